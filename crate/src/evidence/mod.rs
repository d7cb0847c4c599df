//! Evidence: what was loaded from the key list, and what the check rests on.

mod data;
mod documents;
mod file;
mod hosts;
mod json;
mod list;
mod scheme;
mod status;

pub use data::{Recognition, RecognitionEffect, RegistryIndex, RegistryPart};
pub use hosts::{Imitation, KnownHosts, LookAlikes};

use crate::date::{Date, EndDate, Instant};
use crate::key::PublicKey;
use crate::keylist::{Files, KeyList, KeyListError, PinnedRoot};
use crate::pairs::Pairs;
use crate::report::{
    Age, Assurance, Covers, Effect, IssuerKind, ListFacts, Names, Notice, Route, SchemeState, Source, StatusReference,
    Why,
};
use core::fmt;
use documents::IssuerData;

#[cfg(feature = "publish")]
pub(crate) use status::read_token;
pub(crate) use status::{Status, StatusList};

/// What the key list says.
#[derive(Clone, Debug)]
pub struct Evidence {
    published: Instant,
    expires: Instant,
    demonstration: bool,
    jurisdictions: Pairs<Jurisdiction>,
    notes: Vec<String>,
    supplied_by: Option<String>,
    #[cfg(feature = "look-alikes")]
    look_alikes: Option<LookAlikes>,
}

impl Evidence {
    /// What a key list says.
    ///
    /// A file that cannot be read is noted, and what it would say is unknown: it takes down nothing else.
    ///
    /// # Errors
    /// Where the list is not a demonstration and has an issuer with a public test key.
    pub fn from_key_list(list: &KeyList) -> Result<Self, EvidenceError> {
        list::read(list)
    }

    /// The newer of two key lists, each as one unit, and what it says: the one that is built in, and one that was stored. A
    /// stored one that does not verify, is older or says nothing that can be used is passed over: it is only a copy.
    ///
    /// # Errors
    /// Where the one that is built in does not verify, or cannot be used.
    pub fn of_newest(
        root: &PinnedRoot,
        built_in: &[u8],
        stored: Option<&[u8]>,
    ) -> Result<(Self, KeyList), KeyListError> {
        let built_in = KeyList::load(root, Files::from_bytes(built_in)?)?;
        let stored = stored.and_then(|unit| Files::from_bytes(unit).ok());
        let newer = stored.and_then(|files| Self::of_newer(root, &built_in, files).ok()?);
        match newer {
            Some(newer) => Ok(newer),
            None => Ok((Self::usable(&built_in)?, built_in)),
        }
    }

    /// What a list says that is newer than another, and that list; nothing where it is no newer.
    ///
    /// # Errors
    /// Where it does not verify, or cannot be used.
    pub fn of_newer(root: &PinnedRoot, than: &KeyList, files: Files) -> Result<Option<(Self, KeyList)>, KeyListError> {
        match KeyList::load_not_before(root, files, than) {
            Ok(list) if list.supersedes(than) => Ok(Some((Self::usable(&list)?, list))),
            Ok(_) | Err(KeyListError::Rollback { .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// What a key list says, with the errors of lists.
    ///
    /// # Errors
    /// As for [`Evidence::from_key_list`].
    pub fn usable(list: &KeyList) -> Result<Self, KeyListError> {
        Self::from_key_list(list).map_err(|error| match error {
            EvidenceError::TestKey => KeyListError::TestKey,
            error => KeyListError::Malformed { file: "the key list".to_owned(), why: error.to_string() },
        })
    }

    /// Says in every report, and so in every answer, that a host supplied the root that this was verified from: for whoever
    /// lets others choose it.
    #[must_use]
    pub fn supplied_by(self, host: &str) -> Self {
        Self { supplied_by: Some(host.to_owned()), ..self }
    }

    /// Reads an evidence file, which nobody signed: for test vectors.
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

    /// Each jurisdiction's part: which files could not be read, and until when it is fresh.
    pub fn parts(&self) -> impl Iterator<Item = PartFacts<'_>> {
        self.jurisdictions.iter().map(|(name, part)| PartFacts {
            jurisdiction: name,
            version: part.version,
            expires: part.expires.min(self.expires),
            issuers: part.issuers.len(),
            status_lists: part.status.values().count(),
            listed_labels: part.status.values().map(StatusList::labels).sum(),
            unread: &part.unread,
        })
    }

    /// What a jurisdiction recognises of others' labels; none where it is unknown or it says nothing.
    pub fn recognitions(&self, jurisdiction: &str) -> Option<&[Recognition]> {
        self.jurisdiction(jurisdiction)?.recognition.as_deref()
    }

    /// Where the extracts of a scheme's register lie.
    pub fn registry(&self, jurisdiction: &str, scheme: &str) -> Option<&RegistryIndex> {
        self.jurisdiction(jurisdiction)?.registries.get(scheme)
    }

    /// The list for the report, aged by the clock. `rests_on` are the expiries of the parts that the answer rests on
    /// beside the top-level roles.
    pub(crate) fn facts(&self, now: Instant, policy: Freshness, rests_on: &[Option<Instant>]) -> ListFacts {
        let expires = rests_on.iter().flatten().fold(self.expires, |earliest, &expires| earliest.min(expires));
        let days = |days: u32| i64::from(days) * 86_400;
        let stale_until = expires.plus_seconds(days(policy.stale_days));
        let wanted_until = policy.list_days.map(|list_days| self.published.plus_seconds(days(list_days)));
        let age = match now {
            now if now >= stale_until || wanted_until.is_some_and(|until| now >= until) => Age::TooOld,
            now if now >= expires => Age::Stale,
            _ => Age::Fresh,
        };
        ListFacts {
            published: self.published,
            age,
            demonstration: self.demonstration,
            compiled: None,
            supplied_by: self.supplied_by.clone(),
        }
    }

    /// Sticky demonstration: a test key among the issuers of a list that is none makes it unusable.
    fn without_test_keys(self) -> Result<Self, EvidenceError> {
        let mut keys = self.jurisdictions.values().flat_map(|part| {
            let status_keys = part.status_keys.iter().map(|(_, key)| key);
            part.keys.iter().map(|entry| &entry.key).chain(status_keys)
        });
        if !self.demonstration && keys.any(crate::test_keys::is_test_key) {
            return Err(EvidenceError::TestKey);
        }
        drop(keys);
        Ok(self)
    }

    pub(crate) fn jurisdiction(&self, name: &str) -> Option<&Jurisdiction> {
        self.jurisdictions.get(name)
    }

    /// The jurisdictions with their parts.
    pub(crate) fn jurisdictions_with_parts(&self) -> impl Iterator<Item = (&str, &Jurisdiction)> {
        self.jurisdictions.iter()
    }

    /// The earliest expiry of what a jurisdiction's part rests on.
    pub(crate) fn expires(&self, part: &Jurisdiction) -> Instant {
        part.expires.min(self.expires)
    }

    /// The scheme of an issuer claim: `sg/cls`.
    pub(crate) fn scheme(&self, claim: &str) -> Option<&Scheme> {
        let (jurisdiction, name) = claim.split_once('/')?;
        self.jurisdiction(jurisdiction)?.schemes.get(name)
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

/// How old a list may be: parts of the check's policy.
#[derive(Clone, Copy)]
pub(crate) struct Freshness {
    /// Days after expiry.
    pub(crate) stale_days: u32,
    /// Days after the list's date.
    pub(crate) list_days: Option<u32>,
}

/// One jurisdiction's part of the evidence.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct PartFacts<'e> {
    /// Whose: `sg`.
    pub jurisdiction: &'e str,
    /// Version of its role.
    pub version: u64,
    /// Until when it is fresh: the earliest expiry of what it rests on.
    pub expires: Instant,
    /// How many issuers it names.
    pub issuers: usize,
    /// How many status lists could be read.
    pub status_lists: usize,
    /// For how many labels they have room.
    pub listed_labels: usize,
    /// Its files that could not be read: what they would say is unknown.
    pub unread: &'e [String],
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
    Version(u64),
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
    /// Version of its role; 0 in evidence that comes from no list.
    pub(crate) version: u64,
    /// When its part is no longer fresh.
    pub(crate) expires: Instant,
    /// Whether its issuers could be read. Where not, who signs for it is unknown.
    pub(crate) issuers_known: bool,
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
    /// Keys that sign status lists, with their identifiers.
    pub(crate) status_keys: Vec<(Vec<u8>, PublicKey)>,
    pub(crate) notices: Vec<Notice>,
    /// Its rules for connected products, of each time.
    pub(crate) rules: Vec<Rule>,
    /// None where it is unknown, or it says nothing.
    pub(crate) recognition: Option<Vec<Recognition>>,
    /// Registry indexes by scheme.
    pub(crate) registries: Pairs<RegistryIndex>,
    /// Files that could not be read.
    pub(crate) unread: Vec<String>,
}

impl Jurisdiction {
    /// A part with these issuers, or with unknown ones, and nothing else yet.
    fn new(expires: Instant, issuers: Option<IssuerData>) -> Self {
        let issuers_known = issuers.is_some();
        let IssuerData { offset_minutes, issuers, keys, status_keys } = issuers.unwrap_or_default();
        Self {
            version: 0,
            expires,
            issuers_known,
            offset_minutes,
            issuers,
            keys,
            schemes: Pairs::default(),
            checkers: None,
            status: Pairs::default(),
            status_keys,
            notices: Vec::new(),
            rules: Vec::new(),
            recognition: None,
            registries: Pairs::default(),
            unread: Vec::new(),
        }
    }

    /// The notice about a label of a status list.
    pub(crate) fn notice(&self, reference: StatusReference) -> Option<&Notice> {
        self.notices.iter().rfind(|notice| notice.list == reference.list && notice.index == reference.index)
    }
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
    /// SHA-256 of the labels that were known before a compromise; none where they are unknown.
    pub(crate) known: Option<Vec<[u8; 32]>>,
}

/// A scheme, as far as the check needs it.
#[derive(Clone, Debug)]
pub(crate) struct Scheme {
    pub(crate) name: Names,
    pub(crate) authority: Names,
    pub(crate) state: SchemeState,
    pub(crate) note: Option<Names>,
    /// Jurisdiction and name of the scheme that follows it.
    pub(crate) successor: Option<String>,
    pub(crate) valid_years: Option<u8>,
    /// Full names of its documents, by the short names that labels print.
    pub(crate) documents: Pairs<String>,
    /// The levels, by number.
    pub(crate) levels: Pairs<SchemeLevel>,
    /// What each label stands for, where there are no levels.
    pub(crate) every: Option<SchemeLevel>,
    /// Names of the categories, by code.
    pub(crate) categories: Pairs<Names>,
    pub(crate) official: Vec<Official>,
    /// Endings of hosts that only its government can assign: `gov.sg`.
    #[cfg(feature = "look-alikes")]
    pub(crate) suffixes: Vec<String>,
    pub(crate) sources: Vec<Source>,
    /// To which day it was compiled from public sources; none where the authority itself published it.
    pub(crate) compiled: Option<Date>,
}

impl Scheme {
    /// How many levels there are: the highest number.
    pub(crate) fn scale(&self) -> Option<u8> {
        self.levels.keys().filter_map(|level| level.parse().ok()).max()
    }

    /// The full name of a document that a label names, in short or in full.
    pub(crate) fn document<'s>(&'s self, printed: &str) -> Option<&'s str> {
        let found = self.documents.iter().find(|(short, full)| *short == printed || *full == printed);
        found.map(|(_, full)| &**full)
    }
}

/// What labels of one level stand for.
#[derive(Clone, Debug)]
pub(crate) struct SchemeLevel {
    pub(crate) name: Option<Names>,
    /// Who stands behind them.
    pub(crate) by: Option<Assurance>,
    covers: Option<Covers>,
    /// The categories for which that is known; all, where there is none.
    covers_for: Option<Vec<u16>>,
    /// What it means under a document, by its full name; under any other, where there is none.
    pub(crate) meanings: Vec<(Option<String>, Names)>,
}

impl SchemeLevel {
    /// Which provisions it is known to cover for a category.
    pub(crate) fn covers(&self, category: Option<u16>) -> Option<&Covers> {
        let known = |codes: &Vec<u16>| category.is_some_and(|code| codes.contains(&code));
        self.covers.as_ref().filter(|_| self.covers_for.as_ref().is_none_or(known))
    }

    /// What it means under a document.
    pub(crate) fn meaning(&self, document: Option<&str>) -> Option<&Names> {
        let exact = self.meanings.iter().find(|(of, _)| of.is_some() && of.as_deref() == document);
        exact.or_else(|| self.meanings.iter().find(|(of, _)| of.is_none())).map(|(_, text)| text)
    }
}

/// A jurisdiction's rule for connected products, and what it answers where nothing is recognised.
#[derive(Clone, Debug)]
pub(crate) struct Rule {
    /// Whose: `gb`, or a part of it, `gb-nir`.
    pub(crate) of: String,
    pub(crate) name: Option<Names>,
    pub(crate) since: Option<EndDate>,
    pub(crate) until: Option<Date>,
    pub(crate) answer: Effect,
    pub(crate) why: Option<Why>,
    pub(crate) asks: Option<Route>,
    /// The issuer claim of the maker's statements that it asks for.
    pub(crate) statement: Option<String>,
    /// Categories that it does not cover.
    pub(crate) not_covered: Vec<u16>,
    /// Categories where that depends on more than the category.
    pub(crate) unsettled: Vec<u16>,
    pub(crate) reference: Option<String>,
    /// Whose rules hold there too.
    pub(crate) also: Vec<String>,
    pub(crate) compiled: Option<Date>,
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
