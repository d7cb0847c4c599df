//! A publisher's working folder, read and written:
//!
//! - `content/sg/issuers.json`: what the target files say
//! - `log/sg.jsonl`: the log of withdrawals
//! - `draft/sg.json`, `draft/root.json`: documents that collect signatures
//! - `repository/`: what was published last, as a web host serves it
//!
//! There is no other state: who may sign, and which version comes next, is in the documents.

use crate::limits;
use crate::problem::Problem;
use crate::shell;
use crate::shell::folder::{self, Lock};
use labelcheck::publish::{
    Draft, Log, PublishError, RoleKeys, Root, Snapshot, Targets, Timestamp, TopRole, Wanted, metadata_file, target_file,
};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// A working folder, which this run has for itself.
pub(super) struct Work {
    folder: PathBuf,
    _lock: Lock,
    /// Drafts as they were read.
    before: BTreeMap<String, Draft>,
}

/// What is in a working folder.
#[derive(Default, Clone)]
pub(super) struct State {
    /// The published roots, the first one first.
    pub(super) roots: Vec<Draft>,
    /// The other published documents, by role.
    pub(super) published: BTreeMap<String, Draft>,
    /// The published target files, by path: `sg/issuers.json`.
    pub(super) files: BTreeMap<String, Vec<u8>>,
    /// Documents that collect signatures, by role.
    pub(super) drafts: BTreeMap<String, Draft>,
    /// What the target files should say, by path.
    pub(super) content: BTreeMap<String, Vec<u8>>,
    /// The logs, by jurisdiction, as they were read.
    pub(super) logs: BTreeMap<String, Vec<u8>>,
    /// What could not be read of what was published.
    pub(super) damage: Vec<Damage>,
}

/// Gives a published file by its path in the repository, if it is there.
type Fetch<'f> = &'f dyn Fn(&str) -> Result<Option<Vec<u8>>, Problem>;

/// A published file that is not as it was published.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Damage {
    /// Its path in the repository.
    pub(super) file: String,
    /// What is wrong with it.
    pub(super) why: String,
}

impl Work {
    /// Opens a working folder, with what is in it, to change something in it.
    pub(super) fn open(folder: &Path) -> Result<(Self, State), Problem> {
        is_working_folder(folder)?;
        let lock = folder::lock(folder, PATIENCE)?;
        for part in [DRAFT, LOG, REPOSITORY] {
            folder::sweep(&folder.join(part))?;
        }
        let state = State::whole(folder)?;
        Ok((Self { folder: folder.to_owned(), _lock: lock, before: state.drafts.clone() }, state))
    }

    /// Begins a working folder.
    pub(super) fn begin(folder: &Path) -> Result<Self, Problem> {
        let lock = folder::lock(folder, PATIENCE)?;
        if !folder::names(&folder.join(DRAFT), false)?.is_empty() || shell::exists(&folder.join(REPOSITORY)) {
            return Err(Problem::new("cli-publish-folder-used").file(folder));
        }
        Ok(Self { folder: folder.to_owned(), _lock: lock, before: BTreeMap::new() })
    }

    /// Writes the drafts that changed, with whose signatures they now wait for, and removes those that are gone.
    pub(super) fn save(&self, state: &mut State) -> Result<(), Problem> {
        state.note_wanted()?;
        for (role, draft) in &state.drafts {
            if self.before.get(role) != Some(draft) {
                folder::replace(&self.draft(role), &draft.to_json())?;
            }
        }
        for role in self.before.keys().filter(|role| !state.drafts.contains_key(*role)) {
            folder::remove(&self.draft(role))?;
        }
        Ok(())
    }

    /// Where a role's draft is.
    pub(super) fn draft(&self, role: &str) -> PathBuf {
        self.folder.join(DRAFT).join(format!("{role}.json"))
    }

    /// Writes a file of a jurisdiction's content.
    pub(super) fn write_content(&self, path: &str, bytes: &[u8]) -> Result<(), Problem> {
        folder::replace(&self.folder.join(CONTENT).join(path), bytes)
    }

    /// Writes a jurisdiction's log.
    pub(super) fn write_log(&self, jurisdiction: &str, bytes: &[u8]) -> Result<(), Problem> {
        folder::replace(&self.folder.join(LOG).join(format!("{jurisdiction}.jsonl")), bytes)
    }

    /// Where what was published is.
    pub(super) fn repository(&self) -> PathBuf {
        self.folder.join(REPOSITORY)
    }
}

impl State {
    /// Reads a working folder. What was published must be as it was.
    pub(super) fn whole(folder: &Path) -> Result<Self, Problem> {
        let state = Self::damaged_or_whole(folder)?;
        match state.damage.first() {
            Some(damage) => Err(Problem::new("cli-publish-damaged").name(&damage.file).cause(&damage.why)),
            None => Ok(state),
        }
    }

    /// Reads a working folder also where what was published is damaged.
    pub(super) fn damaged_or_whole(folder: &Path) -> Result<Self, Problem> {
        is_working_folder(folder)?;
        let mut state = Self::default();
        state.read(folder)?;
        Ok(state)
    }

    fn read(&mut self, folder: &Path) -> Result<(), Problem> {
        let metadata = u64::try_from(labelcheck::limits::METADATA_BYTES).unwrap_or(u64::MAX);
        for name in folder::names(&folder.join(DRAFT), false)? {
            let path = folder.join(DRAFT).join(&name);
            let Some(role) = name.strip_suffix(".json") else { continue };
            let draft =
                Draft::from_json(&shell::read(&path, metadata)?).map_err(|error| bad_document(&path, &error))?;
            self.drafts.insert(role.to_owned(), draft);
        }
        for jurisdiction in folder::names(&folder.join(CONTENT), true)? {
            let content = folder.join(CONTENT).join(&jurisdiction);
            for name in folder::names(&content, false)? {
                let bytes = shell::read(&content.join(&name), limits::TARGET_FILE_BYTES)?;
                self.content.insert(format!("{jurisdiction}/{name}"), bytes);
            }
        }
        for name in folder::names(&folder.join(LOG), false)? {
            if let Some(jurisdiction) = name.strip_suffix(".jsonl") {
                let bytes = shell::read(&folder.join(LOG).join(&name), limits::LOG_BYTES)?;
                self.logs.insert(jurisdiction.to_owned(), bytes);
            }
        }
        let repository = folder.join(REPOSITORY);
        self.read_published(&|file| folder::read_if_there(&repository.join(file), limits::TARGET_FILE_BYTES))
    }

    /// Reads what was published, from the roots and the timestamp down. The function gives a file by its path.
    pub(super) fn read_published(&mut self, file: Fetch<'_>) -> Result<(), Problem> {
        let next = |state: &Self, role| state.drafts.get(role).map(|draft: &Draft| draft.published().to_json());
        let timestamp = file("timestamp.json")?;
        if timestamp.is_some() && next(self, "timestamp") == timestamp {
            // A run that was killed after its last step: its drafts are published.
            self.drafts.clear();
        }
        let next = next(self, "root");
        for version in 1.. {
            let name = metadata_file("root", version);
            let Some(bytes) = file(&name)? else { break };
            // A run that was killed in the middle of publishing wrote it. What is not done yet is done again.
            if next.as_ref() == Some(&bytes) {
                break;
            }
            match Draft::from_json(&bytes) {
                Ok(root) => self.roots.push(root),
                Err(error) => self.damaged(&name, &error),
            }
        }
        if self.roots.is_empty() && timestamp.is_none() {
            return Ok(());
        }
        if self.roots.is_empty() && self.damage.is_empty() {
            self.damaged("1.root.json", &"it is not there");
        }
        let Some(timestamp) = self.required(file, "timestamp", 0)? else { return Ok(()) };
        let Some(version) = Timestamp::from_draft(&timestamp).ok().and_then(|timestamp| timestamp.pinned()) else {
            return Ok(());
        };
        let snapshot = self.required(file, "snapshot", version)?.and_then(|draft| Snapshot::from_draft(&draft).ok());
        let Some(snapshot) = snapshot else { return Ok(()) };
        let targets = self.required(file, "targets", snapshot.pinned("targets").unwrap_or(0))?;
        let Some(targets) = targets.and_then(|draft| Targets::from_draft(&draft).ok()) else { return Ok(()) };
        for role in targets.delegations() {
            let draft = self.required(file, role, snapshot.pinned(role).unwrap_or(0))?;
            let listed = draft.and_then(|draft| Targets::from_draft(&draft).ok()).map(|role| role.files());
            for target in listed.and_then(Result::ok).unwrap_or_default() {
                let name = format!("targets/{}", served(&target.path, &target.sha256));
                match file(&name)? {
                    Some(bytes) if target_file(&target.path, &bytes) == name => {
                        self.files.insert(target.path, bytes);
                    }
                    Some(_) => self.damaged(&name, &"its SHA-256 is another"),
                    None => self.damaged(&name, &"it is not there"),
                }
            }
        }
        Ok(())
    }

    fn required(&mut self, file: Fetch<'_>, role: &str, version: u64) -> Result<Option<Draft>, Problem> {
        let draft = self.document(file, role, version)?;
        if draft.is_none() && !self.damage.iter().any(|damage| damage.file == metadata_file(role, version)) {
            self.damaged(&metadata_file(role, version), &"it is not there");
        }
        Ok(draft)
    }

    fn document(&mut self, file: Fetch<'_>, role: &str, version: u64) -> Result<Option<Draft>, Problem> {
        let name = metadata_file(role, version);
        let Some(bytes) = file(&name)? else { return Ok(None) };
        match Draft::from_json(&bytes) {
            Ok(draft) => {
                self.published.insert(role.to_owned(), draft.clone());
                Ok(Some(draft))
            }
            Err(error) => {
                self.damaged(&name, &error);
                Ok(None)
            }
        }
    }

    fn damaged(&mut self, file: &str, why: &dyn std::fmt::Display) {
        self.damage.push(Damage { file: file.to_owned(), why: why.to_string() });
    }

    /// The published document of a role.
    pub(super) fn published(&self, role: &str) -> Option<&Draft> {
        if role == "root" { self.roots.last() } else { self.published.get(role) }
    }

    /// The document that a role will have: its draft, or what is published.
    pub(super) fn newest(&self, role: &str) -> Option<&Draft> {
        self.drafts.get(role).or_else(|| self.published(role))
    }

    /// The version after the published one.
    pub(super) fn next_version(&self, role: &str) -> Result<u64, Problem> {
        match self.published(role) {
            Some(draft) => draft.version().map(|version| version.saturating_add(1)).map_err(|e| unusable(role, &e)),
            None => Ok(1),
        }
    }

    /// The root that will count.
    pub(super) fn root(&self) -> Result<Root, Problem> {
        let draft = self.newest("root").ok_or_else(|| Problem::new("cli-publish-no-root"))?;
        Root::from_draft(draft).map_err(|error| unusable("root", &error))
    }

    /// The top-level targets that will count.
    pub(super) fn targets(&self) -> Result<Targets, Problem> {
        let draft = self.newest("targets").ok_or_else(|| Problem::new("cli-publish-no-root"))?;
        Targets::from_draft(draft).map_err(|error| unusable("targets", &error))
    }

    /// The jurisdictions that will count.
    pub(super) fn jurisdictions(&self) -> Result<Vec<String>, Problem> {
        Ok(self.targets()?.delegations().into_iter().map(str::to_owned).collect())
    }

    /// Refuses a name that is no jurisdiction of the list.
    pub(super) fn jurisdiction(&self, name: &str) -> Result<(), Problem> {
        if self.jurisdictions()?.iter().any(|other| other == name) {
            Ok(())
        } else {
            Err(Problem::new("cli-publish-no-jurisdiction").name(name))
        }
    }

    /// The keys whose signatures a role needs.
    pub(super) fn keys(&self, role: &str) -> Result<RoleKeys, Problem> {
        let keys = match TopRole::ALL.into_iter().find(|top| top.name() == role) {
            Some(top) => self.root()?.role(top),
            None => self.targets()?.delegation(role),
        };
        keys.map_err(|error| unusable(role, &error))
    }

    /// All sets of keys of which enough have to sign a role: a root needs those of the root before too.
    pub(super) fn wanted(&self, role: &str) -> Result<Vec<Wanted>, Problem> {
        let own = Wanted { of: role.to_owned(), keys: self.keys(role)? };
        let before = match self.roots.last() {
            Some(before) if role == "root" => {
                let root = Root::from_draft(before).map_err(|error| unusable("root", &error))?;
                root.role(TopRole::Root).map_err(|error| unusable("root", &error))?
            }
            _ => return Ok(vec![own]),
        };
        if before == own.keys {
            return Ok(vec![own]);
        }
        Ok(vec![Wanted { of: "root before".to_owned(), keys: before }, own])
    }

    /// A jurisdiction's log, verified, and held against what was published of it.
    pub(super) fn log(&self, jurisdiction: &str) -> Result<Log, Problem> {
        let bytes = self.logs.get(jurisdiction).map_or(&[][..], Vec::as_slice);
        let log = Log::read(jurisdiction, bytes)
            .map_err(|error| Problem::new("cli-publish-bad-log").name(jurisdiction).cause(error).does_not())?;
        let role = self.published(jurisdiction).and_then(|draft| Targets::from_draft(draft).ok());
        match role.and_then(|role| role.log()) {
            Some(head) if !log.continues(&head) => {
                Err(Problem::new("cli-publish-log-rewritten").name(jurisdiction).does_not())
            }
            _ => Ok(log),
        }
    }

    /// The content of a jurisdiction, by file name.
    pub(super) fn content_of(&self, jurisdiction: &str) -> BTreeMap<&str, &[u8]> {
        let own = |(path, bytes)| Some((owned(path, jurisdiction)?, bytes));
        self.content.iter().map(|(path, bytes)| (&**path, &**bytes)).filter_map(own).collect()
    }

    fn note_wanted(&mut self) -> Result<(), Problem> {
        let roles: Vec<String> = self.drafts.keys().cloned().collect();
        for role in roles {
            let wanted = self.wanted(&role)?;
            if let Some(draft) = self.drafts.get_mut(&role) {
                draft.set_wanted(&role, &wanted);
            }
        }
        Ok(())
    }
}

const DRAFT: &str = "draft";
const CONTENT: &str = "content";
const LOG: &str = "log";
const REPOSITORY: &str = "repository";

/// How long a run waits for another one in the folder.
const PATIENCE: Duration = Duration::from_secs(10);

fn is_working_folder(folder: &Path) -> Result<(), Problem> {
    let has = |file: &str| shell::exists(&folder.join(file));
    if has("draft/root.json") || has("repository/1.root.json") {
        Ok(())
    } else {
        Err(Problem::new("cli-publish-no-folder").file(folder))
    }
}

/// The file of a path, if it is the jurisdiction's.
fn owned<'a>(path: &'a str, jurisdiction: &str) -> Option<&'a str> {
    path.strip_prefix(jurisdiction)?.strip_prefix('/')
}

/// A target's name below `targets/`.
fn served(path: &str, sha256: &str) -> String {
    match path.rsplit_once('/') {
        Some((folder, name)) => format!("{folder}/{sha256}.{name}"),
        None => format!("{sha256}.{path}"),
    }
}

pub(super) fn bad_document(path: &Path, error: &PublishError) -> Problem {
    Problem::new("cli-publish-bad-document").file(path).cause(error)
}

/// A role's document that the core refuses.
pub(super) fn unusable(role: &str, error: &PublishError) -> Problem {
    Problem::new("cli-publish-bad-document").name(role).cause(error)
}
