//! Who may say what: jurisdictions that reach beyond their own files, and files that are not what their role says.

use super::{Does, HISTORY, History};
use labelcheck_integration::repository::{World, day, refresh};
use serde_json::{Value, json};

pub(super) const HISTORIES: &[History] = &[
    History {
        name: "delegations: a jurisdiction delegates further",
        then: |w| {
            w.role("sg").edits.push(|sg| sg["delegations"] = deeper("sg-deeper", "sg/*"));
            w.publish();
        },
        asks: &["sg", "jp"],
        told: &["adopted version 2", "note: sg left out: it delegates further", SG_UNKNOWN, JP],
        ..HISTORY
    },
    History {
        name: "delegations: a loop",
        then: |w| {
            w.role("sg").edits.push(|sg| sg["delegations"] = deeper("jp", "jp/*"));
            w.role("jp").edits.push(|jp| jp["delegations"] = deeper("sg", "sg/*"));
            w.publish();
        },
        asks: &["sg", "gb"],
        told: &[
            "adopted version 2",
            "note: jp left out: it delegates further",
            "note: sg left out: it delegates further",
            SG_UNKNOWN,
            GB,
        ],
        ..HISTORY
    },
    History {
        name: "delegations: one that does not end the search",
        then: |w| {
            w.role("targets").edits.push(|targets| delegated(targets, "sg")["terminating"] = false.into());
            w.publish();
        },
        asks: &["sg", "jp"],
        told: &["adopted version 2", NOT_LIMITED, SG_NOBODY, JP],
        ..HISTORY
    },
    History {
        name: "delegations: another path as well",
        then: |w| {
            w.role("targets").edits.push(|targets| delegated(targets, "sg")["paths"] = json!(["sg/*", "jp/*"]));
            w.publish();
        },
        asks: &["sg", "jp"],
        told: &["adopted version 2", NOT_LIMITED, SG_NOBODY, JP],
        ..HISTORY
    },
    History {
        name: "delegations: every path",
        then: |w| {
            w.role("targets").edits.push(|targets| delegated(targets, "sg")["paths"] = json!(["*"]));
            w.publish();
        },
        asks: &["sg", "jp"],
        told: &["adopted version 2", NOT_LIMITED, SG_NOBODY, JP],
        ..HISTORY
    },
    History {
        name: "delegations: hash prefixes in place of paths",
        then: |w| {
            w.role("targets").edits.push(|targets| {
                let sg = delegated(targets, "sg").as_object_mut().expect("a role");
                sg.remove("paths");
                sg.insert("path_hash_prefixes".to_owned(), json!([""]));
            });
            w.publish();
        },
        asks: &["sg", "jp"],
        told: &["adopted version 2", NOT_LIMITED, SG_NOBODY, JP],
        ..HISTORY
    },
    History {
        name: "delegations: hash prefixes beside the path",
        then: |w| {
            w.role("targets").edits.push(|targets| delegated(targets, "sg")["path_hash_prefixes"] = json!([""]));
            w.publish();
        },
        asks: &["sg"],
        told: &["adopted version 2", NOT_LIMITED, SG_NOBODY],
        ..HISTORY
    },
    History {
        name: "delegations: roles named like top-level ones, in capitals, and with a slash",
        then: |w| {
            w.role("targets").edits.push(|targets| {
                for name in ["snapshot", "root", "SG", "sg/x", "../sg", ""] {
                    let mut role = delegated(targets, "sg").clone();
                    (role["name"], role["paths"]) = (name.into(), json!([format!("{name}/*")]));
                    targets["delegations"]["roles"].as_array_mut().expect("roles").push(role);
                }
            });
            w.publish();
        },
        asks: &["sg"],
        told: &[
            "adopted version 2",
            "note: snapshot: not the name of a jurisdiction, left out",
            "note: root: not the name of a jurisdiction, left out",
            "note: SG: not the name of a jurisdiction, left out",
            "note: sg/x: not the name of a jurisdiction, left out",
            "note: ../sg: not the name of a jurisdiction, left out",
            "note: : not the name of a jurisdiction, left out",
            SG,
        ],
        ..HISTORY
    },
    History {
        name: "delegations: twice to one jurisdiction, with other keys the second time",
        then: |w| {
            w.role("targets").edits.push(|targets| {
                let mut role = delegated(targets, "sg").clone();
                role["keyids"] = delegated(targets, "jp")["keyids"].clone();
                targets["delegations"]["roles"].as_array_mut().expect("roles").push(role);
            });
            w.publish();
        },
        asks: &["sg"],
        told: &["adopted version 2", "note: sg: delegated to twice, the first counts", SG],
        ..HISTORY
    },
    History {
        name: "delegations: more than are read",
        then: |w| {
            w.role("targets").edits.push(|targets| {
                let role = delegated(targets, "sg").clone();
                let roles = targets["delegations"]["roles"].as_array_mut().expect("roles");
                roles.resize(65, role);
            });
            w.publish();
        },
        told: &["refused: TooMany: the list has more roots or roles than are read"],
        ..HISTORY
    },
    History {
        name: "paths: a jurisdiction lists a file of another",
        then: |w| {
            w.role("sg").edits.push(|sg| list(sg, "gb/issuers.json"));
            w.publish();
        },
        asks: &["sg", "gb"],
        told: &[
            "adopted version 2",
            "note: sg left out: it lists gb/issuers.json, which is not its own",
            SG_UNKNOWN,
            GB,
        ],
        ..HISTORY
    },
    History {
        name: "paths: below a second slash",
        then: |w| {
            w.role("sg").edits.push(|sg| list(sg, "sg/a/b.json"));
            w.publish();
        },
        asks: &["sg", "jp"],
        told: &["adopted version 2", "note: sg left out: it lists sg/a/b.json, which is not its own", SG_UNKNOWN, JP],
        ..HISTORY
    },
    History {
        name: "paths: up and down again",
        then: |w| {
            w.role("sg").edits.push(|sg| list(sg, "sg/../gb/issuers.json"));
            w.publish();
        },
        asks: &["gb"],
        told: &["adopted version 2", "note: sg left out: it lists sg/../gb/issuers.json, which is not its own", GB],
        ..HISTORY
    },
    History {
        name: "paths: a jurisdiction's file in the top-level targets",
        then: |w| {
            w.role("targets").edits.push(|targets| list(targets, "sg/issuers.json"));
            w.publish();
        },
        asks: &["sg"],
        told: &["refused: TopLevelFiles: the top-level role lists files, which only jurisdictions may do", SG],
        ..HISTORY
    },
    History {
        name: "files: another of the same length",
        then: |w| {
            w.publish();
            *file(w, "sg", "issuers.json").last_mut().expect("bytes") ^= 1;
        },
        // The first publication had the same file, and it is not fetched again.
        told: &["adopted version 2"],
        ..HISTORY
    },
    History {
        name: "files: a new one, and another of the same length is served",
        then: |w| {
            w.change("sg/notices.json", |notices| notices["later"] = 1.into());
            w.publish();
            let path = served(w, "sg", "notices.json");
            w.host.get_mut(&path).expect("the file").fill(b' ');
        },
        does: Does::Story(of_a_file),
        told: &["refused: Mismatch", "notices.json is not the file that the signed list names"],
        ..HISTORY
    },
    History {
        name: "files: cut short",
        then: |w| {
            w.change("sg/notices.json", |notices| notices["later"] = 1.into());
            w.publish();
            let path = served(w, "sg", "notices.json");
            w.host.get_mut(&path).expect("the file").pop();
        },
        does: Does::Story(of_a_file),
        told: &["refused: Mismatch", "notices.json is not the file that the signed list names"],
        ..HISTORY
    },
    History {
        name: "files: missing",
        then: |w| {
            w.change("sg/notices.json", |notices| notices["later"] = 1.into());
            w.publish();
            let path = served(w, "sg", "notices.json");
            w.host.remove(&path);
        },
        does: Does::Story(of_a_file),
        told: &["refused: Missing", "notices.json is missing"],
        ..HISTORY
    },
    History {
        name: "files: larger than any that is read",
        then: |w| {
            w.role("sg").edits.push(|sg| sg["targets"]["sg/issuers.json"]["length"] = 3_000_000.into());
            w.publish();
        },
        asks: &["sg", "jp"],
        told: &[
            "adopted version 2",
            "note: sg/issuers.json left out: larger than any file that is read",
            STATUS_BY_NOBODY,
            SG_UNKNOWN,
            JP,
        ],
        ..HISTORY
    },
    History {
        name: "files: a status list larger than any that is read",
        then: |w| {
            w.role("sg").edits.push(|sg| sg["targets"]["sg/status.1.cwt"]["length"] = 3_000_000.into());
            w.publish();
        },
        asks: &["sg", "jp"],
        told: &[
            "adopted version 2",
            "note: sg/status.1.cwt left out: larger than any file that is read",
            "sg: CannotTell STA-UNKNOWN: It is not known here if Authority of sg (demonstration) has withdrawn this label.",
            JP,
        ],
        ..HISTORY
    },
    History {
        name: "files: pinned by another digest only",
        then: |w| {
            w.role("sg").edits.push(|sg| sg["targets"]["sg/issuers.json"]["hashes"] = json!({"sha512": "00"}));
            w.publish();
        },
        asks: &["sg", "jp"],
        told: &[
            "adopted version 2",
            "note: sg/issuers.json left out: without a SHA-256 digest",
            STATUS_BY_NOBODY,
            SG_UNKNOWN,
            JP,
        ],
        ..HISTORY
    },
    History {
        name: "files: more than are read",
        then: |w| {
            w.role("sg").edits.push(|sg| (0..510).for_each(|number| list(sg, &format!("sg/{number}.json"))));
            w.publish();
        },
        asks: &["sg", "jp"],
        told: &["adopted version 2", "note: sg left out: more files than are read", SG_UNKNOWN, JP],
        ..HISTORY
    },
    History {
        name: "unknown members: in every document, and kept to the byte",
        then: |w| {
            for role in ["root", "targets", "snapshot", "timestamp", "gb", "jp", "sg"] {
                w.role(role).edits.push(|document| document["x-later"] = json!({"anything": [1, "two", null]}));
            }
            w.role("root").edits.push(|root| {
                root["x-labelcheck"]["later"] = true.into();
                root["roles"]["root"]["x-later"] = true.into();
                root["roles"]["x-later"] = json!({"keyids": [], "threshold": 1});
                root["keys"].as_object_mut().expect("keys").values_mut().for_each(|key| key["x-later"] = true.into());
            });
            w.role("targets").edits.push(|targets| delegated(targets, "sg")["x-later"] = true.into());
            w.role("sg").edits.push(|sg| {
                sg["targets"]["sg/issuers.json"]["custom"] = json!({"later": true});
                sg["targets"]["sg/issuers.json"]["hashes"]["x-later"] = "00".into();
            });
            w.role("snapshot").edits.push(|snapshot| snapshot["meta"]["sg.json"]["x-later"] = true.into());
            w.change("sg/issuers.json", |json| {
                json["later"] = true.into();
                json["issuers"][0]["later"] = true.into();
                json["issuers"][0]["keys"][0]["later"] = true.into();
            });
            w.put("sg/later.json", &json!({"format": 7}));
            w.next_root();
            w.publish();
        },
        does: Does::Story(|w, root, held| {
            let list = refresh(root, Some(held), &w.host, day(1)).expect("a list with more in it").list;
            // The first root is pinned, and need not be carried along.
            let other = w.unit.iter().filter(|(name, bytes)| list.files().get(name) != Some(bytes.as_slice()));
            vec![
                format!("not as published: {:?}", other.map(|(name, _)| name).collect::<Vec<_>>()),
                format!("notes: {:?}", list.notes()),
            ]
        }),
        told: &["not as published: [\"1.root.json\"]", "notes: []"],
        ..HISTORY
    },
    History {
        name: "unknown members: the answer is the same",
        then: |w| {
            for role in ["root", "targets", "snapshot", "timestamp", "sg"] {
                w.role(role).edits.push(|document| document["x-later"] = json!({"anything": [1, "two", null]}));
            }
            w.change("sg/issuers.json", |json| json["issuers"][0]["later"] = true.into());
            w.next_root();
            w.publish();
        },
        asks: &["sg"],
        told: &["adopted version 2", SG],
        ..HISTORY
    },
    History {
        name: "another repository: a root without the mark of a key list",
        before: |w| {
            w.role("root").edits.push(|root| drop(root.as_object_mut().map(|root| root.remove("x-labelcheck"))))
        },
        told: &["refused: NotAKeyList: this is no key list of a format that is known here"],
        ..HISTORY
    },
    History {
        name: "another repository: a key list of another format",
        then: |w| {
            w.role("root").edits.push(|root| root["x-labelcheck"]["format"] = 2.into());
            w.next_root();
        },
        told: &["refused: NotAKeyList: this is no key list of a format that is known here"],
        ..HISTORY
    },
    History {
        name: "another repository: a timestamp without the list's date",
        then: |w| {
            w.role("timestamp").edits.push(|timestamp| timestamp["x-published"] = "today".into());
            w.publish();
        },
        told: &["refused: NotAKeyList: this is no key list of a format that is known here"],
        ..HISTORY
    },
];

const SG: &str = "sg: ChecksOut: Lumen promises security updates until at least 31 December 2035.";
const JP: &str = "jp: ChecksOut: Lumen promises security updates until at least 31 December 2035.";
const GB: &str = "gb: ChecksOut: Lumen promises security updates until at least 31 December 2035.";
const SG_UNKNOWN: &str =
    "sg: CannotTell LST-PART: A part of the key list cannot be read. It is the part of: Singapore.";
const SG_NOBODY: &str = "sg: CannotTell KEY-NOLIST: The key list does not say who may sign labels for: Singapore.";
// Whose keys sign it stands in the file of issuers.
const STATUS_BY_NOBODY: &str = "note: sg/status.1.cwt left out: none of the jurisdiction's status keys signed it";
const NOT_LIMITED: &str = "note: sg: not limited to sg/* and terminating, left out";

fn delegated<'a>(targets: &'a mut Value, name: &str) -> &'a mut Value {
    let roles = targets["delegations"]["roles"].as_array_mut().expect("roles");
    roles.iter_mut().find(|role| role["name"] == name).expect("a delegation")
}

fn deeper(name: &str, path: &str) -> Value {
    json!({"keys": {}, "roles": [
        {"name": name, "keyids": [], "threshold": 1, "terminating": true, "paths": [path]},
    ]})
}

fn list(document: &mut Value, path: &str) {
    document["targets"][path] = json!({"length": 0, "hashes": {"sha256": "00".repeat(32)}});
}

/// Where the host has the newest version of a jurisdiction's file.
fn served(world: &World, jurisdiction: &str, name: &str) -> String {
    let bytes = &world.files[&format!("{jurisdiction}/{name}")];
    labelcheck::publish::target_file(&format!("{jurisdiction}/{name}"), bytes)
}

fn file<'a>(world: &'a mut World, jurisdiction: &str, name: &str) -> &'a mut Vec<u8> {
    let path = served(world, jurisdiction, name);
    world.host.get_mut(&path).expect("a file that is served")
}

/// Refreshes, and tells what is said of a file without the digest in its name.
fn of_a_file(w: &World, root: &labelcheck::PinnedRoot, held: &labelcheck::KeyList) -> Vec<String> {
    let error = refresh(root, Some(held), &w.host, day(1)).expect_err("something is wrong with one file");
    let told = super::refused(&error);
    let (kind, rest) = told.split_once(": targets/sg/").expect("a file of Singapore's");
    let (_digest, rest) = rest.split_once('.').expect("a digest in the name");
    vec![kind.to_owned(), rest.to_owned()]
}
