//! The files about schemes and rules (`docs/key-list.md`): `scheme.<name>.json` and `rule.json`.

use super::json::{Object, Read, day, day_or_month, document, named, names, number, text, texts};
use super::{Official, Rule, Scheme, SchemeLevel};
use crate::limits;
use crate::pairs::Pairs;
use crate::report::{Assurance, Covers, Effect, Route, SchemeState, Source, Why};
use serde_json::Value;

/// Whether a cannot-tell has a cause of its own.
const WHYS: &[(&str, Why)] = &[
    ("not-shown", Why::NotShown),
    ("other-law", Why::OtherLaw),
    ("level", Why::Level),
    ("category", Why::Category),
    ("sources", Why::Sources),
];

/// `scheme.<name>.json`.
pub(super) fn scheme_file(json: &[u8]) -> Read<Scheme> {
    scheme(Object::of(&document(json)?)?)
}

pub(super) fn scheme(file: Object<'_>) -> Read<Scheme> {
    const STATES: &[(&str, SchemeState)] = &[
        ("open", SchemeState::Open),
        ("closed", SchemeState::Closed),
        ("paused", SchemeState::Paused),
        ("coming", SchemeState::Coming),
        ("none", SchemeState::None),
    ];
    let validity = file.object("validity")?;
    Ok(Scheme {
        name: file.required("name", names)?,
        authority: file.required("authority", names)?,
        state: file.optional("state", |value| named(value, STATES))?.unwrap_or(SchemeState::Open),
        note: file.optional("note", names)?,
        successor: file.optional("successor", text)?,
        valid_years: validity.map(|validity| validity.optional("years", number)).transpose()?.flatten(),
        documents: table(file, "documents", |value| text(value).ok_or_else(|| "a document".to_owned()))?,
        levels: table(file, "levels", level)?,
        every: file.0.get("every").map(level).transpose()?,
        categories: table(file, "categories", |value| names(value).ok_or_else(|| "the names".to_owned()))?,
        official: file
            .optional("official", texts)?
            .unwrap_or_default()
            .iter()
            .map(|link| official(link))
            .collect::<Read<_>>()?,
        #[cfg(feature = "look-alikes")]
        suffixes: file.optional("suffixes", texts)?.unwrap_or_default(),
        sources: sources(file)?,
        compiled: file.optional("compiled", day)?,
    })
}

fn level(value: &Value) -> Read<SchemeLevel> {
    const BY: &[(&str, Assurance)] =
        &[("declared", Assurance::Declared), ("checked", Assurance::Checked), ("tested", Assurance::Tested)];
    // A bare language map is a level of which only the name is known.
    if let Some(name) = names(value) {
        return Ok(SchemeLevel { name: Some(name), by: None, covers: None, covers_for: None, meanings: Vec::new() });
    }
    let value = Object::of(value)?;
    let covered = value.object("covers")?;
    let codes = |value: &Value| {
        let codes = value.as_array().and_then(|codes| codes.iter().map(number).collect());
        codes.ok_or_else(|| "categories".to_owned())
    };
    let covers = |covers: Object<'_>| {
        Ok::<_, String>(Covers {
            standard: covers.text("standard")?.to_owned(),
            provisions: covers.required("provisions", texts)?,
        })
    };
    let meaning = |value: &Value| {
        let value = Object::of(value)?;
        Ok::<_, String>((value.optional("document", text)?, value.required("text", names)?))
    };
    Ok(SchemeLevel {
        name: value.optional("name", names)?,
        by: value.optional("by", |value| named(value, BY))?,
        covers: covered.map(covers).transpose()?,
        covers_for: covered.and_then(|covers| covers.0.get("categories")).map(codes).transpose()?,
        meanings: value.items("meanings", limits::MEANINGS)?.iter().map(meaning).collect::<Read<_>>()?,
    })
}

/// `rule.json`.
pub(super) fn rule_file(json: &[u8]) -> Read<Vec<Rule>> {
    rules(Object::of(&document(json)?)?)
}

pub(super) fn rules(file: Object<'_>) -> Read<Vec<Rule>> {
    let compiled = file.optional("compiled", day)?;
    let rule = |value: &Value| Ok(Rule { compiled, ..rule(Object::of(value)?)? });
    file.list("rules", limits::RULES)?.iter().map(rule).collect()
}

fn rule(value: Object<'_>) -> Read<Rule> {
    const ANSWERS: &[(&str, Effect)] = &[
        ("another-route", Effect::AnotherRoute),
        ("no-label-needed", Effect::NoLabelNeeded),
        ("no-label-counts", Effect::NoLabelCounts),
        ("no-rule-known", Effect::NoRuleKnown),
        ("cannot-tell", Effect::CannotTell),
    ];
    const ROUTES: &[(&str, Route)] = &[("statement-of-compliance", Route::StatementOfCompliance)];
    let codes = |name| {
        let codes = |value: &Value| value.as_array()?.iter().map(number).collect::<Option<Vec<_>>>();
        value.optional(name, codes).map(Option::unwrap_or_default)
    };
    Ok(Rule {
        of: value.text("for")?.to_owned(),
        name: value.optional("name", names)?,
        since: value.optional("since", day_or_month)?,
        until: value.optional("until", day)?,
        answer: value.required("answer", |value| named(value, ANSWERS))?,
        why: value.optional("why", why)?,
        asks: value.optional("asks", |value| named(value, ROUTES))?,
        statement: value.optional("statement", text)?,
        not_covered: codes("not_covered")?,
        unsettled: codes("unsettled")?,
        reference: value.optional("reference", text)?,
        also: value.optional("also", texts)?.unwrap_or_default(),
        compiled: None,
    })
}

/// The cause of a cannot-tell that the signed data names.
pub(super) fn why(value: &Value) -> Option<Why> {
    named(value, WHYS)
}

fn sources(file: Object<'_>) -> Read<Vec<Source>> {
    let source = |value: &Value| {
        let value = Object::of(value)?;
        Ok(Source { url: value.text("url")?.to_owned(), date: value.required("date", day_or_month)? })
    };
    file.items("sources", limits::SOURCES)?.iter().map(source).collect()
}

/// A member whose own members are all of one kind.
fn table<T>(file: Object<'_>, name: &str, read: impl Fn(&Value) -> Read<T>) -> Read<Pairs<T>> {
    let members = file.object(name)?.into_iter().flat_map(Object::members);
    members.map(|(key, value)| Ok((key.clone(), read(value).map_err(|why| format!("{name} {key}: {why}"))?))).collect()
}

fn official(link: &str) -> Read<Official> {
    let (host, path) = link
        .strip_prefix("https://")
        .and_then(|rest| rest.find('/').map(|slash| rest.split_at(slash)))
        .ok_or_else(|| format!("no https link with a path: {link}"))?;
    Ok(Official { host: host.to_owned(), path: path.to_owned() })
}
