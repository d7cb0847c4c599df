//! A second signed statement about the same product.

use super::Arg;
use super::answer::{Block, Role, Text};
use super::writer::Writer;
use crate::report::{BesideFinding, Issuer, Support, SupportStatus};

/// The support period that leads: the one that was stated later, where two differ.
pub(super) fn leading<'r>(w: &Writer<'r>, own: &'r Support) -> &'r Support {
    let beside = w.report.beside.as_ref().filter(|beside| beside.finding == BesideFinding::Differs);
    let other = beside.and_then(|beside| beside.support.as_ref());
    other.filter(|other| other.stated > own.stated).unwrap_or(own)
}

/// What the second statement says, with the first in sight.
pub(super) fn beside(w: &Writer<'_>) -> Vec<Block> {
    let Some(beside) = &w.report.beside else { return Vec::new() };
    match beside.finding {
        BesideFinding::Agrees => vec![w.line(Role::Plain, "beside-agrees")],
        BesideFinding::OtherProduct => vec![w.line(Role::Plain, "beside-other")],
        BesideFinding::DoesNotCount => vec![w.line(Role::Plain, "beside-does-not-count")],
        BesideFinding::Differs => {
            let own = w.report.verified.as_ref().map(|verified| &verified.issuer);
            let mut both = [(own, w.report.support.as_ref()), (beside.issuer.as_ref(), beside.support.as_ref())];
            // The newer one first, as in the headline.
            let stated = |at: usize| both[at].1.map(|support| support.stated);
            if stated(1) > stated(0) {
                both.swap(0, 1);
            }
            let items = both.into_iter().filter_map(|(issuer, support)| Some(item(w, issuer?, support?))).collect();
            let list = Block::List { title: Some(w.say("beside-differs")), items };
            vec![list, w.line(Role::Advice, "beside-do")]
        }
    }
}

fn item(w: &Writer<'_>, issuer: &Issuer, support: &Support) -> Text {
    let says = match (support.end, support.status) {
        (Some(end), _) => w.phrase("beside-until", [("end", Arg::Date(end))]),
        (None, SupportStatus::Unsupported) => w.phrase("beside-unsupported", []),
        (None, _) => w.phrase("beside-not-stated", []),
    };
    let who = ("who", Arg::Words(w.issuer_name(issuer)));
    w.say_with("beside-item", [who, ("date", Writer::day(support.stated)), ("says", Arg::Words(says))])
}
