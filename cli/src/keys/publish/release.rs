//! `labelcheck keys publish`: everything is verified as readers verify it, then written, the timestamp last.
//!
//! Until the timestamp is there, readers see the list as it was: all other files have new names. A run that was killed is
//! run again.

use super::PublishArgs;
use super::doctor::status_is_current;
use super::state::{State, Work, unusable};
use super::words::{count, date, line, text};
use crate::limits;
use crate::problem::Problem;
use crate::shell::{Out, folder};
use labelcheck::publish::{Draft, Targets, Timestamp, metadata_file, target_file};
use labelcheck::{Evidence, Files, Instant, KeyList, PinnedRoot};
use std::collections::BTreeMap;
use std::fmt::Write as _;

pub(super) fn run(args: &PublishArgs, now: Instant, out: &mut Out) -> Result<(), Problem> {
    let (work, mut state) = Work::open(&args.dir.dir)?;
    // With nothing prepared, the web host's folder may still lack what is published: the run before was killed.
    let all = if state.drafts.is_empty() && !state.published.is_empty() && args.out.is_some() {
        Set::published(&state).served()?
    } else {
        let plan = Plan::new(&state, now)?;
        for (path, bytes) in &plan.new {
            folder::replace(&work.repository().join(path), bytes)?;
        }
        let facts =
            [("version", count(plan.version)), ("date", date(plan.published)), ("count", count(plan.new.len()))];
        line(out, "cli-publish-published", &facts)?;
        for jurisdiction in &plan.late {
            line(out, "cli-publish-late", &[("what", text(jurisdiction))])?;
        }
        plan.all
    };
    state.drafts.clear();
    work.save(&mut state)?;
    let Some(host) = &args.out else { return Ok(()) };
    let mut new: usize = 0;
    for (path, bytes) in &all {
        let path = host.join(path);
        if folder::read_if_there(&path, limits::TARGET_FILE_BYTES)?.as_ref() != Some(bytes) {
            folder::replace(&path, bytes)?;
            new += 1;
        }
    }
    line(out, "cli-publish-hosted", &[("file", text(host.display())), ("count", count(new))])
}

/// What publishing will write. Everything in it was verified.
pub(super) struct Plan {
    /// The timestamp's version.
    pub(super) version: u64,
    /// The list's date.
    pub(super) published: Instant,
    /// Jurisdictions whose part has lapsed and is published as it was.
    late: Vec<String>,
    /// New files, in the order in which they are written.
    pub(super) new: Vec<(String, Vec<u8>)>,
    /// All files of the list, in the same order.
    pub(super) all: Vec<(String, Vec<u8>)>,
}

/// Documents by role, and target files by path, that belong together.
struct Set {
    roots: Vec<Draft>,
    documents: BTreeMap<String, Draft>,
    files: BTreeMap<String, Vec<u8>>,
}

impl Plan {
    pub(super) fn new(state: &State, now: Instant) -> Result<Self, Problem> {
        let timestamp = state.drafts.get("timestamp").ok_or_else(|| Problem::new("cli-publish-nothing"))?;
        let timestamp = Timestamp::from_draft(timestamp).map_err(|error| unusable("timestamp", &error))?;
        let published = timestamp.published().unwrap_or(now);
        drafts_are_complete(state)?;
        let late = late(state, now)?;
        list_is_dated(state, now)?;
        for jurisdiction in state.jurisdictions()? {
            if !status_is_current(state, &jurisdiction)? {
                return Err(Problem::new("cli-publish-status-old").name(&jurisdiction).does_not());
            }
        }
        let set = Set::next(state)?;
        set.verify(state)?;
        let all = set.served()?;
        let old = if state.published.is_empty() { Vec::new() } else { Set::published(state).served()? };
        let new = all.iter().filter(|file| !old.contains(file)).cloned().collect();
        Ok(Self { version: timestamp.version(), published, late, new, all })
    }
}

/// Each draft has the signatures that it needs, and the version that is its turn.
fn drafts_are_complete(state: &State) -> Result<(), Problem> {
    let mut missing = String::new();
    for (role, draft) in &state.drafts {
        let version = draft.version().map_err(|error| unusable(role, &error))?;
        if version != state.next_version(role)? {
            return Err(Problem::new("cli-publish-version").name(role).fact("version", count(version)).does_not());
        }
        for wanted in state.wanted(role)? {
            let (have, need) = (draft.signers(&wanted.keys).len(), wanted.keys.threshold());
            if have < need {
                let _ = writeln!(missing, "{role} {version}: {have} of {need} ({})", wanted.of);
            }
        }
    }
    if missing.is_empty() { Ok(()) } else { Err(Problem::new("cli-publish-unsigned").cause(missing).does_not()) }
}

/// Jurisdictions that let their part lapse: it is published as it was, for they hold up nobody but themselves. Nothing
/// else has lapsed.
fn late(state: &State, now: Instant) -> Result<Vec<String>, Problem> {
    let jurisdictions = state.jurisdictions()?;
    let mut late = Vec::new();
    for role in state.roles()? {
        let Some(draft) = state.newest(&role) else { continue };
        if draft.expires().map_err(|error| unusable(&role, &error))? > now {
            continue;
        }
        if !jurisdictions.contains(&role) || state.drafts.contains_key(&role) {
            return Err(Problem::new("cli-publish-lapsed-role").name(&role).does_not());
        }
        late.push(role);
    }
    Ok(late)
}

/// The list's date is neither ahead of now nor before the one that is published.
fn list_is_dated(state: &State, now: Instant) -> Result<(), Problem> {
    let dated = |draft: Option<&Draft>| draft.and_then(|draft| Timestamp::from_draft(draft).ok()?.published());
    let (before, next) = (dated(state.published("timestamp")), dated(state.drafts.get("timestamp")));
    if next.is_none_or(|next| next > now || before.is_some_and(|before| next < before)) {
        return Err(Problem::new("cli-publish-list-date-wrong").does_not());
    }
    Ok(())
}

impl Set {
    /// What is published.
    fn published(state: &State) -> Self {
        Self { roots: state.roots.clone(), documents: state.published.clone(), files: state.files.clone() }
    }

    /// What will be.
    fn next(state: &State) -> Result<Self, Problem> {
        let mut set = Self { roots: state.roots.clone(), documents: BTreeMap::new(), files: BTreeMap::new() };
        set.roots.extend(state.drafts.get("root").map(Draft::published));
        for role in state.roles()?.into_iter().filter(|role| role != "root") {
            let draft = state.newest(&role).ok_or_else(|| Problem::new("cli-publish-nothing"))?;
            set.documents.insert(role, draft.published());
        }
        for jurisdiction in state.jurisdictions()? {
            let Some(draft) = set.documents.get(&jurisdiction) else { continue };
            let role = Targets::from_draft(draft).map_err(|error| unusable(&jurisdiction, &error))?;
            for file in role.files().map_err(|error| unusable(&jurisdiction, &error))? {
                let name = format!("/{}.", file.sha256);
                let bytes = [&state.content, &state.files].into_iter().filter_map(|files| files.get(&file.path));
                let bytes = bytes.into_iter().find(|bytes| target_file(&file.path, bytes).contains(&name));
                let bytes = bytes.ok_or_else(|| Problem::new("cli-publish-content-changed").name(&file.path))?;
                set.files.insert(file.path, bytes.clone());
            }
        }
        Ok(set)
    }

    /// Verifies as a reader does who trusts the first root, and who holds what was published before.
    fn verify(&self, state: &State) -> Result<(), Problem> {
        let refused = |cause: &dyn std::fmt::Display| Problem::new("cli-publish-refused").cause(cause).does_not();
        let pinned = self.roots.first().ok_or_else(|| Problem::new("cli-publish-nothing"))?;
        let pinned = PinnedRoot::new(&pinned.to_json()).map_err(|error| refused(&error))?;
        let list = if state.published.is_empty() {
            KeyList::load(&pinned, self.unit()?)
        } else {
            let (held, next) = (Self::published(state).unit()?, self.unit()?);
            KeyList::load(&pinned, held).and_then(|held| KeyList::load_not_before(&pinned, next, &held))
        };
        let list = list.map_err(|error| refused(&error))?;
        let evidence = Evidence::from_key_list(&list).map_err(|error| refused(&error))?;
        match evidence.notes() {
            [] => Ok(()),
            notes => Err(refused(&notes.join("\n"))),
        }
    }

    /// The files as one unit.
    fn unit(&self) -> Result<Files, Problem> {
        let mut files = Files::new();
        for root in &self.roots {
            let version = root.version().map_err(|error| unusable("root", &error))?;
            files.insert(metadata_file("root", version), root.to_json());
        }
        for (role, document) in &self.documents {
            files.insert(format!("{role}.json"), document.to_json());
        }
        for (path, bytes) in &self.files {
            files.insert(format!("targets/{path}"), bytes.clone());
        }
        Ok(files)
    }

    /// The files as they are served, the timestamp last, and the roots before it: of whoever fetches meanwhile, none gets
    /// a timestamp whose keys it cannot know yet.
    fn served(&self) -> Result<Vec<(String, Vec<u8>)>, Problem> {
        let mut served: Vec<_> =
            self.files.iter().map(|(path, bytes)| (target_file(path, bytes), bytes.clone())).collect();
        let file = |role: &str, document: &Draft| {
            let version = document.version().map_err(|error| unusable(role, &error))?;
            Ok((metadata_file(role, version), document.to_json()))
        };
        for (role, document) in self.documents.iter().filter(|(role, _)| *role != "timestamp") {
            served.push(file(role, document)?);
        }
        for root in &self.roots {
            served.push(file("root", root)?);
        }
        if let Some(timestamp) = self.documents.get("timestamp") {
            served.push(file("timestamp", timestamp)?);
        }
        Ok(served)
    }
}

/// What a reader says of what is published: nothing, if all is well.
pub(super) fn readers_say(state: &State) -> Vec<String> {
    let say = || -> Result<Vec<String>, String> {
        let set = Set::published(state);
        let Some(pinned) = set.roots.first() else { return Ok(Vec::new()) };
        let pinned = PinnedRoot::new(&pinned.to_json()).map_err(|error| error.to_string())?;
        let unit = set.unit().map_err(|_| "a document cannot be used".to_owned())?;
        let list = KeyList::load(&pinned, unit).map_err(|error| error.to_string())?;
        let evidence = Evidence::from_key_list(&list).map_err(|error| error.to_string())?;
        Ok(evidence.notes().to_vec())
    };
    if state.published.is_empty() { Vec::new() } else { say().unwrap_or_else(|error| vec![error]) }
}

impl State {
    /// All roles: the four at the top, then the jurisdictions.
    pub(super) fn roles(&self) -> Result<Vec<String>, Problem> {
        let tops = ["root", "targets", "snapshot", "timestamp"].map(str::to_owned);
        Ok(tops.into_iter().chain(self.jurisdictions()?).collect())
    }
}
