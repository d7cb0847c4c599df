//! Finds the references to assets in a text.

use std::ops::Range;

/// One reference, and the bytes of the text that it takes.
#[derive(Debug, PartialEq)]
pub(crate) struct Reference<'a> {
    pub(crate) range: Range<usize>,
    pub(crate) target: Target<'a>,
}

#[derive(Debug, PartialEq)]
pub(crate) enum Target<'a> {
    /// `asset:NAME`
    Address(&'a str),
    /// `integrity:NAME`
    Integrity(&'a str),
    /// `"assets:ENDING"`, quotes included
    Ending(&'a str),
}

/// All references, in the order of the text.
pub(crate) fn find(text: &str) -> Vec<Reference<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(colon) = text[at..].find(':').map(|i| at + i) {
        let name = name_at(&text[colon + 1..]);
        at = colon + 1 + name.len();
        let word = word_before(&text[..colon]);
        let start = colon - word.len();
        // Only where a value begins: in a script, `{integrity:entry.hash}` is a property.
        if name.is_empty() || !text[..start].ends_with(['"', '\'', '`', '(', '=']) {
            continue;
        }
        let (range, target) = match word {
            "asset" => (start..at, Target::Address(name)),
            "integrity" => (start..at, Target::Integrity(name)),
            "assets" if text[..start].ends_with('"') && text[at..].starts_with('"') => {
                (start - 1..at + 1, Target::Ending(name))
            }
            _ => continue,
        };
        found.push(Reference { range, target });
    }
    found
}

/// A full stop at the end belongs to the sentence around it.
fn name_at(text: &str) -> &str {
    let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || "._-/".contains(c))).unwrap_or(text.len());
    text[..end].trim_end_matches('.')
}

fn word_before(text: &str) -> &str {
    let start = text
        .rfind(|c: char| !(c.is_ascii_alphanumeric() || "_-".contains(c)))
        .map_or(0, |i| i + text[i..].chars().next().map_or(1, char::len_utf8));
    &text[start..]
}

#[cfg(test)]
mod tests {
    use super::{Target, find};

    #[track_caller]
    fn check(text: &str, expected: &[(&str, Target<'_>)]) {
        let found: Vec<_> =
            find(text).into_iter().map(|reference| (&text[reference.range], reference.target)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn each_form_is_found() {
        check(
            "url(asset:a/b-c.svg) 'integrity:app.js' \"assets:.ftl\" src=asset:d.js",
            &[
                ("asset:a/b-c.svg", Target::Address("a/b-c.svg")),
                ("integrity:app.js", Target::Integrity("app.js")),
                ("\"assets:.ftl\"", Target::Ending(".ftl")),
                ("asset:d.js", Target::Address("d.js")),
            ],
        );
    }

    #[test]
    fn other_words_are_not() {
        check("'integrity: x', 'subasset:y', an asset: that, 'é:z'", &[]);
        check("{integrity:entry.hash} // asset:a.js", &[]);
        check("'assets:.ftl' without the right quotes", &[]);
        check("", &[]);
    }
}
