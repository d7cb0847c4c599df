//! A repository in memory, signed on demand: what it says is changed by a test, then published.

use super::server::{Files, Reply};
use ed25519_dalek::Signer;
use p256::pkcs8::{DecodePrivateKey, EncodePublicKey, LineEnding};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

pub(crate) const NOW: &str = "2026-11-20T12:00:00Z";
const LATER: &str = "2026-12-20T12:00:00Z";
/// A day before now.
pub(crate) const EARLIER: &str = "2026-11-19T12:00:00Z";

#[derive(Clone)]
pub(crate) enum Key {
    Ed25519(u8),
    P256(u8),
    Rsa,
}

impl Key {
    fn public(&self) -> Value {
        let (keytype, scheme, public) = match self {
            Self::Ed25519(seed) => ("ed25519", "ed25519", hex(ed25519(*seed).verifying_key().as_bytes())),
            Self::P256(seed) => {
                let pem = p256(*seed).verifying_key().to_public_key_pem(LineEnding::LF).unwrap();
                ("ecdsa", "ecdsa-sha2-nistp256", pem)
            }
            Self::Rsa => ("rsa", "rsassa-pss-sha256", rsa().to_public_key().to_public_key_pem(LineEnding::LF).unwrap()),
        };
        json!({ "keytype": keytype, "scheme": scheme, "keyval": { "public": public } })
    }

    fn id(&self) -> String {
        digest(&sigstore_tuf::canonical_json::to_canonical_bytes(&self.public()).unwrap())
    }

    fn sign(&self, message: &[u8]) -> String {
        match self {
            Self::Ed25519(seed) => hex(&ed25519(*seed).sign(message).to_bytes()),
            Self::P256(seed) => {
                let signature: p256::ecdsa::DerSignature = p256(*seed).sign(message);
                hex(signature.as_bytes())
            }
            Self::Rsa => {
                use rsa::signature::SignatureEncoding;
                let key = rsa::pss::SigningKey::<Sha256>::new(rsa());
                hex(&key.sign(message).to_bytes())
            }
        }
    }
}

fn ed25519(seed: u8) -> ed25519_dalek::SigningKey {
    ed25519_dalek::SigningKey::from_bytes(&[seed; 32])
}

fn p256(seed: u8) -> p256::ecdsa::SigningKey {
    p256::ecdsa::SigningKey::from_slice(&[seed; 32]).unwrap()
}

fn rsa() -> rsa::PrivateKey {
    rsa::PrivateKey::from_pkcs8_pem(include_str!("public-test-key.rsa.pem")).unwrap()
}

/// A role that lists files and delegates.
#[derive(Clone, Default)]
pub(crate) struct Targets {
    /// Names, with what is signed of their bytes.
    pub(crate) files: BTreeMap<String, Value>,
    pub(crate) delegations: Vec<Delegation>,
    /// Delegations by the digest of a name.
    pub(crate) succinct: bool,
}

#[derive(Clone)]
pub(crate) struct Delegation {
    pub(crate) role: &'static str,
    pub(crate) paths: &'static [&'static str],
    pub(crate) terminating: bool,
    pub(crate) key: Key,
}

#[derive(Clone)]
pub(crate) struct Repository {
    pub(crate) consistent: bool,
    /// The keys and threshold of each top-level role.
    pub(crate) keys: BTreeMap<&'static str, (Vec<Key>, usize)>,
    pub(crate) versions: BTreeMap<&'static str, u64>,
    /// Where not later.
    pub(crate) expires: BTreeMap<&'static str, &'static str>,
    pub(crate) targets: BTreeMap<&'static str, Targets>,
    pub(crate) files: BTreeMap<String, Vec<u8>>,
    /// Who signs instead of whom.
    pub(crate) forged: BTreeMap<&'static str, Key>,
    roots: BTreeMap<u64, Vec<u8>>,
}

impl Repository {
    pub(crate) fn new() -> Self {
        let key = |seed| (vec![Key::Ed25519(seed)], 1);
        let keys = [("root", key(1)), ("timestamp", key(2)), ("snapshot", key(3)), ("targets", key(4))];
        let mut new = Self {
            consistent: true,
            keys: BTreeMap::from(keys),
            versions: BTreeMap::new(),
            expires: BTreeMap::new(),
            targets: BTreeMap::from([("targets", Targets::default())]),
            files: BTreeMap::new(),
            forged: BTreeMap::new(),
            roots: BTreeMap::new(),
        };
        new.add("targets", "hello.txt", b"hello");
        new.sign_root();
        new
    }

    /// Adds a file to a role's list.
    pub(crate) fn add(&mut self, role: &'static str, name: &str, bytes: &[u8]) {
        let signed = json!({ "length": bytes.len(), "hashes": { "sha256": digest(bytes) } });
        self.targets.entry(role).or_default().files.insert(name.to_owned(), signed);
        let path = match name.rsplit_once('/') {
            _ if !self.consistent => name.to_owned(),
            Some((folder, file)) => format!("{folder}/{}.{file}", digest(bytes)),
            None => format!("{}.{name}", digest(bytes)),
        };
        self.files.insert(path, bytes.to_vec());
    }

    pub(crate) fn delegate(&mut self, from: &'static str, delegation: Delegation) {
        self.targets.entry(delegation.role).or_default();
        self.targets.entry(from).or_default().delegations.push(delegation);
    }

    pub(crate) fn bump(&mut self, roles: &[&'static str]) -> &mut Self {
        for role in roles {
            *self.versions.entry(role).or_insert(1) += 1;
        }
        self
    }

    /// Another version of the root, signed by the keys before and by its own.
    pub(crate) fn new_root(&mut self, keys: &[(&'static str, Key)]) {
        let before = self.keys["root"].0.clone();
        for (role, key) in keys {
            self.keys.insert(role, (vec![key.clone()], 1));
        }
        self.bump(&["root"]);
        self.sign_root_with(&before);
    }

    pub(crate) fn sign_root(&mut self) {
        self.sign_root_with(&[]);
    }

    fn sign_root_with(&mut self, before: &[Key]) {
        let mut keys = Map::new();
        let mut roles = Map::new();
        for (role, (own, threshold)) in &self.keys {
            keys.extend(own.iter().map(|key| (key.id(), key.public())));
            let ids: Vec<String> = own.iter().map(Key::id).collect();
            roles.insert((*role).to_owned(), json!({ "keyids": ids, "threshold": threshold }));
        }
        let rest = json!({ "keys": keys, "roles": roles, "consistent_snapshot": self.consistent });
        let mut signers = self.keys["root"].0.clone();
        signers.extend(
            before.iter().filter(|key| !signers.iter().any(|own| own.id() == key.id())).cloned().collect::<Vec<_>>(),
        );
        let bytes = self.signed("root", "root", &rest, &signers);
        self.roots.insert(self.version("root"), bytes);
    }

    pub(crate) fn root(&self, version: u64) -> &[u8] {
        &self.roots[&version]
    }

    pub(crate) fn version(&self, role: &str) -> u64 {
        self.versions.get(role).copied().unwrap_or(1)
    }

    /// Everything as files of a web host, by their paths.
    pub(crate) fn publish(&self) -> Files {
        let mut files = Files::new();
        let mut put = |name: String, bytes: Vec<u8>| files.insert(name, Reply::File(bytes));
        for (version, root) in &self.roots {
            put(format!("metadata/{version}.root.json"), root.clone());
        }
        let mut pins = Map::new();
        for (role, targets) in &self.targets {
            let bytes = self.targets_of(role, targets);
            pins.insert(format!("{role}.json"), self.pin(role, &bytes));
            put(self.path(role), bytes);
        }
        let snapshot = self.signed("snapshot", "snapshot", &json!({ "meta": pins }), &self.keys["snapshot"].0);
        let pin = json!({ "meta": { "snapshot.json": self.pin("snapshot", &snapshot) } });
        put(self.path("snapshot"), snapshot);
        put(
            "metadata/timestamp.json".to_owned(),
            self.signed("timestamp", "timestamp", &pin, &self.keys["timestamp"].0),
        );
        for (name, bytes) in &self.files {
            put(format!("targets/{name}"), bytes.clone());
        }
        files
    }

    /// The address of a role's metadata.
    pub(crate) fn path(&self, role: &str) -> String {
        let name = role.replace('/', "%2F");
        if self.consistent {
            format!("metadata/{}.{name}.json", self.version(role))
        } else {
            format!("metadata/{name}.json")
        }
    }

    fn targets_of(&self, role: &str, targets: &Targets) -> Vec<u8> {
        let mut rest = json!({ "targets": targets.files });
        if !targets.delegations.is_empty() {
            let keys: Map<_, _> = targets.delegations.iter().map(|to| (to.key.id(), to.key.public())).collect();
            let roles: Vec<_> = targets.delegations.iter().map(|to| {
                json!({ "name": to.role, "keyids": [to.key.id()], "threshold": 1, "terminating": to.terminating, "paths": to.paths })
            }).collect();
            rest["delegations"] = json!({ "keys": keys, "roles": roles });
        }
        if targets.succinct {
            let bins = json!({ "keyids": [], "threshold": 1, "bit_length": 8, "name_prefix": "bin" });
            rest["delegations"] = json!({ "keys": {}, "succinct_roles": bins });
        }
        let keys = match self.keys.get(role) {
            Some((keys, _)) => keys.clone(),
            None => self
                .targets
                .values()
                .flat_map(|from| &from.delegations)
                .filter(|to| to.role == role)
                .map(|to| to.key.clone())
                .take(1)
                .collect(),
        };
        self.signed(role, "targets", &rest, &keys)
    }

    fn pin(&self, role: &str, bytes: &[u8]) -> Value {
        json!({ "version": self.version(role), "length": bytes.len(), "hashes": { "sha256": digest(bytes) } })
    }

    fn signed(&self, role: &str, kind: &str, rest: &Value, keys: &[Key]) -> Vec<u8> {
        let mut signed = rest.clone();
        signed["_type"] = json!(kind);
        signed["spec_version"] = json!("1.0.34");
        signed["version"] = json!(self.version(role));
        signed["expires"] = json!(self.expires.get(role).unwrap_or(&LATER));
        let message = sigstore_tuf::canonical_json::to_canonical_bytes(&signed).unwrap();
        let sign = |key: &Key| json!({ "keyid": key.id(), "sig": self.forged.get(role).unwrap_or(key).sign(&message) });
        let signatures: Vec<_> = keys.iter().map(sign).collect();
        serde_json::to_vec_pretty(&json!({ "signatures": signatures, "signed": signed })).unwrap()
    }
}

fn digest(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
