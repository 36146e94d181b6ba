//! How often: "every Tuesday", "every second Tuesday", «раз в две недели», "first
//! Monday of every month", «по вторникам и четвергам», and until when.

use chrono::Weekday;

use super::calendar_words::{each_weekday, weekday};
use super::date::nth_of_month;
use super::numbers::{count, ordinal};
use super::words::{At, Read};

/// What a line says of how often; days and dates that are left out follow the first date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repeats {
    pub unit: Unit,
    pub interval: u32,
    pub weekdays: Vec<Weekday>,
    /// Of a month: which such weekday, -1 for the last.
    pub nth: Option<(i8, Weekday)>,
    /// Of a month: which day.
    pub day: Option<u8>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    Week,
    Month,
}

impl Repeats {
    const fn every(unit: Unit, interval: u32) -> Self {
        Self {
            unit,
            interval,
            weekdays: Vec::new(),
            nth: None,
            day: None,
        }
    }

    fn on(days: Vec<Weekday>, interval: u32) -> Self {
        Self {
            weekdays: days,
            ..Self::every(Unit::Week, interval)
        }
    }

    fn nth(nth: (i8, Weekday), interval: u32) -> Self {
        Self {
            nth: Some(nth),
            ..Self::every(Unit::Month, interval)
        }
    }
}

pub(super) const EVERY: &[&str] = &[
    "every",
    "each",
    "каждый",
    "каждую",
    "каждое",
    "каждая",
    "каждые",
    "каждого",
    "каждой",
];
const WEEK: &[&str] = &["week", "weeks", "неделю", "недели", "недель", "неделя"];
const MONTH: &[&str] = &["month", "months", "месяц", "месяца", "месяцев"];
pub(super) const OF_MONTH: &[&str] = &[
    "of the month",
    "of every month",
    "of each month",
    "in the month",
    "every month",
    "each month",
    "of month",
    "monthly",
    "a month",
    "месяца",
    "каждого месяца",
    "в месяце",
    "каждый месяц",
    "ежемесячно",
    "в каждом месяце",
];
const WORKDAYS: [Weekday; 5] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
];

pub fn repeats(at: At<'_>) -> Read<'_, Repeats> {
    every(at)
        .or_else(|| once_in(at))
        .or_else(|| of_each_month(at))
        .or_else(|| single_word(at))
        .or_else(|| weekdays_each(at))
}

fn every(at: At<'_>) -> Read<'_, Repeats> {
    let after = at.word(EVERY)?;
    if let Some((found, after)) = last_or_nth(after) {
        return Some((found, after));
    }
    if let Some(other) = after.word(&["other"]) {
        return each_or_unit(other, 2);
    }
    // "every 2 weeks on Tuesday", «каждые две недели»
    if let Some((interval, unit)) = count(after).filter(|(interval, _)| (1..=52).contains(interval))
        && let Some(found) = unit_after(unit, interval)
    {
        return Some(found);
    }
    if let Some((interval, unit)) = ordinal(after)
        && let Some(found) = unit_after(unit, interval)
    {
        return Some(found);
    }
    if let Some(after) = after
        .word(&["weekday", "workday"])
        .or_else(|| after.one_of(&["рабочий день", "будний день"]))
    {
        return Some((Repeats::on(WORKDAYS.to_vec(), 1), after));
    }
    // "every 15th", «каждое 15 число»
    let numbered = ordinal(after)
        .map(|(day, end)| (day, end.maybe(&["число", "числа"])))
        .or_else(|| {
            after
                .number()
                .and_then(|(day, end)| Some((day, end.word(&["число", "числа"])?)))
        });
    if let Some((day, end)) = numbered.filter(|(_, end)| weekday(*end).is_none())
        && after.number().is_some()
        && let Some(day) = u8::try_from(day).ok().filter(|day| (1..=31).contains(day))
    {
        let found = Repeats {
            day: Some(day),
            ..Repeats::every(Unit::Month, 1)
        };
        return Some((found, end));
    }
    if let Some(after) = after.word(&["day", "день"]) {
        let mut days = WORKDAYS.to_vec();
        days.extend([Weekday::Sat, Weekday::Sun]);
        return Some((Repeats::on(days, 1), after));
    }
    each_or_unit(after, 1)
}

/// "second Tuesday": every other week; "of the month" makes it the second one of it.
fn last_or_nth(at: At<'_>) -> Read<'_, Repeats> {
    let ((nth, day), after) = nth_of_month(at)?;
    if let Some(after) = after.one_of(OF_MONTH) {
        return Some((Repeats::nth((nth, day), 1), after));
    }
    if nth == 2 {
        let (mut days, after) = (vec![day], after);
        let after = more_days(&mut days, after);
        return Some((Repeats::on(days, 2), after));
    }
    Some((Repeats::nth((nth, day), 1), after))
}

fn each_or_unit(at: At<'_>, interval: u32) -> Read<'_, Repeats> {
    if let Some((days, after)) = days(at) {
        return Some((Repeats::on(days, interval), after));
    }
    unit_after(at, interval)
}

/// "weeks on Tuesday", «месяц 15 числа».
fn unit_after(at: At<'_>, interval: u32) -> Read<'_, Repeats> {
    if let Some(after) = at.word(WEEK) {
        return Some(with_days(after, interval));
    }
    let after = at.word(MONTH)?;
    Some(with_day(after, interval))
}

fn with_days(at: At<'_>, interval: u32) -> (Repeats, At<'_>) {
    let on = at.mark(",").unwrap_or(at).maybe(&["on", "в", "во", "по"]);
    match days(on).or_else(|| each_days(on)) {
        Some((days, after)) => (Repeats::on(days, interval), after),
        None => (Repeats::every(Unit::Week, interval), at),
    }
}

fn with_day(at: At<'_>, interval: u32) -> (Repeats, At<'_>) {
    let on = at
        .mark(",")
        .unwrap_or(at)
        .maybe(&["on", "в", "во"])
        .maybe(&["the"]);
    if let Some((nth, after)) = nth_of_month(on) {
        return (Repeats::nth(nth, interval), after);
    }
    let day = ordinal(on)
        .map(|(day, after)| (day, after.maybe(&["числа"])))
        .or_else(|| {
            on.number()
                .and_then(|(day, after)| Some((day, after.word(&["числа"])?)))
        });
    if let Some((day, after)) = day
        && let Ok(day) = u8::try_from(day)
        && (1..=31).contains(&day)
        && super::calendar_words::month(after).is_none()
    {
        let found = Repeats {
            day: Some(day),
            ..Repeats::every(Unit::Month, interval)
        };
        return (found, after);
    }
    (Repeats::every(Unit::Month, interval), at)
}

/// "once a week", «раз в две недели», "twice a month" is none.
fn once_in(at: At<'_>) -> Read<'_, Repeats> {
    let after = at.one_of(&[
        "once a",
        "once every",
        "once in",
        "раз в",
        "один раз в",
        "once per",
    ])?;
    let (interval, unit) = match count(after) {
        Some(found) => found,
        None => (1, after),
    };
    if let Some(after) = unit.word(&["quarter", "квартал"]) {
        return Some(with_day(after, 3));
    }
    if let Some(after) = unit.word(&["fortnight"]) {
        return Some(with_days(after, 2));
    }
    unit_after(unit, interval)
}

/// "first Monday of every month", «последний четверг каждого месяца».
fn of_each_month(at: At<'_>) -> Read<'_, Repeats> {
    const EACH_MONTH: &[&str] = &[
        "of every month",
        "of each month",
        "every month",
        "each month",
        "monthly",
        "каждого месяца",
        "каждый месяц",
        "в каждом месяце",
        "ежемесячно",
    ];
    if let Some((nth, after)) = nth_of_month(at.maybe(&["the"]))
        && let Some(after) = after.one_of(EACH_MONTH)
    {
        return Some((Repeats::nth(nth, 1), after));
    }
    let inner = at.maybe(&["the"]);
    let (day, after) = ordinal(inner)
        .map(|(day, after)| (day, after.maybe(&["числа"])))
        .or_else(|| {
            inner
                .number()
                .and_then(|(day, after)| Some((day, after.word(&["числа"])?)))
        })?;
    let after = after.one_of(EACH_MONTH)?;
    let found = Repeats {
        day: Some(
            u8::try_from(day)
                .ok()
                .filter(|day| (1..=31).contains(day))?,
        ),
        ..Repeats::every(Unit::Month, 1)
    };
    Some((found, after))
}

/// weekly, fortnightly, «ежемесячно».
fn single_word(at: At<'_>) -> Read<'_, Repeats> {
    if let Some(after) = at.word(&["weekly", "еженедельно", "понедельно"]) {
        return Some(with_days(after, 1));
    }
    if let Some(after) = at.word(&["fortnightly", "biweekly"]) {
        return Some(with_days(after, 2));
    }
    if let Some(after) = at
        .word(&["bi"])
        .and_then(|dash| dash.glued_mark("-"))
        .and_then(|at| at.word(&["weekly"]))
    {
        return Some(with_days(after, 2));
    }
    if let Some(after) = at.word(&["monthly", "ежемесячно"]) {
        return Some(with_day(after, 1));
    }
    if let Some(after) = at.word(&["quarterly", "ежеквартально"]) {
        return Some(with_day(after, 3));
    }
    if let Some(after) = at.word(&["daily", "ежедневно"]) {
        let mut days = WORKDAYS.to_vec();
        days.extend([Weekday::Sat, Weekday::Sun]);
        return Some((Repeats::on(days, 1), after));
    }
    let after = at.one_of(&["по будням", "on weekdays"])?;
    Some((Repeats::on(WORKDAYS.to_vec(), 1), after))
}

/// "Tuesdays and Thursdays", «по вторникам», «через неделю по вторникам».
fn weekdays_each(at: At<'_>) -> Read<'_, Repeats> {
    let (other, at) = match at.one_of(&["через неделю", "alternate"]) {
        Some(after) => (2, after),
        None => (1, at),
    };
    // «по первым вторникам месяца»
    if let Some(on) = at.word(&["по"]) {
        let nth = match on.word(&["последним"]) {
            Some(after) => Some((-1, after)),
            None => ordinal(on).and_then(|(nth, after)| Some((i8::try_from(nth).ok()?, after))),
        };
        if let Some((nth, after)) = nth.filter(|(nth, _)| (-1..=4).contains(nth))
            && let Some((day, after)) = each_weekday(after)
        {
            let after = after.one_of(OF_MONTH).unwrap_or(after);
            return Some((Repeats::nth((nth, day), 1), after));
        }
    }
    // "Tue/Thu"
    if let Some((first, slash)) = weekday(at)
        && let Some((second, after)) = slash.glued_mark("/+&").and_then(weekday)
    {
        return Some((Repeats::on(vec![first, second], 1), after));
    }
    // «по пн и ср»
    let (days, after) = match at.word(&["по"]) {
        Some(on) => days(on)?,
        None => each_days(at.maybe(&["on"]))?,
    };
    if let Some(after) = after.one_of(&[
        "через неделю",
        "fortnightly",
        "раз в две недели",
        "every two weeks",
        "biweekly",
    ]) {
        return Some((Repeats::on(days, 2), after));
    }
    // "Tuesdays weekly"
    let after = after.maybe(&["weekly", "еженедельно"]);
    Some((Repeats::on(days, other), after))
}

/// "Tuesday and Thursday", «вторник, четверг и субботу».
fn days(at: At<'_>) -> Read<'_, Vec<Weekday>> {
    let (first, after) = weekday(at).or_else(|| each_weekday(at))?;
    let mut found = vec![first];
    let after = more_days(&mut found, after);
    Some((found, after))
}

fn each_days(at: At<'_>) -> Read<'_, Vec<Weekday>> {
    let (first, after) = each_weekday(at)?;
    let mut found = vec![first];
    let after = more_days(&mut found, after);
    Some((found, after))
}

fn more_days<'t>(days: &mut Vec<Weekday>, mut at: At<'t>) -> At<'t> {
    loop {
        let joint = match at.mark(",&+/") {
            Some(comma) => comma.maybe(&["and", "и"]),
            None => match at.word(&["and", "и"]) {
                Some(and) => and,
                None => return at,
            },
        };
        let next = joint.maybe(&["on", "every", "по", "в"]);
        let Some((day, after)) = weekday(next).or_else(|| each_weekday(next)) else {
            return at;
        };
        days.push(day);
        at = after;
    }
}

/// "10 times", «10 раз», "for 10 weeks", x10: how many dates.
pub fn times<'t>(at: At<'t>, found: &Repeats) -> Read<'t, u32> {
    let most = |count: &u32| (2..=366).contains(count);
    if let Some((count, after)) = at
        .word(&["x", "х"])
        .and_then(|x| x.number().filter(|_| x.glued()))
    {
        return most(&count).then_some((count, after));
    }
    let lead = at.word(&["for", "в", "на", "всего"]).unwrap_or(at);
    let (count, after) = count(lead)?;
    if let Some(after) = after.word(&[
        "times",
        "раз",
        "раза",
        "встреч",
        "встречи",
        "dates",
        "sessions",
        "занятий",
        "evenings",
    ]) {
        return most(&count).then_some((count, after));
    }
    if lead.here == at.here {
        return None;
    }
    let per = match found.unit {
        Unit::Week => {
            let after = after.word(WEEK)?;
            let days = u32::try_from(found.weekdays.len().max(1)).ok()?;
            (count.checked_mul(days)? / found.interval.max(1), after)
        }
        Unit::Month => (count / found.interval.max(1), after.word(MONTH)?),
    };
    most(&per.0).then_some(per)
}
