//! The languages that are built in. English is complete; others may so far have some of their files only.

use crate::problem::Problem;
use labelcheck::Words;

/// Language tags with the joined text of their files.
const OTHERS: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/languages.in"));

/// The words of a language that has the message, which stands for what is wanted of it.
pub(crate) fn with(lang: &str, message: &str) -> Result<Words, Problem> {
    let unknown = || Problem::new("cli-no-language").name(lang);
    if lang == "en" {
        return Ok(Words::english());
    }
    let (tag, text) = OTHERS.iter().find(|(tag, _)| *tag == lang).ok_or_else(unknown)?;
    let words = Words::new(tag, text).map_err(|error| unknown().cause(error))?;
    if words.has(message) { Ok(words) } else { Err(unknown()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_that_is_built_in_can_be_read() {
        for (tag, text) in OTHERS {
            assert!(Words::new(tag, text).is_ok(), "{tag}");
        }
        assert!(with("en", "cli-error").is_ok());
        assert!(with("tlh", "cli-error").is_err());
    }

    #[test]
    fn artwork_has_both_languages_of_canada() {
        for tag in ["en", "fr"] {
            assert!(with(tag, "artwork-until").is_ok(), "{tag}");
        }
    }
}
