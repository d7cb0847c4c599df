//! COSE_Sign1 (RFC 9052) as a label carries it.
//!
//! ```cddl
//! label      = #6.18([protected, unprotected, payload, signature])
//! protected  = bstr .cbor { 1 => -19, 4 => bstr .size (1..8) }   ; alg Ed25519 (RFC 9864), kid
//! unprotected = {}
//! payload    = bstr
//! signature  = bstr .size 64
//! ```

use crate::cbor::{Head, Reader, Writer};
use crate::error::{DecodeError, DecodeErrorKind, Layer};
use crate::key::PublicKey;
use crate::limits;

/// `external_aad` of a label's signature: no other token of the same key passes as a label.
pub(crate) const LABEL_AAD: &[u8] = b"labelcheck-label-1";

/// COSE_Single_Signer_Data object: tag 18 (RFC 9052 section 4.2).
const SIGN1_TAG: u64 = 18;
/// CWT: tag 61 (RFC 8392 section 6). A label's context says what it is, so the tag is refused.
const CWT_TAG: u64 = 61;
/// Header parameter labels (RFC 9052 section 3.1) and the algorithm (RFC 9864 section 2.2).
const ALG: i64 = 1;
const KID: i64 = 4;
const TYP: i64 = 16;
const ED25519: i64 = -19;

/// A COSE_Sign1 as it arrived. Nothing about it is verified yet.
#[derive(Clone, Debug)]
pub(crate) struct Sign1<'a> {
    /// The protected header as it arrived, over which the signature goes.
    pub(crate) protected: &'a [u8],
    /// A hint at the key.
    pub(crate) kid: &'a [u8],
    pub(crate) payload: &'a [u8],
    pub(crate) signature: [u8; 64],
}

/// What kind of token is expected.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Expected {
    /// Longest token in bytes.
    pub(crate) limit: usize,
    /// The content of the `typ` parameter (RFC 9596); none: it is not permitted.
    pub(crate) typ: Option<&'static str>,
}

/// A label: its `external_aad` says what it is.
pub(crate) const LABEL: Expected = Expected { limit: limits::LABEL_BYTES, typ: None };

impl<'a> Sign1<'a> {
    /// Reads the outer structure and the protected header.
    pub(crate) fn read(bytes: &'a [u8], expected: Expected) -> Result<Self, DecodeError> {
        let cose = |kind| DecodeError { at: Layer::Cose, kind };
        if bytes.len() > expected.limit {
            return Err(cose(DecodeErrorKind::TooLong));
        }
        let mut reader = Reader::new(bytes);
        match reader.head().map_err(cose)? {
            Head::Tag(SIGN1_TAG) => {}
            Head::Tag(CWT_TAG) => return Err(cose(DecodeErrorKind::CwtTag)),
            _ => return Err(cose(DecodeErrorKind::Tag)),
        }
        let (protected, payload, signature) = outer(&mut reader).map_err(cose)?;
        let kid = header(protected, expected.typ).map_err(|kind| DecodeError { at: Layer::Header, kind })?;
        Ok(Self { protected, kid, payload, signature })
    }

    /// Whether the signature is this key's over the bytes that arrived.
    pub(crate) fn verify(&self, key: &PublicKey, aad: &[u8]) -> bool {
        key.verify(&to_be_signed(self.protected, aad, self.payload), &self.signature)
    }
}

/// The whole structure around a payload, signed by the function.
#[cfg(any(feature = "issue", test))]
pub(crate) fn write(kid: &[u8], payload: &[u8], aad: &[u8], sign: impl FnOnce(&[u8]) -> [u8; 64]) -> Vec<u8> {
    write_typed(kid, None, payload, aad, sign)
}

/// The same, with a type (RFC 9596) where there is one.
#[cfg(any(feature = "issue", test))]
pub(crate) fn write_typed(
    kid: &[u8],
    typ: Option<&str>,
    payload: &[u8],
    aad: &[u8],
    sign: impl FnOnce(&[u8]) -> [u8; 64],
) -> Vec<u8> {
    let mut protected = Writer::default();
    protected.head(Head::Map(2 + u64::from(typ.is_some())));
    protected.integer(ALG);
    protected.integer(ED25519);
    protected.integer(KID);
    protected.byte_string(kid);
    if let Some(typ) = typ {
        protected.integer(TYP);
        protected.text(typ);
    }
    let protected = protected.into_bytes();
    let signature = sign(&to_be_signed(&protected, aad, payload));
    let mut writer = Writer::default();
    writer.head(Head::Tag(SIGN1_TAG));
    writer.head(Head::Array(4));
    writer.byte_string(&protected);
    writer.head(Head::Map(0));
    writer.byte_string(payload);
    writer.byte_string(&signature);
    writer.into_bytes()
}

type Outer<'a> = (&'a [u8], &'a [u8], [u8; 64]);

fn outer<'a>(reader: &mut Reader<'a>) -> Result<Outer<'a>, DecodeErrorKind> {
    let Head::Array(4) = reader.head()? else { return Err(DecodeErrorKind::Type) };
    let protected = reader.byte_string()?;
    match reader.clone().head()? {
        Head::Map(0) => drop(reader.head()?),
        // Nothing signs the unprotected header, so nothing may stand in it.
        Head::Map(_) => return reader.item().and(Err(DecodeErrorKind::Unprotected)),
        _ => return Err(DecodeErrorKind::Type),
    }
    let payload = reader.byte_string()?;
    let signature = reader.byte_string()?.try_into().map_err(|_| DecodeErrorKind::SignatureLength)?;
    reader.end()?;
    Ok((protected, payload, signature))
}

fn header<'a>(protected: &'a [u8], typ: Option<&str>) -> Result<&'a [u8], DecodeErrorKind> {
    let (mut algorithm, mut kid, mut found) = (None, None, None);
    let mut reader = Reader::new(protected);
    reader.map(|label, reader| {
        match label {
            ALG => algorithm = Some(reader.integer()?),
            KID => kid = Some(reader.byte_string()?),
            TYP if typ.is_some() => found = Some(reader.text()?),
            // RFC 9052 leaves unknown parameters to the application: a negative one is ours to ignore.
            _ if label < 0 => drop(reader.item()?),
            _ => return reader.item().and(Err(DecodeErrorKind::Newer)),
        }
        Ok(())
    })?;
    reader.end()?;
    if algorithm.ok_or(DecodeErrorKind::Missing)? != ED25519 {
        return Err(DecodeErrorKind::Algorithm);
    }
    if found != typ {
        return Err(DecodeErrorKind::Missing);
    }
    kid.filter(|kid: &&[u8]| limits::KID_BYTES.contains(&kid.len())).ok_or(DecodeErrorKind::KeyId)
}

/// The Sig_structure of RFC 9052 section 4.4.
fn to_be_signed(protected: &[u8], aad: &[u8], payload: &[u8]) -> Vec<u8> {
    let mut writer = Writer::default();
    writer.head(Head::Array(4));
    writer.text("Signature1");
    writer.byte_string(protected);
    writer.byte_string(aad);
    writer.byte_string(payload);
    writer.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use coset::{TaggedCborSerializable, iana};

    /// The well-kept library that others use reads what is written here, and signs the same bytes.
    #[test]
    fn another_implementation_agrees() {
        let kid = [1, 2, 3, 4];
        let mut signed = Vec::new();
        let bytes = write(&kid, b"payload", LABEL_AAD, |message| {
            signed = message.to_vec();
            [7; 64]
        });
        let other = coset::CoseSign1::from_tagged_slice(&bytes).unwrap();
        assert_eq!(
            other.protected.header.alg,
            Some(coset::RegisteredLabelWithPrivate::Assigned(iana::Algorithm::Ed25519))
        );
        assert_eq!(other.protected.header.key_id, kid);
        assert_eq!(other.payload.as_deref(), Some(&b"payload"[..]));
        assert_eq!(other.tbs_data(LABEL_AAD), signed);
        assert_eq!(other.to_tagged_vec().unwrap(), bytes);
        let ours = Sign1::read(&bytes, LABEL).unwrap();
        assert_eq!((ours.kid, ours.payload, ours.signature), (&kid[..], &b"payload"[..], [7; 64]));
    }
}
