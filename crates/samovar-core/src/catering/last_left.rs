//! What was left of a dish when it was last served: of the same name and the same supplier,
//! at the latest event before this one where somebody has counted.
//!
//! How many there were says the order that was sent, else the manager, else the heads of
//! that evening. It stands above the orders, and nothing is planned by it: it is told.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use serde::Serialize;
use ts_rs::TS;

use super::board;
use crate::db::from_row::from_row;
use crate::db::named_suppliers::key;
use crate::error::Result;
use crate::event::{Event, EventRef, store as events};
use crate::ids::{DishId, EventId, SupplierId};
use crate::order::store as orders;
use crate::planner::Reader;
use crate::time::Wall;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LastLeft {
    /// The dish of this event.
    pub dish_id: DishId,
    pub left: u32,
    /// So many there were.
    pub of: u32,
    pub event_id: EventId,
    pub event_title: String,
    /// When that event began.
    pub at: Wall,
}

/// A dish of some event, as far as it is compared.
struct Counted {
    id: DishId,
    name: String,
    supplier_id: Option<SupplierId>,
    left_over: u32,
    ordered: Option<u32>,
    event_id: EventId,
}

from_row! {
    COUNTED, counted -> Counted {
        id: "d.id",
        name: "d.name",
        supplier_id: "d.supplier_id",
        left_over: "coalesce(d.left_over, 0)",
        ordered: "d.ordered",
        event_id: "d.event_id",
    }
}

/// One line a dish that was served before, in the order of the menu. Where that evening had
/// it at several sittings, they are counted together.
pub fn list(reader: &Reader<'_>, request: EventRef) -> Result<Vec<LastLeft>> {
    let event = events::load(reader, request.event_id)?;
    let now = dishes(reader, "d.event_id = ?1 ORDER BY d.position, d.id", &event)?;
    if now.is_empty() {
        return Ok(Vec::new());
    }
    let before = dishes(
        reader,
        "d.left_over IS NOT NULL AND e.id <> ?1 AND e.starts < ?2 AND e.state <> 'cancelled'
         ORDER BY e.starts DESC, e.id DESC, d.position, d.id",
        &event,
    )?;
    let mut evenings = Evenings::default();
    let mut found = Vec::new();
    for dish in &now {
        let same = |one: &&Counted| {
            one.supplier_id == dish.supplier_id && key(&one.name) == key(&dish.name)
        };
        let Some(latest) = before.iter().find(same).map(|one| one.event_id) else {
            continue;
        };
        let (mut left, mut of) = (0_u32, 0_u32);
        for one in before
            .iter()
            .filter(same)
            .filter(|one| one.event_id == latest)
        {
            left = left.saturating_add(one.left_over);
            of = of.saturating_add(evenings.units(reader, one)?);
        }
        let then = evenings.event(reader, latest)?;
        found.push(LastLeft {
            dish_id: dish.id,
            left,
            of,
            event_id: latest,
            event_title: then.title.clone(),
            at: then.starts,
        });
    }
    Ok(found)
}

fn dishes(reader: &Reader<'_>, wanted: &str, event: &Event) -> Result<Vec<Counted>> {
    // One question, both its values in either case: SQLite wants each of them used.
    let mut statement = reader.conn.prepare_cached(&format!(
        "SELECT {COUNTED} FROM dish AS d JOIN event AS e ON e.id = d.event_id
         WHERE ?2 IS NOT NULL AND {wanted}"
    ))?;
    Ok(statement
        .query_map((event.id, event.starts), |row| counted(row, 0))?
        .collect::<rusqlite::Result<_>>()?)
}

/// Events that were asked for what they had, each once.
#[derive(Default)]
struct Evenings {
    events: BTreeMap<EventId, Event>,
    /// What each dish of them came to by the heads of that evening.
    units: BTreeMap<EventId, BTreeMap<DishId, u32>>,
}

impl Evenings {
    fn event(&mut self, reader: &Reader<'_>, id: EventId) -> Result<&Event> {
        Ok(match self.events.entry(id) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(place) => place.insert(events::load(reader, id)?),
        })
    }

    fn units(&mut self, reader: &Reader<'_>, dish: &Counted) -> Result<u32> {
        if let Some(supplier) = dish.supplier_id {
            let sent = orders::versions(reader.conn, dish.event_id, supplier)?;
            let units = sent.last().and_then(|last| {
                let mut all = last.snapshot.sittings.iter().flat_map(|one| &one.dishes);
                all.find(|one| one.id == dish.id).map(|one| one.units)
            });
            if let Some(units) = units {
                return Ok(units);
            }
        }
        if let Some(ordered) = dish.ordered {
            return Ok(ordered);
        }
        if let Some(of) = self.units.get(&dish.event_id) {
            return Ok(of.get(&dish.id).copied().unwrap_or(0));
        }
        let event = self.event(reader, dish.event_id)?.clone();
        let made = board::made(reader, &event)?.catering;
        let of: BTreeMap<DishId, u32> =
            made.dishes.iter().map(|one| (one.id, one.needed)).collect();
        let units = of.get(&dish.id).copied().unwrap_or(0);
        self.units.insert(dish.event_id, of);
        Ok(units)
    }
}
