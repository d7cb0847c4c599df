//! `labelcheck stock`: a thousand boxes before opening time.
//!
//! `feed` reads the inputs and cuts them into pieces (`sheet`, and `labelcheck_stock`), `work` checks the rows of a piece and writes them
//! (`render`), `pipeline` has the threads, `record` is how far a run is, `watch` takes what comes into a folder, `ending` is what is said at its end.

mod args;
mod ending;
mod feed;
mod pipeline;
pub(crate) mod record;
mod render;
mod said;
mod sheet;
mod watch;
mod work;

pub(crate) use args::StockArgs;

use crate::evidence::file::Writer;
use crate::exit::Outcome;
use crate::keys::held;
use crate::plain;
use crate::problem::Problem;
use crate::shell::stream::{self, Growing};
use crate::shell::watching::Watching;
use crate::shell::{self, Out};
use crate::{languages, limits};
use args::{Mark, OutputForm};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use labelcheck::stock::{About, DecimalMark, Question, Stock};
use labelcheck::{Evidence, Fact, KeyList, Now, Words};
use labelcheck_stock::evidence::Header;
use labelcheck_stock::records::Source;
use pipeline::Done;
use record::Record;
use render::{Render, Said};
use std::path::{Path, PathBuf};
use watch::{Files, Seen, Wait};
use work::{Task, Worker};

/// Pieces between two records: a second's worth, or less.
const PIECES_BETWEEN_RECORDS: u64 = 32;

pub(crate) fn run(args: &StockArgs, out: &mut Out) -> Result<Outcome, Problem> {
    let words = languages::spoken(&args.speaking)?;
    if args.output_format == OutputForm::Html && args.out.is_none() {
        return Err(Problem::new("cli-stock-page-needs-out"));
    }
    if let Some(folder) = &args.watch {
        watchable(folder, args)?;
    }
    let list = match &args.keys {
        None => held::built_in()?,
        Some(folder) => held::in_folder(folder)?,
    };
    let question = question(args);
    let resumable = args.out.as_deref().filter(|_| args.inputs.iter().all(|input| input != "-"));
    let started = start(args, &question, &list, resumable, &words)?;
    let now = started.record.now();
    let evidence = Evidence::from_key_list(&list).map_err(|error| Problem::new("cli-bad-list").cause(error))?;
    known(&question, &evidence)?;
    for note in evidence.notes() {
        shell::say(&format!("{} {}\n", words.ui("cli-note"), plain::visible(note)));
    }
    let stock = Stock::new(evidence, question, now);
    let note = plain::unmarked(&words.message("cli-stock-one-rule", &[]));
    let about = stock.about(concat!("labelcheck ", env!("CARGO_PKG_VERSION")), &note);
    let said = Said::new(&words);
    let task = Task { stock: &stock, with_evidence: args.evidence.is_some() };
    let render = || Render::new(args.output_format, &about, &said);
    let mut run = Run { args, words: &words, out, resumable, bar: bar(args), bad: 0, rows: 0, files: 0, started };
    if run.started.is_new {
        run.begin(&list, &stock, now, &render())?;
    }
    let worker = || Worker::new(&task, render());
    match &args.watch {
        None => {
            let skip = run.started.record.pieces;
            pipeline::run(|sink| feed::feed(args, sink), skip, stream::cores(), worker, |done| run.done(done))?;
        }
        Some(folder) => {
            let watching = Watching::begin(folder)?;
            let name = || [("file", Fact::Text(folder.display().to_string()))];
            run.note("cli-stock-watching", &name());
            if !watching.is_told() {
                run.note("cli-stock-watch-untold", &name());
            }
            let files = std::mem::take(&mut run.started.files);
            let stop = watching.stop();
            let feed = move |sink: &mut feed::Sink<'_>| {
                let wait = &mut |wait| {
                    match wait {
                        Wait::Look => watching.pause(watch::LOOK),
                        Wait::Idle => watching.wait(watch::IDLE),
                    }
                    !watching.stop().is_set()
                };
                watch::feed(args, folder, files, wait, sink);
            };
            let write = |done| {
                run.done(done).inspect_err(|_| {
                    stop.set();
                })
            };
            pipeline::run(feed, 0, stream::cores(), worker, write)?;
        }
    }
    run.end(&render(), &stock, &about)
}

/// What is open, and how far it is.
struct Started {
    record: Record,
    file: Option<Growing>,
    evidence: Option<Writer>,
    /// The list of a watched folder's files that are done, and what it says.
    seen: Option<Growing>,
    files: Files,
    is_new: bool,
}

struct Run<'r> {
    args: &'r StockArgs,
    words: &'r Words,
    out: &'r mut Out,
    /// The output, where the run can go on after an interruption.
    resumable: Option<&'r Path>,
    bar: Option<ProgressBar>,
    /// Bad rows that were said.
    bad: u64,
    rows: u64,
    /// Files of a watched folder that are done.
    files: u64,
    started: Started,
}

impl Run<'_> {
    fn begin(&mut self, list: &KeyList, stock: &Stock, now: Now, render: &Render<'_>) -> Result<(), Problem> {
        self.put(render.head().as_bytes())?;
        if let Some(evidence) = &mut self.started.evidence {
            let args = self.args;
            evidence.begin(&Header::new(list, stock, now, args.place.as_deref(), args.person.as_deref()))?;
        }
        self.keep()
    }

    fn done(&mut self, done: Done) -> Result<(), Problem> {
        let Done { source, made, read } = done;
        if made.begins {
            self.say_columns(&source);
        }
        for (line, problem) in &made.bad {
            self.say_bad(&source, *line, *problem);
        }
        self.put(&made.output)?;
        if let Some(evidence) = &mut self.started.evidence {
            evidence.rows(&made.evidence)?;
        }
        let record = &mut self.started.record;
        record.totals.merge(&made.totals);
        record.pieces += 1;
        self.rows += made.totals.all.rows;
        if let Some(problem) = made.failed {
            record.trouble = true;
            self.say(&problem.text(self.words));
        }
        if let Some(bar) = &self.bar {
            bar.set_position(read);
            bar.set_message(format!("{}", self.started.record.totals.all.rows));
        }
        if let Some((id, is_trouble)) = made.note {
            self.started.record.trouble |= is_trouble;
            self.note(id, &[("file", Fact::Text(source.name.clone()))]);
        }
        if self.args.watch.is_some() {
            return self.watched(made.ends.as_ref(), made.rests);
        }
        if self.started.record.pieces.is_multiple_of(PIECES_BETWEEN_RECORDS) { self.keep() } else { Ok(()) }
    }

    /// A file of a watched folder is done as a whole: what is interrupted within it begins there again.
    fn watched(&mut self, ends: Option<&Seen>, rests: bool) -> Result<(), Problem> {
        if let Some(seen) = ends {
            self.files += 1;
            if let Some(list) = &mut self.started.seen {
                let line = serde_json::to_string(seen).map_err(|error| Problem::new("cli-json").cause(error))?;
                list.put(format!("{line}\n").as_bytes())?;
            }
            self.out.flush()?;
        }
        let is_time = rests || ends.is_some() && self.files.is_multiple_of(PIECES_BETWEEN_RECORDS);
        if is_time { self.keep() } else { Ok(()) }
    }

    /// Brings everything to the disk, and then says so in the record.
    fn keep(&mut self) -> Result<(), Problem> {
        let Some(out) = self.resumable else { return Ok(()) };
        let Started { record, file, evidence, seen, .. } = &mut self.started;
        if let Some(file) = file {
            record.output = file.keep()?;
        }
        if let Some(seen) = seen {
            record.seen = Some(seen.keep()?);
        }
        if let Some(evidence) = evidence {
            record.evidence = Some(evidence.keep()?);
        }
        record.keep(out)
    }

    fn end(mut self, render: &Render<'_>, stock: &Stock, about: &About) -> Result<Outcome, Problem> {
        if let Some(bar) = self.bar.take() {
            bar.finish_and_clear();
        }
        let totals = self.started.record.totals.clone();
        let lines = ending::lines(self.words, &totals, stock);
        let facts = ending::facts(self.words, about);
        let mut digest = None;
        if let Some(mut evidence) = self.started.evidence.take() {
            digest = Some(evidence.end(&totals)?);
        }
        if let Some(mut file) = self.started.file.take() {
            file.keep()?;
            drop(file);
            if let (OutputForm::Html, Some(out)) = (self.args.output_format, &self.args.out) {
                page(out, &render.page_head(self.words, &facts, &lines))?;
            }
        }
        if let Some(out) = self.resumable {
            Record::remove(out)?;
        }
        let text: String = lines.iter().chain(&facts).map(|line| format!("{line}\n")).collect();
        if self.args.output_format == OutputForm::Table && self.args.out.is_none() {
            self.out.put(format!("\n{text}"))?;
            self.out.flush()?;
        } else {
            shell::say(&text);
        }
        if let (Some(digest), Some(path)) = (digest, &self.args.evidence) {
            let facts = [("file", Fact::Text(path.display().to_string())), ("digest", Fact::Text(digest))];
            shell::say(&format!("{}\n", plain::unmarked(&self.words.message("cli-stock-evidence", &facts))));
        }
        Ok(ending::outcome(&self.args.fail_on, &totals, self.started.record.trouble))
    }

    fn put(&mut self, bytes: &[u8]) -> Result<(), Problem> {
        match &mut self.started.file {
            Some(file) => file.put(bytes),
            None => self.out.put(bytes),
        }
    }

    fn say_columns(&self, source: &Source) {
        let columns: Vec<String> = feed::shown(&source.columns)
            .map(|(field, number, header)| match header {
                Some(header) => format!("{} = {number} {header:?}", field.name()),
                None => format!("{} = {number}", field.name()),
            })
            .collect();
        // Headers are others' words, and so is the file's name.
        let facts = [("file", Fact::Text(source.name.clone())), ("columns", Fact::Text(columns.join(", ")))];
        self.say(&format!("{}\n", plain::unmarked(&self.words.message("cli-stock-columns", &facts))));
    }

    fn say_bad(&mut self, source: &Source, line: u64, problem: labelcheck::stock::ProblemCode) {
        self.bad += 1;
        if self.bad > limits::BAD_ROWS_SAID {
            if self.bad == limits::BAD_ROWS_SAID + 1 {
                self.say(&format!("{}\n", plain::unmarked(&self.words.message("cli-stock-more-bad", &[]))));
            }
            return;
        }
        let what = plain::unmarked(&self.words.message(said::problem(problem), &[]));
        self.say(&format!("{}:{line}: {} {what}\n", plain::visible(&source.name), problem.code()));
    }

    fn note(&self, id: &str, facts: &[(&str, Fact)]) {
        self.say(&format!("{} {}\n", self.words.ui("cli-note"), plain::unmarked(&self.words.message(id, facts))));
    }

    fn say(&self, text: &str) {
        match &self.bar {
            Some(bar) => bar.suspend(|| shell::say(text)),
            None => shell::say(text),
        }
    }
}

/// A folder can be watched if it is one, and if what is written is not taken for what comes.
fn watchable(folder: &Path, args: &StockArgs) -> Result<(), Problem> {
    if !stream::is_folder(folder) {
        return Err(Problem::new("cli-stock-no-folder").file(folder));
    }
    match [&args.out, &args.evidence].into_iter().flatten().find(|path| shell::folder::is_inside(path, folder)) {
        Some(path) => Err(Problem::new("cli-stock-watch-inside").file(path)),
        None => Ok(()),
    }
}

/// Opens the outputs: new, or where an interrupted run left them.
fn start(
    args: &StockArgs,
    question: &Question,
    list: &KeyList,
    resumable: Option<&Path>,
    words: &Words,
) -> Result<Started, Problem> {
    let now = match args.clock {
        Some(now) => now,
        None => shell::now()?,
    };
    let say = |id: &str, facts: &[(&str, Fact)]| {
        shell::say(&format!("{} {}\n", words.ui("cli-note"), plain::unmarked(&words.message(id, facts))));
    };
    let key = match resumable {
        Some(_) => record::key(args, question, &list.files().to_bytes())?,
        None => String::new(),
    };
    let rows = args.out.as_deref().map(|out| rows_file(out, args.output_format));
    if let (Some(out), Some(rows)) = (resumable, &rows)
        && !args.force
        && let Some(record) = Record::beside(out)?
    {
        if record.key != key {
            return Err(Problem::new("cli-stock-other-run").file(out));
        }
        let lost = || Problem::new("cli-stock-output-lost").file(out);
        let file = Growing::resume(rows, record.output)?.ok_or_else(lost)?;
        let evidence = match (&args.evidence, &record.evidence) {
            (Some(path), Some((length, digest))) => Some(Writer::resume(path, *length, digest)?.ok_or_else(lost)?),
            (None, None) => None,
            _ => return Err(lost()),
        };
        let (seen, files) = match (&args.watch, record.seen) {
            (Some(_), Some(length)) => {
                let files = Files::after(record::seen(out, length)?.ok_or_else(lost)?);
                (Growing::resume(&record::seen_path(out), length)?, files)
            }
            (None, None) => (None, Files::default()),
            _ => return Err(lost()),
        };
        let rows = Fact::Number(i64::try_from(record.totals.all.rows).unwrap_or(i64::MAX));
        say("cli-stock-goes-on", &[("count", rows), ("day", Fact::Text(record.now().local.to_string()))]);
        return Ok(Started { record, file: Some(file), evidence, seen, files, is_new: false });
    }
    if args.out.is_some() && resumable.is_none() {
        say("cli-stock-cannot-resume", &[]);
    }
    if let (Some(out), false) = (&args.out, args.force)
        && shell::exists(out)
    {
        return Err(Problem::new("cli-exists").file(out));
    }
    if let (Some(out), Some(evidence)) = (&args.out, &args.evidence)
        && out == evidence
    {
        return Err(Problem::new("cli-exists").file(out));
    }
    Ok(Started {
        record: Record::new(key, now),
        file: rows.map(|rows| Growing::create(&rows, args.force)).transpose()?,
        evidence: args.evidence.as_deref().map(|path| Writer::create(path, args.force)).transpose()?,
        // What a run left that was not gone on with may be replaced: its output was not there, or was not wanted.
        seen: resumable
            .filter(|_| args.watch.is_some())
            .map(|out| Growing::create(&record::seen_path(out), true))
            .transpose()?,
        files: Files::default(),
        is_new: true,
    })
}

/// Where the rows go: those of a page wait beside it until the counts that stand above them are known.
fn rows_file(out: &Path, form: OutputForm) -> PathBuf {
    if form != OutputForm::Html {
        return out.to_owned();
    }
    let mut name = out.as_os_str().to_owned();
    name.push(".rows");
    name.into()
}

/// Puts a page together from its head and its rows.
fn page(out: &Path, head: &str) -> Result<(), Problem> {
    let rows = rows_file(out, OutputForm::Html);
    let mut page = Growing::create(out, true)?;
    page.put(head.as_bytes())?;
    let mut from = stream::open(&rows)?;
    let mut buffer = vec![0; labelcheck_stock::text::PIECE_BYTES];
    loop {
        let count = std::io::Read::read(&mut from, &mut buffer).map_err(|error| stream::read_failed(&rows, &error))?;
        if count == 0 {
            break;
        }
        page.put(&buffer[..count])?;
    }
    page.put(render::PAGE_END.as_bytes())?;
    page.keep()?;
    shell::folder::remove(&rows)
}

fn question(args: &StockArgs) -> Question {
    Question {
        jurisdiction: args.jurisdiction.clone(),
        on: args.on,
        relying: args.relying,
        lapsing_days: args.lapsing,
        decimal: match args.decimal {
            None => DecimalMark::Unknown,
            Some(Mark::Point) => DecimalMark::Point,
            Some(Mark::Comma) => DecimalMark::Comma,
        },
    }
}

/// A country that the key list does not know would be answered with silence in each row.
fn known(question: &Question, evidence: &Evidence) -> Result<(), Problem> {
    let Some(name) = &question.jurisdiction else { return Ok(()) };
    let country = name.split('-').next().unwrap_or_default();
    if evidence.jurisdictions().any(|known| known == country) {
        return Ok(());
    }
    let known: Vec<&str> = evidence.jurisdictions().collect();
    Err(Problem::new("cli-stock-no-jurisdiction").name(name).cause(known.join(", ")))
}

/// A bar, where somebody watches.
fn bar(args: &StockArgs) -> Option<ProgressBar> {
    // Of a folder that is watched nobody knows how much will come.
    if !stream::is_watched() || args.watch.is_some() {
        return None;
    }
    let bar = match feed::total_bytes(&args.inputs) {
        Some(bytes) => {
            let bar = ProgressBar::with_draw_target(Some(bytes), ProgressDrawTarget::stderr_with_hz(5));
            bar.with_style(style("{bar:30} {percent}% {msg} {bytes_per_sec} {eta}"))
        }
        None => {
            let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr_with_hz(5));
            bar.with_style(style("{spinner} {msg} {bytes_per_sec} {elapsed}"))
        }
    };
    Some(bar)
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}
