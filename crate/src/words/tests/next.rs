//! What stands beside an answer.

use super::super::next::Situation;
use super::reports::{end, label};
use super::{Block, Words};
use crate::report::{AnswerCode, SupportStatus};

fn step(report: &crate::report::Report, situation: Situation) -> Vec<String> {
    match Words::english().next_step(report, situation) {
        Some(Block::List { items, .. }) => items.into_iter().map(|item| item.text).collect(),
        other => panic!("{other:?}"),
    }
}

#[track_caller]
fn says(items: &[String], part: &str, expected: bool) {
    assert_eq!(items.iter().any(|item| item.contains(part)), expected, "{part}: {items:?}");
}

#[test]
fn every_situation_has_a_next_step_of_its_own() {
    let report = label();
    let steps: std::collections::BTreeSet<_> = Situation::ALL.iter().map(|one| step(&report, *one)).collect();
    assert_eq!(steps.len(), Situation::ALL.len());
}

#[test]
fn the_rule_of_the_united_kingdom_is_said_there_only() {
    let mut report = label();
    for (market, said) in [(None, false), (Some("sg"), false), (Some("gb"), true), (Some("gb-nir"), false)] {
        report.asked.market = market.map(str::to_owned);
        says(&step(&report, Situation::Used), "does not cover ordinary second-hand", said);
        says(&step(&report, Situation::Refurbished), "also covers refurbished", said);
        says(&step(&report, Situation::New), "United Kingdom", false);
    }
}

#[test]
fn who_owns_it_is_told_what_to_do_without_updates() {
    let mut report = label();
    says(&step(&report, Situation::Owned), "taking it off the internet", false);
    report.support.as_mut().expect("support").status = SupportStatus::Ended;
    says(&step(&report, Situation::Owned), "taking it off the internet", true);
}

#[test]
fn without_a_date_none_is_spoken_of() {
    let mut report = label();
    let support = report.support.as_mut().expect("support");
    (support.status, support.end) = (SupportStatus::NotStated, None);
    says(&step(&report, Situation::New), "until what date", true);
    says(&step(&report, Situation::Gift), "no date of security updates", true);
    for situation in Situation::ALL {
        says(&step(&report, situation), "The date stays", false);
    }
}

#[test]
fn nothing_that_counts_has_no_next_step() {
    let mut report = label();
    report.support = None;
    assert_eq!(Words::english().next_step(&report, Situation::New), None);
}

#[test]
fn a_calendar_has_promises_that_stand_only() {
    let words = Words::english();
    let mut report = label();
    let entry = words.calendar(&report).expect("an entry");
    assert_eq!(entry.end, end("2030-05-31"));
    assert!(entry.note.contains("31 May 2030") && entry.note.contains("1 June 2026"), "{}", entry.note);
    assert!(entry.note.contains("Demonstration"), "{}", entry.note);
    report.answer = AnswerCode::DoesNot;
    assert_eq!(words.calendar(&report), None);
    report.answer = AnswerCode::ChecksOut;
    report.support.as_mut().expect("support").status = SupportStatus::Ended;
    assert_eq!(words.calendar(&report), None);
}

#[test]
fn what_is_shared_carries_its_dates_and_asks_to_check_again() {
    let words = Words::english();
    let report = label();
    let link = "https://check.example/#12345678901234567";
    let lines = words.shared(&report, Some(link));
    assert_eq!(lines.first(), Some(&plain(words.answer(&report).headline())));
    assert!(lines.contains(&format!("Do not rely on this text. Check the label yourself: {link}")), "{lines:?}");
    assert!(
        lines.iter().any(|line| line.starts_with("Checked on 20 November 2026 with the key list of ")),
        "{lines:?}"
    );
    assert!(lines.iter().any(|line| line.contains("Demonstration")), "{lines:?}");
    assert!(!lines.concat().contains(['\u{2068}', '\u{2069}']), "marks that other programs show as boxes");
    assert!(words.shared(&report, None).contains(&"Do not rely on this text. Check the label yourself.".to_owned()));
}

#[test]
fn names_from_right_to_left_stay_isolated() {
    let mut report = label();
    report.verified.as_mut().expect("verified").label.brand = "לומן".into();
    let lines = Words::english().shared(&report, None);
    let product = lines.iter().find(|line| line.starts_with("Product")).expect("the product");
    assert!(product.contains("\u{2068}לומן\u{2069}"), "{product:?}");
}

fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}
