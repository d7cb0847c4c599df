//! Words of this part: messages with their facts, as lines of standard output.

use crate::plain::unmarked;
use crate::problem::Problem;
use crate::shell::{self, Out};
use labelcheck::{EndDate, Fact, Instant, Words};
use std::path::Path;
use std::sync::LazyLock;

pub(super) static WORDS: LazyLock<Words> = LazyLock::new(Words::english);

/// A line of results.
pub(super) fn line(out: &mut Out, id: &str, facts: &[(&str, Fact)]) -> Result<(), Problem> {
    out.put(format!("{}\n", unmarked(&WORDS.message(id, facts))))
}

/// A line beside the results, after them: a file was written.
pub(super) fn wrote(out: &mut Out, path: &Path) -> Result<(), Problem> {
    out.flush()?;
    say("cli-wrote", &[("file", text(path.display()))]);
    Ok(())
}

/// A line beside the results.
pub(super) fn say(id: &str, facts: &[(&str, Fact)]) {
    shell::say(&format!("{}\n", unmarked(&WORDS.message(id, facts))));
}

pub(super) fn text(text: impl std::fmt::Display) -> Fact {
    Fact::Text(text.to_string())
}

pub(super) fn count(number: impl TryInto<i64>) -> Fact {
    Fact::Number(number.try_into().unwrap_or(i64::MAX))
}

/// The day of an instant, in Universal Time.
pub(super) fn date(instant: Instant) -> Fact {
    Fact::Date(EndDate::Day(instant.date(0)))
}
