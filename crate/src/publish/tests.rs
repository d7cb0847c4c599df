use super::*;
use crate::Instant;
use crate::issue::SecretKey;
use serde_json::Value;
use sigstore_tuf::trusted::TrustedMetadataSet;

const EXPIRES: Instant = Instant::from_seconds(1_858_204_800); // 2028-11-19T00:00:00Z
const PUBLISHED: Instant = Instant::from_seconds(1_795_132_800); // 2026-11-20T00:00:00Z

fn ed25519(seed: u8) -> SigningKey {
    SigningKey::ed25519_from_random(&[seed; 32])
}

fn p256(seed: u8) -> SigningKey {
    SigningKey::p256_from_random(&[seed; 32]).unwrap()
}

fn keys(keys: &[&SigningKey], threshold: u32) -> RoleKeys {
    RoleKeys::new(keys.iter().map(|key| key.public()), threshold).unwrap()
}

fn signed(mut draft: Draft, keys: &[&SigningKey]) -> Vec<u8> {
    for key in keys {
        draft.sign(*key).unwrap();
    }
    draft.to_json()
}

/// The library that readers use takes what is written here, with keys of both kinds and a change of root keys.
#[test]
fn a_repository_is_read_by_the_library() {
    crate::use_own_crypto().unwrap();
    let (gb, sg, ca, publisher, file) = (p256(1), ed25519(2), ed25519(3), ed25519(4), b"{\"format\": 1}");
    let mut root = Root::new(EXPIRES, true);
    for role in [TopRole::Root, TopRole::Targets] {
        root.set_role(role, &keys(&[&gb, &sg], 2)).unwrap();
    }
    for role in [TopRole::Snapshot, TopRole::Timestamp] {
        root.set_role(role, &keys(&[&publisher], 1)).unwrap();
    }
    let first = signed(root.draft(), &[&gb, &sg]);
    root.set_version(2);
    root.set_role(TopRole::Root, &keys(&[&gb, &sg, &ca], 2)).unwrap();
    let second = signed(root.draft(), &[&sg, &gb]);

    let mut jurisdiction = Targets::new(EXPIRES);
    jurisdiction.add_file("sg/issuers.json", file).unwrap();
    let mut targets = Targets::new(EXPIRES);
    targets.delegate("sg", &keys(&[&sg, &ca], 1)).unwrap();
    let mut snapshot = Snapshot::new(EXPIRES);
    let jurisdiction = signed(jurisdiction.draft(), &[&ca]);
    snapshot.pin("targets", &Pin::version(1)).unwrap();
    snapshot.pin("sg", &Pin { version: 1, bytes: Some(jurisdiction.clone()) }).unwrap();
    let snapshot = signed(snapshot.draft(), &[&publisher]);
    let timestamp = Timestamp::new(PUBLISHED, EXPIRES, &Pin { version: 1, bytes: Some(snapshot.clone()) });
    assert_eq!(timestamp.published(), Some(PUBLISHED));

    let now = jiff::Timestamp::from_second(PUBLISHED.seconds()).unwrap();
    let mut trusted = TrustedMetadataSet::from_root(&first).unwrap();
    trusted.update_root(&second).unwrap();
    trusted.update_timestamp(&signed(timestamp.draft(), &[&publisher]), now).unwrap();
    trusted.update_snapshot(&snapshot, now).unwrap();
    trusted.update_targets(&signed(targets.draft(), &[&gb, &sg]), now).unwrap();
    let role = trusted.update_delegated_targets(&jurisdiction, "sg", "targets", now).unwrap();
    assert_eq!(role.target("sg/issuers.json").unwrap().length, 13);
    // The same after a way through files.
    let targets = Targets::from_draft(&Draft::from_json(&targets.draft().to_json()).unwrap()).unwrap();
    assert_eq!((targets.delegations(), targets.delegation("sg").unwrap().threshold()), (vec!["sg"], 1));
    let root = Root::from_draft(&Draft::from_json(&second).unwrap()).unwrap();
    assert_eq!((root.version(), root.is_demonstration()), (2, true));
    assert_eq!(root.role(TopRole::Root).unwrap().keys().len(), 3);
}

/// As securesystemslib computes it: over `{"keytype": …, "keyval": {"public": …}, "scheme": …}`.
#[test]
fn key_identifiers_are_those_of_other_implementations() {
    use sha2::{Digest, Sha256};
    let key = ed25519(7).public();
    let canonical = format!(
        "{{\"keytype\":\"ed25519\",\"keyval\":{{\"public\":\"{}\"}},\"scheme\":\"ed25519\"}}",
        hex::encode(key.to_bytes())
    );
    assert_eq!(key.id(), hex::encode(Sha256::digest(canonical)));
    let key = p256(7).public();
    assert!(
        key.to_pem().starts_with("-----BEGIN PUBLIC KEY-----\n")
            && key.to_pem().ends_with("-----END PUBLIC KEY-----\n")
    );
    let canonical = format!(
        "{{\"keytype\":\"ecdsa\",\"keyval\":{{\"public\":\"{}\"}},\"scheme\":\"ecdsa-sha2-nistp256\"}}",
        key.to_pem()
    );
    assert_eq!(key.id(), hex::encode(Sha256::digest(canonical)));
}

#[test]
fn keys_survive_their_files() {
    for (key, kind, bytes) in [(ed25519(7), KeyKind::Ed25519, 32), (p256(7), KeyKind::P256, 65)] {
        let pem = key.to_pem().unwrap();
        assert!(pem.starts_with("-----BEGIN PRIVATE KEY-----\n"), "PKCS#8");
        let again = SigningKey::from_pem(&pem).unwrap();
        assert_eq!(again.public(), key.public());
        assert_eq!(RepositoryKey::from_pem(&pem).unwrap(), key.public());
        assert_eq!(RepositoryKey::from_pem(&key.public().to_pem()).unwrap(), key.public());
        assert_eq!((key.public().kind(), key.public().to_bytes().len()), (kind, bytes));
        assert!(!key.public().is_test_key());
        let signature = again.sign(b"message").unwrap();
        assert_eq!(signature, key.sign(b"message").unwrap(), "deterministic");
        assert!(key.public().verify(b"message", &signature));
        assert!(!key.public().verify(b"massage", &signature));
    }
    for text in ["", "-----BEGIN PRIVATE KEY-----\nMC4CAQ\n-----END PRIVATE KEY-----\n", "-----BEGIN PUBLIC KEY-----\n"]
    {
        assert!(RepositoryKey::from_pem(text).is_err());
        assert!(SigningKey::from_pem(text).is_err());
    }
    assert!(SigningKey::p256_from_random(&[0; 32]).is_none());
    // A weak key: the identity of the curve.
    let weak = "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n-----END PUBLIC KEY-----\n";
    assert!(RepositoryKey::from_pem(weak).is_err_and(|error| error.to_string().contains("weak")));
}

#[test]
fn a_signature_counts_once_and_only_for_its_key() {
    let (one, two) = (ed25519(1), ed25519(2));
    let mut draft = Targets::new(EXPIRES).draft();
    let payload = draft.payload();
    let role = keys(&[&one, &two], 2);
    draft.sign(&one).unwrap();
    draft.sign(&one).unwrap();
    assert_eq!((draft.signatures().len(), role.is_met_by(&draft)), (1, false));
    let foreign = one.sign(&payload).unwrap();
    assert_eq!(
        draft.add_signature(&two.public(), &foreign),
        Err(PublishError::Signature { key: two.public().id().to_owned() })
    );
    // A second identifier of the same key makes no second signer.
    draft.add_signature(&one.public().with_id("again"), &foreign).unwrap();
    assert_eq!((draft.signatures().len(), draft.signers(&role)), (2, vec![&one.public()]));
    draft.sign(&two).unwrap();
    assert!(role.is_met_by(&draft));
    // What is signed is what is said: a change takes the signatures away.
    let mut changed = Targets::from_draft(&draft).unwrap();
    changed.set_version(2);
    assert_eq!(changed.draft().signatures(), []);
    let mixed = String::from_utf8(draft.to_json()).unwrap().replace("\"version\": 1", "\"version\": 2");
    assert_eq!(Draft::from_json(mixed.as_bytes()).unwrap().signers(&role), Vec::<&RepositoryKey>::new());
}

#[test]
fn a_role_that_could_not_be_met_is_refused() {
    let (one, two) = (ed25519(1).public(), ed25519(2).public());
    for (role, threshold) in [(vec![&one, &two], 0), (vec![&one, &two], 3), (vec![&one, &one], 1), (vec![], 1)] {
        assert!(RoleKeys::new(role.iter().copied().cloned(), threshold).is_err(), "{threshold} of {}", role.len());
    }
    let twice = RoleKeys::new([one.clone(), one.with_id("other")], 1);
    assert!(twice.is_err(), "one key under two identifiers");
}

#[test]
fn what_is_not_known_is_kept() {
    let (one, two) = (ed25519(1), ed25519(2));
    let mut root = Root::new(EXPIRES, false);
    for role in TopRole::ALL {
        root.set_role(role, &keys(&[&one], 1)).unwrap();
    }
    let mut json: Value = serde_json::from_slice(&root.draft().to_json()).unwrap();
    let id = one.public().id().to_owned();
    json["signed"]["x-theirs"] = 1.into();
    json["signed"]["roles"]["root"]["x-theirs"] = 2.into();
    json["signed"]["keys"][&id]["x-theirs"] = 3.into();
    json["signed"]["x-labelcheck"]["later"] = 4.into();
    json["x-theirs"] = 5.into();
    let draft = Draft::from_json(json.to_string().as_bytes()).unwrap();
    assert_eq!(serde_json::from_slice::<Value>(&draft.to_json()).unwrap(), json);
    let mut root = Root::from_draft(&draft).unwrap();
    root.set_role(TopRole::Root, &keys(&[&one, &two], 2)).unwrap();
    root.set_demonstration(true);
    let json: Value = serde_json::from_slice(&root.draft().to_json()).unwrap();
    let signed = &json["signed"];
    assert_eq!((&signed["x-theirs"], &signed["roles"]["root"]["x-theirs"]), (&1.into(), &2.into()));
    assert_eq!((&signed["keys"][&id]["x-theirs"], &signed["x-labelcheck"]["later"]), (&3.into(), &4.into()));
    assert_eq!(signed["keys"].as_object().unwrap().len(), 2);
    // Keys that no role uses any more go.
    for role in TopRole::ALL {
        root.set_role(role, &keys(&[&two], 1)).unwrap();
    }
    let json: Value = serde_json::from_slice(&root.draft().to_json()).unwrap();
    assert_eq!(json["signed"]["keys"].as_object().unwrap().keys().collect::<Vec<_>>(), [two.public().id()]);
}

#[test]
fn a_key_list_is_refused_names_that_would_not_be_read() {
    let mut targets = Targets::new(EXPIRES);
    for name in ["", "s", "SG", "sg/x", "../x", "root", "targets", "snapshot", "timestamp", "1.root"] {
        assert!(targets.delegate(name, &keys(&[&ed25519(1)], 1)).is_err(), "{name}");
    }
    assert_eq!(targets.delegations(), Vec::<&str>::new());
}

#[test]
fn two_keys_under_one_identifier_are_refused() {
    let mut targets = Targets::new(EXPIRES);
    let role = |seed| RoleKeys::new([ed25519(seed).public().with_id("same")], 1).unwrap();
    targets.delegate("sg", &role(1)).unwrap();
    assert!(targets.delegate("gb", &role(2)).is_err());
}

#[test]
fn files_are_named_as_consistent_snapshots_have_it() {
    assert_eq!(metadata_file("root", 2), "2.root.json");
    assert_eq!(metadata_file("timestamp", 9), "timestamp.json");
    assert_eq!(metadata_file("sg", 5), "5.sg.json");
    let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assert_eq!(target_file("sg/issuers.json", b""), format!("targets/sg/{empty}.issuers.json"));
    assert_eq!(target_file("file", b""), format!("targets/{empty}.file"));
}

#[test]
fn times_are_written_as_tuf_has_them() {
    for (seconds, text) in [
        (1_795_132_800, "2026-11-20T00:00:00Z"),
        (1_795_219_199, "2026-11-20T23:59:59Z"),
        (951_782_399, "2000-02-28T23:59:59Z"),
        (i64::MAX, "2199-12-31T23:59:59Z"),
        (i64::MIN, "2000-01-01T00:00:00Z"),
    ] {
        let json = Targets::new(Instant::from_seconds(seconds)).draft().to_json();
        assert!(String::from_utf8(json.clone()).unwrap().contains(text), "{text}");
        let again = Draft::from_json(&json).unwrap().expires().unwrap().seconds();
        assert_eq!(again, seconds.clamp(*crate::limits::INSTANTS.start(), *crate::limits::INSTANTS.end()));
    }
    for wrong in [
        "2026-11-20",
        "2026-11-20T24:00:00Z",
        "2026-11-20T00:00:00+00:00",
        "2026-11-20T0:00:00Z",
        "2026-02-30T00:00:00Z",
    ] {
        let json = String::from_utf8(Targets::new(PUBLISHED).draft().to_json()).unwrap();
        let json = json.replace("2026-11-20T00:00:00Z", wrong);
        assert!(Draft::from_json(json.as_bytes()).unwrap().expires().is_err(), "{wrong}");
    }
}

#[test]
fn what_is_no_metadata_is_refused() {
    for json in [
        "",
        "[]",
        "{}",
        "{\"signed\": {}, \"signatures\": {}}",
        "{\"signed\": [], \"signatures\": []}",
        "{\"signed\": {\"a\": 1.5}, \"signatures\": []}",
        "{\"signed\": {}, \"signatures\": [{\"keyid\": \"a\"}]}",
        "{\"signed\": {}, \"signatures\": [{\"keyid\": \"a\", \"sig\": \"xy\"}]}",
    ] {
        assert!(Draft::from_json(json.as_bytes()).is_err(), "{json}");
    }
    assert!(Draft::from_json(&vec![b' '; crate::limits::METADATA_BYTES + 1]).is_err());
    let timestamp = Timestamp::new(PUBLISHED, EXPIRES, &Pin::version(1)).draft();
    assert!(Root::from_draft(&timestamp).is_err());
}

#[test]
fn status_bits_are_those_of_the_draft() {
    let mut bits = StatusBits::new(9);
    assert_eq!(bits.bytes(), [0, 0, 0]);
    for (index, status) in [(0, LabelStatus::Withdrawn), (1, LabelStatus::Suspended), (5, LabelStatus::Withdrawn)] {
        bits.set(index, status).unwrap();
    }
    assert_eq!(bits.bytes(), [0b1001, 0b0100, 0]);
    bits.set(0, LabelStatus::Suspended).unwrap();
    bits.set(1, LabelStatus::Valid).unwrap();
    assert_eq!(bits.bytes(), [0b0010, 0b0100, 0]);
    assert_eq!(bits.set(12, LabelStatus::Valid), Err(PublishError::StatusIndex(12)));
}

/// The well-kept library that others use reads the token; every byte but those of the signature is as the page has it.
#[test]
fn a_status_token_is_what_the_page_says() {
    use coset::TaggedCborSerializable;
    let key = SecretKey::from_random(&[9; 32]);
    let mut bits = StatusBits::new(64);
    bits.set(40, LabelStatus::Withdrawn).unwrap();
    let token = status_token("sg/status.1.cwt", bits.bytes(), PUBLISHED, EXPIRES, &key, &[1, 2, 3, 4]);
    let list = miniz_oxide::deflate::compress_to_vec_zlib(bits.bytes(), 10);
    let length = if list.len() < 24 { format!("{:02x}", 0x40 + list.len()) } else { format!("58{:02x}", list.len()) };
    let annotated = [
        "d284",                                                      // tag 18, four items
        "5826 a3 01 32 04 44 01020304 10",                           // alg -19, kid, typ
        "781a 6170706c69636174696f6e2f7374617475736c6973742b637774", // application/statuslist+cwt
        "a0",                                                        // nothing unprotected
        "58",
        &format!("{:02x}", 45 + list.len()),       // payload
        "a4 02 6f 73672f7374617475732e312e637774", // sub: sg/status.1.cwt
        "04 1a 6ec1f480 06 1a 6aff8d80",           // exp, iat
        "19fffd a2 63 6c7374",
        &length,
        &hex::encode(&list),
        "64 62697473 02", // bits
        "58 40",          // signature
    ];
    let expected = hex::decode(annotated.concat().replace(' ', "")).unwrap();
    assert_eq!(hex::encode(&token[..expected.len()]), hex::encode(&expected));
    assert_eq!(token.len(), expected.len() + 64);
    assert_eq!(miniz_oxide::inflate::decompress_to_vec_zlib(&list).unwrap(), bits.bytes());
    let read = read_status_token(&token, "sg/status.1.cwt", &[(vec![1, 2, 3, 4], key.public())]);
    assert_eq!(read, Ok(StatusToken { expires: Some(EXPIRES), bits }));
    let other = coset::CoseSign1::from_tagged_slice(&token).unwrap();
    other
        .verify_signature(&[], |signature, message| {
            let signature = signature.try_into().map_err(|_| "its length")?;
            if key.public().verify(message, signature) { Ok(()) } else { Err("not the key's") }
        })
        .unwrap();
}

mod log {
    use super::*;
    use crate::{Date, Notice, NoticeKind};

    fn notice(index: u32) -> Notice {
        Notice {
            list: 1,
            index,
            date: Date::new(2026, 10, 1).unwrap(),
            kind: NoticeKind::RequirementNotMet,
            link: None,
            contact: Some("labels@authority.example".to_owned()),
        }
    }

    fn people(keys: &[&SigningKey]) -> Action {
        let name = |index: usize| ["Ana", "Ben", "Chi"][index].to_owned();
        Action::People(
            keys.iter().enumerate().map(|(index, key)| Person { name: name(index), key: key.public() }).collect(),
        )
    }

    /// Ana and Ben decide about a list of 64 labels.
    fn begun(ana: &SigningKey, ben: &SigningKey) -> Log {
        let mut log = Log::new("sg");
        log.append(&people(&[ana, ben]), PUBLISHED, ana).unwrap();
        log.append(&Action::List { list: 1, labels: 64 }, PUBLISHED, ben).unwrap();
        log
    }

    fn fault(result: Result<u64, LogError>) -> Fault {
        result.unwrap_err().fault
    }

    #[test]
    fn a_decision_takes_effect_with_the_second_person() {
        let (ana, ben) = (ed25519(1), p256(2));
        let mut log = begun(&ana, &ben);
        let empty = log.lists();
        let entry = log.append(&Action::Withdraw(notice(40)), PUBLISHED, &ana).unwrap();
        assert_eq!((log.lists(), log.notices()), (empty.clone(), vec![]));
        assert_eq!(fault(log.append(&Action::Approve { entry }, PUBLISHED, &ana)), Fault::SamePerson);
        log.append(&Action::Approve { entry }, PUBLISHED, &ben).unwrap();
        assert_eq!(log.lists()[0].1.bytes()[10], 1);
        assert_eq!(log.notices(), [notice(40)]);
        assert_eq!(fault(log.append(&Action::Approve { entry }, PUBLISHED, &ben)), Fault::NothingToApprove);
        let decision = log.decisions().last().unwrap();
        assert_eq!(
            (decision.entry, decision.effective, &*decision.by),
            (3, Some(4), &["Ana".to_owned(), "Ben".to_owned()][..])
        );
        // It is put right again: by two persons too, and what was approved last counts.
        let suspend = log.append(&Action::Suspend(notice(40)), PUBLISHED, &ana).unwrap();
        let reinstate = log.append(&Action::Reinstate(notice(40)), PUBLISHED, &ben).unwrap();
        log.append(&Action::Approve { entry: reinstate }, PUBLISHED, &ana).unwrap();
        assert_eq!((log.lists(), log.notices()), (empty, vec![]));
        log.append(&Action::Approve { entry: suspend }, PUBLISHED, &ben).unwrap();
        assert_eq!(log.lists()[0].1.bytes()[10], 2);
        assert_eq!(Log::read("sg", log.bytes()).unwrap().decisions(), log.decisions());
    }

    #[test]
    fn people_change_with_two_persons_too() {
        let (ana, ben, chi) = (ed25519(1), ed25519(2), ed25519(3));
        let mut log = begun(&ana, &ben);
        let old = log.append(&Action::Withdraw(notice(1)), PUBLISHED, &ben).unwrap();
        assert_eq!(fault(log.append(&people(&[&ana]), PUBLISHED, &ana)), Fault::People);
        assert_eq!(fault(log.append(&people(&[&ana, &ana]), PUBLISHED, &ana)), Fault::People);
        assert_eq!(fault(log.append(&people(&[&chi, &ana]), PUBLISHED, &chi)), Fault::Stranger);
        let change = Action::People(vec![
            Person { name: "Ana".to_owned(), key: ana.public() },
            Person { name: "Chi".to_owned(), key: chi.public() },
        ]);
        let entry = log.append(&change, PUBLISHED, &ana).unwrap();
        log.append(&Action::Approve { entry }, PUBLISHED, &ben).unwrap();
        assert_eq!(fault(log.append(&Action::Withdraw(notice(2)), PUBLISHED, &ben)), Fault::Stranger);
        // What somebody asked for who may decide no longer needs two others.
        log.append(&Action::Approve { entry: old }, PUBLISHED, &ana).unwrap();
        assert_eq!(log.notices(), []);
        log.append(&Action::Approve { entry: old }, PUBLISHED, &chi).unwrap();
        assert_eq!(log.notices(), [notice(1)]);
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        let (ana, ben) = (ed25519(1), ed25519(2));
        let list = |list, labels| Action::List { list, labels };
        assert_eq!(fault(Log::new("sg").append(&list(1, 4), PUBLISHED, &ana)), Fault::Stranger);
        assert_eq!(fault(Log::new("sg").append(&people(&[&ana]), PUBLISHED, &ana)), Fault::People);
        let mut log = begun(&ana, &ben);
        let before = log.bytes().to_vec();
        for (action, expected) in [
            (Action::Withdraw(notice(64)), Fault::Index),
            (Action::Withdraw(Notice { list: 2, ..notice(1) }), Fault::NoList),
            (list(1, 64), Fault::Length),
            (list(0, 64), Fault::Length),
            (list(2, 16_777_217), Fault::Length),
            (Action::Approve { entry: 1 }, Fault::NothingToApprove),
            (Action::Approve { entry: 9 }, Fault::NothingToApprove),
        ] {
            assert_eq!(fault(log.append(&action, PUBLISHED, &ana)), expected, "{action:?}");
        }
        let two_lines = Notice { contact: Some("a\nb".to_owned()), ..notice(1) };
        assert_eq!(log.clone().append(&Action::Withdraw(two_lines), PUBLISHED, &ana), Ok(3));
        assert_eq!(log.bytes(), before);
    }

    #[test]
    fn every_change_of_an_earlier_entry_is_noticed() {
        let (ana, ben) = (ed25519(1), ed25519(2));
        let mut log = begun(&ana, &ben);
        for index in [3, 4] {
            let entry = log.append(&Action::Withdraw(notice(index)), PUBLISHED, &ana).unwrap();
            log.append(&Action::Approve { entry }, PUBLISHED, &ben).unwrap();
        }
        let head = log.head().unwrap();
        let text = String::from_utf8(log.bytes().to_vec()).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        let read = |text: &str| Log::read("sg", text.as_bytes()).map(|log| log.continues(&head));
        let joined = |lines: &[&str]| lines.iter().map(|line| format!("{line}\n")).collect::<String>();
        assert_eq!(read(&text), Ok(true));
        assert_eq!(
            read(&text.replacen("\"index\":3", "\"index\":5", 1)).unwrap_err(),
            LogError { entry: 3, fault: Fault::Signature }
        );
        let removed = joined(&[&lines[..2], &lines[4..]].concat());
        assert_eq!(read(&removed).unwrap_err(), LogError { entry: 3, fault: Fault::Chain });
        let swapped = joined(&[lines[0], lines[1], lines[4], lines[3]]);
        assert_eq!(read(&swapped).unwrap_err(), LogError { entry: 3, fault: Fault::Chain });
        assert!(matches!(read(&text[..text.len() - 9]).unwrap_err().fault, Fault::Malformed(_)));
        assert!(matches!(Log::read("gb", text.as_bytes()).unwrap_err().fault, Fault::Malformed(_)));
        // Cut short, or written anew by the same people: nothing in it is wrong, and it does not continue what was.
        assert_eq!(read(&joined(&lines[..4])), Ok(false));
        let mut anew = begun(&ana, &ben);
        for _ in 0..9 {
            anew.append(&Action::Withdraw(notice(9)), PUBLISHED, &ben).unwrap();
        }
        assert!(!anew.continues(&head));
    }
}

#[test]
fn a_draft_says_whose_turn_it_is() {
    let (one, two) = (ed25519(1), p256(2));
    let mut draft = Targets::new(EXPIRES).draft();
    assert_eq!(draft.wanted(), Ok(None));
    let wanted = [Wanted { of: "sg".to_owned(), keys: keys(&[&one, &two], 2) }];
    draft.set_wanted("sg", &wanted);
    draft.sign(&two).unwrap();
    let again = Draft::from_json(&draft.to_json()).unwrap();
    let (role, sets) = again.wanted().unwrap().unwrap();
    assert_eq!((&*role, sets.len(), &*sets[0].of, sets[0].keys.threshold()), ("sg", 1, "sg", 2));
    assert_eq!(again.signers(&sets[0].keys), [&two.public()]);
    let published = String::from_utf8(again.published().to_json()).unwrap();
    assert!(!published.contains("x-labelcheck-draft"));
    assert_eq!(again.published().signatures(), draft.signatures());
    let mut later = Targets::from_draft(&again).unwrap();
    later.set_expires(PUBLISHED);
    assert!(later.draft().says_the_same(&again));
    later.set_version(2);
    assert!(!later.draft().says_the_same(&again));
}
