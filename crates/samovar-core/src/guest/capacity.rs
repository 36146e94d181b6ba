//! Seats: how many there are, and how many heads are coming.
//!
//! Heads are guests who are going and their plus-ones. A party that comes anew
//! and does not fit gets a place on the waitlist (`waitlist.rs`); what has no
//! such place (more plus-ones of those going, walk-ins) is refused with the
//! numbers, or done because it was said to be meant.

use rusqlite::{Connection, OptionalExtension};

use crate::error::{Code, Error, Result};
use crate::ids::EventId;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seats {
    pub title: String,
    /// `None`: not said yet, so nothing is over it.
    pub capacity: Option<u32>,
    /// Heads.
    pub coming: u32,
}

impl Seats {
    pub fn load(conn: &Connection, event: EventId) -> Result<Self> {
        let (title, capacity) = conn
            .prepare_cached("SELECT title, capacity FROM event WHERE id = ?1")?
            .query_row([event], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?
            .ok_or_else(|| Error::missing("event", event))?;
        let coming = conn
            .prepare_cached(
                "SELECT coalesce(sum(1 + plus_ones), 0) FROM guest WHERE event_id = ?1 AND state = 'going'",
            )?
            .query_row([event], |row| row.get(0))?;
        Ok(Self {
            title,
            capacity,
            coming,
        })
    }

    /// Heads that still fit; `None` where there is no end to them.
    #[must_use]
    pub fn free(&self) -> Option<u32> {
        self.capacity
            .map(|capacity| capacity.saturating_sub(self.coming))
    }

    /// Whether `more` heads go over the capacity; refused unless it is `meant`.
    pub fn admit(&self, more: u32, meant: bool) -> Result<bool> {
        let over = more > 0 && self.free().is_some_and(|free| more > free);
        if over && !meant {
            return Err(Error::new(Code::OverCapacity)
                .with("capacity", self.capacity)
                .with("coming", self.coming)
                .with("wanted", more));
        }
        Ok(over)
    }
}
