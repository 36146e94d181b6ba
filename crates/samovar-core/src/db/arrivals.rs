//! Rows of the door that are taken back. They are never changed: a void is added to them,
//! and what a void took back counts again once that is voided itself.

use rusqlite::{Connection, params};

use super::holders::Holders;
use crate::error::Result;
use crate::ids::{CheckInId, DeviceId};

/// Who takes a row back.
pub enum By<'a> {
    /// Somebody at the door, now and on this laptop.
    Hand { at: &'a str, device: DeviceId },
    /// Undo, which leaves time, laptop and reason as they were: so it is told from the door.
    Undo,
}

/// Adds a void of `voided`, about the party of `row`.
pub fn void(conn: &Connection, row: &str, voided: &str, by: &By<'_>) -> Result<()> {
    let (at, device) = match by {
        By::Hand { at, device } => (Some(at), Some(device)),
        By::Undo => (None, None),
    };
    conn.prepare_cached(
        "INSERT INTO checkin(id, guest_id, event_id, kind, heads, voids, at, station, device_id, override)
         SELECT ?1, guest_id, event_id, 'void', heads, ?3, coalesce(?4, at), station, coalesce(?5, device_id),
                iif(?4 IS NULL, override, '')
         FROM checkin WHERE id = ?2",
    )?
    .execute(params![CheckInId::new(), row, voided, at, device])?;
    Ok(())
}

/// A row of the door with what it voids, and whether either is in effect.
struct Passed {
    guest: String,
    kind: String,
    /// The passage that it is about in the end: itself, or what it voids.
    passage: String,
    /// Whether the row is a void that is voided itself.
    voided: bool,
    /// Whether that passage counts now.
    counts: bool,
    is_void_of_void: bool,
}

/// An arrival is taken back by a void, a void by a void of its own: the arrival
/// then counts again under the id that earlier steps know. A void of a void is
/// taken back by a new void of the arrival, so that chains stay two links long.
///
/// False where it has been taken back since by somebody else. An arrival does not
/// go while a later departure of the party counts, and neither comes back beside
/// what the party did at the door since.
pub fn take_back(conn: &Connection, id: &str, holders: &mut Holders) -> Result<bool> {
    let row = conn
        .prepare_cached(
            "SELECT c.guest_id, c.kind,
                    CASE WHEN c.kind <> 'void' THEN c.id
                         WHEN target.kind = 'void' THEN target.voids ELSE c.voids END,
                    EXISTS (SELECT 1 FROM checkin AS v WHERE v.voids = c.id),
                    target.kind IS 'void'
             FROM checkin AS c LEFT JOIN checkin AS target ON target.id = c.voids WHERE c.id = ?1",
        )?
        .query_row([id], |row| {
            Ok(Passed {
                guest: row.get(0)?,
                kind: row.get(1)?,
                passage: row.get(2)?,
                voided: row.get(3)?,
                counts: false,
                is_void_of_void: row.get(4)?,
            })
        })?;
    let row = Passed {
        counts: conn
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM passage WHERE id = ?1)")?
            .query_row([&row.passage], |row| row.get(0))?,
        ..row
    };
    let brings_back = row.kind == "void" && !row.is_void_of_void;
    if row.counts == brings_back || (brings_back && row.voided) {
        return Ok(false);
    }
    let passage_kind: String = conn
        .prepare_cached("SELECT kind FROM checkin WHERE id = ?1")?
        .query_row([&row.passage], |row| row.get(0))?;
    // What the party did at the door after this row.
    let mut since = conn.prepare_cached(
        "SELECT p.kind, p.id FROM passage AS p JOIN checkin AS c ON c.id = p.id
         WHERE p.guest_id = ?1 AND c.rowid > (SELECT rowid FROM checkin WHERE id = ?2)
           AND EXISTS (SELECT 1 FROM guest AS g WHERE g.id = p.guest_id)",
    )?;
    let mut since = since.query([&row.guest, id])?;
    let adds_heads = brings_back == (passage_kind == "arrival");
    while let Some(later) = since.next()? {
        let kind: String = later.get(0)?;
        if adds_heads || kind == "departure" {
            holders.add(&kind, &later.get::<_, String>(1)?);
        }
    }
    let voided = if row.is_void_of_void {
        row.passage.as_str()
    } else {
        id
    };
    void(conn, id, voided, &By::Undo)?;
    Ok(true)
}
