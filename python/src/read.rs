//! Tables as the command line reads them, into Arrow columns: any encoding, any separator, and rows that cannot be taken
//! apart are rows too.

use crate::errors::guarded;
use crate::input::ROW_PROBLEM;
use crate::shell;
use crate::stream::ArrowStream;
use arrow_array::builder::{Int64Builder, StringBuilder};
use arrow_array::{ArrayRef, RecordBatch, RecordBatchReader};
use arrow_schema::{ArrowError, DataType, Field as ArrowField, Schema, SchemaRef};
use labelcheck::stock::{Field, ProblemCode, Row};
use labelcheck_stock::records::{Piece, Source};
use labelcheck_stock::table::{self, Form, begin};
use labelcheck_stock::text::{Cut, Records, Text};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::path::PathBuf;
use std::sync::Arc;

/// Rows of a batch, at least: as many as engines work on at once.
const BATCH_ROWS: usize = 8_192;

/// Bytes of a batch, at which it is handed on however few its rows are: Arrow counts them with 31 bits.
const BATCH_BYTES: usize = 16 * 1_024 * 1_024;

/// Reads a table (CSV, NDJSON) or a list of codes, from a file or from bytes, as `labelcheck stock` does.
#[pyfunction]
#[pyo3(signature = (source, *, name=None, form=None, columns=None))]
pub(crate) fn read(
    source: &Bound<'_, PyAny>,
    name: Option<String>,
    form: Option<&str>,
    columns: Option<BTreeMap<String, String>>,
) -> PyResult<ArrowStream> {
    let form = form.map(form_of_name).transpose()?;
    let (name, from): (String, Box<dyn Read + Send>) = match source.extract::<Vec<u8>>() {
        Ok(bytes) => (name.unwrap_or_default(), Box::new(Cursor::new(bytes))),
        Err(_) => {
            let path: PathBuf = source.extract()?;
            (name.unwrap_or_else(|| path.display().to_string()), Box::new(shell::open(&path)?))
        }
    };
    let mut text = Text::new(from)?;
    if text.head().starts_with(table::WORKBOOK) {
        return Err(PyValueError::new_err(
            "workbooks are read by the command line: `labelcheck stock`, or save it as CSV",
        ));
    }
    let by_name = || name.rsplit_once('.').and_then(|(_, ending)| table::form_of_ending(&ending.to_ascii_lowercase()));
    let form = form.or_else(by_name).unwrap_or_else(|| table::form_of_contents(text.head()));
    let (records, mut source, _) = begin(&mut text, form, &name);
    if let Some(said) = &columns {
        let mut chosen = source.columns.clone();
        for (field, name) in said {
            let known =
                Field::from_name(field).ok_or_else(|| PyValueError::new_err(format!("there is no field {field:?}")))?;
            let at = chosen.find(name).ok_or_else(|| PyValueError::new_err(format!("there is no column {name:?}")))?;
            chosen.set(known, Some(at));
        }
        match form {
            Form::Csv => source.set_columns(chosen),
            _ => source.columns = chosen,
        }
    }
    if !source.columns.is_usable() {
        return Err(PyValueError::new_err(
            "which column has the codes, or the product numbers? Say columns={\"code\": ...}",
        ));
    }
    Ok(ArrowStream::new(Box::new(Reading { text, records, form, source, schema: Arc::new(schema()) })))
}

fn form_of_name(name: &str) -> PyResult<Form> {
    match name {
        "csv" => Ok(Form::Csv),
        "ndjson" => Ok(Form::Ndjson),
        "text" => Ok(Form::Text),
        _ => Err(PyValueError::new_err("form is \"csv\", \"ndjson\" or \"text\"")),
    }
}

fn schema() -> Schema {
    let text = |name: &str| ArrowField::new(name, DataType::Utf8, true);
    let first = [text("file"), ArrowField::new("line", DataType::Int64, true)];
    let fields = Field::ALL.map(|field| text(field.name()));
    Schema::new(first.into_iter().chain(fields).chain([text(ROW_PROBLEM)]).collect::<Vec<_>>())
}

/// A stream that reads as it is read.
struct Reading {
    text: Text,
    records: Records,
    form: Form,
    source: Source,
    schema: SchemaRef,
}

impl Reading {
    fn batch(&mut self) -> Result<Option<RecordBatch>, ArrowError> {
        let mut writer = Writer::default();
        let mut bytes_read = 0;
        while writer.rows < BATCH_ROWS && bytes_read < BATCH_BYTES {
            let Some(cut) = self.text.cut(self.records)? else { break };
            let piece = match (cut, self.form) {
                (Cut::Bad { line }, _) => Piece::Bad { line, problem: ProblemCode::Shape },
                (Cut::Records { bytes, lines_before }, Form::Csv) => Piece::Table { bytes, lines_before },
                (Cut::Records { bytes, lines_before }, Form::Ndjson) => Piece::Objects { bytes, lines_before },
                (Cut::Records { bytes, lines_before }, Form::Text) => Piece::Lines { bytes, lines_before },
            };
            if let Piece::Table { bytes, .. } | Piece::Objects { bytes, .. } | Piece::Lines { bytes, .. } = &piece {
                bytes_read += bytes.len();
            }
            self.source.rows(&piece, &mut |row, problem| writer.row(row, problem));
        }
        if writer.rows == 0 { Ok(None) } else { RecordBatch::try_new(Arc::clone(&self.schema), writer.end()).map(Some) }
    }
}

impl Iterator for Reading {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        guarded(|| self.batch()).transpose()
    }
}

impl RecordBatchReader for Reading {
    fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }
}

/// Columns that are being written.
#[derive(Default)]
struct Writer {
    file: StringBuilder,
    line: Int64Builder,
    fields: [StringBuilder; Field::ALL.len()],
    problem: StringBuilder,
    rows: usize,
}

impl Writer {
    fn row(&mut self, row: &Row, problem: Option<ProblemCode>) {
        self.file.append_value(&row.file);
        // Spark has no unsigned numbers.
        self.line.append_value(i64::try_from(row.line).unwrap_or(i64::MAX));
        for (field, to) in Field::ALL.into_iter().zip(&mut self.fields) {
            to.append_value(match field {
                Field::Code => &*row.code,
                Field::Product => &row.product,
                Field::Article => &row.article,
                // Without such a column each row is one piece.
                Field::Quantity => row.quantity.as_deref().unwrap_or("1"),
                Field::Location => &row.location,
                Field::Supplier => &row.supplier,
                Field::Batch => &row.batch,
                Field::Condition => &row.condition,
            });
        }
        self.problem.append_option(problem.map(ProblemCode::code));
        self.rows += 1;
    }

    fn end(mut self) -> Vec<ArrayRef> {
        let mut columns: Vec<ArrayRef> = vec![Arc::new(self.file.finish()), Arc::new(self.line.finish())];
        columns.extend(self.fields.iter_mut().map(|builder| -> ArrayRef { Arc::new(builder.finish()) }));
        columns.push(Arc::new(self.problem.finish()));
        columns
    }
}
