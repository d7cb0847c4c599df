//! Refreshing: TUF's client workflow with the real clock, one file at a time. Who has a network fetches what is asked
//! for; the rules are here.

use super::error::from_library;
use super::load::{self, Pin, SNAPSHOT, TARGETS, TIMESTAMP, role_name, root_name, target_name};
use super::{Files, KeyList, KeyListError, PinnedRoot, rules};
use crate::date::Instant;
use crate::limits;
use sigstore_tuf::{Error, TrustedMetadataSet};
use std::collections::VecDeque;

/// A file that a refresh wants next.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Request {
    /// Its path below the repository's address: `timestamp.json`, `targets/sg/0f1e….issuers.json`.
    pub path: String,
    /// How many bytes may be read of it. One more, and reading stops.
    pub limit: usize,
    /// Whether it may well not be there: the root after the newest.
    pub may_be_absent: bool,
}

/// A refresh under way: ask for [`next`](Self::next), fetch it, [`give`](Self::give) it, until nothing is wanted, then
/// [`finish`](Self::finish). What does not verify ends it, and what was held stays as it was.
///
/// Files that did not change are not asked for again: with nothing new it is the next root, which is not there, and the
/// timestamp.
pub struct Refresh<'h> {
    root: &'h PinnedRoot,
    held: Option<&'h KeyList>,
    now: jiff::Timestamp,
    trusted: TrustedMetadataSet,
    files: Files,
    wanted: VecDeque<Wanted>,
    late: Vec<Late>,
}

/// What a refresh brought.
#[derive(Clone, Debug)]
pub struct Refreshed {
    /// The list: verified whole, and not older than the one held.
    pub list: KeyList,
    /// Whether it is another than the one held.
    pub changed: bool,
    /// Jurisdictions that let their own part expire. They hold up nobody else; their parts show their age.
    pub late: Vec<Late>,
}

/// A jurisdiction that let its part expire.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Late {
    /// The jurisdiction.
    pub jurisdiction: String,
    /// When.
    pub expired: Instant,
}

/// A request, and what the file is for.
struct Wanted {
    request: Request,
    purpose: Purpose,
}

enum Purpose {
    Root,
    Timestamp,
    Snapshot,
    Targets,
    Role(String),
    File { name: String, pin: Pin },
}

impl<'h> Refresh<'h> {
    /// Begins a refresh of the list held; none is held before the first.
    ///
    /// # Errors
    /// Where the pinned root cannot be used.
    pub fn new(root: &'h PinnedRoot, held: Option<&'h KeyList>, now: Instant) -> Result<Self, KeyListError> {
        let mut trusted = load::begin(root)?;
        if let Some(held) = held {
            load::roots(root, &mut trusted, &held.files)?;
        }
        let mut refresh = Self {
            root,
            held,
            // One second more: what expires in this very second has expired (TUF 1.0.34, 5.3.10), which the library takes
            // for still in date. Out of its range is the end of time: everything has expired.
            now: jiff::Timestamp::from_second(now.seconds().saturating_add(1)).unwrap_or(jiff::Timestamp::MAX),
            trusted,
            files: Files::new(),
            wanted: VecDeque::new(),
            late: Vec::new(),
        };
        let held_files = held.into_iter().flat_map(|held| held.files.iter());
        for (name, bytes) in held_files.filter(|(name, _)| name.ends_with(".root.json")) {
            refresh.files.insert(name, bytes);
        }
        refresh.want_root();
        Ok(refresh)
    }

    /// The file that is wanted next; none when the refresh can be finished.
    pub fn next(&self) -> Option<&Request> {
        self.wanted.front().map(|wanted| &wanted.request)
    }

    /// Takes the file that was wanted; none where the server says that there is no such file.
    ///
    /// # Errors
    /// Where it does not verify. The refresh has then ended.
    pub fn give(&mut self, bytes: Option<&[u8]>) -> Result<(), KeyListError> {
        let Some(Wanted { request, purpose }) = self.wanted.pop_front() else { return Ok(()) };
        let result = match bytes {
            Some(bytes) if bytes.len() > request.limit => Err(KeyListError::TooLarge { file: request.path }),
            None if !request.may_be_absent => Err(KeyListError::Missing { file: request.path }),
            bytes => self.take(purpose, &request.path, bytes),
        };
        if result.is_err() {
            self.wanted.clear();
        }
        result
    }

    /// Verifies what was fetched once more as a whole, from the pinned root, by the rules for what is stored. What is the same
    /// to the byte as the list held was.
    ///
    /// # Errors
    /// Where a rule is broken, or something is still wanted.
    pub fn finish(self) -> Result<Refreshed, KeyListError> {
        if let Some(request) = self.next() {
            return Err(KeyListError::Missing { file: request.path.clone() });
        }
        // With nothing new, each file has just been verified by the stricter rules above, and the list that these very bytes
        // come to is held.
        if let Some(held) = self.held.filter(|held| is_same(&held.files, &self.files)) {
            return Ok(Refreshed { list: held.clone(), changed: false, late: self.late });
        }
        let list = load::load(self.root, self.files, self.held)?;
        let same = |held: &KeyList| (held.version, held.root_version) == (list.version, list.root_version);
        let changed = !self.held.is_some_and(same);
        Ok(Refreshed { list, changed, late: self.late })
    }

    fn take(&mut self, purpose: Purpose, path: &str, bytes: Option<&[u8]>) -> Result<(), KeyListError> {
        match (purpose, bytes) {
            (Purpose::Root, Some(bytes)) => {
                load::next_root(self.root, &mut self.trusted, path, bytes)?;
                self.files.insert(path, bytes);
                self.want_root();
                Ok(())
            }
            (Purpose::Root, None) => self.roots_end(),
            (Purpose::Timestamp, Some(bytes)) => self.timestamp(bytes),
            (Purpose::Snapshot, Some(bytes)) => self.snapshot(bytes, path),
            (Purpose::Targets, Some(bytes)) => self.targets(bytes, path),
            (Purpose::Role(role), Some(bytes)) => self.role(&role, bytes, path),
            (Purpose::File { name, pin }, Some(bytes)) if pin.matches(bytes) => {
                self.files.insert(name, bytes);
                Ok(())
            }
            (Purpose::File { .. }, Some(_)) => Err(KeyListError::Mismatch { file: path.to_owned() }),
            (_, None) => Err(KeyListError::Missing { file: path.to_owned() }),
        }
    }

    fn want_root(&mut self) {
        let next = self.trusted.root().version.saturating_add(1);
        self.want(Purpose::Root, root_name(next), limits::METADATA_BYTES, true);
    }

    /// The newest root is reached. Only now does its expiry count (TUF 5.3.10), and only what it accepts of the list
    /// held is the floor (5.3.11).
    fn roots_end(&mut self) -> Result<(), KeyListError> {
        self.trusted.check_root_expired(self.now).map_err(|error| from_library(error, "root.json"))?;
        if let Some(held) = self.held {
            load::set_floor(self.root, &mut self.trusted, held);
        }
        self.want(Purpose::Timestamp, TIMESTAMP.to_owned(), limits::METADATA_BYTES, false);
        Ok(())
    }

    fn timestamp(&mut self, bytes: &[u8]) -> Result<(), KeyListError> {
        let bytes = match self.trusted.update_timestamp(bytes, self.now) {
            Ok(()) => bytes,
            // Nothing new. What is held counts, unless it has expired.
            Err(Error::EqualVersion { .. }) => {
                self.trusted.check_timestamp_expired(self.now).map_err(|error| from_library(error, TIMESTAMP))?;
                self.held_file(TIMESTAMP).unwrap_or(bytes)
            }
            Err(error) => return Err(from_library(error, TIMESTAMP)),
        };
        self.files.insert(TIMESTAMP, bytes);
        // Taken from a thief of the publisher's key, it would have every clock called wrong from then on.
        if let Some(timestamp) = self.trusted.timestamp() {
            let published = load::published(timestamp)?;
            if published.seconds() > self.now.as_second().saturating_add(limits::ISSUED_AHEAD) {
                return Err(KeyListError::Future { published });
            }
        }
        let pin = self.trusted.timestamp().and_then(|timestamp| timestamp.snapshot_meta());
        let (version, length) = pin.map_or((0, None), |pin| (pin.version, pin.length));
        if let Some(held) = self.held_file(SNAPSHOT)
            && self.trusted.update_snapshot(held, self.now).is_ok()
        {
            return self.snapshot_stands(held);
        }
        self.want_version(Purpose::Snapshot, SNAPSHOT, version, length);
        Ok(())
    }

    fn snapshot(&mut self, bytes: &[u8], path: &str) -> Result<(), KeyListError> {
        self.trusted.update_snapshot(bytes, self.now).map_err(|error| from_library(error, path))?;
        self.snapshot_stands(bytes)
    }

    fn snapshot_stands(&mut self, bytes: &[u8]) -> Result<(), KeyListError> {
        self.files.insert(SNAPSHOT, bytes);
        if let Some(held) = self.held_file(TARGETS)
            && self.trusted.update_targets(held, self.now).is_ok()
        {
            return self.targets_stand(held);
        }
        let (version, length) = self.pinned(TARGETS);
        self.want_version(Purpose::Targets, TARGETS, version, length);
        Ok(())
    }

    fn targets(&mut self, bytes: &[u8], path: &str) -> Result<(), KeyListError> {
        self.trusted.update_targets(bytes, self.now).map_err(|error| from_library(error, path))?;
        self.targets_stand(bytes)
    }

    fn targets_stand(&mut self, bytes: &[u8]) -> Result<(), KeyListError> {
        self.files.insert(TARGETS, bytes);
        let targets = self.trusted.targets_role("targets").cloned();
        let targets = targets.ok_or(KeyListError::Missing { file: TARGETS.to_owned() })?;
        let (roles, _) = rules::delegations(&targets)?;
        for role in roles {
            let file = role_name(&role.name);
            let held = self.held_file(&file);
            // What is held and does not verify is asked for anew.
            if held.is_some_and(|held| self.role(&role.name, held, &file).is_ok()) {
                continue;
            }
            let (version, length) = self.pinned(&file);
            self.want_version(Purpose::Role(role.name.clone()), &file, version, length);
        }
        Ok(())
    }

    fn role(&mut self, role: &str, bytes: &[u8], path: &str) -> Result<(), KeyListError> {
        match self.trusted.update_delegated_targets(bytes, role, "targets", self.now) {
            Ok(_) => {}
            // The library looks at the expiry last: the signatures stand, and the snapshot says that there is nothing
            // newer. One jurisdiction that is late does not keep the others' news from anybody.
            Err(Error::Expired { expires, .. }) => self
                .late
                .push(Late { jurisdiction: role.to_owned(), expired: Instant::from_seconds(expires.as_second()) }),
            Err(error) => return Err(from_library(error, path)),
        }
        self.files.insert(role_name(role), bytes);
        let listed = load::listed(bytes, path)?;
        // A role that broke a rule is left out on loading.
        for file in rules::file_names(role, &listed).unwrap_or_default() {
            let target = listed.targets.get(&format!("{role}/{file}"));
            let Some(Ok(pin)) = target.map(load::pin) else { continue };
            let name = target_name(role, file);
            match self.held_file(&name) {
                Some(held) if pin.matches(held) => self.files.insert(name, held),
                _ => self.want_target(role, file, name, pin),
            }
        }
        Ok(())
    }

    /// A file of the list held.
    fn held_file(&self, name: &str) -> Option<&'h [u8]> {
        self.held?.files.get(name)
    }

    /// Version and length of a role's metadata, as the snapshot pins it.
    fn pinned(&self, file: &str) -> (u64, Option<u64>) {
        let pin = self.trusted.snapshot().and_then(|snapshot| snapshot.meta.get(file));
        pin.map_or((0, None), |pin| (pin.version, pin.length))
    }

    fn want_version(&mut self, purpose: Purpose, file: &str, version: u64, length: Option<u64>) {
        let consistent = self.trusted.root().consistent_snapshot;
        let path = if consistent { format!("{version}.{file}") } else { file.to_owned() };
        let length = length.and_then(|length| usize::try_from(length).ok()).unwrap_or(usize::MAX);
        self.want(purpose, path, length.min(limits::METADATA_BYTES), false);
    }

    fn want_target(&mut self, role: &str, file: &str, name: String, pin: Pin) {
        let consistent = self.trusted.root().consistent_snapshot;
        let path = if consistent {
            target_name(role, format_args!("{}.{file}", hex::encode(pin.sha256)))
        } else {
            name.clone()
        };
        let limit = pin.length;
        self.want(Purpose::File { name, pin }, path, limit, false);
    }

    fn want(&mut self, purpose: Purpose, path: String, limit: usize, may_be_absent: bool) {
        self.wanted.push_back(Wanted { request: Request { path, limit, may_be_absent }, purpose });
    }
}

/// Whether both have the same files, to the byte, in whichever order they came.
fn is_same(one: &Files, other: &Files) -> bool {
    one.iter().count() == other.iter().count() && one.iter().all(|(name, bytes)| other.get(name) == Some(bytes))
}
