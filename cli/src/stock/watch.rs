//! `--watch`: a folder that a scanner or a camera drops files into.
//!
//! The system's events only say when to look; what is there is found by looking, so that an event that is lost, as on network
//! shares, costs time and no file. A file is taken once it has stayed as it is for some looks: none is read half written.

use super::args::StockArgs;
use super::feed::{self, Piece, Sink};
use crate::problem::Problem;
use crate::shell::{folder, stream};
use labelcheck_stock::records::Source;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// The time between two looks while a file is awaited.
pub(super) const LOOK: Duration = Duration::from_millis(500);

/// The time between two looks where nothing seems to happen: what the system does not tell of is found so late.
pub(super) const IDLE: Duration = Duration::from_secs(5);

/// Looks that find a file as the look before did, until it is taken: a second and a half, in which a slow network goes on.
const SAME: u32 = 3;

/// Times that a file that cannot be opened is tried again: who writes it may have it to himself.
const TRIES: u32 = 5;

/// Length in bytes, and time of change in nanoseconds.
pub(super) type Identity = (u64, u128);

/// A file that is done, as it was: a line of the list beside the output.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Seen {
    pub(super) name: String,
    pub(super) identity: Identity,
}

/// What is waited for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Wait {
    /// The time between two looks.
    Look,
    /// An event.
    Idle,
}

/// What is known of the folder's files, by name.
#[derive(Default, Debug)]
pub(super) struct Files {
    done: HashMap<String, Identity>,
    /// The same the other way round, for files that get another name.
    names: HashMap<Identity, String>,
    /// Those that were there at the last look, and are not done.
    waiting: BTreeMap<String, Waiting>,
}

#[derive(Clone, Copy, Debug)]
struct Waiting {
    identity: Identity,
    /// Looks that found it as it is.
    same: u32,
    tries: u32,
}

impl Files {
    /// What a run that was interrupted had done.
    pub(super) fn after(seen: Vec<Seen>) -> Self {
        let mut files = Self::default();
        for seen in seen {
            files.is_done(&seen);
        }
        files
    }

    /// The files that may be taken, by what is there now, in the order of their names.
    fn look(&mut self, there: Vec<(String, Identity)>) -> Vec<Seen> {
        let before = std::mem::take(&mut self.waiting);
        let names: HashSet<&str> = there.iter().map(|(name, _)| &**name).collect();
        let renamed: Vec<Seen> =
            there.iter().filter_map(|(name, identity)| self.renamed(name, *identity, &names)).collect();
        for seen in &renamed {
            self.is_done(seen);
        }
        let mut ready = Vec::new();
        for (name, identity) in there {
            if self.done.get(&name) == Some(&identity) {
                continue;
            }
            let mut waiting = Waiting { identity, same: 0, tries: 0 };
            if let Some(before) = before.get(&name).filter(|before| before.identity == identity) {
                waiting = Waiting { same: before.same + 1, ..*before };
            }
            // A camera makes the file first, and fills it later.
            if identity.0 > 0 && waiting.same >= SAME {
                ready.push(Seen { name: name.clone(), identity });
            }
            self.waiting.insert(name, waiting);
        }
        ready
    }

    /// A file that is done, under another name. Where times are no finer than seconds, two files may have the same one.
    fn renamed(&self, name: &str, identity: Identity, there: &HashSet<&str>) -> Option<Seen> {
        let old = self.names.get(&identity)?;
        let is_same = !identity.1.is_multiple_of(1_000_000_000) && !self.done.contains_key(name);
        (is_same && !there.contains(&**old)).then(|| Seen { name: name.to_owned(), identity })
    }

    /// Whether it was read already, as it was then.
    fn was_read(&self, name: &str) -> bool {
        self.done.contains_key(name)
    }

    fn is_done(&mut self, seen: &Seen) {
        self.waiting.remove(&seen.name);
        self.done.insert(seen.name.clone(), seen.identity);
        self.names.insert(seen.identity, seen.name.clone());
    }

    /// Whether one that cannot be opened is to be tried again, some looks later.
    fn may_try_again(&mut self, name: &str) -> bool {
        let Some(waiting) = self.waiting.get_mut(name) else { return false };
        waiting.same = 0;
        waiting.tries += 1;
        waiting.tries < TRIES
    }
}

/// Feeds what comes. `wait` says whether to go on.
pub(super) fn feed(
    args: &StockArgs,
    root: &Path,
    mut files: Files,
    wait: &mut dyn FnMut(Wait) -> bool,
    sink: &mut Sink<'_>,
) {
    let note = |sink: &mut Sink<'_>, path: &Path, id, is_trouble| {
        let named = Arc::new(Source { name: path.to_string_lossy().into_owned(), ..Source::default() });
        sink(&named, Piece::Note { id, is_trouble }, 0)
    };
    let mut is_away = false;
    loop {
        match there(root) {
            Ok(there) => {
                is_away = false;
                let ready = files.look(there);
                for seen in &ready {
                    if !one(args, root, &mut files, seen, sink) {
                        return;
                    }
                }
                let named = Arc::new(Source::default());
                if !ready.is_empty() && !sink(&named, Piece::Rests, 0) {
                    return;
                }
            }
            // A share may come back. Until then nothing is known of its files, so nothing is forgotten.
            Err(_) => {
                if !is_away && !note(sink, root, "cli-stock-watch-away", true) {
                    return;
                }
                is_away = true;
            }
        }
        // An empty file is looked at when something happens to it.
        let is_busy = files.waiting.values().any(|waiting| waiting.identity.0 > 0);
        if !wait(if is_busy { Wait::Look } else { Wait::Idle }) {
            break;
        }
    }
    for name in files.waiting.keys() {
        if !note(sink, &root.join(name), "cli-stock-watch-unread", true) {
            return;
        }
    }
}

/// One file, and that it is done; false where nobody wants more.
fn one(args: &StockArgs, root: &Path, files: &mut Files, seen: &Seen, sink: &mut Sink<'_>) -> bool {
    let path = root.join(&seen.name);
    let named = Arc::new(Source { name: path.to_string_lossy().into_owned(), ..Source::default() });
    let note = |sink: &mut Sink<'_>, id, is_trouble| sink(&named, Piece::Note { id, is_trouble }, 0);
    let goes_on = if args.format.is_none() && !feed::is_known_name(&seen.name) {
        note(sink, "cli-stock-watch-unknown", false)
    } else if files.was_read(&seen.name) && !feed::is_picture_name(&seen.name) {
        // Its rows would be counted twice. A camera that begins its numbers anew makes new pictures.
        note(sink, "cli-stock-watch-changed", true)
    } else if stream::open(&path).is_err_and(|problem| problem.is("cli-not-found")) {
        // It is no longer there at the next look either.
        return note(sink, "cli-stock-watch-lost", true);
    } else if stream::open(&path).is_err() && files.may_try_again(&seen.name) {
        return true;
    } else {
        match feed::one(path.as_os_str(), args, &named, sink) {
            Ok(goes_on) => goes_on,
            Err(problem) => sink(&named, Piece::Failed(problem), 0),
        }
    };
    files.is_done(seen);
    goes_on && sink(&named, Piece::Ends(seen.clone()), 0)
}

/// The files of the folder, by their names, as they are.
fn there(root: &Path) -> Result<Vec<(String, Identity)>, Problem> {
    if !stream::is_folder(root) {
        return Err(Problem::new("cli-stock-no-folder").file(root));
    }
    let names = folder::names(root, false)?;
    // One that is gone again was never there.
    Ok(names.into_iter().filter_map(|name| Some((name.clone(), stream::identity(&root.join(&name)).ok()?))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Parser;
    use std::fs;

    /// The names that are taken at each look.
    fn taken(files: &mut Files, there: &[(&str, u64, u128)]) -> Vec<String> {
        let there = there.iter().map(|(name, length, time)| ((*name).to_owned(), (*length, *time))).collect();
        let ready = files.look(there);
        for seen in &ready {
            files.is_done(seen);
        }
        ready.into_iter().map(|seen| seen.name).collect()
    }

    /// The looks until something is taken.
    fn looks(files: &mut Files, there: &[(&str, u64, u128)]) -> Option<usize> {
        (1..9).find(|_| !taken(files, there).is_empty())
    }

    #[test]
    fn a_file_is_taken_once_it_stays_as_it_is() {
        let mut files = Files::default();
        assert_eq!(looks(&mut files, &[("a", 0, 1)]), None, "made, and not filled yet");
        for length in 1..9 {
            assert!(taken(&mut files, &[("a", length, 1)]).is_empty(), "half written");
        }
        assert_eq!(looks(&mut files, &[("a", 9, 1)]), Some(4));
        assert_eq!(looks(&mut files, &[("a", 9, 1)]), None, "done");
        assert_eq!(looks(&mut files, &[("a", 9, 1), ("b", 5, 3)]), Some(4));
    }

    #[test]
    fn one_that_is_replaced_is_another_and_one_that_is_renamed_is_not() {
        let mut files = Files::default();
        assert_eq!(looks(&mut files, &[("scan.jpg", 10, 1)]), Some(4));
        assert_eq!(looks(&mut files, &[("scan.jpg", 10, 2)]), Some(4));
        assert_eq!(looks(&mut files, &[("other.jpg", 10, 2)]), None);
        assert_eq!(
            looks(&mut files, &[("copy.jpg", 10, 2), ("other.jpg", 10, 2)]),
            Some(4),
            "with its time, as cp -p does"
        );
        // On a file system whose times are whole seconds, a file that looks like another may well be one.
        let second = 1_000_000_000;
        assert_eq!(looks(&mut files, &[("1.txt", 10, second)]), Some(4));
        assert_eq!(looks(&mut files, &[("2.txt", 10, second)]), Some(4));
    }

    #[test]
    fn one_that_goes_away_is_forgotten() {
        let mut files = Files::default();
        taken(&mut files, &[("a", 10, 1)]);
        taken(&mut files, &[]);
        assert_eq!(looks(&mut files, &[("a", 10, 1)]), Some(4));
    }

    /// What comes out while this happens to the folder: one thing before each event, and then as many looks as are needed.
    fn watched(more: &[&str], script: &[&dyn Fn(&Path)]) -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        let args = [&["labelcheck", "stock", "--watch", "x"], more].concat();
        let crate::args::Verb::Stock(args) = crate::args::Args::try_parse_from(args).unwrap().verb else {
            panic!("it is stock")
        };
        let mut steps = script.iter();
        let mut looks = 0;
        let mut wait = |wait| {
            looks += 1;
            if wait == Wait::Look && looks < 50 {
                return true;
            }
            looks = 0;
            steps.next().is_some_and(|step| {
                step(root);
                true
            })
        };
        let mut found = Vec::new();
        let mut sink = |source: &Arc<Source>, piece: Piece, _| {
            let name = Path::new(&source.name).file_name().unwrap_or_default().to_string_lossy().into_owned();
            match piece {
                Piece::Records(_) => found.push(format!("rows {name}")),
                Piece::Picture { path, number } => {
                    found.push(format!("picture {name} {number} {}", path.ends_with(&name)))
                }
                Piece::Note { id, is_trouble } => found.push(format!("{id} {is_trouble} {name}")),
                Piece::Ends(seen) => found.push(format!("done {}", seen.name)),
                Piece::Failed(_) => found.push(format!("failed {name}")),
                Piece::Begins | Piece::Rests => {}
            }
            true
        };
        feed(&args, root, Files::default(), &mut wait, &mut sink);
        found
    }

    #[expect(clippy::disallowed_methods, reason = "a test")]
    fn put(root: &Path, name: &str, text: &str) {
        fs::write(root.join(name), text).unwrap();
    }

    #[test]
    fn files_that_come_are_read_once_each() {
        let found = watched(
            &[],
            &[
                &|root| put(root, "a.txt", "menu\n"),
                &|root| put(root, ".hidden.png", "x"),
                // Written beside, and renamed when it is whole, as careful programs do.
                &|root| put(root, ".b.png.part", "x"),
                &|root| fs::rename(root.join(".b.png.part"), root.join("b.png")).unwrap(),
                &|root| fs::rename(root.join("b.png"), root.join("c.png")).unwrap(),
                &|root| fs::create_dir(root.join("d.png")).unwrap(),
                &|root| put(root, "e.pdf", "x"),
                &|root| put(root, "a.txt", "menu\nmenu\n"),
                &|root| put(root, "c.png", "another"),
                &|root| fs::remove_file(root.join("a.txt")).unwrap(),
                &|root| put(root, "f.csv", "nothing,here\nof,use\n"),
                &|root| put(root, "g.txt", ""),
            ],
        );
        assert_eq!(
            found,
            [
                "rows a.txt",
                "done a.txt",
                "picture b.png 1 true",
                "done b.png",
                "cli-stock-watch-unknown false e.pdf",
                "done e.pdf",
                "cli-stock-watch-changed true a.txt",
                "done a.txt",
                "picture c.png 1 true",
                "done c.png",
                "failed f.csv",
                "done f.csv",
                "cli-stock-watch-unread true g.txt",
            ]
        );
    }

    #[test]
    fn a_folder_that_comes_back_is_not_read_again() {
        let aside = |root: &Path| root.with_extension("aside");
        let found = watched(
            &["--format", "text"],
            &[
                &|root| put(root, "a", "menu\n"),
                &|root| fs::rename(root, aside(root)).unwrap(),
                &|root| fs::rename(aside(root), root).unwrap(),
                &|root| put(root, "b", "menu\n"),
            ],
        );
        let name = |line: &&String| !line.starts_with("cli-stock-watch-away true");
        let rest: Vec<&String> = found.iter().filter(name).collect();
        assert_eq!(rest, ["rows a", "done a", "rows b", "done b"]);
        assert_eq!(found.len(), 5);
    }

    #[cfg(unix)]
    #[test]
    fn what_cannot_be_looked_at_is_not_there() {
        let found = watched(&[], &[&|root| std::os::unix::fs::symlink("loop.txt", root.join("loop.txt")).unwrap()]);
        assert!(found.is_empty(), "{found:?}");
    }

    #[test]
    fn one_that_cannot_be_opened_is_tried_again_for_a_while() {
        let mut files = Files::default();
        files.look(vec![("a".to_owned(), (1, 1))]);
        assert_eq!((0..9).filter(|_| files.may_try_again("a")).count(), 4);
    }
}
