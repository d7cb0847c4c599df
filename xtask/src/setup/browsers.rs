//! The three engines and their WebDrivers.

use std::fs;
use std::path::{Path, PathBuf};

use super::report::Report;
use crate::{paths, process};

/// What the browser tests are told.
pub(crate) struct Engines {
    pub(crate) variables: Vec<(&'static str, PathBuf)>,
    pub(crate) missing: Vec<&'static str>,
}

/// Finds each engine with its driver; installs geckodriver, which is in no package of Debian's stable release.
pub(crate) fn find(report: &mut Report) -> Engines {
    let mut engines = Engines { variables: Vec::new(), missing: Vec::new() };
    engines.add("chromium", &[("LABELCHECK_CHROMIUM", chromium()), ("LABELCHECK_CHROMEDRIVER", chromedriver())]);
    let firefox = firefox();
    let geckodriver = firefox.as_ref().and_then(|_| geckodriver(report));
    engines.add("firefox", &[("LABELCHECK_FIREFOX", firefox), ("LABELCHECK_GECKODRIVER", geckodriver)]);
    engines.add(
        "webkit",
        &[
            ("LABELCHECK_MINIBROWSER", mini_browser()),
            ("LABELCHECK_WEBKITDRIVER", webkit_driver()),
            ("LABELCHECK_XVFB_RUN", xvfb_run()),
        ],
    );
    for engine in &engines.missing {
        println!("skipping   tests in {engine}: see what is missing above");
    }
    engines
}

pub(crate) fn chromium() -> Option<PathBuf> {
    ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(paths::on_path)
}

pub(crate) fn chromedriver() -> Option<PathBuf> {
    paths::on_path("chromedriver")
}

pub(crate) fn firefox() -> Option<PathBuf> {
    ["firefox-esr", "firefox"].into_iter().find_map(paths::on_path)
}

pub(crate) fn webkit_driver() -> Option<PathBuf> {
    paths::on_path("WebKitWebDriver")
}

pub(crate) fn xvfb_run() -> Option<PathBuf> {
    paths::on_path("xvfb-run")
}

/// WebKitGTK's own small browser. Distributions put it into a library folder, not on `PATH`.
pub(crate) fn mini_browser() -> Option<PathBuf> {
    let mut folders = vec![PathBuf::from("/usr/libexec"), PathBuf::from("/usr/lib"), PathBuf::from("/usr/lib64")];
    // Debian has one more folder, named after the processor.
    folders.extend(
        inside("/usr/lib".as_ref())
            .filter(|folder| folder.file_name().is_some_and(|name| name.to_string_lossy().contains("-linux-"))),
    );
    ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"]
        .into_iter()
        .flat_map(|version| folders.iter().map(move |folder| folder.join(version)))
        .map(|folder| folder.join("MiniBrowser"))
        .find(|file| file.is_file())
}

impl Engines {
    fn add(&mut self, engine: &'static str, parts: &[(&'static str, Option<PathBuf>)]) {
        let found: Vec<_> = parts.iter().filter_map(|(name, path)| Some((*name, path.clone()?))).collect();
        if found.len() == parts.len() {
            self.variables.extend(found);
        } else {
            self.missing.push(engine);
        }
    }
}

fn geckodriver(report: &mut Report) -> Option<PathBuf> {
    const THING: &str = "geckodriver";
    let tools = paths::target().join("tools");
    let ours = tools.join("bin").join(THING);
    let found = || paths::on_path(THING).or_else(|| ours.is_file().then(|| ours.clone()));
    if let Some(path) = found() {
        report.here(THING);
        return Some(path);
    }
    let mut command = process::cargo();
    command
        // Unoptimised: it passes messages on, and compiles in a third of the time.
        .args(["install", THING, "--locked", "--debug", "--root"])
        .arg(&tools)
        .env_remove("CARGO_TARGET_DIR");
    if report.install(THING, &mut command)
        && let Some(path) = found()
    {
        return Some(path);
    }
    report.missing_thing(THING, "cargo install geckodriver --locked");
    None
}

fn inside(folder: &Path) -> impl Iterator<Item = PathBuf> {
    fs::read_dir(folder).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()))
}
