//! What a transcript cannot show: a reader that goes away, and a disk that is full.

use std::io::Read;
use std::process::{Command, Stdio};

#[test]
fn a_reader_that_goes_away_ends_the_run_in_silence() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_labelcheck"))
        .arg("check")
        .args(["WIFI:x"; 2_000])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!(said, "");
    // Not all was checked, so no other code would be true.
    assert_eq!(child.wait().unwrap().code(), Some(3));
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_is_full_is_told() {
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output =
        Command::new(env!("CARGO_BIN_EXE_labelcheck")).args(["check", "WIFI:x"]).stdout(full).output().unwrap();
    assert!(String::from_utf8(output.stderr).unwrap().contains("could not be written"));
    assert_eq!(output.status.code(), Some(3));
}
