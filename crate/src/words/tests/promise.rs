//! The promise alone, for badges and cards: what the answer says, and less of it.

use super::reports::{cases, label, maker};
use super::{Block, Role, Words, language};
use crate::report::{AnswerCode, Report};

/// Every line of an answer that can be seen at once.
fn lines(words: &Words, report: &Report) -> Vec<String> {
    let lines = words.answer(report).blocks.into_iter().filter_map(|block| match block {
        Block::Line { text, .. } => Some(text.text),
        _ => None,
    });
    lines.collect()
}

#[test]
fn only_what_checks_out_has_a_promise_and_it_is_that_of_the_answer() {
    let mut promises = 0;
    for words in ["en", "fr", "ta"].map(language) {
        for (name, report) in cases() {
            let checks_out = report.answer == AnswerCode::ChecksOut && report.verified.is_some();
            let promised = words.promise(&report);
            assert_eq!(promised.is_some(), checks_out, "{name}");
            let Some(promised) = promised else { continue };
            let answer = words.answer(&report);
            assert_eq!(promised.sentence.text, answer.headline(), "{name}");
            let said = lines(&words, &report);
            for (_, line) in &promised.lines {
                assert!(said.contains(&line.text), "{name}: {} is not in the answer", line.text);
            }
            let date = answer.blocks.iter().find_map(|block| match block {
                Block::Date { iso, .. } => Some(iso.clone()),
                _ => None,
            });
            assert_eq!(promised.date.map(|date| date.end.to_string()), date, "{name}");
            promises += 1;
        }
    }
    assert!(promises > 20, "only {promises} promises");
}

#[test]
fn neither_the_state_nor_what_to_do_is_in_it() {
    let words = Words::english();
    for report in [label(), maker("gb")] {
        let promised = words.promise(&report).expect("a promise");
        let all: Vec<&str> = promised.lines.iter().map(|(_, line)| &*line.text).collect();
        assert!(!all.iter().any(|line| line.contains("checks out") || line.contains("in force")), "{all:?}");
        assert!(promised.lines.iter().all(|(role, _)| matches!(role, Role::Plain | Role::Warning)), "{all:?}");
        assert!(all.iter().any(|line| line.starts_with("As stated on")), "{all:?}");
    }
}

#[test]
fn every_model_is_named_and_fit_to_be_shown() {
    let mut report = label();
    let verified = report.verified.as_mut().expect("verified");
    verified.label.models = vec!["One".to_owned(), "\u{202e}Two".to_owned()];
    let promised = Words::english().promise(&report).expect("a promise");
    let models: Vec<&str> = promised.models.iter().map(|model| &*model.text).collect();
    assert_eq!(models, ["\u{2068}One\u{2069}", "\u{2068}Two\u{2069}"]);
}
