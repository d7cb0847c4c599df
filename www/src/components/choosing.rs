//! Several codes in one picture: which label, and what else was there.

use super::compare::printed;
use super::{HEADING, Out};
use crate::state::{Action, Checked, Shown, State};
use crate::ui::Ui;
use labelcheck::Kind;
use yew::{Html, html};

/// The labels, each with its product and the first line of its answer.
pub(super) fn choosing(state: &State, ui: &Ui, out: &Out) -> Html {
    html! {
        <>
            <h1 id={HEADING} tabindex="-1">{ ui.say("ui-choose") }</h1>
            <p class="lead">{ ui.say("ui-choose-what") }</p>
            <ul class="cards">
                { for state.choices.iter().enumerate().map(|(at, checked)| html! {
                    <li>
                        <button class="card-button" type="button" data-choice={at.to_string()} onclick={out.on(move || Action::LabelChosen(at))}>
                            <span class="model"><bdi>{ name(checked, ui) }</bdi></span>
                            <span>{ ui.answer(&checked.report).headline() }</span>
                        </button>
                    </li>
                }) }
            </ul>
        </>
    }
}

/// The other codes of the picture.
pub(super) fn also(shown: &Shown, ui: &Ui, out: &Out) -> Html {
    if shown.also.is_empty() {
        return Html::default();
    }
    html! {
        <section id="also" class="part" aria-labelledby="also-title">
            <h2 id="also-title">{ ui.say("ui-also") }</h2>
            <ul class="also">{ for shown.also.iter().map(|other| html! { <li>{ one(other, shown, ui, out) }</li> }) }</ul>
        </section>
    }
}

fn one(other: &Checked, shown: &Shown, ui: &Ui, out: &Out) -> Html {
    let carrier = &other.report.carrier;
    match (other.report.kind, &carrier.product, &carrier.host) {
        (Kind::ProductNumber, Some(number), _) => {
            let compared = shown.question.product.as_ref() == Some(number);
            let number = number.clone();
            html! {
                <>
                    <p>{ ui.with("ui-also-number", "number", printed(&number)) }</p>
                    if !compared && names_a_number(shown) {
                        <button class="button" type="button" data-also="number" onclick={out.on(move || Action::NumberSeen(number.clone()))}>{ ui.say("ui-also-compare") }</button>
                    }
                </>
            }
        }
        (Kind::SignedLabel | Kind::MakerStatement, _, _) => {
            html! { <p>{ ui.with("ui-also-label", "name", name(other, ui)) }</p> }
        }
        (Kind::OfficialLink | Kind::LookAlike | Kind::Listed, _, Some(host)) => {
            html! { <p>{ ui.with("ui-also-link", "host", host.clone()) }</p> }
        }
        _ => html! { <p>{ ui.say("ui-also-other") }</p> },
    }
}

/// Whether there is a product number that another can be held against.
pub(super) fn names_a_number(shown: &Shown) -> bool {
    shown.checked.report.verified.as_ref().is_some_and(|verified| !verified.label.product_numbers.is_empty())
}

fn name(checked: &Checked, ui: &Ui) -> String {
    ui.product(&checked.report).unwrap_or_else(|| ui.say("ui-choose-nameless"))
}
