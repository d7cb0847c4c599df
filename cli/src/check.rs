//! `labelcheck check`: answers for people, reports for programs.

use crate::args::CheckArgs;
use crate::asking::Checker;
use crate::exit::Outcome;
use crate::plain::{short, unmarked};
use crate::problem::Problem;
use crate::shell::{self, Out};
use crate::source::{self, Code, Content};
use crate::{limits, render};
use labelcheck::{AnswerCode, Fact, Kind, Report};
use serde::Serialize;
use std::ffi::OsStr;

pub(crate) fn run(args: &CheckArgs, out: &mut Out) -> Result<Outcome, Problem> {
    let checker = Checker::new(&args.asking)?;
    let mut run = Run {
        args,
        checker,
        out,
        several: args.inputs.len() > 1,
        counts: [0; 3],
        unread: 0,
        worst: Outcome::ChecksOut,
    };
    for input in &args.inputs {
        run.input(input)?;
    }
    run.total()?;
    Ok(run.worst)
}

/// A line of JSON.
#[derive(Serialize)]
struct Named<'a> {
    input: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    report: Option<&'a Report>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

struct Run<'a> {
    args: &'a CheckArgs,
    checker: Checker,
    out: &'a mut Out,
    /// Whether there is more than one result: then each is named.
    several: bool,
    /// How many check out, do not, and cannot be told.
    counts: [i64; 3],
    /// How many inputs could not be read.
    unread: i64,
    worst: Outcome,
}

impl Run<'_> {
    fn input(&mut self, input: &OsStr) -> Result<(), Problem> {
        let codes = match source::read(input) {
            Ok(input) => input,
            Err(problem) => return self.unread(input, &problem),
        };
        let mut results: Vec<(Code, Report)> = codes.codes.into_iter().map(|code| self.check(code)).collect();
        let also = if codes.is_picture { beside_the_label(&mut results) } else { Vec::new() };
        self.several |= results.len() > 1;
        for (code, report) in &results {
            self.result(code, report)?;
        }
        if !self.several && !also.is_empty() {
            self.gap()?;
        }
        for (code, _) in &also {
            if let Content::Text(text) = &code.content {
                self.note("cli-also-seen", &[("text", Fact::Text(text.clone()))])?;
            }
        }
        if self.several && !also.is_empty() {
            self.gap()?;
        }
        // What is known is shown before the next input is read: that may take a while.
        self.out.flush()
    }

    fn check(&self, code: Code) -> (Code, Report) {
        let report = self.checker.check(&code);
        (code, report)
    }

    fn result(&mut self, code: &Code, report: &Report) -> Result<(), Problem> {
        self.worst = self.worst.max(report.answer.into());
        self.counts[match report.answer {
            AnswerCode::ChecksOut => 0,
            AnswerCode::DoesNot => 1,
            AnswerCode::CannotTell => 2,
        }] += 1;
        if self.args.json {
            return self.json(&code.name, report);
        }
        if self.several {
            let name = [("input", Fact::Text(short(&code.name, limits::NAME_CHARS)))];
            self.out.put(format!("{}\n\n", unmarked(&self.checker.words.message("cli-input", &name))))?;
        }
        let answer = self.checker.words.answer(report);
        let text = render::answer(&answer, self.args.details, shell::columns());
        self.out.put(format!("{}\n", text.trim_end()))?;
        // One empty line between answers, none at the end of a single one.
        if self.several { self.gap() } else { Ok(()) }
    }

    /// An empty line, for people.
    fn gap(&mut self) -> Result<(), Problem> {
        if self.args.json { Ok(()) } else { self.out.put("\n") }
    }

    fn json(&mut self, name: &str, report: &Report) -> Result<(), Problem> {
        if self.several {
            return self.line(&Named { input: name, report: Some(report), error: None });
        }
        let text = serde_json::to_string_pretty(report).map_err(|error| Problem::new("cli-json").cause(error))?;
        self.out.put(format!("{text}\n"))
    }

    fn line(&mut self, named: &Named<'_>) -> Result<(), Problem> {
        let text = serde_json::to_string(named).map_err(|error| Problem::new("cli-json").cause(error))?;
        self.out.put(format!("{text}\n"))
    }

    /// An input that cannot be read does not keep the others from being checked.
    fn unread(&mut self, input: &OsStr, problem: &Problem) -> Result<(), Problem> {
        self.worst = self.worst.max(problem.outcome());
        if problem.outcome() == Outcome::CannotTell {
            self.counts[2] += 1;
        } else {
            self.unread += 1;
        }
        if self.args.json {
            let error = Some(problem.what(&self.checker.words));
            self.line(&Named { input: &source::name(input), report: None, error })?;
        }
        self.out.flush()?;
        shell::say(&problem.text(&self.checker.words));
        Ok(())
    }

    /// Something beside the answer: among the answers for people, apart from them for programs.
    fn note(&mut self, id: &str, facts: &[(&str, Fact)]) -> Result<(), Problem> {
        let text = format!("{}\n", unmarked(&self.checker.words.message(id, facts)));
        if self.args.json {
            shell::say(&text);
            return Ok(());
        }
        self.out.put(text)
    }

    fn total(&mut self) -> Result<(), Problem> {
        if !self.several || self.args.json {
            return Ok(());
        }
        let [checks_out, does_not, cannot_tell] = self.counts;
        let facts = [
            ("count", Fact::Number(checks_out + does_not + cannot_tell)),
            ("checks-out", Fact::Number(checks_out)),
            ("does-not", Fact::Number(does_not)),
            ("cannot-tell", Fact::Number(cannot_tell)),
        ];
        self.note("cli-total", &facts)?;
        if self.unread > 0 { self.note("cli-total-unread", &[("count", Fact::Number(self.unread))]) } else { Ok(()) }
    }
}

/// Takes out what is seen beside a label in one picture and says nothing about it: a box carries codes for a manual, an
/// app, a wireless network. Labels come first.
pub(crate) fn beside_the_label(results: &mut Vec<(Code, Report)>) -> Vec<(Code, Report)> {
    let is_label = |report: &Report| !matches!(report.kind, Kind::NotALabel | Kind::ProductNumber);
    results.sort_by_key(|(_, report)| !matches!(report.kind, Kind::SignedLabel | Kind::MakerStatement));
    if results.iter().any(|(_, report)| is_label(report)) {
        results.extract_if(.., |(_, report)| !is_label(report)).collect()
    } else {
        Vec::new()
    }
}
