//! Calendar days, for the one date that the build writes.

use std::env;
use std::time::{SystemTime, UNIX_EPOCH};

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Day {
    year: i64,
    month: i64,
    day: i64,
}

impl Day {
    /// The day of the build: today in UTC, or the day that `SOURCE_DATE_EPOCH` names, which is how a build is
    /// repeated byte by byte on another day.
    pub(crate) fn of_build() -> Day {
        let named = env::var("SOURCE_DATE_EPOCH").ok().and_then(|text| text.parse::<u64>().ok());
        let seconds =
            named.unwrap_or_else(|| SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()));
        Day::from_unix_days(i64::try_from(seconds / 86_400).unwrap_or(0))
    }

    /// 29 February becomes 28 February: RFC 9116 recommends less than a year, not more.
    pub(crate) fn a_year_later(self) -> Day {
        let day = if (self.month, self.day) == (2, 29) { 28 } else { self.day };
        Day { year: self.year + 1, day, ..self }
    }

    /// Midnight UTC as RFC 3339 writes it.
    pub(crate) fn rfc3339(self) -> String {
        format!("{:04}-{:02}-{:02}T00:00:00Z", self.year, self.month, self.day)
    }

    // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days: years begin in March, so that
    // the leap day is a year's last.
    fn from_unix_days(days: i64) -> Day {
        let days = days + 719_468;
        let era = days.div_euclid(146_097);
        let day_of_era = days.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
        Day { year: year_of_era + era * 400 + i64::from(month <= 2), month, day }
    }
}

#[cfg(test)]
mod tests {
    use super::Day;

    #[test]
    fn days_are_the_calendars() {
        for (days, text) in [
            (0, "1970-01-01T00:00:00Z"),
            (11_016, "2000-02-29T00:00:00Z"),
            (20_426, "2025-12-04T00:00:00Z"),
            (47_541, "2100-03-01T00:00:00Z"),
        ] {
            assert_eq!(Day::from_unix_days(days).rfc3339(), text);
        }
    }

    #[test]
    fn a_year_after_a_leap_day_exists() {
        let later = Day::from_unix_days(11_016).a_year_later();
        assert_eq!(later.rfc3339(), "2001-02-28T00:00:00Z");
    }
}
