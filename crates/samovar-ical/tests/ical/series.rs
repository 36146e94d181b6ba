use crate::read::lines;
use crate::sample::{clock, event, guest, now, zone};
use chrono::{Days, NaiveDate, Weekday};
use samovar_i18n::Lang;
use samovar_ical::{
    Calendar, CalendarError, CalendarEvent, Ending, Occurrence, Published, Recurrence,
    RecurrenceId, Repeat, Series, SeriesInvitations, State, add_series_to_calendar, existing_time,
    publication,
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The third Friday of each month from 18 December 2026 in Moscow.
fn series(ending: Ending) -> Series {
    let mut event = event();
    event.about.clear();
    event.place = Default::default();
    event.url.clear();
    Series {
        event,
        recurrence: Recurrence {
            repeat: Repeat::MonthlyByWeekday {
                interval: 1,
                nth: 3,
                weekday: Weekday::Fri,
            },
            ending,
        },
        skipped: vec![],
        changed: vec![],
    }
}

/// The event of a date, an hour later than the rule says.
fn later(date: &str, sequence: u32) -> Occurrence {
    let mut event = event();
    event.title = "Вечер Rust, позже".to_owned();
    event.about.clear();
    event.place = Default::default();
    event.agenda.clear();
    event.url.clear();
    event.sequence = sequence;
    event.starts = clock(&format!("{date} 20:00")).into();
    event.ends = clock(&format!("{date} 23:00")).into();
    Occurrence {
        date: day(date),
        event,
    }
}

/// The content lines of the VEVENTs, without what all of them share.
fn events(calendar: &Calendar) -> Vec<String> {
    let mut inside = false;
    lines(&calendar.to_bytes())
        .into_iter()
        .filter(|line| {
            inside |= line == "BEGIN:VEVENT";
            let kept = inside;
            inside &= line != "END:VEVENT";
            kept && !["DTSTAMP", "TRANSP", "ORGANIZER", "ATTENDEE"]
                .iter()
                .any(|name| line.starts_with(name))
        })
        .collect()
}

#[test]
fn file_has_the_rule_the_dates_left_out_and_those_that_differ() {
    let mut series = series(Ending::On(day("2027-12-31")));
    series.skipped = vec![day("2027-01-15"), day("2027-01-16")];
    series.changed = vec![later("2027-02-19", 3), later("2027-03-19", 4)];
    series.changed[1].event.state = State::Cancelled;
    let calendar = add_series_to_calendar(&series, Lang::Ru, now()).unwrap();
    assert_eq!(
        events(&calendar),
        [
            "BEGIN:VEVENT",
            "UID:0198f0aa-0000-7000-8000-000000000001",
            "SEQUENCE:2",
            "DTSTART;TZID=Europe/Moscow:20261218T190000",
            "DTEND;TZID=Europe/Moscow:20261218T220000",
            "RRULE:FREQ=MONTHLY;UNTIL=20271231T205959Z;BYDAY=3FR",
            "EXDATE;TZID=Europe/Moscow:20270115T190000",
            "EXDATE;TZID=Europe/Moscow:20270319T190000",
            "SUMMARY:Вечер Rust",
            "STATUS:CONFIRMED",
            "END:VEVENT",
            "BEGIN:VEVENT",
            "UID:0198f0aa-0000-7000-8000-000000000001",
            "SEQUENCE:3",
            "DTSTART;TZID=Europe/Moscow:20270219T200000",
            "DTEND;TZID=Europe/Moscow:20270219T230000",
            "RECURRENCE-ID;TZID=Europe/Moscow:20270219T190000",
            "SUMMARY:Вечер Rust\\, позже",
            "STATUS:CONFIRMED",
            "END:VEVENT",
        ]
    );
}

fn rule(repeat: Repeat, ending: Ending, first: &str) -> String {
    let mut series = series(ending);
    series.recurrence.repeat = repeat;
    series.event.starts = clock(&format!("{first} 19:00")).into();
    series.event.ends = clock(&format!("{first} 22:00")).into();
    let calendar = add_series_to_calendar(&series, Lang::En, now()).unwrap();
    let mut found = events(&calendar);
    found.retain(|line| line.starts_with("RRULE"));
    found.concat()
}

#[test]
fn rules_are_those_that_outlook_reads() {
    let weekly = |interval, days: &[Weekday]| Repeat::Weekly {
        interval,
        days: days.into(),
    };
    let (tue, thu) = (Weekday::Tue, Weekday::Thu);
    let cases = [
        (
            weekly(1, &[thu, tue]),
            Ending::Never,
            "RRULE:FREQ=WEEKLY;BYDAY=TU,TH",
        ),
        (
            weekly(2, &[thu, tue, thu]),
            Ending::After(10),
            "RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=10;BYDAY=TU,TH;WKST=MO",
        ),
        (
            weekly(3, &[tue]),
            Ending::Never,
            "RRULE:FREQ=WEEKLY;INTERVAL=3;BYDAY=TU",
        ),
        (
            Repeat::MonthlyByWeekday {
                interval: 2,
                nth: -1,
                weekday: tue,
            },
            Ending::Never,
            "RRULE:FREQ=MONTHLY;INTERVAL=2;BYDAY=-1TU",
        ),
        (
            Repeat::MonthlyByDate {
                interval: 1,
                day: 29,
            },
            Ending::Never,
            "RRULE:FREQ=MONTHLY;BYMONTHDAY=29",
        ),
    ];
    for (repeat, ending, expected) in cases {
        assert_eq!(rule(repeat, ending, "2026-12-29"), expected);
    }
}

#[test]
fn one_date_goes_out_alone_and_the_whole_with_it() {
    let mut series = series(Ending::Never);
    series.changed = vec![later("2027-02-19", 3)];
    let invitations = SeriesInvitations::new(&series, now()).unwrap();
    let whole = invitations.invitation(&guest()).unwrap();
    assert_eq!(
        events(&whole)
            .iter()
            .filter(|line| *line == "BEGIN:VEVENT")
            .count(),
        2
    );
    let one = invitations.occurrence(day("2027-02-19"), &guest()).unwrap();
    assert!(lines(&one.to_bytes()).contains(&"METHOD:REQUEST".to_owned()));
    assert_eq!(
        events(&one),
        [
            "BEGIN:VEVENT",
            "UID:0198f0aa-0000-7000-8000-000000000001",
            "SEQUENCE:3",
            "DTSTART;TZID=Europe/Moscow:20270219T200000",
            "DTEND;TZID=Europe/Moscow:20270219T230000",
            "RECURRENCE-ID;TZID=Europe/Moscow:20270219T190000",
            "SUMMARY:Вечер Rust\\, позже",
            "STATUS:CONFIRMED",
            "END:VEVENT",
        ]
    );
}

#[test]
fn date_moved_back_to_its_rule_can_be_sent_again() {
    let series = series(Ending::Never);
    let invitations = SeriesInvitations::new(&series, now()).unwrap();
    let one = invitations.occurrence(day("2027-02-19"), &guest()).unwrap();
    let times: Vec<String> = events(&one)
        .into_iter()
        .filter(|line| line.contains("2027"))
        .collect();
    assert_eq!(
        times,
        [
            "DTSTART;TZID=Europe/Moscow:20270219T190000",
            "DTEND;TZID=Europe/Moscow:20270219T220000",
            "RECURRENCE-ID;TZID=Europe/Moscow:20270219T190000",
        ]
    );
    let error = invitations
        .occurrence(day("2027-02-20"), &guest())
        .unwrap_err();
    assert_eq!(error.code(), "calendar-date-not-in-series");
}

#[test]
fn one_date_keeps_the_start_that_it_is_known_by_when_the_rule_has_another() {
    let series = series(Ending::Never);
    let invitations = SeriesInvitations::new(&series, now()).unwrap();
    let known = RecurrenceId {
        at: clock("2027-02-19 18:00"),
        zone: zone("Europe/Berlin"),
    };
    let date = invitations.date(day("2027-02-19")).unwrap();
    let date = date.known_as(known);
    for one in [
        date.invitation(&guest()).unwrap(),
        date.withdrawal(&guest(), 4).unwrap(),
    ] {
        let written = lines(&one.to_bytes());
        for line in [
            "TZID:Europe/Berlin",
            "TZID:Europe/Moscow",
            "DTSTART;TZID=Europe/Moscow:20270219T190000",
            "RECURRENCE-ID;TZID=Europe/Berlin:20270219T180000",
        ] {
            assert!(written.contains(&line.to_owned()), "{line}: {written:#?}");
        }
    }
}

#[test]
fn one_date_is_cancelled_alone_with_the_sequence_of_its_change() {
    let mut series = series(Ending::Never);
    series.event.sequence = 5;
    series.skipped = vec![day("2027-01-15")];
    series.changed = vec![later("2027-02-19", 7)];
    series.changed[0].event.state = State::Cancelled;
    let invitations = SeriesInvitations::new(&series, now()).unwrap();
    for (date, sequence) in [("2027-01-15", 5), ("2027-02-19", 7)] {
        let one = invitations
            .occurrence_cancellation(day(date), &guest())
            .unwrap();
        let written = lines(&one.to_bytes());
        let compact = date.replace('-', "");
        for line in [
            "METHOD:CANCEL".to_owned(),
            "STATUS:CANCELLED".to_owned(),
            format!("SEQUENCE:{sequence}"),
            format!("RECURRENCE-ID;TZID=Europe/Moscow:{compact}T190000"),
        ] {
            assert!(written.contains(&line), "{line} {written:#?}");
        }
        assert!(!written.iter().any(|line| line.starts_with("RRULE")));
    }
    let refused = invitations.occurrence_cancellation(day("2027-03-19"), &guest());
    assert_eq!(refused.unwrap_err().code(), "calendar-event-not-cancelled");
    let refused = invitations.cancellation(&guest());
    assert_eq!(refused.unwrap_err().code(), "calendar-event-not-cancelled");
}

#[test]
fn guest_removed_is_told_so_though_all_goes_on() {
    let series = series(Ending::Never);
    let invitations = SeriesInvitations::new(&series, now()).unwrap();
    let whole = invitations.withdrawal(&guest(), 9).unwrap();
    let one = invitations.date(day("2027-02-19")).unwrap();
    let one = one.withdrawal(&guest(), 9).unwrap();
    for written in [&whole, &one].map(|calendar| lines(&calendar.to_bytes())) {
        for line in ["METHOD:CANCEL", "SEQUENCE:9", "STATUS:CANCELLED"] {
            assert!(written.contains(&line.to_owned()), "{line}");
        }
        // The event itself is not cancelled, so it does not say that it is.
        assert!(!written.iter().any(|line| line.contains("is cancelled")));
    }
}

#[test]
fn date_in_another_zone_is_written_by_the_clocks_of_the_series() {
    let mut series = series(Ending::Never);
    series.changed = vec![later("2027-02-19", 3)];
    series.changed[0].event.zone = zone("Europe/London");
    let calendar = add_series_to_calendar(&series, Lang::En, now()).unwrap();
    let written = lines(&calendar.to_bytes());
    assert!(written.contains(&"DTSTART;TZID=Europe/Moscow:20270219T230000".to_owned()));
    let zones = written.iter().filter(|line| *line == "BEGIN:VTIMEZONE");
    assert_eq!(zones.count(), 1);
}

#[test]
fn series_over_a_change_of_clocks_keeps_its_hour_and_its_zone_both_halves() {
    let mut series = series(Ending::After(7));
    series.event.zone = zone("Europe/Berlin");
    let calendar = add_series_to_calendar(&series, Lang::En, now()).unwrap();
    let written = lines(&calendar.to_bytes());
    let halves = ["BEGIN:STANDARD", "BEGIN:DAYLIGHT"];
    let found = halves.map(|half| written.iter().filter(|line| *line == half).count());
    assert_eq!(found, [1, 1]);
}

#[test]
fn time_that_clocks_skip_or_show_twice_on_a_later_date_has_one_outcome() {
    let zone = zone("America/New_York");
    let mut series = series(Ending::Never);
    series.recurrence.repeat = Repeat::Weekly {
        interval: 1,
        days: vec![Weekday::Sun],
    };
    series.event.zone = zone;
    series.event.starts = clock("2026-10-25 01:30").into();
    series.event.ends = clock("2026-10-25 03:30").into();
    let invitations = SeriesInvitations::new(&series, now()).unwrap();
    let times = |date: &str| {
        let one = invitations.occurrence(day(date), &guest()).unwrap();
        let mut written = events(&one);
        written.retain(|line| line.contains("202"));
        written
    };
    // Twice: the first time round, two hours of real time long.
    assert_eq!(
        times("2026-11-01"),
        [
            "DTSTART;TZID=America/New_York:20261101T013000",
            "DTEND;TZID=America/New_York:20261101T023000",
            "RECURRENCE-ID;TZID=America/New_York:20261101T013000",
        ]
    );
    // Skipped: as much later as the clocks jump.
    assert_eq!(
        existing_time(clock("2027-03-14 02:30"), zone),
        clock("2027-03-14 03:30")
    );
    assert_eq!(
        existing_time(clock("2026-11-01 01:30"), zone),
        clock("2026-11-01 01:30")
    );
}

#[test]
fn impossible_series_are_refused_with_facts() {
    let facts = |series: &Series| {
        let error = add_series_to_calendar(series, Lang::En, now()).unwrap_err();
        (error.code(), error.args())
    };
    let title = ("series", "Вечер Rust".to_owned());
    let mut wrong = series(Ending::Never);
    wrong.event.starts = clock("2026-12-17 19:00").into();
    assert_eq!(
        facts(&wrong),
        (
            "calendar-rule-first-date",
            vec![("first", "2026-12-17".to_owned())]
        )
    );
    let mut beside = series(Ending::Never);
    beside.changed = vec![later("2027-02-20", 3)];
    assert_eq!(
        facts(&beside),
        (
            "calendar-date-not-in-series",
            vec![("date", "2027-02-20".to_owned()), title.clone()]
        )
    );
    let mut empty = series(Ending::After(2));
    empty.skipped = vec![day("2026-12-18"), day("2027-01-15")];
    assert_eq!(facts(&empty), ("calendar-series-empty", vec![title]));
}

#[test]
fn two_entries_of_one_uid_are_refused_by_name() {
    let series = series(Ending::Never);
    let event = CalendarEvent {
        title: "Дубль".to_owned(),
        ..event()
    };
    let entries = [Published::Series(series), Published::Event(event)];
    let error: CalendarError = publication(entries.iter(), Lang::Ru, now()).unwrap_err();
    assert_eq!(error.code(), "calendar-uid-twice");
    assert_eq!(
        error.args(),
        [
            ("first", "Вечер Rust".to_owned()),
            ("second", "Дубль".to_owned()),
            ("uid", "0198f0aa-0000-7000-8000-000000000001".to_owned()),
        ]
    );
}

#[test]
fn endless_series_of_a_zone_without_rules_lists_ten_years() {
    let mut series = series(Ending::Never);
    series.event.zone = zone("Africa/Cairo");
    let calendar = add_series_to_calendar(&series, Lang::En, now()).unwrap();
    let last = lines(&calendar.to_bytes())
        .into_iter()
        .filter_map(|line| line.strip_prefix("DTSTART:").map(str::to_owned))
        .max()
        .unwrap();
    let until = day("2036-12-18") + Days::new(0);
    assert!(
        last.as_str() > until.format("%Y%m%d").to_string().as_str(),
        "{last}"
    );
}
