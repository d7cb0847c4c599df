//! How long the page's own thread is busy with a camera frame: `cargo run --release -p labelcheck-browser --bin frame_cost`,
//! over the site that `cargo xtask test` has built. Chromium, with the tests' video of 1280x720 as its camera.
//!
//! Prints one number a frame, in milliseconds: taking the frame and sending it to the worker, and reading its reply.

use anyhow::Result;
use labelcheck_browser::engine::{Engine, Setup};
use labelcheck_browser::run::{Case, Place, Test};
use serde_json::json;

/// Scans, one after the other. Each ends at the first readable frame, a second or so of video.
const SCANS: usize = 5;

/// Puts a clock around what the app does for a frame, before the app has loaded.
const CLOCK: &str = "
  window.frameCosts = [];
  const timed = (run) => (...all) => {
    const start = performance.now();
    try { return run(...all); } finally { window.spent += performance.now() - start; }
  };
  window.spent = 0;
  const ask = HTMLVideoElement.prototype.requestVideoFrameCallback;
  HTMLVideoElement.prototype.requestVideoFrameCallback = function (run) {
    return ask.call(this, (...all) => {
      if (window.spent > 0) window.frameCosts.push(window.spent);
      window.spent = 0;
      timed(run)(...all);
    });
  };
  const listen = Worker.prototype.addEventListener;
  Worker.prototype.addEventListener = function (name, run, ...more) {
    const wrapped = name === 'message' && typeof run === 'function' ? timed(run) : run;
    return listen.call(this, name, wrapped, ...more);
  };";

fn main() -> Result<()> {
    let case = Case { module: "", name: "", engine: Engine::Chromium, place: Place::Online, setup: Setup::USUAL };
    let mut test = Test::new(&case)?;
    test.page.session.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": CLOCK }))?;
    test.open()?;
    for _ in 0..SCANS {
        test.page.set_hash("")?;
        test.page.wait_for_screen("home")?;
        test.page.look_with_camera()?;
        test.page.wait_for_screen("answer")?;
    }
    for cost in test.page.session.script("return window.frameCosts;", &[])?.as_array().into_iter().flatten() {
        println!("{cost}");
    }
    Ok(())
}
