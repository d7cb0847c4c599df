//! What the tests over data share: where the data lies, and how expectations are kept.

pub mod repository;
pub mod sample;
pub mod stock;
pub mod words;

use std::path::{Path, PathBuf};

/// A path in the repository.
pub fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}

/// Compares a file with what it should hold. With `UPDATE_EXPECT=1` it is written instead: then the change is read by
/// a person, as any other.
pub fn expect_file(path: &Path, actual: &str) -> Result<(), String> {
    let expected = std::fs::read_to_string(path).unwrap_or_default();
    if expected == actual {
        return Ok(());
    }
    if updates() {
        let folder = path.parent().unwrap_or(path);
        return std::fs::create_dir_all(folder)
            .and_then(|()| std::fs::write(path, actual))
            .map_err(|error| format!("{}: {error}", path.display()));
    }
    Err(format!(
        "{} holds something else. If the new one is right: UPDATE_EXPECT=1\n{}",
        path.display(),
        difference(&expected, actual)
    ))
}

/// Whether expectations are written rather than held.
pub fn updates() -> bool {
    std::env::var_os("UPDATE_EXPECT").is_some()
}

/// The lines that differ, a few of them.
pub fn difference(expected: &str, actual: &str) -> String {
    let (mut old, mut new) = (expected.lines(), actual.lines());
    let mut lines = Vec::new();
    loop {
        match (old.next(), new.next()) {
            (None, None) => return lines.join("\n"),
            (old, new) if old == new => {}
            (old, new) => lines.push(format!("- {}\n+ {}", old.unwrap_or_default(), new.unwrap_or_default())),
        }
        if lines.len() == 12 {
            lines.push("and more".to_owned());
            return lines.join("\n");
        }
    }
}
