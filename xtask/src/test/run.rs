//! Runs one step and says how it went.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::count::Count;
use super::failures::{failures, shown};
use super::steps::{Context, Kind, Step, tree};
use crate::{paths, process};

/// How many lines of a failing step's output are shown where it names no test.
const SHOWN: usize = 40;

pub(crate) struct Outcome {
    pub(crate) count: Count,
    time: Duration,
    /// Why it failed or was skipped.
    remark: Option<String>,
    log: Option<PathBuf>,
}

/// Runs a step; its output goes to `target/test-logs/`.
pub(crate) fn step(step: &Step, context: &Context) -> Outcome {
    // Without an end of line: the outcome completes it.
    print!("{:<9}", step.name);
    io::stdout().flush().ok();
    let started = Instant::now();
    let mut outcome = match step.kind {
        Kind::Tidy => tidy(context),
        Kind::Check | Kind::Tests => commands(step, context),
    };
    outcome.time = started.elapsed();
    outcome
}

impl Outcome {
    /// A step that another's failure keeps from running has failed as well.
    pub(crate) fn cannot_run(why: &str) -> Outcome {
        let outcome = Outcome::new(failure());
        print!("{:<9}", "");
        outcome.because(why)
    }

    pub(crate) fn print(&self, name: &str) {
        let word = match self.count {
            Count { failed: 1.., .. } => "FAILED",
            Count { passed: 0, .. } => "skipped",
            _ => "ok",
        };
        print!("{word:<8}{:>7.1} s", self.time.as_secs_f64());
        if self.count.passed + self.count.failed + self.count.skipped > 1 {
            // Not in the form of the closing line, which there is only one of.
            let Count { passed, failed, skipped } = self.count;
            print!("  {passed} ok");
            for (number, word) in [(failed, "failed"), (skipped, "skipped")] {
                if number > 0 {
                    print!(" + {number} {word}");
                }
            }
        }
        match &self.remark {
            Some(remark) => println!("  {name}: {remark}"),
            None => println!(),
        }
        if self.count.failed > 0
            && let Some(log) = &self.log
        {
            show(log);
        }
    }

    fn new(count: Count) -> Outcome {
        Outcome { count, time: Duration::ZERO, remark: None, log: None }
    }

    fn because(mut self, remark: impl Into<String>) -> Outcome {
        self.remark = Some(remark.into());
        self
    }
}

fn commands(step: &Step, context: &Context) -> Outcome {
    let commands = (step.commands)(context);
    if commands.is_empty() {
        let count = Count { skipped: 1, ..Count::default() };
        return Outcome::new(count).because("a tool or a file that it needs is missing");
    }
    let log = paths::target().join("test-logs").join(format!("{}.log", step.name));
    let result = run_all(commands, &log);
    let mut count = match step.kind {
        Kind::Tests => Count::read(&fs::read_to_string(&log).unwrap_or_default()),
        Kind::Check | Kind::Tidy => Count::default(),
    };
    let mut outcome = match result {
        Ok(()) if step.kind == Kind::Tests && count.ran_nothing() => {
            count.failed = 1;
            Outcome::new(count).because("it ran no test, or did not say so")
        }
        Ok(()) => {
            if step.kind != Kind::Tests {
                count.passed = 1;
            }
            Outcome::new(count)
        }
        Err(remark) => {
            // It may have failed before any test could: then the step itself is what failed.
            count.failed = count.failed.max(1);
            Outcome::new(count).because(remark)
        }
    };
    outcome.log = Some(log);
    outcome
}

fn run_all(commands: Vec<Command>, log: &Path) -> Result<(), String> {
    let say = |error: io::Error| format!("{}: {error}", paths::short(log));
    if let Some(folder) = log.parent() {
        fs::create_dir_all(folder).map_err(say)?;
    }
    let mut file = File::create(log).map_err(say)?;
    for mut command in commands {
        let words = process::spelled(&command);
        writeln!(file, "$ {words}").map_err(say)?;
        let status = command
            .env("CARGO_TERM_COLOR", "never")
            .stdin(Stdio::null())
            .stdout(file.try_clone().map_err(say)?)
            .stderr(file.try_clone().map_err(say)?)
            .status()
            .map_err(|error| format!("cannot start `{words}`: {error}"))?;
        if !status.success() {
            return Err(format!("`{words}`: {status}"));
        }
    }
    Ok(())
}

fn tidy(context: &Context) -> Outcome {
    let success = Count { passed: 1, ..Count::default() };
    match (&context.tree, tree()) {
        (Some(before), Some(after)) if *before == after => Outcome::new(success),
        (Some(before), Some(after)) => {
            let new: Vec<_> = after.lines().filter(|line| !before.lines().any(|old| old == *line)).take(10).collect();
            Outcome::new(failure()).because(format!("the run changed the work tree:\n    {}", new.join("\n    ")))
        }
        _ => {
            let skipped = Count { skipped: 1, ..Count::default() };
            Outcome::new(skipped).because("no git work tree")
        }
    }
}

fn failure() -> Count {
    Count { failed: 1, ..Count::default() }
}

/// What failed, or else how it ended. Indented, so that no line of another runner passes for ours.
fn show(log: &Path) {
    let text = fs::read_to_string(log).unwrap_or_default();
    let failures = failures(&text);
    let lines: Vec<_> = text.lines().collect();
    let (what, shown) = match &*failures {
        [] => ("the end of", lines[lines.len().saturating_sub(SHOWN)..].join("\n")),
        failures => ("from", shown(failures)),
    };
    println!("  {what} {}:", paths::short(log));
    for line in shown.lines() {
        println!("  | {line}");
    }
}
