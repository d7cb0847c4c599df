//! Which countries' rules a label helps to meet, as plain data.

use super::Names;
use crate::date::{Date, EndDate};
use serde::{Deserialize, Serialize};

/// The answer to "can this label be relied on for this jurisdiction's connected-product security rule on this day".
///
/// It is about that one rule, and no legal advice.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Conformity {
    /// Whose rule: `gb`, `gb-nir`, `sg`.
    pub jurisdiction: String,
    /// The answer.
    pub effect: Effect,
    /// Why it cannot be told, or why a label that would count does not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<Why>,
    /// What the label counts as there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counts_as: Option<CountsAs>,
    /// What the rule asks for instead of a label.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asks: Option<Route>,
    /// Whether the label is of that jurisdiction's own scheme, or the statement that its rule asks for.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub own: bool,
    /// The name of the rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<Names>,
    /// Since when the answer holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<EndDate>,
    /// The last day on which it holds, by that jurisdiction's own clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// What says so: the legal reference.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// Whose rules hold there too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
}

/// What a label does for a rule.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Effect {
    /// It can be relied on.
    MeetsTheRule,
    /// It counts as one of that jurisdiction's own labels.
    CountsAsLevel,
    /// It cannot be relied on; another route is needed.
    AnotherRoute,
    /// No label is needed there.
    NoLabelNeeded,
    /// No label counts there.
    NoLabelCounts,
    /// The rule does not cover this kind of product.
    NotCovered,
    /// No rule is known.
    NoRuleKnown,
    /// It eases the maker's application only.
    EasesApplication,
    /// It cannot be told.
    CannotTell,
}

/// Why it cannot be told, or why a label that would count does not.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Why {
    /// The rule names another document of the scheme, or the label names none.
    Document,
    /// The answer hangs on the kind of product, which is unknown, or for which it is not settled.
    Category,
    /// The rule names other levels of the scheme.
    Level,
    /// The label is not in force, or whether it is cannot be told.
    State,
    /// The key list is too old for relying on a label under a law.
    ListAge,
    /// That jurisdiction's part of the key list is missing.
    ListPart,
    /// The public sources do not agree.
    Sources,
    /// A label does not show whether the rule is met.
    NotShown,
    /// Other law may hold for goods there.
    OtherLaw,
}

/// What a rule asks for instead of a label.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Route {
    /// A statement of compliance that comes with the product.
    StatementOfCompliance,
}

/// One of a jurisdiction's own labels.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CountsAs {
    /// The name of its scheme.
    pub scheme: Names,
    /// The level, where the scheme has levels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<u8>,
    /// How many levels the scheme has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub levels: Option<u8>,
}
