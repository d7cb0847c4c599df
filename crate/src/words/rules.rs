//! Which countries' rules the label helps to meet.

use super::Arg;
use super::answer::{Block, Role, Text};
use super::writer::{Writer, own};
use crate::report::{Conformity, Effect, Kind, Names, Why};

/// The countries where the label does something, and behind a disclosure all of them.
pub(super) fn rules(w: &Writer<'_>) -> Vec<Block> {
    let rows = &w.report.conformity;
    if rows.is_empty() {
        return Vec::new();
    }
    let asked = w.report.asked.market.as_deref();
    let is_asked = |row: &Conformity| Some(&*row.jurisdiction) == asked;
    let counts = |row: &Conformity| matches!(row.effect, Effect::MeetsTheRule | Effect::CountsAsLevel);
    // The one that was asked about comes first, whatever it says.
    let first = rows.iter().filter(|row| is_asked(row));
    let leading = first.chain(rows.iter().filter(|row| counts(row) && !is_asked(row)));
    let item = |row: &Conformity| {
        let country = ("country", Arg::Words(w.words.market(&row.jurisdiction)));
        w.say_with("rules-item", [country, ("says", Arg::Words(says(w, row)))])
    };
    let mut items: Vec<Text> = leading.map(item).collect();
    if !rows.iter().any(counts) {
        items.push(w.say("rules-none"));
    }
    let cannot_tell = |row: &Conformity| row.effect == Effect::CannotTell;
    let ask = |is: bool| is.then(|| w.line(Role::Advice, "rules-ask"));
    let all = rows.iter().map(|row| (own(w.words.market(&row.jurisdiction)), own(with_basis(w, row)))).collect();
    let day = ("day", Writer::day(w.report.asked.on));
    let mut blocks = vec![Block::List { title: Some(w.say_with("rules", [day])), items }];
    // Where the answer to what was asked is that it cannot be told, what to do stands in sight.
    let asked_in_vain = rows.iter().any(|row| is_asked(row) && cannot_tell(row));
    blocks.extend(ask(asked_in_vain));
    let mut inside = vec![w.line(Role::Note, "rules-note"), Block::Facts { title: None, rows: all }];
    inside.extend(ask(!asked_in_vain && rows.iter().any(cannot_tell)));
    blocks.push(Block::Disclosure { summary: w.say("rules-all"), blocks: inside });
    blocks
}

/// What the label does there, in a sentence or two.
fn says(w: &Writer<'_>, row: &Conformity) -> String {
    let until = row.until.map(Writer::day);
    // With the last day on which it holds, where there is one.
    let until_or = |id: &str| if until.is_some() { format!("{id}-until") } else { id.to_owned() };
    let mut args: Vec<(&str, Arg)> = Vec::new();
    let id = match row.effect {
        Effect::MeetsTheRule => until_or("rule-meets"),
        Effect::CountsAsLevel => {
            let counts_as = row.counts_as.as_ref();
            let scheme = counts_as.map(|counts_as| w.name(&counts_as.scheme)).unwrap_or_default();
            args.push(("scheme", Arg::Words(scheme)));
            match counts_as.and_then(|counts_as| counts_as.level.zip(counts_as.levels)) {
                Some((level, levels)) => {
                    args.extend([("level", Arg::Number(level.into())), ("levels", Arg::Number(levels.into()))]);
                    until_or("rule-counts-level")
                }
                None => until_or("rule-counts"),
            }
        }
        Effect::AnotherRoute if row.why == Some(Why::State) => "rule-another-route-state".to_owned(),
        Effect::AnotherRoute => "rule-another-route".to_owned(),
        // The maker's own statement, and the rule asks for one.
        Effect::NoLabelNeeded if row.own && row.asks.is_some() => "rule-no-label-needed-statement".to_owned(),
        Effect::NoLabelNeeded if row.own && w.report.kind == Kind::SignedLabel => "rule-no-label-needed-own".to_owned(),
        Effect::NoLabelNeeded => "rule-no-label-needed".to_owned(),
        Effect::NoLabelCounts => "rule-no-label-counts".to_owned(),
        Effect::NotCovered => "rule-not-covered".to_owned(),
        Effect::NoRuleKnown => "rule-no-rule-known".to_owned(),
        Effect::EasesApplication => "rule-eases".to_owned(),
        Effect::CannotTell => match row.why {
            Some(why) => format!("rule-cannot-tell.{}", why_name(why)),
            None => "rule-cannot-tell".to_owned(),
        },
    };
    args.extend(until.map(|until| ("until", until)));
    w.sentence(&id, &args)
}

/// The same, with what it rests on and whose rules hold there too.
fn with_basis(w: &Writer<'_>, row: &Conformity) -> String {
    let mut text = says(w, row);
    let mut add = |next: String| {
        let first = core::mem::take(&mut text);
        text = w.phrase("sentence-next", [("text", Arg::Words(first)), ("next", Arg::Words(next))]);
    };
    if !row.also.is_empty() {
        add(w.phrase("rules-also", [("countries", Arg::Words(w.markets(&row.also)))]));
    }
    let name = row.rule.as_ref().map(|rule: &Names| w.law(rule));
    let reference = row.reference.as_ref().map(|reference| w.foreign(reference));
    let basis = w.words.list(name.into_iter().chain(reference));
    if !basis.is_empty() {
        let reference = ("reference", Arg::Words(basis));
        add(match row.since {
            Some(since) => w.phrase("rules-by-since", [reference, ("date", Arg::Date(since))]),
            None => w.phrase("rules-by", [reference]),
        });
    }
    text
}

fn why_name(why: Why) -> &'static str {
    match why {
        Why::Document => "document",
        Why::Category => "category",
        Why::Level => "level",
        Why::State => "state",
        Why::ListAge => "list-age",
        Why::ListPart => "list-part",
        Why::Sources => "sources",
        Why::NotShown => "not-shown",
        Why::OtherLaw => "other-law",
    }
}
