//! Writes many events or many invitations and says what it took: the part of
//! `make bench` whose memory must be that of writing alone.
//!
//! `write_many events|invitations COUNT OUT` prints `{"cpu": s, "peak": MB}`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use chrono::{NaiveDate, TimeDelta};
use chrono_tz::Tz;
use samovar_i18n::Lang;
use samovar_ical::{
    AgendaItem, Attendee, CalendarEvent, Geo, Invitations, ItemKind, LocalTime, Organizer,
    Partstat, Place, Published, Reminder, State, Uid, publication,
};
use std::fs::File;
use std::io::{BufWriter, Write};

const ZONES: [Tz; 3] = [
    Tz::Europe__Berlin,
    Tz::Europe__London,
    Tz::America__New_York,
];

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [kind, count, path] = &args[..] else {
        panic!("write_many events|invitations COUNT OUT");
    };
    let count: usize = count.parse().expect("a number");
    let now = NaiveDate::from_ymd_opt(2026, 11, 20)
        .and_then(|day| day.and_hms_opt(8, 15, 0))
        .expect("a time")
        .and_utc();
    let mut out = BufWriter::new(File::create(path).expect("a file"));
    if kind == "events" {
        let events = (0..count).map(|number| Published::Event(event(number)));
        let all = publication(events, Lang::En, now).expect("events that are right");
        all.write(&mut out).expect("written");
    } else {
        let event = event(0);
        let invitations = Invitations::new(&event, now).expect("an event that is right");
        for number in 0..count {
            let calendar = invitations.invitation(&guest(number));
            calendar.expect("a guest").write(&mut out).expect("written");
        }
    }
    out.flush().expect("written");
    println!("{{\"cpu\": {}, \"peak\": {}}}", cpu(), peak());
}

/// Seconds that this thread, the only one, has run.
fn cpu() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/schedstat").unwrap_or_default();
    let nanoseconds = stat.split(' ').next().and_then(|text| text.parse().ok());
    nanoseconds.map_or(f64::NAN, |number: f64| number / 1e9)
}

/// The most memory it has held, in MB.
fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    let kb = line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok());
    kb.map_or(f64::NAN, |kb: f64| kb / 1024.0)
}

fn event(number: usize) -> CalendarEvent {
    let days = TimeDelta::days((number % 3650) as i64);
    let day = NaiveDate::from_ymd_opt(2026, 1, 1).expect("a day") + days;
    let at = |hour, minute| LocalTime::from(day.and_hms_opt(hour, minute, 0).expect("a time"));
    let talk = |part: u32, title: &str, speaker: &str| AgendaItem {
        uid: Uid::parse(&format!("bench-{number}-{part}@example.org")).expect("a name"),
        sequence: 0,
        title: title.to_owned(),
        about: String::new(),
        starts: at(19, part * 20),
        minutes: 20,
        room: "Малый зал".to_owned(),
        speakers: vec![speaker.to_owned()],
        kind: ItemKind::Talk,
    };
    CalendarEvent {
        uid: Uid::parse(&format!("bench-{number}@example.org")).expect("a name"),
        sequence: 0,
        title: format!("Вечер № {number}; tea, talks and a round table"),
        about: "Two talks, then a round table.\nВход со двора, чай с семи.".to_owned(),
        starts: at(19, 0),
        ends: at(22, 0),
        zone: ZONES[number % 3],
        place: Place {
            name: "Лофт «Самовар»".to_owned(),
            room: String::new(),
            address: "12 Tea Street, second courtyard".to_owned(),
            access: "The blue door; bell 12, then up the stairs".to_owned(),
            geo: Geo::new(55.752_023, 37.617_499),
        },
        organizer: Some(Organizer {
            name: "Анна Лист".to_owned(),
            email: "anna@example.org".to_owned(),
        }),
        state: State::Confirmed,
        agenda: vec![
            talk(0, "Borrowing, for those who lend", "Иван Крот"),
            talk(1, "Заимствования и время жизни", "Ann O'Brien"),
        ],
        url: "https://example.org/evening".to_owned(),
        reminder: Some(Reminder {
            before: TimeDelta::hours(1),
        }),
    }
}

fn guest(number: usize) -> Attendee {
    Attendee {
        name: format!("Гость № {number}"),
        email: format!("guest{number}@example.org"),
        partstat: Partstat::NeedsAction,
        plus_ones: 0,
        lang: Lang::En,
    }
}
