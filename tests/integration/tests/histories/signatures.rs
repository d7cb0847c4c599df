//! Thresholds: who has to sign, and who counts how often.

use super::{HISTORY, History, names};
use labelcheck_integration::repository::public;
use serde_json::{Value, json};

pub(super) const HISTORIES: &[History] = &[
    History {
        name: "threshold: one of two signatures on a root",
        then: |w| {
            w.role("root").signers = Some(names(&["root-gb"]));
            w.next_root();
        },
        told: &[ROOT],
        ..HISTORY
    },
    History {
        name: "threshold: one of two signatures on the first root",
        before: |w| w.role("root").signers = Some(names(&["root-gb"])),
        then: |_| {},
        told: &[ROOT],
        ..HISTORY
    },
    History {
        name: "threshold: one of two signatures on the top-level targets",
        then: |w| {
            w.role("targets").signers = Some(names(&["root-gb"]));
            w.publish();
        },
        told: &[TARGETS],
        ..HISTORY
    },
    History {
        name: "threshold: one of two signatures on a jurisdiction",
        then: |w| {
            let role = w.role("sg");
            (role.keys, role.threshold, role.signers) = (names(&["sg", "sg-second"]), 2, Some(names(&["sg"])));
            w.publish();
        },
        told: &[SG],
        ..HISTORY
    },
    History {
        name: "threshold: no signature at all",
        then: |w| {
            w.role("timestamp").signers = Some(Vec::new());
            w.publish();
        },
        told: &[TIMESTAMP],
        ..HISTORY
    },
    History {
        name: "threshold: another government signs for a jurisdiction",
        then: |w| {
            w.role("sg").signers = Some(names(&["jp", "gb"]));
            w.publish();
        },
        told: &[SG],
        ..HISTORY
    },
    History {
        name: "threshold: the publisher signs the top-level targets",
        then: |w| {
            w.role("targets").signers = Some(names(&["publisher"]));
            w.publish();
        },
        told: &[TARGETS],
        ..HISTORY
    },
    History {
        name: "root: signed by its new keys only",
        then: |w| {
            w.role("root").keys = names(&["new-gb", "new-sg", "new-ca"]);
            w.role("root").signers = Some(names(&["new-gb", "new-sg", "new-ca"]));
            w.next_root();
        },
        told: &[ROOT],
        ..HISTORY
    },
    History {
        name: "root: signed by its old keys only",
        then: |w| {
            w.role("root").keys = names(&["new-gb", "new-sg", "new-ca"]);
            w.role("root").signers = Some(names(&["root-gb", "root-sg", "root-ca"]));
            w.next_root();
        },
        told: &[ROOT],
        ..HISTORY
    },
    History {
        name: "one key under two identifiers: the first root",
        before: |w| {
            w.role("root").edits.push(|root| twin(root, "root", "root-sg"));
            w.role("root").signers = Some(names(&["root-sg", "root-sg#again"]));
        },
        then: |_| {},
        told: &[ROOT],
        ..HISTORY
    },
    History {
        name: "one key under two identifiers: the next root",
        then: |w| {
            w.role("root").edits.push(|root| twin(root, "root", "root-sg"));
            w.role("root").signers = Some(names(&["root-gb", "root-sg", "root-sg#again"]));
            w.next_root();
        },
        told: &[ROOT],
        ..HISTORY
    },
    History {
        name: "one key under two identifiers: P-256",
        then: |w| {
            w.role("root").edits.push(|root| twin(root, "root", "root-gb"));
            w.role("root").signers = Some(names(&["root-sg", "root-gb", "root-gb#again"]));
            w.next_root();
        },
        told: &[ROOT],
        ..HISTORY
    },
    History {
        name: "one key under two identifiers: P-256 in two encodings",
        then: |w| {
            w.role("root").edits.push(|root| {
                twin(root, "root", "root-gb");
                root["keys"]["again"]["keyval"]["public"] = ROOT_GB_COMPRESSED.into();
            });
            w.role("root").signers = Some(names(&["root-sg", "root-gb", "root-gb#again"]));
            w.next_root();
        },
        told: &[ROOT],
        ..HISTORY
    },
    History {
        name: "one key under two identifiers: Ed25519 in two encodings",
        then: |w| {
            w.role("root").edits.push(|root| {
                twin(root, "root", "root-sg");
                root["keys"]["again"]["keyval"]["public"] = public("root-sg").to_pem().into();
            });
            w.role("root").signers = Some(names(&["root-gb", "root-sg", "root-sg#again"]));
            w.next_root();
        },
        told: &[ROOT],
        ..HISTORY
    },
    History {
        name: "one key under two identifiers: the top-level targets",
        then: |w| {
            w.role("root").edits.push(|root| twin(root, "targets", "root-sg"));
            w.next_root();
            w.role("targets").signers = Some(names(&["root-sg", "root-sg#again"]));
            w.publish();
        },
        told: &[TARGETS],
        ..HISTORY
    },
    History {
        name: "one key under two identifiers: the snapshot",
        then: |w| {
            w.role("root").edits.push(|root| twin(root, "snapshot", "publisher"));
            w.next_root();
            w.role("snapshot").signers = Some(names(&["publisher", "publisher#again"]));
            w.publish();
        },
        told: &[SNAPSHOT],
        ..HISTORY
    },
    History {
        name: "one key under two identifiers: the timestamp",
        then: |w| {
            w.role("root").edits.push(|root| twin(root, "timestamp", "publisher"));
            w.next_root();
            w.role("timestamp").signers = Some(names(&["publisher", "publisher#again"]));
            w.publish();
        },
        told: &[TIMESTAMP],
        ..HISTORY
    },
    History {
        name: "one key under two identifiers: a jurisdiction",
        then: |w| {
            w.role("targets").edits.push(|targets| {
                let delegations = &mut targets["delegations"];
                let copy = delegations["keys"][public("sg").id()].clone();
                delegations["keys"]["again"] = copy;
                let role = delegation(delegations, "sg");
                (role["keyids"], role["threshold"]) = (json!([public("sg").id(), "again"]), 2.into());
            });
            w.role("sg").signers = Some(names(&["sg", "sg#again"]));
            w.publish();
        },
        told: &[SG],
        ..HISTORY
    },
    History {
        name: "one key under two identifiers: two other keys sign as well",
        then: |w| {
            w.role("root").edits.push(|root| {
                twin(root, "root", "root-sg");
                let ids = root["roles"]["root"]["keyids"].as_array_mut().expect("identifiers");
                ids.push(public("root-gb").id().into());
            });
            w.role("root").signers = Some(names(&["root-gb", "root-sg", "root-sg#again"]));
            w.next_root();
        },
        told: &["adopted version 1"],
        ..HISTORY
    },
    History {
        name: "one identifier named twice",
        then: |w| {
            w.role("root").edits.push(|root| {
                let id = public("publisher").id().to_owned();
                root["roles"]["timestamp"]["keyids"] = json!([id, id]);
                root["roles"]["timestamp"]["threshold"] = 2.into();
            });
            w.next_root();
            w.publish();
        },
        told: &[TIMESTAMP],
        ..HISTORY
    },
    History {
        name: "one signature twice",
        then: |w| {
            w.role("targets").signers = Some(names(&["root-gb"]));
            w.publish();
            let served = w.host.get_mut("2.targets.json").expect("the targets");
            let mut json: Value = serde_json::from_slice(served).expect("their JSON");
            let signatures = json["signatures"].as_array_mut().expect("signatures");
            signatures.push(signatures[0].clone());
            *served = json.to_string().into_bytes();
        },
        told: &[TARGETS],
        ..HISTORY
    },
    History {
        name: "threshold zero: a top-level role",
        then: |w| {
            w.role("root").edits.push(|root| root["roles"]["timestamp"]["threshold"] = 0.into());
            w.next_root();
            w.role("timestamp").signers = Some(Vec::new());
            w.publish();
        },
        told: &[
            "refused: Malformed: timestamp.json is malformed: role timestamp declares signature threshold 0; at least 1 is required",
        ],
        ..HISTORY
    },
    History {
        name: "threshold zero: the root",
        then: |w| {
            w.role("root").edits.push(|root| root["roles"]["root"]["threshold"] = 0.into());
            w.next_root();
        },
        told: &[
            "refused: Malformed: 2.root.json is malformed: role root declares signature threshold 0; at least 1 is required",
        ],
        ..HISTORY
    },
    History {
        name: "threshold zero: a jurisdiction",
        then: |w| {
            w.role("targets")
                .edits
                .push(|targets| delegation(&mut targets["delegations"], "sg")["threshold"] = 0.into());
            w.role("sg").signers = Some(Vec::new());
            w.publish();
        },
        told: &[
            "refused: Malformed: 2.sg.json is malformed: role sg declares signature threshold 0; at least 1 is required",
        ],
        ..HISTORY
    },
    History {
        name: "a weak key, under which every message has a signature",
        then: |w| {
            w.role("root").edits.push(|root| {
                let weak = format!("01{}", "00".repeat(31));
                root["keys"]["weak"] = json!({"keytype": "ed25519", "scheme": "ed25519", "keyval": {"public": weak}});
                root["roles"]["timestamp"]["keyids"] = json!(["weak"]);
            });
            w.next_root();
            w.publish();
            let served = w.host.get_mut("timestamp.json").expect("a timestamp");
            let mut json: Value = serde_json::from_slice(served).expect("its JSON");
            let signature = format!("01{}", "00".repeat(63));
            json["signatures"] = json!([{"keyid": "weak", "sig": signature}]);
            *served = json.to_string().into_bytes();
        },
        told: &[TIMESTAMP],
        ..HISTORY
    },
];

const ROOT: &str = "refused: Signatures: root is not signed by enough of the keys that it needs";
const TARGETS: &str = "refused: Signatures: targets is not signed by enough of the keys that it needs";
const SNAPSHOT: &str = "refused: Signatures: snapshot is not signed by enough of the keys that it needs";
const TIMESTAMP: &str = "refused: Signatures: timestamp is not signed by enough of the keys that it needs";
const SG: &str = "refused: Signatures: sg is not signed by enough of the keys that it needs";

/// The public key of `root-gb` with its point compressed.
const ROOT_GB_COMPRESSED: &str = "-----BEGIN PUBLIC KEY-----\nMDkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDIgACVaPNdf88YzKeuZqut3gxuNyXdShm\nWledKBMQ+aNRpqo=\n-----END PUBLIC KEY-----\n";

/// Gives a top-level role two keys, both of which have to sign, and which are one.
fn twin(root: &mut Value, role: &str, name: &str) {
    let id = public(name).id().to_owned();
    root["keys"]["again"] = root["keys"][&id].clone();
    root["roles"][role]["keyids"] = json!([id, "again"]);
    root["roles"][role]["threshold"] = 2.into();
}

fn delegation<'a>(delegations: &'a mut Value, name: &str) -> &'a mut Value {
    let roles = delegations["roles"].as_array_mut().expect("roles");
    roles.iter_mut().find(|role| role["name"] == name).expect("a delegation")
}
