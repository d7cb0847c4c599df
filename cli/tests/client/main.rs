//! `labelcheck keys init`, `refresh` and `get`, against repositories in memory behind a web server in the test.

#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test that cannot read its files fails")]

mod bench;
mod repository;
mod server;

use bench::{Bench, ended, files, started};
use repository::{Delegation, EARLIER, Key, NOW, Repository};
use serde_json::json;
use server::Reply;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::process::Child;

/// A repository with roles three deep, each with another kind of key.
fn nested() -> Repository {
    let mut repository = Repository::new();
    let to = |role, paths, key| Delegation { role, paths, key, terminating: false };
    repository.delegate("targets", to("a", &["a/*/*/*"], Key::Ed25519(10)));
    repository.delegate("a", to("a/b", &["a/b/*/*"], Key::P256(11)));
    repository.delegate("a/b", to("../c", &["a/b/c/*"], Key::Rsa));
    repository.add("../c", "a/b/c/deep #1.txt", b"deep");
    repository
}

#[test]
fn files_are_fetched_over_nested_delegations_and_once() {
    let repository = nested();
    let bench = Bench::new(&repository);
    let encoded: Vec<_> =
        repository.publish().into_iter().map(|(path, file)| (path.replace("deep #1", "deep%20%231"), file)).collect();
    bench.server.serve(encoded.into_iter().collect());

    bench.get(&["hello.txt", "a/b/c/deep #1.txt"]).well();
    let out = || {
        files(&bench.path("out"))
            .into_iter()
            .map(|(name, bytes)| (name, String::from_utf8(bytes).unwrap()))
            .collect::<Vec<_>>()
    };
    let expected =
        [("a/b/c/deep #1.txt", "deep"), ("hello.txt", "hello")].map(|(name, text)| (name.to_owned(), text.to_owned()));
    assert_eq!(out(), expected);
    assert_eq!(bench.versions(), "..%2Fc 1, a%2Fb 1, a 1, root 1, snapshot 1, targets 1, timestamp 1");

    // What is there and right is not fetched again; what is not, is.
    bench.server.asked();
    bench.get(&["hello.txt", "a/b/c/deep #1.txt"]).well();
    assert_eq!(bench.server.asked(), ["metadata/2.root.json", "metadata/timestamp.json"]);
    fs::write(bench.path("out/hello.txt"), "HELLO").unwrap();
    bench.get(&["hello.txt"]).well();
    assert_eq!(out(), expected);
    assert_eq!(bench.server.asked().len(), 3);
}

#[test]
fn a_repository_need_not_have_names_with_versions() {
    let mut repository = Repository::new();
    repository.consistent = false;
    repository.add("targets", "x/y.txt", b"y");
    repository.sign_root();
    let bench = Bench::new(&repository);
    // Targets lie under the metadata where no other place is named.
    let beside = |path: &str| path.strip_prefix("targets/").map(|name| format!("metadata/targets/{name}"));
    bench
        .server
        .serve(repository.publish().into_iter().map(|(path, file)| (beside(&path).unwrap_or(path), file)).collect());
    bench.get_with(&[], &["x/y.txt"]).well();
    assert_eq!(fs::read(bench.path("out/x/y.txt")).unwrap(), b"y");
}

#[test]
fn the_first_role_that_lists_a_file_decides_and_a_terminating_one_ends_the_search() {
    let to = |role, terminating, key| Delegation { role, paths: &["*.bin"], key, terminating };
    for (terminating, expected) in [(false, Some(b"second")), (true, None)] {
        let mut repository = Repository::new();
        repository.delegate("targets", to("first", terminating, Key::Ed25519(10)));
        repository.delegate("targets", to("second", false, Key::Ed25519(11)));
        repository.add("first", "other.bin", b"other");
        // It may list what it likes: it was given other names.
        repository.add("first", "x.txt", b"not its own");
        repository.add("second", "x.bin", b"second");
        let bench = Bench::new(&repository);
        bench.get(&["other.bin"]).well();
        bench.get(&["x.txt"]).with(1, "lists the file x.txt");
        match expected {
            Some(_) => bench.get(&["x.bin"]).well(),
            None => bench.get(&["x.bin"]).with(1, "lists the file x.bin"),
        }
        assert_eq!(fs::read(bench.path("out/x.bin")).ok().as_deref(), expected.map(|bytes| bytes.as_slice()));
    }
}

#[test]
fn delegations_that_go_in_a_circle_end() {
    let mut repository = Repository::new();
    let to = |role, key| Delegation { role, paths: &["*"], key, terminating: false };
    repository.delegate("targets", to("a", Key::Ed25519(10)));
    repository.delegate("a", to("b", Key::Ed25519(11)));
    repository.delegate("b", to("a", Key::Ed25519(10)));
    Bench::new(&repository).get(&["none"]).with(1, "lists the file none");
}

#[test]
fn delegations_that_cannot_be_followed_are_told() {
    let mut repository = Repository::new();
    repository.targets.get_mut("targets").unwrap().succinct = true;
    let bench = Bench::new(&repository);
    bench.get(&["hello.txt"]).well();
    bench.get(&["none"]).with(3, "The role targets delegates by succinct_roles");
}

/// What a repository that a client knows does next, and what comes of it. Versions are those kept in the folder.
#[test]
fn what_does_not_verify_is_refused_and_what_did_is_kept() {
    type Change = fn(&mut Repository);
    let cases: &[(&str, Change, i32, &str, &str)] = &[
        ("nothing", |_| {}, 0, "", "root 1, snapshot 2, targets 2, timestamp 2"),
        (
            "all is new",
            |new| {
                new.bump(&["targets", "snapshot", "timestamp"]);
            },
            0,
            "",
            "root 1, snapshot 3, targets 3, timestamp 3",
        ),
        (
            "only the timestamp is new",
            |new| {
                new.bump(&["timestamp"]);
            },
            0,
            "",
            "root 1, snapshot 2, targets 2, timestamp 3",
        ),
        (
            "an old timestamp",
            |new| new.versions = BTreeMap::new(),
            1,
            "version 1 of timestamp, and version 2 was seen before",
            "root 1, snapshot 2, targets 2, timestamp 2",
        ),
        (
            "an old snapshot under a new timestamp",
            |new| new.versions = BTreeMap::from([("timestamp", 3)]),
            1,
            "version 1 of snapshot",
            "root 1, snapshot 2, targets 2, timestamp 2",
        ),
        (
            "old targets under a new snapshot",
            |new| new.versions = BTreeMap::from([("timestamp", 3), ("snapshot", 3)]),
            1,
            "version 1 of targets.json",
            "root 1, snapshot 2, targets 2, timestamp 3",
        ),
        (
            "an expired timestamp",
            |new| {
                new.bump(&["timestamp"]).expires.insert("timestamp", EARLIER);
            },
            1,
            "The signed timestamp expired on 19 November 2026; today is 20 November 2026.",
            "root 1, snapshot 2, targets 2, timestamp 2",
        ),
        (
            "an expired snapshot",
            |new| {
                new.bump(&["snapshot", "timestamp"]).expires.insert("snapshot", EARLIER);
            },
            1,
            "The signed snapshot expired",
            "root 1, snapshot 2, targets 2, timestamp 3",
        ),
        (
            "expired targets",
            |new| {
                new.bump(&["targets", "snapshot", "timestamp"]).expires.insert("targets", EARLIER);
            },
            1,
            "The signed targets expired",
            "root 1, snapshot 3, targets 2, timestamp 3",
        ),
        (
            "an expired root",
            |new| {
                new.bump(&["timestamp"]).expires.insert("root", EARLIER);
                new.new_root(&[]);
            },
            1,
            "The signed root expired",
            "root 2, snapshot 2, targets 2, timestamp 2",
        ),
        (
            "a timestamp of somebody",
            |new| {
                new.bump(&["timestamp"]).forged.insert("timestamp", Key::Ed25519(99));
            },
            1,
            "The timestamp metadata has 0 good signatures of the 1",
            "root 1, snapshot 2, targets 2, timestamp 2",
        ),
        (
            "a snapshot of somebody",
            |new| {
                new.bump(&["snapshot", "timestamp"]).forged.insert("snapshot", Key::Ed25519(99));
            },
            1,
            "The snapshot metadata has 0 good",
            "root 1, snapshot 2, targets 2, timestamp 3",
        ),
        (
            "a root that the one before did not sign",
            |new| {
                new.keys.insert("root", (vec![Key::Ed25519(99)], 1));
                new.new_root(&[]);
            },
            1,
            "The root metadata has 0 good",
            "root 1, snapshot 2, targets 2, timestamp 2",
        ),
        (
            "new keys",
            |new| new.new_root(&[("root", Key::P256(20)), ("timestamp", Key::P256(21)), ("targets", Key::P256(22))]),
            0,
            "",
            "root 2, snapshot 2, targets 2, timestamp 2",
        ),
        (
            "a new key for the snapshot, and old versions: recovery from a fast-forward attack",
            |new| {
                new.new_root(&[("snapshot", Key::Ed25519(21))]);
                new.versions = BTreeMap::from([("root", 2)]);
            },
            0,
            "",
            "root 2, snapshot 1, targets 1, timestamp 1",
        ),
    ];
    for (name, change, code, words, versions) in cases {
        let mut repository = Repository::new();
        repository.bump(&["targets", "snapshot", "timestamp"]);
        let bench = Bench::seen(&repository);
        let before = bench.state();
        change(&mut repository);
        bench.server.serve(repository.publish());
        // The second time, too.
        for _ in 0..2 {
            let ended = bench.refresh();
            assert_eq!(ended.0, Some(*code), "{name}: {}", ended.1);
            assert!(ended.1.contains(words), "{name}: {}", ended.1);
            assert_eq!(bench.versions(), *versions, "{name}");
        }
        // And what is there can be used again when the repository has mended.
        if before == bench.state() {
            bench.server.serve(Repository::publish(Repository::new().bump(&["targets", "snapshot", "timestamp"])));
            bench.refresh().well();
        }
    }
}

#[test]
fn a_snapshot_that_was_refused_does_not_make_the_client_forget_the_one_before() {
    let mut repository = Repository::new();
    repository.bump(&["targets", "snapshot", "timestamp"]);
    let bench = Bench::seen(&repository);
    // Each with a new timestamp, so that the one with the good snapshot is no longer the last.
    for version in 3..6 {
        repository.versions = BTreeMap::from([("timestamp", version), ("snapshot", version)]);
        bench.server.serve(repository.publish());
        bench.refresh().with(1, "version 1 of targets.json");
    }
    repository.versions = BTreeMap::from([("timestamp", 6), ("snapshot", 6), ("targets", 2)]);
    bench.server.serve(repository.publish());
    bench.refresh().well();
    assert_eq!(bench.versions(), "root 1, snapshot 6, targets 2, timestamp 6");
    assert!(!bench.state().contains_key("floor/timestamp.json"));
}

/// A file that is changed on the way.
#[test]
fn files_that_are_not_what_was_signed_are_refused() {
    let repository = nested();
    let hello =
        repository.files.keys().find(|name| name.ends_with("hello.txt")).map(|name| format!("targets/{name}")).unwrap();
    let cases: &[(&str, Reply, i32, &str)] = &[
        ("metadata/timestamp.json", Reply::File(b"{}".to_vec()), 1, "timestamp.json cannot be used"),
        ("metadata/timestamp.json", Reply::File(b"<html>".to_vec()), 1, "timestamp.json cannot be used"),
        ("metadata/timestamp.json", Reply::Status(404), 3, "There is no http"),
        ("metadata/timestamp.json", Reply::Status(403), 3, "There is no http"),
        (
            "metadata/1.snapshot.json",
            Reply::File(b"{}".to_vec()),
            1,
            "1.snapshot.json is not what the signed metadata says",
        ),
        ("metadata/1.snapshot.json", Reply::Unmeasured(Vec::new()), 1, "1.snapshot.json is not what"),
        ("metadata/1.snapshot.json", Reply::Status(404), 3, "1.snapshot.json."),
        ("metadata/1.targets.json", Reply::File(b"{}".to_vec()), 1, "1.targets.json is not what"),
        (
            "metadata/2.root.json",
            Reply::File(repository.root(1).to_vec()),
            1,
            "2.root.json should be version 2, and is version 1",
        ),
        ("metadata/1.a.json", Reply::File(b"{}".to_vec()), 1, "a.json is not what"),
        (&hello, Reply::File(b"HELLO".to_vec()), 1, "hello.txt is not what"),
        (&hello, Reply::Unmeasured(b"hell".to_vec()), 1, "hello.txt is not what"),
        (&hello, Reply::File(b"hello!".to_vec()), 1, "hello.txt is longer than"),
        (&hello, Reply::Endless, 1, "hello.txt is longer than"),
        (&hello, Reply::Status(404), 3, "hello.txt."),
    ];
    for (path, reply, code, words) in cases {
        let bench = Bench::new(&repository);
        bench.server.set(path, reply.clone());
        // The other one comes first and is good; none is written all the same.
        bench.get(&["hello.txt", "a/b/c/none"]).with(*code, words);
        assert!(!bench.path("out").exists(), "{path} {reply:?}");
    }
}

#[test]
fn where_the_network_fails_nothing_changes() {
    let mut repository = nested();
    let bench = Bench::seen(&repository);
    let before = bench.state();
    repository.new_root(&[]);
    repository.bump(&["timestamp", "snapshot", "targets", "a"]);
    let files = repository.publish();
    let hello =
        repository.files.keys().find(|name| name.ends_with("hello.txt")).map(|name| format!("targets/{name}")).unwrap();
    let paths = [
        "metadata/2.root.json",
        "metadata/3.root.json",
        "metadata/timestamp.json",
        "metadata/2.snapshot.json",
        "metadata/2.targets.json",
        "metadata/2.a.json",
        &hello,
    ];
    let good = |path: &str| match files.get(path) {
        Some(Reply::File(bytes)) => bytes.clone(),
        _ => b"{}".to_vec(),
    };
    let here = |path: &str| format!("{}{path}", bench.server.url);
    for path in paths {
        let elsewhere = format!("http://127.0.0.1:1/{path}");
        for (reply, words) in [
            (Reply::HangUp, "could not be fetched, so nothing was changed"),
            (Reply::Half(good(path)), "could not be fetched"),
            (Reply::Status(500), "the server answers 500"),
            (Reply::Redirect(here(path)), "without end, so nothing was changed"),
            (Reply::Redirect(elsewhere), "could not be fetched"),
            (Reply::Redirect("file:///etc/passwd".to_owned()), "is not followed"),
            (Reply::Endless, "longer than"),
            (Reply::Huge, "longer than"),
        ] {
            bench.server.serve(files.clone());
            bench.server.set(path, reply.clone());
            let ended = bench.get(&["hello.txt", "a/b/c/none"]);
            // That a file is longer than its signed length is known without the network's failing.
            let code = if path == hello && words == "longer than" { 1 } else { 3 };
            assert!(ended.0 == Some(code) && ended.1.contains(words), "{path} {reply:?}: {ended:?}");
            assert!(bench.state() == before, "{path} {reply:?}");
            assert!(!bench.path("out").exists());
        }
    }
    // A few hops are followed.
    bench.server.serve(files.clone());
    let timestamp = bench.server.url.clone() + "there";
    bench.server.set("there", Reply::File(good("metadata/timestamp.json")));
    bench.server.set("metadata/timestamp.json", Reply::Redirect(timestamp));
    bench.refresh().well();
    assert_eq!(bench.versions(), "root 2, snapshot 2, targets 2, timestamp 2");
}

#[test]
fn no_server_takes_longer_than_it_is_given() {
    let mut repository = Repository::new();
    let bench = Bench::seen(&repository);
    let before = bench.state();
    let files = repository.bump(&["timestamp", "snapshot"]).publish();
    for path in ["metadata/timestamp.json", "metadata/2.snapshot.json"] {
        for reply in [Reply::Drip, Reply::Silence] {
            bench.server.serve(files.clone());
            bench.server.set(path, reply);
            bench.refresh_within("0.5").with(3, "did not arrive in time, so nothing was changed");
            assert!(bench.state() == before);
        }
    }
}

#[test]
fn a_server_that_is_not_there_is_told() {
    let repository = Repository::new();
    let bench = Bench::new(&repository);
    for from in ["http://127.0.0.1:1/", "https://127.0.0.1:1/", &bench.server.url.replace("http:", "https:")] {
        ended(bench.command("refresh", &["--from", from, "--clock", NOW])).with(3, "could not be fetched");
    }
    ended(bench.command("refresh", &["--from", "ftp://127.0.0.1/", "--clock", NOW])).with(3, "https://keys.example");
}

#[test]
fn runs_at_once_wait_for_one_another() {
    let repository = Repository::new();
    let bench = Bench::new(&repository);
    let metadata = bench.metadata();
    let run = || bench.command("refresh", &["--from", &metadata, "--clock", NOW]);
    let runs: Vec<Child> = (0..4).map(|_| started(run())).collect();
    for mut run in runs {
        assert!(run.wait().unwrap().success());
    }
    let alone = Bench::seen(&repository);
    assert_eq!(bench.state(), alone.state());
    // But not for ever.
    let lock = File::open(bench.path("keys/.lock")).unwrap();
    lock.lock().unwrap();
    bench.refresh_within("0.1").with(3, "Another run is at work in keys");
    drop(lock);
    bench.refresh().well();
}

#[test]
fn a_run_that_is_killed_leaves_what_was_there() {
    let mut repository = nested();
    let bench = Bench::seen(&repository);
    let before = bench.state();
    let files = repository.bump(&["timestamp", "snapshot", "targets"]).publish();
    for path in
        ["metadata/2.root.json", "metadata/timestamp.json", "metadata/2.snapshot.json", "metadata/2.targets.json"]
    {
        bench.server.serve(files.clone());
        bench.server.set(path, Reply::Silence);
        let mut run = started(bench.command("refresh", &["--from", &bench.metadata(), "--clock", NOW]));
        while bench.server.next() != path {}
        run.kill().unwrap();
        run.wait().unwrap();
        assert!(bench.state() == before, "{path}");
    }
    // The lock died with it.
    bench.server.serve(files);
    bench.refresh().well();
    assert_eq!(bench.versions(), "root 1, snapshot 2, targets 2, timestamp 2");
}

/// The steps of a commit, done one by one: after each of them the folder is as good as before or after, and what would
/// have been a rollback is one.
#[test]
fn a_run_that_is_killed_while_it_writes_leaves_a_folder_that_can_be_used() {
    for takes_key in [false, true] {
        let mut repository = Repository::new();
        repository.bump(&["targets", "snapshot", "timestamp"]);
        let bench = Bench::seen(&repository);
        let before = bench.state();
        repository.bump(&["targets", "snapshot", "timestamp"]);
        repository.new_root(if takes_key { &[("timestamp", Key::Ed25519(20))] } else { &[] });
        bench.server.serve(repository.publish());
        bench.refresh().well();
        let after = bench.state();
        let new = |name: &str| (name.to_owned(), after.get(name).cloned());
        let gone = |name: &str| (name.to_owned(), None);
        let floor = || ("floor/timestamp.json".to_owned(), before.get("timestamp.json").cloned());
        let rest = [new("timestamp.json"), new("snapshot.json"), gone("floor/timestamp.json"), new("targets.json")];
        let steps = if takes_key {
            [
                &[new("root_history/2.root.json"), gone("snapshot.json"), gone("timestamp.json"), new("root.json")],
                &rest[..],
            ]
            .concat()
        } else {
            [&[new("root_history/2.root.json"), new("root.json"), floor()], &rest[..]].concat()
        };
        // Targets lower than those before: no state between may allow it.
        let mut old = repository.clone();
        old.versions = BTreeMap::from([("root", 2), ("timestamp", 4), ("snapshot", 4)]);
        for done in 0..=steps.len() {
            let state = || {
                fs::remove_dir_all(bench.path("keys")).unwrap();
                let mut files = before.clone();
                for (name, bytes) in &steps[..done] {
                    match bytes {
                        Some(bytes) => files.insert(name.clone(), bytes.clone()),
                        None => files.remove(name),
                    };
                }
                // And a file that was being written.
                files.insert(".labelcheck-0123456789abcdef.part".to_owned(), b"{".to_vec());
                for (name, bytes) in files {
                    let path = bench.path("keys").join(name);
                    fs::create_dir_all(path.parent().unwrap()).unwrap();
                    fs::write(path, bytes).unwrap();
                }
            };
            state();
            bench.server.serve(repository.publish());
            bench.refresh().well();
            assert!(bench.state() == after, "{done}: {:?}", bench.state().keys());
            state();
            bench.server.serve(old.publish());
            let ended = bench.refresh();
            // With the key gone nothing that it signed binds, until the new state is in the folder.
            let binds = !takes_key || done > 5;
            assert_eq!(ended.0, Some(i32::from(binds)), "{done}: {}", ended.1);
        }
    }
}

#[test]
fn a_root_is_trusted_once() {
    let mut repository = Repository::new();
    let bench = Bench::new(&repository);
    let first = bench.state();
    assert_eq!(first.keys().collect::<Vec<_>>(), ["root.json", "root_history/1.root.json"]);
    bench.init("1.root.json").well();
    // Also when a newer one has followed it.
    repository.new_root(&[("root", Key::Ed25519(20))]);
    bench.server.serve(repository.publish());
    bench.refresh().well();
    let second = bench.state();
    bench.init("1.root.json").well();
    let mut other = Repository::new();
    other.keys.insert("root", (vec![Key::Ed25519(30)], 1));
    other.sign_root();
    fs::write(bench.path("other.json"), other.root(1)).unwrap();
    bench.init("other.json").with(3, "keys trusts another root already");
    assert_eq!(bench.state(), second);
}

#[test]
fn a_root_has_to_be_signed_by_its_own_keys() {
    let bench = Bench::new(&Repository::new());
    fs::remove_dir_all(bench.path("keys")).unwrap();
    let mut repository = Repository::new();
    repository.keys.insert("root", (vec![Key::Ed25519(1), Key::P256(2)], 3));
    repository.sign_root();
    fs::write(bench.path("too-few.json"), repository.root(1)).unwrap();
    repository.keys.insert("root", (vec![Key::Ed25519(1)], 1));
    repository.forged.insert("root", Key::Ed25519(2));
    repository.sign_root();
    fs::write(bench.path("forged.json"), repository.root(1)).unwrap();
    fs::write(bench.path("none.json"), json!({ "signed": {}, "signatures": [] }).to_string()).unwrap();
    bench.init("too-few.json").with(1, "2/3 valid signatures");
    bench.init("forged.json").with(1, "0/1 valid signatures");
    bench.init("none.json").with(1, "none.json is no root");
    bench.init("absent.json").with(3, "There is no file absent.json");
    assert!(!bench.path("keys").exists());
    bench.refresh().with(3, "There is no root in keys");
    assert!(!bench.path("keys").exists());
    fs::create_dir(bench.path("keys")).unwrap();
    fs::copy(bench.path("forged.json"), bench.path("keys/root.json")).unwrap();
    bench.refresh().with(1, "root.json is no root");
    assert_eq!(bench.server.asked(), Vec::<String>::new());
}

#[test]
fn no_file_leaves_the_folder_that_it_is_fetched_to() {
    let mut repository = Repository::new();
    for name in ["../evil", "/evil", "a//evil", "a/../../evil", "..\\evil", "evil/", "."] {
        repository.add("targets", name, b"evil");
    }
    let bench = Bench::new(&repository);
    let before = files(bench.folder.path());
    for name in ["../evil", "/evil", "a//evil", "a/../../evil", "..\\evil", "evil/", "."] {
        bench.get(&["hello.txt", name]).with(3, "is no name for a file");
    }
    assert!(files(bench.folder.path()) == before);
    assert_eq!(bench.server.asked(), Vec::<String>::new());
    // Nor does it take the place of what is trusted.
    let from = bench.metadata();
    ended(bench.command("get", &["--from", &from, "--out", "keys/new", "hello.txt"])).with(3, "of what is trusted");
}
