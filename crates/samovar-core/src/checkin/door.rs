//! What the door sees: how many are here, who came last, how a guest stands.

use rusqlite::{Connection, OptionalExtension, params};

use super::early::is_early;
use super::presence::HERE_OF_G;
use super::{DoorGuest, DoorStatus, RecentArrival, Stop};
use crate::error::{Error, Result};
use crate::event::{EventRef, store as events};
use crate::guest::{capacity::Seats, counts, ticket_kind};
use crate::ids::{CheckInId, GuestId};
use crate::person::food;
use crate::planner::Reader;

/// Arrivals in the list of the latest.
const RECENT: u32 = 20;

pub fn status(reader: &Reader<'_>, request: EventRef) -> Result<DoorStatus> {
    let conn = reader.conn;
    let seats = Seats::load(conn, request.event_id)?;
    let mut statement = conn.prepare_cached(
        "SELECT a.id, a.guest_id, p.name, a.at, a.station, a.heads, g.source = 'walk-in', a.override
         FROM arrival AS a JOIN guest AS g ON g.id = a.guest_id JOIN person AS p ON p.id = g.person_id
         WHERE a.event_id = ?1 ORDER BY a.at DESC, a.id DESC LIMIT ?2",
    )?;
    let recent = statement
        .query_map(params![request.event_id, RECENT], |row| {
            Ok(RecentArrival {
                check_in_id: row.get(0)?,
                guest_id: row.get(1)?,
                name: row.get(2)?,
                at: row.get(3)?,
                station: row.get(4)?,
                heads: row.get(5)?,
                walk_in: row.get(6)?,
                over: row.get(7)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(DoorStatus {
        event_id: request.event_id,
        title: seats.title,
        here: counts::here(conn, request.event_id)?,
        coming: seats.coming,
        capacity: seats.capacity,
        early: is_early(&events::load(reader, request.event_id)?, reader.now),
        recent,
    })
}

/// Whose arrival it is, and when it was.
pub fn arrival(conn: &Connection, id: CheckInId) -> Result<(GuestId, String)> {
    conn.prepare_cached("SELECT guest_id, at FROM arrival WHERE id = ?1")?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?
        .ok_or_else(|| Error::missing("checkin", id))
}

pub fn load(conn: &Connection, id: GuestId) -> Result<DoorGuest> {
    let first: Option<(String, String)> = conn
        .prepare_cached(
            "SELECT at, station FROM arrival WHERE guest_id = ?1 ORDER BY at, id LIMIT 1",
        )?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let (first_at, first_station) = first.unzip();
    conn.prepare_cached(&format!(
        "SELECT g.id, p.name, p.company, g.state, g.plus_ones, p.diet, p.allergens, g.note, g.code, {HERE_OF_G}, e.state,
                g.ticket_kind
         FROM guest AS g JOIN person AS p ON p.id = g.person_id JOIN event AS e ON e.id = g.event_id
         WHERE g.id = ?1",
    ))?
    .query_row([id], |row| {
        let plus_ones: u32 = row.get(4)?;
        let (state, here): (_, u32) = (row.get(3)?, row.get(9)?);
        Ok(DoorGuest {
            guest_id: row.get(0)?,
            name: row.get(1)?,
            company: row.get(2)?,
            stop: Stop::first(row.get(10)?, state, here > plus_ones),
            state,
            plus_ones,
            party: 1 + plus_ones,
            here,
            first_at,
            first_station: first_station.unwrap_or_default(),
            diets: food::list(&row.get::<_, String>(5)?),
            allergens: food::list(&row.get::<_, String>(6)?),
            note: row.get(7)?,
            code: row.get(8)?,
            ticket_kinds: ticket_kind::list(&row.get::<_, String>(11)?),
        })
    })
    .optional()?
    .ok_or_else(|| Error::missing("guest", id))
}
