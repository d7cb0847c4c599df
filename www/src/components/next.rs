//! The one question that changes the next step, and the ways to hand an answer on.

use super::{Out, answer, controls};
use crate::state::{Action, Handed, HistoryAction, Shown, State, Way};
use crate::ui::Ui;
use labelcheck::{Kind, Situation};
use yew::{Html, html};

/// How the user comes by the product, and what that means for what they do next.
pub(super) fn next(shown: &Shown, state: &State, ui: &Ui, out: &Out) -> Html {
    let report = &shown.checked.report;
    if ui.next_step(report, Situation::New).is_none() {
        return Html::default();
    }
    let step = state.situation.and_then(|situation| ui.next_step(report, situation));
    let dated = matches!(state.situation, Some(Situation::Owned | Situation::Gift)) && ui.calendar(report).is_some();
    html! {
        <div id="next" class="part">
            <fieldset class="choices" aria-describedby="situation-hint">
                <legend>{ ui.say("ui-situation") }</legend>
                <p id="situation-hint" class="hint">{ ui.say("ui-situation-hint") }</p>
                { for Situation::ALL.map(|situation| option(situation, state, ui, out)) }
            </fieldset>
            <div id="next-step" class="blocks" aria-live="polite">{ for step.as_ref().map(answer::block) }</div>
            if dated {
                <button id="hand-calendar" class="button" type="button" onclick={out.on(|| Action::HandOn(Way::Calendar))}>{ ui.say("ui-hand-calendar") }</button>
            }
        </div>
    }
}

fn option(situation: Situation, state: &State, ui: &Ui, out: &Out) -> Html {
    let id = format!("situation-{}", situation.name());
    let words = match situation {
        Situation::New => "ui-situation-new",
        Situation::Refurbished => "ui-situation-refurbished",
        Situation::Used => "ui-situation-used",
        Situation::Owned => "ui-situation-owned",
        Situation::Gift => "ui-situation-gift",
    };
    html! {
        <div class="choice">
            <input id={id.clone()} type="radio" name="situation" checked={state.situation == Some(situation)}
                onchange={out.on(move || Action::SituationChosen(situation))} />
            <label for={id}>{ ui.say(words) }</label>
        </div>
    }
}

/// Share, copy, save; always with the date.
pub(super) fn hand_on(shown: &Shown, state: &State, ui: &Ui, out: &Out) -> Html {
    let button = |id: &'static str, way: Way, words: &'static str| {
        html! { <button {id} class="button" type="button" onclick={out.on(move || Action::HandOn(way))}>{ ui.say(words) }</button> }
    };
    html! {
        <details id="hand" class="part-more">
            <summary>{ ui.say("ui-hand") }</summary>
            <div class="blocks">
                <p>{ ui.say("ui-hand-what") }</p>
                <div class="ways">
                    if state.can_share {
                        { button("hand-share", Way::Share, "ui-hand-share") }
                    }
                    { button("hand-text", Way::Text, "ui-hand-text") }
                    if is_label(shown) {
                        { button("hand-link", Way::Link, "ui-hand-link") }
                    }
                    { button("hand-picture", Way::Picture, "ui-hand-picture") }
                </div>
                { handed(shown, ui) }
            </div>
        </details>
    }
}

/// What became of it.
fn handed(shown: &Shown, ui: &Ui) -> Html {
    match shown.handed {
        None | Some(Handed::Quiet) => Html::default(),
        Some(Handed::Failed) => controls::trouble("hand", FAILED, ui, Html::default()),
        Some(_) => html! { <p id="handed" class="status">{ for handed_words(shown, ui) }</p> },
    }
}

/// The same, said aloud.
pub(super) fn handed_words(shown: &Shown, ui: &Ui) -> Option<String> {
    match shown.handed? {
        Handed::Quiet => None,
        Handed::Copied => Some(ui.say("ui-hand-copied")),
        Handed::Saved => Some(ui.say("ui-hand-saved")),
        Handed::Failed => Some(format!("{} {}", ui.say(FAILED), ui.to_do(FAILED))),
    }
}

const FAILED: &str = "ui-hand-failed";

/// Whether this is kept, and the way to have it kept.
pub(super) fn keep(shown: &Shown, state: &State, ui: &Ui, out: &Out) -> Html {
    if !is_label(shown) || shown.question.as_of.is_some() {
        return Html::default();
    }
    if !state.history.on {
        return html! {
            <p class="aside"><button id="history-keep" class="quiet" type="button" onclick={out.on(|| HistoryAction::Wanted(true).into())}>{ ui.say("ui-history-keep") }</button></p>
        };
    }
    html! {
        if state.history.has(&shown.checked.text) {
            <p id="history-kept" class="aside">{ ui.say("ui-history-kept") }{ " " }<a id="history-link" href="#history">{ ui.say("ui-history") }</a></p>
        }
    }
}

fn is_label(shown: &Shown) -> bool {
    matches!(shown.checked.report.kind, Kind::SignedLabel | Kind::MakerStatement)
}
