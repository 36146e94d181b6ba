//! Makes, edits and removes venues and their rooms.

use rusqlite::params;

use super::store::{load, load_room};
use super::{AddRoom, CreateVenue, EditRoom, EditVenue, Room, RoomRef, Venue, VenueRef};
use crate::db::deletion;
use crate::db::patch::Patch;
use crate::db::position;
use crate::error::Result;
use crate::ids::{RoomId, VenueId};
use crate::input;
use crate::money;
use crate::planner::Writer;
use crate::time::stamp;
use crate::wire::Done;

/// More seats than any hall has: a slip of the finger.
pub const MOST_SEATS: u32 = 1_000_000;

pub fn create(writer: &Writer<'_>, request: CreateVenue) -> Result<Venue> {
    let id = VenueId::new();
    let name = input::required("name", &request.name)?;
    writer.conn.execute(
        "INSERT INTO venue(id, name, address, access_notes, contact_name, contact_email, contact_phone, capacity,
                           cost_minor, currency, notes, created_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        params![
            id,
            name,
            input::prose("address", request.address.as_deref().unwrap_or_default())?,
            input::prose("accessNotes", request.access_notes.as_deref().unwrap_or_default())?,
            input::line("contactName", request.contact_name.as_deref().unwrap_or_default())?,
            input::email("contactEmail", request.contact_email.as_deref().unwrap_or_default())?,
            input::compact("contactPhone", request.contact_phone.as_deref().unwrap_or_default())?,
            seats(request.capacity)?,
            request.cost_minor.map(|cost| input::money("costMinor", cost)).transpose()?,
            money::currency("currency", request.currency.as_deref().unwrap_or_default())?,
            input::prose("notes", request.notes.as_deref().unwrap_or_default())?,
            stamp(writer.now),
        ],
    )?;
    writer.fact("name", name);
    load(writer, id)
}

pub fn edit(writer: &Writer<'_>, request: EditVenue) -> Result<Venue> {
    let id = request.venue_id;
    let before = load(writer, id)?;
    let prose =
        |field: &str, text: Option<String>| text.map(|text| input::prose(field, &text)).transpose();
    let line =
        |field: &str, text: Option<String>| text.map(|text| input::line(field, &text)).transpose();
    Patch::new("venue", id)
        .set(
            "name",
            request
                .name
                .map(|name| input::required("name", &name))
                .transpose()?,
        )
        .set("address", prose("address", request.address)?)
        .set("access_notes", prose("accessNotes", request.access_notes)?)
        .set("contact_name", line("contactName", request.contact_name)?)
        .set(
            "contact_email",
            request
                .contact_email
                .map(|email| input::email("contactEmail", &email))
                .transpose()?,
        )
        .set(
            "contact_phone",
            request
                .contact_phone
                .map(|phone| input::compact("contactPhone", &phone))
                .transpose()?,
        )
        .set("capacity", request.capacity.map(seats).transpose()?)
        .set("cost_minor", cost(request.cost_minor)?)
        .set(
            "currency",
            request
                .currency
                .map(|code| money::currency("currency", &code))
                .transpose()?,
        )
        .set("notes", prose("notes", request.notes)?)
        .apply(writer.conn)?;
    writer.fact("name", before.name);
    load(writer, id)
}

/// A venue that something is planned at stays; the others go with their rooms
/// and the calendars of their bookings.
pub fn delete(writer: &Writer<'_>, request: VenueRef) -> Result<Done> {
    let venue = load(writer, request.venue_id)?;
    let calendars: u32 = writer.conn.query_row(
        "SELECT count(*) FROM busy_calendar WHERE venue_id = ?1",
        [venue.id],
        |row| row.get(0),
    )?;
    deletion::delete(
        writer.conn,
        "venue",
        venue.id,
        &["available", "room", "busy_calendar", "busy_time"],
        deletion::in_use(&venue.name),
    )?;
    writer.fact("name", venue.name);
    if calendars > 0 {
        writer.fact("calendars", calendars);
    }
    Ok(Done {})
}

pub fn add_room(writer: &Writer<'_>, request: AddRoom) -> Result<Room> {
    let venue = load(writer, request.venue_id)?;
    let id = RoomId::new();
    let name = input::required("name", &request.name)?;
    let last: Option<String> = writer.conn.query_row(
        "SELECT max(position) FROM room WHERE venue_id = ?1",
        [venue.id],
        |row| row.get(0),
    )?;
    writer.conn.execute(
        "INSERT INTO room(id, venue_id, name, capacity, layout, cost_minor, notes, position)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            id,
            venue.id,
            name,
            seats(request.capacity)?,
            input::line("layout", request.layout.as_deref().unwrap_or_default())?,
            request
                .cost_minor
                .map(|cost| input::money("costMinor", cost))
                .transpose()?,
            input::prose("notes", request.notes.as_deref().unwrap_or_default())?,
            position::after(last.as_deref())?,
        ],
    )?;
    writer.fact("name", name);
    writer.fact("venue", venue.name);
    load_room(writer.conn, id)
}

pub fn edit_room(writer: &Writer<'_>, request: EditRoom) -> Result<Room> {
    let before = load_room(writer.conn, request.room_id)?;
    Patch::new("room", before.id)
        .set(
            "name",
            request
                .name
                .map(|name| input::required("name", &name))
                .transpose()?,
        )
        .set("capacity", request.capacity.map(seats).transpose()?)
        .set(
            "layout",
            request
                .layout
                .map(|layout| input::line("layout", &layout))
                .transpose()?,
        )
        .set("cost_minor", cost(request.cost_minor)?)
        .set(
            "notes",
            request
                .notes
                .map(|notes| input::prose("notes", &notes))
                .transpose()?,
        )
        .apply(writer.conn)?;
    writer.fact("name", before.name);
    load_room(writer.conn, request.room_id)
}

/// A room in use stays, so that no session loses its place unnoticed.
pub fn delete_room(writer: &Writer<'_>, request: RoomRef) -> Result<Done> {
    let room = load_room(writer.conn, request.room_id)?;
    deletion::delete(
        writer.conn,
        "room",
        room.id,
        &["available"],
        deletion::in_use(&room.name),
    )?;
    writer.fact("name", room.name);
    Ok(Done {})
}

fn seats(capacity: Option<u32>) -> Result<Option<u32>> {
    capacity
        .map(|seats| input::count("capacity", seats, MOST_SEATS))
        .transpose()
}

fn cost(minor: Option<Option<i64>>) -> Result<Option<Option<i64>>> {
    minor
        .map(|minor| {
            minor
                .map(|minor| input::money("costMinor", minor))
                .transpose()
        })
        .transpose()
}
