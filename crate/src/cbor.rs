//! CBOR in the one permitted encoding: RFC 8949 section 4.2.1, core deterministic encoding.
//!
//! [`Reader`] reads the bytes that arrived and refuses everything else on the way: longer heads than needed,
//! indefinite lengths, keys that do not ascend, bytes after the end. So no second encoding is needed to know that
//! the first was the only one. [`Writer`] writes it.

use crate::error::DecodeErrorKind;
use crate::limits;

/// Reads items in order. After an error the reader's place is of no use.
#[derive(Clone)]
pub(crate) struct Reader<'a> {
    bytes: &'a [u8],
    depth: usize,
}

/// The head of an item: what it is, and its value or length.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Head {
    Unsigned(u64),
    /// The number -1 - n.
    Negative(u64),
    Bytes(usize),
    Text(usize),
    Array(u64),
    Map(u64),
    Tag(u64),
    Bool(bool),
}

type Result<T> = core::result::Result<T, DecodeErrorKind>;

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, depth: 0 }
    }

    /// Whether all bytes are read.
    pub(crate) fn end(&self) -> Result<()> {
        if self.bytes.is_empty() { Ok(()) } else { Err(DecodeErrorKind::Trailing) }
    }

    /// The bytes that are left.
    pub(crate) fn rest(&self) -> &'a [u8] {
        self.bytes
    }

    /// The next head, in its shortest form.
    pub(crate) fn head(&mut self) -> Result<Head> {
        let initial = self.take(1)?[0];
        let argument = initial & 0x1f;
        let value = match argument {
            0..=23 => u64::from(argument),
            24..=27 => {
                let width = 1 << (argument - 24);
                let value = self.take(width)?.iter().fold(0, |value: u64, &byte| value << 8 | u64::from(byte));
                let least = [24, 1 << 8, 1 << 16, 1 << 32][usize::from(argument - 24)];
                // Simple values and floats have no shorter forms to compare with; they are refused below.
                if value < least && initial >> 5 != 7 {
                    return Err(DecodeErrorKind::NotShortest);
                }
                value
            }
            31 => return Err(DecodeErrorKind::Indefinite),
            _ => return Err(DecodeErrorKind::Malformed),
        };
        // A length is held against what is left before it is used, so that no length makes work or memory.
        let length = || usize::try_from(value).ok().filter(|&length| length <= self.bytes.len());
        match initial >> 5 {
            0 => Ok(Head::Unsigned(value)),
            1 => Ok(Head::Negative(value)),
            2 => length().map(Head::Bytes).ok_or(DecodeErrorKind::Truncated),
            3 => length().map(Head::Text).ok_or(DecodeErrorKind::Truncated),
            4 => Ok(Head::Array(value)),
            5 => Ok(Head::Map(value)),
            6 => Ok(Head::Tag(value)),
            _ => match initial {
                0xf4 => Ok(Head::Bool(false)),
                0xf5 => Ok(Head::Bool(true)),
                _ => Err(DecodeErrorKind::Malformed),
            },
        }
    }

    pub(crate) fn unsigned(&mut self) -> Result<u64> {
        match self.head()? {
            Head::Unsigned(value) => Ok(value),
            _ => Err(DecodeErrorKind::Type),
        }
    }

    /// An integer that fits 64 bits with its sign.
    pub(crate) fn integer(&mut self) -> Result<i64> {
        match self.head()? {
            Head::Unsigned(value) => i64::try_from(value).map_err(|_| DecodeErrorKind::Range),
            Head::Negative(value) => i64::try_from(value).map(|value| -1 - value).map_err(|_| DecodeErrorKind::Range),
            _ => Err(DecodeErrorKind::Type),
        }
    }

    pub(crate) fn byte_string(&mut self) -> Result<&'a [u8]> {
        match self.head()? {
            Head::Bytes(length) => self.take(length),
            _ => Err(DecodeErrorKind::Type),
        }
    }

    pub(crate) fn text(&mut self) -> Result<&'a str> {
        match self.head()? {
            Head::Text(length) => self.utf8(length),
            _ => Err(DecodeErrorKind::Type),
        }
    }

    pub(crate) fn bool(&mut self) -> Result<bool> {
        match self.head()? {
            Head::Bool(value) => Ok(value),
            _ => Err(DecodeErrorKind::Type),
        }
    }

    /// Reads an array whose length lies in the range, each item by the function.
    pub(crate) fn array<T>(
        &mut self,
        length: core::ops::RangeInclusive<usize>,
        mut item: impl FnMut(&mut Self) -> Result<T>,
    ) -> Result<Vec<T>> {
        let Head::Array(count) = self.head()? else { return Err(DecodeErrorKind::Type) };
        let count = usize::try_from(count).ok().filter(|count| length.contains(count)).ok_or(DecodeErrorKind::Range)?;
        self.nested(|reader| (0..count).map(|_| item(reader)).collect())
    }

    /// Reads a map with integer keys that ascend in their encoded order, each value by the function, which gets the
    /// key. The function reads exactly the value.
    pub(crate) fn map(&mut self, mut entry: impl FnMut(i64, &mut Self) -> Result<()>) -> Result<()> {
        let Head::Map(count) = self.head()? else { return Err(DecodeErrorKind::Type) };
        self.nested(|reader| {
            let mut before: &[u8] = &[];
            for _ in 0..count {
                let (key, encoded) = reader.key(before)?;
                before = encoded;
                entry(key, reader)?;
            }
            Ok(())
        })
    }

    /// Skips one item of any kind, holding all of it to the encoding, and returns its bytes.
    pub(crate) fn item(&mut self) -> Result<&'a [u8]> {
        let start = self.bytes;
        match self.head()? {
            Head::Unsigned(_) | Head::Negative(_) | Head::Bool(_) => {}
            Head::Bytes(length) => drop(self.take(length)?),
            Head::Text(length) => drop(self.utf8(length)?),
            Head::Array(count) => self.nested(|reader| {
                for _ in 0..count {
                    reader.item()?;
                }
                Ok(())
            })?,
            Head::Map(count) => self.nested(|reader| {
                let mut before: &[u8] = &[];
                for _ in 0..count {
                    before = reader.key(before)?.1;
                    reader.item()?;
                }
                Ok(())
            })?,
            Head::Tag(_) => return Err(DecodeErrorKind::Malformed),
        }
        Ok(&start[..start.len() - self.bytes.len()])
    }

    /// The next key of a map and its encoding. RFC 8949 section 4.2.1: keys ascend in the bytewise order of their
    /// encodings. Section 5.6: none occurs twice.
    fn key(&mut self, before: &[u8]) -> Result<(i64, &'a [u8])> {
        let start = self.bytes;
        let key = self.integer()?;
        let encoded = &start[..start.len() - self.bytes.len()];
        match before.cmp(encoded) {
            core::cmp::Ordering::Less => Ok((key, encoded)),
            core::cmp::Ordering::Equal => Err(DecodeErrorKind::DuplicateKey),
            core::cmp::Ordering::Greater => Err(DecodeErrorKind::KeyOrder),
        }
    }

    fn nested<T>(&mut self, inside: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        if self.depth == limits::NESTING {
            return Err(DecodeErrorKind::TooDeep);
        }
        self.depth += 1;
        let result = inside(self);
        self.depth -= 1;
        result
    }

    fn take(&mut self, count: usize) -> Result<&'a [u8]> {
        let (taken, rest) = self.bytes.split_at_checked(count).ok_or(DecodeErrorKind::Truncated)?;
        self.bytes = rest;
        Ok(taken)
    }

    fn utf8(&mut self, length: usize) -> Result<&'a str> {
        core::str::from_utf8(self.take(length)?).map_err(|_| DecodeErrorKind::Utf8)
    }
}

/// Writes items in order, heads in their shortest form. Order and number of map entries are the caller's to keep.
#[derive(Default)]
pub(crate) struct Writer {
    bytes: Vec<u8>,
}

impl Writer {
    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    pub(crate) fn head(&mut self, head: Head) {
        let size = |length: usize| u64::try_from(length).unwrap_or(u64::MAX);
        let (major, value) = match head {
            Head::Unsigned(value) => (0, value),
            Head::Negative(value) => (1, value),
            Head::Bytes(length) => (2, size(length)),
            Head::Text(length) => (3, size(length)),
            Head::Array(count) => (4, count),
            Head::Map(count) => (5, count),
            Head::Tag(value) => (6, value),
            Head::Bool(value) => (7, 20 + u64::from(value)),
        };
        let bytes = value.to_be_bytes();
        let (argument, width) = match value {
            0..=23 => (bytes[7], 0),
            24..=0xff => (24, 1),
            0x100..=0xffff => (25, 2),
            0x1_0000..=0xffff_ffff => (26, 4),
            _ => (27, 8),
        };
        self.bytes.push(major << 5 | argument);
        self.bytes.extend_from_slice(&bytes[8 - width..]);
    }

    #[cfg(any(feature = "issue", test))]
    pub(crate) fn integer(&mut self, value: i64) {
        self.head(match u64::try_from(value) {
            Ok(value) => Head::Unsigned(value),
            // -1 - value does not overflow for a negative value.
            Err(_) => Head::Negative(u64::try_from(-1 - value).unwrap_or(u64::MAX)),
        });
    }

    #[cfg(any(feature = "issue", test))]
    pub(crate) fn unsigned(&mut self, value: u64) {
        self.head(Head::Unsigned(value));
    }

    pub(crate) fn byte_string(&mut self, bytes: &[u8]) {
        self.head(Head::Bytes(bytes.len()));
        self.bytes.extend_from_slice(bytes);
    }

    pub(crate) fn text(&mut self, text: &str) {
        self.head(Head::Text(text.len()));
        self.bytes.extend_from_slice(text.as_bytes());
    }

    /// Appends what another writer wrote.
    #[cfg(any(feature = "issue", test))]
    pub(crate) fn raw(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 8949 Appendix A, the rows whose types the format uses: read, and written back to the same bytes.
    #[test]
    fn integers_of_appendix_a() {
        for (value, hex) in [
            (0, "00"),
            (1, "01"),
            (10, "0a"),
            (23, "17"),
            (24, "1818"),
            (25, "1819"),
            (100, "1864"),
            (1000, "1903e8"),
            (1_000_000, "1a000f4240"),
            (1_000_000_000_000, "1b000000e8d4a51000"),
            (-1, "20"),
            (-10, "29"),
            (-100, "3863"),
            (-1000, "3903e7"),
            (i64::MAX, "1b7fffffffffffffff"),
            (i64::MIN, "3b7fffffffffffffff"),
        ] {
            let bytes = hex_bytes(hex);
            assert_eq!(Reader::new(&bytes).integer(), Ok(value), "{hex}");
            let mut writer = Writer::default();
            writer.integer(value);
            assert_eq!(writer.into_bytes(), bytes, "{value}");
        }
    }

    #[test]
    fn every_departure_from_the_encoding_is_named() {
        use DecodeErrorKind::*;
        for (hex, kind) in [
            ("1817", NotShortest),
            ("1900ff", NotShortest),
            ("1a0000ffff", NotShortest),
            ("1b00000000ffffffff", NotShortest),
            ("3817", NotShortest),
            ("580100", NotShortest),
            ("780161", NotShortest),
            ("9800", NotShortest),
            ("b800", NotShortest),
            ("9fff", Indefinite),
            ("bfff", Indefinite),
            ("5f4100ff", Indefinite),
            ("7f6161ff", Indefinite),
            ("18", Truncated),
            ("4200", Truncated),
            ("6261", Truncated),
            ("8201", Truncated),
            ("a1", Truncated),
            ("a101", Truncated),
            ("5bffffffffffffffff", Truncated),
            ("9bffffffffffffffff", Truncated),
            ("1c", Malformed),
            ("f6", Malformed),
            ("f7", Malformed),
            ("f90000", Malformed),
            ("f818", Malformed),
            ("fb0000000000000000", Malformed),
            ("c100", Malformed),
            ("a201000100", DuplicateKey),
            ("a202000100", KeyOrder),
            ("a220000100", KeyOrder),
            ("61ff", Utf8),
            ("62c080", Utf8),
            ("63eda080", Utf8),
            ("818181818181818181", TooDeep),
        ] {
            let bytes = hex_bytes(hex);
            assert_eq!(Reader::new(&bytes).item().map(<[u8]>::len), Err(kind), "{hex}");
        }
    }

    fn hex_bytes(hex: &str) -> Vec<u8> {
        hex.as_bytes()
            .chunks(2)
            .map(|pair| u8::from_str_radix(core::str::from_utf8(pair).unwrap(), 16).unwrap())
            .collect()
    }
}
