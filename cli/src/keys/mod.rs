//! `labelcheck keys`: the key list, from its publishers' side (`publish`) and from its readers' (`client`).

mod client;
pub(crate) mod held;
mod publish;

use crate::exit::Outcome;
use crate::problem::Problem;
use crate::shell::Out;
use clap::Subcommand;

#[derive(Subcommand, Debug)]
pub(crate) enum Keys {
    #[command(flatten)]
    Client(client::Verb),
    #[command(flatten)]
    Publish(publish::Verb),
}

pub(crate) fn run(keys: &Keys, out: &mut Out) -> Result<Outcome, Problem> {
    match keys {
        Keys::Client(verb) => client::run(verb, out),
        Keys::Publish(verb) => publish::run(verb, out),
    }
}
