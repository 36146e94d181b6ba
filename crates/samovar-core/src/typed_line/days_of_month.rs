//! "1st and 3rd Tuesday", «первый и последний четверг месяца»: a series has one day of
//! a month, so it is asked which of them is meant.

use chrono::{Datelike, Months, NaiveDate, Weekday};

use super::calendar_words::{each_weekday, weekday};
use super::date::which_of_month;
use super::dated::{About, Dated, nth_day};
use super::repeats::{EVERY, OF_MONTH};
use super::words::{At, Read};

pub fn several<'t>(at: At<'t>, today: NaiveDate) -> Read<'t, Dated> {
    let mut at = at.maybe(&["по"]).maybe(EVERY).maybe(&["the"]);
    let mut said = Vec::new();
    let end = loop {
        let (nth, after) = which_of_month(at)?;
        let (day, after) = match weekday(after).or_else(|| each_weekday(after)) {
            Some((day, after)) => (Some(day), after),
            None => (None, after),
        };
        said.push((nth, day));
        let and = after
            .mark(",&/+")
            .or_else(|| after.word(&["and", "и", "or", "или"]));
        match and.map(|and| and.maybe(&["the"])) {
            Some(and) if which_of_month(and).is_some() => at = and,
            _ => break after,
        }
    };
    if said.len() < 2 {
        return None;
    }
    // "first and third Tuesday": the weekday of the next one.
    let mut day = said.last()?.1;
    let mut days = Vec::new();
    for (nth, own) in said.into_iter().rev() {
        day = own.or(day);
        days.push(next(nth, day?, today)?);
    }
    days.sort_unstable();
    days.dedup();
    let end = end.one_of(OF_MONTH).unwrap_or(end);
    Dated::doubted(About::DaysOfMonth, days).map(|found| (found, end))
}

fn next(nth: i8, weekday: Weekday, today: NaiveDate) -> Option<NaiveDate> {
    let first = today.with_day(1)?;
    (0..3)
        .filter_map(|months| first.checked_add_months(Months::new(months)))
        .filter_map(|first| nth_day(first.year(), first.month(), nth, weekday))
        .find(|day| *day > today)
}
