//! Who signed, and whether they may: the only place where a label becomes a verified one.

use super::note;
use crate::cose::LABEL_AAD;
use crate::date::Date;
use crate::evidence::{Evidence, IssuerEntry, Jurisdiction, KeyEntry, Scheme, SchemeLevel, StatusList};
use crate::label::Label;
use crate::limits;
use crate::report::{
    CheckName, CheckResult, Fact, Issuer, LabelFacts, Notice, Reason, ReasonCode, Report, SchemeFacts,
};
use sha2::{Digest, Sha256};

/// A label whose signature was verified in this run, by a key that may sign it. Only [`authenticate`] makes one, and
/// what is said about a product takes one.
pub(super) struct VerifiedLabel<'e> {
    facts: Box<LabelFacts>,
    jurisdiction: &'e Jurisdiction,
    issuer: &'e IssuerEntry,
}

impl<'e> VerifiedLabel<'e> {
    pub(super) fn facts(&self) -> &LabelFacts {
        &self.facts
    }

    pub(super) fn into_facts(self) -> Box<LabelFacts> {
        self.facts
    }

    pub(super) fn issuer(&self) -> &'e IssuerEntry {
        self.issuer
    }

    pub(super) fn jurisdiction(&self) -> &'e Jurisdiction {
        self.jurisdiction
    }

    /// The status list that the label refers to, if it could be read.
    pub(super) fn status_list(&self) -> Option<&'e StatusList> {
        self.jurisdiction.status.number(self.facts.status?.list)
    }

    /// The notice about the label.
    pub(super) fn notice(&self) -> Option<&'e Notice> {
        self.jurisdiction.notice(self.facts.status?)
    }

    /// The last civil day on which the label is in force, by the jurisdiction's own clock.
    pub(super) fn last_day(&self) -> Option<Date> {
        // `exp` is the first instant after it (RFC 8392 section 3.1.4).
        self.facts.expires.map(|expires| expires.plus_seconds(-1).date(self.jurisdiction.offset_minutes))
    }

    /// Who signed, in the words of the key list.
    pub(super) fn report(&self, evidence: &Evidence) -> Issuer {
        let scheme = self.jurisdiction.schemes.get(self.facts.scheme());
        let level = scheme.and_then(|scheme| scheme.levels.number(self.facts.level?));
        Issuer {
            jurisdiction: self.facts.jurisdiction().to_owned(),
            name: self.issuer.name.clone(),
            kind: self.issuer.kind,
            scheme: self.facts.scheme().to_owned(),
            scheme_name: scheme.map(|scheme| scheme.name.clone()),
            levels: scheme.and_then(Scheme::scale),
            level_name: level.and_then(|level| level.name.clone()),
            category_name: scheme.and_then(|scheme| scheme.categories.number(self.facts.category?)).cloned(),
            scheme_facts: scheme.map(|scheme| Box::new(self.scheme_facts(scheme, level, evidence))),
        }
    }

    /// What the scheme is, and what a label of this level stands for under the document that it names.
    fn scheme_facts(&self, scheme: &Scheme, level: Option<&SchemeLevel>, evidence: &Evidence) -> SchemeFacts {
        let level = level.or(scheme.every.as_ref());
        let document = self.facts.document.as_deref().and_then(|printed| scheme.document(printed));
        let successor = scheme.successor.as_deref().and_then(|claim| evidence.scheme(claim));
        SchemeFacts {
            authority: scheme.authority.clone(),
            state: scheme.state,
            note: scheme.note.clone(),
            successor: successor.map(|successor| successor.name.clone()),
            document: document.map(ToOwned::to_owned),
            valid_years: scheme.valid_years,
            by: level.and_then(|level| level.by),
            meaning: level.and_then(|level| level.meaning(document)).cloned(),
            covers: level.and_then(|level| level.covers(self.facts.category)).cloned(),
            sources: scheme.sources.clone(),
            compiled: scheme.compiled,
        }
    }
}

/// Verifies a label, and notes each step. What is not verified comes back as mere contents.
pub(super) fn authenticate<'e>(
    bytes: &[u8],
    label: Label<'_>,
    evidence: &'e Evidence,
    report: &mut Report,
) -> Result<VerifiedLabel<'e>, Box<LabelFacts>> {
    let facts = Box::new(label.facts);
    let unknown =
        |code: ReasonCode| Reason::from(code).with("jurisdiction", Fact::Text(facts.jurisdiction().to_owned()));
    let Some(jurisdiction) = evidence.jurisdiction(facts.jurisdiction()) else {
        note(report, CheckName::Key, CheckResult::Unknown, Some(unknown(ReasonCode::KeyNoJurisdiction)));
        return Err(facts);
    };
    if !jurisdiction.issuers_known {
        note(report, CheckName::Key, CheckResult::Unknown, Some(unknown(ReasonCode::ListPart)));
        return Err(facts);
    }
    // The identifier is a hint and may collide: every key under it is tried, and no key of another jurisdiction.
    let keys = jurisdiction.keys.iter().filter(|entry| entry.kid == label.cose.kid).take(limits::KEYS_TRIED);
    let Some(first) = keys.clone().next() else {
        note(report, CheckName::Key, CheckResult::Unknown, Some(unknown(ReasonCode::KeyUnknown)));
        return Err(facts);
    };
    let Some(entry) = keys.clone().find(|entry| label.cose.verify(&entry.key, LABEL_AAD)) else {
        note(report, CheckName::Key, CheckResult::Passed, None);
        let reason = by(ReasonCode::SignatureBad, jurisdiction, first);
        note(report, CheckName::Signature, CheckResult::Failed, Some(reason));
        return Err(facts);
    };
    let key = match key_state(bytes, &facts, entry) {
        KeyState::Good => None,
        KeyState::Bad(code) => Some((CheckResult::Failed, by(code, jurisdiction, entry))),
        KeyState::Unknown => Some((CheckResult::Unknown, unknown(ReasonCode::ListPart))),
    };
    let vouches = key.is_none();
    let (result, reason) = key.map_or((CheckResult::Passed, None), |(result, reason)| (result, Some(reason)));
    note(report, CheckName::Key, result, reason);
    note(report, CheckName::Signature, CheckResult::Passed, None);
    let issuer = &jurisdiction.issuers[entry.issuer];
    let bounds = bounds(&facts, issuer).map(|reason| reason.with("issuer", issuer_name(issuer)));
    let inside = bounds.is_none();
    note(report, CheckName::Bounds, if inside { CheckResult::Passed } else { CheckResult::Failed }, bounds);
    if !vouches || !inside {
        return Err(facts);
    }
    Ok(VerifiedLabel { facts, jurisdiction, issuer })
}

enum KeyState {
    Good,
    Bad(ReasonCode),
    /// The key is compromised, and which labels were known before cannot be read.
    Unknown,
}

/// Whether the key may vouch for this very label.
fn key_state(bytes: &[u8], facts: &LabelFacts, entry: &KeyEntry) -> KeyState {
    // Whoever holds a stolen key writes any issue time: only labels that were known before stand.
    if entry.compromised {
        match &entry.known {
            None => return KeyState::Unknown,
            Some(known) if !known.contains(&Sha256::digest(bytes).into()) => {
                return KeyState::Bad(ReasonCode::KeyCompromised);
            }
            Some(_) => {}
        }
    }
    let early = entry.from.is_some_and(|from| facts.issued < from);
    let late = entry.until.is_some_and(|until| facts.issued >= until);
    if early || late { KeyState::Bad(ReasonCode::KeyPeriod) } else { KeyState::Good }
}

/// The first bound that the label is out of.
fn bounds(facts: &LabelFacts, issuer: &IssuerEntry) -> Option<Reason> {
    if !issuer.schemes.iter().any(|scheme| scheme == facts.scheme()) {
        return Some(Reason::from(ReasonCode::BoundsScheme).with("scheme", Fact::Text(facts.issuer.clone())));
    }
    if !issuer.assurance.contains(&facts.assurance) {
        let assurance = Fact::Text(facts.assurance.name().to_owned());
        return Some(Reason::from(ReasonCode::BoundsAssurance).with("assurance", assurance));
    }
    if let (Some(level), Some(highest)) = (facts.level, issuer.highest_level)
        && level > highest
    {
        let reason = Reason::from(ReasonCode::BoundsLevel).with("level", Fact::Number(level.into()));
        return Some(reason.with("highest", Fact::Number(highest.into())));
    }
    if issuer.brands.as_ref().is_some_and(|brands| !brands.contains(&facts.brand)) {
        return Some(Reason::from(ReasonCode::BoundsBrand).with("brand", Fact::Text(facts.brand.clone())));
    }
    None
}

fn by(code: ReasonCode, jurisdiction: &Jurisdiction, entry: &KeyEntry) -> Reason {
    Reason::from(code).with("issuer", issuer_name(&jurisdiction.issuers[entry.issuer]))
}

/// The issuer's name in its original language, for a reason's facts.
pub(super) fn issuer_name(issuer: &IssuerEntry) -> Fact {
    Fact::Text(issuer.name.get(&issuer.name.original).0.to_owned())
}
