//! Reports made by hand, of what a label means: its scheme, countries' rules, a second code.

use super::reports::{date, end, label, maker, names};
use crate::report::{
    Assurance, Beside, BesideFinding, Conformity, CountsAs, Covers, Effect, Report, Route, SchemeFacts, SchemeState,
    Source, Support, SupportStatus, Why,
};

/// Every case, by the name of its golden file.
pub(super) fn cases() -> Vec<(&'static str, Report)> {
    vec![
        ("rules", rules()),
        ("rules-cannot-tell", rules_cannot_tell()),
        ("rules-statement", rules_statement()),
        ("scheme", scheme()),
        ("scheme-closed", scheme_closed()),
        ("beside-agrees", beside(BesideFinding::Agrees)),
        ("beside-differs", beside(BesideFinding::Differs)),
        ("beside-other", beside(BesideFinding::OtherProduct)),
        ("beside-does-not-count", beside(BesideFinding::DoesNotCount)),
    ]
}

fn row(jurisdiction: &str, effect: Effect) -> Conformity {
    Conformity {
        jurisdiction: jurisdiction.to_owned(),
        effect,
        why: None,
        counts_as: None,
        asks: None,
        own: false,
        rule: None,
        since: None,
        until: None,
        reference: None,
        also: Vec::new(),
    }
}

fn counts_as(level: Option<u8>) -> Option<CountsAs> {
    Some(CountsAs { scheme: names("en", &[("en", "IT Security Label")]), level, levels: level.map(|_| 4) })
}

/// Every answer, with and without a last day.
fn rules() -> Report {
    let mut report = label();
    report.list.compiled = Some(date("2026-09-30"));
    let until = Some(date("2028-06-30"));
    let law = Some(names("en", &[("en", "Example Act 2022")]));
    report.conformity = vec![
        Conformity {
            until,
            rule: law.clone(),
            reference: Some("SI 2025/1267".to_owned()),
            since: Some(end("2025-12-04")),
            ..row("gb", Effect::MeetsTheRule)
        },
        row("jp", Effect::MeetsTheRule),
        Conformity { counts_as: counts_as(Some(2)), until, ..row("kr", Effect::CountsAsLevel) },
        Conformity { counts_as: counts_as(Some(2)), ..row("se", Effect::CountsAsLevel) },
        Conformity {
            counts_as: counts_as(None),
            until,
            reference: Some("MoU".to_owned()),
            since: Some(end("2021-10")),
            also: vec!["eu".to_owned()],
            ..row("de", Effect::CountsAsLevel)
        },
        Conformity { counts_as: counts_as(None), ..row("fi", Effect::CountsAsLevel) },
        Conformity { own: true, ..row("sg", Effect::NoLabelNeeded) },
        row("us", Effect::NoLabelNeeded),
        Conformity { asks: Some(Route::StatementOfCompliance), rule: law, ..row("au", Effect::NoLabelCounts) },
        row("fr", Effect::NotCovered),
        row("ca", Effect::NoRuleKnown),
        row("it", Effect::EasesApplication),
        Conformity { asks: Some(Route::StatementOfCompliance), ..row("es", Effect::AnotherRoute) },
        Conformity {
            asks: Some(Route::StatementOfCompliance),
            why: Some(Why::State),
            ..row("nl", Effect::AnotherRoute)
        },
    ];
    report
}

/// Every cause of a cannot-tell, of which one was asked about.
fn rules_cannot_tell() -> Report {
    let mut report = label();
    report.asked.market = Some("gb-nir".to_owned());
    let whys = [
        ("gb-nir", Some(Why::OtherLaw)),
        ("gb", Some(Why::Document)),
        ("sg", Some(Why::Category)),
        ("jp", Some(Why::Level)),
        ("de", Some(Why::State)),
        ("fi", Some(Why::ListAge)),
        ("kr", Some(Why::ListPart)),
        ("us", Some(Why::Sources)),
        ("eu", Some(Why::NotShown)),
        ("au", None),
    ];
    let rows = whys.into_iter().map(|(place, why)| Conformity { why, ..row(place, Effect::CannotTell) });
    report.conformity = rows.collect();
    report
}

/// The statement that a law asks for, and what does not count elsewhere.
fn rules_statement() -> Report {
    let mut report = maker("gb");
    report.conformity = vec![
        Conformity { own: true, asks: Some(Route::StatementOfCompliance), ..row("gb", Effect::NoLabelNeeded) },
        Conformity { why: Some(Why::NotShown), ..row("eu", Effect::CannotTell) },
    ];
    report
}

fn scheme() -> Report {
    with_scheme(SchemeFacts {
        document: Some("CCC SP-151-2 v1.4".to_owned()),
        valid_years: Some(3),
        by: Some(Assurance::Declared),
        meaning: Some(names("en", &[("en", "Level 1 of 4, and all that the international standard asks for.")])),
        covers: Some(Covers {
            standard: "ETSI EN 303 645".to_owned(),
            provisions: ["5.1", "5.2", "5.3", "5.3-13", "5.4", "5.5", "5.6", "5.8", "5.11", "5.13", "6"]
                .map(str::to_owned)
                .to_vec(),
        }),
        compiled: Some(date("2026-09-30")),
        ..facts(SchemeState::Open)
    })
}

fn scheme_closed() -> Report {
    with_scheme(SchemeFacts {
        successor: Some(names("en", &[("en", "Cyber Resilience Act")])),
        valid_years: Some(1),
        ..facts(SchemeState::Closed)
    })
}

fn facts(state: SchemeState) -> SchemeFacts {
    SchemeFacts {
        authority: names("en", &[("en", "Cyber Security Agency of Singapore")]),
        state,
        note: None,
        successor: None,
        document: None,
        valid_years: None,
        by: None,
        meaning: None,
        covers: None,
        sources: vec![Source { url: "https://www.csa.gov.sg/faq/cls".to_owned(), date: end("2026-09") }],
        compiled: None,
    }
}

fn with_scheme(facts: SchemeFacts) -> Report {
    let mut report = label();
    let verified = report.verified.as_mut().expect("verified");
    verified.issuer.scheme_facts = Some(Box::new(facts));
    report
}

/// A maker's statement, stated later, that promises less.
fn beside(finding: BesideFinding) -> Report {
    let mut report = label();
    let other = maker("gb");
    let verified = other.verified.expect("verified");
    let compared = matches!(finding, BesideFinding::Agrees | BesideFinding::Differs);
    let support = other.support.map(|support| Support {
        status: SupportStatus::Unsupported,
        end: None,
        left: None,
        stated: date("2026-10-01"),
        ..support
    });
    report.beside = Some(Box::new(Beside {
        finding,
        kind: other.kind,
        issuer: compared.then_some(verified.issuer),
        number: compared.then_some(verified.label.number),
        support: support.filter(|_| compared),
    }));
    report
}
