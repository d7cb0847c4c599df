//! What a second code on the same product says.

use super::{Issuer, Kind, Support};
use serde::{Deserialize, Serialize};

/// A second code on the same product, checked like the first.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Beside {
    /// What came of comparing the two.
    pub finding: BesideFinding,
    /// What the second text is.
    pub kind: Kind,
    /// Who signed it, where it could be compared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issuer: Option<Issuer>,
    /// Its registration number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// Its support period. Where the two differ, the one that was stated later leads.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub support: Option<Support>,
}

/// What came of comparing two signed statements.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum BesideFinding {
    /// Both state the same.
    Agrees,
    /// They state different ends. That is no breach: one may be older, or for other markets.
    Differs,
    /// The second is about another product.
    OtherProduct,
    /// The second does not check out, so it adds nothing.
    DoesNotCount,
}
