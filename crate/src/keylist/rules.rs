//! What TUF leaves to its user, and what a key list asks beyond TUF. `docs/key-list.md` has the rules.

use super::KeyListError;
use super::error::from_library;
use crate::limits;
use crate::test_keys::is_test_key_bytes;
use serde::Deserialize;
use serde_json::Value;
use sigstore_tuf::{DelegatedRole, Key, Root, Signature, Targets};
use std::collections::BTreeMap;

/// The role of no government.
const ALLIANCE: &str = "alliance";

/// The member of a root that says that it is one of a key list.
#[derive(Deserialize)]
pub(super) struct Marker {
    format: u32,
    #[serde(default)]
    pub(super) demonstration: bool,
}

impl Marker {
    pub(super) fn of(root: &Root) -> Result<Self, KeyListError> {
        let marker = root.extra.get("x-labelcheck").and_then(|value| Self::deserialize(value).ok());
        marker.filter(|marker| marker.format == 1).ok_or(KeyListError::NotAKeyList)
    }
}

/// The jurisdictions that the top-level role delegates to as a key list must, and what is said of the others.
pub(super) fn delegations(targets: &Targets) -> Result<(Vec<&DelegatedRole>, Vec<String>), KeyListError> {
    if !targets.targets.is_empty() {
        return Err(KeyListError::TopLevelFiles);
    }
    let roles = targets.delegations.as_ref().map_or(&[][..], |delegations| &delegations.roles);
    if roles.len() > limits::JURISDICTIONS {
        return Err(KeyListError::TooMany);
    }
    let (mut followed, mut notes) = (Vec::<&DelegatedRole>::new(), Vec::new());
    for role in roles {
        let own_path = role.paths.as_ref().is_some_and(|paths| *paths == [format!("{}/*", role.name)]);
        let name = &role.name;
        if !is_jurisdiction(name) {
            notes.push(format!("{name}: not the name of a jurisdiction, left out"));
        } else if followed.iter().any(|other| other.name == *name) {
            notes.push(format!("{name}: delegated to twice, the first counts"));
        } else if !role.terminating || !own_path || role.path_hash_prefixes.is_some() {
            notes.push(format!("{name}: not limited to {name}/* and terminating, left out"));
        } else {
            followed.push(role);
        }
    }
    Ok((followed, notes))
}

/// The files of a jurisdiction's role: their names without the path. An error is the role's own fault, and leaves it out.
pub(super) fn file_names<'t>(name: &str, targets: &'t Targets) -> Result<Vec<&'t str>, String> {
    if targets.delegations.as_ref().is_some_and(|delegations| !delegations.roles.is_empty()) {
        return Err("it delegates further".to_owned());
    }
    if targets.targets.len() > limits::JURISDICTION_FILES {
        return Err("more files than are read".to_owned());
    }
    let file = |path: &'t String| {
        let file = path.strip_prefix(name).and_then(|rest| rest.strip_prefix('/'));
        let usual = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
        file.filter(|file| !file.is_empty() && file.bytes().all(usual))
            .ok_or_else(|| format!("it lists {path}, which is not its own"))
    };
    targets.targets.keys().map(file).collect()
}

fn is_jurisdiction(name: &str) -> bool {
    name == ALLIANCE || (name.len() == 2 && name.bytes().all(|byte| byte.is_ascii_lowercase()))
}

/// Whether a key that one root names for a role may no longer sign for it under another. A key is its bytes, not its name.
pub(super) fn takes_key(before: &Root, after: &Root, role: &str) -> bool {
    let keys = |root: &Root| -> Vec<Vec<u8>> {
        let ids = root.role(role).map(|role| role.keyids.clone()).unwrap_or_default();
        ids.iter().filter_map(|id| raw(root.keys.get(id)?)).collect()
    };
    let kept = keys(after);
    keys(before).iter().any(|key| !kept.contains(key))
}

/// Whether so many different public keys signed as the threshold asks. The library counts key identifiers: where one
/// key stands under two of them, it is counted here again, once.
///
/// # Errors
/// Where fewer did.
pub(super) fn distinct_keys(
    role: &str,
    ids: &[String],
    threshold: usize,
    keys: &BTreeMap<String, Key>,
    metadata: &[u8],
) -> Result<(), KeyListError> {
    let ids_and_keys: Vec<(&String, Vec<u8>)> = ids.iter().filter_map(|id| Some((id, raw(keys.get(id)?)?))).collect();
    let repeated = ids_and_keys.iter().enumerate().any(|(index, (id, key))| {
        ids_and_keys.get(..index).is_some_and(|before| before.iter().any(|(other, twin)| other != id && twin == key))
    });
    if !repeated {
        return Ok(());
    }
    let document: Value = serde_json::from_slice(metadata).map_err(|error| from_library(error.into(), role))?;
    let message = sigstore_tuf::canonical_json::to_canonical_bytes(&document["signed"])
        .map_err(|error| from_library(error, role))?;
    let signatures: Vec<Signature> =
        Deserialize::deserialize(&document["signatures"]).map_err(|error| from_library(error.into(), role))?;
    let mut signed: Vec<&Vec<u8>> = Vec::new();
    for (id, key) in &ids_and_keys {
        let valid = |signature: &&Signature| {
            let bytes = hex::decode(&signature.sig).ok();
            let verify = |bytes| keys[*id].verify(&message, &sigstore_types::SignatureBytes::new(bytes));
            signature.keyid == **id && bytes.is_some_and(|bytes| verify(bytes).is_ok())
        };
        if !signed.contains(&key) && signatures.iter().any(|signature| valid(&signature)) {
            signed.push(key);
        }
    }
    if signed.len() >= threshold { Ok(()) } else { Err(KeyListError::Signatures { role: role.to_owned() }) }
}

/// Whether a root makes a list a demonstration: by its own word, or by a public test key.
pub(super) fn is_demonstration(root: &Root) -> bool {
    Marker::of(root).is_ok_and(|marker| marker.demonstration) || any_test_key(&root.keys)
}

/// Whether one of these keys is a public test key.
pub(super) fn any_test_key(keys: &BTreeMap<String, Key>) -> bool {
    keys.values().filter_map(raw).any(|key| is_test_key_bytes(&key))
}

/// The bytes of a public key: one form for each key, as P-256 points come uncompressed and Ed25519 points that are not
/// canonical verify nothing.
fn raw(key: &Key) -> Option<Vec<u8>> {
    key.verification_key().ok().map(|key| key.as_bytes().to_vec())
}
