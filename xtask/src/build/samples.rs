//! The gallery: `samples.json` and the pictures beside it, from `labels/samples/`.
//!
//! ```json
//! { "on": "2026-01-31",
//!   "samples": [{ "id": "...", "title": "...", "note": "...", "text": "...", "picture": "./samples-...svg" }] }
//! ```

use std::path::Path;

use anyhow::{Context as _, Result};
use serde_json::{Value, json};

use super::collect::{files, read, read_text};
use super::resolve::Source;
use crate::paths;

/// The day as of which the samples are checked; beside their folders.
const DAY: &str = "day.txt";

/// The gallery's assets, with their logical names. Without samples, an empty gallery.
pub(crate) fn assets(folder: &Path) -> Result<Vec<(String, Source)>> {
    let mut assets = Vec::new();
    let mut samples = Vec::new();
    for (path, file) in files(folder)? {
        // One `description.toml` makes a folder a sample.
        let Some(id) = path.strip_suffix("/description.toml") else {
            continue;
        };
        let here = file.parent().unwrap_or(folder);
        samples.push(sample(id, here)?);
        let picture = read(&here.join("qr.svg"))?;
        assets.push((picture_name(id), Source::Raw(picture)));
    }
    // In the order of the gallery: the one that holds at any clock comes first.
    samples.sort_by_key(|(order, _): &(i64, Value)| *order);
    let samples: Vec<Value> = samples.into_iter().map(|(_, sample)| sample).collect();
    let day = folder.join(DAY);
    let on = if samples.is_empty() && !day.is_file() { Value::Null } else { read_text(&day)?.trim().into() };
    let gallery = json!({ "on": on, "samples": samples });
    assets.push(("samples.json".into(), Source::Text(gallery.to_string())));
    Ok(assets)
}

/// A sample for the gallery, and its place there.
fn sample(id: &str, folder: &Path) -> Result<(i64, Value)> {
    let file = folder.join("description.toml");
    let name = paths::short(&file);
    let description: toml::Table = read_text(&file)?.parse().with_context(|| format!("{name} is not TOML"))?;
    let told = |key: &str| {
        description
            .get("sample")
            .and_then(|sample| sample.get(key)?.as_str())
            .with_context(|| format!("{name} needs a text `{key}` in its table [sample]"))
    };
    let order = description.get("sample").and_then(|sample| sample.get("order")?.as_integer());
    let order = order.with_context(|| format!("{name} needs a number `order` in its table [sample]"))?;
    let sample = json!({
        "id": id,
        "title": told("title")?,
        "note": told("note")?,
        "text": read_text(&folder.join("label.txt"))?.trim_end(),
        "picture": format!("asset:{}", picture_name(id)),
    });
    Ok((order, sample))
}

fn picture_name(id: &str) -> String {
    format!("samples/{id}.svg")
}
