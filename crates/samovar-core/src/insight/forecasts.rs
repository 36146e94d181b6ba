//! What was forecast of each evening, beside what came of it.

use serde::Serialize;
use ts_rs::TS;

use crate::error::Result;
use crate::forecast::past;
use crate::ids::EventId;
use crate::planner::Reader;
use crate::time::Wall;
use crate::wire::Empty;

/// Heads, as [`crate::forecast::Forecast`] counts them.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EventForecast {
    pub event_id: EventId,
    pub title: String,
    pub starts: Wall,
    /// Everybody who was counted on.
    pub all: u32,
    pub expected: u32,
    /// At least so many in nine evenings of ten.
    pub low: u32,
    /// Enough for nine evenings of ten.
    pub safe: u32,
    /// Whether enough evenings had been to go by them; else it is rough.
    pub learnt: bool,
    /// Of those; `null` while it is not over, or where nobody kept its door.
    pub came: Option<u32>,
    /// Nobody had counted on them; 0 while it is not over.
    pub walk_ins: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EventForecasts {
    /// In the order of their starts: those that are over and had a door, and those ahead.
    pub events: Vec<EventForecast>,
}

pub fn list(reader: &Reader<'_>, _: Empty) -> Result<EventForecasts> {
    let known = past::all(reader)?;
    let events = known.iter().filter(|one| one.counts()).map(|one| {
        let (held, forecast) = (&one.held, &one.forecast);
        EventForecast {
            event_id: held.id,
            title: held.title.clone(),
            starts: held.starts,
            all: forecast.all,
            expected: forecast.expected,
            low: forecast.low,
            safe: forecast.safe,
            learnt: forecast.learnt,
            came: forecast.came.as_ref().map(|came| came.counted),
            walk_ins: forecast.came.as_ref().map_or(0, |came| came.walk_ins),
        }
    });
    Ok(EventForecasts {
        events: events.collect(),
    })
}
