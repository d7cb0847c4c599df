//! `labelcheck keys init`, `refresh` and `get`: a client of The Update Framework (TUF 1.0.34), for any repository.
//!
//! The library `sigstore-tuf` checks: signatures, versions, expiry, digests of metadata. Here is the order of the client's
//! workflow, what is fetched, and what is kept:
//!
//! - `refresh` goes from the root to the top-level targets, `find` from there to a file, over delegations.
//! - `stored` is the folder: what was trusted before, and how it changes without ever being half a state.
//! - `repository` fetches, `name` makes addresses and file names, `failure` makes what went wrong into words.
//!
//! The library has a client of its own, which is not used: it keeps a new timestamp although the snapshot of it was refused,
//! and then no longer knows the snapshot before, so that the second try at the same rollback succeeds. See `stored`.

mod failure;
mod find;
mod list;
mod name;
mod refresh;
mod repository;
mod stored;

use crate::exit::Outcome;
use crate::keys::held;
use crate::plain::unmarked;
use crate::problem::Problem;
use crate::shell::folder::{self, Lock};
use crate::shell::{self, Out};
use crate::{args, limits, network};
use clap::Subcommand;
use failure::Failure;
use labelcheck::{EndDate, Fact, Instant, Now, Refreshed, Words};
use network::Network;
use refresh::Session;
use repository::Repository;
use std::path::{Path, PathBuf};
use std::time::Duration;
use stored::Stored;
use url::Url;

const EXIT_CODES: &str = "\
Exit codes:
  0  everything was verified
  1  something was not: a signature, a version, a date, a digest
  3  the command line is wrong, or a file or the network failed";

#[derive(Subcommand, Debug)]
pub(crate) enum Verb {
    /// Begin a folder with the root of a repository, which you have from a place that you trust
    Init(InitArgs),
    /// Bring a folder up to date from its repository
    #[command(after_help = EXIT_CODES)]
    Refresh(Box<RefreshArgs>),
    /// Fetch files that a repository vouches for
    #[command(after_help = EXIT_CODES)]
    Get(Box<GetArgs>),
}

#[derive(clap::Args, Debug)]
pub(crate) struct InitArgs {
    /// The folder for what is trusted
    #[arg(long, value_name = "FOLDER")]
    dir: PathBuf,
    /// The root: root.json, or N.root.json
    #[arg(value_name = "ROOT")]
    root: PathBuf,
}

#[derive(clap::Args, Debug)]
pub(crate) struct RefreshArgs {
    #[command(flatten)]
    repository: RepositoryArgs,
}

#[derive(clap::Args, Debug)]
pub(crate) struct GetArgs {
    #[command(flatten)]
    repository: RepositoryArgs,
    /// The address of the files themselves [default: targets/ under that of the metadata]
    #[arg(long, value_name = "URL", value_parser = network::base)]
    targets_url: Option<Url>,
    /// The folder to write the files to: all of them, or none
    #[arg(long, value_name = "FOLDER")]
    out: PathBuf,
    /// The files' names in the repository; a/b.txt is written to the folder a
    #[arg(required = true, value_name = "NAME")]
    names: Vec<String>,
}

/// A repository, and what is trusted of it.
#[derive(clap::Args, Debug)]
struct RepositoryArgs {
    /// The folder with what is trusted, from `labelcheck keys init`
    #[arg(long, value_name = "FOLDER")]
    dir: PathBuf,
    /// The address of the repository's metadata
    #[arg(long, value_name = "URL", value_parser = network::base)]
    from: Url,
    /// Give up on a file after so many seconds, and on everything after ten times as many
    #[arg(long, value_name = "SECONDS", value_parser = seconds, default_value = limits::FILE_SECONDS)]
    timeout: Duration,
    /// The time to take for now [default: the system's]
    ///
    /// For repeating a result, and for tests: 2026-11-20T12:00:00+08:00, or seconds since 1970.
    #[arg(long, value_name = "TIME", value_parser = args::clock)]
    clock: Option<Now>,
}

pub(crate) fn run(verb: &Verb, _out: &mut Out) -> Result<Outcome, Problem> {
    // Without it the library would check with whatever cryptography is there, or none.
    labelcheck::use_own_crypto().map_err(|error| Problem::new("cli-keys-crypto").cause(error))?;
    match verb {
        Verb::Init(args) => init(args).map(|()| Outcome::ChecksOut),
        Verb::Refresh(args) => refresh(&args.repository),
        Verb::Get(args) => get(args).map(|()| Outcome::ChecksOut),
    }
}

/// The root is trusted because it is given here; that it is signed by its own keys shows only that it is whole.
fn init(args: &InitArgs) -> Result<(), Problem> {
    let bytes = shell::read(&args.root, limits::ROOT_BYTES)?;
    let root = refresh::root(&bytes).map_err(|error| failure::bad_root(&args.root, &error))?;
    let _lock = folder::lock(&args.dir, Duration::from_secs(10))?;
    Stored::begin(&args.dir, root, &bytes)
}

fn refresh(args: &RepositoryArgs) -> Result<Outcome, Problem> {
    let place = Place::new(args, None)?;
    match held::pinned(&args.dir)? {
        Some(root) => {
            let refreshed = list::refresh(&args.dir, &root, &place.stored, &place.repository, place.now);
            refreshed.map(|refreshed| said(&refreshed)).map_err(Failure::into_problem)
        }
        None => {
            let mut run = Run::new(place)?;
            let done = run.session.refresh();
            run.keep(done).map(|()| Outcome::ChecksOut)
        }
    }
}

/// Says the list's date, and who is late with their part. That is reason enough not to call all of it verified.
fn said(refreshed: &Refreshed) -> Outcome {
    let words = Words::english();
    let day = |instant: Instant| Fact::Date(EndDate::Day(instant.date(0)));
    let line = |id, facts: &[(&str, Fact)]| shell::say(&format!("{}\n", unmarked(&words.message(id, facts))));
    line("cli-keys-list", &[("date", day(refreshed.list.published()))]);
    for late in &refreshed.late {
        let part = Fact::Text(late.jurisdiction.clone());
        line("cli-keys-late", &[("part", part), ("expired", day(late.expired))]);
    }
    if refreshed.late.is_empty() { Outcome::ChecksOut } else { Outcome::DoesNot }
}

fn get(args: &GetArgs) -> Result<(), Problem> {
    let mut paths = Vec::new();
    for name in &args.names {
        let path = name::path(name).ok_or_else(|| Problem::new("cli-keys-name").name(name))?;
        paths.push(args.out.join(path));
    }
    if folder::is_inside(&args.out, &args.repository.dir) {
        return Err(Problem::new("cli-keys-out").file(&args.out));
    }
    let mut run = Run::new(Place::new(&args.repository, args.targets_url.clone())?)?;
    let mut files = Vec::new();
    let done = fetch_all(&mut run.session, &args.names, &paths, &mut files);
    run.keep(done)?;
    let words = Words::english();
    for (path, bytes) in files {
        folder::replace(path, &bytes)?;
        let file = Fact::Text(path.display().to_string());
        shell::say(&format!("{}\n", unmarked(&words.message("cli-wrote", &[("file", file)]))));
    }
    Ok(())
}

/// Everything is fetched and checked before anything is written.
fn fetch_all<'a>(
    session: &mut Session,
    names: &[String],
    paths: &'a [PathBuf],
    files: &mut Vec<(&'a Path, Vec<u8>)>,
) -> Result<(), Failure> {
    session.refresh()?;
    let mut room = limits::FETCHED_BYTES;
    for (name, path) in names.iter().zip(paths) {
        let target = session.find(name)?;
        if target.length > room {
            return Err(Problem::new("cli-keys-too-much").name(name).into());
        }
        room -= target.length;
        // What is there already need not be fetched, if it is as it should be.
        let there = folder::read_if_there(path, target.length)?;
        if there.is_some_and(|bytes| find::check(&target, name, &bytes).is_ok()) {
            continue;
        }
        files.push((path, session.fetch(&target, name)?));
    }
    Ok(())
}

/// A folder, which no other run has as long as this one lasts, and the repository that it follows.
struct Place {
    stored: Stored,
    repository: Repository,
    now: Now,
    lock: Lock,
}

impl Place {
    fn new(args: &RepositoryArgs, targets: Option<Url>) -> Result<Self, Problem> {
        let now = match args.clock {
            Some(now) => now,
            None => shell::now()?,
        };
        // A folder that is misspelt is not made, as the lock would.
        if !shell::exists(&args.dir.join("root.json")) {
            return Err(Problem::new("cli-keys-no-root").file(&args.dir));
        }
        let lock = folder::lock(&args.dir, args.timeout)?;
        let stored = Stored::read(&args.dir)?;
        let repository = Repository::new(Network::new(args.timeout), args.from.clone(), targets)?;
        Ok(Self { stored, repository, now, lock })
    }
}

/// A run of TUF's workflow.
struct Run {
    session: Session,
    _lock: Lock,
}

impl Run {
    fn new(Place { stored, repository, now, lock }: Place) -> Result<Self, Problem> {
        Ok(Self { session: Session::new(stored, repository, now)?, _lock: lock })
    }

    /// Keeps what was verified. Also where something then did not verify: TUF has the client remember a new timestamp
    /// although its snapshot is refused. But where the network failed the run counts for nothing.
    fn keep(self, done: Result<(), Failure>) -> Result<(), Problem> {
        match done {
            Ok(()) => self.session.keep(),
            Err(Failure::Refused(problem)) => self.session.keep().and(Err(problem)),
            Err(Failure::Trouble(problem)) => Err(problem),
        }
    }
}

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds = text.parse().ok().and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    // Ten times as many are counted, too.
    seconds
        .filter(|seconds| !seconds.is_zero() && seconds.as_secs() < 1_000_000)
        .ok_or_else(|| "write a number of seconds, such as 60".to_owned())
}
