//! `labelcheck keys doctor`: what lapses when, what waits for somebody, and what is inconsistent.

use super::DoctorArgs;
use super::issuer::{Issuers, known_path, path};
use super::prepare::{document, prepare, signatures};
use super::release::readers_say;
use super::state::State;
use super::status::unhex;
use super::words::{WORDS, count, date, line, text};
use crate::exit::Outcome;
use crate::plain::unmarked;
use crate::problem::Problem;
use crate::shell::Out;
use labelcheck::publish::{Log, StatusToken, read_status_token};
use labelcheck::{Fact, Instant, Notice, PublicKey};
use serde::Deserialize;
use std::collections::BTreeMap;

pub(super) fn run(args: &DoctorArgs, now: Instant, out: &mut Out) -> Result<Outcome, Problem> {
    let state = State::damaged_or_whole(&args.dir.dir)?;
    let lapses = lapses(&state)?;
    let mut outcome = Outcome::ChecksOut;
    for Lapse { what, expires } in &lapses {
        let days = (expires.seconds() - now.seconds()).div_euclid(86_400);
        let facts = [("what", text(what)), ("date", date(*expires)), ("days", count(days.abs()))];
        if *expires <= now {
            outcome = Outcome::DoesNot;
            line(out, "cli-publish-lapsed", &facts)?;
        } else {
            line(out, "cli-publish-lapses", &facts)?;
        }
    }
    waiting(&state, out)?;
    let faults = faults(&state, now);
    for Fault { id, facts } in &faults {
        outcome = Outcome::DoesNot;
        let words = [WORDS.message(id, facts), WORDS.message(&format!("{id}.do"), facts)];
        out.put(format!("! {} {}\n", unmarked(&words[0]), unmarked(&words[1])))?;
    }
    if outcome == Outcome::ChecksOut {
        line(out, "cli-publish-well", &[])?;
    }
    Ok(outcome)
}

/// Something that lapses.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Lapse {
    pub(super) what: String,
    pub(super) expires: Instant,
}

/// All that lapses, the next one first.
pub(super) fn lapses(state: &State) -> Result<Vec<Lapse>, Problem> {
    let mut lapses = Vec::new();
    for role in state.roles()? {
        if let Some(expires) = state.published(&role).and_then(|draft| draft.expires().ok()) {
            lapses.push(Lapse { what: role, expires });
        }
    }
    for jurisdiction in state.jurisdictions()? {
        for (path, token) in tokens(state, &jurisdiction) {
            let expires = token.ok().and_then(|token| token.expires);
            lapses.extend(expires.map(|expires| Lapse { what: path, expires }));
        }
        let Ok(issuers) = Issuers::read(&jurisdiction, &state.content) else { continue };
        for key in issuers.keys().filter(|key| key.state == "active") {
            let what = format!("{jurisdiction} {}", key.kid);
            lapses.extend(key.until.map(|until| Lapse { what, expires: Instant::from_seconds(until) }));
        }
    }
    lapses.sort_by(|one, other| (one.expires, &one.what).cmp(&(other.expires, &other.what)));
    Ok(lapses)
}

/// Drafts that lack signatures, and decisions that lack a second person.
fn waiting(state: &State, out: &mut Out) -> Result<(), Problem> {
    for (role, draft) in &state.drafts {
        document(role, draft, out)?;
        for wanted in state.wanted(role)? {
            signatures(draft, &wanted, out)?;
        }
    }
    for (jurisdiction, log) in &state.logs {
        let log = Log::read(jurisdiction, log).ok();
        let waiting = log.iter().flat_map(Log::decisions).filter(|decision| decision.effective.is_none());
        for decision in waiting {
            super::decide::waits(jurisdiction, decision, out)?;
        }
    }
    Ok(())
}

/// Something that is inconsistent: a message with its facts.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Fault {
    pub(super) id: &'static str,
    facts: Vec<(&'static str, Fact)>,
}

/// All that is inconsistent.
pub(super) fn faults(state: &State, now: Instant) -> Vec<Fault> {
    let mut faults = Faults(Vec::new());
    for damage in &state.damage {
        faults.add("cli-publish-fault-damaged", &[("file", &damage.file), ("why", &damage.why)]);
    }
    if state.damage.is_empty() {
        for why in readers_say(state) {
            faults.add("cli-publish-fault-readers", &[("why", &why)]);
        }
    }
    keys(state, &mut faults);
    let jurisdictions = state.jurisdictions().unwrap_or_default();
    for jurisdiction in &jurisdictions {
        log(state, jurisdiction, &mut faults);
        status(state, jurisdiction, &mut faults);
    }
    issuers(state, &jurisdictions, &mut faults);
    let with_content: std::collections::BTreeSet<&str> =
        state.content.keys().filter_map(|path| Some(path.split_once('/')?.0)).collect();
    for name in with_content.into_iter().filter(|name| !jurisdictions.iter().any(|other| other == name)) {
        faults.add("cli-publish-fault-not-delegated", &[("name", name)]);
    }
    // What preparing would make: it is not made yet.
    let mut next = state.clone();
    if let Ok(made) = prepare(&mut next, now, &[], None) {
        for made in made.iter().filter(|made| !["snapshot", "timestamp"].contains(&&*made.role)) {
            faults.add("cli-publish-fault-not-prepared", &[("name", &made.role)]);
        }
    }
    faults.0
}

struct Faults(Vec<Fault>);

impl Faults {
    fn add(&mut self, id: &'static str, facts: &[(&'static str, &str)]) {
        self.0.push(Fault { id, facts: facts.iter().map(|(name, value)| (*name, text(value))).collect() });
    }
}

/// The keys of the roles.
fn keys(state: &State, faults: &mut Faults) {
    let Ok(root) = state.root() else { return faults.add("cli-publish-fault-readers", &[("why", "root")]) };
    let mut by_role = BTreeMap::new();
    for role in state.roles().unwrap_or_default() {
        match state.keys(&role) {
            Ok(keys) => {
                for key in keys.keys().iter().filter(|key| key.is_test_key() && !root.is_demonstration()) {
                    faults.add("cli-publish-fault-test-key", &[("name", &role), ("key", key.id())]);
                }
                by_role.insert(role, keys);
            }
            Err(problem) => faults.add("cli-publish-fault-keys", &[("name", &role), ("why", &problem.details())]),
        }
    }
    if by_role.get("root") != by_role.get("targets") {
        faults.add("cli-publish-fault-governments", &[]);
    }
}

fn log(state: &State, jurisdiction: &str, faults: &mut Faults) {
    if let Err(problem) = state.log(jurisdiction) {
        let id = if problem.is("cli-publish-log-rewritten") {
            "cli-publish-fault-log-rewritten"
        } else {
            "cli-publish-fault-log"
        };
        faults.add(id, &[("name", jurisdiction), ("why", &problem.details())]);
    }
}

/// The status lists and notices of a jurisdiction, against each other and against its log.
fn status(state: &State, jurisdiction: &str, faults: &mut Faults) {
    let role = state.newest(jurisdiction).and_then(|draft| draft.expires().ok());
    let tokens = tokens(state, jurisdiction);
    for (path, token) in &tokens {
        match token {
            Err(why) => faults.add("cli-publish-fault-token", &[("file", path), ("why", why)]),
            Ok(token) if token.expires.zip(role).is_some_and(|(token, role)| token < role) => {
                faults.add("cli-publish-fault-token-first", &[("file", path), ("name", jurisdiction)]);
            }
            Ok(_) => {}
        }
    }
    if let Ok(false) = status_is_current(state, jurisdiction) {
        faults.add("cli-publish-fault-status", &[("name", jurisdiction)]);
    }
    for notice in notices(state, jurisdiction) {
        let list = tokens.get(&format!("{jurisdiction}/status.{}.cwt", notice.list));
        let labels = list.and_then(|token| token.as_ref().ok()).map_or(0, |token| token.bits.bytes().len() * 4);
        if usize::try_from(notice.index).is_ok_and(|index| index >= labels) {
            let place = format!("{} {}", notice.list, notice.index);
            faults.add("cli-publish-fault-beyond", &[("name", jurisdiction), ("place", &place)]);
        }
    }
}

/// Whether the status lists and notices of a jurisdiction are what its log says. Without a log they are what they are.
pub(super) fn status_is_current(state: &State, jurisdiction: &str) -> Result<bool, Problem> {
    let log = state.log(jurisdiction)?;
    if log.head().is_none() {
        return Ok(true);
    }
    let tokens = tokens(state, jurisdiction);
    let lists = log.lists().into_iter().all(|(number, bits)| {
        let token = tokens.get(&format!("{jurisdiction}/status.{number}.cwt"));
        token.is_some_and(|token| token.as_ref().is_ok_and(|token| token.bits == bits))
    });
    Ok(lists && notices(state, jurisdiction) == log.notices())
}

/// The status lists in the content of a jurisdiction, by path, as readers read them.
fn tokens(state: &State, jurisdiction: &str) -> BTreeMap<String, Result<StatusToken, String>> {
    let issuers = Issuers::read(jurisdiction, &state.content).map(|file| file.status_keys).unwrap_or_default();
    let keys: Vec<(Vec<u8>, PublicKey)> =
        issuers.iter().filter_map(|key| Some((unhex(&key.kid)?, public(&key.key)?))).collect();
    let token = |(file, bytes): (&str, &[u8])| {
        let path = format!("{jurisdiction}/{file}");
        let token = read_status_token(bytes, &path, &keys).map_err(|error| error.to_string());
        file.ends_with(".cwt").then_some((path, token))
    };
    state.content_of(jurisdiction).into_iter().filter_map(token).collect()
}

fn notices(state: &State, jurisdiction: &str) -> Vec<Notice> {
    #[derive(Deserialize)]
    struct File {
        notices: Vec<Notice>,
    }
    let file = state.content.get(&format!("{jurisdiction}/notices.json"));
    let file: Option<File> = file.and_then(|bytes| serde_json::from_slice(bytes).ok());
    file.map_or_else(Vec::new, |file| file.notices)
}

/// The keys that sign labels, in all jurisdictions.
fn issuers(state: &State, jurisdictions: &[String], faults: &mut Faults) {
    let demonstration = state.root().is_ok_and(|root| root.is_demonstration());
    let mut home: BTreeMap<String, &str> = BTreeMap::new();
    for jurisdiction in jurisdictions {
        let file = match Issuers::read(jurisdiction, &state.content) {
            Ok(file) => file,
            Err(problem) => {
                let facts = [("file", &*path(jurisdiction)), ("why", &*problem.details())];
                faults.add("cli-publish-fault-content", &facts);
                continue;
            }
        };
        for key in file.keys() {
            if let Some(other) = home.get(&key.key).filter(|other| **other != jurisdiction) {
                let facts = [("key", &*key.kid), ("name", jurisdiction), ("other", other)];
                faults.add("cli-publish-fault-two-jurisdictions", &facts);
            }
            home.insert(key.key.clone(), jurisdiction);
            if key.state == "compromised" && !state.content.contains_key(&known_path(jurisdiction, &key.key)) {
                faults.add("cli-publish-fault-no-known", &[("key", &key.kid), ("name", jurisdiction)]);
            }
            if file.status_keys.iter().any(|status| status.key == key.key) {
                faults.add("cli-publish-fault-status-key", &[("key", &key.kid), ("name", jurisdiction)]);
            }
        }
        let all = file.keys().map(|key| &key.key).chain(file.status_keys.iter().map(|key| &key.key));
        for key in
            all.filter(|key| !demonstration && public(key).is_some_and(|key| labelcheck::issue::is_test_key(&key)))
        {
            faults.add("cli-publish-fault-test-key", &[("name", jurisdiction), ("key", key)]);
        }
    }
}

fn public(digits: &str) -> Option<PublicKey> {
    PublicKey::from_bytes(&unhex(digits)?.try_into().ok()?).ok()
}
