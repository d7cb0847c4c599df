//! The tools that only npm has.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use super::report::Report;
use crate::{paths, process};

const THING: &str = "npm packages (wasm-opt, axe)";

/// wasm-opt, which is a script for Node.
pub struct WasmOpt {
    node: PathBuf,
    script: PathBuf,
}

impl WasmOpt {
    pub(crate) fn command(&self) -> Command {
        let mut command = process::command(&self.node);
        command.arg(&self.script);
        command
    }
}

/// Installs what the lock file names, if that has not been done since it changed.
pub(crate) fn install(report: &mut Report) -> Option<()> {
    let (Some(npm), Some(_)) = (paths::on_path("npm"), paths::on_path("node")) else {
        report.missing_thing(THING, "install Node 20 or newer, with npm");
        return None;
    };
    let lock = fs::read(paths::npm().join("package-lock.json")).ok();
    let stamp = modules().join(".installed-from");
    if lock.is_some() && lock == fs::read(&stamp).ok() {
        report.here(THING);
        return Some(());
    }
    let mut command = process::command(npm);
    if !report.install(THING, command.arg("ci").current_dir(paths::npm())) {
        report.missing_thing(THING, "npm ci in xtask/npm, and see what it says");
        return None;
    }
    // Without the stamp the next run installs again, which is slow and right.
    fs::write(stamp, lock.unwrap_or_default()).ok();
    Some(())
}

pub(crate) fn wasm_opt() -> Option<WasmOpt> {
    let script = modules().join("binaryen").join("bin").join("wasm-opt");
    let node = paths::on_path("node")?;
    script.is_file().then_some(WasmOpt { node, script })
}

pub(crate) fn axe() -> Option<PathBuf> {
    let script = modules().join("axe-core").join("axe.min.js");
    script.is_file().then_some(script)
}

fn modules() -> PathBuf {
    paths::npm().join("node_modules")
}
