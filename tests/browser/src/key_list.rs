//! The key lists of the site under test, and others that a test makes from the demonstration's: newer ones in which a
//! label was withdrawn, and ones of other roots.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context as _, Result};
use labelcheck::publish::{Action, Log, SigningKey};
use labelcheck::{Date, Evidence, Files, Instant, KeyList, Notice, NoticeKind, PinnedRoot};
use xtask::trust::{self, Made};

use crate::page::patiently;
use crate::site::{dist, root};

/// The index of the sample that holds for ten years, in its status list.
const IN_FORCE: u32 = 1;

/// Roots of other governments than those that the app goes by.
const OTHER_ROOTS: [(&str, &str); 4] =
    [("root-gb", "jp"), ("root-sg-first", "kr"), ("root-sg", "us"), ("root-ca", "au")];

/// A list made for a test.
pub struct Other {
    /// The files as a host serves them.
    pub served: PathBuf,
    /// The same as one unit, as the app stores it.
    pub unit: Vec<u8>,
    /// The list's date.
    pub published: Instant,
    files: Files,
}

/// What the list says that the site was built with.
pub fn built_in() -> Result<Evidence> {
    // Some tests ask hundreds of times.
    static BUILT_IN: OnceLock<Evidence> = OnceLock::new();
    if let Some(built_in) = BUILT_IN.get() {
        return Ok(built_in.clone());
    }
    let read = evidence(built_in_files()?)?;
    Ok(BUILT_IN.get_or_init(|| read).clone())
}

/// The list that the site was built with.
pub fn built_in_list() -> Result<KeyList> {
    load(built_in_files()?)
}

/// The date of the list that the site was built with.
pub fn built_in_date() -> Result<Date> {
    Ok(built_in()?.published().date(0))
}

/// What the list of the samples' day says.
pub fn of_samples() -> Result<Evidence> {
    evidence(Files::from_bytes(&of_samples_unit()?)?)
}

/// The list of the samples' day, as one unit.
pub fn of_samples_unit() -> Result<Vec<u8>> {
    read(&root().join("labels/trust/key-list.cbor"))
}

/// A list that is newer than the site's, in which the sample that holds for ten years was withdrawn.
pub fn newer(scratch: &Path) -> Result<Other> {
    let folder = scratch.join("newer");
    copy(&folder)?;
    let officer = |number: u8| -> Result<SigningKey> {
        let pem = fs::read_to_string(folder.join(format!("keys/sg-officer-{number}.pem")))?;
        Ok(SigningKey::from_pem(&pem)?)
    };
    let file = folder.join("log/sg.jsonl");
    let mut log = Log::read("sg", &read(&file)?)?;
    let now = after_the_build()?;
    let notice = Notice {
        list: 1,
        index: IN_FORCE,
        date: now.date(480),
        kind: NoticeKind::RequirementNotMet,
        link: None,
        contact: None,
    };
    let entry = log.append(&Action::Withdraw(notice), now, &officer(1)?)?;
    log.append(&Action::Approve { entry }, now, &officer(2)?)?;
    fs::write(&file, log.bytes())?;
    Other::write(scratch.join("newer-served"), trust::make(&folder, now)?)
}

/// A list like the site's, whose roots are other governments'.
pub fn foreign(scratch: &Path) -> Result<Other> {
    let folder = scratch.join("foreign");
    copy(&folder)?;
    for (name, other) in OTHER_ROOTS {
        fs::copy(folder.join(format!("keys/{other}.pem")), folder.join(format!("keys/{name}.pem")))?;
    }
    Other::write(scratch.join("foreign-served"), trust::make(&folder, after_the_build()?)?)
}

impl Other {
    fn write(served: PathBuf, made: Made) -> Result<Other> {
        for (path, bytes) in &made.served {
            let file = served.join(path);
            fs::create_dir_all(file.parent().unwrap_or(&served))?;
            fs::write(file, bytes)?;
        }
        Ok(Other { served, unit: made.unit.to_bytes(), published: made.published, files: made.unit })
    }

    /// What it says.
    pub fn evidence(&self) -> Result<Evidence> {
        evidence(self.files.clone())
    }

    /// Its date.
    pub fn date(&self) -> Date {
        self.published.date(0)
    }
}

/// Now, in a later minute than that of the site's build: lists of one minute are of the same version.
fn after_the_build() -> Result<Instant> {
    let built = built_in()?.published();
    patiently("the minute after the build's", || {
        let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs() / 60 * 60;
        let now = Instant::from_seconds(i64::try_from(now)?);
        Ok((now > built).then_some(now))
    })
}

fn evidence(files: Files) -> Result<Evidence> {
    Ok(Evidence::from_key_list(&load(files)?)?)
}

fn load(files: Files) -> Result<KeyList> {
    let root = PinnedRoot::new(&read(&root().join("labels/trust/repository/1.root.json"))?)?;
    Ok(KeyList::load(&root, files)?)
}

fn built_in_files() -> Result<Files> {
    for entry in fs::read_dir(dist().join("assets"))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with("keys-") && name.ends_with(".bin") {
            return Ok(Files::from_bytes(&read(&path)?)?);
        }
    }
    anyhow::bail!("{} has no key list", dist().display())
}

/// Copies what a list is made from.
fn copy(to: &Path) -> Result<()> {
    let from = root().join("labels/trust");
    let mut folders = vec![PathBuf::new()];
    while let Some(folder) = folders.pop() {
        fs::create_dir_all(to.join(&folder))?;
        for entry in fs::read_dir(from.join(&folder))? {
            let entry = entry?;
            let path = folder.join(entry.file_name());
            if entry.file_type()?.is_dir() {
                folders.push(path);
            } else {
                fs::copy(entry.path(), to.join(path))?;
            }
        }
    }
    Ok(())
}

fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).with_context(|| file.display().to_string())
}
