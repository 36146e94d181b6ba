//! The sheet of an event: its rows in the order of time.

use samovar_i18n::Lang;
use sha2::{Digest, Sha256};

use super::kind::RunKind;
use super::rows::{self, Gathered};
use super::{GetRunSheet, RunRow, RunSheet};
use crate::cue::Lane;
use crate::error::Result;
use crate::event::{Event, store as events};
use crate::planner::Reader;
use crate::settings::store as settings;

pub fn get(reader: &Reader<'_>, request: GetRunSheet) -> Result<RunSheet> {
    let event = events::load(reader, request.event_id)?;
    let lang = settings::language_or(reader.conn, request.lang)?;
    of_event(reader, &event, lang, request.lane)
}

pub fn of_event(
    reader: &Reader<'_>,
    event: &Event,
    lang: Lang,
    lane: Option<Lane>,
) -> Result<RunSheet> {
    let from = Gathered::of(reader, event, lang)?;
    let mut rows = rows::all(&from)?;
    rows.retain(|row| stands(row, lane));
    rows.sort_by_key(|row| (row.at.is_none(), row.at, !row.whole_day, row.about));
    Ok(RunSheet {
        event_id: event.id,
        title: event.title.clone(),
        starts: event.starts,
        zone: event.zone.clone(),
        version: version(&rows),
        late_minutes: i32::try_from(from.late()).unwrap_or(0),
        rows,
    })
}

fn stands(row: &RunRow, lane: Option<Lane>) -> bool {
    lane.is_none_or(|lane| row.about == RunKind::Session || row.lanes.contains(&lane))
}

/// Changes with whatever stands on the paper.
fn version(rows: &[RunRow]) -> String {
    let mut hasher = Sha256::new();
    for row in rows {
        let lanes: Vec<&str> = row.lanes.iter().map(|lane| lane.word()).collect();
        let at = row.at.map(|at| at.to_string()).unwrap_or_default();
        let line = [
            row.about.word(),
            &row.id,
            &at,
            &row.minutes.to_string(),
            &row.what,
            &row.who.join("\u{1}"),
            &row.place,
            &lanes.join("\u{1}"),
        ]
        .join("\u{2}");
        hasher.update(line.as_bytes());
        hasher.update([3_u8]);
    }
    let digest = hasher.finalize();
    digest
        .iter()
        .take(2)
        .map(|byte| format!("{byte:02X}"))
        .collect()
}
