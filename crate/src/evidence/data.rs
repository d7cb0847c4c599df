//! Signed data that shells may list: recognition, registry indexes. The formats are in `docs/key-list.md`.

use crate::date::{Date, EndDate};
use crate::report::Why;
use serde::{Deserialize, Serialize};

/// What one jurisdiction says of labels of another: exactly this scheme, level, category and document version.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Recognition {
    /// Jurisdiction and scheme of the label: `sg/cls`.
    pub scheme: String,
    /// Its level; none where the rule names none.
    pub level: Option<u8>,
    /// Its category; none where the rule names none.
    pub category: Option<u32>,
    /// The scheme document that the rule names; none where it names none.
    pub document: Option<String>,
    /// What follows.
    pub effect: RecognitionEffect,
    /// The level that it counts as, where the effect is that and the scheme has levels.
    pub counts_as: Option<u8>,
    /// The recognising side's own scheme in which it counts: `cls`.
    pub counts_in: Option<String>,
    /// What is not settled, where the effect is that.
    pub why: Option<Why>,
    /// The first day; of a month, its last day, where no more is known.
    pub since: EndDate,
    /// The last day; none where none is set.
    pub until: Option<Date>,
    /// The legal reference.
    pub reference: String,
}

/// What recognition does.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum RecognitionEffect {
    /// The label can be relied on for the rule.
    MeetsTheRule,
    /// The label counts as one of the recognising side's own levels.
    CountsAsLevel,
    /// It eases the maker's application.
    EasesApplication,
    /// It is not settled, so it cannot be told.
    Unsettled,
}

/// Where the extracts of a register lie.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RegistryIndex {
    /// The scheme.
    pub scheme: String,
    /// The day on which the register was read.
    pub as_of: Date,
    /// Where it is published.
    pub source: String,
    /// The extracts.
    pub parts: Vec<RegistryPart>,
}

/// One extract of a register: a file that many products share, so that fetching it tells nobody which one was meant.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RegistryPart {
    /// What the registration numbers in it begin with.
    pub prefix: String,
    /// Its path below the key list's address.
    pub path: String,
    /// Its length in bytes.
    pub length: u64,
    /// Its SHA-256, in hexadecimal digits.
    pub sha256: String,
    /// How many products it holds.
    pub products: u32,
}
