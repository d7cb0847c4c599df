//! Until when the product gets security updates. Apart from the label's own expiry: two clocks, never merged.

use super::authenticity::VerifiedLabel;
use crate::date::Date;
use crate::limits;
use crate::report::{End, LabelFacts, Left, Support, SupportLine, SupportStatement, SupportStatus};

/// Assesses the statements of a verified label for a day and, if one is asked about, a market.
pub(super) fn assess(label: &VerifiedLabel<'_>, on: Date, market: Option<&str>) -> Support {
    let facts = label.facts();
    let lines = lines(facts, on);
    let stated = facts.issued.date(label.jurisdiction().offset_minutes);
    // The United Kingdom's code covers Northern Ireland, which has a choice of its own for another reason.
    let market = market.map(|market| if market == "gb-nir" { "gb" } else { market });
    let here = |line: &SupportLine| {
        line.statement.as_ref().is_none_or(|statement| {
            market.is_none_or(|market| {
                statement.markets.is_empty() || statement.markets.iter().any(|other| other == market)
            })
        })
    };
    // Each part of a set, or the product as a whole, needs an answer of its own for this market.
    let mut deciding: Option<usize> = None;
    let mut elsewhere = false;
    let mut from = 0;
    for group in lines.chunk_by(|a, b| a.part == b.part) {
        let candidates = (from..from + group.len()).filter(|&index| here(&lines[index]));
        match candidates.min_by_key(|&index| worth(&lines[index])) {
            Some(worst) => {
                if deciding.is_none_or(|best| worth(&lines[worst]) < worth(&lines[best])) {
                    deciding = Some(worst);
                }
            }
            None => elsewhere = true,
        }
        from += group.len();
    }
    let decided = deciding.map(|index| &lines[index]);
    let status = match decided {
        // No date holds for the whole set where one part has none here. That there are none at all is worse still.
        _ if elsewhere && decided.is_none_or(|line| line.status != SupportStatus::Unsupported) => {
            SupportStatus::Elsewhere
        }
        Some(line) => line.status,
        None => SupportStatus::NotStated,
    };
    let (decided_by, end) = match status {
        SupportStatus::Elsewhere => (None, None),
        _ => (deciding, decided.and_then(|line| line.statement.as_ref()).map(|statement| statement.end)),
    };
    let end = match end {
        Some(End::Date(end)) => Some(end),
        _ => None,
    };
    let left = end.map(|end| end.last_day()).filter(|&end| end >= on).map(|end| left(on, end));
    Support { status, end, left, decided_by, lines, stated }
}

/// One line a statement; one without a statement for a connected part that has none.
fn lines(facts: &LabelFacts, on: Date) -> Vec<SupportLine> {
    let line = |part: Option<&str>, statement: &SupportStatement| SupportLine {
        part: part.map(ToOwned::to_owned),
        status: status(statement, on),
        statement: Some(statement.clone()),
    };
    let mut lines: Vec<_> = facts.support.iter().map(|statement| line(None, statement)).collect();
    for part in &facts.parts {
        lines.extend(part.support.iter().map(|statement| line(Some(&part.name), statement)));
        if part.support.is_empty() && part.connected {
            lines.push(SupportLine {
                part: Some(part.name.clone()),
                status: SupportStatus::NotStated,
                statement: None,
            });
        }
    }
    lines
}

fn status(statement: &SupportStatement, on: Date) -> SupportStatus {
    match statement.end {
        End::Unsupported => SupportStatus::Unsupported,
        End::Date(end) if end.last_day() < on => SupportStatus::Ended,
        End::Date(end) if end.last_day() <= on.plus_months(limits::ENDS_SOON_MONTHS) => SupportStatus::EndsSoon,
        End::Date(_) => SupportStatus::Runs,
    }
}

/// What a line is worth to a buyer: the least decides. No updates at all comes first, then no statement, then dates.
fn worth(line: &SupportLine) -> (u8, Option<Date>) {
    match line.statement.as_ref().map(|statement| statement.end) {
        Some(End::Unsupported) => (0, None),
        None => (1, None),
        Some(End::Date(end)) => (2, Some(end.last_day())),
    }
}

/// Whole years, months and days from the start of a day to the same point of the last one.
fn left(on: Date, end: Date) -> Left {
    let mut months = 0;
    while on.plus_months(months + 1) <= end {
        months += 1;
    }
    let days = u32::try_from(on.plus_months(months).days_until(end)).unwrap_or(0);
    Left { years: months / 12, months: months % 12, days }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_left_is_right_across_month_ends_and_leap_years() {
        for (on, end, years, months, days) in [
            ("2026-11-20", "2030-05-31", 3, 6, 11),
            ("2026-11-20", "2026-11-20", 0, 0, 0),
            ("2026-11-30", "2027-02-28", 0, 3, 0),
            ("2026-12-31", "2027-02-28", 0, 2, 0),
            ("2027-12-31", "2028-02-29", 0, 2, 0),
            ("2028-02-29", "2029-02-28", 1, 0, 0),
            ("2028-02-29", "2032-02-29", 4, 0, 0),
            ("2026-01-31", "2026-03-01", 0, 1, 1),
        ] {
            let day = |text| Date::parse(text).unwrap();
            assert_eq!(left(day(on), day(end)), Left { years, months, days }, "{on} to {end}");
        }
    }
}
