//! From a piece to what is written of it: what the threads do.

use super::feed::{Piece, Source, decoded};
use super::render::Render;
use super::text::line_of;
use crate::evidence::file::Entry;
use crate::problem::Problem;
use crate::{limits, picture, shell, svg};
use labelcheck::Kind;
use labelcheck::stock::{Checked, ProblemCode, Row, Stock, Totals};
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
            Piece::Table { lines_before, .. }
            | Piece::Objects { lines_before, .. }
            | Piece::Lines { lines_before, .. } => (lines_before + 1, ProblemCode::Shape),
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
            Piece::Table { bytes, lines_before } => self.table(source, &bytes, lines_before),
            Piece::Objects { bytes, lines_before } => self.objects(source, &bytes, lines_before),
            Piece::Lines { bytes, lines_before } => self.lines(&bytes, lines_before),
            Piece::Cells(rows) => {
                for (line, cells) in rows {
                    if Some(line) != source.header_line {
                        self.record(source, line, cells.len(), |column| cells.get(column).map(|cell| &**cell));
                    }
                }
            }
            Piece::Picture { path, number } => self.picture(source, &path, number),
            Piece::Bad { line, problem } => {
                self.start(source, line);
                self.bad(problem);
            }
            Piece::Begins => self.made.begins = true,
            Piece::Failed(problem) => self.made.failed = Some(problem),
        }
    }

    fn table(&mut self, source: &Source, bytes: &[u8], lines_before: u64) {
        let mut reader =
            csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(source.delimiter).from_reader(bytes);
        let mut record = csv::ByteRecord::new();
        let mut position = reader.position().clone();
        while let Ok(true) = reader.read_byte_record(&mut record) {
            let line = lines_before + line_of(bytes, &position);
            position = reader.position().clone();
            if Some(line) == source.header_line {
                continue;
            }
            record = match csv::StringRecord::from_byte_record(std::mem::take(&mut record)) {
                Ok(text) => {
                    self.record(source, line, text.len(), |column| text.get(column));
                    text.into_byte_record()
                }
                Err(error) => {
                    let bytes = error.into_byte_record();
                    let cells: Vec<_> = bytes.iter().map(decoded).collect();
                    self.record(source, line, cells.len(), |column| cells.get(column).map(|cell| &**cell));
                    bytes
                }
            };
        }
    }

    fn objects(&mut self, source: &Source, bytes: &[u8], lines_before: u64) {
        let names = source.columns.headers.as_deref().unwrap_or_default();
        for (number, line) in bytes.split(|byte| *byte == b'\n').enumerate() {
            if line.trim_ascii().is_empty() {
                continue;
            }
            let number = lines_before + u64::try_from(number).unwrap_or(0) + 1;
            let object = serde_json::from_slice::<serde_json::Map<String, serde_json::Value>>(line);
            let Ok(object) = object else {
                self.start(source, number);
                self.bad(ProblemCode::Shape);
                continue;
            };
            let texts: Vec<String> = names
                .iter()
                .map(|name| match object.get(name) {
                    None | Some(serde_json::Value::Null) => String::new(),
                    Some(serde_json::Value::String(text)) => text.clone(),
                    Some(other) => other.to_string(),
                })
                .collect();
            self.record(source, number, 0, |column| texts.get(column).map(|text| &**text));
        }
    }

    fn lines(&mut self, bytes: &[u8], lines_before: u64) {
        for (number, line) in bytes.split(|byte| *byte == b'\n').enumerate() {
            let text = decoded(line.trim_ascii());
            if text.is_empty() {
                continue;
            }
            self.row.line = lines_before + u64::try_from(number).unwrap_or(0) + 1;
            self.code(&text);
            self.check();
        }
    }

    /// One record of a table. Empty ones are no rows.
    fn record<'c>(&mut self, source: &Source, line: u64, cells: usize, cell: impl Fn(usize) -> Option<&'c str>) {
        self.row.line = line;
        source.columns.fill(&cell, &mut self.row);
        let is_empty = |text: Option<&str>| text.is_none_or(|text| text.trim().is_empty());
        let width = source.columns.headers.as_ref().map_or(usize::MAX, Vec::len);
        // Cells beyond the headers: something shifted the others, and they cannot be trusted to be what they seem.
        if (width..cells).any(|column| !is_empty(cell(column))) {
            return self.bad(ProblemCode::Shape);
        }
        if self.row.code.is_empty()
            && self.row.product.is_empty()
            && (0..cells.max(width.min(64))).all(|column| is_empty(cell(column)))
        {
            return;
        }
        self.check();
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

    /// A box carries other codes too: labels are rows; a product number beside one label belongs to it.
    fn photographed(&mut self, texts: &[String]) {
        let is = |text: &str| {
            let row = Row { code: text.to_owned(), ..Row::default() };
            self.task.stock.check(&row).finding.map_or(Kind::NotALabel, |finding| finding.kind)
        };
        let kinds: Vec<(Kind, &String)> = texts.iter().map(|text| (is(text), text)).collect();
        let of = |kind: Kind| kinds.iter().filter(move |(other, _)| *other == kind).map(|(_, text)| (*text).clone());
        let mut labels: Vec<String> = of(Kind::SignedLabel).chain(of(Kind::MakerStatement)).collect();
        let mut products: Vec<String> = of(Kind::ProductNumber).collect();
        if labels.is_empty() {
            labels = of(Kind::OfficialLink).chain(of(Kind::LookAlike)).collect();
        }
        if labels.is_empty() && products.is_empty() {
            labels = texts.iter().take(1).cloned().collect();
        }
        match (&*labels, &*products) {
            ([], _) => labels.append(&mut products),
            ([_], [product]) => self.row.product.clone_from(product),
            _ => {}
        }
        for label in labels {
            self.code(&label);
            self.check();
        }
    }

    fn start(&mut self, source: &Source, line: u64) {
        self.row = Row { file: source.name.clone(), line, ..Row::default() };
    }

    fn code(&mut self, text: &str) {
        self.row.code.clear();
        self.row.code.push_str(text);
    }

    fn check(&mut self) {
        let checked = self.task.stock.check(&self.row);
        self.write(&checked);
    }

    fn bad(&mut self, problem: ProblemCode) {
        self.write(&Checked::unreadable(problem));
    }

    fn write(&mut self, checked: &Checked) {
        self.made.totals.add(checked);
        self.made.bad.extend(checked.problems.iter().map(|problem| (self.row.line, *problem)));
        self.render.row(&self.row, checked, &mut self.made.output);
        if self.task.with_evidence {
            Entry::row(&self.row, checked).write(&mut self.made.evidence);
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
