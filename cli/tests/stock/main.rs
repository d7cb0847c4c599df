//! `labelcheck stock` and `labelcheck evidence` over a stock that knows what is in it.

#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test that cannot read its files fails")]

mod evidence;
mod resume;
#[cfg(unix)]
mod watch;
mod workbook;

use labelcheck::stock::Totals;
use labelcheck_integration::stock::{MadeStock, make};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const CLOCK: [&str; 2] = ["--clock", "2026-11-20T12:00:00Z"];

/// The files of a stock in a folder.
fn written(stock: &MadeStock, folder: &Path) -> Vec<PathBuf> {
    let write = |(name, bytes): &(String, Vec<u8>)| {
        let path = folder.join(name);
        fs::write(&path, bytes).unwrap();
        path
    };
    stock.files.iter().map(write).collect()
}

fn labelcheck(args: &[&str], files: &[PathBuf]) -> Output {
    command(args, files).output().unwrap()
}

fn command(args: &[&str], files: &[PathBuf]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_labelcheck"));
    command.env("LC_ALL", "C").args(args).args(files).args(CLOCK).stdin(Stdio::null());
    command
}

/// What the lines of NDJSON come to, as a program that reads them would count.
#[derive(Default)]
struct Counted {
    rows: u64,
    answers: BTreeMap<String, u64>,
    reasons: BTreeMap<String, u64>,
    problems: BTreeMap<String, u64>,
    quantity: f64,
    lapsing: u64,
}

fn counted(lines: &[u8]) -> Counted {
    let mut counted = Counted::default();
    let add = |counts: &mut BTreeMap<String, u64>, name: &serde_json::Value| {
        if let Some(name) = name.as_str() {
            *counts.entry(name.to_owned()).or_default() += 1;
        }
    };
    for line in str::from_utf8(lines).unwrap().lines() {
        let line: serde_json::Value = serde_json::from_str(line).unwrap();
        counted.rows += 1;
        add(&mut counted.answers, &line["finding"]["answer"]);
        add(&mut counted.reasons, &line["finding"]["reason"]);
        for problem in line["problems"].as_array().into_iter().flatten() {
            add(&mut counted.problems, problem);
        }
        counted.quantity += line["quantity"].as_str().map_or(0.0, |quantity| quantity.parse::<f64>().unwrap());
        counted.lapsing += u64::from(line["lapsing"].as_bool().unwrap_or(false));
    }
    counted
}

#[test]
fn what_was_put_in_is_what_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let stock = make(11, 2_000, 300).unwrap();
    let files = written(&stock, folder.path());
    assert_eq!(files.len(), 6);
    let output = labelcheck(&["stock", "--jurisdiction", "gb", "--output-format", "ndjson"], &files);
    let found = counted(&output.stdout);
    assert_eq!(found.rows, stock.rows);
    assert_eq!(found.answers, stock.answers);
    assert_eq!(found.reasons, stock.reasons);
    assert_eq!(found.problems, stock.problems);
    assert_eq!(found.lapsing, stock.lapsing);
    assert_eq!(format!("{:.2}", found.quantity).parse::<f64>().unwrap(), stock.quantity().parse::<f64>().unwrap());
    assert!(stock.reasons.len() >= 10 && stock.problems.len() == 4, "{:?} {:?}", stock.reasons, stock.problems);
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains(&format!("{} rows, quantity {}.", stock.rows, stock.quantity())), "{said}");
    for (reason, count) in &stock.reasons {
        assert!(said.contains(&format!("{reason}: {count}, quantity ")), "{reason} {count}: {said}");
    }
    assert!(said.contains(&format!("Labels that end within 30 days: {}, ", stock.lapsing)), "{said}");
    // Each bad row is named with its file and line.
    let bad: u64 = stock.problems.values().sum();
    assert_eq!(said.lines().filter(|line| line.contains(": ROW-")).count() as u64, bad);
    assert_eq!(output.status.code(), Some(3));
}

#[test]
fn rows_keep_their_order_and_their_lines() {
    let folder = tempfile::tempdir().unwrap();
    let stock = make(3, 1_200, 20).unwrap();
    let files = written(&stock, folder.path());
    let output = labelcheck(&["stock", "--output-format", "ndjson"], &files);
    let mut last: (usize, u64) = (0, 0);
    for line in String::from_utf8(output.stdout).unwrap().lines() {
        let line: serde_json::Value = serde_json::from_str(line).unwrap();
        let file = files.iter().position(|file| *file == Path::new(line["row"]["file"].as_str().unwrap())).unwrap();
        let at = (file, line["row"]["line"].as_u64().unwrap());
        assert!(at > last, "{at:?} after {last:?}");
        // The header is line 1, or 2 behind `sep=;`; objects have none.
        if file != last.0 || last == (0, 0) {
            assert_eq!(at.1, [2, 3, 2, 2, 2, 1][file]);
        }
        last = at;
    }
    assert_eq!(last, (5, 200));
}

#[test]
fn standard_input_and_each_form_give_the_same_answers() {
    let folder = tempfile::tempdir().unwrap();
    let stock = make(5, 600, 40).unwrap();
    let files = written(&stock, folder.path());
    for file in &files {
        let from_file = labelcheck(&["stock", "--output-format", "csv"], std::slice::from_ref(file));
        let output = command(&["stock", "--output-format", "csv", "-"], &[])
            .stdin(fs::File::open(file).unwrap())
            .output()
            .unwrap();
        let name = format!("{},", file.display());
        assert_eq!(
            String::from_utf8(output.stdout).unwrap(),
            String::from_utf8(from_file.stdout).unwrap().replace(&name, "stdin,"),
            "{name}"
        );
    }
}

#[test]
fn what_fails_a_run_is_the_users_choice() {
    let folder = tempfile::tempdir().unwrap();
    let sample = |name: &str| {
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../labels/samples/{name}/label.txt")))
            .unwrap()
    };
    let list = folder.path().join("list.txt");
    let code = |samples: &[&str], args: &[&str]| {
        fs::write(&list, samples.iter().map(|name| sample(name)).collect::<String>()).unwrap();
        let args: Vec<&str> = ["stock"].into_iter().chain(args.iter().copied()).collect();
        labelcheck(&args, std::slice::from_ref(&list)).status.code()
    };
    assert_eq!(code(&["in-force"], &[]), Some(0));
    assert_eq!(code(&["in-force", "withdrawn", "wrong-key"], &[]), Some(1));
    assert_eq!(code(&["in-force", "wrong-key"], &[]), Some(2));
    assert_eq!(code(&["withdrawn"], &["--fail-on", "cannot-tell"]), Some(0));
    assert_eq!(code(&["withdrawn"], &["--fail-on", "never"]), Some(0));
    assert_eq!(code(&["japanese"], &["--fail-on", "not-relied", "--jurisdiction", "gb-nir"]), Some(1));
    assert_eq!(code(&["in-force"], &["--fail-on", "not-relied", "--jurisdiction", "gb"]), Some(0));
    assert_eq!(
        code(&["in-force"], &["--fail-on", "not-relied", "--jurisdiction", "gb", "--on", "2037-01-01"]),
        Some(1)
    );
    assert_eq!(code(&["in-force"], &["--jurisdiction", "zz"]), Some(3));
}

#[test]
fn a_page_is_whole_and_escaped() {
    let folder = tempfile::tempdir().unwrap();
    let table = folder.path().join("a<b>.csv");
    fs::write(&table, "code,sku\nmenu,<script>alert(1)</script>\n\"x\"\"'&\",y\n").unwrap();
    let page = folder.path().join("report.html");
    let output = labelcheck(
        &["stock", "--output-format", "html", "--out", page.to_str().unwrap()],
        std::slice::from_ref(&table),
    );
    assert_eq!(output.status.code(), Some(2), "{}", String::from_utf8_lossy(&output.stderr));
    let html = fs::read_to_string(&page).unwrap();
    assert!(html.ends_with("</html>\n") && html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "{html}");
    assert!(!html.contains("<script") && !html.contains("a<b>"), "{html}");
    assert!(html.contains("one rule only"), "{html}");
    assert!(html.find("2 rows").unwrap() < html.find("<table>").unwrap());
    // Nothing is left beside it.
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
}

#[test]
fn pictures_are_rows_with_the_number_beside_the_label() {
    let folder = tempfile::tempdir().unwrap();
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../labels/samples");
    for name in ["in-force", "withdrawn"] {
        fs::copy(samples.join(name).join("qr.svg"), folder.path().join(format!("{name}.svg"))).unwrap();
    }
    fs::write(folder.path().join("broken.png"), b"\x89PNG\r\n\x1a\nnothing").unwrap();
    fs::write(folder.path().join("notes.txt"), b"no picture").unwrap();
    let output = labelcheck(&["stock", "--output-format", "ndjson"], &[folder.path().to_owned()]);
    let found = counted(&output.stdout);
    assert_eq!(found.rows, 3);
    assert_eq!(found.answers["checks-out"], 1);
    assert_eq!(found.reasons["STA-WITHDRAWN"], 1);
    assert_eq!(found.problems["ROW-PICTURE"], 1);
}

#[test]
fn a_table_without_codes_and_a_missing_file_do_not_stop_the_others() {
    let folder = tempfile::tempdir().unwrap();
    let [notes, good] = ["notes.csv", "good.csv"].map(|name| folder.path().join(name));
    fs::write(&notes, "name,remark\na,b\nc,d\n").unwrap();
    fs::write(&good, "code\nWIFI:x\n").unwrap();
    let output = labelcheck(&["stock", "--output-format", "ndjson"], &[notes, folder.path().join("none.csv"), good]);
    assert_eq!(String::from_utf8(output.stdout).unwrap().lines().count(), 1);
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("No column in") && said.contains("There is no file"), "{said}");
    assert_eq!(output.status.code(), Some(3));
}

#[test]
fn columns_can_be_named() {
    let folder = tempfile::tempdir().unwrap();
    let table = folder.path().join("a.csv");
    fs::write(&table, "foo;bar\nWIFI:x;3,5\n").unwrap();
    let output = labelcheck(
        &["stock", "--output-format", "ndjson", "--columns", "code=FOO,quantity=2"],
        std::slice::from_ref(&table),
    );
    let line: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&line["row"]["code"], &line["quantity"]), (&"WIFI:x".into(), &"3.5".into()));
    let output = labelcheck(&["stock", "--columns", "code=nothing"], std::slice::from_ref(&table));
    assert_eq!(output.status.code(), Some(3));
}

/// The counts of an evidence file.
fn totals(evidence: &Path) -> Totals {
    let text = fs::read_to_string(evidence).unwrap();
    let last: serde_json::Value = serde_json::from_str(text.lines().last().unwrap()).unwrap();
    serde_json::from_value(last["entry"]["end"]["totals"].clone()).unwrap()
}
