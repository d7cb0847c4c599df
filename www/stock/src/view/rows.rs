//! The rows of a session: counts on top, what is looked at, and the rows themselves.

use super::{HEADING, LIST, Out, adding, sessions, short};
use crate::state::{Msg, PAGE, State};
use crate::{app, words};
use labelcheck::stock::Reliance;
use labelcheck::{EndDate, Fact};
use labelcheck_engine::export::Form;
use labelcheck_engine::message::{Ask, Line, Shown};
use labelcheck_engine::view::{Filter, Sort, View};
use labelcheck_www::components::shapes;
use labelcheck_www::ui::Ui;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::{Event, Html, InputEvent, TargetCast, html};

pub(super) fn session(state: &State, shown: &Shown<'static>, out: &Out) -> Html {
    let ui = &*state.ui;
    let list = ui.with_day("ui-list-date", "date", shown.list.date(0));
    html! {
        <>
            <div class="session-head">
                <h1 id={HEADING} tabindex="-1">{ &shown.session.name }</h1>
                <p class="hint">{ sessions::asked(ui, &shown.session, Some(shown.on)) }{ " · " }{ list }</p>
                <button id="close-button" class="quiet" type="button" onclick={out.reform(|_| Msg::Close)}>{ ui.say("ui-stock-close") }</button>
            </div>
            if let Some(tables) = &state.tables {
                { adding::tables(ui, tables, out) }
            } else {
                { adding::adding(state, out) }
            }
            { list_of(state, shown, out) }
            { export(state, out) }
            { settings(ui, shown, out) }
        </>
    }
}

fn list_of(state: &State, shown: &Shown<'static>, out: &Out) -> Html {
    let ui = &*state.ui;
    html! {
        <section class="part rows" aria-labelledby={LIST} data-rows={shown.totals.all.rows.to_string()} data-quantity={shown.totals.all.quantity.to_string()}>
            <h2 id={LIST} tabindex="-1">{ ui.say("ui-stock-list") }</h2>
            if shown.totals.all.rows == 0 {
                <p>{ ui.say("ui-stock-empty") }</p>
            } else {
                { filters(state, shown, out) }
                { looking(state, out) }
                { picked(state, shown, out) }
                if shown.lines.is_empty() {
                    <p>{ ui.say("ui-stock-no-match") }</p>
                } else {
                    { table(state, shown, out) }
                    { pages(state, shown, out) }
                }
            }
        </section>
    }
}

/// Counts, which are what to look at, too. Those of nothing are left out, but for all rows and for what is looked at.
fn filters(state: &State, shown: &Shown<'static>, out: &Out) -> Html {
    let ui = &*state.ui;
    let asks = shown.session.question.jurisdiction.is_some();
    let is_offered = |filter: Filter, rows: u64| {
        let is_of_rule = matches!(filter, Filter::Relied | Filter::NotRelied);
        filter == Filter::All || filter == state.view.filter || rows > 0 && (asks || !is_of_rule)
    };
    html! {
        <div class="filters" role="group" aria-label={ui.say("ui-stock-filters")}>
            { for Filter::ALL.into_iter().zip(&shown.filters).filter(|(filter, tally)| is_offered(*filter, tally.rows)).map(|(filter, tally)| {
                let view = View { filter, from: 0, ..state.view.clone() };
                let on = state.view.filter == filter;
                let facts = [("name", Fact::Text(ui.say(words::filter(filter)))), ("count", Fact::Number(i64::try_from(tally.rows).unwrap_or(i64::MAX)))];
                html! {
                    <button type="button" class="filter" data-filter={filter.name()} data-count={tally.rows.to_string()} aria-pressed={if on { "true" } else { "false" }}
                        onclick={out.reform(move |_| Msg::View(view.clone()))}>{ ui.with_facts("ui-stock-filter-count", &facts) }</button>
                }
            }) }
        </div>
    }
}

fn looking(state: &State, out: &Out) -> Html {
    let (ui, view) = (&*state.ui, &state.view);
    let with = |change: fn(&mut View, String)| {
        let view = view.clone();
        move |text: String| {
            let mut view = View { from: 0, ..view.clone() };
            change(&mut view, text);
            Msg::View(view)
        }
    };
    let search = with(|view, text| view.search = text);
    let sort = with(|view, text| view.sort = Sort::from_name(&text).unwrap_or_default());
    let onsearch =
        out.reform(move |event: InputEvent| search(event.target_unchecked_into::<HtmlInputElement>().value()));
    let onsort = out.reform(move |event: Event| sort(event.target_unchecked_into::<HtmlSelectElement>().value()));
    let tick = |id: &'static str, words: &str, on: bool, view: View| {
        let onchange = out.reform(move |_: Event| Msg::View(view.clone()));
        html! { <label class="tick"><input {id} type="checkbox" checked={on} {onchange} /><span>{ ui.say(words) }</span></label> }
    };
    html! {
        <div class="looking">
            <div>
                <label for="search-field">{ ui.say("ui-stock-search") }</label>
                <input id="search-field" type="search" autocomplete="off" spellcheck="false" value={view.search.clone()} oninput={onsearch} />
            </div>
            <div>
                <label for="sort-select">{ ui.say("ui-stock-sort") }</label>
                <select id="sort-select" onchange={onsort}>
                    { for Sort::ALL.into_iter().map(|sort| html! { <option value={sort.name()} selected={sort == view.sort}>{ ui.say(words::sort(sort)) }</option> }) }
                </select>
            </div>
            { tick("descending", "ui-stock-descending", view.descending, View { descending: !view.descending, from: 0, ..view.clone() }) }
            { tick("by-product", "ui-stock-by-product", view.by_product, View { by_product: !view.by_product, from: 0, ..view.clone() }) }
        </div>
    }
}

fn picked(state: &State, shown: &Shown<'static>, out: &Out) -> Html {
    let ui = &*state.ui;
    let numbers: Vec<u32> = state.picked.iter().copied().collect();
    let press = |id: &'static str, words: &str, ask: Ask| {
        html! { <button {id} class="button" type="button" onclick={out.reform(move |_| Msg::Ask(ask.clone()))}>{ ui.say(words) }</button> }
    };
    let decide = |hold| Ask::Decide { numbers: numbers.clone(), hold };
    html! {
        <div class="actions picked">
            if !numbers.is_empty() {
                <p>{ ui.with_number("ui-stock-picked", "count", u32::try_from(numbers.len()).unwrap_or(u32::MAX)) }</p>
                { press("hold-button", "ui-stock-hold", decide(Some(true))) }
                { press("release-button", "ui-stock-release", decide(Some(false))) }
                { press("undecide-button", "ui-stock-undecide", decide(None)) }
                { press("remove-button", "ui-stock-remove", Ask::Remove { numbers: numbers.clone() }) }
            }
            if shown.can_undo {
                { press("undo-button", "ui-stock-undo", Ask::Undo) }
            }
        </div>
    }
}

fn table(state: &State, shown: &Shown<'static>, out: &Out) -> Html {
    let ui = &*state.ui;
    let asks = shown.session.question.jurisdiction.is_some();
    let header = |id: &str| html! { <th scope="col">{ ui.say(id) }</th> };
    html! {
        <table class="stock">
            <thead><tr>
                <th scope="col"><span class="unseen">{ ui.say("ui-stock-header-pick") }</span></th>
                { header("ui-stock-header-item") }
                { header("ui-stock-header-answer") }
                if asks {
                    { header("ui-stock-header-rule") }
                }
                { header("ui-stock-header-support") }
                { header("ui-stock-header-quantity") }
                { header("ui-stock-header-where") }
            </tr></thead>
            <tbody>{ for shown.lines.iter().map(|line| row(state, line, asks, out)) }</tbody>
        </table>
    }
}

fn row(state: &State, line: &Line<'static>, asks: bool, out: &Out) -> Html {
    let ui = &*state.ui;
    let number = line.item.number;
    let (answer, answer_words) = words::answer(line.finding.as_deref());
    // A line for several rows picks all of them.
    let numbers = if line.numbers.is_empty() { vec![number] } else { line.numbers.clone() };
    let onpick = out.reform(move |event: Event| {
        Msg::Pick(numbers.clone(), event.target_unchecked_into::<HtmlInputElement>().checked())
    });
    let number_words = |id: &str| ui.with_number(id, "number", number + 1);
    let cell = |id: &str, content: Html| html! { <td data-name={ui.say(id)}>{ content }</td> };
    let row = &line.item.row;
    let quantity = match line.group {
        Some(group) => group.quantity.to_string(),
        None => line.quantity.map_or_else(String::new, |quantity| quantity.to_string()),
    };
    let places: Vec<&str> = [&*row.location, &*row.supplier].into_iter().filter(|text| !text.is_empty()).collect();
    html! {
        <tr key={number} data-row={number.to_string()} data-answer={answer} data-reason={line.finding.as_ref().and_then(|finding| finding.reason).map(|reason| reason.code())}>
            <td class="pick">
                <input type="checkbox" aria-label={number_words("ui-stock-pick")} checked={state.picked.contains(&number)} onchange={onpick} />
            </td>
            <td class="item" data-name={ui.say("ui-stock-header-item")}>
                <button class="quiet more" type="button" aria-describedby={format!("answer-{number}")} onclick={out.reform(move |_| Msg::Ask(Ask::Row { number }))}>
                    <span class="unseen">{ number_words("ui-stock-more") }{ ": " }</span>{ name(ui, line) }
                </button>
                { flags(ui, line) }
            </td>
            <td class="answer-cell" data-name={ui.say("ui-stock-header-answer")} id={format!("answer-{number}")}>
                { mark(answer) }<span>{ ui.say(answer_words) }</span>
                { reason(ui, line) }
                { for line.problems.iter().map(|problem| html! { <span class="problem">{ ui.say(words::problem(*problem)) }</span> }) }
            </td>
            if asks {
                { cell("ui-stock-header-rule", html! { { rule(ui, line) } }) }
            }
            { cell("ui-stock-header-support", html! { { support(ui, line) } }) }
            { cell("ui-stock-header-quantity", html! { { quantity } }) }
            { cell("ui-stock-header-where", html! { { places.join(", ") } }) }
        </tr>
    }
}

/// A shape beside the words: nothing hangs on colour.
fn mark(answer: &str) -> Html {
    use labelcheck::{Mood, Shape};
    let mood = match answer {
        "checks-out" => Mood::Good,
        "does-not" => Mood::Bad,
        _ => Mood::Unknown,
    };
    shapes::mood(mood, Shape::Label)
}

/// The reason in words, and its code, which help desks go by.
fn reason(ui: &Ui, line: &Line<'_>) -> Html {
    let Some(reason) = line.finding.as_ref().and_then(|finding| finding.reason) else { return Html::default() };
    let words = ui.reason(reason).map(|words| words + " ").unwrap_or_default();
    html! { <span class="problem">{ words }<span dir="ltr">{ reason.code() }</span></span> }
}

/// What an item is called: by its label, or else by what its row says.
pub(super) fn name(ui: &Ui, line: &Line<'_>) -> String {
    if let Some(label) = line.finding.as_ref().and_then(|finding| finding.label.as_ref()) {
        return format!("{} {}", label.brand, label.models.join(", "));
    }
    let row = &line.item.row;
    let text = [&*row.article, &*row.product, &*row.code].into_iter().find(|text| !text.is_empty());
    text.map_or_else(|| ui.with_number("ui-stock-row-name", "number", line.item.number + 1), short)
}

fn flags(ui: &Ui, line: &Line<'_>) -> Html {
    let mut flags = Vec::new();
    let mut flag = |on: bool, id: &str| {
        if on {
            flags.push(html! { <li>{ ui.say(id) }</li> });
        }
    };
    let held = line.item.decision.as_ref().map(|decision| decision.hold);
    let other = line.finding.as_ref().and_then(|finding| finding.number) == Some(labelcheck::ReasonCode::ProductOther);
    flag(line.changed, "ui-stock-changed");
    flag(held == Some(true), "ui-stock-held");
    flag(held == Some(false), "ui-stock-released");
    flag(other, "ui-stock-other-product");
    flag(line.no_label, "ui-stock-no-label");
    flag(line.lapsing, "ui-stock-filter-lapsing");
    flag(line.support_ending, "ui-stock-filter-support-ending");
    flag(line.statement, "ui-stock-statement-seen");
    if flags.is_empty() {
        return Html::default();
    }
    html! { <ul class="flags">{ flags }</ul> }
}

/// The answer for the rule asked about, and until when it holds.
pub(super) fn rule(ui: &Ui, line: &Line<'_>) -> String {
    let Some(finding) = line.finding.as_ref() else { return String::new() };
    let effect = ui.say(words::effect(finding.conformity.as_ref().map(|row| row.effect)));
    let until = finding.conformity.as_ref().and_then(|row| row.until).filter(|_| finding.reliance() == Reliance::Yes);
    match until {
        None => effect,
        Some(day) => ui.with_facts(
            "ui-stock-rule-until",
            &[("effect", Fact::Text(effect)), ("date", Fact::Date(EndDate::Day(day)))],
        ),
    }
}

fn support(ui: &Ui, line: &Line<'_>) -> String {
    let end = line.finding.as_ref().and_then(|finding| finding.support?.end);
    end.map_or_else(String::new, |end| ui.date(end))
}

fn pages(state: &State, shown: &Shown<'static>, out: &Out) -> Html {
    let (ui, view) = (&*state.ui, &state.view);
    let count = u32::try_from(shown.lines.len()).unwrap_or(0);
    let facts = [("from", view.from + 1), ("to", view.from + count), ("count", shown.matching)];
    let facts = facts.map(|(name, number)| (name, Fact::Number(number.into())));
    let to = |id: &'static str, words: &str, from: Option<u32>| {
        let view = View { from: from.unwrap_or(0), ..view.clone() };
        html! {
            <button {id} class="button" type="button" disabled={from.is_none()} onclick={out.reform(move |_| Msg::View(view.clone()))}>{ ui.say(words) }</button>
        }
    };
    html! {
        <div class="actions pages">
            <p>{ ui.with_facts("ui-stock-shown", &facts) }</p>
            if shown.matching > PAGE {
                { to("previous-button", "ui-stock-previous", view.from.checked_sub(PAGE)) }
                { to("next-button", "ui-stock-next", Some(view.from + PAGE).filter(|from| *from < shown.matching)) }
            }
        </div>
    }
}

fn export(state: &State, out: &Out) -> Html {
    let ui = &*state.ui;
    html! {
        <section class="part export" aria-labelledby="export-heading">
            <h2 id="export-heading">{ ui.say("ui-stock-export") }</h2>
            <p class="hint">{ ui.say("ui-stock-one-rule") }{ " " }{ ui.say("ui-stock-export-hint") }</p>
            <div class="actions">
                { for Form::ALL.into_iter().map(|form| html! {
                    <button id={format!("export-{}", form.name())} class="button" type="button" onclick={out.reform(move |_| Msg::Export(form))}>{ ui.say(words::export(form.name())) }</button>
                }) }
                <button id="export-print" class="button" type="button" onclick={out.reform(|_| Msg::Print)}>{ ui.say("ui-stock-export-print") }</button>
            </div>
            { for state.digest.as_ref().map(|digest| html! { <p id="digest" class="digest" role="status">{ ui.with("ui-stock-digest", "digest", digest.clone()) }</p> }) }
        </section>
    }
}

fn settings(ui: &Ui, shown: &Shown<'static>, out: &Out) -> Html {
    let session = &shown.session;
    let before = session.question.clone();
    let (place, person) = (session.place.clone(), session.person.clone());
    let name_before = session.name.clone();
    let save = move |[name, rule, on, days]: [String; 4]| {
        let question = app::question(&rule, &on, &days, &before);
        if question != before {
            return Msg::Ask(Ask::Question { question });
        }
        let name = if name.trim().is_empty() { name_before.clone() } else { name };
        Msg::Ask(Ask::Rename { name, place: place.clone(), person: person.clone() })
    };
    let (named, rule) = (session.name.clone(), session.question.clone());
    let who = out.reform(move |event: yew::SubmitEvent| {
        event.prevent_default();
        let form: web_sys::HtmlFormElement = event.target_unchecked_into();
        let [place, person] = ["place-field", "person-field"].map(|id| sessions::value(&form, id));
        Msg::Ask(Ask::Rename { name: named.clone(), place, person })
    });
    html! {
        <details class="part-more">
            <summary>{ ui.say("ui-stock-settings") }</summary>
            <div class="blocks">
                { sessions::form(ui, &rule, &session.name, false, out, "ui-stock-save", save) }
                <form id="who-form" class="fields" novalidate=true onsubmit={who}>
                    <div><label for="place-field">{ ui.say("ui-stock-place") }</label><input id="place-field" type="text" maxlength="200" value={session.place.clone()} /></div>
                    <div><label for="person-field">{ ui.say("ui-stock-person") }</label><input id="person-field" type="text" maxlength="200" value={session.person.clone()} /></div>
                    <button id="who-button" class="button" type="submit">{ ui.say("ui-stock-save") }</button>
                </form>
                <p class="hint">{ ui.say("ui-stock-recheck-hint") }</p>
                <button id="recheck-button" class="button" type="button" onclick={out.reform(|_| Msg::Ask(Ask::Recheck))}>{ ui.say("ui-stock-recheck") }</button>
            </div>
        </details>
    }
}
