//! Home: the next event, what needs a look, the month.

use serde::Serialize;
use ts_rs::TS;

use super::days_left;
use super::list::row_with;
use super::needs::{self, EventNeeds};
use crate::catering::migrated::{self, DishesNotStated};
use crate::error::Result;
use crate::event::pick::{self, EventPick};
use crate::event::{Event, EventRow, EventState, store};
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
    /// Upcoming after the next one, a series once: at most 10.
    pub upcoming: Vec<EventPick>,
    /// What needs a look: dangers first, one entry an event or series.
    pub needs: Vec<EventNeeds>,
    /// What a newer Samovar no longer takes for safe.
    pub dishes_not_stated: Option<DishesNotStated>,
    pub events: u32,
    pub people: u32,
}

const UPCOMING: usize = 10;

pub fn get(reader: &Reader<'_>, _: Empty) -> Result<Home> {
    let settings = settings::load(reader.conn)?;
    let now = time::wall_at(reader.now, time::zone(&settings.zone)?);
    let today = now.0.date();
    let all: Vec<Event> = store::all(reader)?;
    let series = pick::series_of(&all);
    let ahead: Vec<&Event> = all
        .iter()
        .filter(|event| !event.is_past && event.state != EventState::Cancelled)
        .collect();
    let needs = needs::ranked(reader, &all, &ahead, &series)?;
    let mut seen = Vec::new();
    let upcoming = ahead
        .iter()
        .enumerate()
        .filter(|(at, event)| {
            let first = event.series_id.is_none_or(|id| !seen.contains(&id));
            seen.extend(event.series_id);
            // The next one stands above, with all that is known of it.
            first && *at > 0
        })
        .take(UPCOMING)
        .map(|(_, event)| pick::shown(event, &series))
        .collect();
    let next = match ahead.first() {
        Some(event) => {
            let looks = needs.iter().find(|one| one.event_id == event.id);
            Some(NextEvent {
                days_left: days_left(reader, event),
                guests: counts::count(reader, event.id)?,
                event: row_with(reader, (*event).clone(), looks.map_or(0, |one| one.count))?,
            })
        }
        None => None,
    };
    Ok(Home {
        today: today.to_string(),
        next,
        upcoming,
        needs,
        dishes_not_stated: migrated::notice(reader.conn, now)?,
        events: u32::try_from(all.len()).unwrap_or(u32::MAX),
        people: reader.conn.query_row(
            "SELECT count(*) FROM person WHERE merged_into IS NULL",
            [],
            |row| row.get(0),
        )?,
    })
}
