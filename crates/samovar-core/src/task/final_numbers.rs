//! Until when a supplier is told the final numbers: due among the tasks of the event.
//!
//! Nothing of it is stored, and nobody ticks it: the day follows from the event's start and
//! the supplier's terms, and it is done once the supplier has what is. So it can neither
//! stand twice nor be left behind when the event moves, the order is sent or a step is
//! taken back.

use serde::Serialize;
use ts_rs::TS;

use crate::error::Result;
use crate::event::{Event, EventRef, FoodPlanned, store as events};
use crate::ids::SupplierId;
use crate::order::{Order, list as orders};
use crate::planner::Reader;
use crate::time::Wall;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FinalNumbers {
    pub supplier_id: SupplierId,
    pub supplier_name: String,
    /// By the clock of the event's zone.
    pub due: Wall,
    /// When the last version was sent, in UTC, where nothing is left to tell.
    pub done_at: Option<String>,
    /// The last version that was sent, if any.
    pub number: Option<u32>,
    /// How many things differ from it now.
    pub changes: u32,
    /// Its time is over, and nothing was sent.
    pub late: bool,
}

/// In the order they are due.
pub fn list(reader: &Reader<'_>, request: EventRef) -> Result<Vec<FinalNumbers>> {
    of_event(reader, &events::load(reader, request.event_id)?)
}

pub fn of_event(reader: &Reader<'_>, event: &Event) -> Result<Vec<FinalNumbers>> {
    if event.food_planned == FoodPlanned::No {
        return Ok(Vec::new());
    }
    let orders = orders::of_event(reader, EventRef { event_id: event.id })?.orders;
    let mut due: Vec<FinalNumbers> = orders.into_iter().filter_map(of_order).collect();
    due.sort_by_key(|one| one.due);
    Ok(due)
}

/// Numbers that changed after the last version are still to be told, until the time for it
/// is over: from then on they are billed as they were sent.
fn of_order(order: Order) -> Option<FinalNumbers> {
    let due = order.deadline?;
    let last = order.versions.last();
    let changes = order.difference.map_or(0, |one| one.lines.len());
    let told = changes == 0 || order.deadline_passed;
    Some(FinalNumbers {
        due,
        done_at: last.filter(|_| told).map(|version| version.sent_at.clone()),
        number: last.map(|version| version.number),
        changes: u32::try_from(changes).unwrap_or(u32::MAX),
        late: order.deadline_passed && last.is_none(),
        supplier_id: order.supplier_id,
        supplier_name: order.supplier_name,
    })
}
