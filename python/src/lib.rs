//! The Python package `labelcheck`: a shell around the core, like the command line.
//!
//! - `keys` holds key lists: the one that is built in, or one from a folder;
//! - `check` answers for one text, `stock` for rows and columns of rows;
//! - `input` reads columns from Arrow arrays, `found` writes what was found into others, `stream` hands both on;
//! - `read` makes rows of tables, as the command line reads them;
//! - `shell` is the only place that reads files and the clock.
//!
//! What Python sees is said in `labelcheck/_labelcheck.pyi`.

mod check;
mod errors;
mod found;
mod input;
mod keys;
mod question;
mod read;
mod shell;
mod stock;
mod stream;
mod totals;

use pyo3::pymodule;

#[pymodule]
mod _labelcheck {
    #[pymodule_export]
    use super::check::check;
    #[pymodule_export]
    use super::errors::KeysError;
    #[pymodule_export]
    use super::keys::Keys;
    #[pymodule_export]
    use super::read::read;
    #[pymodule_export]
    use super::stock::{Stock, columns, restored};
    #[pymodule_export]
    use super::stream::{ArrowArray, ArrowStream};
    #[pymodule_export]
    use super::totals::Totals;
}
