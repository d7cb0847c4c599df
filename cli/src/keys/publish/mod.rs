//! `labelcheck keys`, the publishers' side: make a key list, have it signed, publish it.
//!
//! - `state` is the working folder: content, logs, drafts, and what was published
//! - `create` makes and changes keys and what they count for, `issuer` who may sign labels, `decide` what the log says
//!   of labels, `status` the lists made from it
//! - `prepare` makes drafts, `sign` signs them one by one, on any machine, `release` verifies and writes the repository
//! - `doctor` looks at all of it

mod args;
mod create;
mod decide;
mod doctor;
mod issuer;
mod prepare;
mod release;
mod sign;
mod state;
mod status;
#[cfg(test)]
mod tests;
mod words;

use crate::exit::Outcome;
use crate::problem::Problem;
use crate::shell::{self, Out};
pub(crate) use args::Verb;
use args::*;
use labelcheck::publish::Action;
use labelcheck::{Instant, Now};

pub(crate) fn run(verb: &Verb, out: &mut Out) -> Result<Outcome, Problem> {
    match verb {
        Verb::Keygen(args) => create::keygen(args, out)?,
        Verb::Public(args) => create::public(args, out)?,
        Verb::Create(args) => create::create(args, now(args.clock.clock)?, out)?,
        Verb::Rotate(args) => create::rotate(args, now(args.clock.clock)?, out)?,
        Verb::Delegate(args) => create::delegate(args, now(args.clock.clock)?, out)?,
        Verb::Issuer(Issuer::Add(args)) => issuer::add(args, out)?,
        Verb::Issuer(Issuer::Retire(args)) => issuer::retire(args, out)?,
        Verb::Issuer(Issuer::Compromise(args)) => issuer::compromise(args, out)?,
        Verb::Issuer(Issuer::StatusKey(args)) => issuer::status_key(args, out)?,
        Verb::People(args) => decide::people(args, now(args.by.clock.clock)?, out)?,
        Verb::List(args) => decide::list(args, now(args.by.clock.clock)?, out)?,
        Verb::Withdraw(args) => decide::decide(args, Action::Withdraw, now(args.by.clock.clock)?, out)?,
        Verb::Suspend(args) => decide::decide(args, Action::Suspend, now(args.by.clock.clock)?, out)?,
        Verb::Reinstate(args) => decide::decide(args, Action::Reinstate, now(args.by.clock.clock)?, out)?,
        Verb::Approve(args) => decide::approve(args, now(args.by.clock.clock)?, out)?,
        Verb::Log(args) => decide::log(args, out)?,
        Verb::Status(args) => status::run(args, now(args.clock.clock)?, out)?,
        Verb::Prepare(args) => prepare::run(args, now(args.clock.clock)?, out)?,
        Verb::Show(args) => sign::show(args, out)?,
        Verb::Sign(args) => sign::sign(args, out)?,
        Verb::Payload(args) => sign::payload(args, out)?,
        Verb::Attach(args) => sign::attach(args, out)?,
        Verb::Publish(args) => release::run(args, now(args.clock.clock)?, out)?,
        Verb::Doctor(args) => return doctor::run(args, now(args.clock.clock)?, out),
    }
    Ok(Outcome::ChecksOut)
}

fn now(given: Option<Now>) -> Result<Instant, Problem> {
    Ok(match given {
        Some(now) => now,
        None => shell::now()?,
    }
    .instant)
}
