//! The element: what it answers, by keyboard, with the camera, in a form.

use anyhow::{Context as _, Result, ensure};
use labelcheck::Words;
use labelcheck_browser::page::{ENTER, TAB};
use labelcheck_browser::run::Test;
use labelcheck_browser::sample::{self, IN_FORCE, WIFI};
use serde_json::json;

use super::super::access::violations;
use super::super::languages::all_words;

use super::{
    asked, choose_photo, expect_answer, expect_no_breach, heard, open, part, set, wait_for_no_code, wait_for_part,
};

/// An element answers as the core does, in each language, and its page is told; typing, too.
pub(crate) fn element(test: &mut Test) -> Result<()> {
    open(test, "host-ministry.html")?;
    let text = sample::text(IN_FORCE)?;
    for (lang, words) in all_words()? {
        set(test, "#answer", "lang", &lang)?;
        set(test, "#answer", "code", &text)?;
        let expected = asked(test, &text, "gb")?.said_in(&words);
        expect_answer(test, "#answer", &expected, &words).with_context(|| lang.clone())?;
    }
    // The words of the element are a part of all: none is missing for any sample.
    set(test, "#answer", "lang", "en")?;
    for name in sample::all()? {
        let text = sample::text(&name)?;
        set(test, "#answer", "code", &text)?;
        let expected = asked(test, &text, "gb")?;
        expect_answer(test, "#answer", &expected, &Words::english()).with_context(|| name.clone())?;
    }
    set(test, "#answer", "code", &text)?;
    expect_answer(test, "#answer", &asked(test, &text, "gb")?, &Words::english())?;
    let heard = heard(test, "result", "answer")?;
    let report = heard.last().context("the page heard nothing")?;
    ensure!(report["answer"] == "checks-out" && report["version"] == 1, "the page heard {report}");
    // By keyboard alone, from the page's beginning into the element's field.
    test.page.session.script("scrollTo(0, 0); document.querySelector('#input').load();", &[])?;
    wait_for_part(test, "#input", "#code")?;
    for presses in 0.. {
        ensure!(presses < 10, "no way to the field");
        test.page.press(TAB)?;
        let focus = "return document.activeElement.shadowRoot?.activeElement?.id;";
        if test.page.session.script(focus, &[])? == "code" {
            break;
        }
    }
    test.page.press(ENTER)?;
    test.page.wait_until("what is missing", &part("#input", ".said", "?.textContent.length > 20"), &[])?;
    let tampered = sample::text("tampered")?;
    test.page.press(&tampered)?;
    test.page.press(ENTER)?;
    let expected = asked(test, &tampered, "gb")?;
    expect_answer(test, "#input", &expected, &Words::english())?;
    let focus = "return document.activeElement.shadowRoot?.activeElement?.id;";
    ensure!(test.page.session.script(focus, &[])? == "code", "the focus was moved");
    ensure!(
        test.page.session.script(&part("#input", "#code", ".value"), &[])? == tampered.as_str(),
        "what was typed is gone"
    );
    test.page.wait_until(
        "it to be read out",
        &part("#input", ".unseen[role=status]", "?.textContent.length > 10"),
        &[],
    )?;
    let found = violations(test, "the imagined department")?;
    ensure!(found.is_empty(), "axe found\n  {}", found.join("\n  "));
    expect_no_breach(test)
}

/// The camera or a photo, in an element under the strict policy.
pub(crate) fn element_scan(test: &mut Test) -> Result<()> {
    open(test, "host-ministry.html")?;
    let text = sample::text(IN_FORCE)?;
    test.page.session.script("document.querySelector('#scan').load();", &[])?;
    wait_for_part(test, "#scan", ".row .button")?;
    if test.page.engine().can_film() {
        test.page.session.script("document.querySelector('#scan').scan();", &[])?;
        expect_answer(test, "#scan", &asked(test, &text, "gb")?, &Words::english())?;
        let off = part("#scan", "video", ".srcObject === null");
        test.page.wait_until("the camera to be off", &off, &[])?;
        test.page.session.script("document.querySelector('#scan').reset();", &[])?;
        wait_for_part(test, "#scan", "#photo")?;
    }
    choose_photo(test, Some(&text))?;
    expect_answer(test, "#scan", &asked(test, &text, "gb")?, &Words::english())?;
    choose_photo(test, None)?;
    wait_for_no_code(test)?;
    expect_no_breach(test)
}

/// Short answers, and a form that goes by one.
pub(crate) fn element_form(test: &mut Test) -> Result<()> {
    open(test, "host-shop.html")?;
    let all = "return [...document.querySelectorAll('label-check[code]')].every((one) => (one.load(), one.report));";
    test.page.wait_until("every answer", all, &[])?;
    // Four of them, and one of each file.
    for asset in ["element.wasm", "keys.bin", "label-check-fr.txt"] {
        let file = test.site.asset(asset)?;
        let count = test.site.requests().iter().filter(|request| request.ends_with(&file)).count();
        ensure!(count == 1, "{asset} was asked for {count} times");
    }
    let (text, field) = (sample::text(IN_FORCE)?, "document.querySelector('#field')");
    test.page.session.script(&format!("{field}.load();"), &[])?;
    wait_for_part(test, "#field", "#code")?;
    let validity = |test: &Test, name: &str| {
        test.page
            .session
            .script(&format!("return [{field}.validity[arguments[0]], {field}.checkValidity()];"), &[name.into()])
    };
    ensure!(validity(test, "valueMissing")? == json!([true, false]), "nothing was asked for");
    test.page.click("#seller button")?;
    ensure!(test.page.session.script("return document.getElementById('sent').textContent;", &[])? == "", "sent");
    let check = format!(
        "const done = arguments[1]; {field}.check(arguments[0]).then((report) => done(report.kind), (error) => done(error.message));"
    );
    ensure!(test.page.session.script_async(&check, &[WIFI.into()])? == "not-a-label");
    ensure!(validity(test, "badInput")? == json!([true, false]), "what is no label was taken");
    ensure!(test.page.session.script_async(&check, &[text.clone().into()])? == "signed-label");
    ensure!(validity(test, "valueMissing")? == json!([false, true]), "a label was not taken");
    test.page.click("#seller button")?;
    let sent = "return document.getElementById('sent').textContent === arguments[0];";
    test.page.wait_until("what the form sends", sent, &[text.into()])?;
    test.page.session.script("document.getElementById('seller').reset();", &[])?;
    ensure!(validity(test, "valueMissing")? == json!([true, false]), "not as it was");
    let found = violations(test, "the imagined shop")?;
    ensure!(found.is_empty(), "axe found\n  {}", found.join("\n  "));
    expect_no_breach(test)
}
