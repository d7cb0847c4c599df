//! The check on pages of others: the element and the frame, under the strictest policy that they promise to work under.

use std::path::PathBuf;
use std::{env, fs};

use anyhow::{Context as _, Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use labelcheck::{Fact, Files, Policy, Words, check};
use labelcheck_browser::engine::Engine;
use labelcheck_browser::expected::Expected;
use labelcheck_browser::key_list::{self, Other};
use labelcheck_browser::page::{ENTER, TAB};
use labelcheck_browser::picture;
use labelcheck_browser::run::Test;
use labelcheck_browser::sample::{self, IN_FORCE, WIFI};
use labelcheck_browser::site::{Site, target};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use xtask::headers::{IN_FRAMES, STRICT_HOST};
use xtask::server::Server;

use super::access::violations;
use super::languages::all_words;

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
    let photo = test.scratch.path().join("label.png");
    picture::photo(&photo, Some(&text))?;
    let field = "return document.querySelector('#scan').shadowRoot.querySelector('#photo');";
    test.page.type_into_what(field, &photo.to_string_lossy())?;
    expect_answer(test, "#scan", &asked(test, &text, "gb")?, &Words::english())?;
    let nothing = test.scratch.path().join("nothing.png");
    picture::photo(&nothing, None)?;
    test.page.type_into_what(field, &nothing.to_string_lossy())?;
    let wanted = Words::english().ui("ui-photo-none");
    test.page.wait_until(
        "that there is none",
        &part("#scan", ".said", "?.textContent.includes(arguments[0])"),
        &[wanted.into()],
    )?;
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

/// What was said of one label never stands beside another: on screen, in a form, in the page's ears; and no camera goes on behind
/// an element that is gone.
pub(crate) fn element_races(test: &mut Test) -> Result<()> {
    put_page(
        test,
        "races.html",
        "<form id=\"form\"><label-check id=\"own\" name=\"label\" required><p>Not yet.</p></label-check></form>\
         <label-check id=\"scan\" mode=\"scan\"></label-check>",
    )?;
    open(test, "races.html")?;
    let empty = test.scratch.path().join("empty.cbor");
    fs::write(&empty, "")?;
    test.site.put("empty.cbor", &empty);
    let [a, b] = [sample::text(IN_FORCE)?, sample::text("tampered")?];
    let left = "const own = document.querySelector('#own');
        return [!!own.report, !!own.shadowRoot.querySelector('article'), new FormData(own.form).get('label'), own.form.checkValidity()];";
    let none = json!([false, false, null, false]);
    // Each change takes what was there away at once, before anything new has come, and where nothing new comes.
    for (name, value) in
        [("code", &*b), ("on", "yesterday"), ("keys", "empty.cbor"), ("jurisdiction", "xyz"), ("root", "sha256-")]
    {
        test.page.session.script("for (const name of ['on', 'keys', 'root', 'jurisdiction']) document.querySelector('#own').removeAttribute(name);", &[])?;
        set(test, "#own", "code", &a)?;
        test.page.wait_until("an answer", "return !!document.querySelector('#own').report;", &[])?;
        let change = "document.querySelector('#own').setAttribute(arguments[0], arguments[1]);";
        let found = test.page.session.script(&format!("{change}{left}"), &[name.into(), value.into()])?;
        // WebKit's driver lets what is ready go on in between: then it is the other label's already.
        ensure!(found == none || (name == "code" && found[2] == b.as_str()), "{name}: {found} is left");
        if name != "code" {
            let told = "return window.heard.some(({ name }) => name === 'error');";
            test.page.wait_until(name, told, &[])?;
            ensure!(test.page.session.script(left, &[])? == none, "{name}: something came back");
        }
        test.page.session.script("window.heard.length = 0;", &[])?;
    }
    test.page.session.script("for (const name of ['on', 'keys', 'root', 'jurisdiction']) document.querySelector('#own').removeAttribute(name);", &[])?;
    // Changes in a row: the last counts, and is what the page hears last.
    let many = "const [texts, done] = arguments;
        const own = document.querySelector('#own');
        const heard = [];
        own.addEventListener('labelcheck-result', ({ detail }) => heard.push(detail.answer));
        for (const text of texts) own.code = text;
        own.check(texts[0]); own.check(texts[1]).then((report) => setTimeout(() => done([heard.at(-1), report.answer, own.report.answer, own.value === texts[1]])));";
    let found = test.page.session.script_async(many, &[json!([a, b])])?;
    ensure!(found == json!(["does-not", "does-not", "does-not", true]), "{found}");
    // A photo that is read while something else is asked for.
    wait_for_part(test, "#scan", "#photo").or_else(|_| {
        test.page.session.script("document.querySelector('#scan').load();", &[])?;
        wait_for_part(test, "#scan", "#photo")
    })?;
    let photo = test.scratch.path().join("label.png");
    picture::photo(&photo, Some(&a))?;
    let ask = "const scan = document.querySelector('#scan');
        window.answers = [];
        scan.addEventListener('labelcheck-result', ({ detail }) => window.answers.push(detail.answer));
        scan.shadowRoot.querySelector('#photo').addEventListener('change', () => scan.check(window.b));";
    test.page.session.script(&format!("window.b = arguments[0]; {ask}"), &[b.into()])?;
    let field = "return document.querySelector('#scan').shadowRoot.querySelector('#photo');";
    test.page.type_into_what(field, &photo.to_string_lossy())?;
    test.page.wait_until(
        "the other answer",
        "return document.querySelector('#scan').report?.answer === 'does-not';",
        &[],
    )?;
    // The reader takes one photo after the other: what it says of a second one comes after what it said of the first.
    test.page.session.script("document.querySelector('#scan').check = () => Promise.resolve();", &[])?;
    let nothing = test.scratch.path().join("nothing.png");
    picture::photo(&nothing, None)?;
    test.page.type_into_what(field, &nothing.to_string_lossy())?;
    let wanted = Words::english().ui("ui-photo-none");
    test.page.wait_until(
        "the second photo",
        &part("#scan", ".said", "?.textContent.includes(arguments[0])"),
        &[wanted.into()],
    )?;
    let answers = test.page.session.script("return window.answers;", &[])?;
    ensure!(answers == json!(["does-not"]), "the photo's answer came, too: {answers}");
    // A camera that was asked for by an element that is taken away meanwhile, or starts anew.
    let camera = "const [what, done] = arguments;
        const media = navigator.mediaDevices;
        if (!media?.getUserMedia) return done([]);
        window.tracks = [];
        const get = Object.getPrototypeOf(media).getUserMedia;
        media.getUserMedia = async (wanted) => { const stream = await get.call(media, wanted); window.tracks.push(...stream.getTracks()); return stream; };
        const scan = document.querySelector('#scan');
        // It keeps its promise once it has given up.
        scan.scan().catch(() => {}).then(() => done(window.tracks.map(({ readyState }) => readyState)));
        if (what === 'remove') scan.remove(); else scan.reset();";
    for what in ["reset", "remove"] {
        let tracks = test.page.session.script_async(camera, &[what.into()])?;
        ensure!(!tracks.to_string().contains("live"), "after {what} the camera goes on");
    }
    // A browser without WebAssembly.
    let old = test.scratch.path().join("old-browser.js");
    fs::write(&old, "delete globalThis.WebAssembly;")?;
    test.site.put("old-browser.js", &old);
    put_page(
        test,
        "old.html",
        "<script src=\"old-browser.js\"></script><label-check id=\"own\"><p>Not yet.</p></label-check>",
    )?;
    open(test, "old.html")?;
    test.page.session.script("document.querySelector('#own').load();", &[])?;
    let told = "return window.heard.some(({ name, detail }) => name === 'error' && detail.code === 'unsupported');";
    test.page.wait_until("that it cannot run", told, &[])
}

/// Nothing loads before an element comes near, and nothing on the page moves when it does.
pub(crate) fn element_loads(test: &mut Test) -> Result<()> {
    put_page(
        test,
        "far.html",
        "<p class=\"far\">Far above.</p><label-check id=\"own\"><p>Not yet.</p></label-check><p>Below.</p>",
    )?;
    open(test, "far.html")?;
    let far = "document.querySelector('#own').code = arguments[0];";
    test.page.session.script(far, &[sample::text(IN_FORCE)?.into()])?;
    let wasm = test.site.asset("element.wasm")?;
    let asked = |test: &Test| test.site.requests().iter().any(|request| request.ends_with(&wasm));
    ensure!(!asked(test), "it was loaded before anybody could see it");
    test.page.session.script("document.querySelector('#own').scrollIntoView();", &[])?;
    test.page.wait_until("the report", "return !!document.querySelector('#own').report;", &[])?;
    ensure!(asked(test));
    if test.page.engine() == Engine::Chromium {
        for page in ["host-ministry.html", "host-shop.html"] {
            open(test, page)?;
            let all = "document.querySelectorAll('label-check').forEach((one) => one.load());
                return [...document.querySelectorAll('label-check[code]')].every((one) => one.report);";
            test.page.wait_until("every answer", all, &[])?;
            let shifts = test.page.session.script_async(SHIFTS, &[])?;
            ensure!(shifts == json!([]), "{page} moved: {shifts:#}");
        }
    }
    Ok(())
}

/// Another element of that name and files that do not come are told of, and what the page shows by itself stays.
pub(crate) fn element_fails(test: &mut Test) -> Result<()> {
    let wasm = test.site.asset("element.wasm")?;
    let broken = test.scratch.path().join("broken.wasm");
    fs::write(&broken, b"no module")?;
    test.site.put(&wasm, &broken);
    test.page.expect_in_console("integrity");
    test.page.expect_in_console("element-");
    open(test, "host-ministry.html")?;
    test.page.session.script("document.querySelector('#answer').load();", &[])?;
    let told = "return window.heard.some(({ name, detail }) => name === 'error' && detail.code === 'module');";
    test.page.wait_until("that it did not come", told, &[])?;
    let fallback = "return document.querySelector('#answer > p').checkVisibility?.() ?? true;";
    ensure!(test.page.session.script(fallback, &[])? == true, "the page's own words are gone");
    // Where the page has no words of its own, there are some.
    put_page(test, "bare.html", "<label-check id=\"own\"></label-check>")?;
    open(test, "bare.html")?;
    set(test, "#own", "code", &sample::text(IN_FORCE)?)?;
    test.page.wait_until("a word", &part("#own", ".trouble", ".textContent.length > 10"), &[])?;
    // Somebody else's element of this name.
    let first = test.scratch.path().join("other.js");
    fs::write(
        &first,
        "customElements.define('label-check', class extends HTMLElement { static version = 'theirs'; });",
    )?;
    test.site.put("other.js", &first);
    put_page(test, "other.html", "<script src=\"other.js\"></script><label-check><p>Theirs.</p></label-check>")?;
    test.page.expect_in_console("is defined already");
    open(test, "other.html")?;
    test.page.wait_until(
        "that it is there",
        "return window.heard.some(({ detail }) => detail.code === 'defined');",
        &[],
    )
}

/// What moved on the page that nobody has touched.
const SHIFTS: &str = "\
    const done = arguments[0];
    const moved = [];
    const edges = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ');
    const name = (node) => node && (node.outerHTML || node.textContent).slice(0, 80);
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries())
        moved.push(value + ': ' + sources.map((one) => `${name(one.node)} from ${edges(one.previousRect)} to ${edges(one.currentRect)}`).join('; '));
    }).observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(moved))));";

/// In a frame of another origin: the page gets the result, and nobody else gets anything or is listened to.
pub(crate) fn element_frame(test: &mut Test) -> Result<()> {
    // Another host's page, and a third one that has no business here.
    let (mut host, third) = (Site::start("", false)?, Site::start("", false)?);
    let text = sample::text(IN_FORCE)?;
    let (checker, frame) = (test.site.url().to_owned(), host.asset("frame.js")?);
    let policy = format!(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; frame-src {checker} {}; require-trusted-types-for 'script'",
        third.url()
    );
    let script = test.scratch.path().join("page.js");
    fs::write(
        &script,
        format!(
            "import {{ LabelcheckFrame }} from './{frame}';
             window.heard = []; window.stray = [];
             addEventListener('message', ({{ origin }}) => window.stray.push(origin));
             const query = new URLSearchParams(location.search);
             window.frame = new LabelcheckFrame(document.getElementById('place'), {{ src: '{checker}embed.html', title: 'Label',
               mode: query.get('mode') || 'answer', lang: query.get('lang') || 'en', sandbox: query.has('sandbox') }});
             for (const name of ['ready', 'result', 'error'])
               window.frame.addEventListener(name, ({{ detail, questionId }}) => window.heard.push({{ name, detail, id: questionId }}));"
        ),
    )?;
    host.put("page.js", &script);
    let page = "<!doctype html><html lang=\"en\"><title>Host</title><link rel=\"icon\" href=\"page.js\"><div id=\"place\"></div><script type=\"module\" src=\"page.js\"></script></html>";
    host.put_page(test.scratch.path(), "page.html", page, &policy)?;
    let url = host.url().to_owned();
    test.page.expect_in_console("a request elsewhere");
    let open = |test: &mut Test, query: &str| -> Result<()> {
        test.page.load(&format!("{url}page.html{query}"))?;
        test.page.wait_until(
            &format!("the frame of {query:?}"),
            "return window.heard?.some(({ name }) => name === 'ready');",
            &[],
        )
    };
    let result =
        "return window.heard.find(({ name, id }) => name === 'result' && id === arguments[0])?.detail.answer ?? null;";
    let check = "window.frame.check(arguments[0], arguments[1]);";
    open(test, "")?;
    for (id, name) in [(1, "tampered"), (2, IN_FORCE)] {
        test.page.session.script(check, &[sample::text(name)?.into(), id.into()])?;
        let expected = Expected::at(&sample::text(name)?, test.page.now()?)?;
        let script = format!("{} === arguments[1];", result.trim_end_matches(';').trim_end_matches(" ?? null"));
        test.page.wait_until(name, &script, &[id.into(), expected.name().into()])?;
    }
    test.page.wait_until("its height", "return Number(window.frame.element.height) > innerHeight;", &[])?;
    // A message of another window, and of another origin: the frame does not listen, and this page's own script does not either.
    let forged = "\
        const [third, text] = arguments;
        window.heard.length = 0;
        const stranger = document.createElement('iframe');
        stranger.src = third + 'embed.html';
        stranger.onload = () => (window.isThere = true);
        document.body.append(stranger);
        window.dispatchEvent(new MessageEvent('message', { data: { labelcheck: 1, type: 'result', id: 3, report: { answer: 'checks-out' } }, origin: location.origin, source: window }));
        try { window.dispatchEvent(new MessageEvent('message', { data: { labelcheck: 1, type: 'result', id: 3, report: { answer: 'checks-out' } }, origin: third, source: window.frame.element.contentWindow })); } catch {}";
    test.page.session.script(forged, &[third.url().into(), text.clone().into()])?;
    ensure!(test.page.session.script("return window.heard.length;", &[])? == 0, "a forged message was taken");
    let inside = "return window.frame.element.contentWindow.document === undefined;";
    let looked =
        test.page.session.script(&format!("try {{ {inside} }} catch (error) {{ return error.name; }}"), &[])?;
    ensure!(looked == "SecurityError", "the page can look into the frame: {looked}");
    // Opened by a page that is not the one which the address names: it answers nobody.
    let stolen = "\
        const frame = document.createElement('iframe');
        frame.src = arguments[0] + 'embed.html?mode=answer&origin=' + encodeURIComponent(arguments[1]);
        frame.onload = () => frame.contentWindow.postMessage({ labelcheck: 1, type: 'check', code: arguments[2] }, '*');
        window.stray.length = 0;
        document.body.append(frame);";
    test.page
        .session
        .script(stolen, &[checker.clone().into(), third.url().trim_end_matches('/').into(), text.clone().into()])?;
    // After it, a question to the right frame: whatever the other would have said would have come before.
    test.page.session.script(check, &[text.clone().into(), 4.into()])?;
    test.page.wait_until("the right answer", &format!("return !!(() => {{ {result} }})();"), &[4.into()])?;
    let origins = "return window.stray.filter((one) => one !== arguments[0]).length + document.querySelectorAll('iframe')[2].contentWindow.length;";
    ensure!(test.page.session.script(origins, &[checker.trim_end_matches('/').into()])? == 0, "somebody else spoke");
    // A version that it does not speak, and a message that it does not know.
    let raw = "window.heard.length = 0; window.frame.element.contentWindow.postMessage(arguments[0], '*');";
    for (message, code) in [
        (json!({ "labelcheck": 2, "type": "check", "code": text }), "protocol"),
        (json!({ "labelcheck": 1, "type": "steal" }), "message"),
    ] {
        test.page.session.script(raw, &[message])?;
        let told = "return window.heard.some(({ name, detail }) => name === 'error' && detail.code === arguments[0]);";
        test.page.wait_until(code, told, &[code.into()])?;
    }
    // Without a script of ours on the page around it: the code behind `#`, digits or a whole text, and nobody is told.
    for code in [sample::digits(&text)?.to_owned(), text.replace('#', "%23")] {
        let url = format!("{checker}embed.html?mode=badge#{code}");
        test.page.load(&url)?;
        let answered = "return document.querySelector('label-check').report?.answer === 'checks-out';";
        test.page.wait_until("what stands in the address", answered, &[])?;
    }
    ensure!(
        test.site.requests().iter().all(|request| !request.contains(sample::digits(&text).unwrap_or("#"))),
        "a host was told"
    );
    // In WebKit nothing is 'self' to what has no origin: there the frame's host has to be named, as docs/embedding.md says.
    if test.page.engine() == Engine::WebKit {
        test.site.policy("embed.html", &IN_FRAMES.replace("'self'", checker.trim_end_matches('/')));
    }
    // In a sandbox without an origin: answers, and a clear word where there can be no camera.
    open(test, "?sandbox")?;
    test.page.session.script(check, &[text.clone().into(), 5.into()])?;
    test.page.wait_until("an answer from the sandbox", &format!("return !!(() => {{ {result} }})();"), &[5.into()])?;
    for query in ["?sandbox&mode=badge", "?sandbox&mode=input"] {
        open(test, query)?;
    }
    open(test, "?sandbox&mode=scan")?;
    let worker = "return window.heard.some(({ name, detail }) => name === 'error' && detail.code === 'worker');";
    test.page.wait_until("that there is no worker", worker, &[])
}

/// Frames in a sandbox that keeps their origin work in full; where the page around forbids the camera, that is what is said.
pub(crate) fn element_frame_camera(test: &mut Test) -> Result<()> {
    let mut host = Site::start("", false)?;
    let (checker, text) = (test.site.url().to_owned(), sample::text(IN_FORCE)?);
    let policy = format!("default-src 'none'; script-src 'self'; img-src 'self'; frame-src {checker}");
    let listen = test.scratch.path().join("listen.js");
    fs::write(&listen, "window.heard = []; addEventListener('message', ({ data }) => window.heard.push(data));")?;
    host.put("listen.js", &listen);
    let origin = host.url().trim_end_matches('/').to_owned();
    let frame = |more: &str| {
        format!(
            "<!doctype html><html lang=\"en\"><title>Host</title><link rel=\"icon\" href=\"listen.js\"><script src=\"listen.js\"></script>\
             <iframe title=\"Label\" src=\"{checker}embed.html?mode=scan&amp;origin={origin}\" {more}></iframe></html>"
        )
    };
    let sandbox =
        format!("sandbox=\"allow-scripts allow-same-origin\" allow=\"camera {}\"", checker.trim_end_matches('/'));
    host.put_page(test.scratch.path(), "sandbox.html", &frame(&sandbox), &policy)?;
    host.header("sandbox.html", "Permissions-Policy", &format!("camera=(self \"{}\")", checker.trim_end_matches('/')));
    host.put_page(test.scratch.path(), "forbidden.html", &frame(""), &policy)?;
    test.page.expect_in_console("a request elsewhere");
    let send =
        "document.querySelector('iframe').contentWindow.postMessage({ labelcheck: 1, id: 7, ...arguments[0] }, '*');";
    let open = |test: &mut Test, page: &str| -> Result<()> {
        test.page.load(&format!("{}{page}", host.url()))?;
        let ready = "return window.heard.some(({ type }) => type === 'ready');";
        test.page.wait_until("the frame", ready, &[])
    };
    open(test, "sandbox.html")?;
    let asked = if test.page.engine().can_film() {
        json!({ "type": "scan" })
    } else {
        json!({ "type": "check", "code": text })
    };
    test.page.session.script(send, &[asked])?;
    let result = "return window.heard.some(({ type, id, report }) => type === 'result' && id === 7 && report.answer === 'checks-out');";
    test.page.wait_until("an answer from the sandbox", result, &[]).with_context(|| {
        let heard = test.page.session.script("return JSON.stringify(window.heard).slice(0, 2000);", &[]);
        heard.map_or_else(|error| error.to_string(), |heard| heard.to_string())
    })?;
    open(test, "forbidden.html")?;
    test.page.expect_in_console("camera is not allowed");
    test.page.expect_in_console("Permissions policy violation");
    test.page.session.script(send, &[json!({ "type": "scan" })])?;
    test.page.wait_until(
        "why there is no camera",
        "return window.heard.some(({ code }) => code === 'camera');",
        &[],
    )?;
    let said = test.page.session.script("return window.heard.find(({ code }) => code === 'camera').message;", &[])?;
    let wanted = Words::english().ui("ui-camera-policy");
    ensure!(said == wanted, "the frame says {said}");
    Ok(())
}

/// On a page whose own service worker keeps the files, without a server.
pub(crate) fn element_offline(test: &mut Test) -> Result<()> {
    let worker = test.scratch.path().join("host-worker.js");
    fs::write(
        &worker,
        "addEventListener('install', () => skipWaiting());
         addEventListener('activate', (event) => event.waitUntil(clients.claim()));
         const kept = async (request) => {
           const cache = await caches.open('host');
           const there = await cache.match(request.url);
           if (there) return there;
           const response = await fetch(request);
           if (response.ok) await cache.put(request.url, response.clone());
           return response;
         };
         addEventListener('fetch', (event) => event.respondWith(kept(event.request)));",
    )?;
    test.site.put("host-worker.js", &worker);
    let register = test.scratch.path().join("register.js");
    fs::write(
        &register,
        "const policy = self.trustedTypes?.createPolicy('host', { createScriptURL: (one) => one }) ?? { createScriptURL: (one) => one };
         navigator.serviceWorker.register(policy.createScriptURL('host-worker.js'));",
    )?;
    test.site.put("register.js", &register);
    put_page(
        test,
        "kept.html",
        "<script src=\"register.js\"></script><label-check id=\"own\" mode=\"badge\"><p>Not yet.</p></label-check>",
    )?;
    open(test, "kept.html")?;
    test.page.wait_until_stored()?;
    // Once more, through the worker; then without a server.
    let text = sample::text(IN_FORCE)?;
    for offline in [false, true] {
        if offline {
            test.site.stop();
            test.page.expect_in_console("/host-worker.js");
        }
        open(test, "kept.html")?;
        set(test, "#own", "code", &text)?;
        let answer = "return document.querySelector('#own').report?.answer === 'checks-out';";
        test.page.wait_until(if offline { "an answer without a server" } else { "an answer" }, answer, &[])?;
    }
    Ok(())
}

/// From another origin, with CORS, as an element: answers, and a clear word where there can be no camera.
pub(crate) fn element_elsewhere(test: &mut Test) -> Result<()> {
    let mut host = Site::start("sub/", false)?;
    let (module, assets) = (test.site.asset("label-check.js")?, test.site.url().to_owned());
    let policy = format!(
        "default-src 'none'; script-src 'self' {assets} 'wasm-unsafe-eval'; connect-src {assets}; img-src 'self'; require-trusted-types-for 'script'"
    );
    let script = test.scratch.path().join("listen.js");
    fs::write(
        &script,
        "window.heard = []; for (const name of ['ready', 'result', 'error']) document.addEventListener('labelcheck-' + name, ({ detail }) => window.heard.push({ name, detail }));",
    )?;
    host.put("listen.js", &script);
    let page = format!(
        "<!doctype html><html lang=\"fr\"><title>Hôte</title><link rel=\"icon\" href=\"listen.js\"><script src=\"listen.js\"></script>\
         <script type=\"module\" crossorigin src=\"{assets}{module}\"></script>\
         <label-check id=\"own\" code=\"{}\"><p>Pas encore.</p></label-check><label-check id=\"scan\" mode=\"scan\"></label-check></html>",
        sample::text(IN_FORCE)?
    );
    host.put_page(test.scratch.path(), "elsewhere.html", &page, &policy)?;
    test.page.expect_in_console("a request elsewhere");
    test.page.load(&format!("{}elsewhere.html", host.url()))?;
    let words = all_words()?.into_iter().find(|(lang, _)| lang == "fr").context("French")?.1;
    let text = sample::text(IN_FORCE)?;
    expect_answer(test, "#own", &Expected::at(&text, test.page.now()?)?.said_in(&words), &words)?;
    test.page.session.script("document.querySelector('#scan').load();", &[])?;
    let worker = "return window.heard.some(({ name, detail }) => name === 'error' && detail.code === 'worker');";
    test.page.wait_until("that there is no worker", worker, &[])?;
    let wanted = words.ui("ui-embed-no-worker");
    test.page.wait_until("why", &part("#scan", ".said", "?.textContent.includes(arguments[0])"), &[wanted.into()])
}

/// The page that makes the lines to copy.
pub(crate) fn builder(test: &mut Test) -> Result<()> {
    let url = format!("{}builder.html", test.site.url());
    test.page.load(&url)?;
    let answered = "return !!document.querySelector('#preview label-check')?.report;";
    test.page.wait_until("the preview", answered, &[])?;
    let snippet = "return document.querySelector('#snippet code').textContent;";
    let text = test.page.session.script(snippet, &[])?;
    let text = text.as_str().unwrap_or_default();
    ensure!(
        text.contains(&test.site.asset("label-check.js")?) && text.contains("integrity=\"sha384-"),
        "to copy: {text}"
    );
    let found = violations(test, "the builder")?;
    ensure!(found.is_empty(), "axe found\n  {}", found.join("\n  "));
    test.page.click("[name=mode][value=badge]")?;
    test.page.wait_until("a badge", "return document.querySelector('#preview label-check')?.mode === 'badge';", &[])?;
    test.page.click("[name=as][value=frame]")?;
    let framed = "return Number(document.querySelector('#preview iframe')?.height) > 100;";
    test.page.wait_until("a frame", framed, &[])?;
    let text = test.page.session.script(snippet, &[])?;
    ensure!(text.as_str().is_some_and(|text| text.contains("LabelcheckFrame")), "to copy: {text}");
    Ok(())
}

/// The npm package in a project with a bundler and React, as `tests/package/test.mjs` has built it.
pub(crate) fn package(test: &mut Test) -> Result<()> {
    let usual = || target().join("package-test").join("dist");
    let built = env::var_os("LABELCHECK_PACKAGE_SITE").map_or_else(usual, PathBuf::from);
    let server = Server::start(&built, None).context("run `cargo xtask test --only browser`")?;
    server.header("index.html", "Content-Security-Policy", STRICT_HOST);
    let text = sample::text(IN_FORCE)?;
    test.page.expect_in_console("a request elsewhere");
    test.page.load(&format!("{}#{}", server.url(), text.replace('#', "%23")))?;
    test.page.wait_until(
        "React to hear of it",
        "return document.getElementById('answer')?.textContent === 'checks-out';",
        &[],
    )?;
    expect_answer(test, "#own", &asked(test, &text, "gb")?, &Words::english())?;
    test.page.session.script("document.querySelector('#scan').load();", &[])?;
    wait_for_part(test, "#scan", "#photo")?;
    let photo = test.scratch.path().join("label.png");
    picture::photo(&photo, Some(&text))?;
    let field = "return document.querySelector('#scan').shadowRoot.querySelector('#photo');";
    test.page.type_into_what(field, &photo.to_string_lossy())?;
    expect_answer(test, "#scan", &Expected::at(&text, test.page.now()?)?, &Words::english())
}

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

/// The first root in a unit, as the attribute names it.
fn root_of(unit: &[u8]) -> Result<String> {
    let files = Files::from_bytes(unit)?;
    let root = files.get("1.root.json").context("a root")?;
    Ok(format!("sha256-{}", STANDARD.encode(Sha256::digest(root))))
}
