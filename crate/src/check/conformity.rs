//! Which countries' rules the label helps to meet: from the recognising side's signed data only, never chained.

use super::authenticity::VerifiedLabel;
use super::{Now, Policy};
use crate::date::{Date, EndDate};
use crate::evidence::{Evidence, Jurisdiction, Recognition, RecognitionEffect, Rule};
use crate::report::{Age, AnswerCode, Conformity, CountsAs, Effect, LabelFacts, LabelState, Report, Why};

/// The file that has a jurisdiction's rules.
const RULES: &str = "rule.json";

/// The answers of all jurisdictions on the key list, and the day to which what they rest on was compiled.
pub(super) fn assess(
    report: &Report,
    label: &VerifiedLabel<'_>,
    state: LabelState,
    evidence: &Evidence,
    policy: &Policy,
    now: Now,
) -> (Vec<Conformity>, Option<Date>) {
    let Some(standing) = Standing::of(report.answer, state) else { return (Vec::new(), None) };
    let facts = label.facts();
    let scheme = evidence.scheme(&facts.issuer);
    let printed = facts.document.as_deref();
    let case = Case {
        evidence,
        facts,
        standing,
        on: report.asked.on,
        last_day: label.last_day(),
        // A label's short name of a document means what its own scheme says it means.
        document: printed.map(|printed| scheme.and_then(|scheme| scheme.document(printed)).unwrap_or(printed)),
        // A code that the scheme does not name is as good as none.
        category: facts.category.filter(|&code| scheme.is_none_or(|scheme| scheme.categories.number(code).is_some())),
        list_is_old: now.instant >= evidence.published().plus_seconds(i64::from(policy.relying_days) * 86_400),
        too_old: report.list.age == Age::TooOld,
        now,
    };
    let mut rows = Vec::new();
    let mut compiled = scheme.and_then(|scheme| scheme.compiled);
    for (name, part) in evidence.jurisdictions_with_parts() {
        if part.unread.iter().any(|file| file == RULES) || !part.issuers_known && part.rules.is_empty() {
            rows.push(cannot_tell(blank(name), Why::ListPart));
        }
        for rule in part.rules.iter().filter(|rule| rule.holds(case.on)) {
            rows.push(case.row(name, part, rule));
            compiled = [compiled, rule.compiled].into_iter().flatten().min();
        }
        // There are rules, and none on that day. Not sorted and deduplicated: that is four kilobytes of code for three rows.
        for (at, rule) in part.rules.iter().enumerate() {
            let is_first = !part.rules[..at].iter().any(|other| other.of == rule.of);
            let holds = part.rules.iter().any(|other| other.of == rule.of && other.holds(case.on));
            if is_first && !holds {
                rows.push(Conformity { effect: Effect::NoRuleKnown, ..blank(&rule.of) });
            }
        }
    }
    (rows, compiled)
}

/// Whether a label can count at all.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    InForce,
    /// Expired, withdrawn, suspended, not in force yet.
    Not,
    Unknown,
}

impl Standing {
    /// None: the label is not about this product, or proves nothing, so that there is nothing to say.
    fn of(answer: AnswerCode, state: LabelState) -> Option<Self> {
        match (answer, state) {
            (AnswerCode::ChecksOut, _) => Some(Self::InForce),
            (AnswerCode::CannotTell, _) => Some(Self::Unknown),
            (AnswerCode::DoesNot, LabelState::InForce | LabelState::Unknown) => None,
            (AnswerCode::DoesNot, _) => Some(Self::Not),
        }
    }
}

/// What all jurisdictions are asked about.
struct Case<'e> {
    evidence: &'e Evidence,
    facts: &'e LabelFacts,
    standing: Standing,
    on: Date,
    /// The label's last day where it was issued.
    last_day: Option<Date>,
    document: Option<&'e str>,
    category: Option<u16>,
    /// Too old for relying on a label, though good for reading a date.
    list_is_old: bool,
    /// Too old to answer with at all.
    too_old: bool,
    now: Now,
}

impl Case<'_> {
    fn row(&self, name: &str, part: &Jurisdiction, rule: &Rule) -> Conformity {
        let base = self.base(part, rule);
        let stale = self.now.instant >= self.evidence.expires(part);
        if self.too_old {
            return cannot_tell(base, Why::ListAge);
        }
        if self.category.is_some_and(|code| rule.not_covered.contains(&code)) {
            return Conformity { effect: Effect::NotCovered, asks: None, ..base };
        }
        if rule.of == name {
            if rule.statement.as_deref() == Some(&*self.facts.issuer) && self.facts.statement.is_some() {
                return self.statement(base, part);
            }
            let entries = part.recognition.as_deref().unwrap_or_default();
            let entries: Vec<_> = entries.iter().filter(|entry| self.is_about(entry)).collect();
            if !entries.is_empty() {
                return self.recognised(&entries, base, part, rule, stale);
            }
            if part.unread.iter().any(|file| file == "recognition.json") {
                return cannot_tell(base, Why::ListPart);
            }
        }
        match self.by_category(rule) {
            Some(why) => cannot_tell(base, why),
            None => base,
        }
    }

    /// What holds without recognition.
    fn base(&self, part: &Jurisdiction, rule: &Rule) -> Conformity {
        let next = part.rules.iter().filter(|other| other.of == rule.of).filter_map(|other| other.since);
        let next = next.map(EndDate::last_day).filter(|&since| since > self.on).min();
        let before = next.map(|next| next.noon().plus_seconds(-86_400).date(0));
        Conformity {
            effect: rule.answer,
            why: rule.why,
            asks: rule.asks,
            own: self.facts.jurisdiction() == rule.of,
            rule: rule.name.clone(),
            since: rule.since,
            until: [rule.until, before].into_iter().flatten().min(),
            reference: rule.reference.clone(),
            also: rule.also.clone(),
            ..blank(&rule.of)
        }
    }

    /// The statement that the rule asks for.
    fn statement(&self, base: Conformity, part: &Jurisdiction) -> Conformity {
        match self.standing {
            Standing::InForce => {
                let until = [base.until, self.last_day(part)].into_iter().flatten().min();
                Conformity { effect: Effect::NoLabelNeeded, why: None, own: true, until, ..base }
            }
            Standing::Not => Conformity { why: Some(Why::State), ..base },
            Standing::Unknown => cannot_tell(base, Why::State),
        }
    }

    /// Whether an entry is about labels of this scheme and level, on this day.
    fn is_about(&self, entry: &Recognition) -> bool {
        entry.scheme == self.facts.issuer
            && entry.level.is_none_or(|level| self.facts.level == Some(level))
            && entry.since.last_day() <= self.on
            && entry.until.is_none_or(|until| self.on <= until)
    }

    /// What the entries about this scheme and level come to.
    fn recognised(
        &self,
        entries: &[&Recognition],
        base: Conformity,
        part: &Jurisdiction,
        rule: &Rule,
        stale: bool,
    ) -> Conformity {
        let of_category = |entry: &&&Recognition| {
            entry.category.is_none_or(|code| self.category.is_some_and(|own| u32::from(own) == code))
        };
        let of_document =
            |entry: &&&Recognition| entry.document.is_none() || entry.document.as_deref() == self.document;
        // The most specific entry speaks.
        let exact = entries.iter().filter(of_category).filter(of_document);
        let Some(entry) = exact.max_by_key(|entry| (entry.category.is_some(), entry.document.is_some())) else {
            // What is said of another category or another document is no word on this one.
            let other_document = entries.iter().any(|entry| of_category(&entry));
            let entry = entries[0];
            let why = if other_document { Why::Document } else { Why::Category };
            return cannot_tell(Conformity { reference: Some(entry.reference.clone()), ..base }, why);
        };
        let effect = match entry.effect {
            RecognitionEffect::MeetsTheRule => Effect::MeetsTheRule,
            RecognitionEffect::CountsAsLevel => Effect::CountsAsLevel,
            RecognitionEffect::EasesApplication => Effect::EasesApplication,
            RecognitionEffect::Unsettled => {
                let row = Conformity { reference: Some(entry.reference.clone()), since: Some(entry.since), ..base };
                return cannot_tell(row, entry.why.unwrap_or(Why::Sources));
            }
        };
        match self.standing {
            Standing::InForce => {}
            Standing::Not => return Conformity { why: Some(Why::State), ..base },
            Standing::Unknown => return cannot_tell(base, Why::State),
        }
        // A kind of product that nobody named may be one that the rule does not cover.
        if self.category.is_none() && rule.hangs_on_category() {
            return cannot_tell(base, Why::Category);
        }
        if stale || self.list_is_old {
            return cannot_tell(base, Why::ListAge);
        }
        let own_scheme = entry.counts_in.as_ref().and_then(|name| part.schemes.get(name));
        let counts_as = own_scheme.filter(|_| effect == Effect::CountsAsLevel).map(|scheme| CountsAs {
            scheme: scheme.name.clone(),
            level: entry.counts_as,
            levels: scheme.scale(),
        });
        Conformity {
            effect,
            why: None,
            counts_as,
            asks: None,
            since: Some(entry.since),
            until: [base.until, entry.until, self.last_day(part)].into_iter().flatten().min(),
            reference: Some(entry.reference.clone()),
            ..base
        }
    }

    /// The label's last day by the clock of the jurisdiction whose rule it is.
    fn last_day(&self, part: &Jurisdiction) -> Option<Date> {
        let there = self.facts.expires.map(|expires| expires.plus_seconds(-1).date(part.offset_minutes));
        // Nor does it hold beyond the day that the label itself names.
        there.min(self.last_day)
    }

    fn by_category(&self, rule: &Rule) -> Option<Why> {
        match self.category {
            None if rule.hangs_on_category() => Some(Why::Category),
            Some(code) if rule.unsettled.contains(&code) => Some(Why::Category),
            _ => None,
        }
    }
}

impl Rule {
    fn holds(&self, on: Date) -> bool {
        self.since.is_none_or(|since| since.last_day() <= on) && self.until.is_none_or(|until| on <= until)
    }

    fn hangs_on_category(&self) -> bool {
        !self.not_covered.is_empty() || !self.unsettled.is_empty()
    }
}

fn blank(jurisdiction: &str) -> Conformity {
    Conformity {
        jurisdiction: jurisdiction.to_owned(),
        effect: Effect::CannotTell,
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

/// It cannot be told, and no other route is named: that would be a half answer.
fn cannot_tell(row: Conformity, why: Why) -> Conformity {
    Conformity { effect: Effect::CannotTell, why: Some(why), asks: None, ..row }
}
