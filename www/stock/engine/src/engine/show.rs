//! What is shown: rows, counts, one row whole.

use super::work::Work;
use super::{Answer, Engine, Refusal, count, key, named};
use crate::message::{Candidate, Line, Shown, Whole};
use crate::session::{Brief, Statement, statement_contents};
use crate::view::{Filter, View};
use labelcheck::ReasonCode;
use labelcheck::stock::{Checked, Finding, Row, Tally, Totals};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Labels that are offered for a row without one.
const CANDIDATES: usize = 5;

impl Engine {
    pub(super) fn whole(&self, number: u32) -> Result<Answer, Refusal> {
        let at = self.place(number).ok_or(("stock-gone", String::new()))?;
        let (item, checked) = (&self.items[at], &self.checked[at]);
        let row = self.effective(item);
        let key = key(&item.row);
        let jurisdiction = self.session.question.jurisdiction.as_deref().unwrap_or_default();
        let line = Line::new(item, checked);
        let candidates = if line.no_label && row.code.is_empty() { self.candidates(&item.row) } else { Vec::new() };
        Ok(Answer::Whole(Box::new(Whole {
            report: checked.finding.as_ref().map(|_| self.stock.report(&row)),
            statement: self.session.statements.get(&key).cloned(),
            contents: statement_contents(jurisdiction).iter().map(|name| (*name).to_owned()).collect(),
            line: owned(&line),
            candidates,
            name: named(&key).to_owned(),
            key,
        })))
    }

    /// Labels of rows with the same product number or article, whose signature was verified.
    pub(super) fn candidates(&self, row: &Row) -> Vec<Candidate> {
        let same = |other: &Row| {
            !other.code.is_empty()
                && (!row.product.is_empty() && other.product == row.product
                    || !row.article.is_empty() && other.article == row.article)
        };
        let mut found: Vec<Candidate> = Vec::new();
        for (item, checked) in self.items.iter().zip(&self.checked).filter(|(item, _)| same(&item.row)) {
            let finding = checked.finding.as_deref();
            let fits = |finding: &&Finding| finding.number != Some(ReasonCode::ProductOther);
            let Some(label) = finding.filter(fits).and_then(|finding| finding.label.as_ref()) else { continue };
            if found.len() < CANDIDATES && !found.iter().any(|other| other.code == item.row.code) {
                let name = format!("{} {} · {}", label.brand, label.models.join(", "), label.number);
                found.push(Candidate { code: item.row.code.clone(), name });
            }
        }
        found
    }

    pub(super) fn shown(&mut self, view: &View) -> Shown<'_> {
        let places = view.places(&self.items, &self.checked);
        self.counted();
        let this = &*self;
        let (totals, filters) = this
            .counts
            .as_ref()
            .map_or_else(Default::default, |(totals, filters)| (Cow::Borrowed(totals), filters.clone()));
        let from = usize::try_from(view.from).unwrap_or(usize::MAX);
        let most = usize::try_from(view.count).unwrap_or(0);
        let (matching, lines) = if view.by_product {
            let groups = this.groups(&places);
            let lines = groups.iter().skip(from).take(most);
            (groups.len(), lines.map(|(at, tally, numbers)| this.line(*at, Some((*tally, numbers)))).collect())
        } else {
            (places.len(), places.iter().skip(from).take(most).map(|at| this.line(*at, None)).collect())
        };
        Shown {
            session: Cow::Borrowed(&this.session),
            totals,
            filters,
            matching: count(matching),
            lines,
            on: this.stock.on(),
            list: this.stock.evidence().published(),
            demonstration: this.stock.evidence().is_demonstration(),
            can_undo: !this.undo.is_empty(),
        }
    }

    pub(super) fn line(&self, at: usize, group: Option<(Tally, &Vec<u32>)>) -> Line<'_> {
        let item = &self.items[at];
        // What is not checked anew yet was found for another question.
        let is_pending = matches!(&self.work, Some(Work::Check(from)) if at >= *from);
        let pending = Checked::default();
        let line = if is_pending { owned(&Line::new(item, &pending)) } else { Line::new(item, &self.checked[at]) };
        let statement = self.statement(&item.row).is_some();
        let numbers = group.map(|(_, numbers)| numbers.clone()).unwrap_or_default();
        Line { group: group.map(|(tally, _)| tally), numbers, statement, ..line }
    }

    /// The statement that was recorded for a row's product, if it is one for the rule asked about and has all that the rule
    /// asks for.
    pub(crate) fn statement(&self, row: &Row) -> Option<&Statement> {
        let jurisdiction = self.session.question.jurisdiction.as_deref()?;
        let statement = self.session.statements.get(&key(row))?;
        let contents = statement_contents(jurisdiction);
        let has_all = contents.iter().all(|name| statement.seen.iter().any(|seen| seen == name));
        (statement.jurisdiction == jurisdiction && !contents.is_empty() && has_all).then_some(statement)
    }

    /// Rows of one product for which the same was found: the first of them, how many there are, and their numbers. What has no
    /// product number is a product of its own by its label, or else its article.
    pub(super) fn groups(&self, places: &[usize]) -> Vec<(usize, Tally, Vec<u32>)> {
        let mut groups: Vec<(usize, Tally, Vec<u32>)> = Vec::new();
        let mut known: BTreeMap<(usize, &str, Brief), usize> = BTreeMap::new();
        for &at in places {
            let row = &self.items[at].row;
            let product =
                [&row.product, &row.code, &row.article].into_iter().enumerate().find(|(_, text)| !text.is_empty());
            let found = Brief::of(self.checked[at].finding.as_deref());
            let group = product.map(|(kind, text)| *known.entry((kind, text, found)).or_insert(groups.len()));
            let quantity = self.checked[at].quantity.unwrap_or_default();
            let number = self.items[at].number;
            match group.and_then(|group| groups.get_mut(group)) {
                Some((_, tally, numbers)) => {
                    tally.rows += 1;
                    tally.quantity = tally.quantity.plus(quantity);
                    numbers.push(number);
                }
                None => groups.push((at, Tally { rows: 1, quantity }, vec![number])),
            }
        }
        groups
    }

    pub(super) fn counted(&mut self) -> &(Totals, Vec<Tally>) {
        let (items, checked) = (&self.items, &self.checked);
        self.counts.get_or_insert_with(|| {
            let mut totals = Totals::default();
            let mut filters = vec![Tally::default(); Filter::ALL.len()];
            for (item, checked) in items.iter().zip(checked) {
                totals.add(checked);
                for (filter, tally) in Filter::ALL.iter().zip(&mut filters) {
                    if filter.takes(item, checked) {
                        tally.rows += 1;
                        tally.quantity = tally.quantity.plus(checked.quantity.unwrap_or_default());
                    }
                }
            }
            (totals, filters)
        })
    }
}

fn owned(line: &Line<'_>) -> Line<'static> {
    Line {
        item: Cow::Owned(line.item.clone().into_owned()),
        problems: Cow::Owned(line.problems.clone().into_owned()),
        finding: line.finding.clone().map(|finding| Cow::Owned(finding.into_owned())),
        quantity: line.quantity,
        lapsing: line.lapsing,
        support_ending: line.support_ending,
        group: line.group,
        numbers: line.numbers.clone(),
        no_label: line.no_label,
        changed: line.changed,
        statement: line.statement,
    }
}
