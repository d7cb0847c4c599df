//! What people change, and taking it back.

use super::{Answer, Engine, ROWS, Refusal, key};
use crate::session::{CHUNK, Decision, Item, Join, Session, Statement};
use labelcheck::Kind;
use labelcheck::stock::{Checked, Field, Row};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Changes that can be taken back.
const UNDO: usize = 100;

/// What a change took away: rows as they were, and the session if it was changed.
#[derive(Default)]
pub(super) struct Undo {
    items: Vec<Item>,
    /// Rows that were added, from the first number to before the last.
    added: Range<u32>,
    session: Option<Box<Session>>,
}

impl Undo {
    /// What takes back that rows were added.
    pub(super) fn of_added(added: Range<u32>) -> Self {
        Self { added, ..Self::default() }
    }
}

impl Engine {
    pub(super) fn add(&mut self, rows: Vec<Row>) -> Result<Answer, Refusal> {
        if self.items.len() + rows.len() > ROWS {
            return Err(("stock-full", String::new()));
        }
        let first = self.session.next;
        let numbers = rows.into_iter().map(|row| self.push(row, None)).collect();
        self.can_undo(Undo::of_added(first..self.session.next));
        Ok(Answer::Done(numbers))
    }

    /// The product number of a box whose label was added before it was read. Where that row has one, it is another box.
    pub(super) fn beside(&mut self, number: u32, product: String) -> Result<Answer, Refusal> {
        match self.place(number) {
            Some(at) if self.items[at].row.product.is_empty() && !self.items[at].row.code.is_empty() => {
                self.edit(number, Field::Product.name(), product)
            }
            _ => self.add(vec![self.by_product(Row {
                file: "camera".to_owned(),
                line: 1,
                code: product,
                ..Row::default()
            })]),
        }
    }

    /// A product number that was scanned by itself is no code of a label: it names the row's product.
    pub(super) fn by_product(&self, row: Row) -> Row {
        let kind = self.stock.check(&row).finding.map(|finding| finding.kind);
        if kind == Some(Kind::ProductNumber) && row.product.is_empty() {
            return Row { product: row.code, code: String::new(), ..row };
        }
        row
    }

    pub(super) fn edit(&mut self, number: u32, field: &str, value: String) -> Result<Answer, Refusal> {
        let field = Field::from_name(field).ok_or_else(|| ("stock-no-field", field.to_owned()))?;
        let at = self.place(number).ok_or(("stock-gone", String::new()))?;
        self.can_undo(Undo { items: vec![self.items[at].clone()], ..Undo::default() });
        let item = &mut self.items[at];
        let row = &mut item.row;
        let value = value.trim().to_owned();
        match field {
            Field::Code => row.code = value,
            Field::Product => row.product = value,
            Field::Article => row.article = value,
            Field::Quantity => row.quantity = (!value.is_empty()).then_some(value),
            Field::Location => row.location = value,
            Field::Supplier => row.supplier = value,
            Field::Batch => row.batch = value,
            Field::Condition => row.condition = value,
        }
        // Whoever writes what could not be read has read it.
        item.unreadable = None;
        self.look_again(at);
        Ok(Answer::Done(vec![number]))
    }

    pub(super) fn remove(&mut self, numbers: Vec<u32>) -> Answer {
        let undo = self.take_away(&numbers.into_iter().collect());
        self.can_undo(undo);
        Answer::Done(Vec::new())
    }

    /// Takes rows away: what they were.
    pub(super) fn take_away(&mut self, numbers: &BTreeSet<u32>) -> Undo {
        let mut undo = Undo::default();
        let (mut items, mut checked) = (Vec::new(), Vec::new());
        for (item, found) in std::mem::take(&mut self.items).into_iter().zip(std::mem::take(&mut self.checked)) {
            if numbers.contains(&item.number) {
                self.changed_chunks.insert(item.number / CHUNK);
                undo.items.push(item);
            } else {
                items.push(item);
                checked.push(found);
            }
        }
        (self.items, self.checked, self.counts) = (items, checked, None);
        undo
    }

    pub(super) fn take_back(&mut self) -> Answer {
        let Some(undo) = self.undo.pop() else { return Answer::Done(Vec::new()) };
        let mut numbers = Vec::new();
        let mut places: BTreeMap<u32, (Item, Checked)> = BTreeMap::new();
        let gone: BTreeSet<u32> = undo.items.iter().map(|item| item.number).collect();
        for (item, checked) in std::mem::take(&mut self.items).into_iter().zip(std::mem::take(&mut self.checked)) {
            if gone.contains(&item.number) || undo.added.contains(&item.number) {
                self.changed_chunks.insert(item.number / CHUNK);
            } else {
                places.insert(item.number, (item, checked));
            }
        }
        self.changed_chunks.extend(gone.iter().map(|number| number / CHUNK));
        if let Some(session) = undo.session {
            // Rows that were added meanwhile keep their numbers, and what was decided of an import is decided.
            let (next, importing) = (self.session.next, self.session.importing.take());
            self.session = Session { next, importing, ..*session };
            self.changed_session = true;
            // What was confirmed for a product counts for its rows, or no longer.
            for (item, checked) in places.values_mut().filter(|(item, _)| item.row.code.is_empty()) {
                *checked = self.find(item);
            }
        }
        for item in undo.items {
            numbers.push(item.number);
            let checked = self.find(&item);
            places.insert(item.number, (item, checked));
        }
        (self.items, self.checked) = places.into_values().unzip();
        self.counts = None;
        Answer::Done(numbers)
    }

    pub(super) fn decide(&mut self, numbers: &[u32], hold: Option<bool>) -> Answer {
        let (who, on) = (self.session.person.clone(), self.now.local);
        let mut undo = Undo::default();
        for number in numbers {
            let Some(at) = self.place(*number) else { continue };
            undo.items.push(self.items[at].clone());
            self.items[at].decision = hold.map(|hold| Decision { hold, who: who.clone(), on });
            self.changed_chunks.insert(number / CHUNK);
        }
        self.counts = None;
        self.can_undo(undo);
        Answer::Done(numbers.to_vec())
    }

    pub(super) fn join(&mut self, product: String, code: Option<String>) -> Answer {
        let (who, on) = (self.session.person.clone(), self.now.local);
        let places: Vec<usize> = (0..self.items.len()).filter(|&at| key(&self.items[at].row) == product).collect();
        self.change_session(|session| match code {
            Some(code) => drop(session.joins.insert(product, Join { code, who, on })),
            None => drop(session.joins.remove(&product)),
        });
        for at in places {
            self.look_again(at);
        }
        Answer::Done(Vec::new())
    }

    pub(super) fn record(&mut self, product: String, statement: Option<Statement>) -> Answer {
        let (who, on) = (self.session.person.clone(), Some(self.now.local));
        self.change_session(|session| match statement {
            Some(statement) => drop(session.statements.insert(product, Statement { who, on, ..statement })),
            None => drop(session.statements.remove(&product)),
        });
        Answer::Done(Vec::new())
    }

    /// Changes the session in a way that can be taken back.
    pub(super) fn change_session(&mut self, change: impl FnOnce(&mut Session)) {
        let session = Some(Box::new(self.session.clone()));
        self.can_undo(Undo { session, ..Undo::default() });
        change(&mut self.session);
        self.changed_session = true;
    }

    pub(super) fn can_undo(&mut self, undo: Undo) {
        if undo.items.is_empty() && undo.added.is_empty() && undo.session.is_none() {
            return;
        }
        if self.undo.len() == UNDO {
            self.undo.remove(0);
        }
        self.undo.push(undo);
    }
}
