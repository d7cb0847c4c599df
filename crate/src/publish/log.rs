//! The log of a jurisdiction's decisions about labels: what was withdrawn, suspended and reinstated, by whom.
//!
//! Append-only: each entry carries the SHA-256 of the line before it, and is signed by one person. A decision takes effect
//! when a second person approves it. The published metadata carries the log's head ([`Targets::set_log`]), so that a log
//! that was written anew, or cut short, is noticed by whoever publishes next. Names and reasons are not published.
//!
//! A line is the JSON of an entry without white space, members in the order of their names; its signature is over that of the
//! entry without `sig`.
//!
//! [`Targets::set_log`]: super::Targets::set_log

use super::status::LabelStatus;
use super::{RepositoryKey, SignError, Signer, StatusBits};
use crate::date::Instant;
use crate::limits;
use crate::report::Notice;
use core::fmt;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

/// How many different persons stand behind a decision.
const PERSONS: usize = 2;

/// What an entry says that it is: no metadata, though a key may sign both.
const TYPE: &str = "labelcheck-log";

/// A log that was read and verified, from its first entry.
#[derive(Clone, Debug)]
pub struct Log {
    jurisdiction: String,
    bytes: Vec<u8>,
    /// SHA-256 of each line.
    digests: Vec<String>,
    people: Vec<Person>,
    /// Labels of each list.
    lists: Vec<(u8, u32)>,
    decisions: Vec<Decision>,
}

/// Who may decide.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Person {
    /// The name, for those who read the log.
    pub name: String,
    /// The key.
    pub key: RepositoryKey,
}

/// What an entry does.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Action {
    /// Names those who may decide: the first entry, signed by one of them. Later it needs two persons as well.
    People(Vec<Person>),
    /// Makes a status list, or lengthens it. Needs no second person: it takes nothing from anybody.
    List {
        /// Its number.
        list: u8,
        /// How many labels it has room for.
        labels: u32,
    },
    /// Withdraws a label.
    Withdraw(Notice),
    /// Suspends a label.
    Suspend(Notice),
    /// Puts a label in force again. The notice says why and since when; it is not published.
    Reinstate(Notice),
    /// Approves what an earlier entry asks for.
    Approve {
        /// That entry's number.
        entry: u64,
    },
}

/// Something that was asked for, and who stands behind it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Decision {
    /// The entry that asks for it.
    pub entry: u64,
    /// When it was asked for.
    pub at: Instant,
    /// What is asked for.
    pub action: Action,
    /// The names of those who stand behind it, the one who asked first.
    pub by: Vec<String>,
    /// The entry with which it took effect; none while it waits for a second person.
    pub effective: Option<u64>,
}

/// How far a log has come.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LogHead {
    /// Its entries.
    pub entries: u64,
    /// SHA-256 of its last line, in hexadecimal digits.
    pub sha256: String,
}

/// An entry of a log is refused.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LogError {
    /// Its number, from 1.
    pub entry: u64,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong with an entry.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Fault {
    /// No entry of this format; what is wrong with it.
    Malformed(String),
    /// It does not continue the entry before it: one was changed, removed or put in between.
    Chain,
    /// The signature is not that of the key that it names.
    Signature,
    /// The key is none of a person who may decide.
    Stranger,
    /// The first entry does not name at least two persons, or a later one names fewer.
    People,
    /// There is no such status list.
    NoList,
    /// A status list can only get longer, up to its limit.
    Length,
    /// The index lies beyond the status list.
    Index,
    /// There is nothing to approve under that number.
    NothingToApprove,
    /// The same person cannot be the second one.
    SamePerson,
    /// The key did not sign.
    Signer(SignError),
}

impl fmt::Display for LogError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "entry {}: ", self.entry)?;
        match &self.fault {
            Fault::Malformed(what) => f.write_str(what),
            Fault::Chain => f.write_str("it does not continue the entry before it: the log was changed"),
            Fault::Signature => f.write_str("the signature is not that of the key that it names"),
            Fault::Stranger => f.write_str("the key is none of a person who may decide"),
            Fault::People => f.write_str("at least two persons with different keys have to be named"),
            Fault::NoList => f.write_str("there is no such status list"),
            Fault::Length => f.write_str("a status list can only get longer, up to 16777216 labels"),
            Fault::Index => f.write_str("the index lies beyond the end of the status list"),
            Fault::NothingToApprove => f.write_str("there is nothing to approve under that number"),
            Fault::SamePerson => f.write_str("the second person has to be another one than the first"),
            Fault::Signer(error) => error.fmt(f),
        }
    }
}

impl core::error::Error for LogError {}

impl Log {
    /// A log without entries.
    pub fn new(jurisdiction: &str) -> Self {
        Self {
            jurisdiction: jurisdiction.to_owned(),
            bytes: Vec::new(),
            digests: Vec::new(),
            people: Vec::new(),
            lists: Vec::new(),
            decisions: Vec::new(),
        }
    }

    /// Reads a log, and verifies it from its first entry.
    ///
    /// # Errors
    /// At the first entry that is refused.
    pub fn read(jurisdiction: &str, lines: &[u8]) -> Result<Self, LogError> {
        let mut log = Self::new(jurisdiction);
        for line in lines.split_inclusive(|&byte| byte == b'\n') {
            log.take(line).map_err(|fault| LogError { entry: log.next(), fault })?;
        }
        Ok(log)
    }

    /// The lines of the log.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Adds an entry, and gives its number.
    ///
    /// # Errors
    /// Where it is refused. The log is then as it was.
    pub fn append(&mut self, action: &Action, at: Instant, signer: &dyn Signer) -> Result<u64, LogError> {
        let number = self.next();
        let line =
            self.line(action, at, signer).map_err(|error| LogError { entry: number, fault: Fault::Signer(error) })?;
        self.take(&line).map_err(|fault| LogError { entry: number, fault })?;
        Ok(number)
    }

    /// How far it has come.
    pub fn head(&self) -> Option<LogHead> {
        let sha256 = self.digests.last()?.clone();
        Some(LogHead { entries: count(self.digests.len()), sha256 })
    }

    /// Whether it continues a log that had come so far.
    pub fn continues(&self, head: &LogHead) -> bool {
        let at = usize::try_from(head.entries).ok().and_then(|entries| entries.checked_sub(1));
        at.and_then(|at| self.digests.get(at)) == Some(&head.sha256)
    }

    /// Those who may decide.
    pub fn people(&self) -> &[Person] {
        &self.people
    }

    /// Everything that was asked for, in order.
    pub fn decisions(&self) -> &[Decision] {
        &self.decisions
    }

    /// The status lists by number, as the decisions in effect make them.
    pub fn lists(&self) -> Vec<(u8, StatusBits)> {
        let list = |&(list, labels): &(u8, u32)| {
            let mut bits = StatusBits::new(labels);
            for (status, notice) in self.statuses().into_iter().filter(|(_, notice)| notice.list == list) {
                // Held against the list's length when it was asked for.
                let _ = bits.set(notice.index, status);
            }
            (list, bits)
        };
        self.lists.iter().map(list).collect()
    }

    /// The notices of the labels that are withdrawn or suspended, by list and index.
    pub fn notices(&self) -> Vec<Notice> {
        let mut notices: Vec<Notice> = Vec::new();
        for (status, notice) in self.statuses() {
            notices.retain(|other| (other.list, other.index) != (notice.list, notice.index));
            if status != LabelStatus::Valid {
                notices.push(notice.clone());
            }
        }
        notices.sort_by_key(|notice| (notice.list, notice.index));
        notices
    }

    /// What the decisions in effect say, in the order in which they took effect.
    fn statuses(&self) -> Vec<(LabelStatus, &Notice)> {
        let mut effective: Vec<&Decision> =
            self.decisions.iter().filter(|decision| decision.effective.is_some()).collect();
        effective.sort_by_key(|decision| decision.effective);
        effective.into_iter().filter_map(|decision| status(&decision.action)).collect()
    }

    fn next(&self) -> u64 {
        count(self.digests.len()).saturating_add(1)
    }

    fn line(&self, action: &Action, at: Instant, signer: &dyn Signer) -> Result<Vec<u8>, SignError> {
        let mut entry = Map::from_iter([
            ("_type".to_owned(), TYPE.into()),
            ("format".to_owned(), 1.into()),
            ("jurisdiction".to_owned(), self.jurisdiction.as_str().into()),
            ("entry".to_owned(), self.next().into()),
            ("previous".to_owned(), self.previous().into()),
            ("at".to_owned(), at.seconds().into()),
            ("by".to_owned(), signer.public().id().into()),
            ("action".to_owned(), action_json(action)),
        ]);
        let signature = signer.sign(&canonical(&entry))?;
        entry.insert("sig".to_owned(), hex::encode(signature).into());
        let mut line = canonical(&entry);
        line.push(b'\n');
        Ok(line)
    }

    fn previous(&self) -> &str {
        self.digests.last().map_or("", String::as_str)
    }

    /// Verifies a line, and makes it the log's next.
    fn take(&mut self, line: &[u8]) -> Result<(), Fault> {
        let malformed = |what: &str| Fault::Malformed(what.to_owned());
        let value: Value = serde_json::from_slice(line).map_err(|error| Fault::Malformed(error.to_string()))?;
        let Value::Object(mut entry) = value else { return Err(malformed("no JSON object")) };
        let whole = canonical(&entry);
        if line.strip_suffix(b"\n") != Some(&whole[..]) {
            return Err(malformed("not in its canonical form, or half a line"));
        }
        let text = |name: &str| entry.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        if text("_type") != TYPE || entry.get("format") != Some(&1.into()) {
            return Err(malformed("no entry of format 1"));
        }
        if text("jurisdiction") != self.jurisdiction {
            return Err(malformed("of another jurisdiction"));
        }
        if entry.get("entry").and_then(Value::as_u64) != Some(self.next()) || text("previous") != self.previous() {
            return Err(Fault::Chain);
        }
        let at =
            entry.get("at").and_then(Value::as_i64).map(Instant::from_seconds).ok_or_else(|| malformed("no time"))?;
        let action = read_action(entry.get("action").unwrap_or(&Value::Null))?;
        let by = text("by");
        let signature = hex::decode(text("sig")).map_err(|_| Fault::Signature)?;
        entry.remove("sig");
        // The first entry names the people of whom one signs it.
        let people = match &action {
            Action::People(people) if self.digests.is_empty() => people,
            _ => &self.people,
        };
        let person = people.iter().find(|person| person.key.id() == by).ok_or(Fault::Stranger)?;
        if !person.key.verify(&canonical(&entry), &signature) {
            return Err(Fault::Signature);
        }
        let name = person.name.clone();
        self.apply(action, at, name)?;
        self.digests.push(hex::encode(Sha256::digest(line)));
        self.bytes.extend_from_slice(line);
        Ok(())
    }

    fn apply(&mut self, action: Action, at: Instant, by: String) -> Result<(), Fault> {
        let number = self.next();
        if self.digests.is_empty() && !matches!(action, Action::People(_)) {
            return Err(Fault::People);
        }
        match &action {
            Action::People(people) => {
                let repeated = |(index, person): (usize, &Person)| {
                    people[..index].iter().any(|other| other.key == person.key || other.name == person.name)
                };
                if people.len() < PERSONS || people.iter().enumerate().any(repeated) {
                    return Err(Fault::People);
                }
                if self.digests.is_empty() {
                    self.people.clone_from(people);
                    self.decisions.push(Decision { entry: number, at, action, by: vec![by], effective: Some(number) });
                    return Ok(());
                }
            }
            &Action::List { list, labels } => {
                let before = self.lists.iter_mut().find(|(other, _)| *other == list);
                let length = before.as_ref().map_or(0, |(_, labels)| *labels);
                if list == 0 || labels <= length || u64::from(labels) > limits::STATUS_INDEX + 1 {
                    return Err(Fault::Length);
                }
                match before {
                    Some((_, length)) => *length = labels,
                    None => self.lists.push((list, labels)),
                }
                return Ok(());
            }
            &Action::Approve { entry } => return self.approve(entry, number, by),
            Action::Withdraw(notice) | Action::Suspend(notice) | Action::Reinstate(notice) => {
                let labels = self.lists.iter().find(|(list, _)| *list == notice.list).ok_or(Fault::NoList)?.1;
                if notice.index >= labels {
                    return Err(Fault::Index);
                }
            }
        }
        self.decisions.push(Decision { entry: number, at, action, by: vec![by], effective: None });
        Ok(())
    }

    fn approve(&mut self, entry: u64, number: u64, by: String) -> Result<(), Fault> {
        let decision =
            self.decisions.iter_mut().find(|decision| decision.entry == entry && decision.effective.is_none());
        let decision = decision.ok_or(Fault::NothingToApprove)?;
        // A person who is none any more does not count: the names are those of the people of now.
        decision.by.retain(|name| self.people.iter().any(|person| person.name == *name));
        if decision.by.contains(&by) {
            return Err(Fault::SamePerson);
        }
        decision.by.push(by);
        if decision.by.len() >= PERSONS {
            decision.effective = Some(number);
            if let Action::People(people) = &decision.action {
                self.people.clone_from(people);
            }
        }
        Ok(())
    }
}

fn status(action: &Action) -> Option<(LabelStatus, &Notice)> {
    match action {
        Action::Withdraw(notice) => Some((LabelStatus::Withdrawn, notice)),
        Action::Suspend(notice) => Some((LabelStatus::Suspended, notice)),
        Action::Reinstate(notice) => Some((LabelStatus::Valid, notice)),
        _ => None,
    }
}

fn action_json(action: &Action) -> Value {
    let about = |does: &str, notice: &Notice| {
        let mut json = serde_json::to_value(notice).unwrap_or_default();
        json["do"] = does.into();
        json
    };
    match action {
        Action::People(people) => {
            let people: Value = people
                .iter()
                .map(|person| json!({"name": person.name, "id": person.key.id(), "key": person.key.to_json()}))
                .collect();
            json!({"do": "people", "people": people})
        }
        Action::List { list, labels } => json!({"do": "list", "list": list, "labels": labels}),
        Action::Withdraw(notice) => about("withdraw", notice),
        Action::Suspend(notice) => about("suspend", notice),
        Action::Reinstate(notice) => about("reinstate", notice),
        Action::Approve { entry } => json!({"do": "approve", "entry": entry}),
    }
}

fn read_action(json: &Value) -> Result<Action, Fault> {
    let malformed = |what: &str| Fault::Malformed(what.to_owned());
    let number = |name: &str| json.get(name).and_then(Value::as_u64).ok_or_else(|| malformed("a number is missing"));
    let notice = || serde_json::from_value(json.clone()).map_err(|error| Fault::Malformed(error.to_string()));
    Ok(match json.get("do").and_then(Value::as_str).unwrap_or_default() {
        "people" => {
            let people = json.get("people").and_then(Value::as_array).ok_or_else(|| malformed("no list of people"))?;
            Action::People(people.iter().map(person).collect::<Result<_, _>>()?)
        }
        "list" => Action::List {
            list: u8::try_from(number("list")?).map_err(|_| malformed("no number of a status list"))?,
            labels: u32::try_from(number("labels")?).map_err(|_| Fault::Length)?,
        },
        "withdraw" => Action::Withdraw(notice()?),
        "suspend" => Action::Suspend(notice()?),
        "reinstate" => Action::Reinstate(notice()?),
        "approve" => Action::Approve { entry: number("entry")? },
        _ => return Err(malformed("it does nothing that is known")),
    })
}

fn person(json: &Value) -> Result<Person, Fault> {
    let text = |name: &str| json.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
    let (Some(name), Some(id)) = (text("name"), text("id")) else {
        return Err(Fault::Malformed("a person has no name or key".to_owned()));
    };
    let key = RepositoryKey::from_json(id, json.get("key").unwrap_or(&Value::Null));
    let key = key.map_err(|error| Fault::Malformed(error.to_string()))?;
    Ok(Person { name: name.to_owned(), key })
}

/// The one form of an entry. Not TUF's canonical JSON, which is no JSON where a text has more than one line, as keys have.
fn canonical(entry: &Map<String, Value>) -> Vec<u8> {
    // All names are strings, and memory does not fail.
    serde_json::to_vec(entry).unwrap_or_default()
}

fn count(entries: usize) -> u64 {
    u64::try_from(entries).unwrap_or(u64::MAX)
}
