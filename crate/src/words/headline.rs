//! The answer as a whole: its headline, what must be in the first view, and the order of the rest (design section 6).

use super::answer::{Answer, Block, Mood, Role, Shape};
use super::support::Voice;
use super::writer::Writer;
use super::{beside, details, exits, label, rules, scheme, support};
use crate::report::{AnswerCode, CheckResult, Fact, Kind, Reason, ReasonCode, Support, SupportStatus, Verified};

/// The report as an answer.
pub(super) fn answer(w: &Writer<'_>) -> Answer {
    let mut blocks = match (w.report.answer, &w.report.verified, &w.report.support) {
        (AnswerCode::ChecksOut, Some(verified), Some(support)) => checks_out(w, verified, support),
        (AnswerCode::DoesNot, ..) => does_not(w),
        // A label that checks out has contents; a report without them tells nothing.
        (AnswerCode::ChecksOut | AnswerCode::CannotTell, ..) => cannot_tell(w),
    };
    // Before anything that rests on it.
    blocks.splice(1..1, details::supplied(w));
    blocks.extend(rules::rules(w));
    blocks.extend(w.report.verified.as_ref().and_then(|verified| scheme::scheme(w, verified)));
    blocks.extend(exits::unchecked(w));
    blocks.extend(details::notes(w));
    blocks.push(details::details(w));
    Answer {
        lang: w.words.lang().to_owned(),
        direction: w.words.direction(),
        mood: mood(w),
        shape: match w.report.kind {
            Kind::SignedLabel => Shape::Label,
            Kind::MakerStatement => Shape::Statement,
            Kind::Listed | Kind::OfficialLink | Kind::LookAlike => Shape::Link,
            Kind::ProductNumber | Kind::NotALabel => Shape::Other,
        },
        blocks,
    }
}

fn checks_out(w: &Writer<'_>, verified: &Verified, support: &Support) -> Vec<Block> {
    let support = beside::leading(w, support);
    let mut blocks = vec![Block::Headline { text: support::promise(w, support) }];
    blocks.extend(support::date(w, support, Voice::Promises));
    blocks.extend(warnings(w));
    blocks.extend(support::advice(w, support));
    blocks.extend(support::basis(w, support));
    blocks.extend(support::lines(w, support));
    blocks.extend(beside::beside(w));
    blocks.push(label::state(w, verified));
    blocks.extend(label::who(w, verified));
    blocks.extend(label::compare(w, verified));
    blocks
}

fn does_not(w: &Writer<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let reason = w.report.reason.as_ref();
    blocks.push(Block::Headline {
        text: reason.and_then(|reason| w.reason(reason, None)).unwrap_or_else(|| w.say("does-not")),
    });
    blocks.extend(line(w, Role::Plain, reason, "means"));
    blocks.extend(w.report.verified.iter().flat_map(|verified| label::notice(w, verified)));
    blocks.extend(warnings(w));
    blocks.extend(line(w, Role::Advice, reason, "do"));
    let code = reason.map(|reason| reason.code);
    // The promise has its own clock: it outlives a label that has only expired.
    let expired = matches!(code, Some(ReasonCode::Expired));
    if let Some(support) = &w.report.support {
        if expired {
            blocks.push(Block::Line { role: Role::Plain, text: support::promise(w, support) });
        }
        let voice = match code {
            Some(ReasonCode::Expired) => Voice::Promises,
            Some(ReasonCode::NotYet | ReasonCode::ProductOther) => Voice::Says,
            _ => Voice::Said,
        };
        blocks.extend(support::date(w, support, voice));
        if expired {
            blocks.extend(support::advice(w, support));
        }
        blocks.extend(support::basis(w, support));
        blocks.extend(support::lines(w, support));
    }
    if let Some(verified) = &w.report.verified {
        // Under a stolen key or outside its bounds, the name in the key list did not say any of this.
        if matches!(
            code,
            Some(
                ReasonCode::Expired
                    | ReasonCode::NotYet
                    | ReasonCode::Withdrawn
                    | ReasonCode::Suspended
                    | ReasonCode::ProductOther
            )
        ) {
            blocks.extend(label::who(w, verified));
        }
        blocks.push(label::named(w, verified));
    }
    blocks
}

fn cannot_tell(w: &Writer<'_>) -> Vec<Block> {
    let reason = w.report.reason.as_ref();
    let mut blocks = Vec::new();
    let headline = reason.and_then(|reason| w.reason(reason, None)).unwrap_or_else(|| w.say("cannot-tell"));
    blocks.push(Block::Headline { text: headline });
    blocks.push(w.line(Role::Plain, "not-a-warning"));
    blocks.extend(warnings(w));
    // What a false address means is a warning: of the address, as the line above says.
    let role = if w.report.kind == Kind::LookAlike { Role::Warning } else { Role::Plain };
    blocks.extend(line(w, role, reason, "means"));
    blocks.extend(exits::cause(w));
    blocks.extend(exits::carrier(w));
    blocks.push(exits::exit(w));
    if let Some(support) = &w.report.support {
        if support.status == SupportStatus::Unsupported {
            blocks.push(Block::Line { role: Role::Plain, text: support::promise(w, support) });
        }
        blocks.extend(support::date(w, support, Voice::Says));
        blocks.extend(support::basis(w, support));
        blocks.extend(support::lines(w, support));
    }
    if let Some(verified) = &w.report.verified {
        blocks.extend(label::who(w, verified));
        blocks.push(label::named(w, verified));
    }
    blocks
}

/// What else must be in the first view: everything that failed or could not be told beside the leading reason, a web
/// address that nobody lists, and a key list or a day that limits the answer.
pub(super) fn warnings(w: &Writer<'_>) -> Vec<Block> {
    let leading =
        w.report.reason.as_ref().filter(|_| w.report.answer != AnswerCode::ChecksOut).map(|reason| reason.code);
    let mut blocks = Vec::new();
    for check in &w.report.checks {
        let Some(reason) = &check.reason else { continue };
        let limits = matches!(
            reason.code,
            ReasonCode::HostUnlisted | ReasonCode::HostImitates | ReasonCode::ListStale | ReasonCode::DayAhead
        );
        let found = limits || matches!(check.result, CheckResult::Failed | CheckResult::Unknown);
        if Some(reason.code) == leading || !found {
            continue;
        }
        blocks.extend(w.reason(reason, None).map(|text| Block::Line { role: Role::Warning, text }));
        if reason.code == ReasonCode::HostUnlisted {
            blocks.extend(imitated(w));
        }
        // Beside a worse finding, what this one means would soften or repeat it.
        if limits && w.report.answer == AnswerCode::ChecksOut {
            blocks.extend(line(w, Role::Plain, Some(reason), "means"));
            blocks.extend(line(w, Role::Advice, Some(reason), "do"));
        }
    }
    blocks
}

/// What the address of a label imitates, which its authority does not list.
fn imitated(w: &Writer<'_>) -> Option<Block> {
    let carrier = &w.report.carrier;
    let facts = [("host", carrier.host.as_ref()?), ("of", carrier.imitates.as_ref()?)];
    let facts = facts.map(|(name, host)| (name.to_owned(), Fact::Text(host.clone())));
    let reason = Reason { code: ReasonCode::HostImitates, facts: facts.into_iter().collect() };
    Some(Block::Line { role: Role::Warning, text: w.reason(&reason, None)? })
}

fn line(w: &Writer<'_>, role: Role, reason: Option<&Reason>, attribute: &str) -> Option<Block> {
    Some(Block::Line { role, text: w.reason(reason?, Some(attribute))? })
}

fn mood(w: &Writer<'_>) -> Mood {
    let support = w.report.support.as_ref().map(|support| beside::leading(w, support).status);
    match (w.report.answer, support) {
        (AnswerCode::DoesNot, _) => Mood::Bad,
        (AnswerCode::CannotTell, _) | (AnswerCode::ChecksOut, None) => Mood::Unknown,
        (AnswerCode::ChecksOut, Some(SupportStatus::Runs))
            if ![ReasonCode::HostUnlisted, ReasonCode::HostImitates, ReasonCode::ListStale]
                .into_iter()
                .any(|code| w.found(code)) =>
        {
            Mood::Good
        }
        (AnswerCode::ChecksOut, Some(_)) => Mood::Mind,
    }
}
