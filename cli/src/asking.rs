//! What is asked: the options that `check` and `inspect` share, made into evidence, policy, time and words.

use crate::args::Asking;
use crate::keys::held;
use crate::problem::Problem;
use crate::source::{self, Code, Content};
use crate::{languages, plain, shell};
use labelcheck::{Evidence, Kind, Now, Policy, Report, Words};
use std::ffi::OsStr;

/// Everything that a check rests on.
pub(crate) struct Checker {
    evidence: Evidence,
    policy: Policy,
    now: Now,
    pub(crate) words: Words,
}

impl Checker {
    pub(crate) fn new(asking: &Asking) -> Result<Self, Problem> {
        let words = languages::spoken(&asking.speaking)?;
        let now = match asking.clock {
            Some(now) => now,
            None => shell::now()?,
        };
        // For single codes: a table is checked as in the browser, where those tables are too large to load.
        let evidence = evidence(asking)?.with_look_alikes(labelcheck_lookalike::imitated);
        for note in evidence.notes() {
            shell::say(&format!("{} {}\n", words.ui("cli-note"), plain::visible(note)));
        }
        let product = asking.product.as_deref().map(|text| product(text, &evidence, now)).transpose()?;
        let mut policy = Policy::default();
        (policy.on, policy.market, policy.product) = (asking.on, asking.market.clone(), product);
        policy.beside = asking.beside.as_deref().map(second).transpose()?;
        if asking.relying {
            policy = policy.for_relying();
        }
        Ok(Self { evidence, policy, now, words })
    }

    pub(crate) fn check(&self, code: &Code) -> Report {
        self.check_at(code, self.now)
    }

    /// The same at another time, which nothing that was asked depends on.
    pub(crate) fn check_at(&self, code: &Code, now: Now) -> Report {
        match &code.content {
            Content::Text(text) => labelcheck::check(text, &self.evidence, &self.policy, now),
            Content::Bytes(bytes) => labelcheck::check_bytes(bytes, &self.evidence, &self.policy, now),
        }
    }
}

fn evidence(asking: &Asking) -> Result<Evidence, Problem> {
    let list = match &asking.keys {
        None => held::built_in()?,
        Some(folder) => held::in_folder(folder)?,
    };
    Evidence::from_key_list(&list).map_err(|error| {
        let problem = Problem::new("cli-bad-list").cause(error);
        if let Some(folder) = &asking.keys { problem.file(folder) } else { problem }
    })
}

/// The text of a second code.
fn second(input: &OsStr) -> Result<String, Problem> {
    let text = |code: Code| match code.content {
        Content::Text(text) => Some(text),
        Content::Bytes(_) => None,
    };
    let found = source::read(input)?.codes.into_iter().find_map(text);
    found.ok_or_else(|| Problem::new("cli-nothing").name(&source::name(input)))
}

/// The product number in its 14 digits. The core knows what is one: a slip of the finger shall not look like another
/// product.
fn product(text: &str, evidence: &Evidence, now: Now) -> Result<String, Problem> {
    let report = labelcheck::check(text, evidence, &Policy::default(), now);
    match report.carrier.product {
        Some(number) if report.kind == Kind::ProductNumber => Ok(number),
        _ => Err(Problem::new("cli-no-product").name(text)),
    }
}
