//! The tools that only npm has.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::report::Report;
use crate::{paths, process};

/// wasm-opt, which is a script for Node.
pub type WasmOpt = NodeScript;

/// A tool that is a script for Node.
pub struct NodeScript {
    node: PathBuf,
    script: PathBuf,
}

impl NodeScript {
    pub(crate) fn command(&self) -> Command {
        let mut command = process::command(&self.node);
        command.arg(&self.script);
        command
    }

    fn find(script: PathBuf) -> Option<NodeScript> {
        let node = paths::on_path("node")?;
        script.is_file().then_some(NodeScript { node, script })
    }
}

/// Installs what builds and tests need.
pub(crate) fn install(report: &mut Report) -> Option<()> {
    install_in(&paths::npm(), "npm packages (wasm-opt, esbuild, axe)", report)
}

/// Installs what judges the page's loading, which only `bench` does. Its package.json says a version for a package of which
/// another asks for the latest: a lock file would not hold for longer than until there is a later one.
pub(crate) fn lighthouse(report: &mut Report) -> Option<NodeScript> {
    let folder = paths::npm().join("lighthouse");
    install_in(&folder, "npm packages (Lighthouse)", report)?;
    NodeScript::find(modules(&folder).join("lighthouse").join("cli").join("index.js"))
}

/// Installs what the folder's lock file names, if that has not been done since it changed.
fn install_in(folder: &Path, thing: &str, report: &mut Report) -> Option<()> {
    let (Some(npm), Some(_)) = (paths::on_path("npm"), paths::on_path("node")) else {
        report.missing_thing(thing, "install Node 20 or newer, with npm");
        return None;
    };
    let lock = fs::read(folder.join("package-lock.json")).ok();
    let stamp = modules(folder).join(".installed-from");
    if lock.is_some() && lock == fs::read(&stamp).ok() {
        report.here(thing);
        return Some(());
    }
    let mut command = process::command(npm);
    if !report.install(thing, command.arg("ci").current_dir(folder)) {
        report.missing_thing(thing, &format!("npm ci in {}, and see what it says", paths::short(folder)));
        return None;
    }
    // Without the stamp the next run installs again, which is slow and right.
    fs::write(stamp, lock.unwrap_or_default()).ok();
    Some(())
}

pub(crate) fn wasm_opt() -> Option<WasmOpt> {
    NodeScript::find(modules(&paths::npm()).join("binaryen").join("bin").join("wasm-opt"))
}

/// Makes scripts smaller. A program of its own, not a script.
pub(crate) fn esbuild() -> Option<PathBuf> {
    let program = modules(&paths::npm()).join(".bin").join("esbuild");
    program.is_file().then_some(program)
}

pub(crate) fn axe() -> Option<PathBuf> {
    let script = modules(&paths::npm()).join("axe-core").join("axe.min.js");
    script.is_file().then_some(script)
}

fn modules(folder: &Path) -> PathBuf {
    folder.join("node_modules")
}
