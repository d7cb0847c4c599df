//! The messages of one language, behind the Fluent library, whose types stay in here.

use crate::date::EndDate;
use core::fmt;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// A language file cannot be used.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct WordsError {
    /// The language tag that was given.
    pub lang: String,
    /// The line of the joined text, counted from 1, where a line is to blame.
    pub line: Option<usize>,
    /// What is wrong, for whoever wrote the file.
    pub what: String,
}

impl fmt::Display for WordsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "words of {:?}, line {line}: {}", self.lang, self.what),
            None => write!(f, "words of {:?}: {}", self.lang, self.what),
        }
    }
}

impl core::error::Error for WordsError {}

/// An argument of a message.
pub(super) enum Arg {
    /// Words that can stand as they are: our own, or cleaned and isolated ones.
    Words(String),
    /// A whole number; it decides plurals.
    Number(i64),
    /// A date, to be written out. The message also gets `<name>-precision`: "day" or "month".
    Date(EndDate),
}

/// The messages of one language.
pub(super) struct Bundle(FluentBundle<FluentResource>);

impl Default for Bundle {
    fn default() -> Self {
        Self::empty(LanguageIdentifier::default())
    }
}

impl Bundle {
    pub(super) fn new(lang: &str, fluent: &str) -> Result<Self, WordsError> {
        let error = |line, what: String| WordsError { lang: lang.to_owned(), line, what };
        let tag = lang.parse().map_err(|_| error(None, "not a language tag".to_owned()))?;
        let resource = FluentResource::try_new(fluent.to_owned()).map_err(|(_, errors)| match errors.first() {
            Some(first) => {
                let before = fluent.as_bytes().get(..first.pos.start).unwrap_or_default();
                let line = before.iter().filter(|&&byte| byte == b'\n').count() + 1;
                error(Some(line), first.kind.to_string())
            }
            None => error(None, "not Fluent".to_owned()),
        })?;
        let mut bundle = Self::empty(tag);
        bundle.0.add_resource(resource).map_err(|errors| {
            error(
                None,
                match errors.first() {
                    Some(FluentError::Overriding { id, .. }) => format!("the message {id} stands there twice"),
                    Some(other) => other.to_string(),
                    None => "not Fluent".to_owned(),
                },
            )
        })?;
        Ok(bundle)
    }

    fn empty(tag: LanguageIdentifier) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Fluent would isolate our own numbers, dates and month names too. What comes from labels and links is
        // isolated in one place, `text::isolated`, before it gets here.
        bundle.set_use_isolating(false);
        Self(bundle)
    }

    /// Whether there is a message, or an attribute: `id.attribute`.
    pub(super) fn has(&self, id: &str) -> bool {
        let (id, attribute) = split(id);
        self.0.get_message(id).is_some_and(|message| match attribute {
            Some(attribute) => message.get_attribute(attribute).is_some(),
            None => message.value().is_some(),
        })
    }

    /// A message or attribute with its arguments; none where it is missing.
    pub(super) fn format(&self, id: &str, args: impl IntoIterator<Item = (String, Arg)>) -> Option<String> {
        let (id, attribute) = split(id);
        let message = self.0.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let args: FluentArgs<'_> = args
            .into_iter()
            .map(|(name, arg)| {
                (
                    name,
                    match arg {
                        Arg::Words(words) => FluentValue::from(words),
                        Arg::Number(number) => FluentValue::from(number),
                        Arg::Date(date) => FluentValue::from(date.to_string()),
                    },
                )
            })
            .collect();
        // An argument that is missing leaves `{$name}`; the tests look for braces.
        let text = self.0.format_pattern(pattern, Some(&args), &mut Vec::new());
        Some(text.into_owned())
    }
}

fn split(id: &str) -> (&str, Option<&str>) {
    match id.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (id, None),
    }
}
