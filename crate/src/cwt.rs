//! CWT claims sets (RFC 8392): the registered claims that a label uses, and the private ones as bytes.
//!
//! ```cddl
//! claims = {
//!   1 => tstr,          ; iss: jurisdiction "/" scheme
//!   2 => tstr,          ; sub: registration number as printed
//!   ? 4 => int,         ; exp, seconds
//!   ? 5 => int,         ; nbf, seconds
//!   6 => int,           ; iat, seconds
//!   -65537 => facts,    ; private use (RFC 8392 section 9.1)
//!   ? -65538 => status,
//!   * nint => any,      ; ignored
//! }
//! ```

use crate::cbor::Reader;
#[cfg(any(feature = "issue", test))]
use crate::cbor::{Head, Writer};
use crate::date::Instant;
use crate::error::DecodeErrorKind;
use crate::limits;

/// The facts claim.
pub(crate) const FACTS: i64 = -65_537;
/// The status claim.
pub(crate) const STATUS: i64 = -65_538;

const ISS: i64 = 1;
const SUB: i64 = 2;
const EXP: i64 = 4;
const NBF: i64 = 5;
const IAT: i64 = 6;

/// The claims of a label as they arrived.
#[derive(Clone, Debug)]
pub(crate) struct Claims<'a> {
    pub(crate) issuer: &'a str,
    pub(crate) subject: &'a str,
    pub(crate) expires: Option<Instant>,
    pub(crate) not_before: Option<Instant>,
    pub(crate) issued: Instant,
    pub(crate) facts: &'a [u8],
    pub(crate) status: Option<&'a [u8]>,
}

impl<'a> Claims<'a> {
    pub(crate) fn read(payload: &'a [u8]) -> Result<Self, DecodeErrorKind> {
        let (mut issuer, mut subject, mut expires, mut not_before, mut issued) = (None, None, None, None, None);
        let (mut facts, mut status) = (None, None);
        let mut reader = Reader::new(payload);
        reader.map(|claim, reader| {
            match claim {
                ISS => issuer = Some(reader.text()?),
                SUB => subject = Some(reader.text()?),
                EXP => expires = Some(instant(reader)?),
                NBF => not_before = Some(instant(reader)?),
                IAT => issued = Some(instant(reader)?),
                FACTS => facts = Some(reader.item()?),
                STATUS => status = Some(reader.item()?),
                _ if claim < 0 => drop(reader.item()?),
                _ => return reader.item().and(Err(DecodeErrorKind::Newer)),
            }
            Ok(())
        })?;
        reader.end()?;
        let missing = DecodeErrorKind::Missing;
        Ok(Self {
            issuer: issuer.ok_or(missing)?,
            subject: subject.ok_or(missing)?,
            expires,
            not_before,
            issued: issued.ok_or(missing)?,
            facts: facts.ok_or(missing)?,
            status,
        })
    }

    #[cfg(any(feature = "issue", test))]
    pub(crate) fn write(&self) -> Vec<u8> {
        let mut writer = Writer::default();
        let optional = [self.expires.is_some(), self.not_before.is_some(), self.status.is_some()];
        let count = 4 + optional.into_iter().map(u64::from).sum::<u64>();
        writer.head(Head::Map(count));
        writer.integer(ISS);
        writer.text(self.issuer);
        writer.integer(SUB);
        writer.text(self.subject);
        for (claim, instant) in [(EXP, self.expires), (NBF, self.not_before), (IAT, Some(self.issued))] {
            if let Some(instant) = instant {
                writer.integer(claim);
                writer.integer(instant.seconds());
            }
        }
        writer.integer(FACTS);
        writer.raw(self.facts);
        if let Some(status) = self.status {
            writer.integer(STATUS);
            writer.raw(status);
        }
        writer.into_bytes()
    }
}

/// A NumericDate without fractions (RFC 8392 section 2), within the years of labels.
fn instant(reader: &mut Reader<'_>) -> Result<Instant, DecodeErrorKind> {
    let seconds = reader.integer()?;
    if limits::INSTANTS.contains(&seconds) { Ok(Instant::from_seconds(seconds)) } else { Err(DecodeErrorKind::Date) }
}
