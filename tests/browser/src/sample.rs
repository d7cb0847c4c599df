//! What is scanned: the samples of `labels/samples/`, and what can be made of them.

use std::fs;

use anyhow::{Context as _, Result};
use labelcheck::{AnswerCode, Date, Now};
use serde_json::Value;

use crate::expected::Expected;
use crate::site::root;

/// The sample that holds at any clock for ten years.
pub const IN_FORCE: &str = "in-force";

/// A text that is no label.
pub const WIFI: &str = "WIFI:T:WPA;S:cafe;;";

/// The names of all samples.
pub fn all() -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(root().join("labels/samples"))? {
        let entry = entry?;
        if entry.path().is_dir() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

/// The text in a sample's code.
pub fn text(name: &str) -> Result<String> {
    Ok(read(&format!("{name}/label.txt"))?.trim_end().to_owned())
}

/// The part of a label's text behind `#`.
pub fn digits(text: &str) -> Result<&str> {
    Ok(text.split_once('#').context("a label without #")?.1)
}

/// The clock of the gallery: noon of the samples' day.
pub fn now() -> Result<Now> {
    let day = Date::parse(read("day.txt")?.trim()).context("no day")?;
    Ok(Now { instant: day.noon(), local: day })
}

/// The answer that a sample's `expected.json` names.
pub fn expected_answer(name: &str) -> Result<String> {
    let report: Value = serde_json::from_str(&read(&format!("{name}/expected.json"))?)?;
    Ok(report["answer"].as_str().context("no answer")?.to_owned())
}

/// The same label with one digit changed, so that its bytes are still a label's and only the signature is wrong.
pub fn with_one_digit_changed(text: &str, now: Now) -> Result<String> {
    // From the end, where the signature stands.
    for at in (0..text.len()).rev() {
        let changed: String = text
            .char_indices()
            .map(|(here, char)| match char.to_digit(10) {
                Some(digit) if here == at => char::from_digit((digit + 1) % 10, 10).unwrap_or(char),
                _ => char,
            })
            .collect();
        let expected = Expected::at(&changed, now)?;
        if expected.report.answer == AnswerCode::DoesNot && expected.has_reason("SIG-BAD") {
            return Ok(changed);
        }
    }
    anyhow::bail!("no digit makes the signature bad")
}

/// A label whose end was not read.
pub fn truncated(text: &str) -> String {
    text[..text.len() - 20].to_owned()
}

fn read(path: &str) -> Result<String> {
    let path = root().join("labels/samples").join(path);
    fs::read_to_string(&path).with_context(|| path.display().to_string())
}
