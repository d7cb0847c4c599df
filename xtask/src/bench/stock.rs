//! How fast the command line checks stock, and in how much memory.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::Instant;

use anyhow::{Context as _, Result, ensure};

use super::program::{self, met, percentile};
use crate::paths;
use crate::process::{self, cargo};

/// Distinct labels: enough that starting the program does not count.
const DISTINCT: u64 = 40_000;

/// A realistic stock: rows, and distinct labels among them.
const REALISTIC: (u64, u64) = (100_000, 2_000);

/// Rows for which the memory is looked at, in thousands.
const THOUSANDS: [u64; 3] = [100, 1_000, 10_000];

const PHOTOS: u64 = 24;

/// Of each figure the middle one counts.
const ROUNDS: usize = 5;

const RATIO: f64 = 0.8;
const ROWS_A_SECOND: f64 = 500_000.0;
const PHOTOS_A_MINUTE: f64 = 40.0;

/// How much more memory there may be for a hundred times as many rows.
const FLAT: f64 = 1.1;

/// In a browser: what is done, how long it may take, and the longest task of the page's thread, in milliseconds.
const IN_BROWSER: [(&str, Option<f64>, f64); 3] = [
    ("10,000 rows pasted", Some(5_000.0), 50.0),
    ("100,000 rows from a file", None, 50.0),
    ("scrolling in 100,000 rows, longest between two frames", None, 50.0),
];

/// The page for checking stock, as the Markdown that records it.
pub(super) fn page() -> Result<String> {
    let output = program::run("stock_page")?;
    let mut table = String::from(
        "| done | runs | ms | longest, ms | aim | longest task, ms | aim | met |\n|---|---:|---:|---:|---:|---:|---:|---|\n",
    );
    for (name, runs) in program::groups::<3>(&output)? {
        let (_, aim, task_aim) =
            IN_BROWSER.iter().find(|(aimed, ..)| *aimed == name).context("a part without an aim")?;
        let [took, longest, task] = [(0, 50), (0, 100), (1, 50)].map(|(which, at)| percentile(&runs, which, at));
        let met = met(aim.is_none_or(|aim| took <= aim) && task <= *task_aim);
        let (count, aim) = (runs.len(), aim.map_or_else(String::new, |aim| format!("{aim:.0}")));
        table.push_str(&format!(
            "| {name} | {count} | {took:.0} | {longest:.0} | {aim} | {task:.0} | {task_aim:.0} | {met} |\n"
        ));
    }
    Ok(table)
}

/// As the Markdown that records it.
pub(super) fn measure() -> Result<String> {
    process::run(cargo().args(["build", "--quiet", "--release", "--package", "labelcheck-cli"]))?;
    process::run(cargo().args(["build", "--quiet", "--release", "--package", "labelcheck-bench"]))?;
    let folder = paths::target().join("xtask").join("bench");
    fs::create_dir_all(&folder)?;
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let distinct = stock(&folder, DISTINCT, DISTINCT)?;
    let realistic = stock(&folder, REALISTIC.0, REALISTIC.1)?;
    let photos = photos(&folder)?;
    let mut rounds = Vec::new();
    for _ in 0..ROUNDS {
        // In turn, so that a machine that slows down slows all.
        rounds.push(Round {
            bare: bare(1)?,
            bare_all: bare(cores)?,
            distinct: run(&distinct)?.0,
            realistic: run(&realistic)?.0,
        });
    }
    let labels = verified(DISTINCT, &run(&distinct)?.1);
    let photos_seconds = run(&photos)?.0.clock;
    let peaks = THOUSANDS.iter().map(|thousands| peak(&realistic, *thousands)).collect::<Result<Vec<_>>>()?;
    Ok(table(&rounds, labels, cores, photos_seconds, &peaks))
}

struct Round {
    /// Seconds of a verification, alone, and while one runs on each core.
    bare: f64,
    bare_all: f64,
    /// Seconds of a run.
    distinct: Run,
    realistic: Run,
}

/// Seconds by the clock, and of all processors where the system tells: what else a machine does counts in the first alone.
#[derive(Clone, Copy)]
struct Run {
    clock: f64,
    processors: Option<f64>,
}

/// `labels`: signatures that are verified among the distinct rows. `peaks`: bytes, where the system tells.
fn table(rounds: &[Round], labels: u64, cores: usize, photos: f64, peaks: &[Option<u64>]) -> String {
    let middle = |figure: &dyn Fn(&Round) -> f64| {
        let mut figures: Vec<f64> = rounds.iter().map(figure).collect();
        figures.sort_by(f64::total_cmp);
        figures.get(figures.len() / 2).copied().unwrap_or(f64::NAN)
    };
    let [signatures, realistic] = [labels, REALISTIC.0].map(|rows| rows as f64);
    let cores = cores as f64;
    let ratio = middle(&|round| signatures / round.distinct.clock * round.bare / cores);
    let ratio_all = middle(&|round| signatures / round.distinct.clock * round.bare_all / cores);
    let bare = middle(&|round| round.bare) * 1e6;
    let bare_all = middle(&|round| round.bare_all) * 1e6;
    let rate = middle(&|round| realistic / round.realistic.clock);
    let distinct_rate = middle(&|round| signatures / round.distinct.clock);
    let photos = PHOTOS as f64 / photos * 60.0;
    let own = |figure: &dyn Fn(&Round) -> Option<f64>, decimals: usize| {
        if rounds.iter().all(|round| figure(round).is_some()) {
            format!("{:.decimals$}", middle(&|round| figure(round).unwrap_or(f64::NAN)))
        } else {
            "not known here".to_owned()
        }
    };
    let mut lines = vec![
        "| measured | figure | aim | met |".to_owned(),
        "|---|---:|---|---|".to_owned(),
        format!("| bare verification, alone, µs | {bare:.1} |  |  |"),
        format!("| bare verification, one on each of {cores} cores at once, µs | {bare_all:.1} |  |  |"),
        format!(
            "| {DISTINCT} rows without a repeated label, {labels} signatures verified, signatures a second | {distinct_rate:.0} |  |  |"
        ),
        format!(
            "| that, over cores times the bare rate of one alone | {ratio:.2} | at least {RATIO} | {} |",
            met(ratio >= RATIO)
        ),
        format!("| that, over the bare rate of all cores at once | {ratio_all:.2} |  |  |"),
        format!(
            "| the same by processor time, over the bare rate of one alone | {} |  |  |",
            own(&|round| { Some(signatures / round.distinct.processors? * round.bare) }, 2)
        ),
        format!(
            "| {} rows, {} distinct labels, rows a second | {rate:.0} | at least {ROWS_A_SECOND} | {} |",
            REALISTIC.0,
            REALISTIC.1,
            met(rate >= ROWS_A_SECOND)
        ),
        format!(
            "| the same by processor time: rows a second of one processor, times {cores} | {} |  |  |",
            own(&|round| { Some(realistic / round.realistic.processors? * cores) }, 0)
        ),
        format!(
            "| photos of 12 megapixels, a minute | {photos:.0} | at least {PHOTOS_A_MINUTE} | {} |",
            met(photos >= PHOTOS_A_MINUTE)
        ),
    ];
    for (thousands, peak) in THOUSANDS.iter().zip(peaks) {
        let peak = peak.map_or_else(|| "not known here".to_owned(), |bytes| format!("{:.1}", bytes as f64 / 1e6));
        lines.push(format!("| most memory, {thousands} thousand rows, MB | {peak} |  |  |"));
    }
    if let [Some(first), .., Some(last)] = peaks {
        let grown = *last as f64 / *first as f64;
        lines.push(format!("| the last over the first | {grown:.2} | at most {FLAT} | {} |", met(grown <= FLAT)));
    }
    lines.join("\n")
}

/// A stock of so many rows with so many labels.
fn stock(folder: &Path, rows: u64, labels: u64) -> Result<PathBuf> {
    let file = folder.join(format!("stock-{rows}-{labels}.csv"));
    let mut make = cargo();
    make.args(["run", "--quiet", "--release", "--package", "labelcheck-integration", "--example", "make_stock", "--"]);
    process::run(make.args([rows.to_string(), labels.to_string()]).arg(&file))?;
    Ok(file)
}

/// A folder with photos.
fn photos(folder: &Path) -> Result<PathBuf> {
    let folder = folder.join("photos");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let mut make = cargo();
    make.args(["run", "--quiet", "--release", "--package", "labelcheck-cli", "--example", "make_photos", "--"]);
    process::run(make.arg(PHOTOS.to_string()).arg(&folder))?;
    Ok(folder)
}

fn program(name: &str) -> PathBuf {
    paths::target().join("release").join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// `labelcheck stock`, as a shop runs it, with its rows going nowhere.
fn check(input: &Path) -> Command {
    let mut command = process::command(program("labelcheck"));
    command.args(["stock", "--jurisdiction", "gb", "--output-format", "csv", "--fail-on", "never"]).arg(input);
    command.stdout(Stdio::null()).stderr(Stdio::piped());
    command
}

/// Seconds that a run takes, and what it says. A photo in which nothing is found takes another time, so there may be none.
fn run(input: &Path) -> Result<(Run, String)> {
    let (start, before) = (Instant::now(), of_children());
    let output = check(input).output()?;
    let clock = start.elapsed().as_secs_f64();
    let processors = of_children().zip(before).map(|(after, before)| after - before);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    ensure!(output.status.success() && !said.contains("ROW-PICTURE"), "{} does not check: {said}", paths::short(input));
    Ok((Run { clock, processors }, said))
}

/// Seconds on a processor of all programs that this one started and that have ended: fields 16 and 17 of Linux's
/// /proc/self/stat, in hundredths.
fn of_children() -> Option<f64> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    // The program's name stands in brackets, and may have anything in it.
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let hundredths = |at: usize| fields.get(at)?.parse::<f64>().ok();
    Some((hundredths(13)? + hundredths(14)?) / 100.0)
}

/// Rows in which a signature was verified, by the counts at the end: neither another code, nor one that cannot be read, nor
/// one without a key that could have signed it.
fn verified(rows: u64, said: &str) -> u64 {
    let counted = said.lines().filter_map(|line| {
        let (code, rest) = line.split_once(": ")?;
        let is_other = ["KND-", "FMT-", "DEC-"].iter().any(|kind| code.starts_with(kind));
        let count = rest.split([',', '.']).next()?.parse::<u64>().ok()?;
        (is_other || ["KEY-UNKNOWN", "Bad rows"].contains(&code)).then_some(count)
    });
    rows.saturating_sub(counted.sum())
}

/// Seconds of a bare verification while so many run at once.
fn bare(at_once: usize) -> Result<f64> {
    let bench = || process::output(&mut process::command(program("labelcheck-bench")));
    let outputs = thread::scope(|scope| {
        let runs: Vec<_> = (0..at_once).map(|_| scope.spawn(bench)).collect();
        runs.into_iter().map(|run| run.join().ok().context("a thread ended").flatten()).collect::<Result<Vec<_>>>()
    })?;
    let first = |line: &str| line.split_whitespace().next().and_then(|micros| micros.parse::<f64>().ok());
    let mut micros: Vec<f64> = outputs.iter().flat_map(|output| output.lines().filter_map(first)).collect();
    micros.sort_by(f64::total_cmp);
    Ok(micros.get(micros.len() / 2).context("no verification was measured")? / 1e6)
}

/// The most memory that the program has while it reads so many rows, the same ones over and over, from its input; none where
/// the system does not tell.
fn peak(stock: &Path, thousands: u64) -> Result<Option<u64>> {
    let text = fs::read(stock)?;
    let header = text.iter().position(|byte| *byte == b'\n').context("a stock has a header")? + 1;
    let mut child = check(Path::new("-")).stdin(Stdio::piped()).stderr(Stdio::null()).spawn()?;
    let mut input = child.stdin.take().context("it has an input")?;
    input.write_all(&text[..header])?;
    for _ in 0..thousands * 1_000 / REALISTIC.0 {
        input.write_all(&text[header..])?;
    }
    let status = PathBuf::from(format!("/proc/{}/status", child.id()));
    drop(input);
    let mut most = None;
    while child.try_wait()?.is_none() {
        let now = fs::read_to_string(&status).unwrap_or_default();
        let line = now.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = line.and_then(|line| line.trim().strip_suffix(" kB")?.parse::<u64>().ok());
        most = kilobytes.map(|kilobytes| kilobytes * 1_024).or(most);
        thread::yield_now();
    }
    Ok(most)
}

#[cfg(test)]
mod tests {
    use super::{DISTINCT, REALISTIC, ROUNDS, Round, Run, table};

    #[test]
    fn figures_are_held_against_their_aims() {
        let seconds = |rate: f64, rows: u64| rows as f64 / rate;
        let round = |bare: f64| Round {
            bare,
            bare_all: 2.0 * bare,
            distinct: Run { clock: seconds(40_000.0, DISTINCT), processors: Some(seconds(22_000.0, DISTINCT)) },
            realistic: Run { clock: seconds(500_001.0, REALISTIC.0), processors: Some(0.3125) },
        };
        let rounds: Vec<_> = (0..ROUNDS).map(|at| round(40e-6 + at as f64 * 1e-9)).collect();
        let table = table(&rounds, DISTINCT, 2, 24.0, &[Some(20_000_000), Some(21_000_000), Some(23_000_000)]);
        for row in [
            "| that, over cores times the bare rate of one alone | 0.80 | at least 0.8 | yes |",
            "| that, over the bare rate of all cores at once | 1.60 |  |  |",
            "| 100000 rows, 2000 distinct labels, rows a second | 500001 | at least 500000 | yes |",
            "| the same by processor time, over the bare rate of one alone | 0.88 |  |  |",
            "| the same by processor time: rows a second of one processor, times 2 | 640000 |  |  |",
            "| photos of 12 megapixels, a minute | 60 | at least 40 | yes |",
            "| most memory, 10000 thousand rows, MB | 23.0 |  |  |",
            "| the last over the first | 1.15 | at most 1.1 | **no** |",
        ] {
            assert!(table.contains(row), "{table}");
        }
    }

    #[test]
    fn rows_without_a_signature_do_not_count() {
        let said = "x.csv:3: ROW-EMPTY There is none.\n100 rows, quantity 5.\nKND-OTHER: 10, quantity 5. No label.\n\
                    KEY-UNKNOWN: 4, quantity 1. Nobody.\nSIG-BAD: 7, quantity 0. Wrong.\nBad rows: 6.\n";
        assert_eq!(super::verified(100, said), 80);
    }

    #[test]
    fn what_the_system_does_not_tell_is_not_guessed() {
        let run = Run { clock: 1.0, processors: None };
        let round = Round { bare: 1.0, bare_all: 1.0, distinct: run, realistic: run };
        let table = table(&[round], 1, 1, 100.0, &[None, None, None]);
        assert!(table.contains("not known here") && !table.contains("the last over the first"), "{table}");
    }
}
