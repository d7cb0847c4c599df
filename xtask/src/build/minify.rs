//! Makes scripts smaller, before they get their names.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::Path;
use std::process::Stdio;

use anyhow::{Context as _, Result, bail};

use super::resolve::Source;
use crate::process;

/// What runs in browsers that are too old for the rest, to say so: its syntax stays as it was written.
const AS_WRITTEN: &[&str] = &["boot.js", "old.js"];

/// Newer syntax than this is not put in: docs/browsers.md names the oldest browsers.
const TARGET: &str = "--target=es2022";

/// Each script among the assets. What refers to others goes through as the text that it is.
pub(crate) fn scripts(sources: &mut BTreeMap<String, Source>, esbuild: &Path) -> Result<()> {
    for (name, source) in sources.iter_mut() {
        if let Source::Text(text) = source
            && name.ends_with(".js")
            && !AS_WRITTEN.contains(&&**name)
        {
            *text = minified(text, esbuild).with_context(|| name.clone())?;
        }
    }
    Ok(())
}

fn minified(text: &str, esbuild: &Path) -> Result<String> {
    let mut command = process::command(esbuild);
    command.args(["--minify", "--format=esm", "--charset=utf8", "--legal-comments=none", TARGET]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().with_context(|| format!("cannot start `{}`", process::spelled(&command)))?;
    // It reads everything before it writes anything.
    child.stdin.take().context("a pipe")?.write_all(text.as_bytes())?;
    let output = child.wait_with_output()?;
    if !output.status.success() {
        bail!("`{}` failed: {}", process::spelled(&command), output.status);
    }
    Ok(String::from_utf8(output.stdout)?)
}
