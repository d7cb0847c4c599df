//! Plain words: short messages, easy English, nothing technical before the details.

use super::guide::{self, find, normal};
use super::reports::cases;
use super::spoken::{self, Message};
use super::syllables::syllables;
use super::{Answer, Block, Text, Words};
use crate::report::{AnswerCode, ReasonCode};
use std::collections::BTreeSet;

/// Words that a message may have.
const LONGEST: usize = 30;
/// Flesch-Kincaid grade that English keeps to: a reader of nine or ten.
const GRADE: f64 = 5.0;
/// Words that a text needs before its grade means something.
const ENOUGH: usize = 100;
/// What names, dates and fixed terms count as: one easy word.
const EASY: &str = "word";

#[test]
fn no_message_is_long() {
    let sentences = spoken::scheme_sentences().into_iter().filter(|(_, text)| length(text) > LONGEST);
    let mut long: Vec<_> = sentences.map(|(lang, text)| format!("{lang}: {text}")).collect();
    for language in spoken::all() {
        for message in language.messages() {
            let words = message.texts.iter().map(|text| length(text)).max().unwrap_or_default();
            if words > LONGEST {
                long.push(format!("{}: {}: {words} words", language.tag, message.id));
            }
        }
    }
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn nothing_technical_stands_before_the_details() {
    let technical = guide::technical();
    let mut found = BTreeSet::new();
    for language in spoken::all() {
        let tag = &language.tag;
        for message in language.messages().iter().filter(|message| !message.is_technical()) {
            let words = message.texts.iter().flat_map(|text| technical_in(&technical, text));
            found.extend(words.map(|word| format!("{tag}: {}: {word}", message.id)));
        }
        let words = Words::new(tag, &language.joined()).expect("words");
        for (name, report) in cases() {
            for text in texts(&words.answer(&report)) {
                found.extend(technical_in(&technical, &text).map(|word| format!("{tag}: {name}: {word}")));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// Some answers are shorter than what the formula is made for: then the next of the same kind is read with it, as
/// somebody reads who checks one product after the other.
#[test]
fn answers_are_easy_to_read() {
    let english = English::new();
    let words = Words::english();
    for answer in [AnswerCode::ChecksOut, AnswerCode::DoesNot, AnswerCode::CannotTell] {
        let cases = cases().into_iter().filter(|(_, report)| report.answer == answer);
        english.are_easy(cases.map(|(name, report)| (name.to_owned(), texts(&words.answer(&report)))));
    }
}

/// The screens of the page are the sections of its file; those of the answer's files are read by topic.
#[test]
fn screens_are_easy_to_read() {
    let english = English::new();
    let language = spoken::all().into_iter().find(|language| language.tag == "en").expect("English");
    for file in &language.files {
        let mut screens: Vec<(String, Vec<String>)> = Vec::new();
        for message in language.messages().into_iter().filter(|message| message.file == file.name && is_read(message)) {
            let name = format!("{}: {}", file.name, message.section);
            if screens.last().is_none_or(|(last, _)| *last != name) {
                screens.push((name, Vec::new()));
            }
            let (_, texts) = screens.last_mut().expect("a screen");
            // What only repeats another message is read there.
            texts.extend(message.texts.into_iter().filter(|text| text != spoken::PLACEABLE));
        }
        english.are_easy(screens.into_iter());
    }
}

#[test]
fn the_grade_is_that_of_the_formula() {
    let english = English { names: vec!["key list".to_owned()], months: vec!["may".to_owned()] };
    // 12 words, 2 sentences, 15 syllables.
    let reading = english.reading(["The cat sat on the mat. Yesterday it saw a banana", "."]);
    assert_eq!((reading.words, reading.sentences, reading.syllables), (11, 2, 15));
    assert!((reading.grade() - (0.39 * 11.0 / 2.0 + 11.8 * 15.0 / 11.0 - 15.59)).abs() < 0.001);
    // A name, a date and a term are one easy word each; an abbreviation's dots do not end a sentence.
    let reading = english.reading(["\u{2068}Ministère de l’Économie\u{2069} has a key list of 31 May 2030 (v1.4)."]);
    assert_eq!((reading.words, reading.sentences, reading.syllables), (7, 1, 7));
}

/// English, and what counts as one easy word in it.
struct English {
    /// Fixed terms and countries, normal, the longest first.
    names: Vec<String>,
    months: Vec<String>,
}

struct Reading {
    words: usize,
    sentences: usize,
    syllables: usize,
}

impl Reading {
    /// Flesch-Kincaid: J. P. Kincaid and others, Research Branch Report 8-75, 1975.
    fn grade(&self) -> f64 {
        let ratio = |a: usize, b: usize| {
            f64::from(u32::try_from(a).unwrap_or(u32::MAX)) / f64::from(u32::try_from(b.max(1)).unwrap_or(u32::MAX))
        };
        0.39 * ratio(self.words, self.sentences) + 11.8 * ratio(self.syllables, self.words) - 15.59
    }
}

impl English {
    fn new() -> Self {
        let language = spoken::all().into_iter().find(|language| language.tag == "en").expect("English");
        let messages = language.messages();
        let starting = |start: &str| {
            let ours = messages.iter().filter(|message| message.id.starts_with(start));
            ours.map(|message| normal(&message.texts[0])).collect::<Vec<_>>()
        };
        let terms = guide::terms("en").into_iter().flat_map(|term| term.forms);
        let mut names: Vec<String> =
            terms.chain(starting("market-")).filter(|name| name.chars().any(char::is_alphabetic)).collect();
        names.sort_by_key(|name| core::cmp::Reverse(name.len()));
        Self { names, months: starting("month-") }
    }

    /// Joins texts until there are enough words, and holds each joined text to the grade.
    fn are_easy(&self, texts: impl Iterator<Item = (String, Vec<String>)>) {
        let mut pages: Vec<(Vec<String>, Vec<String>)> = Vec::new();
        for (name, texts) in texts {
            match pages.last_mut().filter(|(_, texts)| self.reading(texts).words < ENOUGH) {
                Some((names, page)) => {
                    names.push(name);
                    page.extend(texts);
                }
                None => pages.push((vec![name], texts)),
            }
        }
        // What is left over at the end is read with the page before it.
        if let [.., (_, last)] = &*pages
            && pages.len() > 1
            && self.reading(last).words < ENOUGH
            && let Some((names, texts)) = pages.pop()
            && let Some(before) = pages.last_mut()
        {
            before.0.extend(names);
            before.1.extend(texts);
        }
        for (names, texts) in pages {
            let reading = self.reading(&texts);
            assert!(reading.grade() <= GRADE, "grade {:.2}: {names:?}: {texts:#?}", reading.grade());
        }
    }

    fn reading<T: AsRef<str>>(&self, texts: impl IntoIterator<Item = T>) -> Reading {
        let mut reading = Reading { words: 0, sentences: 0, syllables: 0 };
        for text in texts {
            let text = self.eased(text.as_ref());
            for sentence in text.split_inclusive(['.', '?', '!']).flat_map(|part| part.split_inclusive(". ")) {
                let words: Vec<&str> =
                    sentence.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).collect();
                reading.sentences += usize::from(!words.is_empty());
                reading.words += words.len();
                reading.syllables += words.iter().map(|word| syllables(word)).sum::<usize>();
            }
        }
        reading
    }

    /// With one easy word for every name, date, number and fixed term.
    fn eased(&self, text: &str) -> String {
        let mut eased = String::new();
        let mut outside = true;
        for c in text.chars() {
            match c {
                '\u{2068}' => {
                    eased.push_str(EASY);
                    outside = false;
                }
                '\u{2069}' => outside = true,
                _ if outside => eased.push(c),
                _ => {}
            }
        }
        let mut eased = normal(&eased);
        for name in &self.names {
            while let Some(place) = find(&eased, &format!("{name}s")).or_else(|| find(&eased, name)) {
                eased.replace_range(place, "~");
            }
        }
        for month in &self.months {
            for date in [format!("# {month} #"), format!("{month} #")] {
                while let Some(place) = find(&eased, &date) {
                    eased.replace_range(place, "~");
                }
            }
        }
        // The dots of "v1.4" end no sentence.
        eased.replace("#.#", "#").replace(['#', '~'], EASY)
    }
}

/// Whether a message is part of what people read in sentences.
fn is_read(message: &Message) -> bool {
    !message.is_technical() && !["artwork.ftl", "countries.ftl", "dates.ftl", "language.ftl"].contains(&&*message.file)
}

/// What an answer says, without what is behind "Details" and without the names and values of facts.
fn texts(answer: &Answer) -> Vec<String> {
    let (_details, before) = answer.blocks.split_last().expect("blocks");
    let mut texts = Vec::new();
    before.iter().for_each(|block| texts_of(block, &mut texts));
    texts
}

fn texts_of(block: &Block, texts: &mut Vec<String>) {
    let mut say = |text: &Text| texts.push(text.text.clone());
    match block {
        Block::Headline { text } | Block::Line { text, .. } => say(text),
        Block::Date { label, value, detail, .. } => {
            let detail = detail.iter().map(|detail| format!(". {}", detail.text)).collect::<String>();
            texts.push(format!("{} {}{detail}", label.text, value.text));
        }
        Block::List { title, items } => title.iter().chain(items).for_each(say),
        Block::Facts { title, .. } => title.iter().for_each(say),
        Block::Disclosure { summary, blocks } => {
            say(summary);
            blocks.iter().for_each(|block| texts_of(block, texts));
        }
    }
}

/// Words of a text; where a script has no spaces, two characters count as a word.
fn length(text: &str) -> usize {
    let han = |c: &char| matches!(c, '\u{3400}'..='\u{9FFF}');
    let spaced: String = text.chars().map(|c| if han(&c) { ' ' } else { c }).collect();
    let words = spaced.split_whitespace().filter(|word| word.contains(|c: char| c.is_alphanumeric() || c == '#'));
    words.count() + text.chars().filter(han).count().div_ceil(2)
}

fn technical_in<'t>(technical: &'t BTreeSet<String>, text: &str) -> impl Iterator<Item = String> + use<'t> {
    let word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    let words: Vec<String> = text.split(|c| !word(c)).map(str::to_owned).collect();
    words.into_iter().filter(|word| {
        technical.contains(&word.to_lowercase()) || ReasonCode::ALL.iter().any(|code| code.code() == word)
    })
}
