//! One row whole: its answer as the shopper's app gives it, what stands in the row, and what people said of it.

use super::{HEADING, Out, rows};
use crate::state::{Msg, State};
use crate::words;
use labelcheck::stock::Field;
use labelcheck::{EndDate, Fact};
use labelcheck_engine::message::{Ask, Whole};
use labelcheck_www::components::answer;
use labelcheck_www::ui::Ui;
use web_sys::{HtmlFormElement, HtmlInputElement};
use yew::{Event, Html, SubmitEvent, TargetCast, html};

pub(super) fn whole(state: &State, whole: &Whole, out: &Out) -> Html {
    let ui = &*state.ui;
    let number = whole.line.item.number;
    let back = html! {
        <button id="row-close" class="button" type="button" onclick={out.reform(|_| Msg::CloseRow)}>{ ui.say("ui-stock-row-close") }</button>
    };
    let decide = |hold: Option<bool>| out.reform(move |_| Msg::Ask(Ask::Decide { numbers: vec![number], hold }));
    let held = whole.line.item.decision.as_ref().map(|decision| decision.hold);
    let pressed = |on: bool| if on { "true" } else { "false" };
    html! {
        <div class="whole" data-number={number.to_string()}>
            { back.clone() }
            { match &whole.report {
                // The answer has the heading.
                Some(report) => answer(&ui.answer(report)),
                None => html! { <h1 id={HEADING} tabindex="-1">{ rows::name(ui, &whole.line) }</h1> },
            } }
            { for whole.line.problems.iter().map(|problem| html! { <p class="warning"><span>{ ui.say(words::problem(*problem)) }</span></p> }) }
            { history(ui, whole) }
            <div class="actions">
                <button id="hold-one" class="button" type="button" aria-pressed={pressed(held == Some(true))} onclick={decide(Some(true))}>{ ui.say("ui-stock-hold") }</button>
                <button id="release-one" class="button" type="button" aria-pressed={pressed(held == Some(false))} onclick={decide(Some(false))}>{ ui.say("ui-stock-release") }</button>
                <button id="undecide-one" class="button" type="button" onclick={decide(None)}>{ ui.say("ui-stock-undecide") }</button>
            </div>
            { join(ui, whole, out) }
            { statement(ui, whole, out) }
            { fields(ui, whole, out) }
            { back }
        </div>
    }
}

/// What was found before, and who decided what.
fn history(ui: &Ui, whole: &Whole) -> Html {
    let item = &whole.line.item;
    let day = |day| Fact::Date(EndDate::Day(day));
    let was = item.was.as_ref().filter(|_| whole.line.changed).map(|was| {
        let mut answer = ui.say(words::answer_of(&was.finding.answer));
        if !was.finding.reason.is_empty() {
            answer.push_str(&format!(" ({})", was.finding.reason));
        }
        ui.with_facts("ui-stock-row-was", &[("date", day(was.on)), ("answer", Fact::Text(answer))])
    });
    let decided = item.decision.as_ref().map(|decision| {
        let what = ui.say(if decision.hold { "ui-stock-held" } else { "ui-stock-released" });
        let who = if decision.who.is_empty() { ui.say("ui-stock-nobody") } else { decision.who.clone() };
        ui.with_facts(
            "ui-stock-decided",
            &[("what", Fact::Text(what)), ("date", day(decision.on)), ("who", Fact::Text(who))],
        )
    });
    html! { <>{ for was.map(|text| html! { <p class="changed">{ text }</p> }) }{ for decided.map(|text| html! { <p id="decided">{ text }</p> }) }</> }
}

/// Which label belongs to a product of which none was scanned.
fn join(ui: &Ui, whole: &Whole, out: &Out) -> Html {
    let key = &whole.key;
    let press = |code: Option<String>| {
        let key = key.clone();
        out.reform(move |_| Msg::Ask(Ask::Join { key: key.clone(), code: code.clone() }))
    };
    let is_joined = whole.line.item.row.code.is_empty()
        && whole.line.finding.as_ref().is_some_and(|finding| finding.label.is_some());
    if is_joined {
        return html! {
            <section class="part">
                <p>{ ui.with("ui-stock-joined", "key", whole.name.clone()) }</p>
                <button id="join-no" class="button" type="button" onclick={press(None)}>{ ui.say("ui-stock-join-no") }</button>
            </section>
        };
    }
    if whole.candidates.is_empty() {
        return Html::default();
    }
    html! {
        <section class="part" aria-labelledby="join-heading">
            <h2 id="join-heading">{ ui.with("ui-stock-join", "key", whole.name.clone()) }</h2>
            <p class="hint">{ ui.say("ui-stock-join-hint") }</p>
            <ul class="sessions">{ for whole.candidates.iter().map(|candidate| html! {
                <li><p dir="auto">{ &candidate.name }</p>
                    <button class="button join-yes" type="button" onclick={press(Some(candidate.code.clone()))}>{ ui.say("ui-stock-join-yes") }</button></li>
            }) }</ul>
        </section>
    }
}

/// A supplier's statement of compliance: recorded by the user, not checked.
fn statement(ui: &Ui, whole: &Whole, out: &Out) -> Html {
    if whole.key.is_empty() || whole.contents.is_empty() && whole.statement.is_none() {
        return Html::default();
    }
    let key = whole.key.clone();
    let contents = whole.contents.clone();
    let onsubmit = out.reform(move |event: SubmitEvent| {
        event.prevent_default();
        let form: HtmlFormElement = event.target_unchecked_into();
        let input = |id: &str| {
            use wasm_bindgen::JsCast as _;
            form.query_selector(&format!("#{id}"))
                .ok()
                .flatten()
                .and_then(|input| input.dyn_into::<HtmlInputElement>().ok())
        };
        let is_ticked = |name: &&String| input(&format!("seen-{name}")).is_some_and(|input| input.checked());
        let seen = contents.iter().filter(is_ticked).cloned().collect();
        let file = input("statement-file").and_then(|input| input.files()).and_then(|files| files.get(0));
        Msg::Statement(key.clone(), seen, file)
    });
    let recorded = whole.statement.as_ref();
    let key = whole.key.clone();
    let drop_it = out.reform(move |_| Msg::Ask(Ask::Statement { key: key.clone(), statement: None }));
    html! {
        <section class="part" aria-labelledby="statement-heading">
            <h2 id="statement-heading">{ ui.with("ui-stock-statement", "key", whole.name.clone()) }</h2>
            { for recorded.map(|recorded| html! {
                <div id="recorded" class="recorded">
                    <p><strong>{ ui.say("ui-stock-statement-seen") }</strong></p>
                    <p class="hint">{ [recorded.on.map(|day| day.to_string()).unwrap_or_default(), recorded.who.clone(), recorded.file.clone(), recorded.sha256.clone()]
                        .into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ") }</p>
                </div>
            }) }
            <p class="hint">{ ui.say("ui-stock-statement-hint") }</p>
            <form id="statement-form" class="fields" novalidate=true {onsubmit}>
                <fieldset class="ticks">
                    <legend class="unseen">{ ui.with("ui-stock-statement", "key", whole.name.clone()) }</legend>
                    { for whole.contents.iter().map(|name| html! {
                        <label class="tick"><input id={format!("seen-{name}")} type="checkbox" checked={recorded.is_some_and(|recorded| recorded.seen.contains(name))} />
                            <span>{ ui.say(words::content(name)) }</span></label>
                    }) }
                </fieldset>
                <div>
                    <label for="statement-file">{ ui.say("ui-stock-statement-file") }</label>
                    <p id="statement-file-hint" class="hint">{ ui.say("ui-stock-statement-file-hint") }</p>
                    <input id="statement-file" type="file" aria-describedby="statement-file-hint" />
                </div>
                <div class="actions">
                    <button id="statement-button" class="button" type="submit">{ ui.say("ui-stock-statement-record") }</button>
                    if recorded.is_some() {
                        <button id="statement-drop" class="button" type="button" onclick={drop_it}>{ ui.say("ui-stock-statement-drop") }</button>
                    }
                </div>
            </form>
        </section>
    }
}

/// What stands in the row, to be mended.
fn fields(ui: &Ui, whole: &Whole, out: &Out) -> Html {
    let row = &whole.line.item.row;
    let number = whole.line.item.number;
    let value = |field: Field| match field {
        Field::Code => row.code.clone(),
        Field::Product => row.product.clone(),
        Field::Article => row.article.clone(),
        Field::Quantity => row.quantity.clone().unwrap_or_default(),
        Field::Location => row.location.clone(),
        Field::Supplier => row.supplier.clone(),
        Field::Batch => row.batch.clone(),
        Field::Condition => row.condition.clone(),
    };
    html! {
        <section class="part" aria-labelledby="edit-heading">
            <h2 id="edit-heading">{ ui.say("ui-stock-row-edit") }</h2>
            <div class="columns">
                { for Field::ALL.into_iter().map(|field| {
                    let id = format!("edit-{}", field.name());
                    let onchange = out.reform(move |event: Event| {
                        let value = event.target_unchecked_into::<HtmlInputElement>().value();
                        Msg::Ask(Ask::Edit { number, field: field.name().to_owned(), value })
                    });
                    html! {
                        <div><label for={id.clone()}>{ ui.say(words::field(field)) }</label>
                            <input {id} type="text" dir="auto" autocomplete="off" spellcheck="false" value={value(field)} {onchange} /></div>
                    }
                }) }
            </div>
            <p class="hint">{ format!("{}:{}", row.file, row.line) }</p>
        </section>
    }
}
