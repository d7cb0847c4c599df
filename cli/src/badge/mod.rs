//! `labelcheck badge`: what a label promises, for a page without script, made when the page is built.
//!
//! A badge is shown long after it was made. So it has the promise, its date, who promises, the day of the check, and where to
//! check again; it has nothing that may change meanwhile: not the label's state, not what it counts for.

mod args;
mod html;
pub(crate) mod output;
pub(crate) mod said;
mod svg;
mod wrap;

pub(crate) use args::{BadgeArgs, Making};
pub(crate) use html::marked;

use crate::asking::Checker;
use crate::check::beside_the_label;
use crate::exit::Outcome;
use crate::problem::Problem;
use crate::shell::{self, Out};
use crate::source::{self, Code, Content};
use args::BadgeForm;
use labelcheck::{AnswerCode, EndDate, Fact, Report, issue};
use said::{Line, Said};
use std::ffi::OsStr;
use std::path::Path;
use url::Url;

pub(crate) fn run(args: &BadgeArgs, out: &mut Out) -> Result<Outcome, Problem> {
    let form = form(args)?;
    let checker = Checker::new(&args.making.asking())?;
    let (code, report) = only(&args.input, reports(&args.input, &checker)?)?;
    is_new_enough(&report, args.max_age)?;
    let said = Said::new(&checker.words, &report).filter(|_| report.answer == AnswerCode::ChecksOut);
    let Some(said) = said else {
        let answer = Fact::Text(checker.words.answer(&report).headline().to_owned());
        let problem = Problem::new("cli-badge-refused").name(&code.name).fact("answer", answer);
        shell::say(&problem.text(&checker.words));
        return Ok(report.answer.into());
    };
    let badge = Badge { lines: lines(&said), again: again(&said, &args.check_at), link: link(&args.check_at, &code)? };
    let text = match form {
        BadgeForm::Svg => svg::draw(&said, &badge),
        BadgeForm::Html => html::write(&said, &badge),
    };
    output::put(text.as_bytes(), &args.making, std::slice::from_ref(&args.input), &checker.words, out)?;
    Ok(Outcome::ChecksOut)
}

/// What a badge shows.
struct Badge {
    lines: Vec<Line>,
    /// The text of the link.
    again: String,
    /// Where it leads.
    link: String,
}

/// The codes of an input with their reports. In a picture, those that say nothing about the label are left out.
pub(crate) fn reports(input: &OsStr, checker: &Checker) -> Result<Vec<(Code, Report)>, Problem> {
    let input = source::read(input)?;
    let report = |code: Code| {
        let report = checker.check(&code);
        (code, report)
    };
    let mut results: Vec<_> = input.codes.into_iter().map(report).collect();
    if input.is_picture {
        beside_the_label(&mut results);
    }
    Ok(results)
}

/// The bytes of a label, from its text or as they came.
pub(crate) fn bytes(code: &Code) -> Vec<u8> {
    match &code.content {
        Content::Text(text) => labelcheck::inspect(text).bytes,
        Content::Bytes(bytes) => bytes.clone(),
    }
}

fn form(args: &BadgeArgs) -> Result<BadgeForm, Problem> {
    let ending = args.making.out.as_deref().and_then(Path::extension).and_then(OsStr::to_str);
    let by_ending = || match ending?.to_ascii_lowercase().as_str() {
        "svg" => Some(BadgeForm::Svg),
        "html" | "htm" => Some(BadgeForm::Html),
        _ => None,
    };
    args.format.or_else(by_ending).ok_or_else(|| Problem::new("cli-badge-no-form"))
}

fn only(input: &OsStr, mut results: Vec<(Code, Report)>) -> Result<(Code, Report), Problem> {
    let name = source::name(input);
    let count = Fact::Number(i64::try_from(results.len()).unwrap_or(i64::MAX));
    match (results.pop(), results.is_empty()) {
        (Some(result), true) => Ok(result),
        _ => Err(Problem::new("cli-badge-several").name(&name).fact("count", count)),
    }
}

fn is_new_enough(report: &Report, max_age: Option<u32>) -> Result<(), Problem> {
    let Some(days) = max_age else { return Ok(()) };
    let published = report.list.published;
    if report.asked.now <= published.plus_seconds(i64::from(days) * 86_400) {
        return Ok(());
    }
    let problem = Problem::new("cli-badge-old-list").fact("days", Fact::Number(days.into()));
    Err(problem.fact("list", Fact::Date(EndDate::Day(published.date(0)))).does_not())
}

fn lines(said: &Said<'_>) -> Vec<Line> {
    let mut lines = said.head(said.product(), said.variant());
    lines.push(said.promise());
    lines.extend(said.notes());
    lines.push(said.checked());
    lines
}

fn again(said: &Said<'_>, check_at: &Url) -> String {
    let host = check_at.host_str().unwrap_or_default();
    let host = check_at.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"));
    said.words().message("badge-again", &[("host", Fact::Text(host))])
}

/// The label behind the address, in the one form that it has.
fn link(check_at: &Url, code: &Code) -> Result<String, Problem> {
    let host = check_at.host_str().unwrap_or_default();
    let refused = |error| Problem::new("cli-badge-no-link").name(host).cause(error);
    let text = issue::text(host, &bytes(code)).map_err(refused)?;
    let digits = text.split_once('#').map(|(_, digits)| digits.to_owned()).unwrap_or_default();
    Ok(format!("{check_at}#{digits}"))
}
