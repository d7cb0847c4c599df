//! Folders that several runs may use, one after the other and at once: a lock, and files that are replaced whole.

use super::{random, read, unreadable};
use crate::problem::Problem;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

/// Holds a folder for this run until it is dropped. Whoever dies holding it has let go of it.
pub(crate) struct Lock {
    _file: File,
}

/// Makes the folder if it is not there, and waits for other runs in it, but no longer than this.
pub(crate) fn lock(folder: &Path, patience: Duration) -> Result<Lock, Problem> {
    let path = folder.join(".lock");
    let unwritten = |error| Problem::new("cli-not-written").file(&path).cause(error);
    fs::create_dir_all(folder).map_err(unwritten)?;
    // The file stays: who removed it would take it from under one that waits for it.
    let file = OpenOptions::new().write(true).create(true).truncate(false).open(&path).map_err(unwritten)?;
    let start = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(Lock { _file: file }),
            // Some network folders have no locks. Files are replaced whole there too; the later run then wins.
            Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Unsupported => {
                return Ok(Lock { _file: file });
            }
            Err(TryLockError::Error(error)) => return Err(unwritten(error)),
            Err(TryLockError::WouldBlock) if start.elapsed() >= patience => {
                return Err(Problem::new("cli-keys-busy").file(folder));
            }
            Err(TryLockError::WouldBlock) => thread::sleep(Duration::from_millis(20)),
        }
    }
}

/// Reads a file if it is there. One that is too large counts as absent: it is none that was written here.
pub(crate) fn read_if_there(path: &Path, limit: u64) -> Result<Option<Vec<u8>>, Problem> {
    match read(path, limit) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(problem) if problem.is("cli-not-found") || problem.is("cli-too-large") => Ok(None),
        Err(problem) => Err(problem),
    }
}

/// Puts a file in the place of another, or of none: whoever looks, at any moment, sees the old one or the new one.
/// Folders on the way are made.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> Result<(), Problem> {
    let unwritten = |error| Problem::new("cli-not-written").file(path).cause(error);
    let folder = parent(path);
    fs::create_dir_all(folder).map_err(unwritten)?;
    let part = part(folder)?;
    let written = OpenOptions::new().write(true).create_new(true).open(&part).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    let done = written.and_then(|()| fs::rename(&part, path));
    if done.is_err() {
        // If it cannot be removed either, the problem is told all the same.
        let _ = fs::remove_file(&part);
    }
    done.and_then(|()| synchronise(folder)).map_err(unwritten)
}

/// Removes a file; it need not be there.
pub(crate) fn remove(path: &Path) -> Result<(), Problem> {
    match fs::remove_file(path) {
        Ok(()) => synchronise(parent(path)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
    .map_err(|error| Problem::new("cli-not-written").file(path).cause(error))
}

/// Removes what a run that was killed left half-written in a folder.
pub(crate) fn sweep(folder: &Path) -> Result<(), Problem> {
    for path in entries(folder)? {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if name.starts_with(PART_START) && name.ends_with(PART_END) {
            remove(&path)?;
        }
    }
    Ok(())
}

/// The names of the files in a folder, or of the folders; sorted, without hidden ones. None where there is no such folder.
pub(crate) fn names(folder: &Path, folders: bool) -> Result<Vec<String>, Problem> {
    let mut names: Vec<String> = entries(folder)?
        .into_iter()
        .filter(|path| path.is_dir() == folders)
        .map(|path| path.file_name().unwrap_or_default().to_string_lossy().into_owned())
        .filter(|name| !name.starts_with('.'))
        .collect();
    names.sort();
    Ok(names)
}

/// What is in a folder; nothing where there is no such folder.
fn entries(folder: &Path) -> Result<Vec<PathBuf>, Problem> {
    match fs::read_dir(folder) {
        Ok(entries) => entries
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<Result<_, _>>()
            .map_err(|error| unreadable(folder, &error)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(unreadable(folder, &error)),
    }
}

/// Whether a path is that of the folder, or of something in it. Neither need exist.
pub(crate) fn is_inside(path: &Path, folder: &Path) -> bool {
    match (real(path), real(folder)) {
        (Some(path), Some(folder)) => path.starts_with(folder),
        _ => false,
    }
}

/// The path without links, as far as it exists.
fn real(path: &Path) -> Option<PathBuf> {
    let path = std::path::absolute(path).ok()?;
    path.ancestors().find_map(|start| {
        let rest = path.strip_prefix(start).ok()?;
        fs::canonicalize(start).ok().map(|start| start.join(rest))
    })
}

const PART_START: &str = ".labelcheck-";
const PART_END: &str = ".part";

/// A name for a file that is being written: no other run has it.
fn part(folder: &Path) -> Result<PathBuf, Problem> {
    let number: String = random()?.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    Ok(folder.join(format!("{PART_START}{number}{PART_END}")))
}

fn parent(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if parent != Path::new("") => parent,
        _ => Path::new("."),
    }
}

/// A new name is on the disk when its folder is. Where folders cannot be opened, as on Windows, names are journalled.
#[cfg(unix)]
#[expect(clippy::disallowed_methods, reason = "this is the place")]
fn synchronise(folder: &Path) -> Result<(), std::io::Error> {
    match File::open(folder)?.sync_all() {
        // Some file systems cannot synchronise folders.
        Err(error) if error.kind() == ErrorKind::InvalidInput => Ok(()),
        other => other,
    }
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "as where it can fail")]
fn synchronise(_: &Path) -> Result<(), std::io::Error> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[expect(clippy::disallowed_methods, reason = "a test")]
    fn files_are_replaced_whole_and_leave_nothing_beside() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a/b");
        for bytes in [b"one".as_slice(), b"another"] {
            replace(&path, bytes).unwrap();
            assert_eq!(fs::read(&path).unwrap(), bytes);
        }
        assert!(replace(&folder.path().join("a/b/c"), b"").is_err());
        assert!(replace(&folder.path().join("a"), b"").is_err());
        fs::write(folder.path().join("a/.labelcheck-00.part"), b"ha").unwrap();
        sweep(&folder.path().join("a")).unwrap();
        sweep(&folder.path().join("none")).unwrap();
        assert_eq!(fs::read_dir(folder.path().join("a")).unwrap().count(), 1);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        remove(&path).unwrap();
        remove(&path).unwrap();
        assert!(read_if_there(&path, 9).unwrap().is_none());
    }

    #[test]
    fn one_run_at_a_time_has_a_folder() {
        let folder = tempfile::tempdir().unwrap();
        let first = lock(folder.path(), Duration::ZERO).unwrap();
        assert!(lock(folder.path(), Duration::ZERO).is_err_and(|problem| problem.is("cli-keys-busy")));
        drop(first);
        assert!(lock(folder.path(), Duration::ZERO).is_ok());
    }

    #[test]
    fn what_is_in_a_folder_is_known_whatever_it_is_called() {
        let folder = tempfile::tempdir().unwrap();
        let [keys, inside] = ["keys", "keys/new/deep"].map(|name| folder.path().join(name));
        assert!(is_inside(&inside, &keys) && is_inside(&keys, &keys));
        assert!(!is_inside(&keys, &inside) && !is_inside(&folder.path().join("keys2"), &keys));
        fs::create_dir(&keys).unwrap();
        assert!(is_inside(&folder.path().join("./keys/new"), &keys));
        #[cfg(unix)]
        {
            let link = folder.path().join("link");
            std::os::unix::fs::symlink(&keys, &link).unwrap();
            assert!(is_inside(&link.join("new"), &keys));
        }
    }
}
