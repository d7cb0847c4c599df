//! What a shop needs of a report, small enough to keep for each of many labels.

use crate::date::{Date, EndDate};
use crate::report::{AnswerCode, Cause, CheckName, Effect, Kind, LabelState, ReasonCode, Report, SupportStatus, Why};
use serde::{Deserialize, Serialize};

/// What was found for a label and a product number.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Finding {
    /// The answer in one of three words.
    pub answer: AnswerCode,
    /// What the text is.
    pub kind: Kind,
    /// Which kind of "cannot tell", when the answer is that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cause: Option<Cause>,
    /// The code of the reason, when the answer is not "checks out".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<ReasonCode>,
    /// The state of a verified label on the day asked about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<LabelState>,
    /// Which label it is; only where its signature was verified.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<LabelFound>,
    /// The support period.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub support: Option<SupportFound>,
    /// The answer for the jurisdiction asked about; none where there is nothing to say about this label.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conformity: Option<ConformityFound>,
    /// How the product number compares with the label: `PRD-MATCH`, `PRD-OTHER`, `PRD-NONE` (the label names none); none
    /// where there was nothing to compare.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<ReasonCode>,
}

/// Which label it is.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LabelFound {
    /// The scheme: `sg/cls`.
    pub issuer: String,
    /// The registration number as printed.
    pub number: String,
    /// The brand.
    pub brand: String,
    /// The models.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub models: Vec<String>,
    /// The label's last day where it was issued.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_on: Option<Date>,
}

/// The support period.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SupportFound {
    /// How it stands.
    pub status: SupportStatus,
    /// When it ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<EndDate>,
}

/// What the label comes to for one jurisdiction's rule.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ConformityFound {
    /// Whose rule.
    pub jurisdiction: String,
    /// The answer.
    pub effect: Effect,
    /// Why it cannot be told, or why a label that would count does not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<Why>,
    /// The last day on which it holds there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// What says so: the legal reference.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
}

/// Whether a shop can rely on a label for the rule asked about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reliance {
    /// It can.
    Yes,
    /// The rule asks for no label, or does not cover the product.
    NotNeeded,
    /// It cannot, or it cannot be told.
    No,
}

impl Finding {
    /// What a report says, for a jurisdiction if one is asked about.
    pub fn of(report: &Report, jurisdiction: Option<&str>) -> Self {
        let row = report.conformity.iter().find(|row| Some(&*row.jurisdiction) == jurisdiction);
        let number = report.check(CheckName::Product).and_then(|check| check.reason.as_ref()).map(|reason| reason.code);
        Self {
            answer: report.answer,
            kind: report.kind,
            cause: report.cause,
            reason: report.reason.as_ref().map(|reason| reason.code),
            state: report.verified.as_ref().map(|verified| verified.state),
            label: report.verified.as_ref().map(|verified| LabelFound {
                issuer: verified.label.issuer.clone(),
                number: verified.label.number.clone(),
                brand: verified.label.brand.clone(),
                models: verified.label.models.clone(),
                expires_on: verified.expires_on,
            }),
            support: report.support.as_ref().map(|support| SupportFound { status: support.status, end: support.end }),
            conformity: row.map(|row| ConformityFound {
                jurisdiction: row.jurisdiction.clone(),
                effect: row.effect,
                why: row.why,
                until: row.until,
                reference: row.reference.clone(),
            }),
            number: number.filter(|code| !matches!(code, ReasonCode::NotReached | ReasonCode::ProductNotScanned)),
        }
    }

    /// Whether the label can be relied on for the rule asked about.
    pub fn reliance(&self) -> Reliance {
        match self.conformity.as_ref().map(|row| row.effect) {
            Some(Effect::MeetsTheRule | Effect::CountsAsLevel) => Reliance::Yes,
            Some(Effect::NoLabelNeeded | Effect::NotCovered) => Reliance::NotNeeded,
            _ => Reliance::No,
        }
    }

    /// The last day of the label, or the last on which it counts for the rule asked about: the earlier.
    pub fn lapses(&self) -> Option<Date> {
        let expires = self.label.as_ref().and_then(|label| label.expires_on);
        let until = self.conformity.as_ref().filter(|_| self.reliance() == Reliance::Yes).and_then(|row| row.until);
        [expires, until].into_iter().flatten().min()
    }

    /// The last day of the support period, where it runs.
    pub fn support_end(&self) -> Option<Date> {
        let support = self.support.as_ref()?;
        support.end.map(EndDate::last_day)
    }
}

impl AnswerCode {
    /// The word of the published form.
    pub const fn name(self) -> &'static str {
        match self {
            Self::ChecksOut => "checks-out",
            Self::DoesNot => "does-not",
            Self::CannotTell => "cannot-tell",
        }
    }
}

impl Effect {
    /// The word of the published form.
    pub const fn name(self) -> &'static str {
        match self {
            Self::MeetsTheRule => "meets-the-rule",
            Self::CountsAsLevel => "counts-as-level",
            Self::AnotherRoute => "another-route",
            Self::NoLabelNeeded => "no-label-needed",
            Self::NoLabelCounts => "no-label-counts",
            Self::NotCovered => "not-covered",
            Self::NoRuleKnown => "no-rule-known",
            Self::EasesApplication => "eases-application",
            Self::CannotTell => "cannot-tell",
        }
    }
}
