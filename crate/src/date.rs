//! Civil dates, instants, and the arithmetic between them.
//!
//! A support period ends on a civil date, with day or month precision; a label's own times are instants. The two are
//! different types, so that no day is invented and no time zone is forgotten.

use crate::limits;
use core::fmt;
use serde::{Deserialize, Serialize};
use time::{Month, UtcDateTime};

/// A day of the Gregorian calendar, in no time zone.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String"))]
pub struct Date(time::Date);

impl Date {
    /// The day, if the calendar has it and its year lies within [`limits::YEARS`].
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let month = Month::try_from(month).ok()?;
        let date = time::Date::from_calendar_date(year, month, day).ok()?;
        limits::YEARS.contains(&year).then_some(Self(date))
    }

    /// Reads `YYYY-MM-DD`.
    pub fn parse(text: &str) -> Option<Self> {
        match EndDate::parse(text)? {
            EndDate::Day(date) => Some(date),
            EndDate::Month { .. } => None,
        }
    }

    /// The year, 2000 to 2199.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        self.0.month().into()
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u8 {
        self.0.day()
    }

    /// This day so many months later, at the month's last day where it is shorter. The last day of the calendar
    /// where the result would lie beyond it.
    pub fn plus_months(self, months: u32) -> Self {
        let ahead = u32::from(self.month()) - 1 + months;
        let year = i32::try_from(ahead / 12).ok().and_then(|years| self.year().checked_add(years));
        let month = u8::try_from(ahead % 12 + 1).unwrap_or(12);
        match year.filter(|year| limits::YEARS.contains(year)) {
            Some(year) => last_day_up_to(year, month, self.day()),
            None => last_day_up_to(*limits::YEARS.end(), 12, 31),
        }
    }

    /// Days from this day to a later one; negative for an earlier one.
    pub fn days_until(self, later: Self) -> i32 {
        later.0.to_julian_day() - self.0.to_julian_day()
    }

    /// Noon of this day in Universal Time: an instant that lies on the same day in nearly every time zone.
    pub fn noon(self) -> Instant {
        Instant(self.0.midnight().assume_utc().unix_timestamp() + 12 * 3_600)
    }

    /// The last instant of this day at an offset from Universal Time in minutes.
    pub fn last_instant(self, offset_minutes: i32) -> Instant {
        Instant(self.0.midnight().assume_utc().unix_timestamp() + 86_399 - i64::from(offset_minutes) * 60)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.to_string()
    }
}

impl TryFrom<String> for Date {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or("a date must read YYYY-MM-DD and exist")
    }
}

/// The end of a support period: a day, or a month where only the month was promised (CRA Art 13(19)).
///
/// A month means its last day in comparisons; on screen it stays a month.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String"))]
pub enum EndDate {
    /// Until the end of this day.
    Day(Date),
    /// Until the end of this month.
    Month {
        /// 2000 to 2199.
        year: i32,
        /// 1 to 12.
        month: u8,
    },
}

impl EndDate {
    /// Reads `YYYY-MM-DD` or `YYYY-MM`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits: String = match *text.as_bytes() {
            [_, _, _, _, b'-', _, _] => text.split('-').collect(),
            [_, _, _, _, b'-', _, _, b'-', _, _] => text.split('-').collect(),
            _ => return None,
        };
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        Self::from_number(digits.parse().ok()?)
    }

    /// Reads the label's form: the number `20300531` or `203005`.
    pub fn from_number(number: u64) -> Option<Self> {
        let field = |number: u64| u8::try_from(number % 100).ok();
        match number {
            100_000..=999_999 => {
                let year = i32::try_from(number / 100).ok()?;
                let month = field(number)?;
                Date::new(year, month, 1).map(|_| Self::Month { year, month })
            }
            10_000_000..=99_999_999 => {
                let year = i32::try_from(number / 10_000).ok()?;
                Date::new(year, field(number / 100)?, field(number)?).map(Self::Day)
            }
            _ => None,
        }
    }

    /// The label's form.
    pub fn to_number(self) -> u64 {
        let number = match self {
            Self::Day(date) => date.year() * 10_000 + i32::from(date.month()) * 100 + i32::from(date.day()),
            Self::Month { year, month } => year * 100 + i32::from(month),
        };
        u64::try_from(number).unwrap_or(0)
    }

    /// The last day that it includes.
    pub fn last_day(self) -> Date {
        match self {
            Self::Day(date) => date,
            Self::Month { year, month } => last_day_up_to(year, month, 31),
        }
    }
}

impl fmt::Display for EndDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(date) => date.fmt(f),
            Self::Month { year, month } => write!(f, "{year:04}-{month:02}"),
        }
    }
}

impl From<EndDate> for String {
    fn from(date: EndDate) -> Self {
        date.to_string()
    }
}

impl TryFrom<String> for EndDate {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or("a date must read YYYY-MM-DD or YYYY-MM and exist")
    }
}

/// A point in time: whole seconds since 1970-01-01T00:00:00Z, leap seconds not counted (RFC 8392 NumericDate).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Instant(i64);

impl Instant {
    /// From seconds since 1970-01-01T00:00:00Z.
    pub const fn from_seconds(seconds: i64) -> Self {
        Self(seconds)
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    pub const fn seconds(self) -> i64 {
        self.0
    }

    /// The civil date at an offset from Universal Time in minutes, held within [`limits::YEARS`].
    pub fn date(self, offset_minutes: i32) -> Date {
        let seconds = self.0.saturating_add(i64::from(offset_minutes) * 60);
        let seconds = seconds.clamp(*limits::INSTANTS.start(), *limits::INSTANTS.end());
        Date(UtcDateTime::from_unix_timestamp(seconds).unwrap_or(UtcDateTime::UNIX_EPOCH).date())
    }

    /// This instant so many seconds later, or at the end of time.
    pub fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds))
    }
}

/// The given day of a month, or the month's last day where it has fewer. Year and month are within limits.
fn last_day_up_to(year: i32, month: u8, day: u8) -> Date {
    let month = Month::try_from(month).unwrap_or(Month::December);
    let day = day.min(month.length(year));
    Date(time::Date::from_calendar_date(year, month, day).unwrap_or(time::Date::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap_or_else(|| panic!("{text} is no date"))
    }

    #[test]
    fn end_dates_keep_their_precision() {
        let month = EndDate::parse("2028-02").expect("a month");
        assert_eq!(month.to_string(), "2028-02");
        assert_eq!(month.to_number(), 202_802);
        assert_eq!(month.last_day(), date("2028-02-29"));
        assert_eq!(EndDate::from_number(20_300_531).map(|end| end.to_string()).as_deref(), Some("2030-05-31"));
    }

    #[test]
    fn days_that_the_calendar_lacks_are_refused() {
        for text in [
            "2027-02-29",
            "2026-13-01",
            "2026-00-01",
            "2026-04-31",
            "1999-12-31",
            "2200-01-01",
            "2026-1-01",
            "+026-01-01",
            "２026-01",
        ] {
            assert_eq!(EndDate::parse(text), None, "{text}");
        }
        for number in [0, 20_270_229, 202_613, 199_912, 2_026, 202_605_311] {
            assert_eq!(EndDate::from_number(number), None, "{number}");
        }
    }

    #[test]
    fn months_are_added_to_the_last_day_of_a_shorter_month() {
        for (from, months, to) in [
            ("2026-08-31", 6, "2027-02-28"),
            ("2027-08-31", 6, "2028-02-29"),
            ("2028-02-29", 12, "2029-02-28"),
            ("2026-12-15", 1, "2027-01-15"),
            ("2199-12-01", 1, "2199-12-31"),
        ] {
            assert_eq!(date(from).plus_months(months), date(to), "{from} + {months}");
        }
    }

    #[test]
    fn an_instant_has_another_date_elsewhere() {
        let late = Instant::from_seconds(1_795_219_199); // 2026-11-20T23:59:59Z
        assert_eq!(late.date(0), date("2026-11-20"));
        assert_eq!(late.date(480), date("2026-11-21"));
        assert_eq!(date("2026-11-20").last_instant(0), late);
        assert_eq!(date("2026-11-21").last_instant(480).date(480), date("2026-11-21"));
        assert_eq!(Instant::from_seconds(i64::MAX).date(0).year(), 2199);
        assert_eq!(Instant::from_seconds(i64::MIN).date(-720).year(), 2000);
    }
}
