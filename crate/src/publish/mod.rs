//! Publishing a key list: keys, documents, drafts to sign, status lists (`docs/key-list.md`).
//!
//! What is written is standard TUF metadata: any TUF client reads it. A document ([`Root`], [`Targets`], [`Snapshot`],
//! [`Timestamp`]) is what is to be said; a [`Draft`] of it collects signatures, here, on another machine or in a hardware
//! module; [`metadata_file`] and [`target_file`] name the files. Members that this build does not know are kept.
//!
//! ```
//! use labelcheck::Instant;
//! use labelcheck::publish::{RoleKeys, Root, SigningKey, TopRole, metadata_file};
//! let key = SigningKey::ed25519_from_random(&[7; 32]);
//! let mut root = Root::new(Instant::from_seconds(1_858_204_800), true);
//! for role in TopRole::ALL {
//!     root.set_role(role, &RoleKeys::new([key.public()], 1)?)?;
//! }
//! let mut draft = root.draft();
//! draft.sign(&key)?;
//! assert_eq!(metadata_file("root", draft.version()?), "1.root.json");
//! assert_eq!(draft.signers(&root.role(TopRole::Root)?).len(), 1);
//! # Ok::<(), labelcheck::publish::PublishError>(())
//! ```

mod documents;
mod draft;
mod key;
mod log;
mod status;
#[cfg(test)]
mod tests;

pub use documents::{Pin, RoleKeys, Root, Snapshot, TargetFile, Targets, Timestamp, TopRole};
pub use draft::{Draft, Signature, Wanted, metadata_file, target_file};
pub use key::{KeyKind, RepositoryKey, SignError, Signer, SigningKey};
pub use log::{Action, Decision, Fault, Log, LogError, LogHead, Person};
pub use status::{LabelStatus, StatusBits, StatusToken, read_status_token, status_token};

use core::fmt;

/// The version of the TUF specification that is written.
const SPEC_VERSION: &str = "1.0.34";

/// A document, a key or a signature cannot be used.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum PublishError {
    /// No document of the expected kind; what is wrong with it.
    Document(String),
    /// No key, or one that no reader would take.
    Key(String),
    /// The signature is not this key's over this document.
    Signature {
        /// The key's identifier.
        key: String,
    },
    /// The key did not sign.
    Signer(SignError),
    /// The index lies beyond the status list's end.
    StatusIndex(u32),
}

impl PublishError {
    fn document(what: impl Into<String>) -> Self {
        Self::Document(what.into())
    }
}

impl fmt::Display for PublishError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Document(what) | Self::Key(what) => f.write_str(what),
            Self::Signature { key } => write!(f, "the signature is not that of key {key} over this document"),
            Self::Signer(error) => error.fmt(f),
            Self::StatusIndex(index) => write!(f, "the status list has no index {index}"),
        }
    }
}

impl core::error::Error for PublishError {}

impl From<SignError> for PublishError {
    fn from(error: SignError) -> Self {
        Self::Signer(error)
    }
}
