//! `docs/words.md` as the tests read it: its tables are what people read, and what the words are held to.

use super::spoken::{self, PLACEABLE};
use std::collections::BTreeSet;

const PAGE: &str = include_str!("../../../../docs/words.md");

/// A table of the page.
struct Table {
    /// The language of the section that it stands in: of the heading "French (`fr`)", `fr`.
    lang: Option<String>,
    head: String,
    rows: Vec<Vec<String>>,
}

/// A fixed term in one language. The first form is the one that stands in the message.
pub(super) struct Term {
    pub(super) english: String,
    pub(super) forms: Vec<String>,
}

/// The fixed terms of a language.
pub(super) fn terms(lang: &str) -> Vec<Term> {
    let forms = |cell: &str| cell.split(" / ").map(normal_pattern).collect();
    rows("term", Some(lang))
        .map(|row| {
            let forms = if lang == "en" { forms(&row[0]) } else { forms(&row[1]) };
            Term { english: row[0].clone(), forms }
        })
        .collect()
}

/// What may not be said of a product: the claim, and the phrases that make it.
pub(super) fn claims(lang: &str) -> Vec<(String, Vec<String>)> {
    rows("claim", Some(lang)).map(|row| (row[0].clone(), row[1].split(", ").map(normal_pattern).collect())).collect()
}

/// Phrases in which a word of a claim is harmless.
pub(super) fn allowed(lang: &str) -> Vec<String> {
    let mut phrases: Vec<String> = rows("allowed", Some(lang)).map(|row| normal_pattern(&row[0])).collect();
    // The longest first, so that a part of it does not break it.
    phrases.sort_by_key(|phrase| core::cmp::Reverse(phrase.chars().count()));
    phrases
}

/// Words for engineers, in small letters.
pub(super) fn technical() -> BTreeSet<String> {
    rows("technical word", None).map(|row| row[0].to_lowercase()).collect()
}

/// Small letters, straight apostrophes, single plain spaces, and `#` for every run of digits: as texts are compared.
pub(super) fn normal(text: &str) -> String {
    let mut normal = String::new();
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            '’' => normal.push('\''),
            '\u{2066}'..='\u{2069}' => {}
            _ if c.is_whitespace() => {
                if !normal.ends_with(' ') {
                    normal.push(' ');
                }
            }
            _ if c.is_ascii_digit() => {
                if !normal.ends_with(PLACEABLE) {
                    normal.push_str(PLACEABLE);
                }
            }
            _ => normal.push(c),
        }
    }
    normal
}

/// Where a pattern stands in a text, both [`normal`], as a range of bytes. `*` is the rest of a word. Where letters have
/// spaces between words, a pattern is whole words; elsewhere it may stand anywhere.
pub(super) fn find(text: &str, pattern: &str) -> Option<core::ops::Range<usize>> {
    // Tamil has spaces, but its words join and take endings, so that only parts of them can be looked for.
    let is_letter = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && u32::from(c) < 0x300);
    let starts = text.char_indices().map(|(at, _)| at);
    starts.filter(|&at| !(is_letter(text[..at].chars().next_back()) && is_letter(pattern.chars().next()))).find_map(
        |start| {
            let mut at = start;
            for c in pattern.chars() {
                let rest = &text[at..];
                if c == '*' {
                    at += rest.find(|c| !is_letter(Some(c))).unwrap_or(rest.len());
                } else if rest.starts_with(c) {
                    at += c.len_utf8();
                } else {
                    return None;
                }
            }
            let goes_on = is_letter(text[..at].chars().next_back()) && is_letter(text[at..].chars().next());
            (!goes_on).then_some(start..at)
        },
    )
}

fn normal_pattern(cell: &str) -> String {
    normal(&cell.replace('…', PLACEABLE)).trim().to_owned()
}

fn rows(head: &str, lang: Option<&str>) -> impl Iterator<Item = Vec<String>> {
    let tables: Vec<Table> =
        tables().into_iter().filter(|table| table.head == head && table.lang.as_deref() == lang).collect();
    assert_eq!(tables.len(), 1, "one table of {head:?} for {lang:?} in docs/words.md");
    tables.into_iter().flat_map(|table| table.rows)
}

fn tables() -> Vec<Table> {
    let mut tables: Vec<Table> = Vec::new();
    let mut lang = None;
    let mut in_table = false;
    for line in PAGE.lines() {
        if let Some(heading) = line.strip_prefix("## ") {
            lang = heading.split_once("(`").and_then(|(_, tag)| tag.strip_suffix("`)")).map(str::to_owned);
        }
        let Some(cells) = line.strip_prefix("| ").and_then(|line| line.strip_suffix(" |")) else {
            // The line under the head belongs to the table.
            in_table &= line.starts_with("|-");
            continue;
        };
        let cells: Vec<String> = cells.split('|').map(|cell| cell.trim().to_owned()).collect();
        match tables.last_mut().filter(|_| in_table) {
            Some(table) => table.rows.push(cells),
            None => tables.push(Table { lang: lang.clone(), head: cells[0].clone(), rows: Vec::new() }),
        }
        in_table = true;
    }
    tables
}

#[test]
fn every_language_has_every_term_where_the_page_says() {
    let english: Vec<Vec<String>> = rows("term", Some("en")).collect();
    let mut missing = Vec::new();
    for language in spoken::all() {
        let terms = terms(&language.tag);
        let messages = language.messages();
        let names = |terms: Vec<&str>| terms.join("\n");
        let ours = names(english.iter().map(|row| &*row[0]).collect());
        let theirs = names(terms.iter().map(|term| &*term.english).collect());
        assert_eq!(theirs, ours, "{}: the terms are not those of English", language.tag);
        for (term, row) in terms.iter().zip(&english) {
            let id = row[2].trim_matches('`');
            let message = messages.iter().find(|message| message.id == id);
            let texts = message.map(|message| &*message.texts).unwrap_or_default();
            if !texts.iter().any(|text| normal(text).contains(&term.forms[0])) {
                missing.push(format!("{}: {id} does not say {:?}: {texts:?}", language.tag, term.forms[0]));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn words_are_found_where_they_begin_and_end() {
    for (text, pattern, found) in [
        ("it is safe.", "safe", true),
        ("unsafe", "safe", false),
        ("safety", "safe", false),
        ("safety", "safe*", true),
        ("no weak spots", "no weak spot*", true),
        ("un produit s\u{fb}r", "s\u{fb}r", true),
        ("level 12", "level #", true),
        ("levels 12", "level #", false),
        ("it’s\u{202f}a  month", "it's a month", true),
        ("这很安全。", "安全", true),
        ("பாதுகாப்பானது", "பாதுகாப்", true),
        ("用https打开", "https", true),
        ("用https打开", "http", false),
    ] {
        assert_eq!(find(&normal(text), pattern).is_some(), found, "{pattern:?} in {text:?}");
    }
}
