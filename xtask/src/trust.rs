//! `cargo xtask demonstration`: the demonstration's key list, made and signed from what `labels/trust/` says.
//!
//! The list in `labels/trust/repository/` is the one of a fixed day. A build makes it again with its own day, so that a
//! copy of the sources that is years old still gives an app whose list is fresh: same content, later versions. What
//! signs are public test keys, which no build but a demonstration's accepts.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context as _, Result};
use labelcheck::issue::SecretKey;
use labelcheck::publish::{
    Draft, Log, Pin, RoleKeys, Root, SigningKey, Snapshot, Targets, Timestamp, TopRole, metadata_file, status_token,
    target_file,
};
use labelcheck::{Evidence, Files, Instant, KeyList, PinnedRoot};
use serde::Deserialize;
use serde_json::Value;

use crate::build::{self, collect};
use crate::paths;

/// The list as one unit, beside the repository.
const UNIT: &str = "key-list.cbor";

/// A key list, ready to be served or carried.
pub struct Made {
    /// The list's date.
    pub published: Instant,
    /// The files as a host serves them: path and bytes.
    pub served: Vec<(String, Vec<u8>)>,
    /// The same as one unit, as a build carries it.
    pub unit: Files,
    /// What was derived from the logs: files of `content/`.
    pub derived: Vec<(String, Vec<u8>)>,
}

impl Made {
    /// Whether its keys, registers and products are invented, as the app will find when it loads it.
    pub fn is_demonstration(&self) -> Result<bool> {
        let root = self.served.iter().find(|(path, _)| path == "1.root.json").context("no first root")?;
        let list = KeyList::load(&PinnedRoot::new(&root.1)?, self.unit.clone())?;
        Ok(Evidence::from_key_list(&list)?.is_demonstration())
    }
}

/// Makes the list again in the source tree.
pub fn demonstration() -> Result<()> {
    let folder = folder();
    let made = committed()?;
    let repository = folder.join("repository");
    if repository.is_dir() {
        fs::remove_dir_all(&repository).with_context(|| format!("cannot remove {}", paths::short(&repository)))?;
    }
    for (path, bytes) in &made.served {
        build::write(&repository.join(path), bytes)?;
    }
    for (path, bytes) in &made.derived {
        build::write(&folder.join("content").join(path), bytes)?;
    }
    // The same as one unit: what the command line is built with, and tests read.
    build::write(&folder.join(UNIT), &made.unit.to_bytes())?;
    println!("made {}: {} files", paths::short(&repository), made.served.len());
    Ok(())
}

/// The list of the day that `roles.toml` names: the one in `labels/trust/repository/`.
pub fn committed() -> Result<Made> {
    let roles = Roles::read(&folder())?;
    make(&folder(), Instant::from_seconds(roles.published))
}

/// The list of the build's own minute: now, or what `SOURCE_DATE_EPOCH` names.
pub fn of_build() -> Result<Made> {
    let named = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|text| text.parse::<u64>().ok());
    let seconds =
        named.unwrap_or_else(|| SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()));
    make(&folder(), Instant::from_seconds(i64::try_from(seconds)? / 60 * 60))
}

/// Makes the list of a folder as of an instant; never as of one before the folder's own.
///
/// Versions grow by one with each minute after that, so that a later build is never taken for an older list.
pub fn make(folder: &Path, now: Instant) -> Result<Made> {
    let roles = Roles::read(folder)?;
    let published = Instant::from_seconds(now.seconds().max(roles.published));
    let maker = Maker { folder, roles, published };
    maker.make()
}

fn folder() -> std::path::PathBuf {
    paths::root().join("labels").join("trust")
}

/// `roles.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Roles {
    published: i64,
    schemes: String,
    status: BTreeMap<String, String>,
    days: Days,
    root: Vec<RootEntry>,
    publisher: Role,
    jurisdictions: BTreeMap<String, Role>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Days {
    root: u32,
    renew_root: u32,
    targets: u32,
    jurisdictions: u32,
    snapshot: u32,
    timestamp: u32,
    status: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RootEntry {
    created: i64,
    keys: Vec<String>,
    threshold: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Role {
    keys: Vec<String>,
    threshold: u32,
}

impl Roles {
    fn read(folder: &Path) -> Result<Self> {
        let file = folder.join("roles.toml");
        toml::from_str(&collect::read_text(&file)?).with_context(|| format!("{} cannot be read", paths::short(&file)))
    }
}

/// Makes one list.
struct Maker<'a> {
    folder: &'a Path,
    roles: Roles,
    published: Instant,
}

impl Maker<'_> {
    fn make(&self) -> Result<Made> {
        let mut made = Made { published: self.published, served: Vec::new(), unit: Files::new(), derived: Vec::new() };
        let newest = self.roots(&mut made)?;
        let mut targets = Targets::new(self.after(self.roles.days.targets));
        let mut snapshot = Snapshot::new(self.after(self.roles.days.snapshot));
        targets.set_version(self.version());
        for (name, role) in &self.roles.jurisdictions {
            targets.delegate(name, &self.keys(&role.keys, role.threshold)?)?;
            let draft = self.jurisdiction(name, &mut made)?;
            made.metadata(name, &draft)?;
            snapshot.pin(name, &Pin::version(draft.version()?))?;
        }
        made.metadata("targets", &self.signed(targets.draft(), &newest.keys)?)?;
        snapshot.pin("targets", &Pin::version(targets.version()))?;
        snapshot.set_version(self.version());
        made.metadata("snapshot", &self.signed(snapshot.draft(), &self.roles.publisher.keys)?)?;
        let pin = Pin::version(snapshot.version());
        let mut timestamp = Timestamp::new(self.published, self.after(self.roles.days.timestamp), &pin);
        timestamp.set_version(self.version());
        made.metadata("timestamp", &self.signed(timestamp.draft(), &self.roles.publisher.keys)?)?;
        Ok(made)
    }

    /// All roots, and what is said of the newest: the history, and one more where its last one lapses soon.
    fn roots(&self, made: &mut Made) -> Result<&RootEntry> {
        let newest = self.roles.root.last().context("roles.toml has no root")?;
        let mut entries: Vec<(&RootEntry, Instant)> =
            self.roles.root.iter().map(|entry| (entry, Instant::from_seconds(entry.created))).collect();
        // On days that follow from the last one, so that every build makes the same roots of it: a reader that has one of
        // them has that of everybody.
        let mut created = Instant::from_seconds(newest.created);
        while days_after(created, self.roles.days.root) < self.after(self.roles.days.renew_root) {
            created = days_after(created, self.roles.days.root - self.roles.days.renew_root);
            entries.push((newest, created));
        }
        let mut before: &[String] = &[];
        for (version, (entry, created)) in (1..).zip(entries) {
            let mut root = Root::new(days_after(created, self.roles.days.root), true);
            root.set_version(version);
            let governments = self.keys(&entry.keys, entry.threshold)?;
            let publisher = self.keys(&self.roles.publisher.keys, self.roles.publisher.threshold)?;
            for role in TopRole::ALL {
                let of_publisher = matches!(role, TopRole::Snapshot | TopRole::Timestamp);
                root.set_role(role, if of_publisher { &publisher } else { &governments })?;
            }
            // By its own keys, and by those of the one before.
            let mut draft = self.signed(root.draft(), &entry.keys)?;
            draft = self.signed(draft, before)?;
            made.metadata("root", &draft)?;
            before = &entry.keys;
        }
        Ok(newest)
    }

    /// A jurisdiction's document, with its files.
    fn jurisdiction(&self, name: &str, made: &mut Made) -> Result<Draft> {
        let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        for (file, path) in collect::files(&self.folder.join("content").join(name))? {
            files.insert(file, collect::read(&path)?);
        }
        for (file, bytes) in self.schemes(name)? {
            made.derived.push((format!("{name}/{file}"), bytes.clone()));
            files.insert(file, bytes);
        }
        let mut targets = Targets::new(self.after(self.roles.days.jurisdictions));
        targets.set_version(self.version());
        let log = self.folder.join("log").join(format!("{name}.jsonl"));
        if log.is_file() {
            let log = Log::read(name, &collect::read(&log)?).with_context(|| paths::short(&log))?;
            for (file, bytes) in self.status(name, &log)? {
                made.derived.push((format!("{name}/{file}"), bytes.clone()));
                files.insert(file, bytes);
            }
            if let Some(head) = log.head() {
                targets.set_log(&head);
            }
        }
        for (file, bytes) in files {
            let path = format!("{name}/{file}");
            targets.add_file(&path, &bytes)?;
            made.unit.insert(format!("targets/{path}"), bytes.clone());
            made.served.push((target_file(&path, &bytes), bytes));
        }
        self.signed(targets.draft(), &self.roles.jurisdictions[name].keys)
    }

    /// What `labels/schemes/` says of a jurisdiction, as short as it can be signed: each scheme with the one table of
    /// categories.
    fn schemes(&self, name: &str) -> Result<Vec<(String, Vec<u8>)>> {
        let schemes = self.folder.join(&self.roles.schemes);
        let read = |path: &Path| -> Result<Value> {
            serde_json::from_str(&collect::read_text(path)?).with_context(|| paths::short(path))
        };
        let folder = schemes.join(name);
        if !folder.is_dir() {
            return Ok(Vec::new());
        }
        let mut files = Vec::new();
        for (file, path) in collect::files(&folder)? {
            let mut document = read(&path)?;
            if let Some(categories) = document.get_mut("categories") {
                *categories = read(&schemes.join("categories.json"))?;
            }
            files.push((file, format!("{document}\n").into_bytes()));
        }
        Ok(files)
    }

    /// The status lists and notices of a log.
    fn status(&self, name: &str, log: &Log) -> Result<Vec<(String, Vec<u8>)>> {
        let key = self.roles.status.get(name).with_context(|| format!("roles.toml has no status key of {name}"))?;
        let key = SecretKey::from_pem(&self.pem(key)?)?;
        let kid = key.public().key_id();
        let expires = self.after(self.roles.days.status);
        let mut files = Vec::new();
        for (number, bits) in log.lists() {
            let file = format!("status.{number}.cwt");
            let path = format!("{name}/{file}");
            files.push((file, status_token(&path, bits.bytes(), self.published, expires, &key, &kid)));
        }
        let notices = serde_json::json!({"format": 1, "notices": log.notices()});
        files.push(("notices.json".to_owned(), format!("{notices:#}\n").into_bytes()));
        Ok(files)
    }

    fn keys(&self, names: &[String], threshold: u32) -> Result<RoleKeys> {
        let keys = names.iter().map(|name| Ok(self.key(name)?.public())).collect::<Result<Vec<_>>>()?;
        Ok(RoleKeys::new(keys, threshold)?)
    }

    fn signed(&self, mut draft: Draft, keys: &[String]) -> Result<Draft> {
        for key in keys {
            draft.sign(&self.key(key)?)?;
        }
        Ok(draft)
    }

    fn key(&self, name: &str) -> Result<SigningKey> {
        SigningKey::from_pem(&self.pem(name)?).with_context(|| format!("keys/{name}.pem"))
    }

    fn pem(&self, name: &str) -> Result<String> {
        collect::read_text(&self.folder.join("keys").join(format!("{name}.pem")))
    }

    /// The version of everything but the root: one more with each minute.
    fn version(&self) -> u64 {
        u64::try_from((self.published.seconds() - self.roles.published) / 60).unwrap_or(0) + 1
    }

    fn after(&self, days: u32) -> Instant {
        days_after(self.published, days)
    }
}

impl Made {
    fn metadata(&mut self, role: &str, draft: &Draft) -> Result<()> {
        let (bytes, version) = (draft.to_json(), draft.version()?);
        let name = if role == "root" { metadata_file(role, version) } else { format!("{role}.json") };
        self.unit.insert(name, bytes.clone());
        self.served.push((metadata_file(role, version), bytes));
        Ok(())
    }
}

fn days_after(instant: Instant, days: u32) -> Instant {
    instant.plus_seconds(i64::from(days) * 86_400)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(made: Made) -> KeyList {
        let root = made.served.iter().find(|(path, _)| path == "1.root.json").expect("a first root").1.clone();
        KeyList::load(&PinnedRoot::new(&root).expect("a root"), made.unit).expect("a key list")
    }

    #[test]
    fn the_repository_in_the_tree_is_what_the_command_makes() {
        let made = committed().expect("a list");
        for (base, files) in [("repository", &made.served), ("content", &made.derived)] {
            for (path, bytes) in files {
                let file = folder().join(base).join(path);
                assert!(collect::read(&file).is_ok_and(|there| there == *bytes), "{path}: cargo xtask demonstration");
            }
        }
        let unit = collect::read(&folder().join(UNIT)).expect("the unit");
        assert!(unit == made.unit.to_bytes(), "{UNIT}: cargo xtask demonstration");
        let there = collect::files(&folder().join("repository")).expect("a folder").len();
        assert_eq!(there, made.served.len(), "files that nobody made: cargo xtask demonstration");
    }

    #[test]
    fn it_is_read_without_a_note_and_stays_so_for_years() {
        let mut version = 0;
        for (days, roots) in [(0, 2), (300, 2), (400, 3), (3_300, 11)] {
            let day = committed().expect("a list").published.plus_seconds(days * 86_400);
            let made = make(&folder(), day).expect("a list");
            assert_eq!(made.served.iter().filter(|(path, _)| path.ends_with(".root.json")).count(), roots, "{days}");
            let list = load(made);
            let evidence = Evidence::from_key_list(&list).expect("evidence");
            assert_eq!((evidence.notes(), evidence.jurisdictions().count()), (&[][..], 11));
            assert_eq!((list.notes(), list.published(), list.is_demonstration()), (&[][..], day, true));
            assert!(list.version() > version);
            version = list.version();
        }
        let early = make(&folder(), Instant::from_seconds(0)).expect("a list");
        assert_eq!(load(early).version(), 1);
    }

    #[test]
    fn every_key_is_known_as_a_public_test_key() {
        let files = collect::files(&folder().join("keys")).expect("a folder");
        assert!(files.len() >= 20, "{}", files.len());
        for (name, path) in files {
            let key = SigningKey::from_pem(&collect::read_text(&path).expect("a file")).expect("a key");
            assert!(key.public().is_test_key(), "{name}: add it to crate/src/test_keys.in");
        }
    }
}
