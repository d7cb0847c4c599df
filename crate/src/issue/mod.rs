//! Issuing: from a description to a signed label and its symbol.
//!
//! What is issued goes through the same rules as what is read, so nothing can be issued that a checker refuses for its
//! form.

mod artwork;
mod description;
mod symbol;

pub use crate::key::SecretKey;
pub use artwork::artwork;
pub use description::{Description, Format};
pub use symbol::Symbol;

use crate::base10;
use crate::cose;
use crate::error::DecodeErrorKind;
use crate::key::PublicKey;
use crate::label;
use crate::limits;
use crate::report::LabelFacts;
use core::fmt;

/// A label cannot be issued.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum IssueError {
    /// The description is no TOML or JSON of a label; what is wrong, and where.
    Description(String),
    /// A field breaks a rule of the format.
    Field {
        /// Its name in the description.
        field: &'static str,
        /// The rule.
        kind: DecodeErrorKind,
    },
    /// The label is larger than its profile allows.
    TooLarge {
        /// Its bytes.
        bytes: usize,
        /// The profile's limit.
        limit: usize,
        /// The field whose removal saves most.
        costliest: &'static str,
        /// The bytes that it takes.
        cost: usize,
    },
    /// The host is no host name that a link could carry.
    Host(String),
    /// The text does not fit a symbol.
    Symbol,
}

impl fmt::Display for IssueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Description(what) => write!(f, "the description cannot be read: {what}"),
            Self::Field { field, kind } => {
                write!(f, "the field `{field}` breaks a rule of the label format ({})", kind.name())
            }
            Self::TooLarge { bytes, limit, costliest, cost } => write!(
                f,
                "the label has {bytes} bytes, its profile allows {limit}: shorten or leave out `{costliest}`, which takes {cost} bytes"
            ),
            Self::Host(host) => write!(f, "`{host}` is no host name"),
            Self::Symbol => f.write_str("the text is too long for a QR symbol"),
        }
    }
}

impl core::error::Error for IssueError {}

/// Signs a label or statement within its profile.
///
/// # Errors
/// Where a field breaks a rule of the format, or the whole is larger than its profile allows.
pub fn sign(facts: &LabelFacts, key: &SecretKey) -> Result<Vec<u8>, IssueError> {
    let bytes = sign_any_size(facts, key)?;
    let limit = if facts.statement.is_some() { limits::STATEMENT_PROFILE_BYTES } else { limits::LABEL_PROFILE_BYTES };
    if bytes.len() > limit {
        let (costliest, cost) = costliest(facts)?;
        return Err(IssueError::TooLarge { bytes: bytes.len(), limit, costliest, cost });
    }
    Ok(bytes)
}

/// The scanned text of a label: a link to a checker, in the characters that a QR symbol packs best.
///
/// # Errors
/// Where the host is no host name.
pub fn text(host: &str, label: &[u8]) -> Result<String, IssueError> {
    let part = |part: &str| {
        !part.is_empty() && part.len() < 64 && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    if host.len() > 253 || !host.contains('.') || !host.split('.').all(part) {
        return Err(IssueError::Host(host.to_owned()));
    }
    Ok(format!("HTTPS://{}/#{}", host.to_ascii_uppercase(), base10::encode(label)))
}

/// Whether the private half of this key is public, as those of the demonstration are.
pub fn is_test_key(key: &PublicKey) -> bool {
    crate::test_keys::is_test_key(key)
}

fn sign_any_size(facts: &LabelFacts, key: &SecretKey) -> Result<Vec<u8>, IssueError> {
    let payload = label::payload(facts).map_err(|(field, kind)| IssueError::Field { field, kind })?;
    Ok(cose::write(&key.public().key_id(), &payload, cose::LABEL_AAD, |message| key.sign(message)))
}

/// Makes one field as short as it can be.
type Shorten = fn(&mut LabelFacts);

/// The field whose removal saves most, among those that a maker can shorten.
fn costliest(facts: &LabelFacts) -> Result<(&'static str, usize), IssueError> {
    let size = |facts: &LabelFacts| {
        label::payload(facts).map(|bytes| bytes.len()).map_err(|(field, kind)| IssueError::Field { field, kind })
    };
    let whole = size(facts)?;
    let shorten: [(&'static str, Shorten); 13] = [
        ("models", |facts| facts.models = vec!["-".to_owned()]),
        ("brand", |facts| facts.brand = "-".to_owned()),
        ("number", |facts| facts.number = "-".to_owned()),
        ("variant", |facts| facts.variant = None),
        ("product_numbers", |facts| facts.product_numbers.clear()),
        ("batch", |facts| facts.batch = facts.statement.as_ref().map(|_| "-".to_owned())),
        ("document", |facts| facts.document = None),
        ("support", |facts| facts.support.clear()),
        ("parts", |facts| facts.parts.clear()),
        ("contact", |facts| facts.contact = None),
        ("digest", |facts| facts.digest = None),
        ("link", |facts| facts.link = None),
        ("statement", |facts| facts.statement = None),
    ];
    let mut most = ("number", 0);
    for (field, shorten) in shorten {
        let mut without = facts.clone();
        shorten(&mut without);
        let cost = whole.saturating_sub(size(&without)?);
        if cost > most.1 {
            most = (field, cost);
        }
    }
    Ok(most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_of_test_keys_names_each_key_of_the_demonstration() {
        for pem in [
            include_str!("../../../labels/keys/sg-authority.pem"),
            include_str!("../../../labels/keys/sg-authority-retired.pem"),
            include_str!("../../../labels/keys/sg-authority-stolen.pem"),
            include_str!("../../../labels/keys/sg-laboratory.pem"),
            include_str!("../../../labels/keys/jp-authority.pem"),
            include_str!("../../../labels/keys/gb-maker.pem"),
            include_str!("../../../labels/keys/ca-maker.pem"),
            include_str!("../../../labels/keys/de-authority.pem"),
            include_str!("../../../labels/keys/fi-authority.pem"),
            include_str!("../../../labels/keys/kr-authority.pem"),
            include_str!("../../../labels/keys/au-maker.pem"),
            include_str!("../../../labels/keys/stranger.pem"),
        ] {
            let key = SecretKey::from_pem(pem).expect("a key file");
            assert!(is_test_key(&key.public()), "{:?}", key.public());
        }
        assert!(!is_test_key(&SecretKey::from_random(&[9; 32]).public()));
    }

    #[test]
    fn a_host_that_is_none_is_refused() {
        assert!(text("labelcheck.example", &[1, 2, 3]).is_ok());
        for host in
            ["", "localhost", "a b.example", "a.example/x", "a@b.example", ".example", "a..example", "ä.example"]
        {
            assert_eq!(text(host, &[1, 2, 3]), Err(IssueError::Host(host.to_owned())), "{host}");
        }
    }
}
