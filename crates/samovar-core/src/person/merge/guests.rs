//! Two guests of one event who are one person become one guest.
//!
//! Whose reply counts: that of who came, else the later answer, else any answer
//! over none. Plus-ones are the more of the two, named ones united, notes
//! joined, the first asking and the first place on the waitlist kept. Seats that
//! this takes beyond the capacity are recorded as such; heads that become fewer
//! free seats.
//!
//! Arrivals are append-only and name their guest. So the guest that has them is
//! the one that stays; where both have some, those of the one that goes are
//! taken back and recorded again for the one that stays, with their time and
//! station. One body is not here twice: a second arrival beyond the party is
//! kept as one of no heads. The code and id of the guest that goes stay findable
//! in `guest_alias`, so that a ticket with the old code opens the door.

use rusqlite::{Connection, OptionalExtension, params};

use super::fields::joined;
use crate::error::Result;
use crate::event::store as events;
use crate::guest::GuestState;
use crate::guest::capacity::Seats;
use crate::guest::{ticket_code, ticket_kind};
use crate::ids::{CheckInId, EventId, GuestId, PersonId};
use crate::planner::{Reader, Writer};
use crate::time;

#[derive(Debug, Clone)]
struct Row {
    id: GuestId,
    event: EventId,
    state: GuestState,
    plus_ones: u32,
    source: String,
    asked_at: Option<String>,
    answered_at: Option<String>,
    note: String,
    code: String,
    over_capacity: bool,
    waitlisted_at: Option<String>,
    waitlist_order: Option<String>,
    unclear: String,
    decided_at: Option<String>,
    heard: String,
    ticket_codes: String,
    ticket_kind: String,
}

/// Moves the guests of `other` to `kept`; gives the events at which two became one.
pub fn unite(writer: &Writer<'_>, kept: PersonId, other: PersonId) -> Result<Vec<EventId>> {
    let conn = writer.conn;
    let mut events = Vec::new();
    for goes in of_person(conn, other)? {
        match of_person(conn, kept)?
            .into_iter()
            .find(|guest| guest.event == goes.event)
        {
            Some(stays) => {
                one_guest(writer, kept, stays, goes.clone())?;
                events.push(goes.event);
            }
            None => {
                conn.execute(
                    "UPDATE guest SET person_id = ?2 WHERE id = ?1",
                    params![goes.id, kept],
                )?;
            }
        }
    }
    Ok(events)
}

/// The reply that two guests of one event would have as one.
pub fn reply(
    reader: &Reader<'_>,
    one: PersonId,
    other: PersonId,
    event: EventId,
) -> Result<Option<(GuestState, u32)>> {
    let find = |person| -> Result<Option<Row>> {
        Ok(of_person(reader.conn, person)?
            .into_iter()
            .find(|guest| guest.event == event))
    };
    let (Some(a), Some(b)) = (find(one)?, find(other)?) else {
        return Ok(None);
    };
    let row = united(reader, &a, &b)?;
    Ok(Some((row.state, row.plus_ones)))
}

fn one_guest(writer: &Writer<'_>, kept: PersonId, ours: Row, theirs: Row) -> Result<()> {
    let conn = writer.conn;
    let mut after = united(writer, &ours, &theirs)?;
    let (stays, goes) = if arrived(conn, ours.id)?.is_none() && arrived(conn, theirs.id)?.is_some()
    {
        (theirs.clone(), ours.clone())
    } else {
        (ours.clone(), theirs.clone())
    };
    let heads = |row: &Row| {
        if row.state == GuestState::Going {
            1 + row.plus_ones
        } else {
            0
        }
    };
    let more = heads(&after).saturating_sub(heads(&ours) + heads(&theirs));
    if Seats::load(conn, after.event)?.admit(more, true)? {
        after.over_capacity = true;
    }
    conn.execute(
        "UPDATE guest SET person_id = ?2, state = ?3, plus_ones = ?4, source = ?5, asked_at = ?6, answered_at = ?7,
                note = ?8, over_capacity = ?9, waitlisted_at = ?10, unclear = ?11, decided_at = ?12, heard = ?13,
                waitlist_order = ?14, ticket_codes = ?15, ticket_kind = ?16 WHERE id = ?1",
        params![
            stays.id,
            kept,
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
        ],
    )?;
    move_arrivals(writer, &stays, &goes, 1 + after.plus_ones)?;
    for sql in [
        "UPDATE companion SET guest_id = ?2 WHERE guest_id = ?1",
        "UPDATE badge_print SET holder_id = ?2 WHERE holder_id = ?1 AND holder = 'guest'",
        "UPDATE guest_alias SET guest_id = ?2 WHERE guest_id = ?1",
        "UPDATE calendar_reply SET guest_id = ?2 WHERE guest_id = ?1",
    ] {
        conn.execute(sql, params![goes.id, stays.id])?;
    }
    conn.execute(
        "INSERT INTO guest_alias(id, event_id, guest_id, code) VALUES (?1, ?2, ?3, ?4)",
        params![goes.id, goes.event, stays.id, goes.code],
    )?;
    conn.execute("DELETE FROM guest WHERE id = ?1", [goes.id])?;
    Ok(())
}

/// What the two say together, with the id and code of the first.
fn united(reader: &Reader<'_>, ours: &Row, theirs: &Row) -> Result<Row> {
    let conn = reader.conn;
    let winner = match (arrived(conn, ours.id)?, arrived(conn, theirs.id)?) {
        (Some(_), None) => ours,
        (None, Some(_)) => theirs,
        _ => {
            let zone = time::zone(&events::load(reader, ours.event)?.zone)?;
            let at = |row: &Row| {
                row.answered_at
                    .as_deref()
                    .and_then(|text| time::when(text, zone))
            };
            let answered = |row: &Row| row.state != GuestState::Invited;
            if (answered(theirs), at(theirs)) > (answered(ours), at(ours)) {
                theirs
            } else {
                ours
            }
        }
    };
    let named: u32 = conn.query_row(
        "SELECT count(*) FROM companion WHERE guest_id IN (?1, ?2)",
        params![ours.id, theirs.id],
        |row| row.get(0),
    )?;
    Ok(Row {
        id: ours.id,
        event: ours.event,
        code: ours.code.clone(),
        state: winner.state,
        plus_ones: ours.plus_ones.max(theirs.plus_ones).max(named),
        source: winner.source.clone(),
        asked_at: earlier(&ours.asked_at, &theirs.asked_at),
        answered_at: winner.answered_at.clone(),
        note: joined(&ours.note, &theirs.note),
        over_capacity: winner.state == GuestState::Going
            && (ours.over_capacity || theirs.over_capacity),
        waitlisted_at: if winner.state == GuestState::Waitlisted {
            earlier(&ours.waitlisted_at, &theirs.waitlisted_at)
        } else {
            winner.waitlisted_at.clone()
        },
        waitlist_order: if winner.state == GuestState::Waitlisted {
            earlier(&ours.waitlist_order, &theirs.waitlist_order)
        } else {
            winner.waitlist_order.clone()
        },
        unclear: winner.unclear.clone(),
        decided_at: winner.decided_at.clone(),
        heard: winner.heard.clone(),
        // Either ticket opens the door.
        ticket_codes: ticket_code::with(
            &ours.ticket_codes,
            std::slice::from_ref(&theirs.ticket_codes),
        ),
        ticket_kind: ticket_kind::with(
            &ours.ticket_kind,
            std::slice::from_ref(&theirs.ticket_kind),
        ),
    })
}

fn earlier(a: &Option<String>, b: &Option<String>) -> Option<String> {
    a.iter().chain(b).min().cloned()
}

/// When somebody of the party first came, if anybody did.
fn arrived(conn: &Connection, guest: GuestId) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached("SELECT min(at) FROM arrival WHERE guest_id = ?1")?
        .query_row([guest], |row| row.get(0))
        .optional()?
        .flatten())
}

/// Comings and goings of `goes`, recorded again for `stays`.
fn move_arrivals(writer: &Writer<'_>, stays: &Row, goes: &Row, party: u32) -> Result<()> {
    let conn = writer.conn;
    let mut here: u32 = conn.query_row(
        "SELECT coalesce(sum(heads), 0) FROM arrival WHERE guest_id = ?1",
        [stays.id],
        |row| row.get(0),
    )?;
    let mut statement = conn.prepare_cached(
        "SELECT id, kind, heads, at, station, device_id, override FROM passage WHERE guest_id = ?1 ORDER BY at, id",
    )?;
    let passages = statement
        .query_map([goes.id], |row| {
            Ok((
                row.get(0)?,
                row.get(1)?,
                row.get(2)?,
                row.get(3)?,
                row.get(4)?,
                row.get(5)?,
                row.get(6)?,
            ))
        })?
        .collect::<rusqlite::Result<Vec<(CheckInId, String, u32, String, String, String, String)>>>(
        )?;
    let mut insert = conn.prepare_cached(
        "INSERT INTO checkin(id, guest_id, event_id, kind, heads, voids, at, station, device_id, override)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?;
    for (id, kind, heads, at, station, device, over) in passages {
        let now = time::stamp(writer.now);
        insert.execute(params![
            CheckInId::new(),
            goes.id,
            goes.event,
            "void",
            heads,
            id,
            now,
            station,
            writer.device,
            "",
        ])?;
        let (heads, over) = if kind == "arrival" {
            let fits = heads.min(party.saturating_sub(here));
            here += fits;
            let why = if fits < heads && over.is_empty() {
                "duplicate".to_owned()
            } else {
                over
            };
            (fits, why)
        } else {
            (heads, over)
        };
        insert.execute(params![
            CheckInId::new(),
            stays.id,
            stays.event,
            kind,
            heads,
            None::<String>,
            at,
            station,
            device,
            over,
        ])?;
    }
    Ok(())
}

fn of_person(conn: &Connection, person: PersonId) -> Result<Vec<Row>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, event_id, state, plus_ones, source, asked_at, answered_at, note, code, over_capacity, waitlisted_at,
                unclear, decided_at, heard, waitlist_order, ticket_codes, ticket_kind
         FROM guest WHERE person_id = ?1 ORDER BY id",
    )?;
    let rows = statement
        .query_map([person], |row| {
            Ok(Row {
                id: row.get(0)?,
                event: row.get(1)?,
                state: row.get(2)?,
                plus_ones: row.get(3)?,
                source: row.get(4)?,
                asked_at: row.get(5)?,
                answered_at: row.get(6)?,
                note: row.get(7)?,
                code: row.get(8)?,
                over_capacity: row.get(9)?,
                waitlisted_at: row.get(10)?,
                unclear: row.get(11)?,
                decided_at: row.get(12)?,
                heard: row.get(13)?,
                waitlist_order: row.get(14)?,
                ticket_codes: row.get(15)?,
                ticket_kind: row.get(16)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(rows)
}
