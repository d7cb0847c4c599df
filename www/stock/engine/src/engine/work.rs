//! What takes longer than one step: checking everything anew, and adding the rows of a file.

use super::change::Undo;
use super::{Answer, Engine, ROWS, Refusal, count};
use crate::import::{Import, Step};
use crate::session::{Brief, CHUNK, Importing, Was};
use labelcheck::Evidence;
use labelcheck::stock::{Columns, Question, Stock};
use std::ops::Range;

/// Rows that are checked between two answers, so that whoever waits sees how far it is, and can give up.
const STEP: usize = 2_000;

/// Pieces of a file that are read between two answers at most, where they have fewer rows than this.
const FEW: usize = 32;

/// What takes longer than one step.
pub(super) enum Work {
    /// From this place on, rows are to be checked anew.
    Check(usize),
    /// A file's rows are being added.
    Import(Box<Import>),
}

impl Engine {
    pub(super) fn paste(&mut self, text: &str) -> Result<Answer, Refusal> {
        let import = Import::open("", text.as_bytes().to_vec())?;
        let tables = import.previews();
        self.opened = Some(import);
        // A list of codes has nothing to ask about.
        match &*tables {
            [table] if table.columns == Columns::code_only() => self.import(vec![Some(table.columns.clone())]),
            _ => Ok(Answer::Tables(String::new(), tables)),
        }
    }

    pub(super) fn import(&mut self, columns: Vec<Option<Columns>>) -> Result<Answer, Refusal> {
        let mut import = self.opened.take().ok_or(("stock-no-file", String::new()))?;
        if let Err(refusal) = import.choose(columns) {
            self.opened = Some(import);
            return Err(refusal);
        }
        self.session.importing = Some(Importing { file: import.file().to_owned(), first: self.session.next });
        self.changed_session = true;
        self.work = Some(Work::Import(Box::new(import)));
        self.more()
    }

    pub(super) fn more(&mut self) -> Result<Answer, Refusal> {
        match self.work.take() {
            None => Ok(Answer::Done(Vec::new())),
            Some(Work::Check(from)) => {
                let to = self.items.len().min(from + STEP);
                for at in from..to {
                    self.checked[at] = self.find(&self.items[at]);
                }
                self.counts = None;
                if to == self.items.len() {
                    return Ok(Answer::Done(Vec::new()));
                }
                self.work = Some(Work::Check(to));
                Ok(Answer::Working(share(to, self.items.len())))
            }
            Some(Work::Import(mut import)) => {
                let mut rows = Vec::new();
                let mut step = Ok(Step::Done);
                // A piece may be one bad row, or none: an answer after each would take longer than the rows.
                for _ in 0..FEW {
                    step = import.step(&mut |row, problem| rows.push((row.clone(), problem)));
                    if rows.len() >= FEW || !matches!(step, Ok(Step::More(_))) {
                        break;
                    }
                }
                if self.items.len() + rows.len() > ROWS {
                    self.give_up();
                    return Err(("stock-full", import.file().to_owned()));
                }
                for (row, problem) in rows {
                    self.push(row, problem);
                }
                match step {
                    Ok(Step::More(done)) => {
                        self.work = Some(Work::Import(import));
                        Ok(Answer::Working(done))
                    }
                    Ok(Step::Done) => Ok(self.imported()),
                    Err(refusal) => {
                        self.imported();
                        Err(refusal)
                    }
                }
            }
        }
    }

    /// What came in can be taken back as a whole.
    fn imported(&mut self) -> Answer {
        let added = self.imported_from().map_or(Range::default(), |first| first..self.session.next);
        let numbers = added.clone().collect();
        self.can_undo(Undo::of_added(added));
        Answer::Done(numbers)
    }

    pub(super) fn cancel(&mut self) -> Answer {
        self.opened = None;
        match self.work.take() {
            // What is not checked would look as if nothing was found.
            Some(Work::Check(from)) => {
                self.work = Some(Work::Check(from));
                Answer::Working(share(from, self.items.len()))
            }
            Some(Work::Import(_)) => self.give_up(),
            None => Answer::Done(Vec::new()),
        }
    }

    /// The rows of an import that was interrupted stay.
    pub(super) fn keep_interrupted(&mut self) -> Answer {
        self.imported_from();
        Answer::Done(Vec::new())
    }

    /// They go, and can be taken back. What was added later stays.
    pub(super) fn drop_interrupted(&mut self) -> Answer {
        if let Some(first) = self.imported_from() {
            let undo = self.take_away(&(first..self.interrupted).collect());
            self.can_undo(undo);
        }
        Answer::Done(Vec::new())
    }

    /// Takes away what an import has added so far.
    fn give_up(&mut self) -> Answer {
        if let Some(first) = self.imported_from() {
            self.take_away(&(first..self.session.next).collect());
        }
        Answer::Done(Vec::new())
    }

    /// The number of the import's first row; no import is under way any more.
    fn imported_from(&mut self) -> Option<u32> {
        self.changed_session = true;
        self.session.importing.take().map(|importing| importing.first)
    }

    pub(super) fn question(&mut self, question: Question) -> Answer {
        // What was found for another rule is no news about this one.
        if question != self.session.question {
            for item in self.items.iter_mut().filter(|item| item.was.is_some()) {
                item.was = None;
                self.changed_chunks.insert(item.number / CHUNK);
            }
        }
        self.session.question = question;
        self.changed_session = true;
        self.begin_check()
    }

    pub(super) fn recheck(&mut self) -> Answer {
        let (on, list) = (self.stock.on(), self.stock.evidence().published().date(0));
        for (item, checked) in self.items.iter_mut().zip(&self.checked) {
            item.was = Some(Was { on, list, finding: Brief::of(checked.finding.as_deref()) });
        }
        self.changed_chunks.extend(self.items.iter().map(|item| item.number / CHUNK));
        self.begin_check()
    }

    pub(super) fn begin_check(&mut self) -> Answer {
        if let Ok(evidence) = Evidence::from_key_list(&self.newest) {
            self.stock = Stock::new(evidence, self.session.question.clone(), self.now);
            self.list = self.newest.clone();
        }
        self.undo.clear();
        self.counts = None;
        self.work = Some(Work::Check(0));
        Answer::Working(0.0)
    }

    /// Whether what was found is not what would be found now: another day has begun, or there is a newer list.
    pub(super) fn is_stale(&self) -> bool {
        self.now.local != self.stock.now().local || self.newest.supersedes(&self.list)
    }
}

/// What part of a whole is done.
fn share(done: usize, all: usize) -> f64 {
    let number = |count: usize| f64::from(self::count(count));
    if all == 0 { 1.0 } else { number(done) / number(all) }
}
