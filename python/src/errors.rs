//! What goes wrong, as Python exceptions: `TypeError` and `ValueError` for wrong arguments, `KeysError` for key lists.

use arrow_schema::ArrowError;
use pyo3::exceptions::{PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use std::panic::{AssertUnwindSafe, catch_unwind};

pyo3::create_exception!(
    labelcheck,
    KeysError,
    PyValueError,
    "A key list that cannot be used: it is missing, damaged, or not signed as its root wants it."
);

/// An error of Arrow as an exception; one that came from Python as it was.
pub(crate) fn from_arrow(error: ArrowError) -> PyErr {
    match error {
        ArrowError::ExternalError(cause) => match cause.downcast::<PyErr>() {
            Ok(error) => *error,
            Err(cause) => PyValueError::new_err(cause.to_string()),
        },
        ArrowError::InvalidArgumentError(said) => PyValueError::new_err(said),
        other => PyValueError::new_err(other.to_string()),
    }
}

/// Lets Python end what takes long, where somebody asked it to.
pub(crate) fn ended_by_user() -> Result<(), ArrowError> {
    Python::attach(|py| py.check_signals()).map_err(|error| ArrowError::ExternalError(Box::new(error)))
}

/// Runs what shall not panic. If it does all the same, no panic leaves this library: engines that call it would end.
pub(crate) fn guarded<T>(work: impl FnOnce() -> Result<T, ArrowError>) -> Result<T, ArrowError> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(ArrowError::ComputeError(PANIC.to_owned())))
}

/// The same without Arrow.
pub(crate) fn guarded_call<T>(work: impl FnOnce() -> T) -> PyResult<T> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|_| PyRuntimeError::new_err(PANIC))
}

const PANIC: &str = "labelcheck failed on this input, which is a mistake in labelcheck; please report it";
