//! Histories of a key list, one test each: what a device holds, what its host or its store does then, and what the person
//! in front of it is told.
//!
//! A row is such a story. `before` and `then` change the world of `src/repository.rs`; the device refreshes from its host
//! after the first, and does what `does` says after the second. `told` is all that follows, in words: the error, or what
//! was adopted and left out, and the answer for each label that `asks` names.

#[path = "histories/answers.rs"]
mod answers;
#[path = "histories/delegations.rs"]
mod delegations;
#[path = "histories/demonstration.rs"]
mod demonstration;
#[path = "histories/signatures.rs"]
mod signatures;
#[path = "histories/sources.rs"]
mod sources;
#[path = "histories/store.rs"]
mod store;
#[path = "histories/versions.rs"]
mod versions;

use labelcheck::{
    Answer, Block, Evidence, KeyList, KeyListError, Now, PinnedRoot, Policy, Refreshed, Report, Role, Words, check,
};
use labelcheck_integration::repository::{World, day, refresh};
use libtest_mimic::{Arguments, Failed, Trial};
use std::fmt::{Debug, Display};
use std::process::ExitCode;

struct History {
    name: &'static str,
    /// The world, before anything happens.
    world: fn() -> World,
    /// What happens before the publication that the device gets first.
    before: fn(&mut World),
    /// What happens after it.
    then: fn(&mut World),
    /// What the device does after that.
    does: Does,
    /// The labels that are checked with what the device then has: a jurisdiction, and which of its labels.
    asks: &'static [&'static str],
    /// What comes of it.
    told: &'static [&'static str],
}

#[derive(Clone, Copy)]
enum Does {
    /// Refreshes from the host, so many days after the first publication.
    Refresh(i64),
    /// Loads what is stored, which is the latest publication, and uses it so many days after the first one.
    Load(i64),
    /// The same, with what it had first built in.
    LoadNotBefore(i64),
    /// Something else, told by itself.
    Story(fn(&World, &PinnedRoot, &KeyList) -> Vec<String>),
}

/// The members that most rows leave as they are.
const HISTORY: History = History {
    name: "",
    world: World::new,
    before: |_| {},
    then: World::publish,
    does: Does::Refresh(1),
    asks: &[],
    told: &[],
};

fn main() -> ExitCode {
    let tables = [
        versions::HISTORIES,
        signatures::HISTORIES,
        delegations::HISTORIES,
        answers::HISTORIES,
        store::HISTORIES,
        demonstration::HISTORIES,
    ];
    let histories = tables.into_iter().flatten();
    let mut trials: Vec<_> = histories.map(|history| Trial::test(history.name, || run(history))).collect();
    trials.push(Trial::test("source: one made-up time", sources::one_made_up_time));
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

fn run(history: &History) -> Result<(), Failed> {
    let told = tell(history);
    if told == history.told {
        return Ok(());
    }
    Err(format!("expected {:#?}, was told {told:#?}", history.told).into())
}

fn tell(history: &History) -> Vec<String> {
    let mut world = (history.world)();
    (history.before)(&mut world);
    world.publish();
    let pinned = match world.pinned() {
        Ok(pinned) => pinned,
        Err(error) => return vec![refused(&error)],
    };
    let held = match refresh(&pinned, None, &world.host, day(world.today)) {
        Ok(refreshed) => refreshed.list,
        Err(error) => return vec![refused(&error)],
    };
    (history.then)(&mut world);
    after(&world, &pinned, &held, history)
}

/// What the device does after all that, and what it tells.
fn after(world: &World, pinned: &PinnedRoot, held: &KeyList, history: &History) -> Vec<String> {
    let mut told = Vec::new();
    let (list, days) = match history.does {
        Does::Refresh(days) => (refresh(pinned, Some(held), &world.host, day(days)), days),
        Does::Load(days) => (KeyList::load(pinned, world.unit()).map(as_it_is), days),
        Does::LoadNotBefore(days) => (KeyList::load_not_before(pinned, world.unit(), held).map(as_it_is), days),
        Does::Story(story) => return story(world, pinned, held),
    };
    let evidence = list.map_err(|error| refused(&error)).and_then(|Refreshed { list, changed, late }| {
        let evidence = Evidence::from_key_list(&list).map_err(|error| refused(&error))?;
        let what = match history.does {
            Does::Refresh(_) if changed => "adopted",
            Does::Refresh(_) => "nothing new in",
            _ => "loaded",
        };
        told.push(format!("{what} version {}", list.version()));
        told.extend(late.iter().map(|late| format!("late: {} since {}", late.jurisdiction, late.expired.date(0))));
        Ok(evidence)
    });
    // What was held stays where something is refused, and the answers are given with that.
    let evidence = evidence.unwrap_or_else(|refusal| {
        told.push(refusal);
        Evidence::from_key_list(held).expect("what was held is a key list")
    });
    told.extend(evidence.notes().iter().map(|note| format!("note: {note}")));
    told.extend(history.asks.iter().map(|label| answer(world, &evidence, label, days)));
    told
}

fn as_it_is(list: KeyList) -> Refreshed {
    Refreshed { list, changed: true, late: Vec::new() }
}

/// The kind of error, and what a person reads of it.
fn refused(error: &(impl Debug + Display)) -> String {
    let kind = format!("{error:?}");
    let kind = kind.split([' ', '(', '{']).next().unwrap_or_default();
    format!("refused: {kind}: {error}")
}

/// What a person is told of a label: the answer, its reason's code, the headline, and the warnings below it.
fn answer(world: &World, evidence: &Evidence, label: &str, days: i64) -> String {
    if label == "banner" {
        return format!("banner: {}", if evidence.is_demonstration() { "demonstration" } else { "none" });
    }
    let report = report(&answers::label(world, label), evidence, days);
    let code = report.reason.as_ref().map_or(String::new(), |reason| format!(" {}", reason.code.code()));
    let told: Answer = Words::english().answer(&report);
    let mut text = format!("{label}: {:?}{code}: {}", report.answer, told.headline());
    for block in &told.blocks {
        if let Block::Line { role: Role::Warning, text: warning } = block {
            text.push_str(&format!(" / {}", warning.text));
        }
    }
    if let Some(notice) = report.verified.as_ref().and_then(|verified| verified.notice.as_ref()) {
        text.push_str(&format!(" / notice: {:?}, {}", notice.kind, notice.date));
    }
    // What comes from labels is set apart by invisible characters.
    text.replace(['\u{2068}', '\u{2069}'], "")
}

fn report(text: &str, evidence: &Evidence, days: i64) -> Report {
    let instant = day(days).plus_seconds(43_200);
    check(text, evidence, &Policy::default(), Now { instant, local: instant.date(0) })
}

/// What a load comes to, where a story tells it.
fn loaded(list: &Result<KeyList, KeyListError>) -> String {
    match list {
        Ok(list) => format!("loaded version {}", list.version()),
        Err(error) => refused(error),
    }
}

/// Names of keys.
fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|&name| name.to_owned()).collect()
}
