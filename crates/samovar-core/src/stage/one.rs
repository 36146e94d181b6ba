//! The stage of one person after the other, for a window of a list: each asks for their own
//! visits, so that nobody else's are read.

use std::collections::{HashMap, HashSet};

use rusqlite::Connection;

use super::history::doors;
use super::{Asked, Held, Stage, Terms, Visit, number, terms, today};
use crate::error::Result;
use crate::event::store as events;
use crate::ids::{EventId, PersonId};
use crate::planner::Reader;
use crate::time::Wall;

/// What the stages of a window go by.
pub struct OneByOne {
    events: Vec<Held>,
    places: HashMap<EventId, u32>,
    doors: Vec<i32>,
    day: i32,
    terms: Terms,
}

impl OneByOne {
    /// As of today.
    pub fn of(reader: &Reader<'_>) -> Result<Self> {
        let events = held(reader)?;
        Ok(Self {
            places: events.iter().map(|event| event.id).zip(0..).collect(),
            doors: doors(&events),
            events,
            day: number(today(reader)?),
            terms: terms(reader.conn)?,
        })
    }

    #[must_use]
    pub fn asked(&self) -> Asked<'_> {
        Asked::of(&self.doors, self.day, self.terms)
    }

    /// Days of the events whose door was kept.
    #[must_use]
    pub fn doors(&self) -> &[i32] {
        &self.doors
    }

    #[must_use]
    pub fn event(&self, visit: Visit) -> Option<&Held> {
        self.events.get(visit.event as usize)
    }

    pub fn stage(&self, conn: &Connection, person: PersonId) -> Result<Stage> {
        Ok(self.asked().stage(&self.visits(conn, person)?))
    }

    pub fn visits(&self, conn: &Connection, person: PersonId) -> Result<Vec<Visit>> {
        let mut statement =
            conn.prepare_cached("SELECT event_id, how = 'came' FROM visit WHERE person_id = ?1")?;
        let mut rows = statement.query([person])?;
        let mut visits = Vec::new();
        while let Some(row) = rows.next()? {
            let came: bool = row.get(1)?;
            let Some(place) = self.places.get(&row.get::<_, EventId>(0)?).copied() else {
                continue;
            };
            if let Some(event) = self.events.get(place as usize)
                && (came || event.over)
            {
                visits.push(Visit {
                    event: place,
                    day: event.day,
                    came,
                });
            }
        }
        in_order(&mut visits);
        Ok(visits)
    }
}

/// All events that were not called off, in the order of their starts.
fn held(reader: &Reader<'_>) -> Result<Vec<Held>> {
    let over: HashSet<EventId> = events::over(reader)?.into_iter().collect();
    let mut statement = reader.conn.prepare_cached(
        "SELECT e.id, e.title, e.starts, e.id IN (SELECT event_id FROM kept_door)
         FROM event AS e WHERE e.state <> 'cancelled' ORDER BY e.starts, e.id",
    )?;
    let events = statement
        .query_map([], |row| {
            let (id, starts): (EventId, Wall) = (row.get(0)?, row.get(2)?);
            let over = over.contains(&id);
            Ok(Held {
                id,
                title: row.get(1)?,
                starts,
                day: number(starts.0.date()),
                over,
                kept: over && row.get(3)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(events)
}

/// One visit an event, in their order: who came and spoke was there once.
fn in_order(visits: &mut Vec<Visit>) {
    visits.sort_unstable_by_key(|visit| (visit.event, !visit.came));
    visits.dedup_by_key(|visit| visit.event);
}
