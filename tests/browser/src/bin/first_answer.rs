//! How long a scanned link takes to its answer: `cargo run -p labelcheck-browser --bin first_answer`. In Chromium; the site
//! is the one that `cargo xtask test` has built.
//!
//! Prints a line for each visit: how the page was opened; when its first content and the answer were on screen, in
//! milliseconds since it began to load; with tabs between.

use anyhow::{Context as _, Result};
use labelcheck_browser::engine::Setup;
use labelcheck_browser::measure::{self, Slow};
use labelcheck_browser::run::Test;
use labelcheck_browser::sample::{self, IN_FORCE};
use serde_json::json;

/// Each with a new browser, as only its first visit is one.
const RUNS: usize = 3;

fn main() -> Result<()> {
    for _ in 0..RUNS {
        first("first visit, 562.5 ms a request", &Slow::REQUEST)?;
        let mut test = first("first visit, 150 ms a request", &Slow::ROUND_TRIP)?;
        let page = &test.page;
        page.wait_for("html[data-started]")?;
        page.wait_until_stored()?;
        visit(&mut test, "second visit", &Slow::REQUEST)?;
        test.site.stop();
        visit(&mut test, "offline, as fast as it goes", &Slow::NOT)?;
    }
    Ok(())
}

/// In a browser that has never seen the page; it stays open.
fn first(name: &str, slow: &Slow) -> Result<Test> {
    let mut test = measure::chromium(Setup::USUAL)?;
    visit(&mut test, name, slow)?;
    Ok(test)
}

/// Opens the link to a label. The service worker, if there is one, has to be started for it, as after a while without.
fn visit(test: &mut Test, name: &str, slow: &Slow) -> Result<()> {
    let text = sample::text(IN_FORCE)?;
    let digits = sample::digits(&text)?;
    let url = format!("{}#{digits}", test.site.url());
    test.page.session.navigate("about:blank")?;
    test.page.session.devtools("ServiceWorker.enable", json!({}))?;
    test.page.session.devtools("ServiceWorker.stopAllWorkers", json!({}))?;
    slow.apply(&test.page.session)?;
    test.page.session.navigate(&url)?;
    let shown = measure::first_answer(&test.page).with_context(|| name.to_owned())?;
    Slow::NOT.apply(&test.page.session)?;
    test.page.wait_for_answer(digits).with_context(|| name.to_owned())?;
    println!("{name}\t{:.0}\t{:.0}", shown.content, shown.answer);
    Ok(())
}
