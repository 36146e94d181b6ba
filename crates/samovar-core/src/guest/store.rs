//! Guests as rows: the reply of one person to one event.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::waiting;
use super::{Companion, Guest, GuestRow, GuestState, ticket_kind, unclear};
use crate::db::from_row::from_row;
use crate::error::{Error, Result};
use crate::guest::waiting::Places;
use crate::ids::{EventId, GuestId, PersonId};
use crate::person::{attendance, food};
use crate::planner::{Reader, Writer};
use crate::time::stamp;

/// The columns of a guest that commands and imports write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuestRecord {
    pub state: GuestState,
    pub plus_ones: u32,
    pub source: String,
    pub asked_at: Option<String>,
    pub answered_at: Option<String>,
    pub note: String,
    pub over_capacity: bool,
    /// Since when they wait, for the reader. Kept by `set_state`.
    pub waitlisted_at: Option<String>,
    /// Their place among those who wait (`waitlist.rs`). Kept by `set_state`.
    pub waitlist_order: Option<String>,
    /// As [`unclear`](super::unclear) stores it.
    pub unclear: String,
    /// When the reply was last changed by hand, UTC.
    pub decided_at: Option<String>,
    /// What each list last said: `import/newer.rs` alone reads it.
    pub heard: String,
    /// Codes of other tools, one a line (`ticket_code.rs`).
    pub ticket_codes: String,
    /// What other tools sold them, a kind a line (`ticket_kind.rs`).
    pub ticket_kind: String,
}

impl GuestRecord {
    /// Somebody who was asked, or is about to be.
    #[must_use]
    pub fn new(state: GuestState, source: &str) -> Self {
        Self {
            state,
            plus_ones: 0,
            source: source.to_owned(),
            asked_at: None,
            answered_at: None,
            note: String::new(),
            over_capacity: false,
            waitlisted_at: None,
            waitlist_order: None,
            unclear: String::new(),
            decided_at: None,
            heard: String::new(),
            ticket_codes: String::new(),
            ticket_kind: String::new(),
        }
    }

    /// Changes the state; who begins to wait stands last, who waited keeps the place.
    pub fn set_state(&mut self, state: GuestState, now: DateTime<Utc>, places: &Places) {
        self.state = state;
        if state == GuestState::Waitlisted {
            self.waitlisted_at.get_or_insert_with(|| stamp(now));
            self.waitlist_order.get_or_insert_with(|| places.next());
        } else {
            self.leave_waitlist();
        }
    }

    pub fn leave_waitlist(&mut self) {
        self.waitlisted_at = None;
        self.waitlist_order = None;
    }

    /// Heads of the party that take seats.
    #[must_use]
    pub fn heads(&self) -> u32 {
        1 + self.plus_ones
    }
}

/// A guest with whom it is, for commands that change one.
#[derive(Debug, Clone)]
pub struct Stored {
    pub id: GuestId,
    pub event_id: EventId,
    pub person_id: PersonId,
    pub name: String,
    pub record: GuestRecord,
}

/// The guest that this id finds: itself, or the one it became part of when two
/// people were merged.
pub fn resolve(conn: &Connection, id: GuestId) -> Result<GuestId> {
    Ok(conn
        .prepare_cached("SELECT guest_id FROM guest_alias WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?
        .unwrap_or(id))
}

pub fn load(conn: &Connection, id: GuestId) -> Result<Stored> {
    conn.prepare_cached(
        &format!("SELECT {WHOSE}, {RECORD} FROM guest AS g JOIN person AS p ON p.id = g.person_id WHERE g.id = ?1"),
    )?
    .query_row([id], stored)
    .optional()?
    .ok_or_else(|| Error::missing("guest", id))
}

/// All guests of an event.
pub fn of_event(conn: &Connection, event: EventId) -> Result<Vec<Stored>> {
    let mut statement = conn.prepare_cached(&format!(
        "SELECT {WHOSE}, {RECORD} FROM guest AS g JOIN person AS p ON p.id = g.person_id
                  WHERE g.event_id = ?1 ORDER BY g.id"
    ))?;
    let guests = statement
        .query_map([event], stored)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(guests)
}

const WHOSE: &str = "g.id, g.event_id, g.person_id, p.name";

from_row! {
    RECORD, record -> GuestRecord {
        state: "g.state",
        plus_ones: "g.plus_ones",
        source: "g.source",
        asked_at: "g.asked_at",
        answered_at: "g.answered_at",
        note: "g.note",
        over_capacity: "g.over_capacity",
        waitlisted_at: "g.waitlisted_at",
        waitlist_order: "g.waitlist_order",
        unclear: "g.unclear",
        decided_at: "g.decided_at",
        heard: "g.heard",
        ticket_codes: "g.ticket_codes",
        ticket_kind: "g.ticket_kind",
    }
}

fn stored(row: &Row<'_>) -> rusqlite::Result<Stored> {
    Ok(Stored {
        id: row.get(0)?,
        event_id: row.get(1)?,
        person_id: row.get(2)?,
        name: row.get(3)?,
        record: record(row, 4)?,
    })
}

/// The guest that a person is at an event already.
pub fn find(conn: &Connection, event: EventId, person: PersonId) -> Result<Option<GuestId>> {
    Ok(conn
        .prepare_cached(
            "SELECT id FROM guest WHERE person_id = ?2 AND event_id = ?1 ORDER BY id LIMIT 1",
        )?
        .query_row(params![event, person], |row| row.get(0))
        .optional()?)
}

pub fn insert(
    writer: &Writer<'_>,
    id: GuestId,
    event: EventId,
    person: PersonId,
    guest: &GuestRecord,
    code: &str,
) -> Result<()> {
    writer
        .conn
        .prepare_cached(
            "INSERT OR FAIL INTO guest(id, event_id, person_id, state, plus_ones, source, asked_at, answered_at, note, code,
                                       over_capacity, created_at, waitlisted_at, unclear, decided_at, heard,
                                       waitlist_order, ticket_codes, ticket_kind)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)",
        )?
        .execute(params![
            id,
            event,
            person,
            guest.state,
            guest.plus_ones,
            guest.source,
            guest.asked_at,
            guest.answered_at,
            guest.note,
            code,
            guest.over_capacity,
            stamp(writer.now),
            guest.waitlisted_at,
            guest.unclear,
            guest.decided_at,
            guest.heard,
            guest.waitlist_order,
            guest.ticket_codes,
            guest.ticket_kind,
        ])?;
    Ok(())
}

/// Writes `after` where it differs from `before`; true when it does.
pub fn update(
    conn: &Connection,
    id: GuestId,
    before: &GuestRecord,
    after: &GuestRecord,
) -> Result<bool> {
    if before == after {
        return Ok(false);
    }
    conn.prepare_cached(
        "UPDATE guest SET state = ?2, plus_ones = ?3, source = ?4, asked_at = ?5, answered_at = ?6, note = ?7,
                over_capacity = ?8, waitlisted_at = ?9, unclear = ?10, decided_at = ?11, heard = ?12,
                waitlist_order = ?13, ticket_codes = ?14, ticket_kind = ?15
         WHERE id = ?1",
    )?
    .execute(params![
        id,
        after.state,
        after.plus_ones,
        after.source,
        after.asked_at,
        after.answered_at,
        after.note,
        after.over_capacity,
        after.waitlisted_at,
        after.unclear,
        after.decided_at,
        after.heard,
        after.waitlist_order,
        after.ticket_codes,
        after.ticket_kind,
    ])?;
    Ok(true)
}

from_row! {
    // `+kind`: without the plus sign SQLite looks through all addresses of that kind.
    GRID, grid -> GuestRow {
        id: "g.id",
        person_id: "g.person_id",
        name: "p.name",
        company: "p.company",
        email: "coalesce((SELECT value FROM contact WHERE person_id = p.id AND +kind = 'email'
                          ORDER BY position, id LIMIT 1), '')",
        phone: "coalesce((SELECT value FROM contact WHERE person_id = p.id AND +kind = 'phone'
                          ORDER BY position, id LIMIT 1), '')",
        state: "g.state",
        plus_ones: "g.plus_ones",
        diets: "p.diet" => |stored: String| food::list(&stored),
        allergens: "p.allergens" => |stored: String| food::list(&stored),
        diet_note: "p.diet_note",
        source: "g.source",
        asked_at: "g.asked_at",
        answered_at: "g.answered_at",
        note: "g.note",
        code: "g.code",
        here: "max(0, (SELECT coalesce(sum(CASE s.kind WHEN 'arrival' THEN s.heads ELSE -s.heads END), 0)
                       FROM passage AS s WHERE s.guest_id = g.id))",
        first_arrival: "(SELECT min(at) FROM arrival WHERE guest_id = g.id)",
        over_capacity: "g.over_capacity",
        unclear: "g.unclear" => |stored: String| unclear::list(&stored),
        ticket_kinds: "g.ticket_kind" => |stored: String| ticket_kind::list(&stored),
    }
    also { waitlist_place: None }
}

/// The guest of the grid, with what is known of the person.
pub fn row(conn: &Connection, id: GuestId) -> Result<GuestRow> {
    conn.prepare_cached(&format!(
        "SELECT {GRID} FROM guest AS g JOIN person AS p ON p.id = g.person_id WHERE g.id = ?1"
    ))?
    .query_row([id], |row| grid(row, 0))
    .optional()?
    .ok_or_else(|| Error::missing("guest", id))
}

/// One guest whole.
pub fn load_guest(reader: &Reader<'_>, id: GuestId) -> Result<Guest> {
    let conn = reader.conn;
    let stored = load(conn, id)?;
    let mut row = row(conn, id)?;
    if row.state == GuestState::Waitlisted {
        row.waitlist_place = waiting::places(conn, stored.event_id)?.remove(&id);
    }
    Ok(Guest {
        event_id: stored.event_id,
        row,
        companions: companions(conn, id)?,
        over_capacity: stored.record.over_capacity,
        first_time: attendance::is_first_time(reader, id)?,
        ticket_codes: stored
            .record
            .ticket_codes
            .lines()
            .map(str::to_owned)
            .collect(),
    })
}

/// The plus-ones whose name or diet is known, in their order.
pub fn companions(conn: &Connection, guest: GuestId) -> Result<Vec<Companion>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, name, diet, allergens FROM companion WHERE guest_id = ?1 ORDER BY position, id",
    )?;
    let companions = statement
        .query_map([guest], |row| {
            Ok(Companion {
                id: row.get(0)?,
                name: row.get(1)?,
                diets: food::list(&row.get::<_, String>(2)?),
                allergens: food::list(&row.get::<_, String>(3)?),
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(companions)
}

/// The person's food was decided by hand: no guest of theirs waits for it.
pub fn food_decided(writer: &Writer<'_>, person: PersonId) -> Result<()> {
    let mut statement = writer
        .conn
        .prepare_cached("SELECT id FROM guest WHERE person_id = ?1 AND unclear <> ''")?;
    let guests = statement
        .query_map([person], |row| row.get(0))?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    for id in guests {
        let before = load(writer.conn, id)?.record;
        let mut after = before.clone();
        after.unclear = unclear::without(&before.unclear, unclear::FOOD);
        update(writer.conn, id, &before, &after)?;
    }
    Ok(())
}
