//! The words, as the components ask for them.

use labelcheck::{Answer, Date, Direction, EndDate, Fact, Report, Words, WordsError};

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
}

impl Ui {
    /// Reads a language's file.
    ///
    /// # Errors
    /// Where it is no language file.
    pub fn new(lang: &str, fluent: &str) -> Result<Self, WordsError> {
        let words = Words::new(lang, fluent)?;
        // In order of their names. Not `sort_by`: it is five kilobytes of code for 37 names.
        let mut markets: Vec<(_, String)> = Vec::with_capacity(MARKETS.len());
        for code in MARKETS {
            let name = words.market(code);
            let at = markets.iter().take_while(|(_, before)| *before < name).count();
            markets.insert(at, (code, name));
        }
        Ok(Self { words, markets })
    }

    /// The report in words.
    pub fn answer(&self, report: &Report) -> Answer {
        self.words.answer(report)
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

/// Words are loaded once and never change: the same ones are the same words.
impl PartialEq for Ui {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}
