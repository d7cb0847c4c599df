//! The check of one text.

use crate::errors::guarded_call;
use crate::keys::Held;
use crate::{question, shell};
use labelcheck::{Evidence, Kind, Now, Policy};
use pyo3::exceptions::{PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use serde::Serialize;

/// Checks a scanned or typed text, and returns the report: that of `labelcheck check --json`.
#[pyfunction]
#[pyo3(signature = (text, *, jurisdiction=None, on=None, product=None, beside=None, relying=false, keys=None, now=None))]
#[expect(clippy::too_many_arguments, reason = "they have names in Python")]
pub(crate) fn check<'py>(
    py: Python<'py>,
    text: &str,
    jurisdiction: Option<&str>,
    on: Option<&Bound<'py, PyAny>>,
    product: Option<&Bound<'py, PyAny>>,
    beside: Option<String>,
    relying: bool,
    keys: Option<&Bound<'py, PyAny>>,
    now: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let held = Held::of(keys)?;
    let now = shell::now(py, now)?;
    let mut policy = question::question(&held.evidence, jurisdiction, on, relying)?.policy();
    policy.product = product.map(|given| number(given, &held.evidence, now)).transpose()?;
    policy.beside = beside;
    let report = py.detach(|| guarded_call(|| labelcheck::check(text, &held.of_one, &policy, now)))?;
    to_python(py, &report)
}

/// A published form as Python has it: of dictionaries, lists and texts.
pub(crate) fn to_python<'py>(py: Python<'py>, value: &impl Serialize) -> PyResult<Bound<'py, PyAny>> {
    let json = serde_json::to_string(value).map_err(|error| PyRuntimeError::new_err(error.to_string()))?;
    py.import("json")?.call_method1("loads", (json,))
}

/// The product number in its 14 digits, as the core knows it: a slip of the finger shall not look like another product.
fn number(given: &Bound<'_, PyAny>, evidence: &Evidence, now: Now) -> PyResult<String> {
    let mut text = given.str()?.to_string();
    // Numbers have no zeros at their front, which product numbers may have.
    if given.extract::<u64>().is_ok() && text.len() >= 7 {
        text = format!("{text:0>14}");
    }
    let report = labelcheck::check(&text, evidence, &Policy::default(), now);
    match report.carrier.product {
        Some(number) if report.kind == Kind::ProductNumber => Ok(number),
        _ => Err(PyValueError::new_err(format!("{text} is no product number: its digits do not check"))),
    }
}
