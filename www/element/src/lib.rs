//! The check alone: what the app answers a scanned link with before all of it is there, and what the element calls on pages
//! of others. The script asks, and gets the published report and the answer's blocks as JSON.

#![forbid(unsafe_code)]

use labelcheck::{
    Date, EndDate, Evidence, Fact, Files, Instant, KeyList, Now, PinnedRoot, Policy, Report, Words, check,
};
use std::rc::Rc;
use wasm_bindgen::prelude::*;

/// Smaller than Rust's own in a browser. See Cargo.toml.
#[cfg(all(target_family = "wasm", not(target_feature = "atomics")))]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// SHA-256 of the root that is built in: the demonstration's. The root itself comes with the list.
const ROOT: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/root.sha256"));

/// A verified key list, which any number of checkers share.
#[wasm_bindgen]
pub struct Keys(Rc<Evidence>);

#[wasm_bindgen]
impl Keys {
    /// Verifies the key list that the page came with, and a stored one, which counts if it verifies too and is newer. Both
    /// are units, verified from the root that is built in.
    ///
    /// # Errors
    /// Why the list that the page came with cannot be used, in English.
    #[wasm_bindgen(constructor)]
    pub fn new(built_in: &[u8], stored: Option<Vec<u8>>) -> Result<Keys, JsError> {
        let stored = stored.and_then(|unit| Files::from_bytes(&unit).ok());
        Ok(Self(Rc::new(newest(built_in, stored, true)?)))
    }

    /// Verifies a list that the page chose. From the root that is built in, it counts unless the list that the module came with
    /// is newer: no page can have its visitors forget what they would know without it. From a root that the page chose, too, the
    /// one in the list whose SHA-256 this is, every report and every answer say so, and name `host`.
    ///
    /// # Errors
    /// Why it cannot be used, in English.
    pub fn chosen(built_in: &[u8], chosen: &[u8], root: Option<Vec<u8>>, host: &str) -> Result<Keys, JsError> {
        let chosen = Files::from_bytes(chosen)?;
        // Named or not, the root that is built in is nobody's choice.
        if let Some(digest) = root.filter(|digest| digest != ROOT) {
            let root = PinnedRoot::with_digest(&chosen, &digest)?;
            let evidence = Evidence::from_key_list(&KeyList::load(&root, chosen)?)?;
            return Ok(Self(Rc::new(evidence.supplied_by(host))));
        }
        Ok(Self(Rc::new(newest(built_in, Some(chosen), false)?)))
    }
}

/// What the newer of two lists says. `is_copy`: what is wrong with the other is no reason to do without the one that came with
/// the module.
fn newest(built_in: &[u8], other: Option<Files>, is_copy: bool) -> Result<Evidence, JsError> {
    let files = Files::from_bytes(built_in)?;
    let root = PinnedRoot::with_digest(&files, ROOT)?;
    let built_in = KeyList::load(&root, files)?;
    match other.map(|other| Evidence::of_newer(&root, &built_in, other)) {
        Some(Ok(Some((newer, _)))) => Ok(newer),
        Some(Err(error)) if !is_copy => Err(error.into()),
        _ => Ok(Evidence::from_key_list(&built_in)?),
    }
}

/// A key list, and the words to speak of it with.
#[wasm_bindgen]
pub struct Checker {
    evidence: Rc<Evidence>,
    words: Words,
}

#[wasm_bindgen]
impl Checker {
    /// `fluent` is the text of the language `lang`, `overrides` the words of whoever runs the page: those count where they
    /// can be used.
    ///
    /// # Errors
    /// Why the words cannot be used, in English.
    #[wasm_bindgen(constructor)]
    pub fn new(keys: &Keys, lang: &str, fluent: &str, overrides: Option<String>) -> Result<Checker, JsError> {
        let own = overrides.and_then(|overrides| Words::with_overrides(lang, fluent, &overrides).ok());
        let words = match own {
            Some(words) => words,
            None => Words::new(lang, fluent)?,
        };
        Ok(Self { evidence: keys.0.clone(), words })
    }

    /// Checks a text: JSON, an array of the report, the answer, and what has to be said beside it whatever the page looks
    /// like. `seconds` is the device's time since 1970, `today` its civil date, such as `2026-11-20`; `on` is the day asked
    /// about, where it is another, `market` the country.
    ///
    /// # Errors
    /// Where a date is none.
    pub fn check(
        &self,
        text: &str,
        seconds: f64,
        today: &str,
        on: Option<String>,
        market: Option<String>,
    ) -> Result<String, JsError> {
        let day = |text: &str| Date::parse(text).ok_or_else(|| JsError::new("a day is written as 2026-11-20"));
        #[expect(clippy::as_conversions, clippy::cast_possible_truncation, reason = "it saturates, as a clock should")]
        let now = Now { instant: Instant::from_seconds(seconds as i64), local: day(today)? };
        let mut policy = Policy::default();
        policy.on = on.as_deref().map(day).transpose()?;
        policy.market = market;
        let report = check(text, &self.evidence, &policy, now);
        let answer = self.words.answer(&report);
        let caveats = self.caveats(&report);
        Ok(serde_json::to_string(&(report, answer, caveats))?)
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

impl Checker {
    /// That somebody chose the keys or the day, and that nothing here is real.
    fn caveats(&self, report: &Report) -> Vec<String> {
        let mut caveats = Vec::new();
        if report.list.demonstration {
            caveats.push(self.say("ui-demonstration-line"));
        }
        if let Some(host) = &report.list.supplied_by {
            caveats.push(self.words.message("note-supplied", &[("host", Fact::Text(host.clone()))]));
        }
        if report.asked.on != report.asked.today {
            caveats.push(self.words.message("note-day", &[("day", Fact::Date(EndDate::Day(report.asked.on)))]));
        }
        caveats
    }
}
