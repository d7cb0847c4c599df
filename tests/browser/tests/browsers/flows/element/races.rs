//! What changes while something else is on its way.

use std::fs;

use anyhow::{Result, ensure};
use labelcheck_browser::run::Test;
use labelcheck_browser::sample::{self, IN_FORCE};
use serde_json::json;

use super::{choose_photo, open, put_page, set, wait_for_no_code, wait_for_part};

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
    let ask = "const scan = document.querySelector('#scan');
        window.answers = [];
        scan.addEventListener('labelcheck-result', ({ detail }) => window.answers.push(detail.answer));
        scan.shadowRoot.querySelector('#photo').addEventListener('change', () => scan.check(window.b));";
    test.page.session.script(&format!("window.b = arguments[0]; {ask}"), &[b.into()])?;
    choose_photo(test, Some(&a))?;
    test.page.wait_until(
        "the other answer",
        "return document.querySelector('#scan').report?.answer === 'does-not';",
        &[],
    )?;
    // The reader takes one photo after the other: what it says of a second one comes after what it said of the first.
    test.page.session.script("document.querySelector('#scan').check = () => Promise.resolve();", &[])?;
    choose_photo(test, None)?;
    wait_for_no_code(test)?;
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
