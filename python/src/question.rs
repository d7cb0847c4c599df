//! What is asked, from arguments.

use labelcheck::stock::{DecimalMark, Question};
use labelcheck::{Date, Evidence};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

/// A day: a `date`, or a text such as 2026-11-20.
pub(crate) fn day(given: &Bound<'_, PyAny>) -> PyResult<Date> {
    let text = match given.extract::<String>() {
        Ok(text) => text,
        Err(_) => given.call_method0("isoformat").and_then(|text| text.extract()).unwrap_or_default(),
    };
    Date::parse(&text).ok_or_else(|| PyValueError::new_err("on is a date, or a text such as 2026-11-20"))
}

/// A question about one jurisdiction's rule, which the key list has to know: it would be answered with silence in each row.
pub(crate) fn question(
    evidence: &Evidence,
    jurisdiction: Option<&str>,
    on: Option<&Bound<'_, PyAny>>,
    relying: bool,
) -> PyResult<Question> {
    let jurisdiction = jurisdiction.map(str::to_ascii_lowercase);
    if let Some(name) = &jurisdiction {
        let country = name.split('-').next().unwrap_or_default();
        if !evidence.jurisdictions().any(|known| known == country) {
            let known: Vec<&str> = evidence.jurisdictions().collect();
            let said = format!("the key list knows no jurisdiction {name}; it knows {}", known.join(", "));
            return Err(PyValueError::new_err(said));
        }
    }
    Ok(Question { jurisdiction, on: on.map(day).transpose()?, relying, ..Question::default() })
}

/// The decimal mark of quantities.
pub(crate) fn decimal(given: Option<&str>) -> PyResult<DecimalMark> {
    match given {
        None => Ok(DecimalMark::Unknown),
        Some("." | "point") => Ok(DecimalMark::Point),
        Some("," | "comma") => Ok(DecimalMark::Comma),
        Some(_) => Err(PyValueError::new_err("decimal is \".\" or \",\"")),
    }
}
