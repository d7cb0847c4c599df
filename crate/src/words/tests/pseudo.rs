//! Two pseudo-languages, made from English: one that is long, one that runs from right to left. What holds for them holds
//! for a language that nobody here can read.

use super::claims;
use super::pseudo_language::{self, CLOSE, OPEN, mirrored};
use super::reports::{cases, label};
use super::{Answer, Block, Direction, Text, Words};

#[test]
fn every_report_renders_in_a_long_language() {
    let long = Words::new("en-XA", &pseudo("ltr", lengthened)).expect("words");
    let (ours, theirs) = compared(&long, Direction::LeftToRight);
    let grown = theirs * 100 / ours;
    assert!((130..150).contains(&grown), "{grown} % of English");
}

#[test]
fn every_report_renders_from_right_to_left() {
    let right_to_left = Words::new("ar-XB", &pseudo("rtl", mirrored)).expect("words");
    compared(&right_to_left, Direction::RightToLeft);
}

#[test]
fn only_names_are_cut() {
    let mut report = label();
    let verified = report.verified.as_mut().expect("verified");
    verified.label.brand = "x".repeat(500);
    verified.label.models = vec!["y".repeat(500); 3];
    let long = Words::new("en-XA", &pseudo("ltr", lengthened)).expect("words");
    let mut cut = 0;
    for text in texts(&long.answer(&report)) {
        let (own, names) = apart(&text.text);
        assert_eq!(own.matches(OPEN).count(), own.matches(CLOSE).count(), "{own}");
        assert!(!own.contains('…'), "{own}");
        cut += names.iter().filter(|name| name.contains('…')).count();
    }
    assert!(cut > 2, "the names were not cut");
}

/// Holds every answer in a pseudo-language against the English one. Gives how long all of both are.
fn compared(words: &Words, direction: Direction) -> (usize, usize) {
    let english = Words::english();
    let mut lengths = (0, 0);
    for (name, report) in cases() {
        let (ours, theirs) = (english.answer(&report), words.answer(&report));
        assert_eq!((theirs.direction, &*theirs.lang), (direction, words.lang()), "{name}");
        assert_eq!((theirs.mood, theirs.shape), (ours.mood, ours.shape), "{name}");
        assert_eq!(outline(&theirs), outline(&ours), "{name}");
        let (ours, theirs) = (texts(&ours), texts(&theirs));
        for (ours, theirs) in ours.iter().zip(&theirs) {
            let text = &theirs.text;
            let ((own, names), (english, english_names)) = (apart(text), apart(&ours.text));
            assert!(!own.contains(['{', '}', '[', ']']), "{name}: {text}");
            assert_eq!(own.matches(OPEN).count(), own.matches(CLOSE).count(), "{name}: {text}");
            assert!(own.contains(OPEN) || english.chars().all(|c| !c.is_alphabetic()), "{name}: {text}");
            // What is in English is marked so where the answer is not.
            assert!(theirs.lang == ours.lang || theirs.lang.as_deref() == Some("en"), "{name}: {text}");
            assert_eq!(sorted(names), sorted(english_names), "{name}: {text}");
            assert_eq!(numbers(&own), numbers(&english), "{name}: {text}");
            lengths.0 += english.chars().filter(|c| c.is_alphabetic()).count();
            lengths.1 += own.chars().filter(|c| c.is_alphabetic()).count();
        }
        assert_eq!(theirs.len(), ours.len(), "{name}");
    }
    lengths
}

/// The English files in a pseudo-language.
fn pseudo(direction: &str, change: fn(&str) -> String) -> String {
    pseudo_language::pseudo(Words::ENGLISH, direction, change).expect("Fluent")
}

/// Every vowel twice, with accents: about 40 % more letters.
fn lengthened(text: &str) -> String {
    let vowels = [('a', "áà"), ('e', "éè"), ('i', "íì"), ('o', "óò"), ('u', "úù"), ('y', "ýÿ")];
    let vowel = |c: char| vowels.iter().find(|(vowel, _)| *vowel == c.to_ascii_lowercase());
    text.chars().map(|c| vowel(c).map_or_else(|| c.to_string(), |(_, long)| (*long).to_owned())).collect()
}

/// Our own words, and the names among them.
fn apart(text: &str) -> (String, Vec<String>) {
    let (mut own, mut names, mut name) = (String::new(), Vec::new(), None::<String>);
    for c in text.chars() {
        match (c, &mut name) {
            ('\u{2068}', None) => name = Some(String::new()),
            ('\u{2069}', Some(_)) => names.extend(name.take()),
            (_, Some(name)) => name.push(c),
            (_, None) => own.push(c),
        }
    }
    assert_eq!(name, None, "{text} opens an isolate and does not close it");
    (own, names)
}

fn numbers(text: &str) -> Vec<String> {
    sorted(text.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty()).map(str::to_owned).collect())
}

fn sorted(mut list: Vec<String>) -> Vec<String> {
    list.sort();
    list
}

/// What blocks there are, without what they say.
fn outline(answer: &Answer) -> Vec<String> {
    answer.blocks.iter().map(outline_of).collect()
}

fn outline_of(block: &Block) -> String {
    match block {
        Block::Headline { .. } => "headline".to_owned(),
        Block::Line { role, .. } => format!("{role:?}"),
        Block::Date { iso, detail, .. } => format!("date {iso} {}", detail.is_some()),
        Block::List { title, items } => format!("list {} {}", title.is_some(), items.len()),
        Block::Facts { title, rows } => format!("facts {} {}", title.is_some(), rows.len()),
        Block::Disclosure { blocks, .. } => {
            format!("disclosure ({})", blocks.iter().map(outline_of).collect::<Vec<_>>().join(", "))
        }
    }
}

fn texts(answer: &Answer) -> Vec<Text> {
    claims::texts(answer).into_iter().map(|(text, _)| text).collect()
}
