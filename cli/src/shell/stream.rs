//! Streams: inputs that are read piece by piece, and outputs that grow and are continued.

use super::{unreadable, unwritten};
use crate::problem::Problem;
use std::fs::{File, OpenOptions};
use std::io::{self, BufWriter, IsTerminal, Read, Seek, SeekFrom, Write};
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

/// A file, to be read.
#[expect(clippy::disallowed_methods, reason = "this is the place")]
pub(crate) fn open(path: &Path) -> Result<File, Problem> {
    File::open(path).map_err(|error| unreadable(path, &error))
}

/// Standard input, to be read.
#[expect(clippy::disallowed_methods, reason = "this is the place")]
pub(crate) fn standard_input() -> impl Read + Send {
    io::stdin()
}

/// A failure of reading, as a problem.
pub(crate) fn read_failed(path: &Path, error: &io::Error) -> Problem {
    unreadable(path, error)
}

/// What tells whether a file is still the one that it was: its length, and when it was changed last, in nanoseconds.
pub(crate) fn identity(path: &Path) -> Result<(u64, u128), Problem> {
    let metadata = path.metadata().map_err(|error| unreadable(path, &error))?;
    let changed = metadata.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    Ok((metadata.len(), changed.map_or(0, |time| time.as_nanos())))
}

/// Whether it is a folder.
pub(crate) fn is_folder(path: &Path) -> bool {
    path.is_dir()
}

/// Whether somebody watches standard error.
#[expect(clippy::disallowed_methods, reason = "this is the place")]
pub(crate) fn is_watched() -> bool {
    io::stderr().is_terminal()
}

/// How many threads run at once here.
pub(crate) fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, NonZero::get)
}

/// An output that grows, and of which so much is known to be on the disk.
pub(crate) struct Growing {
    path: PathBuf,
    file: BufWriter<File>,
    length: u64,
}

impl Growing {
    /// A new file; one that exists is replaced only if that is wanted.
    pub(crate) fn create(path: &Path, replace: bool) -> Result<Self, Problem> {
        let mut options = OpenOptions::new();
        options.write(true).truncate(true).create(true).create_new(!replace);
        match options.open(path) {
            Ok(file) => Ok(Self { path: path.to_owned(), file: BufWriter::new(file), length: 0 }),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(Problem::new("cli-exists").file(path)),
            Err(error) => Err(Problem::new("cli-not-written").file(path).cause(error)),
        }
    }

    /// A file that is there, from this length on: what follows is forgotten. None where it is shorter.
    pub(crate) fn resume(path: &Path, length: u64) -> Result<Option<Self>, Problem> {
        let failed = |error| Problem::new("cli-not-written").file(path).cause(error);
        let mut file = match OpenOptions::new().write(true).open(path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(failed(error)),
        };
        if file.metadata().map_err(failed)?.len() < length {
            return Ok(None);
        }
        file.set_len(length).and_then(|()| file.seek(SeekFrom::End(0))).map_err(failed)?;
        Ok(Some(Self { path: path.to_owned(), file: BufWriter::new(file), length }))
    }

    pub(crate) fn put(&mut self, bytes: &[u8]) -> Result<(), Problem> {
        self.length += u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        self.file.write_all(bytes).map_err(|error| self.failed(&error))
    }

    /// Brings all that was put to the disk, and says how much it is.
    pub(crate) fn keep(&mut self) -> Result<u64, Problem> {
        let kept = self.file.flush().and_then(|()| self.file.get_ref().sync_data());
        match kept {
            // Pipes and devices cannot be synchronised, and need not be.
            Err(error) if error.kind() != io::ErrorKind::InvalidInput => Err(self.failed(&error)),
            _ => Ok(self.length),
        }
    }

    fn failed(&self, error: &io::Error) -> Problem {
        match error.kind() {
            io::ErrorKind::BrokenPipe => unwritten(error),
            _ => Problem::new("cli-not-written").file(&self.path).cause(error),
        }
    }
}
