//! Texts from labels, links and key lists, made fit to stand among our own words.

use crate::limits;

/// A text of others inside one of our sentences: cleaned, shortened, and isolated so that its direction stays its own.
pub(super) fn isolated(text: &str, chars: usize) -> String {
    format!("\u{2068}{}\u{2069}", clean(text, chars))
}

/// Without control, bidirectional and invisible characters, white space in single spaces, at most so many characters.
///
/// What is too long loses its middle: of a web address, both ends matter.
pub(super) fn clean(text: &str, chars: usize) -> String {
    let mut clean = String::new();
    // Nothing beyond this limit is looked at; no text that gets here is longer.
    let mut rest = text.chars().take(limits::TEXT_BYTES).peekable();
    while let Some(c) = rest.next() {
        let next = rest.peek().copied();
        let joins = || clean.ends_with(is_joinable) && next.is_some_and(is_joinable);
        if c.is_whitespace() {
            if !(clean.is_empty() || clean.ends_with(' ')) {
                clean.push(' ');
            }
        } else if !is_invisible(c) || (is_joiner(c) && joins()) {
            clean.push(c);
        }
    }
    clean.truncate(clean.trim_end().len());
    shorten(&clean, chars)
}

fn shorten(text: &str, chars: usize) -> String {
    let count = text.chars().count();
    if count <= chars {
        return text.to_owned();
    }
    let kept = chars.saturating_sub(1);
    let end = kept / 2;
    let start: String = text.chars().take(kept - end).collect();
    let end: String = text.chars().skip(count - end).collect();
    format!("{start}…{end}")
}

/// Several scripts cannot be written without these.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}')
}

/// Whether a joiner beside this character can be part of its script.
fn is_joinable(c: char) -> bool {
    !c.is_ascii() && !c.is_whitespace() && !is_invisible(c)
}

/// Characters that show nothing, that change how others are shown, or that each font shows as it likes: Unicode's
/// control and private characters, those of its property Default_Ignorable_Code_Point, and the line separators.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}')
        || matches!(c, '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}')
        || matches!(c, '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{E000}'..='\u{F8FF}' | '\u{FE00}'..='\u{FE0F}')
        || matches!(c, '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFD}' | '\u{1BCA0}'..='\u{1BCA3}')
        || matches!(c, '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{10FFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_hides_or_turns_the_text_is_taken_out() {
        for (dirty, expected) in [
            ("Acme\u{202E}gnilleps", "Acmegnilleps"),
            ("\u{2066}Acme\u{2069} \u{200F}One", "Acme One"),
            ("Ac\u{200B}me\u{FEFF}", "Acme"),
            ("  Acme \n\t One\u{0} ", "Acme One"),
            ("\u{E0041}\u{AD}\u{E000}\u{FFFD}", ""),
            ("می\u{200C}خواهم", "می\u{200C}خواهم"),
            ("ac\u{200D}me\u{200C}\u{200C} ک\u{200C}", "acme ک"),
            ("உள்ளொளி 電球 مصباح", "உள்ளொளி 電球 مصباح"),
        ] {
            assert_eq!(clean(dirty, 80), expected);
        }
    }

    #[test]
    fn what_is_long_keeps_both_ends() {
        assert_eq!(clean("abcdefghij", 10), "abcdefghij");
        assert_eq!(clean("abcdefghijk", 10), "abcde…hijk");
        assert_eq!(clean("abcdefghijk", 10).chars().count(), 10);
        assert_eq!(isolated("a\u{2069}b", 10), "\u{2068}ab\u{2069}");
    }
}
