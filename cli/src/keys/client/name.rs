//! Names: of roles and targets in a repository, as addresses and as files.

use std::path::PathBuf;

/// A name with everything written out in `%` and digits that has a meaning in an address, `/` included: as python-tuf
/// writes names of roles.
pub(crate) fn encoded(name: &str) -> String {
    let mut encoded = String::with_capacity(name.len());
    for byte in name.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => encoded.push(char::from(byte)),
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

/// The file that keeps the metadata of a delegated role; none where it would not fit a folder, or on some systems be one
/// of the top-level roles' or a device: that role is fetched anew each time.
pub(crate) fn role_file(role: &str) -> Option<String> {
    let name = encoded(role);
    let top = ["root", "timestamp", "snapshot", "targets"].iter().any(|top| name.eq_ignore_ascii_case(top));
    let kept = !top && name.len() <= 200 && !is_special_on_windows(&name);
    kept.then(|| format!("{name}.json"))
}

/// A target's name as the end of an address. Its slashes stay.
pub(crate) fn encoded_path(name: &str) -> String {
    name.split('/').map(encoded).collect::<Vec<_>>().join("/")
}

/// The name of a target as a file in a folder, nested as the name is; none for a name that would leave the folder, or that
/// systems understand in different ways.
pub(crate) fn path(name: &str) -> Option<PathBuf> {
    name.split('/').map(|part| Some(part).filter(|part| is_plain(part, cfg!(windows)))).collect()
}

fn is_plain(part: &str, windows: bool) -> bool {
    let plain = !matches!(part, "" | "." | "..") && !part.contains(|c: char| c == '\\' || c.is_control());
    plain && !(windows && is_special_on_windows(part))
}

/// There a colon begins a drive or a stream, the end may be cut off, and some names are devices.
fn is_special_on_windows(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or_default().trim_end().to_ascii_uppercase();
    let numbered = |name: &str| stem.strip_prefix(name).is_some_and(|rest| rest.chars().count() == 1);
    part.contains(['<', '>', ':', '"', '|', '?', '*'])
        || part.ends_with(['.', ' '])
        || matches!(&*stem, "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$")
        || numbered("COM")
        || numbered("LPT")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_written_out_in_addresses() {
        assert_eq!(encoded("../a b?"), "..%2Fa%20b%3F");
        assert_eq!(encoded_path("a/b%20c#é~"), "a/b%2520c%23%C3%A9~");
    }

    #[test]
    fn no_role_takes_the_place_of_another() {
        assert_eq!(role_file("sg").as_deref(), Some("sg.json"));
        assert_eq!(role_file("../root").as_deref(), Some("..%2Froot.json"));
        for role in ["root", "Root", "TIMESTAMP", "nul", &"a".repeat(201)] {
            assert_eq!(role_file(role), None, "{role}");
        }
    }

    #[test]
    fn no_name_leaves_its_folder() {
        for name in ["a", "a/b.txt", ".hidden", "...", "a..b", "a b/c", "é"] {
            assert!(path(name).is_some_and(|path| path.is_relative()), "{name}");
        }
        for name in ["", "/", "/a", "a/", "a//b", ".", "..", "../a", "a/../b", "a/./b", "a\\b", "..\\a", "a\0", "a\nb"]
        {
            assert!(path(name).is_none(), "{name:?}");
        }
        for part in ["c:", "a:b", "a.", "a ", "nul", "NUL.txt", "con", "com1.log", "lpt9", "a?", "a*"] {
            assert!(is_plain(part, false) && !is_plain(part, true), "{part}");
        }
        for part in ["com", "com10", "console", "a.b"] {
            assert!(is_plain(part, true), "{part}");
        }
    }
}
