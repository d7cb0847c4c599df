//! About the app: what it does, what it cannot do, what it keeps and sends.

use super::{HEADING, list};
use crate::state::State;
use crate::ui::Ui;
use yew::{Html, html};

const LINES: [&str; 7] = [
    "ui-about-what",
    "ui-about-not",
    "ui-about-stored",
    "ui-about-sent",
    "ui-about-trust",
    "ui-about-remedy",
    "ui-about-data",
];

pub(super) fn about(state: &State, ui: &Ui) -> Html {
    html! {
        <div class="prose">
            <h1 id={HEADING} tabindex="-1">{ ui.say("ui-about") }</h1>
            { for LINES.iter().map(|id| html! { <p>{ ui.say(id) }</p> }) }
            { list::ready(state, ui) }
        </div>
    }
}
