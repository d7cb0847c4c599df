//! Spaces, quotes and marks as each language writes them: what a reader does not notice unless it is wrong.

use super::spoken;

/// The narrow no-break space that French puts inside quotes and before these marks. In Canada, too, where it can be had.
const NARROW: char = '\u{202F}';
const FRENCH_MARKS: [char; 5] = [':', ';', '?', '!', '»'];

#[test]
fn quotes_are_curly_and_spaces_are_single() {
    for (tag, id, text) in texts() {
        // The command line indents by two spaces.
        let inside = text.trim_start();
        assert!(!inside.contains(['\'', '"']) && !text.contains("..."), "{tag}: {id}: {text:?}");
        assert!(!inside.contains("  ") && inside.trim_end() == inside, "{tag}: {id}: {text:?}");
    }
}

#[test]
fn french_marks_have_their_narrow_space() {
    for (_, id, text) in texts().into_iter().filter(|(tag, ..)| tag.starts_with("fr")) {
        let after_quote = text.split('«').skip(1).all(|after| after.starts_with(NARROW));
        let marks = text.match_indices(FRENCH_MARKS).all(|(at, _)| text[..at].ends_with(NARROW));
        assert!(after_quote && marks && !text.contains('\u{A0}'), "{id}: {text:?}");
    }
}

#[test]
fn chinese_has_full_width_marks_and_no_spaces() {
    let wide = |c: Option<char>| c.is_none_or(|c| !c.is_ascii() || c == '#');
    for (_, id, text) in texts().into_iter().filter(|(tag, ..)| tag.starts_with("zh")) {
        assert!(!text.contains([',', ';', ':', '?', '!', '(', ')']), "{id}: {text:?}");
        let spaces =
            text.match_indices(' ').map(|(at, _)| (text[..at].chars().next_back(), text[at + 1..].chars().next()));
        for (before, after) in spaces {
            assert!(!wide(before) && !wide(after), "{id}: {text:?}");
        }
    }
}

/// Every text of every message and every sentence of the scheme data, with its language and its name.
fn texts() -> Vec<(String, String, String)> {
    let sentences = spoken::scheme_sentences().into_iter();
    let mut texts: Vec<_> = sentences.map(|(lang, text)| (lang, "scheme data".to_owned(), text)).collect();
    for language in spoken::all() {
        for message in language.messages() {
            texts.extend(message.texts.into_iter().map(|text| (language.tag.clone(), message.id.clone(), text)));
        }
    }
    texts
}
