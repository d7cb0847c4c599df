//! The start: the ways to check a label.

use super::{HEADING, Out, controls, history, list, shapes};
use crate::state::State;
use crate::ui::Ui;
use yew::{Html, html};

pub(super) fn home(state: &State, ui: &Ui, out: &Out) -> Html {
    html! {
        <>
            { list::clock(state, ui) }
            <h1 id={HEADING} tabindex="-1">{ ui.say("ui-ways") }</h1>
            <p class="lead">{ ui.say("ui-purpose") }</p>
            <div class="ways">
                <a id="scan-button" class="button button-main" href="#scan">{ shapes::camera() }<span>{ ui.say("ui-scan") }</span></a>
                { controls::photo(state, ui, out) }
            </div>
            { controls::picture_state(state, ui) }
            { controls::code(state, ui, out) }
            { controls::own_screen(ui) }
            { history::teaser(state, ui) }
            { controls::market(state, ui, out) }
            <p class="aside"><a id="gallery-link" href="#gallery">{ ui.say("ui-gallery") }</a></p>
            <p class="aside"><a id="stock-link" href="stock.html">{ ui.say("ui-stock") }</a></p>
            { list::upkeep(state, ui, out) }
        </>
    }
}
