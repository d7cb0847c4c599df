//! A session at work: rows, and what is found for each. `change` is what people change, and taking it back; `work` what
//! takes longer than one step; `show` what is shown.

mod change;
mod show;
mod work;

use crate::import::Import;
use crate::message::{Ask, Preview, Reply, Whole};
use crate::session::{CHUNK, Item, Session, VERSION};
use crate::view::View;
use change::Undo;
use labelcheck::stock::{About, Checked, ProblemCode, Question, Reliance, Row, Stock, Tally, Totals};
use labelcheck::{AnswerCode, Evidence, KeyList, Now};
use std::borrow::Cow;
use std::collections::BTreeSet;
use work::Work;

/// Most rows of a session: as many as a sheet of a workbook has below its header.
pub(crate) const ROWS: usize = 1_048_575;

/// Rows whose numbers are told after they were added.
const TOLD: usize = 50;

/// A session at work.
pub struct Engine {
    /// The list that everything here was checked by, and the newest that there is.
    pub(crate) list: KeyList,
    newest: KeyList,
    pub(crate) now: Now,
    pub(crate) session: Session,
    pub(crate) items: Vec<Item>,
    pub(crate) checked: Vec<Checked>,
    pub(crate) stock: Stock,
    /// The number behind the last row of an import that was interrupted before this was opened.
    interrupted: u32,
    counts: Option<(Totals, Vec<Tally>)>,
    undo: Vec<Undo>,
    work: Option<Work>,
    opened: Option<Import>,
    changed_chunks: BTreeSet<u32>,
    changed_session: bool,
}

/// No row has this number or a higher one.
const LAST: u32 = u32::MAX / 2;

/// What is to be kept: the session as JSON where it changed, and the chunks that changed, each as JSON or gone.
pub struct Changes {
    /// The session.
    pub session: Option<String>,
    /// Chunks by number.
    pub chunks: Vec<(u32, Option<String>)>,
}

/// Why something is refused: the message's name, and what it is about.
pub type Refusal = (&'static str, String);

impl Engine {
    /// A session with the rows that were kept of it. Those that cannot be read are counted in what comes beside.
    ///
    /// # Errors
    /// Where the key list says nothing that can be used.
    pub fn open(list: KeyList, now: Now, session: Session, chunks: &[String]) -> Result<(Self, usize), String> {
        let mut lost = 0;
        let mut items: Vec<Item> = Vec::new();
        for chunk in chunks {
            match serde_json::from_str::<Vec<Item>>(chunk) {
                // Numbers grow; one at their end was never given.
                Ok(kept) if kept.iter().all(|item| item.number < LAST) => items.extend(kept),
                _ => lost += 1,
            }
        }
        items.sort_by_key(|item| item.number);
        items.dedup_by_key(|item| item.number);
        let evidence = Evidence::from_key_list(&list).map_err(|error| error.to_string())?;
        let stock = Stock::new(evidence, session.question.clone(), now);
        let checked = vec![Checked::default(); items.len()];
        let mut engine = Self {
            newest: list.clone(),
            list,
            now,
            interrupted: 0,
            session,
            items,
            checked,
            stock,
            counts: None,
            undo: Vec::new(),
            work: None,
            opened: None,
            changed_chunks: BTreeSet::new(),
            changed_session: false,
        };
        // A number that was given twice would make two rows one.
        let next = engine.items.last().map_or(0, |item| item.number.saturating_add(1));
        engine.session.next = engine.session.next.min(LAST).max(next);
        engine.interrupted = engine.session.next;
        engine.work = Some(Work::Check(0));
        Ok((engine, lost))
    }

    /// What a new session begins with: what people confirmed of products in an earlier one holds in the next.
    pub fn begin(id: String, name: String, question: Question, now: Now, before: Option<&Session>) -> Session {
        Session {
            version: VERSION,
            id,
            name,
            question,
            begun: now.local,
            place: before.map(|before| before.place.clone()).unwrap_or_default(),
            person: before.map(|before| before.person.clone()).unwrap_or_default(),
            next: 0,
            rows: 0,
            importing: None,
            statements: before.map(|before| before.statements.clone()).unwrap_or_default(),
            joins: before.map(|before| before.joins.clone()).unwrap_or_default(),
        }
    }

    /// The clock of now, which counts where something is decided or checked anew.
    pub fn set_now(&mut self, now: Now) {
        self.now = now;
    }

    /// Goes by another key list, from the next time on that everything is checked anew.
    pub fn take_list(&mut self, list: KeyList) {
        self.newest = list;
    }

    /// Does what the page asks for.
    pub fn ask(&mut self, ask: Ask) -> Reply<'_> {
        let mut answer = self.carry_out(ask);
        if answer.is_ok() && !self.is_working() && self.is_stale() {
            answer = Ok(self.begin_check());
        }
        match answer {
            Ok(Answer::Done(numbers)) => self.done(numbers),
            Ok(Answer::Tables(file, tables)) => Reply::Tables { file, tables },
            Ok(Answer::Working(done)) => Reply::Working { done, rows: count(self.items.len()) },
            Ok(Answer::Rows(view)) => Reply::Rows(Box::new(self.shown(&view))),
            Ok(Answer::Whole(whole)) => Reply::Whole(whole),
            Err((why, detail)) => Reply::Refused { why: why.to_owned(), detail },
        }
    }

    /// Reads a file's beginning: what tables it has.
    pub fn file(&mut self, name: &str, bytes: Vec<u8>) -> Reply<'_> {
        // The rows of one that was interrupted are to be kept or dropped first.
        if self.is_working() || self.session.importing.is_some() {
            return Reply::Refused { why: "stock-busy".to_owned(), detail: String::new() };
        }
        match Import::open(name, bytes) {
            Ok(import) => {
                let tables = import.previews();
                self.opened = Some(import);
                Reply::Tables { file: name.to_owned(), tables }
            }
            Err((why, detail)) => Reply::Refused { why: why.to_owned(), detail },
        }
    }

    /// What has changed since the last time, to be kept before the page says that it is there.
    pub fn changes(&mut self) -> Changes {
        let rows = count(self.items.len());
        if self.session.rows != rows {
            self.session.rows = rows;
            self.changed_session = true;
        }
        let chunks = std::mem::take(&mut self.changed_chunks);
        let chunks = chunks.into_iter().map(|chunk| {
            let from = self.items.partition_point(|item| item.number / CHUNK < chunk);
            let to = self.items.partition_point(|item| item.number / CHUNK <= chunk);
            let items = &self.items[from..to];
            // These types have no keys that are not text.
            (chunk, (!items.is_empty()).then(|| serde_json::to_string(items).unwrap_or_default()))
        });
        let chunks = chunks.collect();
        let session =
            std::mem::take(&mut self.changed_session).then(|| serde_json::to_string(&self.session).unwrap_or_default());
        Changes { session, chunks }
    }

    /// What every export says.
    pub fn about(&self, note: &str) -> About {
        self.stock.about(concat!("labelcheck ", env!("CARGO_PKG_VERSION")), note)
    }

    /// The counts of all rows.
    pub fn totals(&mut self) -> &Totals {
        &self.counted().0
    }

    /// A row as it is checked: with the label that a person confirmed for its product.
    pub fn effective<'e>(&'e self, item: &'e Item) -> Cow<'e, Row> {
        let join = item.row.code.is_empty().then(|| self.session.joins.get(&key(&item.row))).flatten();
        match join {
            Some(join) => Cow::Owned(Row { code: join.code.clone(), ..item.row.clone() }),
            None => Cow::Borrowed(&item.row),
        }
    }

    /// Every row as it is checked, with what was found.
    pub fn rows(&self) -> impl Iterator<Item = (&Item, Cow<'_, Row>, &Checked)> {
        self.items.iter().zip(&self.checked).map(|(item, checked)| (item, self.effective(item), checked))
    }

    fn carry_out(&mut self, ask: Ask) -> Result<Answer, Refusal> {
        if self.is_working() && !matches!(ask, Ask::More | Ask::Cancel | Ask::View { .. } | Ask::Row { .. }) {
            return Err(("stock-busy", String::new()));
        }
        match ask {
            Ask::Box { name, texts } => {
                let rows = self.stock.of_box(&texts).into_iter();
                let rows = rows.map(|row| Row { file: name.clone(), line: 1, ..self.by_product(row) }).collect();
                self.add(rows)
            }
            Ask::Paste { text } => self.paste(&text),
            Ask::Import { columns } => self.import(columns),
            Ask::More => self.more(),
            Ask::Cancel => Ok(self.cancel()),
            Ask::KeepInterrupted => Ok(self.keep_interrupted()),
            Ask::DropInterrupted => Ok(self.drop_interrupted()),
            Ask::Edit { number, field, value } => self.edit(number, &field, value),
            Ask::Remove { numbers } => Ok(self.remove(numbers)),
            Ask::Undo => Ok(self.take_back()),
            Ask::Question { question } => Ok(self.question(question)),
            Ask::Beside { number, product } => self.beside(number, product),
            Ask::Rename { name, place, person } => {
                self.change_session(|session| (session.name, session.place, session.person) = (name, place, person));
                Ok(Answer::Done(Vec::new()))
            }
            Ask::Decide { numbers, hold } => Ok(self.decide(&numbers, hold)),
            Ask::Statement { key, statement } => Ok(self.record(key, statement)),
            Ask::Join { key, code } => Ok(self.join(key, code)),
            Ask::Recheck => Ok(self.recheck()),
            Ask::View { view } => Ok(Answer::Rows(view)),
            Ask::Row { number } => self.whole(number),
        }
    }

    /// Whether something takes longer, and has to be gone on with.
    pub fn is_working(&self) -> bool {
        self.work.is_some()
    }

    fn push(&mut self, row: Row, unreadable: Option<ProblemCode>) -> u32 {
        let number = self.session.next;
        self.session.next += 1;
        self.changed_session = true;
        let item = Item { number, row, unreadable, ..Item::default() };
        let checked = self.find(&item);
        self.counts = None;
        self.items.push(item);
        self.checked.push(checked);
        self.changed_chunks.insert(number / CHUNK);
        number
    }

    fn find(&self, item: &Item) -> Checked {
        match item.unreadable {
            Some(problem) => Checked::unreadable(problem),
            None => self.stock.check(&self.effective(item)),
        }
    }

    fn done(&self, numbers: Vec<u32>) -> Reply<'_> {
        if self.is_working() {
            return Reply::Working { done: 0.0, rows: count(self.items.len()) };
        }
        let count = count(numbers.len());
        let numbers: Vec<u32> = numbers.into_iter().take(TOLD).collect();
        // The one to look at: a person hears of the worst.
        let findings = numbers.iter().filter_map(|number| self.checked[self.place(*number)?].finding.as_deref());
        let worst = findings
            .min_by_key(|finding| (finding.reliance() == Reliance::Yes, finding.answer == AnswerCode::ChecksOut));
        Reply::Done { numbers, count, worst: worst.cloned() }
    }

    fn look_again(&mut self, at: usize) {
        self.checked[at] = self.find(&self.items[at]);
        self.counts = None;
        self.changed_chunks.insert(self.items[at].number / CHUNK);
    }

    fn place(&self, number: u32) -> Option<usize> {
        self.items.binary_search_by_key(&number, |item| item.number).ok()
    }
}

/// What came of an ask, before it is said.
enum Answer {
    Done(Vec<u32>),
    Tables(String, Vec<Preview>),
    Working(f64),
    Rows(View),
    Whole(Box<Whole>),
}

/// What a product goes by in a shop: its number, or else the shop's own. A number of one kind is none of the other. Empty
/// where a row has neither.
pub(crate) fn key(row: &Row) -> String {
    match (row.product.is_empty(), row.article.is_empty()) {
        (false, _) => format!("p:{}", row.product),
        (true, false) => format!("a:{}", row.article),
        (true, true) => String::new(),
    }
}

/// What people call it.
fn named(key: &str) -> &str {
    key.get(2..).unwrap_or_default()
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
