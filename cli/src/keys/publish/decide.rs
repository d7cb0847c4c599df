//! `labelcheck keys people`, `list`, `withdraw`, `suspend`, `reinstate`, `approve` and `log`: decisions about labels, in
//! a jurisdiction's log. A decision takes effect with its second person; `status` then makes it known.

use super::sign::{private_key, public_key};
use super::state::{State, Work};
use super::words::{count, date, line, text, wrote};
use super::{ApproveArgs, ByArgs, DecideArgs, ListArgs, LogArgs, PeopleArgs};
use crate::problem::Problem;
use crate::shell::Out;
use labelcheck::publish::{Action, Decision, Fault, Log, LogError, Person};
use labelcheck::{Instant, Notice};
use std::path::Path;

pub(super) fn people(args: &PeopleArgs, now: Instant, out: &mut Out) -> Result<(), Problem> {
    let person =
        |(name, path): &(String, std::path::PathBuf)| Ok(Person { name: name.clone(), key: public_key(path)? });
    let people = args.person.iter().map(person).collect::<Result<Vec<_>, Problem>>()?;
    enter(&args.by, &Action::People(people), now, out)
}

pub(super) fn list(args: &ListArgs, now: Instant, out: &mut Out) -> Result<(), Problem> {
    enter(&args.by, &Action::List { list: args.list, labels: args.labels }, now, out)
}

pub(super) fn decide(
    args: &DecideArgs,
    action: fn(Notice) -> Action,
    now: Instant,
    out: &mut Out,
) -> Result<(), Problem> {
    let notice = Notice {
        list: args.list,
        index: args.index,
        date: args.date,
        kind: args.kind.into(),
        link: args.link.clone(),
        contact: args.contact.clone(),
    };
    enter(&args.by, &action(notice), now, out)
}

pub(super) fn approve(args: &ApproveArgs, now: Instant, out: &mut Out) -> Result<(), Problem> {
    enter(&args.by, &Action::Approve { entry: args.entry }, now, out)
}

/// Adds an entry, and says what came of it.
fn enter(args: &ByArgs, action: &Action, now: Instant, out: &mut Out) -> Result<(), Problem> {
    let (work, state) = Work::open(&args.dir.dir)?;
    state.jurisdiction(&args.jurisdiction)?;
    let mut log = state.log(&args.jurisdiction)?;
    let key = private_key(&args.by)?;
    let entry = log.append(action, now, &key).map_err(|error| refused(&error))?;
    work.write_log(&args.jurisdiction, log.bytes())?;
    let about = match action {
        &Action::Approve { entry } => entry,
        _ => entry,
    };
    match log.decisions().iter().find(|decision| decision.entry == about) {
        Some(decision) => show(&args.jurisdiction, decision, out)?,
        None => line(out, "cli-publish-entered", &[("entry", count(entry))])?,
    }
    wrote(out, Path::new(&format!("log/{}.jsonl", args.jurisdiction)))
}

pub(super) fn log(args: &LogArgs, out: &mut Out) -> Result<(), Problem> {
    let state = State::whole(&args.dir.dir)?;
    let log: Log = state.log(&args.jurisdiction)?;
    for person in log.people() {
        let facts = [("name", text(&person.name)), ("key", text(super::sign::short(person.key.id())))];
        line(out, "cli-publish-person", &facts)?;
    }
    log.decisions().iter().try_for_each(|decision| show(&args.jurisdiction, decision, out))?;
    let entries = log.head().map_or(0, |head| head.entries);
    line(out, "cli-publish-log-whole", &[("count", count(entries))])
}

fn show(jurisdiction: &str, decision: &Decision, out: &mut Out) -> Result<(), Problem> {
    let (id, notice) = match &decision.action {
        Action::Withdraw(notice) => ("cli-publish-withdraw", Some(notice)),
        Action::Suspend(notice) => ("cli-publish-suspend", Some(notice)),
        Action::Reinstate(notice) => ("cli-publish-reinstate", Some(notice)),
        _ => ("cli-publish-people", None),
    };
    let mut facts =
        vec![("entry", count(decision.entry)), ("date", date(decision.at)), ("by", text(decision.by.join(", ")))];
    if let Some(notice) = notice {
        facts.extend([("list", count(notice.list)), ("index", count(notice.index))]);
    }
    line(out, id, &facts)?;
    if decision.effective.is_none() {
        waits(jurisdiction, decision, out)?;
    }
    Ok(())
}

/// A line about a decision that lacks its second person.
pub(super) fn waits(jurisdiction: &str, decision: &Decision, out: &mut Out) -> Result<(), Problem> {
    line(out, "cli-publish-waits", &[("entry", count(decision.entry)), ("name", text(jurisdiction))])
}

fn refused(error: &LogError) -> Problem {
    let id = match error.fault {
        Fault::Stranger => "cli-publish-stranger",
        Fault::SamePerson => "cli-publish-same-person",
        Fault::People => "cli-publish-no-people",
        Fault::NoList | Fault::Index | Fault::Length => "cli-publish-no-index",
        _ => "cli-publish-not-entered",
    };
    let problem = Problem::new(id);
    // The message says it already.
    if matches!(error.fault, Fault::Stranger | Fault::SamePerson | Fault::People) {
        problem
    } else {
        problem.cause(error)
    }
}
