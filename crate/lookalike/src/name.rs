//! A host of the key list, and the ways in which another imitates it.

use crate::address::{Address, Host, Registered, without_www, words};
use crate::edits::edits;
use crate::skeleton::{same, skeleton};

/// First labels of the public suffixes that governments keep for themselves: `gov.br`, `gouv.fr`. The key list names those of
/// its own jurisdictions; a host under another government's is not called a misspelling of it.
const GOVERNMENTS: [&str; 6] = ["go", "gob", "gouv", "gov", "govt", "gub"];

/// A host that may be imitated.
pub(crate) struct Name<'k> {
    pub(crate) host: &'k str,
    /// What somebody registered; of `www.gov.uk` that is `www`, which is nobody's name, so there is none.
    registered: Option<Registered>,
    /// The registered domain, whose owner names what lies under it.
    domain: Option<String>,
    /// Labels without a leading `www`, as skeletons.
    labels: Vec<String>,
    /// The same as one word, without hyphens.
    joined: String,
}

impl<'k> Name<'k> {
    pub(crate) fn new(host: &'k str) -> Self {
        let bare = without_www(host);
        let joined = words(bare).into_iter().map(|(word, _)| word).collect();
        let domain = Host::read(host).registered.map(|registered| registered.domain);
        Self {
            host,
            registered: Host::read(bare).registered,
            domain,
            labels: bare.split('.').map(skeleton).collect(),
            joined,
        }
    }

    /// Whether a host is this one, or another of the same owner.
    pub(crate) fn owns(&self, host: &Host) -> bool {
        host.is_under(self.host) || self.domain.as_deref().is_some_and(|domain| host.is_under(domain))
    }

    /// Letter for letter the same, with look-alike characters, or with dots and hyphens in other places.
    pub(crate) fn is_whole(&self, host: &Host) -> bool {
        let all: String = host.words.iter().map(|(word, _)| &**word).collect();
        same(all.strip_prefix("www").unwrap_or(&all), &self.joined)
    }

    /// The name as labels or hyphened words of another host: `csa.gov.sg.login.example`, `csa-gov-sg.example`.
    pub(crate) fn is_within(&self, host: &Host) -> bool {
        let letters = self.joined.chars().count();
        (0..host.words.len()).any(|first| {
            let mut run = String::new();
            for (at, (word, _)) in host.words.iter().enumerate().skip(first) {
                run.push_str(word);
                // No further than the name is long: a host can have thousands of labels.
                if run.chars().count() > letters {
                    return false;
                }
                // `air-canada.ca` is a name of its own: what is joined there is `canada`, not `canada.ca`.
                let ends_with_it = at + 1 == host.words.len() && !host.words[first].1;
                if !ends_with_it && same(&run, &self.joined) {
                    return true;
                }
            }
            false
        })
    }

    /// The name where people look for the host: before an `@`, or in the path.
    pub(crate) fn is_before(&self, address: &Address) -> bool {
        let user = address.user.to_lowercase().replace(separates, ".");
        let user = Host { words: words(&user), ..Host::default() };
        let in_tail = |word: &str| {
            let labels: Vec<_> = word.split('.').map(skeleton).collect();
            labels.windows(self.labels.len()).any(|run| run == self.labels)
        };
        self.is_whole(&user) || self.is_within(&user) || address.tail.split(separates).any(in_tail)
    }

    /// The same before another ending, whatever dots and hyphens part it: `csa.com`, `csa.gov.com` and `c-sa.com` for
    /// `csa.gov.sg`.
    pub(crate) fn is_elsewhere(&self, host: &Host) -> bool {
        let (Some(own), Some(other)) = (&self.registered, &host.registered) else { return false };
        let left = joined(&other.left);
        let is_plain = left.bytes().all(|byte| byte.is_ascii_lowercase());
        let before_last = without_www(self.host).rsplit_once('.').map_or("", |(before, _)| before);
        let is_alike = [&*own.left, before_last].into_iter().map(joined).any(|own| {
            // So few letters look like many others: only characters that are no letters of English are taken for them.
            if is_plain && allowed(&own) == 0 { own == left } else { same(&skeleton(&left), &skeleton(&own)) }
        });
        is_alike && !is_government(&other.suffix)
    }

    /// A registered label that a slip of the finger makes of this one's.
    pub(crate) fn is_misspelt(&self, host: &Host) -> bool {
        let (Some(own), Some(other)) = (&self.registered, &host.registered) else { return false };
        let most = allowed(&own.label);
        most > 0
            && !is_government(&other.suffix)
            && edits(&skeleton(&other.label), &skeleton(&own.label), most).is_some()
    }
}

/// Whether a character stands between names in a path or in user information.
fn separates(character: char) -> bool {
    character.is_ascii() && !character.is_ascii_alphanumeric() && !".-".contains(character)
}

fn joined(labels: &str) -> String {
    labels.replace(['.', '-'], "")
}

/// How many edits of a label are taken for an imitation: of short ones none, for so few letters mean much else too.
fn allowed(label: &str) -> usize {
    match label.chars().filter(|character| character.is_alphabetic()).count() {
        0..5 => 0,
        5..8 => 1,
        _ => 2,
    }
}

fn is_government(suffix: &str) -> bool {
    suffix.split_once('.').is_some_and(|(first, _)| GOVERNMENTS.contains(&first))
}
