//! What organisers and speakers get: tasks, and a speaker's own programme.

use crate::read::lines;
use crate::sample::{clock, event, now, zone};
use chrono::TimeDelta;
use samovar_i18n::Lang;
use samovar_ical::{
    Calendar, Call, LocalTime, Reminder, State, Task, TaskForm, Uid, speaker_agenda, tasks,
};

/// The content lines of everything but the head and the zones.
fn entries(calendar: &Calendar) -> Vec<String> {
    lines(&calendar.to_bytes())
        .into_iter()
        .skip_while(|line| line != "BEGIN:VEVENT" && line != "BEGIN:VTODO")
        .collect()
}

fn task(number: u32, due: &str) -> Task {
    Task {
        uid: Uid::parse(&format!("task-{number}")).unwrap(),
        sequence: number,
        title: "Заказать пиццу; чай".to_owned(),
        notes: "10 штук\nбез грибов".to_owned(),
        owner: "Пётр".to_owned(),
        due: clock(due).into(),
        zone: zone("Europe/Moscow"),
        done: None,
        event: event().uid,
        event_title: "Вечер Rust".to_owned(),
        reminder: Some(Reminder {
            before: TimeDelta::hours(1),
        }),
    }
}

#[test]
fn tasks_are_to_dos_tied_to_the_event() {
    let mut done = task(2, "2026-12-17 10:00");
    done.done = Some(now());
    done.owner.clear();
    done.notes.clear();
    let list = [task(1, "2026-12-11 10:00"), done];
    let calendar = tasks(&list, TaskForm::Todo, Lang::Ru, now()).unwrap();
    assert_eq!(
        entries(&calendar),
        [
            "BEGIN:VTODO",
            "UID:task-1",
            "DTSTAMP:20261120T081500Z",
            "SEQUENCE:1",
            "DUE;TZID=Europe/Moscow:20261211T100000",
            "SUMMARY:Заказать пиццу\\; чай",
            "DESCRIPTION:К событию «Вечер Rust»\\nКто: Пётр\\n\\n10 штук\\nбез грибов",
            "RELATED-TO:0198f0aa-0000-7000-8000-000000000001",
            "STATUS:NEEDS-ACTION",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "TRIGGER;RELATED=END:-PT60M",
            "DESCRIPTION:Заказать пиццу\\; чай",
            "END:VALARM",
            "END:VTODO",
            "BEGIN:VTODO",
            "UID:task-2",
            "DTSTAMP:20261120T081500Z",
            "SEQUENCE:2",
            "DUE;TZID=Europe/Moscow:20261217T100000",
            "SUMMARY:Заказать пиццу\\; чай",
            "DESCRIPTION:К событию «Вечер Rust»",
            "RELATED-TO:0198f0aa-0000-7000-8000-000000000001",
            "STATUS:COMPLETED",
            "COMPLETED:20261120T081500Z",
            "PERCENT-COMPLETE:100",
            "END:VTODO",
            "END:VCALENDAR",
        ]
    );
}

#[test]
fn tasks_for_calendars_without_to_dos_are_entries_that_block_no_time() {
    let mut done = task(2, "2027-03-14 02:30");
    done.zone = zone("America/New_York");
    done.done = Some(now());
    let calendar = tasks(&[done], TaskForm::Entry, Lang::En, now()).unwrap();
    assert_eq!(
        entries(&calendar),
        [
            "BEGIN:VEVENT",
            "UID:task-2",
            "DTSTAMP:20261120T081500Z",
            "SEQUENCE:2",
            // Nobody chose an hour that the clocks jump over.
            "DTSTART;TZID=America/New_York:20270314T033000",
            "DTEND;TZID=America/New_York:20270314T040000",
            "SUMMARY:✓ Заказать пиццу\\; чай",
            "DESCRIPTION:For “Вечер Rust”\\nWho: Пётр\\n\\n10 штук\\nбез грибов",
            "RELATED-TO:0198f0aa-0000-7000-8000-000000000001",
            "STATUS:CONFIRMED",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
            "END:VCALENDAR",
        ]
    );
    let error = tasks(&[], TaskForm::Entry, Lang::En, now()).unwrap_err();
    assert_eq!(error.code(), "calendar-no-tasks");
}

#[test]
fn speaker_is_told_when_to_be_there_and_what_they_take_part_in() {
    let mut event = event();
    event.reminder = Some(Reminder {
        before: TimeDelta::minutes(30),
    });
    let call = Call {
        uid: Uid::parse("call-1").unwrap(),
        sequence: 4,
        minutes: 45,
    };
    let own = &event.agenda[..1];
    let calendar = speaker_agenda(&event, Some(&call), own, Lang::Ru, now()).unwrap();
    let written = entries(&calendar);
    assert_eq!(
        written,
        [
            "BEGIN:VEVENT",
            "UID:call-1",
            "DTSTAMP:20261120T081500Z",
            "SEQUENCE:4",
            "DTSTART;TZID=Europe/Moscow:20261218T183000",
            "DTEND;TZID=Europe/Moscow:20261218T191500",
            "SUMMARY:Быть на месте: Вечер Rust",
            "DESCRIPTION:Программа (местное время\\, UTC+3)\\n\
             19:15–20:00 Заимствования — Иван Крот\\, Ann O'Brien (Малый зал)\\n\\n\
             Как пройти\\nВход со двора\\, код 12#\\n\\n\
             Подробнее: https://example.org/rust",
            "LOCATION:Дом у реки\\, Большой зал\\, Речная ул.\\, 7\\; подъезд 2",
            "GEO:55.752023;37.617499",
            "RELATED-TO:0198f0aa-0000-7000-8000-000000000001",
            "STATUS:CONFIRMED",
            "TRANSP:OPAQUE",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "TRIGGER:-PT30M",
            "DESCRIPTION:Быть на месте: Вечер Rust",
            "END:VALARM",
            "END:VEVENT",
            "BEGIN:VEVENT",
            "UID:0198f0aa-0000-7000-8000-000000000102",
            "DTSTAMP:20261120T081500Z",
            "SEQUENCE:0",
            "DTSTART;TZID=Europe/Moscow:20261218T191500",
            "DTEND;TZID=Europe/Moscow:20261218T200000",
            "SUMMARY:Заимствования",
            "DESCRIPTION:Спикеры: Иван Крот\\, Ann O'Brien\\n\\nПро время жизни.",
            "LOCATION:Дом у реки\\, Малый зал\\, Речная ул.\\, 7\\; подъезд 2",
            "GEO:55.752023;37.617499",
            "RELATED-TO:0198f0aa-0000-7000-8000-000000000001",
            "STATUS:CONFIRMED",
            "TRANSP:OPAQUE",
            "END:VEVENT",
            "END:VCALENDAR",
        ]
    );
    let nobody = |line: &String| line.starts_with("ATTENDEE") || line.starts_with("ORGANIZER");
    assert!(!written.iter().any(nobody));
}

#[test]
fn speaker_without_a_call_is_reminded_of_the_first_item() {
    let mut event = event();
    event.state = State::Cancelled;
    event.reminder = Some(Reminder {
        before: TimeDelta::minutes(30),
    });
    let calendar = speaker_agenda(&event, None, &event.agenda, Lang::En, now()).unwrap();
    let written = entries(&calendar);
    let count = |wanted: &str| written.iter().filter(|line| *line == wanted).count();
    assert_eq!(
        [
            count("BEGIN:VEVENT"),
            count("BEGIN:VALARM"),
            count("DESCRIPTION:Doors open"),
            count("STATUS:CANCELLED")
        ],
        [3, 1, 1, 3]
    );
    let error = speaker_agenda(&event, None, &[], Lang::En, now()).unwrap_err();
    assert_eq!(error.code(), "calendar-agenda-empty");
}

#[test]
fn call_is_counted_in_real_time_over_a_change_of_clocks() {
    let mut event = event();
    event.zone = zone("America/New_York");
    event.starts = clock("2027-03-14 03:15").into();
    event.ends = LocalTime::from(clock("2027-03-14 06:00"));
    event.agenda.truncate(1);
    event.agenda[0].starts = clock("2027-03-14 03:15").into();
    let call = Call {
        uid: Uid::parse("call-1").unwrap(),
        sequence: 0,
        minutes: 30,
    };
    let calendar = speaker_agenda(&event, Some(&call), &event.agenda, Lang::En, now()).unwrap();
    assert_eq!(
        entries(&calendar)[4],
        "DTSTART;TZID=America/New_York:20270314T014500"
    );
}
