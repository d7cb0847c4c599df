//! What stands beside an answer: the box, the next step, handing on, what was checked before, a newer build, and what other
//! apps hand over.

use std::fs;
use std::io::Cursor;

use anyhow::{Context as _, Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use labelcheck::scan::{Effort, LumaImage, scan};
use labelcheck::{Policy, Words, check};
use labelcheck_browser::engine::Engine;
use labelcheck_browser::expected::Expected;
use labelcheck_browser::key_list;
use labelcheck_browser::page::patiently;
use labelcheck_browser::picture;
use labelcheck_browser::run::Test;
use labelcheck_browser::sample::{self, IN_FORCE, WIFI};
use xtask::server::StandIn;

/// The product number that the sample names, and one that it does not.
const ITS_NUMBER: &str = "4006381333931";
const OTHER_NUMBER: &str = "96385074";

/// The label names the number on the box, or another; what is typed and no number is said so, and nothing is lost.
pub(crate) fn the_box(test: &mut Test) -> Result<()> {
    test.open()?;
    let text = sample::text(IN_FORCE)?;
    test.page.check_typed(&text)?;
    test.page.wait_for_answer(&text)?;
    test.page.type_into("#number-field", "12")?;
    test.page.click("#number-button")?;
    test.page.wait_for("#number-error")?;
    test.page.wait_until("focus on the field", "return document.activeElement.id === 'number-field';", &[])?;
    test.page.wait_for_answer(&text)?;
    for (number, answer) in [(OTHER_NUMBER, "does-not"), (ITS_NUMBER, "checks-out")] {
        test.page.session.script("document.getElementById('number-field').select();", &[])?;
        test.page.type_into("#number-field", number)?;
        test.page.click("#number-button")?;
        let mut policy = Policy::default();
        policy.product = Some(number.to_owned());
        let report = check(&text, &key_list::built_in()?, &policy, test.page.now()?);
        let answered = Words::english().answer(&report);
        test.page.wait_for_expected(&Expected { report, answer: answered })?;
        test.page.wait_for(&format!("main[data-answer={answer}]"))?;
        test.page.wait_for("#compared")?;
        // The first line of the answer is the same as before: that the number fits is said above it.
        ensure!(test.page.has("#matched")? == (number == ITS_NUMBER), "{number}: is it said to fit?");
    }
    test.page.click("#number-drop")?;
    test.page.wait_until("no number", "return !document.getElementById('compared');", &[])?;
    test.page.wait_for_answer(&text).map(drop)
}

/// Keeps what the page saves as a file: name, type and bytes.
const CATCH_FILES: &str = "\
    window.files = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      const reader = new FileReader();
      reader.onload = () => window.files.push([blob.type, reader.result.split(',')[1]]);
      reader.readAsDataURL(blob);
      return make.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = function () { window.saved = this.download; };";

/// Keeps what the page copies and shares.
const CATCH_TEXTS: &str = "\
    window.copied = [];
    const clipboard = { writeText: async (text) => void window.copied.push(text) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });";

/// The answer as a text, a link, a picture with the label's code in it, and the date as a calendar entry.
pub(crate) fn handed_on(test: &mut Test) -> Result<()> {
    test.open()?;
    let text = sample::text(IN_FORCE)?;
    let link = format!("{}#{}", test.site.url(), sample::digits(&text)?);
    test.page.check_typed(&text)?;
    let expected = test.page.wait_for_answer(&text)?;
    test.page.session.script(CATCH_FILES, &[])?;
    test.page.session.script(CATCH_TEXTS, &[])?;
    test.page.click("#situation-gift")?;
    test.page.wait_until("the next step", "return !!document.querySelector('#next-step li');", &[])?;
    test.page.click("#hand-calendar")?;
    let (kind, calendar) = saved_file(test, 0)?;
    let calendar = String::from_utf8(calendar)?;
    ensure!(kind == "text/calendar" && calendar.contains("DTSTART;VALUE=DATE:20351231"), "{kind}: {calendar}");

    test.page.click("#hand summary")?;
    test.page.click("#hand-text")?;
    test.page.wait_for("#handed")?;
    test.page.click("#hand-link")?;
    let copied = "return window.copied.length === 2 && window.copied;";
    let copied = patiently("two texts", || {
        let copied = test.page.session.script(copied, &[])?;
        Ok(serde_json::from_value::<Vec<String>>(copied).ok())
    })?;
    let lines = Words::english().shared(&expected.report, Some(&link));
    ensure!(copied == [lines.join("\n"), link.clone()], "copied: {copied:?}");
    ensure!(copied[0].contains("Check the label yourself"), "{copied:?}");

    test.page.click("#hand-picture")?;
    let (kind, bytes) = saved_file(test, 1)?;
    ensure!(kind == "image/png", "{kind}");
    ensure!(codes(&bytes)? == [link], "the code in the picture is another");
    Ok(())
}

/// The texts of the codes in a picture.
fn codes(png: &[u8]) -> Result<Vec<String>> {
    let mut reader = png::Decoder::new(Cursor::new(png)).read_info()?;
    let mut pixels = vec![0; reader.output_buffer_size().context("too large")?];
    let info = reader.next_frame(&mut pixels)?;
    ensure!(info.color_type == png::ColorType::Rgba, "{:?}", info.color_type);
    let image = LumaImage::from_rgba(info.width, info.height, &pixels)?;
    Ok(scan(&image, Effort::Picture).into_iter().map(|found| found.text).collect())
}

/// A file that the page saved: its type and bytes.
fn saved_file(test: &Test, at: usize) -> Result<(String, Vec<u8>)> {
    let (kind, data) = patiently("a file", || {
        let file = test.page.session.script("return window.files[arguments[0]] || null;", &[at.into()])?;
        Ok(serde_json::from_value::<(String, String)>(file).ok())
    })?;
    Ok((kind, STANDARD.decode(data)?))
}

/// A device that offers to hand a text on.
const CAN_SHARE: &str = "navigator.share = async ({ text }) => { window.shared = text; };";

/// What the device offers for it takes the same text. Only Chromium lets a test be there before the page.
pub(crate) fn shared_by_the_device(test: &mut Test) -> Result<()> {
    let before = serde_json::json!({ "source": CAN_SHARE });
    test.page.session.devtools("Page.addScriptToEvaluateOnNewDocument", before)?;
    test.open()?;
    let text = sample::text(IN_FORCE)?;
    test.page.check_typed(&text)?;
    test.page.wait_for_answer(&text)?;
    test.page.click("#hand summary")?;
    test.page.click("#hand-share")?;
    let shared = "return !!window.shared && window.shared.includes('Check the label yourself: http');";
    test.page.wait_until("the text", shared, &[])
}

/// A system that opens files with the app: the queue that it fills (File Handling).
const QUEUE: &str = "\
    const value = { setConsumer(take) { self.take = take; } };
    Object.defineProperty(self, 'launchQueue', { value });";

/// What the system then does with a picture.
const OPEN_WITH: &str = "\
    const bytes = Uint8Array.from(atob(arguments[0]), (byte) => byte.charCodeAt(0));
    const file = new File([bytes], 'label.png', { type: 'image/png' });
    self.take({ files: [{ getFile: async () => file }] });";

/// A picture that the system opens with the app is checked.
pub(crate) fn opened_with_us(test: &mut Test) -> Result<()> {
    let before = serde_json::json!({ "source": QUEUE });
    test.page.session.devtools("Page.addScriptToEvaluateOnNewDocument", before)?;
    test.open()?;
    let text = sample::text(IN_FORCE)?;
    let file = test.scratch.path().join("label.png");
    picture::photo(&file, Some(&text))?;
    test.page.session.script(OPEN_WITH, &[STANDARD.encode(fs::read(&file)?).into()])?;
    test.page.wait_for_answer(&text).map(drop)
}

/// What is stored of earlier checks.
const STORED: &str =
    "return Object.entries(localStorage).filter(([name]) => name.includes('history')).map(([, all]) => all);";

/// Nothing is kept until the user asks for it. Then it comes back, says what is new, and goes when they say so.
pub(crate) fn history(test: &mut Test) -> Result<()> {
    let stored =
        |test: &Test| -> Result<Vec<String>> { Ok(serde_json::from_value(test.page.session.script(STORED, &[])?)?) };
    let newer = key_list::newer(test.scratch.path())?;
    test.open()?;
    test.page.wait_for_look("done")?;
    let text = sample::text(IN_FORCE)?;
    test.page.check_typed(&text)?;
    test.page.wait_for_answer(&text)?;
    ensure!(stored(test)?.is_empty(), "it was not asked for");
    test.page.click("#history-keep")?;
    test.page.wait_for("#history-kept")?;
    ensure!(stored(test)?.concat().contains(&text), "it is not stored");
    test.page.click("#home-link")?;
    test.page.check_typed(WIFI)?;
    test.page.wait_for_answer(WIFI)?;
    ensure!(!stored(test)?.concat().contains("WIFI"), "what is no label was kept");
    test.page.set_hash("")?;
    test.page.reload()?;
    test.page.wait_for("#history-link")?;
    ensure!(!test.page.has("#history-news")?, "nothing is new");
    // Meanwhile the label is withdrawn.
    test.site.key_list(Some(StandIn::Folder(newer.served.clone())));
    test.page.click("#list-button")?;
    test.page.wait_for_list_of(newer.date())?;
    test.page.wait_for("#history-news")?;
    test.page.click("#history-link")?;
    test.page.wait_for_screen("history")?;
    test.page.wait_for("[data-news]")?;
    test.page.click("[data-open]")?;
    test.page.wait_for_answer_by(&newer.evidence()?, &text)?;
    // Seen is not new.
    test.page.set_hash("history")?;
    test.page.wait_for_screen("history")?;
    test.page.wait_until("nothing new", "return !document.querySelector('[data-news]');", &[])?;
    test.page.click("[data-remove]")?;
    test.page.wait_for("#history-empty")?;
    test.page.click("#history-stop")?;
    test.page.wait_for("#history-start")?;
    ensure!(stored(test)?.is_empty(), "it is still stored");
    Ok(())
}

/// A newer build is offered on the start, not over an answer, and used when the user wants it.
pub(crate) fn update(test: &mut Test) -> Result<()> {
    test.open()?;
    test.page.wait_until_stored()?;
    let script = fs::read_to_string(labelcheck_browser::site::dist().join("sw.js"))?;
    let file = test.scratch.path().join("sw.js");
    fs::write(&file, format!("{script}\n// A newer build.\n"))?;
    test.site.put("sw.js", &file);
    let text = sample::text(IN_FORCE)?;
    test.page.check_typed(&text)?;
    test.page.wait_for_answer(&text)?;
    let look = "navigator.serviceWorker.ready.then((found) => found.update());";
    test.page.session.script(look, &[])?;
    let waits = "\
        const done = arguments[arguments.length - 1];
        navigator.serviceWorker.ready.then((found) => done(!!found.waiting), () => done(false));";
    patiently("the newer build", || Ok((test.page.session.script_async(waits, &[])? == true).then_some(())))?;
    ensure!(!test.page.has("#update")?, "it is offered over an answer");
    test.page.click("#home-link")?;
    test.page.wait_for("#update")?;
    test.page.session.script("window.isOld = true;", &[])?;
    test.page.click("#update-button")?;
    let is_new = "return !window.isOld && document.documentElement.hasAttribute('data-started');";
    patiently("the new page", || Ok(test.page.session.script(is_new, &[]).is_ok_and(|new| new == true).then_some(())))?;
    let taken = "\
        const done = arguments[arguments.length - 1];
        navigator.serviceWorker.ready.then((found) => done(!found.waiting && !!found.active), () => done(false));";
    patiently("the newer worker", || Ok((test.page.session.script_async(taken, &[])? == true).then_some(())))?;
    test.page.check_typed(&text)?;
    test.page.wait_for_answer(&text).map(drop)
}

/// Hands a picture over as the system does: by a form that the page did not make.
const HAND_OVER: &str = "\
    const [action, bytes] = arguments;
    const form = document.createElement('form');
    Object.assign(form, { action, method: 'POST', enctype: 'multipart/form-data' });
    const add = (type, name) => form.appendChild(Object.assign(document.createElement('input'), { type, name }));
    add('hidden', 'title').value = 'A picture';
    if (bytes) {
      const data = new DataTransfer();
      const all = Uint8Array.from(atob(bytes), (byte) => byte.charCodeAt(0));
      data.items.add(new File([all], 'label.png', { type: 'image/png' }));
      add('file', 'picture').files = data.files;
    } else add('hidden', 'text').value = arguments[2];
    document.body.append(form);
    form.submit();";

/// A picture and a message that another app shares are checked, and leave nothing behind.
pub(crate) fn shared_with_us(test: &mut Test) -> Result<()> {
    test.open()?;
    test.page.wait_until_stored()?;
    let text = sample::text(IN_FORCE)?;
    let file = test.scratch.path().join("label.png");
    picture::photo(&file, Some(&text))?;
    let action = format!("{}shared", test.site.url());
    let message = format!("Look at this:\n{text}");
    for (bytes, message) in [(STANDARD.encode(fs::read(&file)?), ""), (String::new(), &*message)] {
        test.page.leave()?;
        test.page.session.navigate("data:text/html,<!doctype html><title>Another app</title><body>")?;
        test.page.session.script(HAND_OVER, &[action.clone().into(), bytes.into(), message.into()])?;
        let here = "return document.documentElement.hasAttribute('data-started');";
        patiently("the app", || Ok(test.page.session.script(here, &[]).is_ok_and(|here| here == true).then_some(())))?;
        test.page.wait_for_answer(&text)?;
        let left = "\
            const done = arguments[arguments.length - 1];
            caches.open('labelcheck.shared').then((store) => store.keys()).then((all) => done(all.length), () => done(-1));";
        let left = test.page.session.script_async(left, &[])?;
        ensure!(left == 0, "{left} are left of what was shared");
    }
    test.site.expect_own_files().context("what was shared went to the server")
}

/// A photo with the label and another code: both are spoken of. With two labels, the user chooses.
pub(crate) fn several_codes(test: &mut Test) -> Result<()> {
    test.open()?;
    let label = sample::text(IN_FORCE)?;
    let other = sample::text("ending-soon")?;
    let file = test.scratch.path().join("two.png");
    picture::two_codes(&file, &label, WIFI)?;
    test.page.choose_photo(&file)?;
    test.page.wait_for_answer(&label)?;
    test.page.wait_for("#also li")?;
    test.page.click("#home-link")?;
    picture::two_codes(&file, &label, &other)?;
    test.page.choose_photo(&file)?;
    test.page.wait_for_screen("choosing")?;
    test.page.wait_for_focus_on_headline()?;
    let names = "return [...document.querySelectorAll('[data-choice]')].map((one) => one.innerText);";
    let names: Vec<String> = serde_json::from_value(test.page.session.script(names, &[])?)?;
    let at = names.iter().position(|name| name.contains("Porch Cam 2")).context("the label is not there")?;
    ensure!(names.len() == 2, "{names:?}");
    test.page.click(&format!("[data-choice='{at}']"))?;
    test.page.wait_for_answer(&label)?;
    if test.page.engine() != Engine::WebKit {
        test.page.back()?;
        test.page.wait_for_screen("choosing")?;
    }
    Ok(())
}
