//! The page as nodes: functions from state and words. They decide nothing; what the user does goes out as a message.

mod adding;
mod rows;
mod sessions;
mod whole;

use crate::state::{Camera, Heard, Msg, OnDevice, State};
use labelcheck_engine::message::Ask;
use labelcheck_www::components::{controls, shapes};
use labelcheck_www::ui::Ui;
use web_sys::HtmlSelectElement;
use yew::{Callback, Event, Html, TargetCast, html};

/// The heading of each screen.
pub const HEADING: &str = "headline";
/// The heading of the rows.
pub const LIST: &str = "list-heading";
/// The heading of the tables of a file.
pub const TABLES: &str = "tables-heading";
/// What stops the camera.
pub const CAMERA_STOP: &str = "camera-stop";

/// Where the user's doings go.
type Out = Callback<Msg>;

/// The whole page.
pub fn page(state: &State, out: &Out) -> Html {
    let ui = &*state.ui;
    let demonstration = state.shown.as_ref().is_none_or(|shown| shown.demonstration);
    html! {
        <>
            if demonstration {
                { controls::demonstration(ui) }
            }
            <header class="masthead">
                <div class="inner">
                    <a class="brand" href="./">{ shapes::logo() }<span>{ ui.say("ui-title") }</span></a>
                    <nav aria-label={ui.say("ui-nav")}><a id="nav-one" href="./">{ ui.say("ui-stock-back") }</a></nav>
                    { language(state, out) }
                </div>
            </header>
            <main id="main" class="inner wide" data-screen={screen(state)} data-busy={(!state.ready || state.working.is_some()).to_string()}>
                { troubles(state, out) }
                { match (&state.shown, &state.whole) {
                    (Some(_), Some(whole)) => whole::whole(state, whole, out),
                    (Some(shown), None) => rows::session(state, shown, out),
                    (None, _) => sessions::sessions(state, out),
                } }
            </main>
            <footer class="foot">
                <div class="inner wide">
                    <p>{ ui.say("ui-stock-one-rule") }</p>
                    if demonstration {
                        <p>{ ui.say("ui-demonstration") }</p>
                    }
                    <p>{ ui.say("ui-about-sent") }</p>
                </div>
            </footer>
            <p id="announcement" class="unseen" role="status" aria-live="polite">{ for announcement(state) }</p>
        </>
    }
}

fn screen(state: &State) -> &'static str {
    match (&state.shown, &state.whole) {
        (Some(_), Some(_)) => "row",
        (Some(_), None) => "rows",
        (None, _) => "sessions",
    }
}

fn language(state: &State, out: &Out) -> Html {
    if state.languages.len() < 2 {
        return Html::default();
    }
    let onchange = out.reform(|event: Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        Msg::Language(usize::try_from(select.selected_index()).unwrap_or(0))
    });
    html! {
        <div class="stock-language">
            <label class="unseen" for="language-select">{ state.ui.say("ui-stock-language") }</label>
            <select id="language-select" {onchange}>
                { for state.languages.iter().enumerate().map(|(at, (tag, name))| html! {
                    <option lang={tag.clone()} value={tag.clone()} selected={at == state.language}>{ name }</option>
                }) }
            </select>
        </div>
    }
}

/// What went wrong, and what the user has to know before going on.
fn troubles(state: &State, out: &Out) -> Html {
    let ui = &*state.ui;
    let mut troubles = Vec::new();
    if state.ready && !state.keeps {
        troubles.push(controls::trouble("no-store", "ui-stock-no-store", ui, Html::default()));
    } else if state.kept == OnDevice::NoRoom {
        troubles.push(alert(ui, "no-room", "ui-stock-no-room", "", Html::default()));
    } else if state.kept == OnDevice::Refused {
        troubles.push(alert(ui, "unkept", "ui-stock-unkept", "", Html::default()));
    }
    if let Some(notice) = &state.notice {
        let again = Callback::from(|_| {
            if let Some(window) = web_sys::window() {
                // The message beside it says what is lost with it, and the browser asks.
                let _ = window.location().reload();
            }
        });
        let has_stopped = matches!(notice.message, "ui-stock-stopped" | "ui-stock-stopped-unkept");
        let way = html! {
            if has_stopped {
                <button class="button" type="button" onclick={again}>{ ui.say("ui-stock-load") }</button>
            }
        };
        troubles.push(alert(ui, notice.message, notice.message, &notice.text, way));
    }
    if state.lost > 0 && state.shown.is_some() {
        troubles.push(html! {
            <div class="trouble" data-trouble="lost">
                { shapes::warning() }
                <div>
                    <p><strong>{ ui.with_number("ui-stock-lost", "count", state.lost) }</strong></p>
                    <p>{ ui.to_do("ui-stock-lost") }</p>
                </div>
            </div>
        });
    }
    let importing = state.shown.as_ref().filter(|_| state.working.is_none());
    if let Some(importing) = importing.and_then(|shown| shown.session.importing.as_ref()) {
        let press = |ask: Ask| out.reform(move |_| Msg::Ask(ask.clone()));
        troubles.push(html! {
            <div class="trouble" data-trouble="interrupted">
                { shapes::warning() }
                <div>
                    <p><strong>{ ui.with("ui-stock-interrupted", "file", importing.file.clone()) }</strong></p>
                    <p>{ ui.to_do("ui-stock-interrupted") }</p>
                    <div class="actions">
                        <button id="interrupted-drop" class="button" type="button" onclick={press(Ask::DropInterrupted)}>{ ui.say("ui-stock-interrupted-drop") }</button>
                        <button id="interrupted-keep" class="button" type="button" onclick={press(Ask::KeepInterrupted)}>{ ui.say("ui-stock-interrupted-keep") }</button>
                    </div>
                </div>
            </div>
        });
    }
    html! { <>{ troubles }</> }
}

/// What is said at once, also to who does not look at it.
fn alert(ui: &Ui, name: &'static str, message: &str, text: &str, way: Html) -> Html {
    html! {
        <div class="trouble" role="alert" data-trouble={name}>
            { shapes::warning() }
            <div>
                <p><strong>{ said(ui, message, text) }</strong></p>
                <p>{ said(ui, &format!("{message}.do"), text) }</p>
                { way }
            </div>
        </div>
    }
}

/// A message that may say what it is about.
fn said(ui: &Ui, id: &str, text: &str) -> String {
    let facts = ["text", "name", "file"].map(|name| (name, labelcheck::Fact::Text(text.to_owned())));
    ui.with_facts(id, &facts)
}

/// What was added last, in words.
fn heard(state: &State) -> Option<String> {
    let ui = &state.ui;
    Some(match state.heard.as_ref()? {
        Heard::One(answer, name) => ui.with_facts(
            "ui-stock-heard",
            &[("answer", labelcheck::Fact::Text(ui.say(answer))), ("name", labelcheck::Fact::Text(name.clone()))],
        ),
        Heard::Many(count) => ui.with_number("ui-stock-added", "count", *count),
    })
}

fn announcement(state: &State) -> Option<String> {
    if let Camera::Failed(trouble) = state.camera {
        return Some(state.ui.say(trouble.message()));
    }
    if let Some(name) = &state.reading {
        return Some(state.ui.with("ui-stock-reading", "name", name.clone()));
    }
    heard(state)
}

/// A text that may be very long, for a line.
pub(crate) fn short(text: &str) -> String {
    const MOST: usize = 40;
    if text.chars().count() <= MOST {
        return text.to_owned();
    }
    text.chars().take(MOST).chain(['…']).collect()
}
