//! A stock: what all rows have in common, and the check of rows and of columns of rows.

use crate::check::to_python;
use crate::errors::{ended_by_user, from_arrow, guarded, guarded_call};
use crate::found::{Found, Kept, Plan, Writer, schema};
use crate::input::{Input, Places, joined};
use crate::keys::Held;
use crate::stream::{ArrowArray, ArrowStream, Parts};
use crate::totals::Totals;
use crate::{question, shell};
use arrow_array::{ArrayRef, RecordBatch, RecordBatchReader, StructArray};
use arrow_schema::{ArrowError, Field, SchemaRef};
use labelcheck::stock::{self, About, Checked, Line, Question, Row};
use labelcheck::{Date, Instant, Now, Words};
use pyo3::exceptions::{PyRuntimeError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use pyo3_arrow::PySchema;
use pyo3_arrow::input::{AnyArray, AnyRecordBatch};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// One question, one key list and one time, for any number of rows. Threads share one.
#[pyclass(frozen, module = "labelcheck")]
pub(crate) struct Stock(Arc<Checker>);

/// What a [`Stock`] is, without Python.
struct Checker {
    held: Arc<Held>,
    now: Now,
    stock: stock::Stock,
    about: About,
    /// The cells of findings: who writes takes one, and puts it back.
    kept: Mutex<Vec<Kept>>,
}

#[pymethods]
impl Stock {
    #[new]
    #[pyo3(signature = (jurisdiction=None, *, on=None, relying=false, lapsing_days=30, decimal=None, keys=None, now=None))]
    #[expect(clippy::too_many_arguments, reason = "they have names in Python")]
    fn new(
        py: Python<'_>,
        jurisdiction: Option<&str>,
        on: Option<&Bound<'_, PyAny>>,
        relying: bool,
        lapsing_days: u32,
        decimal: Option<&str>,
        keys: Option<&Bound<'_, PyAny>>,
        now: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let held = Held::of(keys)?;
        let question = question::question(&held.evidence, jurisdiction, on, relying)?;
        let question = Question { lapsing_days, decimal: question::decimal(decimal)?, ..question };
        Ok(Self(Arc::new(Checker::new(held, question, shell::now(py, now)?))))
    }

    /// Checks one row, and returns it with what was found: a line of `labelcheck stock --output-format ndjson`.
    #[pyo3(signature = (code="", *, product=None, quantity=None))]
    fn check<'py>(
        &self,
        py: Python<'py>,
        code: &str,
        product: Option<&Bound<'py, PyAny>>,
        quantity: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let text = |given: &Bound<'py, PyAny>| given.str().map(|text| text.to_string());
        let row = Row {
            code: code.to_owned(),
            product: product.map(text).transpose()?.unwrap_or_default(),
            quantity: quantity.map(text).transpose()?,
            ..Row::default()
        };
        let checked = py.detach(|| guarded_call(|| self.0.stock.check(&row)))?;
        to_python(py, &Line::new(&row, &checked, &self.0.about))
    }

    /// Checks columns of one length, and returns an array of structs: a function for engines that have scalar functions.
    #[pyo3(signature = (code, product=None, quantity=None, *, found=None))]
    fn check_arrays(
        &self,
        py: Python<'_>,
        code: Option<AnyArray>,
        product: Option<AnyArray>,
        quantity: Option<AnyArray>,
        found: Option<Vec<String>>,
    ) -> PyResult<ArrowArray> {
        let found = Found::new(found.as_deref()).map_err(PyValueError::new_err)?;
        if code.is_none() && product.is_none() {
            return Err(PyTypeError::new_err("codes are needed, or product numbers"));
        }
        let [code, product, quantity] = [array(code)?, array(product)?, array(quantity)?];
        let array = py.detach(|| {
            guarded(|| {
                let mark = self.0.stock.question().decimal;
                let input = Input::new(code.as_ref(), product.as_ref(), quantity.as_ref(), mark)?;
                let fields = found.fields().cloned().collect::<Vec<_>>().into();
                StructArray::try_new_with_length(fields, self.0.found(&input, &found)?, None, input.rows)
            })
        });
        let array: ArrayRef = Arc::new(array.map_err(from_arrow)?);
        Ok(ArrowArray::new(Arc::new(Field::new("labelcheck", array.data_type().clone(), false)), array))
    }

    /// Checks a table or a stream of record batches, and returns a stream with what was found beside each row.
    #[pyo3(signature = (data, *, columns=None, keep=None, found=None))]
    fn check_table(
        &self,
        data: AnyRecordBatch,
        columns: Option<BTreeMap<String, String>>,
        keep: Option<Vec<String>>,
        found: Option<Vec<String>>,
    ) -> PyResult<ArrowStream> {
        let reader = data.into_reader()?;
        let prepare = || {
            let found = Found::new(found.as_deref())?;
            let places = Places::new(&reader.schema(), columns.as_ref())?;
            let plan = Plan::new(&reader.schema(), keep.as_deref(), found, &self.0.about)?;
            Ok((places, plan))
        };
        let (places, plan) = prepare().map_err(|error: String| PyValueError::new_err(error))?;
        Ok(ArrowStream::new(Box::new(Checking {
            checker: Arc::clone(&self.0),
            parts: Parts::new(reader),
            places,
            plan,
        })))
    }

    /// Counts a table or a stream of record batches: the totals of `labelcheck stock`.
    #[pyo3(signature = (data, *, columns=None))]
    fn totals(
        &self,
        py: Python<'_>,
        data: AnyRecordBatch,
        columns: Option<BTreeMap<String, String>>,
    ) -> PyResult<Totals> {
        let reader = data.into_reader()?;
        let places = Places::new(&reader.schema(), columns.as_ref()).map_err(PyValueError::new_err)?;
        let totals = py.detach(|| {
            guarded(|| {
                let mut totals = stock::Totals::default();
                for batch in Parts::new(reader) {
                    ended_by_user()?;
                    let input = places.of(&batch?, self.0.stock.question().decimal)?;
                    self.0.each(&input, |checked| {
                        totals.add(checked);
                        Ok(())
                    })?;
                }
                Ok(totals)
            })
        });
        totals.map(Totals).map_err(from_arrow)
    }

    /// What the answers rest on: jurisdiction, day, the key list's date, the tool; and that they cover one rule only.
    #[getter]
    fn about<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        to_python(py, &self.0.about)
    }

    /// The schema of what is found: an object with the Arrow PyCapsule interface.
    #[pyo3(signature = (found=None))]
    fn schema(&self, found: Option<Vec<String>>) -> PyResult<PySchema> {
        let found = Found::new(found.as_deref()).map_err(PyValueError::new_err)?;
        Ok(PySchema::new(Arc::new(schema(found.fields().cloned().collect(), &self.0.about))))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, State<'py>)> {
        let Checker { held, now, stock, .. } = &*self.0;
        let question =
            serde_json::to_string(stock.question()).map_err(|error| PyRuntimeError::new_err(error.to_string()))?;
        let (root, unit) = (PyBytes::new(py, &held.root), PyBytes::new(py, &held.unit));
        let make = py.import("labelcheck._labelcheck")?.getattr("_restored")?;
        Ok((make, (root, unit, question, now.instant.seconds(), now.local.to_string())))
    }

    fn __repr__(&self) -> String {
        let About { jurisdiction, on, list, .. } = &self.0.about;
        let jurisdiction = jurisdiction.as_deref().unwrap_or("no jurisdiction");
        format!("<labelcheck.Stock {jurisdiction} on {on}, key list of {}>", list.date(0))
    }
}

/// Which columns of a table with these names are what: by field, `row_problem` included.
#[pyfunction]
#[pyo3(signature = (names, columns=None))]
pub(crate) fn columns(
    names: Vec<String>,
    columns: Option<BTreeMap<String, String>>,
) -> PyResult<BTreeMap<&'static str, String>> {
    let texts: Vec<&str> = names.iter().map(|name| &**name).collect();
    let places = Places::of_names(&texts, columns.as_ref()).map_err(PyValueError::new_err)?;
    Ok(places.fields().map(|(field, at)| (field, names[at].clone())).collect())
}

/// Root, key list, question, seconds since 1970, and the civil date.
type State<'py> = (Bound<'py, PyBytes>, Bound<'py, PyBytes>, String, i64, String);

/// Stocks that are kept by a process for those who get the same one again: a worker of an engine is sent it with each task,
/// and goes on with the labels that it knows.
const KEPT_STOCKS: usize = 4;

/// Makes a stock from what it was pickled to.
#[pyfunction(name = "_restored")]
pub(crate) fn restored(root: &[u8], unit: &[u8], question: &str, seconds: i64, local: &str) -> PyResult<Stock> {
    static KEPT: Mutex<Vec<Arc<Checker>>> = Mutex::new(Vec::new());
    let wrong = || PyValueError::new_err("this is no pickled stock of this version");
    let question: Question = serde_json::from_str(question).map_err(|_| wrong())?;
    let now = Now { instant: Instant::from_seconds(seconds), local: Date::parse(local).ok_or_else(wrong)? };
    let mut kept = lock(&KEPT);
    let is_same = |checker: &Arc<Checker>| {
        checker.now == now
            && *checker.stock.question() == question
            && checker.held.root == root
            && checker.held.unit == unit
    };
    if let Some(checker) = kept.iter().find(|checker| is_same(checker)) {
        return Ok(Stock(Arc::clone(checker)));
    }
    let held = Held::new(root.to_vec(), unit.to_vec()).map_err(crate::errors::KeysError::new_err)?;
    let checker = Arc::new(Checker::new(held, question, now));
    if kept.len() == KEPT_STOCKS {
        kept.remove(0);
    }
    kept.push(Arc::clone(&checker));
    Ok(Stock(checker))
}

impl Checker {
    fn new(held: Arc<Held>, question: Question, now: Now) -> Self {
        let evidence = held.evidence.clone();
        // Our own words without the marks that isolate the direction of names.
        let note = Words::english().message("cli-stock-one-rule", &[]);
        let note: String = note.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect();
        let stock = stock::Stock::new(evidence, question, now);
        let about = stock.about(concat!("labelcheck ", env!("CARGO_PKG_VERSION")), &note);
        Self { held, now, stock, about, kept: Mutex::default() }
    }

    /// Checks each row.
    fn each(&self, input: &Input, mut take: impl FnMut(&Checked) -> Result<(), ArrowError>) -> Result<(), ArrowError> {
        let mut row = Row::default();
        for at in 0..input.rows {
            match input.fill(at, &mut row)? {
                Some(problem) => take(&Checked::unreadable(problem))?,
                None => take(&self.stock.check(&row))?,
            }
        }
        Ok(())
    }

    /// What is found for each row, as columns.
    fn found(&self, input: &Input, found: &Found) -> Result<Vec<ArrayRef>, ArrowError> {
        let mut kept = lock(&self.kept).pop().unwrap_or_default();
        let mut writer = Writer::new(found, &self.about, &mut kept, input.rows);
        self.each(input, |checked| writer.row(checked))?;
        let columns = writer.end();
        lock(&self.kept).push(kept);
        Ok(columns)
    }
}

/// A stream that checks as it is read.
struct Checking {
    checker: Arc<Checker>,
    parts: Parts,
    places: Places,
    plan: Plan,
}

impl Iterator for Checking {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        let batch = self.parts.next()?;
        Some(guarded(|| {
            let batch = batch?;
            let input = self.places.of(&batch, self.checker.stock.question().decimal)?;
            self.plan.batch(&batch, self.checker.found(&input, &self.plan.found)?)
        }))
    }
}

impl RecordBatchReader for Checking {
    fn schema(&self) -> SchemaRef {
        Arc::clone(&self.plan.schema)
    }
}

/// A column as one array.
fn array(given: Option<AnyArray>) -> PyResult<Option<ArrayRef>> {
    let Some(given) = given else { return Ok(None) };
    let (chunks, field) = given.into_chunked_array()?.into_inner();
    joined(&chunks, field.data_type()).map(Some).map_err(from_arrow)
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
