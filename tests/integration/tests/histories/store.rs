//! What lies on a device: evicted, half-written, damaged, older, newer, another's.

use super::{Does, HISTORY, History, loaded, refused};
use labelcheck::{Evidence, Files, KeyList, PinnedRoot};
use labelcheck_integration::repository::{World, day, refresh};

pub(super) const HISTORIES: &[History] = &[
    History {
        name: "store: evicted",
        then: |w| w.unit.clear(),
        does: Does::LoadNotBefore(1),
        asks: &["sg"],
        told: &["refused: Missing: timestamp.json is missing", SG],
        ..HISTORY
    },
    History {
        name: "store: half-written, at any length",
        does: Does::Story(half_written),
        told: &["every cut: refused: Malformed: the stored key list is malformed: it is cut short, or something else"],
        ..HISTORY
    },
    History {
        name: "store: one byte damaged, anywhere",
        does: Does::Story(damaged),
        told: &["every damage: refused, or the very same evidence"],
        ..HISTORY
    },
    History {
        name: "store: a file is gone, whichever",
        does: Does::Story(|w, root, _| {
            let taken = w.unit.keys().filter(|name| *name != "1.root.json").filter(|name| {
                let mut without = w.clone();
                without.unit.remove(*name);
                KeyList::load(root, without.unit()).is_ok()
            });
            vec![format!("taken without: {:?}", taken.collect::<Vec<_>>())]
        }),
        told: &["taken without: []"],
        ..HISTORY
    },
    History {
        name: "store: older than the build",
        before: World::publish,
        then: |w| w.unit = w.past_units[0].clone(),
        does: Does::LoadNotBefore(1),
        asks: &["sg"],
        told: &["refused: Rollback: timestamp was offered in version 1, which is older than version 2 held here", SG],
        ..HISTORY
    },
    History {
        name: "store: as old as the build",
        then: |_| {},
        does: Does::LoadNotBefore(1),
        asks: &["sg"],
        told: &["loaded version 1", SG],
        ..HISTORY
    },
    History {
        name: "store: newer than the build, two roots later",
        then: |w| {
            w.next_root();
            w.next_root();
            w.publish();
        },
        does: Does::LoadNotBefore(1),
        asks: &["sg"],
        told: &["loaded version 2", SG],
        ..HISTORY
    },
    History {
        name: "store: with a root less than the build",
        before: |w| {
            w.publish();
            w.next_root();
        },
        then: |w| {
            w.publish();
            w.unit.remove("2.root.json");
        },
        does: Does::LoadNotBefore(1),
        told: &["refused: Rollback: root was offered in version 1, which is older than version 2 held here"],
        ..HISTORY
    },
    History {
        name: "store: older than a build that pins a later root",
        then: |w| {
            w.next_root();
            w.next_root();
            w.publish();
        },
        does: Does::Story(|w, _, held| {
            let root = PinnedRoot::new(&w.host["3.root.json"]).expect("the third root");
            let build = KeyList::load(&root, w.unit()).expect("the list of the build");
            vec![loaded(&KeyList::load_not_before(&root, held.files().clone(), &build))]
        }),
        told: &["refused: Rollback: timestamp was offered in version 1, which is older than version 2 held here"],
        ..HISTORY
    },
    History {
        name: "store: of another root",
        then: |w| {
            let mut other = World::real();
            other.publish();
            other.publish();
            w.unit = other.unit;
        },
        does: Does::LoadNotBefore(1),
        asks: &["sg"],
        told: &["refused: Signatures: timestamp is not signed by enough of the keys that it needs", SG],
        ..HISTORY
    },
    History {
        name: "store: with a next root of another chain",
        then: |w| {
            let mut other = World::real();
            other.publish();
            other.next_root();
            w.unit.insert("2.root.json".to_owned(), other.unit["2.root.json"].clone());
        },
        does: Does::LoadNotBefore(1),
        told: &["refused: Signatures: root is not signed by enough of the keys that it needs"],
        ..HISTORY
    },
    History {
        name: "store: snapshot of one publication, targets of another",
        then: |w| {
            w.publish();
            w.unit.insert("targets.json".to_owned(), w.past_units[0]["targets.json"].clone());
        },
        does: Does::Load(1),
        told: &["refused: Mismatch: targets.json is not the file that the signed list names"],
        ..HISTORY
    },
    History {
        name: "store: a jurisdiction of one publication, all else of another",
        then: |w| {
            w.publish();
            w.unit.insert("sg.json".to_owned(), w.past_units[0]["sg.json"].clone());
        },
        does: Does::Load(1),
        told: &["refused: Mismatch: sg.json is not the file that the signed list names"],
        ..HISTORY
    },
    History {
        name: "store: a status list of an earlier publication",
        then: |w| {
            w.set_status("sg", &[(1, labelcheck::publish::LabelStatus::Withdrawn)]);
            w.publish();
            let earlier = w.past_units[0]["targets/sg/status.1.cwt"].clone();
            w.unit.insert("targets/sg/status.1.cwt".to_owned(), earlier);
        },
        does: Does::Load(1),
        told: &["refused: Mismatch: targets/sg/status.1.cwt is not the file that the signed list names"],
        ..HISTORY
    },
    History {
        name: "store: larger than any that is read",
        does: Does::Story(|_, _, _| {
            vec![refused(&Files::from_bytes(&vec![0; labelcheck::limits::KEY_LIST_BYTES + 1]).expect_err("17 MB"))]
        }),
        told: &["refused: TooLarge: the stored key list is larger than any that is read"],
        ..HISTORY
    },
    History {
        name: "store: a metadata file larger than any that is read",
        then: |w| drop(w.unit.insert("sg.json".to_owned(), vec![b' '; 1 << 20])),
        does: Does::Load(1),
        told: &["refused: TooLarge: sg.json is larger than any that is read"],
        ..HISTORY
    },
    History {
        name: "two refreshes at once: both finish, and the later list wins, whoever writes last",
        does: Does::Story(|w, root, held| {
            let one = refresh(root, Some(held), &w.host, day(1)).expect("version 2").list;
            let mut later = w.clone();
            later.publish();
            let other = refresh(root, Some(held), &later.host, day(1)).expect("version 3").list;
            // Who writes looks at what is stored first, under a lock.
            vec![
                format!("finished: {} and {}", one.version(), other.version()),
                loaded(&KeyList::load_not_before(root, one.files().clone(), &other)),
                loaded(&KeyList::load_not_before(root, other.files().clone(), &one)),
            ]
        }),
        told: &[
            "finished: 2 and 3",
            "refused: Rollback: timestamp was offered in version 2, which is older than version 3 held here",
            "loaded version 3",
        ],
        ..HISTORY
    },
    History {
        name: "two refreshes at once: a publication in the middle of one",
        does: Does::Story(|w, root, held| {
            let mut later = w.clone();
            later.publish();
            // The timestamp of one publication, and then the host has the next: old versions stay where they were.
            let mut host = later.host.clone();
            host.insert("timestamp.json".to_owned(), w.host["timestamp.json"].clone());
            let list = refresh(root, Some(held), &host, day(1)).expect("version 2").list;
            vec![format!("adopted version {}", list.version())]
        }),
        told: &["adopted version 2"],
        ..HISTORY
    },
];

const SG: &str = "sg: ChecksOut: Lumen promises security updates until at least 31 December 2035.";

/// All that a device would use of a list.
fn seen(list: &KeyList) -> String {
    let evidence = Evidence::from_key_list(list).expect("a demonstration");
    format!("{} {:?} {:?} {evidence:?}", list.version(), list.published(), list.notes())
}

fn half_written(w: &World, root: &PinnedRoot, _: &KeyList) -> Vec<String> {
    let bytes = w.unit().to_bytes();
    let mut told: Vec<_> = (0..bytes.len())
        .map(|length| match Files::from_bytes(&bytes[..length]) {
            Err(error) => format!("every cut: {}", refused(&error)),
            Ok(files) => format!("cut at {length}: {}", loaded(&KeyList::load(root, files))),
        })
        .collect();
    told.dedup();
    told
}

fn damaged(w: &World, root: &PinnedRoot, _: &KeyList) -> Vec<String> {
    let bytes = w.unit().to_bytes();
    let whole = seen(&KeyList::load(root, w.unit()).expect("the list as it was"));
    let other = (0..bytes.len()).step_by(23).filter(|&at| {
        let mut bytes = bytes.clone();
        // Another bit each time.
        bytes[at] ^= 1 << (at % 8);
        let list = Files::from_bytes(&bytes).and_then(|files| KeyList::load(root, files));
        list.is_ok_and(|list| seen(&list) != whole)
    });
    let other: Vec<_> = other.map(|at| format!("other evidence with byte {at} damaged")).collect();
    if other.is_empty() { vec!["every damage: refused, or the very same evidence".to_owned()] } else { other }
}
