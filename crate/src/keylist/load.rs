//! Loading: a key list that is built in or stored, verified from the pinned root, with no clock.

use super::error::from_library;
use super::{Files, KeyList, KeyListError, Part, PinnedRoot, rules, use_own_crypto};
use crate::date::Instant;
use crate::limits;
use core::fmt::Display;
use sigstore_tuf::{DelegatedRole, Key, Metadata, Role, RoleKeys, Root, Targets, TrustedMetadataSet};
use std::collections::{BTreeMap, VecDeque};

/// The only made-up time: loading checks everything but expiry, and nothing expires before the beginning of time. What
/// is loaded ages by the expiries that are read from it.
const BEFORE_ALL_EXPIRIES: jiff::Timestamp = jiff::Timestamp::MIN;

/// Verifies files from the pinned root down. `floor` is a list that they must not be older than.
pub(super) fn load(root: &PinnedRoot, files: Files, floor: Option<&KeyList>) -> Result<KeyList, KeyListError> {
    Loading::begin(root, files, floor)?.finish()
}

/// A list that is being verified, for whoever has other things to do in between: it takes as many signatures as there are
/// jurisdictions, and more. [`finish`](Self::finish) does what is left, so that there is no list but a whole one.
pub struct Loading<'r> {
    root: &'r PinnedRoot,
    trusted: TrustedMetadataSet,
    files: Files,
    /// What is to be verified yet; none until the roles at the top have been.
    delegated: Option<Delegated>,
    parts: Vec<Part>,
    notes: Vec<String>,
}

/// The jurisdictions' roles that are left, and the keys that sign for them.
struct Delegated {
    roles: VecDeque<DelegatedRole>,
    keys: BTreeMap<String, Key>,
}

impl<'r> Loading<'r> {
    /// Follows the roots.
    pub(super) fn begin(root: &'r PinnedRoot, files: Files, floor: Option<&KeyList>) -> Result<Self, KeyListError> {
        if files.total_bytes() > limits::KEY_LIST_BYTES {
            return Err(KeyListError::TooLarge { file: "the key list".to_owned() });
        }
        let mut trusted = begin(root)?;
        roots(root, &mut trusted, &files)?;
        if let Some(floor) = floor {
            set_floor(root, &mut trusted, floor);
            if trusted.root().version < floor.root_version {
                let role = "root".to_owned();
                return Err(KeyListError::Rollback { role, held: floor.root_version, offered: trusted.root().version });
            }
        }
        Ok(Self { root, trusted, files, delegated: None, parts: Vec::new(), notes: Vec::new() })
    }

    /// Verifies some more: the roles at the top, then a jurisdiction's each time. Whether anything is left.
    ///
    /// # Errors
    /// As for [`KeyList::load`]; there is then nothing to go on with.
    pub fn step(&mut self) -> Result<bool, KeyListError> {
        let Some(delegated) = &mut self.delegated else {
            self.top()?;
            return Ok(true);
        };
        let Some(role) = delegated.roles.pop_front() else { return Ok(false) };
        let name = &role.name;
        let file = role_name(name);
        let bytes = metadata(&self.files, &file)?;
        let part = self
            .trusted
            .update_delegated_targets(bytes, name, "targets", BEFORE_ALL_EXPIRIES)
            .map_err(|error| from_library(error, &file))?;
        rules::distinct_keys(name, &role.keyids, role.threshold, &delegated.keys, bytes)?;
        self.parts.push(self::part(name, part, &self.files, &mut self.notes)?);
        Ok(true)
    }

    /// Timestamp, snapshot and top-level targets.
    fn top(&mut self) -> Result<(), KeyListError> {
        let Self { trusted, files, .. } = self;
        match trusted.update_timestamp(metadata(files, TIMESTAMP)?, BEFORE_ALL_EXPIRIES) {
            // The floor is this very list.
            Ok(()) | Err(sigstore_tuf::Error::EqualVersion { .. }) => {}
            Err(error) => return Err(from_library(error, TIMESTAMP)),
        }
        let snapshot = metadata(files, SNAPSHOT)?;
        trusted.update_snapshot(snapshot, BEFORE_ALL_EXPIRIES).map_err(|error| from_library(error, SNAPSHOT))?;
        let targets = metadata(files, TARGETS)?;
        trusted.update_targets(targets, BEFORE_ALL_EXPIRIES).map_err(|error| from_library(error, TARGETS))?;
        top_level_keys(trusted, files)?;
        rules::Marker::of(trusted.root())?;
        let targets = trusted.targets_role("targets").ok_or_else(|| missing(TARGETS))?;
        let (roles, notes) = rules::delegations(targets)?;
        let keys = targets.delegations.as_ref().map_or_else(BTreeMap::new, |delegations| delegations.keys.clone());
        if !self.root.demonstration && rules::any_test_key(&keys) {
            return Err(KeyListError::TestKey);
        }
        self.delegated = Some(Delegated { roles: roles.into_iter().cloned().collect(), keys });
        self.notes = notes;
        Ok(())
    }

    /// Verifies what is left, and gives the list.
    ///
    /// # Errors
    /// As for [`KeyList::load`].
    pub fn finish(mut self) -> Result<KeyList, KeyListError> {
        while self.step()? {}
        let Self { root, trusted, files, parts, notes, .. } = self;
        let timestamp = trusted.timestamp().ok_or_else(|| missing(TIMESTAMP))?;
        let snapshot = trusted.snapshot().ok_or_else(|| missing(SNAPSHOT))?;
        let targets = trusted.targets_role("targets").ok_or_else(|| missing(TARGETS))?;
        let published = published(timestamp)?;
        let expiries = [trusted.root().expires(), timestamp.expires(), snapshot.expires(), targets.expires()];
        Ok(KeyList {
            demonstration: root.demonstration,
            root_version: trusted.root().version,
            version: timestamp.version,
            published,
            expires: expiries.into_iter().min().map_or(published, instant),
            parts,
            notes,
            files,
        })
    }
}

fn missing(what: &str) -> KeyListError {
    KeyListError::Missing { file: what.to_owned() }
}

/// A set that trusts the pinned root.
pub(super) fn begin(root: &PinnedRoot) -> Result<TrustedMetadataSet, KeyListError> {
    use_own_crypto().map_err(|_| KeyListError::ForeignCrypto)?;
    TrustedMetadataSet::from_root(&root.bytes).map_err(|error| from_library(error, "root.json"))
}

/// Follows the roots that the files hold beyond the one trusted.
pub(super) fn roots(pinned: &PinnedRoot, trusted: &mut TrustedMetadataSet, files: &Files) -> Result<(), KeyListError> {
    loop {
        let name = root_name(trusted.root().version.saturating_add(1));
        let Some(bytes) = files.get(&name) else { return Ok(()) };
        next_root(pinned, trusted, &name, bytes)?;
    }
}

/// Trusts the next root: signed by enough keys of the one before, and of its own.
pub(super) fn next_root(
    pinned: &PinnedRoot,
    trusted: &mut TrustedMetadataSet,
    name: &str,
    bytes: &[u8],
) -> Result<(), KeyListError> {
    let before = trusted.root().clone();
    if before.version.saturating_sub(pinned.version) >= limits::ROOT_ROTATIONS {
        return Err(KeyListError::TooMany);
    }
    trusted.update_root(bytes).map_err(|error| from_library(error, name))?;
    for root in [&before, trusted.root()] {
        if let Some(role) = root.role("root") {
            rules::distinct_keys("root", &role.keyids, role.threshold, &root.keys, bytes)?;
        }
    }
    // Sticky: the pinned root decides. What one root on the way let sign, the next one may rest on.
    if !pinned.demonstration && rules::is_demonstration(trusted.root()) {
        return Err(KeyListError::TestKey);
    }
    Ok(())
}

/// Feeds what is held, so that nothing older is taken after it. Where a root since then took a key from the timestamp or
/// the snapshot, what they signed binds nobody any more: TUF's way out of versions that a thief drove up (5.3.11).
pub(super) fn set_floor(pinned: &PinnedRoot, trusted: &mut TrustedMetadataSet, held: &KeyList) {
    let root = held.files.get(&root_name(held.root_version)).unwrap_or(&pinned.bytes);
    let forgotten = Metadata::<Root>::from_slice(root).is_ok_and(|root| {
        ["timestamp", "snapshot"].iter().any(|role| rules::takes_key(root.signed(), trusted.root(), role))
    });
    if let (Some(timestamp), false) = (held.files.get(TIMESTAMP), forgotten) {
        floor(trusted, timestamp, held.files.get(SNAPSHOT));
    }
}

/// Feeds a timestamp and the snapshot that it names, so that nothing older is taken after them; whether the snapshot was
/// taken. Expired ones are a floor all the same.
pub(super) fn floor(trusted: &mut TrustedMetadataSet, timestamp: &[u8], snapshot: Option<&[u8]>) -> bool {
    trusted.update_timestamp(timestamp, BEFORE_ALL_EXPIRIES).is_ok()
        && snapshot.is_some_and(|snapshot| trusted.update_snapshot(snapshot, BEFORE_ALL_EXPIRIES).is_ok())
}

/// One key under two identifiers counts once, in each top-level role.
fn top_level_keys(trusted: &TrustedMetadataSet, files: &Files) -> Result<(), KeyListError> {
    let root = trusted.root();
    for (role, file) in [("timestamp", TIMESTAMP), ("snapshot", SNAPSHOT), ("targets", TARGETS)] {
        if let Some(RoleKeys { keyids, threshold, .. }) = root.role(role) {
            rules::distinct_keys(role, keyids, *threshold, &root.keys, metadata(files, file)?)?;
        }
    }
    Ok(())
}

/// One jurisdiction's files, each held against its length and digest. What the jurisdiction itself did wrong is noted;
/// a file that is not the one it signed, or is not there, makes the whole no list.
fn part(name: &str, role: &Targets, files: &Files, notes: &mut Vec<String>) -> Result<Part, KeyListError> {
    let mut part = Part {
        name: name.to_owned(),
        version: role.version,
        expires: instant(role.expires()),
        files: None,
        left_out: Vec::new(),
    };
    let names = match rules::file_names(name, role) {
        Ok(names) => names,
        Err(why) => {
            notes.push(format!("{name} left out: {why}"));
            return Ok(part);
        }
    };
    let mut listed = Vec::with_capacity(names.len());
    for file in names {
        let target = &role.targets[&format!("{name}/{file}")];
        let stored = target_name(name, file);
        match pin(target) {
            Err(why) => {
                notes.push(format!("{name}/{file} left out: {why}"));
                part.left_out.push(file.to_owned());
            }
            Ok(pin) => {
                let bytes = files.get(&stored).ok_or(KeyListError::Missing { file: stored.clone() })?;
                if !pin.matches(bytes) {
                    return Err(KeyListError::Mismatch { file: stored });
                }
                listed.push(file.to_owned());
            }
        }
    }
    part.files = Some(listed);
    Ok(part)
}

/// What a role's metadata says a file is.
pub(super) struct Pin {
    pub(super) length: usize,
    pub(super) sha256: [u8; 32],
}

/// The length and digest of a target. An error is its role's own fault.
pub(super) fn pin(target: &sigstore_tuf::TargetFile) -> Result<Pin, &'static str> {
    let length = usize::try_from(target.length).ok().filter(|&length| length <= limits::TARGET_BYTES);
    let sha256 = target.hashes.get("sha256").and_then(|text| hex::FromHex::from_hex(text).ok());
    match (length, sha256) {
        (None, _) => Err("larger than any file that is read"),
        (_, None) => Err("without a SHA-256 digest"),
        (Some(length), Some(sha256)) => Ok(Pin { length, sha256 }),
    }
}

impl Pin {
    pub(super) fn matches(&self, bytes: &[u8]) -> bool {
        use sha2::{Digest, Sha256};
        bytes.len() == self.length && <[u8; 32]>::from(Sha256::digest(bytes)) == self.sha256
    }
}

/// The list's date, signed into the timestamp.
pub(super) fn published(timestamp: &sigstore_tuf::Timestamp) -> Result<Instant, KeyListError> {
    let seconds = timestamp.extra.get("x-published").and_then(serde_json::Value::as_i64);
    seconds
        .filter(|seconds| limits::INSTANTS.contains(seconds))
        .map(Instant::from_seconds)
        .ok_or(KeyListError::NotAKeyList)
}

fn instant(time: jiff::Timestamp) -> Instant {
    Instant::from_seconds(time.as_second())
}

/// A metadata file of the unit, held against its limit.
fn metadata<'f>(files: &'f Files, name: &str) -> Result<&'f [u8], KeyListError> {
    let bytes = files.get(name).ok_or_else(|| KeyListError::Missing { file: name.to_owned() })?;
    if bytes.len() > limits::METADATA_BYTES {
        return Err(KeyListError::TooLarge { file: name.to_owned() });
    }
    Ok(bytes)
}

pub(super) const TIMESTAMP: &str = "timestamp.json";
pub(super) const SNAPSHOT: &str = "snapshot.json";
pub(super) const TARGETS: &str = "targets.json";

/// Names inside a unit.
pub(super) fn root_name(version: u64) -> String {
    format!("{version}.root.json")
}

pub(super) fn role_name(role: &str) -> String {
    format!("{role}.json")
}

pub(super) fn target_name(role: impl Display, file: impl Display) -> String {
    format!("targets/{role}/{file}")
}

/// The signed part of a targets file that a set has verified, where the set itself would not keep it.
pub(super) fn listed(bytes: &[u8], file: &str) -> Result<Targets, KeyListError> {
    Metadata::from_slice(bytes).map(Metadata::into_signed).map_err(|error| from_library(error, file))
}
