//! What is said at the end: counts, what they rest on, and how the run ends for scripts.

use super::args::FailOn;
use super::render::count;
use super::said;
use crate::exit::Outcome;
use crate::plain;
use labelcheck::stock::{About, Stock, Totals};
use labelcheck::{AnswerCode, EndDate, Fact, ReasonCode, Words};

/// The counts, a line each.
pub(super) fn lines(words: &Words, totals: &Totals, stock: &Stock) -> Vec<String> {
    let mut lines = vec![count(words, "cli-stock-total", &[], totals.all)];
    for (answer, _, id) in said::ANSWERS {
        let tally = totals.answers.get(answer.name()).copied().unwrap_or_default();
        lines.push(count(words, id, &[], tally));
    }
    for (code, tally) in &totals.reasons {
        let said = ReasonCode::ALL.iter().find(|reason| reason.code() == code).map(|reason| words.explain(*reason));
        let what = said.map_or_else(String::new, |said| said.happened);
        let facts = [("code", Fact::Text(code.clone())), ("what", Fact::Text(plain::unmarked(&what)))];
        lines.push(count(words, "cli-stock-total-reason", &facts, *tally));
    }
    if let Some(jurisdiction) = &stock.question().jurisdiction {
        for (effect, tally) in &totals.effects {
            let effect = plain::unmarked(&words.message(said::effect(effect), &[]));
            let facts = [("jurisdiction", Fact::Text(jurisdiction.clone())), ("effect", Fact::Text(effect))];
            lines.push(count(words, "cli-stock-total-effect", &facts, *tally));
        }
    }
    let days = [("days", Fact::Number(stock.question().lapsing_days.into()))];
    lines.push(count(words, "cli-stock-total-lapsing", &days, totals.lapsing));
    lines.push(count(words, "cli-stock-total-support", &days, totals.support_ending));
    if totals.bad.rows > 0 {
        lines.push(count(words, "cli-stock-total-bad", &[], totals.bad));
    }
    lines
}

/// What the answers rest on.
pub(super) fn facts(words: &Words, about: &About) -> Vec<String> {
    let facts = [
        ("on", Fact::Date(EndDate::Day(about.on))),
        ("list-date", Fact::Date(EndDate::Day(about.list.date(0)))),
        ("tool", Fact::Text(about.tool.clone())),
    ];
    let mut lines = vec![plain::unmarked(&words.message("cli-stock-about", &facts)), about.note.clone()];
    if about.demonstration {
        lines.push(plain::unmarked(&words.message("cli-stock-demonstration", &[])));
    }
    lines
}

/// How the run ends: what the user calls a failure, and what is one always.
pub(super) fn outcome(fail_on: &[FailOn], totals: &Totals, trouble: bool) -> Outcome {
    let is = |what: FailOn| fail_on.contains(&what) && !fail_on.contains(&FailOn::Never);
    let found = [
        (is(FailOn::DoesNot) && totals.with_answer(AnswerCode::DoesNot) > 0, Outcome::DoesNot),
        (is(FailOn::NotRelied) && totals.not_relied.rows > 0, Outcome::DoesNot),
        (is(FailOn::Lapsing) && totals.lapsing.rows > 0, Outcome::DoesNot),
        (is(FailOn::CannotTell) && totals.with_answer(AnswerCode::CannotTell) > 0, Outcome::CannotTell),
        (is(FailOn::BadRow) && totals.bad.rows > 0, Outcome::Trouble),
        (trouble, Outcome::Trouble),
    ];
    found.into_iter().filter(|(is, _)| *is).map(|(_, outcome)| outcome).max().unwrap_or(Outcome::ChecksOut)
}
