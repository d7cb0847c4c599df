//! The evidence file on the disk. What is in it, `labelcheck_stock::evidence` says; `docs/evidence.md` describes it.

use crate::problem::Problem;
use crate::shell::stream::Growing;
use labelcheck::stock::Totals;
use labelcheck_stock::evidence::{Chain, Header, Lines};
use std::path::Path;

/// Writes an evidence file.
pub(crate) struct Writer {
    file: Growing,
    lines: Lines,
    buffer: Vec<u8>,
}

impl Writer {
    pub(crate) fn create(path: &Path, replace: bool) -> Result<Self, Problem> {
        Ok(Self { file: Growing::create(path, replace)?, lines: Lines::default(), buffer: Vec::new() })
    }

    /// Goes on with one that was interrupted; none where it is not as it was.
    pub(crate) fn resume(path: &Path, length: u64, digest: &str) -> Result<Option<Self>, Problem> {
        let Some(chain) = Chain::from_text(digest) else { return Ok(None) };
        let file = Growing::resume(path, length)?;
        Ok(file.map(|file| Self { file, lines: Lines::after(chain), buffer: Vec::new() }))
    }

    pub(crate) fn begin(&mut self, header: &Header) -> Result<(), Problem> {
        self.lines.header(header, &mut self.buffer);
        self.put()
    }

    /// Rows as `Entry::write` wrote them.
    pub(crate) fn rows(&mut self, entries: &[u8]) -> Result<(), Problem> {
        self.lines.rows(entries, &mut self.buffer);
        self.put()
    }

    /// Brings all to the disk: how much it is, and the digest to go on with.
    pub(crate) fn keep(&mut self) -> Result<(u64, String), Problem> {
        Ok((self.file.keep()?, self.lines.digest()))
    }

    /// Ends the file, and gives the digest over all of it.
    pub(crate) fn end(&mut self, totals: &Totals) -> Result<String, Problem> {
        self.lines.end(totals, &mut self.buffer);
        self.put()?;
        Ok(self.keep()?.1)
    }

    fn put(&mut self) -> Result<(), Problem> {
        self.file.put(&self.buffer)?;
        self.buffer.clear();
        Ok(())
    }
}
