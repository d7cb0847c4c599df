//! What some bytes are, and which column of them is what.

use crate::limits;
use crate::records::Source;
use crate::text::{Records, Text};
use labelcheck::stock::Columns;
use std::borrow::Cow;

/// Forms of text that rows come in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// Cells between commas, semicolons, tabs or bars.
    Csv,
    /// An object on each line.
    Ndjson,
    /// A code on each line.
    Text,
}

/// How the bytes of a workbook begin: it is a ZIP file.
pub const WORKBOOK: &[u8; 4] = b"PK\x03\x04";

/// The form that a file's name says, in small letters without what is before its last point.
pub fn form_of_ending(ending: &str) -> Option<Form> {
    match ending {
        "csv" | "tsv" | "tab" => Some(Form::Csv),
        "ndjson" | "jsonl" => Some(Form::Ndjson),
        _ => None,
    }
}

/// The form that the contents say.
pub fn form_of_contents(head: &[u8]) -> Form {
    let mut lines = head.split(|byte| matches!(byte, b'\n' | b'\r')).filter(|line| !line.trim_ascii().is_empty());
    let Some(first) = lines.next() else { return Form::Text };
    if first.trim_ascii_start().starts_with(b"{") {
        return Form::Ndjson;
    }
    // A scanned text may have a comma in it. A table has as many in its second line.
    let delimiter = delimiter(first);
    let count = |line: &[u8]| line.iter().filter(|byte| **byte == delimiter).count();
    let in_first = count(first);
    let is_table = in_first > 0 && lines.next().is_none_or(|second| count(second) > 0) && has_columns(head, delimiter);
    if is_table || separator_line(head).is_some() { Form::Csv } else { Form::Text }
}

/// Whether its first rows have anything that a table of stock has: codes of other kinds have such signs in them, too.
fn has_columns(head: &[u8], delimiter: u8) -> bool {
    let columns = Columns::guess(&first_rows(head, delimiter));
    columns.headers.is_some() || columns.is_usable()
}

fn first_rows(head: &[u8], delimiter: u8) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(head);
    let records = reader.byte_records().take(limits::HEAD_ROWS).map_while(Result::ok);
    records.map(|record| record.iter().map(|cell| decoded(cell).into_owned()).collect()).collect()
}

/// The beginning of a text, taken apart: how its records end, where they come from, and its first rows for a guess. A line
/// that only says what the separator is has been passed over.
pub fn begin(text: &mut Text, form: Form, name: &str) -> (Records, Source, Vec<Vec<String>>) {
    let mut source = Source { name: name.to_owned(), ..Source::default() };
    match form {
        Form::Csv => {
            let said = separator_line(text.head());
            if said.is_some() {
                text.skip_first_line();
            }
            let delimiter = said.unwrap_or_else(|| delimiter(text.head()));
            let rows = first_rows(text.head(), delimiter);
            source.delimiter = delimiter;
            source.first_line = first_line(text.head()) + u64::from(said.is_some());
            source.set_columns(Columns::guess(&rows));
            (Records::Table { delimiter }, source, rows)
        }
        Form::Ndjson => {
            let names = members(text.head());
            source.columns = Columns::of_names(&names);
            (Records::Lines, source, Vec::new())
        }
        Form::Text => {
            source.columns = Columns::code_only();
            (Records::Lines, source, Vec::new())
        }
    }
}

/// A cell as text: UTF-8, or what Windows made of it before.
pub fn decoded(cell: &[u8]) -> Cow<'_, str> {
    match str::from_utf8(cell) {
        Ok(text) => text.into(),
        Err(_) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(cell).0,
    }
}

/// The members of the first objects.
fn members(head: &[u8]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for line in head.split(|byte| *byte == b'\n').take(limits::HEAD_ROWS) {
        let Ok(object) = serde_json::from_slice::<serde_json::Map<String, serde_json::Value>>(line) else { continue };
        for name in object.into_iter().map(|(name, _)| name) {
            if names.len() < limits::COLUMNS && !names.contains(&name) {
                names.push(name);
            }
        }
    }
    names
}

/// What a first line such as `sep=;` says: spreadsheets write and read it.
fn separator_line(head: &[u8]) -> Option<u8> {
    let line = head.split(|byte| *byte == b'\n').next()?.trim_ascii_end();
    match line {
        [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', delimiter] => Some(*delimiter),
        // The tab itself was trimmed.
        [b's' | b'S', b'e' | b'E', b'p' | b'P', b'='] => Some(b'\t'),
        _ => None,
    }
}

/// What is most often outside of quotes in the first line that has any of them.
fn delimiter(head: &[u8]) -> u8 {
    const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];
    for line in head.split(|byte| matches!(byte, b'\n' | b'\r')).take(20) {
        let mut counts = [0_usize; 4];
        let mut is_quoted = false;
        for byte in line {
            is_quoted ^= *byte == b'"';
            if let Some(at) = DELIMITERS.iter().position(|delimiter| delimiter == byte).filter(|_| !is_quoted) {
                counts[at] += 1;
            }
        }
        let most = (0..4).rev().max_by_key(|at| counts[*at]).unwrap_or(0);
        if counts[most] > 0 {
            return DELIMITERS[most];
        }
    }
    b','
}

/// The line of the first record: empty ones before it are none.
fn first_line(head: &[u8]) -> u64 {
    let empty = head.iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).filter(|byte| **byte == b'\n').count();
    u64::try_from(empty + 1).unwrap_or(1)
}
