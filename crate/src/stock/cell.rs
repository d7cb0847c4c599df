//! Cells of tables that others open: spreadsheets run what looks like a formula (OWASP, "CSV Injection").

use std::borrow::Cow;

/// A text as a cell of a CSV file: quoted where it needs to be, and never a formula.
///
/// A spreadsheet takes a cell for a formula that begins with `=`, `+`, `-` or `@`, or with a tab or line break before. Such
/// a start gets an apostrophe, which spreadsheets show as "this is text". So does one after a character that separates
/// cells in some country: the file may be opened where a semicolon separates them.
///
/// What is known to be a number needs no such care: write it as it is.
pub fn csv_cell(text: &str) -> Cow<'_, str> {
    if !text.bytes().any(|byte| SPECIAL[usize::from(byte)]) {
        return Cow::Borrowed(text);
    }
    let mut quoted = String::with_capacity(text.len() + 8);
    let mut needs_quotes = false;
    let mut at_start = true;
    for c in text.chars() {
        match c {
            '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' if at_start => {
                quoted.push('\'');
                at_start = false;
            }
            ',' | ';' | '\t' | '\r' | '\n' | '"' => {
                needs_quotes = true;
                at_start = true;
            }
            c if c.is_whitespace() || c.is_control() => {}
            _ => at_start = false,
        }
        if c == '"' {
            quoted.push('"');
        }
        // Spreadsheets drop it or end the text at it.
        if c != '\0' {
            quoted.push(c);
        }
    }
    if needs_quotes { Cow::Owned(format!("\"{quoted}\"")) } else { Cow::Owned(quoted) }
}

/// Bytes that a text must have for anything to be done: most have none. Full-width signs begin with the byte 0xef.
const SPECIAL: [bool; 256] = {
    let mut special = [false; 256];
    let bytes = b"=+-@,;\"\t\r\n\0\xef";
    let mut at = 0;
    while at < bytes.len() {
        #[expect(clippy::as_conversions, reason = "a constant: From is not const")]
        let byte = bytes[at] as usize;
        special[byte] = true;
        at += 1;
    }
    special
};
