//! What was found, as Arrow columns: the columns that the command line writes as CSV, with types.

use arrow_array::builder::{BooleanBuilder, Date32Builder, Decimal128Builder, StringBuilder};
use arrow_array::{ArrayRef, RecordBatch, RecordBatchOptions};
use arrow_schema::{ArrowError, DataType, Field, Schema};
use labelcheck::Date;
use labelcheck::stock::{About, Checked, Finding, Row};
use labelcheck_stock::output;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// Where in the cells of a row those begin that say what was found, and those that say what it rests on.
const FROM: usize = 10;
const OF_FINDING: usize = 14;
const TO: usize = 30;

/// Digits of a quantity, and those behind its mark.
const DIGITS: u8 = 21;
const FRACTION_DIGITS: i8 = 6;

/// Findings whose cells are kept: as many as a shop has labels, many times over.
const KEPT: usize = 4_096;

/// One column of what was found.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Column {
    Problems,
    Counted,
    Lapsing,
    SupportEnding,
    /// What a finding says, by its place among the cells that it makes.
    Of(usize),
}

/// The columns that are asked for.
#[derive(Clone)]
pub(crate) struct Found {
    columns: Vec<(Column, Arc<Field>)>,
}

impl Found {
    /// The columns of these names; all without names.
    pub(crate) fn new(names: Option<&[String]>) -> Result<Self, String> {
        let all: Vec<_> = (FROM..TO).map(column).collect();
        let Some(names) = names else { return Ok(Self { columns: all }) };
        let find = |name: &String| {
            let known = || all.iter().map(|(_, field)| &**field.name()).collect::<Vec<_>>().join(", ");
            let found = all.iter().find(|(_, field)| field.name() == name).cloned();
            found.ok_or_else(|| format!("no column {name:?} in what is found; there are {}", known()))
        };
        names.iter().map(find).collect::<Result<_, _>>().map(|columns| Self { columns })
    }

    pub(crate) fn fields(&self) -> impl Iterator<Item = &Arc<Field>> {
        self.columns.iter().map(|(_, field)| field)
    }
}

/// What a schema says beside its columns: what the answers rest on, as JSON.
pub(crate) fn schema(fields: Vec<Arc<Field>>, about: &About) -> Schema {
    let about = serde_json::to_string(about).unwrap_or_default();
    Schema::new_with_metadata(fields, HashMap::from([("labelcheck".to_owned(), about)]))
}

/// A column, by its place among the cells of a row. Hyphens would have to be quoted in SQL.
fn column(at: usize) -> (Column, Arc<Field>) {
    let name = output::HEADERS[at].replace('-', "_");
    let (column, of) = match &*name {
        "problems" => (Column::Problems, DataType::Utf8),
        "counted" => (Column::Counted, DataType::Decimal128(DIGITS, FRACTION_DIGITS)),
        "lapsing" => (Column::Lapsing, DataType::Boolean),
        "support_ending" => (Column::SupportEnding, DataType::Boolean),
        "label_expires" | "until" => (Column::Of(at - OF_FINDING), DataType::Date32),
        _ => (Column::Of(at - OF_FINDING), DataType::Utf8),
    };
    (column, Arc::new(Field::new(name, of, true)))
}

/// The cells of a finding: texts, and days since 1970.
struct Cells {
    texts: Vec<Option<String>>,
    days: Vec<Option<i32>>,
}

impl Cells {
    fn of(finding: &Arc<Finding>, about: &About) -> Self {
        let checked = checked(finding);
        let cells = output::cells(&Row::default(), &checked, about);
        let texts: Vec<_> =
            cells[OF_FINDING..TO].iter().map(|cell| Some(cell.clone()).filter(|c| !c.is_empty())).collect();
        let days = texts.iter().map(|text| Date::parse(text.as_deref()?).and_then(days_of)).collect();
        Self { texts, days }
    }
}

/// A row in which nothing else stands.
fn checked(finding: &Arc<Finding>) -> Checked {
    let mut checked = Checked::default();
    checked.finding = Some(Arc::clone(finding));
    checked
}

/// Days since 1970.
fn days_of(date: Date) -> Option<i32> {
    i32::try_from(date.noon().seconds().div_euclid(86_400)).ok()
}

/// Cells by the address of their finding, which is held so that no other gets it.
#[derive(Default)]
pub(crate) struct Kept(HashMap<usize, (Arc<Finding>, Cells)>);

impl Kept {
    fn cells(&mut self, finding: &Arc<Finding>, about: &About) -> &Cells {
        let key = Arc::as_ptr(finding).addr();
        if self.0.len() == KEPT && !self.0.contains_key(&key) {
            self.0.clear();
        }
        &self.0.entry(key).or_insert_with(|| (Arc::clone(finding), Cells::of(finding, about))).1
    }
}

enum Builder {
    Text(StringBuilder),
    Day(Date32Builder),
    Flag(BooleanBuilder),
    Number(Decimal128Builder),
}

/// Arrow counts the bytes of a column with 31 bits.
fn append(to: &mut StringBuilder, text: Option<&str>) -> Result<(), ArrowError> {
    let bytes = to.values_slice().len() + text.map_or(0, str::len);
    if i32::try_from(bytes).is_err() {
        let said = "these are too many rows at once: give them in parts, or use check_table, which does";
        return Err(ArrowError::InvalidArgumentError(said.to_owned()));
    }
    to.append_option(text);
    Ok(())
}

/// Columns that are being written.
pub(crate) struct Writer<'w> {
    found: &'w Found,
    about: &'w About,
    kept: &'w mut Kept,
    builders: Vec<Builder>,
}

impl<'w> Writer<'w> {
    pub(crate) fn new(found: &'w Found, about: &'w About, kept: &'w mut Kept, rows: usize) -> Self {
        let builder = |(_, field): &(Column, Arc<Field>)| match field.data_type() {
            DataType::Date32 => Builder::Day(Date32Builder::with_capacity(rows)),
            DataType::Boolean => Builder::Flag(BooleanBuilder::with_capacity(rows)),
            of @ DataType::Decimal128(..) => {
                Builder::Number(Decimal128Builder::with_capacity(rows).with_data_type(of.clone()))
            }
            _ => Builder::Text(StringBuilder::with_capacity(rows, rows * 16)),
        };
        Self { found, about, kept, builders: found.columns.iter().map(builder).collect() }
    }

    /// Writes a row.
    pub(crate) fn row(&mut self, checked: &Checked) -> Result<(), ArrowError> {
        let cells = checked.finding.as_ref().map(|finding| self.kept.cells(finding, self.about));
        for ((column, _), builder) in self.found.columns.iter().zip(&mut self.builders) {
            match (column, builder) {
                (Column::Of(at), Builder::Text(to)) => append(to, cells.and_then(|cells| cells.texts[*at].as_deref()))?,
                (Column::Of(at), Builder::Day(to)) => to.append_option(cells.and_then(|cells| cells.days[*at])),
                (Column::Lapsing, Builder::Flag(to)) => to.append_value(checked.lapsing),
                (Column::SupportEnding, Builder::Flag(to)) => to.append_value(checked.support_ending),
                (Column::Counted, Builder::Number(to)) => {
                    to.append_option(checked.quantity.map(|quantity| quantity.millionths()));
                }
                (Column::Problems, Builder::Text(to)) => match &*checked.problems {
                    [] => to.append_null(),
                    [one] => append(to, Some(one.code()))?,
                    several => {
                        let codes: Vec<_> = several.iter().map(|problem| problem.code()).collect();
                        append(to, Some(&codes.join(" ")))?;
                    }
                },
                // A column has the builder of its field.
                _ => {}
            }
        }
        Ok(())
    }

    /// The columns.
    pub(crate) fn end(self) -> Vec<ArrayRef> {
        let end = |builder| -> ArrayRef {
            match builder {
                Builder::Text(mut builder) => Arc::new(builder.finish()),
                Builder::Day(mut builder) => Arc::new(builder.finish()),
                Builder::Flag(mut builder) => Arc::new(builder.finish()),
                Builder::Number(mut builder) => Arc::new(builder.finish()),
            }
        };
        self.builders.into_iter().map(end).collect()
    }
}

/// Which columns of the input stand before those of what was found.
#[derive(Clone)]
pub(crate) struct Plan {
    pub(crate) kept: Vec<usize>,
    pub(crate) found: Found,
    pub(crate) schema: Arc<Schema>,
}

impl Plan {
    /// Input columns of these names, all without names; then those of what was found.
    pub(crate) fn new(input: &Schema, keep: Option<&[String]>, found: Found, about: &About) -> Result<Self, String> {
        let all = input.fields();
        let at = |name: &String| {
            let found = all.iter().position(|field| field.name() == name);
            found.ok_or_else(|| format!("no column {name:?} to keep"))
        };
        let kept: Vec<usize> = match keep {
            None => (0..all.len()).collect(),
            Some(names) => names.iter().map(at).collect::<Result<_, _>>()?,
        };
        let fields: Vec<Arc<Field>> = kept.iter().map(|at| &all[*at]).chain(found.fields()).cloned().collect();
        let mut seen = BTreeMap::new();
        for field in &fields {
            if seen.insert(field.name().clone(), ()).is_some() {
                let name = field.name();
                return Err(format!(
                    "the input has a column {name:?} and so has what is found: leave it out of keep or of found"
                ));
            }
        }
        Ok(Self { kept, found, schema: Arc::new(schema(fields, about)) })
    }

    /// The columns that are kept, and those that were found.
    pub(crate) fn batch(&self, input: &RecordBatch, found: Vec<ArrayRef>) -> Result<RecordBatch, ArrowError> {
        let columns = self.kept.iter().map(|at| Arc::clone(input.column(*at))).chain(found).collect();
        let options = RecordBatchOptions::new().with_row_count(Some(input.num_rows()));
        RecordBatch::try_new_with_options(Arc::clone(&self.schema), columns, &options)
    }
}
