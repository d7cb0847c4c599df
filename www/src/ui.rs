//! The words, as the components ask for them.

use core::fmt;
use labelcheck::{Answer, Block, CalendarEntry, Date, Direction, EndDate, Fact, Report, Situation, Words, WordsError};

/// The most bytes of words that whoever runs the page puts before a language's own.
const MOST_OVERRIDES: usize = 256 * 1024;

/// Markets that can be chosen, by ISO 3166-1 code in small letters: those that the words have names for, and the part
/// of one that follows other law.
const MARKETS: [&str; 37] = [
    "ar", "at", "au", "be", "br", "ca", "ch", "cl", "cn", "cz", "de", "dk", "es", "fi", "fr", "gb", "gb-nir", "id",
    "ie", "in", "it", "jp", "kr", "mx", "my", "nl", "no", "nz", "ph", "pl", "pt", "se", "sg", "th", "us", "vn", "za",
];

/// The words of one language, with what is made of them once.
pub struct Ui {
    words: Words,
    markets: Vec<(&'static str, String)>,
    trouble: Option<String>,
}

impl Ui {
    /// Reads a language's file.
    ///
    /// # Errors
    /// Where it is no language file.
    pub fn new(lang: &str, fluent: &str) -> Result<Self, WordsError> {
        Words::new(lang, fluent).map(|words| Self::with_words(words, None))
    }

    /// The same with words of whoever runs the page, which come before the language's own; or with why they did not
    /// come. Where they cannot be used, the language's own count alone.
    ///
    /// # Errors
    /// Where the language's own file is no language file.
    pub fn with_overrides(lang: &str, fluent: &str, overrides: Result<&str, String>) -> Result<Self, WordsError> {
        let used = overrides.and_then(|overrides| match overrides.len() {
            0..=MOST_OVERRIDES => Words::with_overrides(lang, fluent, overrides).map_err(|error| error.to_string()),
            _ => Err(format!("more than {MOST_OVERRIDES} bytes")),
        });
        match used {
            Ok(words) => Ok(Self::with_words(words, None)),
            Err(why) => Words::new(lang, fluent).map(|words| Self::with_words(words, Some(why))),
        }
    }

    fn with_words(words: Words, trouble: Option<String>) -> Self {
        // In order of their names. Not `sort_by`: it is five kilobytes of code for 37 names.
        let mut markets: Vec<(_, String)> = Vec::with_capacity(MARKETS.len());
        for code in MARKETS {
            let name = words.market(code);
            let at = markets.iter().take_while(|(_, before)| *before < name).count();
            markets.insert(at, (code, name));
        }
        Self { words, markets, trouble }
    }

    /// The report in words.
    pub fn answer(&self, report: &Report) -> Answer {
        self.words.answer(report)
    }

    /// What a reason means, where it can be said without a name in it.
    pub fn reason(&self, code: labelcheck::ReasonCode) -> Option<String> {
        Some(self.words.explain(code).happened).filter(|happened| !happened.contains('…'))
    }

    /// What to do next, by how somebody comes by the product.
    pub fn next_step(&self, report: &Report, situation: Situation) -> Option<Block> {
        self.words.next_step(report, situation)
    }

    /// The end of updates as an entry in a calendar, where a promise stands.
    pub fn calendar(&self, report: &Report) -> Option<CalendarEntry> {
        self.words.calendar(report)
    }

    /// The answer in a few lines to hand on; `link` is where the label can be checked again.
    pub fn shared(&self, report: &Report, link: Option<&str>) -> Vec<String> {
        self.words.shared(report, link)
    }

    /// Brand and models, where somebody vouches for the label.
    pub fn product(&self, report: &Report) -> Option<String> {
        self.words.product(report)
    }

    /// A message.
    pub fn say(&self, id: &str) -> String {
        self.words.ui(id)
    }

    /// What to do when this happens: the message's attribute `do`.
    pub fn to_do(&self, id: &str) -> String {
        self.words.ui(&format!("{id}.do"))
    }

    /// A message with a text in it.
    pub fn with(&self, id: &str, name: &str, text: String) -> String {
        self.words.message(id, &[(name, Fact::Text(text))])
    }

    /// A message with facts in it.
    pub fn with_facts(&self, id: &str, facts: &[(&str, Fact)]) -> String {
        self.words.message(id, facts)
    }

    /// A day or month.
    pub fn date(&self, date: EndDate) -> String {
        self.words.date(date)
    }

    /// A message with a day in it.
    pub fn with_day(&self, id: &str, name: &str, day: Date) -> String {
        self.with_days(id, [(name, day)])
    }

    /// A message with days in it.
    pub fn with_days<const N: usize>(&self, id: &str, days: [(&str, Date); N]) -> String {
        self.words.message(id, &days.map(|(name, day)| (name, Fact::Date(EndDate::Day(day)))))
    }

    /// A message with a number in it.
    pub fn with_number(&self, id: &str, name: &str, number: u32) -> String {
        self.words.message(id, &[(name, Fact::Number(number.into()))])
    }

    /// Why the words of whoever runs the page are not used, in English, for the details.
    pub fn trouble(&self) -> Option<&str> {
        self.trouble.as_deref()
    }

    /// Markets and their names, by name.
    pub fn markets(&self) -> &[(&'static str, String)] {
        &self.markets
    }

    /// Language tag and direction.
    pub fn lang(&self) -> (&str, &'static str) {
        let dir = match self.words.direction() {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        };
        (self.words.lang(), dir)
    }
}

impl fmt::Debug for Ui {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Ui").field(&self.words.lang()).finish()
    }
}

/// Words are loaded once and never change: the same ones are the same words.
impl PartialEq for Ui {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}
