//! The demonstration's key list: loading it, and as many bare verifications.

#![expect(clippy::expect_used, reason = "a measurement without its data is worth nothing")]

use ed25519_dalek::{Signature, VerifyingKey};
use labelcheck::{Evidence, Files, KeyList, PinnedRoot};
use p256::ecdsa::signature::{Signer, Verifier};
use p256::ecdsa::{DerSignature, SigningKey};
use serde_json::Value;

const ROOT: &[u8] = include_bytes!("../../../labels/trust/repository/1.root.json");
const UNIT: &[u8] = include_bytes!("../../../labels/trust/key-list.cbor");

pub(crate) struct List {
    ed25519: usize,
    p256: usize,
    key: p256::ecdsa::VerifyingKey,
    signature: DerSignature,
    message: Vec<u8>,
}

impl List {
    pub(crate) fn new() -> Self {
        let signer = SigningKey::from_slice(&[7; 32]).expect("a key");
        let message = vec![42; 1_000];
        let signature = signer.sign(&message);
        let (ed25519, p256) = signatures();
        Self { ed25519, p256, key: *signer.verifying_key(), signature, message }
    }

    /// From the stored bytes to the evidence, the pinned root included.
    pub(crate) fn load(&self) -> Evidence {
        let root = PinnedRoot::new(ROOT).expect("a root");
        let list = KeyList::load(&root, Files::from_bytes(UNIT).expect("files")).expect("the key list");
        Evidence::from_key_list(&list).expect("evidence")
    }

    pub(crate) fn bare(&self, key: &VerifyingKey, message: &[u8], signature: &Signature) -> bool {
        (0..self.ed25519).all(|_| key.verify_strict(message, signature).is_ok())
            && (0..self.p256).all(|_| self.key.verify(&self.message, &self.signature).is_ok())
    }
}

/// How many signatures loading verifies, Ed25519 and P-256: those of the keys that a role names. The first root is
/// verified when it is pinned and when loading begins, each later one by the keys before it and by its own.
fn signatures() -> (usize, usize) {
    let files = Files::from_bytes(UNIT).expect("files");
    let read = |name: &str| serde_json::from_slice::<Value>(files.get(name)?).ok();
    let mut roots: Vec<Value> = (1..).map_while(|version| read(&format!("{version}.root.json"))).collect();
    roots.insert(0, roots[0].clone());
    let mut all = vec![signed(&roots[0], &roots[0]["signed"]["keys"], &roots[0]["signed"]["roles"]["root"])];
    for pair in roots.windows(2) {
        for by in if pair[0] == pair[1] { &pair[..1] } else { pair } {
            all.push(signed(&pair[1], &by["signed"]["keys"], &by["signed"]["roles"]["root"]));
        }
    }
    let root = &roots[roots.len() - 1]["signed"];
    for role in ["timestamp", "snapshot", "targets"] {
        all.push(signed(&read(&format!("{role}.json")).expect(role), &root["keys"], &root["roles"][role]));
    }
    let targets = read("targets.json").expect("targets");
    let delegations = &targets["signed"]["delegations"];
    for role in delegations["roles"].as_array().expect("roles") {
        let name = role["name"].as_str().expect("a name");
        all.push(signed(&read(&format!("{name}.json")).expect(name), &delegations["keys"], role));
    }
    let tokens = files.iter().filter(|(name, _)| name.ends_with(".cwt")).count();
    all.iter().fold((tokens, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1))
}

/// How many signatures of the role's keys a document has.
fn signed(document: &Value, keys: &Value, role: &Value) -> (usize, usize) {
    let ids = role["keyids"].as_array().expect("key identifiers");
    let signatures = document["signatures"].as_array().expect("signatures").iter();
    let named: Vec<&Value> = signatures.map(|one| &one["keyid"]).filter(|id| ids.contains(id)).collect();
    let ed25519 = named.iter().filter(|id| keys[id.as_str().unwrap_or_default()]["keytype"] == "ed25519").count();
    (ed25519, named.len() - ed25519)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_signatures_of_the_demonstration_are_counted() {
        assert_eq!(super::signatures(), (24, 6));
    }
}
