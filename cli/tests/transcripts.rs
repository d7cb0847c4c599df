//! Runs the transcripts in `tests/cases`: commands as a person types them, and what they see.
//!
//! A line that begins with `$` is a command; those that follow say what comes of it:
//!
//! ```text
//! # A comment.
//! $ labelcheck check label.txt | head 1
//! | a line of standard output
//! ! a line of standard error
//! ? 2 (the exit code, where it is not 0)
//! ```
//!
//! `[..]` stands for anything within a line. `$NOW` is 2026-11-20T12:00:00Z. `< file` gives standard input, `> file` keeps
//! standard output, `| head 1` and `| grep word` show some of its lines. Beside `labelcheck` there are a few commands to
//! prepare and look at files: see `helper`. Each transcript runs in a folder of its own that holds a copy of `tests/files`
//! and, in `keys`, of the public test keys.
//!
//! `UPDATE_EXPECT=1 cargo test -p labelcheck-cli` writes what came instead of what was expected.

#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test that cannot read its files fails")]

mod helper;

use std::fmt::Write as _;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

#[test]
fn transcripts_say_what_is_seen() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut failures = String::new();
    let mut count = 0;
    for transcript in sorted(&tests.join("cases")) {
        let folder = tempfile::tempdir().unwrap();
        copy(&tests.join("files"), folder.path());
        copy(&tests.join("../../labels/keys"), &folder.path().join("keys"));
        let trust = tests.join("../../labels/trust");
        for file in ["repository/1.root.json", "key-list.cbor"] {
            let name = Path::new(file).file_name().unwrap();
            fs::copy(trust.join(file), folder.path().join("keys").join(name)).unwrap();
        }
        let expected = fs::read_to_string(&transcript).unwrap();
        let actual = replay(&expected, folder.path());
        count += expected.lines().filter(|line| line.starts_with("$ ")).count();
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(&transcript, actual).unwrap();
        } else if actual != expected {
            writeln!(failures, "{}:\n{}", transcript.display(), differences(&expected, &actual)).unwrap();
        }
    }
    assert!(count > 50, "the transcripts were not found");
    assert!(failures.is_empty(), "{failures}");
}

/// The transcript with what really happens. Lines that `[..]` makes right stay as they are.
fn replay(expected: &str, folder: &Path) -> String {
    let mut actual = String::new();
    let mut lines = expected.lines().peekable();
    while let Some(line) = lines.next() {
        writeln!(actual, "{line}").unwrap();
        let Some(command) = line.strip_prefix("$ ") else { continue };
        let mut before = Vec::new();
        while let Some(result) = lines.next_if(|line| ["|", "!", "?"].iter().any(|mark| line.starts_with(mark))) {
            before.push(result);
        }
        for (index, result) in run(command, folder).lines().enumerate() {
            let kept = before.get(index).filter(|before| matches(before, result));
            writeln!(actual, "{}", kept.unwrap_or(&result)).unwrap();
        }
    }
    actual
}

fn run(command: &str, folder: &Path) -> String {
    let mut words = split(&command.replace("$NOW", "2026-11-20T12:00:00Z")).into_iter();
    let (mut args, mut stdin, mut keep, mut filter) = (Vec::new(), None, None, Vec::new());
    while let Some(word) = words.next() {
        match &*word {
            "<" => stdin = words.next(),
            ">" => keep = words.next(),
            "|" => filter = words.by_ref().collect(),
            _ => args.push(word),
        }
    }
    let program = args.remove(0);
    if program != "labelcheck" {
        return prefixed("|", &helper::run(&program, &args, folder));
    }
    let stdin = stdin.map_or_else(Stdio::null, |file| File::open(folder.join(file)).unwrap().into());
    let output = Command::new(env!("CARGO_BIN_EXE_labelcheck"))
        .env("LC_ALL", "C")
        .args(args)
        .current_dir(folder)
        .stdin(stdin)
        .output()
        .unwrap();
    let mut results = String::new();
    if let Some(file) = keep {
        fs::write(folder.join(file), &output.stdout).unwrap();
    } else {
        results += &prefixed("|", &filtered(&String::from_utf8(output.stdout).unwrap(), &filter));
    }
    results += &prefixed("!", &String::from_utf8(output.stderr).unwrap());
    if output.status.code() != Some(0) {
        writeln!(results, "? {}", output.status.code().unwrap_or(-1)).unwrap();
    }
    results
}

fn filtered(text: &str, filter: &[String]) -> String {
    let lines: Vec<&str> = match filter {
        [] => text.lines().collect(),
        [head, count] if head == "head" => text.lines().take(count.parse().unwrap()).collect(),
        [grep, word] if grep == "grep" => text.lines().filter(|line| line.contains(word)).collect(),
        other => panic!("no such filter: {other:?}"),
    };
    lines.join("\n")
}

fn prefixed(mark: &str, text: &str) -> String {
    text.lines().map(|line| format!("{}\n", format!("{mark} {line}").trim_end())).collect()
}

/// Words apart by spaces; quotes hold them together.
fn split(command: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (index, part) in command.split('\'').enumerate() {
        if index % 2 == 1 {
            words.push(part.to_owned());
        } else {
            words.extend(part.split(' ').filter(|word| !word.is_empty()).map(str::to_owned));
        }
    }
    words
}

/// Whether a line is as expected, where `[..]` stands for anything.
fn matches(expected: &str, line: &str) -> bool {
    let Some((start, rest)) = expected.split_once("[..]") else { return expected == line };
    let Some(after) = line.strip_prefix(start) else { return false };
    (0..=after.len()).any(|at| after.is_char_boundary(at) && matches(rest, &after[at..]))
}

fn differences(expected: &str, actual: &str) -> String {
    let (expected, actual): (Vec<_>, Vec<_>) = (expected.lines().collect(), actual.lines().collect());
    let start = expected.iter().zip(&actual).take_while(|(expected, actual)| expected == actual).count();
    let command = actual[..start.min(actual.len())].iter().rev().find(|line| line.starts_with('$')).unwrap_or(&"");
    let some =
        |lines: &[&str]| lines.iter().skip(start).take(12).map(|line| format!("    {line}\n")).collect::<String>();
    format!("  {command}\n  expected:\n{}  actual:\n{}", some(&expected), some(&actual))
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for file in sorted(from) {
        fs::copy(&file, to.join(file.file_name().unwrap())).unwrap();
    }
}
