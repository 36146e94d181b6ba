//! What all figures over events and years are worked out from: who said they come to an event,
//! who came, spoke or worked there.
//!
//! It is kept in memory event by event. After a change only those events are read again that
//! the log of changes names; what is not plainly understood has all of it read anew
//! (docs/adr/0060-kept-facts.md). Nothing is read before somebody asks.

mod follow;
mod kept;
mod people;
mod read;

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::error::Result;
use crate::event::store as events;
use crate::ids::EventId;
use crate::planner::Reader;
use crate::time::Wall;

pub use kept::kept;
pub use people::People;

/// How somebody took part in an event. Sixteen bytes: a planner may hold a million of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// Their place among [`People`].
    pub person: u32,
    /// The most of their party that were inside together.
    pub inside: u32,
    /// Heads they said they come with; 0: nobody counted on them.
    said: u32,
    is: u8,
}

/// Said they come, and was taken on at the door.
const WALK_IN: u8 = 1;
/// The person was let in, as whatever guest.
const CAME: u8 = 1 << 1;
/// The person speaks or works there.
const HELPS: u8 = 1 << 2;
/// A guest who said they come, or was inside: all that a forecast goes by.
const GUEST: u8 = 1 << 3;
/// The first part of the person in this event: most have one.
const FIRST: u8 = 1 << 4;

impl Part {
    /// Of a guest; of somebody who only speaks or works there it says no more than who they are.
    #[must_use]
    pub fn new(person: u32, said: Option<u32>, inside: u32) -> Self {
        Self {
            person,
            inside,
            said: said.unwrap_or(0),
            is: if said.is_some() || inside > 0 {
                GUEST
            } else {
                0
            },
        }
    }

    const fn with(self, what: u8) -> Self {
        Self {
            is: self.is | what,
            ..self
        }
    }

    const fn has(self, what: u8) -> bool {
        self.is & what != 0
    }

    /// With how many heads they said they come; `None`: nobody counted on them.
    #[must_use]
    pub const fn said(self) -> Option<u32> {
        match self.said {
            0 => None,
            heads => Some(heads),
        }
    }

    #[must_use]
    pub const fn is_walk_in(self) -> bool {
        self.has(WALK_IN)
    }

    #[must_use]
    pub const fn came(self) -> bool {
        self.has(CAME)
    }

    #[must_use]
    pub const fn helps(self) -> bool {
        self.has(HELPS)
    }

    #[must_use]
    pub const fn is_guest(self) -> bool {
        self.has(GUEST)
    }
}

/// One event.
#[derive(Debug)]
pub struct EventFacts {
    pub id: EventId,
    pub title: String,
    pub starts: Wall,
    pub cancelled: bool,
    /// Its door was kept, as far as that is known.
    pub door: bool,
    /// In the order of the ids of people, which is the same whenever they are read.
    pub parts: Box<[Part]>,
    /// Who speaks or works there, is fed, and is no guest who said they come.
    pub eating: u32,
    /// Gave up their place on the day itself.
    pub late_cancels: u32,
    /// Guests whom the door let in, and with how many heads; who left and came back is one.
    pub let_in: u32,
    pub heads_in: u32,
}

impl EventFacts {
    /// Everybody who was there, once, and whether they were let in at the door. Who speaks or
    /// works has been there once it is over.
    pub fn there(&self, over: bool) -> impl Iterator<Item = (u32, bool)> {
        self.parts
            .iter()
            .filter(move |part| part.has(FIRST) && (part.came() || over && part.helps()))
            .map(|part| (part.person, part.came()))
    }

    /// Whether anybody was counted on or came.
    #[must_use]
    pub fn has_guests(&self) -> bool {
        self.parts.iter().any(|part| part.is_guest())
    }
}

/// All events.
#[derive(Debug, Clone)]
pub struct Facts {
    /// No other facts have it, of whatever planner.
    stamp: u64,
    pub people: Arc<People>,
    /// In the order of their starts.
    pub events: Vec<Arc<EventFacts>>,
}

impl Facts {
    fn of(people: Arc<People>, events: Vec<Arc<EventFacts>>) -> Self {
        let mut facts = Self {
            stamp: 0,
            people,
            events,
        };
        facts.changed();
        facts
    }

    fn changed(&mut self) {
        static STAMPS: AtomicU64 = AtomicU64::new(1);
        self.stamp = STAMPS.fetch_add(1, Ordering::Relaxed);
        self.events.sort_by_key(|event| (event.starts, event.id));
    }

    #[must_use]
    pub fn event(&self, id: EventId) -> Option<&EventFacts> {
        let found = self.events.iter().find(|event| event.id == id);
        found.map(AsRef::as_ref)
    }
}

/// The facts at a moment: what is over by then has become a past.
pub struct Seen {
    pub facts: Arc<Facts>,
    pub over: HashSet<EventId>,
}

impl Seen {
    pub fn at(reader: &Reader<'_>) -> Result<Self> {
        Self::with(kept(reader)?, reader)
    }

    /// Read anew, whatever is kept.
    pub fn anew(reader: &Reader<'_>) -> Result<Self> {
        Self::with(Arc::new(read::all(reader.conn)?), reader)
    }

    fn with(facts: Arc<Facts>, reader: &Reader<'_>) -> Result<Self> {
        Ok(Self {
            facts,
            over: events::over(reader)?.into_iter().collect(),
        })
    }

    /// What a figure depends on, but for settings. While no fact changes, no event comes to
    /// its end twice, so that their number says which are over.
    #[must_use]
    pub fn key(&self) -> String {
        format!("{} {}", self.facts.stamp, self.over.len())
    }
}
