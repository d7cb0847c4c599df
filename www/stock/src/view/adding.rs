//! Adding rows: by hand scanner, camera, photos, files, and pasted lists.

use super::{CAMERA_STOP, Out, TABLES, heard};
use crate::state::{Camera, Msg, State, Tables, Working};
use crate::words;
use labelcheck::Fact;
use labelcheck::stock::Field;
use labelcheck_engine::message::{Ask, Preview};
use labelcheck_www::components::{controls, shapes};
use labelcheck_www::ui::Ui;
use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::{Event, Html, SubmitEvent, TargetCast, html};

pub(super) fn adding(state: &State, out: &Out) -> Html {
    let ui = &*state.ui;
    html! {
        <section class="part" aria-labelledby="add-heading">
            <h2 id="add-heading">{ ui.say("ui-stock-add") }</h2>
            <p class="hint">{ ui.say("ui-stock-wedge") }</p>
            { for state.working.map(|working| progress(ui, working, out)) }
            { for state.reading.as_ref().map(|name| html! { <p class="status">{ ui.with("ui-stock-reading", "name", name.clone()) }</p> }) }
            { for heard(state).map(|heard| html! { <p id="heard" class="heard">{ heard }</p> }) }
            { code(ui, out) }
            { camera(state, out) }
            <div class="ways adding">
                { files("photos-input", "ui-stock-photos", "image/*", true, ui, out) }
                { files("file-input", "ui-stock-file", ".csv,.tsv,.txt,.ndjson,.jsonl,.xlsx,.xlsm", false, ui, out) }
            </div>
            <p class="hint">{ ui.say("ui-stock-file-hint") }</p>
            { paste(ui, out) }
        </section>
    }
}

fn progress(ui: &Ui, working: Working, out: &Out) -> Html {
    let facts = [("percent", Fact::Number(working.percent().into())), ("count", Fact::Number(working.rows.into()))];
    html! {
        <div class="working" data-working="">
            <progress max="1" value={working.done.to_string()} aria-labelledby="working-words"></progress>
            <p id="working-words">{ ui.with_facts("ui-stock-working", &facts) }
                { for working.left().map(|left| html! { <>{ " " }{ ui.with_number("ui-stock-left", "seconds", left) }</> }) }</p>
            if working.can_stop {
                <button id="working-stop" class="button" type="button" onclick={out.reform(|_| Msg::Ask(Ask::Cancel))}>{ ui.say("ui-stock-cancel") }</button>
            }
        </div>
    }
}

/// The field is read when it is sent, and emptied at once: what is typed next is not lost.
fn code(ui: &Ui, out: &Out) -> Html {
    let onsubmit = out.reform(|event: SubmitEvent| {
        event.prevent_default();
        let form: web_sys::HtmlFormElement = event.target_unchecked_into();
        let text = super::sessions::value(&form, "code-field");
        form.reset();
        Msg::Code(text)
    });
    html! {
        <form id="code-form" class="code" novalidate=true {onsubmit}>
            <label for="code-field">{ ui.say("ui-stock-code") }</label>
            <div class="field">
                <input id="code-field" type="text" dir="ltr" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="go" />
                <button id="code-button" class="button" type="submit">{ ui.say("ui-stock-code-add") }</button>
            </div>
        </form>
    }
}

fn camera(state: &State, out: &Out) -> Html {
    let ui = &*state.ui;
    let start = html! {
        <button id="camera-start" class="button" type="button" onclick={out.reform(|_| Msg::Camera(true))}>{ shapes::camera() }<span>{ ui.say("ui-stock-camera") }</span></button>
    };
    match state.camera {
        Camera::Off => start,
        Camera::Failed(trouble) => controls::trouble(trouble.name(), trouble.message(), ui, start),
        Camera::On => {
            let pressed = |on: bool| if on { "true" } else { "false" };
            html! {
                <section class="camera" aria-label={ui.say("ui-camera-view")}>
                    { controls::viewfinder() }
                    <p class="hint">{ ui.say("ui-stock-camera-on") }</p>
                    <div class="signals">
                        <button id="sound-button" class="quiet" type="button" aria-pressed={pressed(state.signals.0)} onclick={out.reform(|_| Msg::Sound)}>{ ui.say("ui-sound") }</button>
                        <button id="vibration-button" class="quiet" type="button" aria-pressed={pressed(state.signals.1)} onclick={out.reform(|_| Msg::Vibration)}>{ ui.say("ui-vibration") }</button>
                    </div>
                    <button id={CAMERA_STOP} class="button" type="button" onclick={out.reform(|_| Msg::Camera(false))}>{ ui.say("ui-stock-camera-stop") }</button>
                </section>
            }
        }
    }
}

/// Choose files. The input itself is out of sight, not hidden: it takes the focus, its label shows it.
fn files(id: &'static str, words: &str, accept: &'static str, photos: bool, ui: &Ui, out: &Out) -> Html {
    let onchange = out.reform(move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        let files = input.files();
        let mut all: Vec<_> =
            files.iter().flat_map(|files| (0..files.length()).filter_map(|at| files.get(at))).collect();
        // So that the same file can be chosen again. It empties the list that the input has, too.
        input.set_value("");
        match (photos, all.len()) {
            (_, 0) => Msg::Nothing,
            (true, _) => Msg::Photos(all),
            (false, _) => Msg::File(all.swap_remove(0)),
        }
    });
    html! {
        <div class="photo">
            <input {id} class="unseen" type="file" {accept} multiple={photos} {onchange} />
            <label class="button" for={id}>{ if photos { shapes::photo() } else { Html::default() } }<span>{ ui.say(words) }</span></label>
        </div>
    }
}

/// A longer text is added as it is pasted, in bytes: a browser takes seconds to lay ten thousand codes out in a field, and
/// nobody reads them there.
const LONG: usize = 50_000;

fn paste(ui: &Ui, out: &Out) -> Html {
    let onpaste = out.reform(|event: Event| {
        use wasm_bindgen::JsCast as _;
        let pasted = event.dyn_ref::<web_sys::ClipboardEvent>().and_then(web_sys::ClipboardEvent::clipboard_data);
        let text = pasted.and_then(|data| data.get_data("text/plain").ok()).unwrap_or_default();
        if text.len() <= LONG {
            return Msg::Nothing;
        }
        event.prevent_default();
        Msg::Ask(Ask::Paste { text })
    });
    let onsubmit = out.reform(|event: SubmitEvent| {
        use wasm_bindgen::JsCast as _;
        event.prevent_default();
        let form: web_sys::HtmlFormElement = event.target_unchecked_into();
        let field = form
            .query_selector("textarea")
            .ok()
            .flatten()
            .and_then(|field| field.dyn_into::<HtmlTextAreaElement>().ok());
        let text = field.as_ref().map(HtmlTextAreaElement::value).unwrap_or_default();
        if text.trim().is_empty() {
            return Msg::Nothing;
        }
        form.reset();
        Msg::Ask(Ask::Paste { text })
    });
    html! {
        <details class="part-more">
            <summary>{ ui.say("ui-stock-paste") }</summary>
            <form id="paste-form" class="fields" novalidate=true {onsubmit}>
                <div>
                    <label for="paste-field">{ ui.say("ui-stock-paste") }</label>
                    <textarea id="paste-field" dir="ltr" rows="6" autocomplete="off" spellcheck="false" {onpaste} />
                </div>
                <button id="paste-button" class="button" type="submit">{ ui.say("ui-stock-paste-add") }</button>
            </form>
        </details>
    }
}

/// Which column of a file is what.
pub(super) fn tables(ui: &Ui, tables: &Tables, out: &Out) -> Html {
    html! {
        <section class="part tables" aria-labelledby={TABLES}>
            <h2 id={TABLES} tabindex="-1">{ ui.say("ui-stock-tables") }</h2>
            <p class="hint">{ ui.say("ui-stock-tables-hint") }</p>
            { for tables.tables.iter().zip(&tables.chosen).enumerate().map(|(at, (preview, chosen))| table(ui, at, preview, chosen.as_ref(), tables.tables.len() > 1, out)) }
            <div class="actions">
                <button id="import-button" class="button button-main" type="button" onclick={out.reform(|_| Msg::Import(true))}>{ ui.say("ui-stock-tables-add") }</button>
                <button id="import-cancel" class="button" type="button" onclick={out.reform(|_| Msg::Import(false))}>{ ui.say("ui-stock-tables-cancel") }</button>
            </div>
        </section>
    }
}

fn table(
    ui: &Ui,
    at: usize,
    preview: &Preview,
    chosen: Option<&labelcheck::stock::Columns>,
    several: bool,
    out: &Out,
) -> Html {
    let onskip = out.reform(move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        Msg::Table(at, !input.checked())
    });
    let header = |column: usize| {
        let header = preview
            .columns
            .headers
            .as_ref()
            .and_then(|headers| headers.get(column))
            .filter(|header| !header.trim().is_empty());
        header.cloned().unwrap_or_else(|| {
            ui.with_number("ui-stock-column", "number", u32::try_from(column + 1).unwrap_or(u32::MAX))
        })
    };
    let name = if preview.name.is_empty() { ui.say("ui-stock-paste") } else { preview.name.clone() };
    html! {
        <fieldset class="table">
            <legend>{ &name }</legend>
            if several {
                <label class="tick"><input type="checkbox" checked={chosen.is_none()} onchange={onskip} /><span>{ ui.say("ui-stock-table-skip") }</span></label>
            }
            if let Some(chosen) = chosen {
                <div class="columns">
                    { for Field::ALL.into_iter().map(|field| {
                        let id = format!("column-{at}-{}", field.name());
                        let onchange = out.reform(move |event: Event| {
                            let select: HtmlSelectElement = event.target_unchecked_into();
                            Msg::Column(at, field, select.value().parse().ok())
                        });
                        html! {
                            <div>
                                <label for={id.clone()}>{ ui.say(words::field(field)) }</label>
                                <select {id} {onchange}>
                                    <option value="" selected={chosen.get(field).is_none()}>{ ui.say("ui-stock-column-none") }</option>
                                    { for (0..preview.width).map(|column| html! {
                                        <option value={column.to_string()} selected={chosen.get(field) == Some(column)}>{ header(column) }</option>
                                    }) }
                                </select>
                            </div>
                        }
                    }) }
                </div>
            }
            if !preview.rows.is_empty() {
                <div class="scroll" tabindex="0" role="region" aria-label={ui.with("ui-stock-first-rows", "name", name)}>
                    <table class="preview-rows" dir="auto"><tbody>
                        { for preview.rows.iter().map(|row| html! { <tr>{ for row.iter().map(|cell| html! { <td>{ super::short(cell) }</td> }) }</tr> }) }
                    </tbody></table>
                </div>
            }
        </fieldset>
    }
}
