//! A door that opens long before the start: a rehearsal, or a mistake.

use chrono::{DateTime, TimeDelta, Utc};

use crate::error::{Code, Error, Result};
use crate::event::{Event, store as events};
use crate::ids::EventId;
use crate::planner::Writer;
use crate::time;

/// A door that opens longer before the start is a rehearsal, or a mistake.
const EARLY_HOURS: i64 = 24;

/// More than a day before the start.
pub fn is_early(event: &Event, now: DateTime<Utc>) -> bool {
    let zone = time::zone_shown(&event.zone);
    let starts = time::instant_or_after(event.starts, zone, event.starts_fold);
    starts - now > TimeDelta::hours(EARLY_HOURS)
}

/// Nobody is recorded long before the start by whoever does not know that it is.
pub fn meant(writer: &Writer<'_>, event: EventId, early: Option<bool>) -> Result<()> {
    let event = events::load(writer, event)?;
    if early == Some(true) || !is_early(&event, writer.now) {
        return Ok(());
    }
    Err(Error::new(Code::TooEarly).with("title", event.title))
}
