//! Clocks: the device's, the list's, the label's, and the label's status, which is the list's word on it.

use super::authenticity::{VerifiedLabel, issuer_name};
use super::{Now, note, usable};
use crate::date::{Date, EndDate};
use crate::evidence::{Status, day};
use crate::limits;
use crate::report::{Age, CheckName, CheckResult, Fact, LabelState, Reason, ReasonCode, Report};

/// Whether the device's clock can be right.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Clock {
    Plausible,
    /// Earlier than the newest list that was verified.
    Early,
}

/// Do the clock, the list's date and the day asked about fit together?
pub(super) fn list(report: &mut Report, now: Now) -> Clock {
    let published = report.list.published;
    let on = report.asked.on;
    let list = || date(day(published));
    let early = now.instant < published;
    let (result, reason) = if early {
        let reason = Reason::from(ReasonCode::ClockEarly).with("clock", date(now.local)).with("list", list());
        (CheckResult::Unknown, Some(reason))
    } else if !usable(report.list.age) {
        (CheckResult::Unknown, Some(Reason::from(ReasonCode::ListOld).with("list", list())))
    } else if on < now.local && on < day(published) {
        // A newer list does not say what was known on that day.
        let reason = Reason::from(ReasonCode::DayPast).with("day", date(on)).with("list", list());
        (CheckResult::Unknown, Some(reason))
    } else if report.list.age == Age::Stale {
        (CheckResult::Passed, Some(Reason::from(ReasonCode::ListStale).with("list", list())))
    } else if on > now.local {
        (CheckResult::Passed, Some(Reason::from(ReasonCode::DayAhead).with("day", date(on))))
    } else {
        (CheckResult::Passed, None)
    };
    note(report, CheckName::List, result, reason);
    if early { Clock::Early } else { Clock::Plausible }
}

/// Is the label in force on the day asked about?
///
/// Today is taken to the second. Another day is taken by its civil date at the jurisdiction's offset, and lasts to
/// its end there.
pub(super) fn label(report: &mut Report, label: &VerifiedLabel<'_>, now: Now, clock: Clock) -> LabelState {
    let facts = label.facts();
    let on = report.asked.on;
    let today = on == now.local;
    let starts = facts.not_before.unwrap_or(facts.issued);
    let starts_on = starts.date(label.jurisdiction().offset_minutes);
    let issued_ahead = facts.issued > now.instant.plus_seconds(limits::ISSUED_AHEAD);
    let before = if today { facts.not_before.is_some_and(|start| now.instant < start) } else { on < starts_on };
    let last_day = label.last_day();
    let after = if today {
        facts.expires.is_some_and(|expires| now.instant >= expires)
    } else {
        last_day.is_some_and(|last| on > last)
    };

    let (state, result, reason) = if let Some(last) = last_day.filter(|_| after) {
        (LabelState::Expired, CheckResult::Failed, Some(Reason::from(ReasonCode::Expired).with("expired", date(last))))
    } else if issued_ahead {
        let issued = date(facts.issued.date(label.jurisdiction().offset_minutes));
        let reason = Reason::from(ReasonCode::IssuedLater).with("issued", issued).with("clock", date(now.local));
        (LabelState::NotYet, CheckResult::Unknown, Some(reason))
    } else if before {
        // A clock that is known to be early is no evidence against the label.
        let result = if clock == Clock::Early { CheckResult::Unknown } else { CheckResult::Failed };
        (LabelState::NotYet, result, Some(Reason::from(ReasonCode::NotYet).with("starts", date(starts_on))))
    } else {
        let reason = facts.expires.is_none().then(|| ReasonCode::NoExpiry.into());
        (LabelState::InForce, CheckResult::Passed, reason)
    };
    note(report, CheckName::Dates, result, reason);
    state
}

/// Is it withdrawn or suspended? The state, where the list's word goes before the dates.
pub(super) fn status(report: &mut Report, label: &VerifiedLabel<'_>) -> Option<LabelState> {
    let issuer = label.issuer();
    let reason = |code| Some(Reason::from(code).with("issuer", issuer_name(issuer)));
    let (state, result, reason) = match label.facts().status {
        None if issuer.status_required => {
            (Some(LabelState::Unknown), CheckResult::Failed, reason(ReasonCode::StatusMissing))
        }
        None => (None, CheckResult::Skipped, Some(ReasonCode::StatusNone.into())),
        Some(reference) => match label.status_list().map(|list| list.get(reference.index)) {
            None => (Some(LabelState::Unknown), CheckResult::Unknown, reason(ReasonCode::StatusUnknown)),
            Some(None) => (Some(LabelState::Unknown), CheckResult::Failed, reason(ReasonCode::StatusRange)),
            Some(Some(Status::Valid)) => (None, CheckResult::Passed, None),
            Some(Some(Status::Withdrawn)) => {
                (Some(LabelState::Withdrawn), CheckResult::Failed, reason(ReasonCode::Withdrawn))
            }
            Some(Some(Status::Suspended)) => {
                (Some(LabelState::Suspended), CheckResult::Failed, reason(ReasonCode::Suspended))
            }
            Some(Some(Status::Other)) => {
                (Some(LabelState::Unknown), CheckResult::Unknown, reason(ReasonCode::StatusUnknown))
            }
        },
    };
    note(report, CheckName::Status, result, reason);
    state
}

fn date(date: Date) -> Fact {
    Fact::Date(EndDate::Day(date))
}
