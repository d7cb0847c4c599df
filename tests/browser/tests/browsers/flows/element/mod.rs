//! The check on pages of others: the element and the frame, under the strictest policy that they promise to work under.

mod answers;
mod frame;
mod keys;
mod loading;
mod projects;
mod races;

pub(crate) use answers::{element, element_form, element_scan};
pub(crate) use frame::{element_frame, element_frame_camera};
pub(crate) use keys::element_keys;
pub(crate) use loading::{element_elsewhere, element_fails, element_loads, element_offline};
pub(crate) use projects::{builder, package};
pub(crate) use races::element_races;

use std::fs;

use anyhow::{Result, ensure};
use labelcheck::{Policy, Words, check};
use labelcheck_browser::expected::Expected;
use labelcheck_browser::key_list::{self};
use labelcheck_browser::picture;
use labelcheck_browser::run::Test;
use serde_json::Value;
use xtask::headers::STRICT_HOST;

/// The texts of an element's answer in the order of the page, as [`Expected::words`] gives them.
const WORDS: &str = "\
    const article = document.querySelector(arguments[0]).shadowRoot.querySelector('article');
    if (!article) return null;
    const words = [];
    const walk = (node) => {
      if (['H1', 'H2', 'H3', 'H4', 'P', 'LI', 'DT', 'DD', 'SUMMARY'].includes(node.tagName)) {
        const time = node.querySelector('time');
        words.push((time || node).textContent);
        return;
      }
      for (const child of node.children) walk(child);
    };
    walk(article);
    return words;";

/// What the page has heard of one name, from one element if one is named.
const HEARD: &str = "\
    const [name, id] = arguments;
    return window.heard.filter((one) => one.name === name && (!id || one.id === id)).map(({ detail }) => detail);";

/// The same, once each of its elements shows what it has to show.
pub(super) fn open_answered(test: &mut Test, page: &str) -> Result<()> {
    open(test, page)?;
    let all = "const all = [...document.querySelectorAll('label-check')];
        all.forEach((one) => one.load());
        return all.every((one) => one.report || one.shadowRoot.querySelector('#code'));";
    test.page.wait_until("every element", all, &[])
}

/// Opens a page of somebody else's.
fn open(test: &mut Test, page: &str) -> Result<()> {
    let url = format!("{}{page}", test.site.url());
    test.page.load(&url)
}

/// A bare page under the strict policy.
fn put_page(test: &mut Test, name: &str, body: &str) -> Result<()> {
    let (module, log) = (test.site.asset("label-check.js")?, test.site.asset("host-log.js")?);
    let far = test.scratch.path().join("far.css");
    fs::write(&far, ".far { height: 400vh; }")?;
    test.site.put("far.css", &far);
    let page = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>A page</title><link rel=\"icon\" href=\"far.css\"><link rel=\"stylesheet\" href=\"far.css\">\
         <script type=\"module\" src=\"{log}\"></script><script type=\"module\" src=\"{module}\"></script>{body}</html>"
    );
    test.site.put_page(test.scratch.path(), name, &page, STRICT_HOST)
}

fn set(test: &Test, css: &str, name: &str, value: &str) -> Result<()> {
    let script = "const [css, name, value] = arguments; const one = document.querySelector(css); one.setAttribute(name, value); one.load?.();";
    test.page.session.script(script, &[css.into(), name.into(), value.into()]).map(drop)
}

/// A script that looks at a part of an element's inside.
fn part(css: &str, inside: &str, rest: &str) -> String {
    format!("return document.querySelector('{css}').shadowRoot.querySelector('{inside}'){rest};")
}

fn wait_for_part(test: &Test, css: &str, inside: &str) -> Result<()> {
    test.page.wait_until(inside, &part(css, inside, " !== null"), &[])
}

/// What the core says where a country is asked about.
fn asked(test: &Test, text: &str, country: &str) -> Result<Expected> {
    let mut policy = Policy::default();
    policy.market = Some(country.to_owned());
    let report = check(text, &key_list::built_in()?, &policy, test.page.now()?);
    let answer = Words::english().answer(&report);
    Ok(Expected { report, answer })
}

/// Word for word, but for what is said above the answer.
fn expect_answer(test: &Test, css: &str, expected: &Expected, words: &Words) -> Result<()> {
    let headline = expected.answer.headline();
    let shown = part(css, "#headline", "?.textContent === arguments[0]");
    test.page.wait_until(&format!("the headline {headline:?}"), &shown, &[headline.into()])?;
    let shown: Vec<String> = serde_json::from_value(test.page.session.script(WORDS, &[css.into()])?)?;
    let above = words.ui("ui-demonstration-line");
    let wanted: Vec<&str> = expected.words().into_iter().filter(|text| *text != above).collect();
    ensure!(shown == wanted, "shown {shown:?}\nwanted {wanted:?}");
    test.page.wait_until(
        "that it is a demonstration",
        &part(css, ".caveats", ".textContent.includes(arguments[0])"),
        &[above.into()],
    )
}

fn heard(test: &Test, name: &str, id: &str) -> Result<Vec<Value>> {
    Ok(serde_json::from_value(test.page.session.script(HEARD, &[name.into(), id.into()])?)?)
}

/// Nothing that the page's policy forbids was tried.
fn expect_no_breach(test: &Test) -> Result<()> {
    let breaches = heard(test, "policy", "")?;
    ensure!(breaches.is_empty(), "the policy was broken: {breaches:?}");
    Ok(())
}

/// Gives the element with the camera a photo of a label, or of nothing.
fn choose_photo(test: &Test, text: Option<&str>) -> Result<()> {
    let file = test.scratch.path().join(if text.is_some() { "label.png" } else { "nothing.png" });
    picture::photo(&file, text)?;
    let field = "return document.querySelector('#scan').shadowRoot.querySelector('#photo');";
    test.page.type_into_what(field, &file.to_string_lossy())
}

/// Waits until it says that there is no code in the photo.
fn wait_for_no_code(test: &Test) -> Result<()> {
    let said = part("#scan", ".said", "?.textContent.includes(arguments[0])");
    test.page.wait_until("that there is no code", &said, &[Words::english().ui("ui-photo-none").into()])
}
