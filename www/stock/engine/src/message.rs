//! What page and worker say to each other, as JSON.

use crate::session::{Item, Session, Statement};
use crate::view::View;
use labelcheck::stock::{Checked, Columns, Finding, ProblemCode, Quantity, Question, Tally, Totals};
use labelcheck::{Date, Instant};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// What the page asks for.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(tag = "ask", rename_all = "kebab-case")]
pub enum Ask {
    /// Add the labels of a box, or a picture of one, by the texts on it.
    Box {
        /// The picture's name, or what else the row is to be known by.
        name: String,
        /// The texts.
        texts: Vec<String>,
    },
    /// Add pasted text: a line for each code, or a table, which becomes an import.
    Paste {
        /// The text.
        text: String,
    },
    /// Begin to add the rows of the file that was opened; table by table its columns, none for a table that is not wanted.
    Import {
        /// In the order in which they were shown.
        columns: Vec<Option<Columns>>,
    },
    /// Do some more of what takes long.
    More,
    /// Give up what takes long: the rows that an import has added go.
    Cancel,
    /// Keep the rows that an interrupted import had added.
    KeepInterrupted,
    /// Take away the rows that an interrupted import had added.
    DropInterrupted,
    /// The product number of a box whose label was added as this row.
    Beside {
        /// Which row.
        number: u32,
        /// The product number.
        product: String,
    },
    /// Change a part of a row.
    Edit {
        /// Which row.
        number: u32,
        /// Which part, by the name of its field.
        field: String,
        /// What it becomes.
        value: String,
    },
    /// Take rows away.
    Remove {
        /// Which.
        numbers: Vec<u32>,
    },
    /// Take back the last change.
    Undo,
    /// Ask something else of every row.
    Question {
        /// What.
        question: Question,
    },
    /// Name the session, and who checks where.
    Rename {
        /// The session's name.
        name: String,
        /// Where.
        place: String,
        /// Who.
        person: String,
    },
    /// Hold rows back, let them go, or take either back.
    Decide {
        /// Which.
        numbers: Vec<u32>,
        /// Hold back, let go, or neither any more.
        hold: Option<bool>,
    },
    /// Record that a supplier's statement was seen; none: it was not.
    Statement {
        /// The product number or article.
        key: String,
        /// What was seen.
        statement: Option<Statement>,
    },
    /// Confirm that a label belongs to a product number or article, or that none does.
    Join {
        /// The product number or article.
        key: String,
        /// The label's text.
        code: Option<String>,
    },
    /// Remember what was found, and check everything again by the list and the clock of now.
    Recheck,
    /// Show rows.
    View {
        /// Which.
        view: View,
    },
    /// Show one row whole.
    Row {
        /// Which.
        number: u32,
    },
}

/// What the worker answers.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(tag = "reply", rename_all = "kebab-case")]
pub enum Reply<'r> {
    /// It is done; these rows are new or changed.
    Done {
        /// Their numbers: the first few.
        numbers: Vec<u32>,
        /// How many there are.
        count: u32,
        /// What was found for the worst of the first few, for sound and words.
        worst: Option<Finding>,
    },
    /// A file has these tables; the page asks which column is what.
    Tables {
        /// The file's name.
        file: String,
        /// Its tables.
        tables: Vec<Preview>,
    },
    /// It takes longer.
    Working {
        /// How much of `all` is done.
        done: f64,
        /// Rows that it has come to.
        rows: u32,
    },
    /// It cannot be done.
    Refused {
        /// The message's name.
        why: String,
        /// What it is about, in English or as others wrote it.
        detail: String,
    },
    /// Rows.
    Rows(Box<Shown<'r>>),
    /// One row: the report as JSON, and what belongs to it.
    Whole(Box<Whole>),
}

/// A table of a file.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Preview {
    /// What it is called.
    pub name: String,
    /// Which column is what, as it is guessed.
    pub columns: Columns,
    /// How many columns there are.
    pub width: usize,
    /// Its first rows.
    pub rows: Vec<Vec<String>>,
}

/// Rows, and counts over all of them.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Shown<'r> {
    /// The session.
    pub session: Cow<'r, Session>,
    /// The counts of all rows.
    pub totals: Cow<'r, Totals>,
    /// Counts of the filters, in their order.
    pub filters: Vec<Tally>,
    /// How many rows the view has.
    pub matching: u32,
    /// Those of the page asked for.
    pub lines: Vec<Line<'r>>,
    /// The day asked about.
    pub on: Date,
    /// The key list's date.
    pub list: Instant,
    /// Whether products, makers and keys are invented.
    pub demonstration: bool,
    /// Whether there is a change to take back.
    pub can_undo: bool,
}

/// A row as it is shown.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Line<'r> {
    /// The row, and what people said of it.
    pub item: Cow<'r, Item>,
    /// What is wrong with the row itself.
    pub problems: Cow<'r, [ProblemCode]>,
    /// The quantity.
    pub quantity: Option<Quantity>,
    /// What was found.
    pub finding: Option<Cow<'r, Finding>>,
    /// Whether the label lapses soon.
    pub lapsing: bool,
    /// Whether the support period ends soon.
    pub support_ending: bool,
    /// Where rows of a product are one line: how many, and their quantity.
    pub group: Option<Tally>,
    /// The numbers of those rows.
    #[serde(default)]
    pub numbers: Vec<u32>,
    /// Whether no label of it was scanned.
    pub no_label: bool,
    /// Whether it comes out otherwise than last time.
    pub changed: bool,
    /// Whether a statement was recorded for it.
    pub statement: bool,
}

impl<'r> Line<'r> {
    pub(crate) fn new(item: &'r Item, checked: &'r Checked) -> Self {
        Self {
            item: Cow::Borrowed(item),
            problems: Cow::Borrowed(&checked.problems),
            quantity: checked.quantity,
            finding: checked.finding.as_deref().map(Cow::Borrowed),
            lapsing: checked.lapsing,
            support_ending: checked.support_ending,
            group: None,
            numbers: Vec::new(),
            no_label: crate::view::is_without_label(item, checked),
            changed: crate::view::Filter::Changed.takes(item, checked),
            statement: false,
        }
    }
}

/// One row whole.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Whole {
    /// The row.
    pub line: Line<'static>,
    /// The report of its label; none where there is nothing to check.
    pub report: Option<labelcheck::Report>,
    /// What its product goes by.
    pub key: String,
    /// What people call that: its product number, or else its article.
    pub name: String,
    /// What was recorded of its supplier's statement.
    pub statement: Option<Statement>,
    /// What the rule asks a statement to hold.
    pub contents: Vec<String>,
    /// Labels that may belong to it: of rows with the same product number or article.
    pub candidates: Vec<Candidate>,
}

/// A label that may belong to a row without one.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Candidate {
    /// Its text.
    pub code: String,
    /// Brand, models and registration number.
    pub name: String,
}
