//! All that touches the world: files and the clock (design section 10.2).

use crate::errors::KeysError;
use labelcheck::{Date, Instant, Now};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyString;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// Reads a file that is at most so many bytes long.
#[expect(clippy::disallowed_methods, reason = "this is the place")]
pub(crate) fn read(path: &Path, limit: usize) -> PyResult<Vec<u8>> {
    let mut bytes = Vec::new();
    let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    File::open(path).and_then(|file| file.take(most).read_to_end(&mut bytes)).map_err(|error| failed(path, &error))?;
    if bytes.len() > limit {
        return Err(KeysError::new_err(format!("{} is longer than any key list", path.display())));
    }
    Ok(bytes)
}

/// Opens a file for reading.
#[expect(clippy::disallowed_methods, reason = "this is the place")]
pub(crate) fn open(path: &Path) -> PyResult<File> {
    File::open(path).map_err(|error| failed(path, &error))
}

/// The names in a folder; none where it is missing.
pub(crate) fn names(folder: &Path) -> PyResult<Vec<String>> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(failed(folder, &error)),
    };
    Ok(entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect())
}

/// The time of an argument; the system's without one. Of a text or a `datetime` the offset decides which day it is, of
/// seconds since 1970 the day is that of Universal Time.
pub(crate) fn now(py: Python<'_>, given: Option<&Bound<'_, PyAny>>) -> PyResult<Now> {
    let class = py.import("datetime")?.getattr("datetime")?;
    let moment = match given {
        None => class.call_method0("now")?.call_method0("astimezone")?,
        Some(given) if given.is_instance(&class)? => given.clone(),
        Some(given) if given.is_instance_of::<PyString>() => class.call_method1("fromisoformat", (given,))?,
        Some(given) => match given.extract::<i64>() {
            Ok(seconds) => {
                let instant = Instant::from_seconds(seconds);
                return Ok(Now { instant, local: instant.date(0) });
            }
            Err(_) => {
                return Err(PyTypeError::new_err(
                    "now is a datetime with a time zone, a text such as 2026-11-20T12:00:00Z, or seconds since 1970",
                ));
            }
        },
    };
    if moment.getattr("tzinfo")?.is_none() {
        return Err(PyValueError::new_err(
            "now needs a time zone: write 2026-11-20T12:00:00Z or use datetime.now(UTC)",
        ));
    }
    let seconds: f64 = moment.call_method0("timestamp")?.extract()?;
    let day: String = moment.call_method0("date")?.call_method0("isoformat")?.extract()?;
    let local = Date::parse(&day).ok_or_else(|| PyValueError::new_err(format!("{day} is no day of this calendar")))?;
    // Years 1 to 9999 fit.
    #[expect(clippy::as_conversions, clippy::cast_possible_truncation, reason = "it is cut to whole seconds")]
    let seconds = seconds.floor() as i64;
    Ok(Now { instant: Instant::from_seconds(seconds), local })
}

/// An error of the system as the exception that Python has for it.
fn failed(path: &Path, error: &io::Error) -> PyErr {
    io::Error::new(error.kind(), format!("{}: {error}", path.display())).into()
}
