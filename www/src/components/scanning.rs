//! The camera's picture, what is seen in it, and the other ways.

use super::{HEADING, Out, PREVIEW, controls};
use crate::state::{Action, Checked, Optics, Scan, State};
use crate::ui::Ui;
use labelcheck::Kind;
use web_sys::HtmlInputElement;
use yew::{Callback, Html, InputEvent, TargetCast, html};

pub(super) fn scanning(state: &State, ui: &Ui, out: &Out) -> Html {
    html! {
        <>
            <h1 id={HEADING} tabindex="-1">{ ui.say("ui-camera-title") }</h1>
            { camera(state, ui, out) }
            <section class="others">
                <h2>{ ui.say("ui-other-ways") }</h2>
                <div class="ways">{ controls::photo(state, ui, out) }</div>
                { controls::picture_state(state, ui) }
                { controls::code(state, ui, out) }
            </section>
        </>
    }
}

/// What the camera is doing, in one sentence. Said aloud, too.
pub(super) fn status(scan: &Scan, ui: &Ui) -> Option<String> {
    match scan {
        Scan::Off => None,
        Scan::Starting => Some(ui.say("ui-camera-starting")),
        Scan::Looking { seen: Some((checked, _)), told: true, .. } => Some(ui.say(seen(checked))),
        Scan::Looking { hint: true, .. } => Some(format!("{} {}", ui.say(HINT), ui.to_do(HINT))),
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
    html! {
        <section class="camera" aria-label={ui.say("ui-camera-view")}>
            <div class="view">
                <video id={PREVIEW} class="preview" playsinline=true muted=true disablepictureinpicture=true aria-hidden="true"></video>
                <div class="guide" aria-hidden="true"><i></i><i></i><i></i><i></i></div>
            </div>
            <p class="status" data-scan={phase(&state.scan)}>{ for status(&state.scan, ui) }</p>
            { optics(&state.optics, ui, out) }
            <div class="actions">
                if told {
                    <button id="explain-button" class="button" type="button" onclick={out.on(|| Action::ShowSeen)}>{ ui.say("ui-camera-explain") }</button>
                }
                <a id="stop-button" class="button" href="#">{ ui.say("ui-stop") }</a>
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

/// What to call a code that is no signed label.
fn seen(checked: &Checked) -> &'static str {
    match checked.report.kind {
        Kind::Listed | Kind::OfficialLink => "ui-camera-saw-link",
        Kind::LookAlike => "ui-camera-saw-look-alike",
        Kind::ProductNumber => "ui-camera-saw-number",
        _ => "ui-camera-saw-other",
    }
}
