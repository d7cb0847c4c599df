//! Writes the styleguide into a folder of a built site: `cargo run -p labelcheck-browser --bin styleguide -- --out
//! DIST/styleguide`. `cargo xtask styleguide` builds the site before, and serves it after.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use labelcheck_browser::styleguide;

const USAGE: &str = "usage: styleguide --out DIST/styleguide, where DIST is a built site";

fn main() -> Result<()> {
    let arguments: Vec<_> = env::args_os().skip(1).collect();
    let [option, folder] = &arguments[..] else { bail!(USAGE) };
    if option != "--out" {
        bail!(USAGE);
    }
    let folder = PathBuf::from(folder);
    let site = folder.parent().unwrap_or(Path::new(""));
    styleguide::draw(site).context(USAGE)?.write(&folder)
}
