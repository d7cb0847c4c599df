//! Keys and days that a page chose, and what a page's styles can try.

use std::fs;

use anyhow::{Context as _, Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use labelcheck::{Fact, Files, Words};
use labelcheck_browser::expected::Expected;
use labelcheck_browser::key_list::{self, Other};
use labelcheck_browser::run::Test;
use labelcheck_browser::sample::{self, IN_FORCE};
use sha2::{Digest as _, Sha256};

use super::{expect_answer, expect_no_breach, open, part, put_page, set};

/// Whether what must be in sight is: it has room, nothing hides it, nothing lies over its middle, and it can be told from what is
/// behind it.
const IN_SIGHT: &str = "\
    const inside = document.querySelector('label-check').shadowRoot;
    const caveats = inside.querySelector('.caveats');
    document.querySelector('label-check').scrollIntoView();
    scrollBy(0, -50);
    const style = getComputedStyle(caveats);
    const { width, height, left, top } = caveats.getBoundingClientRect();
    const above = inside.elementFromPoint(left + width / 2, top + height / 2);
    return width > 100 && height >= 20 && parseFloat(style.fontSize) >= 14 && style.visibility === 'visible'
      && style.display !== 'none' && style.opacity === '1' && style.color !== style.backgroundColor
      && getComputedStyle(document.querySelector('label-check')).clipPath === 'none' && caveats.contains(above);";

/// What a page's style sheet can try, so that the answer is read without what must be in sight.
const HIDING: &[&str] = &[
    "label-check { font-size: 0; color: transparent; visibility: hidden; line-height: 0; --labelcheck-ink: #fff; --labelcheck-paper: #fff }",
    "label-check::part(caveats) { display: none } label-check::part(blocks) { position: fixed; inset: 0; background: #fff }",
    "label-check::part(answer) { position: absolute; inset: 0 }",
    "label-check::part(answer) { margin-top: -110px; position: relative }",
    "label-check::part(band) { position: relative; box-shadow: 0 -90px #fff }",
    "label-check { clip-path: inset(60px 0 0 0) }",
    "label-check { mask: linear-gradient(transparent 60px, #000 60px) }",
    "label-check { opacity: 0.01; filter: opacity(0) } label-check::part(band) { filter: none }",
    "@keyframes gone { to { clip-path: inset(60px 0 0 0) } } label-check { animation: gone 1s forwards }",
    "label-check { zoom: 0.3 } label-check::part(band) { zoom: 4 }",
    "label-check::before { content: ''; position: absolute; inset: 0; background: #fff; z-index: 3 }",
    "label-check { block-size: 300px; overflow: auto; transform: translateY(-60px); writing-mode: vertical-rl }",
];

/// Keys and days that the page chose are named in sight, whatever the page's styles say; what is wrong with them is told.
pub(crate) fn element_keys(test: &mut Test) -> Result<()> {
    let (newer, foreign) = (key_list::newer(test.scratch.path())?, key_list::foreign(test.scratch.path())?);
    for (name, unit) in [
        ("newer.cbor", newer.unit.clone()),
        ("older.cbor", key_list::of_samples_unit()?),
        ("foreign.cbor", foreign.unit.clone()),
        ("empty.cbor", Vec::new()),
        ("broken.cbor", newer.unit[..newer.unit.len() / 2].to_vec()),
    ] {
        let file = test.scratch.path().join(name);
        fs::write(&file, unit)?;
        test.site.put(name, &file);
    }
    put_page(test, "own.html", "<label-check id=\"own\"><p>Not yet.</p></label-check>")?;
    open(test, "own.html")?;
    let text = sample::text(IN_FORCE)?;
    let english = Words::english();
    set(test, "#own", "code", &text)?;
    expect_answer(test, "#own", &Expected::at(&text, test.page.now()?)?, &english)?;
    // The built-in root, and a list that is newer than the built-in one.
    set(test, "#own", "keys", "newer.cbor")?;
    let by =
        |test: &Test, other: &Other| Ok::<_, anyhow::Error>(Expected::by(&other.evidence()?, &text, test.page.now()?));
    let withdrawn = by(test, &newer)?;
    ensure!(withdrawn.name() == "does-not");
    expect_answer(test, "#own", &withdrawn, &english)?;
    // One that is older says nothing that the built-in one would not.
    set(test, "#own", "keys", "older.cbor")?;
    expect_answer(test, "#own", &Expected::at(&text, test.page.now()?)?, &english)?;
    // Another root: said in the report, and in sight.
    set(test, "#own", "root", &root_of(&foreign.unit)?)?;
    set(test, "#own", "keys", "foreign.cbor")?;
    let host = test.site.url().trim_start_matches("http://").trim_end_matches('/').to_owned();
    let supplied = english.message("note-supplied", &[("host", Fact::Text(host.clone()))]);
    let said = part("#own", ".caveats", ".textContent.includes(arguments[0])");
    test.page.wait_until("whose keys they are", &said, &[supplied.into()])?;
    let report = test.page.session.script("return document.querySelector('#own').report.list.supplied_by;", &[])?;
    ensure!(report == host, "the report says {report}");
    for style in HIDING {
        let apply = "const sheet = new CSSStyleSheet(); sheet.replaceSync(arguments[0]); document.adoptedStyleSheets = [sheet];";
        test.page.session.script(apply, &[(*style).into()])?;
        test.page.wait_until(&format!("what must be in sight, under {style}"), IN_SIGHT, &[])?;
    }
    test.page.session.script("document.adoptedStyleSheets = [];", &[])?;
    // A root that is named and built in is nobody's choice: no older list counts from it either.
    set(test, "#own", "root", &root_of(&newer.unit)?)?;
    set(test, "#own", "keys", "older.cbor")?;
    expect_answer(test, "#own", &Expected::at(&text, test.page.now()?)?, &english)?;
    // Another day.
    for name in ["root", "keys"] {
        test.page.session.script("document.querySelector('#own').removeAttribute(arguments[0]);", &[name.into()])?;
    }
    set(test, "#own", "on", "2026-12-24")?;
    let day = english.message(
        "note-day",
        &[("day", Fact::Date(labelcheck::EndDate::Day(labelcheck::Date::new(2026, 12, 24).context("a day")?)))],
    );
    test.page.wait_until("the day", &said, &[day.into()])?;
    // What is wrong is told, and what the page shows meanwhile stays.
    for (name, value, code) in [
        ("on", "yesterday", "on"),
        ("keys", "broken.cbor", "keys-refused"),
        ("keys", "foreign.cbor", "keys-refused"),
        ("keys", "empty.cbor", "keys-refused"),
        ("root", "sha256-short", "root"),
        ("keys", "data:,list", "keys"),
        ("jurisdiction", "UK", "jurisdiction"),
    ] {
        test.page.session.script("window.heard.length = 0; const own = document.querySelector('#own'); ['on', 'keys', 'root'].forEach((one) => own.removeAttribute(one));", &[])?;
        if name == "root" {
            set(test, "#own", "keys", "foreign.cbor")?;
        }
        set(test, "#own", name, value)?;
        let told = "return window.heard.some((one) => one.name === 'error' && one.detail.code === arguments[0]);";
        test.page.wait_until(&format!("{name}={value}: {code}"), told, &[code.into()])?;
        let fallback = "return !document.querySelector('#own').shadowRoot.querySelector('slot:not([name])').hidden;";
        test.page.wait_until("the page's own words", fallback, &[])?;
    }
    expect_no_breach(test)
}

/// The first root in a unit, as the attribute names it.
fn root_of(unit: &[u8]) -> Result<String> {
    let files = Files::from_bytes(unit)?;
    let root = files.get("1.root.json").context("a root")?;
    Ok(format!("sha256-{}", STANDARD.encode(Sha256::digest(root))))
}
