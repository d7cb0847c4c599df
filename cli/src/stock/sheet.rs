//! Workbooks, row by row. The texts that cells share are held in memory, as the format has them in one place; the cells
//! are read as they come.

use super::args::StockArgs;
use super::feed::{Piece, Sink, chosen};
use crate::problem::Problem;
use labelcheck_stock::limits;
use labelcheck_stock::records::{self, Source};
use labelcheck_stock::sheet::{self, Next, Part};
use labelcheck_stock::unpacked::Unfit;
use std::io::{Read, Seek};
use std::sync::Arc;

/// Reads each sheet that has a column with codes or product numbers. Whether somebody wants more.
pub(super) fn feed<R: Read + Seek>(
    from: R,
    args: &StockArgs,
    named: &Arc<Source>,
    sink: &mut Sink<'_>,
) -> Result<bool, Problem> {
    let mut rows = Rows::default();
    let (mut read, mut unread, mut goes_on) = (0, None, true);
    let done = sheet::read(from, &mut |part| {
        let is_end = part == Part::End;
        match part {
            Part::Sheet { name, is_alone } => {
                let name = if is_alone { named.name.clone() } else { format!("{}:{name}", named.name) };
                rows = Rows { name, ..Rows::default() };
                return Next::Part;
            }
            Part::Row { line, cells } => rows.waiting.push((line, cells)),
            Part::End => {}
        }
        match rows.hand_on(args, sink, is_end) {
            Ok(true) => {
                read += usize::from(is_end);
                Next::Part
            }
            Ok(false) => {
                goes_on = false;
                Next::Nothing
            }
            // A sheet with notes or addresses is no stock.
            Err(problem) => {
                unread = Some(problem);
                Next::Sheet
            }
        }
    });
    done.map_err(|unfit| match unfit {
        Unfit::NoWorkbook(error) => Problem::new("cli-stock-no-workbook").name(&named.name).cause(error),
        Unfit::TooLarge(part) => Problem::new("cli-stock-workbook-large").name(&named.name).cause(part),
    })?;
    match unread {
        Some(problem) if read == 0 && goes_on => Err(problem),
        _ => Ok(goes_on),
    }
}

/// Rows that wait to be handed on together.
#[derive(Default)]
struct Rows {
    /// What the sheet is called beside its rows.
    name: String,
    source: Option<Arc<Source>>,
    waiting: Vec<(u64, Vec<String>)>,
}

impl Rows {
    fn hand_on(&mut self, args: &StockArgs, sink: &mut Sink<'_>, is_last: bool) -> Result<bool, Problem> {
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
                let columns = chosen(&cells, args, &self.name)?;
                let first_line = self.waiting.first().map_or(1, |(line, _)| *line);
                let mut source = Source { name: self.name.clone(), first_line, ..Source::default() };
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
