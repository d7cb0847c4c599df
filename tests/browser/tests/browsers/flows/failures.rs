//! What does not work names its cause, and leaves the other ways open; and what pages must not do fails their tests.

use anyhow::{Result, ensure};
use labelcheck_browser::run::Test;
use labelcheck_browser::sample::{self, IN_FORCE};
use serde_json::json;

pub(crate) fn camera_none(test: &mut Test) -> Result<()> {
    camera_fails(test, "none", "ui-camera-none")
}

pub(crate) fn camera_denied(test: &mut Test) -> Result<()> {
    camera_fails(test, "denied", "ui-camera-denied")
}

pub(crate) fn camera_insecure(test: &mut Test) -> Result<()> {
    // Chromium says so of every page that is not opened with https.
    test.page.expect_in_console("Cross-Origin-Opener-Policy");
    camera_fails(test, "insecure", "ui-camera-insecure")
}

fn camera_fails(test: &mut Test, name: &str, message: &str) -> Result<()> {
    test.open()?;
    test.page.click("#scan-button")?;
    test.page.wait_for_screen("scanning")?;
    test.page.wait_for_trouble(name, message)?;
    ensure!(test.page.has("#photo-input:not([disabled])")?, "no way to choose a photo");
    let text = sample::text(IN_FORCE)?;
    test.page.check_typed(&text)?;
    test.page.wait_for_answer(&text).map(drop)
}

pub(crate) fn too_old(test: &mut Test) -> Result<()> {
    let without = json!({ "source": "delete globalThis.WebAssembly;" });
    test.page.session.devtools("Page.addScriptToEvaluateOnNewDocument", without)?;
    let url = test.site.url().to_owned();
    test.page.load(&url)?;
    test.page.wait_for("#trouble:not([hidden]) [data-reason=old]:not([hidden])")?;
    let text = test.page.text()?;
    ensure!(text.contains("This browser is too old for Labelcheck."), "the page does not say so");
    ensure!(!text.contains("Loading"), "the page still says that it loads");
    test.page.expect_in_console("the app gave up: This browser is too old");
    Ok(())
}

/// Offends on purpose, in each way that fails every other test.
pub(crate) fn offences_are_seen(test: &mut Test) -> Result<()> {
    test.open()?;
    let offences = [
        ("console.error('offence-1');", "offence-1"),
        ("dispatchEvent(new Event('offence'));", "offence-2"),
        ("fetch('https://offence-3.example/').catch(() => {});", "offence-3"),
        ("document.body.setAttribute('style', 'top: 0');", "style-src"),
    ];
    test.page.session.script("addEventListener('offence', () => { throw new Error('offence-2'); });", &[])?;
    // What Chromium tells pages of errors in scripts that are not their own.
    test.page.expect_in_console("error: Script error.");
    for (script, trace) in offences {
        test.page.session.script(script, &[])?;
        test.wait_for_offence(trace)?;
    }
    Ok(())
}
