//! A page that chooses its own root gets answers that say so; whoever names the root by its digest gets that one and no other.

use labelcheck::{Block, Date, Evidence, Files, KeyList, KeyListError, Now, PinnedRoot, Policy, Role, Words, check};
use labelcheck_integration::repository;
use sha2::{Digest as _, Sha256};
use std::fs;

const HOST: &str = "shop.example:8443";

fn unit() -> Files {
    Files::from_bytes(&fs::read(repository("labels/trust/key-list.cbor")).expect("a file")).expect("a unit")
}

#[test]
fn a_root_is_found_by_its_digest_alone() {
    let unit = unit();
    let digest = |name: &str| Sha256::digest(unit.get(name).expect("a root")).to_vec();
    let (first, second) = (digest("1.root.json"), digest("2.root.json"));
    for root in [&first, &second] {
        let pinned = PinnedRoot::with_digest(&unit, root).expect("a root");
        assert!(pinned.is_demonstration());
        KeyList::load(&pinned, unit.clone()).expect("a list");
    }
    let mut other = first.clone();
    other[31] ^= 1;
    // Another file of the list is no root, whatever its digest.
    for wrong in [other, digest("timestamp.json"), Vec::new(), first[..31].to_vec()] {
        assert!(matches!(PinnedRoot::with_digest(&unit, &wrong), Err(KeyListError::Missing { .. })), "{wrong:?}");
    }
}

#[test]
fn whose_keys_they_are_is_in_the_report_and_in_the_first_view_of_every_answer() {
    let root = PinnedRoot::new(unit().get("1.root.json").expect("a root")).expect("a root");
    let evidence = Evidence::from_key_list(&KeyList::load(&root, unit()).expect("a list")).expect("evidence");
    let day =
        Date::parse(fs::read_to_string(repository("labels/samples/day.txt")).expect("a day").trim()).expect("a day");
    let now = Now { instant: day.noon(), local: day };
    let supplied = evidence.clone().supplied_by(HOST);
    let words = Words::english();
    for name in ["in-force", "tampered", "wrong-key", "withdrawn", "maker-statement"] {
        let text = fs::read_to_string(repository(&format!("labels/samples/{name}/label.txt"))).expect("a label");
        let report = check(text.trim(), &supplied, &Policy::default(), now);
        assert_eq!(report.list.supplied_by.as_deref(), Some(HOST), "{name}");
        let answer = words.answer(&report);
        let at = answer
            .blocks
            .iter()
            .position(|block| matches!(block, Block::Line { role: Role::Warning, text } if text.text.contains(HOST)));
        assert!(at == Some(1), "{name}: {at:?}");
        // And nothing else is another: whose keys they are decides nothing.
        let mut plain = report;
        plain.list.supplied_by = None;
        assert_eq!(plain, check(text.trim(), &evidence, &Policy::default(), now), "{name}");
    }
}
