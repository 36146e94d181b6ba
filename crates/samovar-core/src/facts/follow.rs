//! Which events and people the log of changes names, from one step on.

use std::collections::HashSet;
use std::sync::Arc;

use rusqlite::{Connection, OptionalExtension, params};

use super::Facts;
use super::people::note;
use super::read;
use crate::error::Result;
use crate::ids::{EventId, PersonId, StepId};

/// A step by its id and by the clock of steps. After a backup was put back another step may
/// have the same time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    id: StepId,
    hlc: String,
}

impl Step {
    /// `None` before the first.
    pub fn latest(conn: &Connection) -> Result<Option<Self>> {
        let latest = conn
            .prepare_cached("SELECT id, hlc FROM change_step ORDER BY hlc DESC LIMIT 1")?
            .query_row([], |row| {
                Ok(Self {
                    id: row.get(0)?,
                    hlc: row.get(1)?,
                })
            })
            .optional()?;
        Ok(latest)
    }

    fn is_there(&self, conn: &Connection) -> Result<bool> {
        let there = conn
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM change_step WHERE id = ?1 AND hlc = ?2)")?
            .query_row(params![self.id, self.hlc], |row| row.get(0))?;
        Ok(there)
    }
}

/// What is to be read again.
#[derive(Debug, Default)]
pub struct Touched {
    events: HashSet<EventId>,
    people: HashSet<PersonId>,
    /// New guests who are none any more: the log says where they were when it tells that they
    /// went.
    gone: HashSet<String>,
}

/// The rows that facts are made of, and where each says of which event it is. A door, a talk
/// or a duty says nothing of who was there: `guest`, `speaker` and `staff` do.
const ROWS: &str = "SELECT tbl, row_id,
        CASE WHEN json_valid(old) THEN json_extract(old, '$.event_id') END,
        CASE WHEN json_valid(new) THEN json_extract(new, '$.event_id') END,
        old IS NULL, new IS NULL
    FROM change_row
    WHERE step_id = ?1 AND tbl IN ('event', 'guest', 'checkin', 'speaker', 'staff', 'person')
    ORDER BY seq";

impl Touched {
    /// What the steps after one touched. `None` where the log does not plainly say it: that
    /// step is not there any more, or rows of a later one are not.
    pub fn since(conn: &Connection, before: Option<&Step>) -> Result<Option<Self>> {
        if let Some(before) = before
            && !before.is_there(conn)?
        {
            return Ok(None);
        }
        let steps: Vec<StepId> = conn
            .prepare_cached("SELECT id FROM change_step WHERE hlc > ?1 ORDER BY hlc")?
            .query_map([before.map_or("", |before| before.hlc.as_str())], |row| {
                row.get(0)
            })?
            .collect::<rusqlite::Result<_>>()?;
        let mut touched = Self::default();
        for step in steps {
            // Every step changed something; where nothing is said of it, it was done for
            // good: somebody was erased.
            if !has_rows(conn, step)? || !touched.add(conn, step)? {
                return Ok(None);
            }
        }
        Ok(touched.gone.is_empty().then_some(touched))
    }

    /// The same, with what a step has done that is not yet finished.
    pub fn and(mut self, conn: &Connection, step: StepId) -> Result<Option<Self>> {
        let plain = self.add(conn, step)? && self.gone.is_empty();
        Ok(plain.then_some(self))
    }

    /// False where a row does not say of which event it is.
    fn add(&mut self, conn: &Connection, step: StepId) -> Result<bool> {
        let mut rows = conn.prepare_cached(ROWS)?;
        let mut rows = rows.query([step])?;
        while let Some(row) = rows.next()? {
            let table: String = row.get(0)?;
            match table.as_str() {
                "event" => {
                    self.events.insert(row.get(1)?);
                    continue;
                }
                "person" => {
                    self.people.insert(row.get(1)?);
                    continue;
                }
                _ => {}
            }
            let (was, is): (Option<EventId>, Option<EventId>) = (row.get(2)?, row.get(3)?);
            let (comes, goes): (bool, bool) = (row.get(4)?, row.get(5)?);
            self.events.extend(was);
            self.events.extend(is);
            // New guests stand in the log by their id alone.
            let lean = table == "guest" && comes && goes;
            if lean {
                let id: String = row.get(1)?;
                if let Some(event) = event_of_guest(conn, &id)? {
                    self.events.insert(event);
                } else {
                    self.gone.insert(id);
                }
            } else if was.is_none() != comes || is.is_none() != goes {
                return Ok(false);
            } else if goes && !self.gone.is_empty() {
                self.gone.remove(&row.get::<_, String>(1)?);
            }
        }
        Ok(true)
    }
}

fn event_of_guest(conn: &Connection, guest: &str) -> Result<Option<EventId>> {
    let event = conn
        .prepare_cached("SELECT event_id FROM guest WHERE id = ?1")?
        .query_row([guest], |row| row.get(0))
        .optional()?;
    Ok(event)
}

/// Whether the log says anything of a step.
pub fn has_rows(conn: &Connection, step: StepId) -> Result<bool> {
    let any = conn
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM change_row WHERE step_id = ?1)")?
        .query_row([step], |row| row.get(0))?;
    Ok(any)
}

impl Facts {
    /// With what was touched read again, and nothing else; the same where that says nothing new.
    pub(super) fn followed(
        self: &Arc<Self>,
        conn: &Connection,
        touched: &Touched,
    ) -> Result<Arc<Self>> {
        let mut here = conn.prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM person
             WHERE id = ?1 AND merged_into IS NULL AND erased_at IS NULL)",
        )?;
        let mut people = Vec::new();
        for id in &touched.people {
            let here: bool = here.query_row([id], |row| row.get(0))?;
            if self.people.is_here(*id) != here {
                people.push((*id, here));
            }
        }
        let mut facts = Arc::clone(self);
        if touched.events.is_empty() && people.is_empty() {
            return Ok(facts);
        }
        let anew = Arc::make_mut(&mut facts);
        anew.events
            .retain(|event| !touched.events.contains(&event.id));
        for id in &touched.events {
            let found = read::event(conn, *id, &mut anew.people)?;
            anew.events.extend(found.map(Arc::new));
        }
        for (id, here) in people {
            note(&mut anew.people, id, here);
        }
        anew.changed();
        Ok(facts)
    }
}
