//! The camera's picture, what is seen in it, and the other ways.

use super::{HEADING, Out, compare, controls};
use crate::state::{Action, Aim, Checked, Optics, Scan, Signals, State};
use crate::ui::Ui;
use labelcheck::Kind;
use web_sys::HtmlInputElement;
use yew::{Callback, Html, InputEvent, TargetCast, html};

pub(super) fn scanning(state: &State, ui: &Ui, out: &Out) -> Html {
    html! {
        <>
            <h1 id={HEADING} tabindex="-1">{ ui.say(if state.aim == Aim::Product { "ui-box-title" } else { "ui-camera-title" }) }</h1>
            { camera(state, ui, out) }
            <section class="others">
                <h2>{ ui.say("ui-other-ways") }</h2>
                <div class="ways">{ controls::photo(state, ui, out) }</div>
                { controls::picture_state(state, ui) }
                if state.aim == Aim::Product {
                    { compare::number(state, ui, out) }
                } else {
                    { controls::code(state, ui, out) }
                    { controls::own_screen(ui) }
                }
            </section>
        </>
    }
}

/// What the camera is doing, in one sentence. Said aloud, too.
pub(super) fn status(state: &State, ui: &Ui) -> Option<String> {
    match &state.scan {
        Scan::Off => None,
        Scan::Starting => Some(ui.say("ui-camera-starting")),
        Scan::Looking { seen: Some((checked, _)), told: true, .. } => Some(ui.say(seen(checked, state.aim))),
        Scan::Looking { hint: true, .. } => Some(format!("{} {}", ui.say(HINT), ui.to_do(HINT))),
        Scan::Looking { .. } if state.aim == Aim::Product => Some(ui.say("ui-box-looking")),
        Scan::Looking { .. } => Some(ui.say("ui-camera-looking")),
        Scan::Paused => Some(ui.say("ui-camera-paused")),
        Scan::Failed(trouble) => Some(format!("{} {}", ui.say(trouble.message()), ui.to_do(trouble.message()))),
    }
}

fn camera(state: &State, ui: &Ui, out: &Out) -> Html {
    if let Scan::Failed(trouble) = state.scan {
        let again = trouble.may_pass().then(|| html! {
            <button id="retry-button" class="button" type="button" onclick={out.on(|| Action::Retry)}>{ ui.say("ui-try-again") }</button>
        });
        return controls::trouble(trouble.name(), trouble.message(), ui, again.unwrap_or_default());
    }
    let told = matches!(state.scan, Scan::Looking { told: true, .. });
    // What the status says may lie over the picture: the rest of a long hint stands below it.
    let hint = matches!(state.scan, Scan::Looking { hint: true, told: false, .. });
    let said = if hint { Some(ui.say(HINT)) } else { status(state, ui) };
    html! {
        <section class="camera" aria-label={ui.say("ui-camera-view")}>
            { controls::viewfinder() }
            <p class="status" data-scan={phase(&state.scan)}>{ for said }</p>
            if hint {
                <p>{ ui.to_do(HINT) }</p>
            }
            { optics(&state.optics, ui, out) }
            { signals(state.signals, ui, out) }
            <div class="actions">
                if told && state.aim == Aim::Label {
                    <button id="explain-button" class="button" type="button" onclick={out.on(|| Action::ShowSeen)}>{ ui.say("ui-camera-explain") }</button>
                }
                if state.aim == Aim::Product {
                    <a id="stop-button" class="button" href="#answer">{ ui.say("ui-box-back") }</a>
                } else {
                    <a id="stop-button" class="button" href="#">{ ui.say("ui-stop") }</a>
                }
            </div>
        </section>
    }
}

/// Said where nothing was found for a while.
const HINT: &str = "ui-camera-hint";

/// Light, zoom and lens, where the camera has them.
fn optics(optics: &Optics, ui: &Ui, out: &Out) -> Html {
    let Optics { torch, zoom, lenses } = optics;
    if torch.is_none() && zoom.is_none() && *lenses < 2 {
        return Html::default();
    }
    html! {
        <div class="optics">
            { for torch.map(|on| html! {
                <button id="light-button" class="button" type="button" aria-pressed={if on { "true" } else { "false" }}
                    onclick={out.on(|| Action::LightPressed)}>{ ui.say("ui-camera-light") }</button>
            }) }
            { for zoom.map(|zoom| html! {
                <label class="zoom" for="zoom-range">{ ui.say("ui-camera-zoom") }
                    <input id="zoom-range" type="range" min={zoom.min.to_string()} max={zoom.max.to_string()} step={zoom.step.to_string()}
                        value={zoom.value.to_string()} oninput={zoomed(out)} />
                </label>
            }) }
            if *lenses > 1 {
                <button id="lens-button" class="button" type="button" onclick={out.on(|| Action::LensPressed)}>{ ui.say("ui-camera-lens") }</button>
            }
        </div>
    }
}

/// Whether the device tells that something was found by sound and vibration, where it can.
fn signals(signals: Signals, ui: &Ui, out: &Out) -> Html {
    let toggle = |id: &'static str, on: bool, action: Action, words: &'static str| {
        let onclick = out.on(move || action.clone());
        html! { <button {id} class="quiet" type="button" aria-pressed={if on { "true" } else { "false" }} {onclick}>{ ui.say(words) }</button> }
    };
    html! {
        <div class="signals">
            { toggle("sound-button", signals.sound, Action::SoundPressed, "ui-sound") }
            { for signals.vibration.map(|on| toggle("vibration-button", on, Action::VibrationPressed, "ui-vibration")) }
        </div>
    }
}

fn zoomed(out: &Out) -> Callback<InputEvent> {
    out.act.reform(|event: InputEvent| {
        let range: HtmlInputElement = event.target_unchecked_into();
        Action::ZoomMoved(range.value_as_number())
    })
}

fn phase(scan: &Scan) -> &'static str {
    match scan {
        Scan::Off => "off",
        Scan::Starting => "starting",
        Scan::Looking { told: true, .. } => "seen",
        Scan::Looking { hint: true, .. } => "hint",
        Scan::Looking { .. } => "looking",
        Scan::Paused => "paused",
        Scan::Failed(_) => "failed",
    }
}

/// What to call a code that is not what is looked for.
fn seen(checked: &Checked, aim: Aim) -> &'static str {
    match checked.report.kind {
        _ if aim == Aim::Product => "ui-camera-saw-no-number",
        Kind::Listed | Kind::OfficialLink => "ui-camera-saw-link",
        Kind::LookAlike => "ui-camera-saw-look-alike",
        Kind::ProductNumber => "ui-camera-saw-number",
        _ => "ui-camera-saw-other",
    }
}
