//! What every shell that checks stock shares: tables into rows, rows into tables and evidence files. No files and no clock:
//! bytes are handed in.
//!
//! - [`table`] says what some bytes are, and which column of them is what;
//! - [`text`] cuts texts of any length into pieces of whole records, [`records`] makes rows of a piece;
//! - [`sheet`] reads workbooks, after [`unpacked`] has seen that they do not unpack to more than memory holds;
//! - [`output`] writes rows as cells and CSV, [`evidence`] as an evidence file.

#![forbid(unsafe_code)]

pub mod evidence;
pub mod limits;
pub mod output;
pub mod records;
pub mod sheet;
pub mod table;
pub mod text;
pub mod unpacked;
