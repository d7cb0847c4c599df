//! Which message says what: each is named here in full, so that it can be found.

use labelcheck::stock::ProblemCode;
use labelcheck::{AnswerCode, Effect};

/// The columns of the table and of the page.
pub(super) const HEADERS: [&str; 7] = [
    "cli-stock-header-where",
    "cli-stock-header-answer",
    "cli-stock-header-reason",
    "cli-stock-header-rule",
    "cli-stock-header-until",
    "cli-stock-header-quantity",
    "cli-stock-header-item",
];

/// What a label comes to for the rule asked about.
pub(super) const EFFECTS: [(Effect, &str); 9] = [
    (Effect::MeetsTheRule, "cli-stock-effect-meets-the-rule"),
    (Effect::CountsAsLevel, "cli-stock-effect-counts-as-level"),
    (Effect::AnotherRoute, "cli-stock-effect-another-route"),
    (Effect::NoLabelNeeded, "cli-stock-effect-no-label-needed"),
    (Effect::NoLabelCounts, "cli-stock-effect-no-label-counts"),
    (Effect::NotCovered, "cli-stock-effect-not-covered"),
    (Effect::NoRuleKnown, "cli-stock-effect-no-rule-known"),
    (Effect::EasesApplication, "cli-stock-effect-eases-application"),
    (Effect::CannotTell, "cli-stock-effect-cannot-tell"),
];

/// Where nothing is said of the label.
pub(super) const NO_EFFECT: &str = "cli-stock-effect-none";

/// What is wrong with a row.
pub(super) const PROBLEMS: [(ProblemCode, &str); 6] = [
    (ProblemCode::Empty, "cli-stock-row-empty"),
    (ProblemCode::Long, "cli-stock-row-long"),
    (ProblemCode::Product, "cli-stock-row-product"),
    (ProblemCode::Quantity, "cli-stock-row-quantity"),
    (ProblemCode::Shape, "cli-stock-row-shape"),
    (ProblemCode::Picture, "cli-stock-row-picture"),
];

/// The answers, and their counts.
pub(super) const ANSWERS: [(AnswerCode, &str, &str); 3] = [
    (AnswerCode::ChecksOut, "cli-answer-checks-out", "cli-stock-total-checks-out"),
    (AnswerCode::DoesNot, "cli-answer-does-not", "cli-stock-total-does-not"),
    (AnswerCode::CannotTell, "cli-answer-cannot-tell", "cli-stock-total-cannot-tell"),
];

/// The message of an effect by its name.
pub(super) fn effect(name: &str) -> &'static str {
    EFFECTS.iter().find(|(effect, _)| effect.name() == name).map_or(NO_EFFECT, |(_, id)| id)
}

/// The message of a problem.
pub(super) fn problem(problem: ProblemCode) -> &'static str {
    PROBLEMS.iter().find(|(other, _)| *other == problem).map_or("cli-stock-bad", |(_, id)| id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use labelcheck::Words;

    #[test]
    fn everything_has_its_message() {
        let words = Words::english();
        let ids = HEADERS.into_iter().chain([NO_EFFECT]);
        let ids = ids.chain(EFFECTS.map(|(_, id)| id)).chain(PROBLEMS.map(|(_, id)| id));
        for id in ids.chain(ANSWERS.iter().flat_map(|(_, answer, count)| [*answer, *count])) {
            assert!(words.has(id), "{id}");
        }
        assert!(ProblemCode::ALL.iter().all(|code| PROBLEMS.iter().any(|(other, _)| other == code)));
    }
}
