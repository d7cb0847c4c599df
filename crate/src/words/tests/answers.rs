//! Golden answers: `golden/<language>/<case>.txt`, one for each report of `reports`.
//!
//! After a change of words, `UPDATE_EXPECT=1 cargo test -p labelcheck words` writes them anew; read what changed.

use super::reports::{cases, label};
use super::{Words, languages, render};
use crate::report::{AnswerCode, Kind, ReasonCode};
use std::path::Path;

/// Cases that show what is behind the details too.
const WITH_DETAILS: [&str; 3] = ["in-force", "statement", "tampered"];

#[test]
fn every_case_gives_its_golden_answer() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/words/tests/golden");
    for (lang, source) in languages() {
        let words = Words::new(&lang, &source).expect("words");
        for (name, report) in cases() {
            let answer = render(&words.answer(&report), WITH_DETAILS.contains(&name));
            let file = golden.join(&lang).join(format!("{name}.txt"));
            if option_env!("UPDATE_EXPECT").is_some() {
                write(&file, &answer);
            }
            assert_eq!(answer, read(&file), "{lang}: {name}");
        }
    }
}

#[test]
fn no_answer_lacks_a_message_or_an_argument() {
    for (lang, source) in languages() {
        let words = Words::new(&lang, &source).expect("words");
        for (name, report) in cases() {
            let answer = words.answer(&report);
            let rendered = render(&answer, true);
            assert!(!rendered.contains(['{', '}']), "{lang}: {name}: {rendered}");
            let message = rendered.lines().find(|line| line.contains('[') && !line.contains('<'));
            assert_eq!(message, None, "{lang}: {name}");
        }
    }
}

#[test]
fn every_cannot_tell_says_that_it_is_no_warning() {
    let words = Words::english();
    for (name, report) in cases() {
        let answer = render(&words.answer(&report), false);
        let calm = answer.lines().nth(2) == Some("This is not a warning about the product.");
        assert_eq!(calm, report.answer == AnswerCode::CannotTell, "{name}: {answer}");
        assert!(
            report.answer != AnswerCode::CannotTell || answer.contains("- Ask the shop: until what date"),
            "{name}"
        );
    }
}

#[test]
fn a_maker_s_statement_is_never_called_a_label() {
    let words = Words::english();
    for (name, report) in cases() {
        if report.kind == Kind::MakerStatement {
            let answer = render(&words.answer(&report), false);
            // That there is no label to be had is said of a country.
            let answer = answer.replace("Canada has no security label for such products.", "");
            let answer = answer.replace("No label is needed there.", "");
            assert!(!answer.to_lowercase().contains("label"), "{name}: {answer}");
            assert!(answer.contains("No authority has checked"), "{name}: {answer}");
        }
    }
}

#[test]
fn something_else_is_neither_expired_nor_invalid() {
    let words = Words::english();
    for (name, report) in cases() {
        if matches!(report.kind, Kind::NotALabel | Kind::ProductNumber | Kind::OfficialLink | Kind::LookAlike) {
            let answer = render(&words.answer(&report), true).to_lowercase();
            assert!(!answer.contains("expired on") && !answer.contains("invalid"), "{name}: {answer}");
        }
    }
}

#[test]
fn every_reason_can_lead_an_answer() {
    let words = Words::english();
    for &code in ReasonCode::ALL {
        for answer in [AnswerCode::DoesNot, AnswerCode::CannotTell] {
            let mut report = label();
            report.answer = answer;
            report.reason = Some(code.into());
            report.verified = None;
            report.support = None;
            let text = render(&words.answer(&report), false);
            assert!(text.lines().nth(1).is_some_and(|line| line.starts_with("# ") && !line.contains("# [")), "{text}");
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "a test reads its golden files")]
fn read(file: &Path) -> String {
    std::fs::read_to_string(file).unwrap_or_default()
}

#[expect(clippy::disallowed_methods, reason = "a test writes its golden files when asked to")]
fn write(file: &Path, text: &str) {
    std::fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
    std::fs::write(file, text).expect("a golden file");
}
