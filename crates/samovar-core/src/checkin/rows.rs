//! Check-ins as rows: only ever added, never changed.

use chrono::{DateTime, Utc};
use rusqlite::params;

use crate::error::Result;
use crate::ids::{CheckInId, EventId, GuestId};
use crate::input;
use crate::planner::Writer;
use crate::settings;
use crate::time::stamp;
use crate::wire::word_enum;

word_enum! {
    PassageKind { Arrival = "arrival", Departure = "departure", Void = "void" }
}

/// Somebody going through the door, as it is to be stored.
pub struct Passing<'a> {
    pub guest: GuestId,
    pub event: EventId,
    pub kind: PassageKind,
    pub heads: u32,
    pub at: DateTime<Utc>,
    pub station: &'a str,
    /// '' or why it was let through.
    pub over: &'a str,
}

pub fn insert(writer: &Writer<'_>, row: &Passing<'_>) -> Result<CheckInId> {
    let id = CheckInId::new();
    writer
        .conn
        .prepare_cached(
            "INSERT INTO checkin(id, guest_id, event_id, kind, heads, voids, at, station, device_id, override)
             VALUES (?1, ?2, ?3, ?4, ?5, NULL, ?6, ?7, ?8, ?9)",
        )?
        .execute(params![
            id,
            row.guest,
            row.event,
            row.kind,
            row.heads,
            stamp(row.at),
            row.station,
            writer.device,
            row.over,
        ])?;
    Ok(id)
}

/// The station named, or this laptop's.
pub fn station(writer: &Writer<'_>, named: Option<&str>) -> Result<String> {
    match named {
        Some(named) => input::line("station", named),
        None => Ok(settings::store::load(writer.conn)?.station),
    }
}
