//! What is wrong with bytes that are not a label. A finding about a label that was read is a
//! [`Reason`](crate::Reason), not an error.

use crate::report::ReasonCode;
use core::fmt;

/// The bytes are not a label, or not one of this format version.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct DecodeError {
    /// Where decoding stopped.
    pub at: Layer,
    /// What was found there.
    pub kind: DecodeErrorKind,
}

/// The layers of a label, from the outside in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Layer {
    /// The decimal digits of the scanned text.
    Digits,
    /// The COSE_Sign1 structure (RFC 9052).
    Cose,
    /// The protected header inside it.
    Header,
    /// The CWT claims set (RFC 8392).
    Claims,
    /// The facts about the product: our private claim.
    Facts,
}

impl Layer {
    /// The name of the layer as reports carry it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Digits => "digits",
            Self::Cose => "cose",
            Self::Header => "header",
            Self::Claims => "claims",
            Self::Facts => "facts",
        }
    }
}

/// What decoding found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum DecodeErrorKind {
    /// Longer than [`limits::LABEL_BYTES`](crate::limits::LABEL_BYTES).
    TooLong,
    /// Something other than an ASCII digit.
    NotADigit,
    /// A number of digits that no bytes are coded as.
    DigitCount,
    /// A group of digits whose value does not fit its bytes.
    DigitRange,
    /// The bytes end in the middle of an item.
    Truncated,
    /// Bytes follow the end of the item.
    Trailing,
    /// A head that RFC 8949 reserves, or a value that the format has no use for (floats, null, undefined).
    Malformed,
    /// A length or number that is not in its shortest form (RFC 8949 section 4.2.1).
    NotShortest,
    /// An item of indefinite length (RFC 8949 section 4.2.1).
    Indefinite,
    /// Nested deeper than [`limits::NESTING`](crate::limits::NESTING).
    TooDeep,
    /// Map keys that do not ascend (RFC 8949 section 4.2.1).
    KeyOrder,
    /// A map key that occurs twice (RFC 8949 section 5.6).
    DuplicateKey,
    /// Not a COSE_Sign1: the tag is missing or another.
    Tag,
    /// The CWT tag, 61, which a label does not carry.
    CwtTag,
    /// An item of another type than the format has there.
    Type,
    /// An algorithm other than Ed25519 (-19, RFC 9864).
    Algorithm,
    /// Something in the unprotected header, which nothing signs.
    Unprotected,
    /// A key identifier that is missing or of a length that none has.
    KeyId,
    /// A signature that does not have 64 bytes.
    SignatureLength,
    /// A field that every label has is missing.
    Missing,
    /// A number, list or text outside the range of its field.
    Range,
    /// A text longer than its field allows.
    TextTooLong,
    /// A text that is empty, has white space at an end, or control or invisible characters.
    TextCharacters,
    /// Bytes that are no UTF-8 where a text should be.
    Utf8,
    /// A date that the calendar lacks or that lies outside the range of labels.
    Date,
    /// A product number whose check digit is wrong (GS1 General Specifications 7.9.1).
    CheckDigit,
    /// Two fields that exclude each other.
    Conflict,
    /// A field, claim or version that only a newer checker knows.
    Newer,
}

impl DecodeErrorKind {
    /// The reason that a report carries for it.
    pub(crate) const fn reason(self) -> ReasonCode {
        match self {
            Self::TooLong => ReasonCode::FormatTooLong,
            Self::NotADigit | Self::DigitCount | Self::DigitRange => ReasonCode::FormatDigits,
            Self::Truncated => ReasonCode::FormatTruncated,
            Self::Trailing => ReasonCode::FormatTrailing,
            Self::NotShortest | Self::Indefinite | Self::KeyOrder | Self::DuplicateKey => ReasonCode::FormatCanonical,
            Self::Malformed | Self::TooDeep | Self::Type | Self::SignatureLength | Self::KeyId => {
                ReasonCode::FormatStructure
            }
            Self::Tag | Self::CwtTag => ReasonCode::FormatTag,
            Self::Algorithm => ReasonCode::FormatAlgorithm,
            Self::Unprotected => ReasonCode::FormatUnprotected,
            Self::Missing | Self::Conflict => ReasonCode::FormatFields,
            Self::Range | Self::Date | Self::CheckDigit => ReasonCode::FormatRange,
            Self::TextTooLong | Self::TextCharacters | Self::Utf8 => ReasonCode::FormatText,
            Self::Newer => ReasonCode::FormatNewer,
        }
    }

    /// A stable name, for tests and for `inspect`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::TooLong => "too-long",
            Self::NotADigit => "not-a-digit",
            Self::DigitCount => "digit-count",
            Self::DigitRange => "digit-range",
            Self::Truncated => "truncated",
            Self::Trailing => "trailing",
            Self::Malformed => "malformed",
            Self::NotShortest => "not-shortest",
            Self::Indefinite => "indefinite",
            Self::TooDeep => "too-deep",
            Self::KeyOrder => "key-order",
            Self::DuplicateKey => "duplicate-key",
            Self::Tag => "tag",
            Self::CwtTag => "cwt-tag",
            Self::Type => "type",
            Self::Algorithm => "algorithm",
            Self::Unprotected => "unprotected",
            Self::KeyId => "key-id",
            Self::SignatureLength => "signature-length",
            Self::Missing => "missing",
            Self::Range => "range",
            Self::TextTooLong => "text-too-long",
            Self::TextCharacters => "text-characters",
            Self::Utf8 => "utf-8",
            Self::Date => "date",
            Self::CheckDigit => "check-digit",
            Self::Conflict => "conflict",
            Self::Newer => "newer",
        }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.at.name(), self.kind.name())
    }
}

impl core::error::Error for DecodeError {}
