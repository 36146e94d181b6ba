//! What the door sees: how many are here, who came last, who is meant.

use rusqlite::{Connection, OptionalExtension, params};

use super::presence::HERE_OF_G;
use super::{DoorGuest, DoorStatus, FindAtDoor, RecentArrival};
use crate::db::text;
use crate::error::{Error, Result};
use crate::event::EventRef;
use crate::guest::{capacity::Seats, code, counts};
use crate::ids::{CheckInId, EventId, GuestId};
use crate::person::{food, list::key_column};
use crate::planner::Reader;

/// Arrivals in the list of the latest.
const RECENT: u32 = 20;
/// Guests that a search gives at most.
const FOUND: usize = 20;

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
        recent,
    })
}

pub fn find(reader: &Reader<'_>, request: FindAtDoor) -> Result<Vec<DoorGuest>> {
    let conn = reader.conn;
    Seats::load(conn, request.event_id)?;
    let also = request.codes.unwrap_or_default();
    for typed in also.iter().chain([&request.query]) {
        if let Some(code) = code::read(typed)
            && let Some(guest) = code::find(conn, request.event_id, &code)?
        {
            return Ok(vec![load(conn, guest)?]);
        }
    }
    let Some(words) = text::search_query(&request.query) else {
        return Ok(Vec::new());
    };
    let mut found = by_words(conn, request.event_id, &words)?;
    for guest in by_companion(conn, request.event_id, &request.query)? {
        if found.len() < FOUND && !found.contains(&guest) {
            found.push(guest);
        }
    }
    found.into_iter().map(|id| load(conn, id)).collect()
}

/// Those of whose party all are here come last.
fn by_words(conn: &Connection, event: EventId, words: &str) -> Result<Vec<GuestId>> {
    let key = key_column(conn)?;
    let mut statement = conn.prepare_cached(&format!(
        "SELECT g.id FROM guest AS g JOIN local_person_index AS i ON i.person_id = g.person_id
         WHERE g.event_id = ?1
           AND g.person_id IN (SELECT person_id FROM local_person_index WHERE n IN
                 (SELECT rowid FROM local_person_words WHERE local_person_words MATCH ?2))
         ORDER BY {HERE_OF_G} > g.plus_ones, i.{key}, g.id
         LIMIT ?3"
    ))?;
    let found = statement
        .query_map(params![event, words, FOUND as u32], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

/// A plus-one says their own name, not that of who brings them.
fn by_companion(conn: &Connection, event: EventId, query: &str) -> Result<Vec<GuestId>> {
    let mut statement = conn.prepare_cached(
        "SELECT c.guest_id, c.name FROM companion AS c JOIN guest AS g ON g.id = c.guest_id
         WHERE g.event_id = ?1 AND c.name <> '' ORDER BY c.name, c.id",
    )?;
    let companions = statement
        .query_map([event], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<Vec<(GuestId, String)>>>()?;
    Ok(companions
        .into_iter()
        .filter(|(_, name)| text::has_words(name, query))
        .map(|(guest, _)| guest)
        .collect())
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
        "SELECT g.id, p.name, p.company, g.state, g.plus_ones, p.diet, p.allergens, g.note, g.code, {HERE_OF_G}
         FROM guest AS g JOIN person AS p ON p.id = g.person_id WHERE g.id = ?1",
    ))?
    .query_row([id], |row| {
        let plus_ones: u32 = row.get(4)?;
        Ok(DoorGuest {
            guest_id: row.get(0)?,
            name: row.get(1)?,
            company: row.get(2)?,
            state: row.get(3)?,
            plus_ones,
            party: 1 + plus_ones,
            here: row.get(9)?,
            first_at,
            first_station: first_station.unwrap_or_default(),
            diets: food::list(&row.get::<_, String>(5)?),
            allergens: food::list(&row.get::<_, String>(6)?),
            note: row.get(7)?,
            code: row.get(8)?,
        })
    })
    .optional()?
    .ok_or_else(|| Error::missing("guest", id))
}
