//! Workbooks, row by row. The texts that cells share are held in memory, as the format has them in one place; the cells
//! are read as they come.

use super::args::StockArgs;
use super::feed::{Piece, Sink, chosen};
use crate::problem::Problem;
use calamine::{Reader, Xlsx};
use labelcheck_stock::limits;
use labelcheck_stock::records::{self, Source};
use labelcheck_stock::sheet::text;
use labelcheck_stock::unpacked::{self, Unfit};
use std::io::{Read, Seek};
use std::sync::Arc;

/// Reads each sheet that has a column with codes or product numbers.
pub(super) fn feed<R: Read + Seek>(
    mut from: R,
    args: &StockArgs,
    named: &Arc<Source>,
    sink: &mut Sink<'_>,
) -> Result<bool, Problem> {
    let unusable = |error: calamine::XlsxError| Problem::new("cli-stock-no-workbook").name(&named.name).cause(error);
    unpacked::fits(&mut from).map_err(|unfit| match unfit {
        Unfit::NoWorkbook(error) => Problem::new("cli-stock-no-workbook").name(&named.name).cause(error),
        Unfit::TooLarge(part) => Problem::new("cli-stock-workbook-large").name(&named.name).cause(part),
    })?;
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
            if column < limits::COLUMNS {
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
                let first_line = self.waiting.first().map_or(1, |(line, _)| *line);
                let mut source = Source { name: name.to_owned(), first_line, ..Source::default() };
                source.set_columns(columns);
                let source = Arc::new(source);
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
        Ok(sink(&source, Piece::Records(records::Piece::Cells(std::mem::take(&mut self.waiting))), 0))
    }
}
