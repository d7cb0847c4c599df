//! The core with what it needs: evidence. Pure; the time is handed in.

use crate::state::{Checked, ListInfo, Question};
use labelcheck::{Evidence, Now, Policy};
use std::cell::RefCell;
use std::rc::Rc;

/// What every check needs.
pub struct Checker {
    evidence: RefCell<Rc<Evidence>>,
    samples: RefCell<Option<Rc<Evidence>>>,
}

impl Checker {
    /// With what a key list says.
    pub fn new(evidence: Rc<Evidence>) -> Self {
        Self { evidence: RefCell::new(evidence), samples: RefCell::default() }
    }

    /// Goes by another key list from now on.
    pub fn take(&self, evidence: Rc<Evidence>) {
        self.evidence.replace(evidence);
    }

    /// Has the key list of the samples' day, for questions as of that day.
    pub fn take_samples(&self, evidence: Rc<Evidence>) {
        self.samples.replace(Some(evidence));
    }

    /// Checks a text. `now` is the real clock; a question about samples sets it to noon of their day, and asks the key
    /// list of that day: a newer one does not say what was known then.
    pub fn check(&self, question: &Question, market: Option<&str>, now: Now) -> Rc<Checked> {
        let of_day = question.as_of.and_then(|_| self.samples.borrow().clone());
        let evidence = of_day.unwrap_or_else(|| self.evidence.borrow().clone());
        let now = question.as_of.map_or(now, |day| Now { instant: day.noon(), local: day });
        let mut policy = Policy::default();
        policy.market = market.map(str::to_owned);
        policy.product = question.product.clone();
        let report = labelcheck::check(&question.text, &evidence, &policy, now);
        Rc::new(Checked { text: question.text.clone(), report })
    }

    /// Whether a text was checked with the key list that counts now.
    pub fn is_current(&self, checked: &Checked) -> bool {
        checked.report.list.published == self.evidence.borrow().published()
    }

    /// What is said about the key list at this time. Its date is that of its publication in Universal Time, the same for
    /// everyone.
    pub fn list(&self, now: Now) -> ListInfo {
        let evidence = self.evidence.borrow();
        let published = evidence.published();
        // What any check would say of the list; a jurisdiction's own part may be older, which its answers say.
        let list = labelcheck::check("", &evidence, &Policy::default(), now).list;
        ListInfo {
            published: published.date(0),
            demonstration: list.demonstration,
            age: list.age,
            clock: (now.instant < published).then_some(now.local),
            notes: evidence.notes().to_vec(),
        }
    }
}
