//! A message of a whole series: which date it speaks of, and who its people are.

use std::collections::HashSet;

use super::SeriesPeople;
use crate::error::Result;
use crate::event::EventState;
use crate::ids::{EventId, PersonId, SeriesId};
use crate::planner::Reader;
use crate::series::{parts, regulars};

/// The next date that takes place, of whatever part; none where all are over.
pub fn next_date(reader: &Reader<'_>, series: SeriesId) -> Result<Option<EventId>> {
    let parts = parts::all(reader.conn, series)?;
    let next = parts::events_of(reader, &parts)?
        .into_iter()
        .map(|(_, _, event)| event)
        .filter(|event| !event.is_past && event.state != EventState::Cancelled)
        .min_by_key(|event| event.starts);
    Ok(next.map(|event| event.id))
}

/// Its regulars, who came or come to its dates, or both; nobody once it is gone. Whoever was let in
/// came, whatever they had answered.
pub fn people(
    reader: &Reader<'_>,
    series: SeriesId,
    part: SeriesPeople,
) -> Result<HashSet<PersonId>> {
    let mut found = HashSet::new();
    if part != SeriesPeople::Guests {
        let regulars = regulars::of(reader.conn, series)?;
        found.extend(regulars.into_iter().map(|one| one.person_id));
    }
    if part != SeriesPeople::Regulars {
        let whole = parts::whole_or_gone(reader.conn, series)?;
        let mut guests = reader.conn.prepare_cached(&format!(
            "WITH date AS (SELECT id FROM event WHERE series_id IN ({}))
             SELECT g.person_id FROM date AS d JOIN guest AS g ON g.event_id = d.id
             WHERE g.state IN ('going', 'maybe')
             UNION
             SELECT g.person_id FROM date AS d JOIN arrival AS a ON a.event_id = d.id
             JOIN guest AS g ON g.id = a.guest_id",
            parts::ALL_PARTS
        ))?;
        let mut rows = guests.query([whole])?;
        while let Some(row) = rows.next()? {
            found.insert(row.get(0)?);
        }
    }
    Ok(found)
}
