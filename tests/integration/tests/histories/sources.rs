//! The one made-up time.

use labelcheck_integration::repository;
use libtest_mimic::Failed;
use std::path::Path;

/// Where a time of the TUF library may come from, as it stands in the sources: the clock that was passed in, and the end of
/// time, at which everything has expired, so that it lets nothing pass. Any other is made up.
const FROM_A_CLOCK: [&str; 5] = [
    "Timestamp::new(now.seconds()",
    "Timestamp::new(instant.seconds()",
    "Timestamp::from_second(now.seconds()",
    "Timestamp::from_second(instant.seconds()",
    "Timestamp::MAX",
];

/// Where a refresh may take its time from.
const OF_A_REFRESH: [&str; 2] = [" now.instant)", " clock::now().instant)"];

/// Loading has no clock: it gives the library a time before everything expires. Nothing else makes up a time.
pub(super) fn one_made_up_time() -> Result<(), Failed> {
    let mut found = Vec::new();
    for folder in ["crate/src", "cli/src", "www/src"] {
        look(folder, &mut found)?;
    }
    let expected = ["crate/src/keylist/load.rs: const BEFORE_ALL_EXPIRIES: jiff::Timestamp = jiff::Timestamp::MIN;"];
    if found == expected { Ok(()) } else { Err(format!("made-up times: {found:#?}").into()) }
}

fn look(path: &str, found: &mut Vec<String>) -> Result<(), Failed> {
    let source = Path::new(path).extension().is_some_and(|extension| extension == "rs");
    if source && !path.ends_with("/tests.rs") {
        let text = std::fs::read_to_string(repository(path))?;
        // Publishing calls one of its documents a timestamp. The library's are of the package jiff.
        let times = text.contains("jiff");
        let made_up = |line: &str| {
            let rest = FROM_A_CLOCK.iter().fold(line.to_owned(), |line, known| line.replace(known, ""));
            let elsewhere = line.contains("BEFORE_ALL_EXPIRIES") && !path.ends_with("keylist/load.rs");
            let refresh = line.contains("Refresh::new(") && !OF_A_REFRESH.iter().any(|known| line.contains(known));
            times && rest.contains("Timestamp::") || elsewhere || refresh
        };
        let lines = text.lines().map(str::trim).filter(|line| !line.starts_with("//") && made_up(line));
        found.extend(lines.map(|line| format!("{path}: {line}")));
    }
    let whole = repository(path);
    if whole.is_dir() {
        for entry in std::fs::read_dir(whole)? {
            look(&format!("{path}/{}", entry?.file_name().to_string_lossy()), found)?;
        }
    }
    Ok(())
}
