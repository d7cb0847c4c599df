//! `keys refresh` where the repository is a key list: it comes as a whole, with its files, or not at all.
//!
//! The rules are the core's. What is held is one unit, replaced in one step; the metadata is written beside it, as for any
//! repository, for `keys get` and for whoever wants to look.

use super::failure::{self, Failure};
use super::repository::Repository;
use super::stored::{Changes, Stored};
use crate::keys::held;
use crate::limits;
use crate::problem::Problem;
use crate::shell::{self, folder};
use labelcheck::{
    Date, EndDate, Evidence, Fact, KeyList, KeyListError, Now, PinnedRoot, Refresh, Refreshed, Request, Words,
};
use std::path::Path;

/// Brings the list of a folder up to date, from the root that the folder began with.
pub(super) fn refresh(
    path: &Path,
    root: &PinnedRoot,
    stored: &Stored,
    repository: &Repository,
    now: Now,
) -> Result<Refreshed, Failure> {
    let held = held(path);
    let refused = |error| refused(&error, now.local);
    let mut refresh = Refresh::new(root, held.as_ref(), now.instant).map_err(refused)?;
    let mut room = limits::FETCHED_BYTES;
    while let Some(request) = refresh.next().cloned() {
        let bytes = fetch(repository, &request)?;
        let length = bytes.as_ref().map_or(0, Vec::len).try_into().unwrap_or(u64::MAX);
        room = room.checked_sub(length).ok_or_else(|| Problem::new("cli-keys-too-much").name(&request.path))?;
        refresh.give(bytes.as_deref()).map_err(refused)?;
    }
    let refreshed = refresh.finish().map_err(refused)?;
    // A list that no check could use does not take the place of one that they can.
    Evidence::from_key_list(&refreshed.list)
        .map_err(|error| Failure::Refused(Problem::new("cli-keys-refused").cause(error).does_not()))?;
    folder::replace(&path.join(held::UNIT), &refreshed.list.files().to_bytes())?;
    stored.change(changes(&refreshed.list, stored)?)?;
    Ok(refreshed)
}

/// The list held. One that is damaged is said to be, and fetched anew as if there were none.
fn held(path: &Path) -> Option<KeyList> {
    if !held::is_there(path) {
        return None;
    }
    held::in_folder(path).inspect_err(|problem| shell::say(&problem.text(&Words::english()))).ok()
}

fn fetch(repository: &Repository, request: &Request) -> Result<Option<Vec<u8>>, Failure> {
    let limit = u64::try_from(request.limit).unwrap_or(u64::MAX);
    match request.path.strip_prefix("targets/") {
        Some(path) => repository.target(path, limit).map(Some),
        None if request.may_be_absent => repository.metadata(&request.path, limit),
        None => repository.required(&request.path, limit).map(Some),
    }
}

/// The metadata of the list, as it goes into the folder beside the unit.
fn changes(list: &KeyList, stored: &Stored) -> Result<Changes, Problem> {
    let mut changes = Changes::default();
    let take = |name: &str, old: &Option<Vec<u8>>| {
        let new = list.files().get(name)?;
        (old.as_deref() != Some(new)).then(|| new.to_vec())
    };
    changes.timestamp = take("timestamp.json", &stored.timestamp);
    changes.snapshot = take("snapshot.json", &stored.snapshot);
    changes.targets = take("targets.json", &stored.targets);
    changes.same_snapshot = changes.snapshot.is_none();
    for (name, bytes) in list.files().iter().filter(|(name, _)| !name.contains('/')) {
        match name.strip_suffix(".root.json").and_then(|version| version.parse().ok()) {
            Some(version) if stored.past_root(version)?.is_none() => changes.roots.push((version, bytes.to_vec())),
            Some(_) => {}
            None if matches!(name, "timestamp.json" | "snapshot.json" | "targets.json") => {}
            None => drop(changes.roles.insert(name.to_owned(), bytes.to_vec())),
        }
    }
    if !changes.roots.is_empty() {
        changes.roots.sort_by_key(|(version, _)| *version);
        // What an older root let sign need not verify under this one.
        changes.forget = true;
        changes.timestamp = list.files().get("timestamp.json").map(<[u8]>::to_vec);
        changes.snapshot = list.files().get("snapshot.json").map(<[u8]>::to_vec);
    }
    Ok(changes)
}

/// Why a list was refused, as a problem.
pub(super) fn refused(error: &KeyListError, today: Date) -> Failure {
    let problem = match error {
        KeyListError::Expired { role, expires } => Problem::new("cli-keys-expired")
            .name(role)
            .fact("expires", Fact::Date(EndDate::Day(expires.date(0))))
            .fact("today", Fact::Date(EndDate::Day(today))),
        KeyListError::Rollback { role, held, offered } => Problem::new("cli-keys-rollback")
            .name(role)
            .fact("trusted", failure::number(*held))
            .fact("offered", failure::number(*offered)),
        KeyListError::Mismatch { file } => Problem::new("cli-keys-differs").name(file).cause(error),
        error => Problem::new("cli-keys-refused").cause(error),
    };
    Failure::Refused(problem.does_not())
}
