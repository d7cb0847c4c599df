//! How long fifty badges on one page take: `cargo run -p labelcheck-browser --bin badges`. In Chromium, under the strict policy of
//! a page of somebody else's; the site is the one that `cargo xtask test` has built.
//!
//! Prints a line for each visit: how many badges; milliseconds from the beginning of the page's load until the last of them was
//! answered and painted, and from when the first was; with tabs between.

use std::fmt::Write as _;

use anyhow::{Context as _, Result};
use labelcheck_browser::engine::Setup;
use labelcheck_browser::measure;
use labelcheck_browser::sample;
use xtask::headers::STRICT_HOST;

/// Each with a new browser, as only its first visit is one.
const RUNS: usize = 5;

/// As many as the issue asks for; one shows what all of them share.
const COUNTS: [usize; 2] = [1, 50];

/// Once each has its report, and what it shows was painted.
const ANSWERED: &str = "\
    const done = arguments[0];
    const all = [...document.querySelectorAll('label-check')];
    const look = () => {
      if (!all.every((one) => (one.load?.(), one.report))) return setTimeout(look, 1);
      requestAnimationFrame(() => setTimeout(() => done([performance.now(), performance.now() - window.firstResult])));
    };
    look();";

fn main() -> Result<()> {
    for _ in 0..RUNS {
        for count in COUNTS {
            let mut test = measure::chromium(Setup::USUAL)?;
            let (module, scratch) = (test.site.asset("label-check.js")?, test.scratch.path().to_owned());
            std::fs::write(
                scratch.join("first.js"),
                "document.addEventListener('labelcheck-result', () => (window.firstResult ??= performance.now()));",
            )?;
            test.site.put("first.js", &scratch.join("first.js"));
            let page = format!(
                "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Badges</title><script src=\"first.js\"></script>\
                 <script type=\"module\" src=\"{module}\"></script>{}</html>",
                badges(count)?
            );
            test.site.put_page(&scratch, "badges.html", &page, STRICT_HOST)?;
            test.page.session.navigate(&format!("{}badges.html", test.site.url()))?;
            let times = test.page.session.script_async(ANSWERED, &[])?;
            let time = |at: usize| times[at].as_f64().with_context(|| format!("no times: {times}"));
            println!("{count} on a page\t{:.0}\t{:.0}", time(0)?, time(1)?);
            let labels = test.page.session.script(
                "return new Set([...document.querySelectorAll('label-check')].map(({ code }) => code)).size;",
                &[],
            )?;
            anyhow::ensure!(labels == count, "{labels} labels are different");
        }
    }
    Ok(())
}

/// Badges of labels that are all different: samples, and samples with a digit changed.
fn badges(count: usize) -> Result<String> {
    let samples: Vec<String> = sample::all()?.iter().map(|name| sample::text(name)).collect::<Result<_>>()?;
    let mut texts: Vec<String> = samples.clone();
    texts.sort();
    texts.dedup();
    let now = sample::now()?;
    // Of a label whose key nobody knows no digit makes the signature wrong.
    texts.extend(samples.iter().filter_map(|sample| sample::with_one_digit_changed(sample, now).ok()));
    texts.sort();
    texts.dedup();
    let mut page = String::new();
    for text in texts.iter().take(count) {
        write!(page, "<label-check mode=\"badge\" code=\"{text}\"><p>Not yet.</p></label-check>")?;
    }
    Ok(page)
}
