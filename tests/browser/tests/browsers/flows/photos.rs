//! Photos and other files as they come: turned, large, a picture of the screen, a document.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use labelcheck_browser::picture;
use labelcheck_browser::run::Test;
use labelcheck_browser::sample::{self, IN_FORCE};

/// Makes a JPEG of this size with a picture on it: as wide as the JPEG, this far from its top.
const JPEG: &str = "\
    const [png, width, height, top, done] = arguments;
    (async () => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(png), (byte) => byte.charCodeAt(0))]));
      const canvas = new OffscreenCanvas(width, height);
      canvas.getContext('2d').drawImage(bitmap, 0, top, width, (width * bitmap.height) / bitmap.width);
      const reader = new FileReader();
      reader.onload = () => done(reader.result.split(',')[1]);
      reader.readAsDataURL(await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 }));
    })().catch((error) => done(`${error}`));";

/// Orientations that phones write: upside down, and turned by a right angle either way (Exif 2.32, tag 0x0112).
const TURNED: [u8; 3] = [3, 6, 8];

/// As cameras leave them, and a picture of the phone's own screen.
pub(crate) fn photos_turned(test: &mut Test) -> Result<()> {
    test.open()?;
    let photo = jpeg(test, &label(test)?, (picture::WIDTH, picture::HEIGHT), 0)?;
    for orientation in TURNED {
        check(test, &turned(test, &photo, orientation)?).with_context(|| format!("orientation {orientation}"))?;
    }
    let screenshot = test.scratch.path().join("screenshot.png");
    picture::screenshot(&screenshot, &sample::text(IN_FORCE)?)?;
    check(test, &screenshot).context("the screenshot")
}

/// 12 megapixels, 48 of a phone that was held upright, and a picture of a page that is much longer than the screen.
pub(crate) fn photos_large(test: &mut Test) -> Result<()> {
    test.open()?;
    let label = label(test)?;
    for (size, orientation) in [((4_000, 3_000), 1), ((8_000, 6_000), 6)] {
        let photo = jpeg(test, &label, size, 300)?;
        check(test, &turned(test, &photo, orientation)?).with_context(|| format!("{size:?}"))?;
    }
    let screenshot = test.scratch.path().join("screenshot.png");
    picture::screenshot(&screenshot, &sample::text(IN_FORCE)?)?;
    let page = jpeg(test, &screenshot, (1_080, 20_000), 9_000)?;
    check(test, &turned(test, &page, 1)?).context("the long page")
}

/// A document is no picture, and is told from a broken one; by what is in it, not by its name.
pub(crate) fn photo_pdf(test: &mut Test) -> Result<()> {
    test.open()?;
    for (name, content) in [("label.pdf", "%PDF-1.7\n%\u{e2}\u{e3}"), ("scan.jpg", "\r\n%!\r\n%PDF-1.4\n")] {
        let file = test.scratch.path().join(name);
        fs::write(&file, content)?;
        test.page.choose_photo(&file)?;
        test.page.wait_for_trouble("pdf", "ui-photo-pdf")?;
        let late = test.scratch.path().join("late.pdf");
        fs::write(&late, format!("{}%PDF-1.7", " ".repeat(1_024)))?;
        test.page.choose_photo(&late)?;
        test.page.wait_for_trouble("unreadable", "ui-photo-unreadable")?;
    }
    Ok(())
}

/// Chooses a photo of the label, and goes back.
fn check(test: &Test, file: &Path) -> Result<()> {
    test.page.choose_photo(file)?;
    test.page.wait_for_answer(&sample::text(IN_FORCE)?)?;
    test.page.set_hash("")?;
    test.page.wait_for_screen("home")
}

fn label(test: &Test) -> Result<PathBuf> {
    let file = test.scratch.path().join("label.png");
    picture::photo(&file, Some(&sample::text(IN_FORCE)?))?;
    Ok(file)
}

fn jpeg(test: &Test, png: &Path, (width, height): (usize, usize), top: usize) -> Result<Vec<u8>> {
    let png = STANDARD.encode(fs::read(png)?);
    let made = test.page.session.script_async(JPEG, &[png.into(), width.into(), height.into(), top.into()])?;
    let made = made.as_str().unwrap_or_default();
    STANDARD.decode(made).with_context(|| made.to_owned())
}

/// The photo with Exif data in which there is only its orientation.
fn turned(test: &Test, jpeg: &[u8], orientation: u8) -> Result<PathBuf> {
    let head = [0xFF, 0xE1, 0, 34].into_iter().chain(*b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0");
    let exif: Vec<u8> = head.chain([orientation, 0, 0, 0, 0, 0, 0]).collect();
    let (start, rest) = jpeg.split_at(2);
    let file = test.scratch.path().join(format!("turned-{orientation}.jpg"));
    fs::write(&file, [start, &exif, rest].concat())?;
    Ok(file)
}
