//! The evidence file: a line for what it rests on, a line for each row, a line for the end. `docs/evidence.md` describes it.
//!
//! Each line is `{"digest":"<hexadecimal>","entry":<entry>}`. The digest is the SHA-256 of the digest before it (32 bytes,
//! zeros before the first line) and the bytes of the entry: a byte that changes anywhere is found, in its row.

use crate::problem::Problem;
use crate::shell::stream::Growing;
use crate::stock::record::hex;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use labelcheck::stock::{Checked, Finding, ProblemCode, Quantity, Question, Row, Stock, Totals};
use labelcheck::{Date, Instant, KeyList, Now};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::borrow::Cow;
use std::path::Path;

/// Version of the file.
pub(crate) const FORM: u32 = 1;

const START: &str = "{\"digest\":\"";
const MIDDLE: &str = "\",\"entry\":";
const END: &str = "}";

/// What a line holds.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(clippy::large_enum_variant, reason = "nearly all are rows, and one is there at a time")]
pub(crate) enum Entry<'e> {
    Header(Box<Header>),
    Row(Checks<'e>),
    End(Box<End>),
}

/// What the results rest on.
#[derive(Serialize, Deserialize)]
pub(crate) struct Header {
    pub(crate) labelcheck_evidence: u32,
    pub(crate) tool: String,
    pub(crate) question: Question,
    /// The clock, and the civil date at it.
    pub(crate) instant: Instant,
    pub(crate) local: Date,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) place: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) person: Option<String>,
    pub(crate) key_list: Unit,
    pub(crate) note: String,
}

/// The key list: all its files as one unit.
#[derive(Serialize, Deserialize)]
pub(crate) struct Unit {
    /// Its own date.
    pub(crate) published: Instant,
    pub(crate) sha256: String,
    /// SHA-256 of each file in it, by name.
    pub(crate) files: Vec<(String, String)>,
    pub(crate) base64: String,
}

/// A row with its result.
#[derive(Serialize, Deserialize)]
pub(crate) struct Checks<'e> {
    pub(crate) row: Cow<'e, Row>,
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub(crate) problems: Cow<'e, [ProblemCode]>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) quantity: Option<Quantity>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) finding: Option<Cow<'e, Finding>>,
}

/// The end: without it the file was cut.
#[derive(Serialize, Deserialize)]
pub(crate) struct End {
    pub(crate) totals: Totals,
}

impl<'e> Entry<'e> {
    pub(crate) fn row(row: &'e Row, checked: &'e Checked) -> Self {
        Self::Row(Checks {
            row: Cow::Borrowed(row),
            problems: Cow::Borrowed(&checked.problems),
            quantity: checked.quantity,
            finding: checked.finding.as_deref().map(Cow::Borrowed),
        })
    }

    /// Writes it as a line without its digest, which only the lines before it give.
    pub(crate) fn write(&self, into: &mut Vec<u8>) {
        // Writing to memory does not fail, and these types have no keys that are not text.
        if serde_json::to_writer(&mut *into, self).is_ok() {
            into.push(b'\n');
        }
    }
}

impl Header {
    pub(crate) fn new(list: &KeyList, stock: &Stock, now: Now, place: Option<&str>, person: Option<&str>) -> Self {
        let unit = list.files().to_bytes();
        let sha256 = |bytes: &[u8]| hex(&Sha256::digest(bytes));
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

    pub(crate) fn now(&self) -> Now {
        Now { instant: self.instant, local: self.local }
    }

    /// The key list as it was stored; none where it is not the one that its digest names.
    pub(crate) fn unit(&self) -> Option<Vec<u8>> {
        let bytes = STANDARD.decode(&self.key_list.base64).ok()?;
        (hex(&Sha256::digest(&bytes)) == self.key_list.sha256).then_some(bytes)
    }
}

/// The chain of digests.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Chain([u8; 32]);

impl Chain {
    /// The digest of the next entry.
    pub(crate) fn next(self, entry: &[u8]) -> Self {
        let mut digest = Sha256::new();
        digest.update(self.0);
        digest.update(entry);
        Self(digest.finalize().into())
    }

    pub(crate) fn from_text(text: &str) -> Option<Self> {
        let mut bytes = [0; 32];
        if text.len() != 64 {
            return None;
        }
        for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks(2)) {
            let digit = |c: u8| match c {
                b'0'..=b'9' => Some(c - b'0'),
                b'a'..=b'f' => Some(c - b'a' + 10),
                _ => None,
            };
            *byte = digit(pair[0])? * 16 + digit(pair[1])?;
        }
        Some(Self(bytes))
    }

    pub(crate) fn text(self) -> String {
        hex(&self.0)
    }
}

/// Takes a line apart: its digest, and the bytes of its entry.
pub(crate) fn parts(line: &[u8]) -> Option<(Chain, &[u8])> {
    let rest = line.strip_prefix(START.as_bytes())?;
    let (digest, rest) = rest.split_at_checked(64)?;
    let entry = rest.strip_prefix(MIDDLE.as_bytes())?.strip_suffix(END.as_bytes())?;
    Some((Chain::from_text(str::from_utf8(digest).ok()?)?, entry))
}

/// Writes an evidence file.
pub(crate) struct Writer {
    file: Growing,
    chain: Chain,
}

impl Writer {
    pub(crate) fn create(path: &Path, replace: bool) -> Result<Self, Problem> {
        Ok(Self { file: Growing::create(path, replace)?, chain: Chain::default() })
    }

    /// Goes on with one that was interrupted; none where it is not as it was.
    pub(crate) fn resume(path: &Path, length: u64, digest: &str) -> Result<Option<Self>, Problem> {
        let Some(chain) = Chain::from_text(digest) else { return Ok(None) };
        Ok(Growing::resume(path, length)?.map(|file| Self { file, chain }))
    }

    pub(crate) fn begin(&mut self, header: &Header) -> Result<(), Problem> {
        let entry = serde_json::json!({ "header": header });
        self.entry(entry.to_string().as_bytes())
    }

    /// Rows as [`Entry::write`] wrote them.
    pub(crate) fn rows(&mut self, lines: &[u8]) -> Result<(), Problem> {
        for entry in lines.split(|byte| *byte == b'\n').filter(|entry| !entry.is_empty()) {
            self.entry(entry)?;
        }
        Ok(())
    }

    /// Brings all to the disk: how much it is, and the digest to go on with.
    pub(crate) fn keep(&mut self) -> Result<(u64, String), Problem> {
        Ok((self.file.keep()?, self.chain.text()))
    }

    /// Ends the file, and gives the digest over all of it.
    pub(crate) fn end(&mut self, totals: &Totals) -> Result<String, Problem> {
        let entry = serde_json::json!({ "end": { "totals": totals } });
        self.entry(entry.to_string().as_bytes())?;
        Ok(self.keep()?.1)
    }

    fn entry(&mut self, entry: &[u8]) -> Result<(), Problem> {
        self.chain = self.chain.next(entry);
        let digest = self.chain.text();
        for part in [START.as_bytes(), digest.as_bytes(), MIDDLE.as_bytes(), entry, END.as_bytes(), b"\n"] {
            self.file.put(part)?;
        }
        Ok(())
    }
}
