//! Evenings as rows: all that a forecast goes by, in two statements however many guests
//! there are.

use rusqlite::{Connection, named_params};

use super::replay::Row;
use crate::error::Result;
use crate::event::Event;
use crate::ids::EventId;

/// Who was counted on or came, evening by evening: those over before this one whose door was
/// kept, by their starts, and this one last. The rows of an evening stand together.
pub fn evenings(
    conn: &Connection,
    event: &Event,
    over: &str,
    mut each: impl FnMut(Row),
) -> Result<()> {
    // A party that left and came back is one party: the most that were inside together.
    let mut statement = conn.prepare_cached(
        "WITH evening AS MATERIALIZED (
           SELECT e.id AS id, e.starts AS starts FROM event AS e
           WHERE e.id = :event
              OR (e.starts < :starts AND e.state <> 'cancelled'
                  AND e.id IN (SELECT value FROM json_each(:over))
                  AND EXISTS (SELECT 1 FROM arrival AS a WHERE a.event_id = e.id))),
         inside AS (
           SELECT guest_id, sum(CASE kind WHEN 'arrival' THEN heads ELSE -heads END)
                              OVER (PARTITION BY guest_id ORDER BY at, id) AS heads
           FROM passage WHERE event_id IN (SELECT id FROM evening)),
         peak AS MATERIALIZED (SELECT guest_id, max(heads) AS heads FROM inside GROUP BY guest_id)
         SELECT g.event_id, g.person_id, g.state = 'going' AND g.source <> 'walk-in', 1 + g.plus_ones,
                coalesce(peak.heads, 0),
                EXISTS (SELECT 1 FROM speaker AS s WHERE s.event_id = g.event_id
                        AND s.person_id = g.person_id AND s.state <> 'declined')
                OR EXISTS (SELECT 1 FROM staff AS s WHERE s.event_id = g.event_id AND s.person_id = g.person_id)
         FROM evening CROSS JOIN guest AS g ON g.event_id = evening.id
         LEFT JOIN peak ON peak.guest_id = g.id
         WHERE g.state = 'going' OR peak.heads > 0
         ORDER BY evening.id = :event, evening.starts, evening.id",
    )?;
    let mut rows = statement.query(named_params! {
        ":event": event.id, ":starts": event.starts, ":over": over,
    })?;
    while let Some(row) = rows.next()? {
        let counted: bool = row.get(2)?;
        let heads: u32 = row.get(3)?;
        each(Row {
            event: row.get(0)?,
            person: row.get(1)?,
            said: counted.then_some(heads),
            inside: row.get(4)?,
            certain: row.get(5)?,
        });
    }
    Ok(())
}

/// Speakers and staff who are fed and are not guests who said they come.
pub fn certain(conn: &Connection, event: EventId) -> Result<u32> {
    Ok(conn
        .prepare_cached(
            "SELECT count(*) FROM person AS p
             WHERE p.id IN (SELECT person_id FROM speaker WHERE event_id = ?1 AND eats AND state <> 'declined'
                            UNION SELECT person_id FROM staff WHERE event_id = ?1 AND eats)
               AND NOT EXISTS (SELECT 1 FROM guest AS g WHERE g.person_id = p.id AND g.event_id = ?1
                               AND g.state = 'going' AND g.source <> 'walk-in')",
        )?
        .query_row([event], |row| row.get(0))?)
}

/// Whether anybody came through its door.
pub fn door_was_kept(conn: &Connection, event: EventId) -> Result<bool> {
    Ok(conn
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM arrival WHERE event_id = ?1)")?
        .query_row([event], |row| row.get(0))?)
}
