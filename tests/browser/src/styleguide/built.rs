//! What comes from the built site: its style sheet, and the addresses of its files.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use labelcheck_www::state::Samples;

use super::nodes::UP;

pub(super) struct Built {
    /// The lines of a page's head that name style sheet and icon, with the way to the site's folder in them.
    pub(super) links: String,
    /// The style sheet.
    pub(super) css: String,
    /// The gallery.
    pub(super) samples: Samples,
}

impl Built {
    pub(super) fn read(site: &Path) -> Result<Built> {
        let read =
            |path: &str| fs::read_to_string(site.join(path)).with_context(|| site.join(path).display().to_string());
        let page = read("index.html")?;
        let links = ["rel=\"stylesheet\"", "rel=\"icon\""].map(|kind| {
            let line = page.lines().find(|line| line.contains(kind));
            line.map(|line| line.replace("href=\"", &format!("href=\"{UP}")))
        });
        let [Some(sheet), Some(icon)] = links else { anyhow::bail!("index.html names no style sheet or no icon") };
        let mut samples = None;
        for entry in fs::read_dir(site.join("assets"))? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            if name.starts_with("samples-") && name.ends_with(".json") {
                samples = Some(read(&format!("assets/{name}"))?);
            }
        }
        let mut samples: Samples = serde_json::from_str(&samples.context("there are no samples")?)?;
        for sample in &mut samples.samples {
            // As the app does: they stand there as seen from the list of samples.
            sample.picture = format!("assets/{}", sample.picture.trim_start_matches("./"));
        }
        let address = sheet.split("href=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
        let css = read(address.trim_start_matches(UP))?;
        Ok(Built { links: format!("{sheet}\n{icon}"), css, samples })
    }
}
