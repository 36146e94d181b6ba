//! VTIMEZONEs read by calcard and evaluated here by the book (RFC 5545
//! §3.6.5), against the zone data they were made from.

use crate::read::{lines, parse};
use crate::sample::{clock, event, now, zone};
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarValue,
    ICalendarWeekday,
};
use chrono::{
    DateTime, Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeDelta, TimeZone,
    Utc, Weekday,
};
use samovar_i18n::Lang;
use samovar_ical::{CalendarEvent, Published, Uid, add_to_calendar, publication};
use samovar_zone::Zone;

/// The onsets of one observance as instants, and the offset it brings.
struct Observance {
    onsets: Vec<DateTime<Utc>>,
    to: i32,
}

fn observances(calendar: &ICalendar) -> Vec<Observance> {
    calendar
        .components
        .iter()
        .filter(|part| {
            matches!(
                part.component_type,
                ICalendarComponentType::Standard | ICalendarComponentType::Daylight
            )
        })
        .map(observance)
        .collect()
}

fn observance(part: &ICalendarComponent) -> Observance {
    let first = local(part);
    let from = TimeDelta::seconds(i64::from(offset(part, &ICalendarProperty::Tzoffsetfrom)));
    let mut local_onsets = vec![first];
    if let Some(entry) = part.property(&ICalendarProperty::Rrule) {
        let ICalendarValue::RecurrenceRule(rule) = &entry.values[0] else {
            panic!("no rule in {entry:?}");
        };
        let month = rule.bymonth[0].month();
        let day = &rule.byday[0];
        local_onsets = (first.year()..2040)
            .map(|year| {
                let (month, weekday) = (u32::from(month), weekday(day.weekday));
                let date = match day.ordwk {
                    Some(nth) => nth_weekday(year, month, weekday, i32::from(nth)),
                    None => rule
                        .bymonthday
                        .iter()
                        .filter_map(|day| {
                            NaiveDate::from_ymd_opt(year, month, u32::try_from(*day).unwrap())
                        })
                        .find(|date| date.weekday() == weekday)
                        .unwrap(),
                };
                date.and_time(first.time())
            })
            .collect();
        assert_eq!(
            local_onsets[0], first,
            "the rule must hold on its first day"
        );
    }
    Observance {
        onsets: local_onsets
            .into_iter()
            .map(|at| (at - from).and_utc())
            .collect(),
        to: offset(part, &ICalendarProperty::Tzoffsetto),
    }
}

fn local(part: &ICalendarComponent) -> NaiveDateTime {
    let entry = part.property(&ICalendarProperty::Dtstart).unwrap();
    let at = entry.values[0].as_partial_date_time().unwrap();
    NaiveDate::from_ymd_opt(
        i32::from(at.year.unwrap()),
        u32::from(at.month.unwrap()),
        u32::from(at.day.unwrap()),
    )
    .unwrap()
    .and_time(
        NaiveTime::from_hms_opt(
            u32::from(at.hour.unwrap()),
            u32::from(at.minute.unwrap()),
            u32::from(at.second.unwrap()),
        )
        .unwrap(),
    )
}

fn offset(part: &ICalendarComponent, name: &ICalendarProperty) -> i32 {
    let entry = part.property(name).unwrap();
    let at = entry.values[0].as_partial_date_time().unwrap();
    let size = i32::from(at.tz_hour.unwrap()) * 3600 + i32::from(at.tz_minute.unwrap()) * 60;
    if at.tz_minus { -size } else { size }
}

fn weekday(day: ICalendarWeekday) -> Weekday {
    match day {
        ICalendarWeekday::Monday => Weekday::Mon,
        ICalendarWeekday::Tuesday => Weekday::Tue,
        ICalendarWeekday::Wednesday => Weekday::Wed,
        ICalendarWeekday::Thursday => Weekday::Thu,
        ICalendarWeekday::Friday => Weekday::Fri,
        ICalendarWeekday::Saturday => Weekday::Sat,
        ICalendarWeekday::Sunday => Weekday::Sun,
    }
}

fn nth_weekday(year: i32, month: u32, weekday: Weekday, nth: i32) -> NaiveDate {
    if let Ok(nth @ 1..) = u8::try_from(nth) {
        return NaiveDate::from_weekday_of_month_opt(year, month, weekday, nth).unwrap();
    }
    assert_eq!(nth, -1);
    let last = NaiveDate::from_ymd_opt(year + i32::from(month == 12), month % 12 + 1, 1)
        .unwrap()
        .pred_opt()
        .unwrap();
    let back = (last.weekday().num_days_from_monday() + 7 - weekday.num_days_from_monday()) % 7;
    last.checked_sub_days(Days::new(u64::from(back))).unwrap()
}

/// The offset of the latest onset not after the instant.
fn offset_at(observances: &[Observance], at: DateTime<Utc>) -> Option<i32> {
    observances
        .iter()
        .flat_map(|one| one.onsets.iter().map(|onset| (*onset, one.to)))
        .filter(|(onset, _)| *onset <= at)
        .max()
        .map(|(_, to)| to)
}

fn truth(zone: Zone, at: DateTime<Utc>) -> i32 {
    zone.offset_from_utc_datetime(&at.naive_utc())
        .fix()
        .local_minus_utc()
}

fn event_at(zone: Zone, starts: NaiveDateTime) -> CalendarEvent {
    let mut event = event();
    event.agenda.clear();
    event.zone = zone;
    event.starts = starts.into();
    event.ends = (starts + TimeDelta::hours(3)).into();
    event
}

#[test]
fn every_zone_is_true_for_2026_to_2031() {
    let begin = clock("2026-01-01 12:00");
    let end = clock("2031-12-30 12:00");
    let mut compared = 0;
    for zone in Zone::all().filter(|zone| !zone.is_utc()) {
        let mut events = [event_at(zone, begin), event_at(zone, end)];
        events[1].uid = Uid::parse("the-last-day").unwrap();
        let events = events.map(Published::Event);
        let mut written = Vec::new();
        publication(events.iter(), Lang::En, now())
            .unwrap()
            .write(&mut written)
            .unwrap();
        let observances = observances(&parse(&written));

        let (mut at, last) = (begin.and_utc(), end.and_utc());
        while at < last {
            assert_eq!(
                offset_at(&observances, at),
                Some(truth(zone, at)),
                "{zone} {at}"
            );
            // Around a change of clocks, look at every quarter of an hour.
            let next = at + TimeDelta::days(1);
            if truth(zone, at) != truth(zone, next) {
                while at < next {
                    at += TimeDelta::minutes(15);
                    for near in [at - TimeDelta::seconds(1), at] {
                        let found = offset_at(&observances, near);
                        assert_eq!(found, Some(truth(zone, near)), "{zone} {near}");
                        compared += 1;
                    }
                }
            }
            at = next;
            compared += 1;
        }
    }
    assert!(compared > 1_000_000, "{compared}");
}

#[test]
fn single_event_of_any_zone_and_week_keeps_its_hour() {
    for zone in Zone::all().filter(|zone| !zone.is_utc()) {
        for week in 0..53 {
            let starts = clock("2026-01-03 12:30") + TimeDelta::weeks(week);
            let written = add_to_calendar(&event_at(zone, starts), Lang::En, now()).unwrap();
            let observances = observances(&parse(&written.to_bytes()));
            let at = zone
                .from_local_datetime(&starts)
                .single()
                .unwrap()
                .with_timezone(&Utc);
            for at in [at, at + TimeDelta::hours(3)] {
                assert_eq!(
                    offset_at(&observances, at),
                    Some(truth(zone, at)),
                    "{zone} {at}"
                );
            }
        }
    }
}

fn zone_lines(zone: Zone, starts: &str) -> Vec<String> {
    let calendar = add_to_calendar(&event_at(zone, clock(starts)), Lang::En, now()).unwrap();
    lines(&calendar.to_bytes())
        .into_iter()
        .skip_while(|line| !line.starts_with("TZID"))
        .skip(1)
        .take_while(|line| line != "END:VTIMEZONE")
        .collect()
}

#[test]
fn zones_with_rules_have_one_standard_and_one_daylight() {
    assert_eq!(
        zone_lines(zone("America/New_York"), "2026-12-18 19:00"),
        [
            "BEGIN:DAYLIGHT",
            "DTSTART:20250309T020000",
            "TZOFFSETFROM:-0500",
            "TZOFFSETTO:-0400",
            "TZNAME:EDT",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
            "END:DAYLIGHT",
            "BEGIN:STANDARD",
            "DTSTART:20251102T020000",
            "TZOFFSETFROM:-0400",
            "TZOFFSETTO:-0500",
            "TZNAME:EST",
            "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
            "END:STANDARD",
        ]
    );
    assert_eq!(
        zone_lines(zone("Europe/Dublin"), "2026-12-18 19:00"),
        [
            "BEGIN:DAYLIGHT",
            "DTSTART:20250330T010000",
            "TZOFFSETFROM:+0000",
            "TZOFFSETTO:+0100",
            "TZNAME:IST",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
            "END:DAYLIGHT",
            "BEGIN:STANDARD",
            "DTSTART:20251026T020000",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0000",
            "TZNAME:GMT",
            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
            "END:STANDARD",
        ]
    );
}

#[test]
fn zone_without_changes_is_a_single_standard() {
    assert_eq!(
        zone_lines(zone("Asia/Kolkata"), "2026-12-18 19:00"),
        [
            "BEGIN:STANDARD",
            "DTSTART:19700101T000000",
            "TZOFFSETFROM:+0530",
            "TZOFFSETTO:+0530",
            "TZNAME:IST",
            "END:STANDARD",
        ]
    );
}

#[test]
fn casablanca_lists_its_changes_only_where_they_are_near() {
    let far = zone_lines(zone("Africa/Casablanca"), "2026-12-18 19:00");
    assert_eq!(
        far,
        [
            "BEGIN:STANDARD",
            "DTSTART:19700101T000000",
            "TZOFFSETFROM:+0000",
            "TZOFFSETTO:+0000",
            "END:STANDARD",
        ]
    );
    let near = zone_lines(zone("Africa/Casablanca"), "2026-02-14 19:00");
    let onsets: Vec<&String> = near
        .iter()
        .filter(|line| line.starts_with("DTSTART"))
        .collect();
    assert_eq!(
        onsets,
        [
            "DTSTART:19700101T000000",
            "DTSTART:20250223T030000",
            "DTSTART:20250406T020000",
            "DTSTART:20260215T030000",
            "DTSTART:20260322T020000",
            "DTSTART:20260920T020000",
        ]
    );
}

#[test]
fn clocks_that_stopped_changing_are_a_single_standard() {
    for (name, starts, offset) in [
        ("Africa/Casablanca", "2027-02-14 19:00", "TZOFFSETTO:+0000"),
        ("America/Vancouver", "2027-12-18 19:00", "TZOFFSETTO:-0700"),
        ("America/Winnipeg", "2027-12-18 19:00", "TZOFFSETTO:-0500"),
    ] {
        let lines = zone_lines(zone(name), starts);
        let offsets: Vec<&String> = lines
            .iter()
            .filter(|line| line.starts_with("TZOFFSETTO"))
            .collect();
        assert_eq!(offsets, [offset], "{name}");
    }
}
