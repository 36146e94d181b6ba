//! The facts of events from their rows.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension};
use samovar_zone::Zone;

use super::people::{People, place};
use super::{CAME, EventFacts, FIRST, Facts, GUEST, HELPS, Part, WALK_IN};
use crate::error::{Error, Result};
use crate::ids::{EventId, GuestId, PersonId};
use crate::time::{self, Wall};

pub fn all(conn: &Connection) -> Result<Facts> {
    let mut people = Arc::new(People::read(conn)?);
    let ids: Vec<EventId> = conn
        .prepare_cached("SELECT id FROM event")?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let mut events = Vec::with_capacity(ids.len());
    // Event by event, as after a change: sorting the guests of all years would cost more.
    for id in ids {
        events.extend(event(conn, id, &mut people)?.map(Arc::new));
    }
    Ok(Facts::of(people, events))
}

/// `None` where there is no such event any more.
pub fn event(
    conn: &Connection,
    id: EventId,
    people: &mut Arc<People>,
) -> Result<Option<EventFacts>> {
    let found: Option<(String, Wall, String, bool, bool)> = conn
        .prepare_cached(
            "SELECT title, starts, zone, state = 'cancelled',
                    EXISTS (SELECT 1 FROM kept_door WHERE event_id = ?1)
             FROM event WHERE id = ?1",
        )?
        .query_row([id], |row| {
            Ok((
                row.get(0)?,
                row.get(1)?,
                row.get(2)?,
                row.get(3)?,
                row.get(4)?,
            ))
        })
        .optional()?;
    let Some((title, starts, zone, cancelled, door)) = found else {
        return Ok(None);
    };
    let at_door = Passages::of(conn, id)?;
    let helpers = helpers(conn, id)?;
    let mut guests = Guests::default();
    let day = OnTheDay {
        starts,
        zone: time::zone_shown(&zone),
    };
    guests.read(conn, id, &at_door, &day)?;
    let eats_beside = |(person, eats): &(&PersonId, &bool)| **eats && !guests.counts_on(**person);
    let eating = helpers.iter().filter(eats_beside).count();
    Ok(Some(EventFacts {
        id,
        title,
        starts,
        cancelled,
        door,
        eating: u32::try_from(eating).unwrap_or(u32::MAX),
        late_cancels: guests.late_cancels,
        let_in: at_door.let_in(),
        heads_in: at_door.heads_in,
        parts: guests.with(&helpers, people),
    }))
}

/// One party at the door.
#[derive(Debug, Clone, Copy, Default)]
struct Passage {
    inside: i64,
    most: i64,
    came: bool,
}

/// What the door saw of each guest. A row of the door names its guest's event.
#[derive(Default)]
struct Passages {
    of: HashMap<GuestId, Passage>,
    heads_in: u32,
}

impl Passages {
    fn of(conn: &Connection, event: EventId) -> Result<Self> {
        let mut passages = Self::default();
        let mut statement = conn.prepare_cached(
            "SELECT guest_id, kind = 'arrival', heads FROM passage WHERE event_id = ?1 ORDER BY at, id",
        )?;
        let mut rows = statement.query([event])?;
        while let Some(row) = rows.next()? {
            let (arrives, heads): (bool, u32) = (row.get(1)?, row.get(2)?);
            // One that left and came back is one party: the most that were inside together.
            let party = passages.of.entry(row.get(0)?).or_default();
            if arrives {
                party.came = true;
                party.inside += i64::from(heads);
                party.most = party.most.max(party.inside);
            } else {
                party.inside -= i64::from(heads);
            }
        }
        let heads: i64 = passages.of.values().map(|party| party.most).sum();
        passages.heads_in = u32::try_from(heads).unwrap_or(u32::MAX);
        Ok(passages)
    }

    fn of_guest(&self, guest: GuestId) -> Passage {
        self.of.get(&guest).copied().unwrap_or_default()
    }

    fn let_in(&self) -> u32 {
        let came = self.of.values().filter(|party| party.came).count();
        u32::try_from(came).unwrap_or(u32::MAX)
    }
}

/// Who speaks or works there, and whether they are fed.
fn helpers(conn: &Connection, event: EventId) -> Result<BTreeMap<PersonId, bool>> {
    let mut statement = conn.prepare_cached(
        "SELECT person_id, eats FROM speaker WHERE event_id = ?1 AND state <> 'declined'
         UNION ALL SELECT person_id, eats FROM staff WHERE event_id = ?1",
    )?;
    let mut helpers: BTreeMap<PersonId, bool> = BTreeMap::new();
    let mut rows = statement.query([event])?;
    while let Some(row) = rows.next()? {
        let eats: bool = row.get(1)?;
        *helpers.entry(row.get(0)?).or_default() |= eats;
    }
    Ok(helpers)
}

/// The day of an event by its own clock.
struct OnTheDay {
    starts: Wall,
    zone: Zone,
}

impl OnTheDay {
    fn has(&self, at: &str) -> Result<bool> {
        let day = self.starts.0.date();
        // The day before and after hold every zone; most answers lie further back.
        let answered: Option<NaiveDate> = at.get(..10).and_then(|text| text.parse().ok());
        if answered.is_some_and(|answered| (answered - day).num_days().abs() > 1) {
            return Ok(false);
        }
        let at = time::when(at, self.zone).ok_or_else(|| Error::bug("answered at no time"))?;
        Ok(time::wall_at(at, self.zone).0.date() == day)
    }
}

#[derive(Default)]
struct Guests {
    /// Those who said they come, or came, by their people.
    parts: Vec<(PersonId, Part)>,
    late_cancels: u32,
}

impl Guests {
    fn read(
        &mut self,
        conn: &Connection,
        event: EventId,
        door: &Passages,
        day: &OnTheDay,
    ) -> Result<()> {
        // By this index rows are met as they lie in the file; by that of codes, anywhere.
        let mut statement = conn.prepare_cached(
            "SELECT id, person_id, state = 'going', source = 'walk-in', 1 + plus_ones,
                    CASE WHEN state IN ('declined', 'cancelled') THEN answered_at END
             FROM guest INDEXED BY guest_by_event WHERE event_id = ?1",
        )?;
        let mut rows = statement.query([event])?;
        while let Some(row) = rows.next()? {
            let (going, walks_in): (bool, bool) = (row.get(2)?, row.get(3)?);
            if let Some(at) = row.get::<_, Option<String>>(5)? {
                self.late_cancels += u32::from(day.has(&at)?);
            }
            // Before the first comes through the door nobody's id is asked for.
            let party = match door.of.is_empty() {
                true => Passage::default(),
                false => door.of_guest(row.get(0)?),
            };
            if !going && !party.came {
                continue;
            }
            let said = (going && !walks_in).then(|| row.get(4)).transpose()?;
            let inside = u32::try_from(party.most).unwrap_or(u32::MAX);
            // Their number is looked up below, once for each of the people.
            let mut part = Part::new(0, said, inside);
            if going && walks_in {
                part = part.with(WALK_IN | GUEST);
            }
            if party.came {
                part = part.with(CAME);
            }
            self.parts.push((row.get(1)?, part));
        }
        let key = |(person, part): &(PersonId, Part)| (*person, part.said, part.inside, part.is);
        self.parts.sort_unstable_by_key(key);
        Ok(())
    }

    /// Whether somebody said they come.
    fn counts_on(&self, person: PersonId) -> bool {
        let from = self.parts.partition_point(|(one, _)| *one < person);
        let own = self.parts.iter().skip(from);
        own.take_while(|(one, _)| *one == person)
            .any(|(_, part)| part.said().is_some())
    }

    /// All parts, also of those who are no guests; what is true of a person stands at each of
    /// their parts.
    fn with(mut self, helpers: &BTreeMap<PersonId, bool>, people: &mut Arc<People>) -> Box<[Part]> {
        let is_guest = |person: &PersonId| {
            let at = self.parts.binary_search_by_key(person, |(one, _)| *one);
            at.is_ok()
        };
        let others: Vec<PersonId> = helpers
            .keys()
            .copied()
            .filter(|person| !is_guest(person))
            .collect();
        if !others.is_empty() {
            let others = others.into_iter().map(|one| (one, Part::new(0, None, 0)));
            self.parts.extend(others);
            self.parts.sort_by_key(|(person, _)| *person);
        }
        let mut parts = Vec::with_capacity(self.parts.len());
        for own in self.parts.chunk_by(|(one, _), (next, _)| one == next) {
            let Some((person, _)) = own.first() else {
                continue;
            };
            let number = place(people, *person);
            let mut of_person = if own.iter().any(|(_, part)| part.came()) {
                CAME
            } else {
                0
            };
            if helpers.contains_key(person) {
                of_person |= HELPS;
            }
            for (at, (_, part)) in own.iter().enumerate() {
                let mut part = part.with(of_person);
                part.person = number;
                parts.push(if at == 0 { part.with(FIRST) } else { part });
            }
        }
        parts.into_boxed_slice()
    }
}
