//! The hosts that the key list names, and the seam for what finds their imitations.
//!
//! What tells an imitation needs the list of public suffixes and the table of confusable characters: larger than everything
//! else that a shopper downloads. So it is a package of its own (`lookalike/`), which a shell hands in where it has it.

#[cfg(feature = "look-alikes")]
use super::Evidence;

/// Finds the imitation in a link, which comes without its scheme and without white space. Pure and total: the same link
/// and hosts make the same finding, no input makes it panic, and nothing is opened.
pub type LookAlikes = fn(link: &str, known: &KnownHosts<'_>) -> Option<Imitation>;

/// A link that imitates a host of the key list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Imitation {
    /// Where the link leads: its host, in ASCII where it has such a form.
    pub host: String,
    /// The host that it imitates, as the key list has it.
    pub of: String,
}

/// The hosts of a key list.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct KnownHosts<'e> {
    /// The official hosts of all schemes, and the hosts of the checkers that any jurisdiction accepts, in no order; a host that
    /// several name comes as often. Sorting them here would be in every shopper's download.
    pub hosts: Vec<&'e str>,
    /// Endings that only a government can assign, such as `gov.sg`: what lies under them imitates nobody.
    pub suffixes: Vec<&'e str>,
}

#[cfg(feature = "look-alikes")]
impl Evidence {
    /// The same evidence with something that finds imitations. Without it no link is ever called one, and that no link is
    /// called one says nothing.
    #[must_use]
    pub fn with_look_alikes(self, look_alikes: LookAlikes) -> Self {
        Self { look_alikes: Some(look_alikes), ..self }
    }

    /// The hosts that the key list names.
    pub fn known_hosts(&self) -> KnownHosts<'_> {
        let mut known = KnownHosts::default();
        for part in self.jurisdictions.values() {
            for scheme in part.schemes.values() {
                known.hosts.extend(scheme.official.iter().map(|official| &*official.host));
                known.suffixes.extend(scheme.suffixes.iter().map(|suffix| &**suffix));
            }
            known.hosts.extend(part.checkers.iter().flatten().map(|host| &**host));
        }
        known
    }

    /// What a link imitates, where there is something that can tell.
    pub(crate) fn imitated(&self, link: &str) -> Option<Imitation> {
        self.look_alikes.and_then(|find| find(link, &self.known_hosts()))
    }
}
