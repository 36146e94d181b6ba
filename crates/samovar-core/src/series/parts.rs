//! The parts of a series. Where the rule or the time is another from some date on,
//! calendars need a second identity; then the dates from there on are a part, a row
//! of `series` with `part_of`. Whoever looks at a series sees one: any of its ids
//! finds all of it, and what belongs to the whole (regulars, mailings) hangs on the
//! first part. Nothing is written here.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension};

use super::rule::{Day, Ends, Rule, WordsOf};
use super::store::{self, Stored};
use crate::error::{Error, Result};
use crate::event::Event;
use crate::ids::SeriesId;
use crate::planner::Reader;

/// The ids of a series and of all its parts, by that of the first, as `?1`.
pub const ALL_PARTS: &str = "SELECT id FROM series WHERE id = ?1 OR part_of = ?1";

/// More dates than a part that has an end can have.
const MOST_COUNTED: usize = 5_000;

/// The id of the whole, from that of any part.
pub fn whole(conn: &Connection, id: SeriesId) -> Result<SeriesId> {
    conn.prepare_cached("SELECT coalesce(part_of, id) FROM series WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?
        .ok_or_else(|| Error::missing("series", id))
}

/// The same; of a series that is gone its own id.
pub fn whole_or_gone(conn: &Connection, id: SeriesId) -> Result<SeriesId> {
    Ok(conn
        .prepare_cached("SELECT coalesce(part_of, id) FROM series WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?
        .unwrap_or(id))
}

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

/// The rule of a part in words: that of the whole where the parts differ only in
/// when they begin and end.
#[must_use]
pub fn words(parts: &[(Rule, NaiveDate)], at: usize) -> WordsOf {
    let (Some((own, _)), Some(((last, _), before))) = (parts.get(at), parts.split_last()) else {
        return Rule::weekly(NaiveDate::default()).words();
    };
    let pattern = own.endless();
    if parts.iter().any(|(rule, _)| rule.endless() != pattern) {
        return own.words();
    }
    let mut whole = last.clone();
    if let Ends::After { count } = last.ends {
        let earlier: usize = before
            .iter()
            .map(|(rule, first)| rule.dates(*first, MOST_COUNTED).len())
            .sum();
        whole.ends = Ends::After {
            count: count.saturating_add(u32::try_from(earlier).unwrap_or(u32::MAX)),
        };
    }
    whole.words()
}
