//! The npm package: the element for those who build their pages with a bundler.
//!
//! Its files are those of the site, with the same names and bytes, so that the same hashes hold; `index.js` and `frame.js` are
//! the ways in.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use serde_json::json;

use super::collect::{files, read, read_text};
use super::resolve::Assets;
use super::write;
use crate::paths;

/// Whether a folder is one of ours, which is replaced.
const MARK: &str = "package.json";

pub(crate) fn write_to(folder: &Path, assets: &Assets) -> Result<()> {
    let is_empty = fs::read_dir(folder).map_or(true, |mut entries| entries.next().is_none());
    if !is_empty && !fs::read_to_string(folder.join(MARK)).is_ok_and(|text| text.contains("\"labelcheck\"")) {
        bail!("{} holds other files than the package.\nName a folder that is new or empty.", folder.display());
    }
    if folder.is_dir() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    for name in assets.with_all_below(&["label-check.js", "frame.js"]) {
        let asset = assets.known("the package", &name)?;
        write(&folder.join("dist").join(&asset.file), &asset.bytes)?;
    }
    let file = |name: &str| assets.known("the package", name).map(|asset| asset.file.clone());
    let (element, frame, worker) = (file("label-check.js")?, file("frame.js")?, file("worker.js")?);
    // Bundlers do not take a worker along with what it loads: who copies the folder names it by this.
    write(&folder.join("dist").join("worker.js"), format!("import \"./{worker}\";\n").as_bytes())?;
    write(
        &folder.join("index.js"),
        format!("export {{ LabelCheck, version }} from \"./dist/{element}\";\n").as_bytes(),
    )?;
    write(&folder.join("frame.js"), format!("export {{ LabelcheckFrame }} from \"./dist/{frame}\";\n").as_bytes())?;
    for (name, source) in files(&paths::root().join("www").join("element").join("package"))? {
        let bytes = if name == MARK { named(&read_text(&source)?)? } else { read(&source)? };
        write(&folder.join(name), &bytes)?;
    }
    for license in ["LICENSE-APACHE", "LICENSE-MIT"] {
        write(&folder.join(license), &read(&paths::root().join(license))?)?;
    }
    Ok(())
}

/// The package's description, with the version of everything here.
fn named(text: &str) -> Result<Vec<u8>> {
    let mut description: serde_json::Value = serde_json::from_str(text)?;
    description["version"] = json!(env!("CARGO_PKG_VERSION"));
    Ok(format!("{description:#}\n").into_bytes())
}
