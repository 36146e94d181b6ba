//! Who was where, of everybody at once: one pass over the facts, whatever day is asked about
//! afterwards. Kept until a fact changes, since every figure over years goes by it.

use std::sync::Arc;

use super::number;
use crate::error::Result;
use crate::facts::{EventFacts, Facts, People, Seen};
use crate::ids::{EventId, PersonId};
use crate::kept_order::KeptAnswer;
use crate::planner::Reader;
use crate::time::Wall;

static HISTORY: KeptAnswer<History> = KeptAnswer::new();

/// An event that was not called off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    pub id: EventId,
    pub title: String,
    pub starts: Wall,
    /// By the clock of its own zone, as a number.
    pub day: i32,
    pub over: bool,
    /// It is over, and who came through its door is known.
    pub kept: bool,
}

impl Held {
    #[must_use]
    pub fn of(event: &EventFacts, seen: &Seen) -> Self {
        let over = seen.over.contains(&event.id);
        Self {
            id: event.id,
            title: event.title.clone(),
            starts: event.starts,
            day: number(event.starts.0.date()),
            over,
            kept: over && event.door,
        }
    }
}

/// One person at one event: came, spoke or worked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Visit {
    /// Its place in [`History::events`].
    pub event: u32,
    pub day: i32,
    /// Let in at the door.
    pub came: bool,
}

#[derive(Debug)]
pub struct History {
    /// In the order of their starts.
    pub events: Vec<Held>,
    /// Days of those whose door was kept.
    pub doors: Vec<i32>,
    people: Arc<People>,
    /// Where in `visits` those of each of the people begin, and where the last end.
    begins: Vec<u32>,
    /// One person after the other, of each in the order of the events; also of who was
    /// erased: counts stay.
    visits: Vec<Visit>,
}

impl History {
    fn of(seen: &Seen) -> Self {
        let facts = seen.facts.as_ref();
        let events: Vec<Held> = held(facts).map(|event| Held::of(event, seen)).collect();
        let mut history = Self {
            doors: doors(&events),
            begins: vec![0; facts.people.count() + 1],
            visits: Vec::new(),
            people: Arc::clone(&facts.people),
            events,
        };
        history.fill(facts);
        history
    }

    /// Counted first, and then put where they belong: nothing is sorted.
    fn fill(&mut self, facts: &Facts) {
        for (event, of_event) in self.events.iter().zip(held(facts)) {
            for (person, _) in of_event.there(event.over) {
                if let Some(count) = self.begins.get_mut(person as usize + 1) {
                    *count += 1;
                }
            }
        }
        let mut sum = 0;
        for count in &mut self.begins {
            sum += *count;
            *count = sum;
        }
        self.visits = vec![Visit::default(); sum as usize];
        let mut next = self.begins.clone();
        for ((event, place), of_event) in self.events.iter().zip(0..).zip(held(facts)) {
            for (person, came) in of_event.there(event.over) {
                let Some(at) = next.get_mut(person as usize) else {
                    continue;
                };
                if let Some(visit) = self.visits.get_mut(*at as usize) {
                    *visit = Visit {
                        event: place,
                        day: event.day,
                        came,
                    };
                }
                *at += 1;
            }
        }
    }

    #[must_use]
    pub fn visits(&self, person: PersonId) -> &[Visit] {
        let place = self.people.place(person);
        place.map(|place| self.at(place)).unwrap_or_default()
    }

    fn at(&self, place: u32) -> &[Visit] {
        let place = place as usize;
        let (Some(from), Some(to)) = (self.begins.get(place), self.begins.get(place + 1)) else {
            return &[];
        };
        let own = self.visits.get(*from as usize..*to as usize);
        own.unwrap_or_default()
    }

    /// Everybody but aliases and who was erased, each with their visits.
    pub fn everybody(&self) -> impl Iterator<Item = (PersonId, &[Visit])> {
        let people = self.people.here();
        people.map(move |(place, person)| (person, self.at(place)))
    }

    /// The visits of each of [`History::everybody`], in its order.
    #[must_use]
    pub fn of_everybody(&self) -> Vec<&[Visit]> {
        self.everybody().map(|(_, visits)| visits).collect()
    }

    /// The visits of each who was at any event.
    pub fn visitors(&self) -> impl Iterator<Item = &[Visit]> {
        let all = (0..).take(self.people.count());
        all.map(move |place| self.at(place))
            .filter(|visits| !visits.is_empty())
    }
}

/// As of the latest step.
pub fn kept(reader: &Reader<'_>) -> Result<Arc<History>> {
    of(&Seen::at(reader)?)
}

/// What follows from facts, while they hold.
pub fn of(seen: &Seen) -> Result<Arc<History>> {
    HISTORY.of_known(seen.key(), || Ok(History::of(seen)))
}

/// Read anew.
pub fn load(reader: &Reader<'_>) -> Result<History> {
    Ok(History::of(&Seen::anew(reader)?))
}

/// The events of a history, in its order.
pub fn held(facts: &Facts) -> impl Iterator<Item = &EventFacts> {
    let all = facts.events.iter().map(AsRef::as_ref);
    all.filter(|event: &&EventFacts| !event.cancelled)
}

/// Days of the events whose door was kept.
#[must_use]
pub fn doors(events: &[Held]) -> Vec<i32> {
    let kept = events.iter().filter(|event| event.kept);
    kept.map(|event| event.day).collect()
}
