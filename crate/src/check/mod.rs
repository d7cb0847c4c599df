//! The check: evidence and a scanned text make a report. Pure and total: no clock, network, storage or panic.

mod authenticity;
mod beside;
mod conformity;
mod dates;
mod support;

use crate::carrier::Carrier;
use crate::date::{Date, Instant};
use crate::error::DecodeError;
use crate::evidence::{Evidence, Freshness, Imitation, Jurisdiction, StatusList};
use crate::label::{self, Label};
use crate::report::{
    Age, AnswerCode, Asked, CarrierFacts, Cause, Check, CheckName, CheckResult, Fact, IssuerKind, Kind, LabelFacts,
    LabelState, Reason, ReasonCode, Report, Verified,
};
use authenticity::VerifiedLabel;

/// The clock, as the shell reads it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Now {
    /// The instant.
    pub instant: Instant,
    /// The user's own civil date at that instant.
    pub local: Date,
}

/// What is asked, and how strictly.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Policy {
    /// The day asked about; none: today.
    pub on: Option<Date>,
    /// The market for which the support period is asked: ISO 3166-1 alpha-2 in small letters.
    pub market: Option<String>,
    /// The product number that was scanned from the box: digits.
    pub product: Option<String>,
    /// The text of a second code on the same product: a label beside a maker's statement. Where both check out and their
    /// support periods differ, both are in the report.
    pub beside: Option<String>,
    /// For how many days after its expiry a key list may still be read from. 180 by default: printed labels live for
    /// years, and shops have bad reception.
    pub stale_days: u32,
    /// How many days old the list may be, by its own date; none by default: the expiries say it.
    pub list_days: Option<u32>,
    /// For how many days after its own date a key list is good enough to say that a label meets a rule or counts
    /// somewhere: 7 by default. What was withdrawn last week matters to who relies on a label under a law.
    pub relying_days: u32,
}

/// How old a list may be, by its own date, for relying on a label under a law, in days.
const RELYING_DAYS: u32 = 7;

impl Default for Policy {
    fn default() -> Self {
        Self {
            on: None,
            market: None,
            product: None,
            beside: None,
            stale_days: 180,
            list_days: None,
            relying_days: RELYING_DAYS,
        }
    }
}

impl Policy {
    /// The policy for relying on a label under a law, as a shop does, rather than reading a date from it: the list has
    /// not expired and is at most seven days old, so that what was withdrawn last week is known.
    #[must_use]
    pub fn for_relying(self) -> Self {
        Self { stale_days: 0, list_days: Some(RELYING_DAYS), ..self }
    }

    fn freshness(&self) -> Freshness {
        Freshness { stale_days: self.stale_days, list_days: self.list_days }
    }
}

/// Checks a scanned or typed text.
pub fn check(text: &str, evidence: &Evidence, policy: &Policy, now: Now) -> Report {
    with_second(check_one(text, evidence, policy, now), evidence, policy, now)
}

/// Checks the bytes of a label or statement that came as a file.
pub fn check_bytes(bytes: &[u8], evidence: &Evidence, policy: &Policy, now: Now) -> Report {
    let report = check_label(blank(evidence, policy, now), bytes, evidence, policy, now);
    with_second(report, evidence, policy, now)
}

fn with_second(mut report: Report, evidence: &Evidence, policy: &Policy, now: Now) -> Report {
    if let Some(second) = &policy.beside {
        report.beside = beside::beside(&report, check_one(second, evidence, policy, now));
    }
    report
}

fn check_one(text: &str, evidence: &Evidence, policy: &Policy, now: Now) -> Report {
    let mut report = blank(evidence, policy, now);
    let imitation = imitation(text, evidence);
    report.carrier.imitates = imitation.as_ref().map(|found| found.of.clone());
    match (Carrier::read(text), imitation) {
        // A label is read all the same: its address gives the signature nothing, and takes nothing from it.
        (Carrier::Label { host, digits }, imitation) => {
            report.carrier.host = imitation.map(|found| found.host).or(host);
            match label::bytes(&digits) {
                Ok(bytes) => check_label(report, &bytes, evidence, policy, now),
                Err(error) => unreadable(report, error),
            }
        }
        (_, Some(imitation)) => look_alike(report, imitation),
        (Carrier::Product(number), None) => product_number(report, number),
        (Carrier::Link { host, path, product }, None) => {
            let authority = evidence.official(&host, &path);
            report.carrier.host = Some(host.clone());
            match authority {
                Some(authority) => {
                    report.kind = Kind::OfficialLink;
                    report.carrier.authority = Some(authority.clone());
                    undecided(report, Reason::from(ReasonCode::OfficialLink).with("host", Fact::Text(host)))
                }
                None => match product {
                    Some(number) => product_number(report, number),
                    None => undecided(report, ReasonCode::NotALabel.into()),
                },
            }
        }
        (Carrier::Other, None) => undecided(report, ReasonCode::NotALabel.into()),
    }
}

#[cfg(feature = "look-alikes")]
fn imitation(text: &str, evidence: &Evidence) -> Option<Imitation> {
    evidence.imitated(&crate::carrier::link(text)?)
}

/// Nothing here can tell.
#[cfg(not(feature = "look-alikes"))]
fn imitation(_: &str, _: &Evidence) -> Option<Imitation> {
    None
}

/// A link that imitates one of the key list's hosts. What it says of a product is not looked at.
fn look_alike(mut report: Report, imitation: Imitation) -> Report {
    report.kind = Kind::LookAlike;
    report.carrier.host = Some(imitation.host.clone());
    undecided(report, imitates(imitation.host, imitation.of))
}

fn imitates(host: String, of: String) -> Reason {
    Reason::from(ReasonCode::HostImitates).with("host", Fact::Text(host)).with("of", Fact::Text(of))
}

fn product_number(mut report: Report, number: u64) -> Report {
    report.kind = Kind::ProductNumber;
    report.carrier.product = Some(format!("{number:014}"));
    undecided(report, ReasonCode::ProductNumber.into())
}

fn blank(evidence: &Evidence, policy: &Policy, now: Now) -> Report {
    Report {
        version: 1,
        kind: Kind::NotALabel,
        answer: AnswerCode::CannotTell,
        cause: None,
        reason: None,
        asked: Asked {
            on: policy.on.unwrap_or(now.local),
            today: now.local,
            now: now.instant,
            market: policy.market.clone(),
            product: policy.product.clone(),
        },
        checks: Vec::with_capacity(9),
        verified: None,
        unchecked: None,
        support: None,
        beside: None,
        conformity: Vec::new(),
        carrier: CarrierFacts::default(),
        list: evidence.facts(now.instant, policy.freshness(), &[]),
    }
}

fn check_label(mut report: Report, bytes: &[u8], evidence: &Evidence, policy: &Policy, now: Now) -> Report {
    report.kind = Kind::SignedLabel;
    let label = match Label::read(bytes) {
        Ok(label) => label,
        Err(error) => return unreadable(report, error),
    };
    note(&mut report, CheckName::Format, CheckResult::Passed, None);
    if label.facts.statement.is_some() {
        report.kind = Kind::MakerStatement;
    }
    match authenticity::authenticate(bytes, label, evidence, &mut report) {
        Ok(label) => {
            // From here on the answer rests on this jurisdiction's part too, and on its word on this label.
            let rests_on = [Some(label.jurisdiction().expires), label.status_list().and_then(StatusList::expires)];
            report.list = evidence.facts(now.instant, policy.freshness(), &rests_on);
            verified(report, label, evidence, policy, now)
        }
        Err(facts) => {
            report.unchecked = Some(facts);
            imitating_host(&mut report);
            conclude(report)
        }
    }
}

/// What is said about a label once it is verified. Nothing here is said about any other.
fn verified(mut report: Report, label: VerifiedLabel<'_>, evidence: &Evidence, policy: &Policy, now: Now) -> Report {
    report.kind =
        if label.issuer().kind == IssuerKind::Manufacturer { Kind::MakerStatement } else { Kind::SignedLabel };
    let clock = dates::list(&mut report, now);
    let mut state = dates::label(&mut report, &label, now, clock);
    state = dates::status(&mut report, &label).unwrap_or(state);
    report.support = Some(support::assess(&label, report.asked.on, policy.market.as_deref()));
    host(&mut report, label.jurisdiction());
    product(&mut report, label.facts(), policy.product.as_deref());
    // Whether the label counts anywhere follows from the answer.
    let mut report = conclude(report);
    let (conformity, compiled) = conformity::assess(&report, &label, state, evidence, policy, now);
    report.conformity = conformity;
    report.list.compiled = compiled;
    let notice =
        matches!(state, LabelState::Withdrawn | LabelState::Suspended).then(|| label.notice().cloned()).flatten();
    report.verified = Some(Verified {
        issuer: label.report(evidence),
        state,
        notice,
        expires_on: label.last_day(),
        label: label.into_facts(),
    });
    report
}

/// The host gives the signature nothing, but a phone's camera opens it and people believe it.
fn host(report: &mut Report, jurisdiction: &Jurisdiction) {
    let Some(host) = report.carrier.host.clone() else {
        return note(report, CheckName::Host, CheckResult::Skipped, Some(ReasonCode::HostNone.into()));
    };
    let (result, code) = match &jurisdiction.checkers {
        Some(checkers) if checkers.contains(&host) => (CheckResult::Passed, ReasonCode::HostListed),
        None if report.carrier.imitates.is_some() => return imitating_host(report),
        None => (CheckResult::Skipped, ReasonCode::HostUnknown),
        // What it imitates is in the facts of the carrier, and is said beside this.
        Some(_) => (CheckResult::Failed, ReasonCode::HostUnlisted),
    };
    note(report, CheckName::Host, result, Some(Reason::from(code).with("host", Fact::Text(host))));
}

/// That the address imitates another is said of every label, also of one that is not what it claims to be: what the
/// authority lists is not looked at then.
fn imitating_host(report: &mut Report) {
    if let (Some(host), Some(of)) = (report.carrier.host.clone(), report.carrier.imitates.clone()) {
        note(report, CheckName::Host, CheckResult::Failed, Some(imitates(host, of)));
    }
}

fn product(report: &mut Report, facts: &LabelFacts, scanned: Option<&str>) {
    let Some(scanned) = scanned else {
        return note(report, CheckName::Product, CheckResult::Skipped, Some(ReasonCode::ProductNotScanned.into()));
    };
    // Leading zeros differ between the 8, 12, 13 and 14 digit forms of one number.
    let number = scanned.parse().ok();
    let (result, code) = match number {
        _ if facts.product_numbers.is_empty() => (CheckResult::Skipped, ReasonCode::ProductNone),
        Some(number) if facts.product_numbers.contains(&number) => (CheckResult::Passed, ReasonCode::ProductMatch),
        _ => (CheckResult::Failed, ReasonCode::ProductOther),
    };
    note(report, CheckName::Product, result, Some(Reason::from(code).with("number", Fact::Text(scanned.to_owned()))));
}

fn unreadable(mut report: Report, error: DecodeError) -> Report {
    report.kind = Kind::SignedLabel;
    let reason = Reason::from(error.kind.reason()).with("layer", Fact::Text(error.to_string()));
    note(&mut report, CheckName::Format, CheckResult::Unknown, Some(reason));
    imitating_host(&mut report);
    conclude(report)
}

/// The text is no label, or not one that can be read: that is all there is to say.
fn undecided(mut report: Report, reason: Reason) -> Report {
    note(&mut report, CheckName::Format, CheckResult::Unknown, Some(reason));
    conclude(report)
}

fn note(report: &mut Report, name: CheckName, result: CheckResult, reason: Option<Reason>) {
    report.checks.push(Check { name, result, reason });
}

/// The answer follows from the checks, and from nothing else.
fn conclude(mut report: Report) -> Report {
    const ORDER: [CheckName; 9] = [
        CheckName::Format,
        CheckName::Key,
        CheckName::Signature,
        CheckName::Bounds,
        CheckName::List,
        CheckName::Dates,
        CheckName::Status,
        CheckName::Host,
        CheckName::Product,
    ];
    for name in ORDER {
        if report.check(name).is_none() {
            note(&mut report, name, CheckResult::Skipped, Some(ReasonCode::NotReached.into()));
        }
    }
    // The printed web address is a finding of its own; it takes nothing from the signature.
    let worst = |result| {
        let checks = report.checks.iter().filter(|check| check.result == result && check.name != CheckName::Host);
        checks.filter_map(|check| check.reason.clone()).max_by_key(|reason| reason.code.rank())
    };
    let (failed, unknown) = (worst(CheckResult::Failed), worst(CheckResult::Unknown));
    report.answer = match (&failed, &unknown) {
        (Some(_), _) => AnswerCode::DoesNot,
        (None, Some(_)) => AnswerCode::CannotTell,
        (None, None) => AnswerCode::ChecksOut,
    };
    report.reason = failed.or(unknown);
    if report.answer == AnswerCode::CannotTell {
        report.cause = report.reason.as_ref().map(|reason| cause(reason.code));
    }
    report
}

fn cause(code: ReasonCode) -> Cause {
    match code {
        ReasonCode::KeyNoJurisdiction | ReasonCode::KeyUnknown => Cause::UnknownIssuer,
        ReasonCode::ListOld | ReasonCode::ListPart | ReasonCode::StatusUnknown | ReasonCode::DayPast => {
            Cause::ListTooOld
        }
        ReasonCode::ClockEarly | ReasonCode::IssuedLater | ReasonCode::NotYet => Cause::Clock,
        ReasonCode::OfficialLink => Cause::OfficialLink,
        ReasonCode::HostImitates => Cause::LookAlike,
        ReasonCode::NotALabel | ReasonCode::ProductNumber => Cause::NoScheme,
        _ => Cause::Unreadable,
    }
}

/// Whether the key list is good enough to answer from.
fn usable(age: Age) -> bool {
    age != Age::TooOld
}

#[cfg(test)]
mod tests;
