//! What a label says, as plain data: the same types in a label, in a report and in a description for issuing.
//!
//! The wire form of each is in `docs/label-format.md`.

use crate::date::{Date, EndDate, Instant};
use serde::{Deserialize, Serialize};

/// Everything that a label says. Whether to believe it is another question.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LabelFacts {
    /// Jurisdiction and scheme: `sg/cls` (claim `iss`).
    pub issuer: String,
    /// Registration number as printed (claim `sub`).
    pub number: String,
    /// When it was issued (claim `iat`).
    pub issued: Instant,
    /// From when it is in force (claim `nbf`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_before: Option<Instant>,
    /// The first instant at which it is no longer in force (claim `exp`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<Instant>,
    /// Where its status is kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<StatusReference>,
    /// Brand.
    pub brand: String,
    /// Models: at least one.
    pub models: Vec<String>,
    /// Regional or other variant of the model.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant: Option<String>,
    /// GTINs of 8 to 14 digits, without leading zeros.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub product_numbers: Vec<u64>,
    /// Batch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub batch: Option<String>,
    /// Category code: the table is in `docs/label-format.md`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<u16>,
    /// Scheme document and version, by the scheme's own short name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
    /// Level, where the scheme has levels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<u8>,
    /// Who stands behind it.
    pub assurance: Assurance,
    /// Support statements of the whole product. Empty: not stated.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub support: Vec<SupportStatement>,
    /// Parts of a set, each with its own support statements; then the product has none of its own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<Part>,
    /// Where to report weaknesses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
    /// SHA-256 of a full statement, as 64 hexadecimal digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// Link to a full statement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// A whole statement of compliance: makes this a statement rather than a label.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statement: Option<ComplianceStatement>,
}

impl LabelFacts {
    /// The jurisdiction in the issuer claim: `sg` of `sg/cls`.
    pub fn jurisdiction(&self) -> &str {
        self.issuer.split_once('/').map_or(&*self.issuer, |(jurisdiction, _)| jurisdiction)
    }

    /// The scheme in the issuer claim: `cls` of `sg/cls`.
    pub fn scheme(&self) -> &str {
        self.issuer.split_once('/').map_or("", |(_, scheme)| scheme)
    }
}

/// Where a label's status is kept.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StatusReference {
    /// Number of the list within the jurisdiction, 1 to 255.
    pub list: u8,
    /// Index in the list, 0 to 16,777,215.
    pub index: u32,
}

/// What an authority says about a label that it withdrew or suspended.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Notice {
    /// The status list that the label is in.
    pub list: u8,
    /// Its place in the list.
    pub index: u32,
    /// Since when.
    pub date: Date,
    /// Why.
    pub kind: NoticeKind,
    /// Where to read more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// Whom to ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
}

/// Why a label was withdrawn or suspended.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum NoticeKind {
    /// Its holder asked for it.
    HolderRequest,
    /// It should not have been issued.
    IssuedInError,
    /// Something is being looked into.
    UnderReview,
    /// The product does not meet a requirement.
    RequirementNotMet,
}

impl NoticeKind {
    /// The kind as signed data and messages name it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::HolderRequest => "holder-request",
            Self::IssuedInError => "issued-in-error",
            Self::UnderReview => "under-review",
            Self::RequirementNotMet => "requirement-not-met",
        }
    }
}

/// Who stands behind a label's statements.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Assurance {
    /// Declared by the maker.
    Declared,
    /// Checked by the authority.
    Checked,
    /// Tested by a laboratory.
    Tested,
}

impl Assurance {
    /// The stable name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Declared => "declared",
            Self::Checked => "checked",
            Self::Tested => "tested",
        }
    }
}

/// A promise of security updates, or the statement that there are none.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SupportStatement {
    /// Until when.
    pub end: End,
    /// Who promises it; the brand if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// Markets for which it holds, ISO 3166-1 alpha-2 in small letters, ascending. Empty: all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub markets: Vec<String>,
    /// Models for which it holds. Empty: all that the label names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub models: Vec<String>,
    /// What the date rests on.
    #[serde(default, skip_serializing_if = "Basis::is_fixed")]
    pub basis: Basis,
}

/// The end of a support period.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum End {
    /// There are no security updates (47 CFR 8.222(b)).
    Unsupported,
    /// At least until the end of this day or month.
    #[serde(untagged)]
    Date(EndDate),
}

/// What the date of a support statement rests on.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// A fixed date for every unit.
    #[default]
    Fixed,
    /// The earliest date of any unit: later units may be supported longer.
    EarliestUnit,
}

impl Basis {
    /// Whether the date is the same for every unit.
    pub fn is_fixed(&self) -> bool {
        *self == Self::Fixed
    }
}

/// A part of a set.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// What it is called.
    pub name: String,
    /// Whether it connects to a network or another device; then it needs a support period.
    #[serde(default = "yes", skip_serializing_if = "Clone::clone")]
    pub connected: bool,
    /// Its support statements. Empty: not stated.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub support: Vec<SupportStatement>,
}

/// A statement of compliance: the seven fields of SI 2023/1007 Schedule 4. Type and batch are `product_type` here and
/// `batch` of the label.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ComplianceStatement {
    /// (1) Product type.
    pub product_type: String,
    /// (2) Each manufacturer.
    pub manufacturers: Vec<Party>,
    /// (2) Each authorised representative.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub representatives: Vec<Party>,
    /// (4) Standards or labels under which the manufacturer is deemed to comply (Schedule 2). Empty: complies with
    /// Schedule 1 itself. Declaration (3), that it was prepared by or for the manufacturer, is made by signing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub standards: Vec<Standard>,
    /// (5) The defined support period as correct at first supply.
    pub support_at_first_supply: End,
    /// (6) Name of the signatory.
    pub signatory: String,
    /// (6) Function of the signatory.
    pub function: String,
    /// (7) Place of issue. The date of issue is the label's.
    pub place: String,
}

/// A manufacturer or authorised representative.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Party {
    /// Name.
    pub name: String,
    /// Postal address.
    pub address: String,
}

/// A standard that was used.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Standard {
    /// Number and version: `EN 303 645 V2.1.1`.
    pub name: String,
    /// Its date.
    pub date: EndDate,
}

fn yes() -> bool {
    true
}
