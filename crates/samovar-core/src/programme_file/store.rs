//! Which session of which file a session came from.

use std::collections::{BTreeMap, HashMap};

use rusqlite::{Connection, params};
use sha2::{Digest, Sha256};

use crate::error::Result;
use crate::ids::{EventId, SessionId, fresh};
use crate::planner::Writer;

/// What a file said of a session when it was read last: a digest a field.
pub type Said = HashMap<String, String>;

/// What stands for a key: one may be made of a title, and a title may name somebody.
pub fn mark(key: &str) -> String {
    let digest = Sha256::digest(key);
    digest
        .iter()
        .take(12)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// The sessions of an event that came from files of this kind, by the marks of their keys.
pub fn of_event(
    conn: &Connection,
    event: EventId,
    dialect: &str,
) -> Result<HashMap<String, (SessionId, Said)>> {
    let mut statement = conn.prepare_cached(
        "SELECT x.key, x.session_id, x.said FROM session_source AS x
         JOIN session AS s ON s.id = x.session_id
         WHERE s.event_id = ?1 AND x.dialect = ?2 ORDER BY x.id DESC",
    )?;
    let rows = statement.query_map(params![event, dialect], |row| {
        Ok((
            row.get::<_, String>(0)?,
            row.get::<_, SessionId>(1)?,
            row.get::<_, String>(2)?,
        ))
    })?;
    rows.map(|row| {
        let (key, session, said) = row?;
        let said = serde_json::from_str(&said).unwrap_or_default();
        Ok((key, (session, said)))
    })
    .collect()
}

/// Keeps what a file said of a session.
pub fn remember(
    writer: &Writer<'_>,
    session: SessionId,
    (dialect, key): (&str, &str),
    said: &BTreeMap<&'static str, String>,
) -> Result<()> {
    let (said, key) = (serde_json::to_string(said)?, mark(key));
    let conn = writer.conn;
    let known = conn
        .prepare_cached(
            "UPDATE session_source SET said = ?4
             WHERE session_id = ?1 AND dialect = ?2 AND key = ?3 AND said <> ?4",
        )?
        .execute(params![session, dialect, key, said])?;
    if known > 0 {
        return Ok(());
    }
    conn.prepare_cached(
        "INSERT INTO session_source(id, session_id, dialect, key, said)
         SELECT ?1, ?2, ?3, ?4, ?5 WHERE NOT EXISTS (
             SELECT 1 FROM session_source WHERE session_id = ?2 AND dialect = ?3 AND key = ?4)",
    )?
    .execute(params![fresh().to_string(), session, dialect, key, said])?;
    Ok(())
}
