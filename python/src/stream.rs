//! Arrow data on its way to Python: objects that any library with the Arrow PyCapsule interface takes.

use arrow_array::{ArrayRef, RecordBatch, RecordBatchReader, StructArray};
use arrow_schema::{ArrowError, Field, FieldRef, SchemaRef};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyTuple};
use pyo3_arrow::ffi::{ArrayIterator, to_array_pycapsules, to_schema_pycapsule, to_stream_pycapsule};
use std::sync::{Arc, Mutex, PoisonError};

/// A stream of record batches. It is made while it is read, without holding Python's lock, and can be read once.
#[pyclass(frozen, module = "labelcheck")]
pub(crate) struct ArrowStream {
    schema: SchemaRef,
    reader: Mutex<Option<Box<dyn RecordBatchReader + Send>>>,
}

impl ArrowStream {
    pub(crate) fn new(reader: Box<dyn RecordBatchReader + Send>) -> Self {
        Self { schema: reader.schema(), reader: Mutex::new(Some(reader)) }
    }
}

#[pymethods]
impl ArrowStream {
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        Ok(to_schema_pycapsule(py, self.schema.as_ref())?)
    }

    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyCapsule>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        let reader = self.reader.lock().unwrap_or_else(PoisonError::into_inner).take();
        let reader = reader.ok_or_else(|| PyValueError::new_err("this stream was read already"))?;
        let field =
            Field::new_struct("", self.schema.fields().clone(), false).with_metadata(self.schema.metadata.clone());
        let arrays = reader.map(|batch| -> Result<ArrayRef, ArrowError> { Ok(Arc::new(StructArray::from(batch?))) });
        Ok(to_stream_pycapsule(py, Box::new(ArrayIterator::new(arrays, field.into())), requested_schema)?)
    }
}

/// Rows that are worked on at once: what is written of more could be longer than an array may be.
const PART_ROWS: usize = 65_536;

/// The batches of a reader in parts of a bounded number of rows, without a copy.
pub(crate) struct Parts {
    reader: Box<dyn RecordBatchReader + Send>,
    /// What is left of a batch.
    rest: Option<RecordBatch>,
}

impl Parts {
    pub(crate) fn new(reader: Box<dyn RecordBatchReader + Send>) -> Self {
        Self { reader, rest: None }
    }
}

impl Iterator for Parts {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        let batch = match self.rest.take() {
            Some(rest) => rest,
            None => match self.reader.next()? {
                Ok(batch) => batch,
                Err(error) => return Some(Err(error)),
            },
        };
        if batch.num_rows() <= PART_ROWS {
            return Some(Ok(batch));
        }
        self.rest = Some(batch.slice(PART_ROWS, batch.num_rows() - PART_ROWS));
        Some(Ok(batch.slice(0, PART_ROWS)))
    }
}

/// An array.
#[pyclass(frozen, module = "labelcheck")]
pub(crate) struct ArrowArray {
    field: FieldRef,
    array: ArrayRef,
}

impl ArrowArray {
    pub(crate) fn new(field: FieldRef, array: ArrayRef) -> Self {
        Self { field, array }
    }
}

#[pymethods]
impl ArrowArray {
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        Ok(to_schema_pycapsule(py, self.field.as_ref())?)
    }

    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_array__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyCapsule>>,
    ) -> PyResult<Bound<'py, PyTuple>> {
        Ok(to_array_pycapsules(py, Arc::clone(&self.field), &self.array, requested_schema)?)
    }

    fn __len__(&self) -> usize {
        self.array.len()
    }
}
