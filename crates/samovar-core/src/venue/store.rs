//! Venues and rooms as rows.

use rusqlite::{Connection, OptionalExtension, Row};

use super::{ListVenues, Room, Venue, VenueRef};
use crate::collation;
use crate::db::text;
use crate::error::{Code, Error, Result};
use crate::ids::{RoomId, VenueId};
use crate::keyboard::Reading;
use crate::money::Money;
use crate::planner::Reader;
use crate::settings::store::{self as settings, language};
use crate::time::stamp;
use crate::wire::Page;

const COLUMNS: &str =
    "id, name, address, access_notes, contact_name, contact_email, contact_phone, capacity,
    cost_minor, currency, notes";
const ROOM_COLUMNS: &str =
    "room.id, room.venue_id, room.name, room.capacity, room.layout, room.cost_minor,
    room.notes, v.currency";
const ROOMS: &str = "room JOIN venue AS v ON v.id = room.venue_id";

pub fn get(reader: &Reader<'_>, request: VenueRef) -> Result<Venue> {
    load(reader, request.venue_id)
}

/// Venues by name, or those whose name or address has the words.
pub fn list(reader: &Reader<'_>, request: ListVenues) -> Result<Page<Venue>> {
    let mut statement = reader
        .conn
        .prepare_cached(&format!("SELECT {COLUMNS} FROM venue"))?;
    let usual = settings::currency(reader.conn)?;
    let mut venues: Vec<Venue> = statement
        .query_map([], |row| venue(row, &usual))?
        .collect::<rusqlite::Result<_>>()?;
    let called = |venue: &Venue, words: &str| {
        text::has_words(&format!("{} {}", venue.name, venue.address), words)
    };
    let reading = Reading::of(
        &request.query.unwrap_or_default(),
        request.as_typed,
        |words| Ok(venues.iter().any(|venue| called(venue, words))),
    )?;
    venues.retain(|venue| called(venue, &reading.words));
    let lang = language(reader.conn)?;
    venues.sort_by(|a, b| collation::compare(lang, &a.name, &b.name).then_with(|| a.id.cmp(&b.id)));
    let rows: Vec<Venue> = venues
        .into_iter()
        .map(|venue| complete(reader, venue))
        .collect::<Result<_>>()?;
    let total = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    Ok(Page::new(rows, total).read_as(reading.read_as()))
}

pub fn load(reader: &Reader<'_>, id: VenueId) -> Result<Venue> {
    let usual = settings::currency(reader.conn)?;
    let found = reader
        .conn
        .prepare_cached(&format!("SELECT {COLUMNS} FROM venue WHERE id = ?1"))?
        .query_row([id], |row| venue(row, &usual))
        .optional()?
        .ok_or_else(|| Error::missing("venue", id))?;
    complete(reader, found)
}

pub fn load_room(conn: &Connection, id: RoomId) -> Result<Room> {
    let usual = settings::currency(conn)?;
    conn.prepare_cached(&format!(
        "SELECT {ROOM_COLUMNS} FROM {ROOMS} WHERE room.id = ?1"
    ))?
    .query_row([id], |row| room(row, &usual))
    .optional()?
    .ok_or_else(|| Error::missing("room", id))
}

/// A venue and a room of it, or none.
pub type Place = (Option<VenueId>, Option<RoomId>);

/// The place that is asked for, beside the one there is: a room brings its venue, a new
/// venue drops the old one's room. A room of another venue than the one that is asked for
/// is refused, whoever asks: either of them may be the slip.
pub fn place(
    reader: &Reader<'_>,
    old: Place,
    venue: Option<Option<VenueId>>,
    room: Option<Option<RoomId>>,
) -> Result<Place> {
    let venue_id = venue.unwrap_or(old.0);
    let room_id = match room {
        Some(room) => room,
        None if venue_id == old.0 => old.1,
        None => None,
    };
    if let Some(venue_id) = venue_id {
        load(reader, venue_id)?;
    }
    let Some(room_id) = room_id else {
        return Ok((venue_id, None));
    };
    let room = load_room(reader.conn, room_id)?;
    if venue.is_some_and(|asked| asked != Some(room.venue_id)) {
        return Err(elsewhere(reader, &room)?);
    }
    Ok((Some(room.venue_id), Some(room.id)))
}

/// That the room is another venue's than the one that is meant.
pub fn elsewhere(reader: &Reader<'_>, room: &Room) -> Result<Error> {
    let venue = load(reader, room.venue_id)?;
    Ok(Error::field("roomId", Code::RoomElsewhere)
        .with("room", room.name.as_str())
        .with("venue", venue.name))
}

pub fn rooms(conn: &Connection, venue: VenueId) -> Result<Vec<Room>> {
    let usual = settings::currency(conn)?;
    let mut statement = conn.prepare_cached(&format!(
        "SELECT {ROOM_COLUMNS} FROM {ROOMS} WHERE room.venue_id = ?1 ORDER BY room.position, room.id"
    ))?;
    Ok(statement
        .query_map([venue], |row| room(row, &usual))?
        .collect::<rusqlite::Result<_>>()?)
}

fn complete(reader: &Reader<'_>, mut venue: Venue) -> Result<Venue> {
    venue.rooms = rooms(reader.conn, venue.id)?;
    venue.upcoming_events = reader
        .conn
        .prepare_cached(
            "SELECT count(*) FROM event WHERE venue_id = ?1 AND state <> 'cancelled' AND ends >= substr(?2, 1, 16)",
        )?
        .query_row((venue.id, stamp(reader.now)), |row| row.get(0))?;
    Ok(venue)
}

/// What is paid to a venue: in its own currency, or else in the planner's.
fn cost(
    row: &Row<'_>,
    minor: usize,
    currency: usize,
    usual: &str,
) -> rusqlite::Result<Option<Money>> {
    let minor: Option<i64> = row.get(minor)?;
    let own: String = row.get(currency)?;
    let currency = if own.is_empty() { usual } else { &own };
    Ok(minor.map(|minor| Money::new(minor, currency)))
}

fn venue(row: &Row<'_>, usual: &str) -> rusqlite::Result<Venue> {
    Ok(Venue {
        id: row.get(0)?,
        name: row.get(1)?,
        address: row.get(2)?,
        access_notes: row.get(3)?,
        contact_name: row.get(4)?,
        contact_email: row.get(5)?,
        contact_phone: row.get(6)?,
        capacity: row.get(7)?,
        cost: cost(row, 8, 9, usual)?,
        currency: row.get(9)?,
        notes: row.get(10)?,
        rooms: Vec::new(),
        upcoming_events: 0,
    })
}

fn room(row: &Row<'_>, usual: &str) -> rusqlite::Result<Room> {
    Ok(Room {
        id: row.get(0)?,
        venue_id: row.get(1)?,
        name: row.get(2)?,
        capacity: row.get(3)?,
        layout: row.get(4)?,
        cost: cost(row, 5, 7, usual)?,
        notes: row.get(6)?,
    })
}
