//! The rules we write, expanded by somebody else (the `rrule` crate) from the
//! lines of the file: the same dates and the same hour as [`Recurrence::dates`].

use crate::family::{endings, rules, series};
use crate::read::lines;
use crate::sample::{now, zone};
use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, Weekday};
use rrule::RRuleSet;
use samovar_i18n::Lang;
use samovar_ical::{Ending, Recurrence, Repeat, add_series_to_calendar};
use samovar_zone::Zone;

/// More than any of the rules has when it ends, and enough to see both halves of
/// a year when it does not.
const SHOWN: u16 = 60;

/// DTSTART, RRULE and EXDATE of the VEVENT with the rule.
fn rule_lines(bytes: &[u8]) -> String {
    let wanted = |line: &String| {
        ["DTSTART", "RRULE", "EXDATE"]
            .iter()
            .any(|name| line.starts_with(name))
    };
    let lines: Vec<String> = lines(bytes)
        .into_iter()
        .skip_while(|line| line != "BEGIN:VEVENT")
        .take_while(|line| line != "END:VEVENT")
        .filter(wanted)
        .collect();
    lines.join("\n")
}

#[test]
fn dates_of_every_rule_are_those_that_others_make_of_it() {
    let mut compared = 0;
    for zone in [
        zone("Europe/Moscow"),
        zone("America/New_York"),
        zone("Pacific/Kiritimati"),
        zone("America/Santiago"),
        Zone::utc(),
    ] {
        for rule in rules() {
            for ending in endings(&rule) {
                let series = series("Вечер", zone, rule.clone(), ending);
                let written = add_series_to_calendar(&series, Lang::En, now()).unwrap();
                let text = rule_lines(&written.to_bytes());
                let set: RRuleSet = text.parse().unwrap_or_else(|e| panic!("{e}: {text}"));
                let theirs: Vec<NaiveDateTime> = set
                    .all(SHOWN)
                    .dates
                    .iter()
                    .map(|at| at.naive_local())
                    .collect();

                let left_out = [series.skipped[0], series.changed[1].date];
                let hour = series.event.starts.at.time();
                let ours: Vec<NaiveDateTime> = series
                    .recurrence
                    .dates(rule.1)
                    .filter(|date| !left_out.contains(date))
                    .take(SHOWN.into())
                    .map(|date| date.and_time(hour))
                    .collect();
                assert_eq!(ours, theirs, "{zone} {text}");
                compared += ours.len();
            }
        }
    }
    assert!(compared > 5_000, "{compared}");
}

/// The same by another way: each day of forty years asked by itself.
#[test]
fn dates_are_the_days_that_the_rule_describes() {
    let first: NaiveDate = "2026-12-31".parse().unwrap();
    let recurrence = Recurrence {
        repeat: Repeat::MonthlyByWeekday {
            interval: 3,
            nth: -1,
            weekday: Weekday::Thu,
        },
        ending: Ending::Never,
    };
    let described = |date: &NaiveDate| {
        let week_later = *date + Days::new(7);
        date.weekday() == Weekday::Thu
            && date.month().is_multiple_of(3)
            && week_later.month() != date.month()
    };
    let by_day: Vec<NaiveDate> = first.iter_days().take(365 * 40).filter(described).collect();
    let by_rule: Vec<NaiveDate> = recurrence.dates(first).take(by_day.len()).collect();
    assert_eq!(by_rule, by_day);
}
