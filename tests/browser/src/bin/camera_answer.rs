//! How many frames the camera takes from the first one with a label that can be read until the answer is on screen: `cargo
//! run -p labelcheck-browser --bin camera_answer`. In Chromium; the site is the one that `cargo xtask test` has built.
//!
//! The label enters at a known frame, and its frames are all the same picture: if any of them is read, the first could be.
//! Which kind each frame is, a mark in its corner says, which is looked at as each frame comes on screen. When each was
//! taken, the browser says. The camera stops when the label is read, so the frames from then to the answer are counted by
//! the time.
//!
//! Prints a line for each scan: the frames, and the milliseconds, with a tab between.

use anyhow::{Context as _, Result, ensure};
use labelcheck_browser::engine::{Camera, Setup};
use labelcheck_browser::measure::{self, ANSWERED};
use labelcheck_browser::run::Test;
use labelcheck_browser::sample::{self, IN_FORCE};
use labelcheck_browser::video::{Film, MARK, PHONE_RATE};
use serde_json::{Value, json};

const SCANS: usize = 9;

/// Frames without a label that have to be seen before: then the app is under way, and the label comes as a surprise.
const BEFORE: usize = 5;

/// Notes when each frame was taken that comes on screen, and whether the mark in its corner is white; turns to the camera,
/// and ends with the answer.
const SCAN: &str = r#"
    const [mark, done] = arguments;
    const frames = [];
    const context = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
    const follow = (video) => {
      const next = (now, { captureTime }) => {
        context.drawImage(video, 0, 0, mark, mark, 0, 0, 1, 1);
        frames.push([captureTime ?? now, context.getImageData(0, 0, 1, 1).data[0] > 128]);
        video.requestVideoFrameCallback(next);
      };
      video.requestVideoFrameCallback(next);
    };
    const observer = new MutationObserver(() => {
      const video = document.querySelector("video");
      if (!video) return;
      observer.disconnect();
      follow(video);
    });
    observer.observe(document, { subtree: true, childList: true });
    answered().then((answer) => done({ frames, answer }));
    location.hash = "scan";"#;

fn main() -> Result<()> {
    let mut test = measure::chromium(Setup::camera(Camera::Film(Film::Entering)))?;
    test.open()?;
    // The first loads the reader, which every later scan finds there.
    scan(&test)?;
    for _ in 0..SCANS {
        let [frames, milliseconds] = scan(&test)?;
        println!("{frames:.2}\t{milliseconds:.1}");
    }
    Ok(())
}

/// Scans until there is the right answer, and goes back; the frames and the milliseconds that it took.
fn scan(test: &Test) -> Result<[f64; 2]> {
    let seen = test.page.session.script_async(&format!("{ANSWERED} {SCAN}"), &[json!(MARK)])?;
    test.page.wait_for_answer(&sample::text(IN_FORCE)?)?;
    test.page.set_hash("")?;
    test.page.wait_for_screen("home")?;
    read(&seen).with_context(|| seen.to_string())
}

fn read(seen: &Value) -> Result<[f64; 2]> {
    let frames: Vec<(f64, bool)> = serde_json::from_value(seen["frames"].clone())?;
    let answer = seen["answer"].as_f64().context("no answer")?;
    let before: Vec<f64> = frames.iter().take_while(|(_, label)| !label).map(|(taken, _)| *taken).collect();
    ensure!(before.len() >= BEFORE, "only {} frames before the label", before.len());
    // Where the first frames with the label did not come on screen before it was read, they were taken all the same.
    let one = 1e3 / PHONE_RATE as f64;
    let next = before[before.len() - 1] + one;
    let milliseconds = answer - frames.get(before.len()).map_or(next, |(taken, _)| taken.min(next));
    Ok([milliseconds / one, milliseconds])
}

#[cfg(test)]
mod tests {
    use super::{BEFORE, read};
    use serde_json::json;

    #[test]
    fn a_frame_that_was_not_shown_counts() {
        let mut frames: Vec<_> = (0..BEFORE).map(|at| (at as f64 * 100.0 / 3.0, false)).collect();
        let last = frames[BEFORE - 1].0;
        frames.push((last + 100.0, true));
        let seen = json!({ "frames": frames, "answer": last + 150.0 });
        let [count, milliseconds] = read(&seen).unwrap();
        assert!((count - 3.5).abs() < 1e-9 && (milliseconds - 350.0 / 3.0).abs() < 1e-9, "{count} {milliseconds}");
        assert_eq!(read(&json!({ "frames": frames[..BEFORE], "answer": last + 150.0 })).unwrap()[0], count);
        assert!(read(&json!({ "frames": frames[1..], "answer": 0 })).is_err());
    }
}
