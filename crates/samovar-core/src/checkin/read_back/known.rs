//! The guests of an event as a typed list needs them: who they are, how many of
//! the party are in, found by id, by code and by name.

use std::collections::HashMap;

use rusqlite::Connection;

use crate::db::text;
use crate::error::Result;
use crate::guest::{GuestState, code, store, ticket_code};
use crate::ids::{EventId, GuestId};

/// A guest as the read-back needs to know them.
pub struct Known {
    pub id: GuestId,
    pub name: String,
    pub company: String,
    pub state: GuestState,
    pub party: u32,
    pub walk_in: bool,
    pub arrived: u32,
    pub first: Option<(String, String)>,
}

pub struct Guests {
    pub all: Vec<Known>,
    by_id: HashMap<GuestId, usize>,
    pub by_name: HashMap<String, Vec<usize>>,
}

impl Guests {
    pub fn load(conn: &Connection, event: EventId) -> Result<Self> {
        let mut statement = conn.prepare_cached(
            "SELECT g.id, p.name, p.company, g.state, 1 + g.plus_ones, g.source = 'walk-in'
             FROM guest AS g JOIN person AS p ON p.id = g.person_id WHERE g.event_id = ?1 ORDER BY g.id",
        )?;
        let mut all = statement
            .query_map([event], |row| {
                Ok(Known {
                    id: row.get(0)?,
                    name: row.get(1)?,
                    company: row.get(2)?,
                    state: row.get(3)?,
                    party: row.get(4)?,
                    walk_in: row.get(5)?,
                    arrived: 0,
                    first: None,
                })
            })?
            .collect::<rusqlite::Result<Vec<_>>>()?;
        let by_id: HashMap<GuestId, usize> = (0..).zip(&all).map(|(n, one)| (one.id, n)).collect();
        let mut statement = conn.prepare_cached(
            "SELECT guest_id, heads, at, station FROM arrival WHERE event_id = ?1 ORDER BY at, id",
        )?;
        let mut rows = statement.query([event])?;
        while let Some(row) = rows.next()? {
            let guest: GuestId = row.get(0)?;
            if let Some(known) = by_id.get(&guest).and_then(|n| all.get_mut(*n)) {
                known.arrived += row.get::<_, u32>(1)?;
                if known.first.is_none() {
                    known.first = Some((row.get(2)?, row.get(3)?));
                }
            }
        }
        let mut by_name: HashMap<String, Vec<usize>> = HashMap::new();
        for (n, one) in (0..).zip(&all) {
            by_name.entry(text::fold(&one.name)).or_default().push(n);
        }
        Ok(Self {
            all,
            by_id,
            by_name,
        })
    }

    /// A guest who became part of another since is found under the other.
    pub fn by_id(&self, conn: &Connection, id: GuestId) -> Result<Option<usize>> {
        if let Some(n) = self.by_id.get(&id) {
            return Ok(Some(*n));
        }
        Ok(self.by_id.get(&store::resolve(conn, id)?).copied())
    }

    /// By the code that another tool put on the ticket; only where it is one guest's.
    pub fn by_ticket(
        &self,
        conn: &Connection,
        event: EventId,
        text: &str,
    ) -> Result<Option<usize>> {
        match ticket_code::find(conn, event, text)?.as_slice() {
            [only] => Ok(self.by_id.get(only).copied()),
            _ => Ok(None),
        }
    }

    pub fn by_code(&self, conn: &Connection, event: EventId, code: &str) -> Result<Option<usize>> {
        let id = code::find(conn, event, code)?;
        Ok(id.and_then(|id| self.by_id.get(&id).copied()))
    }
}
