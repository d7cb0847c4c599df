//! Which rows are shown, and in which order.

use crate::session::{Brief, Item};
use labelcheck::stock::{Checked, Reliance};
use labelcheck::{AnswerCode, Kind, ReasonCode};
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;

/// What is looked at.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct View {
    /// Which rows.
    pub filter: Filter,
    /// Only rows with all of these words in them, whatever their case.
    pub search: String,
    /// In which order.
    pub sort: Sort,
    /// Whether from the last to the first.
    pub descending: bool,
    /// One line for all rows of a product.
    pub by_product: bool,
    /// How many to pass over.
    pub from: u32,
    /// How many to show.
    pub count: u32,
}

/// Which rows.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Filter {
    /// Every row.
    #[default]
    All,
    /// That can be relied on for the rule asked about.
    Relied,
    /// That cannot, or it cannot be told.
    NotRelied,
    /// Whose label checks out.
    ChecksOut,
    /// Whose label does not check out.
    DoesNot,
    /// Of which it cannot be told.
    CannotTell,
    /// Whose label lapses soon.
    Lapsing,
    /// Whose support period ends soon.
    SupportEnding,
    /// Whose label names another product.
    OtherProduct,
    /// Without a label.
    NoLabel,
    /// With something wrong in the row itself.
    Bad,
    /// Held back by a person.
    Held,
    /// Let go by a person.
    Released,
    /// That come out otherwise than last time.
    Changed,
}

impl Filter {
    /// Every one, in the order in which they are offered.
    pub const ALL: [Self; 14] = [
        Self::All,
        Self::Relied,
        Self::NotRelied,
        Self::ChecksOut,
        Self::DoesNot,
        Self::CannotTell,
        Self::Lapsing,
        Self::SupportEnding,
        Self::OtherProduct,
        Self::NoLabel,
        Self::Bad,
        Self::Held,
        Self::Released,
        Self::Changed,
    ];

    /// Its word in messages.
    pub const fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Relied => "relied",
            Self::NotRelied => "not-relied",
            Self::ChecksOut => "checks-out",
            Self::DoesNot => "does-not",
            Self::CannotTell => "cannot-tell",
            Self::Lapsing => "lapsing",
            Self::SupportEnding => "support-ending",
            Self::OtherProduct => "other-product",
            Self::NoLabel => "no-label",
            Self::Bad => "bad",
            Self::Held => "held",
            Self::Released => "released",
            Self::Changed => "changed",
        }
    }

    /// The one of this word.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|filter| filter.name() == name)
    }

    /// Whether a row is one of these.
    pub fn takes(self, item: &Item, checked: &Checked) -> bool {
        let finding = checked.finding.as_deref();
        let answers = |answer| finding.is_some_and(|finding| finding.answer == answer);
        match self {
            Self::All => true,
            Self::Relied => finding.is_some_and(|finding| finding.reliance() == Reliance::Yes),
            Self::NotRelied => finding.is_none_or(|finding| finding.reliance() == Reliance::No),
            Self::ChecksOut => answers(AnswerCode::ChecksOut),
            Self::DoesNot => answers(AnswerCode::DoesNot),
            Self::CannotTell => answers(AnswerCode::CannotTell),
            Self::Lapsing => checked.lapsing,
            Self::SupportEnding => checked.support_ending,
            Self::OtherProduct => finding.is_some_and(|finding| finding.number == Some(ReasonCode::ProductOther)),
            Self::NoLabel => is_without_label(item, checked),
            Self::Bad => !checked.problems.is_empty(),
            Self::Held => item.decision.as_ref().is_some_and(|decision| decision.hold),
            Self::Released => item.decision.as_ref().is_some_and(|decision| !decision.hold),
            Self::Changed => item.was.as_ref().is_some_and(|was| was.finding != Brief::of(finding)),
        }
    }
}

/// Whether a row is about a product of which no label was scanned.
pub fn is_without_label(item: &Item, checked: &Checked) -> bool {
    let kind = checked.finding.as_ref().map(|finding| finding.kind);
    item.row.code.is_empty() && kind.is_none_or(|kind| kind == Kind::ProductNumber) || kind == Some(Kind::ProductNumber)
}

/// In which order.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sort {
    /// As they came.
    #[default]
    Number,
    /// What does not check out first, what cannot be told next.
    Answer,
    /// What can be relied on no longer first.
    Until,
    /// What gets no more updates first.
    Support,
    /// By product number.
    Product,
    /// By where they are.
    Location,
    /// By who supplied them.
    Supplier,
}

impl Sort {
    /// Every one, in the order in which they are offered.
    pub const ALL: [Self; 7] =
        [Self::Number, Self::Answer, Self::Until, Self::Support, Self::Product, Self::Location, Self::Supplier];

    /// Its word in messages.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Answer => "answer",
            Self::Until => "until",
            Self::Support => "support",
            Self::Product => "product",
            Self::Location => "location",
            Self::Supplier => "supplier",
        }
    }

    /// The one of this word.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.name() == name)
    }

    fn compare(self, one: (&Item, &Checked), other: (&Item, &Checked)) -> Ordering {
        let rank = |checked: &Checked| match checked.finding.as_ref().map(|finding| finding.answer) {
            Some(AnswerCode::DoesNot) => 0,
            None => 1,
            Some(AnswerCode::CannotTell) => 2,
            Some(AnswerCode::ChecksOut) => 3,
        };
        // Rows without such a day come last.
        let day = |day: Option<labelcheck::Date>| (day.is_none(), day);
        let until = |checked: &Checked| day(checked.finding.as_ref().and_then(|finding| finding.lapses()));
        let support = |checked: &Checked| day(checked.finding.as_ref().and_then(|finding| finding.support_end()));
        match self {
            Self::Number => Ordering::Equal,
            Self::Answer => rank(one.1).cmp(&rank(other.1)),
            Self::Until => until(one.1).cmp(&until(other.1)),
            Self::Support => support(one.1).cmp(&support(other.1)),
            Self::Product => one.0.row.product.cmp(&other.0.row.product),
            Self::Location => one.0.row.location.cmp(&other.0.row.location),
            Self::Supplier => one.0.row.supplier.cmp(&other.0.row.supplier),
        }
    }
}

impl View {
    /// The places of the rows that are looked at, in order.
    pub fn places(&self, items: &[Item], checked: &[Checked]) -> Vec<usize> {
        let words: Vec<String> = self.search.split_whitespace().map(str::to_lowercase).collect();
        let mut places: Vec<usize> = (0..items.len())
            .filter(|&at| self.filter.takes(&items[at], &checked[at]))
            .filter(|&at| words.iter().all(|word| has(&items[at], &checked[at], word)))
            .collect();
        // Stable: rows that compare equal stay as they came.
        places
            .sort_by(|&one, &other| self.sort.compare((&items[one], &checked[one]), (&items[other], &checked[other])));
        if self.descending {
            places.reverse();
        }
        places
    }
}

/// Whether a word is somewhere in a row, or in what was found for it.
fn has(item: &Item, checked: &Checked, word: &str) -> bool {
    let row = &item.row;
    let is_in = |text: &str| text.to_lowercase().contains(word);
    let in_row =
        [&row.code, &row.product, &row.article, &row.location, &row.supplier, &row.batch, &row.condition, &row.file]
            .into_iter()
            .any(|text| is_in(text));
    in_row
        || checked.problems.iter().any(|problem| is_in(problem.code()))
        || checked.finding.as_ref().is_some_and(|finding| {
            finding.reason.is_some_and(|reason| is_in(reason.code()))
                || finding.label.as_ref().is_some_and(|label| {
                    is_in(&label.brand) || is_in(&label.number) || label.models.iter().any(|model| is_in(model))
                })
        })
}
