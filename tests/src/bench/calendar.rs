//! Ten thousand events into one calendar file, beside the same bytes copied
//! line by line: what checking, escaping and folding cost on top.

use chrono::{NaiveDate, TimeDelta, Utc};
use samovar_i18n::Lang;
use samovar_ical::{CalendarEvent, LocalTime, Place, Published, State, Uid, publication};

use super::measure::took;
use super::{Bench, Figure};

const EVENTS: usize = 10_000;

pub fn run(bench: &Bench) -> Vec<Figure> {
    let events: Vec<Published> = (0..bench.count(EVENTS))
        .map(|number| Published::Event(event(number)))
        .collect();
    let mut file = Vec::new();
    let ((), ours) = took(|| {
        let all = publication(events.iter(), Lang::En, Utc::now()).expect("events that are right");
        all.write(&mut file).expect("memory takes all");
    });
    let mut copy = Vec::new();
    let ((), raw) = took(|| {
        file.split_inclusive(|byte| *byte == b'\n')
            .for_each(|line| copy.extend_from_slice(line))
    });
    let megabytes = file.len() as f64 / 1e6;
    vec![
        Figure::beside(
            &format!("Calendar of {} events, {megabytes:.1} MB", events.len()),
            ours.cpu,
            "its lines copied",
            raw.cpu,
            "s CPU",
        ),
        Figure::alone("Calendar, speed", megabytes / ours.cpu, "MB/s CPU"),
    ]
}

fn event(number: usize) -> CalendarEvent {
    let zones = ["Europe/Moscow", "Europe/London", "America/New_York"]
        .map(|name| samovar_ical::zone(name).expect("a zone"));
    let day = NaiveDate::from_ymd_opt(2026, 1, 1).expect("a day")
        + TimeDelta::days((number % 3650) as i64);
    let at = |hour| LocalTime::from(day.and_hms_opt(hour, 0, 0).expect("a time"));
    CalendarEvent {
        uid: Uid::parse(&format!("bench-{number}@example.org")).expect("a name for it"),
        sequence: 0,
        title: format!("Вечер № {number}; tea, talks and a round table"),
        about: "Two talks, then a round table.\nВход со двора, чай с семи.".to_owned(),
        starts: at(19),
        ends: at(22),
        zone: zones[number % zones.len()],
        place: Place {
            name: "Лофт «Самовар»".to_owned(),
            address: "12 Tea Street, second courtyard".to_owned(),
            ..Place::default()
        },
        organizer: None,
        state: State::Confirmed,
        agenda: Vec::new(),
        url: "https://example.org/evening".to_owned(),
        reminder: None,
    }
}
