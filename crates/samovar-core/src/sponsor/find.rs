//! Sponsors of all events by their name or contact: a sponsor of a past evening is asked
//! again at the next one.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::db::from_row::from_row;
use crate::db::text;
use crate::error::Result;
use crate::ids::{EventId, SponsorId};
use crate::keyboard::Reading;
use crate::planner::Reader;
use crate::time::Wall;
use crate::wire::{Page, window};

use super::SponsorState;

#[derive(Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct FindSponsors {
    pub query: String,
    /// The query is not tried on the other layout of the keyboard.
    pub as_typed: Option<bool>,
    pub offset: Option<u32>,
    pub limit: Option<u32>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FoundSponsor {
    pub id: SponsorId,
    pub name: String,
    pub contact: String,
    pub state: SponsorState,
    pub event_id: EventId,
    pub event_title: String,
    pub event_starts: Wall,
}

from_row! {
    FOUND, found -> FoundSponsor {
        id: "s.id",
        name: "s.name",
        contact: "s.contact",
        state: "s.state",
        event_id: "s.event_id",
        event_title: "e.title",
        event_starts: "e.starts",
    }
}

/// Those of the latest event first.
pub fn find(reader: &Reader<'_>, request: FindSponsors) -> Result<Page<FoundSponsor>> {
    let mut statement = reader.conn.prepare_cached(&format!(
        "SELECT {FOUND} FROM sponsor AS s JOIN event AS e ON e.id = s.event_id
         ORDER BY e.starts DESC, e.id, s.position, s.id"
    ))?;
    let mut sponsors: Vec<FoundSponsor> = statement
        .query_map([], |row| found(row, 0))?
        .collect::<rusqlite::Result<_>>()?;
    let called = |one: &FoundSponsor, words: &str| {
        text::has_words(&format!("{} {}", one.name, one.contact), words)
    };
    let reading = Reading::of(&request.query, request.as_typed, |words| {
        Ok(sponsors.iter().any(|one| called(one, words)))
    })?;
    sponsors.retain(|one| called(one, &reading.words));
    let total = u32::try_from(sponsors.len()).unwrap_or(u32::MAX);
    let (offset, limit) = window(request.offset, request.limit);
    let rows = sponsors
        .into_iter()
        .skip(offset as usize)
        .take(limit as usize)
        .collect();
    Ok(Page::new(rows, total).read_as(reading.read_as()))
}
