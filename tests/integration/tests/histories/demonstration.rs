//! Demonstration is sticky: no later metadata clears it, and a list that is none has no public test key anywhere.

use super::{Does, HISTORY, History, names};
use labelcheck_integration::repository::{World, hex, secret};
use serde_json::json;

pub(super) const HISTORIES: &[History] = &[
    History {
        name: "sticky: the next root is signed without the mark",
        then: |w| {
            w.demonstration = false;
            w.next_root();
            w.publish();
        },
        asks: &["banner"],
        told: &["adopted version 2", "banner: demonstration"],
        ..HISTORY
    },
    History {
        name: "sticky: the next root has keys that nobody knows, and no mark",
        then: |w| {
            w.demonstration = false;
            for role in ["root", "targets", "snapshot", "timestamp"] {
                w.role(role).keys = names(&["real root-gb", "real root-sg", "real root-ca"]);
            }
            w.next_root();
            w.publish();
        },
        asks: &["banner", "sg"],
        told: &[
            "adopted version 2",
            "banner: demonstration",
            "sg: ChecksOut: Lumen promises security updates until at least 31 December 2035.",
        ],
        ..HISTORY
    },
    History {
        name: "sticky: targets and issuers are signed anew, with keys that nobody knows",
        then: |w| {
            w.demonstration = false;
            w.role("sg").keys = names(&["real sg"]);
            let key = secret("real sg-authority").public();
            w.change("sg/issuers.json", |json| {
                json["issuers"][0]["keys"][0] =
                    json!({"kid": hex(&key.key_id()), "key": hex(&key.to_bytes()), "state": "active"});
            });
            w.next_root();
            w.publish();
        },
        asks: &["banner"],
        told: &["adopted version 2", "banner: demonstration"],
        ..HISTORY
    },
    History {
        name: "sticky: from the store as well",
        then: |w| {
            w.demonstration = false;
            w.next_root();
            w.publish();
        },
        does: Does::LoadNotBefore(1),
        asks: &["banner"],
        told: &["loaded version 2", "banner: demonstration"],
        ..HISTORY
    },
    History {
        name: "pinned root: test keys without the mark",
        before: |w| w.demonstration = false,
        told: &[TEST_KEY],
        ..HISTORY
    },
    History {
        name: "a real list is read, and is no demonstration",
        world: World::real,
        asks: &["banner", "sg"],
        told: &[
            "adopted version 2",
            "banner: none",
            "sg: ChecksOut: Lumen promises security updates until at least 31 December 2035.",
        ],
        ..HISTORY
    },
    History {
        name: "a real list: one test key in the pinned root",
        world: World::real,
        before: |w| w.role("root").keys.push("root-sg".to_owned()),
        told: &[TEST_KEY],
        ..HISTORY
    },
    History {
        name: "a real list: one test key of P-256 in the pinned root",
        world: World::real,
        before: |w| w.role("timestamp").keys.push("root-gb".to_owned()),
        told: &[TEST_KEY],
        ..HISTORY
    },
    History {
        name: "a real list: one test key in the next root",
        world: World::real,
        then: |w| {
            w.role("root").keys.push("root-sg".to_owned());
            w.next_root();
            w.publish();
        },
        asks: &["banner"],
        told: &[TEST_KEY, "banner: none"],
        ..HISTORY
    },
    History {
        name: "a real list: one test key in a root in between",
        world: World::real,
        then: |w| {
            w.role("root").keys.push("root-sg".to_owned());
            w.next_root();
            w.role("root").keys.pop();
            w.next_root();
            w.publish();
        },
        told: &[TEST_KEY],
        ..HISTORY
    },
    History {
        name: "a real list: one test key in a root in between, in the store",
        world: World::real,
        then: |w| {
            w.role("root").keys.push("root-sg".to_owned());
            w.next_root();
            w.role("root").keys.pop();
            w.next_root();
            w.publish();
        },
        does: Does::Load(1),
        told: &[TEST_KEY],
        ..HISTORY
    },
    History {
        name: "a real list: one test key in the delegation to a jurisdiction",
        world: World::real,
        then: |w| {
            w.role("sg").keys.push("sg".to_owned());
            w.publish();
        },
        told: &[TEST_KEY],
        ..HISTORY
    },
    History {
        name: "a real list: one test key among an issuer's",
        world: World::real,
        then: |w| {
            let key = secret("sg-authority").public();
            w.change("sg/issuers.json", |json| {
                let keys = json["issuers"][0]["keys"].as_array_mut().expect("keys");
                keys.push(json!({"kid": "00", "key": hex(&key.to_bytes()), "state": "active"}));
            });
            w.publish();
        },
        asks: &["banner"],
        told: &[TEST_KEY_OF_ISSUER, "banner: none"],
        ..HISTORY
    },
    History {
        name: "a real list: one test key among those of status lists",
        world: World::real,
        then: |w| {
            let key = secret("sg-status").public();
            w.change("sg/issuers.json", |json| {
                let keys = json["status_keys"].as_array_mut().expect("keys");
                keys.push(json!({"kid": "00", "key": hex(&key.to_bytes())}));
            });
            w.publish();
        },
        told: &[TEST_KEY_OF_ISSUER],
        ..HISTORY
    },
    History {
        name: "a real list: a later root calls it a demonstration",
        world: World::real,
        then: |w| {
            w.demonstration = true;
            w.next_root();
            w.publish();
        },
        told: &[TEST_KEY],
        ..HISTORY
    },
];

const TEST_KEY: &str = "refused: TestKey: the list uses a public test key but is not marked as a demonstration";
const TEST_KEY_OF_ISSUER: &str =
    "refused: TestKey: the key list uses a public test key but is not marked as a demonstration";
