//! Evidence files: repeated years later, and altered.

use super::{labelcheck, written};
use labelcheck_integration::stock::make;
use proptest::prelude::*;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

const TEN_YEARS_ON: &str = "2036-11-21T12:00:00Z";

fn verify(file: &Path, more: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_labelcheck"))
        .env("LC_ALL", "C")
        .args(["evidence", "verify", "--clock", TEN_YEARS_ON])
        .arg(file)
        .args(more)
        .output()
        .unwrap()
}

/// An evidence file of a small stock.
fn made(folder: &Path, rows: usize) -> PathBuf {
    let stock = make(23, rows, 12).unwrap();
    let files = written(&stock, folder);
    let file = folder.join("stock.evidence");
    let args =
        ["stock", "--jurisdiction", "gb", "--output-format", "ndjson", "--place", "Shop 1", "--person", "A. Person"];
    let args = [&args[..], &["--evidence", file.to_str().unwrap()]].concat();
    let output = labelcheck(&args, &files);
    assert!(String::from_utf8_lossy(&output.stderr).contains("digest"), "{}", String::from_utf8_lossy(&output.stderr));
    file
}

#[test]
fn ten_years_on_every_result_comes_out_again() {
    let folder = tempfile::tempdir().unwrap();
    let file = made(folder.path(), 500);
    let output = verify(&file, &[]);
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("500 rows") && said.contains("Nothing was altered"), "{said}");
    assert!(said.contains("20 November 2026") && said.contains("Today is 21 November 2036"), "{said}");
    assert!(said.contains("Shop 1") && said.contains("A. Person"), "{said}");
    assert_eq!(output.status.code(), Some(0));
    let digest = said.split("Digest: ").nth(1).unwrap().trim().lines().next().unwrap();
    assert_eq!(verify(&file, &["--digest", digest]).status.code(), Some(0));
    assert_eq!(verify(&file, &["--digest", &"0".repeat(64)]).status.code(), Some(1));
}

#[test]
fn what_was_altered_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let file = made(folder.path(), 60);
    let lines: Vec<String> = fs::read_to_string(&file).unwrap().lines().map(ToOwned::to_owned).collect();
    let altered = |lines: &[String]| {
        let other = folder.path().join("altered");
        fs::write(&other, lines.iter().map(|line| format!("{line}\n")).collect::<String>()).unwrap();
        let output = verify(&other, &[]);
        (output.status.code(), String::from_utf8(output.stdout).unwrap())
    };
    let mut changed = lines.clone();
    changed[7] = changed[7].replacen("A-", "B-", 1);
    let (code, said) = altered(&changed);
    assert_eq!(code, Some(1));
    assert!(said.contains("Row 7 was altered") && said.contains("60 rows, of which 1 do not"), "{said}");
    // A row taken out shows in the one after it.
    let mut fewer = lines.clone();
    fewer.remove(7);
    assert!(altered(&fewer).1.contains("Row 7 was altered"));
    let cut = &lines[..lines.len() - 1];
    assert_eq!(altered(cut), (Some(1), altered(cut).1));
    assert!(altered(cut).1.contains("The end of the file is missing"));
    let more = [&lines[..], &["{}".to_owned()]].concat();
    assert!(altered(&more).1.contains("added after the end"));
    // A result that somebody wrote in, with all digests made anew, does not come out again.
    let forged = forged(&lines);
    let (code, said) = altered(&forged);
    assert_eq!(code, Some(1));
    assert!(said.contains("comes out otherwise than it says"), "{said}");
    assert_eq!(verify(&folder.path().join("plain.csv"), &[]).status.code(), Some(3));
}

/// The file with its first withdrawn label called one that checks out, and all digests made anew.
fn forged(lines: &[String]) -> Vec<String> {
    use sha2::{Digest, Sha256};
    let mut done = false;
    let mut before = [0; 32];
    let remake = |line: &String| {
        let mut entry = line[85..line.len() - 1].to_owned();
        if !done && entry.contains("STA-WITHDRAWN") {
            done = true;
            entry = entry.replace("\"does-not\"", "\"checks-out\"").replace(",\"reason\":\"STA-WITHDRAWN\"", "");
        }
        before = Sha256::new().chain_update(before).chain_update(&entry).finalize().into();
        let digest: String = before.iter().map(|byte| format!("{byte:02x}")).collect();
        format!("{{\"digest\":\"{digest}\",\"entry\":{entry}}}")
    };
    lines.iter().map(remake).collect()
}

/// One file for all positions.
fn whole() -> &'static (tempfile::TempDir, Vec<u8>) {
    static WHOLE: OnceLock<(tempfile::TempDir, Vec<u8>)> = OnceLock::new();
    WHOLE.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let bytes = fs::read(made(folder.path(), 30)).unwrap();
        (folder, bytes)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    /// Half of the positions lie in the rows: the key list before them is longer than all.
    #[test]
    fn one_byte_changed_anywhere_is_found(at in 0.0..1.0_f64, in_rows: bool, flip in 1..=255_u8) {
        let (folder, bytes) = whole();
        let rows = bytes.iter().position(|byte| *byte == b'\n').unwrap();
        let from = if in_rows { rows } else { 0 };
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "a share of a length")]
        let at = from + (at * (bytes.len() - from) as f64) as usize;
        let mut changed = bytes.clone();
        changed[at] ^= flip;
        let file = folder.path().join("changed");
        fs::write(&file, changed).unwrap();
        let output = verify(&file, &[]);
        let code = output.status.code();
        prop_assert!(code == Some(1) || code == Some(3), "{at} {flip}: {code:?} {}", String::from_utf8_lossy(&output.stdout));
    }
}
