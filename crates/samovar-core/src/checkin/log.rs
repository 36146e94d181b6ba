//! The door's log: every row of an event's check-ins, also those taken back.

use rusqlite::{Row, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::rows::PassageKind;
use crate::error::Result;
use crate::guest::capacity::Seats;
use crate::ids::{CheckInId, EventId, GuestId};
use crate::planner::Reader;
use crate::wire::{Page, window};

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct DoorLog {
    pub event_id: EventId,
    pub offset: Option<u32>,
    pub limit: Option<u32>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DoorLogRow {
    pub check_in_id: CheckInId,
    pub guest_id: GuestId,
    /// UTC.
    pub at: String,
    pub kind: PassageKind,
    /// Of a void: what it took back.
    pub of: Option<PassageKind>,
    /// An arrival or departure that was not taken back.
    pub counts: bool,
    /// '' for a guest who has been removed since.
    pub name: String,
    pub heads: u32,
    pub station: String,
    /// Name of the laptop.
    pub device: String,
    /// '' or why it was let through.
    pub over: String,
    pub walk_in: bool,
    pub code: String,
}

const COLUMNS: &str = "c.id, c.guest_id, c.at, c.kind, t.kind,
    c.kind <> 'void' AND EXISTS (SELECT 1 FROM passage AS q WHERE q.id = c.id),
    coalesce(p.name, ''), c.heads, c.station, coalesce(d.name, ''),
    CASE WHEN EXISTS (SELECT 1 FROM share_double AS x WHERE x.id = c.id) THEN 'duplicate' ELSE c.override END,
    coalesce(g.source = 'walk-in', 0), coalesce(g.code, '')
  FROM checkin AS c LEFT JOIN guest AS g ON g.id = c.guest_id LEFT JOIN person AS p ON p.id = g.person_id
  LEFT JOIN device AS d ON d.id = c.device_id LEFT JOIN checkin AS t ON t.id = c.voids
  WHERE c.event_id = ?1";

/// The latest first.
pub fn list(reader: &Reader<'_>, request: DoorLog) -> Result<Page<DoorLogRow>> {
    Seats::load(reader.conn, request.event_id)?;
    let (offset, limit) = window(request.offset, request.limit);
    let total = total(reader, request.event_id)?;
    let rows = reader
        .conn
        .prepare_cached(&format!(
            "SELECT {COLUMNS} ORDER BY c.at DESC, c.id DESC LIMIT ?2 OFFSET ?3"
        ))?
        .query_map(params![request.event_id, limit, offset], line)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(Page::new(rows, total))
}

/// All of it, the first first, one row at a time.
pub fn each(
    reader: &Reader<'_>,
    event: EventId,
    mut take: impl FnMut(DoorLogRow) -> Result<()>,
) -> Result<()> {
    let mut statement = reader
        .conn
        .prepare_cached(&format!("SELECT {COLUMNS} ORDER BY c.at, c.id"))?;
    let mut rows = statement.query([event])?;
    while let Some(row) = rows.next()? {
        take(line(row)?)?;
    }
    Ok(())
}

pub fn total(reader: &Reader<'_>, event: EventId) -> Result<u32> {
    Ok(reader
        .conn
        .prepare_cached("SELECT count(*) FROM checkin WHERE event_id = ?1")?
        .query_row([event], |row| row.get(0))?)
}

fn line(row: &Row<'_>) -> rusqlite::Result<DoorLogRow> {
    Ok(DoorLogRow {
        check_in_id: row.get(0)?,
        guest_id: row.get(1)?,
        at: row.get(2)?,
        kind: row.get(3)?,
        of: row.get(4)?,
        counts: row.get(5)?,
        name: row.get(6)?,
        heads: row.get(7)?,
        station: row.get(8)?,
        device: row.get(9)?,
        over: row.get(10)?,
        walk_in: row.get(11)?,
        code: row.get(12)?,
    })
}
