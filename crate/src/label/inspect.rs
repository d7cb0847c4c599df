//! Every layer of a label, annotated: for people who build issuers, and for labels that fail.
//!
//! What is shown is what the bytes say. Nothing of it is verified.

use crate::carrier::Carrier;
use crate::cbor::{Head, Reader};
use crate::date::{EndDate, Instant};
use crate::error::{DecodeError, DecodeErrorKind};

/// A label taken apart, as far as it goes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Inspection {
    /// The host of the link, in small letters.
    pub host: Option<String>,
    /// How many digits the text has. None where it is no label at all.
    pub digits: Option<usize>,
    /// The bytes that the digits code.
    pub bytes: Vec<u8>,
    /// The bytes item by item.
    pub lines: Vec<Line>,
    /// Where and why a checker stops.
    pub error: Option<DecodeError>,
}

/// One item.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line {
    /// How deep it is nested.
    pub depth: usize,
    /// Its bytes in hexadecimal; of containers the head only.
    pub hex: String,
    /// What it is.
    pub meaning: String,
}

/// Takes a scanned text apart.
pub fn inspect(text: &str) -> Inspection {
    let Carrier::Label { host, digits } = Carrier::read(text) else {
        return Inspection { host: None, digits: None, bytes: Vec::new(), lines: Vec::new(), error: None };
    };
    let count = Some(digits.len());
    match super::bytes(&digits) {
        Ok(bytes) => Inspection { host, digits: count, ..inspect_bytes(&bytes) },
        Err(error) => Inspection { host, digits: count, bytes: Vec::new(), lines: Vec::new(), error: Some(error) },
    }
}

/// Takes the bytes of a label apart.
pub fn inspect_bytes(bytes: &[u8]) -> Inspection {
    let mut dump = Dump { lines: Vec::new() };
    let mut reader = Reader::new(bytes);
    if let Err(kind) = dump.item(&mut reader, 0, "", Place::Outer) {
        dump.lines.push(Line {
            depth: 0,
            hex: hex::encode(reader.rest()),
            meaning: format!("unreadable from here: {}", kind.name()),
        });
    } else if !reader.rest().is_empty() {
        dump.lines.push(Line { depth: 0, hex: hex::encode(reader.rest()), meaning: "after the end".to_owned() });
    }
    let error = super::Label::read(bytes).err();
    Inspection { host: None, digits: None, bytes: bytes.to_vec(), lines: dump.lines, error }
}

/// Where an item stands: what its keys mean.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Outer,
    Sign1,
    Header,
    Payload,
    Claims,
    Facts,
    Support,
    Part,
    Statement,
    /// Seconds since 1970.
    Time,
    /// A civil date as a number.
    Date,
    Plain,
}

struct Dump {
    lines: Vec<Line>,
}

impl Dump {
    /// Notes one item and what is in it.
    fn item(&mut self, reader: &mut Reader<'_>, depth: usize, name: &str, place: Place) -> Result<(), DecodeErrorKind> {
        let start = reader.rest();
        // The items inside are read by readers of their own, so the depth is held here.
        if depth > 2 * crate::limits::NESTING {
            return Err(DecodeErrorKind::TooDeep);
        }
        match reader.head()? {
            Head::Tag(tag) => {
                self.line(
                    depth,
                    start,
                    reader,
                    name,
                    &format!("tag {tag}{}", if tag == 18 { ": COSE_Sign1" } else { "" }),
                );
                self.item(reader, depth, "", Place::Sign1)?;
            }
            Head::Array(count) => {
                self.line(depth, start, reader, name, &format!("array of {count}"));
                for index in 0..count {
                    let (name, place) = element(place, index);
                    self.item(reader, depth + 1, name, place)?;
                }
            }
            Head::Map(count) => {
                self.line(depth, start, reader, name, &format!("map of {count}"));
                for _ in 0..count {
                    let before = reader.rest();
                    let key = reader.integer()?;
                    let (key_name, inside) = member(place, key);
                    self.line(depth + 1, before, reader, "", &format!("{key}: {key_name}"));
                    self.item(reader, depth + 2, "", inside)?;
                }
            }
            Head::Bytes(length) => {
                let mut whole = reader.clone();
                let content = read_bytes(start)?;
                skip(&mut whole, length)?;
                let nested = matches!(place, Place::Header | Place::Payload);
                let meaning = format!("{length} bytes");
                self.line(depth, start, if nested { reader } else { &whole }, name, &meaning);
                *reader = whole;
                if nested {
                    let inside = if place == Place::Payload { Place::Claims } else { place };
                    let mut inner = Reader::new(content);
                    self.item(&mut inner, depth + 1, "", inside)?;
                    inner.end()?;
                }
            }
            Head::Text(_) => {
                let mut whole = Reader::new(start);
                let text = whole.text()?;
                self.line(depth, start, &whole, name, &format!("{text:?}"));
                *reader = whole;
            }
            Head::Unsigned(value) => {
                let meaning = match place {
                    Place::Time => time(value),
                    Place::Date => EndDate::from_number(value)
                        .map_or_else(|| format!("{value}: no date"), |date| format!("{value}: {date}")),
                    _ => value.to_string(),
                };
                self.line(depth, start, reader, name, &meaning);
            }
            Head::Negative(value) => self.line(depth, start, reader, name, &format!("-{}", u128::from(value) + 1)),
            Head::Bool(value) => self.line(depth, start, reader, name, if value { "true" } else { "false" }),
        }
        Ok(())
    }

    /// Notes the bytes from a start to where the reader is.
    fn line(&mut self, depth: usize, start: &[u8], reader: &Reader<'_>, name: &str, meaning: &str) {
        let bytes = &start[..start.len().saturating_sub(reader.rest().len())];
        let meaning = if name.is_empty() { meaning.to_owned() } else { format!("{name}: {meaning}") };
        self.lines.push(Line { depth, hex: hex::encode(bytes), meaning });
    }
}

/// The elements of the arrays that have names for them.
fn element(place: Place, index: u64) -> (&'static str, Place) {
    match (place, index) {
        (Place::Sign1, 0) => ("protected header", Place::Header),
        (Place::Sign1, 1) => ("unprotected header", Place::Plain),
        (Place::Sign1, 2) => ("payload", Place::Payload),
        (Place::Sign1, 3) => ("signature", Place::Plain),
        (place, _) => ("", place),
    }
}

/// The members of the maps: name, and where the value stands.
fn member(place: Place, key: i64) -> (&'static str, Place) {
    let names: &[(i64, &'static str, Place)] = match place {
        Place::Header => &[(1, "alg", Place::Plain), (4, "kid", Place::Plain)],
        Place::Claims => &[
            (1, "iss", Place::Plain),
            (2, "sub: registration number", Place::Plain),
            (4, "exp", Place::Time),
            (5, "nbf", Place::Time),
            (6, "iat", Place::Time),
            (crate::cwt::FACTS, "facts", Place::Facts),
            (crate::cwt::STATUS, "status: list, index", Place::Plain),
        ],
        Place::Facts => &[
            (0, "format version", Place::Plain),
            (1, "brand", Place::Plain),
            (2, "models", Place::Plain),
            (3, "variant", Place::Plain),
            (4, "product numbers", Place::Plain),
            (5, "batch", Place::Plain),
            (6, "category", Place::Plain),
            (7, "scheme document", Place::Plain),
            (8, "level", Place::Plain),
            (9, "assurance: 0 declared, 1 checked, 2 tested", Place::Plain),
            (10, "support statements", Place::Support),
            (11, "parts of a set", Place::Part),
            (12, "contact for weaknesses", Place::Plain),
            (13, "SHA-256 of a full statement", Place::Plain),
            (14, "link to a full statement", Place::Plain),
            (15, "statement of compliance", Place::Statement),
        ],
        Place::Support => &[
            (0, "end", Place::Date),
            (1, "promised by", Place::Plain),
            (2, "markets", Place::Plain),
            (3, "models", Place::Plain),
            (4, "basis: 1 is the earliest date of any unit", Place::Plain),
        ],
        Place::Part => {
            &[(0, "name", Place::Plain), (1, "support statements", Place::Support), (2, "connected", Place::Plain)]
        }
        Place::Statement => &[
            (0, "product type", Place::Plain),
            (1, "manufacturers", Place::Plain),
            (2, "authorised representatives", Place::Plain),
            (3, "standards", Place::Plain),
            (4, "support at first supply", Place::Date),
            (5, "signatory, function", Place::Plain),
            (6, "place of issue", Place::Plain),
        ],
        _ => &[],
    };
    let known = names.iter().find(|(known, ..)| *known == key).map(|&(_, name, place)| (name, place));
    known.unwrap_or(if key < 0 {
        ("unknown, may be ignored", Place::Plain)
    } else {
        ("unknown: made for a newer checker", Place::Plain)
    })
}

fn time(seconds: u64) -> String {
    match i64::try_from(seconds).ok().filter(|seconds| crate::limits::INSTANTS.contains(seconds)) {
        Some(known) => {
            let (hour, minute, second) = (seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60);
            format!("{seconds}: {}T{hour:02}:{minute:02}:{second:02}Z", Instant::from_seconds(known).date(0))
        }
        None => format!("{seconds}: out of range"),
    }
}

fn read_bytes(start: &[u8]) -> Result<&[u8], DecodeErrorKind> {
    Reader::new(start).byte_string()
}

fn skip(reader: &mut Reader<'_>, count: usize) -> Result<(), DecodeErrorKind> {
    let rest = reader.rest().get(count..).ok_or(DecodeErrorKind::Truncated)?;
    *reader = Reader::new(rest);
    Ok(())
}
