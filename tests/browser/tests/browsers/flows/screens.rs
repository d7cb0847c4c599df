//! The gallery, and what leaves the device.

use anyhow::{Context as _, Result, ensure};
use labelcheck_browser::engine::Engine;
use labelcheck_browser::expected::Expected;
use labelcheck_browser::picture;
use labelcheck_browser::run::{Place, Test};
use labelcheck_browser::sample::{self, IN_FORCE};

/// What every engine tries: the others are the same code with other texts.
const A_FEW: [&str; 3] = [IN_FORCE, "tampered", "right-to-left"];

pub(crate) fn gallery(test: &mut Test) -> Result<()> {
    test.open()?;
    test.page.click("#gallery-link")?;
    test.page.wait_for_screen("gallery")?;
    let first = format!("li:first-child [data-sample={IN_FORCE}]");
    test.page.wait_for(&first)?;
    let names = sample::all()?;
    let count = test.page.session.script("return document.querySelectorAll('[data-sample]').length;", &[])?;
    ensure!(count == names.len(), "{count} samples in the gallery, {} in the repository", names.len());
    test.page.wait_until("the first picture", "return document.querySelector('li img').naturalWidth > 0;", &[])?;
    let all = test.page.engine() == Engine::Chromium && test.place == Place::Online;
    for name in names.iter().filter(|name| all || A_FEW.contains(&name.as_str())) {
        one_sample(test, name).with_context(|| format!("the sample {name}"))?;
    }
    test.page.click(&format!("[data-sample={IN_FORCE}]"))?;
    test.page.click("#check-today")?;
    test.page.wait_until("the answer of today", "return !document.querySelector('.as-of');", &[])?;
    test.page.wait_for_answer(&sample::text(IN_FORCE)?).map(drop)
}

/// Tries a sample, and comes back.
fn one_sample(test: &Test, name: &str) -> Result<()> {
    test.page.click(&format!("[data-sample={name}]"))?;
    let expected = Expected::of_samples(&sample::text(name)?, sample::now()?)?;
    test.page.wait_for_expected(&expected)?;
    let recorded = sample::expected_answer(name)?;
    ensure!(expected.name() == recorded, "{} in place of {recorded}", expected.name());
    test.page.click("#gallery-link")?;
    test.page.wait_for_screen("gallery")
}

/// Once the app is stored, nothing at all is requested, whatever is checked: not even its own files.
pub(crate) fn nothing_is_sent(test: &mut Test) -> Result<()> {
    test.open()?;
    test.page.wait_until_stored()?;
    test.site.expect_own_files()?;
    test.page.reload()?;
    // The key list is looked for once.
    test.page.wait_for("#list[data-look=done]")?;
    let before = test.site.requests().len();
    let text = sample::text(IN_FORCE)?;
    test.page.check_typed(&text)?;
    test.page.wait_for_answer(&text)?;
    test.page.click("#home-link")?;
    let photo = test.scratch.path().join("label.png");
    picture::photo(&photo, Some(&text))?;
    test.page.choose_photo(&photo)?;
    test.page.wait_for_answer(&text)?;
    if test.page.engine().can_film() {
        test.page.set_hash("scan")?;
        test.page.wait_for_screen("scanning")?;
        test.page.wait_for_answer(&text)?;
    }
    let sent = test.site.requests_since(before);
    ensure!(sent.is_empty(), "checks sent requests: {sent:?}");
    Ok(())
}
