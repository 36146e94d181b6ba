//! The speakers of an event that is planned like another.

use crate::db::copied::Copied;
use crate::error::Result;
use crate::ids::{EventId, SpeakerId};
use crate::planner::Writer;
use crate::time::stamp;

pub const SPEAKER: Copied = Copied {
    table: "speaker",
    anew: &["id", "event_id", "created_at"],
    along: &[
        "person_id",
        "talk_title",
        "talk_abstract",
        "needs",
        "do_not_record",
        "eats",
        "notes",
        "call_minutes",
    ],
    // How they came to one evening is not how they come to the next, and consent is asked anew.
    left: &["state", "arrives", "leaves", "travel", "recording_asked"],
};

/// Everybody who did not decline is asked anew: old id → new id.
pub fn copy(
    writer: &Writer<'_>,
    from: EventId,
    to: EventId,
) -> Result<Vec<(SpeakerId, SpeakerId)>> {
    let mut statement = writer
        .conn
        .prepare("SELECT id FROM speaker WHERE event_id = ?1 AND state <> 'declined'")?;
    let old: Vec<SpeakerId> = statement
        .query_map([from], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    old.into_iter()
        .map(|old| {
            let new = SpeakerId::new();
            SPEAKER.copy(writer.conn, old, &[&new, &to, &stamp(writer.now)])?;
            Ok((old, new))
        })
        .collect()
}
