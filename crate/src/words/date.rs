//! Dates and lengths of time in words. Month names, order and plurals are messages.

use super::{Arg, Words};
use crate::date::{Date, EndDate};
use crate::report::Left;

/// A date in its own precision: no day is invented.
pub(super) fn written(words: &Words, date: EndDate) -> String {
    let (id, year, month, day) = match date {
        EndDate::Day(date) => ("date-day", date.year(), date.month(), Some(date.day())),
        EndDate::Month { year, month } => ("date-month", year, month, None),
    };
    let month = words.ui(&format!("month-{month}"));
    let mut args = vec![("year", Arg::Number(year.into())), ("month", Arg::Words(month))];
    args.extend(day.map(|day| ("day", Arg::Number(day.into()))));
    words.format(id, &args)
}

/// The time left until `end`, as seen from `on`.
pub(super) fn left(words: &Words, left: Left, end: EndDate, on: Date, today: Date) -> String {
    let month = matches!(end, EndDate::Month { .. });
    let id = match (left.years, left.months, left.days) {
        (0, 0, _) if month => "left-under-month",
        (0, 0, 0) => return words.ui("left-last-day"),
        (0, 0, _) => "left-days",
        (0, _, 0) => "left-months",
        (0, _, _) if month => "left-months",
        (0, _, _) => "left-months-days",
        (_, 0, _) => "left-years",
        (_, _, _) => "left-years-months",
    };
    let number = |number: u32| Arg::Number(number.into());
    let length = words
        .format(id, &[("years", number(left.years)), ("months", number(left.months)), ("days", number(left.days))]);
    match on == today {
        true => words.format("left-today", &[("left", Arg::Words(length))]),
        false => words.format("left-on", &[("left", Arg::Words(length)), ("on", Arg::Date(EndDate::Day(on)))]),
    }
}
