//! `labelcheck keys prepare`: drafts of what has to be signed anew.
//!
//! A role gets a draft where it was named, where what it should say is not what was published, and where the published
//! signatures no longer meet the keys that count. The timestamp always does: it carries the list's date. A draft that says
//! the right thing already is kept, with its signatures, unless its role was named.

use super::state::{State, Work, unusable};
use super::words::{count, date, line, text};
use super::{DirArgs, PrepareArgs};
use crate::problem::Problem;
use crate::shell::Out;
use labelcheck::Instant;
use labelcheck::publish::{Draft, Pin, Root, Snapshot, Targets, Timestamp, TopRole, Wanted};

/// After how many days a role lapses.
pub(super) fn days(role: &str) -> u32 {
    match role {
        "root" => 730,
        "timestamp" => 30,
        _ => 90,
    }
}

pub(super) fn run(args: &PrepareArgs, now: Instant, out: &mut Out) -> Result<(), Problem> {
    let DirArgs { dir } = &args.dir;
    let (work, mut state) = Work::open(dir)?;
    let known = state.jurisdictions()?;
    for role in &args.roles {
        if !known.contains(role) && TopRole::ALL.iter().all(|top| top.name() != role) {
            return Err(Problem::new("cli-publish-no-jurisdiction").name(role));
        }
    }
    let made = prepare(&mut state, now, &args.roles, args.expires_days)?;
    work.save(&mut state)?;
    report(&state, &made, out)
}

/// What was prepared, and what is still to be signed.
pub(super) fn report(state: &State, made: &[Made], out: &mut Out) -> Result<(), Problem> {
    for Made { role, lost } in made.iter().filter(|made| made.lost > 0) {
        line(out, "cli-publish-signatures-lost", &[("role", text(role)), ("count", count(*lost))])?;
    }
    for (role, draft) in &state.drafts {
        document(role, draft, out)?;
        for wanted in state.wanted(role)? {
            signatures(draft, &wanted, out)?;
        }
    }
    Ok(())
}

/// A line about a document.
pub(super) fn document(role: &str, draft: &Draft, out: &mut Out) -> Result<(), Problem> {
    let version = draft.version().map_err(|error| unusable(role, &error))?;
    let expires = draft.expires().map_err(|error| unusable(role, &error))?;
    let facts = [("role", text(role)), ("version", count(version)), ("date", date(expires))];
    line(out, "cli-publish-document", &facts)
}

/// A line about the signatures of a document.
pub(super) fn signatures(draft: &Draft, wanted: &Wanted, out: &mut Out) -> Result<(), Problem> {
    let (have, need) = (draft.signers(&wanted.keys).len(), wanted.keys.threshold());
    let facts = [("of", text(&wanted.of)), ("have", count(have)), ("need", count(need))];
    line(out, "cli-publish-signatures", &facts)
}

/// A draft that was made, and how many signatures of the one before it are gone.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Made {
    pub(super) role: String,
    pub(super) lost: usize,
}

/// Makes the drafts that are needed.
pub(super) fn prepare(
    state: &mut State,
    now: Instant,
    named: &[String],
    expires_days: Option<u32>,
) -> Result<Vec<Made>, Problem> {
    let mut run = Run { state, now, named, expires_days, made: Vec::new() };
    run.root()?;
    run.targets()?;
    let jurisdictions = run.state.jurisdictions()?;
    for jurisdiction in &jurisdictions {
        run.jurisdiction(jurisdiction)?;
    }
    run.snapshot(&jurisdictions)?;
    run.timestamp()?;
    Ok(run.made)
}

struct Run<'a> {
    state: &'a mut State,
    now: Instant,
    named: &'a [String],
    expires_days: Option<u32>,
    made: Vec<Made>,
}

impl Run<'_> {
    /// A root changes by `create` and `rotate`; here it is only renewed, where it was named.
    fn root(&mut self) -> Result<(), Problem> {
        if !self.is_named("root") {
            return Ok(());
        }
        let mut root = self.state.root()?;
        root.set_version(self.state.next_version("root")?);
        root.set_expires(self.expires("root"));
        self.put("root", root.draft());
        Ok(())
    }

    fn targets(&mut self) -> Result<(), Problem> {
        if !self.is_named("targets") && !self.is_short_of_signatures("targets")? {
            return Ok(());
        }
        let mut targets = self.state.targets()?;
        targets.set_version(self.state.next_version("targets")?);
        targets.set_expires(self.expires("targets"));
        self.put("targets", targets.draft());
        Ok(())
    }

    fn jurisdiction(&mut self, name: &str) -> Result<(), Problem> {
        let published = self.state.published(name);
        let published = published.map(Targets::from_draft).transpose().map_err(|error| unusable(name, &error))?;
        // What is not ours in the document stays.
        let mut role = published.clone().unwrap_or_else(|| Targets::new(self.now));
        let listed = role.files().map_err(|error| unusable(name, &error))?;
        for file in &listed {
            if !self.state.content.contains_key(&file.path) {
                role.remove_file(&file.path);
            }
        }
        for (file, bytes) in self.state.content_of(name) {
            role.add_file(&format!("{name}/{file}"), bytes).map_err(|error| unusable(name, &error))?;
        }
        if let Some(head) = self.state.log(name)?.head() {
            role.set_log(&head);
        }
        let changed = published.is_none_or(|published| !published.draft().says_the_same(&role.draft()));
        role.set_version(self.state.next_version(name)?);
        role.set_expires(self.expires(name));
        if changed || self.is_named(name) || self.is_short_of_signatures(name)? {
            self.put(name, role.draft());
        } else if self.state.drafts.get(name).is_some_and(|draft| !draft.says_the_same(&role.draft())) {
            // The content went back to what is published: there is nothing left to sign.
            self.state.drafts.remove(name);
        }
        Ok(())
    }

    fn snapshot(&mut self, jurisdictions: &[String]) -> Result<(), Problem> {
        let published = self.state.published("snapshot");
        let published =
            published.map(Snapshot::from_draft).transpose().map_err(|error| unusable("snapshot", &error))?;
        let mut snapshot = published.clone().unwrap_or_else(|| Snapshot::new(self.now));
        for role in jurisdictions.iter().map(String::as_str).chain(["targets"]) {
            let draft = self.state.newest(role).ok_or_else(|| Problem::new("cli-publish-no-root"))?;
            let version = draft.version().map_err(|error| unusable(role, &error))?;
            snapshot.pin(role, &Pin::version(version)).map_err(|error| unusable("snapshot", &error))?;
        }
        let changed = published.is_none_or(|published| published != snapshot);
        if !changed && !self.is_named("snapshot") && !self.is_short_of_signatures("snapshot")? {
            self.state.drafts.remove("snapshot");
            return Ok(());
        }
        snapshot.set_version(self.state.next_version("snapshot")?);
        snapshot.set_expires(self.expires("snapshot"));
        self.put("snapshot", snapshot.draft());
        Ok(())
    }

    fn timestamp(&mut self) -> Result<(), Problem> {
        let snapshot = self.state.newest("snapshot").ok_or_else(|| Problem::new("cli-publish-no-root"))?;
        let pin = Pin::version(snapshot.version().map_err(|error| unusable("snapshot", &error))?);
        let published = self.state.published("timestamp");
        let published = published.map(Timestamp::from_draft).transpose();
        let mut timestamp = match published.map_err(|error| unusable("timestamp", &error))? {
            Some(timestamp) => timestamp,
            None => Timestamp::new(self.now, self.now, &pin),
        };
        timestamp.pin_snapshot(&pin);
        timestamp.set_version(self.state.next_version("timestamp")?);
        timestamp.set_expires(self.expires("timestamp"));
        // A draft of the same is kept whatever its date, so that it can wait for its signatures.
        let waiting = self.state.drafts.get("timestamp").and_then(|draft| Timestamp::from_draft(draft).ok());
        let waiting = waiting.and_then(|waiting| waiting.published()).filter(|_| !self.is_named("timestamp"));
        timestamp.set_published(waiting.unwrap_or(self.now));
        self.put("timestamp", timestamp.draft());
        Ok(())
    }

    fn is_named(&self, role: &str) -> bool {
        self.named.iter().any(|name| name == role)
    }

    /// Whether the published document is not signed by enough of the keys that count now.
    fn is_short_of_signatures(&self, role: &str) -> Result<bool, Problem> {
        let Some(published) = self.state.published(role) else { return Ok(!self.state.drafts.contains_key(role)) };
        Ok(self.state.wanted(role)?.iter().any(|wanted| !wanted.keys.is_met_by(published)))
    }

    fn expires(&self, role: &str) -> Instant {
        let days = self.expires_days.unwrap_or_else(|| days(role));
        self.now.plus_seconds(i64::from(days) * 86_400)
    }

    /// Makes a draft, unless there is one that says the same and was not asked for again.
    fn put(&mut self, role: &str, draft: Draft) {
        let before = self.state.drafts.get(role);
        if !self.is_named(role) && before.is_some_and(|before| before.says_the_same(&draft)) {
            return;
        }
        let made = self.state.replace(role, draft);
        self.made.push(made);
    }
}

impl State {
    /// Puts a draft in the place of another.
    pub(super) fn replace(&mut self, role: &str, draft: Draft) -> Made {
        let before = self.drafts.insert(role.to_owned(), draft);
        Made { role: role.to_owned(), lost: before.map_or(0, |before| before.signatures().len()) }
    }
}

/// The first root of a list, with targets that delegate to nobody yet.
pub(super) fn first(root: &Root, now: Instant) -> State {
    let mut state = State::default();
    let lapses = |role: &str| now.plus_seconds(i64::from(days(role)) * 86_400);
    let mut root = root.clone();
    root.set_expires(lapses("root"));
    state.drafts.insert("root".to_owned(), root.draft());
    state.drafts.insert("targets".to_owned(), Targets::new(lapses("targets")).draft());
    state
}
