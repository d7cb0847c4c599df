//! Columns of rows, from Arrow arrays of whatever type they have.

use arrow_array::cast::AsArray;
use arrow_array::types::{Float32Type, Float64Type};
use arrow_array::{Array, ArrayRef, LargeStringArray, RecordBatch, StringArray, StringViewArray};
use arrow_cast::cast;
use arrow_schema::{ArrowError, DataType, Schema};
use labelcheck::stock::{Columns, DecimalMark, Field, ProblemCode, Row};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The column in which a reader of tables says what is wrong with a row that could not be taken apart.
pub(crate) const ROW_PROBLEM: &str = "row_problem";

/// Which column of a table is what.
#[derive(Clone)]
pub(crate) struct Places {
    code: Option<usize>,
    product: Option<usize>,
    quantity: Option<usize>,
    problem: Option<usize>,
}

impl Places {
    /// By the columns' names, as the command line guesses, or as the caller says.
    pub(crate) fn new(schema: &Schema, said: Option<&BTreeMap<String, String>>) -> Result<Self, String> {
        Self::of_names(&schema.fields().iter().map(|field| &**field.name()).collect::<Vec<_>>(), said)
    }

    /// The same of names alone.
    pub(crate) fn of_names(names: &[&str], said: Option<&BTreeMap<String, String>>) -> Result<Self, String> {
        let mut columns = Columns::of_names(names);
        for (field, name) in said.into_iter().flatten() {
            let known = Field::from_name(field).ok_or_else(|| {
                format!("no field {field:?}: the fields are {}", Field::ALL.map(Field::name).join(", "))
            })?;
            let at = names.iter().position(|other| other == name).or_else(|| columns.find(name));
            let at = at.filter(|at| *at < names.len()).ok_or_else(|| missing(name, names))?;
            columns.set(known, Some(at));
        }
        if !columns.is_usable() {
            let names = names.join(", ");
            return Err(format!(
                "which column has the codes, or the product numbers? Say columns={{\"code\": ...}}; there are {names}"
            ));
        }
        let get = |field| columns.get(field);
        let problem = names.iter().position(|name| *name == ROW_PROBLEM);
        Ok(Self { code: get(Field::Code), product: get(Field::Product), quantity: get(Field::Quantity), problem })
    }

    /// What is where: a field's name with the place of its column.
    pub(crate) fn fields(&self) -> impl Iterator<Item = (&'static str, usize)> {
        let named =
            [("code", self.code), ("product", self.product), ("quantity", self.quantity), (ROW_PROBLEM, self.problem)];
        named.into_iter().filter_map(|(field, at)| Some((field, at?)))
    }

    /// The columns of a batch.
    pub(crate) fn of(&self, batch: &RecordBatch, mark: DecimalMark) -> Result<Input, ArrowError> {
        let column = |at: Option<usize>| at.map(|at| batch.column(at));
        let input = Input::new(column(self.code), column(self.product), column(self.quantity), mark)?;
        let problems = column(self.problem).map(|array| Texts::of(array, "row_problem")).transpose()?;
        Ok(Input { problems, rows: batch.num_rows(), ..input })
    }
}

fn missing(name: &str, names: &[&str]) -> String {
    format!("no column {name:?}: there are {}", names.join(", "))
}

/// Rows as columns.
pub(crate) struct Input {
    code: Option<Texts>,
    product: Option<Texts>,
    quantity: Option<Texts>,
    problems: Option<Texts>,
    pub(crate) rows: usize,
}

impl Input {
    /// Of arrays that have one length.
    pub(crate) fn new(
        code: Option<&ArrayRef>,
        product: Option<&ArrayRef>,
        quantity: Option<&ArrayRef>,
        mark: DecimalMark,
    ) -> Result<Self, ArrowError> {
        let given = || [code, product, quantity].into_iter().flatten();
        let rows = given().next().map_or(0, |array| array.len());
        if given().any(|array| array.len() != rows) {
            return Err(ArrowError::InvalidArgumentError("the columns have not the same length".to_owned()));
        }
        Ok(Self {
            code: code.map(|array| Texts::of(array, "code")).transpose()?,
            product: product.map(|array| Texts::of_numbers(array, "product", DecimalMark::Point)).transpose()?,
            quantity: quantity.map(|array| Texts::of_numbers(array, "quantity", mark)).transpose()?,
            problems: None,
            rows,
        })
    }

    /// Fills a row, whose texts are used again, or says what is wrong with it. A quantity that is missing in a column of
    /// quantities is an empty cell, as in a file.
    pub(crate) fn fill(&self, at: usize, row: &mut Row) -> Result<Option<ProblemCode>, ArrowError> {
        let problem = self.problems.as_ref().and_then(|texts| texts.get(at)).filter(|text| !text.is_empty());
        if let Some(text) = problem {
            let known = ProblemCode::ALL.iter().find(|problem| problem.code() == text);
            let said = || ArrowError::InvalidArgumentError(format!("{ROW_PROBLEM} is no problem's code: {text:?}"));
            return known.copied().map(Some).ok_or_else(said);
        }
        let put = |texts: Option<&Texts>, into: &mut String| {
            into.clear();
            into.push_str(texts.and_then(|texts| texts.get(at)).unwrap_or_default());
        };
        put(self.code.as_ref(), &mut row.code);
        put(self.product.as_ref(), &mut row.product);
        match &self.quantity {
            None => row.quantity = None,
            texts => put(texts.as_ref(), row.quantity.get_or_insert_default()),
        }
        Ok(None)
    }
}

/// A column as texts.
enum Texts {
    Small(StringArray),
    Large(LargeStringArray),
    View(StringViewArray),
}

impl Texts {
    fn of(array: &ArrayRef, name: &str) -> Result<Self, ArrowError> {
        match array.data_type() {
            DataType::Utf8 => Ok(Self::Small(array.as_string::<i32>().clone())),
            DataType::LargeUtf8 => Ok(Self::Large(array.as_string::<i64>().clone())),
            DataType::Utf8View => Ok(Self::View(array.as_string_view().clone())),
            DataType::Dictionary(_, values) if values.is_string() => Self::of(&cast(array, values)?, name),
            // A column in which nothing is.
            DataType::Null => Self::of(&cast(array, &DataType::Utf8)?, name),
            other => Err(ArrowError::InvalidArgumentError(format!("the column {name} is {other}, and not text"))),
        }
    }

    /// Also of numbers, which show their decimal mark as the question has it.
    fn of_numbers(array: &ArrayRef, name: &str, mark: DecimalMark) -> Result<Self, ArrowError> {
        // Shortest forms without exponents, as the command line reads workbooks. What is no number is missing.
        let floats: Option<Vec<Option<String>>> = match array.data_type() {
            DataType::Float64 => {
                let numbers = array.as_primitive::<Float64Type>().iter();
                Some(numbers.map(|number| number.filter(|number| !number.is_nan()).map(|n| n.to_string())).collect())
            }
            DataType::Float32 => {
                let numbers = array.as_primitive::<Float32Type>().iter();
                Some(numbers.map(|number| number.filter(|number| !number.is_nan()).map(|n| n.to_string())).collect())
            }
            _ => None,
        };
        let texts = match array.data_type() {
            _ if floats.is_some() => floats.unwrap_or_default(),
            DataType::Decimal32(..) | DataType::Decimal64(..) | DataType::Decimal128(..) | DataType::Decimal256(..) => {
                let texts = cast(array, &DataType::Utf8)?;
                texts.as_string::<i32>().iter().map(|text| text.map(ToOwned::to_owned)).collect()
            }
            other if other.is_integer() => return Self::of(&cast(array, &DataType::Utf8)?, name),
            _ => return Self::of(array, name),
        };
        Ok(Self::Small(texts.into_iter().map(|text| text.map(|text| marked(text, mark))).collect()))
    }

    fn get(&self, at: usize) -> Option<&str> {
        match self {
            Self::Small(texts) => texts.is_valid(at).then(|| texts.value(at)),
            Self::Large(texts) => texts.is_valid(at).then(|| texts.value(at)),
            Self::View(texts) => texts.is_valid(at).then(|| texts.value(at)),
        }
    }
}

/// A number with a point as a text that says the same where the mark is another, or is not known: there three digits behind
/// it would be taken for a group of digits.
fn marked(text: String, mark: DecimalMark) -> String {
    match (text.split_once('.'), mark) {
        (Some((whole, fraction)), DecimalMark::Comma) => format!("{whole},{fraction}"),
        (Some((_, fraction)), DecimalMark::Unknown) if fraction.len() == 3 => text + "0",
        _ => text,
    }
}

/// An array of these arrays, which have one type.
pub(crate) fn joined(arrays: &[ArrayRef], of: &DataType) -> Result<ArrayRef, ArrowError> {
    match arrays {
        [] => Ok(arrow_array::new_empty_array(of)),
        [one] => Ok(Arc::clone(one)),
        several => {
            let several: Vec<&dyn Array> = several.iter().map(|array| &**array).collect();
            arrow_select::concat::concat(&several)
        }
    }
}
