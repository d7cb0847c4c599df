//! The camera in a shop: hard to read, lost and found again, turned, allowed late.

use anyhow::{Result, ensure};
use labelcheck_browser::engine::Engine;
use labelcheck_browser::run::Test;
use labelcheck_browser::sample::{self, IN_FORCE};
use serde_json::json;

use super::stand_in::{self, LOOKING, make, wait};

/// Whatever stands in the way, the answer is that to the label.
pub(crate) fn camera_film(test: &mut Test) -> Result<()> {
    test.open()?;
    test.page.click("#scan-button")?;
    test.page.wait_for_screen("scanning")?;
    test.page.wait_for_answer(&sample::text(IN_FORCE)?).map(drop)
}

/// Where there is nothing to read, people are told what may help.
pub(crate) fn camera_nothing(test: &mut Test) -> Result<()> {
    test.open()?;
    test.page.click("#scan-button")?;
    test.page.wait_for("[data-scan=hint]")?;
    let words = labelcheck::Words::english();
    let text = test.page.text()?;
    for id in ["ui-camera-hint", "ui-camera-hint.do"] {
        ensure!(text.contains(&words.ui(id)), "the page does not say {id}");
    }
    Ok(())
}

/// The device is turned while the camera is on: frames come in another shape.
pub(crate) fn camera_turned(test: &mut Test) -> Result<()> {
    test.open()?;
    stand_in::film(test, json!({}))?;
    test.page.set_hash("scan")?;
    wait(test, "it.replies > 1")?;
    make(test, "it.size = [720, 1280];")?;
    let upright = "const video = document.querySelector('video'); return video.videoHeight > video.videoWidth;";
    test.page.wait_until("the upright picture", upright, &[])?;
    make(test, "it.size = [1280, 720]; it.show('label');")?;
    test.page.wait_for_answer(&sample::text(IN_FORCE)?)?;
    test.page.set_hash("")?;
    make(test, "it.size = [720, 1280]; it.left = -320;")?;
    test.page.set_hash("scan")?;
    test.page.wait_for_answer(&sample::text(IN_FORCE)?)?;
    wait(test, "it.opened === 2")
}

/// A camera that is taken away is opened once more before anybody hears of it.
pub(crate) fn camera_lost(test: &mut Test) -> Result<()> {
    const END: &str = "it.tracks.at(-1).stop();";
    const LIGHT: &str = "\
        MediaStreamTrack.prototype.getCapabilities = () => ({ torch: true });
        MediaStreamTrack.prototype.applyConstraints = async function ({ advanced: [{ torch }] }) { this.torch = torch; };";
    test.open()?;
    stand_in::film(test, json!({}))?;
    make(test, LIGHT)?;
    test.page.set_hash("scan")?;
    test.page.click("#light-button")?;
    wait(test, "it.replies > 1 && it.tracks.at(-1).torch")?;
    make(test, END)?;
    wait(test, "it.opened === 2 && it.tracks.at(-1).readyState === 'live'")?;
    // It is as bright as it was.
    wait(test, "it.tracks.at(-1).torch")?;
    make(test, "it.show('label')")?;
    test.page.wait_for_answer(&sample::text(IN_FORCE)?)?;
    // Nobody is filmed while they read.
    wait(test, "!it.trouble && it.tracks.every((track) => track.readyState === 'ended')")?;
    // Once more, and no longer.
    make(test, "it.show('box')")?;
    test.page.set_hash("scan")?;
    wait(test, "it.opened === 3")?;
    test.page.wait_for(LOOKING)?;
    make(test, END)?;
    wait(test, "it.opened === 4 && it.tracks.at(-1).readyState === 'live'")?;
    make(test, END)?;
    test.page.wait_for_trouble("busy", "ui-camera-busy")?;
    wait(test, "it.opened === 4")?;
    // Another program has it.
    test.page.click("#retry-button")?;
    wait(test, "it.opened === 5")?;
    test.page.wait_for(LOOKING)?;
    make(test, "it.refused = 'NotReadableError';")?;
    make(test, END)?;
    test.page.wait_for_trouble("busy", "ui-camera-busy")?;
    wait(test, "it.opened === 6")
}

/// One that gives no pictures any more is opened anew: by its own word after three seconds, by what is seen after five.
pub(crate) fn camera_still(test: &mut Test) -> Result<()> {
    test.open()?;
    stand_in::film(test, json!({}))?;
    test.page.set_hash("scan")?;
    wait(test, "it.replies > 1")?;
    make(test, "Object.defineProperty(it.tracks.at(-1), 'muted', { value: true });")?;
    wait(test, "it.opened === 2 && it.tracks[0].readyState === 'ended'")?;
    test.page.set_hash("")?;
    test.page.wait_for_screen("home")?;
    test.page.set_hash("scan")?;
    wait(test, "it.opened === 3")?;
    test.page.wait_for(LOOKING)?;
    make(test, "it.moving = false;")?;
    wait(test, "it.opened === 4")?;
    make(test, "it.moving = true; it.show('label');")?;
    test.page.wait_for_answer(&sample::text(IN_FORCE)?)?;
    wait(test, "!it.trouble")
}

/// A permission that can be changed, as in the browser's settings; `null` for a browser that does not know this one.
const PERMISSION: &str = "\
    const [state] = arguments;
    window.permission = Object.assign(new EventTarget(), { state });
    const query = async () => {
      if (!state) throw new TypeError('stand-in');
      return window.permission;
    };
    Permissions.prototype.query = query;";

/// Who allows the camera after all, while the screen says that it is not allowed, need not do anything more.
pub(crate) fn camera_allowed_late(test: &mut Test) -> Result<()> {
    const ALLOW: &str = "it.refused = ''; permission.state = 'granted'; permission.dispatchEvent(new Event('change'));";
    let text = sample::text(IN_FORCE)?;
    test.open()?;
    stand_in::film(test, json!({}))?;
    make(test, "it.show('label');")?;
    for (state, trouble, opened) in [("denied", "denied", 2), ("prompt", "dismissed", 4)] {
        test.page.session.script(PERMISSION, &[state.into()])?;
        make(test, "it.refused = 'NotAllowedError';")?;
        test.page.set_hash("scan")?;
        test.page.wait_for_trouble(trouble, &format!("ui-camera-{trouble}"))?;
        // Something else has changed.
        make(test, "permission.dispatchEvent(new Event('change'));")?;
        make(test, ALLOW)?;
        test.page.wait_for_answer(&text)?;
        // Now it is nobody's business.
        make(test, ALLOW)?;
        test.page.set_hash("")?;
        test.page.wait_for_screen("home")?;
        make(test, ALLOW)?;
        wait(test, &format!("it.opened === {opened}"))?;
    }
    // A browser that does not know this permission.
    test.page.session.script(PERMISSION, &[json!(null)])?;
    make(test, "it.refused = 'NotAllowedError';")?;
    test.page.set_hash("scan")?;
    test.page.wait_for_trouble("denied", "ui-camera-denied")?;
    make(test, ALLOW)?;
    test.page.click("#retry-button")?;
    test.page.wait_for_answer(&text)?;
    wait(test, "it.opened === 6")
}

/// The same with the browser's own question, where a test can answer it.
pub(crate) fn camera_allowed(test: &mut Test) -> Result<()> {
    ensure!(test.page.engine() == Engine::Chromium);
    test.open()?;
    test.page.click("#scan-button")?;
    test.page.wait_for_trouble("denied", "ui-camera-denied")?;
    let granted = json!({ "permission": { "name": "camera" }, "setting": "granted" });
    test.page.session.devtools("Browser.setPermission", granted)?;
    test.page.wait_for(LOOKING)
}
