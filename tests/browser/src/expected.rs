//! What the core says of a text: the page has to say the same, word for word.

use anyhow::Result;
use labelcheck::{Answer, AnswerCode, Block, Evidence, Now, Policy, Report, Text, Words, check};

use crate::key_list;

/// The core's answer.
pub struct Expected {
    /// What the check found.
    pub report: Report,
    /// The same in words.
    pub answer: Answer,
}

impl Expected {
    /// The answer to a text at this time, by the key list that the site was built with.
    pub fn at(text: &str, now: Now) -> Result<Expected> {
        Ok(Expected::by(&key_list::built_in()?, text, now))
    }

    /// The answer to a text on the day of the samples, by the key list of that day.
    pub fn of_samples(text: &str, now: Now) -> Result<Expected> {
        Ok(Expected::by(&key_list::of_samples()?, text, now))
    }

    /// The answer to a text at this time, by this evidence.
    pub fn by(evidence: &Evidence, text: &str, now: Now) -> Expected {
        let report = check(text, evidence, &Policy::default(), now);
        let answer = Words::english().answer(&report);
        Expected { report, answer }
    }

    /// The same in other words.
    pub fn said_in(self, words: &Words) -> Expected {
        let answer = words.answer(&self.report);
        Expected { answer, ..self }
    }

    /// Its code, as the page names it.
    pub fn name(&self) -> &'static str {
        match self.report.answer {
            AnswerCode::ChecksOut => "checks-out",
            AnswerCode::DoesNot => "does-not",
            AnswerCode::CannotTell => "cannot-tell",
        }
    }

    /// Whether one of the checks gives this reason.
    pub fn has_reason(&self, code: &str) -> bool {
        self.report.checks.iter().any(|check| check.reason.as_ref().is_some_and(|reason| reason.code.code() == code))
    }

    /// Every text in it, in the order of the page.
    pub fn words(&self) -> Vec<&str> {
        let mut words = Vec::new();
        collect(&self.answer.blocks, &mut words);
        words
    }
}

fn collect<'a>(blocks: &'a [Block], words: &mut Vec<&'a str>) {
    for block in blocks {
        let texts: Vec<&Text> = match block {
            Block::Headline { text } | Block::Line { text, .. } => vec![text],
            Block::Date { label, value, detail, .. } => [label, value].into_iter().chain(detail).collect(),
            Block::List { title, items } => title.iter().chain(items).collect(),
            Block::Facts { title, rows } => {
                title.iter().chain(rows.iter().flat_map(|(name, value)| [name, value])).collect()
            }
            Block::Disclosure { summary, .. } => vec![summary],
            // A block that the page does not know either.
            _ => vec![],
        };
        words.extend(texts.into_iter().map(|text| text.text.as_str()));
        if let Block::Disclosure { blocks, .. } = block {
            collect(blocks, words);
        }
    }
}
