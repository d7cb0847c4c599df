//! A calendar file (RFC 5545) for the day until which updates are promised. Pure: the time comes from the report.

use ics::components::{Parameter, Property};
use ics::properties::{Description, Summary, Transp};
use ics::{Alarm, Event, ICalendar, escape_text};
use labelcheck::{CalendarEntry, Date, Instant};

/// How long before that day the calendar reminds of it.
const BEFORE: &str = "-P30D";

/// The file. `id` stays the same for the same label, so that a second file replaces the first; `now` is when it is made.
pub fn file(entry: &CalendarEntry, id: &str, now: Instant) -> String {
    let mut event = Event::new(format!("{id}@labelcheck"), stamp(now));
    let mut start = Property::new("DTSTART", digits(entry.end.last_day()));
    // The whole day: a promise lasts to the end of it, wherever somebody is.
    start.add(Parameter::new("VALUE", "DATE"));
    event.push(start);
    event.push(Summary::new(escape_text(entry.title.as_str())));
    event.push(Description::new(escape_text(entry.note.as_str())));
    // It keeps nobody busy.
    event.push(Transp::transparent());
    event.add_alarm(Alarm::display(
        ics::properties::Trigger::new(BEFORE),
        Description::new(escape_text(entry.title.as_str())),
    ));
    let mut calendar = ICalendar::new("2.0", "-//Labelcheck//EN");
    calendar.add_event(event);
    calendar.to_string()
}

fn digits(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

/// In Universal Time.
fn stamp(now: Instant) -> String {
    let second = now.seconds().rem_euclid(86_400);
    format!("{}T{:02}{:02}{:02}Z", digits(now.date(0)), second / 3_600, second / 60 % 60, second % 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use labelcheck::EndDate;

    #[test]
    fn an_entry_is_a_whole_day_with_a_reminder() {
        let entry = CalendarEntry {
            end: EndDate::parse("2031-02").expect("a month"),
            title: "Lumen Porch Cam 2: promised security updates end".into(),
            note: "Promised until at least February 2031, as stated on 2 November 2026; ask, then decide.".into(),
        };
        let file = file(&entry, "0123", Instant::from_seconds(1_795_176_061));
        let unfolded = file.replace("\r\n ", "");
        let lines: Vec<_> = unfolded.lines().collect();
        for line in [
            "BEGIN:VCALENDAR",
            "UID:0123@labelcheck",
            "DTSTAMP:20261120T120101Z",
            "DTSTART;VALUE=DATE:20310228",
            "SUMMARY:Lumen Porch Cam 2: promised security updates end",
            "DESCRIPTION:Promised until at least February 2031\\, as stated on 2 November 2026\\; ask\\, then decide.",
            "TRIGGER:-P30D",
            "END:VCALENDAR",
        ] {
            assert!(lines.contains(&line), "{line} is missing in {unfolded}");
        }
        assert!(file.split("\r\n").all(|line| line.len() <= 75), "{file}");
    }
}
