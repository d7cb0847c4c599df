//! `labelcheck keys keygen`, `public`, `create`, `rotate` and `delegate`: keys, and what they count for.

use super::prepare::{self, Made, prepare, report};
use super::sign::public_key;
use super::state::{State, Work, unusable};
use super::words::{say, text};
use super::{CreateArgs, DelegateArgs, KeygenArgs, PublicArgs, RotateArgs};
use crate::problem::Problem;
use crate::shell::{self, Out};
use labelcheck::Instant;
use labelcheck::publish::{PublishError, RepositoryKey, RoleKeys, Root, SigningKey, Targets, TopRole};
use std::path::{Path, PathBuf};

pub(super) fn keygen(args: &KeygenArgs, out: &mut Out) -> Result<(), Problem> {
    let key = if args.p256 {
        let mut key = None;
        while key.is_none() {
            key = SigningKey::p256_from_random(&shell::random()?);
        }
        key
    } else {
        Some(SigningKey::ed25519_from_random(&shell::random()?))
    };
    let Some(key) = key else { return Ok(()) };
    let pem = key.to_pem().map_err(|error| Problem::new("cli-random").cause(error))?;
    shell::write_private(&args.out, pem.as_bytes())?;
    out.put(key.public().to_pem())?;
    out.flush()?;
    say("cli-wrote-key", &[("file", text(args.out.display()))]);
    Ok(())
}

pub(super) fn public(args: &PublicArgs, out: &mut Out) -> Result<(), Problem> {
    out.put(public_key(&args.key)?.to_pem())
}

pub(super) fn create(args: &CreateArgs, now: Instant, out: &mut Out) -> Result<(), Problem> {
    let governments = role_keys(&read(&args.root)?, args.threshold)?;
    let publisher = role_keys(&read(&args.publisher)?, args.publisher_threshold)?;
    refuse_test_keys(args.demonstration, governments.keys().iter().chain(publisher.keys()))?;
    let mut root = Root::new(now, args.demonstration);
    for role in TopRole::ALL {
        let keys = if matches!(role, TopRole::Root | TopRole::Targets) { &governments } else { &publisher };
        root.set_role(role, keys).map_err(|error| refused(&error))?;
    }
    let work = Work::begin(&args.dir.dir)?;
    let mut state = prepare::first(&root, now);
    let made = prepare(&mut state, now, &[], None)?;
    work.save(&mut state)?;
    report(&state, &made, out)
}

pub(super) fn rotate(args: &RotateArgs, now: Instant, out: &mut Out) -> Result<(), Problem> {
    let (work, mut state) = Work::open(&args.dir.dir)?;
    let add = read(&args.add)?;
    let role = &*args.role;
    let tops: &[TopRole] = match role {
        // Both or none: top-level targets has the governments' keys and their threshold.
        "root" => &[TopRole::Root, TopRole::Targets],
        "publisher" => &[TopRole::Snapshot, TopRole::Timestamp],
        "snapshot" => &[TopRole::Snapshot],
        "timestamp" => &[TopRole::Timestamp],
        _ => &[],
    };
    if tops.is_empty() {
        state.jurisdiction(role)?;
        let keys = changed(&state.keys(role)?, &add, &args.remove, args.threshold)?;
        return delegated(&work, &mut state, role, &keys, now, out);
    }
    let mut root = state.root()?;
    for &top in tops {
        let keys = root.role(top).map_err(|error| unusable("root", &error))?;
        let keys = changed(&keys, &add, &args.remove, args.threshold)?;
        refuse_test_keys(root.is_demonstration(), keys.keys())?;
        root.set_role(top, &keys).map_err(|error| refused(&error))?;
    }
    root.set_version(state.next_version("root")?);
    root.set_expires(now.plus_seconds(i64::from(prepare::days("root")) * 86_400));
    let replaced = state.replace("root", root.draft());
    // What the old keys signed may no longer count: `prepare` sees to it.
    finish(&work, &mut state, replaced, now, out)
}

pub(super) fn delegate(args: &DelegateArgs, now: Instant, out: &mut Out) -> Result<(), Problem> {
    let (work, mut state) = Work::open(&args.dir.dir)?;
    if state.jurisdictions()?.contains(&args.jurisdiction) {
        return Err(Problem::new("cli-publish-delegated").name(&args.jurisdiction));
    }
    let keys = role_keys(&read(&args.key)?, args.threshold)?;
    delegated(&work, &mut state, &args.jurisdiction, &keys, now, out)
}

fn delegated(
    work: &Work,
    state: &mut State,
    jurisdiction: &str,
    keys: &RoleKeys,
    now: Instant,
    out: &mut Out,
) -> Result<(), Problem> {
    refuse_test_keys(state.root()?.is_demonstration(), keys.keys())?;
    let mut targets: Targets = state.targets()?;
    targets.delegate(jurisdiction, keys).map_err(|error| refused(&error))?;
    targets.set_version(state.next_version("targets")?);
    targets.set_expires(now.plus_seconds(i64::from(prepare::days("targets")) * 86_400));
    let replaced = state.replace("targets", targets.draft());
    finish(work, state, replaced, now, out)
}

fn finish(work: &Work, state: &mut State, replaced: Made, now: Instant, out: &mut Out) -> Result<(), Problem> {
    let mut made = prepare(state, now, &[], None)?;
    made.push(replaced);
    work.save(state)?;
    report(state, &made, out)
}

fn read(paths: &[PathBuf]) -> Result<Vec<RepositoryKey>, Problem> {
    paths.iter().map(|path| public_key(path)).collect()
}

fn role_keys(keys: &[RepositoryKey], threshold: u32) -> Result<RoleKeys, Problem> {
    RoleKeys::new(keys.iter().cloned(), threshold).map_err(|error| refused(&error))
}

/// The keys of a role with some more and some less.
fn changed(
    before: &RoleKeys,
    add: &[RepositoryKey],
    remove: &[String],
    threshold: Option<u32>,
) -> Result<RoleKeys, Problem> {
    let mut keys = before.keys().to_vec();
    for name in remove {
        let path = Path::new(name);
        let gone = if shell::exists(path) { Some(public_key(path)?) } else { None };
        let is_meant = |key: &RepositoryKey| match &gone {
            Some(gone) => key == gone,
            None => name.len() >= 8 && key.id().starts_with(&**name),
        };
        let at = keys.iter().position(is_meant).ok_or_else(|| Problem::new("cli-publish-no-key").name(name))?;
        keys.remove(at);
    }
    keys.extend(add.iter().cloned());
    let threshold = threshold.unwrap_or_else(|| u32::try_from(before.threshold()).unwrap_or(u32::MAX));
    role_keys(&keys, threshold)
}

/// A list that is none of a demonstration is refused by its readers where a public test key stands in it.
fn refuse_test_keys<'a>(demonstration: bool, keys: impl IntoIterator<Item = &'a RepositoryKey>) -> Result<(), Problem> {
    match keys.into_iter().find(|key| key.is_test_key()) {
        Some(key) if !demonstration => Err(Problem::new("cli-publish-test-key").name(key.id())),
        _ => Ok(()),
    }
}

fn refused(error: &PublishError) -> Problem {
    Problem::new("cli-publish-bad-keys").cause(error)
}
