//! How fast the page for checking stock is: `cargo run -p labelcheck-browser --bin stock_page`. In Chromium; the site is the one
//! that `cargo xtask test` has built.
//!
//! Prints a line for each run: what was done; how long it took in milliseconds; the longest task of the page's thread meanwhile;
//! how many were over 50 ms; with tabs between. Tasks are those that the browser itself calls long (Long Tasks API), so one that is
//! shorter counts as nought.

use std::fs;

use anyhow::{Context as _, Result};
use labelcheck_browser::engine::Setup;
use labelcheck_browser::measure;
use labelcheck_browser::run::Test;
use labelcheck_integration::stock::make_plain;
use serde_json::Value;

const RUNS: u64 = 3;

/// Pasted rows, and different labels among them.
const PASTED: (usize, usize) = (10_000, 2_000);

/// Rows of a large session.
const LARGE: (usize, usize) = (100_000, 2_000);

/// Notes long tasks from now on.
const WATCH: &str = "\
    window.tasks = [];
    window.watch ??= new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => window.tasks.push(duration)));
    window.watch.observe({ type: 'longtask' });";

/// Pastes the text, as from the clipboard, and waits until every row is answered and painted.
const PASTE: &str = "\
    const [text, rows, done] = arguments;
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const begin = performance.now();
    document.getElementById('paste-field').dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    const look = () => {
      const counted = document.querySelector('.rows')?.dataset.rows === rows;
      if (!counted || document.querySelector('main').dataset.busy !== 'false') return setTimeout(look, 5);
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - begin)));
    };
    look();";

/// Scrolls through a page of rows, then turns to the next, so many times; the longest gap between two frames.
const SCROLL: &str = "\
    const [pages, done] = arguments;
    let turned = 0, last = performance.now(), longest = 0;
    const begin = last;
    const step = (now) => {
      longest = Math.max(longest, now - last);
      last = now;
      const end = innerHeight + scrollY >= document.documentElement.scrollHeight - 4;
      if (end) {
        if (++turned === pages) return done([performance.now() - begin, longest]);
        document.getElementById('next-button').click();
        scrollTo(0, 0);
      } else scrollBy(0, 120);
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);";

/// How many pages of the large session are scrolled through.
const PAGES: u64 = 4;

fn main() -> Result<()> {
    for run in 0..RUNS {
        let mut test = begun()?;
        let codes = codes(run + 1)?;
        test.page.session.script(WATCH, &[])?;
        let rows = codes.lines().count().to_string();
        let took = test.page.session.script_async(PASTE, &[codes.into(), rows.into()])?;
        print(&test, "10,000 rows pasted", took.as_f64().context("no time")?)?;
        drop(test);
        test = begun()?;
        let made = make_plain(run + 1, LARGE.0, LARGE.1).map_err(anyhow::Error::msg)?;
        let (name, bytes) = made.files.first().context("no file")?;
        let file = test.scratch.path().join(name);
        fs::write(&file, bytes)?;
        test.page.session.script(WATCH, &[])?;
        test.page.type_into("#file-input", &file.to_string_lossy())?;
        test.page.wait_for("#import-button")?;
        test.page
            .session
            .script("window.begun = performance.now(); document.getElementById('import-button').click();", &[])?;
        let all = "return document.querySelector('.rows')?.dataset.rows === arguments[0] && document.querySelector('main').dataset.busy === 'false';";
        test.page.wait_until("every row", all, &[made.rows.to_string().into()])?;
        let took = test.page.session.script("return performance.now() - window.begun;", &[])?;
        print(&test, "100,000 rows from a file", took.as_f64().context("no time")?)?;
        test.page.session.script(WATCH, &[])?;
        let scrolled = test.page.session.script_async(SCROLL, &[PAGES.into()])?;
        print(
            &test,
            "scrolling in 100,000 rows, longest between two frames",
            scrolled[1].as_f64().context("no time")?,
        )?;
    }
    Ok(())
}

/// A browser in which a session has begun.
fn begun() -> Result<Test> {
    let mut test = measure::chromium(Setup::USUAL)?;
    let url = format!("{}stock.html", test.site.url());
    test.page.open(&url)?;
    test.page.wait_for("#session-button:not([disabled])")?;
    test.page.session.script("document.getElementById('session-rule').value = 'gb';", &[])?;
    test.page.click("#session-button")?;
    test.page.wait_for("main[data-screen=rows]")?;
    test.page.wait_until("the worker", "return document.querySelector('main').dataset.busy === 'false';", &[])?;
    test.page.click(".part-more summary")?;
    Ok(test)
}

/// The codes of a made stock, one a line, as somebody pastes them.
fn codes(seed: u64) -> Result<String> {
    let made = make_plain(seed, PASTED.0 * 2, PASTED.1).map_err(anyhow::Error::msg)?;
    let (_, bytes) = made.files.first().context("no file")?;
    let codes: Vec<&str> = std::str::from_utf8(bytes)?
        .lines()
        .skip(1)
        .filter_map(|line| line.split(',').next())
        .filter(|code| code.starts_with("HTTPS://"))
        .take(PASTED.0)
        .collect();
    anyhow::ensure!(codes.len() == PASTED.0, "only {} codes", codes.len());
    Ok(codes.join("\n"))
}

fn print(test: &Test, what: &str, milliseconds: f64) -> Result<()> {
    let tasks: Vec<f64> = match test.page.session.script("return window.tasks;", &[])? {
        Value::Array(tasks) => tasks.iter().filter_map(Value::as_f64).collect(),
        other => anyhow::bail!("no tasks: {other}"),
    };
    let longest = tasks.iter().copied().fold(0.0, f64::max);
    println!("{what}\t{milliseconds:.0}\t{longest:.0}\t{}", tasks.len());
    Ok(())
}
