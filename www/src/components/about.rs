//! About the app: what it does, what it cannot do, what it keeps and sends.

use super::{HEADING, Out, history, list};
use crate::state::State;
use crate::ui::Ui;
use yew::{Html, html};

const LINES: [&str; 8] = [
    "ui-about-what",
    "ui-about-not",
    "ui-about-stored",
    "ui-about-sent",
    "ui-about-seen",
    "ui-about-trust",
    "ui-about-remedy",
    "ui-about-data",
];

pub(super) fn about(state: &State, ui: &Ui, out: &Out) -> Html {
    html! {
        <div class="prose">
            <h1 id={HEADING} tabindex="-1">{ ui.say("ui-about") }</h1>
            { for LINES.iter().map(|id| html! { <p>{ ui.say(id) }</p> }) }
            <p><a id="reasons-link" href={reasons(ui)}>{ ui.say("ui-about-reasons") }</a></p>
            // In English: it speaks to those who write pages.
            <p><a id="builder-link" href="builder.html" hreflang="en">{ ui.say("ui-about-builder") }</a></p>
            { history::link(ui) }
            { list::upkeep(state, ui, out) }
            { settings(state, ui) }
        </div>
    }
}

/// The page of all reasons, in the language that is spoken.
fn reasons(ui: &Ui) -> String {
    match ui.lang().0 {
        "en" => "reasons.html".to_owned(),
        lang => format!("reasons.{lang}.html"),
    }
}

/// What whoever runs the page has set and does not count, for them to find.
fn settings(state: &State, ui: &Ui) -> Html {
    let troubles = [state.tongues.languages.trouble.as_deref(), ui.trouble()];
    html! {
        if troubles.iter().any(Option::is_some) {
            <div id="settings-trouble">
                <p>{ ui.say("ui-settings-wrong") }</p>
                { for troubles.iter().flatten().map(|trouble| html! { <p class="note" lang="en" dir="ltr">{ trouble }</p> }) }
            </div>
        }
    }
}
