//! What stands around every screen, and which screen that is.

use super::{
    ANNOUNCEMENT, Out, about, answer, choosing, compare, controls, gallery, history, home, language, list, next,
    scanning, shapes,
};
use crate::state::{Action, Gallery, Picture, Screen, Shown, Source, State};
use crate::ui::Ui;
use labelcheck::{AnswerCode, Block, Kind};
use yew::{Html, Properties, component, html};

/// What the page is drawn from.
#[derive(Clone, PartialEq, Properties)]
pub struct PageProps {
    /// The state.
    pub state: State,
    /// Where the user's doings go.
    pub out: Out,
}

/// The whole page as a component: for drawing it without a browser.
#[component]
pub fn Page(props: &PageProps) -> Html {
    page(&props.state, &props.out)
}

/// The whole page.
pub fn page(state: &State, out: &Out) -> Html {
    let ui = &*state.ui;
    html! {
        <>
            if state.list.demonstration {
                { controls::demonstration(ui) }
            }
            <header class="masthead">
                <div class="inner">
                    <a class="brand" href="#">{ shapes::logo() }<span>{ ui.say("ui-title") }</span></a>
                    <nav aria-label={ui.say("ui-nav")}>
                        { link("gallery", "ui-nav-gallery", state.screen == Screen::Gallery, ui) }
                        { link("about", "ui-nav-about", state.screen == Screen::About, ui) }
                    </nav>
                    { language::menu(state, ui, out) }
                </div>
            </header>
            { main(state, ui, out) }
            <footer class="foot">
                <div class="inner">
                    if state.list.demonstration {
                        <p>{ ui.say("ui-demonstration") }</p>
                    }
                    <p>{ ui.say("ui-about-sent") }</p>
                </div>
            </footer>
            <p id={ANNOUNCEMENT} class="unseen" role="status" aria-live="polite">{ for announcement(state, ui) }</p>
            if state.dragging {
                <div class="drop" aria-hidden="true"><p>{ ui.say("ui-drop-here") }</p></div>
            }
        </>
    }
}

fn link(word: &'static str, id: &'static str, here: bool, ui: &Ui) -> Html {
    html! { <a id={format!("nav-{word}")} href={format!("#{word}")} aria-current={here.then_some("page")}>{ ui.say(id) }</a> }
}

fn main(state: &State, ui: &Ui, out: &Out) -> Html {
    let screen = match state.screen {
        Screen::Home => "home",
        Screen::Scanning => "scanning",
        Screen::Choosing => "choosing",
        Screen::Answer => "answer",
        Screen::History => "history",
        Screen::Gallery => "gallery",
        Screen::About => "about",
    };
    let shown = state.shown.as_ref().filter(|_| state.screen == Screen::Answer);
    html! {
        <main id="main" class="inner" data-screen={screen} data-answer={shown.map(answer_name)} data-kind={shown.map(kind_name)}>
            { language::failure(state, ui) }
            { language::question(state, out) }
            { update(state, ui, out) }
            { list::list(state, ui) }
            { match state.screen {
                Screen::Home if language::is_alone(state) => Html::default(),
                Screen::Home => home::home(state, ui, out),
                Screen::Scanning => scanning::scanning(state, ui, out),
                Screen::Answer => shown.map(|shown| answered(shown, state, ui, out)).unwrap_or_default(),
                Screen::Choosing => choosing::choosing(state, ui, out),
                Screen::History => history::history(state, ui, out),
                Screen::Gallery => gallery::gallery(state, ui, out),
                Screen::About => about::about(state, ui, out),
            } }
        </main>
    }
}

/// That a newer build is ready: offered where nothing is under way that it would end.
fn update(state: &State, ui: &Ui, out: &Out) -> Html {
    if !state.update || !matches!(state.screen, Screen::Home | Screen::About) {
        return Html::default();
    }
    html! {
        <div id="update" class="changed">
            <div>
                <p>{ ui.say("ui-update") }</p>
                <button id="update-button" class="button" type="button" onclick={out.on(|| Action::UpdateWanted)}>{ ui.say("ui-update-use") }</button>
            </div>
        </div>
    }
}

/// An answer, and what can be done next.
fn answered(shown: &Shown, state: &State, ui: &Ui, out: &Out) -> Html {
    let again = match shown.question.source {
        Source::Camera => {
            html! { <a id="scan-button" class="button button-main" href="#scan">{ shapes::camera() }<span>{ ui.say("ui-new") }</span></a> }
        }
        Source::Sample => {
            html! { <a id="gallery-link" class="button button-main" href="#gallery">{ ui.say("ui-new-gallery") }</a> }
        }
        _ => html! { <a id="home-link" class="button button-main" href="#">{ ui.say("ui-new") }</a> },
    };
    html! {
        <>
            { for shown.question.as_of.map(|day| html! {
                <div class="as-of">
                    <p>{ ui.with_day("ui-as-of", "day", day) }</p>
                    <button id="check-today" class="button" type="button" onclick={out.on(|| Action::CheckToday)}>{ ui.say("ui-check-today") }</button>
                </div>
            }) }
            { for shown.changed.map(|day| html! {
                <div id="changed" class="changed">
                    { shapes::warning() }
                    <p>{ ui.with_day("ui-answer-changed", "date", day) }</p>
                </div>
            }) }
            { for compare::matched(shown, ui).map(|words| html! { <p id="matched" class="as-of"><strong>{ words }</strong></p> }) }
            { answer::answer(&shown.answer) }
            <div class="next">
                { compare::compare(shown, state, ui, out) }
                { choosing::also(shown, ui, out) }
                { next::next(shown, state, ui, out) }
                { controls::market(state, ui, out) }
                { next::hand_on(shown, state, ui, out) }
                { next::keep(shown, state, ui, out) }
            </div>
            <div class="again">{ again }</div>
        </>
    }
}

/// What a screen reader is told when something happens without the focus moving there.
fn announcement(state: &State, ui: &Ui) -> Option<String> {
    if let Some(failed) = language::announcement(state, ui) {
        return Some(failed);
    }
    if state.picture == Picture::Reading {
        return Some(ui.say("ui-photo-reading"));
    }
    if let Picture::Failed(trouble) = state.picture {
        return Some(format!("{} {}", ui.say(trouble.message()), ui.to_do(trouble.message())));
    }
    match state.screen {
        Screen::Scanning => scanning::status(state, ui),
        Screen::Answer => {
            let shown = state.shown.as_ref()?;
            next::handed_words(shown, ui).or_else(|| revised(shown, ui))
        }
        Screen::Gallery if state.gallery == Gallery::Loading => Some(ui.say("ui-loading")),
        Screen::Gallery if state.gallery == Gallery::Failed => Some(ui.say("ui-gallery-failed")),
        _ => list::announcement(state, ui),
    }
}

/// An answer that took another's place. The focus moves to the headline of a new one, which reads it out.
fn revised(shown: &Shown, ui: &Ui) -> Option<String> {
    let changed = shown.changed.map(|day| ui.with_day("ui-answer-changed", "date", day) + " ");
    let matched = compare::matched(shown, ui).map(|words| words + " ");
    let Block::Headline { text } = shown.answer.blocks.first()? else { return None };
    (shown.revised || changed.is_some()).then(|| {
        let answer = ui.with("ui-answer", "headline", text.text.clone());
        changed.unwrap_or_default() + &matched.unwrap_or_default() + &answer
    })
}

fn answer_name(shown: &Shown) -> &'static str {
    match shown.checked.report.answer {
        AnswerCode::ChecksOut => "checks-out",
        AnswerCode::DoesNot => "does-not",
        AnswerCode::CannotTell => "cannot-tell",
    }
}

fn kind_name(shown: &Shown) -> &'static str {
    match shown.checked.report.kind {
        Kind::SignedLabel => "signed-label",
        Kind::MakerStatement => "maker-statement",
        Kind::Listed => "listed",
        Kind::OfficialLink => "official-link",
        Kind::LookAlike => "look-alike",
        Kind::ProductNumber => "product-number",
        _ => "not-a-label",
    }
}
