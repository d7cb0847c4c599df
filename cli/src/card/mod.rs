//! `labelcheck card`: cards for the edge of a shelf, on a page to print.
//!
//! One card stands for one model in one variant: two variants of a product may have two promises. It carries the code of the
//! label itself, so that whoever stands before it can check again.

mod args;
mod page;

pub(crate) use args::CardArgs;

use crate::asking::Checker;
use crate::badge::said::{Line, Said};
use crate::badge::{bytes, output, reports};
use crate::exit::Outcome;
use crate::limits;
use crate::problem::Problem;
use crate::shell::{self, Out};
use crate::source::Code;
use labelcheck::issue::{self, Symbol};
use labelcheck::{Age, AnswerCode, Date, EndDate, Fact, LabelFacts, Now, Report, Role, SupportStatus};

pub(crate) fn run(args: &CardArgs, out: &mut Out) -> Result<Outcome, Problem> {
    let checker = Checker::new(&args.making.asking())?;
    let mut cards = Vec::new();
    let mut worst = Outcome::ChecksOut;
    let mut unused: Vec<&String> = args.model.iter().collect();
    let mut tell = |problem: &Problem, outcome: Outcome| {
        shell::say(&problem.text(&checker.words));
        worst = worst.max(outcome);
    };
    for input in &args.inputs {
        let results = match reports(input, &checker) {
            Ok(results) => results,
            Err(problem) => {
                tell(&problem, problem.outcome());
                continue;
            }
        };
        for (code, report) in results {
            let models = report.verified.iter().flat_map(|verified| &verified.label.models);
            models.for_each(|model| unused.retain(|wanted| *wanted != model));
            match card(args, &checker, &code, &report) {
                Ok(card) => cards.push(card),
                Err(Refusal { problem, outcome }) => tell(&problem, outcome),
            }
        }
    }
    for model in unused {
        tell(&Problem::new("cli-card-no-model").name(model), Outcome::Trouble);
    }
    // A sheet with a card missing would look whole.
    if worst != Outcome::ChecksOut {
        return Ok(worst);
    }
    let page = page::write(&checker.words, &cards);
    output::put(page.as_bytes(), &args.making, &args.inputs, &checker.words, out)?;
    Ok(Outcome::ChecksOut)
}

/// A card.
struct Card {
    /// Demonstration, product and variant.
    head: Vec<Line>,
    promise: Line,
    /// What the date is, and the date in words.
    date: Option<(String, String)>,
    notes: Vec<Line>,
    again: String,
    only: String,
    checked: Line,
    symbol: Symbol,
    host: String,
    /// Dates that stand in the lines.
    dates: Vec<(String, String)>,
}

/// Why there is no card, and how the run ends.
struct Refusal {
    problem: Problem,
    outcome: Outcome,
}

impl From<Problem> for Refusal {
    fn from(problem: Problem) -> Self {
        Self { outcome: problem.outcome(), problem }
    }
}

fn card(args: &CardArgs, checker: &Checker, code: &Code, report: &Report) -> Result<Card, Refusal> {
    let words = &checker.words;
    let (Some(said), Some(verified)) = (Said::new(words, report), &report.verified) else {
        return Err(refused(code, words.answer(report).headline(), report.answer.into()));
    };
    // A card cannot carry a warning: it is read in passing.
    if let Some((_, warning)) = said.promised.lines.iter().find(|(role, _)| *role == Role::Warning) {
        return Err(refused(code, &warning.text, Outcome::CannotTell));
    }
    let label = &verified.label;
    let model = model(args, code, label)?;
    holds_for(&label.models[model], code, report)?;
    one_market(args, code, label)?;
    let by = check_by(args, checker, code, report)?;
    let host = report.carrier.host.clone().ok_or_else(|| Problem::new("cli-card-no-host").name(&code.name))?;
    let undrawn = |error| Problem::new("cli-card-too-large").name(&code.name).cause(error);
    let text = issue::text(&host, &bytes(code)).map_err(undrawn)?;
    let by = EndDate::Day(by);
    let variant = said.variant();
    let only = if variant.is_some() { "card-only-variant" } else { "card-only-model" };
    let product = format!("{} {}", said.promised.brand.text, said.promised.models[model].text);
    Ok(Card {
        head: said.head(product, variant),
        promise: said.promise(),
        date: said.promised.date.as_ref().map(|date| (date.label.text.clone(), date.value.text.clone())),
        notes: said.notes().collect(),
        again: words.message("card-again", &[("date", Fact::Date(by))]),
        only: words.ui(only),
        checked: said.checked(),
        symbol: Symbol::new(&text).map_err(undrawn)?,
        host,
        dates: said.dates(&[by]),
    })
}

fn refused(code: &Code, answer: &str, outcome: Outcome) -> Refusal {
    let problem = Problem::new("cli-card-refused").name(&code.name).fact("answer", Fact::Text(answer.to_owned()));
    Refusal { problem, outcome }
}

/// Which of the label's models the card is for.
fn model(args: &CardArgs, code: &Code, label: &LabelFacts) -> Result<usize, Problem> {
    let wanted = (0..label.models.len()).filter(|&at| args.model.contains(&label.models[at]));
    match (&*label.models, &*wanted.collect::<Vec<_>>()) {
        ([_], _) => Ok(0),
        (_, [one]) => Ok(*one),
        _ => {
            let models = Fact::Text(label.models.join(", "));
            Err(Problem::new("cli-card-models").name(&code.name).fact("models", models))
        }
    }
}

/// The date that decides must be one for this model.
fn holds_for(model: &String, code: &Code, report: &Report) -> Result<(), Problem> {
    let support = report.support.as_ref();
    let line = support.and_then(|support| support.lines.get(support.decided_by?));
    let models = line.and_then(|line| line.statement.as_ref()).map(|statement| &statement.models);
    match models.filter(|models| !models.is_empty() && !models.contains(model)) {
        Some(models) => {
            let models = Fact::Text(models.join(", "));
            Err(Problem::new("cli-card-model-date").name(&code.name).fact("models", models))
        }
        None => Ok(()),
    }
}

/// Where a promise differs by country, somebody must have said which.
fn one_market(args: &CardArgs, code: &Code, label: &LabelFacts) -> Result<(), Problem> {
    let statements = label.support.iter().chain(label.parts.iter().flat_map(|part| &part.support));
    let mut sets: Vec<&Vec<String>> = statements.map(|statement| &statement.markets).collect();
    sets.sort();
    sets.dedup();
    if sets.len() < 2 || args.making.market.is_some() {
        return Ok(());
    }
    let mut markets: Vec<&str> = sets.into_iter().flatten().map(|market| &**market).collect();
    markets.sort_unstable();
    markets.dedup();
    Err(Problem::new("cli-card-markets").name(&code.name).fact("markets", Fact::Text(markets.join(", "))))
}

fn check_by(args: &CardArgs, checker: &Checker, code: &Code, report: &Report) -> Result<Date, Problem> {
    let last = last_day(checker, code, report);
    let date = |date| Fact::Date(EndDate::Day(date));
    match args.check_by {
        None => Ok(last),
        Some(day) if day > last => Err(Problem::new("cli-card-late").name(&code.name).fact("date", date(last))),
        Some(day) if day < report.asked.today => Err(Problem::new("cli-card-past").fact("date", date(day))),
        Some(day) => Ok(day),
    }
}

/// The last day, to its end in Universal Time, on which the check gives the same answer from a key list that has not expired,
/// with a promise that has not ended meanwhile. It is found by asking the check itself: each of these, once gone, stays so.
fn last_day(checker: &Checker, code: &Code, report: &Report) -> Date {
    let day = |days: i64| report.asked.today.noon().plus_seconds(days * 86_400).date(0);
    let ended = |report: &Report| report.support.as_ref().is_some_and(|support| support.status == SupportStatus::Ended);
    let holds = |days| {
        let day = day(days);
        let later = checker.check_at(code, Now { instant: day.last_instant(0), local: day });
        later.answer == AnswerCode::ChecksOut && later.list.age == Age::Fresh && ended(&later) == ended(report)
    };
    // Today it holds, as that is when it was checked, even where it does not to the day's end.
    let (mut good, mut bad) = (0, limits::CARD_DAYS + 1);
    while bad - good > 1 {
        let middle = (good + bad) / 2;
        if holds(middle) { good = middle } else { bad = middle }
    }
    day(good)
}
