//! What keeps a run from its end, in words: what the library says becomes one of a handful of problems.

use crate::problem::Problem;
use crate::{limits, plain};
use jiff_of_tuf::Timestamp;
use labelcheck::{Date, EndDate, Fact, Instant};
use sigstore_tuf::Error;
use std::error::Error as _;
use std::path::Path;

/// Why a run ended early.
#[derive(Debug)]
pub(crate) enum Failure {
    /// What the repository offers is not to be had or not to be believed. What was verified before that stands.
    Refused(Problem),
    /// The network or the disk failed: the run counts for nothing.
    Trouble(Problem),
}

impl Failure {
    /// The problem, where nothing is kept in either case.
    pub(super) fn into_problem(self) -> Problem {
        let (Self::Refused(problem) | Self::Trouble(problem)) = self;
        problem
    }
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Self::Trouble(problem)
    }
}

/// What is wrong with a file of metadata, or with a target. The name is what it is called here, where the error has none;
/// today's date goes with what expired.
pub(crate) fn refused(error: &Error, name: &str, today: Date) -> Problem {
    let problem = match error {
        Error::Expired { role, expires } => {
            let expires = Instant::from_seconds(expires.as_second()).date(0);
            Problem::new("cli-keys-expired").name(role).fact("expires", day(expires)).fact("today", day(today))
        }
        Error::Rollback { role, trusted, new } => {
            Problem::new("cli-keys-rollback").name(role).fact("trusted", number(*trusted)).fact("offered", number(*new))
        }
        Error::BadRootVersion { trusted, new } => Problem::new("cli-keys-root-version")
            .name(name)
            .fact("expected", number(trusted.saturating_add(1)))
            .fact("offered", number(*new)),
        Error::ThresholdNotMet { role, found, threshold } => Problem::new("cli-keys-threshold")
            .name(role)
            .fact("found", count(*found))
            .fact("threshold", count(*threshold)),
        Error::IntegrityMismatch(_) => Problem::new("cli-keys-differs").name(name),
        _ => Problem::new("cli-keys-malformed").name(name),
    };
    problem.cause(chain(error)).does_not()
}

/// What is wrong with a root that somebody gave, or that was trusted.
pub(crate) fn bad_root(path: &Path, error: &Error) -> Problem {
    Problem::new("cli-keys-bad-root").file(path).cause(chain(error)).does_not()
}

/// The error and its causes, as one sentence. It quotes what comes from the repository.
fn chain(error: &Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        source = cause.source();
    }
    plain::short(&text, limits::CAUSE_CHARS)
}

fn day(date: Date) -> Fact {
    Fact::Date(EndDate::Day(date))
}

/// Versions are as large as a signer likes.
pub(super) fn number(version: u64) -> Fact {
    i64::try_from(version).map_or_else(|_| Fact::Text(version.to_string()), Fact::Number)
}

fn count(count: usize) -> Fact {
    i64::try_from(count).map_or_else(|_| Fact::Text(count.to_string()), Fact::Number)
}

/// The time as the library has it, and a moment more: what expires in this very second has expired (TUF 1.0.34, 5.3.10),
/// which the library takes for still in date.
pub(crate) fn timestamp(instant: Instant) -> Result<Timestamp, Problem> {
    Timestamp::from_second(instant.seconds().saturating_add(1)).map_err(|error| Problem::new("cli-clock").cause(error))
}
