//! The key list that checks rest on: the one that is built in, or the one that a folder of `keys refresh` holds.

use crate::problem::Problem;
use crate::shell::{self, folder};
use labelcheck::{Files, KeyList, KeyListError, PinnedRoot, limits};
use std::path::Path;

/// The demonstration's list, as it was in the sources; its age is said in each answer.
const ROOT: &[u8] = include_bytes!("../../../labels/trust/repository/1.root.json");
const LIST: &[u8] = include_bytes!("../../../labels/trust/key-list.cbor");

/// The list in a folder, as one unit: metadata and files that were verified together.
pub(crate) const UNIT: &str = "key-list.cbor";
/// Where the folder keeps the roots that it trusted, the one that it began with first.
const ROOTS: &str = "root_history";

/// The list that this program was built with.
pub(crate) fn built_in() -> Result<KeyList, Problem> {
    let load = || KeyList::load(&PinnedRoot::new(ROOT)?, Files::from_bytes(LIST)?);
    load().map_err(|error| Problem::new("cli-bad-built-in").cause(error))
}

/// The root that this program was built with.
pub(crate) fn built_in_root() -> Result<PinnedRoot, Problem> {
    PinnedRoot::new(ROOT).map_err(|error| Problem::new("cli-bad-built-in").cause(error))
}

/// The list in a folder, verified again from the root that the folder began with.
pub(crate) fn in_folder(path: &Path) -> Result<KeyList, Problem> {
    let missing = || Problem::new("cli-keys-no-list").file(path);
    let root = pinned(path)?.ok_or_else(missing)?;
    let unit = folder::read_if_there(&path.join(UNIT), bytes(limits::KEY_LIST_BYTES))?.ok_or_else(missing)?;
    Files::from_bytes(&unit)
        .and_then(|files| KeyList::load(&root, files))
        .map_err(|error| Problem::new("cli-bad-list").file(path).cause(error))
}

/// Whether a folder holds a list.
pub(crate) fn is_there(path: &Path) -> bool {
    shell::exists(&path.join(UNIT))
}

/// The root that a folder began with, if it is that of a key list.
pub(crate) fn pinned(path: &Path) -> Result<Option<PinnedRoot>, Problem> {
    let roots = path.join(ROOTS);
    let version = |name: &String| name.strip_suffix(".root.json")?.parse::<u64>().ok();
    let first = folder::names(&roots, false)?.into_iter().filter(|name| version(name).is_some()).min_by_key(version);
    let Some(first) = first else { return Ok(None) };
    let root = folder::read_if_there(&roots.join(first), bytes(limits::METADATA_BYTES))?;
    match root.map(|root| PinnedRoot::new(&root)) {
        None | Some(Err(KeyListError::NotAKeyList)) => Ok(None),
        Some(Ok(root)) => Ok(Some(root)),
        Some(Err(error)) => Err(Problem::new("cli-bad-list").file(path).cause(error)),
    }
}

fn bytes(limit: usize) -> u64 {
    u64::try_from(limit).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use labelcheck::Evidence;

    #[test]
    fn the_list_that_is_built_in_can_be_used() {
        let list = built_in().expect("a key list");
        let evidence = Evidence::from_key_list(&list).expect("evidence");
        assert_eq!(evidence.notes(), &[] as &[String]);
        assert!(evidence.is_demonstration());
        assert_eq!(evidence.jurisdictions().count(), 11);
    }
}
