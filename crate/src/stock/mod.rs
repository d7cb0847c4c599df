//! Checking stock: many rows against one key list, for one jurisdiction and one day.
//!
//! A shop asks of each box: can we rely on this label here today, does it lapse soon, does it belong to this product? A
//! [`Stock`] holds what is the same for all rows, and answers for each [`Row`]; [`Columns`] says which column of a table is
//! what; [`Totals`] counts. Each label is checked by [`check`](fn@crate::check), one by one, and identical ones once.
//!
//! Pure like the rest of the core: shells read files and draw tables.
//!
//! ```
//! use labelcheck::stock::{Question, Row, Stock, Totals};
//! # use labelcheck::{Date, Evidence, Instant, Now};
//! # let json = r#"{"format":1,"demonstration":true,"published":1795132800,"expires":2110665600,"jurisdictions":{}}"#;
//! # let evidence = Evidence::from_json(json.as_bytes())?;
//! # let now = Now { instant: Instant::from_seconds(1_795_176_000), local: Date::new(2026, 11, 20).ok_or("no such day")? };
//! let stock = Stock::new(evidence, Question::for_jurisdiction("gb"), now);
//! let row = Row { code: "WIFI:T:WPA;S:cafe;;".to_owned(), quantity: Some("12".to_owned()), ..Row::default() };
//! let checked = stock.check(&row);
//! let mut totals = Totals::default();
//! totals.add(&checked);
//! assert_eq!(totals.reasons["KND-OTHER"].rows, 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod cache;
mod cell;
mod columns;
mod finding;
mod quantity;
mod row;
mod totals;

pub use cell::csv_cell;
pub use columns::{Columns, Field};
pub use finding::{ConformityFound, Finding, LabelFound, Reliance, SupportFound};
pub use quantity::{DecimalMark, Quantity};
pub use row::{About, Checked, Line, ProblemCode, Row};
pub use totals::{Tally, Totals};

use crate::check::{Now, Policy, check};
use crate::date::Date;
use crate::evidence::Evidence;
use crate::limits;
use crate::report::{Kind, Report};
use cache::Cache;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// What is asked of a whole stock.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Question {
    /// Whose rule: `gb`, `gb-nir`, `sg`. None: no rule is asked about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jurisdiction: Option<String>,
    /// The day asked about; none: today.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Date>,
    /// Whether to answer only from a key list that has not expired and is at most seven days old. Without it an older list
    /// still says what a label says; that it can be relied on under a rule is never said from one.
    #[serde(default)]
    pub relying: bool,
    /// Within how many days from the day asked about a label or support period counts as lapsing.
    #[serde(default)]
    pub lapsing_days: u32,
    /// The decimal mark of quantities, where it is known.
    #[serde(default)]
    pub decimal: DecimalMark,
}

impl Question {
    /// The question for one jurisdiction, today.
    pub fn for_jurisdiction(jurisdiction: &str) -> Self {
        Self { jurisdiction: Some(jurisdiction.to_owned()), lapsing_days: 30, ..Self::default() }
    }

    /// The policy that each label is checked with, before the row's product number.
    pub fn policy(&self) -> Policy {
        let policy = Policy { on: self.on, market: market(self.jurisdiction.as_deref()), ..Policy::default() };
        if self.relying { policy.for_relying() } else { policy }
    }
}

/// What all rows of a stock have in common. Threads share one.
#[derive(Debug)]
pub struct Stock {
    evidence: Evidence,
    question: Question,
    policy: Policy,
    now: Now,
    on: Date,
    cache: Cache,
}

impl Stock {
    /// For one key list, one question and one time.
    pub fn new(evidence: Evidence, question: Question, now: Now) -> Self {
        let policy = question.policy();
        let on = question.on.unwrap_or(now.local);
        Self { evidence, question, policy, now, on, cache: Cache::default() }
    }

    /// What is asked.
    pub fn question(&self) -> &Question {
        &self.question
    }

    /// The day asked about.
    pub fn on(&self) -> Date {
        self.on
    }

    /// The time of the checks.
    pub fn now(&self) -> Now {
        self.now
    }

    /// The key list.
    pub fn evidence(&self) -> &Evidence {
        &self.evidence
    }

    /// What the answers rest on. `tool` is the program and its version, `note` what it says of one rule and of advice.
    pub fn about(&self, tool: &str, note: &str) -> About {
        About {
            jurisdiction: self.question.jurisdiction.clone(),
            on: self.on,
            list: self.evidence.published(),
            demonstration: self.evidence.is_demonstration(),
            tool: tool.to_owned(),
            note: note.to_owned(),
        }
    }

    /// Checks a row.
    pub fn check(&self, row: &Row) -> Checked {
        let mut checked = Checked::default();
        match row.quantity.as_deref().map(|text| Quantity::parse(text, self.question.decimal)) {
            None => checked.quantity = Some(Quantity::ONE),
            Some(Some(quantity)) => checked.quantity = Some(quantity),
            Some(None) => checked.problems.push(ProblemCode::Quantity),
        }
        let product = match &*row.product {
            "" => None,
            text => {
                let number = row::product_number(text);
                if number.is_none() {
                    checked.problems.push(ProblemCode::Product);
                }
                number
            }
        };
        let code = asked(row, product.as_deref());
        if code.is_empty() {
            checked.problems.push(ProblemCode::Empty);
        } else if code.len() > limits::TEXT_BYTES {
            checked.problems.push(ProblemCode::Long);
        } else {
            checked.finding = Some(self.find(code, product.as_deref()));
        }
        if let Some(finding) = &checked.finding {
            (checked.lapsing, checked.support_ending) = self.soon(finding);
        }
        checked
    }

    /// The whole report behind a row's finding: for one row, when somebody wants to know more. It is not remembered.
    pub fn report(&self, row: &Row) -> Report {
        let product = row::product_number(&row.product);
        self.report_of(asked(row, product.as_deref()), product.as_deref())
    }

    /// The rows of one box, or one picture of it, of the texts on it: its labels, each one row. Other codes stand on a box
    /// too: a product number beside one label belongs to it; without a label, an official link or a product number is
    /// what there is to ask about.
    pub fn of_box(&self, texts: &[String]) -> Vec<Row> {
        let is = |text: &String| {
            let row = Row { code: text.clone(), ..Row::default() };
            self.check(&row).finding.map_or(Kind::NotALabel, |finding| finding.kind)
        };
        let kinds: Vec<(Kind, &String)> = texts.iter().map(|text| (is(text), text)).collect();
        let of = |kind: Kind| kinds.iter().filter(move |(other, _)| *other == kind).map(|(_, text)| (*text).clone());
        let mut labels: Vec<String> = of(Kind::SignedLabel).chain(of(Kind::MakerStatement)).collect();
        let mut products: Vec<String> = of(Kind::ProductNumber).collect();
        if labels.is_empty() {
            labels = of(Kind::OfficialLink).chain(of(Kind::LookAlike)).collect();
        }
        if labels.is_empty() && products.is_empty() {
            labels = texts.iter().take(1).cloned().collect();
        }
        let mut product = String::new();
        match (&*labels, &*products) {
            ([], _) => labels.append(&mut products),
            ([_], [number]) => product.clone_from(number),
            _ => {}
        }
        labels.into_iter().map(|code| Row { code, product: product.clone(), ..Row::default() }).collect()
    }

    /// What is found for one text and product number: checked once, however often it comes.
    fn find(&self, code: &str, product: Option<&str>) -> Arc<Finding> {
        self.cache
            .get(code, product, || Finding::of(&self.report_of(code, product), self.question.jurisdiction.as_deref()))
    }

    fn report_of(&self, code: &str, product: Option<&str>) -> Report {
        let policy = Policy { product: product.map(ToOwned::to_owned), ..self.policy.clone() };
        check(code, &self.evidence, &policy, self.now)
    }

    /// Whether the label, and whether its support period, ends soon. One that does not check out has lapsed already.
    fn soon(&self, finding: &Finding) -> (bool, bool) {
        let is_soon = |day: Option<Date>| {
            let days = day.map(|day| self.on.days_until(day));
            days.is_some_and(|days| {
                days >= 0 && u32::try_from(days).is_ok_and(|days| days <= self.question.lapsing_days)
            })
        };
        let checks_out = finding.answer == crate::AnswerCode::ChecksOut;
        (checks_out && is_soon(finding.lapses()), checks_out && is_soon(finding.support_end()))
    }
}

/// What is checked: the code, or else the product number.
fn asked<'r>(row: &'r Row, product: Option<&'r str>) -> &'r str {
    match (row.code.trim(), product) {
        ("", Some(number)) => number,
        (code, _) => code,
    }
}

/// The market whose support period goes with a jurisdiction's rule. The Union is no one market that labels name.
fn market(jurisdiction: Option<&str>) -> Option<String> {
    jurisdiction.filter(|&name| name != "eu" && (name.len() == 2 || name.contains('-'))).map(ToOwned::to_owned)
}

#[cfg(test)]
mod tests;
