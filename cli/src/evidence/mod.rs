//! `labelcheck evidence`: repeats the results of an evidence file, years later and with no network.
//!
//! Nothing in the file is believed: the key list in it is verified from the pinned root, each label is checked again at
//! the time that the file names, and each line has its digest.

pub(crate) mod file;

use crate::args::{Speaking, clock};
use crate::exit::Outcome;
use crate::keys::held;
use crate::problem::Problem;
use crate::shell::{self, Out, stream};
use crate::{languages, limits, plain};
use clap::Subcommand;
use labelcheck::stock::{Stock, Totals};
use labelcheck::{EndDate, Evidence, Fact, Files, KeyList, Now, PinnedRoot, Words};
use labelcheck_stock::evidence::{Chain, Checks, Entry, FORM, Header, parts};
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

#[derive(Subcommand, Debug)]
pub(crate) enum EvidenceVerb {
    /// Repeat every result of a file that `labelcheck stock --evidence` made, and say if anything was altered
    ///
    /// Exit codes: 0 all is as it was; 1 something was altered, or comes out otherwise; 3 the file cannot be read.
    Verify(VerifyArgs),
}

#[derive(clap::Args, Debug)]
pub(crate) struct VerifyArgs {
    /// The evidence file
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// The digest that was said when the file was made: the file must end with it
    #[arg(long, value_name = "HEX")]
    pub(crate) digest: Option<String>,
    /// The root to verify the key list in the file from [default: the one built in]
    #[arg(long, value_name = "FILE", conflicts_with = "keys")]
    pub(crate) root: Option<PathBuf>,
    /// The folder whose first root to verify the key list from
    #[arg(long, value_name = "FOLDER")]
    pub(crate) keys: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) speaking: Speaking,
    /// The time to take for now; it is only said beside the file's own [default: the system's]
    #[arg(long, value_name = "TIME", value_parser = clock)]
    pub(crate) clock: Option<Now>,
}

pub(crate) fn run(verb: &EvidenceVerb, out: &mut Out) -> Result<Outcome, Problem> {
    let EvidenceVerb::Verify(args) = verb;
    let words = languages::spoken(&args.speaking)?;
    let now = match args.clock {
        Some(now) => now,
        None => shell::now()?,
    };
    let root = match (&args.root, &args.keys) {
        (Some(root), _) => PinnedRoot::new(&shell::read(root, limits::ROOT_BYTES)?)
            .map_err(|error| Problem::new("cli-bad-list").file(root).cause(error))?,
        (None, Some(folder)) => held::pinned(folder)?.ok_or_else(|| Problem::new("cli-keys-no-list").file(folder))?,
        (None, None) => held::built_in_root()?,
    };
    let mut verify = Verify {
        words: &words,
        out,
        lines: Lines { from: BufReader::new(Box::new(stream::open(&args.file)?)), path: &args.file },
        chain: Chain::default(),
        wrong: 0,
    };
    verify.run(&root, args, now)
}

struct Verify<'v> {
    words: &'v Words,
    out: &'v mut Out,
    lines: Lines<'v>,
    chain: Chain,
    /// Rows that were altered or come out otherwise.
    wrong: u64,
}

/// What became of a line.
enum Next {
    Entry(Box<Entry<'static>>),
    Altered,
    End,
}

impl Verify<'_> {
    fn run(&mut self, root: &PinnedRoot, args: &VerifyArgs, now: Now) -> Result<Outcome, Problem> {
        let mut line = Vec::new();
        let header = match self.entry(&mut line)? {
            Next::Entry(entry) => match *entry {
                Entry::Header(header) if header.labelcheck_evidence == FORM => header,
                Entry::Header(_) => return Err(Problem::new("cli-evidence-newer").file(&args.file)),
                _ => return Err(Problem::new("cli-evidence-none").file(&args.file)),
            },
            Next::Altered if line.starts_with(b"{\"digest\":\"") => return self.altered_whole("cli-evidence-header"),
            _ => return Err(Problem::new("cli-evidence-none").file(&args.file)),
        };
        let Some(stock) = self.stock(root, &header)? else { return Ok(Outcome::DoesNot) };
        self.said(&header, now)?;
        let mut totals = Totals::default();
        let mut rows = 0;
        let recorded = loop {
            let mut line = Vec::new();
            match self.entry(&mut line)? {
                Next::End => return self.altered_whole("cli-evidence-cut"),
                Next::Altered => {
                    rows += 1;
                    self.name("cli-evidence-row-altered", rows, None)?;
                }
                Next::Entry(entry) => match *entry {
                    Entry::Header(_) => return self.altered_whole("cli-evidence-header"),
                    Entry::End(end) => break end.totals,
                    Entry::Row(was) => {
                        rows += 1;
                        let found = again(&stock, &was);
                        let same = found.problems == *was.problems
                            && found.quantity == was.quantity
                            && found.finding.as_deref() == was.finding.as_deref();
                        totals.add(&found);
                        if !same {
                            self.name("cli-evidence-row-differs", rows, Some(&was.row))?;
                        }
                    }
                },
            }
        };
        let mut line = Vec::new();
        if !self.lines.next(&mut line)?.is_none_end() {
            return self.altered_whole("cli-evidence-more");
        }
        if self.wrong == 0 && totals != recorded {
            return self.altered_whole("cli-evidence-totals");
        }
        if args.digest.as_ref().is_some_and(|digest| !digest.trim().eq_ignore_ascii_case(&self.chain.text())) {
            return self.altered_whole("cli-evidence-digest");
        }
        let facts = [("count", number(rows)), ("wrong", number(self.wrong)), ("digest", Fact::Text(self.chain.text()))];
        if self.wrong > 0 {
            self.say("cli-evidence-wrong", &facts)?;
            return Ok(Outcome::DoesNot);
        }
        self.say("cli-evidence-verified", &facts)?;
        self.say("cli-stock-one-rule", &[])?;
        Ok(Outcome::ChecksOut)
    }

    /// The next line's entry, if its digest is right.
    fn entry(&mut self, line: &mut Vec<u8>) -> Result<Next, Problem> {
        let end = self.lines.next(line)?;
        if end == LineEnd::Nothing {
            return Ok(Next::End);
        }
        let Some((digest, entry)) = parts(line).filter(|_| end == LineEnd::Whole) else {
            // The digest that the next line begins with is unknown now.
            self.chain = Chain::default();
            return Ok(Next::Altered);
        };
        let expected = self.chain.next(entry);
        // The digests that follow rest on this one: only the line that was altered is named.
        self.chain = digest;
        if expected != digest {
            return Ok(Next::Altered);
        }
        match serde_json::from_slice(entry) {
            Ok(entry) => Ok(Next::Entry(Box::new(entry))),
            Err(_) => Ok(Next::Altered),
        }
    }

    /// The key list in the file, verified from the root, and the question and the time of the file.
    fn stock(&mut self, root: &PinnedRoot, header: &Header) -> Result<Option<Stock>, Problem> {
        let Some(unit) = header.unit() else {
            self.altered_whole("cli-evidence-list")?;
            return Ok(None);
        };
        let list = Files::from_bytes(&unit).and_then(|files| KeyList::load(root, files));
        let evidence = list
            .map_err(|error| error.to_string())
            .and_then(|list| Evidence::from_key_list(&list).map_err(|error| error.to_string()));
        match evidence {
            Ok(evidence) => Ok(Some(Stock::new(evidence, header.question.clone(), header.now()))),
            Err(error) => {
                shell::say(&format!("{}\n", plain::visible(&error)));
                self.altered_whole("cli-evidence-list")?;
                Ok(None)
            }
        }
    }

    fn said(&mut self, header: &Header, now: Now) -> Result<(), Problem> {
        let facts = [
            ("made", day(header.local)),
            ("today", day(now.local)),
            ("list-date", day(header.key_list.published.date(0))),
            ("on", day(header.question.on.unwrap_or(header.local))),
            ("tool", Fact::Text(header.tool.clone())),
            ("place", Fact::Text(header.place.clone().unwrap_or_else(|| "-".to_owned()))),
            ("person", Fact::Text(header.person.clone().unwrap_or_else(|| "-".to_owned()))),
        ];
        self.say("cli-evidence-about", &facts)?;
        self.say("cli-evidence-by", &facts)
    }

    fn name(&mut self, id: &str, number_of: u64, row: Option<&labelcheck::stock::Row>) -> Result<(), Problem> {
        self.wrong += 1;
        if self.wrong > limits::ROWS_NAMED {
            return Ok(());
        }
        let place = row.map_or_else(|| "-".to_owned(), |row| format!("{}:{}", row.file, row.line));
        self.say(id, &[("number", number(number_of)), ("place", Fact::Text(place))])
    }

    fn altered_whole(&mut self, id: &str) -> Result<Outcome, Problem> {
        self.say(id, &[])?;
        Ok(Outcome::DoesNot)
    }

    fn say(&mut self, id: &str, facts: &[(&str, Fact)]) -> Result<(), Problem> {
        self.out.put(format!("{}\n", plain::unmarked(&self.words.message(id, facts))))
    }
}

/// What is found for a row today, from the key list of that day. A row that could not be read has nothing to check.
fn again(stock: &Stock, was: &Checks<'_>) -> labelcheck::stock::Checked {
    use labelcheck::stock::{Checked, ProblemCode};
    match &*was.problems {
        [problem @ (ProblemCode::Shape | ProblemCode::Picture)] if was.finding.is_none() => {
            Checked::unreadable(*problem)
        }
        _ => stock.check(&was.row),
    }
}

fn day(day: labelcheck::Date) -> Fact {
    Fact::Date(EndDate::Day(day))
}

fn number(number: u64) -> Fact {
    Fact::Number(i64::try_from(number).unwrap_or(i64::MAX))
}

struct Lines<'l> {
    from: BufReader<Box<dyn Read>>,
    path: &'l Path,
}

/// How a line ended.
#[derive(Clone, Copy, PartialEq, Eq)]
enum LineEnd {
    /// With a line feed, which is not in it.
    Whole,
    /// With the end of the file, or it is longer than any.
    Cut,
    /// There is none.
    Nothing,
}

impl LineEnd {
    fn is_none_end(self) -> bool {
        self == Self::Nothing
    }
}

impl Lines<'_> {
    fn next(&mut self, line: &mut Vec<u8>) -> Result<LineEnd, Problem> {
        line.clear();
        let read = self.from.by_ref().take(limits::EVIDENCE_LINE_BYTES).read_until(b'\n', line);
        read.map_err(|error| stream::read_failed(self.path, &error))?;
        if line.is_empty() {
            return Ok(LineEnd::Nothing);
        }
        Ok(if line.pop_if(|byte| *byte == b'\n').is_some() { LineEnd::Whole } else { LineEnd::Cut })
    }
}
