//! Workbooks, row by row. The texts that cells share are held in memory, as the format has them in one place; the cells
//! are read as they come.

use super::args::StockArgs;
use super::feed::{Piece, Sink, Source, chosen};
use crate::limits;
use crate::problem::Problem;
use calamine::{DataRef, Reader, Xlsx};
use std::io::{Read, Seek};
use std::sync::Arc;

/// Reads each sheet that has a column with codes or product numbers.
pub(super) fn feed<R: Read + Seek>(
    from: R,
    args: &StockArgs,
    named: &Arc<Source>,
    sink: &mut Sink<'_>,
) -> Result<bool, Problem> {
    let unusable = |error: calamine::XlsxError| Problem::new("cli-stock-no-workbook").name(&named.name).cause(error);
    let mut book = Xlsx::new(from).map_err(unusable)?;
    let sheets = book.sheet_names();
    let (mut read, mut unread) = (0, None);
    for sheet in &sheets {
        let name = if sheets.len() == 1 { named.name.clone() } else { format!("{}:{sheet}", named.name) };
        let mut cells = book.worksheet_cells_reader(sheet).map_err(unusable)?;
        let mut rows = Rows { source: None, waiting: Vec::new() };
        let mut row: (u64, Vec<String>) = (0, Vec::new());
        loop {
            let cell = cells.next_cell().map_err(unusable)?;
            let at = cell.as_ref().map(|cell| (u64::from(cell.get_position().0) + 1, cell.get_position().1));
            if at.is_none_or(|(line, _)| line != row.0) && !row.1.is_empty() {
                rows.waiting.push(std::mem::take(&mut row));
                match rows.hand_on(&name, args, sink, false) {
                    Ok(true) => {}
                    Ok(false) => return Ok(false),
                    // A sheet with notes or addresses is no stock.
                    Err(problem) => {
                        unread = Some(problem);
                        break;
                    }
                }
            }
            let (Some(cell), Some((line, column))) = (cell, at) else {
                match rows.hand_on(&name, args, sink, true) {
                    Ok(true) => read += 1,
                    Ok(false) => return Ok(false),
                    Err(problem) => unread = Some(problem),
                }
                break;
            };
            let column = usize::try_from(column).unwrap_or(usize::MAX);
            if column < limits::COLUMNS_OF_TABLE {
                row.0 = line;
                row.1.resize(row.1.len().max(column + 1), String::new());
                row.1[column] = text(cell.get_value());
            }
        }
    }
    match unread {
        Some(problem) if read == 0 => Err(problem),
        _ => Ok(true),
    }
}

/// Rows that wait to be handed on together.
struct Rows {
    source: Option<Arc<Source>>,
    waiting: Vec<(u64, Vec<String>)>,
}

impl Rows {
    fn hand_on(&mut self, name: &str, args: &StockArgs, sink: &mut Sink<'_>, is_last: bool) -> Result<bool, Problem> {
        if self.waiting.len() < limits::PIECE_ROWS && !is_last {
            return Ok(true);
        }
        let source = match &self.source {
            Some(source) => Arc::clone(source),
            None => {
                if self.waiting.is_empty() {
                    return Ok(true);
                }
                let cells: Vec<Vec<&str>> =
                    self.waiting.iter().map(|(_, cells)| cells.iter().map(|cell| &**cell).collect()).collect();
                let columns = chosen(&cells, args, name)?;
                let header_line = columns.headers.as_ref().and(self.waiting.first()).map(|(line, _)| *line);
                let source = Arc::new(Source { name: name.to_owned(), columns, header_line, ..Source::default() });
                self.source = Some(Arc::clone(&source));
                if !sink(&source, Piece::Begins, 0) {
                    return Ok(false);
                }
                source
            }
        };
        if self.waiting.is_empty() {
            return Ok(true);
        }
        Ok(sink(&source, Piece::Cells(std::mem::take(&mut self.waiting)), 0))
    }
}

/// A cell as text. Product numbers are whole numbers to a workbook: no exponent, no point.
fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        // Up to 15 digits a workbook's numbers are exact, and so is their shortest form.
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(value) => value.to_string(),
        DataRef::DateTime(time) => time.as_f64().to_string(),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}
