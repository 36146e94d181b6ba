//! A rule as the `rrule` crate computes it: by the wall clock alone, as if
//! every clock were Greenwich's. So floating times, whole days, zones of a
//! file's own and an UNTIL by any clock are all the same to it, and what a
//! clock shows is turned into instants afterwards, date by date.

use calcard::icalendar::{
    ICalendarDay, ICalendarFrequency, ICalendarRecurrenceRule, ICalendarWeekday,
};
use chrono::{Datelike, Days, Month, Months, NaiveDateTime, TimeZone};
use rrule::{Frequency, NWeekday, RRule, RRuleSet, Tz, Weekday};

/// How many times of day a rule may give: more is a bomb, not a plan.
const MOST_A_DAY: usize = 48;

/// Rules by the hour or oftener are none for events.
pub fn too_often(rule: &ICalendarRecurrenceRule) -> bool {
    let often = matches!(
        rule.freq,
        ICalendarFrequency::Hourly | ICalendarFrequency::Minutely | ICalendarFrequency::Secondly
    );
    let times = [&rule.byhour, &rule.byminute, &rule.bysecond]
        .iter()
        .map(|list| list.len().max(1))
        .fold(1, usize::saturating_mul);
    often || times > MOST_A_DAY
}

/// None where the rule makes no sense.
pub fn set(
    rule: &ICalendarRecurrenceRule,
    start: NaiveDateTime,
    until: Option<NaiveDateTime>,
) -> Option<RRuleSet> {
    if too_often(rule) {
        return None;
    }
    let utc = |at: NaiveDateTime| Tz::UTC.from_utc_datetime(&at);
    let mut out = RRule::new(match rule.freq {
        ICalendarFrequency::Yearly => Frequency::Yearly,
        ICalendarFrequency::Monthly => Frequency::Monthly,
        ICalendarFrequency::Weekly => Frequency::Weekly,
        _ => Frequency::Daily,
    });
    out = out.interval(rule.interval.unwrap_or(1).max(1));
    if let Some(count) = rule.count {
        out = out.count(count.max(1));
    }
    if let Some(until) = until {
        out = out.until(utc(until));
    }
    if let Some(first) = &rule.wkst {
        out = out.week_start(weekday(*first));
    }
    // Of these two only the ordinal of a month or a year means something.
    let ordinals = matches!(
        rule.freq,
        ICalendarFrequency::Yearly | ICalendarFrequency::Monthly
    );
    let months: Vec<Month> = rule
        .bymonth
        .iter()
        .filter_map(|month| Month::try_from(month.month()).ok())
        .collect();
    let days = rule.byday.iter().map(|day| nth(day, ordinals));
    let set = out
        .by_month(&unique(months))
        .by_weekday(unique_days(days))
        .by_month_day(unique(rule.bymonthday.clone()))
        .by_year_day(unique(rule.byyearday.clone()))
        .by_week_no(unique(rule.byweekno.clone()))
        .by_hour(unique(rule.byhour.clone()))
        .by_minute(unique(rule.byminute.clone()))
        .by_second(unique(rule.bysecond.clone()))
        .by_set_pos(unique(rule.bysetpos.clone()))
        .build(utc(start))
        .ok()?;
    Some(set.limit())
}

/// A start shortly before `from` that gives the same dates from there on, so
/// that a weekly meeting since 1970 is not counted through.
pub fn forwarded(
    rule: &ICalendarRecurrenceRule,
    start: NaiveDateTime,
    from: NaiveDateTime,
) -> NaiveDateTime {
    let days = (from - start).num_days();
    if rule.count.is_some() || days < 62 {
        return start;
    }
    let step = i64::from(rule.interval.unwrap_or(1).max(1));
    let skip = |unit: i64| (days / unit / step - 1).max(0) * step * unit;
    let later = match rule.freq {
        ICalendarFrequency::Daily => start.checked_add_days(Days::new(skip(1).unsigned_abs())),
        ICalendarFrequency::Weekly => start.checked_add_days(Days::new(skip(7).unsigned_abs())),
        ICalendarFrequency::Monthly => {
            let day_is_said = !rule.byday.is_empty() || !rule.bymonthday.is_empty();
            let base = if start.day() > 28 && day_is_said {
                start.with_day(1)
            } else {
                Some(start)
            };
            let months = i64::from(from.year() - start.year()) * 12 + i64::from(from.month())
                - i64::from(start.month());
            let skipped = (months / step - 1).max(0) * step;
            base.filter(|base| base.day() <= 28 && skipped > 0)
                .and_then(|base| base.checked_add_months(Months::new(u32::try_from(skipped).ok()?)))
        }
        _ => None,
    };
    later.unwrap_or(start)
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

fn nth(day: &ICalendarDay, ordinals: bool) -> NWeekday {
    match day.ordwk.filter(|nth| ordinals && *nth != 0) {
        Some(nth) => NWeekday::Nth(nth, weekday(day.weekday)),
        None => NWeekday::Every(weekday(day.weekday)),
    }
}

fn unique<T: Ord>(mut list: Vec<T>) -> Vec<T> {
    list.sort_unstable();
    list.dedup();
    list
}

fn unique_days(days: impl Iterator<Item = NWeekday>) -> Vec<NWeekday> {
    let mut list: Vec<NWeekday> = Vec::new();
    for day in days.take(1_000) {
        if !list.contains(&day) {
            list.push(day);
        }
    }
    list
}
