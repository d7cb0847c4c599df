//! A second code on the same product: two signed statements that differ are both shown.

use crate::report::{AnswerCode, Beside, BesideFinding, LabelFacts, Report};

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
    let agrees = (support.status, support.end) == (their_support.status, their_support.end);
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
