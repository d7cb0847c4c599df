//! A session at work: rows, what is found for each, and what people change.

use crate::import::{Import, Step};
use crate::message::{Ask, Candidate, Line, Preview, Reply, Shown, Whole};
use crate::session::{Brief, CHUNK, Decision, Importing, Item, Join, Session, Statement, Was, statement_contents};
use crate::view::{Filter, View};
use labelcheck::stock::{About, Checked, Columns, Field, Question, Reliance, Row, Stock, Tally, Totals};
use labelcheck::{AnswerCode, Evidence, KeyList, Kind, Now, ReasonCode};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Rows that are checked between two answers, so that whoever waits sees how far it is, and can give up.
const STEP: usize = 2_000;

/// Changes that can be taken back.
const UNDO: usize = 100;

/// Most rows of a session: as many as a sheet of a workbook has below its header.
pub(crate) const ROWS: usize = 1_048_575;

/// Rows whose numbers are told after they were added.
const TOLD: usize = 50;

/// Labels that are offered for a row without one.
const CANDIDATES: usize = 5;

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
    /// Where the rows of an import end that was interrupted before this was opened.
    interrupted: Option<u32>,
    counts: Option<(Totals, Vec<Tally>)>,
    undo: Vec<Undo>,
    work: Option<Work>,
    opened: Option<Import>,
    changed_chunks: BTreeSet<u32>,
    changed_session: bool,
}

/// No row has this number or a higher one.
const LAST: u32 = u32::MAX / 2;

/// What a change took away: rows as they were (none: there was none), and the session if it was changed.
#[derive(Default)]
struct Undo {
    items: Vec<(u32, Option<Item>)>,
    /// Rows that were added, from the first number to before the last.
    added: Range<u32>,
    session: Option<Box<Session>>,
}

/// What takes longer than one step.
enum Work {
    /// From this place on, rows are to be checked anew.
    Check(usize),
    /// A file's rows are being added.
    Import(Box<Import>),
}

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
            interrupted: None,
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
        engine.interrupted = engine.session.importing.is_some().then_some(engine.session.next);
        engine.work = Some(Work::Check(0));
        Ok((engine, lost))
    }

    /// What a new session begins with: what people confirmed of products in an earlier one holds in the next.
    pub fn begin(id: String, name: String, question: Question, now: Now, before: Option<&Session>) -> Session {
        Session {
            version: 1,
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

    /// Whether what was found is not what would be found now: another day has begun, or there is a newer list.
    fn is_stale(&self) -> bool {
        self.now.local != self.stock.now().local || self.newest.supersedes(&self.list)
    }

    /// Does what the page asks for.
    pub fn ask(&mut self, ask: Ask) -> Reply<'_> {
        let answer = self.carry_out(ask);
        if answer.is_ok() && !self.is_working() && self.is_stale() {
            let done = self.begin_check();
            return match done {
                Answer::Working(done) => Reply::Working { done, rows: count(self.items.len()) },
                _ => self.done(Vec::new()),
            };
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
        About {
            jurisdiction: self.session.question.jurisdiction.clone(),
            on: self.stock.on(),
            list: self.list.published(),
            demonstration: self.stock.evidence().is_demonstration(),
            tool: concat!("labelcheck ", env!("CARGO_PKG_VERSION")).to_owned(),
            note: note.to_owned(),
        }
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
            Ask::Add { rows } => self.add(rows),
            Ask::Box { name, texts } => {
                let rows = self.stock.of_box(&texts).into_iter();
                let rows = rows.map(|row| Row { file: name.clone(), line: 1, ..self.by_product(row) }).collect();
                self.add(rows)
            }
            Ask::Paste { text } => self.paste(&text),
            Ask::Import { columns } => self.import(columns),
            Ask::More => self.more(),
            Ask::Cancel => Ok(self.cancel()),
            Ask::KeepInterrupted => Ok(self.interrupted(false)),
            Ask::DropInterrupted => Ok(self.interrupted(true)),
            Ask::Edit { number, field, value } => self.edit(number, &field, value),
            Ask::Remove { numbers } => Ok(Answer::Done(self.remove(&numbers))),
            Ask::Undo => Ok(self.take_back()),
            Ask::Question { question } => Ok(self.question(question)),
            Ask::Beside { number, product } => self.beside(number, product),
            Ask::Rename { name, place, person } => {
                self.keep_session();
                self.with_session(|session| (session.name, session.place, session.person) = (name, place, person));
                Ok(Answer::Done(Vec::new()))
            }
            Ask::Decide { numbers, hold } => Ok(self.decide(&numbers, hold)),
            Ask::Statement { key, statement } => {
                let (on, who) = (self.now.local, self.session.person.clone());
                self.keep_session();
                self.with_session(|session| match statement {
                    Some(mut statement) => {
                        statement.on = Some(on);
                        statement.who = who;
                        drop(session.statements.insert(key, statement));
                    }
                    None => drop(session.statements.remove(&key)),
                });
                Ok(Answer::Done(Vec::new()))
            }
            Ask::Join { key, code } => Ok(self.join(key, code)),
            Ask::Recheck => self.recheck(),
            Ask::View { view } => Ok(Answer::Rows(view)),
            Ask::Row { number } => self.whole(number),
        }
    }

    /// Whether something takes longer, and has to be gone on with.
    pub fn is_working(&self) -> bool {
        self.work.is_some()
    }

    fn add(&mut self, rows: Vec<Row>) -> Result<Answer, Refusal> {
        if self.items.len() + rows.len() > ROWS {
            return Err(("stock-full", String::new()));
        }
        let first = self.session.next;
        let numbers = rows.into_iter().map(|row| self.push(row, None)).collect();
        self.can_undo(Undo { added: first..self.session.next, ..Undo::default() });
        Ok(Answer::Done(numbers))
    }

    /// The product number of a box whose label was added before it was read. Where that row has one, it is another box.
    fn beside(&mut self, number: u32, product: String) -> Result<Answer, Refusal> {
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
    fn by_product(&self, row: Row) -> Row {
        let kind = self.stock.check(&row).finding.map(|finding| finding.kind);
        if kind == Some(Kind::ProductNumber) && row.product.is_empty() {
            return Row { product: row.code, code: String::new(), ..row };
        }
        row
    }

    fn push(&mut self, row: Row, unreadable: Option<labelcheck::stock::ProblemCode>) -> u32 {
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

    fn paste(&mut self, text: &str) -> Result<Answer, Refusal> {
        let import = Import::open("", text.as_bytes().to_vec())?;
        let tables = import.previews();
        self.opened = Some(import);
        // A list of codes has nothing to ask about.
        match &*tables {
            [table] if table.columns == Columns::code_only() => self.import(vec![Some(table.columns.clone())]),
            _ => Ok(Answer::Tables(String::new(), tables)),
        }
    }

    fn import(&mut self, columns: Vec<Option<Columns>>) -> Result<Answer, Refusal> {
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

    fn more(&mut self) -> Result<Answer, Refusal> {
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
                let step = import.step(&mut |row, problem| rows.push((row.clone(), problem)));
                let is_full = self.items.len() + rows.len() > ROWS;
                if is_full {
                    self.interrupted = Some(self.session.next);
                    self.interrupted(true);
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
        let Some(Importing { first, .. }) = self.session.importing.take() else { return Answer::Done(Vec::new()) };
        self.changed_session = true;
        let from = self.place_from(first);
        let numbers: Vec<u32> = self.items[from..].iter().map(|item| item.number).collect();
        self.can_undo(Undo { added: first..self.session.next, ..Undo::default() });
        Answer::Done(numbers)
    }

    fn cancel(&mut self) -> Answer {
        self.opened = None;
        match self.work.take() {
            // What is not checked would look as if nothing was found.
            Some(Work::Check(from)) => {
                self.work = Some(Work::Check(from));
                Answer::Working(share(from, self.items.len()))
            }
            Some(Work::Import(_)) => {
                self.interrupted = Some(self.session.next);
                let answer = self.interrupted(true);
                // It was given up on purpose.
                self.undo.pop();
                answer
            }
            None => Answer::Done(Vec::new()),
        }
    }

    /// The rows of an import that did not come to its end: they go, or stay. What was added later stays.
    fn interrupted(&mut self, drop_rows: bool) -> Answer {
        let to = self.interrupted.take().unwrap_or(self.session.next);
        let Some(Importing { first, .. }) = self.session.importing.take() else { return Answer::Done(Vec::new()) };
        self.changed_session = true;
        if drop_rows {
            let numbers: Vec<u32> =
                self.items.iter().map(|item| item.number).filter(|number| (first..to).contains(number)).collect();
            self.remove(&numbers);
        }
        Answer::Done(Vec::new())
    }

    fn edit(&mut self, number: u32, field: &str, value: String) -> Result<Answer, Refusal> {
        let field = Field::from_name(field).ok_or_else(|| ("stock-no-field", field.to_owned()))?;
        let at = self.place(number).ok_or(("stock-gone", String::new()))?;
        self.can_undo(Undo { items: vec![(number, Some(self.items[at].clone()))], ..Undo::default() });
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

    fn remove(&mut self, numbers: &[u32]) -> Vec<u32> {
        let numbers: BTreeSet<u32> = numbers.iter().copied().collect();
        let mut undo = Undo::default();
        let mut kept = Vec::with_capacity(self.items.len());
        let mut kept_checked = Vec::with_capacity(self.items.len());
        for (item, checked) in std::mem::take(&mut self.items).into_iter().zip(std::mem::take(&mut self.checked)) {
            if numbers.contains(&item.number) {
                self.changed_chunks.insert(item.number / CHUNK);
                undo.items.push((item.number, Some(item)));
            } else {
                kept.push(item);
                kept_checked.push(checked);
            }
        }
        (self.items, self.checked, self.counts) = (kept, kept_checked, None);
        if !undo.items.is_empty() {
            self.can_undo(undo);
        }
        Vec::new()
    }

    fn take_back(&mut self) -> Answer {
        let Some(undo) = self.undo.pop() else { return Answer::Done(Vec::new()) };
        let mut numbers = Vec::new();
        let mut places: BTreeMap<u32, (Item, Checked)> = BTreeMap::new();
        let gone: BTreeSet<u32> = undo.items.iter().map(|(number, _)| *number).collect();
        for (item, checked) in std::mem::take(&mut self.items).into_iter().zip(std::mem::take(&mut self.checked)) {
            if gone.contains(&item.number) || undo.added.contains(&item.number) {
                self.changed_chunks.insert(item.number / CHUNK);
            } else {
                places.insert(item.number, (item, checked));
            }
        }
        self.changed_chunks.extend(gone.iter().map(|number| number / CHUNK));
        if let Some(session) = undo.session {
            // Rows that were added meanwhile keep their numbers.
            let next = self.session.next;
            self.session = Session { next, ..*session };
            self.changed_session = true;
            // What was confirmed for a product counts for its rows, or no longer.
            for (item, checked) in places.values_mut().filter(|(item, _)| item.row.code.is_empty()) {
                *checked = self.find(item);
            }
        }
        for (number, item) in undo.items {
            if let Some(item) = item {
                numbers.push(number);
                let checked = self.find(&item);
                places.insert(number, (item, checked));
            }
        }
        (self.items, self.checked) = places.into_values().unzip();
        self.counts = None;
        Answer::Done(numbers)
    }

    fn question(&mut self, question: Question) -> Answer {
        // What was found for another rule is no news about this one.
        if question != self.session.question {
            for item in self.items.iter_mut().filter(|item| item.was.is_some()) {
                item.was = None;
                self.changed_chunks.insert(item.number / CHUNK);
            }
        }
        self.with_session(|session| session.question = question);
        self.begin_check()
    }

    fn recheck(&mut self) -> Result<Answer, Refusal> {
        let (on, list) = (self.stock.on(), self.stock.evidence().published().date(0));
        for (item, checked) in self.items.iter_mut().zip(&self.checked) {
            item.was = Some(Was { on, list, finding: Brief::of(checked.finding.as_deref()) });
        }
        self.changed_chunks.extend(self.items.iter().map(|item| item.number / CHUNK));
        Ok(self.begin_check())
    }

    fn begin_check(&mut self) -> Answer {
        if let Ok(evidence) = Evidence::from_key_list(&self.newest) {
            self.stock = Stock::new(evidence, self.session.question.clone(), self.now);
            self.list = self.newest.clone();
        }
        self.undo.clear();
        self.counts = None;
        self.work = Some(Work::Check(0));
        Answer::Working(0.0)
    }

    fn decide(&mut self, numbers: &[u32], hold: Option<bool>) -> Answer {
        let (who, on) = (self.session.person.clone(), self.now.local);
        let mut undo = Undo::default();
        for number in numbers {
            let Some(at) = self.place(*number) else { continue };
            undo.items.push((*number, Some(self.items[at].clone())));
            self.items[at].decision = hold.map(|hold| Decision { hold, who: who.clone(), on });
            self.changed_chunks.insert(number / CHUNK);
        }
        self.counts = None;
        self.can_undo(undo);
        Answer::Done(numbers.to_vec())
    }

    fn join(&mut self, product: String, code: Option<String>) -> Answer {
        let (who, on) = (self.session.person.clone(), self.now.local);
        let places: Vec<usize> = (0..self.items.len()).filter(|&at| key(&self.items[at].row) == product).collect();
        self.keep_session();
        self.with_session(|session| match code {
            Some(code) => drop(session.joins.insert(product, Join { code, who, on })),
            None => drop(session.joins.remove(&product)),
        });
        for at in places {
            self.look_again(at);
        }
        Answer::Done(Vec::new())
    }

    fn whole(&self, number: u32) -> Result<Answer, Refusal> {
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
    fn candidates(&self, row: &Row) -> Vec<Candidate> {
        let same = |other: &Row| {
            !other.code.is_empty()
                && (!row.product.is_empty() && other.product == row.product
                    || !row.article.is_empty() && other.article == row.article)
        };
        let mut found: Vec<Candidate> = Vec::new();
        for (item, checked) in self.items.iter().zip(&self.checked).filter(|(item, _)| same(&item.row)) {
            let finding = checked.finding.as_deref();
            let fits = |finding: &&labelcheck::stock::Finding| finding.number != Some(ReasonCode::ProductOther);
            let Some(label) = finding.filter(fits).and_then(|finding| finding.label.as_ref()) else { continue };
            if found.len() < CANDIDATES && !found.iter().any(|other| other.code == item.row.code) {
                let name = format!("{} {} · {}", label.brand, label.models.join(", "), label.number);
                found.push(Candidate { code: item.row.code.clone(), name });
            }
        }
        found
    }

    fn shown(&mut self, view: &View) -> Shown<'_> {
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

    fn line(&self, at: usize, group: Option<(Tally, &Vec<u32>)>) -> Line<'_> {
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
    fn groups(&self, places: &[usize]) -> Vec<(usize, Tally, Vec<u32>)> {
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

    fn counted(&mut self) -> &(Totals, Vec<Tally>) {
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

    fn with_session(&mut self, change: impl FnOnce(&mut Session)) {
        change(&mut self.session);
        self.changed_session = true;
    }

    /// The session as it is can be taken back.
    fn keep_session(&mut self) {
        let session = Some(Box::new(self.session.clone()));
        self.can_undo(Undo { session, ..Undo::default() });
    }

    fn can_undo(&mut self, undo: Undo) {
        if self.undo.len() == UNDO {
            self.undo.remove(0);
        }
        self.undo.push(undo);
    }

    fn place(&self, number: u32) -> Option<usize> {
        self.items.binary_search_by_key(&number, |item| item.number).ok()
    }

    fn place_from(&self, number: u32) -> usize {
        self.items.partition_point(|item| item.number < number)
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

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// What part of a whole is done.
fn share(done: usize, all: usize) -> f64 {
    let number = |count: usize| f64::from(self::count(count));
    if all == 0 { 1.0 } else { number(done) / number(all) }
}
