//! Entries that are still in people's calendars though their event, or their
//! series, is here no more: deleted, or its making undone after it was sent.

use serde::Serialize;
use ts_rs::TS;

use super::asked::Asked;
use super::event_plan;
use super::{InvitationFormat, Mailing, Sent, mailing, status};
use crate::error::Result;
use crate::ids::{EventId, SeriesId};
use crate::planner::Reader;
use crate::wire::Empty;

/// What is gone, and how many still hold it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Leftover {
    pub event_id: Option<EventId>,
    pub series_id: Option<SeriesId>,
    pub title: String,
    /// Who needs a cancellation.
    pub people: u32,
    /// Cancellations that were prepared, and not yet said whether sent.
    pub unanswered: Option<Mailing>,
}

const GONE: &str = "SELECT DISTINCT CASE WHEN series_id IS NULL THEN event_id END, series_id
    FROM calendar_version WHERE cancelled = 0
      AND CASE WHEN series_id IS NULL THEN event_id NOT IN (SELECT id FROM event)
               ELSE series_id NOT IN (SELECT id FROM series) END";

pub fn list(reader: &Reader<'_>, _: Empty) -> Result<Vec<Leftover>> {
    let mut statement = reader.conn.prepare_cached(GONE)?;
    let gone: Vec<(Option<EventId>, Option<SeriesId>)> = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let mut found = Vec::new();
    for (event, series) in gone {
        let event = event.filter(|_| series.is_none());
        let plan = event_plan::make(
            reader,
            &Asked::about(event, series, InvitationFormat::Calendar),
        )?;
        let mailings = mailing::of(reader.conn, event, series)?;
        let leftover = Leftover {
            event_id: event,
            series_id: series,
            people: status::counts(plan.people.iter()).cancellation,
            title: plan.title,
            unanswered: mailings
                .into_iter()
                .find(|one| one.sent == Sent::Unknown && one.message_id.is_none()),
        };
        // An invitation that nobody has sent yet may still be held back.
        if leftover.people > 0 || leftover.unanswered.is_some() {
            found.push(leftover);
        }
    }
    Ok(found)
}
