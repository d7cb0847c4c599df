//! The sessions on this device, and a new one.

use super::{HEADING, Out};
use crate::state::{Msg, State};
use labelcheck::stock::Question;
use labelcheck::{Date, EndDate, Fact};
use labelcheck_engine::session::{Kept, Session};
use labelcheck_www::ui::Ui;
use web_sys::{HtmlFormElement, HtmlInputElement, HtmlSelectElement};
use yew::{Html, SubmitEvent, TargetCast, html};

/// Ids of the fields, in the order of their values.
const FIELDS: [&str; 4] = ["session-name", "session-rule", "session-on", "session-lapsing"];

pub(super) fn sessions(state: &State, out: &Out) -> Html {
    let ui = &*state.ui;
    html! {
        <>
            <h1 id={HEADING} tabindex="-1">{ ui.say("ui-stock-title") }</h1>
            <p class="lead">{ ui.say("ui-stock-what") }</p>
            if !state.ready {
                <p class="status">{ ui.say("ui-loading") }</p>
            }
            <section aria-labelledby="new-heading" class="part">
                <h2 id="new-heading">{ ui.say("ui-stock-new") }</h2>
                { form(ui, &Question { lapsing_days: 30, ..Question::default() }, "", !state.ready, out, "ui-stock-start", Msg::Begin) }
            </section>
            <section aria-labelledby="sessions-heading" class="part">
                <h2 id="sessions-heading">{ ui.say("ui-stock-sessions") }</h2>
                if state.keeps {
                    <p class="hint">{ ui.say("ui-stock-sessions-hint") }</p>
                }
                if state.sessions.is_empty() {
                    <p>{ ui.say("ui-stock-none-yet") }</p>
                } else {
                    <ul class="sessions">{ for state.sessions.iter().map(|kept| one(state, kept, out)) }</ul>
                }
            </section>
        </>
    }
}

fn one(state: &State, kept: &Kept, out: &Out) -> Html {
    let ui = &*state.ui;
    let id = &kept.id;
    let name = kept.session.as_ref().map_or_else(|| ui.say("ui-stock-damaged"), |session| session.name.clone());
    let press = |msg: fn(String) -> Msg| {
        let id = id.clone();
        out.reform(move |_| msg(id.clone()))
    };
    let sure = state.deleting.as_ref() == Some(id);
    html! {
        <li data-session={id.clone()} data-damaged={kept.session.is_none().then_some("true")}>
            <div>
                <p class="session-name"><strong>{ &name }</strong></p>
                { match &kept.session {
                    Some(session) => html! {
                        <p class="hint">{ asked(ui, session, None) }{ " · " }{ ui.with_number("ui-stock-rows", "count", session.rows) }{ " · " }
                            { ui.with_day("ui-stock-begun", "date", session.begun) }</p>
                    },
                    None => html! { <p class="hint">{ ui.to_do("ui-stock-damaged") }</p> },
                } }
            </div>
            if sure {
                <div class="actions">
                    <p>{ ui.with("ui-stock-delete-sure", "name", name.clone()) }</p>
                    <button class="button delete-yes" type="button" onclick={press(Msg::Delete)}>{ ui.say("ui-stock-delete-yes") }</button>
                    <button class="button" type="button" onclick={out.reform(|_| Msg::DeleteAsked(None))}>{ ui.say("ui-stock-delete-no") }</button>
                </div>
            } else {
                <div class="actions">
                    if kept.session.is_some() {
                        <button class="button open" type="button" aria-label={format!("{} {name}", ui.say("ui-stock-open"))} onclick={press(Msg::Open)}>{ ui.say("ui-stock-open") }</button>
                    }
                    <button class="quiet delete" type="button" aria-label={format!("{} {name}", ui.say("ui-stock-delete"))} onclick={press(|id| Msg::DeleteAsked(Some(id)))}>{ ui.say("ui-stock-delete") }</button>
                </div>
            }
        </li>
    }
}

/// Whose rule, for which day: the one that was chosen, or the one that the answers are about.
pub(super) fn asked(ui: &Ui, session: &Session, on: Option<Date>) -> String {
    let place = match &session.question.jurisdiction {
        None => ui.say("ui-stock-rule-none"),
        Some(code) => {
            ui.markets().iter().find(|(other, _)| other == code).map_or_else(|| code.clone(), |(_, name)| name.clone())
        }
    };
    match session.question.on.or(on) {
        None => place,
        Some(day) => {
            let day = Fact::Date(EndDate::Day(day));
            ui.with_facts("ui-stock-asked", &[("place", Fact::Text(place)), ("date", day)])
        }
    }
}

/// What is asked: a name, whose rule, for which day, how many days before an end count.
pub(super) fn form(
    ui: &Ui,
    question: &Question,
    name: &str,
    disabled: bool,
    out: &Out,
    press: &str,
    msg: impl Fn([String; 4]) -> Msg + 'static,
) -> Html {
    let onsubmit = out.reform(move |event: SubmitEvent| {
        event.prevent_default();
        let form: HtmlFormElement = event.target_unchecked_into();
        msg(FIELDS.map(|id| value(&form, id)))
    });
    let days = question.lapsing_days.to_string();
    html! {
        <form class="fields" id="session-form" novalidate=true {onsubmit}>
            <div>
                <label for="session-name">{ ui.say("ui-stock-name") }</label>
                <input id="session-name" type="text" autocomplete="off" maxlength="80" value={name.to_owned()} />
            </div>
            <div>
                <label for="session-rule">{ ui.say("ui-stock-rule") }</label>
                <p id="session-rule-hint" class="hint">{ ui.say("ui-stock-rule-hint") }</p>
                <select id="session-rule" aria-describedby="session-rule-hint">
                    <option value="" selected={question.jurisdiction.is_none()}>{ ui.say("ui-stock-rule-none") }</option>
                    { for ui.markets().iter().map(|(code, name)| html! {
                        <option value={*code} selected={question.jurisdiction.as_deref() == Some(*code)}>{ name }</option>
                    }) }
                </select>
            </div>
            <div>
                <label for="session-on">{ ui.say("ui-stock-on") }</label>
                <p id="session-on-hint" class="hint">{ ui.say("ui-stock-on-hint") }</p>
                <input id="session-on" type="date" aria-describedby="session-on-hint" value={question.on.map(|day| day.to_string()).unwrap_or_default()} />
            </div>
            <div>
                <label for="session-lapsing">{ ui.say("ui-stock-lapsing") }</label>
                <input id="session-lapsing" type="number" min="0" max="3650" value={days} />
            </div>
            <button id="session-button" class="button button-main" type="submit" {disabled}>{ ui.say(press) }</button>
        </form>
    }
}

/// What stands in a field of a form.
pub(super) fn value(form: &HtmlFormElement, id: &str) -> String {
    use wasm_bindgen::JsCast as _;
    let Ok(Some(field)) = form.query_selector(&format!("#{id}")) else { return String::new() };
    match field.dyn_into::<HtmlInputElement>() {
        Ok(input) => input.value(),
        Err(field) => field.dyn_into::<HtmlSelectElement>().map(|select| select.value()).unwrap_or_default(),
    }
}
