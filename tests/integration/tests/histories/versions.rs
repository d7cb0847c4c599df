//! Versions and expiries: rollback, freeze, fast-forward, mix-and-match, endless data.

use super::{Does, HISTORY, History, names};
use labelcheck::KeyList;
use labelcheck_integration::repository::{World, day, refresh};
use serde_json::Value;

pub(super) const HISTORIES: &[History] = &[
    History {
        name: "rollback: the host goes back to its last publication",
        before: World::publish,
        then: |w| w.host = w.past[0].clone(),
        asks: &["sg"],
        told: &[
            "refused: Rollback: timestamp was offered in version 1, which is older than version 2 held here",
            "sg: ChecksOut: Lumen promises security updates until at least 31 December 2035.",
        ],
        ..HISTORY
    },
    History {
        name: "rollback: the snapshot",
        before: World::publish,
        then: |w| {
            w.role("snapshot").version = 1;
            w.publish();
        },
        told: &[
            "refused: Rollback: snapshot (via timestamp) was offered in version 1, which is older than version 2 held here",
        ],
        ..HISTORY
    },
    History {
        name: "rollback: the top-level targets",
        before: World::publish,
        then: |w| {
            w.role("targets").version = 1;
            w.publish();
        },
        told: &[
            "refused: Rollback: targets.json (via snapshot) was offered in version 1, which is older than version 2 held here",
        ],
        ..HISTORY
    },
    History {
        name: "rollback: a jurisdiction",
        before: World::publish,
        then: |w| {
            w.role("sg").version = 1;
            w.publish();
        },
        told: &[
            "refused: Rollback: sg.json (via snapshot) was offered in version 1, which is older than version 2 held here",
        ],
        ..HISTORY
    },
    History {
        name: "rollback: the root",
        before: |w| {
            w.publish();
            w.next_root();
        },
        then: |w| {
            let first = w.host["1.root.json"].clone();
            w.host.insert("3.root.json".to_owned(), first);
        },
        told: &["refused: RootVersion: root version 1 does not follow version 2 held here"],
        ..HISTORY
    },
    History {
        name: "rollback: a jurisdiction is pinned no more",
        then: |w| {
            w.role("snapshot").edits.push(|snapshot| {
                snapshot["meta"].as_object_mut().expect("pins").remove("sg.json");
            });
            w.publish();
        },
        told: &["refused: Mismatch: 2.snapshot.json is not the file that the signed list names"],
        ..HISTORY
    },
    History {
        name: "root: a version is skipped",
        then: |w| {
            w.role("root").version = 3;
            w.next_root();
        },
        told: &["refused: RootVersion: root version 3 does not follow version 1 held here"],
        ..HISTORY
    },
    History {
        name: "root: keys are changed, and changed again",
        then: |w| {
            w.role("root").keys = names(&["root-gb", "root-ca", "new-sg"]);
            w.next_root();
            w.role("root").keys = names(&["new-gb", "new-ca", "new-sg"]);
            w.role("targets").keys = names(&["new-gb", "new-ca", "new-sg"]);
            w.next_root();
            w.publish();
        },
        asks: &["sg"],
        told: &["adopted version 2", "sg: ChecksOut: Lumen promises security updates until at least 31 December 2035."],
        ..HISTORY
    },
    History {
        name: "root: more rotations than are followed at once",
        then: |w| rotate(w, 257),
        told: &["refused: TooMany: the list has more roots or roles than are read"],
        ..HISTORY
    },
    History {
        name: "root: as many rotations as are followed at once",
        then: |w| rotate(w, 256),
        does: Does::Load(1),
        told: &["loaded version 1"],
        ..HISTORY
    },
    History {
        name: "freeze: the host serves the same for ever",
        then: |_| {},
        does: Does::Refresh(31),
        asks: &["sg"],
        told: &[
            "refused: Expired: timestamp expired on 2026-12-20",
            "sg: ChecksOut: Lumen promises security updates until at least 31 December 2035. / This was checked with an old key list. It is from 20 November 2026.",
        ],
        ..HISTORY
    },
    History {
        name: "freeze: nothing new, and nothing expired",
        then: |_| {},
        does: Does::Refresh(29),
        asks: &["sg"],
        told: &[
            "nothing new in version 1",
            "sg: ChecksOut: Lumen promises security updates until at least 31 December 2035.",
        ],
        ..HISTORY
    },
    History {
        name: "freeze: sixty days offline",
        then: |_| {},
        does: Does::Load(60),
        asks: &["sg"],
        told: &[
            "loaded version 1",
            "sg: ChecksOut: Lumen promises security updates until at least 31 December 2035. / This was checked with an old key list. It is from 20 November 2026.",
        ],
        ..HISTORY
    },
    History {
        name: "freeze: a year offline",
        then: |_| {},
        does: Does::Load(365),
        asks: &["sg"],
        told: &["loaded version 1", "sg: CannotTell LST-OLD: The key list is too old. It is from 20 November 2026."],
        ..HISTORY
    },
    History {
        name: "fast-forward: versions far ahead are followed by the next true ones",
        before: |w| {
            w.role("timestamp").version = 1 << 40;
            w.role("snapshot").version = 1 << 40;
        },
        then: |w| {
            w.role("timestamp").version = 2;
            w.role("snapshot").version = 2;
            w.publish();
        },
        told: &[
            "refused: Rollback: timestamp was offered in version 2, which is older than version 1099511627776 held here",
        ],
        ..HISTORY
    },
    History {
        name: "fast-forward: new keys for timestamp and snapshot are the way out",
        before: |w| {
            w.role("timestamp").version = 1 << 40;
            w.role("snapshot").version = 1 << 40;
            w.role("sg").version = 1 << 40;
        },
        then: |w| {
            for role in ["timestamp", "snapshot"] {
                w.role(role).version = 2;
                w.role(role).keys = names(&["new-publisher"]);
            }
            w.role("sg").version = 2;
            w.next_root();
            w.publish();
        },
        asks: &["sg"],
        told: &["adopted version 2", "sg: ChecksOut: Lumen promises security updates until at least 31 December 2035."],
        ..HISTORY
    },
    History {
        name: "fast-forward: what follows the way out takes the place of what was stored",
        before: |w| w.role("timestamp").version = 1 << 40,
        then: |w| {
            w.role("timestamp").version = 2;
            w.role("timestamp").keys = names(&["new-publisher"]);
            w.next_root();
            w.publish();
        },
        does: Does::Story(|w, root, held| {
            let list = refresh(root, Some(held), &w.host, day(1)).expect("new keys").list;
            vec![
                super::loaded(&KeyList::load_not_before(root, w.unit(), held)),
                format!("supersedes: {}, and the other way round: {}", list.supersedes(held), held.supersedes(&list)),
            ]
        }),
        told: &["loaded version 2", "supersedes: true, and the other way round: false"],
        ..HISTORY
    },
    History {
        name: "fast-forward: the highest version that there is",
        before: |w| w.role("timestamp").edits.push(|timestamp| timestamp["version"] = u64::MAX.into()),
        then: |_| {},
        told: &["nothing new in version 18446744073709551615"],
        ..HISTORY
    },
    History {
        name: "mix-and-match: targets of an earlier publication",
        then: |w| {
            w.publish();
            let earlier = w.host["1.targets.json"].clone();
            w.host.insert("2.targets.json".to_owned(), earlier);
        },
        told: &["refused: Mismatch: 2.targets.json is not the file that the signed list names"],
        ..HISTORY
    },
    History {
        name: "mix-and-match: a jurisdiction of an earlier publication",
        then: |w| {
            w.publish();
            let earlier = w.host["1.sg.json"].clone();
            w.host.insert("2.sg.json".to_owned(), earlier);
        },
        told: &["refused: Mismatch: 2.sg.json is not the file that the signed list names"],
        ..HISTORY
    },
    History {
        name: "mix-and-match: a snapshot of an earlier publication",
        then: |w| {
            w.publish();
            let earlier = w.host["1.snapshot.json"].clone();
            w.host.insert("2.snapshot.json".to_owned(), earlier);
        },
        told: &["refused: Mismatch: 2.snapshot.json is not the file that the signed list names"],
        ..HISTORY
    },
    History {
        name: "mix-and-match: one role for another",
        then: |w| {
            w.publish();
            let other = w.host["2.gb.json"].clone();
            w.host.insert("2.sg.json".to_owned(), other);
        },
        told: &["refused: Signatures: sg is not signed by enough of the keys that it needs"],
        ..HISTORY
    },
    History {
        name: "endless data: the timestamp",
        then: |w| drop(w.host.insert("timestamp.json".to_owned(), vec![b' '; 1 << 20])),
        told: &["refused: TooLarge: timestamp.json is larger than any that is read"],
        ..HISTORY
    },
    History {
        name: "endless data: the next root",
        then: |w| drop(w.host.insert("2.root.json".to_owned(), vec![b' '; 1 << 20])),
        told: &["refused: TooLarge: 2.root.json is larger than any that is read"],
        ..HISTORY
    },
    History {
        name: "endless data: longer than the timestamp says",
        then: |w| {
            w.role("timestamp").edits.push(|timestamp| timestamp["meta"]["snapshot.json"]["length"] = 100.into());
            w.publish();
        },
        told: &["refused: TooLarge: 2.snapshot.json is larger than any that is read"],
        ..HISTORY
    },
    History {
        name: "endless data: a file of a jurisdiction, longer than its role says",
        then: |w| {
            w.change("sg/issuers.json", |issuers| issuers["later"] = true.into());
            w.publish();
            let served = w.host.iter_mut().filter(|(name, _)| name.contains("issuers.json"));
            served.for_each(|(_, bytes)| bytes.resize(1 << 20, b' '));
        },
        does: Does::Story(|w, root, held| {
            let error = refresh(root, Some(held), &w.host, day(1)).expect_err("one file is longer than its role says");
            // The file's name has its digest in it.
            let told = super::refused(&error);
            let kind = told.split_once(": targets/sg/").map_or(&*told, |(kind, _)| kind);
            vec![kind.to_owned(), told.rsplit_once(".issuers.json").map_or(&*told, |(_, told)| told).to_owned()]
        }),
        told: &["refused: TooLarge", " is larger than any that is read"],
        ..HISTORY
    },
    History {
        name: "future: a thief of the publisher's key dates a list ahead",
        then: |w| {
            w.today = 400;
            w.publish();
        },
        asks: &["sg"],
        told: &[
            "refused: Future: the list says that it is from 2027-12-25, which is still to come by this clock",
            "sg: ChecksOut: Lumen promises security updates until at least 31 December 2035.",
        ],
        ..HISTORY
    },
    History {
        name: "future: clocks differ by hours",
        then: |w| {
            w.today = 1;
            w.publish();
        },
        does: Does::Refresh(0),
        told: &["adopted version 2"],
        ..HISTORY
    },
    History {
        name: "expired: the root",
        before: |w| w.role("root").days = 5,
        does: Does::Refresh(6),
        told: &["refused: Expired: root expired on 2026-11-25"],
        ..HISTORY
    },
    History {
        name: "expired: an old root, but not the newest",
        before: |w| w.role("root").days = 5,
        then: |w| {
            w.role("root").days = 50;
            w.next_root();
        },
        does: Does::Refresh(6),
        told: &["adopted version 1"],
        ..HISTORY
    },
    History {
        name: "expired: the timestamp",
        then: |w| {
            w.role("timestamp").days = 5;
            w.publish();
        },
        does: Does::Refresh(6),
        told: &["refused: Expired: timestamp expired on 2026-11-25"],
        ..HISTORY
    },
    History {
        name: "expired: the snapshot",
        then: |w| {
            w.role("snapshot").days = 5;
            w.publish();
        },
        does: Does::Refresh(6),
        told: &["refused: Expired: snapshot expired on 2026-11-25"],
        ..HISTORY
    },
    History {
        name: "expired: the top-level targets",
        then: |w| {
            w.role("targets").days = 5;
            w.publish();
        },
        does: Does::Refresh(6),
        told: &["refused: Expired: targets expired on 2026-11-25"],
        ..HISTORY
    },
    History {
        name: "expired: in this very second",
        then: |_| {},
        does: Does::Refresh(30),
        told: &["refused: Expired: timestamp expired on 2026-12-20"],
        ..HISTORY
    },
    History {
        name: "expired: a jurisdiction, which holds up nobody else",
        then: |w| {
            w.role("sg").days = 5;
            w.publish();
        },
        does: Does::Refresh(6),
        asks: &["sg", "jp"],
        told: &[
            "adopted version 2",
            "late: sg since 2026-11-25",
            "sg: ChecksOut: Lumen promises security updates until at least 31 December 2035. / This was checked with an old key list. It is from 20 November 2026.",
            "jp: ChecksOut: Lumen promises security updates until at least 31 December 2035.",
        ],
        ..HISTORY
    },
    History {
        name: "expired: a jurisdiction that is held, with nothing new",
        before: |w| w.role("sg").days = 5,
        then: |_| {},
        does: Does::Refresh(6),
        asks: &["jp"],
        told: &[
            "nothing new in version 1",
            "late: sg since 2026-11-25",
            "jp: ChecksOut: Lumen promises security updates until at least 31 December 2035.",
        ],
        ..HISTORY
    },
    stale("stale, not refused, when loaded: the root", |w| w.role("root").days = 5),
    stale("stale, not refused, when loaded: the timestamp", |w| w.role("timestamp").days = 5),
    stale("stale, not refused, when loaded: the snapshot", |w| w.role("snapshot").days = 5),
    stale("stale, not refused, when loaded: the top-level targets", |w| w.role("targets").days = 5),
    History {
        told: &[
            "loaded version 1",
            "sg: ChecksOut: Lumen promises security updates until at least 31 December 2035. / This was checked with an old key list. It is from 20 November 2026.",
            "jp: ChecksOut: Lumen promises security updates until at least 31 December 2035.",
        ],
        ..stale("stale, not refused, when loaded: a jurisdiction", |w| w.role("sg").days = 5)
    },
    History {
        name: "a forged version far ahead",
        then: |w| {
            w.publish();
            let forged = w.host.get_mut("timestamp.json").expect("a timestamp");
            let mut json: Value = serde_json::from_slice(forged).expect("its JSON");
            json["signed"]["version"] = 1_000_000.into();
            *forged = json.to_string().into_bytes();
        },
        told: &["refused: Signatures: timestamp is not signed by enough of the keys that it needs"],
        ..HISTORY
    },
    History {
        name: "a host without a timestamp",
        then: |w| drop(w.host.remove("timestamp.json")),
        told: &["refused: Missing: timestamp.json is missing"],
        ..HISTORY
    },
    History {
        name: "a host that answers every question with a page",
        then: |w| drop(w.host.insert("2.root.json".to_owned(), b"<!doctype html>".to_vec())),
        told: &["refused: Malformed: 2.root.json is malformed: expected value at line 1 column 1"],
        ..HISTORY
    },
];

/// A part is made that expires early; it is then loaded after that.
const fn stale(name: &'static str, before: fn(&mut World)) -> History {
    History {
        name,
        before,
        then: |_| {},
        does: Does::Load(6),
        asks: &["sg", "jp"],
        told: &[
            "loaded version 1",
            "sg: ChecksOut: Lumen promises security updates until at least 31 December 2035. / This was checked with an old key list. It is from 20 November 2026.",
            "jp: ChecksOut: Lumen promises security updates until at least 31 December 2035. / This was checked with an old key list. It is from 20 November 2026.",
        ],
        ..HISTORY
    }
}

fn rotate(world: &mut World, times: u32) {
    // Those of the three that sign fastest.
    world.role("root").signers = Some(names(&["root-sg", "root-ca"]));
    (0..times).for_each(|_| world.next_root());
}
