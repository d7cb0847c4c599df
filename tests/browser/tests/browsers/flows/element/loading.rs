//! When it loads, from where, and what is there where it does not.

use std::fs;

use anyhow::{Context as _, Result, ensure};
use labelcheck_browser::engine::Engine;
use labelcheck_browser::expected::Expected;
use labelcheck_browser::run::Test;
use labelcheck_browser::sample::{self, IN_FORCE};
use labelcheck_browser::site::Site;
use serde_json::json;

use super::super::languages::all_words;

use super::{expect_answer, open, part, put_page, set};

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
