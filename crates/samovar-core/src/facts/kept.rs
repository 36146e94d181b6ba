//! The facts in the memory of the planner.

use std::sync::Arc;

use rusqlite::Connection;

use super::follow::{Step, Touched, has_rows};
use super::{Facts, read};
use crate::error::Result;
use crate::planner::Reader;

struct Held {
    as_of: AsOf,
    facts: Arc<Facts>,
}

/// Which rows facts are of.
#[derive(PartialEq, Eq)]
struct AsOf {
    /// How often another program wrote into the file.
    strangers: u64,
    /// SQLite counts it on when a backup is put in the place of the file and when the file is
    /// written anew.
    schema: i64,
    step: Option<Step>,
}

impl AsOf {
    fn now(conn: &Connection, strangers: u64) -> Result<Self> {
        Ok(Self {
            strangers,
            schema: conn.query_row("PRAGMA main.schema_version", [], |row| row.get(0))?,
            step: Step::latest(conn)?,
        })
    }

    /// Whether nothing but steps lies between the two.
    fn is_near(&self, other: &Self) -> bool {
        self.strangers == other.strangers && self.schema == other.schema
    }
}

/// As of the latest step, and of what the running one has done so far.
pub fn kept(reader: &Reader<'_>) -> Result<Arc<Facts>> {
    let conn = reader.conn;
    let Some(open) = reader.memory() else {
        return Ok(Arc::new(read::all(conn)?));
    };
    // What may be taken back yet is seen, and not kept.
    let running = match open.running {
        Some(step) if has_rows(conn, step)? => Some(step),
        _ => None,
    };
    open.memory.hold(|slot: &mut Option<Held>| {
        let now = AsOf::now(conn, open.strangers)?;
        // Where something breaks on the way, nothing half followed stays.
        let known = slot.take().filter(|held| held.as_of.is_near(&now));
        let touched = match &known {
            Some(held) if held.as_of == now => Some(Touched::default()),
            Some(held) => Touched::since(conn, held.as_of.step.as_ref())?,
            None => None,
        };
        let touched = match (touched, running) {
            (Some(touched), Some(step)) => touched.and(conn, step)?,
            (touched, _) => touched,
        };
        let facts = match (&known, touched) {
            (Some(held), Some(touched)) => held.facts.followed(conn, &touched)?,
            _ => Arc::new(read::all(conn)?),
        };
        *slot = match running {
            Some(_) => known,
            None => Some(Held {
                as_of: now,
                facts: Arc::clone(&facts),
            }),
        };
        Ok(facts)
    })
}

#[cfg(test)]
#[path = "kept_tests.rs"]
mod tests;
