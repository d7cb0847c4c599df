//! Texts of any length, cut into pieces of whole records: decoded on the way, in constant memory.

use crate::limits;
use encoding_rs::{CoderResult, Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE};
use memchr::{memchr, memchr2, memchr3};
use std::io::{self, Read};

/// Bytes that are read at once, and what a piece has at least.
pub const PIECE_BYTES: usize = 64 * 1_024;

/// How records end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Records {
    /// At a line's end, but for one in quotes; cells end at the delimiter.
    Table { delimiter: u8 },
    /// At a line's end.
    Lines,
}

/// A piece: whole records, and how many lines are before it.
#[derive(PartialEq, Eq, Debug)]
pub enum Cut {
    Records {
        bytes: Vec<u8>,
        lines_before: u64,
    },
    /// The line that begins a record that does not end within its limit, or not at all.
    Bad {
        line: u64,
    },
}

/// A text that is read.
pub struct Text {
    from: Box<dyn Read + Send>,
    /// None: the bytes as they are. What is not UTF-8 in them is decoded cell by cell.
    decoder: Option<Decoder>,
    raw: Vec<u8>,
    /// What was decoded; what is before `begin` was handed on or given up.
    buffer: Vec<u8>,
    begin: usize,
    is_at_end: bool,
    /// Line ends of old: a lone carriage return.
    lone_returns: bool,
    /// Bytes that were read.
    pub read: u64,
    // Where the cutting is.
    lines: u64,
    scanned: usize,
    /// Behind the last whole record.
    whole: usize,
    state: State,
    /// What is known of the record that was given up last.
    endless: Option<Endless>,
    /// The rest of a line that is too long is passed over.
    skips_line: bool,
    work: Work,
}

/// From a line's beginning up to `until`, a quote that is open stays open at each line's end, and the state there is `state`.
/// Every line after it that leaves a quote open would find the same: it is not looked for again, so that a list in which no
/// line ends its quotes takes no more than two looks at each byte.
#[derive(Clone, Copy, Debug)]
struct Endless {
    until: usize,
    state: State,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum State {
    CellStart,
    Plain,
    Quoted,
    QuoteInQuoted,
}

impl Text {
    /// Begins to read: the head tells the encoding.
    pub fn new(from: Box<dyn Read + Send>) -> io::Result<Self> {
        let mut text = Self {
            from,
            decoder: None,
            raw: Vec::new(),
            buffer: Vec::new(),
            begin: 0,
            is_at_end: false,
            lone_returns: false,
            read: 0,
            lines: 0,
            scanned: 0,
            whole: 0,
            state: State::CellStart,
            endless: None,
            skips_line: false,
            work: Work::default(),
        };
        text.read_raw()?;
        if text.raw.starts_with(b"\xef\xbb\xbf") {
            text.raw.drain(..3);
        }
        text.decoder = encoding(&text.raw).map(Encoding::new_decoder_with_bom_removal);
        text.decode();
        text.lone_returns = memchr(b'\r', &text.buffer).is_some() && memchr(b'\n', &text.buffer).is_none();
        if text.lone_returns {
            text.mend_returns(0);
        }
        Ok(text)
    }

    /// What is at the beginning, for telling what it is.
    pub fn head(&self) -> &[u8] {
        self.rest()
    }

    /// Passes over the first line. To be called before anything was cut.
    pub fn skip_first_line(&mut self) {
        self.begin += memchr(b'\n', self.rest()).map_or(self.rest().len(), |at| at + 1);
        (self.scanned, self.whole) = (self.begin, self.begin);
        self.lines += 1;
    }

    /// The next piece; none at the end.
    pub fn cut(&mut self, records: Records) -> io::Result<Option<Cut>> {
        loop {
            if self.skips_line {
                self.skip_line()?;
            }
            self.scan(records);
            let whole = self.whole - self.begin;
            let rest = self.buffer.len() - self.whole;
            if whole >= PIECE_BYTES || whole > 0 && (self.is_at_end || rest > limits::RECORD_BYTES) {
                return Ok(Some(self.hand_on()));
            }
            if rest > limits::RECORD_BYTES || self.is_at_end && self.state == State::Quoted {
                return Ok(Some(self.give_up_line()));
            }
            if self.is_at_end {
                if self.rest().is_empty() {
                    return Ok(None);
                }
                // The last record needs no line's end.
                self.whole = self.buffer.len();
                return Ok(Some(self.hand_on()));
            }
            self.more()?;
        }
    }

    fn rest(&self) -> &[u8] {
        &self.buffer[self.begin..]
    }

    fn hand_on(&mut self) -> Cut {
        // Of the piece and the rest, the shorter is copied.
        self.work.add((self.whole - self.begin).min(self.buffer.len() - self.whole));
        let bytes = if self.begin == 0 && self.buffer.len() - self.whole <= self.whole {
            let rest = self.buffer.split_off(self.whole);
            let bytes = std::mem::replace(&mut self.buffer, rest);
            self.moved(bytes.len());
            bytes
        } else {
            let bytes = self.buffer[self.begin..self.whole].to_vec();
            self.begin = self.whole;
            bytes
        };
        let lines_before = self.lines;
        self.lines += count_lines(&bytes);
        Cut::Records { bytes, lines_before }
    }

    /// A record that does not end: its first line is bad, and the next line may be good.
    fn give_up_line(&mut self) -> Cut {
        let line = self.lines + 1;
        self.endless = Some(Endless { until: self.scanned, state: self.state });
        let end = memchr(b'\n', self.rest());
        match end {
            Some(at) => {
                self.begin += at + 1;
                self.lines += 1;
            }
            None => {
                self.begin = self.buffer.len();
                self.skips_line = true;
            }
        }
        self.work.add(end.unwrap_or(0));
        self.begin_record();
        Cut::Bad { line }
    }

    fn begin_record(&mut self) {
        self.state = State::CellStart;
        (self.scanned, self.whole) = (self.begin, self.begin);
    }

    fn skip_line(&mut self) -> io::Result<()> {
        loop {
            if let Some(at) = memchr(b'\n', self.rest()) {
                self.begin += at + 1;
                self.lines += 1;
                break;
            }
            self.begin = self.buffer.len();
            if self.is_at_end {
                break;
            }
            self.begin_record();
            self.more()?;
        }
        self.begin_record();
        self.skips_line = false;
        Ok(())
    }

    fn more(&mut self) -> io::Result<()> {
        self.forget();
        let from = self.buffer.len();
        self.read_raw()?;
        self.decode();
        if self.lone_returns {
            self.mend_returns(from);
        }
        Ok(())
    }

    /// Lets go of what is before `begin`: once for each piece that is read, and not for each record.
    fn forget(&mut self) {
        let gone = std::mem::take(&mut self.begin);
        self.buffer.drain(..gone);
        self.work.add(self.buffer.len());
        self.moved(gone);
    }

    /// So many bytes are gone from the buffer's beginning.
    fn moved(&mut self, gone: usize) {
        self.scanned -= gone;
        self.whole -= gone;
        self.endless = self.endless.filter(|endless| endless.until > gone);
        if let Some(endless) = &mut self.endless {
            endless.until -= gone;
        }
    }

    fn read_raw(&mut self) -> io::Result<()> {
        let limit = u64::try_from(PIECE_BYTES).unwrap_or(u64::MAX);
        let count = self.from.by_ref().take(limit).read_to_end(&mut self.raw)?;
        self.read += u64::try_from(count).unwrap_or(0);
        self.is_at_end = count == 0 || count < PIECE_BYTES;
        Ok(())
    }

    fn decode(&mut self) {
        let Some(decoder) = &mut self.decoder else {
            if self.buffer.is_empty() {
                std::mem::swap(&mut self.buffer, &mut self.raw);
            } else {
                self.buffer.append(&mut self.raw);
            }
            self.raw.clear();
            return;
        };
        let most = decoder.max_utf8_buffer_length(self.raw.len()).unwrap_or(0);
        let from = self.buffer.len();
        self.buffer.resize(from + most, 0);
        let (result, _, written, _) = decoder.decode_to_utf8(&self.raw, &mut self.buffer[from..], self.is_at_end);
        debug_assert_eq!(result, CoderResult::InputEmpty);
        self.buffer.truncate(from + written);
        self.raw.clear();
    }

    fn mend_returns(&mut self, from: usize) {
        for byte in &mut self.buffer[from..] {
            if *byte == b'\r' {
                *byte = b'\n';
            }
        }
    }

    /// Looks for the ends of records in what was not looked at yet. As the `csv` library reads: a quote counts at the
    /// beginning of a cell only.
    fn scan(&mut self, records: Records) {
        let bytes = &self.buffer;
        let Records::Table { delimiter } = records else {
            if let Some(at) = memchr::memrchr(b'\n', &bytes[self.scanned..]) {
                self.whole = self.scanned + at + 1;
            }
            self.scanned = bytes.len();
            return;
        };
        let mut at = self.scanned;
        while at < bytes.len() {
            let from = at;
            let mut jump = None;
            match self.state {
                State::CellStart if bytes[at] == b'"' => {
                    self.state = State::Quoted;
                    at += 1;
                }
                State::Quoted => {
                    let endless = self.endless.filter(|endless| at < endless.until);
                    let found = match endless {
                        Some(_) => memchr2(b'"', b'\n', &bytes[at..]),
                        None => memchr(b'"', &bytes[at..]),
                    };
                    at = found.map_or(bytes.len(), |found| at + found + 1);
                    if found.is_some() && bytes[at - 1] == b'"' {
                        self.state = State::QuoteInQuoted;
                    } else if found.is_some() {
                        jump = endless;
                    }
                }
                State::QuoteInQuoted if bytes[at] == b'"' => {
                    self.state = State::Quoted;
                    at += 1;
                }
                State::CellStart | State::Plain | State::QuoteInQuoted => {
                    match memchr3(delimiter, b'\n', b'\r', &bytes[at..]) {
                        Some(end) => {
                            at += end + 1;
                            self.state = State::CellStart;
                            if bytes[at - 1] != delimiter {
                                self.whole = at;
                            }
                        }
                        None => {
                            self.state = State::Plain;
                            at = bytes.len();
                        }
                    }
                }
            }
            self.work.add(at - from);
            if let Some(endless) = jump {
                (at, self.state) = (endless.until, endless.state);
            }
        }
        self.scanned = at;
    }
}

/// Bytes that were looked at or moved, which a test holds against the length of the text.
#[derive(Default)]
struct Work {
    #[cfg(test)]
    bytes: usize,
}

impl Work {
    #[cfg_attr(not(test), expect(clippy::unused_self, reason = "there is nothing to count outside of tests"))]
    fn add(&mut self, bytes: usize) {
        #[cfg(test)]
        {
            self.bytes += bytes;
        }
        #[cfg(not(test))]
        let _ = bytes;
    }
}

/// The encoding, where it is not one whose bytes can be cut before they are decoded.
fn encoding(head: &[u8]) -> Option<&'static Encoding> {
    if let Some((encoding, _)) = Encoding::for_bom(head) {
        return (encoding != UTF_8).then_some(encoding);
    }
    // UTF-16 without a mark: every second byte of Latin letters and digits is zero.
    let zeros = |at: usize| head.iter().take(512).skip(at).step_by(2).filter(|byte| **byte == 0).count();
    let pairs = head.len().min(512) / 2;
    let (even, odd) = (zeros(0), zeros(1));
    match pairs {
        0 => None,
        _ if odd * 2 > pairs && even == 0 => Some(UTF_16LE),
        _ if even * 2 > pairs && odd == 0 => Some(UTF_16BE),
        _ => None,
    }
}

/// The line in a piece, from 1, at which a record begins that was read from here on: the reader passes over empty lines
/// first, and over the second half of the line's end before.
pub fn line_of(bytes: &[u8], position: &csv::Position) -> u64 {
    let start = usize::try_from(position.byte()).unwrap_or(0).min(bytes.len());
    let passed = bytes[start..].iter().take_while(|byte| matches!(byte, b'\n' | b'\r'));
    position.line() + u64::try_from(passed.filter(|byte| **byte == b'\n').count()).unwrap_or(0)
}

/// How many lines end in these bytes.
fn count_lines(bytes: &[u8]) -> u64 {
    u64::try_from(memchr::memchr_iter(b'\n', bytes).count()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const COMMAS: Records = Records::Table { delimiter: b',' };

    /// The records of all pieces, with their lines, as the reader of tables finds them; and the lines that are bad.
    fn records(bytes: Vec<u8>, records: Records) -> (Vec<(u64, String)>, Vec<u64>) {
        let mut text = Text::new(Box::new(io::Cursor::new(bytes))).unwrap();
        let (mut found, mut bad) = (Vec::new(), Vec::new());
        while let Some(cut) = text.cut(records).unwrap() {
            match cut {
                Cut::Bad { line } => bad.push(line),
                Cut::Records { bytes, lines_before } => {
                    let mut reader =
                        csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(&bytes[..]);
                    for record in reader.byte_records() {
                        let record = record.unwrap();
                        let line = line_of(&bytes, record.position().unwrap()) + lines_before;
                        let cells: Vec<_> = record.iter().map(|cell| String::from_utf8_lossy(cell)).collect();
                        found.push((line, cells.join("|")));
                    }
                }
            }
        }
        (found, bad)
    }

    #[test]
    fn records_are_cut_nowhere_but_at_their_ends() {
        let mut table = String::from("code,note\r\n");
        for number in 0..20_000 {
            table += match number % 4 {
                0 => "\"a\nb\",\"say \"\"x\"\"\"\r\n",
                1 => "plain,5\" screen\r\n",
                2 => "\"x\"y,z\r\n",
                _ => ",\r\n",
            };
        }
        let (found, bad) = records(table.into_bytes(), COMMAS);
        assert_eq!((found.len(), bad.len()), (20_001, 0));
        assert_eq!(found[1], (2, "a\nb|say \"x\"".to_owned()));
        assert_eq!(found[2], (4, "plain|5\" screen".to_owned()));
        assert_eq!(found[20_000].0, 1 + 25_000);
    }

    #[test]
    fn a_quote_that_never_ends_costs_one_row() {
        let (found, bad) = records(b"a,1\n\"b,2\nc,3\nd,4".to_vec(), COMMAS);
        assert_eq!(found, [(1, "a|1".to_owned()), (3, "c|3".to_owned()), (4, "d|4".to_owned())]);
        assert_eq!(bad, [2]);
        let mut long = b"a,1\n\"b,2\n".to_vec();
        for _ in 0..100_000 {
            long.extend(b"c,3,4,5\n");
        }
        let (found, bad) = records(long, COMMAS);
        assert_eq!((found.len(), bad, found[1].0), (100_001, vec![2], 3));
    }

    /// Whatever the lines leave open, and however they are read: each byte is looked at and moved a few times, not once for
    /// each line before it.
    #[test]
    fn lines_that_all_leave_a_quote_open_take_work_in_proportion() {
        for (pattern, is_bad) in [
            (&["\"x\",\"z\n"][..], &[true][..]),
            (&["a,1\n", "\"x\",\"z\n"], &[false, true]),
            (&["\"x,y\"z\",\"\r\n", "b\r\n"], &[true, false]),
        ] {
            let mut bytes = Vec::new();
            let (mut lines, mut expected) = (0, Vec::new());
            while bytes.len() < 6 * limits::RECORD_BYTES {
                for (record, bad) in pattern.iter().zip(is_bad) {
                    if *bad {
                        expected.push(lines + 1);
                    }
                    lines += count_lines(record.as_bytes());
                    bytes.extend(record.as_bytes());
                }
            }
            let length = bytes.len();
            let mut text = Text::new(Box::new(io::Cursor::new(bytes))).unwrap();
            let mut bad = Vec::new();
            while let Some(cut) = text.cut(COMMAS).unwrap() {
                if let Cut::Bad { line } = cut {
                    bad.push(line);
                }
            }
            assert_eq!((bad.len(), bad == expected), (expected.len(), true), "{pattern:?}");
            let work = text.work.bytes;
            assert!(work < 12 * length, "{pattern:?}: {work} for {length} bytes");
        }
    }

    #[test]
    fn a_line_without_end_is_passed_over() {
        let mut text = b"a\n".to_vec();
        text.extend(vec![b'x'; 3 * limits::RECORD_BYTES]);
        text.extend(b"\nb\n");
        for kind in [COMMAS, Records::Lines] {
            assert_eq!(records(text.clone(), kind), (vec![(1, "a".to_owned()), (3, "b".to_owned())], vec![2]));
        }
    }

    #[test]
    fn encodings_are_known() {
        let utf16 = |text: &str, mark: &[u8], bytes: fn(u16) -> [u8; 2]| {
            mark.iter().copied().chain(text.encode_utf16().flat_map(bytes)).collect::<Vec<u8>>()
        };
        let text = "code,é标\r\n1,2\r\n";
        for bytes in [
            text.as_bytes().to_vec(),
            [b"\xef\xbb\xbf", text.as_bytes()].concat(),
            utf16(text, &[0xff, 0xfe], u16::to_le_bytes),
            utf16(text, &[0xfe, 0xff], u16::to_be_bytes),
            utf16(text, &[], u16::to_le_bytes),
            utf16(text, &[], u16::to_be_bytes),
        ] {
            assert_eq!(records(bytes, COMMAS).0, [(1, "code|é标".to_owned()), (2, "1|2".to_owned())]);
        }
        assert_eq!(records(b"a,1\rb,2\r".to_vec(), COMMAS).0.len(), 2);
        assert_eq!(records(Vec::new(), COMMAS).0, []);
    }
}
