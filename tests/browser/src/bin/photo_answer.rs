//! How long a photo of 12 megapixels takes to its answer: `cargo run -p labelcheck-browser --bin photo_answer`. In Chromium;
//! the site is the one that `cargo xtask test` has built.
//!
//! Prints a line for each time: decoding the photo alone; from choosing it to the answer on screen; of that, the time in
//! the reader, which decodes it too; in milliseconds, with tabs between.

use std::fs;

use anyhow::{Context as _, Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use labelcheck_browser::engine::Setup;
use labelcheck_browser::measure::{self, ANSWERED};
use labelcheck_browser::picture;
use labelcheck_browser::run::Test;
use labelcheck_browser::sample::{self, IN_FORCE};
use serde_json::{Value, json};

const TIMES: usize = 5;

/// The size of a phone's photo.
const SIZE: (usize, usize) = (4_032, 3_024);

/// Bytes that such a photo has at least: one without a camera's noise would be decoded faster.
const FEWEST: usize = 3_000_000;

/// Makes the photo: the picture of a box as wide as the photo, with the noise of a camera on it.
const PHOTO: &str = r##"
    const [png, width, height, done] = arguments;
    (async () => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(png), (byte) => byte.charCodeAt(0))]));
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext("2d");
      context.fillStyle = "#8c8c8c";
      context.fillRect(0, 0, width, height);
      const high = (width * bitmap.height) / bitmap.width;
      context.drawImage(bitmap, 0, (height - high) / 2, width, high);
      const image = context.getImageData(0, 0, width, height);
      // Xorshift: the same on each run. Each colour has its own noise.
      let dice = 20_261_120;
      for (let at = 0; at < image.data.length; at += 1) {
        dice ^= dice << 13;
        dice ^= dice >>> 17;
        dice ^= dice << 5;
        if (at % 4 < 3) image.data[at] += (dice & 15) - 8;
      }
      context.putImageData(image, 0, 0);
      const reader = new FileReader();
      reader.onload = () => done(reader.result.split(",")[1]);
      reader.readAsDataURL(await canvas.convertToBlob({ type: "image/jpeg", quality: 0.95 }));
    })().catch((error) => done(`${error}`));"##;

/// Notes when a photo is chosen, and when its answer is on screen.
const WATCH: &str = r#"
    window.replies.length = 0;
    window.timed = new Promise((resolve) => {
      const chosen = ({ target }) => {
        const begin = performance.now();
        [window.photo] = target.files;
        answered().then((end) => resolve(end - begin));
      };
      document.addEventListener("change", chosen, { capture: true, once: true });
    });"#;

/// Decodes the photo alone, as the reader has it done, after it was answered.
const TIMES_OF: &str = r#"
    const [done] = arguments;
    (async () => {
      const whole = await window.timed;
      const begin = performance.now();
      const bitmap = await createImageBitmap(window.photo);
      const decoding = performance.now() - begin;
      bitmap.close();
      return [decoding, whole, window.replies.at(-1).ms];
    })().then(done, (error) => done(`${error}`));"#;

fn main() -> Result<()> {
    let mut test = measure::chromium(Setup::USUAL)?;
    test.open()?;
    let photo = test.scratch.path().join("photo.jpg");
    fs::write(&photo, photo_of_label(&test)?)?;
    // The first loads the reader, which later ones find there.
    for time in 0..=TIMES {
        test.page.session.script(&format!("{ANSWERED} {WATCH}"), &[])?;
        test.page.choose_photo(&photo)?;
        let times = measure::numbers(&test.page.session.script_async(TIMES_OF, &[])?)?;
        test.page.wait_for_answer(&sample::text(IN_FORCE)?)?;
        test.page.set_hash("")?;
        test.page.wait_for_screen("home")?;
        if time > 0 {
            println!("{}", times.iter().map(|time| format!("{time:.1}")).collect::<Vec<_>>().join("\t"));
        }
    }
    Ok(())
}

fn photo_of_label(test: &Test) -> Result<Vec<u8>> {
    let file = test.scratch.path().join("label.png");
    picture::photo(&file, Some(&sample::text(IN_FORCE)?))?;
    let png: Value = STANDARD.encode(fs::read(file)?).into();
    let made = test.page.session.script_async(PHOTO, &[png, json!(SIZE.0), json!(SIZE.1)])?;
    let made = made.as_str().unwrap_or_default();
    let photo = STANDARD.decode(made).with_context(|| made.to_owned())?;
    ensure!(photo.len() >= FEWEST, "a photo of {} bytes is none of a camera", photo.len());
    Ok(photo)
}
