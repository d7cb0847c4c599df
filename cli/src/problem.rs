//! What went wrong, and what to do: pairs of messages, `cli-...` and its attribute `.do`.

use crate::exit::Outcome;
use crate::plain;
use labelcheck::{Fact, Words};
use std::fmt::{Display, Write as _};
use std::path::Path;

/// Something that keeps the command from doing what was asked.
#[derive(Debug)]
pub(crate) struct Problem {
    /// The message; none where there is nobody left to tell.
    id: Option<&'static str>,
    file: Option<String>,
    cause: Option<String>,
}

impl Problem {
    /// The problem of this message.
    pub(crate) fn new(id: &'static str) -> Self {
        Self { id: Some(id), file: None, cause: None }
    }

    /// Nobody reads the results any more.
    pub(crate) fn silent() -> Self {
        Self { id: None, file: None, cause: None }
    }

    /// With the file or other thing that it is about.
    pub(crate) fn file(self, path: &Path) -> Self {
        self.name(&path.display().to_string())
    }

    /// With what it is about.
    pub(crate) fn name(self, name: &str) -> Self {
        Self { file: Some(name.to_owned()), ..self }
    }

    /// With what the system, or the core, says about it.
    pub(crate) fn cause(self, cause: impl Display) -> Self {
        Self { cause: Some(cause.to_string()), ..self }
    }

    /// Whether it is this message's problem.
    pub(crate) fn is(&self, id: &str) -> bool {
        self.id == Some(id)
    }

    pub(crate) fn outcome(&self) -> Outcome {
        // A picture without a code is no mistake of usage: it is an answer that nobody can give.
        if self.is("cli-no-code") { Outcome::CannotTell } else { Outcome::Trouble }
    }

    /// What happened, in one line.
    pub(crate) fn what(&self, words: &Words) -> String {
        self.id.map_or_else(String::new, |id| self.message(words, id))
    }

    /// What happened, what is known about it, and what to do.
    pub(crate) fn text(&self, words: &Words) -> String {
        let Some(id) = self.id else { return String::new() };
        let mut text = format!("{} {}\n", words.ui("cli-error"), self.message(words, id));
        for line in self.cause.iter().flat_map(|cause| cause.trim_end().lines()) {
            let _ = writeln!(text, "  {}", plain::visible(line));
        }
        let _ = writeln!(text, "{}", self.message(words, &format!("{id}.do")));
        text
    }

    fn message(&self, words: &Words, id: &str) -> String {
        let name = match self.file.as_deref() {
            Some("-") if self.is("cli-not-written") => words.ui("cli-standard-output"),
            Some("-") => words.ui("cli-standard-input"),
            Some(name) => name.to_owned(),
            None => String::new(),
        };
        plain::unmarked(&words.message(id, &[("file", Fact::Text(name))]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_problem_has_its_pair_of_messages() {
        let words = Words::english();
        for source in [
            include_str!("asking.rs"),
            include_str!("check.rs"),
            include_str!("issue.rs"),
            include_str!("keygen.rs"),
            include_str!("languages.rs"),
            include_str!("picture.rs"),
            include_str!("shell.rs"),
            include_str!("source.rs"),
            include_str!("svg.rs"),
        ] {
            for id in source.split("Problem::new(\"").skip(1).filter_map(|rest| rest.split('"').next()) {
                assert!(words.has(id), "{id}");
                assert!(words.has(&format!("{id}.do")), "{id}.do");
            }
        }
    }
}
