//! Pythons of our own: one with the packages of the independent reader and of the reference implementation of TUF, one with
//! the engines that the Python package runs in.

use std::fs;
use std::path::PathBuf;

use super::report::Report;
use crate::{paths, process};

/// An environment in the target folder.
pub(crate) struct Environment {
    thing: &'static str,
    folder: &'static str,
    /// Its list of packages, in `xtask/python/`.
    list: &'static str,
}

/// For `tests/python/`.
pub(crate) const READER: Environment =
    Environment { thing: "Python packages (cbor2, cryptography, tuf)", folder: "venv", list: "requirements.txt" };

/// For `python/`. Apart, as it is 1.2 GB.
pub(crate) const ENGINES: Environment =
    Environment { thing: "Python packages (duckdb, polars, pyspark)", folder: "venv-engines", list: "engines.txt" };

/// Makes the environment, if that has not been done since the list of packages changed.
pub(crate) fn install(environment: &Environment, report: &mut Report) -> Option<PathBuf> {
    let &Environment { thing, folder, list } = environment;
    let Some(system) = paths::on_path("python3") else {
        report.missing_thing(thing, "install Python 3 (Debian: python3 python3-venv)");
        return None;
    };
    let folder = paths::target().join(folder);
    let python = folder.join("bin").join("python");
    let stamp = folder.join("installed-from");
    let list = paths::root().join("xtask").join("python").join(list);
    let wanted = fs::read(&list).ok();
    if wanted.is_some() && wanted == fs::read(&stamp).ok() && python.is_file() {
        report.here(thing);
        return Some(python);
    }
    let mut make = process::command(system);
    make.args(["-m", "venv", "--clear"]).arg(&folder);
    let mut fill = process::command(&python);
    fill.args(["-m", "pip", "install", "--quiet", "--requirement"]).arg(&list);
    if !(report.install("Python environment", &mut make) && report.install(thing, &mut fill)) {
        report.missing_thing(thing, "it needs Python 3.11 or later with python3-venv; see the log above");
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

/// Whether there is a Java that Spark runs on: 17 or later.
pub(crate) fn has_java() -> bool {
    // It says `openjdk 17.0.15 2025-04-15`.
    let said = process::ask(process::command("java").arg("--version")).unwrap_or_default();
    let version = said.split_whitespace().nth(1).and_then(|version| version.split('.').next()?.parse::<u32>().ok());
    version.is_some_and(|version| version >= 17)
}
