//! What a jurisdiction says of its labels: keys that were stolen, labels that were withdrawn, files that cannot be read.

use super::{Does, HISTORY, History};
use labelcheck::Instant;
use labelcheck::publish::LabelStatus;
use labelcheck_integration::repository::{World, hex};
use serde_json::json;

/// The label of a name: a jurisdiction, and which of its labels.
pub(super) fn label(world: &World, name: &str) -> String {
    let (jurisdiction, which) = name.split_once(' ').unwrap_or((name, ""));
    world.label(jurisdiction, |facts| match which {
        "" => {}
        // Half a year before the key was stolen, as the thief has it.
        "backdated" => facts.issued = Instant::from_seconds(1_767_225_600),
        "from before" => facts.number = "CSA/DEMO/00099".to_owned(),
        "beyond the list" => facts.status.iter_mut().for_each(|status| status.index = 64),
        "on another list" => facts.status.iter_mut().for_each(|status| status.list = 2),
        "without a status" => facts.status = None,
        other => panic!("no such label: {other}"),
    })
}

pub(super) const HISTORIES: &[History] = &[
    History {
        name: "stolen key: none of its labels stands, whatever date it bears",
        then: |w| {
            compromise(w);
            w.publish();
        },
        asks: &["sg", "sg backdated", "sg from before", "jp"],
        told: &[
            "adopted version 2",
            "sg: DoesNot KEY-COMPROMISED: This label was signed with a key that was stolen or lost.",
            "sg backdated: DoesNot KEY-COMPROMISED: This label was signed with a key that was stolen or lost.",
            "sg from before: DoesNot KEY-COMPROMISED: This label was signed with a key that was stolen or lost.",
            JP,
        ],
        ..HISTORY
    },
    History {
        name: "stolen key: a label that was known before stands, and no other",
        then: |w| {
            compromise(w);
            know(w);
            w.publish();
        },
        asks: &["sg backdated", "sg from before"],
        told: &[
            "adopted version 2",
            "sg backdated: DoesNot KEY-COMPROMISED: This label was signed with a key that was stolen or lost.",
            "sg from before: ChecksOut: Lumen promises security updates until at least 31 December 2035.",
        ],
        ..HISTORY
    },
    History {
        name: "stolen key: which labels were known cannot be read",
        then: |w| {
            compromise(w);
            know(w);
            let path = known_path(w);
            w.change(&path, |known| known["labels"] = json!(["none"]));
            w.publish();
        },
        asks: &["sg backdated", "sg from before", "jp"],
        told: &[
            "adopted version 2",
            "note: the known labels of a key left out: 32 bytes as 64 hexadecimal digits are expected",
            "sg backdated: CannotTell LST-PART: A part of the key list cannot be read. It is the part of: Singapore.",
            "sg from before: CannotTell LST-PART: A part of the key list cannot be read. It is the part of: Singapore.",
            JP,
        ],
        ..HISTORY
    },
    History {
        name: "stolen key: which labels were known is larger than any file that is read",
        then: |w| {
            compromise(w);
            know(w);
            w.role("sg").edits.push(|sg| {
                let files = sg["targets"].as_object_mut().expect("files");
                let known = files.iter_mut().find(|(path, _)| path.starts_with("sg/known."));
                known.expect("the known labels").1["length"] = 3_000_000.into();
            });
            w.publish();
        },
        does: Does::Story(|w, root, held| {
            // The note has the key's digits in it.
            let history = History { asks: &["sg from before"], ..HISTORY };
            super::after(w, root, held, &history).into_iter().filter(|line| !line.starts_with("note")).collect()
        }),
        told: &[
            "adopted version 2",
            "sg from before: CannotTell LST-PART: A part of the key list cannot be read. It is the part of: Singapore.",
        ],
        ..HISTORY
    },
    History {
        name: "stolen key: active elsewhere in the same list",
        then: |w| {
            w.change("sg/issuers.json", |json| {
                let mut other = json["issuers"][0].clone();
                other["keys"][0]["state"] = "compromised".into();
                json["issuers"].as_array_mut().expect("issuers").push(other);
            });
            w.publish();
        },
        asks: &["sg"],
        told: &[
            "adopted version 2",
            "sg: DoesNot KEY-COMPROMISED: This label was signed with a key that was stolen or lost.",
        ],
        ..HISTORY
    },
    History {
        name: "retired key: its labels stand",
        then: |w| {
            w.change("sg/issuers.json", |json| json["issuers"][0]["keys"][0]["state"] = "retired".into());
            w.publish();
        },
        asks: &["sg"],
        told: &["adopted version 2", SG],
        ..HISTORY
    },
    History {
        name: "retired key: no label of a later date",
        then: |w| {
            w.change("sg/issuers.json", |json| {
                json["issuers"][0]["keys"][0]["state"] = "retired".into();
                json["issuers"][0]["keys"][0]["until"] = 1_790_000_000.into();
            });
            w.publish();
        },
        asks: &["sg", "sg backdated"],
        told: &[
            "adopted version 2",
            "sg: DoesNot KEY-PERIOD: This label was signed at a time when its key was not valid.",
            "sg backdated: ChecksOut: Lumen promises security updates until at least 31 December 2035.",
        ],
        ..HISTORY
    },
    History {
        name: "issuers: malformed in one jurisdiction",
        then: |w| {
            w.files.insert("sg/issuers.json".to_owned(), b"{\"format\": 1, \"issuers\": {}}".to_vec());
            w.publish();
        },
        asks: &["sg", "jp"],
        told: &[
            "adopted version 2",
            "note: sg/issuers.json left out: `issuers` is not what it must be",
            "note: sg/status.1.cwt left out: none of the jurisdiction's status keys signed it",
            SG_UNKNOWN,
            JP,
        ],
        ..HISTORY
    },
    History {
        name: "issuers: of a format for newer readers",
        then: |w| {
            w.change("sg/issuers.json", |json| json["format"] = 2.into());
            w.publish();
        },
        asks: &["sg", "jp"],
        told: &[
            "adopted version 2",
            "note: sg/issuers.json left out: it has format 2, which this build does not know",
            "note: sg/status.1.cwt left out: none of the jurisdiction's status keys signed it",
            SG_UNKNOWN,
            JP,
        ],
        ..HISTORY
    },
    History {
        name: "issuers: none",
        then: |w| {
            w.files.remove("sg/issuers.json");
            w.publish();
        },
        asks: &["sg", "jp"],
        told: &[
            "adopted version 2",
            "note: sg/status.1.cwt left out: none of the jurisdiction's status keys signed it",
            "sg: CannotTell KEY-UNKNOWN: Nobody on the key list of 20 November 2026 signed this label.",
            JP,
        ],
        ..HISTORY
    },
    History {
        name: "status: withdrawn after printing",
        then: |w| {
            withdraw(w);
            w.publish();
        },
        asks: &["sg", "jp"],
        told: &["adopted version 2", SG_WITHDRAWN, JP],
        ..HISTORY
    },
    History {
        name: "status: withdrawn, and its host keeps that back",
        then: |w| {
            withdraw(w);
            w.publish();
            w.host = w.past[0].clone();
        },
        does: Does::Refresh(31),
        asks: &["sg"],
        told: &[
            "refused: Expired: timestamp expired on 2026-12-20",
            "sg: ChecksOut: Lumen promises security updates until at least 31 December 2035. / This was checked with an old key list. It is from 20 November 2026.",
        ],
        ..HISTORY
    },
    History {
        name: "status: suspended",
        then: |w| {
            w.set_status("sg", &[(1, LabelStatus::Suspended)]);
            w.publish();
        },
        asks: &["sg"],
        told: &[
            "adopted version 2",
            "sg: DoesNot STA-SUSPENDED: Authority of sg (demonstration) has suspended this label.",
        ],
        ..HISTORY
    },
    History {
        name: "status: reinstated",
        before: withdraw,
        then: |w| {
            w.set_status("sg", &[]);
            w.publish();
        },
        asks: &["sg"],
        told: &["adopted version 2", SG],
        ..HISTORY
    },
    History {
        name: "status: withdrawn, and the notices cannot be read",
        then: |w| {
            withdraw(w);
            w.files.insert("sg/notices.json".to_owned(), b"{\"format\": 1}".to_vec());
            w.publish();
        },
        asks: &["sg"],
        told: &[
            "adopted version 2",
            "note: sg/notices.json left out: `notices` is missing",
            "sg: DoesNot STA-WITHDRAWN: Authority of sg (demonstration) has withdrawn this label.",
        ],
        ..HISTORY
    },
    History {
        name: "status: the list has no such index",
        asks: &["sg beyond the list"],
        told: &[
            "adopted version 2",
            "sg beyond the list: DoesNot STA-RANGE: Authority of sg (demonstration) has no entry for this label in its list of withdrawn ones.",
        ],
        ..HISTORY
    },
    History {
        name: "status: a label without one, where each has one",
        asks: &["sg without a status"],
        told: &[
            "adopted version 2",
            "sg without a status: DoesNot STA-MISSING: This label does not say how to look up if it was withdrawn.",
        ],
        ..HISTORY
    },
    History {
        name: "status: the list is not there",
        then: |w| {
            w.files.remove("sg/status.1.cwt");
            w.publish();
        },
        asks: &["sg", "sg on another list", "jp"],
        told: &[
            "adopted version 2",
            SG_STATUS_UNKNOWN,
            "sg on another list: CannotTell STA-UNKNOWN: It is not known here if Authority of sg (demonstration) has withdrawn this label.",
            JP,
        ],
        ..HISTORY
    },
    History {
        name: "status: the list is malformed",
        then: |w| {
            w.files.insert("sg/status.1.cwt".to_owned(), b"none".to_vec());
            w.publish();
        },
        asks: &["sg", "jp"],
        told: &["adopted version 2", "note: sg/status.1.cwt left out: cose: truncated", SG_STATUS_UNKNOWN, JP],
        ..HISTORY
    },
    History {
        name: "status: signed by the key of the labels",
        then: |w| {
            let key = w.label_key("sg");
            w.set_token("sg/status.1.cwt", "sg/status.1.cwt", &[0; 16], 400, &key);
            w.publish();
        },
        asks: &["sg"],
        told: &["adopted version 2", STATUS_BY_NOBODY, SG_STATUS_UNKNOWN],
        ..HISTORY
    },
    History {
        name: "status: the key of the labels is named as one of status lists",
        then: |w| {
            let key = w.label_key("sg");
            w.change("sg/issuers.json", |json| {
                json["status_keys"] =
                    json!([{"kid": hex(&key.public().key_id()), "key": hex(&key.public().to_bytes())}]);
            });
            w.set_token("sg/status.1.cwt", "sg/status.1.cwt", &[0; 16], 400, &key);
            w.publish();
        },
        asks: &["sg"],
        told: &[
            "adopted version 2",
            "note: a status key left out: it signs labels too",
            STATUS_BY_NOBODY,
            SG_STATUS_UNKNOWN,
        ],
        ..HISTORY
    },
    History {
        name: "status: signed by another jurisdiction's key",
        then: |w| {
            let key = w.status_key("jp");
            w.set_token("sg/status.1.cwt", "sg/status.1.cwt", &[0; 16], 400, &key);
            w.publish();
        },
        asks: &["sg"],
        told: &["adopted version 2", STATUS_BY_NOBODY, SG_STATUS_UNKNOWN],
        ..HISTORY
    },
    History {
        name: "status: the list of another path",
        then: |w| {
            let key = w.status_key("sg");
            w.set_token("sg/status.1.cwt", "sg/status.2.cwt", &[0; 16], 400, &key);
            w.publish();
        },
        asks: &["sg"],
        told: &[
            "adopted version 2",
            "note: sg/status.1.cwt left out: it is the list of sg/status.2.cwt",
            SG_STATUS_UNKNOWN,
        ],
        ..HISTORY
    },
    History {
        name: "status: a list that inflates without end",
        then: |w| {
            let key = w.status_key("sg");
            w.set_token(
                "sg/status.1.cwt",
                "sg/status.1.cwt",
                &vec![0; labelcheck::limits::STATUS_BYTES + 1],
                400,
                &key,
            );
            w.publish();
        },
        asks: &["sg", "jp"],
        told: &[
            "adopted version 2",
            "note: sg/status.1.cwt left out: it cannot be inflated within 4194304 bytes: HasMoreOutput",
            SG_STATUS_UNKNOWN,
            JP,
        ],
        ..HISTORY
    },
    History {
        name: "status: too old by its own word",
        then: |w| {
            let key = w.status_key("sg");
            w.set_token("sg/status.1.cwt", "sg/status.1.cwt", &[0; 16], 5, &key);
            w.publish();
        },
        does: Does::Refresh(6),
        asks: &["sg", "jp"],
        told: &[
            "adopted version 2",
            "sg: ChecksOut: Lumen promises security updates until at least 31 December 2035. / This was checked with an old key list. It is from 20 November 2026.",
            JP,
        ],
        ..HISTORY
    },
    History {
        name: "clock: earlier than the list",
        does: Does::Load(-5),
        asks: &["sg"],
        told: &[
            "loaded version 2",
            "sg: CannotTell CLK-EARLY: The date of this device seems wrong. It says 15 November 2026, but the key list is from 20 November 2026.",
        ],
        ..HISTORY
    },
    History {
        name: "clock: earlier than a list that is offered",
        does: Does::Refresh(-5),
        asks: &["sg"],
        told: &[
            "refused: Future: the list says that it is from 2026-11-20, which is still to come by this clock",
            "sg: CannotTell CLK-EARLY: The date of this device seems wrong. It says 15 November 2026, but the key list is from 20 November 2026.",
        ],
        ..HISTORY
    },
    History {
        name: "clock: set back, and a label that is withdrawn stays withdrawn",
        then: |w| {
            withdraw(w);
            w.publish();
        },
        does: Does::Load(-5),
        asks: &["sg"],
        told: &[
            "loaded version 2",
            "sg: DoesNot STA-WITHDRAWN: Authority of sg (demonstration) has withdrawn this label. / The date of this device seems wrong. It says 15 November 2026, but the key list is from 20 November 2026. / notice: RequirementNotMet, 2026-11-20",
        ],
        ..HISTORY
    },
    History {
        name: "clock: far ahead, so that everything has expired",
        does: Does::Refresh(200_000_000),
        told: &["refused: Expired: root expired on 2028-11-19"],
        ..HISTORY
    },
];

const SG: &str = "sg: ChecksOut: Lumen promises security updates until at least 31 December 2035.";
const JP: &str = "jp: ChecksOut: Lumen promises security updates until at least 31 December 2035.";
const SG_UNKNOWN: &str =
    "sg: CannotTell LST-PART: A part of the key list cannot be read. It is the part of: Singapore.";
const SG_WITHDRAWN: &str = "sg: DoesNot STA-WITHDRAWN: Authority of sg (demonstration) has withdrawn this label. / notice: RequirementNotMet, 2026-11-20";
const SG_STATUS_UNKNOWN: &str =
    "sg: CannotTell STA-UNKNOWN: It is not known here if Authority of sg (demonstration) has withdrawn this label.";
const STATUS_BY_NOBODY: &str = "note: sg/status.1.cwt left out: none of the jurisdiction's status keys signed it";

fn compromise(world: &mut World) {
    world.change("sg/issuers.json", |json| json["issuers"][0]["keys"][0]["state"] = "compromised".into());
}

/// The list of labels that were known before.
fn know(world: &mut World) {
    use sha2::{Digest, Sha256};
    let known = world.label_bytes("sg", |facts| facts.number = "CSA/DEMO/00099".to_owned());
    let key = hex(&world.label_key("sg").public().to_bytes());
    let path = known_path(world);
    world.put(&path, &json!({"format": 1, "key": key, "labels": [hex(&Sha256::digest(known))]}));
}

fn known_path(world: &World) -> String {
    format!("sg/known.{}.json", &hex(&world.label_key("sg").public().to_bytes())[..16])
}

fn withdraw(world: &mut World) {
    world.set_status("sg", &[(1, LabelStatus::Withdrawn)]);
    let notice = json!({"list": 1, "index": 1, "date": "2026-11-20", "kind": "requirement-not-met"});
    world.put("sg/notices.json", &json!({"format": 1, "notices": [notice]}));
}
