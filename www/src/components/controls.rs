//! Parts that several screens share.

use super::{FIELD, Out, PICTURE, PREVIEW, shapes};
use crate::state::{Action, Picture, State};
use crate::ui::Ui;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::{Event, Html, InputEvent, SubmitEvent, TargetCast, html};

/// Choose a photo. The input itself is out of sight, not hidden: it takes the focus, its label shows it.
pub(super) fn photo(state: &State, ui: &Ui, out: &Out) -> Html {
    let picture = out.picture.clone();
    let onchange = move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        if let Some(file) = input.files().and_then(|files| files.get(0)) {
            picture.emit(file);
        }
        // So that the same file can be chosen again.
        input.set_value("");
    };
    html! {
        <div class="photo">
            <input id="photo-input" class="unseen" type="file" accept="image/*" disabled={state.picture == Picture::Reading} {onchange} />
            <label class="button" for="photo-input">{ shapes::photo() }<span>{ ui.say("ui-photo") }</span></label>
            <p class="hint">{ ui.say("ui-drop") }</p>
        </div>
    }
}

/// What became of the picture that was given.
pub(super) fn picture_state(state: &State, ui: &Ui) -> Html {
    let said = match state.picture {
        Picture::None => return Html::default(),
        Picture::Reading => html! { <p class="status" data-picture="reading">{ ui.say("ui-photo-reading") }</p> },
        Picture::Failed(trouble) => self::trouble(trouble.name(), trouble.message(), ui, Html::default()),
    };
    html! { <div id={PICTURE}>{ said }</div> }
}

/// Something went wrong: what, what to do about it, and a way to do it.
pub fn trouble(name: &'static str, message: &str, ui: &Ui, way: Html) -> Html {
    html! {
        <div class="trouble" data-trouble={name}>
            { shapes::warning() }
            <div>
                <p><strong>{ ui.say(message) }</strong></p>
                <p>{ ui.to_do(message) }</p>
                { way }
            </div>
        </div>
    }
}

/// That everything here is invented: on top of every page.
pub fn demonstration(ui: &Ui) -> Html {
    html! {
        <aside class="demonstration" aria-labelledby="demonstration">
            { shapes::warning() }
            <p id="demonstration">{ ui.say("ui-demonstration-line") }</p>
        </aside>
    }
}

/// What the camera sees, with a frame to aim by.
pub fn viewfinder() -> Html {
    html! {
        <div class="view">
            <video id={PREVIEW} class="preview" playsinline=true muted=true disablepictureinpicture=true aria-hidden="true"></video>
            <div class="guide" aria-hidden="true"><i></i><i></i><i></i><i></i></div>
        </div>
    }
}

/// Type or paste a code.
pub(super) fn code(state: &State, ui: &Ui, out: &Out) -> Html {
    let field = Field {
        name: "code",
        id: FIELD,
        words: ["ui-code-label", "ui-code-hint", "ui-check"],
        button: "check-button",
        wrong: state.nothing_typed.then_some("ui-code-empty"),
        value: state.typed.clone(),
        digits: false,
    };
    field.form(ui, out, || Action::CheckTyped, Action::Typed)
}

/// A field with a label, a hint, what is wrong with what stands in it, and a button.
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) id: &'static str,
    /// The messages of label, hint and button.
    pub(super) words: [&'static str; 3],
    pub(super) button: &'static str,
    /// The message of what is wrong.
    pub(super) wrong: Option<&'static str>,
    pub(super) value: String,
    /// Whether phones show a keyboard of digits.
    pub(super) digits: bool,
}

impl Field {
    pub(super) fn form(
        self,
        ui: &Ui,
        out: &Out,
        submit: impl Fn() -> Action + 'static,
        typed: impl Fn(String) -> Action + 'static,
    ) -> Html {
        let Self { name, id, words: [label, hint, press], button, wrong, value, digits } = self;
        let act = out.act.clone();
        let onsubmit = move |event: SubmitEvent| {
            event.prevent_default();
            act.emit(submit());
        };
        let oninput = out.act.reform(move |event: InputEvent| {
            let input: HtmlInputElement = event.target_unchecked_into();
            typed(input.value())
        });
        let (hint_id, error_id) = (format!("{name}-hint"), format!("{name}-error"));
        let described = if wrong.is_some() { format!("{error_id} {hint_id}") } else { hint_id.clone() };
        html! {
            <form id={format!("{name}-form")} class="code" novalidate=true {onsubmit}>
                <label for={id}>{ ui.say(label) }</label>
                <p id={hint_id} class="hint">{ ui.say(hint) }</p>
                { for wrong.map(|wrong| html! {
                    <p id={error_id} class="error">{ shapes::warning() }<span>{ ui.say(wrong) }{ " " }{ ui.to_do(wrong) }</span></p>
                }) }
                <div class="field">
                    <input {id} type="text" dir="ltr" inputmode={digits.then_some("numeric")} autocomplete="off" autocapitalize="off"
                        spellcheck="false" enterkeyhint="go" {value} {oninput} aria-invalid={wrong.map(|_| "true")} aria-describedby={described} />
                    <button id={button} class="button" type="submit">{ ui.say(press) }</button>
                </div>
            </form>
        }
    }
}

/// What to do with a code that is on the screen of this device.
pub(super) fn own_screen(ui: &Ui) -> Html {
    html! {
        <details class="part-more">
            <summary>{ ui.say("ui-own-screen") }</summary>
            <div class="blocks">
                { for ["ui-own-screen-shot", "ui-own-screen-press", "ui-own-screen-share"].map(|id| html! { <p>{ ui.say(id) }</p> }) }
            </div>
        </details>
    }
}

/// Where the user is shopping.
pub(super) fn market(state: &State, ui: &Ui, out: &Out) -> Html {
    let onchange = out.act.reform(|event: Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        Action::MarketChosen(Some(select.value()).filter(|value| !value.is_empty()))
    });
    html! {
        <div class="market">
            <label for="market-select">{ ui.say("ui-market") }</label>
            <p id="market-hint" class="hint">{ ui.say("ui-market-hint") }</p>
            <select id="market-select" aria-describedby="market-hint" {onchange}>
                <option value="" selected={state.market.is_none()}>{ ui.say("ui-market-none") }</option>
                { for ui.markets().iter().map(|(code, name)| html! {
                    <option value={*code} selected={state.market.as_deref() == Some(*code)}>{ name }</option>
                }) }
            </select>
        </div>
    }
}
