//! The key list: a repository of The Update Framework (TUF 1.0.34), loaded and refreshed. `docs/key-list.md` says what
//! is in one.
//!
//! Two operations, apart by type. [`KeyList::load`] takes no clock: it verifies what is built in or stored, and lets it
//! age. [`Refresh`] takes one: it follows TUF's workflow and adopts nothing that is expired.

mod crypto;
mod error;
mod files;
mod load;
mod refresh;
mod rules;

pub use crypto::{ForeignCrypto, use_own_crypto};
pub use error::KeyListError;
pub use files::Files;
pub use load::Loading;
pub use refresh::{Late, Refresh, Refreshed, Request};

use crate::date::Instant;
use sha2::{Digest as _, Sha256};

/// What the command line's client of any TUF repository shares with this one, so that it is written once. Its types are
/// those of the library underneath: no part of this crate's interface.
#[cfg(feature = "client")]
#[doc(hidden)]
pub mod client {
    use super::{load, rules};
    use sigstore_tuf::{Key, Root, TrustedMetadataSet};
    use std::collections::BTreeMap;

    /// Feeds a timestamp and the snapshot that it names as the floor; whether the snapshot was taken.
    pub fn floor(trusted: &mut TrustedMetadataSet, timestamp: &[u8], snapshot: Option<&[u8]>) -> bool {
        load::floor(trusted, timestamp, snapshot)
    }

    /// Whether a key that one root names for a role may no longer sign for it under another.
    pub fn takes_key(before: &Root, after: &Root, role: &str) -> bool {
        rules::takes_key(before, after, role)
    }

    /// Whether so many different public keys among those named signed a file of metadata.
    pub fn distinct_keys(ids: &[String], threshold: usize, keys: &BTreeMap<String, Key>, metadata: &[u8]) -> bool {
        rules::distinct_keys("", ids, threshold, keys, metadata).is_ok()
    }
}

/// The root that everything is verified from. It is fixed when a program is built, or by `keys init`.
#[derive(Clone, Debug)]
pub struct PinnedRoot {
    bytes: Vec<u8>,
    version: u64,
    demonstration: bool,
}

impl PinnedRoot {
    /// Takes a root metadata file as the one to trust.
    ///
    /// # Errors
    /// Where it is no root of a key list, is not signed by enough of its own keys, or has a public test key without
    /// being a demonstration.
    pub fn new(root: &[u8]) -> Result<Self, KeyListError> {
        let mut pinned = Self { bytes: root.to_vec(), version: 0, demonstration: false };
        let trusted = load::begin(&pinned)?;
        pinned.version = trusted.root().version;
        pinned.demonstration = rules::Marker::of(trusted.root())?.demonstration;
        if !pinned.demonstration && rules::any_test_key(&trusted.root().keys) {
            return Err(KeyListError::TestKey);
        }
        if let Some(role) = trusted.root().role("root") {
            rules::distinct_keys("root", &role.keyids, role.threshold, &trusted.root().keys, root)?;
        }
        Ok(pinned)
    }

    /// The root of this SHA-256 among a unit's files, as the one to trust: for whoever is given a digest to trust, and the
    /// rest from anywhere.
    ///
    /// # Errors
    /// As for [`PinnedRoot::new`]; also where no root there has this digest.
    pub fn with_digest(files: &Files, sha256: &[u8]) -> Result<Self, KeyListError> {
        let is_wanted =
            |(name, bytes): &(&str, &[u8])| name.ends_with(".root.json") && Sha256::digest(bytes).as_slice() == sha256;
        let missing = || KeyListError::Missing { file: "the root with this digest".to_owned() };
        Self::new(files.iter().find(is_wanted).ok_or_else(missing)?.1)
    }

    /// Whether everything under this root is a demonstration. Later metadata cannot change it.
    pub fn is_demonstration(&self) -> bool {
        self.demonstration
    }
}

/// A key list that was verified whole, from the pinned root down.
#[derive(Clone, Debug)]
pub struct KeyList {
    demonstration: bool,
    root_version: u64,
    version: u64,
    published: Instant,
    /// The earliest expiry of the roles that every part rests on.
    expires: Instant,
    parts: Vec<Part>,
    notes: Vec<String>,
    files: Files,
}

/// One jurisdiction's part.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) version: u64,
    pub(crate) expires: Instant,
    /// Names of its files, without the path; none where the role broke a rule and is left out.
    pub(crate) files: Option<Vec<String>>,
    /// Names of those that are not held, as they are larger than any that is read.
    pub(crate) left_out: Vec<String>,
}

impl KeyList {
    /// Verifies a list that is built in or stored. Nothing in it has expired for this: see the ages in the evidence.
    ///
    /// # Errors
    /// Where a file is missing, damaged, not signed as the pinned root wants it, or not the file that the signed
    /// metadata names.
    pub fn load(root: &PinnedRoot, files: Files) -> Result<Self, KeyListError> {
        load::load(root, files, None)
    }

    /// Begins to verify a list like [`load`](Self::load), which is done in steps.
    ///
    /// # Errors
    /// As for `load`, as far as its roots go.
    pub fn loading(root: &PinnedRoot, files: Files) -> Result<Loading<'_>, KeyListError> {
        Loading::begin(root, files, None)
    }

    /// Verifies a stored list like [`load`](Self::load), and that nothing in it is older than in the list given: that
    /// of the build, so that no store takes a newer build back.
    ///
    /// # Errors
    /// As for `load`, and where a role is older.
    pub fn load_not_before(root: &PinnedRoot, files: Files, floor: &Self) -> Result<Self, KeyListError> {
        load::load(root, files, Some(floor))
    }

    /// The list's date: when its publisher says that it was made.
    pub fn published(&self) -> Instant {
        self.published
    }

    /// The version of the timestamp, which grows with each publication.
    pub fn version(&self) -> u64 {
        self.version
    }

    /// Whether this list takes the place of another under the same pinned root. A newer root goes first: with one, TUF's
    /// way out of forged high versions, the others may begin anew.
    pub fn supersedes(&self, other: &Self) -> bool {
        (self.root_version, self.version) > (other.root_version, other.version)
    }

    /// The files, to be stored as one unit.
    pub fn files(&self) -> &Files {
        &self.files
    }

    /// What was left out, in English, for the details.
    pub fn notes(&self) -> &[String] {
        &self.notes
    }

    /// Whether the pinned root is that of a demonstration.
    pub fn is_demonstration(&self) -> bool {
        self.demonstration
    }

    pub(crate) fn expires(&self) -> Instant {
        self.expires
    }

    pub(crate) fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// A file of a part, by its name without the path.
    pub(crate) fn file(&self, part: &str, file: &str) -> Option<&[u8]> {
        self.files.get(&load::target_name(part, file))
    }
}
