//! rustc's part for compiling to wasm.

use std::path::Path;

use anyhow::{Result, bail};

use super::report::Report;
use crate::{paths, process};

const TARGET: &str = "wasm32-unknown-unknown";

/// Without it there is nothing to build, so its absence ends the run.
pub(crate) fn require(report: &mut Report) -> Result<()> {
    let thing = format!("rustc's target {TARGET}");
    if is_here() {
        report.here(&thing);
        return Ok(());
    }
    if let Some(rustup) = paths::on_path("rustup") {
        let mut command = process::command(rustup);
        if report.install(&thing, command.args(["target", "add", TARGET])) && is_here() {
            return Ok(());
        }
    }
    report.missing_thing(&thing, &format!("rustup target add {TARGET}"));
    bail!("cannot build for the browser without {thing}");
}

// Not by asking rustup: Rust may come from elsewhere.
fn is_here() -> bool {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    process::ask(process::command(Path::new(&rustc)).args(["--print", "sysroot"]))
        .is_some_and(|sysroot| Path::new(&sysroot).join("lib/rustlib").join(TARGET).is_dir())
}
