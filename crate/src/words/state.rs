//! How far the words are: draft, reviewed or adopted, who answers for that, and since when (`docs/words.md`).

use super::bundle::Bundle;
use crate::date::{Date, EndDate};

/// The message that has the state of a whole file set. Its attributes are the owner and the day.
pub(super) const MESSAGE: &str = "translation-state";

/// How far some words are.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WordsState {
    /// How far.
    pub name: WordsStateName,
    /// Who answers for that.
    pub owner: String,
    /// Since when.
    pub since: Date,
    /// How many messages are so.
    pub messages: usize,
}

/// How far words are.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum WordsStateName {
    /// Written, and not yet checked by a reader of the language.
    Draft,
    /// Checked by a reader of the language.
    Reviewed,
    /// An authority speaks in these words.
    Adopted,
}

impl WordsStateName {
    /// `draft`, `reviewed`, `adopted`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Reviewed => "reviewed",
            Self::Adopted => "adopted",
        }
    }

    fn named(name: &str) -> Option<Self> {
        [Self::Draft, Self::Reviewed, Self::Adopted].into_iter().find(|state| state.name() == name.trim())
    }
}

/// The states in a bundle: that of all its messages, and those of messages that say another. None where it says none.
pub(super) fn of(bundle: &Bundle) -> Result<Vec<WordsState>, String> {
    let text = |id: &str| bundle.format(id, &|_| None);
    let Some(name) = text(MESSAGE) else { return Ok(Vec::new()) };
    let attribute = |name: &str| text(&format!("{MESSAGE}.{name}")).unwrap_or_default();
    let mut states = vec![state(&name, &attribute("owner"), &attribute("date"), MESSAGE)?];
    for id in bundle.ending(".translation-state") {
        let value = text(id).unwrap_or_default();
        let mut parts = value.splitn(2, ',');
        let name = parts.next().unwrap_or_default();
        let (owner, date) = parts.next().and_then(|rest| rest.rsplit_once(',')).unwrap_or_default();
        let own = state(name, owner, date, id)?;
        let same =
            |other: &&mut WordsState| (other.name, &*other.owner, other.since) == (own.name, &*own.owner, own.since);
        match states.iter_mut().skip(1).find(same) {
            Some(known) => known.messages += 1,
            None => states.push(WordsState { messages: 1, ..own }),
        }
    }
    let others: usize = states.iter().map(|state| state.messages).sum();
    states[0].messages = bundle.count().saturating_sub(others);
    Ok(states)
}

fn state(name: &str, owner: &str, since: &str, id: &str) -> Result<WordsState, String> {
    let wrong = |what: &str| format!("{id}: {what}");
    let name = WordsStateName::named(name).ok_or_else(|| wrong("a state is draft, reviewed or adopted"))?;
    let since = Date::parse(since.trim()).ok_or_else(|| wrong("a state has a day, such as 2026-11-27"))?;
    match owner.trim() {
        "" => Err(wrong("a state has an owner")),
        owner => Ok(WordsState { name, owner: owner.to_owned(), since, messages: 0 }),
    }
}

impl WordsState {
    /// The day as an argument of a message.
    pub(super) fn day(&self) -> super::Arg {
        super::Arg::Date(EndDate::Day(self.since))
    }
}
