//! Reports made by hand: each shows one thing that an answer must say.

use crate::date::{Date, EndDate};
use crate::report::{
    Age, AnswerCode, Asked, Assurance, Basis, CarrierFacts, Cause, Check, CheckName, CheckResult, ComplianceStatement,
    End, Fact, Issuer, IssuerKind, Kind, LabelFacts, LabelState, Left, ListFacts, Names, Notice, NoticeKind, Party,
    Reason, ReasonCode, Report, Standard, StatusReference, Support, SupportLine, SupportStatement, SupportStatus,
    Verified,
};

/// A day.
pub(super) fn date(text: &str) -> Date {
    Date::parse(text).unwrap_or_else(|| panic!("{text} is no day"))
}

pub(super) fn end(text: &str) -> EndDate {
    EndDate::parse(text).unwrap_or_else(|| panic!("{text} is no date"))
}

/// A label of a demonstration that checks out on 20 November 2026.
pub(super) fn label() -> Report {
    let statement = statement("2030-05-31");
    let passed = |name| Check { name, result: CheckResult::Passed, reason: None };
    let mut checks: Vec<Check> = [
        CheckName::Format,
        CheckName::Key,
        CheckName::Signature,
        CheckName::Bounds,
        CheckName::List,
        CheckName::Dates,
        CheckName::Status,
    ]
    .into_iter()
    .map(passed)
    .collect();
    checks.push(check(
        CheckName::Host,
        CheckResult::Passed,
        reason(ReasonCode::HostListed, &[("host", text("check.example"))]),
    ));
    checks.push(check(CheckName::Product, CheckResult::Skipped, ReasonCode::ProductNotScanned.into()));
    Report {
        version: 1,
        kind: Kind::SignedLabel,
        answer: AnswerCode::ChecksOut,
        cause: None,
        reason: None,
        asked: Asked {
            on: date("2026-11-20"),
            today: date("2026-11-20"),
            now: date("2026-11-20").noon(),
            market: None,
            product: None,
        },
        checks,
        verified: Some(Verified {
            issuer: Issuer {
                jurisdiction: "sg".to_owned(),
                name: names("en", &[("en", "Cyber Security Agency of Singapore")]),
                kind: IssuerKind::Authority,
                scheme: "cls".to_owned(),
                scheme_name: Some(names("en", &[("en", "Cybersecurity Labelling Scheme")])),
                levels: Some(4),
                level_name: None,
                category_name: Some(names("en", &[("en", "Camera")])),
                scheme_facts: None,
            },
            state: LabelState::InForce,
            notice: None,
            expires_on: Some(date("2028-06-30")),
            label: Box::new(facts(vec![statement.clone()])),
        }),
        unchecked: None,
        support: Some(Support {
            status: SupportStatus::Runs,
            end: Some(end("2030-05-31")),
            left: Some(Left { years: 3, months: 6, days: 11 }),
            decided_by: Some(0),
            lines: vec![SupportLine { part: None, status: SupportStatus::Runs, statement: Some(statement) }],
            stated: date("2026-06-01"),
        }),
        beside: None,
        conformity: Vec::new(),
        carrier: CarrierFacts { host: Some("check.example".to_owned()), ..CarrierFacts::default() },
        list: ListFacts {
            published: date("2026-11-18").noon(),
            age: Age::Fresh,
            demonstration: true,
            compiled: None,
            supplied_by: None,
        },
    }
}

/// Every case, by the name of its golden file.
pub(super) fn cases() -> Vec<(&'static str, Report)> {
    let mut cases = good();
    cases.extend(bad());
    cases.extend(unknown());
    cases.extend(super::meanings::cases());
    cases
}

fn good() -> Vec<(&'static str, Report)> {
    let supported = |status, lines: Vec<SupportLine>, decided: usize, left| {
        let mut report = label();
        let end = match lines[decided].statement.as_ref().map(|statement| statement.end) {
            Some(End::Date(date)) => Some(date),
            _ => None,
        };
        let stated = date("2026-06-01");
        report.support = Some(Support { status, end, left, decided_by: Some(decided), lines, stated });
        report
    };
    let line = |part: Option<&str>, status, statement| SupportLine { part: part.map(str::to_owned), status, statement };
    let left = |years, months, days| Some(Left { years, months, days });
    let one = |status, statement, left| supported(status, vec![line(None, status, statement)], 0, left);

    let markets = |end: &str, markets: &[&str]| {
        Some(SupportStatement { markets: markets.iter().map(|code| (*code).to_owned()).collect(), ..statement(end) })
    };
    let unsupported = Some(SupportStatement { end: End::Unsupported, ..statement("2030-01") });
    let earliest = Some(SupportStatement {
        basis: Basis::EarliestUnit,
        by: Some("Acme Services".to_owned()),
        ..statement("2029-03")
    });

    let elsewhere = |lines| {
        let mut report = supported(SupportStatus::Elsewhere, lines, 0, None);
        let support = report.support.as_mut().expect("support");
        (support.end, support.decided_by) = (None, None);
        report.asked.market = Some("gb".to_owned());
        report
    };
    let asia = vec![line(None, SupportStatus::Runs, markets("2030-05-31", &["jp", "kr"]))];
    let two = vec![
        line(None, SupportStatus::Runs, markets("2029-05-31", &["sg"])),
        line(None, SupportStatus::Runs, markets("2031-05-31", &["de", "fi"])),
    ];
    let set = vec![
        line(Some("Doorbell"), SupportStatus::Runs, Some(statement("2030-05-31"))),
        line(Some("Chime"), SupportStatus::Runs, Some(statement("2028-01"))),
        line(Some("Old bridge"), SupportStatus::Ended, Some(statement("2025-01"))),
    ];
    let gap = vec![
        line(Some("Doorbell"), SupportStatus::Runs, Some(statement("2030-05-31"))),
        line(Some("Chime"), SupportStatus::NotStated, None),
    ];

    let mut host = label();
    let finding = reason(ReasonCode::HostUnlisted, &[("host", text("csa-gov-sg.example"))]);
    set_check(&mut host, CheckName::Host, CheckResult::Failed, finding);

    let mut stale = label();
    stale.list.age = Age::Stale;
    set_check(
        &mut stale,
        CheckName::List,
        CheckResult::Passed,
        reason(ReasonCode::ListStale, &[("list", day("2026-11-18"))]),
    );

    let mut ahead = label();
    ahead.asked.on = date("2027-05-31");
    ahead.support.as_mut().expect("support").left = left(3, 0, 0);
    set_check(
        &mut ahead,
        CheckName::List,
        CheckResult::Passed,
        reason(ReasonCode::DayAhead, &[("day", day("2027-05-31"))]),
    );

    let mut matching = label();
    matching.asked.product = Some("04006381333931".to_owned());
    let number = reason(ReasonCode::ProductMatch, &[("number", text("04006381333931"))]);
    set_check(&mut matching, CheckName::Product, CheckResult::Passed, number);

    let mut real = label();
    real.list.demonstration = false;
    let verified = real.verified.as_mut().expect("verified");
    verified.expires_on = None;
    verified.issuer.kind = IssuerKind::Laboratory;
    verified.issuer.name = names("ja", &[("ja", "試験所")]);
    verified.issuer.levels = None;
    verified.issuer.category_name = Some(names("ja", &[("ja", "カメラ")]));
    verified.label.assurance = Assurance::Tested;
    verified.label.models = vec!["One".to_owned(), "One Pro".to_owned(), "ஒன்று".to_owned()];
    set_check(&mut real, CheckName::Dates, CheckResult::Passed, ReasonCode::NoExpiry.into());

    let mut canada = maker("ca");
    canada.verified.as_mut().expect("verified").issuer.name = names("en", &[("en", "Acme Ltd"), ("fr", "Acme ltée")]);

    vec![
        ("in-force", label()),
        ("ends-soon", one(SupportStatus::EndsSoon, Some(statement("2027-01-31")), left(0, 2, 11))),
        ("ended", one(SupportStatus::Ended, Some(statement("2024-05-31")), None)),
        ("ended-month", one(SupportStatus::Ended, Some(statement("2024-05")), None)),
        ("unsupported", one(SupportStatus::Unsupported, unsupported, None)),
        ("not-stated", one(SupportStatus::NotStated, None, None)),
        ("elsewhere", elsewhere(asia)),
        ("elsewhere-twice", elsewhere(two.clone())),
        ("month", one(SupportStatus::Runs, earliest, left(2, 4, 11))),
        ("two-markets", supported(SupportStatus::Runs, two, 0, left(2, 6, 11))),
        ("set", supported(SupportStatus::Ended, set, 2, None)),
        ("set-with-a-gap", supported(SupportStatus::NotStated, gap, 1, None)),
        ("unlisted-host", host),
        ("stale-list", stale),
        ("day-ahead", ahead),
        ("product-match", matching),
        ("laboratory", real),
        ("statement", maker("gb")),
        ("statement-canada", canada),
    ]
}

fn bad() -> Vec<(&'static str, Report)> {
    let issuer = || ("issuer", text("Cyber Security Agency of Singapore"));
    let expired = || reason(ReasonCode::Expired, &[("expired", day("2026-11-19"))]);

    let mut withdrawn = does_not(label(), CheckName::Status, reason(ReasonCode::Withdrawn, &[issuer()]));
    set_check(&mut withdrawn, CheckName::Dates, CheckResult::Failed, expired());
    let mut other =
        does_not(label(), CheckName::Product, reason(ReasonCode::ProductOther, &[("number", text("04006381333931"))]));
    other.asked.product = Some("04006381333931".to_owned());
    let mut tampered =
        nothing_verified(does_not(label(), CheckName::Signature, reason(ReasonCode::SignatureBad, &[issuer()])));
    let finding = reason(ReasonCode::HostUnlisted, &[("host", text("csa-gov-sg.example"))]);
    set_check(&mut tampered, CheckName::Host, CheckResult::Failed, finding);
    let bounds = reason(ReasonCode::BoundsAssurance, &[issuer(), ("assurance", text("tested"))]);

    vec![
        ("expired", does_not(label(), CheckName::Dates, expired())),
        ("withdrawn-and-expired", withdrawn),
        ("notice-asked-for", with_notice(NoticeKind::HolderRequest)),
        ("notice-mistake", with_notice(NoticeKind::IssuedInError)),
        ("notice-looked-into", with_notice(NoticeKind::UnderReview)),
        ("notice-requirement", with_notice(NoticeKind::RequirementNotMet)),
        ("suspended", does_not(label(), CheckName::Status, reason(ReasonCode::Suspended, &[issuer()]))),
        ("not-yet", does_not(label(), CheckName::Dates, reason(ReasonCode::NotYet, &[("starts", day("2027-01-01"))]))),
        ("product-other", other),
        ("tampered", tampered),
        (
            "compromised",
            nothing_verified(does_not(label(), CheckName::Key, reason(ReasonCode::KeyCompromised, &[issuer()]))),
        ),
        ("out-of-bounds", does_not(label(), CheckName::Bounds, bounds)),
        ("statement-expired", does_not(maker("gb"), CheckName::Dates, expired())),
    ]
}

/// A label that was suspended or withdrawn, and why.
fn with_notice(kind: NoticeKind) -> Report {
    let code = if kind == NoticeKind::UnderReview { ReasonCode::Suspended } else { ReasonCode::Withdrawn };
    let issuer = ("issuer", text("Cyber Security Agency of Singapore"));
    let mut report = does_not(label(), CheckName::Status, reason(code, &[issuer]));
    if let Some(verified) = &mut report.verified {
        verified.notice = Some(Notice {
            list: 1,
            index: 36,
            date: date("2026-10-01"),
            kind,
            link: Some("https://authority.example/notices/36".to_owned()),
            contact: (kind == NoticeKind::UnderReview).then(|| "labels@authority.example".to_owned()),
        });
    }
    report
}

fn unknown() -> Vec<(&'static str, Report)> {
    let layer = || ("layer", text("digits"));
    let list = || ("list", day("2026-11-18"));
    let mut unreadable = bare(Kind::SignedLabel, Cause::Unreadable, reason(ReasonCode::FormatTruncated, &[layer()]));
    unreadable.asked.market = Some("gb".to_owned());
    let nobody = reason(ReasonCode::KeyUnknown, &[("jurisdiction", text("sg"))]);
    let nobody = nothing_verified(cannot_tell(label(), CheckName::Key, Cause::UnknownIssuer, nobody));
    let mut link = bare(
        Kind::OfficialLink,
        Cause::OfficialLink,
        reason(ReasonCode::OfficialLink, &[("host", text("www.csa.gov.sg"))]),
    );
    link.carrier.host = Some("www.csa.gov.sg".to_owned());
    link.carrier.authority = Some(names("en", &[("en", "Cyber Security Agency of Singapore")]));
    let (host, of) = ("csa-gov-sg.example", "csa.gov.sg");
    let finding = reason(ReasonCode::HostImitates, &[("host", text(host)), ("of", text(of))]);
    let mut imitation = bare(Kind::LookAlike, Cause::LookAlike, finding);
    (imitation.carrier.host, imitation.carrier.imitates) = (Some(host.to_owned()), Some(of.to_owned()));
    let mut number = bare(Kind::ProductNumber, Cause::NoScheme, ReasonCode::ProductNumber.into());
    number.carrier.product = Some("04006381333931".to_owned());
    let clock = reason(ReasonCode::ClockEarly, &[("clock", day("2026-01-01")), list()]);
    let part = reason(ReasonCode::ListPart, &[("jurisdiction", text("sg"))]);
    let status = reason(ReasonCode::StatusUnknown, &[("issuer", text("Cyber Security Agency of Singapore"))]);

    vec![
        ("unreadable", unreadable),
        ("newer", bare(Kind::SignedLabel, Cause::Unreadable, reason(ReasonCode::FormatNewer, &[layer()]))),
        ("unknown-issuer", nobody),
        ("status-unknown", cannot_tell(label(), CheckName::Status, Cause::ListTooOld, status)),
        (
            "list-too-old",
            cannot_tell(label(), CheckName::List, Cause::ListTooOld, reason(ReasonCode::ListOld, &[list()])),
        ),
        ("list-part", nothing_verified(cannot_tell(label(), CheckName::Key, Cause::ListTooOld, part))),
        ("clock", cannot_tell(label(), CheckName::List, Cause::Clock, clock)),
        ("official-link", link),
        ("look-alike", imitation),
        ("product-number", number),
        ("not-a-label", bare(Kind::NotALabel, Cause::NoScheme, ReasonCode::NotALabel.into())),
    ]
}

fn does_not(mut report: Report, name: CheckName, reason: Reason) -> Report {
    report.answer = AnswerCode::DoesNot;
    report.reason = Some(reason.clone());
    set_check(&mut report, name, CheckResult::Failed, reason);
    report
}

fn cannot_tell(mut report: Report, name: CheckName, cause: Cause, reason: Reason) -> Report {
    report.answer = AnswerCode::CannotTell;
    report.cause = Some(cause);
    report.reason = Some(reason.clone());
    set_check(&mut report, name, CheckResult::Unknown, reason);
    report
}

/// A report on a text without any contents.
fn bare(kind: Kind, cause: Cause, reason: Reason) -> Report {
    let mut report = cannot_tell(label(), CheckName::Format, cause, reason);
    report.kind = kind;
    report.checks.truncate(1);
    report.verified = None;
    report.support = None;
    report.carrier = CarrierFacts::default();
    report
}

fn nothing_verified(mut report: Report) -> Report {
    report.unchecked = report.verified.take().map(|verified| verified.label);
    report.support = None;
    report
}

/// A maker's statement of compliance.
pub(super) fn maker(jurisdiction: &str) -> Report {
    let mut report = label();
    report.kind = Kind::MakerStatement;
    let verified = report.verified.as_mut().expect("verified");
    verified.issuer = Issuer {
        jurisdiction: jurisdiction.to_owned(),
        name: names("en", &[("en", "Acme Ltd")]),
        kind: IssuerKind::Manufacturer,
        scheme: "psti".to_owned(),
        scheme_name: None,
        levels: None,
        level_name: None,
        category_name: None,
        scheme_facts: None,
    };
    verified.label.assurance = Assurance::Declared;
    verified.label.level = None;
    verified.label.statement = Some(ComplianceStatement {
        product_type: "Camera".to_owned(),
        manufacturers: vec![Party { name: "Acme Ltd".to_owned(), address: "1 Example Street, Exampletown".to_owned() }],
        representatives: Vec::new(),
        standards: vec![Standard { name: "EN 303 645 V2.1.1".to_owned(), date: end("2020-06") }],
        support_at_first_supply: End::Date(end("2030-05-31")),
        signatory: "A. Person".to_owned(),
        function: "Head of Products".to_owned(),
        place: "Exampletown".to_owned(),
    });
    report
}

fn facts(support: Vec<SupportStatement>) -> LabelFacts {
    LabelFacts {
        issuer: "sg/cls".to_owned(),
        number: "CSA/DEMO/0001".to_owned(),
        issued: date("2026-06-01").noon(),
        not_before: None,
        expires: Some(date("2028-06-30").noon()),
        status: Some(StatusReference { list: 1, index: 17 }),
        brand: "Acme".to_owned(),
        models: vec!["Cam One".to_owned()],
        variant: Some("SG".to_owned()),
        product_numbers: vec![4_006_381_333_931],
        batch: None,
        category: Some(1),
        document: Some("CCC SP-151-2 v1.4".to_owned()),
        level: Some(2),
        assurance: Assurance::Checked,
        support,
        parts: Vec::new(),
        contact: Some("security@acme.example".to_owned()),
        digest: None,
        link: None,
        statement: None,
    }
}

fn statement(end_date: &str) -> SupportStatement {
    SupportStatement {
        end: End::Date(end(end_date)),
        by: None,
        markets: Vec::new(),
        models: Vec::new(),
        basis: Basis::Fixed,
    }
}

fn check(name: CheckName, result: CheckResult, reason: Reason) -> Check {
    Check { name, result, reason: Some(reason) }
}

fn set_check(report: &mut Report, name: CheckName, result: CheckResult, reason: Reason) {
    let place = report.checks.iter_mut().find(|check| check.name == name).expect("the check");
    *place = check(name, result, reason);
}

fn reason(code: ReasonCode, facts: &[(&str, Fact)]) -> Reason {
    facts.iter().fold(Reason::from(code), |reason, (name, fact)| reason.with(name, fact.clone()))
}

fn text(text: &str) -> Fact {
    Fact::Text(text.to_owned())
}

fn day(text: &str) -> Fact {
    Fact::Date(end(text))
}

pub(super) fn names(original: &str, names: &[(&str, &str)]) -> Names {
    let names = names.iter().map(|(tag, name)| ((*tag).to_owned(), (*name).to_owned())).collect();
    Names { original: original.to_owned(), equal: Vec::new(), names: std::sync::Arc::new(names) }
}
