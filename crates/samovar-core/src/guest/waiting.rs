//! The order in which those stand who wait: that of the steps, see `waitlist.rs`.

use std::cell::Cell;
use std::collections::HashMap;

use rusqlite::Connection;

use crate::error::Result;
use crate::ids::{EventId, GuestId};
use crate::planner::{Reader, next_tick};

/// The order of those who wait, over `guest AS g`: whatever sorts them goes by it.
pub fn order_sql(way: &str) -> String {
    format!("coalesce(g.waitlist_order, '') {way}, g.id {way}")
}

/// Places behind all who wait so far, one after the other: one for each command
/// that puts people on the waitlist.
#[derive(Debug)]
pub struct Places {
    tick: String,
    taken: Cell<u32>,
}

impl Places {
    pub fn behind(reader: &Reader<'_>) -> Result<Self> {
        Ok(Self {
            tick: next_tick(reader.conn, reader.now)?,
            taken: Cell::new(0),
        })
    }

    /// Behind those who were given one before.
    pub fn next(&self) -> String {
        self.taken.set(self.taken.get() + 1);
        self.at(self.taken.get())
    }

    /// A place of the same step; equal ones stand in the order of their ids.
    pub fn at(&self, place: u32) -> String {
        format!("{}-{place:06}", self.tick)
    }
}

pub fn waiting_sql(columns: &str) -> String {
    format!(
        "SELECT {columns} FROM guest AS g JOIN person AS p ON p.id = g.person_id
         WHERE g.event_id = ?1 AND g.state = 'waitlisted' ORDER BY {}",
        order_sql("ASC")
    )
}

/// The place of everybody who waits: 1 is the next to move up.
pub fn places(conn: &Connection, event: EventId) -> Result<HashMap<GuestId, u32>> {
    let mut statement = conn.prepare_cached(&waiting_sql("g.id"))?;
    let ids: Vec<GuestId> = statement
        .query_map([event], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(ids.into_iter().zip(1..).collect())
}
