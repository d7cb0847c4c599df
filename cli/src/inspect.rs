//! `labelcheck inspect`: every layer of a label, for people who build issuers, and for labels that fail.

use crate::args::InspectArgs;
use crate::asking::Checker;
use crate::exit::Outcome;
use crate::plain::{unmarked, visible};
use crate::problem::Problem;
use crate::shell::Out;
use crate::source::{self, Code, Content};
use labelcheck::{CheckResult, Fact, Inspection, Report};

/// Hexadecimal digits on a line: 16 bytes, as is the custom.
const HEX_DIGITS: usize = 32;

pub(crate) fn run(args: &InspectArgs, out: &mut Out) -> Result<Outcome, Problem> {
    let checker = Checker::new(&args.asking)?;
    let mut worst = Outcome::ChecksOut;
    for (index, code) in source::read(&args.input)?.codes.iter().enumerate() {
        let report = checker.check(code);
        worst = worst.max(report.answer.into());
        let mut page = Page { checker: &checker, text: String::new() };
        page.code(code, &report);
        out.put(format!("{}{}", if index == 0 { "" } else { "\n" }, page.text))?;
    }
    Ok(worst)
}

struct Page<'a> {
    checker: &'a Checker,
    text: String,
}

impl Page<'_> {
    fn code(&mut self, code: &Code, report: &Report) {
        let inspection = match &code.content {
            Content::Text(text) => {
                self.say("cli-inspect-text", &[]);
                self.line(&visible(text));
                labelcheck::inspect(text)
            }
            Content::Bytes(bytes) => labelcheck::inspect_bytes(bytes),
        };
        self.layers(&inspection);
        self.checks(report);
    }

    fn layers(&mut self, inspection: &Inspection) {
        if let Some(host) = &inspection.host {
            self.say("cli-inspect-host", &[("host", Fact::Text(host.clone()))]);
        }
        let count = |count: usize| Fact::Number(i64::try_from(count).unwrap_or(i64::MAX));
        match inspection.digits {
            Some(digits) => {
                let facts = [("digits", count(digits)), ("bytes", count(inspection.bytes.len()))];
                self.say("cli-inspect-digits", &facts);
            }
            None if inspection.bytes.is_empty() => self.say("cli-inspect-none", &[]),
            None => self.say("cli-inspect-bytes", &[("bytes", count(inspection.bytes.len()))]),
        }
        if !inspection.lines.is_empty() {
            self.line("");
        }
        for line in &inspection.lines {
            self.item(line.depth, &line.hex, &visible(&line.meaning));
        }
        if let Some(error) = inspection.error {
            self.line("");
            self.say("cli-inspect-stops", &[("where", Fact::Text(error.to_string()))]);
        }
    }

    /// The bytes of an item, sixteen to a line, with their meaning beside the first.
    fn item(&mut self, depth: usize, hex: &str, meaning: &str) {
        let indent = "  ".repeat(depth);
        let mut meaning = Some(meaning);
        let mut rest = hex;
        loop {
            let (line, after) = rest.split_at_checked(HEX_DIGITS).unwrap_or((rest, ""));
            match meaning.take() {
                Some(meaning) => self.line(&format!("{indent}{line}  {meaning}")),
                None => self.line(&format!("{indent}{line}")),
            }
            if after.is_empty() {
                return;
            }
            rest = after;
        }
    }

    /// Each check by the name, result and code that reports have.
    fn checks(&mut self, report: &Report) {
        self.line("");
        self.say("cli-inspect-checks", &[]);
        for check in &report.checks {
            let result = match check.result {
                CheckResult::Passed => "passed",
                CheckResult::Failed => "failed",
                CheckResult::Unknown => "unknown",
                CheckResult::Skipped => "skipped",
            };
            let code = check.reason.as_ref().map_or("", |reason| reason.code.code());
            let name = serde_json::to_value(check.name).ok();
            let name = name.as_ref().and_then(|name| name.as_str()).unwrap_or_default();
            self.line(format!("  {name:<10} {result:<8} {code}").trim_end());
        }
        let answer = match Outcome::from(report.answer) {
            Outcome::ChecksOut => "cli-answer-checks-out",
            Outcome::DoesNot => "cli-answer-does-not",
            _ => "cli-answer-cannot-tell",
        };
        let answer = self.checker.words.ui(answer);
        self.say("cli-inspect-answer", &[("answer", Fact::Text(answer))]);
    }

    fn say(&mut self, id: &str, facts: &[(&str, Fact)]) {
        let text = unmarked(&self.checker.words.message(id, facts));
        self.line(&text);
    }

    fn line(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
    }
}
