//! Writes many events or many invitations and says what it took: the part of
//! `make bench` whose memory must be that of writing alone.
//!
//! `write_many events|calendar|invitations COUNT OUT` prints
//! `{"cpu": s, "peak": MB}`. In a `calendar` every tenth event is a series.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod took;

use chrono::{Datelike, NaiveDate, TimeDelta};
use samovar_i18n::Lang;
use samovar_ical::{
    AgendaItem, Attendee, CalendarEvent, Ending, Geo, Invitations, ItemKind, LocalTime, Occurrence,
    Organizer, Partstat, Place, Published, Recurrence, Reminder, Repeat, Series, State, Uid,
    publication,
};
use samovar_zone::Zone;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::sync::LazyLock;

const ZONES: [&str; 3] = ["Europe/Berlin", "Europe/London", "America/New_York"];

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [kind, count, path] = &args[..] else {
        panic!("write_many events|calendar|invitations COUNT OUT");
    };
    let count: usize = count.parse().expect("a number");
    let now = NaiveDate::from_ymd_opt(2026, 11, 20)
        .and_then(|day| day.and_hms_opt(8, 15, 0))
        .expect("a time")
        .and_utc();
    let mut out = BufWriter::new(File::create(path).expect("a file"));
    if kind != "invitations" {
        let events = (0..count).map(|number| match kind.as_str() {
            "calendar" if number % 10 == 0 => Published::Series(series(number)),
            _ => Published::Event(event(number)),
        });
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
    println!("{{\"cpu\": {}, \"peak\": {}}}", took::cpu(), took::peak());
}

/// What is the same in all of them: the peers take it over from a file of ours.
fn model() -> CalendarEvent {
    let talk = |title: &str, speaker: &str| AgendaItem {
        uid: Uid::parse("bench@example.org").expect("a name"),
        sequence: 0,
        title: title.to_owned(),
        about: String::new(),
        starts: LocalTime::from(chrono::NaiveDateTime::MIN),
        minutes: 20,
        room: "Малый зал".to_owned(),
        speakers: vec![speaker.to_owned()],
        kind: ItemKind::Talk,
    };
    CalendarEvent {
        uid: Uid::parse("bench@example.org").expect("a name"),
        sequence: 0,
        title: String::new(),
        about: "Two talks, then a round table.\nВход со двора, чай с семи.".to_owned(),
        starts: LocalTime::from(chrono::NaiveDateTime::MIN),
        ends: LocalTime::from(chrono::NaiveDateTime::MIN),
        zone: Zone::utc(),
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
            talk("Borrowing, for those who lend", "Иван Крот"),
            talk("Заимствования и время жизни", "Ann O'Brien"),
        ],
        url: "https://example.org/evening".to_owned(),
        reminder: Some(Reminder {
            before: TimeDelta::hours(1),
        }),
    }
}

fn event(number: usize) -> CalendarEvent {
    static MODEL: LazyLock<CalendarEvent> = LazyLock::new(model);
    static IN_ZONES: LazyLock<[Zone; 3]> =
        LazyLock::new(|| ZONES.map(|name| Zone::find(name).expect("a zone")));
    let days = TimeDelta::days((number % 3650) as i64);
    let day = NaiveDate::from_ymd_opt(2026, 1, 1).expect("a day") + days;
    let at = |hour, minute| LocalTime::from(day.and_hms_opt(hour, minute, 0).expect("a time"));
    let mut event = MODEL.clone();
    event.uid = Uid::parse(&format!("bench-{number}@example.org")).expect("a name for it");
    event.title = format!("Вечер № {number}; tea, talks and a round table");
    event.starts = at(19, 0);
    event.ends = at(22, 0);
    event.zone = IN_ZONES[number % 3];
    for (part, talk) in (0..).zip(&mut event.agenda) {
        talk.uid = Uid::parse(&format!("bench-{number}-{part}@example.org")).expect("a name");
        talk.starts = at(19, part * 20);
    }
    event
}

/// By turns twenty weeks, and the same weekday of the month for ever. The date
/// after the first is moved by an hour, the next one is skipped.
fn series(number: usize) -> Series {
    let event = event(number);
    let first = event.starts.at.date();
    let nth = (first.day0() / 7 + 1) as i8;
    let recurrence = if number.is_multiple_of(20) {
        Recurrence {
            repeat: Repeat::Weekly {
                interval: 1,
                days: vec![first.weekday()],
            },
            ending: Ending::After(20),
        }
    } else {
        Recurrence {
            repeat: Repeat::MonthlyByWeekday {
                interval: 1,
                nth: if nth > 4 { -1 } else { nth },
                weekday: first.weekday(),
            },
            ending: Ending::Never,
        }
    };
    let dates: Vec<NaiveDate> = recurrence.dates(first).skip(1).take(2).collect();
    let on = |date: NaiveDate, hour| LocalTime::from(date.and_hms_opt(hour, 0, 0).expect("a time"));
    Series {
        changed: vec![Occurrence {
            date: dates[0],
            event: CalendarEvent {
                starts: on(dates[0], 20),
                ends: on(dates[0], 23),
                agenda: Vec::new(),
                sequence: 1,
                ..event.clone()
            },
        }],
        skipped: vec![dates[1]],
        recurrence,
        event,
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
