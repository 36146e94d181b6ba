//! Where an event is, in one line.

use super::Event;
use crate::error::Result;
use crate::planner::Reader;
use crate::venue::store as venues;

/// "Main Hall · Blue room · 1 River St"; empty where no place is known.
pub fn of(reader: &Reader<'_>, event: &Event) -> Result<String> {
    let Some(venue) = event.venue_id else {
        return Ok(String::new());
    };
    let address = venues::load(reader, venue)?.address.replace('\n', ", ");
    let parts = [
        event.venue_name.as_str(),
        event.room_name.as_str(),
        address.as_str(),
    ];
    Ok(parts
        .iter()
        .filter(|part| !part.is_empty())
        .copied()
        .collect::<Vec<_>>()
        .join(" · "))
}
