//! The promise alone: for a badge on a page without script, and for a card on a shelf.
//!
//! It says what the first view of the answer says, in the same messages, and nothing of the label's state or of countries'
//! rules: what leaves the checker stays readable for longer than those hold.

use super::answer::{Block, Role, Text};
use super::headline;
use super::support::{self, Voice};
use super::writer::Writer;
use super::{Words, beside};
use crate::date::EndDate;
use crate::report::{AnswerCode, Report};

/// What a label that checks out promises, of which product.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Promised {
    /// Brand.
    pub brand: Text,
    /// Models: at least one.
    pub models: Vec<Text>,
    /// Who promises what, in one sentence: the headline of the answer.
    pub sentence: Text,
    /// The date, where the label gives one.
    pub date: Option<PromisedDate>,
    /// What else must stand beside it, in the order of the answer: which part, market and models it is for, warnings, when
    /// it was stated. Never advice, the label's state, or a country's rule.
    pub lines: Vec<(Role, Text)>,
}

/// A promised date.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PromisedDate {
    /// What the date is: "Until at least".
    pub label: Text,
    /// The date, written out, in its own precision.
    pub value: Text,
    /// The date for machines.
    pub end: EndDate,
}

impl Words {
    /// What the label promises; nothing where the answer is not that it checks out.
    pub fn promise(&self, report: &Report) -> Option<Promised> {
        promise(&Writer::new(self, report))
    }
}

fn promise(w: &Writer<'_>) -> Option<Promised> {
    let report = w.report;
    let (AnswerCode::ChecksOut, Some(verified), Some(support)) = (report.answer, &report.verified, &report.support)
    else {
        return None;
    };
    let support = beside::leading(w, support);
    let mut date = None;
    let mut lines = Vec::new();
    let blocks = support::date(w, support, Voice::Promises).into_iter();
    let blocks =
        blocks.chain(headline::warnings(w)).chain(support::advice(w, support)).chain(support::basis(w, support));
    for block in blocks {
        match block {
            // The time left is for who reads it today.
            Block::Date { label, value, iso, .. } => {
                date = EndDate::parse(&iso).map(|end| PromisedDate { label, value, end });
            }
            Block::Line { role: role @ (Role::Plain | Role::Warning), text } => lines.push((role, text)),
            _ => {}
        }
    }
    Some(Promised {
        brand: w.bare(&verified.label.brand),
        models: verified.label.models.iter().map(|model| w.bare(model)).collect(),
        sentence: support::promise(w, support),
        date,
        lines,
    })
}
