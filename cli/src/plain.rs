//! Texts of others, made fit for a terminal, where one that obeys escape sequences can be made to show anything, and for
//! pages and pictures.

/// The text with everything written out that a terminal would obey or not show. Line breaks too.
pub(crate) fn visible(text: &str) -> String {
    let mut visible = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            ' '..='~' => visible.push(c),
            _ => visible.extend(c.escape_debug()),
        }
    }
    visible
}

/// Our own words without the marks that isolate the direction of a name: terminals show them as boxes.
pub(crate) fn unmarked(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect()
}

/// At most so many characters.
pub(crate) fn short(text: &str, chars: usize) -> String {
    match text.char_indices().nth(chars) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// Text in a page or a picture.
pub(crate) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c if c.is_control() => escaped.push('\u{fffd}'),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_reaches_the_terminal_that_it_would_obey() {
        assert_eq!(visible("HTTPS://A.EXAMPLE/#1 \"é\" \\"), "HTTPS://A.EXAMPLE/#1 \"é\" \\");
        assert_eq!(visible("a\u{1b}[2Jb\u{202e}c\u{9b}d\r\n"), "a\\u{1b}[2Jb\\u{202e}c\\u{9b}d\\r\\n");
    }

    #[test]
    fn long_names_lose_their_end() {
        assert_eq!(short("éééé", 4), "éééé");
        assert_eq!(short("ééééé", 4), "éééé…");
    }
}
