//! A label's description as its issuer writes it: TOML or JSON.

use super::IssueError;
use crate::date::{Date, Instant};
use crate::report::LabelFacts;
use serde_json::{Map, Value};

/// A described label: what it says, and the checker that its link leads to.
///
/// The members are those of [`LabelFacts`], with two more: `host`, and `utc_offset` (`"+08:00"`; Universal Time if
/// absent). Where an instant is expected, a date may stand: `issued` and `not_before` then mean its first instant at
/// that offset, and `expires` its end. A member `sample` is left to the gallery.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Description {
    /// The checker's host.
    pub host: String,
    /// What the label says.
    pub facts: LabelFacts,
    /// The civil date of issue at the description's offset, for print.
    pub stated: Date,
}

/// The form of a description.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    /// TOML 1.0.
    Toml,
    /// JSON.
    Json,
}

impl Description {
    /// Reads a description.
    ///
    /// # Errors
    /// Where it is no TOML or JSON, lacks a member, or has one that no label has.
    pub fn read(text: &str, format: Format) -> Result<Self, IssueError> {
        let value: Value = match format {
            Format::Toml => toml::from_str(text).map_err(|error| IssueError::Description(error.to_string()))?,
            Format::Json => serde_json::from_str(text).map_err(|error| IssueError::Description(error.to_string()))?,
        };
        let Value::Object(mut members) = value else { return Err(wrong("a table of members is expected")) };
        members.remove("sample");
        let host = match members.remove("host") {
            Some(Value::String(host)) => host,
            _ => return Err(wrong("`host` is missing: the checker that the label's link leads to")),
        };
        let offset = match members.remove("utc_offset") {
            None => 0,
            Some(Value::String(offset)) => minutes(&offset)?,
            Some(_) => return Err(wrong("`utc_offset` reads like \"+08:00\"")),
        };
        dates(&mut members, offset)?;
        let mut facts: LabelFacts = serde_json::from_value(Value::Object(members))
            .map_err(|error| IssueError::Description(error.to_string()))?;
        facts
            .support
            .iter_mut()
            .chain(facts.parts.iter_mut().flat_map(|part| &mut part.support))
            .for_each(|support| support.markets.sort());
        let stated = facts.issued.date(offset);
        Ok(Self { host, facts, stated })
    }
}

/// Replaces dates by instants, where a label has instants.
fn dates(members: &mut Map<String, Value>, offset: i32) -> Result<(), IssueError> {
    for name in ["issued", "not_before", "expires"] {
        let Some(Value::String(text)) = members.get(name) else { continue };
        let date = Date::parse(text)
            .ok_or_else(|| wrong(&format!("`{name}` is a date (YYYY-MM-DD) or seconds since 1970")))?;
        // Until the end of a day means: no longer in force at the first instant of the next.
        let end: Instant = date.last_instant(offset).plus_seconds(1);
        let instant = if name == "expires" { end } else { end.plus_seconds(-86_400) };
        members.insert(name.to_owned(), instant.seconds().into());
    }
    Ok(())
}

/// `+08:00` as minutes.
fn minutes(text: &str) -> Result<i32, IssueError> {
    let parse = || {
        let (sign, rest) = match text.split_at_checked(1)? {
            ("+", rest) => (1, rest),
            ("-", rest) => (-1, rest),
            _ => return None,
        };
        let (hours, minutes) = rest.split_once(':')?;
        let number = |text: &str| (text.len() == 2).then(|| text.parse::<u8>().ok()).flatten();
        let minutes = i32::from(number(hours)?) * 60 + i32::from(number(minutes).filter(|&minutes| minutes < 60)?);
        (minutes <= 14 * 60).then_some(sign * minutes)
    };
    parse().ok_or_else(|| wrong("`utc_offset` reads like \"+08:00\""))
}

fn wrong(what: &str) -> IssueError {
    IssueError::Description(what.to_owned())
}
