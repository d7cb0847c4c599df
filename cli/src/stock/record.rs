//! How far a run is, beside its output: so that one that was interrupted goes on without repeating or losing a row.
//!
//! The record is replaced whole, after the rows that it counts are on the disk. What the output has beyond that is cut off
//! when the run goes on, and written again. The inputs are read again from their beginning, and cut into the same pieces;
//! those that are done are passed over.

use super::args::StockArgs;
use super::feed;
use super::watch::Seen;
use crate::problem::Problem;
use crate::shell::{self, folder, stream};
use labelcheck::stock::{Question, Totals};
use labelcheck::{Date, Instant, Now};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::io::Read;
use std::path::{Path, PathBuf};

/// Version of the record.
const FORM: u32 = 1;

/// Largest record, in bytes: counts of a hundred reasons have 10,000.
const BYTES: u64 = 1_024 * 1_024;

/// How far a run is.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Record {
    form: u32,
    /// What the run is about: another run does not go on with it.
    pub(super) key: String,
    /// The clock that the run began with: its answers are those of one time.
    instant: Instant,
    local: Date,
    /// Bytes of the list of a watched folder's files that are done: it grows, where this is written anew each time.
    #[serde(default)]
    pub(super) seen: Option<u64>,
    /// Pieces that are done.
    pub(super) pieces: u64,
    /// Bytes of the output.
    pub(super) output: u64,
    /// Bytes of the evidence file, and the digest that its next line begins with.
    pub(super) evidence: Option<(u64, String)>,
    pub(super) totals: Totals,
    /// Whether an input could not be read.
    pub(super) trouble: bool,
}

impl Record {
    pub(super) fn new(key: String, now: Now) -> Self {
        Self {
            form: FORM,
            key,
            instant: now.instant,
            local: now.local,
            seen: None,
            pieces: 0,
            output: 0,
            evidence: None,
            totals: Totals::default(),
            trouble: false,
        }
    }

    /// The record beside an output, if there is one.
    pub(super) fn beside(out: &Path) -> Result<Option<Self>, Problem> {
        let path = path(out);
        if !shell::exists(&path) {
            return Ok(None);
        }
        let bytes = shell::read(&path, BYTES)?;
        let record: Self =
            serde_json::from_slice(&bytes).map_err(|_| Problem::new("cli-stock-bad-record").file(&path))?;
        if record.form == FORM { Ok(Some(record)) } else { Err(Problem::new("cli-stock-bad-record").file(&path)) }
    }

    pub(super) fn now(&self) -> Now {
        Now { instant: self.instant, local: self.local }
    }

    /// Takes the place of the one that is there.
    pub(super) fn keep(&self, out: &Path) -> Result<(), Problem> {
        let bytes = serde_json::to_vec(self).map_err(|error| Problem::new("cli-json").cause(error))?;
        folder::replace(&path(out), &bytes)
    }

    /// The run is at its end.
    pub(super) fn remove(out: &Path) -> Result<(), Problem> {
        folder::remove(&path(out))?;
        folder::remove(&seen_path(out))
    }
}

fn path(out: &Path) -> PathBuf {
    let mut name = out.as_os_str().to_owned();
    name.push(".progress");
    name.into()
}

/// The files of a watched folder that are done, a line each, beside an output.
pub(super) fn seen_path(out: &Path) -> PathBuf {
    let mut name = out.as_os_str().to_owned();
    name.push(".seen");
    name.into()
}

/// What such a list has in so many bytes; none where it is shorter, or no such list.
pub(super) fn seen(out: &Path, length: u64) -> Result<Option<Vec<Seen>>, Problem> {
    let path = seen_path(out);
    let mut text = Vec::new();
    let read = stream::open(&path)?.take(length).read_to_end(&mut text);
    let count = read.map_err(|error| stream::read_failed(&path, &error))?;
    let lines = text.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
    let seen: Result<Vec<Seen>, _> = lines.map(serde_json::from_slice).collect();
    Ok(seen.ok().filter(|_| u64::try_from(count) == Ok(length)))
}

/// What a run is about: its inputs, its key list and its options. A different run has a different key.
pub(super) fn key(args: &StockArgs, question: &Question, list: &[u8]) -> Result<String, Problem> {
    let mut all = Sha256::new();
    let mut add = |text: &str| {
        all.update(text.len().to_le_bytes());
        all.update(text);
    };
    add(env!("CARGO_PKG_VERSION"));
    add(&serde_json::to_string(question).map_err(|error| Problem::new("cli-json").cause(error))?);
    add(&hex::encode(Sha256::digest(list)));
    add(&format!("{:?} {:?} {:?}", args.format, args.columns, args.output_format));
    add(&format!("{:?} {:?} {:?} {:?}", args.speaking, args.evidence, args.place, args.person));
    add(&format!("{:?} {:?} {:?}", args.keys, args.clock, args.watch));
    for input in &args.inputs {
        let path = Path::new(input);
        add(&input.to_string_lossy());
        let files = if stream::is_folder(path) { feed::pictures(path)? } else { vec![path.to_owned()] };
        for file in &files {
            add(&file.to_string_lossy());
            // An input that is missing is told later, and is still missing when the run goes on.
            let Ok(identity) = stream::identity(file) else { continue };
            add(&format!("{identity:?}"));
        }
        if let ([file], Ok(from)) = (&*files, stream::open(path)) {
            let mut head = Vec::new();
            let read = from.take(64 * 1_024).read_to_end(&mut head);
            read.map_err(|error| stream::read_failed(file, &error))?;
            add(&hex::encode(Sha256::digest(&head)));
        }
    }
    Ok(hex::encode(all.finalize()))
}
