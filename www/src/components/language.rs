//! Choosing a language: the menu on every screen, and the question where several are equal.

use super::{HEADING, Out, controls, shapes};
use crate::language::Language;
use crate::state::{Action, Screen, State};
use crate::ui::Ui;
use yew::{Html, html};

/// All languages, each by its own name. The page's own script shuts the menu: `shutMenu` in `www/static/boot.js`.
pub(super) fn menu(state: &State, ui: &Ui, out: &Out) -> Html {
    let offered = &state.tongues.languages.offered;
    let spoken = ui.lang().0;
    let Some(current) = offered.iter().find(|language| language.tag == spoken).filter(|_| offered.len() > 1) else {
        return Html::default();
    };
    html! {
        <nav class="languages" aria-label={ui.say("ui-language")}>
            <details id="language-menu">
                <summary>{ shapes::globe() }<span>{ &current.name }</span></summary>
                <ul>
                    { for offered.iter().enumerate().map(|(at, language)| html! {
                        <li>{ button(at, language, "quiet", language.tag == spoken, out) }</li>
                    }) }
                </ul>
            </details>
        </nav>
    }
}

/// Asks for one of the equal languages, in each of them alike. On the start it is all there is; elsewhere it stands above
/// what was asked for, which is not kept waiting.
pub(super) fn question(state: &State, out: &Out) -> Html {
    let languages = &state.tongues.languages;
    if !state.tongues.ask {
        return Html::default();
    }
    let equal = || languages.equal.iter().filter_map(|at| Some((*at, languages.offered.get(*at)?)));
    let questions = equal().map(|(_, language)| {
        html! {
            <span class="question" lang={language.tag.clone()} dir="auto">{ &language.question }</span>
        }
    });
    html! {
        <section id="language-question" class="language-question" aria-labelledby={if is_alone(state) { HEADING } else { "language-asked" }}>
            if is_alone(state) {
                <h1 id={HEADING} tabindex="-1">{ for questions }</h1>
            } else {
                <p id="language-asked">{ for questions }</p>
            }
            <div class="ways">{ for equal().map(|(at, language)| button(at, language, "button", false, out)) }</div>
        </section>
    }
}

/// Whether the question is a screen of its own.
pub(super) fn is_alone(state: &State) -> bool {
    state.tongues.ask && state.screen == Screen::Home
}

/// That the last language did not come.
pub(super) fn failure(state: &State, ui: &Ui) -> Html {
    if state.tongues.failed { controls::trouble("language", FAILED, ui, Html::default()) } else { Html::default() }
}

/// The same, said aloud.
pub(super) fn announcement(state: &State, ui: &Ui) -> Option<String> {
    state.tongues.failed.then(|| format!("{} {}", ui.say(FAILED), ui.to_do(FAILED)))
}

const FAILED: &str = "ui-language-failed";

fn button(at: usize, language: &Language, class: &'static str, current: bool, out: &Out) -> Html {
    html! {
        <button class={class} type="button" lang={language.tag.clone()} dir="auto" data-language={language.tag.clone()}
            aria-current={current.then_some("true")} onclick={out.on(move || Action::LanguageChosen(at))}>{ &language.name }</button>
    }
}
