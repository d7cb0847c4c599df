//! Runs one test in one browser, and says what was on screen if it fails.

use std::path::PathBuf;
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Instant;
use std::{fs, thread};

use anyhow::{Context as _, Result, ensure};
use tempfile::TempDir;

use crate::engine::{Engine, Setup};
use crate::page::{Page, patiently};
use crate::process::Driver;
use crate::site::{Site, target};
use crate::watch::Watch;

/// From where the page comes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// From the root of its host.
    Online,
    /// From the service worker: the page was loaded once, then the server went away.
    Offline,
    /// From a subfolder of its host.
    Subfolder,
    /// From a subfolder, and then the server went away.
    SubfolderOffline,
}

/// A test, as the table of tests names it.
pub struct Case {
    /// The module of the test: `browsers::chromium::online`.
    pub module: &'static str,
    /// Its name.
    pub name: &'static str,
    /// The browser.
    pub engine: Engine,
    /// From where the page comes.
    pub place: Place,
    /// How the browser is set up.
    pub setup: Setup,
}

/// What a flow works with.
pub struct Test {
    /// The page.
    pub page: Page,
    /// The server, if it is there.
    pub site: Site,
    /// From where the page comes.
    pub place: Place,
    // These end after the browser, in this order.
    driver: Driver,
    /// A folder for files, which goes away with the test.
    pub scratch: TempDir,
}

/// Runs a flow.
///
/// # Panics
/// Where it fails: with what was on screen, of which a picture is in `target/test-logs/browser/`.
#[track_caller]
pub fn run(case: &Case, flow: impl FnOnce(&mut Test) -> Result<()>) {
    let _turn = Turn::wait();
    let started = Instant::now();
    // The picture's name is the path by which cargo runs this test alone.
    let name = format!("{}::{}", case.module.split_once("::").map_or("", |(_, path)| path), case.name);
    let mut test = match Test::new(case) {
        Ok(test) => test,
        Err(error) => panic!("no browser: {error:#}"),
    };
    let result = flow(&mut test).and_then(|()| test.expect_no_offence());
    if let Err(error) = result {
        panic!("{error:#}\n{}", test.on_screen(&name));
    }
    println!("{name} took {:.1} s", started.elapsed().as_secs_f64());
}

impl Test {
    /// Opens a browser; no page yet.
    pub fn new(case: &Case) -> Result<Test> {
        let scratch = tempfile::Builder::new().prefix("labelcheck-").tempdir()?;
        let path = match case.place {
            Place::Online | Place::Offline => "",
            Place::Subfolder | Place::SubfolderOffline => "sub/dir/",
        };
        let site = Site::start(path, case.setup.insecure)?;
        let driver = case.engine.driver(scratch.path())?;
        let session = case.engine.session(&driver, case.setup)?;
        let page = Page::new(session, case.engine, Watch::new(case.engine));
        Ok(Test { page, site, place: case.place, driver, scratch })
    }

    /// Opens the app, in the way of the place that this test is about.
    pub fn open(&mut self) -> Result<()> {
        let url = self.site.url().to_owned();
        self.page.open(&url)?;
        if matches!(self.place, Place::Offline | Place::SubfolderOffline) {
            self.page.wait_until_stored()?;
            // Asked for again by browsers when they like; without a server this fails, and Chromium's console says so.
            self.page.expect_in_console("/sw.js");
            self.page.expect_in_console("/keys/");
            self.site.expect_own_files()?;
            self.site.stop();
            self.page.reload().context("without a server")?;
        }
        Ok(())
    }

    /// Waits until an offence is noticed. From then on it is expected.
    pub fn wait_for_offence(&mut self, trace: &'static str) -> Result<()> {
        patiently(&format!("the offence {trace}"), || {
            let offences = self.page.offences(&self.driver.log())?;
            Ok(offences.iter().any(|offence| offence.contains(trace)).then_some(()))
        })?;
        self.page.expect_in_console(trace);
        Ok(())
    }

    fn expect_no_offence(&mut self) -> Result<()> {
        let offences = self.page.offences(&self.driver.log())?;
        ensure!(offences.is_empty(), "the page offended:\n  {}", offences.join("\n  "));
        self.site.expect_own_files()
    }

    /// What a person would have seen, for the message of a failure.
    fn on_screen(&mut self, name: &str) -> String {
        let text = self.page.text().unwrap_or_else(|error| format!("cannot read the page: {error:#}"));
        let offences = self.page.offences(&self.driver.log()).unwrap_or_default();
        let offences: String = offences.iter().map(|offence| format!("offence: {offence}\n")).collect();
        let picture = match self.save_screenshot(name) {
            Ok(file) => file.display().to_string(),
            Err(error) => format!("none: {error:#}"),
        };
        let lines: Vec<_> = text.lines().filter(|line| !line.trim().is_empty()).collect();
        format!("{offences}picture: {picture}\non screen:\n  | {}\n", lines.join("\n  | "))
    }

    fn save_screenshot(&self, name: &str) -> Result<PathBuf> {
        let folder = target().join("test-logs").join("browser");
        fs::create_dir_all(&folder)?;
        let file = folder.join(format!("{}.png", name.replace("::", "-")));
        fs::write(&file, self.page.session.screenshot()?)?;
        Ok(file)
    }
}

/// One of the few browsers that may be open at the same time, however many threads run tests.
struct Turn;

static OPEN: Mutex<usize> = Mutex::new(0);
static CLOSED: Condvar = Condvar::new();

impl Turn {
    fn wait() -> Turn {
        let most = thread::available_parallelism().map_or(2, usize::from).clamp(1, 4);
        // A test that fails does so by panicking, which leaves the number right.
        let open = OPEN.lock().unwrap_or_else(PoisonError::into_inner);
        let mut open = CLOSED.wait_while(open, |open| *open >= most).unwrap_or_else(PoisonError::into_inner);
        *open += 1;
        Turn
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        *OPEN.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        CLOSED.notify_one();
    }
}
