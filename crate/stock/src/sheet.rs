//! Workbooks, row by row. The texts that cells share are held in memory, as the format has them in one place; the cells
//! are read as they come.

use crate::limits;
use crate::unpacked::{self, Unfit};
use calamine::{DataRef, Reader, Xlsx, XlsxError};
use std::io::{Read, Seek};

/// What comes of a workbook, in its order.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Part<'p> {
    /// A sheet begins.
    Sheet {
        /// Its name.
        name: &'p str,
        /// Whether it is the only one.
        is_alone: bool,
    },
    /// A row of it.
    Row {
        /// Its number, from 1.
        line: u64,
        /// Its cells, as text.
        cells: Vec<String>,
    },
    /// The sheet ends.
    End,
}

/// What whoever takes the parts wants next.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Next {
    /// The next part.
    Part,
    /// The next sheet: no row of this one any more, and not its end.
    Sheet,
    /// Nothing more.
    Nothing,
}

/// What takes the parts.
pub type Sink<'s> = dyn FnMut(Part<'_>) -> Next + 's;

/// Reads every sheet.
///
/// # Errors
/// Where it is no workbook, breaks off, or unpacks to more than memory holds.
pub fn read<R: Read + Seek>(mut from: R, sink: &mut Sink<'_>) -> Result<(), Unfit> {
    let unusable = |error: XlsxError| Unfit::NoWorkbook(error.to_string());
    unpacked::fits(&mut from)?;
    let mut book = Xlsx::new(from).map_err(unusable)?;
    let names = book.sheet_names();
    for name in &names {
        let mut next = sink(Part::Sheet { name, is_alone: names.len() == 1 });
        let mut cells = book.worksheet_cells_reader(name).map_err(unusable)?;
        let mut row: (u64, Vec<String>) = (0, Vec::new());
        while next == Next::Part {
            let cell = cells.next_cell().map_err(unusable)?;
            let at = cell.as_ref().map(|cell| (u64::from(cell.get_position().0) + 1, cell.get_position().1));
            if at.is_none_or(|(line, _)| line != row.0) && !row.1.is_empty() {
                let (line, cells) = std::mem::take(&mut row);
                next = sink(Part::Row { line, cells });
            }
            let (Some(cell), Some((line, column))) = (cell, at) else {
                if next == Next::Part {
                    next = sink(Part::End);
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
        if next == Next::Nothing {
            break;
        }
    }
    Ok(())
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
