//! A second code on the same product: a label, and its maker's own statement beside it.

use labelcheck::issue::{Description, Format, SecretKey, sign, text};
use labelcheck::{BesideFinding, Date, End, EndDate, Now, Policy, Report, Words, check};
use labelcheck_integration::repository;
use labelcheck_integration::sample::evidence;

const LABEL: &str = r#"
host = "labelcheck.example"
issuer = "sg/cls"
number = "CSA/DEMO/00777"
issued = "2026-06-01"
expires = "2029-05-31"
status = { list = 1, index = 2 }
brand = "Northfield"
models = ["Ring of Leeds"]
category = 4
document = "v1.4"
level = 1
assurance = "declared"
support = [{ end = "2030-05-31" }]
"#;

const STATEMENT: &str = r#"
host = "labelcheck.example"
issuer = "gb/psti"
number = "NF-2026-0099"
issued = "2026-09-01"
brand = "Northfield"
models = ["Ring of Leeds", "Ring of Leeds XL"]
assurance = "declared"
support = [{ end = "2031-08-31" }]
"#;

fn code(description: &str, key: &str) -> String {
    let description = Description::read(description, Format::Toml).expect("a description");
    let key = std::fs::read_to_string(repository("labels/keys").join(format!("{key}.pem"))).expect("a key");
    let bytes = sign(&description.facts, &SecretKey::from_pem(&key).expect("a key")).expect("a label");
    text(&description.host, &bytes).expect("a text")
}

fn label() -> String {
    code(LABEL, "sg-authority")
}

fn beside(first: &str, second: &str) -> Report {
    let local = Date::parse("2026-11-20").expect("a day");
    let mut policy = Policy::default();
    policy.beside = Some(second.to_owned());
    check(first, &evidence().expect("evidence"), &policy, Now { instant: local.noon(), local })
}

#[track_caller]
fn finds(report: &Report, finding: BesideFinding) {
    assert_eq!(report.beside.as_ref().map(|beside| beside.finding), Some(finding), "{:?}", report.reason);
}

#[test]
fn two_ends_that_differ_are_both_there_and_the_newer_one_leads() {
    let report = beside(&label(), &code(STATEMENT, "gb-maker"));
    finds(&report, BesideFinding::Differs);
    let end = |text| EndDate::parse(text);
    assert_eq!(report.support.as_ref().and_then(|support| support.end), end("2030-05-31"));
    let other = report.beside.as_ref().and_then(|beside| beside.support.as_ref());
    assert_eq!(other.and_then(|support| support.end), end("2031-08-31"));
    assert!(matches!(other.and_then(|support| support.lines[0].statement.as_ref()).map(|s| s.end), Some(End::Date(_))));
    let answer = Words::english().answer(&report);
    assert!(answer.headline().contains("31 August 2031"), "{}", answer.headline());
    let said = serde_json::to_string(&answer).expect("JSON");
    assert!(said.contains("31 May 2030") && said.contains("Ask the maker or the authority"), "{said}");
    assert!(!said.contains("breach"), "{said}");
    // The other way round it is the same.
    let report = beside(&code(STATEMENT, "gb-maker"), &label());
    finds(&report, BesideFinding::Differs);
    assert!(Words::english().answer(&report).headline().contains("31 August 2031"));
}

#[test]
fn the_same_end_twice_agrees() {
    let same = STATEMENT.replace("2031-08-31", "2030-05-31");
    finds(&beside(&label(), &code(&same, "gb-maker")), BesideFinding::Agrees);
    // A month means its last day.
    let month = STATEMENT.replace("2031-08-31", "2030-05");
    finds(&beside(&label(), &code(&month, "gb-maker")), BesideFinding::Agrees);
}

#[test]
fn another_product_is_not_compared() {
    let other = STATEMENT.replace("Ring of Leeds", "Bell of York");
    finds(&beside(&label(), &code(&other, "gb-maker")), BesideFinding::OtherProduct);
}

#[test]
fn what_does_not_check_out_adds_nothing() {
    // Signed by a stranger, expired, and no label at all.
    let expired = LABEL.replace("2029-05-31", "2026-07-31");
    for second in [code(STATEMENT, "stranger"), code(&expired, "sg-authority"), "WIFI:T:WPA;S:cafe;;".to_owned()] {
        let report = beside(&label(), &second);
        finds(&report, BesideFinding::DoesNotCount);
        let second = report.beside.as_ref().expect("a finding");
        assert!(second.issuer.is_none() && second.support.is_none(), "nothing of it is said: {second:?}");
        assert!(Words::english().answer(&report).headline().contains("31 May 2030"));
    }
}

#[test]
fn beside_a_label_that_fails_nothing_is_compared() {
    let report = beside(&code(LABEL, "stranger"), &code(STATEMENT, "gb-maker"));
    assert!(report.beside.is_none(), "{:?}", report.beside);
}
