//! A session without a browser: everything that a shop does with it.

use labelcheck::stock::{Columns, Field, Question};
use labelcheck::{AnswerCode, Date, Instant, Now};
use labelcheck_engine::engine::Engine;
use labelcheck_engine::export::Form;
use labelcheck_engine::message::{Ask, Reply, Shown, Whole};
use labelcheck_engine::session::{Kept, Session, Statement, statement_contents};
use labelcheck_engine::view::{Filter, Sort, View};
use labelcheck_integration::repository;
use labelcheck_integration::sample::{key_list, now};
use labelcheck_integration::stock::make;
use labelcheck_stock::sheet::{Next, Part};
use std::collections::BTreeMap;

type Done = Result<(), Box<dyn std::error::Error>>;

/// The demonstration's product number on its labels.
const NUMBER: &str = "4006381333931";

struct Device {
    engine: Engine,
    session: String,
    chunks: BTreeMap<u32, String>,
}

impl Device {
    fn new() -> Result<Self, Box<dyn std::error::Error>> {
        let question = Question::for_jurisdiction("gb");
        let session = Engine::begin("s1".to_owned(), "Monday".to_owned(), question, now()?, None);
        let (engine, _) = Engine::open(key_list()?, now()?, session.clone(), &[])?;
        let mut device = Self { engine, session: serde_json::to_string(&session)?, chunks: BTreeMap::new() };
        device.finish()?;
        Ok(device)
    }

    /// What the worker does: carries it out, and keeps what changed.
    fn ask(&mut self, ask: Ask) -> Result<serde_json::Value, Box<dyn std::error::Error>> {
        // Through JSON, as between page and worker.
        let ask = serde_json::from_str(&serde_json::to_string(&ask)?)?;
        let reply = serde_json::to_value(self.engine.ask(ask))?;
        self.keep();
        Ok(reply)
    }

    fn keep(&mut self) {
        let changes = self.engine.changes();
        if let Some(session) = changes.session {
            self.session = session;
        }
        for (number, json) in changes.chunks {
            match json {
                Some(json) => drop(self.chunks.insert(number, json)),
                None => drop(self.chunks.remove(&number)),
            }
        }
    }

    fn finish(&mut self) -> Done {
        while self.engine.is_working() {
            let reply = self.ask(Ask::More)?;
            assert_ne!(reply["reply"], "refused", "{reply}");
        }
        Ok(())
    }

    /// Adds rows of a code and a product number, as a list has them: their numbers.
    fn add(&mut self, rows: &[(&str, &str)]) -> Result<Vec<u32>, Box<dyn std::error::Error>> {
        let object = |(code, product): &(&str, &str)| serde_json::json!({ "code": code, "product": product });
        self.list(&rows.iter().map(object).collect::<Vec<_>>())
    }

    fn list(&mut self, rows: &[serde_json::Value]) -> Result<Vec<u32>, Box<dyn std::error::Error>> {
        let before = self.numbers(all())?;
        let lines: String = rows.iter().map(|row| format!("{row}\n")).collect();
        let Reply::Tables { tables, .. } = self.engine.file("rows.ndjson", lines.into_bytes()) else {
            return Err("no tables".into());
        };
        self.ask(Ask::Import { columns: tables.into_iter().map(|table| Some(table.columns)).collect() })?;
        self.finish()?;
        Ok(self.numbers(all())?.split_off(before.len()))
    }

    fn view(&mut self, view: View) -> Result<Shown<'static>, Box<dyn std::error::Error>> {
        let reply = self.ask(Ask::View { view: View { count: 1_000, ..view } })?;
        match serde_json::from_value(reply)? {
            Reply::Rows(shown) => Ok(*shown),
            other => Err(format!("{other:?}").into()),
        }
    }

    fn numbers(&mut self, view: View) -> Result<Vec<u32>, Box<dyn std::error::Error>> {
        Ok(self.view(view)?.lines.iter().map(|line| line.item.number).collect())
    }

    fn whole(&mut self, number: u32) -> Result<Whole, Box<dyn std::error::Error>> {
        match serde_json::from_value(self.ask(Ask::Row { number })?)? {
            Reply::Whole(whole) => Ok(*whole),
            other => Err(format!("{other:?}").into()),
        }
    }

    /// The tab is killed, and the page opened again.
    fn reopened(&self, now: Now) -> Result<Self, Box<dyn std::error::Error>> {
        let chunks: Vec<String> = self.chunks.values().cloned().collect();
        let (engine, lost) = Engine::open(key_list()?, now, serde_json::from_str(&self.session)?, &chunks)?;
        assert_eq!(lost, 0);
        let mut device = Self { engine, session: self.session.clone(), chunks: self.chunks.clone() };
        device.finish()?;
        Ok(device)
    }
}

fn label(name: &str) -> Result<String, Box<dyn std::error::Error>> {
    Ok(std::fs::read_to_string(repository(&format!("labels/samples/{name}/label.txt")))?.trim().to_owned())
}

fn all() -> View {
    View::default()
}

#[test]
fn a_made_stock_comes_to_what_was_put_in() -> Done {
    let made = make(7, 2_000, 40)?;
    let mut device = Device::new()?;
    for (name, bytes) in &made.files {
        let Reply::Tables { tables, .. } = device.engine.file(name, bytes.clone()) else {
            return Err("no tables".into());
        };
        let columns = tables.into_iter().map(|table| Some(table.columns)).collect();
        device.ask(Ask::Import { columns })?;
        device.finish()?;
    }
    let totals = device.view(all())?.totals.into_owned();
    let rows = |map: &BTreeMap<String, labelcheck::stock::Tally>| -> BTreeMap<String, u64> {
        map.iter().map(|(name, tally)| (name.clone(), tally.rows)).collect()
    };
    assert_eq!(totals.all.rows, made.rows);
    assert_eq!(rows(&totals.answers), made.answers);
    assert_eq!(rows(&totals.reasons), made.reasons);
    assert_eq!(rows(&totals.problems), made.problems);
    assert_eq!(totals.lapsing.rows, made.lapsing);
    assert_eq!(totals.all.quantity.to_string(), made.quantity());
    let mut again = device.reopened(now()?)?;
    assert_eq!(*again.view(all())?.totals, totals);
    Ok(())
}

#[test]
fn an_interrupted_import_is_dropped_or_kept() -> Done {
    let made = make(7, 600, 10)?;
    let (name, bytes) = &made.files[0];
    let begin = || -> Result<Device, Box<dyn std::error::Error>> {
        let mut device = Device::new()?;
        device.add(&[("one", "")])?;
        let Reply::Tables { tables, .. } = device.engine.file(name, bytes.clone()) else {
            return Err("no tables".into());
        };
        let columns = tables.into_iter().map(|table| Some(table.columns)).collect();
        device.ask(Ask::Import { columns })?;
        assert!(device.engine.is_working());
        device.reopened(now()?)
    };
    let mut dropped = begin()?;
    assert_eq!(dropped.view(all())?.session.importing.as_ref().map(|importing| &importing.file), Some(name));
    assert!(dropped.view(all())?.totals.all.rows > 1);
    dropped.ask(Ask::DropInterrupted)?;
    assert_eq!(dropped.reopened(now()?)?.view(all())?.totals.all.rows, 1);
    let mut kept = begin()?;
    kept.ask(Ask::KeepInterrupted)?;
    let mut kept = kept.reopened(now()?)?;
    assert!(kept.view(all())?.totals.all.rows > 1 && kept.view(all())?.session.importing.is_none());
    Ok(())
}

#[test]
fn giving_up_an_import_leaves_what_was_there() -> Done {
    let made = make(7, 600, 10)?;
    let mut device = Device::new()?;
    device.add(&[("one", "")])?;
    let (name, bytes) = &made.files[0];
    let Reply::Tables { tables, .. } = device.engine.file(name, bytes.clone()) else { return Err("no tables".into()) };
    device.ask(Ask::Import { columns: tables.into_iter().map(|table| Some(table.columns)).collect() })?;
    assert_eq!(device.ask(Ask::Undo)?["why"], "stock-busy");
    device.ask(Ask::Cancel)?;
    assert_eq!(device.numbers(all())?, [0]);
    // An import that ended is taken back as a whole.
    device.engine.file(name, bytes.clone());
    let mut columns = Columns::default();
    columns.set(Field::Code, Some(0));
    assert_eq!(device.ask(Ask::Import { columns: vec![None] })?["why"], "stock-no-table");
    device.ask(Ask::Import { columns: vec![Some(columns)] })?;
    device.finish()?;
    assert!(device.numbers(all())?.len() > 50);
    device.ask(Ask::Undo)?;
    assert_eq!(device.numbers(all())?, [0]);
    // What was given up is no change to be taken back: the one before it is.
    device.engine.file(name, bytes.clone());
    let mut columns = Columns::default();
    columns.set(Field::Code, Some(0));
    device.ask(Ask::Import { columns: vec![Some(columns)] })?;
    device.ask(Ask::Cancel)?;
    device.ask(Ask::Undo)?;
    assert!(device.numbers(all())?.is_empty());
    Ok(())
}

#[test]
fn every_change_can_be_taken_back() -> Done {
    let mut device = Device::new()?;
    let numbers = device.add(&[(&label("in-force")?, NUMBER), (&label("withdrawn")?, ""), ("", "4006381333931")])?;
    assert_eq!(numbers, [0, 1, 2]);
    let before = device.view(all())?;
    let changes = [
        Ask::Edit { number: 0, field: "product".to_owned(), value: "036000291452".to_owned() },
        Ask::Edit { number: 1, field: "quantity".to_owned(), value: "a few".to_owned() },
        Ask::Remove { numbers: vec![0, 2] },
        Ask::Decide { numbers: vec![1], hold: Some(true) },
    ];
    for change in changes {
        device.ask(change.clone())?;
        assert_ne!(device.view(all())?.lines, before.lines, "{change:?}");
        let kept = device.reopened(now()?)?.view(all())?.lines;
        assert_eq!(kept, device.view(all())?.lines, "{change:?}");
        device.ask(Ask::Undo)?;
        assert_eq!(device.view(all())?.lines, before.lines, "{change:?}");
        assert_eq!(device.reopened(now()?)?.view(all())?.lines, before.lines, "{change:?}");
    }
    // A number is not given twice.
    device.ask(Ask::Remove { numbers: vec![2] })?;
    assert_eq!(device.add(&[("x", "")])?, [3]);
    assert_eq!(device.reopened(now()?)?.add(&[("y", "")])?, [4]);
    Ok(())
}

#[test]
fn rows_are_filtered_sorted_searched_and_grouped() -> Done {
    let mut device = Device::new()?;
    let rows = [
        (&*label("in-force")?, NUMBER),
        (&*label("withdrawn")?, ""),
        (&*label("in-force")?, "036000291452"),
        ("", NUMBER),
        ("WIFI:x", ""),
        (&*label("ending-soon")?, ""),
    ];
    device.add(&rows)?;
    for (filter, expected) in [
        (Filter::All, vec![0, 1, 2, 3, 4, 5]),
        (Filter::DoesNot, vec![1, 2]),
        (Filter::CannotTell, vec![3, 4]),
        (Filter::OtherProduct, vec![2]),
        (Filter::NoLabel, vec![3]),
        (Filter::Bad, vec![]),
    ] {
        assert_eq!(device.numbers(View { filter, ..all() })?, expected, "{filter:?}");
    }
    assert_eq!(device.numbers(View { sort: Sort::Answer, ..all() })?, [1, 2, 3, 4, 0, 5]);
    assert_eq!(device.numbers(View { sort: Sort::Answer, descending: true, ..all() })?, [5, 0, 4, 3, 2, 1]);
    assert_eq!(device.numbers(View { search: "wifi".to_owned(), ..all() })?, [4]);
    assert_eq!(device.numbers(View { search: "STA-WITHDRAWN".to_owned(), ..all() })?, [1]);
    // Rows of a product for which another thing was found are not hidden behind the first.
    let again = device.add(&[(&label("in-force")?, NUMBER)])?;
    let grouped = device.view(View { by_product: true, ..all() })?;
    assert_eq!((grouped.matching, grouped.lines[0].group.map(|group| group.rows)), (6, Some(2)));
    assert_eq!(grouped.lines[0].numbers, [&[0], &*again].concat());
    device.ask(Ask::Undo)?;
    let all_ends = device.view(all())?;
    let counts: Vec<u64> = all_ends.filters.iter().map(|tally| tally.rows).collect();
    for (filter, count) in Filter::ALL.into_iter().zip(counts) {
        let shown = u64::try_from(device.numbers(View { filter, ..all() })?.len())?;
        assert_eq!(shown, count, "{filter:?}");
    }
    Ok(())
}

#[test]
fn a_confirmed_label_and_a_seen_statement_stand_for_the_product() -> Done {
    let mut device = Device::new()?;
    device.ask(Ask::Rename { name: "Monday".to_owned(), place: "Leeds".to_owned(), person: "Ana".to_owned() })?;
    device.add(&[(&label("in-force")?, NUMBER), ("", NUMBER)])?;
    let whole = device.whole(1)?;
    assert_eq!(whole.candidates.len(), 1, "{whole:?}");
    assert_eq!(whole.contents.len(), 7);
    let code = whole.candidates[0].code.clone();
    device.ask(Ask::Join { key: whole.key.clone(), code: Some(code) })?;
    let joined = device.whole(1)?;
    assert_eq!(joined.line.finding.as_ref().map(|finding| finding.answer), Some(AnswerCode::ChecksOut));
    let statement =
        Statement { jurisdiction: "gb".to_owned(), seen: vec!["product".to_owned()], ..Statement::default() };
    device.ask(Ask::Statement { key: whole.key.clone(), statement: Some(statement) })?;
    let mut again = device.reopened(now()?)?;
    let kept = again.whole(1)?.statement.ok_or("no statement")?;
    assert_eq!((&*kept.who, kept.on), ("Ana", Some(now()?.local)));
    assert_eq!(again.view(all())?.lines[1].finding.as_ref().map(|finding| finding.answer), Some(AnswerCode::ChecksOut));
    // The next session has both.
    let before: Session = serde_json::from_str(&again.session)?;
    let next = Engine::begin("s2".to_owned(), "Tuesday".to_owned(), Question::default(), now()?, Some(&before));
    assert_eq!((next.joins, next.statements, &*next.person), (before.joins, before.statements, "Ana"));
    Ok(())
}

/// Schedule 4 of SI 2023/1007, and section 9 of Australia's Rules: the same seven.
#[test]
fn a_statement_holds_what_the_law_says() {
    let seven = ["product", "manufacturer", "prepared", "complies", "support", "signature", "place"];
    for jurisdiction in ["gb", "gb-nir", "au"] {
        assert_eq!(statement_contents(jurisdiction), seven, "{jurisdiction}");
    }
    assert!(statement_contents("sg").is_empty());
}

#[test]
fn what_cannot_be_read_is_kept_by_its_id() -> Done {
    let session = Engine::begin("s1".to_owned(), "Monday".to_owned(), Question::default(), now()?, None);
    let json = serde_json::to_string(&session)?;
    assert_eq!(Kept::new("s1".to_owned(), &json).session, Some(session));
    let (half, _) = json.split_at(json.len() / 2);
    for json in ["", half, "[]", &json.replace("\"version\":1", "\"version\":2")] {
        assert_eq!(Kept::new("s1".to_owned(), json), Kept { id: "s1".to_owned(), session: None }, "{json}");
    }
    Ok(())
}

/// What was scanned after an interrupted import stays, and what goes can be taken back.
#[test]
fn only_the_rows_of_the_interrupted_import_go() -> Done {
    let made = make(7, 600, 10)?;
    let (name, bytes) = &made.files[0];
    let mut device = Device::new()?;
    device.add(&[("one", "")])?;
    let Reply::Tables { tables, .. } = device.engine.file(name, bytes.clone()) else { return Err("no tables".into()) };
    device.ask(Ask::Import { columns: tables.into_iter().map(|table| Some(table.columns)).collect() })?;
    let mut device = device.reopened(now()?)?;
    let before = device.numbers(all())?.len();
    device.ask(Ask::Box { name: "scan".to_owned(), texts: vec!["two".to_owned()] })?;
    // Another file waits until that is decided, and giving it up decides nothing.
    assert!(matches!(device.engine.file(name, bytes.clone()), Reply::Refused { .. }));
    device.ask(Ask::Cancel)?;
    assert_eq!(device.numbers(all())?.len(), before + 1);
    device.ask(Ask::Rename { name: "Tuesday".to_owned(), place: String::new(), person: String::new() })?;
    device.ask(Ask::DropInterrupted)?;
    assert_eq!(device.numbers(all())?.len(), 2);
    device.ask(Ask::Undo)?;
    assert_eq!(device.numbers(all())?.len(), before + 1);
    // What was decided of it stays decided, whatever is taken back.
    device.ask(Ask::Undo)?;
    let shown = device.view(all())?;
    assert_eq!((&*shown.session.name, &shown.session.importing), ("Monday", &None));
    Ok(())
}

/// A page that stays open over midnight, or gets a newer list, checks again before it shows anything.
#[test]
fn another_day_is_another_check() -> Done {
    let mut device = Device::new()?;
    device.add(&[(&label("ending-soon")?, "")])?;
    let answer = |device: &mut Device| -> Result<_, Box<dyn std::error::Error>> {
        let shown = device.view(all())?;
        Ok((shown.on, shown.lines[0].finding.as_ref().map(|finding| finding.answer)))
    };
    assert_eq!(answer(&mut device)?, (now()?.local, Some(AnswerCode::ChecksOut)));
    let later = Date::parse("2027-08-01").ok_or("no day")?;
    device.engine.set_now(Now { instant: later.noon(), local: later });
    assert_eq!(device.ask(Ask::View { view: all() })?["reply"], "working");
    device.finish()?;
    assert_eq!(answer(&mut device)?.0, later);
    Ok(())
}

#[test]
fn what_was_confirmed_is_taken_back_too() -> Done {
    let mut device = Device::new()?;
    device.add(&[(&label("in-force")?, NUMBER), ("", NUMBER)])?;
    let whole = device.whole(1)?;
    let code = whole.candidates[0].code.clone();
    device.ask(Ask::Join { key: whole.key, code: Some(code) })?;
    device.ask(Ask::Undo)?;
    assert_eq!(device.numbers(View { filter: Filter::NoLabel, ..all() })?, [1]);
    // A number of the shop's own is none of a product's.
    device.list(&[serde_json::json!({ "code": "", "article": NUMBER })])?;
    assert_ne!(device.whole(2)?.key, device.whole(1)?.key);
    Ok(())
}

#[test]
fn a_check_on_a_later_day_shows_what_changed() -> Done {
    let mut device = Device::new()?;
    device.add(&[(&label("in-force")?, ""), (&label("ending-soon")?, ""), ("WIFI:x", "")])?;
    assert!(device.numbers(View { filter: Filter::Changed, ..all() })?.is_empty());
    let later = Date::parse("2027-03-01").ok_or("no day")?;
    device.engine.set_now(Now { instant: later.noon(), local: later });
    device.ask(Ask::Recheck)?;
    device.finish()?;
    let changed = device.numbers(View { filter: Filter::Changed, ..all() })?;
    assert!(changed.contains(&1) && !changed.contains(&2), "{changed:?}");
    let again = device
        .reopened(Now { instant: later.noon(), local: later })?
        .numbers(View { filter: Filter::Changed, ..all() })?;
    assert_eq!(again, changed);
    Ok(())
}

#[test]
fn exports_have_every_row_and_no_formula() -> Done {
    let mut device = Device::new()?;
    device.add(&[(&label("in-force")?, NUMBER), ("=HYPERLINK(\"x\")", ""), ("", NUMBER)])?;
    device.ask(Ask::Edit { number: 2, field: "supplier".to_owned(), value: "+Acme".to_owned() })?;
    let note = "one rule only";
    let text = |export: Vec<u8>| String::from_utf8(export);
    let csv = text(device.engine.export(Form::Csv, note, "?")?.bytes)?;
    assert_eq!(csv.lines().count(), 4);
    assert!(csv.contains(",\"'=HYPERLINK(\"\"x\"\")\",") && csv.contains(",'+Acme,"), "{csv}");
    assert!(csv.lines().skip(1).all(|line| line.contains(&format!(",{note},"))), "{csv}");
    let width = |line: &str| line.split(',').count();
    assert_eq!(csv.lines().last().map(width), csv.lines().next().map(width), "{csv}");
    let lines = text(device.engine.export(Form::Ndjson, note, "?")?.bytes)?;
    for line in lines.lines() {
        let line: labelcheck::stock::Line<'_> = serde_json::from_str(line)?;
        assert_eq!(line.about.note, note);
    }
    assert_eq!(lines.lines().count(), 3);
    let requests = text(device.engine.export(Form::Requests, note, "the statement")?.bytes)?;
    assert_eq!(requests.lines().count(), 3, "{requests}");
    assert!(requests.lines().any(|line| line.starts_with("'+Acme,4006381333931,") && line.contains(",the statement,")));
    let book = device.engine.export(Form::Xlsx, note, "?")?.bytes;
    let mut rows = Vec::new();
    let read = labelcheck_stock::sheet::read(std::io::Cursor::new(book.clone()), &mut |part| {
        if let Part::Row { line, cells } = part {
            rows.push((line, cells));
        }
        Next::Part
    });
    read.map_err(|unfit| unfit.to_string())?;
    assert_eq!((rows.len(), &*rows[2].1[2]), (4, "=HYPERLINK(\"x\")"));
    let Reply::Tables { tables, .. } = device.engine.file("book.xlsx", book) else { return Err("no tables".into()) };
    assert_eq!(tables[0].columns.get(Field::Code), Some(2));
    Ok(())
}

/// With no network and ten years on; and a byte that was changed anywhere is found.
#[test]
fn the_command_line_repeats_the_evidence() -> Done {
    let made = make(11, 60, 8)?;
    let mut device = Device::new()?;
    for (name, bytes) in &made.files {
        let Reply::Tables { tables, .. } = device.engine.file(name, bytes.clone()) else {
            return Err("no tables".into());
        };
        device.ask(Ask::Import { columns: tables.into_iter().map(|table| Some(table.columns)).collect() })?;
        device.finish()?;
    }
    // A label that a person confirmed counts in there, too.
    device.add(&[(&label("in-force")?, NUMBER), ("", NUMBER)])?;
    let last = device.numbers(all())?.last().copied().ok_or("no rows")?;
    let whole = device.whole(last)?;
    let code = whole.candidates.first().ok_or("no candidate")?.code.clone();
    device.ask(Ask::Join { key: whole.key, code: Some(code) })?;
    let export = device.engine.export(Form::Evidence, "", "")?;
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("stock.evidence");
    let digest = export.digest.ok_or("no digest")?;
    let verify = |bytes: &[u8]| -> Result<u8, std::io::Error> {
        std::fs::write(&file, bytes)?;
        let words = ["labelcheck", "evidence", "verify", "--clock", "2036-11-20T12:00:00Z", "--digest", &digest];
        let words = words.into_iter().map(Into::into).chain([file.clone().into_os_string()]);
        Ok(labelcheck_cli::run(words))
    };
    assert_eq!(verify(&export.bytes)?, 0);
    for at in (0..export.bytes.len()).step_by(export.bytes.len() / 12) {
        let mut altered = export.bytes.clone();
        altered[at] ^= 1;
        assert_ne!(verify(&altered)?, 0, "byte {at}");
    }
    Ok(())
}

#[test]
fn time_and_list_stand_in_the_evidence() -> Done {
    let mut device = Device::new()?;
    device.add(&[(&label("in-force")?, NUMBER)])?;
    // Somebody exports later than the rows were checked.
    let later = Date::parse("2026-12-24").ok_or("no day")?;
    device.engine.set_now(Now { instant: Instant::from_seconds(1_798_000_000), local: later });
    let export = device.engine.export(Form::Evidence, "", "")?;
    let text = String::from_utf8(export.bytes)?;
    let header: serde_json::Value = serde_json::from_str(text.lines().next().ok_or("empty")?)?;
    let header = &header["entry"]["header"];
    assert_eq!(header["local"], serde_json::to_value(now()?.local)?);
    assert_eq!(text.lines().count(), 3);
    assert!(export.digest.is_some_and(|digest| text.lines().last().is_some_and(|line| line.contains(&digest))));
    Ok(())
}
