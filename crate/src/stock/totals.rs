//! Counts over a whole stock.

use super::{Checked, ProblemCode, Quantity, Reliance};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Rows and their quantity.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Tally {
    /// How many rows.
    pub rows: u64,
    /// The sum of their quantities, as far as they are numbers.
    pub quantity: Quantity,
}

impl Tally {
    fn merge(&mut self, other: Self) {
        self.rows += other.rows;
        self.quantity = self.quantity.plus(other.quantity);
    }
}

/// The counts. Those of parts can be merged in any order.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Totals {
    /// All rows.
    pub all: Tally,
    /// Rows with something wrong in the row itself.
    pub bad: Tally,
    /// By problem code. A row may have several.
    pub problems: BTreeMap<String, Tally>,
    /// By answer.
    pub answers: BTreeMap<String, Tally>,
    /// By reason code, of rows that do not check out or cannot be told.
    pub reasons: BTreeMap<String, Tally>,
    /// By effect for the jurisdiction asked about; `none` where nothing is said of the label.
    pub effects: BTreeMap<String, Tally>,
    /// By how the product number compares.
    pub numbers: BTreeMap<String, Tally>,
    /// That cannot be relied on for the rule asked about.
    pub not_relied: Tally,
    /// Whose label lapses soon.
    pub lapsing: Tally,
    /// Whose support period ends soon.
    pub support_ending: Tally,
}

impl Totals {
    /// Counts a row.
    pub fn add(&mut self, checked: &Checked) {
        let one = Tally { rows: 1, quantity: checked.quantity.unwrap_or_default() };
        self.all.merge(one);
        if !checked.problems.is_empty() {
            self.bad.merge(one);
        }
        for problem in &checked.problems {
            count(&mut self.problems, problem.code(), one);
        }
        let Some(finding) = &checked.finding else { return };
        count(&mut self.answers, finding.answer.name(), one);
        if let Some(reason) = finding.reason {
            count(&mut self.reasons, reason.code(), one);
        }
        count(&mut self.effects, finding.conformity.as_ref().map_or("none", |row| row.effect.name()), one);
        if let Some(number) = finding.number {
            count(&mut self.numbers, number.code(), one);
        }
        for (applies, tally) in [
            (finding.reliance() == Reliance::No, &mut self.not_relied),
            (checked.lapsing, &mut self.lapsing),
            (checked.support_ending, &mut self.support_ending),
        ] {
            if applies {
                tally.merge(one);
            }
        }
    }

    /// Adds the counts of another part.
    pub fn merge(&mut self, other: &Self) {
        self.all.merge(other.all);
        self.bad.merge(other.bad);
        self.not_relied.merge(other.not_relied);
        self.lapsing.merge(other.lapsing);
        self.support_ending.merge(other.support_ending);
        let maps = [
            (&mut self.problems, &other.problems),
            (&mut self.answers, &other.answers),
            (&mut self.reasons, &other.reasons),
            (&mut self.effects, &other.effects),
            (&mut self.numbers, &other.numbers),
        ];
        for (own, others) in maps {
            for (name, other) in others {
                count(own, name, *other);
            }
        }
    }

    /// How many rows have this problem.
    pub fn with_problem(&self, problem: ProblemCode) -> u64 {
        self.problems.get(problem.code()).map_or(0, |tally| tally.rows)
    }

    /// How many rows have this answer.
    pub fn with_answer(&self, answer: crate::AnswerCode) -> u64 {
        self.answers.get(answer.name()).map_or(0, |tally| tally.rows)
    }
}

/// Adds to the count under a name, which is copied only where it is new.
fn count(counts: &mut BTreeMap<String, Tally>, name: &str, tally: Tally) {
    match counts.get_mut(name) {
        Some(own) => own.merge(tally),
        None => drop(counts.insert(name.to_owned(), tally)),
    }
}
