//! What was checked before: kept on the device only where the user has asked for it, and looked at again with each newer
//! key list.

use super::{Action, Checked, Effect, Question, Screen, Source, State};
use labelcheck::{AnswerCode, Date, Kind, LabelState, Report, SupportStatus};
use serde::{Deserialize, Serialize};
use std::rc::Rc;

/// How many checks are kept; the oldest goes first.
const MOST: usize = 100;

/// What was checked before.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct History {
    /// Whether the user wants it kept.
    pub on: bool,
    /// The newest first.
    pub entries: Vec<Entry>,
    /// What each of them says now, in the same order; empty until it was checked.
    pub now: Vec<Rc<Checked>>,
    /// Whether it could not be kept on this device.
    pub unkept: bool,
}

/// One check.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Entry {
    /// The text of the code.
    pub text: String,
    /// The user's day when it was checked.
    pub on: Date,
    /// What it came to.
    pub gist: Gist,
    /// Whether that was for one market or product: looking again asks about none, and settles it.
    #[serde(skip)]
    unsettled: bool,
}

/// What an answer came to, as far as news would matter.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Gist {
    answer: AnswerCode,
    state: Option<LabelState>,
    support: Option<SupportStatus>,
}

impl Gist {
    fn of(report: &Report) -> Self {
        Self {
            answer: report.answer,
            state: report.verified.as_ref().map(|verified| verified.state),
            support: report.support.as_ref().map(|support| support.status),
        }
    }

    /// Whether who saw the first would want to hear of the second: the label does not count any more, or support ends soon
    /// or has ended.
    fn is_news(&self, now: &Self) -> bool {
        let lost = now.answer == AnswerCode::DoesNot && (self.answer, self.state) != (now.answer, now.state);
        let ends =
            matches!(now.support, Some(SupportStatus::EndsSoon | SupportStatus::Ended | SupportStatus::Unsupported));
        lost || ends && self.support != now.support
    }
}

impl History {
    /// Reads what is stored. What cannot be read is dropped: it is a convenience, and labels can be scanned again.
    pub fn read(stored: &str) -> Self {
        let entries = serde_json::from_str::<Vec<Entry>>(stored).unwrap_or_default();
        Self { on: true, entries: entries.into_iter().take(MOST).collect(), ..Self::default() }
    }

    /// What is to be stored; nothing where the user does not want it.
    pub fn stored(&self) -> Option<String> {
        self.on.then(|| serde_json::to_string(&self.entries).unwrap_or_default())
    }

    /// Each entry with what it says now, and whether that is news.
    pub fn rows(&self) -> impl Iterator<Item = (&Entry, &Rc<Checked>, bool)> {
        self.entries.iter().zip(&self.now).map(|(entry, now)| (entry, now, entry.gist.is_news(&Gist::of(&now.report))))
    }

    /// How many of them say something else now that matters.
    pub fn news(&self) -> usize {
        self.rows().filter(|(_, _, news)| *news).count()
    }

    /// Whether this text is kept.
    pub fn has(&self, text: &str) -> bool {
        self.entries.iter().any(|entry| entry.text == text)
    }

    fn add(&mut self, checked: &Rc<Checked>, unsettled: bool) {
        if let Some(at) = self.entries.iter().position(|entry| entry.text == checked.text) {
            self.remove(at);
        }
        let (text, on) = (checked.text.clone(), checked.report.asked.today);
        let entry = Entry { text, on, gist: Gist::of(&checked.report), unsettled };
        self.entries.insert(0, entry);
        // The list of what they say now is whole or empty.
        if self.now.len() + 1 == self.entries.len() {
            self.now.insert(0, checked.clone());
        }
        self.entries.truncate(MOST);
        self.now.truncate(MOST);
    }

    /// Takes over what entries come to without a market and a product, so that only what changes is news. Whether any did.
    fn settle(&mut self) -> bool {
        let mut settled = false;
        for (entry, now) in self.entries.iter_mut().zip(&self.now).filter(|(entry, _)| entry.unsettled) {
            entry.gist = Gist::of(&now.report);
            entry.unsettled = false;
            settled = true;
        }
        settled
    }

    fn remove(&mut self, at: usize) {
        if at < self.entries.len() {
            self.entries.remove(at);
        }
        if at < self.now.len() {
            self.now.remove(at);
        }
    }
}

impl State {
    /// What the user does with what is kept.
    pub(super) fn history_action(&mut self, action: HistoryAction) -> Vec<Effect> {
        match action {
            HistoryAction::Read(stored) => {
                self.history = stored.as_deref().map_or_else(History::default, History::read);
                return self.check_history();
            }
            HistoryAction::Checked(now) => {
                // What was asked before the list changed is void.
                if now.iter().map(|checked| &checked.text).eq(self.history.entries.iter().map(|entry| &entry.text)) {
                    self.history.now = now;
                    if self.history.settle() {
                        return self.keep_history();
                    }
                }
                return vec![];
            }
            HistoryAction::Stored(kept) => {
                self.history.unkept = !kept;
                return vec![];
            }
            HistoryAction::Wanted(true) => {
                self.history = History { on: true, ..History::default() };
                if let Some(shown) = self.shown.clone()
                    && is_kept(&shown.checked, &shown.question)
                {
                    let unsettled = self.market.is_some() || shown.question.product.is_some();
                    self.history.add(&shown.checked, unsettled);
                }
                return [self.keep_history(), self.check_history()].concat();
            }
            HistoryAction::Wanted(false) => self.history = History::default(),
            HistoryAction::Cleared => self.history = History { on: true, ..History::default() },
            HistoryAction::Removed(at) => self.history.remove(at),
            HistoryAction::Opened(at) => {
                return self
                    .history
                    .entries
                    .get(at)
                    .map_or_else(Vec::new, |entry| self.ask(entry.text.clone(), Source::History));
            }
        }
        self.keep_history()
    }

    /// Takes up an answer that was just given.
    pub(super) fn remember(&mut self, checked: &Rc<Checked>, question: &Question) -> Vec<Effect> {
        if !self.history.on || !is_kept(checked, question) {
            return vec![];
        }
        let unsettled = self.market.is_some() || question.product.is_some();
        self.history.add(checked, unsettled);
        let again = if unsettled { self.check_history() } else { vec![] };
        [self.keep_history(), again].concat()
    }

    /// Looks again at everything that is kept.
    pub(super) fn check_history(&self) -> Vec<Effect> {
        if self.history.entries.is_empty() {
            return vec![];
        }
        vec![Effect::CheckHistory(self.history.entries.iter().map(|entry| entry.text.clone()).collect())]
    }

    /// The screen of what is kept.
    pub(super) fn opened_history(&self) -> Vec<Effect> {
        if self.screen == Screen::History { self.check_history() } else { vec![] }
    }

    fn keep_history(&self) -> Vec<Effect> {
        vec![Effect::KeepHistory(self.history.stored())]
    }
}

/// What happens to what is kept.
#[derive(Clone, PartialEq, Debug)]
pub enum HistoryAction {
    /// What is stored was read: nothing where the user has not asked for it.
    Read(Option<String>),
    /// Everything was checked again.
    Checked(Vec<Rc<Checked>>),
    /// It was stored, or could not be.
    Stored(bool),
    /// The user wants it kept, or not any more: then it is removed.
    Wanted(bool),
    /// All of it is to be removed; what comes is kept.
    Cleared,
    /// One is to be removed.
    Removed(usize),
    /// One is to be looked at again.
    Opened(usize),
}

impl From<HistoryAction> for Action {
    fn from(action: HistoryAction) -> Self {
        Self::History(action)
    }
}

/// Samples are no checks of somebody's, and of other codes there is nothing to hear later.
fn is_kept(checked: &Checked, question: &Question) -> bool {
    question.as_of.is_none() && matches!(checked.report.kind, Kind::SignedLabel | Kind::MakerStatement)
}
