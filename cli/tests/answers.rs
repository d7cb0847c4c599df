//! What the command prints of each sample, in each language, is what `tests/integration/golden` has, word for word.

#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test that cannot read its files fails")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

#[test]
fn the_terminal_says_what_every_shell_says() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut compared = 0;
    for language in folders(&root.join("tests/integration/golden")) {
        let lang = name(&language);
        for golden in folders(&language) {
            let sample = name(&golden).trim_end_matches(".txt").to_owned();
            let text = root.join("labels/samples").join(&sample).join("label.txt");
            let printed = Command::new(env!("CARGO_BIN_EXE_labelcheck"))
                // The list that is built in is that of the samples' day; this is their clock.
                .args(["check", "--details", "--clock", "2026-11-20T12:00:00Z", "--lang", &lang])
                .arg(&text)
                .output()
                .unwrap();
            let printed = squeezed(&String::from_utf8(printed.stdout).unwrap());
            let mut rest = &*printed;
            for line in fs::read_to_string(&golden).unwrap().lines() {
                let line = squeezed(&without_marks(line));
                // In order: each line is looked for behind the one before.
                match rest.find(&line) {
                    Some(at) => rest = &rest[at + line.len()..],
                    None => panic!("{lang}: {sample}: {line:?} is not said behind the lines before it in: {printed}"),
                }
            }
            compared += 1;
        }
    }
    assert!(compared >= 6 * 30, "only {compared} answers were compared");
}

/// A line of a golden file without what it says of the kind of line, and of the language.
fn without_marks(line: &str) -> String {
    let line = line.trim_start();
    let marks = ["# ", "## ", "> ", "! ", "~ ", "= ", "- ", "| ", "+ "];
    let line = marks.iter().find_map(|mark| line.strip_prefix(mark)).unwrap_or(line);
    match line.rsplit_once(" (") {
        Some((text, tag)) if is_tag(tag.strip_suffix(')').unwrap_or_default()) => text.to_owned(),
        _ => line.to_owned(),
    }
}

/// Whether what stands in brackets at the end of a line is a language, and no part of the text.
fn is_tag(tag: &str) -> bool {
    ["und", "en", "fr", "de", "fi", "ja", "ko"].contains(&tag)
}

/// Without white space: the terminal wraps lines and sets columns.
fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn folders(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}
