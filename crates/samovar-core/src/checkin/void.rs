//! An arrival or a departure that is taken back: a row of its own that voids it.

use chrono::DateTime;
use rusqlite::{Connection, OptionalExtension};

use super::rows::{self, PassageKind, Passing};
use crate::db::arrivals::{self, By};
use crate::error::{Error, Result};
use crate::ids::{CheckInId, EventId, GuestId};
use crate::planner::Writer;
use crate::time::stamp;

/// The void of an arrival or a departure that still counts; gives the guest.
/// Departures of whoever did not come any more go with it: left in place, they
/// would stand against the next arrival of the party.
pub fn void(writer: &Writer<'_>, passage: CheckInId) -> Result<GuestId> {
    let guest = void_alone(writer, passage)?;
    while let Some(departure) = departure_of_nobody(writer.conn, guest)? {
        void_alone(writer, departure.id)?;
        if departure.heads > departure.too_many {
            rows::insert(
                writer,
                &Passing {
                    guest,
                    event: departure.event,
                    kind: PassageKind::Departure,
                    heads: departure.heads - departure.too_many,
                    at: DateTime::parse_from_rfc3339(&departure.at)
                        .map_or(writer.now, |at| at.to_utc()),
                    station: &departure.station,
                    over: "",
                },
            )?;
        }
    }
    Ok(guest)
}

fn void_alone(writer: &Writer<'_>, passage: CheckInId) -> Result<GuestId> {
    let guest = writer
        .conn
        .prepare_cached("SELECT guest_id FROM passage WHERE id = ?1")?
        .query_row([passage], |row| row.get(0))
        .optional()?
        .ok_or_else(|| Error::missing("checkin", passage))?;
    let by = By::Hand {
        at: &stamp(writer.now),
        device: writer.device,
    };
    let passage = passage.to_string();
    arrivals::void(writer.conn, &passage, &passage, &by)?;
    Ok(guest)
}

/// The latest departure of a party of whom more left than came.
struct Departure {
    id: CheckInId,
    event: EventId,
    heads: u32,
    too_many: u32,
    at: String,
    station: String,
}

fn departure_of_nobody(conn: &Connection, guest: GuestId) -> Result<Option<Departure>> {
    let departure = conn
        .prepare_cached(
            "SELECT id, event_id, heads, at, station,
                    (SELECT coalesce(sum(CASE kind WHEN 'departure' THEN heads ELSE -heads END), 0)
                     FROM passage WHERE guest_id = ?1) AS too_many
             FROM passage WHERE guest_id = ?1 AND kind = 'departure' AND too_many > 0
             ORDER BY at DESC, id DESC LIMIT 1",
        )?
        .query_row([guest], |row| {
            Ok(Departure {
                id: row.get(0)?,
                event: row.get(1)?,
                heads: row.get(2)?,
                at: row.get(3)?,
                station: row.get(4)?,
                too_many: row.get(5)?,
            })
        })
        .optional()?;
    Ok(departure)
}
