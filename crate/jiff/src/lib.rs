//! Stands in for the calendar library `jiff` below `sigstore-tuf`: instants, in the one form that TUF writes them.
//!
//! The library reads `expires` and compares it with a time that it is given, nothing more. For that `jiff` brings a parser
//! of every form of date, time zones, and the texts of all their errors: 34 KB of the shopper's download, more than a
//! tenth. The workspace puts this package in its place (`[patch.crates-io]` in `Cargo.toml`); what the library calls is
//! here, and what it does not call would not compile.
//!
//! The form is that of TUF 1.0.34 section 4.2.1, `YYYY-MM-DDTHH:MM:SSZ`. Another form is refused, and the metadata with it.

#![forbid(unsafe_code)]
#![warn(missing_docs)]

use core::fmt;
use core::str::FromStr;
use core::time::Duration;
use serde::de::{self, Deserializer, Visitor};
use serde::ser::Serializer;
use std::time::SystemTime;
use time::{Date, Month, UtcDateTime};

/// An instant: whole seconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Timestamp(i64);

impl Timestamp {
    /// 0001-01-01T00:00:00Z.
    pub const MIN: Self = Self(-62_135_596_800);
    /// 9999-12-31T23:59:59Z.
    pub const MAX: Self = Self(253_402_300_799);

    /// The end of time, at which everything has expired: no clock is read here. It is called in parts of the library that
    /// are not used.
    pub fn now() -> Self {
        Self::MAX
    }

    /// So many seconds after 1970-01-01T00:00:00Z.
    ///
    /// # Errors
    /// Outside the years 1 to 9999.
    pub fn from_second(second: i64) -> Result<Self, Error> {
        if (Self::MIN.0..=Self::MAX.0).contains(&second) { Ok(Self(second)) } else { Err(Error) }
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    pub fn as_second(self) -> i64 {
        self.0
    }

    /// This instant so much later, in whole seconds.
    ///
    /// # Errors
    /// After the year 9999.
    pub fn checked_add(self, duration: Duration) -> Result<Self, Error> {
        let seconds = i64::try_from(duration.as_secs()).ok().and_then(|seconds| self.0.checked_add(seconds));
        seconds.ok_or(Error).and_then(Self::from_second)
    }
}

impl TryFrom<SystemTime> for Timestamp {
    type Error = Error;

    fn try_from(time: SystemTime) -> Result<Self, Error> {
        let since = time.duration_since(SystemTime::UNIX_EPOCH).map_err(|_| Error)?;
        Self(0).checked_add(since)
    }
}

impl FromStr for Timestamp {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let bytes = text.as_bytes();
        let separators = [(4, b'-'), (7, b'-'), (10, b'T'), (13, b':'), (16, b':'), (19, b'Z')];
        if bytes.len() != 20 || separators.iter().any(|&(at, separator)| bytes[at] != separator) {
            return Err(Error);
        }
        let number = |from: usize, to: usize| {
            bytes[from..to].iter().try_fold(0_u16, |number, digit| {
                digit.is_ascii_digit().then(|| number * 10 + u16::from(digit - b'0')).ok_or(Error)
            })
        };
        let small = |from| number(from, from + 2).and_then(|number| u8::try_from(number).map_err(|_| Error));
        let month = Month::try_from(small(5)?).map_err(|_| Error)?;
        let date = Date::from_calendar_date(number(0, 4)?.into(), month, small(8)?).map_err(|_| Error)?;
        let time = date.with_hms(small(11)?, small(14)?, small(17)?).map_err(|_| Error)?;
        Self::from_second(time.as_utc().unix_timestamp())
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Every instant within the limits is one of the calendar.
        let time = UtcDateTime::from_unix_timestamp(self.0).unwrap_or(UtcDateTime::UNIX_EPOCH);
        let (date, (hour, minute, second)) = (time.date(), time.as_hms());
        let (year, month, day) = (date.year(), u8::from(date.month()), date.day());
        write!(f, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
    }
}

impl serde::Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl Visitor<'_> for Text {
            type Value = Timestamp;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(FORM)
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Timestamp, E> {
                text.parse().map_err(E::custom)
            }
        }
        deserializer.deserialize_str(Text)
    }
}

/// What a time must look like.
const FORM: &str = "a time as 2026-11-20T12:00:00Z";

/// A time that is none, or beyond the calendar.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Error;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{FORM} is expected")
    }
}

impl core::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_form_of_tuf_is_read_and_written() {
        for (text, second) in [
            ("1970-01-01T00:00:00Z", 0),
            ("2026-11-20T12:00:00Z", 1_795_176_000),
            ("2028-02-29T23:59:59Z", 1_835_481_599),
            ("0001-01-01T00:00:00Z", Timestamp::MIN.as_second()),
            ("9999-12-31T23:59:59Z", Timestamp::MAX.as_second()),
        ] {
            let time: Timestamp = text.parse().expect(text);
            assert_eq!((time.as_second(), time.to_string()), (second, text.to_owned()));
        }
    }

    #[test]
    fn everything_else_is_refused() {
        for text in [
            "",
            "2026-11-20",
            "2026-11-20T12:00:00",
            "2026-11-20T12:00:00z",
            "2026-11-20 12:00:00Z",
            "2026-11-20T12:00:00.5Z",
            "2026-11-20T12:00:00+00:00",
            "2027-02-29T12:00:00Z",
            "2026-13-01T12:00:00Z",
            "2026-00-01T12:00:00Z",
            "2026-11-00T12:00:00Z",
            "2026-11-20T24:00:00Z",
            "2026-11-20T12:60:00Z",
            "2026-11-20T12:00:60Z",
            "0000-01-01T00:00:00Z",
            "-026-11-20T12:00:00Z",
            "+026-11-20T12:00:00Z",
            "２０26-11-20T12:00Z",
        ] {
            assert_eq!(text.parse::<Timestamp>(), Err(Error), "{text}");
        }
        assert_eq!(Timestamp::from_second(i64::MAX), Err(Error));
        assert_eq!(Timestamp::MAX.checked_add(Duration::from_secs(1)), Err(Error));
        assert_eq!(Timestamp::MIN.checked_add(Duration::from_secs(u64::MAX)), Err(Error));
    }
}
