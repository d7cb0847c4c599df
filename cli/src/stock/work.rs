//! From a piece to what is written of it: what the threads do.

use super::feed::Piece;
use super::render::Render;
use super::watch::Seen;
use crate::problem::Problem;
use crate::{limits, picture, shell, svg};
use labelcheck::stock::{Checked, ProblemCode, Row, Stock, Totals};
use labelcheck_stock::evidence::Entry;
use labelcheck_stock::records::{self, Source};
use labelcheck_stock::table::decoded;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Arc;

/// What all threads work with.
pub(super) struct Task<'t> {
    pub(super) stock: &'t Stock,
    pub(super) with_evidence: bool,
}

/// What became of a piece.
#[derive(Default)]
pub(super) struct Made {
    /// The rows as they are written.
    pub(super) output: Vec<u8>,
    /// The rows as the evidence file has them, a line each.
    pub(super) evidence: Vec<u8>,
    pub(super) totals: Totals,
    /// Bad rows, with what is wrong with them.
    pub(super) bad: Vec<(u64, ProblemCode)>,
    /// Which column is what, where a table begins.
    pub(super) begins: bool,
    /// The file of a watched folder that is done with it.
    pub(super) ends: Option<Seen>,
    /// Nothing else waits.
    pub(super) rests: bool,
    /// To be said of the source; whether it makes the result incomplete.
    pub(super) note: Option<(&'static str, bool)>,
    pub(super) failed: Option<Problem>,
}

/// One thread's own.
pub(super) struct Worker<'t> {
    task: &'t Task<'t>,
    render: Render<'t>,
    row: Row,
    made: Made,
}

impl<'t> Worker<'t> {
    pub(super) fn new(task: &'t Task<'t>, render: Render<'t>) -> Self {
        Self { task, render, row: Row::default(), made: Made::default() }
    }

    /// Works on a piece. A panic below - in a decoder of pictures, say - costs the piece, and not the run.
    pub(super) fn make(&mut self, source: &Arc<Source>, piece: Piece) -> Made {
        let (line, problem) = match &piece {
            Piece::Picture { number, .. } => (*number, ProblemCode::Picture),
            Piece::Records(
                records::Piece::Table { lines_before, .. }
                | records::Piece::Objects { lines_before, .. }
                | records::Piece::Lines { lines_before, .. },
            ) => (lines_before + 1, ProblemCode::Shape),
            _ => (0, ProblemCode::Shape),
        };
        self.made = Made::default();
        self.start(source, 0);
        if catch_unwind(AssertUnwindSafe(|| self.piece(source, piece))).is_err() {
            self.made = Made::default();
            self.start(source, line);
            self.bad(problem);
        }
        std::mem::take(&mut self.made)
    }

    fn piece(&mut self, source: &Source, piece: Piece) {
        match piece {
            Piece::Records(piece) => source.rows(&piece, &mut |row, problem| self.row(row, problem)),
            Piece::Picture { path, number } => self.picture(source, &path, number),
            Piece::Begins => self.made.begins = true,
            Piece::Ends(seen) => self.made.ends = Some(seen),
            Piece::Rests => self.made.rests = true,
            Piece::Note { id, is_trouble } => self.made.note = Some((id, is_trouble)),
            Piece::Failed(problem) => self.made.failed = Some(problem),
        }
    }

    fn row(&mut self, row: &Row, problem: Option<ProblemCode>) {
        match problem {
            None => self.write(row, &self.task.stock.check(row)),
            Some(problem) => self.write(row, &Checked::unreadable(problem)),
        }
    }

    fn picture(&mut self, source: &Source, path: &Path, number: u64) {
        self.row = Row { file: path.to_string_lossy().into_owned(), line: number, ..Row::default() };
        // A picture given by itself has its own name already.
        if source.name == self.row.file {
            self.row.line = 1;
        }
        match texts(path) {
            Ok(texts) if texts.is_empty() => self.bad(ProblemCode::Picture),
            Err(_) => self.bad(ProblemCode::Picture),
            Ok(texts) => self.photographed(&texts),
        }
    }

    fn photographed(&mut self, texts: &[String]) {
        let (file, line) = (self.row.file.clone(), self.row.line);
        for row in self.task.stock.of_box(texts) {
            self.row(&Row { file: file.clone(), line, ..row }, None);
        }
    }

    fn start(&mut self, source: &Source, line: u64) {
        self.row = Row { file: source.name.clone(), line, ..Row::default() };
    }

    fn bad(&mut self, problem: ProblemCode) {
        let row = std::mem::take(&mut self.row);
        self.row(&row, Some(problem));
    }

    fn write(&mut self, row: &Row, checked: &Checked) {
        self.made.totals.add(checked);
        self.made.bad.extend(checked.problems.iter().map(|problem| (row.line, *problem)));
        self.render.row(row, checked, &mut self.made.output);
        if self.task.with_evidence {
            Entry::row(row, checked).write(&mut self.made.evidence);
        }
    }
}

/// The texts in a picture.
fn texts(path: &Path) -> Result<Vec<String>, Problem> {
    let bytes = shell::read(path, limits::INPUT_BYTES)?;
    if picture::is_picture(&bytes) {
        return picture::texts(&bytes);
    }
    svg::texts(&decoded(&bytes))
}
