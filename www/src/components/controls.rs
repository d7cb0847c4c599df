//! Parts that several screens share.

use super::{FIELD, Out, shapes};
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
    match state.picture {
        Picture::None => Html::default(),
        Picture::Reading => html! { <p class="status" data-picture="reading">{ ui.say("ui-photo-reading") }</p> },
        Picture::Failed(trouble) => self::trouble(trouble.name(), trouble.message(), ui, Html::default()),
    }
}

/// Something went wrong: what, what to do about it, and a way to do it.
pub(super) fn trouble(name: &'static str, message: &str, ui: &Ui, way: Html) -> Html {
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

/// Type or paste a code.
pub(super) fn code(state: &State, ui: &Ui, out: &Out) -> Html {
    let act = out.act.clone();
    let onsubmit = move |event: SubmitEvent| {
        event.prevent_default();
        act.emit(Action::CheckTyped);
    };
    let oninput = out.act.reform(|event: InputEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        Action::Typed(input.value())
    });
    let wrong = state.nothing_typed;
    html! {
        <form class="code" novalidate=true {onsubmit}>
            <label for={FIELD}>{ ui.say("ui-code-label") }</label>
            <p id="code-hint" class="hint">{ ui.say("ui-code-hint") }</p>
            if wrong {
                <p id="code-error" class="error">{ shapes::warning() }<span>{ ui.say("ui-code-empty") }{ " " }{ ui.to_do("ui-code-empty") }</span></p>
            }
            <div class="field">
                <input id={FIELD} type="text" dir="ltr" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="go"
                    value={state.typed.clone()} {oninput} aria-invalid={wrong.then_some("true")}
                    aria-describedby={if wrong { "code-error code-hint" } else { "code-hint" }} />
                <button id="check-button" class="button" type="submit">{ ui.say("ui-check") }</button>
            </div>
        </form>
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
