//! What a scheme is, and what its labels stand for: the same three plain promises for every country, and what is added.

use super::Arg;
use super::answer::{Block, Role, Text};
use super::writer::Writer;
use crate::report::{Covers, Promise, SchemeState, Verified};

/// What the label stands for, behind a disclosure.
pub(super) fn scheme(w: &Writer<'_>, verified: &Verified) -> Option<Block> {
    let facts = verified.issuer.scheme_facts.as_ref()?;
    let name = ("scheme", Arg::Words(w.law(verified.issuer.scheme_name.as_ref()?)));
    let authority = ("who", Arg::Words(w.with_demonstration(w.name(&facts.authority))));
    // Where there is no scheme, nobody is in charge of one.
    let of = (facts.state != SchemeState::None).then(|| w.line_with(Role::Plain, "scheme-of", [name, authority]));
    let mut blocks: Vec<Block> = of.into_iter().collect();
    let plain = |text: Text| Block::Line { role: Role::Plain, text };
    let state = match facts.state {
        SchemeState::Open | SchemeState::None => None,
        SchemeState::Closed => Some("scheme-closed"),
        SchemeState::Paused => Some("scheme-paused"),
        SchemeState::Coming => Some("scheme-coming"),
    };
    // The scheme's own sentence says it better.
    blocks.extend(match &facts.note {
        Some(note) => Some(plain(w.bare_name(note))),
        None => state.map(|id| w.line(Role::Plain, id)),
    });
    blocks.extend(
        facts
            .successor
            .as_ref()
            .map(|successor| w.line_with(Role::Plain, "scheme-successor", [("scheme", Arg::Words(w.name(successor)))])),
    );
    blocks.extend(facts.meaning.as_ref().map(|meaning| plain(w.bare_name(meaning))));
    blocks.push(asks(w, facts.covers.as_ref()));
    Some(Block::Disclosure { summary: w.say("scheme"), blocks })
}

/// The three promises, known or not, and what is asked for beyond them.
fn asks(w: &Writer<'_>, covers: Option<&Covers>) -> Block {
    let promise = |promise: Promise| {
        let id = match promise {
            Promise::Passwords => "asks-passwords",
            Promise::Reports => "asks-reports",
            Promise::UpdatesUntil => "asks-updates",
        };
        match covers.is_some_and(|covers| covers.has(promise)) {
            true => w.say(id),
            false => w.say(&format!("{id}.unknown")),
        }
    };
    let mut items: Vec<_> = Promise::ALL.into_iter().map(promise).collect();
    let more = covers.map(|covers| &*covers.provisions).unwrap_or_default().iter();
    let more = more.map(|group| format!("group-{}", group.replace('.', "-"))).filter(|id| w.words.has(id));
    let more = w.words.list(more.map(|id| w.words.ui(&id)));
    if !more.is_empty() {
        items.push(w.say_with("asks-more", [("more", Arg::Words(more))]));
    }
    Block::List { title: Some(w.say("asks")), items }
}
