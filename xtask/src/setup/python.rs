//! A Python of our own, with the packages of the independent reader and of the reference implementation of TUF.

use std::fs;
use std::path::PathBuf;

use super::report::Report;
use crate::{paths, process};

const THING: &str = "Python packages (cbor2, cryptography, tuf)";

/// Makes the environment, if that has not been done since the list of packages changed.
pub(crate) fn install(report: &mut Report) -> Option<PathBuf> {
    let Some(system) = paths::on_path("python3") else {
        report.missing_thing(THING, "install Python 3 (Debian: python3 python3-venv)");
        return None;
    };
    let folder = paths::target().join("venv");
    let python = folder.join("bin").join("python");
    let stamp = folder.join("installed-from");
    let list = paths::root().join("xtask/python/requirements.txt");
    let wanted = fs::read(&list).ok();
    if wanted.is_some() && wanted == fs::read(&stamp).ok() && python.is_file() {
        report.here(THING);
        return Some(python);
    }
    let mut make = process::command(system);
    make.args(["-m", "venv", "--clear"]).arg(&folder);
    let mut fill = process::command(&python);
    fill.args(["-m", "pip", "install", "--quiet", "--requirement"]).arg(&list);
    if !(report.install("Python environment", &mut make) && report.install(THING, &mut fill)) {
        report.missing_thing(THING, "install python3-venv, and see the log above");
        return None;
    }
    // Without the stamp the next run installs again, which is slow and right.
    fs::write(stamp, wanted.unwrap_or_default()).ok();
    Some(python)
}

/// Debian packs the part of Python that makes environments on its own.
pub(crate) fn can_make_environments() -> bool {
    process::ask(process::command("python3").args(["-c", "import ensurepip, venv"])).is_some()
}
