//! The `labelcheck` command: keys, labels, and what they say, from a terminal or a script.
//!
//! Each verb has a module. What the verbs share: `asking` turns options into evidence, policy and time, `source`
//! turns an input into scanned texts, `render` turns an answer into lines, `problem` says what went wrong.
//! Everything that touches the world is in `shell`, but for the network, which is in `network`.
//!
//! What a person reads in an answer or an error comes from the core's [`Words`](labelcheck::Words); the help is English.

#![forbid(unsafe_code)]
#![cfg_attr(not(test), warn(clippy::print_stdout, clippy::print_stderr))]

mod args;
mod asking;
mod badge;
mod card;
mod check;
mod evidence;
mod exit;
mod explain;
mod inspect;
mod issue;
mod keygen;
mod keys;
mod languages;
mod limits;
mod network;
mod picture;
mod plain;
mod problem;
mod render;
mod shell;
mod source;
mod stock;
mod svg;

use args::{Args, Verb};
use clap::Parser;
use exit::Outcome;
use std::ffi::OsString;

/// Runs the command with its arguments, the program's name first, and gives its exit code.
pub fn run(args: impl IntoIterator<Item = OsString>) -> u8 {
    let args = match Args::try_parse_from(args) {
        Ok(args) => args,
        Err(usage) => {
            let asked_for = !usage.use_stderr();
            shell::print_usage(&usage.to_string(), asked_for);
            return if asked_for { Outcome::ChecksOut.code() } else { Outcome::Trouble.code() };
        }
    };
    let mut out = shell::Out::new();
    let done = match &args.verb {
        Verb::Check(args) => check::run(args, &mut out),
        Verb::Stock(args) => stock::run(args, &mut out),
        Verb::Evidence(verb) => evidence::run(verb, &mut out),
        Verb::Inspect(args) => inspect::run(args, &mut out),
        Verb::Explain(args) => explain::run(args, &mut out),
        Verb::Badge(args) => badge::run(args, &mut out),
        Verb::Card(args) => card::run(args, &mut out),
        Verb::Issue(args) => issue::run(args, &mut out),
        Verb::Keygen(args) => keygen::run(args, &mut out),
        Verb::Keys(keys) => keys::run(keys, &mut out),
    };
    // What was found before something went wrong stands before it.
    let done = out.flush().and(done);
    let outcome = done.unwrap_or_else(|problem| {
        shell::say(&problem.text(&labelcheck::Words::english()));
        problem.outcome()
    });
    outcome.code()
}
