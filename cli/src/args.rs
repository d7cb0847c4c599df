//! The command line: verbs, options and their help.

use clap::{Parser, Subcommand, ValueEnum};
use labelcheck::{Date, Instant, Now};
use std::ffi::OsString;
use std::path::PathBuf;

/// Checks security labels of connected products, with no network, and issues them.
#[derive(Parser, Debug)]
#[command(name = "labelcheck", version, arg_required_else_help = true, after_help = EXIT_CODES)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) verb: Verb,
}

const EXIT_CODES: &str = "\
Exit codes:
  0  everything checks out, or was done
  1  something does not check out
  2  it cannot be told
  3  the command line is wrong, or an input or output failed
Of several inputs the worst counts: 3, then 1, then 2, then 0.";

#[derive(Subcommand, Debug)]
pub(crate) enum Verb {
    /// Check labels: who stands behind them, and how long there are security updates
    #[command(after_help = EXIT_CODES)]
    Check(CheckArgs),
    /// Check a stock: tables, lists and pictures of any size, a row for each item
    #[command(after_help = EXIT_CODES)]
    Stock(crate::stock::StockArgs),
    /// Repeat results that were kept in an evidence file
    #[command(subcommand)]
    Evidence(crate::evidence::EvidenceVerb),
    /// Show every layer of a label, also of one that fails
    #[command(after_help = EXIT_CODES)]
    Inspect(InspectArgs),
    /// Say what the code of a reason means, and what to do
    Explain(ExplainArgs),
    /// Make a badge of what a label promises, for a page without script
    #[command(after_help = EXIT_CODES)]
    Badge(crate::badge::BadgeArgs),
    /// Make cards for the edge of a shelf, on a page to print
    #[command(after_help = EXIT_CODES)]
    Card(crate::card::CardArgs),
    /// Sign a label, and write it as text, picture or artwork
    Issue(IssueArgs),
    /// Make a private key that signs labels
    Keygen(KeygenArgs),
    /// Fetch, make and publish key lists
    #[command(subcommand)]
    Keys(crate::keys::Keys),
}

#[derive(clap::Args, Debug)]
pub(crate) struct CheckArgs {
    /// Scanned texts, files, or - for standard input
    ///
    /// A file is a picture (PNG, JPEG, WebP, GIF, or an SVG from `labelcheck issue`), a label's bytes (.cose), or a text
    /// with a code on each line. What begins with https://, with # or is digits is a scanned text.
    #[arg(required = true, value_name = "INPUT")]
    pub(crate) inputs: Vec<OsString>,
    #[command(flatten)]
    pub(crate) asking: Asking,
    /// Print the report as JSON
    ///
    /// One result: the report. Several: a line each, {"input": ..., "report": ...}. An input that could not be read gives
    /// {"input": ..., "error": ...}.
    #[arg(long)]
    pub(crate) json: bool,
    /// Print the details too: each check, the facts, unchecked contents
    #[arg(long, conflicts_with = "json")]
    pub(crate) details: bool,
}

#[derive(clap::Args, Debug)]
pub(crate) struct InspectArgs {
    /// A scanned text, a file, or - for standard input
    #[arg(value_name = "INPUT")]
    pub(crate) input: OsString,
    #[command(flatten)]
    pub(crate) asking: Asking,
}

/// What is asked: the same for each verb that checks.
#[derive(clap::Args, Debug)]
pub(crate) struct Asking {
    /// The day that the answer is about [default: today]
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    pub(crate) on: Option<Date>,
    /// The country for which the support period is asked: gb, sg
    #[arg(long, value_name = "CODE", value_parser = market)]
    pub(crate) market: Option<String>,
    /// The product number on the box, to compare with the label
    #[arg(long, value_name = "DIGITS")]
    pub(crate) product: Option<String>,
    /// A second code on the same product, to compare its support period: a text, or a file with it
    #[arg(long, value_name = "INPUT")]
    pub(crate) beside: Option<OsString>,
    /// The folder with the key list to check against, from `labelcheck keys refresh` [default: the list built in]
    #[arg(long, value_name = "FOLDER")]
    pub(crate) keys: Option<PathBuf>,
    /// Answer only from a key list that has not expired and is at most seven days old
    ///
    /// For relying on labels under a law, where what was withdrawn last week matters.
    #[arg(long)]
    pub(crate) relying: bool,
    #[command(flatten)]
    pub(crate) speaking: Speaking,
    /// The time to take for now [default: the system's]
    ///
    /// For repeating a result, and for tests: 2026-11-20T12:00:00+08:00, or seconds since 1970. The offset decides which
    /// day it is.
    #[arg(long, value_name = "TIME", value_parser = clock)]
    pub(crate) clock: Option<Now>,
}

/// In which words: the same for each verb that answers people.
#[derive(clap::Args, Clone, Debug)]
pub(crate) struct Speaking {
    /// The language of the answer, such as en, fr or zh-Hans [default: as LC_ALL, LC_MESSAGES or LANG says, else en]
    #[arg(long, value_name = "TAG")]
    pub(crate) lang: Option<String>,
    /// A Fluent file with messages that take the place of the language's own
    ///
    /// Its translation-state says who answers for them, and since when.
    #[arg(long, value_name = "FILE")]
    pub(crate) words: Option<PathBuf>,
}

#[derive(clap::Args, Debug)]
pub(crate) struct ExplainArgs {
    /// The code of a reason, such as SIG-BAD [default: all of them]
    #[arg(value_name = "CODE")]
    pub(crate) code: Option<String>,
    #[command(flatten)]
    pub(crate) speaking: Speaking,
}

#[derive(clap::Args, Debug)]
pub(crate) struct IssueArgs {
    /// The label's description, TOML or JSON, or - for standard input
    #[arg(value_name = "DESCRIPTION")]
    pub(crate) description: PathBuf,
    /// The private key: a PKCS#8 PEM file
    #[arg(long, value_name = "FILE")]
    pub(crate) key: PathBuf,
    /// The description's form [default: by the file's extension]
    #[arg(long, value_name = "FORM")]
    pub(crate) format: Option<DescriptionForm>,
    /// Write the text of the code; this is what is done where no output is named
    #[arg(long, value_name = "FILE")]
    pub(crate) text: Option<PathBuf>,
    /// Write the code as an SVG picture
    #[arg(long, value_name = "FILE")]
    pub(crate) svg: Option<PathBuf>,
    /// Write the code as a PNG picture
    #[arg(long, value_name = "FILE")]
    pub(crate) png: Option<PathBuf>,
    /// Pixels for each module of the PNG picture
    #[arg(long, value_name = "N", default_value_t = 8, value_parser = clap::value_parser!(u8).range(1..=40), requires = "png")]
    pub(crate) scale: u8,
    /// Write artwork for printing, SVG: the code with the promise, the number and the host as text
    #[arg(long, value_name = "FILE")]
    pub(crate) artwork: Option<PathBuf>,
    /// The artwork's languages [default: en; in Canada en,fr]
    #[arg(long, value_name = "TAGS", value_delimiter = ',', requires = "artwork")]
    pub(crate) lang: Vec<String>,
    /// Write the label's bytes: COSE_Sign1
    #[arg(long, value_name = "FILE")]
    pub(crate) cose: Option<PathBuf>,
    /// Show the code on the terminal
    #[arg(long)]
    pub(crate) terminal: bool,
    /// Replace outputs that exist
    #[arg(long)]
    pub(crate) force: bool,
}

/// The form of a description.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum DescriptionForm {
    Toml,
    Json,
}

#[derive(clap::Args, Debug)]
pub(crate) struct KeygenArgs {
    /// Where to write the private key; a file that exists is never replaced
    ///
    /// Only its owner may read it. On Windows it gets the permissions of its folder: choose one that only you can open.
    #[arg(long, value_name = "FILE")]
    pub(crate) out: PathBuf,
}

pub(crate) fn day(text: &str) -> Result<Date, String> {
    Date::parse(text).ok_or_else(|| "write a day as YYYY-MM-DD, such as 2026-11-20".to_owned())
}

pub(crate) fn market(text: &str) -> Result<String, String> {
    let code = text.to_ascii_lowercase();
    let letters = |text: &str, count: usize| text.len() == count && text.bytes().all(|byte| byte.is_ascii_lowercase());
    let known = letters(&code, 2)
        || code.split_once('-').is_some_and(|(country, part)| letters(country, 2) && letters(part, 3));
    if known { Ok(code) } else { Err("write the two letters of a country, such as gb or sg".to_owned()) }
}

pub(crate) fn clock(text: &str) -> Result<Now, String> {
    let parse = || {
        if let Ok(seconds) = text.parse() {
            let instant = Instant::from_seconds(seconds);
            return Some(Now { instant, local: instant.date(0) });
        }
        let instant = Instant::from_seconds(text.parse::<jiff::Timestamp>().ok()?.as_second());
        let day = jiff::fmt::temporal::Pieces::parse(text).ok()?.date();
        Some(Now { instant, local: crate::shell::date(day)? })
    };
    parse().ok_or_else(|| "write a time as 2026-11-20T12:00:00Z, or as seconds since 1970".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_consistent() {
        Args::command().debug_assert();
    }

    #[test]
    fn the_day_of_a_clock_is_that_of_its_offset() {
        let now = |text| clock(text).map(|now| (now.instant.seconds(), now.local.to_string()));
        assert_eq!(now("2026-11-20T12:00:00Z"), Ok((1_795_176_000, "2026-11-20".to_owned())));
        assert_eq!(now("2026-11-20T20:00:00+08:00"), Ok((1_795_176_000, "2026-11-20".to_owned())));
        assert_eq!(now("2026-11-21T02:00:00+14:00"), Ok((1_795_176_000, "2026-11-21".to_owned())));
        assert_eq!(now("1795176000"), Ok((1_795_176_000, "2026-11-20".to_owned())));
        for wrong in ["", "now", "2026-11-20", "2026-11-20T12:00:00", "2026-13-20T12:00:00Z"] {
            assert!(clock(wrong).is_err(), "{wrong}");
        }
    }
}
