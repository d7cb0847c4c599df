//! The world: clock, random bytes, files, standard streams, terminal. Nothing else in this program touches them.
//! The network is in `network`.

pub(crate) mod folder;
pub(crate) mod stream;
pub(crate) mod watching;

use crate::limits;
use crate::problem::Problem;
use labelcheck::{Date, Instant, Now};
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, ErrorKind, Read, StdoutLock, Write};
use std::path::Path;

/// The system's clock, and its user's civil date.
#[expect(clippy::disallowed_methods, reason = "this is the place")]
pub(crate) fn now() -> Result<Now, Problem> {
    let now = jiff::ZonedDateTime::now();
    let instant = Instant::from_seconds(now.timestamp().as_second());
    let local = date(now.date()).ok_or_else(|| Problem::new("cli-clock"))?;
    Ok(Now { instant, local })
}

/// A civil date of the core, if it has one.
pub(crate) fn date(date: jiff::civil::Date) -> Option<Date> {
    Date::new(date.year().into(), u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?)
}

/// The languages that the environment names, the one that counts most first (POSIX, "Environment Variables").
#[expect(clippy::disallowed_methods, reason = "this is the place")]
pub(crate) fn wanted_languages() -> Vec<String> {
    // The first that is set counts, also where it names a language that is not here.
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
    set.filter(|value| !value.is_empty()).take(1).collect()
}

/// 32 bytes from the system's random numbers.
#[expect(clippy::disallowed_methods, reason = "this is the place")]
pub(crate) fn random() -> Result<[u8; 32], Problem> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|error| Problem::new("cli-random").cause(error))?;
    Ok(bytes)
}

/// Whether there is a file or folder of this name.
pub(crate) fn exists(path: &Path) -> bool {
    // A link that leads nowhere is there too: it would be written through.
    path.symlink_metadata().is_ok()
}

/// Whether two names are those of one file that exists.
pub(crate) fn is_same(one: &Path, other: &Path) -> bool {
    matches!((fs::canonicalize(one), fs::canonicalize(other)), (Ok(one), Ok(other)) if one == other)
}

/// Reads a file up to a limit.
#[expect(clippy::disallowed_methods, reason = "this is the place")]
pub(crate) fn read(path: &Path, limit: u64) -> Result<Vec<u8>, Problem> {
    let file = File::open(path).map_err(|error| unreadable(path, &error))?;
    read_all(file, limit).map_err(|error| unreadable(path, &error))
}

/// Reads standard input up to a limit.
#[expect(clippy::disallowed_methods, reason = "this is the place")]
pub(crate) fn read_standard_input(limit: u64) -> Result<Vec<u8>, Problem> {
    read_all(io::stdin().lock(), limit).map_err(|error| unreadable(Path::new("-"), &error))
}

/// Whether an output may take the place of a file that exists.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Existing {
    Keep,
    Replace,
}

/// Writes a file.
pub(crate) fn write(path: &Path, bytes: &[u8], existing: Existing) -> Result<(), Problem> {
    let mut options = OpenOptions::new();
    match existing {
        Existing::Keep => options.write(true).create_new(true),
        Existing::Replace => options.write(true).create(true).truncate(true),
    };
    write_whole(path, bytes, &options, "cli-exists")
}

/// Writes a file that only its owner may read, and that was not there before.
///
/// The permissions are there from the first moment, not set afterwards. On Windows the file gets those of its folder.
pub(crate) fn write_private(path: &Path, bytes: &[u8]) -> Result<(), Problem> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = write_whole(path, bytes, &options, "cli-key-exists");
    if written.as_ref().is_err_and(|problem| !problem.is("cli-key-exists")) {
        // Half a key is of no use to anybody, and its name would be taken. If it cannot be removed either, the problem
        // is told all the same.
        let _ = fs::remove_file(path);
    }
    written
}

/// Standard output. A reader that went away ends the run in silence, as is the custom.
pub(crate) struct Out(BufWriter<StdoutLock<'static>>);

impl Out {
    #[expect(clippy::disallowed_methods, reason = "this is the place")]
    pub(crate) fn new() -> Self {
        Self(BufWriter::new(io::stdout().lock()))
    }

    pub(crate) fn put(&mut self, bytes: impl AsRef<[u8]>) -> Result<(), Problem> {
        self.0.write_all(bytes.as_ref()).map_err(|error| unwritten(&error))
    }

    pub(crate) fn flush(&mut self) -> Result<(), Problem> {
        self.0.flush().map_err(|error| unwritten(&error))
    }
}

/// Says something beside the results: on standard error.
#[expect(clippy::disallowed_methods, reason = "this is the place")]
pub(crate) fn say(text: &str) {
    // Where standard error is closed nobody can be told.
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

/// Prints help where it was asked for, and errors of usage beside the results.
pub(crate) fn print_usage(text: &str, asked_for: bool) {
    if asked_for {
        let mut out = Out::new();
        let _ = out.put(text).and_then(|()| out.flush());
    } else {
        say(text);
    }
}

/// Columns for text: the terminal's, or 80 where there is none.
pub(crate) fn columns() -> usize {
    textwrap::termwidth().clamp(20, limits::COLUMNS)
}

fn read_all(from: impl Read, limit: u64) -> Result<Vec<u8>, io::Error> {
    let mut bytes = Vec::new();
    from.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length > limit) {
        return Err(ErrorKind::FileTooLarge.into());
    }
    Ok(bytes)
}

fn write_whole(path: &Path, bytes: &[u8], options: &OpenOptions, exists: &'static str) -> Result<(), Problem> {
    let written = options.open(path).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    match written {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(Problem::new(exists).file(path)),
        // Pipes and terminals cannot be synchronised, and need not be.
        Err(error) if error.kind() == ErrorKind::InvalidInput => Ok(()),
        Err(error) => Err(Problem::new("cli-not-written").file(path).cause(error)),
    }
}

fn unreadable(path: &Path, error: &io::Error) -> Problem {
    match error.kind() {
        ErrorKind::NotFound => Problem::new("cli-not-found").file(path),
        ErrorKind::FileTooLarge => Problem::new("cli-too-large").file(path),
        _ => Problem::new("cli-unreadable").file(path).cause(error),
    }
}

fn unwritten(error: &io::Error) -> Problem {
    match error.kind() {
        ErrorKind::BrokenPipe => Problem::silent(),
        _ => Problem::new("cli-not-written").file(Path::new("-")).cause(error),
    }
}
