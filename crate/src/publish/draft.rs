//! Drafts: a document with the signatures that it has so far.

use super::{PublishError, RepositoryKey, RoleKeys, Signer};
use crate::date::Instant;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

/// A document on its way to publication: what it says, and who has signed it.
///
/// Its JSON is the TUF metadata file itself, so that the file that a holder of a key gets, signs and hands back is the one
/// that will be published. It is no proof of anything: whoever reads it counts the signatures.
#[derive(Clone, PartialEq, Debug)]
pub struct Draft {
    signed: Map<String, Value>,
    signatures: Vec<Signature>,
    /// Members beside `signed` and `signatures`, kept for whoever put them there.
    others: Map<String, Value>,
}

/// Whose signatures a draft still waits for: a note to the holders of keys, which nobody signs and no reader sees.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Wanted {
    /// Whose keys they are: `root 1`, `sg`.
    pub of: String,
    /// The keys, and how many of them have to sign.
    pub keys: RoleKeys,
}

/// A signature of a draft, not verified.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Signature {
    /// The identifier of the key.
    pub key: String,
    /// The signature's bytes; empty where the key's turn is still to come.
    pub bytes: Vec<u8>,
}

impl Draft {
    pub(super) fn new(signed: Map<String, Value>) -> Self {
        Self { signed, signatures: Vec::new(), others: Map::new() }
    }

    pub(super) fn signed(&self) -> &Map<String, Value> {
        &self.signed
    }

    /// Reads a metadata file, complete or not.
    ///
    /// # Errors
    /// Where it is larger than [`limits::METADATA_BYTES`](crate::limits::METADATA_BYTES), or no TUF metadata.
    pub fn from_json(json: &[u8]) -> Result<Self, PublishError> {
        if json.len() > crate::limits::METADATA_BYTES {
            return Err(PublishError::document("the file is larger than any that is read"));
        }
        let value: Value = serde_json::from_slice(json).map_err(|error| PublishError::document(error.to_string()))?;
        let Value::Object(mut others) = value else { return Err(PublishError::document("no JSON object")) };
        let Some(Value::Object(signed)) = others.remove("signed") else {
            return Err(PublishError::document("there is no object `signed`"));
        };
        let Some(Value::Array(signatures)) = others.remove("signatures") else {
            return Err(PublishError::document("there is no list `signatures`"));
        };
        // A number with a fraction has no canonical form; nothing else can fail.
        sigstore_tuf::canonical_json::to_canonical_bytes(&Value::Object(signed.clone()))
            .map_err(|error| PublishError::document(error.to_string()))?;
        let signatures = signatures.iter().map(signature).collect::<Result<_, _>>()?;
        Ok(Self { signed, signatures, others })
    }

    /// The metadata file: JSON, indented for those who read it before they sign.
    pub fn to_json(&self) -> Vec<u8> {
        let mut whole = self.others.clone();
        let signatures = self.signatures.iter().map(|signature| {
            Value::Object(Map::from_iter([
                ("keyid".to_owned(), Value::String(signature.key.clone())),
                ("sig".to_owned(), Value::String(hex::encode(&signature.bytes))),
            ]))
        });
        whole.insert("signatures".to_owned(), signatures.collect());
        whole.insert("signed".to_owned(), Value::Object(self.signed.clone()));
        let mut json = indented(&Value::Object(whole));
        json.push(b'\n');
        json
    }

    /// The exact bytes that are signed: the canonical JSON of what the document says.
    pub fn payload(&self) -> Vec<u8> {
        // Cannot fail: there are no numbers with fractions in a document that was read or made here.
        sigstore_tuf::canonical_json::to_canonical_bytes(&Value::Object(self.signed.clone())).unwrap_or_default()
    }

    /// The type as TUF has it: `root`, `targets`, `snapshot` or `timestamp`. A jurisdiction's role is a `targets`.
    ///
    /// # Errors
    /// Where the document does not say.
    pub fn kind(&self) -> Result<&str, PublishError> {
        self.signed.get("_type").and_then(Value::as_str).ok_or_else(|| PublishError::document("it has no `_type`"))
    }

    /// The version.
    ///
    /// # Errors
    /// Where there is none, or it is no whole number.
    pub fn version(&self) -> Result<u64, PublishError> {
        self.signed.get("version").and_then(Value::as_u64).ok_or_else(|| PublishError::document("it has no `version`"))
    }

    /// The first instant at which it does not count any more.
    ///
    /// # Errors
    /// Where there is none, or it is not written as `2026-11-20T12:00:00Z`.
    pub fn expires(&self) -> Result<Instant, PublishError> {
        let text = self.signed.get("expires").and_then(Value::as_str);
        text.and_then(super::documents::time)
            .ok_or_else(|| PublishError::document("it has no `expires` of the form 2026-11-20T12:00:00Z"))
    }

    /// Notes on the draft which role it is, and whose signatures it waits for: a root those of its own keys, and of the
    /// keys of the root before.
    pub fn set_wanted(&mut self, role: &str, wanted: &[Wanted]) {
        let sets = wanted.iter().map(|wanted| {
            let keys: Map<String, Value> =
                wanted.keys.keys().iter().map(|key| (key.id().to_owned(), key.to_json())).collect();
            json!({"of": wanted.of, "threshold": wanted.keys.threshold(), "keys": keys})
        });
        self.others.insert(NOTE.to_owned(), json!({"role": role, "wanted": sets.collect::<Value>()}));
    }

    /// Which role it is, and whose signatures it waits for, if somebody noted it.
    ///
    /// # Errors
    /// Where the note cannot be read.
    pub fn wanted(&self) -> Result<Option<(String, Vec<Wanted>)>, PublishError> {
        let Some(note) = self.others.get(NOTE) else { return Ok(None) };
        let malformed = || PublishError::document("the note on wanted signatures cannot be read");
        let text = |json: &Value, name: &str| json.get(name).and_then(Value::as_str).map(str::to_owned);
        let sets = note.get("wanted").and_then(Value::as_array).ok_or_else(malformed)?;
        let set = |set: &Value| {
            let keys = set.get("keys").and_then(Value::as_object).ok_or_else(malformed)?;
            let keys = keys.iter().map(|(id, key)| RepositoryKey::from_json(id, key)).collect::<Result<Vec<_>, _>>()?;
            let threshold = set.get("threshold").and_then(Value::as_u64).and_then(|number| u32::try_from(number).ok());
            let keys = RoleKeys::new(keys, threshold.ok_or_else(malformed)?)?;
            Ok(Wanted { of: text(set, "of").ok_or_else(malformed)?, keys })
        };
        let role = text(note, "role").ok_or_else(malformed)?;
        Ok(Some((role, sets.iter().map(set).collect::<Result<_, PublishError>>()?)))
    }

    /// The draft as it is published: without the note, and without empty signatures.
    pub fn published(&self) -> Self {
        let mut published = self.clone();
        published.others.remove(NOTE);
        published.signatures.retain(|signature| !signature.bytes.is_empty());
        published
    }

    /// Whether it says the same as another, whoever has signed them, and whenever they lapse.
    pub fn says_the_same(&self, other: &Self) -> bool {
        let but_expires = |draft: &Self| {
            let mut signed = draft.signed.clone();
            signed.remove("expires");
            signed
        };
        but_expires(self) == but_expires(other)
    }

    /// The signatures that it has, verified or not.
    pub fn signatures(&self) -> &[Signature] {
        &self.signatures
    }

    /// Those of the role's keys that have signed: each counts once, whatever identifiers it has.
    pub fn signers<'a>(&self, role: &'a RoleKeys) -> Vec<&'a RepositoryKey> {
        let payload = self.payload();
        let mut signers: Vec<&RepositoryKey> = Vec::new();
        for key in role.keys() {
            let own = self.signatures.iter().filter(|signature| signature.key == key.id());
            if !signers.contains(&key) && own.into_iter().any(|signature| key.verify(&payload, &signature.bytes)) {
                signers.push(key);
            }
        }
        signers
    }

    /// Adds a signature, in place of one under the same identifier. One that is not the key's is refused.
    ///
    /// # Errors
    /// Where the signature is not this key's over this document.
    pub fn add_signature(&mut self, key: &RepositoryKey, signature: &[u8]) -> Result<(), PublishError> {
        if !key.verify(&self.payload(), signature) {
            return Err(PublishError::Signature { key: key.id().to_owned() });
        }
        let signature = Signature { key: key.id().to_owned(), bytes: signature.to_vec() };
        match self.signatures.iter_mut().find(|other| other.key == signature.key) {
            Some(other) => *other = signature,
            None => self.signatures.push(signature),
        }
        Ok(())
    }

    /// Signs it.
    ///
    /// # Errors
    /// Where the key does not sign, or signs something else.
    pub fn sign(&mut self, signer: &dyn Signer) -> Result<(), PublishError> {
        let signature = signer.sign(&self.payload())?;
        self.add_signature(&signer.public(), &signature)
    }
}

/// The member of a draft, beside what is signed, with the note on wanted signatures.
const NOTE: &str = "x-labelcheck-draft";

/// The name of a role's file with consistent snapshots: `7.snapshot.json`, and `timestamp.json` without a number.
pub fn metadata_file(role: &str, version: u64) -> String {
    if role == "timestamp" { "timestamp.json".to_owned() } else { format!("{version}.{role}.json") }
}

/// The name of a target's file with consistent snapshots: `targets/sg/<sha256>.issuers.json` for `sg/issuers.json`.
pub fn target_file(path: &str, bytes: &[u8]) -> String {
    let digest = hex::encode(Sha256::digest(bytes));
    match path.rsplit_once('/') {
        Some((folder, name)) => format!("targets/{folder}/{digest}.{name}"),
        None => format!("targets/{digest}.{path}"),
    }
}

fn signature(json: &Value) -> Result<Signature, PublishError> {
    let member = |name| json.get(name).and_then(Value::as_str);
    let (Some(key), Some(bytes)) = (member("keyid"), member("sig").and_then(|sig| hex::decode(sig).ok())) else {
        return Err(PublishError::document("a signature has no `keyid`, or no hexadecimal `sig`"));
    };
    Ok(Signature { key: key.to_owned(), bytes })
}

/// JSON with one space for each level; members in the order of their names.
fn indented(value: &Value) -> Vec<u8> {
    let mut json = Vec::new();
    let formatter = serde_json::ser::PrettyFormatter::with_indent(b" ");
    let mut serializer = serde_json::Serializer::with_formatter(&mut json, formatter);
    // Writing to memory does not fail, and all names are strings.
    let _ = serde::Serialize::serialize(value, &mut serializer);
    json
}
