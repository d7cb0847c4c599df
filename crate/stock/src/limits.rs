//! Limits of what is read: an input is held against its limit before work is done on it.

/// Largest record of a table or line of a list, in bytes: a statement is 1,500 characters, and a cell of a workbook has
/// 32,767 at most.
pub const RECORD_BYTES: usize = 256 * 1_024;

/// Rows of a workbook that are handed on together.
pub const PIECE_ROWS: usize = 128;

/// Columns of a table that are looked at.
pub const COLUMNS: usize = 1_024;

/// Rows and objects that are looked at for a guess of the columns.
pub const HEAD_ROWS: usize = 60;

/// Largest part of a workbook once it is unpacked, in bytes: a sheet of as many rows as there can be (1,048,576), ten cells in
/// each, is about this. The part that is held in memory is the one with the texts that cells share.
pub const UNPACKED_PART_BYTES: u64 = 512 * 1_024 * 1_024;

/// All parts of a workbook together, in bytes.
pub const UNPACKED_BYTES: u64 = 2 * 1_024 * 1_024 * 1_024;

/// How many times as large as it is packed a part may be, where it is larger than [`UNPACKED_FREE_BYTES`]. Deflate has 1,032
/// at most; the same row over and over gets 100 to 200.
pub const UNPACKED_RATIO: u64 = 400;

/// Up to this, in bytes, a part may be packed as tightly as it likes.
pub const UNPACKED_FREE_BYTES: u64 = 32 * 1_024 * 1_024;
