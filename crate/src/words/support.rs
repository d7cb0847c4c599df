//! Until when there are security updates: the promise, its date, what it rests on, and every line of it.

use super::Arg;
use super::answer::{Block, Role, Text};
use super::date;
use super::writer::{Writer, own};
use crate::date::EndDate;
use crate::report::{Basis, End, Support, SupportLine, SupportStatement, SupportStatus};

/// How the date is introduced.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Voice {
    /// The label checks out, or has only expired: the promise stands.
    Promises,
    /// The label does not count any more, or not for this product.
    Said,
    /// It cannot be told whether the label counts.
    Says,
}

/// The promise in one sentence.
pub(super) fn promise(w: &Writer<'_>, support: &Support) -> Text {
    let who = ("who", Arg::Words(who(w, support)));
    let part = decided(support).and_then(|line| line.part.as_ref()).filter(|_| support.lines.len() > 1);
    match (support.status, end_of(support)) {
        (SupportStatus::Runs, Some(end)) => w.say_with("promise-runs", [who, ("date", Arg::Date(end))]),
        (SupportStatus::EndsSoon, Some(end)) => w.say_with("promise-ends-soon", [who, ("date", Arg::Date(end))]),
        (SupportStatus::Ended, Some(end)) => w.say_with("promise-ended", [("date", Arg::Date(end))]),
        (SupportStatus::Elsewhere, Some(end)) => {
            let markets = ("markets", Arg::Words(markets(w, support)));
            w.say_with("promise-elsewhere", [who, ("date", Arg::Date(end)), markets])
        }
        (SupportStatus::Elsewhere, None) => {
            w.say_with("promise-elsewhere-lines", [who, ("markets", Arg::Words(markets(w, support)))])
        }
        (SupportStatus::Unsupported, _) => match part {
            Some(part) => w.say_with("promise-unsupported-part", [who, ("part", Arg::Words(w.foreign(part)))]),
            None => w.say_with("promise-unsupported", [who]),
        },
        (_, _) => match part {
            Some(part) => w.say_with("promise-not-stated-part", [("part", Arg::Words(w.foreign(part)))]),
            None => w.say("promise-not-stated"),
        },
    }
}

/// The date, large, and which part, markets and models it is for.
pub(super) fn date(w: &Writer<'_>, support: &Support, voice: Voice) -> Vec<Block> {
    let Some(end) = end_of(support) else { return Vec::new() };
    let label = match (voice, support.status) {
        (Voice::Promises, SupportStatus::Ended) => "date-ended",
        (Voice::Promises, _) => "date-promise",
        (Voice::Said, _) => "date-said",
        (Voice::Says, _) => "date-says",
    };
    // The time left is part of a promise that stands.
    let left = support.left.filter(|_| voice == Voice::Promises && support.status != SupportStatus::Ended);
    let (on, today) = (w.report.asked.on, w.report.asked.today);
    let mut blocks = vec![Block::Date {
        label: w.say(label),
        value: own(w.words.date(end)),
        iso: end.to_string(),
        detail: left.map(|left| own(date::left(w.words, left, end, on, today))),
    }];
    let Some(line) = decided(support) else { return blocks };
    if let Some(part) = line.part.as_ref().filter(|_| support.lines.len() > 1) {
        blocks.push(w.line_with(Role::Plain, "decided-by", [("part", Arg::Words(w.foreign(part)))]));
    }
    let Some(statement) = &line.statement else { return blocks };
    // For another market the headline names them already.
    if !statement.markets.is_empty() && (support.status != SupportStatus::Elsewhere || voice != Voice::Promises) {
        let markets = w.markets(&statement.markets);
        blocks.push(w.line_with(Role::Plain, "promise-markets", [("markets", Arg::Words(markets))]));
    }
    if !statement.models.is_empty() {
        let models = w.list(&statement.models);
        blocks.push(w.line_with(Role::Plain, "promise-models", [("models", Arg::Words(models))]));
    }
    blocks
}

/// What the promise means, and what to do, where it is not simply running.
pub(super) fn advice(w: &Writer<'_>, support: &Support) -> Vec<Block> {
    let who = || [("who", Arg::Words(who(w, support)))];
    match support.status {
        SupportStatus::Runs => Vec::new(),
        SupportStatus::EndsSoon => vec![w.line_with(Role::Advice, "ends-soon-do", who())],
        SupportStatus::Ended => {
            vec![w.line_with(Role::Plain, "ended-means", who()), w.line_with(Role::Advice, "ended-do", who())]
        }
        SupportStatus::Unsupported => {
            vec![w.line(Role::Plain, "unsupported-means"), w.line(Role::Advice, "unsupported-do")]
        }
        SupportStatus::NotStated => vec![w.line(Role::Plain, "not-stated-means"), w.line(Role::Advice, "exit-ask")],
        SupportStatus::Elsewhere => {
            let warning = match &w.report.asked.market {
                Some(market) => {
                    w.line_with(Role::Warning, "elsewhere-in", [("market", Arg::Words(w.words.market(market)))])
                }
                None => w.line(Role::Warning, "elsewhere-here"),
            };
            vec![warning, w.line(Role::Advice, "exit-ask")]
        }
    }
}

/// What the date rests on.
pub(super) fn basis(w: &Writer<'_>, support: &Support) -> Vec<Block> {
    if support.status == SupportStatus::NotStated {
        return Vec::new();
    }
    let mut blocks = vec![w.line_with(Role::Plain, "stated", [("date", Writer::day(support.stated))])];
    let statement = decided(support).and_then(|line| line.statement.as_ref()).filter(|_| end_of(support).is_some());
    if statement.is_some_and(|statement| statement.basis == Basis::EarliestUnit) {
        blocks.push(w.line(Role::Plain, "earliest-unit"));
    }
    blocks
}

/// Every promise of a label that has several.
pub(super) fn lines(w: &Writer<'_>, support: &Support) -> Option<Block> {
    if support.lines.len() < 2 {
        return None;
    }
    let parts = support.lines.iter().any(|line| line.part.is_some());
    let title = w.say(if parts { "lines-parts" } else { "lines-all" });
    Some(Block::List { title: Some(title), items: support.lines.iter().map(|line| item(w, line)).collect() })
}

/// The end of a support statement in a few words.
pub(super) fn end(w: &Writer<'_>, end: End) -> Text {
    match end {
        End::Unsupported => w.say("statement-unsupported"),
        End::Date(date) => w.say_with("statement-until", [("date", Arg::Date(date))]),
    }
}

fn item(w: &Writer<'_>, line: &SupportLine) -> Text {
    let what = ("what", Arg::Words(what(w, line)));
    match line.statement.as_ref().map(|statement| statement.end) {
        None => w.say_with("line-not-stated", [what]),
        Some(End::Unsupported) => w.say_with("line-unsupported", [what]),
        Some(End::Date(date)) => {
            let id = if line.status == SupportStatus::Ended { "line-ended" } else { "line-date" };
            w.say_with(id, [what, ("date", Arg::Date(date))])
        }
    }
}

/// What a line is for: a part, markets, models, and who promises where it says so.
fn what(w: &Writer<'_>, line: &SupportLine) -> String {
    let none = SupportStatement {
        end: End::Unsupported,
        by: None,
        markets: Vec::new(),
        models: Vec::new(),
        basis: Basis::Fixed,
    };
    let statement = line.statement.as_ref().unwrap_or(&none);
    let mut what = match (&line.part, statement.markets.is_empty()) {
        (Some(part), true) => w.foreign(part),
        (Some(part), false) => w.words.list([w.foreign(part), w.markets(&statement.markets)]),
        (None, false) => w.markets(&statement.markets),
        (None, true) => w.words.ui("line-whole"),
    };
    if !statement.models.is_empty() {
        what = w.phrase("line-models", [("what", Arg::Words(what)), ("models", Arg::Words(w.list(&statement.models)))]);
    }
    if let Some(by) = &statement.by {
        what = w.phrase("line-by", [("what", Arg::Words(what)), ("who", Arg::Words(w.foreign(by)))]);
    }
    what
}

/// The date that decides; of a single promise that is for another market, its date.
fn end_of(support: &Support) -> Option<EndDate> {
    let elsewhere = decided(support).filter(|_| support.status == SupportStatus::Elsewhere);
    support.end.or_else(|| match elsewhere?.statement.as_ref()?.end {
        End::Date(end) => Some(end),
        End::Unsupported => None,
    })
}

fn decided(support: &Support) -> Option<&SupportLine> {
    let only = || support.lines.first().filter(|_| support.lines.len() == 1);
    support.decided_by.and_then(|index| support.lines.get(index)).or_else(only)
}

/// Who promises: the statement says, or else the brand.
fn who(w: &Writer<'_>, support: &Support) -> String {
    let by = decided(support).and_then(|line| line.statement.as_ref()).and_then(|statement| statement.by.as_ref());
    let brand = w.report.verified.as_ref().map(|verified| &verified.label.brand);
    by.or(brand).map_or_else(|| w.words.ui("maker"), |name| w.foreign(name))
}

/// The markets of the deciding line, or of all lines.
fn markets(w: &Writer<'_>, support: &Support) -> String {
    let lines = match decided(support) {
        Some(line) => core::slice::from_ref(line),
        None => &*support.lines,
    };
    let mut codes: Vec<String> = Vec::new();
    // Not `sort` and `dedup`: they are five kilobytes of code for a few names.
    for code in lines.iter().filter_map(|line| line.statement.as_ref()).flat_map(|statement| &statement.markets) {
        if let Err(at) = codes.binary_search(code) {
            codes.insert(at, code.clone());
        }
    }
    w.markets(&codes)
}
