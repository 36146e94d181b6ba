//! Who speaks at another event at the same time.

use rusqlite::params;
use serde_json::json;

use crate::error::Result;
use crate::event::Event;
use crate::event::look::when::at_once;
use crate::event::look::{Look, LookKind, Parties};
use crate::planner::Reader;

/// `rivals`: the events that are near in time.
pub fn looks(reader: &Reader<'_>, event: &Event, rivals: &[&Event]) -> Result<Vec<Look>> {
    let mut looks = Vec::new();
    for other in rivals.iter().filter(|other| at_once(event, other)) {
        let mut statement = reader.conn.prepare_cached(
            "SELECT a.id, p.name FROM speaker AS a JOIN speaker AS b ON b.person_id = a.person_id
             JOIN person AS p ON p.id = a.person_id
             WHERE a.event_id = ?1 AND b.event_id = ?2 AND a.state <> 'declined' AND b.state <> 'declined'
             ORDER BY a.id, b.id",
        )?;
        let mut rows = statement.query(params![event.id, other.id])?;
        while let Some(row) = rows.next()? {
            let name: String = row.get(1)?;
            let parties = Parties {
                speaker_ids: vec![row.get(0)?],
                other_event_id: Some(other.id),
                ..Parties::default()
            };
            let facts = json!({ "speaker": name, "other": other.title });
            looks.push(Look::of(event, LookKind::SpeakerElsewhere, facts, parties));
        }
    }
    Ok(looks)
}
