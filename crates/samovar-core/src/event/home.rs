//! Home: the next event, what needs a look, the month.

use serde::Serialize;
use ts_rs::TS;

use super::EventRow;
use super::look::Look;
use crate::guest::GuestCounts;

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

pub fn get(_: &crate::planner::Reader<'_>, _: crate::api::t::Empty) -> crate::Result<Home> { Err(crate::Error::bug("not written")) }
