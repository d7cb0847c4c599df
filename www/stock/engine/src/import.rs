//! Adding the rows of a file: what tables it has, and their rows a piece at a time.

use crate::engine::Refusal;
use crate::message::Preview;
use labelcheck::stock::{Columns, ProblemCode};
use labelcheck_stock::limits;
use labelcheck_stock::records::{Piece, Source};
use labelcheck_stock::sheet::{self, Next, Part};
use labelcheck_stock::table::{self, Form, WORKBOOK};
use labelcheck_stock::text::{Cut, Records, Text};
use labelcheck_stock::unpacked::Unfit;
use std::io::Cursor;

/// Rows that are shown of a table before its columns are chosen.
const PREVIEW: usize = 5;

/// Largest file, in bytes: it is held in memory.
pub(crate) const FILE_BYTES: usize = 256 * 1_024 * 1_024;

/// Most rows of a workbook, over all of its sheets: as many as one sheet can have.
const SHEET_ROWS: usize = 1_048_576;

/// Most bytes that the cells of a workbook may take, and what an empty cell takes.
const HELD_BYTES: usize = 512 * 1_024 * 1_024;
const CELL_BYTES: usize = 24;

/// Rows with their numbers in a sheet.
type Numbered = Vec<(u64, Vec<String>)>;

/// A file whose rows are to be added.
pub(crate) struct Import {
    file: String,
    bytes: usize,
    tables: Vec<Table>,
    /// The table that is being read.
    at: usize,
}

struct Table {
    source: Source,
    width: usize,
    head: Vec<Vec<String>>,
    wanted: bool,
    from: From,
}

enum From {
    Text { text: Box<Text>, form: Form, records: Records },
    Sheet { rows: Numbered, at: usize },
}

/// How far it is.
pub(crate) enum Step {
    /// What part is done.
    More(f64),
    Done,
}

impl Import {
    /// Reads as much as it takes to say which columns there are.
    pub(crate) fn open(name: &str, bytes: Vec<u8>) -> Result<Self, Refusal> {
        if bytes.len() > FILE_BYTES {
            return Err(("stock-too-large", name.to_owned()));
        }
        let size = bytes.len();
        let tables = if bytes.starts_with(WORKBOOK) { sheets(name, bytes)? } else { vec![text(name, bytes)?] };
        let usable = |table: &Table| table.source.columns.is_usable() || !table.head.is_empty();
        if !tables.iter().any(usable) {
            return Err(("stock-no-rows", name.to_owned()));
        }
        Ok(Self { file: name.to_owned(), bytes: size, tables, at: 0 })
    }

    pub(crate) fn file(&self) -> &str {
        &self.file
    }

    pub(crate) fn previews(&self) -> Vec<Preview> {
        let preview = |table: &Table| Preview {
            name: table.source.name.clone(),
            columns: table.source.columns.clone(),
            width: table.width,
            rows: table.head.iter().take(PREVIEW + 1).cloned().collect(),
        };
        self.tables.iter().map(preview).collect()
    }

    /// Takes what a person says of the columns; none for a table that is not wanted.
    pub(crate) fn choose(&mut self, columns: Vec<Option<Columns>>) -> Result<(), Refusal> {
        if let Some(columns) = columns.iter().flatten().find(|columns| !columns.is_usable()) {
            let headers = columns.headers.as_deref().unwrap_or_default().join(", ");
            return Err(("stock-no-code", headers));
        }
        if columns.iter().flatten().next().is_none() {
            return Err(("stock-no-table", self.file.clone()));
        }
        let all = columns.into_iter().chain(std::iter::repeat_with(|| None));
        for (table, columns) in self.tables.iter_mut().zip(all) {
            table.wanted = columns.is_some();
            if let Some(columns) = columns {
                table.source.set_columns(columns);
            }
        }
        Ok(())
    }

    /// Reads a piece.
    pub(crate) fn step(&mut self, sink: &mut labelcheck_stock::records::Sink<'_>) -> Result<Step, Refusal> {
        while let Some(table) = self.tables.get_mut(self.at) {
            if table.wanted
                && let Some(piece) = table.next().map_err(|error| ("stock-unreadable", error.to_string()))?
            {
                table.source.rows(&piece, sink);
                return Ok(Step::More(self.share()));
            }
            self.at += 1;
        }
        Ok(Step::Done)
    }

    fn share(&self) -> f64 {
        let number = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
        let inside = match self.tables.get(self.at).map(|table| &table.from) {
            Some(From::Text { text, .. }) => {
                number(usize::try_from(text.read).unwrap_or(usize::MAX)) / number(self.bytes.max(1))
            }
            Some(From::Sheet { rows, at }) => number(*at) / number(rows.len().max(1)),
            None => 0.0,
        };
        (number(self.at) + inside) / number(self.tables.len().max(1))
    }
}

impl Table {
    fn next(&mut self) -> std::io::Result<Option<Piece>> {
        match &mut self.from {
            From::Text { text, form, records } => {
                let Some(cut) = text.cut(*records)? else { return Ok(None) };
                Ok(Some(match (cut, form) {
                    (Cut::Bad { line }, _) => Piece::Bad { line, problem: ProblemCode::Shape },
                    (Cut::Records { bytes, lines_before }, Form::Csv) => Piece::Table { bytes, lines_before },
                    (Cut::Records { bytes, lines_before }, Form::Ndjson) => Piece::Objects { bytes, lines_before },
                    (Cut::Records { bytes, lines_before }, Form::Text) => Piece::Lines { bytes, lines_before },
                }))
            }
            From::Sheet { rows, at } => {
                let to = rows.len().min(*at + limits::PIECE_ROWS);
                let piece: Vec<_> = rows[*at..to].iter_mut().map(std::mem::take).collect();
                *at = to;
                Ok((!piece.is_empty()).then_some(Piece::Cells(piece)))
            }
        }
    }
}

fn text(name: &str, bytes: Vec<u8>) -> Result<Table, Refusal> {
    let unreadable = |error: std::io::Error| ("stock-unreadable", error.to_string());
    let mut text = Text::new(Box::new(Cursor::new(bytes))).map_err(unreadable)?;
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    let form = ending.and_then(|ending| table::form_of_ending(&ending));
    let form = form.unwrap_or_else(|| table::form_of_contents(text.head()));
    let (records, source, head) = table::begin(&mut text, form, name);
    let width = head.iter().map(Vec::len).max().unwrap_or(0);
    let width = width.max(source.columns.headers.as_ref().map_or(0, Vec::len));
    Ok(Table { source, width, head, wanted: true, from: From::Text { text: Box::new(text), form, records } })
}

fn sheets(name: &str, bytes: Vec<u8>) -> Result<Vec<Table>, Refusal> {
    let mut found: Vec<(String, Numbered)> = Vec::new();
    let (mut rows, mut held) = (0_usize, 0_usize);
    let read = sheet::read(Cursor::new(bytes), &mut |part| match part {
        Part::Sheet { name, .. } => {
            found.push((name.to_owned(), Vec::new()));
            Next::Part
        }
        Part::Row { line, cells } => {
            rows += 1;
            held += cells.iter().map(|cell| CELL_BYTES + cell.len()).sum::<usize>();
            if let Some((_, rows)) = found.last_mut() {
                rows.push((line, cells));
            }
            if rows < SHEET_ROWS && held < HELD_BYTES { Next::Part } else { Next::Nothing }
        }
        Part::End => Next::Part,
    });
    read.map_err(|unfit| match unfit {
        Unfit::NoWorkbook(error) => ("stock-no-workbook", error),
        Unfit::TooLarge(_) => ("stock-too-large", name.to_owned()),
    })?;
    if rows >= SHEET_ROWS || held >= HELD_BYTES {
        return Err(("stock-too-large", name.to_owned()));
    }
    found.retain(|(_, rows)| !rows.is_empty());
    let single = found.len() == 1;
    let table = |(sheet, rows): (String, Numbered)| {
        let head: Vec<Vec<String>> = rows.iter().take(limits::HEAD_ROWS).map(|(_, cells)| cells.clone()).collect();
        let name = if single { name.to_owned() } else { format!("{name}:{sheet}") };
        let mut source = Source { name, first_line: rows.first().map_or(1, |(line, _)| *line), ..Source::default() };
        source.set_columns(Columns::guess(&head));
        let width = head.iter().map(Vec::len).max().unwrap_or(0);
        let wanted = source.columns.is_usable();
        Table { source, width, head, wanted, from: From::Sheet { rows, at: 0 } }
    };
    Ok(found.into_iter().map(table).collect())
}
