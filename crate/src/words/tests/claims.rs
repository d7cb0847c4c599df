//! Nothing is claimed of a product that nobody can stand for, in any language, whether in a message or in an answer.

use super::guide::{self, find, normal};
use super::reports::cases;
use super::spoken::{self, Language};
use super::{Answer, Block, Text, Words};
use std::collections::BTreeSet;

/// Claims that some texts may make, because their date stands beside them.
const LENGTH: &str = "a length of time without its end";

/// Messages that are lengths of time or dates: what stands around them says until when. `fact-valid-value` is what a
/// scheme's rules say of its labels, not of updates.
const LENGTHS: [&str; 6] = ["years", "months", "days", "date-day", "date-month", "fact-valid-value"];

/// What a language forbids and what it allows.
struct Rules {
    claims: Vec<(String, Vec<String>)>,
    allowed: Vec<String>,
}

impl Rules {
    fn new(lang: &str) -> Self {
        Self { claims: guide::claims(lang), allowed: guide::allowed(lang) }
    }

    /// The claims in a text, each with the words that make it.
    fn broken(&self, text: &str) -> Vec<(&str, &str)> {
        let mut text = normal(text);
        for phrase in &self.allowed {
            while let Some(place) = find(&text, phrase) {
                text.replace_range(place, "·");
            }
        }
        let words = self.claims.iter().flat_map(|(claim, words)| words.iter().map(move |word| (&**claim, &**word)));
        words.filter(|(_, word)| find(&text, word).is_some()).collect()
    }
}

#[test]
fn no_message_makes_a_claim() {
    let mut found = Vec::new();
    for language in spoken::all() {
        let rules = Rules::new(&language.tag);
        for message in language.messages() {
            for text in &message.texts {
                // What the command line says to publishers is about their lists.
                let length = LENGTHS.contains(&&*message.id) || message.file.starts_with("cli-");
                let mut broken = rules.broken(text);
                broken.retain(|(claim, _)| !(*claim == LENGTH && length));
                found.extend(
                    broken.iter().map(|broken| format!("{}: {}: {text:?}: {broken:?}", language.tag, message.id)),
                );
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn no_answer_makes_a_claim() {
    let mut found = BTreeSet::new();
    for language in spoken::all() {
        let rules = Rules::new(&language.tag);
        let words = words(&language);
        for (name, report) in cases() {
            for (text, length) in texts(&words.answer(&report)) {
                let mut broken = rules.broken(&without_names(&text.text));
                broken.retain(|(claim, _)| !(*claim == LENGTH && length));
                found.extend(
                    broken.iter().map(|broken| format!("{}: {name}: {:?}: {broken:?}", language.tag, text.text)),
                );
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// The scheme data is ours too.
#[test]
fn no_sentence_of_the_scheme_data_makes_a_claim() {
    let mut found = Vec::new();
    for language in spoken::all() {
        let rules = Rules::new(&language.tag);
        for (lang, text) in spoken::scheme_sentences().iter().filter(|(lang, _)| *lang == language.tag) {
            found.extend(rules.broken(text).iter().map(|broken| format!("{lang}: {text:?}: {broken:?}")));
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// Each claim is found in each language, so that the tables above are no dead letters.
#[test]
fn every_claim_is_known_in_every_language_and_found() {
    let english: Vec<String> = guide::claims("en").into_iter().map(|(claim, _)| claim).collect();
    for language in spoken::all() {
        let rules = Rules::new(&language.tag);
        let claims: Vec<&String> = rules.claims.iter().map(|(claim, _)| claim).collect();
        assert_eq!(claims, english.iter().collect::<Vec<_>>(), "{}: the claims are not those of English", language.tag);
        for (claim, words) in &rules.claims {
            for word in words {
                let text = format!("{}.", word.replace('*', "").replace('#', "7"));
                let broken: BTreeSet<&str> = rules.broken(&text).into_iter().map(|(claim, _)| claim).collect();
                assert!(broken.contains(&**claim), "{}: {text:?} passes", language.tag);
            }
        }
    }
}

/// A language's allowed phrases are those that its messages need.
#[test]
fn every_allowed_phrase_is_needed() {
    for language in spoken::all() {
        let rules = Rules::new(&language.tag);
        let words = words(&language);
        let mut said: Vec<String> = language.messages().into_iter().flat_map(|message| message.texts).collect();
        said.extend(cases().iter().flat_map(|(_, report)| texts(&words.answer(report))).map(|(text, _)| text.text));
        said.extend(
            spoken::scheme_sentences().into_iter().filter(|(lang, _)| *lang == language.tag).map(|(_, text)| text),
        );
        let said: Vec<String> = said.iter().map(|text| normal(text)).collect();
        for phrase in &rules.allowed {
            assert!(said.iter().any(|text| find(text, phrase).is_some()), "{}: {phrase:?} is not said", language.tag);
        }
    }
}

fn words(language: &Language) -> Words {
    Words::new(&language.tag, &language.joined()).expect("words")
}

/// Every text of an answer, and whether it may be a length of time: the date stands beside it, or it is behind "Details",
/// where a scheme's rules are.
pub(super) fn texts(answer: &Answer) -> Vec<(Text, bool)> {
    let (details, before) = answer.blocks.split_last().expect("blocks");
    let (mut texts, mut technical) = (Vec::new(), Vec::new());
    before.iter().for_each(|block| texts_of(block, &mut texts));
    texts_of(details, &mut technical);
    texts.extend(technical.into_iter().map(|(text, _)| (text, true)));
    texts
}

fn texts_of(block: &Block, texts: &mut Vec<(Text, bool)>) {
    let mut say = |text: &Text| texts.push((text.clone(), false));
    match block {
        Block::Headline { text } | Block::Line { text, .. } => say(text),
        Block::Date { label, value, detail, .. } => {
            say(label);
            say(value);
            texts.extend(detail.iter().map(|detail| (detail.clone(), true)));
        }
        Block::List { title, items } => title.iter().chain(items).for_each(say),
        Block::Facts { title, rows } => {
            title.iter().chain(rows.iter().flat_map(|(name, value)| [name, value])).for_each(say);
        }
        Block::Disclosure { summary, blocks } => {
            say(summary);
            blocks.iter().for_each(|block| texts_of(block, texts));
        }
    }
}

/// Names come from labels and key lists, and are theirs.
fn without_names(text: &str) -> String {
    let mut depth = 0_usize;
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '\u{2068}' => depth += 1,
            '\u{2069}' => {
                depth = depth.saturating_sub(1);
                out.push('·');
            }
            _ if depth == 0 => out.push(c),
            _ => {}
        }
    }
    out
}
