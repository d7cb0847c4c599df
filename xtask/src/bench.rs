//! `cargo xtask bench`: measures, and records what it measured in docs/performance.md.
//!
//! That page is written by hand around the parts that are measured. Each part stands between two marks of its own,
//! `<!-- measured: NAME -->` and `<!-- /measured: NAME -->`, and only what is between them is replaced.

mod answer;
mod check;
mod engines;
mod frame;
mod lighthouse;
mod list;
mod memory;
mod program;
mod stock;

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};

use crate::build::{self, build};
use crate::paths;

/// Measures the parts of these names, with the site as it was built the last time; without names, everything.
pub fn bench(names: &[String]) -> Result<()> {
    let parts = chosen(names)?;
    let page = paths::root().join("docs").join("performance.md");
    let name = paths::short(&page);
    let read = || fs::read_to_string(&page).with_context(|| format!("cannot read {name}"));
    let text = read()?;
    for (part, _) in &parts {
        // Looked for first: measuring takes minutes.
        between(&text, part).with_context(|| format!("nowhere to write to in {name}"))?;
    }
    for (part, measure) in parts {
        let measured = measure()?;
        // Read again: somebody may have written meanwhile, and what was measured before stays if the next one fails.
        let text = read()?;
        let new = replaced(&text, part, &measured)?;
        if new != text {
            fs::write(&page, new).with_context(|| format!("cannot write {name}"))?;
        }
    }
    println!("recorded in {name}");
    Ok(())
}

/// A measurement, as the Markdown that records it.
type Measure = fn() -> Result<String>;

/// The first builds the site that those in a browser work with.
const PARTS: &[(&str, Measure)] = &[
    ("bytes", bytes),
    ("check", check::label),
    ("key-list", check::list),
    ("key-list-bytes", list::size),
    ("lighthouse", lighthouse::measure),
    ("first-answer", answer::link),
    ("camera-answer", answer::camera),
    ("photo", answer::photo),
    ("badges", answer::badges),
    ("frame", frame::measure),
    ("memory", memory::measure),
    ("stock", stock::measure),
    ("stock-page", stock::page),
    ("engines", engines::measure),
];

fn chosen(names: &[String]) -> Result<Vec<(&'static str, Measure)>> {
    if let Some(name) = names.iter().find(|name| PARTS.iter().all(|(part, _)| part != name)) {
        let all: Vec<_> = PARTS.iter().map(|(part, _)| *part).collect();
        bail!("there is no part `{name}`; the parts are {}", all.join(", "));
    }
    let is_wanted = |part: &str| names.is_empty() || names.iter().any(|name| name == part);
    Ok(PARTS.iter().filter(|(part, _)| is_wanted(part)).copied().collect())
}

/// What each file of the site for the public costs.
fn bytes() -> Result<String> {
    let built = build(&build::Options { quick: false, out: Some(site()), package: None })?;
    Ok(built.table.markdown())
}

/// The folder of the site that is measured; not `dist/`, which is the person's.
fn site() -> PathBuf {
    paths::target().join("bench-dist")
}

fn replaced(text: &str, part: &str, measured: &str) -> Result<String> {
    let (start, end) = between(text, part)?;
    Ok(format!("{}\n\n{}\n\n{}", &text[..start], measured.trim(), &text[end..]))
}

/// Where the text between a part's marks begins and ends.
fn between(text: &str, part: &str) -> Result<(usize, usize)> {
    let open = format!("<!-- measured: {part} -->");
    let close = format!("<!-- /measured: {part} -->");
    match (text.find(&open), text.find(&close)) {
        (Some(start), Some(end)) if start < end => Ok((start + open.len(), end)),
        _ => bail!("it needs a line `{open}` and after it a line `{close}`"),
    }
}

#[cfg(test)]
mod tests {
    use super::{PARTS, chosen, replaced};

    #[test]
    fn parts_have_names() {
        let names = |names: &[&str]| chosen(&names.iter().map(|name| name.to_string()).collect::<Vec<_>>());
        assert_eq!(names(&[]).expect("all").len(), PARTS.len());
        let some: Vec<_> = names(&["photo", "bytes"]).expect("two").iter().map(|(part, _)| *part).collect();
        assert_eq!(some, ["bytes", "photo"]);
        assert!(names(&["lunch"]).is_err());
    }

    #[test]
    fn only_what_is_between_the_marks_changes() {
        let page = "A\n<!-- measured: x -->old<!-- /measured: x -->\nB\n";
        let once = replaced(page, "x", "| new |\n").expect("has marks");
        assert_eq!(once, "A\n<!-- measured: x -->\n\n| new |\n\n<!-- /measured: x -->\nB\n");
        assert_eq!(replaced(&once, "x", "| new |").expect("has marks"), once);
    }

    #[test]
    fn missing_marks_are_named() {
        let error = replaced("<!-- measured: x -->", "x", "").expect_err("no end");
        assert!(error.to_string().contains("<!-- /measured: x -->"));
    }
}
