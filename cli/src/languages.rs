//! The languages that are built in, and which of them is spoken. What only this program says is said in English where a
//! language does not have it.

use crate::args::Speaking;
use crate::problem::Problem;
use crate::{limits, shell};
use labelcheck::{Fact, Words, choose_language};

/// Language tags with the joined text of their files.
const OTHERS: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/languages.in"));

/// The words that are wanted: of the language that was named, else of the environment's, else English.
pub(crate) fn spoken(speaking: &Speaking) -> Result<Words, Problem> {
    let (tag, text) = match &speaking.lang {
        Some(lang) => find(lang).ok_or_else(|| unknown(lang))?,
        None => shell::wanted_languages().iter().find_map(|lang| find(lang)).unwrap_or(ENGLISH),
    };
    let Some(file) = &speaking.words else { return read(tag, text) };
    let cannot_be_used = || Problem::new("cli-bad-words").file(file);
    let overrides = shell::read(file, limits::WORDS_BYTES)?;
    let overrides = std::str::from_utf8(&overrides).map_err(|error| cannot_be_used().cause(error))?;
    Words::with_overrides(tag, text, overrides).map_err(|error| cannot_be_used().cause(error))
}

/// The words of a language.
pub(crate) fn with(lang: &str) -> Result<Words, Problem> {
    let (tag, text) = find(lang).ok_or_else(|| unknown(lang))?;
    read(tag, text)
}

const ENGLISH: (&str, &str) = ("en", Words::ENGLISH);

fn find(lang: &str) -> Option<(&'static str, &'static str)> {
    let all: Vec<_> = all().collect();
    let tags: Vec<&str> = all.iter().map(|(tag, _)| *tag).collect();
    choose_language(&tags, &[lang]).map(|at| all[at])
}

fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
    std::iter::once(ENGLISH).chain(OTHERS.iter().copied())
}

fn read(tag: &str, text: &str) -> Result<Words, Problem> {
    Words::new(tag, text).map_err(|error| unknown(tag).cause(error))
}

fn unknown(lang: &str) -> Problem {
    let known: Vec<&str> = all().map(|(tag, _)| tag).collect();
    Problem::new("cli-no-language").name(lang).fact("known", Fact::Text(known.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_that_is_built_in_can_be_read() {
        assert!(OTHERS.len() >= 5);
        for (tag, _) in all() {
            let words = with(tag).unwrap_or_else(|problem| panic!("{}", problem.text(&Words::english())));
            assert!(words.has("cli-error") && words.has("promise-runs") && words.has("artwork-until"), "{tag}");
        }
        assert!(with("tlh").is_err());
    }

    #[test]
    fn a_language_is_found_by_what_environments_call_it() {
        for (lang, tag) in [("en_GB.UTF-8", "en"), ("fr_CA", "fr"), ("zh_SG.UTF-8", "zh-Hans"), ("ms-SG", "ms")] {
            assert_eq!(find(lang).map(|(tag, _)| tag), Some(tag), "{lang}");
        }
        assert!(["C", "C.UTF-8", "POSIX", "zh_TW"].iter().all(|lang| find(lang).is_none()));
    }
}
