//! `cargo xtask test`: every check and test there is, in steps, with one line of counts at the end.

mod count;
mod failures;
mod run;
mod steps;

use std::env;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Result, bail};

use self::count::Count;
use self::run::Outcome;
use self::steps::Context;
use crate::setup;

/// What to run.
#[derive(Default)]
pub struct Options {
    /// Test the site as it is built for the public.
    pub full: bool,
    /// The steps to run, with those that they need; all if empty.
    pub only: Vec<String>,
}

/// Runs the steps, all of them even if one fails, and says how many tests passed, failed and were skipped.
pub fn test(options: &Options) -> Result<ExitCode> {
    let steps = steps::chosen(&options.only)?;
    // Asked for now: a step may put a newer file in this program's place.
    let this_program = env::current_exe()?;
    let started = Instant::now();
    let mut total = Count::default();
    println!("setup");
    let tools = setup::all()?;
    if setup::in_ci() && !tools.missing.is_empty() {
        println!("setup FAILED: missing {}", tools.missing.join(", "));
        total.failed += 1;
    }
    let context = Context::new(options.full, this_program, tools);
    let mut failed: Vec<&str> = Vec::new();
    for step in steps {
        let outcome = match step.needs.iter().find(|needed| failed.contains(needed)) {
            Some(needed) => Outcome::cannot_run(&format!("{needed} failed")),
            None => run::step(step, &context),
        };
        outcome.print(step.name);
        if outcome.count.failed > 0 {
            failed.push(step.name);
        }
        total += outcome.count;
    }
    if total.passed + total.failed == 0 {
        bail!("no test ran");
    }
    println!("{} s", started.elapsed().as_secs());
    // The one line that machines read; nothing may follow it.
    println!("{total}");
    Ok(if total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
