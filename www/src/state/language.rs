//! The user's language. Another one says the same in other words: everything stays where it is.

use super::{Effect, State};
use crate::ui::Ui;
use std::rc::Rc;

impl State {
    /// Also the one that is spoken: it is remembered then, and no longer asked about.
    pub(super) fn choose_language(&mut self, language: usize) -> Vec<Effect> {
        if language >= self.tongues.languages.offered.len() {
            return vec![];
        }
        self.tongues.awaited = Some(language);
        self.tongues.failed = false;
        vec![Effect::LoadLanguage(language)]
    }

    pub(super) fn take_language(&mut self, language: usize, loaded: Option<Rc<Ui>>) -> Vec<Effect> {
        // The last one chosen counts, in whatever order they come.
        if self.tongues.awaited != Some(language) {
            return vec![];
        }
        self.tongues.awaited = None;
        let Some(ui) = loaded else {
            self.tongues.failed = true;
            return vec![];
        };
        if let Some(shown) = &mut self.shown {
            shown.answer = ui.answer(&shown.checked.report);
        }
        self.ui = ui.clone();
        let mut effects = vec![Effect::Speak(ui)];
        if std::mem::take(&mut self.tongues.ask) {
            // The question goes away, and what had the focus with it.
            effects.push(Effect::FocusHeading);
        }
        effects
    }
}
