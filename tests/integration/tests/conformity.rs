//! Which countries' rules each label helps to meet, one test a row of `cases/conformity.toml`: labels are signed here, and
//! checked against the demonstration's key list, whose facts are the real ones.

use labelcheck::issue::{Description, Format, SecretKey, sign, text};
use labelcheck::{Conformity, Date, Now, Policy, check};
use labelcheck_integration::repository;
use labelcheck_integration::sample::evidence;
use libtest_mimic::{Arguments, Failed, Trial};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::process::ExitCode;

/// The rows of the table.
#[derive(Deserialize)]
struct Table {
    /// What holds in most cases, by jurisdiction.
    usual: BTreeMap<String, String>,
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    /// The key that signs it.
    key: String,
    /// What differs from the usual label, as lines of a description.
    label: toml::Table,
    /// The day asked about, where it is not the day of the check.
    on: Option<Date>,
    /// The day of the check; the demonstration's list is of 20 November 2026.
    #[serde(default = "day_of_the_list")]
    today: Date,
    /// What differs from the usual answers.
    #[serde(default)]
    expect: BTreeMap<String, String>,
    /// Legal references, where the row names them.
    #[serde(default)]
    reference: BTreeMap<String, String>,
}

fn day_of_the_list() -> Date {
    Date::parse("2026-11-20").expect("a day")
}

fn main() -> ExitCode {
    let table = std::fs::read_to_string(repository("tests/integration/cases/conformity.toml")).expect("the table");
    let table: Table = toml::from_str(&table).expect("a table");
    let usual = table.usual;
    let trials = table.case.into_iter().map(|case| {
        let usual = usual.clone();
        Trial::test(case.name.clone(), move || one(&case, &usual))
    });
    libtest_mimic::run(&Arguments::from_args(), trials.collect()).exit_code()
}

fn one(case: &Case, usual: &BTreeMap<String, String>) -> Result<(), Failed> {
    let mut label: toml::Table = toml::from_str(USUAL)?;
    label.extend(case.label.clone());
    // An empty text takes a member away.
    label.retain(|_, value| value.as_str() != Some(""));
    let description = Description::read(&toml::to_string(&label)?, Format::Toml)?;
    let key = std::fs::read_to_string(repository("labels/keys").join(format!("{}.pem", case.key)))?;
    let bytes = sign(&description.facts, &SecretKey::from_pem(&key)?)?;
    let mut policy = Policy::default();
    policy.on = case.on;
    let now = Now { instant: case.today.noon(), local: case.today };
    let report = check(&text(&description.host, &bytes)?, &evidence()?, &policy, now);

    let mut expected = usual.clone();
    expected.extend(case.expect.clone());
    expected.retain(|_, row| !row.is_empty());
    let found: BTreeMap<_, _> = report.conformity.iter().map(|row| (row.jurisdiction.clone(), written(row))).collect();
    if found != expected {
        return Err(format!("{:?}\nexpected {expected:#?}\nfound {found:#?}", report.reason).into());
    }
    for (jurisdiction, reference) in &case.reference {
        let row = report.conformity.iter().find(|row| row.jurisdiction == *jurisdiction);
        let found = row.and_then(|row| row.reference.as_deref());
        if found != Some(reference) {
            return Err(format!("{jurisdiction}: expected {reference}, found {found:?}").into());
        }
    }
    Ok(())
}

/// A row in short: `counts-as-level 2 of 4 until 2028-06-30`, `cannot-tell: document`.
fn written(row: &Conformity) -> String {
    let name = |value: serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let mut text = name(serde_json::to_value(row.effect).unwrap_or_default());
    if row.own {
        text.push_str(" own");
    }
    if let Some((level, levels)) = row.counts_as.as_ref().and_then(|counts_as| counts_as.level.zip(counts_as.levels)) {
        text.push_str(&format!(" {level} of {levels}"));
    }
    if let Some(until) = row.until {
        text.push_str(&format!(" until {until}"));
    }
    if let Some(why) = row.why {
        text.push_str(&format!(": {}", name(serde_json::to_value(why).unwrap_or_default())));
    }
    if row.asks.is_some() {
        text.push_str(", asks for a statement");
    }
    text
}

/// The label that the rows change.
const USUAL: &str = r#"
host = "labelcheck.example"
issuer = "sg/cls"
number = "DEMO/1"
issued = "2026-11-02"
expires = "2028-06-30"
utc_offset = "+08:00"
brand = "Lumen"
models = ["Porch Cam 2"]
category = 3
document = "v1.4"
level = 2
assurance = "checked"
support = [{ end = "2030-05-31" }]
status = { list = 1, index = 1 }
"#;
