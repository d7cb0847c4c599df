//! What states are made of, in one language: its words, the samples, and the key list of their day. States come about as in
//! the app: actions go in, and checks are made.

use std::rc::Rc;

use anyhow::{Context as _, Result, anyhow};
use labelcheck::{Now, Words};
use labelcheck_integration::words::texts;
use labelcheck_www::checker::Checker;
use labelcheck_www::language::{Choice, Language, Languages};
use labelcheck_www::route::Route;
use labelcheck_www::state::{Action, Checked, Effect, HistoryAction, Samples, State};
use labelcheck_www::ui::Ui;

use super::{RIGHT_TO_LEFT, pseudo_language};
use crate::{key_list, sample};

pub(super) struct Kit {
    /// The words.
    pub(super) ui: Rc<Ui>,
    /// All languages.
    pub(super) languages: Rc<Languages>,
    /// The gallery's samples.
    pub(super) samples: Rc<Samples>,
    /// Noon of the samples' day.
    pub(super) now: Now,
    at: usize,
    checker: Checker,
}

impl Kit {
    /// One for each language.
    pub(super) fn all(samples: Samples) -> Result<Vec<Kit>> {
        let mut all = texts().map_err(anyhow::Error::msg)?;
        let mirrored = pseudo_language::pseudo(Words::ENGLISH, "rtl", pseudo_language::mirrored);
        all.push((RIGHT_TO_LEFT.to_owned(), mirrored.context("the English words are no Fluent file")?));
        let (mut languages, mut uis) = (Vec::new(), Vec::new());
        for (tag, text) in all {
            let ui = Ui::new(&tag, &text).map_err(|error| anyhow!("{tag}: {error}"))?;
            let [name, question] = ["ui-language-name", "ui-language-choose"].map(|id| ui.say(id));
            languages.push(Language { tag, name, question, overrides: None });
            uis.push(Rc::new(ui));
        }
        let languages = Rc::new(Languages::new(languages, Some("")));
        let (samples, evidence) = (Rc::new(samples), Rc::new(key_list::of_samples()?));
        let now = sample::now()?;
        let kit = |(at, ui): (usize, Rc<Ui>)| Kit {
            ui,
            languages: languages.clone(),
            samples: samples.clone(),
            now,
            at,
            checker: Checker::new(evidence.clone()),
        };
        Ok(uis.into_iter().enumerate().map(kit).collect())
    }

    /// Its language's tag.
    pub(super) fn tag(&self) -> &str {
        self.ui.lang().0
    }

    /// Its language's name, in itself.
    pub(super) fn name(&self) -> &str {
        &self.languages.offered[self.at].name
    }

    /// The state of a page that was just opened here.
    pub(super) fn opened(&self, route: Route) -> State {
        let choice = Choice { language: self.at, ask: false };
        let list = self.checker.list(self.now);
        let mut state = State::new(self.ui.clone(), self.languages.clone(), choice, list, None);
        self.act(&mut state, Action::Opened(route));
        state
    }

    /// The answer to a text that was typed.
    pub(super) fn answered(&self, text: &str) -> State {
        self.after(Route::Home, [Action::Pasted(text.to_owned())])
    }

    /// The state of a page that was opened here, after these actions.
    pub(super) fn after(&self, route: Route, actions: impl IntoIterator<Item = Action>) -> State {
        let mut state = self.opened(route);
        actions.into_iter().for_each(|action| self.act(&mut state, action));
        state
    }

    /// The text of a sample; empty if there is no such one.
    pub(super) fn sample(&self, id: &str) -> &str {
        self.samples.samples.iter().find(|sample| sample.id == id).map_or("", |sample| &sample.text)
    }

    /// What is found in a text, as the camera's reader hands it over.
    pub(super) fn checked(&self, text: &str) -> Rc<Checked> {
        let mut found = None;
        let mut state = self.opened(Route::Home);
        for effect in state.update(Action::Pasted(text.to_owned())) {
            if let Effect::Check(question, market) = effect {
                found = Some(self.checker.check(&question, market.as_deref(), self.now));
            }
        }
        // A text that is only white is not checked; none such is asked for.
        found.unwrap_or_else(|| self.checked("."))
    }

    /// Does what the app does on an action: checks are made, all else that touches the world is left out.
    pub(super) fn act(&self, state: &mut State, action: Action) {
        for effect in state.update(action) {
            match effect {
                Effect::Check(question, market) => {
                    let checked = self.checker.check(&question, market.as_deref(), self.now);
                    self.act(state, Action::Answered(checked, question));
                }
                Effect::CheckHistory(texts) => {
                    let checked = texts.iter().map(|text| self.checked(text)).collect();
                    self.act(state, Action::History(HistoryAction::Checked(checked)));
                }
                _ => {}
            }
        }
    }
}
