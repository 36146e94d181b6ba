//! The phases of a series as rows: the values that it has from some date on.

use rusqlite::{Connection, Row, params};

use super::stored::{Phase, Stored, same_values};
use crate::error::Result;
use crate::planner::Writer;
use crate::rule::Day;

/// Those of a series whose row has been read, in the order of their dates.
pub fn load(conn: &Connection, base: &Stored) -> Result<Vec<Phase>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, from_date, title, kind, venue_id, room_id, capacity, about, notes, host, organizer_name,
                organizer_email, link, currency, food_planned, margin_percent, reminder_minutes
         FROM series_phase WHERE series_id = ?1 ORDER BY from_date, id",
    )?;
    let found = statement
        .query_map([base.id], |row| phase(row, base))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

fn phase(row: &Row<'_>, base: &Stored) -> rusqlite::Result<Phase> {
    let from: Day = row.get(1)?;
    Ok(Phase {
        id: row.get(0)?,
        from: from.0,
        values: Stored {
            title: row.get(2)?,
            kind: row.get(3)?,
            venue_id: row.get(4)?,
            room_id: row.get(5)?,
            capacity: row.get(6)?,
            about: row.get(7)?,
            notes: row.get(8)?,
            host: row.get(9)?,
            organizer_name: row.get(10)?,
            organizer_email: row.get(11)?,
            link: row.get(12)?,
            currency: row.get(13)?,
            food_planned: row.get(14)?,
            margin_percent: row.get(15)?,
            reminder_minutes: row.get(16)?,
            phases: Vec::new(),
            ..base.clone()
        },
    })
}

/// Writes what differs between the phases that are there and those of `series`.
pub fn write(writer: &Writer<'_>, series: &Stored) -> Result<()> {
    let there = load(writer.conn, series)?;
    for old in &there {
        if !series.phases.iter().any(|phase| phase.id == old.id) {
            writer
                .conn
                .execute("DELETE FROM series_phase WHERE id = ?1", [old.id])?;
        }
    }
    for phase in &series.phases {
        let same = there.iter().any(|old| {
            old.id == phase.id && old.from == phase.from && same_values(&old.values, &phase.values)
        });
        if same {
            continue;
        }
        let one = &phase.values;
        writer.conn.execute(
            "INSERT INTO series_phase(id, series_id, from_date, title, kind, venue_id, room_id, capacity, about, notes,
                                      host, organizer_name, organizer_email, link, currency, food_planned,
                                      margin_percent, reminder_minutes)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)
             ON CONFLICT(id) DO UPDATE SET series_id = excluded.series_id, from_date = excluded.from_date,
                title = excluded.title, kind = excluded.kind, venue_id = excluded.venue_id,
                room_id = excluded.room_id, capacity = excluded.capacity, about = excluded.about,
                notes = excluded.notes, host = excluded.host, organizer_name = excluded.organizer_name,
                organizer_email = excluded.organizer_email, link = excluded.link, currency = excluded.currency,
                food_planned = excluded.food_planned, margin_percent = excluded.margin_percent,
                reminder_minutes = excluded.reminder_minutes",
            params![
                phase.id, series.id, Day(phase.from), one.title, one.kind, one.venue_id, one.room_id, one.capacity,
                one.about, one.notes, one.host, one.organizer_name, one.organizer_email, one.link, one.currency,
                one.food_planned, one.margin_percent, one.reminder_minutes,
            ],
        )?;
    }
    Ok(())
}
