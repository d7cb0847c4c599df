//! What transcripts cannot show: a run that is killed, and each thing that the doctor finds.

use super::doctor::{faults, lapses};
use super::prepare::{self, prepare};
use super::release::Plan;
use super::state::State;
use super::words::WORDS;
use labelcheck::issue::SecretKey;
use labelcheck::publish::{
    Action, Draft, LabelStatus, Log, Person, RoleKeys, Root, SigningKey, StatusBits, Targets, TopRole, status_token,
};
use labelcheck::{Date, Files, Instant, KeyList, Notice, NoticeKind, PinnedRoot, Refresh};
use std::collections::BTreeMap;

const NOW: Instant = Instant::from_seconds(1_795_176_000); // 2026-11-20T12:00:00Z

fn key(seed: u8) -> SigningKey {
    SigningKey::ed25519_from_random(&[seed; 32])
}

fn keys(seeds: &[u8], threshold: u32) -> RoleKeys {
    RoleKeys::new(seeds.iter().map(|&seed| key(seed).public()), threshold).unwrap()
}

const GOVERNMENTS: [u8; 3] = [1, 2, 3];
const PUBLISHER: u8 = 4;
const SINGAPORE: u8 = 5;
const BRITAIN: u8 = 6;
const STATUS: u8 = 7;
const ISSUER: u8 = 8;
const ANA: u8 = 9;
const BEN: u8 = 10;

fn hex(seed: u8) -> String {
    key(seed).public().to_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A list with everything in it, prepared and not signed.
fn prepared() -> State {
    let mut root = Root::new(NOW, false);
    for role in [TopRole::Root, TopRole::Targets] {
        root.set_role(role, &keys(&GOVERNMENTS, 2)).unwrap();
    }
    for role in [TopRole::Snapshot, TopRole::Timestamp] {
        root.set_role(role, &keys(&[PUBLISHER], 1)).unwrap();
    }
    let mut state = prepare::first(&root, NOW);
    let mut targets = Targets::from_draft(&state.drafts["targets"]).unwrap();
    targets.delegate("sg", &keys(&[SINGAPORE], 1)).unwrap();
    targets.delegate("gb", &keys(&[BRITAIN], 1)).unwrap();
    state.drafts.insert("targets".to_owned(), targets.draft());
    state.content.insert("sg/issuers.json".to_owned(), issuers(ISSUER, "active").into_bytes());
    state.logs.insert("sg".to_owned(), log().bytes().to_vec());
    make_status(&mut state, 90);
    prepare(&mut state, NOW, &[], None).unwrap();
    state
}

fn issuers(seed: u8, key_state: &str) -> String {
    let name = "{\"original\": \"en\", \"names\": {\"en\": \"Agency\"}}";
    let bounds = "\"kind\": \"authority\", \"schemes\": [\"cls\"], \"assurance\": [\"declared\"]";
    let key = format!("{{\"kid\": \"01\", \"key\": \"{}\", \"state\": \"{key_state}\"}}", hex(seed));
    let status = format!("{{\"kid\": \"0a0b\", \"key\": \"{}\"}}", hex(STATUS));
    format!(
        "{{\"format\": 1, \"offset_minutes\": 480, \"issuers\": [{{\"name\": {name}, {bounds}, \"keys\": [{key}]}}], \"status_keys\": [{status}]}}"
    )
}

fn notice(index: u32) -> Notice {
    let date = Date::new(2026, 10, 1).unwrap();
    Notice { list: 1, index, date, kind: NoticeKind::UnderReview, link: None, contact: None }
}

fn log() -> Log {
    let mut log = Log::new("sg");
    let person = |name: &str, seed| Person { name: name.to_owned(), key: key(seed).public() };
    log.append(&Action::People(vec![person("ana", ANA), person("ben", BEN)]), NOW, &key(ANA)).unwrap();
    log.append(&Action::List { list: 1, labels: 64 }, NOW, &key(ANA)).unwrap();
    let entry = log.append(&Action::Withdraw(notice(7)), NOW, &key(ANA)).unwrap();
    log.append(&Action::Approve { entry }, NOW, &key(BEN)).unwrap();
    log
}

/// What `keys status` writes.
fn make_status(state: &mut State, days: i64) {
    let log = state.log("sg").unwrap();
    let expires = NOW.plus_seconds(days * 86_400);
    let path = "sg/status.1.cwt";
    let key = SecretKey::from_random(&[STATUS; 32]);
    let token = status_token(path, log.lists()[0].1.bytes(), NOW, expires, &key, &[0x0a, 0x0b]);
    state.content.insert(path.to_owned(), token);
    let notices = serde_json::json!({"format": 1, "notices": log.notices()});
    state.content.insert("sg/notices.json".to_owned(), notices.to_string().into_bytes());
}

fn sign(state: &mut State, roles: &[(&str, &[u8])]) {
    for (role, seeds) in roles {
        if let Some(draft) = state.drafts.get_mut(*role) {
            for &seed in *seeds {
                draft.sign(&key(seed)).unwrap();
            }
        }
    }
}

fn sign_all(state: &mut State) {
    let governments = [1, 2];
    sign(
        state,
        &[
            ("root", &governments),
            ("targets", &governments),
            ("snapshot", &[PUBLISHER]),
            ("timestamp", &[PUBLISHER]),
            ("sg", &[SINGAPORE]),
            ("gb", &[BRITAIN]),
        ],
    );
}

type Served = BTreeMap<String, Vec<u8>>;

/// The working folder after these files were written to the repository.
fn with_repository(state: &State, served: &Served, drafts: &BTreeMap<String, Draft>) -> State {
    let mut next =
        State { content: state.content.clone(), logs: state.logs.clone(), drafts: drafts.clone(), ..State::default() };
    next.read_published(&|file| Ok(served.get(file).cloned())).unwrap();
    next
}

/// A list that is published and whole.
fn published() -> (State, Served) {
    let mut state = prepared();
    sign_all(&mut state);
    let served: Served = Plan::new(&state, NOW).unwrap().all.into_iter().collect();
    (with_repository(&state, &served, &BTreeMap::new()), served)
}

fn held(served: &Served) -> (PinnedRoot, KeyList) {
    let root = PinnedRoot::new(&served["1.root.json"]).unwrap();
    let plan: Vec<_> = served.iter().map(|(path, bytes)| (path.clone(), bytes.clone())).collect();
    (root.clone(), KeyList::load(&root, unit(&plan)).unwrap())
}

/// Served files of one version as a unit.
fn unit(served: &[(String, Vec<u8>)]) -> Files {
    let mut files = Files::new();
    for (path, bytes) in served {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let name = match name.split_once('.') {
            Some((_, rest)) if !name.ends_with(".root.json") && name != "timestamp.json" => rest,
            _ => name,
        };
        files.insert(if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }, bytes.clone());
    }
    files
}

/// What a reader who holds a list comes to, fetching from these files.
fn refresh(root: &PinnedRoot, held: &KeyList, served: &Served) -> Result<u64, String> {
    let mut refresh = Refresh::new(root, Some(held), NOW).map_err(|error| error.to_string())?;
    while let Some(request) = refresh.next() {
        let bytes = served.get(&request.path).cloned();
        refresh.give(bytes.as_deref()).map_err(|error| error.to_string())?;
    }
    refresh.finish().map(|refreshed| refreshed.list.version()).map_err(|error| error.to_string())
}

#[test]
fn a_kill_at_any_step_of_publishing_leaves_the_old_list_or_the_new() {
    let (mut state, served) = published();
    let (root, list) = held(&served);
    // Everything changes: governments' and publisher's keys, a jurisdiction's key, content.
    let mut next = state.root().unwrap();
    next.set_role(TopRole::Root, &keys(&[1, 2, 20], 2)).unwrap();
    next.set_role(TopRole::Targets, &keys(&[1, 2, 20], 2)).unwrap();
    for role in [TopRole::Snapshot, TopRole::Timestamp] {
        next.set_role(role, &keys(&[21], 1)).unwrap();
    }
    next.set_version(2);
    state.drafts.insert("root".to_owned(), next.draft());
    let mut targets = state.targets().unwrap();
    targets.delegate("gb", &keys(&[22], 1)).unwrap();
    targets.set_version(2);
    state.drafts.insert("targets".to_owned(), targets.draft());
    state.content.insert("gb/checkers.json".to_owned(), b"{\"format\": 1, \"hosts\": []}".to_vec());
    prepare(&mut state, NOW, &[], None).unwrap();
    let roles: [(&str, &[u8]); 5] =
        [("root", &[1, 20, 2]), ("targets", &[20, 1]), ("snapshot", &[21]), ("timestamp", &[21]), ("gb", &[22])];
    sign(&mut state, &roles);
    let plan = Plan::new(&state, NOW).unwrap();
    assert_eq!(plan.new.last().unwrap().0, "timestamp.json");
    assert!(plan.new.len() >= 6, "{}", plan.new.len());
    for steps in 0..=plan.new.len() {
        let mut partly = served.clone();
        partly.extend(plan.new[..steps].iter().cloned());
        match refresh(&root, &list, &partly) {
            Ok(version) => assert_eq!(version, if steps == plan.new.len() { 2 } else { 1 }, "{steps}"),
            // Between root and timestamp the old timestamp has keys that no longer count: what was held stays.
            Err(why) => assert_eq!(
                (steps, &*why),
                (plan.new.len() - 1, "timestamp is not signed by enough of the keys that it needs")
            ),
        }
        // Whoever comes back finishes what was begun.
        let again = with_repository(&state, &partly, &state.drafts);
        if steps < plan.new.len() {
            let again = Plan::new(&again, NOW).unwrap();
            let mut finished = partly.clone();
            finished.extend(again.new);
            assert_eq!(refresh(&root, &list, &finished), Ok(2), "{steps}");
        } else {
            assert!(again.drafts.is_empty() && again.damage.is_empty(), "everything was done but to remove the drafts");
        }
    }
}

#[test]
fn nothing_is_published_that_readers_would_refuse() {
    let (state, _) = published();
    type Spoil = fn(&mut State);
    let cases: [(&str, Spoil); 9] = [
        ("cli-publish-nothing", |_| ()),
        ("cli-publish-unsigned", |state| drop(prepare(state, NOW, &["sg".to_owned()], None).unwrap())),
        ("cli-publish-lapsed-role", |state| {
            prepare(state, NOW, &["sg".to_owned()], Some(0)).unwrap();
            sign_all(state);
        }),
        ("cli-publish-list-date-wrong", |state| {
            prepare(state, NOW.plus_seconds(1), &[], None).unwrap();
            sign_all(state);
        }),
        ("cli-publish-list-date-wrong", |state| {
            prepare(state, NOW.plus_seconds(-1), &[], None).unwrap();
            sign_all(state);
        }),
        ("cli-publish-status-old", |state| {
            state.content.insert("sg/notices.json".to_owned(), b"{\"format\": 1, \"notices\": []}".to_vec());
            prepare(state, NOW, &[], None).unwrap();
            sign_all(state);
        }),
        ("cli-publish-content-changed", |state| {
            state.content.insert("gb/checkers.json".to_owned(), b"{\"format\": 1, \"hosts\": []}".to_vec());
            prepare(state, NOW, &[], None).unwrap();
            sign_all(state);
            state.content.insert("gb/checkers.json".to_owned(), b"{}".to_vec());
        }),
        ("cli-publish-refused", |state| {
            state.content.insert("gb/checkers.json".to_owned(), b"{}".to_vec());
            prepare(state, NOW, &[], None).unwrap();
            sign_all(state);
        }),
        ("cli-publish-version", |state| {
            prepare(state, NOW, &[], None).unwrap();
            let mut timestamp = state.drafts["timestamp"].to_json();
            timestamp = String::from_utf8(timestamp).unwrap().replace("\"version\": 2", "\"version\": 9").into_bytes();
            state.drafts.insert("timestamp".to_owned(), Draft::from_json(&timestamp).unwrap());
            sign_all(state);
        }),
    ];
    for (id, spoil) in cases {
        let mut state = state.clone();
        spoil(&mut state);
        let problem = Plan::new(&state, NOW).err().unwrap_or_else(|| panic!("{id} was published"));
        assert!(problem.is(id), "{id}: {problem:?}");
    }
}

#[test]
fn drafts_are_made_of_what_changed_and_kept_while_they_are_right() {
    let (state, _) = published();
    let made = |state: &mut State, named: &[&str]| -> Vec<(String, usize)> {
        let named: Vec<String> = named.iter().map(|name| (*name).to_owned()).collect();
        prepare(state, NOW, &named, None).unwrap().into_iter().map(|made| (made.role, made.lost)).collect()
    };
    let names = |made: &[(String, usize)]| made.iter().map(|(role, lost)| format!("{role} {lost}")).collect::<Vec<_>>();
    let mut next = state.clone();
    assert_eq!(names(&made(&mut next, &[])), ["timestamp 0"]);
    assert_eq!(names(&made(&mut next, &[])), Vec::<String>::new());
    sign_all(&mut next);
    assert_eq!(names(&made(&mut next, &["timestamp"])), ["timestamp 1"]);
    // A change of content, and the same taken back.
    let mut next = state.clone();
    next.content.insert("gb/checkers.json".to_owned(), b"{}".to_vec());
    assert_eq!(names(&made(&mut next, &[])), ["gb 0", "snapshot 0", "timestamp 0"]);
    sign_all(&mut next);
    next.content.insert("gb/checkers.json".to_owned(), b"[]".to_vec());
    assert_eq!(names(&made(&mut next, &[])), ["gb 1"]);
    next.content.remove("gb/checkers.json");
    made(&mut next, &[]);
    assert_eq!(next.drafts.keys().collect::<Vec<_>>(), ["timestamp"]);
    // Everything, by name.
    let mut next = state.clone();
    let all = ["root", "targets", "snapshot", "timestamp", "sg", "gb"];
    assert_eq!(made(&mut next, &all).len(), all.len());
    for (role, draft) in &next.drafts {
        assert_eq!(draft.version(), Ok(2), "{role}");
    }
    // A log that went on is signed with the next version.
    let mut next = state.clone();
    let mut log = log();
    log.append(&Action::Suspend(notice(9)), NOW, &key(BEN)).unwrap();
    next.logs.insert("sg".to_owned(), log.bytes().to_vec());
    made(&mut next, &[]);
    assert_eq!(Targets::from_draft(&next.drafts["sg"]).unwrap().log(), log.head());
}

#[test]
fn the_doctor_finds_each_fault() {
    let (state, served) = published();
    assert_eq!(faults(&state, NOW), []);
    let what: Vec<String> = lapses(&state).unwrap().into_iter().map(|lapse| lapse.what).collect();
    assert_eq!(what, ["timestamp", "gb", "sg", "sg/status.1.cwt", "snapshot", "targets", "root"]);
    type Spoil = fn(&mut State);
    let cases: [(&str, Spoil); 15] = [
        ("readers", |state| {
            let text = state.content["sg/issuers.json"].clone();
            state.files.insert("sg/issuers.json".to_owned(), [&text[..], b" "].concat());
        }),
        ("keys", |state| {
            let json = String::from_utf8(state.published["targets"].to_json()).unwrap();
            let json = json.replace("\"threshold\": 1", "\"threshold\": 9");
            state.published.insert("targets".to_owned(), Draft::from_json(json.as_bytes()).unwrap());
        }),
        ("governments", |state| {
            let mut root = state.root().unwrap();
            root.set_role(TopRole::Root, &keys(&[1, 2], 2)).unwrap();
            state.drafts.insert("root".to_owned(), root.draft());
        }),
        ("test-key", |state| {
            let rfc8032 = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
            let text = issuers(ISSUER, "active").replace(&hex(ISSUER), rfc8032);
            state.content.insert("sg/issuers.json".to_owned(), text.into_bytes());
        }),
        ("log", |state| drop(state.logs.insert("sg".to_owned(), b"{}\n".to_vec()))),
        ("log-rewritten", |state| drop(state.logs.remove("sg"))),
        ("status", |state| {
            let mut log = log();
            let entry = log.append(&Action::Reinstate(notice(7)), NOW, &key(BEN)).unwrap();
            log.append(&Action::Approve { entry }, NOW, &key(ANA)).unwrap();
            state.logs.insert("sg".to_owned(), log.bytes().to_vec());
        }),
        ("token", |state| drop(state.content.insert("sg/status.1.cwt".to_owned(), b"x".to_vec()))),
        ("token-first", |state| make_status(state, 89)),
        ("beyond", |state| {
            let notices = serde_json::json!({"format": 1, "notices": [notice(64)]});
            state.content.insert("sg/notices.json".to_owned(), notices.to_string().into_bytes());
        }),
        ("content", |state| drop(state.content.insert("sg/issuers.json".to_owned(), b"[]".to_vec()))),
        ("two-jurisdictions", |state| {
            state.content.insert("gb/issuers.json".to_owned(), issuers(ISSUER, "active").into_bytes());
        }),
        ("no-known", |state| {
            state.content.insert("sg/issuers.json".to_owned(), issuers(ISSUER, "compromised").into_bytes());
        }),
        ("status-key", |state| {
            state.content.insert("sg/issuers.json".to_owned(), issuers(STATUS, "active").into_bytes());
        }),
        ("not-delegated", |state| drop(state.content.insert("fi/issuers.json".to_owned(), b"{}".to_vec()))),
    ];
    for (name, spoil) in cases {
        let mut state = state.clone();
        spoil(&mut state);
        let found: Vec<&str> = faults(&state, NOW).iter().map(|fault| fault.id).collect();
        let expected = format!("cli-publish-fault-{name}");
        assert!(found.contains(&&*expected), "{name}: {found:?}");
        assert!(found.iter().all(|id| WORDS.has(id) && WORDS.has(&format!("{id}.do"))), "{found:?}");
    }
    // A published file that is gone, changed, or cut short.
    for (path, bytes) in &served {
        let spoiled = [None, Some([&bytes[..], b" "].concat()), Some(bytes[..bytes.len() / 2].to_vec())];
        for (how, spoiled) in spoiled.into_iter().enumerate() {
            let mut served = served.clone();
            match spoiled {
                Some(bytes) => drop(served.insert(path.clone(), bytes)),
                None => drop(served.remove(path)),
            }
            let state = with_repository(&state, &served, &BTreeMap::new());
            let found = faults(&state, NOW);
            // White space changes no document.
            let harmless = how == 1 && !path.starts_with("targets/");
            assert_eq!(found.iter().any(|fault| fault.id == "cli-publish-fault-damaged"), !harmless, "{path} {how}");
        }
    }
    // What is not prepared is said too.
    let mut next = state.clone();
    next.content.insert("gb/checkers.json".to_owned(), b"{\"format\": 1, \"hosts\": []}".to_vec());
    let found: Vec<&str> = faults(&next, NOW).iter().map(|fault| fault.id).collect();
    assert_eq!(found, ["cli-publish-fault-not-prepared"]);
}

/// One key under two identifiers would count once: such a document is said to be unusable.
#[test]
fn a_key_under_two_identifiers_is_found() {
    let (mut state, _) = published();
    let mut json: serde_json::Value = serde_json::from_slice(&state.published["targets"].to_json()).unwrap();
    let delegations = &mut json["signed"]["delegations"];
    let id = key(SINGAPORE).public().id().to_owned();
    delegations["keys"]["other"] = delegations["keys"][&id].clone();
    delegations["roles"][0]["keyids"] = serde_json::json!([id, "other"]);
    state.published.insert("targets".to_owned(), Draft::from_json(json.to_string().as_bytes()).unwrap());
    let found: Vec<&str> = faults(&state, NOW).iter().map(|fault| fault.id).collect();
    assert!(found.contains(&"cli-publish-fault-keys"), "{found:?}");
}

/// A status list that says something else than the log is not published, whoever signed it.
#[test]
fn a_status_list_that_the_log_does_not_ask_for_is_not_published() {
    let (mut state, _) = published();
    let mut bits = StatusBits::new(64);
    bits.set(8, LabelStatus::Withdrawn).unwrap();
    let (path, key) = ("sg/status.1.cwt", SecretKey::from_random(&[STATUS; 32]));
    let token = status_token(path, bits.bytes(), NOW, NOW.plus_seconds(90 * 86_400), &key, &[0x0a, 0x0b]);
    state.content.insert(path.to_owned(), token);
    prepare(&mut state, NOW, &[], None).unwrap();
    sign_all(&mut state);
    assert!(Plan::new(&state, NOW).is_err_and(|problem| problem.is("cli-publish-status-old")));
}
