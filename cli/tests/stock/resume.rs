//! Runs that are killed, and go on.

use super::{command, labelcheck, written};
use labelcheck_integration::stock::make;
use std::fs;
use std::path::Path;

/// Kills a run as soon as it has said how far it is, and runs it again: what comes out is what an undisturbed run gives.
#[test]
fn a_killed_run_loses_and_repeats_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let stock = make(17, 24_000, 6_000).unwrap();
    let files = written(&stock, folder.path());
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let run = |out: &str, evidence: &str| {
        ["stock", "--jurisdiction", "gb", "--output-format", "csv", "--out", out, "--evidence", evidence]
            .map(ToOwned::to_owned)
    };
    let whole = [path("whole.csv"), path("whole.evidence")];
    let args = run(&whole[0], &whole[1]);
    labelcheck(&args.each_ref().map(|arg| &**arg), &files);
    assert!(!Path::new(&path("whole.csv.progress")).exists());

    let out = [path("cut.csv"), path("cut.evidence")];
    let args = run(&out[0], &out[1]);
    let args = args.each_ref().map(|arg| &**arg);
    let record = path("cut.csv.progress");
    let mut kills = 0;
    let mut pieces = 0;
    for _ in 0..200 {
        let mut child = command(&args, &files).stderr(std::process::Stdio::null()).spawn().unwrap();
        // Until it is further than the run before it was, or at its end.
        let ended = loop {
            if let Some(status) = child.try_wait().unwrap() {
                break Some(status);
            }
            let now = pieces_in(&record);
            if now > pieces {
                pieces = now;
                break None;
            }
            std::thread::yield_now();
        };
        match ended {
            Some(_) => break,
            None => {
                kills += 1;
                child.kill().unwrap();
                child.wait().unwrap();
            }
        }
    }
    assert!(kills >= 2, "killed {kills} times");
    assert!(!Path::new(&record).exists());
    for (cut, whole) in out.iter().zip(&whole) {
        assert!(fs::read(cut).unwrap() == fs::read(whole).unwrap(), "{cut} differs");
    }
    assert_eq!(super::totals(Path::new(&out[1])).all.rows, stock.rows);
}

fn pieces_in(record: &str) -> u64 {
    let text = fs::read(record).unwrap_or_default();
    let record: Option<serde_json::Value> = serde_json::from_slice(&text).ok();
    record.and_then(|record| record["pieces"].as_u64()).unwrap_or(0)
}

/// A record says how far a run is; everything that the output has beyond it is written again.
#[test]
fn a_run_goes_on_only_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let stock = make(19, 3_000, 50).unwrap();
    let files = written(&stock, folder.path());
    let out = folder.path().join("out.csv");
    let record = folder.path().join("out.csv.progress");
    let args = ["stock", "--output-format", "csv", "--out", out.to_str().unwrap()];
    labelcheck(&args, &files);
    let whole = fs::read(&out).unwrap();

    // A finished run is not begun again by accident.
    let again = labelcheck(&args, &files);
    assert_eq!(again.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&again.stderr).contains("already"), "{}", String::from_utf8_lossy(&again.stderr));

    // A record is taken while a run is under way, so that there is one to change.
    let kept = loop {
        let mut child = command(&args, &files).arg("--force").stderr(std::process::Stdio::null()).spawn().unwrap();
        while child.try_wait().unwrap().is_none() && !record.exists() {
            std::thread::yield_now();
        }
        child.kill().unwrap();
        child.wait().unwrap();
        if let Ok(kept) = fs::read(&record) {
            break kept;
        }
    };
    let refused = |args: &[&str], what: &str| {
        let output = labelcheck(args, &files);
        assert_eq!(output.status.code(), Some(3), "{what}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("--force"), "{what}");
    };
    let other = [&args[..], &["--lapsing", "60"]].concat();
    refused(&other, "options");
    let input = fs::read(&files[0]).unwrap();
    fs::write(&files[0], [&input[..], b"\r\n"].concat()).unwrap();
    refused(&args, "inputs");
    fs::write(&files[0], &input).unwrap();
    refused(&args, "inputs that were written again");
    fs::write(&record, b"{}").unwrap();
    refused(&args, "the record");
    fs::write(&record, &kept).unwrap();
    let output = labelcheck(&[&args[..], &["--force"]].concat(), &files);
    assert_ne!(output.status.code(), None);
    assert!(fs::read(&out).unwrap() == whole);
}

#[test]
fn with_standard_input_it_says_that_it_cannot() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out.csv");
    let output = labelcheck(&["stock", "-", "--out", out.to_str().unwrap()], &[]);
    assert!(String::from_utf8_lossy(&output.stderr).contains("cannot go on"));
    assert!(!folder.path().join("out.csv.progress").exists());
}
