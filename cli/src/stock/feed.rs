//! From inputs to pieces: what each is, which columns it has, and its records a piece at a time.

use super::args::{Form, StockArgs};
use super::sheet;
use super::text::{Cut, Records, Text};
use crate::problem::Problem;
use crate::shell::{folder, stream};
use crate::{limits, picture};
use labelcheck::stock::{Columns, Field, ProblemCode};
use std::ffi::{OsStr, OsString};
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A table, a list or a folder of pictures, as far as its records need it.
#[derive(Debug, Default)]
pub(super) struct Source {
    /// What it is called beside its rows.
    pub(super) name: String,
    pub(super) columns: Columns,
    pub(super) delimiter: u8,
    /// The line of the header, which is no row.
    pub(super) header_line: Option<u64>,
}

/// Records for one thread.
pub(super) enum Piece {
    Table {
        bytes: Vec<u8>,
        lines_before: u64,
    },
    Objects {
        bytes: Vec<u8>,
        lines_before: u64,
    },
    Lines {
        bytes: Vec<u8>,
        lines_before: u64,
    },
    /// Rows of a workbook, with their numbers.
    Cells(Vec<(u64, Vec<String>)>),
    Picture {
        path: PathBuf,
        number: u64,
    },
    Bad {
        line: u64,
        problem: ProblemCode,
    },
    /// Which column is what, to be said.
    Begins,
    /// The input cannot be read, or not to its end.
    Failed(Problem),
}

/// What takes pieces; false where nobody wants more.
pub(super) type Sink<'s> = dyn FnMut(&Arc<Source>, Piece, u64) -> bool + 's;

/// Reads all inputs, one after the other.
pub(super) fn feed(args: &StockArgs, sink: &mut Sink<'_>) {
    // Bytes of the inputs before.
    let mut before = 0;
    for input in &args.inputs {
        let sink = &mut |source: &Arc<Source>, piece, read| sink(source, piece, before + read);
        let name = if input == "-" { "stdin".to_owned() } else { input.to_string_lossy().into_owned() };
        let named = Arc::new(Source { name, ..Source::default() });
        let goes_on = match one(input, args, &named, sink) {
            Ok(goes_on) => goes_on,
            Err(problem) => sink(&named, Piece::Failed(problem), 0),
        };
        if !goes_on {
            return;
        }
        before += total_bytes(std::slice::from_ref(input)).unwrap_or(0);
    }
}

/// How many bytes the inputs have, where that is known, for the bar.
pub(super) fn total_bytes(inputs: &[OsString]) -> Option<u64> {
    inputs
        .iter()
        .map(|input| {
            let path = Path::new(input);
            let is_file = input != "-" && !stream::is_folder(path);
            is_file.then(|| stream::identity(path).map_or(0, |(length, _)| length))
        })
        .sum()
}

/// The pictures of a folder, in the order of their names.
pub(super) fn pictures(path: &Path) -> Result<Vec<PathBuf>, Problem> {
    let names = folder::names(path, false)?;
    Ok(names.into_iter().filter(|name| is_picture_name(name)).map(|name| path.join(name)).collect())
}

fn one(input: &OsStr, args: &StockArgs, named: &Arc<Source>, sink: &mut Sink<'_>) -> Result<bool, Problem> {
    let path = Path::new(input);
    if input != "-" && stream::is_folder(path) {
        for (at, path) in pictures(path)?.into_iter().enumerate() {
            let number = u64::try_from(at + 1).unwrap_or(u64::MAX);
            if !sink(named, Piece::Picture { path, number }, 0) {
                return Ok(false);
            }
        }
        return Ok(true);
    }
    let form = args.format.or_else(|| form_of_name(input));
    if input != "-" && form == Some(Form::Pictures) {
        return Ok(sink(named, Piece::Picture { path: path.to_owned(), number: 1 }, 0));
    }
    let mut from: Box<dyn Read + Send> =
        if input == "-" { Box::new(stream::standard_input()) } else { Box::new(stream::open(path)?) };
    let failed = |error: std::io::Error| stream::read_failed(path, &error);
    // The first bytes tell the form, where neither the name nor the user does.
    let mut start = [0; 4];
    let mut count = 0;
    while count < start.len() {
        match from.read(&mut start[count..]).map_err(failed)? {
            0 => break,
            more => count += more,
        }
    }
    let is_workbook = start[..count] == *b"PK\x03\x04";
    if form == Some(Form::Xlsx) || form.is_none() && is_workbook {
        drop(from);
        return workbook(input, &start[..count], args, named, sink);
    }
    let whole: Box<dyn Read + Send> = Box::new(Cursor::new(start[..count].to_vec()).chain(from));
    if form.is_none() && picture::is_picture(&start[..count]) {
        return Ok(sink(named, Piece::Picture { path: path.to_owned(), number: 1 }, 0));
    }
    let mut text = Text::new(whole).map_err(failed)?;
    let form = form.unwrap_or_else(|| form_of_contents(text.head()));
    let (records, source) = match form {
        Form::Csv => table(&mut text, args, named)?,
        Form::Ndjson => (Records::Lines, objects(&text, args, named)?),
        _ => {
            let columns = Columns::code_only();
            (Records::Lines, Source { name: named.name.clone(), columns, ..Source::default() })
        }
    };
    let source = Arc::new(source);
    if form != Form::Text && !sink(&source, Piece::Begins, text.read) {
        return Ok(false);
    }
    while let Some(cut) = text.cut(records).map_err(failed)? {
        let piece = match (cut, form) {
            (Cut::Bad { line }, _) => Piece::Bad { line, problem: ProblemCode::Shape },
            (Cut::Records { bytes, lines_before }, Form::Csv) => Piece::Table { bytes, lines_before },
            (Cut::Records { bytes, lines_before }, Form::Ndjson) => Piece::Objects { bytes, lines_before },
            (Cut::Records { bytes, lines_before }, _) => Piece::Lines { bytes, lines_before },
        };
        if !sink(&source, piece, text.read) {
            return Ok(false);
        }
    }
    Ok(true)
}

fn workbook(
    input: &OsStr,
    start: &[u8],
    args: &StockArgs,
    named: &Arc<Source>,
    sink: &mut Sink<'_>,
) -> Result<bool, Problem> {
    if input == "-" {
        let mut bytes = start.to_vec();
        let limit = limits::WORKBOOK_BYTES;
        let read = stream::standard_input().take(limit).read_to_end(&mut bytes);
        let count = read.map_err(|error| stream::read_failed(Path::new("-"), &error))?;
        if u64::try_from(count).is_ok_and(|count| count >= limit) {
            return Err(Problem::new("cli-too-large").name(&named.name));
        }
        return sheet::feed(Cursor::new(bytes), args, named, sink);
    }
    let path = Path::new(input);
    if stream::identity(path)?.0 > limits::WORKBOOK_BYTES {
        return Err(Problem::new("cli-too-large").file(path));
    }
    sheet::feed(std::io::BufReader::new(stream::open(path)?), args, named, sink)
}

/// The columns of a table: what separates them, and what each is.
fn table(text: &mut Text, args: &StockArgs, named: &Source) -> Result<(Records, Source), Problem> {
    let said = separator_line(text.head());
    if said.is_some() {
        text.skip_first_line();
    }
    let delimiter = said.unwrap_or_else(|| delimiter(text.head()));
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(text.head());
    let mut rows: Vec<Vec<String>> = Vec::new();
    for record in reader.byte_records().take(60) {
        let Ok(record) = record else { break };
        rows.push(record.iter().map(|cell| decoded(cell).into_owned()).collect());
    }
    let columns = chosen(&rows, args, &named.name)?;
    let header_line = columns.headers.is_some().then(|| first_line(text.head()) + u64::from(said.is_some()));
    Ok((Records::Table { delimiter }, Source { name: named.name.clone(), columns, delimiter, header_line }))
}

/// The members of the first objects.
fn objects(text: &Text, args: &StockArgs, named: &Source) -> Result<Source, Problem> {
    let mut names: Vec<String> = Vec::new();
    for line in text.head().split(|byte| *byte == b'\n').take(60) {
        let Ok(object) = serde_json::from_slice::<serde_json::Map<String, serde_json::Value>>(line) else { continue };
        for name in object.into_iter().map(|(name, _)| name) {
            if names.len() < limits::COLUMNS_OF_TABLE && !names.contains(&name) {
                names.push(name);
            }
        }
    }
    let columns = with_choice(Columns::of_names(&names), args, &named.name)?;
    Ok(Source { name: named.name.clone(), columns, ..Source::default() })
}

/// The columns of a table by its first rows, with what the user said of them. A header that the user names is one, whether
/// it looks like one or not.
pub(super) fn chosen<C: AsRef<str>>(rows: &[Vec<C>], args: &StockArgs, name: &str) -> Result<Columns, Problem> {
    let guess = Columns::guess(rows);
    if args.columns.iter().any(|(_, column)| guess.find(column).is_none()) {
        return with_choice(Columns::with_header(rows), args, name);
    }
    with_choice(guess, args, name)
}

fn with_choice(mut columns: Columns, args: &StockArgs, name: &str) -> Result<Columns, Problem> {
    for (field, column) in &args.columns {
        let at = columns.find(column).ok_or_else(|| {
            let headers = columns.headers.as_deref().unwrap_or_default().join(", ");
            Problem::new("cli-stock-no-column").name(name).cause(format!("{}: {column} ({headers})", field.name()))
        })?;
        columns.set(*field, Some(at));
    }
    if columns.is_usable() {
        return Ok(columns);
    }
    let headers = columns.headers.as_deref().unwrap_or_default().join(", ");
    Err(Problem::new("cli-stock-no-code").name(name).cause(headers))
}

/// A cell as text: UTF-8, or what Windows made of it before.
pub(super) fn decoded(cell: &[u8]) -> std::borrow::Cow<'_, str> {
    match str::from_utf8(cell) {
        Ok(text) => text.into(),
        Err(_) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(cell).0,
    }
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

fn is_picture_name(name: &str) -> bool {
    form_of_name(OsStr::new(name)) == Some(Form::Pictures)
}

fn form_of_name(name: &OsStr) -> Option<Form> {
    let extension = Path::new(name).extension()?.to_str()?.to_ascii_lowercase();
    match &*extension {
        "csv" | "tsv" | "tab" => Some(Form::Csv),
        "ndjson" | "jsonl" => Some(Form::Ndjson),
        "xlsx" | "xlsm" => Some(Form::Xlsx),
        "png" | "jpg" | "jpeg" | "webp" | "gif" | "svg" => Some(Form::Pictures),
        _ => None,
    }
}

fn form_of_contents(head: &[u8]) -> Form {
    let mut lines = head.split(|byte| matches!(byte, b'\n' | b'\r')).filter(|line| !line.trim_ascii().is_empty());
    let Some(first) = lines.next() else { return Form::Text };
    if first.trim_ascii_start().starts_with(b"{") {
        return Form::Ndjson;
    }
    // A scanned text may have a comma in it. A table has as many in its second line.
    let delimiter = delimiter(first);
    let count = |line: &[u8]| line.iter().filter(|byte| **byte == delimiter).count();
    let in_first = count(first);
    let is_table = in_first > 0 && lines.next().is_none_or(|second| count(second) > 0);
    if is_table || separator_line(head).is_some() { Form::Csv } else { Form::Text }
}

/// Which column is what, by field.
pub(super) fn shown(columns: &Columns) -> impl Iterator<Item = (Field, usize, Option<&str>)> {
    Field::ALL.into_iter().filter_map(|field| {
        let column = columns.get(field)?;
        let header = columns.headers.as_ref().and_then(|headers| headers.get(column)).map(|header| &**header);
        Some((field, column + 1, header))
    })
}
