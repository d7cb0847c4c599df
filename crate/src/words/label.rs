//! The label itself: its state, who says so, and the product to compare.

use super::Arg;
use super::answer::{Block, Role, Text};
use super::writer::{self, Writer};
use crate::report::{IssuerKind, LabelFacts, ReasonCode, Verified};

/// The state of a label that checks out.
pub(super) fn state(w: &Writer<'_>, verified: &Verified) -> Block {
    match verified.expires_on {
        Some(day) => w.line_with(Role::Plain, "state-until", [("date", Writer::day(day))]),
        None => w.line(Role::Plain, "state-open"),
    }
}

/// Why the label was withdrawn or suspended, where the authority says so.
pub(super) fn notice(w: &Writer<'_>, verified: &Verified) -> Vec<Block> {
    let Some(notice) = &verified.notice else { return Vec::new() };
    let why = ("why", Arg::Words(notice.kind.name().to_owned()));
    let mut blocks = vec![w.line_with(Role::Plain, "notice", [why, ("date", Writer::day(notice.date))])];
    // Shown, never opened here: the text comes from signed data, and is the authority's own.
    let shown = [("notice-link", "link", &notice.link), ("notice-contact", "contact", &notice.contact)];
    blocks.extend(shown.into_iter().filter_map(|(message, name, text)| {
        Some(w.line_with(Role::Plain, message, [(name, Arg::Words(w.bare(text.as_ref()?).text))]))
    }));
    blocks
}

/// Who says so, and what they did.
pub(super) fn who(w: &Writer<'_>, verified: &Verified) -> Vec<Block> {
    let issuer = &verified.issuer;
    let assurance = ("assurance", Arg::Words(verified.label.assurance.name().to_owned()));
    let mut blocks = Vec::new();
    match issuer.kind {
        IssuerKind::Manufacturer => {
            blocks.push(w.line(Role::Plain, "who-manufacturer"));
            if issuer.jurisdiction == "ca" {
                blocks.push(w.line(Role::Plain, "who-manufacturer-ca"));
            }
            // A maker's statement is declared by the maker, and it has no level.
            return blocks;
        }
        IssuerKind::Authority => blocks.push(w.line_with(Role::Plain, "who-authority", [assurance])),
        IssuerKind::Laboratory => blocks.push(w.line_with(Role::Plain, "who-laboratory", [assurance])),
    }
    if let (Some(level), Some(levels)) = (verified.label.level, issuer.levels) {
        let level = ("level", Arg::Number(level.into()));
        let levels = ("levels", Arg::Number(levels.into()));
        blocks.push(match &issuer.level_name {
            Some(name) => w.line_with(Role::Plain, "level-named", [level, levels, ("name", Arg::Words(w.name(name)))]),
            None => w.line_with(Role::Plain, "level", [level, levels]),
        });
    }
    blocks
}

/// The product to compare, and why: a copied label passes too.
pub(super) fn compare(w: &Writer<'_>, verified: &Verified) -> Vec<Block> {
    let mut blocks = vec![
        Block::Facts { title: Some(w.say("compare")), rows: product(w, &verified.label, Some(verified)) },
        w.line(Role::Plain, "copied"),
    ];
    for check in &w.report.checks {
        let Some(reason) = &check.reason else { continue };
        match reason.code {
            ReasonCode::ProductMatch | ReasonCode::ProductNone => {
                blocks.extend(w.reason(reason, None).map(|text| Block::Line { role: Role::Plain, text }));
            }
            _ => {}
        }
    }
    blocks
}

/// The product that a label names which does not check out, or of which it cannot be told.
pub(super) fn named(w: &Writer<'_>, verified: &Verified) -> Block {
    Block::Facts { title: Some(w.say("named")), rows: product(w, &verified.label, Some(verified)) }
}

/// What a label calls the product.
pub(super) fn product(w: &Writer<'_>, label: &LabelFacts, verified: Option<&Verified>) -> Vec<(Text, Text)> {
    let counted = |id, count: usize| w.say_with(id, [("count", Arg::Number(i64::try_from(count).unwrap_or(i64::MAX)))]);
    let mut rows = vec![
        (w.say("product-brand"), w.bare(&label.brand)),
        (counted("product-models", label.models.len()), joined(w, &label.models)),
    ];
    rows.extend(label.variant.iter().map(|variant| (w.say("product-variant"), w.bare(variant))));
    if !label.product_numbers.is_empty() {
        let numbers: Vec<String> = label.product_numbers.iter().copied().map(writer::printed).collect();
        rows.push((counted("product-number", numbers.len()), joined(w, &numbers)));
    }
    rows.extend(label.batch.iter().map(|batch| (w.say("product-batch"), w.bare(batch))));
    let category = verified.and_then(|verified| verified.issuer.category_name.as_ref());
    rows.extend(category.map(|name| (w.say("product-category"), w.bare_name(name))));
    rows
}

fn joined(w: &Writer<'_>, texts: &[String]) -> Text {
    let lang = texts.iter().any(|text| !text.is_ascii()).then(|| "und".to_owned());
    Text { text: w.list(texts), lang }
}
