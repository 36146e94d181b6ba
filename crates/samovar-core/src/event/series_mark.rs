//! What an event shows of its series, and which series a part belongs to. Read from the
//! rows alone: a series stands above its events.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, params};
use serde::Serialize;
use ts_rs::TS;

use crate::error::{Error, Result};
use crate::ids::{EventId, SeriesId};
use crate::rule::{Day, Ends, Rule, WordsOf};
use crate::time;

/// What an event shows of its series.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SeriesMark {
    pub id: SeriesId,
    pub words: WordsOf,
    /// "3 of 12", in the order of the rule.
    pub number: u32,
    pub total: u32,
    pub previous_id: Option<EventId>,
    pub next_id: Option<EventId>,
}

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

/// What an event shows of its series. It is asked of every event that is read, so
/// only rules are read for it.
pub fn mark(conn: &Connection, part: SeriesId, occurrence: Day) -> Result<SeriesMark> {
    let whole = whole(conn, part)?;
    let mut statement = conn.prepare_cached(
        "SELECT id, rule, starts FROM series WHERE id = ?1 OR part_of = ?1
         ORDER BY part_of IS NOT NULL, starts, id",
    )?;
    let mut own = 0;
    let mut rules: Vec<(Rule, NaiveDate)> = Vec::new();
    let mut rows = statement.query([whole])?;
    while let Some(row) = rows.next()? {
        let (id, rule, starts): (SeriesId, Rule, time::Wall) =
            (row.get(0)?, row.get(1)?, row.get(2)?);
        let first = starts.0.date();
        if id == part {
            own = rules.len();
        } else if matches!(&rule.ends, Ends::On { date } if date.0 < first) {
            // Stays for the sake of somebody's calendar.
            continue;
        }
        rules.push((rule, first));
    }
    let words = words(&rules, own);
    let mut beside = conn.prepare_cached(
        "WITH e AS (SELECT id, occurrence FROM event
                    WHERE series_id IN (SELECT id FROM series WHERE id = ?1 OR part_of = ?1))
         SELECT count(*), coalesce(sum(occurrence <= ?2), 0),
                (SELECT id FROM e WHERE occurrence < ?2 ORDER BY occurrence DESC LIMIT 1),
                (SELECT id FROM e WHERE occurrence > ?2 ORDER BY occurrence LIMIT 1)
         FROM e",
    )?;
    let mark = beside.query_row(params![whole, occurrence], |row| {
        Ok(SeriesMark {
            id: whole,
            words,
            total: row.get(0)?,
            number: row.get(1)?,
            previous_id: row.get(2)?,
            next_id: row.get(3)?,
        })
    })?;
    Ok(mark)
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
