//! What a label's scheme is and asks for, as the key list says it.

use super::{Assurance, Names};
use crate::date::Date;
use serde::{Deserialize, Serialize};

/// The scheme of a label, and what the label's level stands for.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SchemeFacts {
    /// Who runs it, in full.
    pub authority: Names,
    /// Whether it gives new labels.
    pub state: SchemeState,
    /// A sentence about that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Names>,
    /// The name of the scheme that follows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub successor: Option<Names>,
    /// The full name of the scheme document that the label names, if the scheme knows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
    /// For how many years a label is valid at most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_years: Option<u8>,
    /// Who stands behind a label of this level, by the scheme's rules.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Assurance>,
    /// What the level means under that document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meaning: Option<Names>,
    /// Which provisions it is known to cover.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub covers: Option<Covers>,
    /// Where this comes from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    /// The day to which it was compiled from public sources; none where the authority itself published it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compiled: Option<Date>,
}

/// Whether a scheme gives new labels.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SchemeState {
    /// It does.
    Open,
    /// Not any more.
    Closed,
    /// Not for now.
    Paused,
    /// Not yet.
    Coming,
    /// There is no scheme.
    None,
}

/// Provisions that a label is known to cover.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Covers {
    /// The standard: `ETSI EN 303 645`, with its version where that is known.
    pub standard: String,
    /// Groups and provisions by their numbers: `5.4`, `5.3-13`.
    pub provisions: Vec<String>,
}

impl Covers {
    /// Whether a provision, or its whole group, is covered.
    pub fn has(&self, promise: Promise) -> bool {
        let (group, provision) = match promise {
            Promise::Passwords => ("5.1", "5.1-1"),
            Promise::Reports => ("5.2", "5.2-1"),
            Promise::UpdatesUntil => ("5.3-13", "5.3-13"),
        };
        self.provisions.iter().any(|covered| covered == group || covered == provision)
    }
}

/// The three things that the schemes known have in common, and that people are told of each label.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Promise {
    /// No password that many devices share (EN 303 645, 5.1).
    Passwords,
    /// A way to report weaknesses (EN 303 645, 5.2).
    Reports,
    /// Security updates until a date that is made known (EN 303 645, 5.3-13).
    UpdatesUntil,
}

impl Promise {
    /// All three, in the order of the standard.
    pub const ALL: [Self; 3] = [Self::Passwords, Self::Reports, Self::UpdatesUntil];
}

/// A public source.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Source {
    /// Its address.
    pub url: String,
    /// When it was read: a day or a month.
    pub date: crate::date::EndDate,
}
