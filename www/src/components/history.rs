//! What was checked before, where the user wants that kept.

use super::{HEADING, Out, shapes};
use crate::state::{Checked, Entry, HistoryAction, State};
use crate::ui::Ui;
use std::rc::Rc;
use yew::{Html, html};

pub(super) fn history(state: &State, ui: &Ui, out: &Out) -> Html {
    let history = &state.history;
    let press = |id: &'static str, class: &'static str, action: HistoryAction, words: &'static str| {
        let onclick = out.on(move || action.clone().into());
        html! { <button {id} {class} type="button" {onclick}>{ ui.say(words) }</button> }
    };
    html! {
        <div class="prose">
            <h1 id={HEADING} tabindex="-1">{ ui.say("ui-history") }</h1>
            if history.on {
                <p>{ ui.say("ui-history-what") }</p>
                if history.unkept {
                    <p id="history-unkept" class="warning">{ shapes::warning() }<span>{ ui.say("ui-history-unkept") }</span></p>
                }
                if history.entries.is_empty() {
                    <p id="history-empty">{ ui.say("ui-history-empty") }</p>
                } else {
                    <ul class="cards">
                        { for history.rows().enumerate().map(|(at, (entry, now, news))| row(at, entry, now, news, ui, out)) }
                    </ul>
                }
                <div class="ways">
                    if !history.entries.is_empty() {
                        { press("history-clear", "button", HistoryAction::Cleared, "ui-history-clear") }
                    }
                    { press("history-stop", "button", HistoryAction::Wanted(false), "ui-history-stop") }
                </div>
            } else {
                <p>{ ui.say("ui-history-off") }</p>
                <p>{ ui.say("ui-history-what") }</p>
                <div class="ways">{ press("history-start", "button", HistoryAction::Wanted(true), "ui-history-keep") }</div>
            }
        </div>
    }
}

/// Where the start speaks of it: a link, and what is new.
pub(super) fn teaser(state: &State, ui: &Ui) -> Html {
    let history = &state.history;
    if !history.on {
        return Html::default();
    }
    let link = html! { <a id="history-link" href="#history">{ ui.say("ui-history") }</a> };
    match u32::try_from(history.news()) {
        Ok(0) | Err(_) => html! { <p class="aside">{ link }</p> },
        Ok(count) => html! {
            <div id="history-news" class="changed">
                { shapes::warning() }
                <div><p>{ ui.with_number("ui-history-some-news", "count", count) }</p><p>{ link }</p></div>
            </div>
        },
    }
}

fn row(at: usize, entry: &Entry, now: &Rc<Checked>, news: bool, ui: &Ui, out: &Out) -> Html {
    let name = ui.product(&now.report).unwrap_or_else(|| ui.say("ui-choose-nameless"));
    let headline = ui.answer(&now.report).headline().to_owned();
    html! {
        <li class="card" data-history={at.to_string()} data-news={news.then_some("")}>
            <div>
                <h2><bdi>{ &name }</bdi></h2>
                <p class="note">{ ui.with_day("ui-history-on", "date", entry.on) }</p>
                if news {
                    <p class="warning">{ shapes::warning() }<span>{ ui.with("ui-history-news", "headline", headline) }</span></p>
                } else {
                    <p>{ headline }</p>
                }
                <div class="ways">
                    <button class="button" type="button" data-open="" aria-label={ui.with("ui-history-open-name", "name", name.clone())}
                        onclick={out.on(move || HistoryAction::Opened(at).into())}>{ ui.say("ui-history-open") }</button>
                    <button class="button" type="button" data-remove="" aria-label={ui.with("ui-history-remove-name", "name", name.clone())}
                        onclick={out.on(move || HistoryAction::Removed(at).into())}>{ ui.say("ui-history-remove") }</button>
                </div>
            </div>
        </li>
    }
}

/// The way there, for the page that says what is stored.
pub(super) fn link(ui: &Ui) -> Html {
    html! { <p><a id="history-about" href="#history">{ ui.say("ui-history") }</a></p> }
}
