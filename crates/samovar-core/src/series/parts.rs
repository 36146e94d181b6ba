//! The parts of a series. Where the rule or the time is another from some date on,
//! calendars need a second identity; then the dates from there on are a part, a row
//! of `series` with `part_of`. Whoever looks at a series sees one: any of its ids
//! finds all of it, and what belongs to the whole (regulars, mailings) hangs on the
//! first part. Nothing is written here.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::store;
use super::stored::Stored;
use crate::error::Result;
use crate::event::Event;
pub use crate::event::series_mark::{ALL_PARTS, whole, whole_or_gone, words};
use crate::ids::SeriesId;
use crate::planner::Reader;
use crate::rule::{Day, Rule, WordsOf};

/// Every part in order, the first one first; also one that has no dates left and
/// stays only because somebody's calendar was given it.
pub fn all(conn: &Connection, id: SeriesId) -> Result<Vec<Stored>> {
    let whole = whole(conn, id)?;
    let mut statement = conn.prepare_cached(&format!(
        "{ALL_PARTS} ORDER BY part_of IS NOT NULL, starts, id"
    ))?;
    let ids: Vec<SeriesId> = statement
        .query_map([whole], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    ids.into_iter().map(|id| store::load(conn, id)).collect()
}

/// The parts that have dates by their rules; the first always.
pub fn of(conn: &Connection, id: SeriesId) -> Result<Vec<Stored>> {
    let mut parts = all(conn, id)?;
    let mut at = 0;
    parts.retain(|part| {
        at += 1;
        at == 1 || has_dates(part)
    });
    Ok(parts)
}

#[must_use]
pub fn has_dates(part: &Stored) -> bool {
    part.rule.find(part.first(), |_| true).is_some()
}

/// The events of all parts in the order of the rule, each with its part.
pub fn events_of(reader: &Reader<'_>, parts: &[Stored]) -> Result<Vec<(usize, NaiveDate, Event)>> {
    let mut found = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        for (date, event) in store::events_of(reader, part.id)? {
            found.push((at, date, event));
        }
    }
    found.sort_by_key(|(at, date, _)| (*date, *at));
    Ok(found)
}

/// The part to which a date belongs: where it is planned, else where it is skipped,
/// else the last whose rule has it.
pub fn on(conn: &Connection, parts: Vec<Stored>, date: Day) -> Result<Option<Stored>> {
    let mut by_rule = None;
    let mut skipped = None;
    for part in parts {
        if store::event_on(conn, part.id, date)?.is_some() {
            return Ok(Some(part));
        }
        if store::skips(conn, part.id)?.contains(&date) {
            skipped = Some(part);
        } else if store::has_date(&part.rule, part.first(), date.0) {
            by_rule = Some(part);
        }
    }
    Ok(skipped.or(by_rule))
}

/// How the whole repeats, from its parts.
pub fn words_of(reader: &Reader<'_>, all: &[Stored]) -> Result<WordsOf> {
    let all: Vec<Stored> = all
        .iter()
        .filter(|part| part.part_of.is_none() || has_dates(part))
        .cloned()
        .collect();
    let events = events_of(reader, &all)?;
    Ok(words(&rules(&all), current(&all, &events).0))
}

/// The part of the next date to come and that date; else of the last one.
pub fn current(all: &[Stored], events: &[(usize, NaiveDate, Event)]) -> (usize, NaiveDate) {
    let next = events.iter().find(|(_, _, event)| !event.is_past);
    match next.or(events.last()) {
        Some((at, date, _)) => (*at, *date),
        None => {
            let last = all.len().saturating_sub(1);
            (last, all.get(last).map_or(NaiveDate::MIN, Stored::first))
        }
    }
}

pub fn rules(all: &[Stored]) -> Vec<(Rule, NaiveDate)> {
    all.iter()
        .map(|part| (part.rule.clone(), part.first()))
        .collect()
}
