//! The frame: messages, origins, sandboxes, the camera.

use std::fs;

use anyhow::{Context as _, Result, ensure};
use labelcheck::Words;
use labelcheck_browser::engine::Engine;
use labelcheck_browser::expected::Expected;
use labelcheck_browser::run::Test;
use labelcheck_browser::sample::{self, IN_FORCE};
use labelcheck_browser::site::Site;
use serde_json::json;
use xtask::headers::IN_FRAMES;

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
