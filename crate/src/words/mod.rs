//! Words: a report as plain blocks in a language.
//!
//! All sentences stand in Fluent files under `locales/<language>/`; a language is those files joined in the order of
//! their names, and nothing else. The code here decides which sentence comes where, and formats dates and names. Each
//! file has one topic of the answer.

mod answer;
mod bundle;
mod date;
mod details;
mod exits;
mod headline;
mod label;
mod support;
#[cfg(test)]
mod tests;
mod text;
mod writer;

pub use answer::{Answer, Block, Direction, Mood, Role, Shape, Text};
pub use bundle::WordsError;

use crate::date::EndDate;
use crate::report::{Fact, Report};
use bundle::{Arg, Bundle};

/// The words of one language.
pub struct Words {
    lang: String,
    direction: Direction,
    bundle: Bundle,
}

impl Words {
    /// The English files, joined in the order of their names, as `xtask` joins those of the other languages.
    pub const ENGLISH: &'static str = concat!(
        include_str!("../../locales/en/answer.ftl"),
        include_str!("../../locales/en/artwork.ftl"),
        include_str!("../../locales/en/cli.ftl"),
        include_str!("../../locales/en/countries.ftl"),
        include_str!("../../locales/en/dates.ftl"),
        include_str!("../../locales/en/details.ftl"),
        include_str!("../../locales/en/language.ftl"),
        include_str!("../../locales/en/reasons.ftl"),
        include_str!("../../locales/en/ui.ftl"),
    );

    /// The words of [`Words::ENGLISH`], which are always at hand.
    pub fn english() -> Self {
        // A test reads the files as `new` does, so that nothing is missing here.
        Self::new("en", Self::ENGLISH).unwrap_or_else(|_| Self::with("en", Bundle::default()))
    }

    /// Reads the Fluent text of a language: all its files joined.
    ///
    /// # Errors
    /// Where the text is no Fluent or has a message twice, or the tag is no language tag.
    pub fn new(lang: &str, fluent: &str) -> Result<Self, WordsError> {
        Ok(Self::with(lang, Bundle::new(lang, fluent)?))
    }

    fn with(lang: &str, bundle: Bundle) -> Self {
        let direction = match bundle.format("direction", []).as_deref() {
            Some("rtl") => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        };
        Self { lang: lang.to_owned(), direction, bundle }
    }

    /// The report as an answer.
    pub fn answer(&self, report: &Report) -> Answer {
        headline::answer(&writer::Writer::new(self, report))
    }

    /// The language tag.
    pub fn lang(&self) -> &str {
        &self.lang
    }

    /// The direction of the language: of the message `direction`.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// Whether there is a message: `ui-scan`, or `ui-camera-none.do` for an attribute.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has(id)
    }

    /// A message of a shell that takes no facts. Shells fetch their own words here and add none.
    pub fn ui(&self, id: &str) -> String {
        self.message(id, &[])
    }

    /// A message of a shell. Texts among the facts are cleaned and isolated, dates written out. A message that is
    /// missing gives its name in brackets; tests see to it that none is.
    pub fn message(&self, id: &str, facts: &[(&str, Fact)]) -> String {
        let args = facts.iter().map(|(name, fact)| {
            let arg = match fact {
                Fact::Text(text) => Arg::Words(text::isolated(text, crate::limits::SHOWN_LONG_CHARS)),
                Fact::Number(number) => Arg::Number(*number),
                Fact::Date(date) => Arg::Date(*date),
            };
            (*name, arg)
        });
        self.format(id, args)
    }

    /// A date, written out in its own precision.
    pub fn date(&self, date: EndDate) -> String {
        date::written(self, date)
    }

    /// The name of a market: of the code `sg`, Singapore.
    pub fn market(&self, code: &str) -> String {
        let id = format!("market-{code}");
        if self.has(&id) {
            return self.ui(&id);
        }
        let code = text::isolated(&code.to_ascii_uppercase(), crate::limits::SHOWN_CHARS);
        self.format("market-other", [("code", Arg::Words(code))])
    }

    /// Names joined as the language joins them: "Canada, Japan and Singapore". The names are words already.
    fn list(&self, items: impl IntoIterator<Item = String>) -> String {
        let mut items = items.into_iter().peekable();
        let mut list = items.next().unwrap_or_default();
        while let Some(item) = items.next() {
            let id = if items.peek().is_some() { "list-next" } else { "list-last" };
            list = self.format(id, [("list", Arg::Words(list)), ("item", Arg::Words(item))]);
        }
        list
    }

    /// A message with its arguments, or its name in brackets.
    fn format<'a>(&self, id: &str, args: impl IntoIterator<Item = (&'a str, Arg)>) -> String {
        let args = args.into_iter().flat_map(|(name, arg)| match arg {
            Arg::Date(end) => {
                let precision = match end {
                    EndDate::Day(_) => "day",
                    EndDate::Month { .. } => "month",
                };
                let written = Arg::Words(date::written(self, end));
                [
                    Some((name.to_owned(), written)),
                    Some((format!("{name}-precision"), Arg::Words(precision.to_owned()))),
                ]
            }
            other => [Some((name.to_owned(), other)), None],
        });
        self.bundle.format(id, args.flatten()).unwrap_or_else(|| format!("[{id}]"))
    }
}
