//! The client's workflow from the root to the top-level targets. Numbers are those of its steps in TUF 1.0.34.

use super::failure::{self, Failure, refused};
use super::repository::Repository;
use super::stored::{Changes, Stored};
use crate::limits;
use crate::problem::Problem;
use jiff_of_tuf::Timestamp;
use labelcheck::client::{distinct_keys, floor, takes_key};
use labelcheck::{Date, Now};
use sigstore_tuf::{Error, Key, RoleKeys, TrustedMetadataSet};
use std::collections::BTreeMap;

/// A run of the workflow. The time is fixed when it begins (5.1).
pub(crate) struct Session {
    pub(super) trusted: TrustedMetadataSet,
    pub(super) stored: Stored,
    pub(super) repository: Repository,
    pub(super) changes: Changes,
    pub(super) now: Timestamp,
    today: Date,
}

/// The version of a root that is signed by a threshold of its own keys.
pub(crate) fn root(bytes: &[u8]) -> Result<u64, Error> {
    let trusted = TrustedMetadataSet::from_root(bytes)?;
    distinct(trusted.root().role("root"), &trusted.root().keys, "root", bytes)?;
    Ok(trusted.root().version)
}

/// The library counts key identifiers: one public key under two of them counts once here.
pub(super) fn distinct(
    wanted: Option<&RoleKeys>,
    keys: &BTreeMap<String, Key>,
    role: &str,
    bytes: &[u8],
) -> Result<(), Error> {
    let Some(RoleKeys { keyids, threshold, .. }) = wanted else { return Err(Error::UnknownRole(role.to_owned())) };
    if distinct_keys(keyids, *threshold, keys, bytes) {
        return Ok(());
    }
    // How many fewer does not matter.
    let found = threshold.saturating_sub(1);
    Err(Error::ThresholdNotMet { role: role.to_owned(), found, threshold: *threshold })
}

impl Session {
    /// Loads the trusted root (5.2), and steps to those that a run before was killed with.
    pub(crate) fn new(stored: Stored, repository: Repository, now: Now) -> Result<Self, Problem> {
        let bad = |error| failure::bad_root(&stored.root_path(), &error);
        let trusted = TrustedMetadataSet::from_root(&stored.root).map_err(bad)?;
        let mut session = Self {
            trusted,
            stored,
            repository,
            changes: Changes::default(),
            now: failure::timestamp(now.instant)?,
            today: now.local,
        };
        while let Some(bytes) = session.stored.past_root(session.next_root())? {
            if session.adopt_root(bytes).is_err() {
                break;
            }
        }
        Ok(session)
    }

    /// Brings the top-level roles up to date.
    pub(crate) fn refresh(&mut self) -> Result<(), Failure> {
        self.roots()?;
        // 5.3.10: only the last root must be in date.
        self.trusted.check_root_expired(self.now).map_err(|error| self.refused(error, "root.json"))?;
        self.floors();
        self.timestamp()?;
        self.snapshot()?;
        self.targets()
    }

    /// Writes what was verified to the folder.
    pub(crate) fn keep(self) -> Result<(), Problem> {
        self.stored.change(self.changes)
    }

    pub(super) fn refused(&self, error: Error, name: &str) -> Failure {
        Failure::Refused(refused(&error, name, self.today))
    }

    /// 5.3.2 to 5.3.9. A chain without end stops at a limit (5.3.3), and the run goes on with what it has.
    fn roots(&mut self) -> Result<(), Failure> {
        for _ in 0..limits::ROOTS {
            let name = format!("{}.root.json", self.next_root());
            let Some(bytes) = self.repository.metadata(&name, limits::ROOT_BYTES)? else { break };
            self.adopt_root(bytes).map_err(|error| self.refused(error, &name))?;
        }
        Ok(())
    }

    fn next_root(&self) -> u64 {
        self.trusted.root().version.saturating_add(1)
    }

    fn adopt_root(&mut self, bytes: Vec<u8>) -> Result<(), Error> {
        let before = self.trusted.root().clone();
        self.trusted.update_root(&bytes)?;
        let after = self.trusted.root();
        for root in [&before, after] {
            distinct(root.role("root"), &root.keys, "root", &bytes)?;
        }
        // 5.3.11: fast-forward attacks are undone by new keys.
        self.changes.forget |= ["timestamp", "snapshot"].iter().any(|role| takes_key(&before, after, role));
        self.changes.roots.push((after.version, bytes));
        Ok(())
    }

    /// Loads timestamp and snapshot of the folder: nothing older will be accepted. That they may have expired does not
    /// matter for this.
    fn floors(&mut self) {
        if self.changes.forget {
            return;
        }
        for timestamp in [&self.stored.floor, &self.stored.timestamp].into_iter().flatten() {
            // What does not verify under today's root is as if it were not there.
            let snapshot = self.stored.snapshot.as_deref().filter(|_| self.changes.floor.is_none());
            if floor(&mut self.trusted, timestamp, snapshot) {
                self.changes.floor = Some(timestamp.clone());
            }
        }
    }

    /// 5.4
    fn timestamp(&mut self) -> Result<(), Failure> {
        let name = "timestamp.json";
        let bytes = self.repository.required(name, limits::TIMESTAMP_BYTES)?;
        match self.trusted.update_timestamp(&bytes, self.now).and_then(|()| self.top_level("timestamp", &bytes)) {
            Ok(()) => {
                self.changes.timestamp = Some(bytes);
                Ok(())
            }
            // 5.4.3.1: nothing is new. But the one that is trusted may have expired since.
            Err(Error::EqualVersion { .. }) => self.trusted.check_timestamp_expired(self.now),
            Err(error) => Err(error),
        }
        .map_err(|error| self.refused(error, name))
    }

    /// 5.5. The folder's own is as good, if it is the one that the timestamp names.
    fn snapshot(&mut self) -> Result<(), Failure> {
        let stored = self.stored.snapshot.as_ref().filter(|_| !self.changes.forget);
        if stored.is_some_and(|stored| self.trusted.update_snapshot(stored, self.now).is_ok()) {
            self.changes.same_snapshot = true;
            return Ok(());
        }
        let pin = self.trusted.timestamp().and_then(|timestamp| timestamp.snapshot_meta());
        let Some(version) = pin.map(|pin| pin.version) else {
            let error = Error::Malformed("it does not name a snapshot".to_owned());
            return Err(self.refused(error, "timestamp.json"));
        };
        let name = self.versioned(version, "snapshot");
        let bytes = self.repository.required(&name, limits::SNAPSHOT_BYTES)?;
        let verified = self.trusted.update_snapshot(&bytes, self.now).and_then(|()| self.top_level("snapshot", &bytes));
        verified.map_err(|error| self.refused(error, &name))?;
        self.changes.snapshot = Some(bytes);
        Ok(())
    }

    /// 5.6
    fn targets(&mut self) -> Result<(), Failure> {
        if self.stored.targets.as_ref().is_some_and(|stored| self.trusted.update_targets(stored, self.now).is_ok()) {
            return Ok(());
        }
        let Some(version) = self.pinned("targets") else {
            let error = Error::Malformed("it does not name targets.json".to_owned());
            return Err(self.refused(error, "snapshot.json"));
        };
        let name = self.versioned(version, "targets");
        let bytes = self.repository.required(&name, limits::TARGETS_BYTES)?;
        let verified = self.trusted.update_targets(&bytes, self.now).map(|_| ());
        let verified = verified.and_then(|()| self.top_level("targets", &bytes));
        verified.map_err(|error| self.refused(error, &name))?;
        self.changes.targets = Some(bytes);
        Ok(())
    }

    fn top_level(&self, role: &str, bytes: &[u8]) -> Result<(), Error> {
        let root = self.trusted.root();
        distinct(root.role(role), &root.keys, role, bytes)
    }

    /// The version of a role's targets metadata that the snapshot names.
    pub(super) fn pinned(&self, role: &str) -> Option<u64> {
        Some(self.trusted.snapshot()?.meta.get(&format!("{role}.json"))?.version)
    }

    /// The file of a role, whose name is written out already, in the repository.
    pub(super) fn versioned(&self, version: u64, name: &str) -> String {
        if self.trusted.root().consistent_snapshot { format!("{version}.{name}.json") } else { format!("{name}.json") }
    }
}
