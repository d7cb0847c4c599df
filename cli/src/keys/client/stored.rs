//! The folder: what is trusted, and how it changes.
//!
//! ```text
//! root.json, timestamp.json, snapshot.json, targets.json, <role>.json   what was verified last, as python-tuf has it
//! root_history/<N>.root.json                                            each root that was trusted
//! floor/timestamp.json                                                  where needed: the timestamp of snapshot.json
//! ```
//!
//! Nothing in it is believed but `root.json`: each run verifies all of it again, from there.
//!
//! A run that is killed leaves the state before some step of [`Changes::steps`], and each of those can be loaded:
//!
//! - Roots first, the history before `root.json`: a root that is in the history only is stepped to when loading.
//! - Where a root takes a key from timestamp or snapshot, both are removed before `root.json` says so. Until then the
//!   history has that root, so that the next run finds the same and removes them again.
//! - A timestamp before its snapshot, since TUF keeps it even if the snapshot is then refused. The snapshot in the folder
//!   is then not the one that this timestamp names, and could not be verified any more: its versions would be forgotten,
//!   and with them what a rollback is. So `floor` first gets the timestamp that does name it.

use crate::limits;
use crate::problem::Problem;
use crate::shell::{self, folder};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

const ROOT: &str = "root.json";
const TIMESTAMP: &str = "timestamp.json";
const SNAPSHOT: &str = "snapshot.json";
const TARGETS: &str = "targets.json";
const FLOOR: &str = "floor/timestamp.json";
const FOLDERS: [&str; 3] = ["", "root_history", "floor"];

/// The folder as it was when the run began.
pub(crate) struct Stored {
    folder: PathBuf,
    pub(crate) root: Vec<u8>,
    pub(crate) timestamp: Option<Vec<u8>>,
    pub(crate) snapshot: Option<Vec<u8>>,
    pub(crate) targets: Option<Vec<u8>>,
    /// The timestamp that names `snapshot`, if `timestamp` does not.
    pub(crate) floor: Option<Vec<u8>>,
}

impl Stored {
    /// Reads a folder, which this run has for itself.
    pub(crate) fn read(path: &Path) -> Result<Self, Problem> {
        for part in FOLDERS {
            folder::sweep(&path.join(part))?;
        }
        let read = |name: &str, limit| folder::read_if_there(&path.join(name), limit);
        Ok(Self {
            folder: path.to_owned(),
            root: shell::read(&path.join(ROOT), limits::ROOT_BYTES)?,
            timestamp: read(TIMESTAMP, limits::TIMESTAMP_BYTES)?,
            snapshot: read(SNAPSHOT, limits::SNAPSHOT_BYTES)?,
            targets: read(TARGETS, limits::TARGETS_BYTES)?,
            floor: read(FLOOR, limits::TIMESTAMP_BYTES)?,
        })
    }

    /// Begins a folder with a root. One that is trusted here already changes nothing, also if newer ones followed it.
    pub(crate) fn begin(path: &Path, version: u64, root: &[u8]) -> Result<(), Problem> {
        let (history, newest) = (path.join(history(version)), path.join(ROOT));
        if !shell::exists(&newest) {
            folder::replace(&history, root)?;
            return folder::replace(&newest, root);
        }
        for trusted in [&history, &newest] {
            if folder::read_if_there(trusted, limits::ROOT_BYTES)?.is_some_and(|trusted| trusted == root) {
                return Ok(());
            }
        }
        Err(Problem::new("cli-keys-has-root").file(path))
    }

    pub(crate) fn root_path(&self) -> PathBuf {
        self.folder.join(ROOT)
    }

    /// A root that was trusted before.
    pub(crate) fn past_root(&self, version: u64) -> Result<Option<Vec<u8>>, Problem> {
        folder::read_if_there(&self.folder.join(history(version)), limits::ROOT_BYTES)
    }

    /// The metadata of a delegated role.
    pub(crate) fn role(&self, file: &str) -> Result<Option<Vec<u8>>, Problem> {
        folder::read_if_there(&self.folder.join(file), limits::TARGETS_BYTES)
    }

    /// Makes the changes, step by step.
    pub(crate) fn change(&self, changes: Changes) -> Result<(), Problem> {
        for step in changes.steps(self.floor.is_some()) {
            match step {
                Step::Write(name, bytes) => folder::replace(&self.folder.join(name), &bytes)?,
                Step::Remove(name) => folder::remove(&self.folder.join(name))?,
            }
        }
        Ok(())
    }
}

/// What a run verified that is not in the folder yet.
#[derive(Default)]
pub(crate) struct Changes {
    pub(crate) roots: Vec<(u64, Vec<u8>)>,
    /// A root took a key from timestamp or snapshot: what was signed before no longer binds.
    pub(crate) forget: bool,
    /// The timestamp that names the snapshot in the folder.
    pub(crate) floor: Option<Vec<u8>>,
    pub(crate) timestamp: Option<Vec<u8>>,
    pub(crate) snapshot: Option<Vec<u8>>,
    /// The snapshot in the folder is the one that the new timestamp names.
    pub(crate) same_snapshot: bool,
    pub(crate) targets: Option<Vec<u8>>,
    /// Delegated roles, by the names of their files.
    pub(crate) roles: BTreeMap<String, Vec<u8>>,
}

#[derive(PartialEq, Eq, Debug)]
enum Step {
    Write(String, Vec<u8>),
    Remove(&'static str),
}

impl Changes {
    /// The changes in their order: see the top of this file.
    fn steps(self, mut has_floor: bool) -> Vec<Step> {
        let mut steps = Vec::new();
        let write = |name: &str, bytes: Vec<u8>| Step::Write(name.to_owned(), bytes);
        let newest = self.roots.last().map(|(_, root)| root.clone());
        steps.extend(self.roots.into_iter().map(|(version, root)| write(&history(version), root)));
        if self.forget {
            steps.extend([Step::Remove(SNAPSHOT), Step::Remove(TIMESTAMP), Step::Remove(FLOOR)]);
            has_floor = false;
        }
        steps.extend(newest.map(|root| write(ROOT, root)));
        if let Some(timestamp) = self.timestamp {
            if let Some(floor) = self.floor.filter(|_| !self.same_snapshot) {
                steps.push(write(FLOOR, floor));
                has_floor = true;
            }
            steps.push(write(TIMESTAMP, timestamp));
        }
        let settled = self.same_snapshot || self.snapshot.is_some();
        steps.extend(self.snapshot.map(|snapshot| write(SNAPSHOT, snapshot)));
        if settled && has_floor {
            steps.push(Step::Remove(FLOOR));
        }
        steps.extend(self.targets.map(|targets| write(TARGETS, targets)));
        steps.extend(self.roles.into_iter().map(|(file, role)| write(&file, role)));
        steps
    }
}

fn history(version: u64) -> String {
    format!("root_history/{version}.root.json")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(changes: Changes, has_floor: bool) -> String {
        let step = |step: &Step| match step {
            Step::Write(name, _) => name.clone(),
            Step::Remove(name) => format!("-{name}"),
        };
        changes.steps(has_floor).iter().map(step).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn each_state_between_two_steps_can_be_loaded() {
        let some = || Some(Vec::new());
        assert_eq!(order(Changes::default(), true), "");
        let everything = || Changes {
            roots: vec![(2, Vec::new()), (3, Vec::new())],
            floor: some(),
            timestamp: some(),
            snapshot: some(),
            targets: some(),
            roles: BTreeMap::from([("sg.json".to_owned(), Vec::new())]),
            ..Changes::default()
        };
        assert_eq!(
            order(everything(), false),
            "root_history/2.root.json root_history/3.root.json root.json floor/timestamp.json timestamp.json \
             snapshot.json -floor/timestamp.json targets.json sg.json"
        );
        // The snapshot was refused: the floor stays.
        let refused = Changes { floor: some(), timestamp: some(), ..Changes::default() };
        assert_eq!(order(refused, false), "floor/timestamp.json timestamp.json");
        // Only the timestamp is new: its snapshot needs no other.
        let renewed = || Changes { floor: some(), timestamp: some(), same_snapshot: true, ..Changes::default() };
        assert_eq!(order(renewed(), false), "timestamp.json");
        assert_eq!(order(renewed(), true), "timestamp.json -floor/timestamp.json");
        assert_eq!(
            order(Changes { forget: true, floor: None, ..everything() }, true),
            "root_history/2.root.json root_history/3.root.json -snapshot.json -timestamp.json -floor/timestamp.json \
             root.json timestamp.json snapshot.json targets.json sg.json"
        );
    }
}
