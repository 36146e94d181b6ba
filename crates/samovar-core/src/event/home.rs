//! Home: the next event, what needs a look, the month.

use serde::Serialize;
use ts_rs::TS;

use super::look::{self, Look};
use super::overview::days_left;
use super::{Event, EventRow, EventState, store};
use crate::error::Result;
use crate::guest::{GuestCounts, counts};
use crate::planner::Reader;
use crate::settings::store as settings;
use crate::time;
use crate::wire::Empty;

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NextEvent {
    pub event: EventRow,
    pub guests: GuestCounts,
    pub days_left: i32,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Home {
    /// Today in the zone of the settings: `2026-11-18`.
    pub today: String,
    pub next: Option<NextEvent>,
    /// Upcoming after the next one: at most 10.
    pub upcoming: Vec<EventRow>,
    /// At most 50, conflicts first.
    pub looks: Vec<Look>,
    pub events: u32,
    pub people: u32,
}

const UPCOMING: usize = 10;
const LOOKS: usize = 50;

pub fn get(reader: &Reader<'_>, _: Empty) -> Result<Home> {
    let settings = settings::load(reader.conn)?;
    let today = time::wall_at(reader.now, time::zone(&settings.zone)?)
        .0
        .date();
    let mut ahead: Vec<Event> = store::all(reader)?;
    ahead.retain(|event| !event.is_past && event.state != EventState::Cancelled);
    let mut looks = Vec::new();
    for event in ahead
        .iter()
        .filter(|event| look::wants_looks(event))
        .take(UPCOMING)
    {
        looks.extend(look::find(reader, event)?);
    }
    // Stable: within a weight the soonest event stays first.
    looks.sort_by_key(|look| look.weight);
    looks.truncate(LOOKS);
    let mut ahead = ahead.into_iter();
    let next = match ahead.next() {
        Some(event) => Some(NextEvent {
            days_left: days_left(reader, &event),
            guests: counts::count(reader, event.id)?,
            event: store::row(reader, event)?,
        }),
        None => None,
    };
    Ok(Home {
        today: today.to_string(),
        next,
        upcoming: ahead
            .take(UPCOMING)
            .map(|event| store::row(reader, event))
            .collect::<Result<_>>()?,
        looks,
        events: reader
            .conn
            .query_row("SELECT count(*) FROM event", [], |row| row.get(0))?,
        people: reader.conn.query_row(
            "SELECT count(*) FROM person WHERE merged_into IS NULL",
            [],
            |row| row.get(0),
        )?,
    })
}
