//! `cargo xtask setup`, and what each other verb needs of it: finds the tools, installs what it can, and says in one
//! line for each thing what is missing and how to get it.

mod browsers;
mod debian;
mod npm;
mod python;
mod report;
mod wasm_target;

use std::env;
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};

pub use self::npm::{NodeScript, WasmOpt};
use self::report::Report;

/// What `build` works with.
pub struct BuildTools {
    /// `None`: the files will be bigger.
    pub wasm_opt: Option<WasmOpt>,
    /// The same.
    pub esbuild: Option<PathBuf>,
}

/// What `test` works with; `None` where it is missing.
pub struct Tools {
    /// The Python with the packages of the independent reader.
    pub python: Option<PathBuf>,
    /// The Python with the engines that the Python package runs in.
    pub engines: Option<PathBuf>,
    /// Whether Spark, which is one of them, has a Java to run on.
    pub java: bool,
    /// Whether there is npm.
    pub npm: bool,
    /// The environment variables that tell the browser tests where the tools are.
    pub browser_variables: Vec<(&'static str, PathBuf)>,
    /// The engines whose tests cannot run, as their tests' paths name them.
    pub missing_engines: Vec<&'static str>,
    /// The lines of what is missing.
    pub missing: Vec<String>,
}

/// What a build needs. Only a full one makes files smaller.
pub fn for_build(quick: bool) -> Result<BuildTools> {
    let mut report = Report::quiet();
    wasm_target::require(&mut report)?;
    if quick {
        return Ok(BuildTools { wasm_opt: None, esbuild: None });
    }
    let found = npm::install(&mut report).and_then(|()| Some((npm::wasm_opt()?, npm::esbuild()?)));
    if found.is_none() {
        if in_ci() {
            bail!("a full build needs wasm-opt and esbuild: {}", report.missing().join("; "));
        }
        println!("building without wasm-opt and esbuild: the files will be bigger");
    }
    let (wasm_opt, esbuild) = found.unzip();
    Ok(BuildTools { wasm_opt, esbuild })
}

/// Everything. What cannot be had is left out and named.
pub fn all() -> Result<Tools> {
    let mut report = Report::loud();
    wasm_target::require(&mut report)?;
    let npm = npm::install(&mut report);
    let axe = npm.and_then(|()| npm::axe());
    debian::install(&mut report);
    let python = python::install(&python::READER, &mut report);
    let engines = python::install(&python::ENGINES, &mut report);
    let mut browsers = browsers::find(&mut report);
    if let Some(axe) = axe {
        browsers.variables.push(("LABELCHECK_AXE", axe));
    }
    Ok(Tools {
        python,
        engines,
        java: python::has_java(),
        npm: npm.is_some(),
        browser_variables: browsers.variables,
        missing_engines: browsers.missing,
        missing: report.missing(),
    })
}

/// Lighthouse, which only `bench` needs.
pub(crate) fn lighthouse() -> Result<NodeScript> {
    let mut report = Report::quiet();
    let found = npm::lighthouse(&mut report);
    found.with_context(|| format!("no Lighthouse: {}", report.missing().join("; ")))
}

/// The Python with the engines, which `bench` needs too.
pub(crate) fn engines() -> Result<PathBuf> {
    let mut report = Report::quiet();
    let found = python::install(&python::ENGINES, &mut report).filter(|_| python::has_java());
    found.with_context(|| format!("no engines, or no Java 17 for Spark: {}", report.missing().join("; ")))
}

/// The browser that it judges pages in.
pub(crate) fn chromium() -> Option<PathBuf> {
    browsers::chromium()
}

/// The verb: everything, and an end line. Under `CI` a missing tool is a failure.
pub fn setup() -> Result<()> {
    let tools = all()?;
    if tools.missing.is_empty() {
        println!("everything is here");
        return Ok(());
    }
    if in_ci() {
        bail!("missing: {}", tools.missing.join("; "));
    }
    println!("the tests that need what is missing are skipped; all else works");
    Ok(())
}

/// Whether nobody sits in front of this.
pub(crate) fn in_ci() -> bool {
    env::var_os("CI").is_some_and(|value| !value.is_empty() && value != "false")
}

/// Where cargo keeps other people's sources.
pub(crate) fn cargo_home() -> Option<PathBuf> {
    match env::var_os("CARGO_HOME") {
        Some(home) => Some(PathBuf::from(home)),
        None => Some(PathBuf::from(env::var_os("HOME")?).join(".cargo")),
    }
}
