//! What was found in a picture or in front of the camera, and what it leads to.

use super::{Aim, Checked, Effect, Picture, Question, Scan, Screen, Source, State};
use crate::route::Route;
use crate::trouble::PictureTrouble;
use labelcheck::Kind;
use std::rc::Rc;

/// How long a code that is not looked for stays in front of the camera before the app says what it sees, in milliseconds.
/// A label beside it is usually found within a few frames.
const PATIENCE: f64 = 1_000.0;

impl State {
    /// The camera saw codes, at this time in milliseconds.
    pub(super) fn see(&mut self, found: &[Rc<Checked>], at: f64) -> Vec<Effect> {
        let Scan::Looking { seen, told, hint } = &mut self.scan else {
            return vec![];
        };
        let Some(checked) = best(found, self.aim) else {
            return vec![];
        };
        // There is something: what to do about nothing is beside the point.
        *hint = false;
        match self.aim {
            Aim::Label if is_signed(&checked) => return self.take(found, Source::Camera),
            // A bar code has one check digit, so that one reading in ten that is wrong passes: two must agree.
            Aim::Product
                if checked.report.carrier.product.is_some()
                    && seen.as_ref().is_some_and(|(before, _)| before.text == checked.text) =>
            {
                return self.take(found, Source::Camera);
            }
            _ => {}
        }
        match seen {
            Some((before, since)) if before.text == checked.text => *told |= at - *since >= PATIENCE,
            _ => {
                *seen = Some((checked, at));
                *told = false;
            }
        }
        vec![]
    }

    /// A picture was read.
    pub(super) fn picture_read(&mut self, found: &[Rc<Checked>]) -> Vec<Effect> {
        let wanted = |checked: &Rc<Checked>| self.aim == Aim::Label || checked.report.carrier.product.is_some();
        if found.iter().any(wanted) {
            return self.take(found, Source::Picture);
        }
        let trouble = if self.aim == Aim::Product { PictureTrouble::NoProduct } else { PictureTrouble::NoCode };
        self.picture_failed(trouble)
    }

    /// Nothing came of a picture. A phone's window may end above the place where that is said.
    pub(super) fn picture_failed(&mut self, trouble: PictureTrouble) -> Vec<Effect> {
        self.picture = Picture::Failed(trouble);
        vec![Effect::ShowPicture]
    }

    /// One of several labels was chosen.
    pub(super) fn choose_label(&mut self, at: usize) -> Vec<Effect> {
        let Some(checked) = self.choices.get(at).cloned() else { return vec![] };
        let others = self.choices.iter().filter(|other| other.text != checked.text).cloned();
        self.also = others.collect();
        self.ask(checked.text.clone(), self.chosen_from)
    }

    /// Answers for what was looked for; asks, where several labels are there.
    fn take(&mut self, found: &[Rc<Checked>], source: Source) -> Vec<Effect> {
        let mut effects = match source {
            Source::Camera => vec![Effect::Signal(self.signals)],
            _ => vec![],
        };
        if self.aim == Aim::Product {
            let number = found.iter().find_map(|checked| checked.report.carrier.product.clone());
            effects.extend(self.compare(number));
            return effects;
        }
        let labels: Vec<_> = found.iter().filter(|checked| is_signed(checked)).cloned().collect();
        if labels.len() > 1 {
            (self.choices, self.chosen_from) = (labels, source);
            effects.extend(self.turn_to(Screen::Choosing));
            effects.push(Effect::Go(Route::Choosing));
            return effects;
        }
        if let Some(checked) = best(found, Aim::Label) {
            self.also = found.iter().filter(|other| other.text != checked.text).cloned().collect();
            effects.extend(self.ask(checked.text.clone(), source));
        }
        effects
    }

    /// Holds a product number against the label that was answered last; none: no longer.
    pub(super) fn compare(&mut self, product: Option<String>) -> Vec<Effect> {
        let Some(shown) = &self.shown else { return vec![] };
        self.number.clear();
        self.number_wrong = false;
        let question = Question { product, ..shown.question.clone() };
        // The other codes of its picture stay with it.
        self.also = shown.also.clone();
        vec![Effect::Check(question, self.market.clone())]
    }

    /// What was typed as a product number turned out to be one, or not.
    pub(super) fn number_read(&mut self, number: Option<String>) -> Vec<Effect> {
        match number {
            Some(number) => self.compare(Some(number)),
            None => {
                self.number_wrong = true;
                vec![Effect::FocusNumber]
            }
        }
    }
}

/// Of several codes the one to speak of: what is looked for before all others, then the one that says most.
fn best(found: &[Rc<Checked>], aim: Aim) -> Option<Rc<Checked>> {
    let rank = |checked: &&Rc<Checked>| match (aim, checked.report.kind) {
        (Aim::Product, Kind::ProductNumber) => 0,
        (_, Kind::SignedLabel) => 1,
        (_, Kind::MakerStatement) => 2,
        (_, Kind::LookAlike) => 3,
        (_, Kind::Listed) => 4,
        (_, Kind::OfficialLink) => 5,
        (_, Kind::ProductNumber) => 6,
        _ => 7,
    };
    found.iter().min_by_key(rank).cloned()
}

fn is_signed(checked: &Checked) -> bool {
    matches!(checked.report.kind, Kind::SignedLabel | Kind::MakerStatement)
}
