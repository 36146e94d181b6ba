//! What else takes place on the dates of a series that are still to come.

use super::{DateClashes, SeriesRef, parts};
use crate::error::Result;
use crate::event::EventState;
use crate::event::look::clashes;
use crate::planner::Reader;

/// Only dates that meet something; the dates of the series itself are in nobody's way.
pub fn of_series(reader: &Reader<'_>, request: SeriesRef) -> Result<Vec<DateClashes>> {
    let mut found = Vec::new();
    let parts = parts::of(reader.conn, request.series_id)?;
    for (_, _, event) in parts::events_of(reader, &parts)? {
        if event.is_past || event.state == EventState::Cancelled {
            continue;
        }
        let looks = clashes::open_clashes(reader, &event)?;
        if !looks.is_empty() {
            found.push(DateClashes {
                event_id: event.id,
                looks,
            });
        }
    }
    Ok(found)
}
