//! The clock: the only place in the app that reads it.

use labelcheck::{Date, Instant, Now};

/// Now, with the user's own civil date.
pub fn now() -> Now {
    let now = js_sys::Date::new_0();
    let instant = Instant::from_seconds(whole(now.get_time() / 1_000.0));
    let year = i32::try_from(now.get_full_year()).unwrap_or(i32::MAX);
    let month = u8::try_from(now.get_month() + 1).unwrap_or(0);
    let day = u8::try_from(now.get_date()).unwrap_or(0);
    // A clock outside of the years that are known is wrong, and the check says so; the date only has to exist.
    let local = Date::new(year, month, day).unwrap_or_else(|| instant.date(0));
    Now { instant, local }
}

/// Milliseconds, for intervals.
pub fn milliseconds() -> f64 {
    js_sys::Date::now()
}

/// The whole seconds of a number that JavaScript keeps as a float: at most 8.64e12, so nothing is lost.
#[expect(clippy::cast_possible_truncation, clippy::as_conversions, reason = "within 53 bits, and `as` saturates")]
fn whole(seconds: f64) -> i64 {
    seconds.floor() as i64
}
