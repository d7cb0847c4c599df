//! The end of an answer: small print, and everything technical behind "Details".

use super::Arg;
use super::WordsStateName;
use super::answer::{Block, Role, Text};
use super::support;
use super::writer::{Writer, assurance_id, own};
use crate::date::{Date, EndDate, Instant};
use crate::report::{
    Age, AnswerCode, Check, CheckName, CheckResult, ComplianceStatement, LabelFacts, Party, SchemeFacts, Verified,
};

type Row = (Text, Text);

/// The list's date, the day asked about, the demonstration.
pub(super) fn notes(w: &Writer<'_>) -> Vec<Block> {
    let mut notes = vec![w.line(Role::Note, "note-list")];
    let asked = &w.report.asked;
    if asked.on != asked.today {
        notes.push(w.line_with(Role::Note, "note-day", [("day", Writer::day(asked.on))]));
    }
    if w.report.list.demonstration {
        notes.push(w.line(Role::Note, "note-demonstration"));
    }
    if let Some(day) = w.report.list.compiled {
        notes.push(w.line_with(Role::Note, "note-compiled", [("date", Writer::day(day))]));
    }
    if w.words.states().iter().any(|state| state.name == WordsStateName::Draft) {
        notes.push(w.line(Role::Note, "translation-state.note"));
    }
    notes
}

/// That somebody chose the keys, where somebody did.
pub(super) fn supplied(w: &Writer<'_>) -> Vec<Block> {
    let host = w.report.list.supplied_by.iter().map(|host| ("host", Arg::Words(w.foreign(host))));
    host.map(|host| w.line_with(Role::Warning, "note-supplied", [host])).collect()
}

/// Every check, and the technical facts.
pub(super) fn details(w: &Writer<'_>) -> Block {
    let rows = w.report.checks.iter().map(|check| row(w, check)).collect();
    let mut blocks = vec![
        Block::Facts { title: Some(w.say("checks")), rows },
        Block::Facts { title: Some(w.say("facts")), rows: facts(w) },
    ];
    let statement = w.report.verified.as_ref().and_then(|verified| verified.label.statement.as_ref());
    blocks.extend(
        statement.map(|statement| Block::Facts { title: Some(w.say("statement")), rows: compliance(w, statement) }),
    );
    Block::Disclosure { summary: w.say("details"), blocks }
}

fn row(w: &Writer<'_>, check: &Check) -> Row {
    let id = match check.name {
        CheckName::Format => "check-format",
        CheckName::Key => "check-key",
        CheckName::Signature => "check-signature",
        CheckName::Bounds => "check-bounds",
        CheckName::List => "check-list",
        CheckName::Dates => "check-dates",
        CheckName::Status => "check-status",
        CheckName::Host => "check-host",
        CheckName::Product => "check-product",
    };
    let result = w.say(match check.result {
        CheckResult::Passed => "result-passed",
        CheckResult::Failed => "result-failed",
        CheckResult::Unknown => "result-unknown",
        CheckResult::Skipped => "result-skipped",
    });
    let result = ("result", Arg::Words(result.text));
    let found = match &check.reason {
        Some(reason) => {
            let text = w.reason(reason, None).map(|text| text.text).unwrap_or_default();
            let code = ("code", Arg::Words(reason.code.code().to_owned()));
            w.say_with("check-found", [result, ("text", Arg::Words(text)), code])
        }
        None => {
            let text = match check.result {
                CheckResult::Passed => w.say(&format!("{id}.found")),
                CheckResult::Failed | CheckResult::Unknown | CheckResult::Skipped => w.say("check-no-reason"),
            };
            w.say_with("check-plain", [result, ("text", Arg::Words(text.text))])
        }
    };
    (w.say(id), found)
}

fn facts(w: &Writer<'_>) -> Vec<Row> {
    let report = w.report;
    let mut rows = vec![(
        w.say("fact-answer"),
        w.say(match report.answer {
            AnswerCode::ChecksOut => "fact-answer.checks-out",
            AnswerCode::DoesNot => "fact-answer.does-not",
            AnswerCode::CannotTell => "fact-answer.cannot-tell",
        }),
    )];
    if let Some(verified) = &report.verified {
        rows.extend(label(w, verified));
    }
    rows.extend(report.carrier.host.iter().map(|host| (w.say("fact-host"), w.bare(host))));
    rows.extend(report.asked.product.iter().map(|number| (w.say("fact-scanned"), w.product_number(number))));
    rows.push((w.say("fact-list"), instant(w, report.list.published)));
    rows.push((
        w.say("fact-age"),
        w.say(match report.list.age {
            Age::Fresh => "fact-age.fresh",
            Age::Stale => "fact-age.stale",
            Age::TooOld => "fact-age.too-old",
        }),
    ));
    rows.push((w.say("fact-day"), day(w, report.asked.on)));
    rows.extend(report.asked.market.iter().map(|code| (w.say("fact-market"), own(w.words.market(code)))));
    rows.extend(states(w));
    rows
}

/// How far the words are: of the language, and of the messages that differ.
fn states(w: &Writer<'_>) -> impl Iterator<Item = Row> {
    w.words.states().iter().enumerate().map(|(at, state)| {
        let name = ("state", Arg::Words(state.name.name().to_owned()));
        let owner = ("owner", Arg::Words(w.foreign(&state.owner)));
        let value = w.say_with("fact-words-value", [name, owner, ("date", state.day())]);
        let count = ("count", Arg::Number(i64::try_from(state.messages).unwrap_or(i64::MAX)));
        let value = match at {
            0 => value,
            _ => w.say_with("fact-words-some", [("value", Arg::Words(value.text)), count]),
        };
        (w.say("fact-words"), value)
    })
}

fn label(w: &Writer<'_>, verified: &Verified) -> Vec<Row> {
    let (issuer, label) = (&verified.issuer, &*verified.label);
    let name = own(w.issuer_name(issuer));
    let mut rows = vec![(w.say("fact-issuer"), Text { lang: w.bare_name(&issuer.name).lang, ..name })];
    rows.extend(issuer.scheme_name.iter().map(|name| (w.say("fact-scheme"), w.bare_name(name))));
    rows.push((w.say("fact-claim"), w.bare(&label.issuer)));
    rows.push((w.say("fact-number"), w.bare(&label.number)));
    // By the jurisdiction's own clock, as the answer says it.
    let issued = w.report.support.as_ref().map_or_else(|| label.issued.date(0), |support| support.stated);
    rows.push((w.say("fact-issued"), day(w, issued)));
    rows.extend(label.not_before.map(|start| (w.say("fact-starts"), instant(w, start))));
    rows.extend(verified.expires_on.map(|end| (w.say("fact-ends"), day(w, end))));
    rows.extend(label.status.map(|status| {
        let list = ("list-number", Arg::Number(status.list.into()));
        (w.say("fact-status"), w.say_with("fact-status-value", [list, ("index", Arg::Number(status.index.into()))]))
    }));
    let scheme = issuer.scheme_facts.as_deref();
    // In full, where the scheme knows it.
    let document = scheme.and_then(|scheme| scheme.document.as_ref());
    rows.extend(text(w, "fact-document", document.or(label.document.as_ref())));
    rows.push((w.say("fact-assurance"), w.say(assurance_id(label.assurance))));
    rows.extend(level(w, label, issuer.levels));
    rows.extend(scheme.into_iter().flat_map(|scheme| of_scheme(w, scheme)));
    rows.extend(text(w, "fact-contact", label.contact.as_ref()));
    rows.extend(text(w, "fact-digest", label.digest.as_ref()));
    rows.extend(text(w, "fact-link", label.link.as_ref()));
    rows
}

/// What the scheme's rules say, and where that comes from.
fn of_scheme(w: &Writer<'_>, scheme: &SchemeFacts) -> Vec<Row> {
    let mut rows = Vec::new();
    rows.extend(scheme.by.map(|by| (w.say("fact-by"), w.say(assurance_id(by)))));
    rows.extend(
        scheme
            .valid_years
            .map(|years| (w.say("fact-valid"), w.say_with("fact-valid-value", [("years", Arg::Number(years.into()))]))),
    );
    rows.extend(scheme.covers.as_ref().map(|covers| {
        let standard = ("standard", Arg::Words(w.foreign(&covers.standard)));
        let mut provisions = String::new();
        for provision in &covers.provisions {
            provisions.push_str(if provisions.is_empty() { "" } else { ", " });
            provisions.push_str(provision);
        }
        let provisions = ("provisions", Arg::Words(w.bare(&provisions).text));
        (w.say("fact-covers"), w.say_with("fact-covers-value", [standard, provisions]))
    }));
    rows.extend(scheme.sources.iter().map(|source| {
        let url = ("url", Arg::Words(w.bare(&source.url).text));
        (w.say("fact-source"), w.say_with("fact-source-value", [url, ("date", Arg::Date(source.date))]))
    }));
    rows
}

/// A level with its scale. Where the key list lacks the scale, it says so.
fn level(w: &Writer<'_>, label: &LabelFacts, levels: Option<u8>) -> Option<Row> {
    let level = ("level", Arg::Number(label.level?.into()));
    let text = match levels {
        Some(levels) => w.say_with("fact-level-scale", [level, ("levels", Arg::Number(levels.into()))]),
        None => w.say_with("fact-level-only", [level]),
    };
    Some((w.say("fact-level"), text))
}

fn compliance(w: &Writer<'_>, statement: &ComplianceStatement) -> Vec<Row> {
    let mut rows = vec![(w.say("statement-type"), w.bare(&statement.product_type))];
    let party = |id: &'static str| {
        move |party: &Party| {
            let name = ("name", Arg::Words(w.bare(&party.name).text));
            (w.say(id), w.say_with("statement-party", [name, ("address", Arg::Words(w.bare(&party.address).text))]))
        }
    };
    rows.extend(statement.manufacturers.iter().map(party("statement-manufacturer")));
    rows.extend(statement.representatives.iter().map(party("statement-representative")));
    rows.extend(statement.standards.iter().map(|standard| {
        let name = ("name", Arg::Words(w.bare(&standard.name).text));
        (
            w.say("statement-standard"),
            w.say_with("statement-standard-dated", [name, ("date", Arg::Date(standard.date))]),
        )
    }));
    rows.push((w.say("statement-support"), support::end(w, statement.support_at_first_supply)));
    let name = ("name", Arg::Words(w.bare(&statement.signatory).text));
    let function = ("function", Arg::Words(w.bare(&statement.function).text));
    rows.push((w.say("statement-signatory"), w.say_with("statement-signatory-value", [name, function])));
    rows.push((w.say("statement-place"), w.bare(&statement.place)));
    rows
}

fn text(w: &Writer<'_>, id: &str, text: Option<&String>) -> Option<Row> {
    text.map(|text| (w.say(id), w.bare(text)))
}

fn day(w: &Writer<'_>, date: Date) -> Text {
    own(w.words.date(EndDate::Day(date)))
}

/// An instant as its day in Universal Time.
fn instant(w: &Writer<'_>, instant: Instant) -> Text {
    day(w, instant.date(0))
}
