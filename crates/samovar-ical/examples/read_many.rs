//! Reads a calendar file and says what it took: the part of `make bench` whose
//! memory must be that of reading alone.
//!
//! `read_many read|dates|calcard FILE` prints `{"cpu": s, "peak": MB, "events":
//! …, "dates": …}`: our reader, our reader with every date of 2027, or nothing
//! but calcard's parser on the whole file, which gives no count of dates.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod took;

use calcard::icalendar::ICalendarComponentType;
use calcard::{Entry, Parser};
use chrono::NaiveDate;
use samovar_ical::read::{Limits, read_calendar};

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [kind, path] = &args[..] else {
        panic!("read_many read|dates|calcard FILE");
    };
    let bytes = std::fs::read(path).expect("a file");
    if kind == "calcard" {
        let text = std::str::from_utf8(&bytes).expect("text");
        let Entry::ICalendar(calendar) = Parser::new(text).entry() else {
            panic!("no calendar");
        };
        let events = calendar.components.iter();
        let events = events.filter(|part| part.component_type == ICalendarComponentType::VEvent);
        return say(events.count(), 0);
    }
    let calendar = read_calendar(&bytes).expect("a calendar");
    assert_eq!(calendar.left_out, [], "all of it is read");
    let dates = if kind == "dates" {
        let day = |month, day| NaiveDate::from_ymd_opt(2027, month, day).expect("a day");
        let all = calendar.occurrences(&Limits {
            from: day(1, 1),
            to: day(12, 31),
            per_series: 1_000,
            per_file: 1_000_000,
        });
        all.occurrences.len()
    } else {
        0
    };
    say(calendar.entries.len(), dates);
}

fn say(events: usize, dates: usize) {
    println!(
        "{{\"cpu\": {}, \"peak\": {}, \"events\": {events}, \"dates\": {dates}}}",
        took::cpu(),
        took::peak()
    );
}
