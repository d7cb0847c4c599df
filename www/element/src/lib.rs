//! The check alone: what the app answers a scanned link with before all of it is there, and what pages of others call. The
//! script asks, and gets the published report and the answer's blocks as JSON.

#![forbid(unsafe_code)]

use labelcheck::{Date, EndDate, Evidence, Fact, Instant, Now, PinnedRoot, Policy, Words, check};
use wasm_bindgen::prelude::*;

/// The root that is built in: the demonstration's.
const ROOT: &[u8] = include_bytes!("../../../labels/trust/repository/1.root.json");

/// A verified key list, and the words to speak of it with.
#[wasm_bindgen]
pub struct Checker {
    evidence: Evidence,
    words: Words,
}

#[wasm_bindgen]
impl Checker {
    /// Verifies the key list that the page came with, and a stored one, which counts if it verifies too and is newer. Both
    /// are units, verified from the root that is built in.
    ///
    /// `fluent` is the text of the language `lang`, `overrides` the words of whoever runs the page: those count where they
    /// can be used.
    ///
    /// # Errors
    /// Why the list or the words cannot be used, in English.
    #[wasm_bindgen(constructor)]
    pub fn new(
        keys: &[u8],
        stored: Option<Vec<u8>>,
        lang: &str,
        fluent: &str,
        overrides: Option<String>,
    ) -> Result<Checker, JsError> {
        let (evidence, _) = Evidence::of_newest(&PinnedRoot::new(ROOT)?, keys, stored.as_deref())?;
        let own = overrides.and_then(|overrides| Words::with_overrides(lang, fluent, &overrides).ok());
        let words = match own {
            Some(words) => words,
            None => Words::new(lang, fluent)?,
        };
        Ok(Self { evidence, words })
    }

    /// Checks a text: JSON, an array of the report and the answer. `seconds` is the device's time since 1970, `today` its
    /// civil date, such as `2026-11-20`.
    ///
    /// # Errors
    /// Where the date is none.
    pub fn check(&self, text: &str, seconds: f64, today: &str) -> Result<String, JsError> {
        let local = Date::parse(today).ok_or_else(|| JsError::new("a day is written as 2026-11-20"))?;
        #[expect(clippy::as_conversions, clippy::cast_possible_truncation, reason = "it saturates, as a clock should")]
        let now = Now { instant: Instant::from_seconds(seconds as i64), local };
        let report = check(text, &self.evidence, &Policy::default(), now);
        let answer = self.words.answer(&report);
        Ok(serde_json::to_string(&(report, answer))?)
    }

    /// The line with the list's date that stands before every answer.
    #[wasm_bindgen(js_name = listLine)]
    pub fn list_line(&self) -> String {
        let day = Fact::Date(EndDate::Day(self.evidence.published().date(0)));
        self.words.message("ui-list-date", &[("date", day)])
    }

    /// A message of the page's own.
    pub fn say(&self, id: &str) -> String {
        self.words.ui(id)
    }
}
