//! Which list the app goes by, of those that it is given. Attacks on lists are tested in the core.

use super::*;
use labelcheck::Instant;
use labelcheck::publish::{Draft, SigningKey, Timestamp};
use std::path::Path;

fn demonstration(path: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../labels/trust");
    std::fs::read(folder.join(path)).expect(path)
}

fn built_in() -> Vec<u8> {
    demonstration("key-list.cbor")
}

/// The same list, with a timestamp of this version.
fn of_version(version: u64) -> Vec<u8> {
    let mut files = Files::from_bytes(&built_in()).expect("files");
    let draft = Draft::from_json(files.get("timestamp.json").expect("a timestamp")).expect("a document");
    let mut timestamp = Timestamp::from_draft(&draft).expect("a timestamp");
    timestamp.set_version(version);
    timestamp.set_published(Instant::from_seconds(1_795_132_800 + i64::try_from(version).expect("small")));
    let pem = String::from_utf8(demonstration("keys/publisher.pem")).expect("text");
    let mut draft = timestamp.draft();
    draft.sign(&SigningKey::from_pem(&pem).expect("a key")).expect("signed");
    files.insert("timestamp.json", draft.to_json());
    files.to_bytes()
}

fn keys(built_in: &[u8]) -> Keys {
    Keys::new(ROOT, built_in).expect("the demonstration's list").0
}

#[test]
fn a_newer_list_is_gone_by_and_an_older_one_is_not() {
    let keys = keys(&built_in());
    let list = |version| keys.verified(&of_version(version)).expect("a list");
    assert!(keys.take(list(1)).is_none(), "the one that is built in");
    assert_eq!(keys.take(list(5)).expect("a newer list").list.version(), 5);
    assert!(keys.take(list(4)).is_none());
    assert_eq!(keys.held().version(), 5);
}

#[test]
fn the_newer_one_of_two_stays_stored() {
    let keys = keys(&built_in());
    let newer = keys.verified(&of_version(5)).expect("a list");
    keys.take(newer);
    for (stored, replaced) in [(Some(of_version(4)), true), (Some(of_version(5)), false), (Some(of_version(6)), false)]
    {
        assert_eq!(keys.replaces(stored.as_deref()), replaced);
    }
    assert!(keys.replaces(None));
    assert!(keys.replaces(Some(b"no list")), "another tab cannot have stored anything worse");
}

#[test]
fn what_is_dropped_says_why() {
    let keys = keys(&of_version(5));
    let mut foreign = Files::from_bytes(&built_in()).expect("files");
    foreign.insert("2.root.json", demonstration("repository/1.root.json"));
    let mut unsigned = Files::from_bytes(&of_version(6)).expect("files");
    let text = String::from_utf8(unsigned.get("timestamp.json").expect("a timestamp").to_vec()).expect("text");
    unsigned.insert("timestamp.json", text.replace("\"version\": 6", "\"version\": 7"));
    let whole = of_version(6);
    let (half, _) = whole.split_at(whole.len() / 2);
    for (unit, why) in [
        (&built_in()[..], DroppedWhy::Older),
        (half, DroppedWhy::Damaged),
        (b"", DroppedWhy::Damaged),
        (&unsigned.to_bytes(), DroppedWhy::Foreign),
    ] {
        let dropped = keys.verified(unit).expect_err("no list");
        assert_eq!(dropped.why, why, "{}", dropped.detail);
    }
    assert!(keys.verified(&foreign.to_bytes()).is_err());
    assert!(keys.verified(&of_version(5)).is_ok(), "the one that is built in may be stored as well");
}

#[test]
fn an_older_app_takes_a_newer_store() {
    let keys = keys(&built_in());
    assert_eq!(keys.verified(&of_version(9_000)).map(|list| list.version()), Ok(9_000));
}

#[test]
fn the_host_says_which_root_is_the_newest_or_does_not() {
    for (timestamp, newest) in [
        (r#"{"newest_root":3,"signatures":[],"signed":{"newest_root":9}}"#, Some(3)),
        (r#"{"signatures":[],"signed":{"newest_root":9}}"#, None),
        (r#"{"newest_root":"3"}"#, None),
        (r#"{"newest_root":-1}"#, None),
        ("<!doctype html>", None),
    ] {
        assert_eq!(newest_root(timestamp.as_bytes()), newest, "{timestamp}");
    }
}

#[test]
fn a_list_that_is_verified_in_steps_is_verified_as_a_whole() {
    let root = PinnedRoot::new(ROOT).expect("the root");
    let files = || Files::from_bytes(&built_in()).expect("files");
    let whole = KeyList::load(&root, files()).expect("a list");
    let mut loading = KeyList::loading(&root, files()).expect("roots");
    let steps = (0..).take_while(|_| loading.step().expect("it verifies")).count();
    let jurisdictions = Evidence::usable(&whole).expect("evidence").jurisdictions().count();
    assert_eq!(steps, jurisdictions + 1);
    let list = loading.finish().expect("a list");
    assert_eq!((list.published(), list.files()), (whole.published(), whole.files()));

    // Whoever takes no step gets no less, and a part that was changed is found at its step or at the end.
    let mut changed = files();
    let part = String::from_utf8(changed.get("sg.json").expect("a part").to_vec()).expect("text");
    changed.insert("sg.json", part.replacen("\"version\"", "\"Version\"", 1));
    let mut loading = KeyList::loading(&root, changed.clone()).expect("roots");
    assert!((0..=jurisdictions).any(|_| loading.step().is_err()));
    assert!(KeyList::loading(&root, changed).expect("roots").finish().is_err());
}
