//! Words: a report as plain blocks in a language.
//!
//! All sentences stand in Fluent files under `locales/<language>/`; a language is those files joined in the order of
//! their names, and nothing else. The code here decides which sentence comes where, and formats dates and names. Each
//! file has one topic of the answer.

mod answer;
mod beside;
mod bundle;
mod choose;
mod date;
mod details;
mod exits;
mod explain;
mod headline;
mod label;
mod next;
mod promise;
mod rules;
mod scheme;
mod state;
mod support;
#[cfg(test)]
mod tests;
mod text;
mod writer;

pub use answer::{Answer, Block, Direction, Mood, Role, Shape, Text};
pub use bundle::WordsError;
pub use choose::choose_language;
pub use explain::Explanation;
pub use next::{CalendarEntry, Situation};
pub use promise::{Promised, PromisedDate};
pub use state::{WordsState, WordsStateName};

use crate::date::EndDate;
use crate::report::{Fact, ReasonCode, Report};
use bundle::{Bundle, Value};

/// An argument of a message.
enum Arg {
    /// Words that can stand as they are: our own, or cleaned and isolated ones.
    Words(String),
    /// A whole number; it decides plurals.
    Number(i64),
    /// A date, to be written out. The message also gets `<name>-precision`: "day" or "month".
    Date(EndDate),
}

/// The words of one language.
pub struct Words {
    lang: String,
    direction: Direction,
    bundle: Bundle,
    states: Vec<WordsState>,
}

/// What every message may use beside its own variables.
const ALWAYS: [&str; 4] = ["kind", "issuer", "authority", "list"];

impl Words {
    /// The English files, joined in the order of their names, as `xtask` joins those of the other languages.
    pub const ENGLISH: &'static str = concat!(
        include_str!("../../locales/en/answer.ftl"),
        include_str!("../../locales/en/artwork.ftl"),
        include_str!("../../locales/en/badge.ftl"),
        include_str!("../../locales/en/beside.ftl"),
        include_str!("../../locales/en/cli-embed.ftl"),
        include_str!("../../locales/en/cli-keys.ftl"),
        include_str!("../../locales/en/cli-publish.ftl"),
        include_str!("../../locales/en/cli-stock.ftl"),
        include_str!("../../locales/en/cli.ftl"),
        include_str!("../../locales/en/countries.ftl"),
        include_str!("../../locales/en/dates.ftl"),
        include_str!("../../locales/en/details.ftl"),
        include_str!("../../locales/en/embed.ftl"),
        include_str!("../../locales/en/help.ftl"),
        include_str!("../../locales/en/language.ftl"),
        include_str!("../../locales/en/next.ftl"),
        include_str!("../../locales/en/reasons.ftl"),
        include_str!("../../locales/en/rules.ftl"),
        include_str!("../../locales/en/scheme.ftl"),
        include_str!("../../locales/en/stock.ftl"),
        include_str!("../../locales/en/ui.ftl"),
    );

    /// The words of [`Words::ENGLISH`], which are always at hand.
    pub fn english() -> Self {
        // A test reads the files as `new` does, so that nothing is missing here.
        Self::new("en", Self::ENGLISH).unwrap_or_else(|_| Self::with("en", Bundle::default(), Vec::new()))
    }

    /// Reads the Fluent text of a language: all its files joined.
    ///
    /// # Errors
    /// Where the text is no Fluent or has a message twice, a state cannot be read, or the tag is no language tag.
    pub fn new(lang: &str, fluent: &str) -> Result<Self, WordsError> {
        let bundle = Bundle::new(lang, fluent)?;
        let states = state::of(&bundle).map_err(|what| WordsError { lang: lang.to_owned(), line: None, what })?;
        Ok(Self::with(lang, bundle, states))
    }

    /// The same with messages of whoever runs a checker in the place of the language's own: `overrides` is Fluent, too, and
    /// says in `translation-state` how far these words are, who answers for them, and since when.
    ///
    /// # Errors
    /// As for [`Words::new`]; also where `overrides` has a message that the language has not, or a variable that the
    /// language's own message has not, or no `translation-state`.
    pub fn with_overrides(lang: &str, fluent: &str, overrides: &str) -> Result<Self, WordsError> {
        let error = |what| WordsError { lang: lang.to_owned(), line: None, what };
        let mut words = Self::new(lang, fluent)?;
        let overrides = Bundle::new(lang, overrides)?;
        if !overrides.has(state::MESSAGE) {
            return Err(error(format!("{} is missing: who answers for these words, and since when", state::MESSAGE)));
        }
        words.states.extend(state::of(&overrides).map_err(error)?);
        words.bundle.replace(overrides, state::MESSAGE, &ALWAYS).map_err(error)?;
        Ok(words)
    }

    fn with(lang: &str, bundle: Bundle, states: Vec<WordsState>) -> Self {
        let direction = match bundle.format("direction", &|_| None).as_deref() {
            Some("rtl") => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        };
        Self { lang: lang.to_owned(), direction, bundle, states }
    }

    /// The report as an answer.
    pub fn answer(&self, report: &Report) -> Answer {
        headline::answer(&writer::Writer::new(self, report))
    }

    /// What a reason says, for those who help others: without an answer, so that "…" stands for names and dates.
    pub fn explain(&self, code: ReasonCode) -> Explanation {
        explain::explain(self, code)
    }

    /// How far these words are, who answers for them, and since when: of the language first, then of the messages that
    /// differ.
    pub fn states(&self) -> &[WordsState] {
        &self.states
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
        let arg = |fact: &Fact| match fact {
            Fact::Text(text) => Arg::Words(text::isolated(text, crate::limits::SHOWN_LONG_CHARS)),
            Fact::Number(number) => Arg::Number(*number),
            Fact::Date(date) => Arg::Date(*date),
        };
        let args: Vec<_> = facts.iter().map(|(name, fact)| (*name, arg(fact))).collect();
        self.format(id, &args)
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
        self.format("market-other", &[("code", Arg::Words(code))])
    }

    /// Names joined as the language joins them: "Canada, Japan and Singapore". The names are words already.
    fn list(&self, items: impl IntoIterator<Item = String>) -> String {
        let mut items = items.into_iter().peekable();
        let mut list = items.next().unwrap_or_default();
        while let Some(item) = items.next() {
            let id = if items.peek().is_some() { "list-next" } else { "list-last" };
            list = self.format(id, &[("list", Arg::Words(list)), ("item", Arg::Words(item))]);
        }
        list
    }

    /// A message with its arguments, or its name in brackets.
    fn format(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.format_among(id, &[args])
    }

    /// A message with arguments from several lists. The first that has a name counts.
    fn format_among(&self, id: &str, lists: &[&[(&str, Arg)]]) -> String {
        let arg = |name: &str| lists.iter().copied().flatten().find(|(known, _)| *known == name).map(|(_, arg)| arg);
        let value = |name: &str| match arg(name) {
            Some(Arg::Words(words)) => Some(Value::Words(words.into())),
            Some(Arg::Number(number)) => Some(Value::Number(*number)),
            Some(Arg::Date(end)) => Some(Value::Words(date::written(self, *end).into())),
            None => match arg(name.strip_suffix("-precision")?)? {
                Arg::Date(EndDate::Day(_)) => Some(Value::Words("day".into())),
                Arg::Date(EndDate::Month { .. }) => Some(Value::Words("month".into())),
                Arg::Words(_) | Arg::Number(_) => None,
            },
        };
        self.bundle.format(id, &value).unwrap_or_else(|| format!("[{id}]"))
    }
}
