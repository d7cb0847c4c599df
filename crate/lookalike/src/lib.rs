//! Finds the imitation in a link: `csa-gov-sg.example` for `csa.gov.sg`.
//!
//! Pure and total, and no link is opened. What it finds is a word on the address, never on the product; that it finds
//! nothing is no word at all. `docs/lookalikes.md` has the rules, the measured figures and what it cannot see.

#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(not(test), warn(clippy::as_conversions, clippy::expect_used))]

mod address;
mod edits;
mod name;
mod skeleton;

use address::Address;
use labelcheck::{Imitation, KnownHosts};
use name::Name;
use std::collections::BTreeSet;

/// What a link imitates, if anything: for [`Evidence::with_look_alikes`](labelcheck::Evidence::with_look_alikes).
///
/// The link comes without its scheme. Its host is read as a browser reads it: after the last `@`, without port and trailing
/// dots, percent signs and punycode resolved.
pub fn imitated(link: &str, known: &KnownHosts<'_>) -> Option<Imitation> {
    let address = Address::read(link);
    // In an order of their own: the same hosts make the same finding, in whichever order they come.
    let hosts: BTreeSet<&str> = known.hosts.iter().copied().filter(|host| !host.is_empty()).collect();
    let names: Vec<_> = hosts.into_iter().map(Name::new).collect();
    let is_known = names.iter().any(|name| name.owns(&address.host));
    if is_known || known.suffixes.iter().any(|suffix| address.host.is_under(suffix)) {
        return None;
    }
    // From the plainest to the least: of several hosts, the one that is imitated most plainly is named.
    const RULES: [fn(&Name<'_>, &Address) -> bool; 5] = [
        |name, address| name.is_whole(&address.host),
        |name, address| name.is_within(&address.host),
        |name, address| name.is_before(address),
        |name, address| name.is_elsewhere(&address.host),
        |name, address| name.is_misspelt(&address.host),
    ];
    let found = RULES.iter().find_map(|rule| names.iter().find(|name| rule(name, &address)))?;
    Some(Imitation { host: address.host.ascii, of: found.host.to_owned() })
}
