//! A folder that is watched, with the whole program. It says itself how far it is: nothing here waits for a time.

use super::command;
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// A program that watches.
struct Watcher {
    child: Child,
    said: BufReader<std::process::ChildStderr>,
}

impl Watcher {
    /// Starts it, and waits until it watches.
    fn start(args: &[&str]) -> Self {
        let mut child = command(args, &[]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let said = BufReader::new(child.stderr.take().unwrap());
        let mut watcher = Self { child, said };
        watcher.until_said("Watching");
        watcher
    }

    fn until_said(&mut self, what: &str) {
        let mut line = String::new();
        while !line.contains(what) {
            line.clear();
            assert!(self.said.read_line(&mut line).unwrap() > 0, "it ended without saying {what}");
        }
    }

    fn signal(&self, signal: &str) {
        let sent = Command::new("kill").args([signal, &self.child.id().to_string()]).status().unwrap();
        assert!(sent.success());
    }

    /// Presses Ctrl-C: how it ended, and what it said.
    fn end(mut self) -> (Option<i32>, String) {
        self.signal("-INT");
        let mut said = String::new();
        self.said.read_to_string(&mut said).unwrap();
        (self.child.wait().unwrap().code(), said)
    }
}

/// The text of a sample.
fn sample(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../labels/samples").join(name).join("label.txt");
    fs::read_to_string(path).unwrap()
}

fn put(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    fs::write(&path, text).unwrap();
    path
}

#[test]
fn what_comes_is_answered_until_ctrl_c() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "before.txt", &sample("in-force"));
    let mut watcher =
        Watcher::start(&["stock", "--output-format", "ndjson", "--watch", folder.path().to_str().unwrap()]);
    let mut rows = BufReader::new(watcher.child.stdout.take().unwrap()).lines();
    let mut next = || {
        let row: serde_json::Value = serde_json::from_str(&rows.next().unwrap().unwrap()).unwrap();
        let file = row["row"]["file"].as_str().unwrap().rsplit('/').next().unwrap().to_owned();
        (file, row["finding"]["answer"].as_str().unwrap_or("none").to_owned())
    };
    let answered = |file: &str, answer: &str| (file.to_owned(), answer.to_owned());
    assert_eq!(next(), answered("before.txt", "checks-out"));
    let part = put(folder.path(), ".after.txt.part", &sample("withdrawn"));
    fs::rename(part, folder.path().join("after.txt")).unwrap();
    assert_eq!(next(), answered("after.txt", "does-not"));
    put(folder.path(), "half.png", "no picture");
    assert_eq!(next(), answered("half.png", "none"));
    let (code, said) = watcher.end();
    assert_eq!(code, Some(3), "{said}");
    assert!(said.contains("half.png:1: ROW-PICTURE") && said.contains("3 rows, quantity 2."), "{said}");
}

#[test]
fn a_killed_watcher_goes_on_and_repeats_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let scans = folder.path().join("scans");
    fs::create_dir(&scans).unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (out, evidence, watched) = (path("out.csv"), path("out.evidence"), path("scans"));
    let args = ["stock", "--output-format", "csv", "--out", &out, "--evidence", &evidence, "--watch", &watched];
    put(&scans, "1.txt", &sample("in-force"));
    let mut watcher = Watcher::start(&args);
    // The record is written when nothing else waits.
    let record = path("out.csv.progress");
    let rows = || {
        let record: Option<serde_json::Value> = serde_json::from_slice(&fs::read(&record).unwrap_or_default()).ok();
        record.and_then(|record| record["totals"]["all"]["rows"].as_u64()).unwrap_or(0)
    };
    while rows() < 1 {
        std::thread::yield_now();
    }
    watcher.child.kill().unwrap();
    watcher.child.wait().unwrap();
    assert!(fs::read_to_string(path("out.csv.seen")).unwrap().contains("1.txt"));
    // Half a row, which the record does not count.
    fs::write(&out, [fs::read(&out).unwrap(), b"half a ro".to_vec()].concat()).unwrap();

    put(&scans, "2.txt", &sample("withdrawn"));
    let watcher = Watcher::start(&args);
    while rows() < 2 {
        std::thread::yield_now();
    }
    let (code, said) = watcher.end();
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("2 rows, quantity 2."), "{said}");
    let files: Vec<String> = fs::read_to_string(&out).unwrap().lines().skip(1).map(file_of).collect();
    assert_eq!(files, ["1.txt", "2.txt"]);
    assert_eq!(super::totals(Path::new(&evidence)).all.rows, 2);
    for left in ["out.csv.progress", "out.csv.seen"] {
        assert!(!folder.path().join(left).exists(), "{left}");
    }
}

fn file_of(row: &str) -> String {
    row.split(',').next().unwrap().rsplit('/').next().unwrap().to_owned()
}

#[test]
fn what_cannot_be_watched_is_said_before_anything_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    for (args, what) in [
        (["--watch", &path("none"), "--out", &path("out.csv")], "no folder"),
        (["--watch", &path("."), "--out", &path("out.csv")], "inside the folder"),
    ] {
        let output = command(&[&["stock"], &args[..]].concat(), &[]).output().unwrap();
        assert_eq!(output.status.code(), Some(3));
        assert!(String::from_utf8_lossy(&output.stderr).contains(what));
        assert!(!folder.path().join("out.csv").exists());
    }
}
