//! The files of a key list as one unit: carried in a build, stored on a device, handed from one to the other.

use super::KeyListError;
use crate::cbor::{Head, Reader, Writer};
use crate::error::DecodeErrorKind;
use crate::limits;

/// Files by name: `1.root.json`, `timestamp.json`, `snapshot.json`, `targets.json`, `sg.json`, `targets/sg/issuers.json`.
///
/// Only roots carry their version in their name; of every other role there is one.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Files(Vec<(String, Vec<u8>)>);

/// Version of the form in which a unit is stored.
const FORM: u64 = 1;

impl Files {
    /// No files.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file, in place of one that has its name.
    pub fn insert(&mut self, name: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        let (name, bytes) = (name.into(), bytes.into());
        match self.0.iter_mut().find(|(other, _)| *other == name) {
            Some((_, old)) => *old = bytes,
            None => self.0.push((name, bytes)),
        }
    }

    /// The file of a name.
    pub fn get(&self, name: &str) -> Option<&[u8]> {
        self.0.iter().find(|(other, _)| other == name).map(|(_, bytes)| bytes.as_slice())
    }

    /// All files, in the order in which they came.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.0.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
    }

    /// Names and bytes together.
    pub(super) fn total_bytes(&self) -> usize {
        self.0.iter().map(|(name, bytes)| name.len() + bytes.len()).sum()
    }

    /// The unit as bytes, in CBOR: `[1, name, bytes, name, bytes, ...]`.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut writer = Writer::default();
        let items = self.0.len().saturating_mul(2).saturating_add(1);
        writer.head(Head::Array(u64::try_from(items).unwrap_or(u64::MAX)));
        writer.head(Head::Unsigned(FORM));
        for (name, bytes) in &self.0 {
            writer.text(name);
            writer.byte_string(bytes);
        }
        writer.into_bytes()
    }

    /// Reads a unit. Nothing in it is verified yet.
    ///
    /// # Errors
    /// Where it is larger than [`limits::KEY_LIST_BYTES`] or no unit, a half-written one included.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, KeyListError> {
        if bytes.len() > limits::KEY_LIST_BYTES {
            return Err(KeyListError::TooLarge { file: UNIT.to_owned() });
        }
        read(bytes).map_err(|_| KeyListError::Malformed {
            file: UNIT.to_owned(),
            why: "it is cut short, or something else".to_owned(),
        })
    }
}

/// What errors call the unit.
const UNIT: &str = "the stored key list";

fn read(bytes: &[u8]) -> Result<Files, DecodeErrorKind> {
    let mut reader = Reader::new(bytes);
    let Head::Array(items) = reader.head()? else { return Err(DecodeErrorKind::Type) };
    if items % 2 == 0 || reader.unsigned()? != FORM {
        return Err(DecodeErrorKind::Type);
    }
    let mut files = Files::new();
    for _ in 0..items / 2 {
        if files.0.len() == limits::KEY_LIST_FILES {
            return Err(DecodeErrorKind::TooLong);
        }
        let (name, bytes) = (reader.text()?, reader.byte_string()?);
        if files.get(name).is_some() {
            return Err(DecodeErrorKind::Type);
        }
        files.insert(name, bytes);
    }
    reader.end()?;
    Ok(files)
}
