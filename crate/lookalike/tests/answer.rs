//! From a scanned text to the report: the demonstration's key list with what finds imitations.

#![expect(clippy::unwrap_used, reason = "a test ends where its data are not as they should be")]

use labelcheck::{
    AnswerCode, Block, Cause, CheckName, CheckResult, Evidence, Fact, Kind, Policy, ReasonCode, Report, Role, Words,
};
use labelcheck_integration::{repository, sample};

fn evidence() -> Evidence {
    sample::evidence().unwrap().with_look_alikes(labelcheck_lookalike::imitated)
}

fn check(text: &str) -> Report {
    labelcheck::check(text, &evidence(), &Policy::default(), sample::now().unwrap())
}

fn label(name: &str) -> String {
    sample::make(repository("labels/samples").join(name)).unwrap().text
}

fn elsewhere(label: &str) -> String {
    label.replace("LABELCHECK.EXAMPLE", "LABELCHEK.EXAMPLE")
}

#[test]
fn an_imitation_is_named_with_the_host_that_it_imitates() {
    let long = format!("https://www.csa.gov.sg{}.example/", "-".repeat(10_000));
    for (text, host, of) in [
        ("https://csa-gov-sg.example/cls?id=1", "csa-gov-sg.example", "csa.gov.sg"),
        (" HTTP://WWW.CSA.GOV.SG@EVIL.EXAMPLE/", "evil.example", "csa.gov.sg"),
        ("https://csa.gov.sg.example/01/04006381333931", "csa.gov.sg.example", "csa.gov.sg"),
        ("http://label-check.example/#12345", "label-check.example", "labelcheck.example"),
        (&long, "", "csa.gov.sg"),
    ] {
        let report = check(text);
        assert_eq!((report.kind, report.answer), (Kind::LookAlike, AnswerCode::CannotTell), "{text}");
        assert_eq!(report.cause, Some(Cause::LookAlike), "{text}");
        let reason = report.reason.clone().unwrap();
        assert_eq!(reason.code, ReasonCode::HostImitates, "{text}");
        assert_eq!(reason.facts.get("of"), Some(&Fact::Text(of.to_owned())), "{text}");
        let named = report.carrier.host.as_deref().unwrap();
        assert!(named == host || host.is_empty(), "{text}");
        assert_eq!(report.carrier.imitates.as_deref(), Some(of), "{text}");
        // Nothing in it is a word on a product.
        assert!(report.verified.is_none() && report.carrier.product.is_none(), "{text}");
        let json = serde_json::to_string(&report).unwrap();
        assert_eq!(serde_json::from_str::<Report>(&json).unwrap(), report, "{text}");
        Words::english().answer(&report);
    }
}

#[test]
fn without_what_finds_them_nothing_is_called_an_imitation() {
    let evidence = sample::evidence().unwrap();
    let text = "https://csa-gov-sg.example/cls?id=1";
    let report = labelcheck::check(text, &evidence, &Policy::default(), sample::now().unwrap());
    assert_eq!((report.kind, report.carrier.imitates), (Kind::NotALabel, None));
}

#[test]
fn a_link_that_imitates_nobody_gets_no_word_for_it() {
    for text in ["https://www.csa.gov.sg/cls", "https://www.example.org/menu", "WIFI:T:WPA;S:cafe;;", "4006381333931"] {
        let (with, without) = (check(text), sample::evidence().unwrap());
        let without = labelcheck::check(text, &without, &Policy::default(), sample::now().unwrap());
        assert_eq!(with, without, "{text}");
    }
}

#[test]
fn the_address_of_a_label_takes_nothing_from_its_signature() {
    let report = check(&elsewhere(&label("in-force")));
    assert_eq!((report.kind, report.answer), (Kind::SignedLabel, AnswerCode::ChecksOut));
    let host = report.check(CheckName::Host).unwrap();
    assert_eq!(host.result, CheckResult::Failed);
    assert_eq!(host.reason.as_ref().map(|reason| reason.code), Some(ReasonCode::HostUnlisted));
    assert_eq!(report.carrier.host.as_deref(), Some("labelchek.example"));
    assert_eq!(report.carrier.imitates.as_deref(), Some("labelcheck.example"));
    let is_said = |block: &Block| match block {
        Block::Line { role: Role::Warning, text } => {
            text.text.contains("labelchek.example") && text.text.contains("labelcheck.example")
        }
        _ => false,
    };
    assert_eq!(Words::english().answer(&report).blocks.iter().filter(|block| is_said(block)).count(), 1);
}

#[test]
fn the_address_of_a_label_that_fails_is_named_too() {
    let cut = elsewhere(&label("in-force"));
    let cut = &cut[..cut.len() - 5];
    for (text, answer) in
        [(elsewhere(&label("tampered")), AnswerCode::DoesNot), (cut.to_owned(), AnswerCode::CannotTell)]
    {
        let report = check(&text);
        assert_eq!((report.kind, report.answer), (Kind::SignedLabel, answer));
        let found: Vec<_> = report.checks.iter().filter(|check| check.name == CheckName::Host).collect();
        let [host] = found[..] else { panic!("{found:?}") };
        assert_eq!(host.reason.as_ref().map(|reason| reason.code), Some(ReasonCode::HostImitates));
        assert_ne!(report.reason.map(|reason| reason.code), Some(ReasonCode::HostImitates));
    }
}
