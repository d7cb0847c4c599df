//! What setup says: one line for each thing.

use std::fs::{self, File};
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::{paths, process};

pub(crate) struct Report {
    loud: bool,
    missing: Vec<String>,
}

impl Report {
    /// Says also what is there already.
    pub(crate) fn loud() -> Report {
        Report { loud: true, missing: Vec::new() }
    }

    /// Says only what it installs and what is missing.
    pub(crate) fn quiet() -> Report {
        Report { loud: false, ..Report::loud() }
    }

    pub(crate) fn here(&self, thing: &str) {
        if self.loud {
            println!("here       {thing}");
        }
    }

    pub(crate) fn missing_thing(&mut self, thing: &str, remedy: &str) {
        println!("missing    {thing}: {remedy}");
        self.missing.push(thing.to_string());
    }

    /// Runs a command that installs something; its output goes to a log. True if it went well; if not, the thing is
    /// not yet reported missing, for there may be another way.
    pub(crate) fn install(&self, thing: &str, command: &mut Command) -> bool {
        let folder = paths::target().join("setup-logs");
        let name: Vec<_> = thing.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
        let log = folder.join(format!("{}.log", name.join("-")));
        println!("installing {thing}: {} (output in {})", process::spelled(command), paths::short(&log));
        let started = Instant::now();
        let outcome = fs::create_dir_all(&folder)
            .and_then(|()| File::create(&log))
            .and_then(|file| command.stdin(Stdio::null()).stdout(file.try_clone()?).stderr(file).status());
        let seconds = started.elapsed().as_secs();
        match outcome {
            Ok(status) if status.success() => {
                println!("installed  {thing}, {seconds} s");
                true
            }
            Ok(status) => {
                println!("failed     {thing}: {status}");
                false
            }
            Err(error) => {
                println!("failed     {thing}: {error}");
                false
            }
        }
    }

    pub(crate) fn missing(self) -> Vec<String> {
        self.missing
    }
}
