//! Why a key list cannot be used, or a refresh was not adopted.

use crate::date::Instant;
use core::fmt;

/// A key list, or a file that should have become part of it, was refused. What was held before stays.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum KeyListError {
    /// A file is missing.
    Missing {
        /// Its name.
        file: String,
    },
    /// A file, or the whole list, is larger than any that is read.
    TooLarge {
        /// Its name.
        file: String,
    },
    /// A file is not what it should be.
    Malformed {
        /// Its name.
        file: String,
        /// What is wrong with it.
        why: String,
    },
    /// A role does not carry enough valid signatures of different keys.
    Signatures {
        /// The role.
        role: String,
    },
    /// An older version than the one held was offered.
    Rollback {
        /// The role.
        role: String,
        /// The version held.
        held: u64,
        /// The version offered.
        offered: u64,
    },
    /// A root does not follow the one before it.
    RootVersion {
        /// The version held.
        held: u64,
        /// The version offered.
        offered: u64,
    },
    /// A role has expired. Only a refresh says so: what is held ages instead.
    Expired {
        /// The role.
        role: String,
        /// The first instant at which it did not count any more.
        expires: Instant,
    },
    /// The list says that it was made in the future. Either that is so, or the clock is wrong.
    Future {
        /// The list's date.
        published: Instant,
    },
    /// A file is not the one that the signed metadata names: length, digest or version differ.
    Mismatch {
        /// Its name.
        file: String,
    },
    /// The repository is a TUF repository, but no key list of this format.
    NotAKeyList,
    /// The signed top-level role lists files itself, which only jurisdictions may do.
    TopLevelFiles,
    /// A key whose private half is public, in a list that is not a demonstration.
    TestKey,
    /// More roots than are followed at once, or more roles than are read.
    TooMany,
    /// Another part of the program chose other cryptography.
    ForeignCrypto,
}

impl fmt::Display for KeyListError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing { file } => write!(f, "{file} is missing"),
            Self::TooLarge { file } => write!(f, "{file} is larger than any that is read"),
            Self::Malformed { file, why } => write!(f, "{file} is malformed: {why}"),
            Self::Signatures { role } => write!(f, "{role} is not signed by enough of the keys that it needs"),
            Self::Rollback { role, held, offered } => {
                write!(f, "{role} was offered in version {offered}, which is older than version {held} held here")
            }
            Self::RootVersion { held, offered } => {
                write!(f, "root version {offered} does not follow version {held} held here")
            }
            Self::Expired { role, expires } => write!(f, "{role} expired on {}", expires.date(0)),
            Self::Future { published } => {
                write!(f, "the list says that it is from {}, which is still to come by this clock", published.date(0))
            }
            Self::Mismatch { file } => write!(f, "{file} is not the file that the signed list names"),
            Self::NotAKeyList => f.write_str("this is no key list of a format that is known here"),
            Self::TopLevelFiles => f.write_str("the top-level role lists files, which only jurisdictions may do"),
            Self::TestKey => f.write_str("the list uses a public test key but is not marked as a demonstration"),
            Self::TooMany => f.write_str("the list has more roots or roles than are read"),
            Self::ForeignCrypto => f.write_str("another part of this program chose the cryptography of key lists"),
        }
    }
}

impl core::error::Error for KeyListError {}

/// The library's error about a file, in our words. Not its own: its texts, and those of the calendar library below it,
/// would cost the shopper's page more than all of this crate's reading of key lists.
pub(super) fn from_library(error: sigstore_tuf::Error, file: &str) -> KeyListError {
    use sigstore_tuf::Error;
    let file = file.to_owned();
    let why = match error {
        Error::ThresholdNotMet { role, .. } | Error::DuplicateSignature { role, .. } => {
            return KeyListError::Signatures { role };
        }
        Error::Rollback { role, trusted, new } => {
            return KeyListError::Rollback { role, held: trusted, offered: new };
        }
        Error::BadRootVersion { trusted, new } => {
            return KeyListError::RootVersion { held: trusted, offered: new };
        }
        Error::Expired { role, expires } => {
            return KeyListError::Expired { role, expires: Instant::from_seconds(expires.as_second()) };
        }
        Error::IntegrityMismatch(_) => return KeyListError::Mismatch { file },
        Error::Json(error) => error.to_string(),
        Error::Malformed(why) => why,
        Error::NonIntegerNumber => "a number in it is not whole".to_owned(),
        Error::UnknownRole(role) => format!("nothing says who signs {role}"),
        _ => "it has a key or a part that is not known here".to_owned(),
    };
    KeyListError::Malformed { file, why }
}
