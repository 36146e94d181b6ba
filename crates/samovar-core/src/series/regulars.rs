//! Regulars: people who are invited to every date of a series that is to come,
//! also to those that are planned later.

use rusqlite::Connection;

use super::parts;
use super::{MOST_INVITED, Regular};
use crate::error::{Code, Error, Result};
use crate::event::EventState;
use crate::guest::{self, InvitePeople};
use crate::ids::{EventId, PersonId, SeriesId};
use crate::planner::Writer;

/// Of the whole, from the id of any part.
pub fn of(conn: &Connection, series: SeriesId) -> Result<Vec<Regular>> {
    let series = parts::whole_or_gone(conn, series)?;
    let mut statement = conn.prepare_cached(
        "SELECT p.id, p.name, coalesce((SELECT value FROM contact WHERE person_id = p.id AND +kind = 'email'
                                        ORDER BY position, id LIMIT 1), '')
         FROM regular AS r JOIN person AS p ON p.id = r.person_id
         WHERE r.series_id = ?1 ORDER BY r.created_at, r.id",
    )?;
    let found = statement
        .query_map([series], |row| {
            Ok(Regular {
                person_id: row.get(0)?,
                name: row.get(1)?,
                email: row.get(2)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

/// So many guests at once would hold up everything else for a minute and more.
pub fn not_too_many(people: u32, dates: u32) -> Result<()> {
    let guests = people.saturating_mul(dates);
    if guests > MOST_INVITED {
        return Err(Error::new(Code::TooManyAtOnce)
            .with("people", people)
            .with("dates", dates)
            .with("most", MOST_INVITED));
    }
    Ok(())
}

/// Regulars of the series are guests of dates that were just made, unless those
/// are over.
pub fn invite_to(writer: &Writer<'_>, series: SeriesId, events: &[EventId]) -> Result<()> {
    let people: Vec<PersonId> = of(writer.conn, series)?
        .into_iter()
        .map(|regular| regular.person_id)
        .collect();
    if people.is_empty() {
        return Ok(());
    }
    let ahead = to_come(writer, series)?;
    for event in events.iter().filter(|event| ahead.contains(event)) {
        guest::edit::invite(
            writer,
            InvitePeople {
                event_id: *event,
                person_ids: people.clone(),
            },
        )?;
    }
    Ok(())
}

/// The dates that are neither over nor cancelled.
pub fn to_come(writer: &Writer<'_>, series: SeriesId) -> Result<Vec<EventId>> {
    let all = parts::of(writer.conn, series)?;
    Ok(parts::events_of(writer, &all)?
        .into_iter()
        .map(|(_, _, event)| event)
        .filter(|event| !event.is_past && event.state != EventState::Cancelled)
        .map(|event| event.id)
        .collect())
}
