//! Who really comes: how many heads of those who said so, and how many are enough for nine
//! evenings of ten.
//!
//! It goes by promises and what became of them, as [`crate::person::attendance`] counts
//! them, of events that are over and whose door was kept. Nobody's own reliability leaves
//! this module, neither to a screen nor a sheet nor a log: answers hold whole evenings.

mod arithmetic;
#[cfg(test)]
mod community_tests;
pub mod past;
mod replay;

use serde::Serialize;
use ts_rs::TS;

use crate::error::Result;
use crate::event::{Event, EventRef, store as event};
use crate::planner::Reader;

use replay::{Evening, Known};

/// How many come of those who are counted on.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Forecast {
    /// Everybody who is counted on: guests who are going with whom they bring, and speakers
    /// and staff who eat. For an evening that is over, without whom the door let in besides.
    pub all: u32,
    pub expected: u32,
    /// At least so many in nine evenings of ten.
    pub low: u32,
    /// Enough for nine evenings of ten.
    pub safe: u32,
    /// Of promises to come, the part that is usually kept here.
    pub m: f64,
    /// How much wider evenings are than their people alone would make them.
    pub phi: f64,
    /// Earlier evenings that were held against what would have been forecast of them.
    pub past_forecasts: u32,
    /// Whether they are enough for `phi` to be learnt from them; else it is a guess.
    pub learnt: bool,
    /// Heads whom nobody counts on of a usual evening; `null` before the first.
    pub walk_ins: Option<u32>,
    /// What came of it; `null` while it is not over, or where nobody kept its door.
    pub came: Option<HeadsCame>,
}

/// What stands beside a forecast when the evening is over.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HeadsCame {
    /// Of those who were counted on; speakers and staff are taken to have been there.
    pub counted: u32,
    /// Whom nobody had counted on.
    pub walk_ins: u32,
}

pub fn get(reader: &Reader<'_>, request: EventRef) -> Result<Forecast> {
    of_event(reader, &event::load(reader, request.event_id)?)
}

/// As it is known before the evening, also of one that is over.
pub fn of_event(reader: &Reader<'_>, event: &Event) -> Result<Forecast> {
    past::of(reader, event.id)
}

/// An evening as it is seen from before it; `over`: with what came of it.
fn told(known: &Known, seen: &Evening, over: bool) -> Forecast {
    Forecast {
        all: seen.outlook.all(),
        expected: seen.outlook.expected(),
        low: seen.outlook.low(known.width()),
        safe: seen.outlook.safe(known.width()),
        m: known.rate(),
        phi: known.width(),
        past_forecasts: u32::try_from(known.forecasts()).unwrap_or(u32::MAX),
        learnt: known.is_learnt(),
        walk_ins: known.besides(),
        came: over.then_some(HeadsCame {
            counted: seen.came.counted,
            walk_ins: seen.came.besides,
        }),
    }
}
