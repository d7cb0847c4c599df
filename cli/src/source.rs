//! From an input to the codes in it: a text, a file or standard input, told apart by what they hold.

use crate::problem::Problem;
use crate::{limits, picture, shell, svg};
use std::ffi::OsStr;
use std::path::Path;

/// An input, read.
pub(crate) struct Input {
    /// The codes in it: at least one.
    pub(crate) codes: Vec<Code>,
    /// Whether it is a picture: then codes that have nothing to do with the label may be in it too.
    pub(crate) is_picture: bool,
}

/// One code.
pub(crate) struct Code {
    /// What it is called beside its answer.
    pub(crate) name: String,
    pub(crate) content: Content,
}

/// What a code holds.
pub(crate) enum Content {
    /// A scanned text.
    Text(String),
    /// The bytes of a label.
    Bytes(Vec<u8>),
}

/// The name of an input beside its answer.
pub(crate) fn name(input: &OsStr) -> String {
    input.to_string_lossy().into_owned()
}

/// Reads an input.
pub(crate) fn read(input: &OsStr) -> Result<Input, Problem> {
    let name = name(input);
    if input == "-" {
        return sort(&name, shell::read_standard_input(limits::INPUT_BYTES)?);
    }
    match input.to_str() {
        Some(text) if is_text(text) => {
            Ok(Input { codes: vec![Code { name, content: Content::Text(text.to_owned()) }], is_picture: false })
        }
        _ => match shell::read(Path::new(input), limits::INPUT_BYTES) {
            Ok(bytes) => sort(&name, bytes),
            Err(problem) if problem.is("cli-not-found") => Err(Problem::new("cli-no-input").name(&name)),
            Err(problem) => Err(problem),
        },
    }
}

/// Whether an argument is a scanned text rather than the name of a file.
fn is_text(text: &str) -> bool {
    let start = text.trim_start();
    let is_link = start.get(..8).is_some_and(|start| start.eq_ignore_ascii_case("https://"));
    let is_number = !start.is_empty() && start.bytes().all(|byte| byte.is_ascii_digit() || byte == b' ');
    is_link || is_number || start.starts_with('#') || !(shell::exists(Path::new(text)) || names_a_file(text))
}

/// Whether a text without a file of its name was meant to be one: a slip in a file's name shall not be answered as if
/// somebody had scanned it.
fn names_a_file(text: &str) -> bool {
    const EXTENSIONS: [&str; 11] = ["cose", "csv", "gif", "jpeg", "jpg", "json", "pdf", "png", "svg", "txt", "webp"];
    let extension = Path::new(text).extension().and_then(OsStr::to_str).map(str::to_ascii_lowercase);
    let is_path = ["/", "./", "../", "~/", ".\\"].iter().any(|start| text.starts_with(start));
    let has_extension = extension.is_some_and(|extension| EXTENSIONS.contains(&&*extension));
    text.is_empty() || !text.contains("://") && !text.contains('\n') && (is_path || has_extension)
}

/// Sorts what a file holds: a picture, the bytes of a label, or text with a code on each line.
fn sort(name: &str, bytes: Vec<u8>) -> Result<Input, Problem> {
    let in_picture = |texts: Vec<String>| match texts {
        texts if texts.is_empty() => Err(Problem::new("cli-no-code").name(name)),
        texts => Ok(Input { codes: numbered(name, texts.into_iter().enumerate().collect()), is_picture: true }),
    };
    if picture::is_picture(&bytes) {
        return in_picture(picture::texts(&bytes).map_err(|problem| problem.name(name))?);
    }
    if is_label(&bytes) {
        return Ok(Input {
            codes: vec![Code { name: name.to_owned(), content: Content::Bytes(bytes) }],
            is_picture: false,
        });
    }
    let text = decoded(&bytes).ok_or_else(|| Problem::new("cli-not-a-picture").name(name))?;
    if svg::is_svg(&text) {
        return in_picture(svg::texts(&text).map_err(|problem| problem.name(name))?);
    }
    let lines = text.lines().map(str::trim).enumerate().filter(|(_, line)| !line.is_empty());
    let codes = numbered(name, lines.map(|(number, line)| (number, line.to_owned())).collect());
    if codes.is_empty() { Err(Problem::new("cli-nothing").name(name)) } else { Ok(Input { codes, is_picture: false }) }
}

/// Whether the bytes begin as a label does: with tag 18. As UTF-8 that would be a letter, or, before an array of four, a
/// mark that stands above the letter before it, and with which no text begins.
fn is_label(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0xd2, 0x84]) || bytes.starts_with(&[0xd2]) && str::from_utf8(bytes).is_err()
}

/// The codes of a file: several are named by their line, or by their number in a picture.
fn numbered(name: &str, texts: Vec<(usize, String)>) -> Vec<Code> {
    let single = texts.len() == 1;
    let named = |number: usize| if single { name.to_owned() } else { format!("{name}:{}", number + 1) };
    texts.into_iter().map(|(number, text)| Code { name: named(number), content: Content::Text(text) }).collect()
}

/// Text in UTF-8, or in UTF-16 as some programs on Windows save it.
fn decoded(bytes: &[u8]) -> Option<String> {
    let units = |rest: &[u8], unit: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = rest.as_chunks().0.iter().map(|&pair| unit(pair)).collect();
        String::from_utf16(&units).ok()
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => units(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => units(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => str::from_utf8(rest).ok().map(str::to_owned),
        _ => str::from_utf8(bytes).ok().filter(|text| !text.contains('\0')).map(str::to_owned),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_told_apart() {
        for text in [
            "HTTPS://A.EXAMPLE/#12",
            "https://a.example/x.png",
            "#123",
            "4006381333931",
            "HC1:6BF/+x",
            "WIFI:T:WPA;;",
            "milk",
        ] {
            assert!(is_text(text), "{text}");
        }
        for file in ["photo.png", "photo.JPG", "./x", "/no/such", "../x", "list.txt", "", "src", "Cargo.toml"] {
            assert!(!is_text(file), "{file}");
        }
    }

    #[test]
    fn lines_keep_their_numbers() {
        let names = |bytes: &[u8]| {
            let input = sort("list", bytes.to_vec()).ok()?;
            Some(input.codes.into_iter().map(|code| code.name).collect::<Vec<_>>())
        };
        assert_eq!(names(b"\n\n one \r\n\ntwo"), Some(vec!["list:3".to_owned(), "list:5".to_owned()]));
        assert_eq!(names(b"\xef\xbb\xbfone\n"), Some(vec!["list".to_owned()]));
        assert_eq!(names(b"\xff\xfeo\0n\0e\0\r\0\n\0t\0w\0o\0").map(|names| names.len()), Some(2));
        assert_eq!(names(b" \n\n"), None);
        assert_eq!(names(b"\x00\x01\xff"), None);
    }

    #[test]
    fn a_label_in_bytes_is_known_by_its_tag() {
        let is_bytes = |bytes: &[u8]| {
            sort("x", bytes.to_vec()).is_ok_and(|input| matches!(input.codes[0].content, Content::Bytes(_)))
        };
        assert!(is_bytes(&[0xd2, 0x84, 0x43]));
        assert!(is_bytes(&[0xd2]));
        assert!(!is_bytes("Ҁ is a letter whose first byte is the same".as_bytes()));
    }
}
