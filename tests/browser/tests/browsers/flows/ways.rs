//! The ways to check a label: camera, photo, text, link.

use std::fs;

use anyhow::{Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use labelcheck_browser::picture;
use labelcheck_browser::run::Test;
use labelcheck_browser::sample::{self, IN_FORCE, WIFI};

/// Drops a file onto the page, as a drag from outside of the browser ends.
const DROP: &str = "\
    const [name, type, bytes] = arguments;
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(atob(bytes), (byte) => byte.charCodeAt(0))], name, { type }));
    for (const kind of ['dragenter', 'dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
    }";

/// Pastes a text outside of any field.
const PASTE: &str = "\
    const [data] = arguments;
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', data);
    // The last two are how Firefox is told.
    const event = { bubbles: true, cancelable: true, clipboardData, data, dataType: 'text/plain' };
    document.body.dispatchEvent(new ClipboardEvent('paste', event));";

pub(crate) fn camera(test: &mut Test) -> Result<()> {
    test.open()?;
    test.page.click("#scan-button")?;
    test.page.wait_for_screen("scanning")?;
    let expected = test.page.wait_for_answer(&sample::text(IN_FORCE)?)?;
    ensure!(expected.name() == "checks-out", "the sample that should hold for ten years does not");
    test.page.wait_for_focus_on_headline()?;
    // Nobody is filmed while they read.
    ensure!(!test.page.has("video")?, "the camera's picture is still there");
    test.page.click("#scan-button")?;
    test.page.wait_for_screen("scanning")?;
    test.page.wait_for_answer(&sample::text(IN_FORCE)?)?;
    Ok(())
}

/// A camera with a light and a zoom, which notes what it is asked for.
const OPTICS: &str = "\
    window.asked = [];
    MediaStreamTrack.prototype.getCapabilities = () => ({ torch: true, zoom: { min: 1, max: 4, step: 0.5 } });
    MediaStreamTrack.prototype.applyConstraints = async ({ advanced: [one] }) => void window.asked.push(JSON.stringify(one));";

/// Whether the camera was asked for this last.
const ASKED: &str = "return window.asked.at(-1) === arguments[0];";

/// Light and zoom, where the camera has them; the zoom is as it was left on the next visit.
pub(crate) fn camera_optics(test: &mut Test) -> Result<()> {
    test.open()?;
    test.page.session.script(OPTICS, &[])?;
    test.page.look_with_camera()?;
    for lit in ["true", "false"] {
        test.page.click("#light-button")?;
        test.page.wait_for(&format!("#light-button[aria-pressed={lit}]"))?;
        test.page.wait_until("the light", ASKED, &[format!("{{\"torch\":{lit}}}").into()])?;
    }
    test.page.type_into("#zoom-range", "\u{E014}")?;
    test.page.wait_until("the zoom", ASKED, &["{\"zoom\":1.5}".into()])?;
    test.page.set_hash("")?;
    test.page.reload()?;
    test.page.session.script(OPTICS, &[])?;
    test.page.look_with_camera()?;
    test.page.wait_until("the zoom as it was left", ASKED, &["{\"zoom\":1.5}".into()])?;
    test.page.wait_until("the range too", "return document.getElementById('zoom-range').value === '1.5';", &[])
}

/// Pushes what is on the screen below the window, as long words and small phones do.
const LOW: &str = "document.querySelector('main').style.paddingBlockStart = '100vh'; scrollTo(0, 0);";

const IN_SIGHT: &str = "\
    const { top, bottom } = document.querySelector('.trouble').getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;";

pub(crate) fn photo(test: &mut Test) -> Result<()> {
    test.open()?;
    test.page.session.script(LOW, &[])?;
    let folder = test.scratch.path();
    let [label, nothing, text] = ["label.png", "nothing.png", "text.png"].map(|name| folder.join(name));
    picture::photo(&label, Some(&sample::text(IN_FORCE)?))?;
    picture::photo(&nothing, None)?;
    fs::write(&text, "This is no picture.")?;
    test.page.choose_photo(&nothing)?;
    test.page.wait_for_trouble("no-code", "ui-photo-none")?;
    test.page.wait_until("what is wrong, in sight", IN_SIGHT, &[])?;
    test.page.choose_photo(&text)?;
    test.page.wait_for_trouble("unreadable", "ui-photo-unreadable")?;
    test.page.choose_photo(&label)?;
    test.page.wait_for_answer(&sample::text(IN_FORCE)?)?;
    test.page.wait_for_focus_on_headline()
}

pub(crate) fn dropped(test: &mut Test) -> Result<()> {
    test.open()?;
    let file = test.scratch.path().join("label.png");
    picture::photo(&file, Some(&sample::text(IN_FORCE)?))?;
    let bytes = STANDARD.encode(fs::read(&file)?);
    test.page.session.script(DROP, &["label.png".into(), "image/png".into(), bytes.into()])?;
    test.page.wait_for_answer(&sample::text(IN_FORCE)?)?;
    test.page.wait_for_focus_on_headline()
}

pub(crate) fn typed(test: &mut Test) -> Result<()> {
    test.open()?;
    let text = sample::text(IN_FORCE)?;
    let changed = sample::with_one_digit_changed(&text, test.page.now()?)?;
    let cases = [
        (text.clone(), "checks-out", None),
        (changed, "does-not", Some("SIG-BAD")),
        (sample::truncated(&text), "cannot-tell", None),
        (WIFI.to_owned(), "cannot-tell", Some("KND-OTHER")),
    ];
    for (text, answer, reason) in cases {
        test.page.check_typed(&text)?;
        let expected = test.page.wait_for_answer(&text)?;
        ensure!(expected.name() == answer, "{} in place of {answer}", expected.name());
        ensure!(reason.is_none_or(|code| expected.has_reason(code)), "the answer has another reason than {reason:?}");
        test.page.wait_for_focus_on_headline()?;
        test.page.click("#home-link")?;
        test.page.wait_for_screen("home")?;
    }
    test.page.click("#check-button")?;
    test.page.wait_for("#code-error")?;
    test.page.wait_until("focus on the field", "return document.activeElement.id === 'code-field';", &[])
}

pub(crate) fn pasted(test: &mut Test) -> Result<()> {
    test.open()?;
    let text = sample::text(IN_FORCE)?;
    test.page.session.script(PASTE, &[text.clone().into()])?;
    test.page.wait_for_answer(&text)?;
    test.page.wait_for_focus_on_headline()
}

pub(crate) fn link(test: &mut Test) -> Result<()> {
    test.open()?;
    let text = sample::text(IN_FORCE)?;
    let changed = sample::with_one_digit_changed(&text, test.page.now()?)?;
    let [good, bad] = [&text, &changed].map(|text| sample::digits(text).map(|digits| format!("#{digits}")));
    let (good, bad) = (good?, bad?);
    let [good_url, bad_url] = [&good, &bad].map(|hash| format!("{}{hash}", test.site.url()));
    test.page.open(&good_url)?;
    ensure!(test.page.wait_for_answer(&good)?.name() == "checks-out", "a link to a good label");
    test.page.move_to(&bad_url)?;
    ensure!(test.page.wait_for_answer(&bad)?.name() == "does-not", "a link to a changed label");
    test.page.back()?;
    test.page.wait_for_answer(&good)?;
    test.page.wait_for_focus_on_headline()
}
