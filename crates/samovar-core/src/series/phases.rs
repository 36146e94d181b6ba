//! Phases: from some date on a series has other values (seats, place, title …)
//! by the same rule, so that calendars need no second identity for it. A phase
//! holds all of them; the last one that has begun counts.

use chrono::NaiveDate;
use rusqlite::{Connection, Row, params};

use super::store::Stored;
use crate::error::Result;
use crate::ids::PhaseId;
use crate::planner::Writer;
use crate::rule::Day;

/// The values from a date on.
#[derive(Debug, Clone, PartialEq)]
pub struct Phase {
    pub id: PhaseId,
    pub from: NaiveDate,
    /// Rule, time and identity are those of the series, whatever stands here.
    pub values: Stored,
}

impl Stored {
    /// The series as it is on a date.
    #[must_use]
    pub fn at(&self, date: NaiveDate) -> Self {
        let phase = self.phases.iter().rev().find(|phase| phase.from <= date);
        match phase {
            None => Self {
                phases: Vec::new(),
                ..self.clone()
            },
            Some(phase) => Self {
                id: self.id,
                part_of: self.part_of,
                rule: self.rule.clone(),
                starts: self.starts,
                minutes: self.minutes,
                zone: self.zone.clone(),
                calendar_uid: self.calendar_uid.clone(),
                calendar_sequence: self.calendar_sequence,
                phases: Vec::new(),
                ..phase.values.clone()
            },
        }
    }

    /// Begins a phase on a date with the values it has then, where none begins.
    pub fn begin_phase(&mut self, from: NaiveDate) {
        if self.phases.iter().any(|phase| phase.from == from) {
            return;
        }
        let values = self.at(from);
        self.phases.push(Phase {
            id: PhaseId::new(),
            from,
            values,
        });
        self.phases.sort_by_key(|phase| phase.from);
    }

    /// Leaves out phases in which nothing is otherwise than before them.
    pub fn settle_phases(&mut self) {
        let mut kept: Vec<Phase> = Vec::new();
        let base = self.at(NaiveDate::MIN);
        for phase in std::mem::take(&mut self.phases) {
            let before = kept.last().map_or(&base, |last| &last.values);
            if !same_values(before, &phase.values) {
                kept.push(phase);
            }
        }
        self.phases = kept;
    }
}

/// Whether two have the same values, whatever their rule, time and identity.
#[must_use]
pub fn same_values(a: &Stored, b: &Stored) -> bool {
    let values = |one: &Stored| Stored {
        id: a.id,
        part_of: a.part_of,
        rule: a.rule.clone(),
        starts: a.starts,
        minutes: a.minutes,
        zone: a.zone.clone(),
        calendar_uid: a.calendar_uid.clone(),
        calendar_sequence: a.calendar_sequence,
        phases: Vec::new(),
        ..one.clone()
    };
    values(a) == values(b)
}

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
