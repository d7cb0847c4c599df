//! Pictures of pages for people to look at, taken in Chromium; and sheets that hold many of them.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::page::Page;

/// A phone, a tablet, a laptop, in CSS pixels.
pub const SIZES: [(u32, u32); 3] = [(360, 740), (768, 1024), (1280, 800)];

/// What a reader may prefer.
pub const SCHEMES: [&str; 2] = ["light", "dark"];

/// How wide a picture may stand on a sheet; a wider one is made smaller.
const WIDEST: u32 = 480;
/// How many stand side by side.
const COLUMNS: usize = 4;
/// How high a sheet may become, and the room around a picture with its name above it.
const HIGHEST: u32 = 2400;
const GAP: u32 = 12;
const NAME: u32 = 18;

/// Where the part of a page lies that a picture is to show, with what opens over the page and a little of what is around.
const CLIP: &str = "\
    const part = document.querySelector(arguments[0]);
    if (!part) return null;
    const all = [part, ...part.querySelectorAll('[open] > :not(summary)')].map((one) => one.getBoundingClientRect());
    const edge = (of, name) => of(...all.map((one) => one[name]));
    const x = Math.max(0, edge(Math.min, 'left') + scrollX - 8);
    const right = Math.min(document.documentElement.clientWidth, edge(Math.max, 'right') + scrollX + 8);
    const y = Math.max(0, edge(Math.min, 'top') + scrollY - 8);
    return { x, y, width: right - x, height: edge(Math.max, 'bottom') + scrollY + 8 - y, scale: 1 };";

/// Pictures load when they come into sight; and what stays at the window's edge would lie over the middle of the page.
const STILL: &str = "\
    for (const image of document.images) image.loading = 'eager';
    for (const stays of document.querySelectorAll('.demonstration, .again, .camera .status')) stays.style.position = 'static';";

/// Has the page believe that it is shown so.
pub fn show_as(page: &Page, (width, height): (u32, u32), scheme: &str) -> Result<()> {
    let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 768 });
    page.session.devtools("Emulation.setDeviceMetricsOverride", size)?;
    // They are not in the pictures, and what is measured should be what is in them.
    page.session.devtools("Emulation.setScrollbarsHidden", json!({ "hidden": true }))?;
    let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
    page.session.devtools("Emulation.setEmulatedMedia", features).map(drop)
}

/// The whole page, also what is below the window; or the part of it that fits a selector.
pub fn save(page: &Page, part: Option<&str>, file: &Path) -> Result<()> {
    page.session.script(STILL, &[])?;
    page.wait_until("pictures", "return [...document.images].every((image) => image.complete);", &[])?;
    let clip = match part {
        None => {
            let content = &page.session.devtools("Page.getLayoutMetrics", json!({}))?["cssContentSize"];
            json!({ "x": 0, "y": 0, "width": content["width"], "height": content["height"], "scale": 1 })
        }
        Some(part) => page.session.script(CLIP, &[part.into()])?,
    };
    anyhow::ensure!(clip != Value::Null, "there is no {part:?}");
    let picture =
        page.session.devtools("Page.captureScreenshot", json!({ "captureBeyondViewport": true, "clip": clip }))?;
    let data = picture["data"].as_str().context("no picture")?;
    fs::write(file, STANDARD.decode(data)?).with_context(|| file.display().to_string())
}

/// Puts pictures onto sheets, `NAME-1.png` and so on, in the folder that they are in.
pub fn sheets(page: &Page, name: &str, pictures: &[PathBuf]) -> Result<()> {
    let folder = pictures.first().and_then(|picture| picture.parent()).context("no pictures")?;
    let html = folder.join("sheet.html");
    let sizes: Vec<(u32, u32)> = pictures.iter().map(|picture| size(picture)).collect::<Result<_>>()?;
    let column = sizes.iter().map(|(width, _)| *width).max().unwrap_or(WIDEST).min(WIDEST);
    for (number, sheet) in laid_out(pictures, &sizes, column)?.iter().enumerate() {
        fs::write(&html, sheet)?;
        page.session.navigate(&format!("file://{}", fs::canonicalize(&html)?.display()))?;
        show_as(page, ((column + GAP) * COLUMNS as u32 + GAP, 600), "light")?;
        save(page, None, &folder.join(format!("{name}-{}.png", number + 1)))?;
    }
    fs::remove_file(html).map_err(Into::into)
}

/// The sheets' own pages.
fn laid_out(pictures: &[PathBuf], sizes: &[(u32, u32)], column: u32) -> Result<Vec<String>> {
    const HEAD: &str = "<!doctype html><meta charset=utf-8><style>\
        body { margin: 0; background: #888; font: 13px/18px sans-serif } figure { position: absolute; margin: 0 } \
        img { display: block }</style>";
    let (mut sheets, mut sheet, mut ends) = (Vec::new(), HEAD.to_owned(), [GAP; COLUMNS]);
    for (picture, (width, height)) in pictures.iter().zip(sizes) {
        let shown = (*width).min(column);
        let high = height * shown / (*width).max(1);
        let (mut at, mut top) = shortest(&ends);
        if top > GAP && top + high > HIGHEST {
            sheets.push(std::mem::replace(&mut sheet, HEAD.to_owned()));
            ends = [GAP; COLUMNS];
            (at, top) = (0, GAP);
        }
        let name = picture.file_stem().unwrap_or_default().to_string_lossy();
        let left = GAP + (column + GAP) * at as u32;
        write!(
            sheet,
            "<figure style=\"left:{left}px;top:{top}px\">{name}<img src=\"{name}.png\" width={shown} height={high}></figure>"
        )?;
        ends[at] = top + NAME + high + GAP;
    }
    sheets.push(sheet);
    Ok(sheets)
}

/// The column that ends first, and where.
fn shortest(ends: &[u32; COLUMNS]) -> (usize, u32) {
    ends.iter().copied().enumerate().min_by_key(|(_, end)| *end).unwrap_or((0, GAP))
}

/// The size of a PNG, from its header (PNG specification, section 11.2.2).
fn size(file: &Path) -> Result<(u32, u32)> {
    let bytes = fs::read(file).with_context(|| file.display().to_string())?;
    let number = |at: usize| bytes.get(at..at + 4).and_then(|part| Some(u32::from_be_bytes(part.try_into().ok()?)));
    Ok((number(16).context("no PNG")?, number(20).context("no PNG")?))
}
