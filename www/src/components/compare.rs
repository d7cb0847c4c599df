//! The label and the box: the name in large type, and the product number, where the user scans or types it.

use super::choosing::names_a_number;
use super::controls::Field;
use super::{NUMBER, Out, shapes};
use crate::state::{Action, Shown, State};
use crate::ui::Ui;
use labelcheck::{CheckName, CheckResult};
use yew::{Html, html};

/// Nothing, where the code names no product that somebody vouches for.
pub(super) fn compare(shown: &Shown, state: &State, ui: &Ui, out: &Out) -> Html {
    let Some(product) = ui.product(&shown.checked.report) else { return Html::default() };
    // There is no use in scanning what nothing is held against.
    let has_number = names_a_number(shown);
    let compared = shown.question.product.as_ref().map(|number| html! {
        <div id="compared" class="compared">
            <p><strong>{ ui.with(result(shown), "number", printed(number)) }</strong></p>
            <p class="note">{ ui.say("ui-box-copied") }</p>
            <button id="number-drop" class="quiet" type="button" onclick={out.on(|| Action::NumberDropped)}>{ ui.say("ui-box-none") }</button>
        </div>
    });
    html! {
        <section id="compare" class="part" aria-labelledby="compare-title">
            <h2 id="compare-title">{ ui.say("ui-box") }</h2>
            <p>{ ui.say("ui-box-what") }</p>
            <p class="model"><bdi>{ product }</bdi></p>
            { for compared }
            if has_number {
                <a id="box-button" class="button" href="#box">{ shapes::bars() }<span>{ ui.say("ui-box-scan") }</span></a>
                { number(state, ui, out) }
            } else {
                <p id="no-number">{ ui.say("ui-box-no-number") }</p>
            }
            <details>
                <summary>{ ui.say("ui-box-more") }</summary>
                <div class="blocks">
                    <p>{ ui.say("ui-box-sealed") }</p>
                    <p>{ ui.say("ui-box-card") }</p>
                </div>
            </details>
        </section>
    }
}

/// That the number is the one that the code names: above the answer, whose first line is the same as before. Where it names
/// another, the answer begins with that.
pub(super) fn matched(shown: &Shown, ui: &Ui) -> Option<String> {
    let number = shown.question.product.as_ref()?;
    (result(shown) == SAME).then(|| ui.with(SAME, "number", printed(number)))
}

const SAME: &str = "ui-box-same";

/// What came of the comparison.
fn result(shown: &Shown) -> &'static str {
    match shown.checked.report.check(CheckName::Product).map(|check| check.result) {
        Some(CheckResult::Passed) => SAME,
        Some(CheckResult::Failed) => "ui-box-other",
        _ => "ui-box-number",
    }
}

/// Type a product number.
pub(super) fn number(state: &State, ui: &Ui, out: &Out) -> Html {
    let field = Field {
        name: "number",
        id: NUMBER,
        words: ["ui-box-label", "ui-box-hint", "ui-box-compare"],
        button: "number-button",
        wrong: state.number_wrong.then_some("ui-box-wrong"),
        value: state.number.clone(),
        digits: true,
    };
    field.form(ui, out, || Action::CheckNumber, Action::NumberTyped)
}

/// As it stands under a bar code: without the zeros that fill it up to 14 digits.
pub(super) fn printed(number: &str) -> String {
    let short = number.trim_start_matches('0');
    let width = [8, 12, 13, 14].into_iter().find(|width| short.len() <= *width).unwrap_or(14);
    format!("{short:0>width$}")
}

#[cfg(test)]
mod tests {
    use super::printed;

    #[test]
    fn numbers_are_as_wide_as_their_bar_code() {
        for (number, text) in [
            ("04006381333931", "4006381333931"),
            ("00036000291452", "036000291452"),
            ("00000096385074", "96385074"),
            ("14006381333938", "14006381333938"),
        ] {
            assert_eq!(printed(number), text);
        }
    }
}
