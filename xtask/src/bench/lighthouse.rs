//! What Lighthouse says of the page, as the public gets it: compressed, and with the headers of a host.

use std::collections::BTreeSet;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

use super::program::{met, percentile};
use super::site;
use crate::server::Server;
use crate::{process, setup};

const RUNS: usize = 3;

/// Those of its categories that are for pages like this one: finding it with a search engine is not among them.
const CATEGORIES: [&str; 3] = ["performance", "accessibility", "best-practices"];

/// For a browser without a window, of root's in a container.
const FLAGS: &str = "--chrome-flags=--headless --no-sandbox --disable-gpu --disable-dev-shm-usage";

struct Figure {
    name: &'static str,
    /// Where it stands in Lighthouse's report.
    at: &'static str,
    /// What makes the report's unit ours.
    scale: f64,
    decimals: usize,
    aim: Aim,
}

enum Aim {
    None,
    AtLeast(f64),
    AtMost(f64),
}

const FIGURES: [Figure; 9] = [
    score("performance", "/categories/performance/score", 95.0),
    score("accessibility", "/categories/accessibility/score", 100.0),
    score("best practices", "/categories/best-practices/score", 100.0),
    metric("first contentful paint, ms", "/audits/first-contentful-paint/numericValue", 0, Aim::AtMost(1_000.0)),
    metric("largest contentful paint, ms", "/audits/largest-contentful-paint/numericValue", 0, Aim::None),
    metric("speed index, ms", "/audits/speed-index/numericValue", 0, Aim::None),
    metric("total blocking time, ms", "/audits/total-blocking-time/numericValue", 0, Aim::None),
    metric("cumulative layout shift", "/audits/cumulative-layout-shift/numericValue", 3, Aim::None),
    metric("the machine, by Lighthouse's own index", "/environment/benchmarkIndex", 0, Aim::None),
];

const fn score(name: &'static str, at: &'static str, aim: f64) -> Figure {
    Figure { name, at, scale: 100.0, decimals: 0, aim: Aim::AtLeast(aim) }
}

const fn metric(name: &'static str, at: &'static str, decimals: usize, aim: Aim) -> Figure {
    Figure { name, at, scale: 1.0, decimals, aim }
}

/// As the Markdown that records it.
pub(super) fn measure() -> Result<String> {
    let lighthouse = setup::lighthouse()?;
    let browser = setup::chromium().context("no Chromium: run `cargo xtask setup`")?;
    let server = Server::start(&site(), None)?;
    let (mut reports, mut failures) = (Vec::new(), 0);
    while reports.len() < RUNS {
        let mut command = lighthouse.command();
        command.arg(server.url()).arg(format!("--only-categories={}", CATEGORIES.join(",")));
        // Mobile, slow 4G and a processor four times slower is what it takes where nothing else is said.
        command.args(["--output=json", "--output-path=stdout", "--quiet", "--no-enable-error-reporting", FLAGS]);
        command.env("CHROME_PATH", &browser);
        match report(&mut command) {
            Ok(report) => reports.push(report),
            // The browser sometimes records nothing of the page.
            Err(_) if failures < RUNS => failures += 1,
            Err(error) => return Err(error),
        }
    }
    table(&reports)
}

fn report(command: &mut Command) -> Result<Value> {
    let report: Value = serde_json::from_str(&process::output(command)?).context("Lighthouse's report")?;
    let error = &report["runtimeError"]["message"];
    ensure!(error.is_null(), "Lighthouse could not judge the page: {error}");
    Ok(report)
}

fn table(reports: &[Value]) -> Result<String> {
    let mut table = String::from("| figure | median | lowest | highest | aim | met |\n|---|---:|---:|---:|---|---|\n");
    for Figure { name, at, scale, decimals, aim } in &FIGURES {
        let read = |report: &Value| report.pointer(at).and_then(Value::as_f64).map(|value| [value * scale]);
        let figures: Option<Vec<_>> = reports.iter().map(read).collect();
        let figures = figures.with_context(|| format!("Lighthouse's report has no {at}"))?;
        let [median, lowest, highest] = [50, 0, 100].map(|share| percentile(&figures, 0, share));
        let (aim, met) = match aim {
            Aim::None => (String::new(), ""),
            Aim::AtLeast(aim) => (format!("at least {aim}"), met(median.round() >= *aim)),
            Aim::AtMost(aim) => (format!("at most {aim}"), met(median <= *aim)),
        };
        table.push_str(&format!(
            "| {name} | {median:.decimals$} | {lowest:.decimals$} | {highest:.decimals$} | {aim} | {met} |\n"
        ));
    }
    let failed: BTreeSet<_> = reports.iter().flat_map(failed).collect();
    let failed: Vec<_> = failed.iter().map(|name| format!("`{name}`")).collect();
    let failed = if failed.is_empty() { "none".to_owned() } else { failed.join(", ") };
    Ok(format!("{table}\nAudits of accessibility and best practices that failed: {failed}.\n"))
}

/// The audits that keep one of the two categories below 100.
fn failed(report: &Value) -> Vec<&str> {
    let counted = CATEGORIES[1..].iter().flat_map(|category| {
        let audits = report["categories"][category]["auditRefs"].as_array();
        audits.into_iter().flatten().filter(|audit| audit["weight"].as_f64() > Some(0.0))
    });
    let names = counted.filter_map(|audit| audit["id"].as_str());
    names.filter(|name| report["audits"][name]["score"].as_f64().is_some_and(|score| score < 1.0)).collect()
}

#[cfg(test)]
mod tests {
    use super::table;
    use serde_json::{Value, json};

    fn report(performance: f64, paint: f64, console: f64) -> Value {
        let metric = |value: f64| json!({ "numericValue": value, "score": 0.5 });
        json!({
            "categories": {
                "performance": { "score": performance },
                "accessibility": { "score": 1.0, "auditRefs": [{ "id": "image-alt", "weight": 10 }] },
                "best-practices": {
                    "score": console,
                    "auditRefs": [{ "id": "errors-in-console", "weight": 1 }, { "id": "speed-index", "weight": 0 }],
                },
            },
            "audits": {
                "first-contentful-paint": metric(paint), "largest-contentful-paint": metric(1_500.0),
                "speed-index": metric(1_600.0), "total-blocking-time": metric(80.4),
                "cumulative-layout-shift": metric(0.012), "image-alt": { "score": null },
                "errors-in-console": { "score": console },
            },
            "environment": { "benchmarkIndex": 1_800 },
        })
    }

    #[test]
    fn figures_are_held_against_their_aims() {
        let table = table(&[report(0.95, 990.0, 1.0), report(0.94, 1_200.4, 0.0), report(0.96, 980.0, 1.0)]);
        let table = table.expect("a table");
        for row in [
            "| performance | 95 | 94 | 96 | at least 95 | yes |",
            "| best practices | 100 | 0 | 100 | at least 100 | yes |",
            "| first contentful paint, ms | 990 | 980 | 1200 | at most 1000 | yes |",
            "| cumulative layout shift | 0.012 | 0.012 | 0.012 |  |  |",
        ] {
            assert!(table.contains(row), "{table}");
        }
        assert!(table.contains("failed: `errors-in-console`."), "{table}");
    }

    #[test]
    fn a_missed_aim_is_said() {
        let table = table(&[report(0.94, 1_000.6, 1.0)]).expect("a table");
        assert!(table.contains("| performance | 94 | 94 | 94 | at least 95 | **no** |"), "{table}");
        assert!(table.contains("| at most 1000 | **no** |"), "{table}");
        assert!(table.contains("failed: none."), "{table}");
        assert!(super::table(&[json!({})]).is_err());
    }
}
