//! The vectors under `tests/vectors/cases/`, one test each.
//!
//! `must` was stated from the specification by the generator, in another language; `report` is the whole Report. A
//! vector has its own clock.

use labelcheck::{Check, CheckName, CheckResult, Date, Evidence, Instant, Now, Policy, Report, check};
use labelcheck_integration::{difference, repository, updates};
use libtest_mimic::{Arguments, Failed, Trial};
use serde::Deserialize;
use std::path::Path;
use std::process::ExitCode;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    #[expect(dead_code, reason = "says in words what the case is; for readers")]
    what: String,
    text: String,
    clock: Clock,
    ask: Ask,
    must: Must,
    report: Option<Report>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Clock {
    instant: Instant,
    local: Date,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ask {
    on: Option<Date>,
    market: Option<String>,
    product: Option<String>,
}

/// What the specification says must come out.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Must {
    kind: labelcheck::Kind,
    answer: labelcheck::AnswerCode,
    reason: Option<labelcheck::ReasonCode>,
    decode: Option<String>,
    support: Option<labelcheck::SupportStatus>,
    end: Option<labelcheck::EndDate>,
    state: Option<labelcheck::LabelState>,
    check: Option<std::collections::BTreeMap<CheckName, CheckResult>>,
}

fn main() -> ExitCode {
    let folder = repository("tests/vectors/cases");
    let evidence = std::fs::read(repository("tests/vectors/evidence.json")).expect("the evidence of the vectors");
    let evidence: &'static Evidence =
        Box::leak(Box::new(Evidence::from_json(&evidence).expect("evidence that can be read")));
    let mut paths: Vec<_> =
        std::fs::read_dir(folder).expect("the folder of cases").map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    assert!(paths.len() >= 80, "there are only {} vectors", paths.len());
    let trial = |path: std::path::PathBuf| {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        Trial::test(name, move || run(&path, evidence))
    };
    libtest_mimic::run(&Arguments::from_args(), paths.into_iter().map(trial).collect()).exit_code()
}

fn run(path: &Path, evidence: &Evidence) -> Result<(), Failed> {
    let text = std::fs::read_to_string(path)?;
    let case: Case = serde_json::from_str(&text)?;
    let mut policy = Policy::default();
    policy.on = case.ask.on;
    policy.market = case.ask.market;
    policy.product = case.ask.product;
    let report = check(&case.text, evidence, &policy, Now { instant: case.clock.instant, local: case.clock.local });

    let must = case.must;
    same("kind", &report.kind, &must.kind)?;
    same("answer", &report.answer, &must.answer)?;
    same("reason", &report.reason.as_ref().map(|reason| reason.code), &must.reason)?;
    if let Some(decode) = must.decode {
        same("decode", &serde_json::to_value(&report.reason)?["facts"]["layer"]["text"], &decode.into())?;
    }
    if let Some(support) = must.support {
        let found = report.support.as_ref();
        same("support", &found.map(|found| found.status), &Some(support))?;
        same("end", &found.and_then(|found| found.end), &must.end)?;
    }
    if let Some(state) = must.state {
        same("state", &report.verified.as_ref().map(|verified| verified.state), &Some(state))?;
    }
    for (name, result) in must.check.into_iter().flatten() {
        same("check", &report.check(name).map(|check: &Check| check.result), &Some(result))?;
    }
    // Nothing that no signature vouches for is said as fact.
    if report.verified.is_none() && report.support.is_some() {
        return Err("a support period without a verified label".into());
    }

    if case.report.as_ref() != Some(&report) {
        let mut whole: serde_json::Value = serde_json::from_str(&text)?;
        let before = serde_json::to_string_pretty(&whole["report"])?;
        whole["report"] = serde_json::to_value(&report)?;
        if !updates() {
            let after = serde_json::to_string_pretty(&whole["report"])?;
            return Err(
                format!("another report. If it is right: UPDATE_EXPECT=1\n{}", difference(&before, &after)).into()
            );
        }
        std::fs::write(path, serde_json::to_string_pretty(&whole)? + "\n")?;
    }
    Ok(())
}

fn same<T: PartialEq + std::fmt::Debug>(what: &str, found: &T, expected: &T) -> Result<(), Failed> {
    if found == expected { Ok(()) } else { Err(format!("{what}: found {found:?}, expected {expected:?}").into()) }
}
