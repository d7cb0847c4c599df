//! From inputs to pieces: what each is, which columns it has, and its records a piece at a time.

use super::args::{Form, StockArgs};
use super::sheet;
use super::watch::Seen;
use crate::problem::Problem;
use crate::shell::{folder, stream};
use crate::{limits, picture};
use labelcheck::stock::{Columns, Field, ProblemCode};
use labelcheck_stock::records::{self, Source};
use labelcheck_stock::table::{self, Form as TextForm, WORKBOOK};
use labelcheck_stock::text::{Cut, Text};
use std::ffi::{OsStr, OsString};
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Work for one thread.
pub(super) enum Piece {
    Records(records::Piece),
    Picture {
        path: PathBuf,
        number: u64,
    },
    /// Which column is what, to be said.
    Begins,
    /// A file of a watched folder is done.
    Ends(Seen),
    /// All files of a watched folder that are there are done.
    Rests,
    /// Something to be said of the source; whether it makes the result incomplete.
    Note {
        id: &'static str,
        is_trouble: bool,
    },
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

/// Reads one input.
pub(super) fn one(input: &OsStr, args: &StockArgs, named: &Arc<Source>, sink: &mut Sink<'_>) -> Result<bool, Problem> {
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
    let is_workbook = start[..count] == *WORKBOOK;
    if form == Some(Form::Xlsx) || form.is_none() && is_workbook {
        drop(from);
        return workbook(input, &start[..count], args, named, sink);
    }
    let whole: Box<dyn Read + Send> = Box::new(Cursor::new(start[..count].to_vec()).chain(from));
    if form.is_none() && picture::is_picture(&start[..count]) {
        return Ok(sink(named, Piece::Picture { path: path.to_owned(), number: 1 }, 0));
    }
    let mut text = Text::new(whole).map_err(failed)?;
    let form = match form {
        Some(Form::Csv) => TextForm::Csv,
        Some(Form::Ndjson) => TextForm::Ndjson,
        Some(_) => TextForm::Text,
        None => table::form_of_contents(text.head()),
    };
    let (records, mut source, head) = table::begin(&mut text, form, &named.name);
    if form != TextForm::Text {
        let columns = match form {
            TextForm::Csv => chosen(&head, args, &named.name)?,
            _ => with_choice(source.columns.clone(), args, &named.name)?,
        };
        source.set_columns(columns);
    }
    let source = Arc::new(source);
    if form != TextForm::Text && !sink(&source, Piece::Begins, text.read) {
        return Ok(false);
    }
    while let Some(cut) = text.cut(records).map_err(failed)? {
        let piece = match (cut, form) {
            (Cut::Bad { line }, _) => records::Piece::Bad { line, problem: ProblemCode::Shape },
            (Cut::Records { bytes, lines_before }, TextForm::Csv) => records::Piece::Table { bytes, lines_before },
            (Cut::Records { bytes, lines_before }, TextForm::Ndjson) => records::Piece::Objects { bytes, lines_before },
            (Cut::Records { bytes, lines_before }, TextForm::Text) => records::Piece::Lines { bytes, lines_before },
        };
        if !sink(&source, Piece::Records(piece), text.read) {
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

/// Whether a name says that there are rows in it.
pub(super) fn is_known_name(name: &str) -> bool {
    form_of_name(OsStr::new(name)).is_some() || name.to_ascii_lowercase().ends_with(".txt")
}

pub(super) fn is_picture_name(name: &str) -> bool {
    form_of_name(OsStr::new(name)) == Some(Form::Pictures)
}

fn form_of_name(name: &OsStr) -> Option<Form> {
    let extension = Path::new(name).extension()?.to_str()?.to_ascii_lowercase();
    match &*extension {
        "xlsx" | "xlsm" => Some(Form::Xlsx),
        "png" | "jpg" | "jpeg" | "webp" | "gif" | "svg" => Some(Form::Pictures),
        _ => match table::form_of_ending(&extension)? {
            TextForm::Csv => Some(Form::Csv),
            TextForm::Ndjson => Some(Form::Ndjson),
            TextForm::Text => None,
        },
    }
}

/// Which column is what, by field.
pub(super) fn shown(columns: &Columns) -> impl Iterator<Item = (Field, usize, Option<&str>)> {
    Field::ALL.into_iter().filter_map(|field| {
        let column = columns.get(field)?;
        let header = columns.headers.as_ref().and_then(|headers| headers.get(column)).map(|header| &**header);
        Some((field, column + 1, header))
    })
}
