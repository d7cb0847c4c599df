//! The evidence file: a line for what it rests on, a line for each row, a line for the end. `docs/evidence.md` describes it.
//!
//! Each line is `{"digest":"<hexadecimal>","entry":<entry>}`. The digest is the SHA-256 of the digest before it (32 bytes,
//! zeros before the first line) and the bytes of the entry: a byte that changes anywhere is found, in its row.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use labelcheck::stock::{Checked, Finding, ProblemCode, Quantity, Question, Row, Stock, Totals};
use labelcheck::{Date, Instant, KeyList, Now};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::borrow::Cow;

/// Version of the file.
pub const FORM: u32 = 1;

const START: &str = "{\"digest\":\"";
const MIDDLE: &str = "\",\"entry\":";
const END: &str = "}";

/// What a line holds.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(clippy::large_enum_variant, reason = "nearly all are rows, and one is there at a time")]
pub enum Entry<'e> {
    Header(Box<Header>),
    Row(Checks<'e>),
    End(Box<End>),
}

/// What the results rest on.
#[derive(Serialize, Deserialize)]
pub struct Header {
    pub labelcheck_evidence: u32,
    pub tool: String,
    pub question: Question,
    /// The clock, and the civil date at it.
    pub instant: Instant,
    pub local: Date,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<String>,
    pub key_list: Unit,
    pub note: String,
}

/// The key list: all its files as one unit.
#[derive(Serialize, Deserialize)]
pub struct Unit {
    /// Its own date.
    pub published: Instant,
    pub sha256: String,
    /// SHA-256 of each file in it, by name.
    pub files: Vec<(String, String)>,
    pub base64: String,
}

/// A row with its result.
#[derive(Serialize, Deserialize)]
pub struct Checks<'e> {
    pub row: Cow<'e, Row>,
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub problems: Cow<'e, [ProblemCode]>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<Quantity>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finding: Option<Cow<'e, Finding>>,
}

/// The end: without it the file was cut.
#[derive(Serialize, Deserialize)]
pub struct End {
    pub totals: Totals,
}

impl<'e> Entry<'e> {
    pub fn row(row: &'e Row, checked: &'e Checked) -> Self {
        Self::Row(Checks {
            row: Cow::Borrowed(row),
            problems: Cow::Borrowed(&checked.problems),
            quantity: checked.quantity,
            finding: checked.finding.as_deref().map(Cow::Borrowed),
        })
    }

    /// Writes it as a line without its digest, which only the lines before it give.
    pub fn write(&self, into: &mut Vec<u8>) {
        // Writing to memory does not fail, and these types have no keys that are not text.
        if serde_json::to_writer(&mut *into, self).is_ok() {
            into.push(b'\n');
        }
    }
}

impl Header {
    pub fn new(list: &KeyList, stock: &Stock, now: Now, place: Option<&str>, person: Option<&str>) -> Self {
        let unit = list.files().to_bytes();
        let sha256 = |bytes: &[u8]| hex::encode(Sha256::digest(bytes));
        Self {
            labelcheck_evidence: FORM,
            tool: concat!("labelcheck ", env!("CARGO_PKG_VERSION")).to_owned(),
            question: stock.question().clone(),
            instant: now.instant,
            local: now.local,
            place: place.map(ToOwned::to_owned),
            person: person.map(ToOwned::to_owned),
            key_list: Unit {
                published: list.published(),
                sha256: sha256(&unit),
                files: list.files().iter().map(|(name, bytes)| (name.to_owned(), sha256(bytes))).collect(),
                base64: STANDARD.encode(&unit),
            },
            note: "one rule only, not legal advice".to_owned(),
        }
    }

    pub fn now(&self) -> Now {
        Now { instant: self.instant, local: self.local }
    }

    /// The key list as it was stored; none where it is not the one that its digest names.
    pub fn unit(&self) -> Option<Vec<u8>> {
        let bytes = STANDARD.decode(&self.key_list.base64).ok()?;
        (hex::encode(Sha256::digest(&bytes)) == self.key_list.sha256).then_some(bytes)
    }
}

/// The chain of digests.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct Chain([u8; 32]);

impl Chain {
    /// The digest of the next entry.
    pub fn next(self, entry: &[u8]) -> Self {
        let mut digest = Sha256::new();
        digest.update(self.0);
        digest.update(entry);
        Self(digest.finalize().into())
    }

    pub fn from_text(text: &str) -> Option<Self> {
        let mut bytes = [0; 32];
        hex::decode_to_slice(text, &mut bytes).ok()?;
        // Capital letters would be another byte with the same meaning.
        Some(Self(bytes)).filter(|chain| chain.text() == text)
    }

    pub fn text(self) -> String {
        hex::encode(self.0)
    }
}

/// Takes a line apart: its digest, and the bytes of its entry.
pub fn parts(line: &[u8]) -> Option<(Chain, &[u8])> {
    let rest = line.strip_prefix(START.as_bytes())?;
    let (digest, rest) = rest.split_at_checked(64)?;
    let entry = rest.strip_prefix(MIDDLE.as_bytes())?.strip_suffix(END.as_bytes())?;
    Some((Chain::from_text(str::from_utf8(digest).ok()?)?, entry))
}

/// Writes the lines of an evidence file, one after the other.
#[derive(Clone, Default)]
pub struct Lines {
    chain: Chain,
}

impl Lines {
    /// From behind a line with this digest.
    pub fn after(chain: Chain) -> Self {
        Self { chain }
    }

    /// The digest over all lines so far.
    pub fn digest(&self) -> String {
        self.chain.text()
    }

    /// The first line.
    pub fn header(&mut self, header: &Header, out: &mut Vec<u8>) {
        self.line(serde_json::json!({ "header": header }).to_string().as_bytes(), out);
    }

    /// Rows as [`Entry::write`] wrote them.
    pub fn rows(&mut self, entries: &[u8], out: &mut Vec<u8>) {
        for entry in entries.split(|byte| *byte == b'\n').filter(|entry| !entry.is_empty()) {
            self.line(entry, out);
        }
    }

    /// The last line.
    pub fn end(&mut self, totals: &Totals, out: &mut Vec<u8>) {
        self.line(serde_json::json!({ "end": { "totals": totals } }).to_string().as_bytes(), out);
    }

    fn line(&mut self, entry: &[u8], out: &mut Vec<u8>) {
        self.chain = self.chain.next(entry);
        let digest = self.chain.text();
        for part in [START.as_bytes(), digest.as_bytes(), MIDDLE.as_bytes(), entry, END.as_bytes(), b"\n"] {
            out.extend(part);
        }
    }
}
