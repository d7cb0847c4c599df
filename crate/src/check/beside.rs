//! A second code on the same product: two signed statements that differ are both shown.

use crate::date::EndDate;
use crate::report::{AnswerCode, Beside, BesideFinding, LabelFacts, Report, Support};

/// What the second code adds to a label that checks out; nothing to any other.
pub(super) fn beside(report: &Report, other: Report) -> Option<Box<Beside>> {
    let (verified, support) = (report.verified.as_ref()?, report.support.as_ref()?);
    if report.answer != AnswerCode::ChecksOut {
        return None;
    }
    let kind = other.kind;
    let nothing = |finding| Some(Box::new(Beside { finding, kind, issuer: None, number: None, support: None }));
    let (Some(theirs), Some(their_support), AnswerCode::ChecksOut) = (other.verified, other.support, other.answer)
    else {
        return nothing(BesideFinding::DoesNotCount);
    };
    if !same_product(&verified.label, &theirs.label) {
        return nothing(BesideFinding::OtherProduct);
    }
    // A month means its last day.
    let last_day = |support: &Support| support.end.map(EndDate::last_day);
    let agrees = (support.status, last_day(support)) == (their_support.status, last_day(&their_support));
    Some(Box::new(Beside {
        finding: if agrees { BesideFinding::Agrees } else { BesideFinding::Differs },
        kind,
        issuer: Some(theirs.issuer),
        number: Some(theirs.label.number),
        support: Some(their_support),
    }))
}

/// The same brand, and a model or a product number in common.
fn same_product(one: &LabelFacts, other: &LabelFacts) -> bool {
    one.brand == other.brand
        && (one.models.iter().any(|model| other.models.contains(model))
            || one.product_numbers.iter().any(|number| other.product_numbers.contains(number)))
}
