//! Status lists: two bits a label, signed by a key that signs nothing else (Token Status List, CWT form).

use crate::cbor::{Head, Reader};
use crate::cose::{Expected, Sign1};
use crate::date::Instant;
use crate::error::DecodeErrorKind;
use crate::key::PublicKey;
use crate::limits;

/// A status list as it is held: four labels a byte, the first in the lowest bits (Token Status List, section 4).
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct StatusList {
    bytes: Vec<u8>,
    expires: Option<Instant>,
}

/// The status of one label (Token Status List, section 7.1).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Status {
    /// VALID.
    Valid,
    /// INVALID.
    Withdrawn,
    /// SUSPENDED.
    Suspended,
    /// Application specific: this application has none.
    Other,
}

impl StatusList {
    pub(crate) fn new(bytes: Vec<u8>, expires: Option<Instant>) -> Self {
        Self { bytes, expires }
    }

    /// When it is too old by its own word.
    pub(crate) fn expires(&self) -> Option<Instant> {
        self.expires
    }

    /// Its length in bytes.
    pub(super) fn len(&self) -> usize {
        self.bytes.len()
    }

    /// The packed bits.
    #[cfg(feature = "publish")]
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// How many labels it has room for.
    pub(crate) fn labels(&self) -> usize {
        self.bytes.len().saturating_mul(4)
    }

    /// The status at an index; none where the list has no such index.
    pub(crate) fn get(&self, index: u32) -> Option<Status> {
        let byte = self.bytes.get(usize::try_from(index / 4).ok()?)?;
        Some(match byte >> (index % 4 * 2) & 3 {
            0 => Status::Valid,
            1 => Status::Withdrawn,
            2 => Status::Suspended,
            _ => Status::Other,
        })
    }
}

/// The `typ` of a Status List Token in CWT form.
const TYP: &str = "application/statuslist+cwt";
/// It is signed with no `external_aad`, as other readers of such tokens expect.
const AAD: &[u8] = b"";

const SUB: i64 = 2;
const EXP: i64 = 4;
const STATUS_LIST: i64 = 65_533;

/// Reads a Status List Token that is the file of this path, signed by one of the keys. At most so many bytes are
/// inflated.
pub(crate) fn read_token(
    bytes: &[u8],
    path: &str,
    keys: &[(Vec<u8>, PublicKey)],
    budget: usize,
) -> Result<StatusList, String> {
    let expected = Expected { limit: limits::TARGET_BYTES, typ: Some(TYP) };
    let token = Sign1::read(bytes, expected).map_err(|error| error.to_string())?;
    let mut keys = keys.iter().filter(|(kid, _)| kid == token.kid);
    if !keys.any(|(_, key)| token.verify(key, AAD)) {
        return Err("none of the jurisdiction's status keys signed it".to_owned());
    }
    let claims = Claims::read(token.payload).map_err(|kind| format!("its claims are malformed: {kind:?}"))?;
    if claims.subject != path {
        return Err(format!("it is the list of {}", claims.subject));
    }
    let limit = budget.min(limits::STATUS_BYTES);
    let bytes = miniz_oxide::inflate::decompress_to_vec_zlib_with_limit(claims.compressed, limit)
        .map_err(|error| format!("it cannot be inflated within {limit} bytes: {:?}", error.status))?;
    Ok(StatusList::new(bytes, claims.expires))
}

struct Claims<'a> {
    subject: &'a str,
    expires: Option<Instant>,
    compressed: &'a [u8],
}

impl<'a> Claims<'a> {
    fn read(payload: &'a [u8]) -> Result<Self, DecodeErrorKind> {
        let (mut subject, mut expires, mut compressed) = (None, None, None);
        let mut reader = Reader::new(payload);
        reader.map(|claim, reader| {
            match claim {
                SUB => subject = Some(reader.text()?),
                EXP => expires = Some(Instant::from_seconds(reader.integer()?)),
                STATUS_LIST => compressed = Some(status_list(reader)?),
                // `iat`, `ttl` and others: the key list says how old it is.
                _ => drop(reader.item()?),
            }
            Ok(())
        })?;
        reader.end()?;
        let missing = DecodeErrorKind::Missing;
        Ok(Self { subject: subject.ok_or(missing)?, expires, compressed: compressed.ok_or(missing)? })
    }
}

/// `{"lst": bytes, "bits": 2}`: text keys, in the one order of deterministic encoding.
fn status_list<'a>(reader: &mut Reader<'a>) -> Result<&'a [u8], DecodeErrorKind> {
    let Head::Map(2) = reader.head()? else { return Err(DecodeErrorKind::Type) };
    if reader.text()? != "lst" {
        return Err(DecodeErrorKind::KeyOrder);
    }
    let compressed = reader.byte_string()?;
    if reader.text()? != "bits" || reader.unsigned()? != 2 {
        return Err(DecodeErrorKind::Range);
    }
    Ok(compressed)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of the draft's section "Compressed Byte Array" for two bits: 1, 2, 0, 3, 0, 1, 0, 1, 1, 2, 3, 3.
    #[test]
    fn two_bit_example_of_the_draft() {
        let list = StatusList::new(vec![0xc9, 0x44, 0xf9], None);
        let expected = [1, 2, 0, 3, 0, 1, 0, 1, 1, 2, 3, 3];
        for (index, value) in expected.into_iter().enumerate() {
            let status = [Status::Valid, Status::Withdrawn, Status::Suspended, Status::Other][value];
            assert_eq!(list.get(index as u32), Some(status), "{index}");
        }
        assert_eq!(list.get(12), None);
        assert_eq!(list.get(u32::MAX), None);
    }
}
