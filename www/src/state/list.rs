//! The key list's upkeep: when to look for a newer one, and what a newer one does to an answer on screen.

use super::{Checked, Dropped, Effect, Look, Looked, Occasion, Question, Ready, Screen, State, Upkeep};
use crate::trouble::ListTrouble;
use labelcheck::Report;
use std::rc::Rc;

/// How long after one try the next follows by itself at the earliest, in milliseconds.
const PAUSE: f64 = 5.0 * 60_000.0;

/// The same for a page that only comes back in sight.
const LONG_PAUSE: f64 = 60.0 * 60_000.0;

impl Upkeep {
    pub(super) fn new(dropped: Option<Dropped>) -> Self {
        Self { look: Look::Not, asked: false, tried: None, dropped, unkept: false, ready: Ready::Unknown }
    }
}

impl State {
    /// Something happened that may be a reason to look, at this time in milliseconds.
    pub(super) fn occasion(&mut self, occasion: Occasion, at: f64) -> Vec<Effect> {
        let pause = match occasion {
            Occasion::Opened | Occasion::Online => PAUSE,
            Occasion::InSight => LONG_PAUSE,
        };
        // A clock that was set back is no reason to wait.
        let too_soon = self.upkeep.tried.is_some_and(|tried| (0.0..pause).contains(&(at - tried)));
        if too_soon { vec![] } else { self.look_for_list(false) }
    }

    pub(super) fn look_for_list(&mut self, asked: bool) -> Vec<Effect> {
        if self.upkeep.look == Look::Looking {
            self.upkeep.asked |= asked;
            return vec![];
        }
        (self.upkeep.asked, self.upkeep.look) = (asked, Look::Looking);
        vec![Effect::LookForList]
    }

    pub(super) fn looked(&mut self, looked: Looked) -> Vec<Effect> {
        self.list = looked.list;
        self.upkeep.tried = Some(looked.at);
        self.upkeep.unkept = looked.unkept;
        let mut effects = Vec::new();
        self.upkeep.look = match looked.result {
            Ok(newer) => {
                if newer {
                    if let Some(shown) = &self.shown {
                        effects.push(Effect::Recheck(shown.question.clone(), self.market.clone()));
                    }
                    effects.extend(self.check_history());
                }
                Look::Done { newer }
            }
            Err((trouble, detail)) => {
                // Without a connection nothing was tried: it is tried as soon as there is one.
                if trouble == ListTrouble::Offline {
                    self.upkeep.tried = None;
                }
                Look::Failed(trouble, detail)
            }
        };
        effects.extend(self.read_store());
        effects
    }

    /// The same question, answered by a newer list. A different answer is said to be one; the focus stays.
    pub(super) fn rechecked(&mut self, checked: Rc<Checked>, question: Question) -> Vec<Effect> {
        if let Some(shown) = self.shown.as_mut().filter(|shown| shown.question == question) {
            if differ(&shown.checked.report, &checked.report) {
                shown.changed = Some(self.list.published);
            }
            shown.answer = self.ui.answer(&checked.report);
            shown.checked = checked;
        }
        vec![]
    }

    /// What is stored is read where it is spoken of.
    pub(super) fn read_store(&mut self) -> Vec<Effect> {
        match self.screen {
            Screen::Home | Screen::About => vec![Effect::ReadStore],
            _ => vec![],
        }
    }
}

/// Whether a reader would call it another answer: another word, state of the label, reason, or end of support.
pub(super) fn differ(one: &Report, other: &Report) -> bool {
    let gist = |report: &Report| {
        (
            (report.kind, report.answer, report.cause),
            report.verified.as_ref().map(|verified| verified.state),
            report.reason.as_ref().map(|reason| reason.code),
            report.support.as_ref().map(|support| (support.status, support.end)),
        )
    };
    gist(one) != gist(other)
}
