//! Past totals: at how many events of ours another tool says that somebody was, and how
//! often they did not come. They say nothing of when, so they are shown on their own and
//! never counted into a rate. Member lists of Meetup and of a calendar of Luma tell them; what
//! TimePad counts there is registrations, and no visits.

use std::collections::HashMap;

use rusqlite::{OptionalExtension, params};
use samovar_import::Table;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::planned::Planned;
use crate::db::patch::Patch;
use crate::error::Result;
use crate::ids::{PastTotalId, PersonId};
use crate::person::store;
use crate::planner::{Reader, Writer};
use crate::rule::Day;
use crate::settings;
use crate::time;

/// A tool whose lists tell totals, and what it calls its columns.
struct Tool {
    source: &'static str,
    events: &'static [&'static str],
    no_shows: &'static [&'static str],
    /// Whether nought says something: where nobody is ticked at the door it does not.
    tells_nought: bool,
}

const TOOLS: &[Tool] = &[
    Tool {
        source: "meetup",
        events: &["meetups attended", "events attended"],
        no_shows: &["no shows", "no-shows"],
        tells_nought: true,
    },
    Tool {
        source: "luma",
        events: &["event_checked_in_count"],
        no_shows: &[],
        tells_nought: false,
    },
];
/// More than there ever were.
const MOST: u32 = 100_000;

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ListPastTotals {
    pub person_id: PersonId,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PastTotals {
    pub totals: Vec<PastTotal>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PastTotal {
    /// A tool's word.
    pub source: String,
    /// On which it was read.
    pub day: Day,
    pub events: u32,
    pub no_shows: Option<u32>,
}

pub fn list(reader: &Reader<'_>, request: ListPastTotals) -> Result<PastTotals> {
    let person = store::resolve(reader.conn, request.person_id)?;
    let mut statement = reader.conn.prepare_cached(
        "SELECT source, day, events, no_shows FROM past_total WHERE person_id = ?1 ORDER BY source, id",
    )?;
    let totals = statement
        .query_map([person], |row| {
            Ok(PastTotal {
                source: row.get(0)?,
                day: row.get(1)?,
                events: row.get(2)?,
                no_shows: row.get(3)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(PastTotals { totals })
}

/// A total that an import writes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    person: PersonId,
    source: &'static str,
    /// The row that it takes the place of.
    known: Option<PastTotalId>,
    events: u32,
    no_shows: Option<u32>,
}

/// The totals that the file tells otherwise than they are known.
pub fn plan(reader: &Reader<'_>, table: &Table, people: &[Planned]) -> Result<Vec<Told>> {
    let column = |names: &[&str]| {
        table
            .columns
            .iter()
            .find(|column| names.contains(&column.header.trim().to_lowercase().as_str()))
            .map(|column| column.index)
    };
    let told_by = |tool: &'static Tool| column(tool.events).map(|events| (tool, events));
    let Some((tool, events)) = TOOLS.iter().find_map(told_by) else {
        return Ok(Vec::new());
    };
    let no_shows = column(tool.no_shows);
    let rows: HashMap<u32, _> = table.rows.iter().map(|row| (row.line, row)).collect();
    let count = |text: &str| {
        let count = text.trim().parse::<u32>().ok();
        count.filter(|count| *count <= MOST)
    };
    let mut told = Vec::new();
    for planned in people {
        let mut said = planned.said.lines.iter().filter_map(|line| {
            let row = rows.get(line)?;
            let events = count(row.cell(events)).filter(|some| *some > 0 || tool.tells_nought)?;
            Some((events, no_shows.and_then(|column| count(row.cell(column)))))
        });
        // Of somebody who stands there twice, the row that tells more.
        let Some(first) = said.next() else { continue };
        let (events, no_shows) = said.fold(first, |most, next| most.max(next));
        let known = match planned.before {
            Some(_) => find(reader, planned.id, tool.source)?,
            None => None,
        };
        match known {
            Some((_, before, missed)) if before == events && missed == no_shows => {}
            known => told.push(Told {
                person: planned.id,
                source: tool.source,
                known: known.map(|(id, ..)| id),
                events,
                no_shows,
            }),
        }
    }
    Ok(told)
}

type Known = (PastTotalId, u32, Option<u32>);

fn find(reader: &Reader<'_>, person: PersonId, source: &str) -> Result<Option<Known>> {
    Ok(reader
        .conn
        .prepare_cached(
            "SELECT id, events, no_shows FROM past_total WHERE person_id = ?1 AND source = ?2 ORDER BY id LIMIT 1",
        )?
        .query_row(params![person, source], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })
        .optional()?)
}

/// Writes them, after the people.
pub fn write(writer: &Writer<'_>, totals: &[Told]) -> Result<()> {
    let zone = time::zone_shown(&settings::store::load(writer.conn)?.zone);
    let today = Day(writer.now.with_timezone(&zone).date_naive());
    for told in totals {
        if let Some(id) = told.known {
            Patch::new("past_total", id)
                .set("day", Some(today.to_string()))
                .set("events", Some(told.events))
                .set("no_shows", Some(told.no_shows))
                .apply(writer.conn)?;
            continue;
        }
        writer
            .conn
            .prepare_cached(
                "INSERT INTO past_total(id, person_id, source, day, events, no_shows)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?
            .execute(params![
                PastTotalId::new(),
                told.person,
                told.source,
                today,
                told.events,
                told.no_shows
            ])?;
    }
    Ok(())
}
