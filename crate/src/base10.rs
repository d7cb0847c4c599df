//! The base10 coding of hybrid QR codes: FIDO CTAP 2.2, section 11.5.1 "QR code contents".
//!
//! Seven bytes, little-endian, become 17 decimal digits; a shorter last chunk becomes 3, 5, 8, 10, 13 or 15. A QR
//! symbol holds digits at 3⅓ bits each, so the coding costs one part in eighty over the raw bytes.

use crate::error::{DecodeError, DecodeErrorKind, Layer};
use crate::limits;

/// Digits of a chunk of so many bytes.
const DIGITS: [usize; 8] = [0, 3, 5, 8, 10, 13, 15, 17];

/// Writes bytes as digits.
#[cfg(any(feature = "issue", test))]
pub(crate) fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(7) * 17);
    for chunk in bytes.chunks(7) {
        let mut word = [0; 8];
        word[..chunk.len()].copy_from_slice(chunk);
        let value = u64::from_le_bytes(word);
        text.push_str(&format!("{value:0width$}", width = DIGITS[chunk.len()]));
    }
    text
}

/// Reads digits. Refuses a length that no bytes have, a chunk whose value does not fit its bytes, and everything
/// that is not an ASCII digit.
pub(crate) fn decode(text: &str) -> Result<Vec<u8>, DecodeError> {
    let fail = |kind| Err(DecodeError { at: Layer::Digits, kind });
    let digits = text.as_bytes();
    if digits.len() > limits::LABEL_BYTES.div_ceil(7) * 17 {
        return fail(DecodeErrorKind::TooLong);
    }
    if !digits.iter().all(u8::is_ascii_digit) {
        return fail(DecodeErrorKind::NotADigit);
    }
    let mut bytes = Vec::with_capacity(digits.len() / 17 * 7 + 7);
    for chunk in digits.chunks(17) {
        let Some(size) = DIGITS.iter().position(|&length| length == chunk.len()) else {
            return fail(DecodeErrorKind::DigitCount);
        };
        let value = chunk.iter().fold(0, |value: u64, digit| value * 10 + u64::from(digit - b'0'));
        let word = value.to_le_bytes();
        if word[size..].iter().any(|&byte| byte != 0) {
            return fail(DecodeErrorKind::DigitRange);
        }
        bytes.extend_from_slice(&word[..size]);
    }
    if bytes.len() > limits::LABEL_BYTES {
        return fail(DecodeErrorKind::TooLong);
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_length_comes_back() {
        for length in 0..=limits::LABEL_BYTES {
            let bytes: Vec<u8> = (0..length).map(|index| (index * 151 + length) as u8).collect();
            assert_eq!(decode(&encode(&bytes)).as_deref(), Ok(&bytes[..]));
        }
        let highest = [0xff; 7];
        assert_eq!(encode(&highest), "72057594037927935");
    }

    #[test]
    fn a_value_too_large_for_its_bytes_is_refused() {
        for digits in
            ["256", "65536", "16777216", "4294967296", "1099511627776", "281474976710656", "72057594037927936"]
        {
            let kind = decode(digits).map_err(|error| error.kind);
            assert_eq!(kind, Err(DecodeErrorKind::DigitRange), "{digits}");
        }
    }

    #[test]
    fn lengths_that_no_bytes_have_are_refused() {
        for length in [1, 2, 4, 6, 7, 9, 11, 12, 14, 16, 18, 19] {
            let kind = decode(&"0".repeat(length)).map_err(|error| error.kind);
            assert_eq!(kind, Err(DecodeErrorKind::DigitCount), "{length}");
        }
    }
}
