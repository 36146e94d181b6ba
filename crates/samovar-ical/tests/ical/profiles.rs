use crate::read::{lines, parse, parts, the_event, value};
use crate::sample::{clock, event, item, now, zone};
use calcard::icalendar::{ICalendarComponentType, ICalendarProperty};
use chrono::TimeDelta;
use samovar_i18n::Lang;
use samovar_ical::{
    Fold, ItemKind, LocalTime, Published, Reminder, ShiftEntry, State, add_to_calendar, agenda,
    publication, shifts,
};
use samovar_zone::Zone;

const MOSCOW: [&str; 9] = [
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Moscow",
    "BEGIN:STANDARD",
    "DTSTART:19700101T000000",
    "TZOFFSETFROM:+0300",
    "TZOFFSETTO:+0300",
    "TZNAME:MSK",
    "END:STANDARD",
    "END:VTIMEZONE",
];

fn program(lang: &str) -> String {
    format!(
        "PRODID:-//Samovar//Samovar {}//{lang}",
        env!("CARGO_PKG_VERSION")
    )
}

#[test]
fn add_to_calendar_holds_the_event_and_nobody() {
    let written = add_to_calendar(&event(), Lang::Ru, now())
        .unwrap()
        .to_bytes();
    let program = program("RU");
    let mut expected = vec![
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        &program,
        "CALSCALE:GREGORIAN",
    ];
    expected.extend(MOSCOW);
    expected.extend([
        "BEGIN:VEVENT",
        "UID:0198f0aa-0000-7000-8000-000000000001",
        "DTSTAMP:20261120T081500Z",
        "SEQUENCE:2",
        "DTSTART;TZID=Europe/Moscow:20261218T190000",
        "DTEND;TZID=Europe/Moscow:20261218T220000",
        "SUMMARY:Вечер Rust",
        "DESCRIPTION:Доклады и общение.\\nВход свободный.\\n\\n\
         Программа (местное время\\, UTC+3)\\n\
         19:00 Сбор гостей\\n\
         19:15–20:00 Заимствования — Иван Крот\\, Ann O'Brien (Малый зал)\\n\
         20:00–20:30 Пицца\\, чай\\; сок\\n\\n\
         Как пройти\\nВход со двора\\, код 12#\\n\\n\
         Подробнее: https://example.org/rust",
        "LOCATION:Дом у реки\\, Большой зал\\, Речная ул.\\, 7\\; подъезд 2",
        "GEO:55.752023;37.617499",
        "URL:https://example.org/rust",
        "STATUS:CONFIRMED",
        "TRANSP:OPAQUE",
        "END:VEVENT",
        "END:VCALENDAR",
    ]);
    assert_eq!(lines(&written), expected);
}

#[test]
fn other_parser_reads_the_texts_as_they_were_given() {
    let calendar = parse(
        &add_to_calendar(&event(), Lang::En, now())
            .unwrap()
            .to_bytes(),
    );
    let entry = the_event(&calendar);
    assert_eq!(
        value(entry, &ICalendarProperty::Summary).unwrap(),
        "Вечер Rust"
    );
    assert_eq!(
        value(entry, &ICalendarProperty::Location).unwrap(),
        "Дом у реки, Большой зал, Речная ул., 7; подъезд 2"
    );
    assert_eq!(
        value(entry, &ICalendarProperty::Description).unwrap(),
        "Доклады и общение.\nВход свободный.\n\n\
         Programme (local time, UTC+3)\n\
         19:00 Doors open\n\
         19:15–20:00 Заимствования — Иван Крот, Ann O'Brien (Малый зал)\n\
         20:00–20:30 Пицца, чай; сок\n\n\
         How to get there\nВход со двора, код 12#\n\n\
         More: https://example.org/rust"
    );
}

#[test]
fn event_with_a_title_alone_has_no_empty_lines() {
    let mut event = event();
    event.about.clear();
    event.place = Default::default();
    event.agenda.clear();
    event.url.clear();
    event.state = State::Tentative;
    event.zone = Zone::utc();
    event.reminder = Some(Reminder {
        before: TimeDelta::hours(2),
    });
    let written = add_to_calendar(&event, Lang::En, now()).unwrap().to_bytes();
    let program = program("EN");
    assert_eq!(
        lines(&written),
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            &program,
            "CALSCALE:GREGORIAN",
            "BEGIN:VEVENT",
            "UID:0198f0aa-0000-7000-8000-000000000001",
            "DTSTAMP:20261120T081500Z",
            "SEQUENCE:2",
            "DTSTART:20261218T190000Z",
            "DTEND:20261218T220000Z",
            "SUMMARY:Вечер Rust",
            "STATUS:TENTATIVE",
            "TRANSP:OPAQUE",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "TRIGGER:-PT120M",
            "DESCRIPTION:Вечер Rust",
            "END:VALARM",
            "END:VEVENT",
            "END:VCALENDAR",
        ]
    );
}

#[test]
fn agenda_gives_each_item_its_own_entry_tied_to_the_event() {
    let written = agenda(&event(), Lang::En, now()).unwrap().to_bytes();
    let program = program("EN");
    let mut expected = vec![
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        &program,
        "CALSCALE:GREGORIAN",
    ];
    expected.extend(MOSCOW);
    expected.extend([
        "BEGIN:VEVENT",
        "UID:0198f0aa-0000-7000-8000-000000000101",
        "DTSTAMP:20261120T081500Z",
        "SEQUENCE:0",
        "DTSTART;TZID=Europe/Moscow:20261218T190000",
        "SUMMARY:Doors open",
        "LOCATION:Дом у реки\\, Большой зал\\, Речная ул.\\, 7\\; подъезд 2",
        "GEO:55.752023;37.617499",
        "RELATED-TO:0198f0aa-0000-7000-8000-000000000001",
        "STATUS:CONFIRMED",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "BEGIN:VEVENT",
        "UID:0198f0aa-0000-7000-8000-000000000102",
        "DTSTAMP:20261120T081500Z",
        "SEQUENCE:0",
        "DTSTART;TZID=Europe/Moscow:20261218T191500",
        "DTEND;TZID=Europe/Moscow:20261218T200000",
        "SUMMARY:Заимствования",
        "DESCRIPTION:Speakers: Иван Крот\\, Ann O'Brien\\n\\nПро время жизни.",
        "LOCATION:Дом у реки\\, Малый зал\\, Речная ул.\\, 7\\; подъезд 2",
        "GEO:55.752023;37.617499",
        "RELATED-TO:0198f0aa-0000-7000-8000-000000000001",
        "STATUS:CONFIRMED",
        "TRANSP:OPAQUE",
        "END:VEVENT",
        "BEGIN:VEVENT",
        "UID:0198f0aa-0000-7000-8000-000000000103",
        "DTSTAMP:20261120T081500Z",
        "SEQUENCE:0",
        "DTSTART;TZID=Europe/Moscow:20261218T200000",
        "DTEND;TZID=Europe/Moscow:20261218T203000",
        "SUMMARY:Пицца\\, чай\\; сок",
        "LOCATION:Дом у реки\\, Большой зал\\, Речная ул.\\, 7\\; подъезд 2",
        "GEO:55.752023;37.617499",
        "RELATED-TO:0198f0aa-0000-7000-8000-000000000001",
        "STATUS:CONFIRMED",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
    ]);
    assert_eq!(lines(&written), expected);
}

#[test]
fn programme_over_midnight_names_its_days() {
    let mut event = event();
    event.about.clear();
    event.place.access.clear();
    event.url.clear();
    event.ends = clock("2026-12-19 02:00").into();
    event.agenda = vec![
        item(2, "2026-12-19 00:30", 60, "Ночной код", ItemKind::Workshop),
        item(1, "2026-12-18 23:30", 60, "Хакатон", ItemKind::Other),
    ];
    let calendar = parse(&add_to_calendar(&event, Lang::Ru, now()).unwrap().to_bytes());
    assert_eq!(
        value(the_event(&calendar), &ICalendarProperty::Description).unwrap(),
        "Программа (местное время, UTC+3)\n\
         18 декабря\n23:30–00:30 Хакатон\n\
         19 декабря\n00:30–01:30 Ночной код"
    );
}

#[test]
fn second_time_round_of_an_hour_is_written_in_utc() {
    let mut event = event();
    event.zone = zone("America/New_York");
    event.agenda.clear();
    event.starts = LocalTime {
        at: clock("2026-11-01 01:30"),
        fold: Fold::Later,
    };
    event.ends = clock("2026-11-01 03:00").into();
    let written = lines(&add_to_calendar(&event, Lang::En, now()).unwrap().to_bytes());
    let times: Vec<&String> = written
        .iter()
        .filter(|line| line.starts_with("DTSTART") || line.starts_with("DTEND"))
        .collect();
    assert_eq!(
        times,
        ["DTSTART:20261101T063000Z", "DTEND:20261101T080000Z"]
    );
    assert!(!written.contains(&"BEGIN:VTIMEZONE".to_owned()));
}

#[test]
fn publication_holds_many_events_and_each_zone_once() {
    let zones = [
        zone("Europe/Moscow"),
        zone("Europe/Dublin"),
        zone("Europe/Moscow"),
    ];
    let events: Vec<_> = (0..)
        .zip(zones)
        .map(|(number, zone)| {
            let mut event = event();
            event.uid = item(number, "2026-12-18 19:00", 0, "", ItemKind::Talk).uid;
            event.zone = zone;
            Published::Event(event)
        })
        .collect();
    let mut written = Vec::new();
    publication(events.iter(), Lang::En, now())
        .unwrap()
        .write(&mut written)
        .unwrap();
    let calendar = parse(&written);
    let tzids: Vec<String> = parts(&calendar, ICalendarComponentType::VTimezone)
        .into_iter()
        .map(|zone| value(zone, &ICalendarProperty::Tzid).unwrap())
        .collect();
    assert_eq!(tzids, ["Europe/Moscow", "Europe/Dublin"]);
    assert_eq!(parts(&calendar, ICalendarComponentType::VEvent).len(), 3);
}

#[test]
fn shifts_that_are_called_off_stand_beside_the_others_as_cancelled() {
    let entry = |number: u32, title: &str, cancelled: bool| ShiftEntry {
        item: item(number, "2026-12-18 18:00", 60, title, ItemKind::Other),
        cancelled,
    };
    let both = [entry(1, "Door", false), entry(2, "Food", true)];
    let written = shifts(&event(), &both, Lang::En, now()).unwrap();
    let written = String::from_utf8(written.to_bytes()).unwrap();
    let said: Vec<&str> = written
        .lines()
        .filter(|line| line.starts_with("SUMMARY:") || line.starts_with("STATUS:"))
        .collect();
    assert_eq!(
        said,
        [
            "SUMMARY:Door",
            "STATUS:CONFIRMED",
            "SUMMARY:Food",
            "STATUS:CANCELLED"
        ]
    );
    assert!(shifts(&event(), &[], Lang::En, now()).is_err());
}
