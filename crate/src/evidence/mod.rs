//! Evidence: what was loaded from the key list, and what the check rests on.
//!
//! Today it is read from one file that ships with the build. The key list as a TUF repository will fill the same
//! type, one jurisdiction's part at a time.

mod demonstration;
mod file;
mod status;

use crate::date::{Date, Instant};
use crate::key::PublicKey;
use crate::pairs::Pairs;
use crate::report::{Age, Assurance, IssuerKind, ListFacts, Names};
use core::fmt;

#[cfg(feature = "issue")]
pub(crate) use demonstration::is_test_key;
pub(crate) use status::{Status, StatusList};

/// What the key list says.
#[derive(Clone, Debug)]
pub struct Evidence {
    published: Instant,
    expires: Instant,
    demonstration: bool,
    jurisdictions: Pairs<Jurisdiction>,
    notes: Vec<String>,
}

impl Evidence {
    /// Reads an evidence file.
    ///
    /// A jurisdiction whose part is malformed is left out and noted: it does not take down another.
    ///
    /// # Errors
    /// Where the file as a whole is too large, malformed or of another version, or where it uses a public test key
    /// and does not call itself a demonstration.
    pub fn from_json(json: &[u8]) -> Result<Self, EvidenceError> {
        file::read(json)
    }

    /// The list's date.
    pub fn published(&self) -> Instant {
        self.published
    }

    /// Whether this is a demonstration: then its keys, registers and products are invented. Sticky: one public test
    /// key anywhere makes it one.
    pub fn is_demonstration(&self) -> bool {
        self.demonstration
    }

    /// The jurisdictions that the list speaks for.
    pub fn jurisdictions(&self) -> impl Iterator<Item = &str> {
        self.jurisdictions.keys()
    }

    /// What was left out on loading, in English, for the details.
    pub fn notes(&self) -> &[String] {
        &self.notes
    }

    /// The list for the report, aged by the clock.
    pub(crate) fn facts(&self, now: Instant, stale_days: u32) -> ListFacts {
        let limit = self.expires.plus_seconds(i64::from(stale_days) * 86_400);
        let age = match now {
            now if now < self.expires => Age::Fresh,
            now if now < limit => Age::Stale,
            _ => Age::TooOld,
        };
        ListFacts { published: self.published, age, demonstration: self.demonstration }
    }

    pub(crate) fn jurisdiction(&self, name: &str) -> Option<&Jurisdiction> {
        self.jurisdictions.get(name)
    }

    /// The scheme on whose official pages a link leads, with its authority's name. Exact host; the path begins with a
    /// listed prefix.
    pub(crate) fn official(&self, host: &str, path: &str) -> Option<&Names> {
        let matches = |official: &&Official| official.host == host && path.starts_with(&official.path);
        let schemes = self.jurisdictions.values().flat_map(|jurisdiction| jurisdiction.schemes.values());
        schemes
            .into_iter()
            .find(|scheme| scheme.official.iter().any(|official| matches(&official)))
            .map(|scheme| &scheme.authority)
    }
}

/// An evidence file cannot be used.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum EvidenceError {
    /// Larger than [`limits::EVIDENCE_BYTES`](crate::limits::EVIDENCE_BYTES).
    TooLarge,
    /// Not the JSON of an evidence file; what is wrong, and where.
    Malformed(String),
    /// Of a version that this build does not know.
    Version(u32),
    /// Not a demonstration, but with a key whose private half is public.
    TestKey,
}

impl fmt::Display for EvidenceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge => f.write_str("the key list is larger than any that is read"),
            Self::Malformed(what) => write!(f, "the key list is malformed: {what}"),
            Self::Version(version) => write!(f, "the key list has format {version}, which this build does not know"),
            Self::TestKey => f.write_str("the key list uses a public test key but is not marked as a demonstration"),
        }
    }
}

impl core::error::Error for EvidenceError {}

/// One jurisdiction's part of the list.
#[derive(Clone, Debug)]
pub(crate) struct Jurisdiction {
    /// Its offset from Universal Time in minutes: law ends the day by it.
    pub(crate) offset_minutes: i32,
    pub(crate) issuers: Vec<IssuerEntry>,
    /// At most [`limits::KEYS_TRIED`](crate::limits::KEYS_TRIED) under one key identifier.
    pub(crate) keys: Vec<KeyEntry>,
    pub(crate) schemes: Pairs<Scheme>,
    /// Accepted checker hosts; none where the jurisdiction says nothing about them.
    pub(crate) checkers: Option<Vec<String>>,
    /// Status lists by number.
    pub(crate) status: Pairs<StatusList>,
}

/// Who may sign what.
#[derive(Clone, Debug)]
pub(crate) struct IssuerEntry {
    pub(crate) name: Names,
    pub(crate) kind: IssuerKind,
    pub(crate) schemes: Vec<String>,
    pub(crate) assurance: Vec<Assurance>,
    pub(crate) highest_level: Option<u8>,
    /// The brands of a manufacturer; none for others.
    pub(crate) brands: Option<Vec<String>>,
    /// Whether each of its labels carries a status reference.
    pub(crate) status_required: bool,
}

/// A key and its state. The state belongs to the public key: the worst of the same bytes in one list holds.
#[derive(Clone, Debug)]
pub(crate) struct KeyEntry {
    /// The key identifier that labels name it by.
    pub(crate) kid: Vec<u8>,
    pub(crate) key: PublicKey,
    /// Index of its issuer.
    pub(crate) issuer: usize,
    pub(crate) from: Option<Instant>,
    pub(crate) until: Option<Instant>,
    pub(crate) compromised: bool,
    /// SHA-256 of the labels that were known before a compromise.
    pub(crate) known: Vec<[u8; 32]>,
}

/// A scheme, as far as the check needs it.
#[derive(Clone, Debug)]
pub(crate) struct Scheme {
    pub(crate) name: Names,
    pub(crate) authority: Names,
    /// Names of the levels, by number.
    pub(crate) levels: Pairs<Names>,
    /// Names of the categories, by code.
    pub(crate) categories: Pairs<Names>,
    pub(crate) official: Vec<Official>,
}

/// An official host with a path prefix.
#[derive(Clone, Debug)]
pub(crate) struct Official {
    pub(crate) host: String,
    pub(crate) path: String,
}

/// The day of an instant in Universal Time, for naming a list or a clock.
pub(crate) fn day(instant: Instant) -> Date {
    instant.date(0)
}
