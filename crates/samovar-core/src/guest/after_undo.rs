//! Seats after a step was taken back while later ones stay in effect. Rows that
//! are as they were don't tell that somebody else has the seat since: then it is
//! refused. Free seats go to those who wait and fit, in the same step.

use std::collections::HashMap;

use rusqlite::Connection;

use super::waitlist;
use crate::error::{Code, Error, Result};
use crate::ids::EventId;
use crate::planner::Writer;

/// Heads of an event whose seats are counted.
#[derive(PartialEq)]
struct Taken {
    title: String,
    capacity: u32,
    coming: u32,
    /// Those of them who were not let in beyond the seats on purpose.
    within: u32,
    /// Parties, and their heads.
    waiting: (u32, u32),
}

pub fn keep_seats(writer: &Writer<'_>, rows: &dyn Fn() -> Result<()>) -> Result<()> {
    let before = taken(writer.conn)?;
    rows()?;
    let mut after: Vec<(EventId, Taken)> = taken(writer.conn)?.into_iter().collect();
    after.sort_by_key(|(id, _)| *id);
    for (id, now) in after {
        // An event that came back brings its guests along.
        let Some(was) = before.get(&id) else { continue };
        if now.within > now.capacity && now.within > was.within {
            return Err(Error::new(Code::ChangedSince)
                .with("why", "seats")
                .with("title", now.title)
                .with("capacity", now.capacity)
                .with("coming", now.coming));
        }
        if now != *was {
            waitlist::promote(writer, id)?;
        }
    }
    Ok(())
}

fn taken(conn: &Connection) -> Result<HashMap<EventId, Taken>> {
    let mut statement = conn.prepare_cached(
        "SELECT e.id, e.title, e.capacity,
                coalesce(sum((1 + g.plus_ones) * (g.state = 'going')), 0),
                coalesce(sum((1 + g.plus_ones) * (g.state = 'going' AND g.over_capacity = 0)), 0),
                coalesce(sum(g.state = 'waitlisted'), 0),
                coalesce(sum((1 + g.plus_ones) * (g.state = 'waitlisted')), 0)
         FROM event AS e LEFT JOIN guest AS g ON g.event_id = e.id
         WHERE e.capacity IS NOT NULL GROUP BY e.id",
    )?;
    let found = statement
        .query_map([], |row| {
            Ok((
                row.get(0)?,
                Taken {
                    title: row.get(1)?,
                    capacity: row.get(2)?,
                    coming: row.get(3)?,
                    within: row.get(4)?,
                    waiting: (row.get(5)?, row.get(6)?),
                },
            ))
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}
