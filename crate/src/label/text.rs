//! What a text in a label may hold.

use crate::error::DecodeErrorKind;

/// Holds a text to its limit in bytes and to visible characters.
///
/// Refused: nothing at all, white space at an end, controls, line and paragraph separators, and the invisible
/// format characters, above all those that turn the direction of what follows (Unicode TR 36 section 2.5.1).
/// Permitted: the joiners U+200C and U+200D, without which several scripts cannot be written.
pub(super) fn check(text: &str, limit: usize) -> Result<(), DecodeErrorKind> {
    if text.len() > limit {
        return Err(DecodeErrorKind::TextTooLong);
    }
    let blank_end = text.starts_with(char::is_whitespace) || text.ends_with(char::is_whitespace);
    if text.is_empty() || blank_end || text.chars().any(is_refused) {
        return Err(DecodeErrorKind::TextCharacters);
    }
    Ok(())
}

fn is_refused(char: char) -> bool {
    char.is_control()
        || matches!(char,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}'
            | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fdd0}'..='\u{fdef}' | '\u{fff0}'..='\u{ffff}'
            | '\u{e000}'..='\u{f8ff}' | '\u{e0000}'..='\u{10ffff}')
}

/// `jurisdiction "/" scheme`: small letters, digits and hyphens, a letter first.
pub(super) fn is_issuer(text: &str) -> bool {
    let word = |word: &str, limit: usize| {
        word.len() <= limit
            && word.starts_with(|first: char| first.is_ascii_lowercase())
            && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    text.split_once('/').is_some_and(|(jurisdiction, scheme)| word(jurisdiction, 8) && word(scheme, 23))
}

/// ISO 3166-1 alpha-2 in small letters. Which codes are assigned changes; the form does not.
pub(super) fn is_market(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// Whether the last digit of a GTIN is its check digit (GS1 General Specifications 7.9.1), and the number has 8 to 14
/// digits when leading zeros count.
pub(crate) fn is_product_number(number: u64) -> bool {
    let (mut rest, mut sum, mut weight) = (number / 10, number % 10, 3);
    while rest > 0 {
        sum += rest % 10 * weight;
        weight = 4 - weight;
        rest /= 10;
    }
    (1..=99_999_999_999_999).contains(&number) && sum % 10 == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn direction_and_invisible_characters_are_refused() {
        for text in [
            "",
            " a",
            "a ",
            "a\u{202e}b",
            "a\u{2066}b",
            "a\u{200f}b",
            "a\u{61c}",
            "a\u{200b}b",
            "a\nb",
            "a\u{7f}",
            "\u{feff}a",
            "a\u{e0041}",
        ] {
            assert_eq!(check(text, 96), Err(DecodeErrorKind::TextCharacters), "{text:?}");
        }
        for text in ["Lampe", "ஒளி விளக்கு", "クリア カメラ", "مصباح", "می‌خواهم", "O’Neill & Söhne"]
        {
            assert_eq!(check(text, 96), Ok(()), "{text}");
        }
        assert_eq!(check("abc", 2), Err(DecodeErrorKind::TextTooLong));
    }

    #[test]
    fn check_digits() {
        for number in [4_006_381_333_931, 96_385_074, 36_000_291_452, 5_412_345_000_013] {
            assert!(is_product_number(number), "{number}");
            assert!(!is_product_number(number + 1), "{number} + 1");
        }
        assert!(!is_product_number(0));
        assert!(!is_product_number(u64::MAX));
    }
}
