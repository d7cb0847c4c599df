//! Rows: what came in, and what is said of it.

use super::{Finding, Quantity};
use crate::date::{Date, Instant};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::sync::Arc;

/// One item of a stock, as text, and where it came from.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Row {
    /// The file, or what else it is called.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub file: String,
    /// The line in it, from 1; of a table in a workbook the row; of a folder of pictures the picture.
    #[serde(default)]
    pub line: u64,
    /// The scanned text.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub code: String,
    /// The product number on the box.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub product: String,
    /// The shop's own article number.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub article: String,
    /// How many; none where the table has no such column: then each row is one piece.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<String>,
    /// Where they are.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub location: String,
    /// Who supplied them.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub supplier: String,
    /// Their batch.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub batch: String,
    /// Their condition.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub condition: String,
}

/// What is wrong with a row itself. Stable for ever.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum ProblemCode {
    /// It has neither a code nor a product number.
    #[serde(rename = "ROW-EMPTY")]
    Empty,
    /// Its code is longer than any that is looked at, or the whole row is.
    #[serde(rename = "ROW-LONG")]
    Long,
    /// Its product number is none. The label is checked without.
    #[serde(rename = "ROW-PRODUCT")]
    Product,
    /// Its quantity is no number. The label is checked, and the quantity not counted.
    #[serde(rename = "ROW-QUANTITY")]
    Quantity,
    /// It could not be taken apart: a quote that never ends, no object, not text.
    #[serde(rename = "ROW-SHAPE")]
    Shape,
    /// The picture could not be read, or there is no code in it.
    #[serde(rename = "ROW-PICTURE")]
    Picture,
}

impl ProblemCode {
    /// Every code.
    pub const ALL: &'static [Self] =
        &[Self::Empty, Self::Long, Self::Product, Self::Quantity, Self::Shape, Self::Picture];

    /// The code, as in `ROW-EMPTY`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Empty => "ROW-EMPTY",
            Self::Long => "ROW-LONG",
            Self::Product => "ROW-PRODUCT",
            Self::Quantity => "ROW-QUANTITY",
            Self::Shape => "ROW-SHAPE",
            Self::Picture => "ROW-PICTURE",
        }
    }
}

/// What was found for a row.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct Checked {
    /// What is wrong with the row itself.
    pub problems: Vec<ProblemCode>,
    /// The quantity, where it is a number.
    pub quantity: Option<Quantity>,
    /// What was found; none where there was nothing to check. Shared by all rows with the same label and product number.
    pub finding: Option<Arc<Finding>>,
    /// Whether the label lapses soon.
    pub lapsing: bool,
    /// Whether the support period ends soon.
    pub support_ending: bool,
}

impl Checked {
    /// A row that could not be read.
    pub fn unreadable(problem: ProblemCode) -> Self {
        Self { problems: vec![problem], ..Self::default() }
    }
}

/// A row with what was found: the published form, a line of NDJSON.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Line<'a> {
    /// Version of this form: 1.
    pub version: u32,
    /// What came in.
    pub row: Cow<'a, Row>,
    /// What is wrong with the row itself.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub problems: Cow<'a, [ProblemCode]>,
    /// The quantity as a number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<Quantity>,
    /// What was found; none where there was nothing to check.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finding: Option<Cow<'a, Finding>>,
    /// Whether the label lapses soon.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub lapsing: bool,
    /// Whether the support period ends soon.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub support_ending: bool,
    /// What the answer rests on.
    pub about: Cow<'a, About>,
}

/// What an answer rests on: in each line, as lines get cut out and passed on.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct About {
    /// Whose rule was asked about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jurisdiction: Option<String>,
    /// The day asked about.
    pub on: Date,
    /// The key list's date.
    pub list: Instant,
    /// Whether everything is a demonstration: keys and products are invented.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub demonstration: bool,
    /// The program and its version.
    pub tool: String,
    /// "One rule only, not legal advice", in the words of the shell.
    pub note: String,
}

impl<'a> Line<'a> {
    /// The line of a row.
    pub fn new(row: &'a Row, checked: &'a Checked, about: &'a About) -> Self {
        Self {
            version: 1,
            row: Cow::Borrowed(row),
            problems: Cow::Borrowed(&checked.problems),
            quantity: checked.quantity,
            finding: checked.finding.as_deref().map(Cow::Borrowed),
            lapsing: checked.lapsing,
            support_ending: checked.support_ending,
            about: Cow::Borrowed(about),
        }
    }
}

/// The number on a box in its 14 digits, if it is one. Spreadsheets drop zeros at its front and put an apostrophe before it.
pub(super) fn product_number(text: &str) -> Option<String> {
    let digits = text.trim().trim_start_matches('\'');
    if digits.len() > 40 {
        return None;
    }
    let digits: String = digits.chars().filter(|c| !matches!(c, ' ' | '-' | '\u{a0}')).collect();
    let fits = (7..=14).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    let number: u64 = digits.parse().ok().filter(|_| fits)?;
    crate::label::is_product_number(number).then(|| format!("{number:014}"))
}
