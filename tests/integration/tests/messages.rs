//! No message is there for nothing: what shells and printed labels say is fetched by name somewhere in their sources.
//! What answers are made of is held to the same by the core's own tests.

use labelcheck::Words;
use labelcheck_integration::repository;
use std::fs;
use std::path::Path;

/// Where messages are fetched.
const SOURCES: [&str; 6] = ["cli/src", "crate/src/issue", "www/element", "www/src", "www/stock/src", "xtask/src"];

/// What their names begin with.
const OF_SHELLS: [&str; 3] = ["artwork-", "cli-", "ui-"];

#[test]
fn every_message_of_a_shell_is_used() {
    let mut sources = String::new();
    SOURCES.iter().for_each(|folder| read(&repository(folder), &mut sources));
    let unused: Vec<&str> = names().filter(|name| !sources.contains(&format!("\"{name}"))).collect();
    assert!(unused.is_empty(), "these messages are never said: {unused:?}");
    assert!(names().count() > 100, "the messages were not found");
}

/// The names of messages, each at the start of a line; attributes are those of a message that is used.
fn names() -> impl Iterator<Item = &'static str> {
    let names = Words::ENGLISH.lines().filter_map(|line| line.split_once(" =").map(|(name, _)| name));
    names.filter(|name| OF_SHELLS.iter().any(|start| name.starts_with(start)))
}

fn read(folder: &Path, sources: &mut String) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        // Tests say what is said elsewhere.
        if path.is_dir() && !path.ends_with("tests") {
            read(&path, sources);
        } else if path.extension().is_some_and(|extension| extension == "rs" || extension == "js")
            && !path.ends_with("tests.rs")
        {
            sources.push_str(&fs::read_to_string(&path).expect("a file"));
        }
    }
}
