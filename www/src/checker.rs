//! The core with what it needs: evidence and words. Pure; the time is handed in.

use crate::state::{Checked, ListInfo, Question};
use crate::ui::Ui;
use labelcheck::{Evidence, Now, Policy};
use std::rc::Rc;

/// What every check needs.
pub struct Checker {
    /// The key list.
    pub evidence: Evidence,
    /// The words.
    pub ui: Rc<Ui>,
}

impl Checker {
    /// Checks a text. `now` is the real clock; a question about samples sets it to noon of their day.
    pub fn check(&self, question: &Question, market: Option<&str>, now: Now) -> Rc<Checked> {
        let now = question.as_of.map_or(now, |day| Now { instant: day.noon(), local: day });
        let mut policy = Policy::default();
        policy.market = market.map(str::to_owned);
        let report = labelcheck::check(&question.text, &self.evidence, &policy, now);
        let answer = self.ui.answer(&report);
        Rc::new(Checked { text: question.text.clone(), report, answer })
    }

    /// What is said about the key list. Its date is that of its publication in Universal Time, the same for everyone.
    pub fn list(&self) -> ListInfo {
        ListInfo { published: self.evidence.published().date(0), demonstration: self.evidence.is_demonstration() }
    }
}
