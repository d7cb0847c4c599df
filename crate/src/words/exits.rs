//! When it cannot be told: the cause, and what a person can do instead. Never a warning about the product.

use super::answer::{Block, Role};
use super::label;
use super::support;
use super::writer::Writer;
use crate::report::{Cause, Kind};

/// Markets whose law asks for a statement of compliance with the product (SI 2023/1007; Australia's rules of 2025).
const STATEMENT_MARKETS: [&str; 2] = ["au", "gb"];

/// The cause in a sentence.
pub(super) fn cause(w: &Writer<'_>) -> Option<Block> {
    Some(w.line(Role::Plain, cause_id(w.report.cause?)))
}

/// What the scanned text was, where it was no label.
pub(super) fn carrier(w: &Writer<'_>) -> Option<Block> {
    let carrier = &w.report.carrier;
    let rows = match w.report.kind {
        Kind::LookAlike => {
            let (host, imitated) = (carrier.host.as_ref()?, carrier.imitates.as_ref()?);
            vec![(w.say("link-host"), w.bare(host)), (w.say("link-imitates"), w.bare(imitated))]
        }
        Kind::OfficialLink | Kind::Listed => vec![(w.say("link-host"), w.bare(carrier.host.as_ref()?))],
        Kind::ProductNumber => vec![(w.say("scanned-number"), w.product_number(carrier.product.as_ref()?))],
        Kind::SignedLabel | Kind::MakerStatement | Kind::NotALabel => return None,
    };
    Some(Block::Facts { title: None, rows })
}

/// One thing to try now, what to ask the shop, where to look, whom to tell.
pub(super) fn exit(w: &Writer<'_>) -> Block {
    let mut items = Vec::new();
    items.extend(w.report.reason.as_ref().and_then(|reason| w.reason(reason, Some("do"))));
    items.push(w.say("exit-ask"));
    if w.report.asked.market.as_deref().is_some_and(|market| STATEMENT_MARKETS.contains(&market)) {
        items.push(w.say("exit-ask-statement"));
    }
    items.extend(w.report.cause.map(|cause| w.say(&format!("{}.look", cause_id(cause)))));
    items.push(w.say("exit-tell"));
    Block::List { title: Some(w.say("exit")), items }
}

/// What the code says although nobody vouches for it: behind a warning, and headed as not checked.
pub(super) fn unchecked(w: &Writer<'_>) -> Option<Block> {
    let facts = w.report.unchecked.as_ref()?;
    let mut rows =
        vec![(w.say("unchecked-issuer"), w.bare(&facts.issuer)), (w.say("unchecked-number"), w.bare(&facts.number))];
    rows.extend(label::product(w, facts, None));
    let parts = facts.parts.iter().flat_map(|part| &part.support);
    let statements = facts.support.iter().chain(parts);
    rows.extend(statements.map(|statement| (w.say("unchecked-support"), support::end(w, statement.end))));
    Some(Block::Disclosure {
        summary: w.say("unchecked"),
        blocks: vec![w.line(Role::Warning, "unchecked-warning"), Block::Facts { title: None, rows }],
    })
}

fn cause_id(cause: Cause) -> &'static str {
    match cause {
        Cause::Unreadable => "cause-unreadable",
        Cause::ListTooOld => "cause-list-too-old",
        Cause::UnknownIssuer => "cause-unknown-issuer",
        Cause::OfficialLink => "cause-official-link",
        Cause::LookAlike => "cause-look-alike",
        Cause::NoScheme => "cause-no-scheme",
        Cause::Clock => "cause-clock",
    }
}
