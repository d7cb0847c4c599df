//! From a piece of whole records to rows.

use crate::table::decoded;
use crate::text::line_of;
use labelcheck::stock::{Columns, ProblemCode, Row};

/// A table, a list or a sheet, as far as its records need it.
#[derive(Clone, Debug, Default)]
pub struct Source {
    /// What it is called beside its rows.
    pub name: String,
    /// Which column is what.
    pub columns: Columns,
    /// What separates cells, in a table.
    pub delimiter: u8,
    /// The line of the first record, from 1.
    pub first_line: u64,
    /// The line of the header, which is no row.
    pub header_line: Option<u64>,
}

/// Whole records, and how many lines are before them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Piece {
    /// Of a table.
    Table { bytes: Vec<u8>, lines_before: u64 },
    /// An object on each line.
    Objects { bytes: Vec<u8>, lines_before: u64 },
    /// A code on each line.
    Lines { bytes: Vec<u8>, lines_before: u64 },
    /// Rows of a workbook, with their numbers from 1.
    Cells(Vec<(u64, Vec<String>)>),
    /// The line of a record that cannot be read.
    Bad { line: u64, problem: ProblemCode },
}

/// What takes rows, each with what is wrong with it if it could not be taken apart.
pub type Sink<'s> = dyn FnMut(&Row, Option<ProblemCode>) + 's;

impl Source {
    /// Says which column is what; where they have headers, the first record is no row.
    pub fn set_columns(&mut self, columns: Columns) {
        self.header_line = columns.headers.as_ref().map(|_| self.first_line);
        self.columns = columns;
    }

    /// Hands on each row of a piece. The same row is used for all of them.
    pub fn rows(&self, piece: &Piece, sink: &mut Sink<'_>) {
        let mut row = Row { file: self.name.clone(), ..Row::default() };
        match piece {
            Piece::Table { bytes, lines_before } => self.table(bytes, *lines_before, &mut row, sink),
            Piece::Objects { bytes, lines_before } => self.objects(bytes, *lines_before, &mut row, sink),
            Piece::Lines { bytes, lines_before } => lines(bytes, *lines_before, &mut row, sink),
            Piece::Cells(rows) => {
                for (line, cells) in rows {
                    if Some(*line) != self.header_line {
                        self.record(*line, cells.len(), |column| cells.get(column).map(|cell| &**cell), &mut row, sink);
                    }
                }
            }
            Piece::Bad { line, problem } => {
                row.line = *line;
                sink(&row, Some(*problem));
            }
        }
    }

    fn table(&self, bytes: &[u8], lines_before: u64, row: &mut Row, sink: &mut Sink<'_>) {
        let mut reader =
            csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(self.delimiter).from_reader(bytes);
        let mut record = csv::ByteRecord::new();
        let mut position = reader.position().clone();
        while let Ok(true) = reader.read_byte_record(&mut record) {
            let line = lines_before + line_of(bytes, &position);
            position = reader.position().clone();
            if Some(line) == self.header_line {
                continue;
            }
            record = match csv::StringRecord::from_byte_record(std::mem::take(&mut record)) {
                Ok(text) => {
                    self.record(line, text.len(), |column| text.get(column), row, sink);
                    text.into_byte_record()
                }
                Err(error) => {
                    let bytes = error.into_byte_record();
                    let cells: Vec<_> = bytes.iter().map(decoded).collect();
                    self.record(line, cells.len(), |column| cells.get(column).map(|cell| &**cell), row, sink);
                    bytes
                }
            };
        }
    }

    fn objects(&self, bytes: &[u8], lines_before: u64, row: &mut Row, sink: &mut Sink<'_>) {
        let names = self.columns.headers.as_deref().unwrap_or_default();
        for (number, line) in numbered(bytes, lines_before) {
            if line.trim_ascii().is_empty() {
                continue;
            }
            let object = serde_json::from_slice::<serde_json::Map<String, serde_json::Value>>(line);
            let Ok(object) = object else {
                let bad = Row { file: self.name.clone(), line: number, ..Row::default() };
                sink(&bad, Some(ProblemCode::Shape));
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
            self.record(number, 0, |column| texts.get(column).map(|text| &**text), row, sink);
        }
    }

    /// One record of a table. Empty ones are no rows.
    fn record<'c>(
        &self,
        line: u64,
        cells: usize,
        cell: impl Fn(usize) -> Option<&'c str>,
        row: &mut Row,
        sink: &mut Sink<'_>,
    ) {
        row.line = line;
        self.columns.fill(&cell, row);
        let is_empty = |text: Option<&str>| text.is_none_or(|text| text.trim().is_empty());
        let width = self.columns.headers.as_ref().map_or(usize::MAX, Vec::len);
        // Cells beyond the headers: something shifted the others, and they cannot be trusted to be what they seem.
        if (width..cells).any(|column| !is_empty(cell(column))) {
            return sink(row, Some(ProblemCode::Shape));
        }
        if row.code.is_empty()
            && row.product.is_empty()
            && (0..cells.max(width.min(64))).all(|column| is_empty(cell(column)))
        {
            return;
        }
        sink(row, None);
    }
}

fn lines(bytes: &[u8], lines_before: u64, row: &mut Row, sink: &mut Sink<'_>) {
    for (number, line) in numbered(bytes, lines_before) {
        let text = decoded(line.trim_ascii());
        if text.is_empty() {
            continue;
        }
        row.line = number;
        row.code.clear();
        row.code.push_str(&text);
        sink(row, None);
    }
}

fn numbered(bytes: &[u8], before: u64) -> impl Iterator<Item = (u64, &[u8])> {
    bytes.split(|byte| *byte == b'\n').zip(before + 1..).map(|(line, number)| (number, line))
}
