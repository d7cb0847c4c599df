//! Counts over a whole stock.

use crate::check::to_python;
use labelcheck::stock;
use pyo3::exceptions::{PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyType;

/// How many rows there are of each kind, with the sums of their quantities. Those of parts add up, in any order.
#[pyclass(frozen, eq, module = "labelcheck")]
#[derive(Clone, PartialEq, Default)]
pub(crate) struct Totals(pub(crate) stock::Totals);

#[pymethods]
impl Totals {
    #[new]
    fn new() -> Self {
        Self::default()
    }

    /// What `to_json` wrote.
    #[classmethod]
    fn from_json(_class: &Bound<'_, PyType>, text: &str) -> PyResult<Self> {
        serde_json::from_str(text)
            .map(Self)
            .map_err(|error| PyValueError::new_err(format!("these are no totals: {error}")))
    }

    /// As text.
    fn to_json(&self) -> PyResult<String> {
        serde_json::to_string(&self.0).map_err(|error| PyRuntimeError::new_err(error.to_string()))
    }

    /// As dictionaries; quantities are texts, as they are decimal numbers of any length.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        to_python(py, &self.0)
    }

    /// How many rows there are.
    #[getter]
    fn rows(&self) -> u64 {
        self.0.all.rows
    }

    /// The sum of the quantities, as far as they are numbers.
    #[getter]
    fn quantity<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        py.import("decimal")?.getattr("Decimal")?.call1((self.0.all.quantity.to_string(),))
    }

    fn __add__(&self, other: &Self) -> Self {
        let mut sum = self.clone();
        sum.0.merge(&other.0);
        sum
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (String,))> {
        Ok((py.get_type::<Self>().getattr("from_json")?, (self.to_json()?,)))
    }

    fn __repr__(&self) -> PyResult<String> {
        Ok(format!("<labelcheck.Totals {}>", self.to_json()?))
    }
}
