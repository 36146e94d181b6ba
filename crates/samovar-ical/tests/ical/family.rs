//! A generated family of everything this crate writes: every zone, every kind
//! of rule, every hostile text, every profile. Whoever checks files walks it.

use crate::sample::{clock, event_saying, guest_saying, hostile, now, zone};
use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeDelta, Weekday};
use samovar_i18n::Lang;
use samovar_ical::{
    Attendee, CalendarEvent, Call, Ending, Invitations, Occurrence, Published, Recurrence, Repeat,
    Series, SeriesInvitations, State, Task, TaskForm, Uid, add_series_to_calendar, add_to_calendar,
    agenda, existing_time, invitation, publication, speaker_agenda, tasks,
};
use samovar_zone::Zone;

/// Every kind of rule, with a first date that it gives.
pub fn rules() -> Vec<(Repeat, NaiveDate)> {
    use Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};
    let weekly = |interval, days: &[Weekday]| Repeat::Weekly {
        interval,
        days: days.into(),
    };
    let nth = |interval, nth, weekday| Repeat::MonthlyByWeekday {
        interval,
        nth,
        weekday,
    };
    let on = |interval, day| Repeat::MonthlyByDate { interval, day };
    let all = [Mon, Tue, Wed, Thu, Fri, Sat, Sun];
    [
        (weekly(1, &[Fri]), "2026-12-18"),
        (weekly(1, &all), "2026-12-18"),
        (weekly(2, &[Sun, Tue]), "2026-12-15"),
        (weekly(2, &[Mon]), "2026-12-28"),
        (weekly(5, &[Sat, Mon, Thu]), "2026-12-19"),
        (nth(1, 1, Mon), "2026-12-07"),
        (nth(1, 2, Tue), "2026-12-08"),
        (nth(2, 3, Fri), "2026-12-18"),
        (nth(3, 4, Sun), "2026-12-27"),
        (nth(1, -1, Thu), "2026-12-31"),
        (on(1, 1), "2026-12-01"),
        (on(1, 29), "2026-12-29"),
        (on(2, 31), "2026-12-31"),
        (on(12, 29), "2028-02-29"),
    ]
    .map(|(repeat, first)| (repeat, first.parse().unwrap()))
    .into()
}

/// Without an end, after 13 dates, and between the 13th date and the 14th.
pub fn endings((repeat, first): &(Repeat, NaiveDate)) -> [Ending; 3] {
    let endless = Recurrence {
        repeat: repeat.clone(),
        ending: Ending::Never,
    };
    let date = |nth| endless.dates(*first).nth(nth).unwrap();
    [
        Ending::Never,
        Ending::After(13),
        Ending::On(date(13) - TimeDelta::days(1)),
    ]
}

/// A series of `rule` whose second date is left out, whose third is an hour
/// later and whose fourth is cancelled.
pub fn series(text: &str, zone: Zone, rule: (Repeat, NaiveDate), ending: Ending) -> Series {
    let (repeat, first) = rule;
    let mut event = event_saying(text, zone);
    event.agenda.clear();
    let at = existing_time(first.and_hms_opt(19, 30, 0).unwrap(), zone);
    event.starts = at.into();
    event.ends = (at + TimeDelta::hours(3)).into();
    let recurrence = Recurrence { repeat, ending };
    let dates: Vec<NaiveDate> = recurrence.dates(first).skip(1).take(3).collect();
    let on = |date: NaiveDate, hours| {
        let starts = NaiveDateTime::new(date, at.time()) + TimeDelta::hours(hours);
        CalendarEvent {
            starts: starts.into(),
            ends: (starts + TimeDelta::hours(2)).into(),
            sequence: 3,
            title: format!("{text} 2"),
            ..event.clone()
        }
    };
    let mut cancelled = on(dates[2], 0);
    cancelled.state = State::Cancelled;
    Series {
        recurrence,
        skipped: vec![dates[0]],
        changed: vec![
            Occurrence {
                date: dates[1],
                event: on(dates[1], 1),
            },
            Occurrence {
                date: dates[2],
                event: cancelled,
            },
        ],
        event,
    }
}

pub fn zones() -> impl Iterator<Item = Zone> {
    Zone::all()
}

/// A file of the family: which one it is, and its bytes.
pub type File = (String, Vec<u8>);

/// A series for every zone: rules, endings and texts in turn, in every profile
/// that a series goes out in.
pub fn of_all_zones() -> Vec<File> {
    let (rules, texts) = (rules(), hostile());
    let mut files = Vec::new();
    for (number, zone) in zones().enumerate() {
        let rule = &rules[number % rules.len()];
        let ending = endings(rule)[number / rules.len() % 3];
        let series = series(&texts[2 + number % 27], zone, rule.clone(), ending);
        let name = zone.name().replace('/', "-");
        let whole = add_series_to_calendar(&series, Lang::Ru, now()).unwrap();
        files.push((format!("zone-{name}-0"), whole.to_bytes()));
        for kind in 1..=3 {
            let bytes = one_of_series(&series, kind);
            files.push((format!("zone-{name}-{kind}"), bytes));
        }
    }
    files
}

fn one_of_series(series: &Series, kind: usize) -> Vec<u8> {
    let guest = guest_saying(&series.event.title);
    let invitations = SeriesInvitations::new(series, now()).unwrap();
    let (moved, cancelled) = (series.changed[0].date, series.changed[1].date);
    match kind {
        1 => invitations.invitation(&guest),
        2 => invitations.occurrence(moved, &guest),
        _ => invitations.occurrence_cancellation(cancelled, &guest),
    }
    .unwrap()
    .to_bytes()
}

/// Every rule with every ending, in one zone, and what a guest is sent of it.
pub fn of_all_rules(zone: Zone) -> Vec<File> {
    let mut files = Vec::new();
    for (number, rule) in rules().into_iter().enumerate() {
        for (which, ending) in endings(&rule).into_iter().enumerate() {
            let series = series("Вечер Rust; чай", zone, rule.clone(), ending);
            let whole = add_series_to_calendar(&series, Lang::En, now()).unwrap();
            files.push((format!("rule-{number}-{which}"), whole.to_bytes()));
            for kind in 1..=3 {
                let name = format!("rule-{number}-{which}-{kind}");
                files.push((name, one_of_series(&series, kind)));
            }
        }
    }
    files
}

/// Every profile with one text.
pub fn of_text(text: &str, zone: Zone, number: usize) -> Vec<File> {
    let mut event = event_saying(text, zone);
    let guest = guest_saying(text);
    let rule = rules()[number % 14].clone();
    let mut series = series(text, zone, rule.clone(), endings(&rule)[number % 3]);
    series.event.uid = Uid::parse("series-1").unwrap();
    let task = |number: u32, done| Task {
        uid: Uid::parse(&format!("task-{number}")).unwrap(),
        sequence: number,
        title: text.to_owned(),
        notes: text.to_owned(),
        owner: text.to_owned(),
        due: clock("2026-12-11 10:00").into(),
        zone,
        done,
        event: event.uid.clone(),
        event_title: text.to_owned(),
        reminder: event.reminder,
    };
    let list = [task(1, None), task(2, Some(now()))];
    let call = Call {
        uid: Uid::parse("call-1").unwrap(),
        sequence: 1,
        minutes: 45,
    };
    let whole = SeriesInvitations::new(&series, now()).unwrap();
    let mut published = Vec::new();
    let entries = [
        Published::Event(event.clone()),
        Published::Series(series.clone()),
    ];
    publication(entries.iter(), Lang::En, now())
        .unwrap()
        .write(&mut published)
        .unwrap();
    let mut files = vec![
        ("event", add_to_calendar(&event, Lang::Ru, now()).unwrap()),
        ("agenda", agenda(&event, Lang::En, now()).unwrap()),
        (
            "todo",
            tasks(&list, TaskForm::Todo, Lang::Ru, now()).unwrap(),
        ),
        (
            "tasks",
            tasks(&list, TaskForm::Entry, Lang::En, now()).unwrap(),
        ),
        (
            "speaker",
            speaker_agenda(&event, Some(&call), &event.agenda, Lang::Ru, now()).unwrap(),
        ),
        ("series", whole.invitation(&guest).unwrap()),
        ("series-withdrawal", whole.withdrawal(&guest, 9).unwrap()),
        (
            "date",
            whole.occurrence(series.changed[0].date, &guest).unwrap(),
        ),
    ];
    let invitations = Invitations::new(&event, now()).unwrap();
    files.push(("invitation", invitations.invitation(&guest).unwrap()));
    files.push(("withdrawal", invitations.withdrawal(&guest, 9).unwrap()));
    event.state = State::Cancelled;
    event.sequence += 1;
    let invitations = Invitations::new(&event, now()).unwrap();
    files.push(("cancel", invitations.cancellation(&guest).unwrap()));
    let mut all: Vec<File> = files
        .into_iter()
        .map(|(kind, calendar)| (kind.to_owned(), calendar.to_bytes()))
        .collect();
    all.push(("publication".to_owned(), published));
    for (name, _) in &mut all {
        *name = format!("text-{name}-{number:02}");
    }
    all
}

/// The year of the last date is beyond what most programs were tried with.
pub fn far() -> Vec<File> {
    let rule = rules()[0].clone();
    let until = rule.1.with_year(2126).unwrap();
    let series = series("", zone("Europe/Berlin"), rule, Ending::On(until));
    let whole = add_series_to_calendar(&series, Lang::En, now()).unwrap();
    vec![("far".to_owned(), whole.to_bytes())]
}

/// The invitations of so many guests, one by one.
pub fn of_guests(count: usize) -> impl Iterator<Item = (String, Vec<u8>)> {
    let event = event_saying("Вечер Rust; чай", zone("Europe/Moscow"));
    (0..count).map(move |number| {
        let guest = Attendee {
            name: format!("Гость № {number}"),
            email: format!("guest{number}@example.org"),
            plus_ones: u32::try_from(number % 4).unwrap(),
            lang: Lang::ALL[number % 2],
            ..guest_saying("")
        };
        let invitation = invitation(&event, &guest, now()).unwrap();
        (format!("guest-{number:05}"), invitation.to_bytes())
    })
}
