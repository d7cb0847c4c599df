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
    /// What else its message names.
    facts: Vec<(&'static str, Fact)>,
    cause: Option<String>,
    outcome: Outcome,
}

impl Problem {
    /// The problem of this message.
    pub(crate) fn new(id: &'static str) -> Self {
        Self { id: Some(id), ..Self::silent() }
    }

    /// Nobody reads the results any more.
    pub(crate) fn silent() -> Self {
        Self { id: None, file: None, facts: Vec::new(), cause: None, outcome: Outcome::Trouble }
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

    /// With something else that its message names.
    pub(crate) fn fact(mut self, name: &'static str, fact: Fact) -> Self {
        self.facts.push((name, fact));
        self
    }

    /// It is evidence against what was checked, and no trouble on the way.
    pub(crate) fn does_not(self) -> Self {
        Self { outcome: Outcome::DoesNot, ..self }
    }

    /// What the system, or the core, says about it.
    pub(crate) fn details(&self) -> String {
        self.cause.clone().unwrap_or_default()
    }

    /// Whether it is this message's problem.
    pub(crate) fn is(&self, id: &str) -> bool {
        self.id == Some(id)
    }

    pub(crate) fn outcome(&self) -> Outcome {
        // A picture without a code is no mistake of usage: it is an answer that nobody can give.
        if self.is("cli-no-code") { Outcome::CannotTell } else { self.outcome }
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
        let facts: Vec<_> = self.facts.iter().cloned().chain([("file", Fact::Text(name))]).collect();
        plain::unmarked(&words.message(id, &facts))
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
            include_str!("badge/mod.rs"),
            include_str!("badge/output.rs"),
            include_str!("card/mod.rs"),
            include_str!("check.rs"),
            include_str!("evidence/mod.rs"),
            include_str!("explain.rs"),
            include_str!("issue.rs"),
            include_str!("keygen.rs"),
            include_str!("keys/client/failure.rs"),
            include_str!("keys/client/find.rs"),
            include_str!("keys/client/mod.rs"),
            include_str!("keys/client/name.rs"),
            include_str!("keys/client/refresh.rs"),
            include_str!("keys/client/repository.rs"),
            include_str!("keys/client/stored.rs"),
            include_str!("keys/publish/create.rs"),
            include_str!("keys/publish/decide.rs"),
            include_str!("keys/publish/doctor.rs"),
            include_str!("keys/publish/issuer.rs"),
            include_str!("keys/publish/prepare.rs"),
            include_str!("keys/publish/release.rs"),
            include_str!("keys/publish/sign.rs"),
            include_str!("keys/publish/state.rs"),
            include_str!("keys/publish/status.rs"),
            include_str!("languages.rs"),
            include_str!("network.rs"),
            include_str!("picture.rs"),
            include_str!("shell.rs"),
            include_str!("shell/folder.rs"),
            include_str!("shell/stream.rs"),
            include_str!("shell/watching.rs"),
            include_str!("source.rs"),
            include_str!("stock/feed.rs"),
            include_str!("stock/mod.rs"),
            include_str!("stock/record.rs"),
            include_str!("stock/sheet.rs"),
            include_str!("stock/watch.rs"),
            include_str!("svg.rs"),
        ] {
            for id in source.split("Problem::new(\"").skip(1).filter_map(|rest| rest.split('"').next()) {
                assert!(words.has(id), "{id}");
                assert!(words.has(&format!("{id}.do")), "{id}.do");
            }
        }
    }
}
