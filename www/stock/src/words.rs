//! Which message stands for what the engine says.

use labelcheck::stock::{Field, Finding, ProblemCode};
use labelcheck::{AnswerCode, Effect};
use labelcheck_engine::view::{Filter, Sort};

pub(crate) fn field(field: Field) -> &'static str {
    match field {
        Field::Code => "ui-stock-field-code",
        Field::Product => "ui-stock-field-product",
        Field::Article => "ui-stock-field-article",
        Field::Quantity => "ui-stock-field-quantity",
        Field::Location => "ui-stock-field-location",
        Field::Supplier => "ui-stock-field-supplier",
        Field::Batch => "ui-stock-field-batch",
        Field::Condition => "ui-stock-field-condition",
    }
}

pub(crate) fn filter(filter: Filter) -> &'static str {
    match filter {
        Filter::All => "ui-stock-filter-all",
        Filter::Relied => "ui-stock-filter-relied",
        Filter::NotRelied => "ui-stock-filter-not-relied",
        Filter::ChecksOut => "ui-stock-filter-checks-out",
        Filter::DoesNot => "ui-stock-filter-does-not",
        Filter::CannotTell => "ui-stock-filter-cannot-tell",
        Filter::Lapsing => "ui-stock-filter-lapsing",
        Filter::SupportEnding => "ui-stock-filter-support-ending",
        Filter::OtherProduct => "ui-stock-filter-other-product",
        Filter::NoLabel => "ui-stock-filter-no-label",
        Filter::Bad => "ui-stock-filter-bad",
        Filter::Held => "ui-stock-filter-held",
        Filter::Released => "ui-stock-filter-released",
        Filter::Changed => "ui-stock-filter-changed",
    }
}

pub(crate) fn sort(sort: Sort) -> &'static str {
    match sort {
        Sort::Number => "ui-stock-sort-number",
        Sort::Answer => "ui-stock-sort-answer",
        Sort::Until => "ui-stock-sort-until",
        Sort::Support => "ui-stock-sort-support",
        Sort::Product => "ui-stock-sort-product",
        Sort::Location => "ui-stock-sort-location",
        Sort::Supplier => "ui-stock-sort-supplier",
    }
}

/// The word of an answer in the page's attributes, and its message.
pub(crate) fn answer(finding: Option<&Finding>) -> (&'static str, &'static str) {
    match finding.map(|finding| finding.answer) {
        Some(AnswerCode::ChecksOut) => ("checks-out", "ui-stock-answer-checks-out"),
        Some(AnswerCode::DoesNot) => ("does-not", "ui-stock-answer-does-not"),
        Some(AnswerCode::CannotTell) => ("cannot-tell", "ui-stock-answer-cannot-tell"),
        None => ("bad", "ui-stock-answer-bad"),
    }
}

/// The message of an answer by its word.
pub(crate) fn answer_of(name: &str) -> &'static str {
    match name {
        "checks-out" => "ui-stock-answer-checks-out",
        "does-not" => "ui-stock-answer-does-not",
        "cannot-tell" => "ui-stock-answer-cannot-tell",
        _ => "ui-stock-answer-bad",
    }
}

pub(crate) fn effect(effect: Option<Effect>) -> &'static str {
    match effect {
        Some(Effect::MeetsTheRule) => "ui-stock-effect-meets-the-rule",
        Some(Effect::CountsAsLevel) => "ui-stock-effect-counts-as-level",
        Some(Effect::AnotherRoute) => "ui-stock-effect-another-route",
        Some(Effect::NoLabelNeeded) => "ui-stock-effect-no-label-needed",
        Some(Effect::NoLabelCounts) => "ui-stock-effect-no-label-counts",
        Some(Effect::NotCovered) => "ui-stock-effect-not-covered",
        Some(Effect::NoRuleKnown) => "ui-stock-effect-no-rule-known",
        Some(Effect::EasesApplication) => "ui-stock-effect-eases-application",
        Some(Effect::CannotTell) => "ui-stock-effect-cannot-tell",
        // The list of effects may grow; a build of this page goes with the core that it was built with.
        _ => "ui-stock-effect-none",
    }
}

pub(crate) fn problem(problem: ProblemCode) -> &'static str {
    match problem {
        ProblemCode::Empty => "ui-stock-problem-empty",
        ProblemCode::Long => "ui-stock-problem-long",
        ProblemCode::Product => "ui-stock-problem-product",
        ProblemCode::Quantity => "ui-stock-problem-quantity",
        ProblemCode::Picture => "ui-stock-problem-picture",
        _ => "ui-stock-problem-shape",
    }
}

pub(crate) fn content(name: &str) -> &'static str {
    match name {
        "product" => "ui-stock-statement-product",
        "manufacturer" => "ui-stock-statement-manufacturer",
        "prepared" => "ui-stock-statement-prepared",
        "complies" => "ui-stock-statement-complies",
        "support" => "ui-stock-statement-support",
        "signature" => "ui-stock-statement-signature",
        _ => "ui-stock-statement-place",
    }
}

/// The message of what went wrong, by the name that the worker gives.
pub(crate) fn trouble(name: &str) -> &'static str {
    match name {
        "stock-busy" => "ui-stock-busy",
        "stock-no-file" => "ui-stock-no-file",
        "stock-too-large" => "ui-stock-too-large",
        "stock-no-rows" => "ui-stock-no-rows",
        "stock-no-code" => "ui-stock-no-code",
        "stock-no-table" => "ui-stock-no-table",
        "stock-no-workbook" => "ui-stock-no-workbook",
        "stock-unreadable" => "ui-stock-unreadable",
        "stock-no-field" => "ui-stock-no-field",
        "stock-gone" => "ui-stock-gone",
        "stock-full" => "ui-stock-full",
        "stock-not-written" => "ui-stock-not-written",
        "stock-no-session" => "ui-stock-no-session",
        "stock-not-deleted" => "ui-stock-not-deleted",
        "stock-elsewhere" => "ui-stock-elsewhere",
        _ => "ui-stock-stopped",
    }
}

pub(crate) fn export(name: &str) -> &'static str {
    match name {
        "csv" => "ui-stock-export-csv",
        "xlsx" => "ui-stock-export-xlsx",
        "ndjson" => "ui-stock-export-ndjson",
        "requests" => "ui-stock-export-requests",
        _ => "ui-stock-export-evidence",
    }
}
