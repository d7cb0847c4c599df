//! Workbooks, row by row. The texts that cells share are held in memory, as the format has them in one place; the cells
//! are read as they come.

use crate::{limits, unpacked};
use calamine::{DataRef, Reader, Xlsx, XlsxError};
use std::io::{Read, Seek};

/// What takes the rows of a sheet: its name, the row's number from 1, and its cells. False where nobody wants more of
/// this sheet.
pub type Sink<'s> = dyn FnMut(&str, u64, Vec<String>) -> bool + 's;

/// Reads every sheet.
///
/// # Errors
/// Where it is no workbook, breaks off, or unpacks to more than memory holds; in English.
pub fn rows<R: Read + Seek>(mut from: R, sink: &mut Sink<'_>) -> Result<(), String> {
    let said = |error: XlsxError| error.to_string();
    unpacked::fits(&mut from).map_err(|unfit| unfit.to_string())?;
    let mut book = Xlsx::new(from).map_err(said)?;
    for sheet in book.sheet_names() {
        let mut cells = book.worksheet_cells_reader(&sheet).map_err(said)?;
        let mut row: (u64, Vec<String>) = (0, Vec::new());
        loop {
            let cell = cells.next_cell().map_err(said)?;
            let at = cell.as_ref().map(|cell| (u64::from(cell.get_position().0) + 1, cell.get_position().1));
            if at.is_none_or(|(line, _)| line != row.0) && !row.1.is_empty() {
                let (line, cells) = std::mem::take(&mut row);
                if !sink(&sheet, line, cells) {
                    break;
                }
            }
            let (Some(cell), Some((line, column))) = (cell, at) else { break };
            let column = usize::try_from(column).unwrap_or(usize::MAX);
            if column < limits::COLUMNS {
                row.0 = line;
                row.1.resize(row.1.len().max(column + 1), String::new());
                row.1[column] = text(cell.get_value());
            }
        }
    }
    Ok(())
}

/// A cell as text. Product numbers are whole numbers to a workbook: no exponent, no point.
pub fn text(value: &DataRef<'_>) -> String {
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
