//! The key list: its date, its age, how looking for a newer one went, and whether it is there without a connection.

use super::{Out, shapes};
use crate::state::{Action, Look, Ready, State};
use crate::ui::Ui;
use labelcheck::Age;
use yew::{Html, html};

/// The list's date, in sight on every screen; and what there is to say about the list, where it is.
pub(super) fn list(state: &State, ui: &Ui) -> Html {
    let (list, upkeep) = (&state.list, &state.upkeep);
    let (age, age_words) = match list.age {
        Age::Fresh => ("fresh", None),
        Age::Stale => ("stale", Some("ui-list-stale")),
        Age::TooOld => ("too-old", Some("ui-list-too-old")),
    };
    let look = match upkeep.look {
        Look::Not => "not",
        Look::Looking => "looking",
        Look::Done { .. } => "done",
        Look::Failed(..) => "failed",
    };
    html! {
        <div id="list" class="list-about" data-age={age} data-look={look}>
            <div class="list-line">
                <p id="list-date" class="list-date" data-date={list.published.to_string()}>{ ui.with_day("ui-list-date", "date", list.published) }</p>
                { details(state, ui) }
            </div>
            { for age_words.map(|id| html! { <p id="list-age" class="list-age">{ shapes::warning() }<span>{ ui.say(id) }</span></p> }) }
        </div>
    }
}

/// How looking for a newer list went, for who asked.
fn status(state: &State, ui: &Ui) -> Option<String> {
    let id = match &state.upkeep.look {
        _ if !state.upkeep.asked => return None,
        Look::Not => return None,
        Look::Looking => "ui-list-looking",
        Look::Done { newer: true } => "ui-list-newer",
        Look::Done { newer: false } => "ui-list-newest",
        Look::Failed(..) => "ui-list-failed",
    };
    Some(ui.say(id))
}

/// What a screen reader is told of it: what the user asked for.
pub(super) fn announcement(state: &State, ui: &Ui) -> Option<String> {
    state.upkeep.asked.then(|| status(state, ui)).flatten()
}

/// What the list is, reasons and notes, for who wants to know. It is always there, and as high whatever it says: the page
/// must not move under a finger when a list does not come in.
fn details(state: &State, ui: &Ui) -> Html {
    let upkeep = &state.upkeep;
    let detail = |text: &str| {
        let text = text.to_owned();
        if text.is_empty() {
            Html::default()
        } else {
            html! { <p class="note" lang="en" dir="ltr">{ text }</p> }
        }
    };
    let mut summary = "ui-list-more";
    let mut parts = vec![html! { <p>{ ui.say("ui-list-what") }</p> }];
    if let Look::Failed(trouble, text) = &upkeep.look {
        summary = "ui-list-not-renewed";
        parts.push(html! {
            <div data-list-trouble={trouble.name()}>
                <p>{ ui.say("ui-list-failed") }{ " " }{ ui.say(trouble.message()) }{ " " }{ ui.to_do(trouble.message()) }</p>
                { detail(text) }
            </div>
        });
    }
    if let Some(dropped) = &upkeep.dropped {
        parts.push(html! {
            <div data-dropped={dropped.why.name()}><p>{ ui.say(dropped.why.message()) }</p>{ detail(&dropped.detail) }</div>
        });
    }
    if upkeep.unkept {
        parts.push(html! { <p data-unkept="">{ ui.say("ui-list-unkept") }</p> });
    }
    if !state.list.notes.is_empty() {
        parts.push(html! { <div><p>{ ui.say("ui-list-notes") }</p>{ for state.list.notes.iter().map(|note| detail(note)) }</div> });
    }
    html! {
        <details id="list-details" class="list-details">
            <summary>{ ui.say(summary) }</summary>
            <div class="blocks">{ parts }</div>
        </details>
    }
}

/// That the device's clock cannot be right.
pub(super) fn clock(state: &State, ui: &Ui) -> Html {
    state.list.clock.map_or_else(Html::default, |clock| html! {
        <div class="trouble" data-trouble="clock">
            { shapes::warning() }
            <div>
                <p><strong>{ ui.with_days("ui-clock", [("clock", clock), ("list", state.list.published)]) }</strong></p>
                <p>{ ui.to_do("ui-clock") }</p>
            </div>
        </div>
    })
}

/// Looking for a newer list, and whether everything is there for a visit without a connection: where it is in the way of no
/// answer.
pub(super) fn upkeep(state: &State, ui: &Ui, out: &Out) -> Html {
    html! {
        <div class="list-about">
            { ready(state, ui) }
            <div class="list-line">
                <button id="list-button" class="quiet" type="button" onclick={out.on(|| Action::LookForList)}>{ ui.say("ui-list-look") }</button>
                { for status(state, ui).map(|words| html! { <p id="list-look" class="list-look">{ words }</p> }) }
            </div>
        </div>
    }
}

fn ready(state: &State, ui: &Ui) -> Html {
    let ready = state.upkeep.ready;
    let words = match ready {
        Ready::Unknown => return Html::default(),
        Ready::Yes(day) => ui.with_day("ui-ready", "date", day),
        Ready::Never => ui.say("ui-ready-never"),
        Ready::NotYet => ui.say("ui-ready-not-yet"),
        Ready::Files(count) => ui.with_number("ui-ready-files", "count", count),
        Ready::List => ui.say("ui-ready-list"),
    };
    html! { <p id="ready" class="note" data-ready={ready.name()}>{ words }</p> }
}
