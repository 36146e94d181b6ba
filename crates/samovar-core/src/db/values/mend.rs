//! Values that can be read in place of those that can't. A guest's answer goes
//! among the unclear ones, so that somebody decides on it.

use rusqlite::types::Value;
use rusqlite::{Connection, params};
use samovar_import::About;
use serde_json::json;

use super::BadValue;
use super::rule::Rule;
use crate::error::Result;

/// Puts what can be read into the rows, in the running transaction. Foreign keys
/// are off: ids are mended in each table by themselves.
pub fn mend(conn: &Connection, found: &[BadValue]) -> Result<()> {
    if found.is_empty() {
        return Ok(());
    }
    // Arrivals can't be changed, and these must.
    let kept = triggers(conn)?;
    for (name, _) in &kept {
        conn.execute_batch(&format!("DROP TRIGGER \"{name}\""))?;
    }
    for bad in found {
        put(conn, bad)?;
    }
    // What undo would take next is there, or is not next.
    conn.execute(
        "DELETE FROM local_undo WHERE step_id NOT IN (SELECT id FROM change_step)",
        [],
    )?;
    for (_, sql) in &kept {
        conn.execute_batch(sql)?;
    }
    Ok(())
}

fn triggers(conn: &Connection) -> Result<Vec<(String, String)>> {
    let mut found =
        conn.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY rowid")?;
    let found = found
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

fn put(conn: &Connection, bad: &BadValue) -> Result<()> {
    let BadValue {
        table, column, row, ..
    } = bad;
    if let Some(step) = &bad.step {
        conn.execute(
            &format!(
                "UPDATE change_row SET \"{column}\" = ?3 WHERE CAST(step_id AS BLOB) = ?1 AND seq = ?2"
            ),
            params![step, row, bad.becomes],
        )?;
        return Ok(());
    }
    let mut becomes = bad.becomes.clone();
    // Half of an event's hours is a better guess than none.
    if let (Some(Rule::Reads(right, _)), "event", Some(other)) = (
        bad.rule,
        table.as_str(),
        match column.as_str() {
            "starts" => Some("ends"),
            "ends" => Some("starts"),
            _ => None,
        },
    ) {
        let other: Vec<u8> = conn.query_row(
            &format!("SELECT CAST({other} AS BLOB) FROM event WHERE rowid = ?1"),
            [row],
            |row| row.get(0),
        )?;
        if let Some(text) = String::from_utf8(other).ok().filter(|text| right(text)) {
            becomes = Value::Text(text);
        }
    }
    let updated = conn.execute(
        &format!("UPDATE \"{table}\" SET \"{column}\" = ?2 WHERE rowid = ?1"),
        params![row, becomes],
    );
    match updated {
        Ok(_) => {}
        // There is a row for what it would have been.
        Err(error)
            if error.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation) =>
        {
            conn.execute(&format!("DELETE FROM \"{table}\" WHERE rowid = ?1"), [row])?;
        }
        Err(error) => return Err(error.into()),
    }
    let about = match (table.as_str(), column.as_str()) {
        ("guest", "state") => About::Reply,
        ("guest", "plus_ones") => About::PlusOnes,
        _ => return Ok(()),
    };
    ask(conn, bad, about, &becomes)
}

/// Puts it among the answers that nobody has decided on.
fn ask(conn: &Connection, bad: &BadValue, about: About, becomes: &Value) -> Result<()> {
    let stored: Vec<u8> = conn.query_row(
        "SELECT CAST(unclear AS BLOB) FROM guest WHERE rowid = ?1",
        [bad.row],
        |row| row.get(0),
    )?;
    // As `guest::unclear` reads them.
    let mut answers: Vec<serde_json::Value> = serde_json::from_slice(&stored).unwrap_or_default();
    answers.push(json!({
        "about": about,
        "value": super::shortened(&bad.value),
        "takenAs": match becomes {
            Value::Text(text) => text.clone(),
            Value::Integer(number) => number.to_string(),
            _ => String::new(),
        },
    }));
    let answers = serde_json::to_string(&answers)?;
    conn.execute(
        "UPDATE guest SET unclear = ?2 WHERE rowid = ?1",
        params![bad.row, answers],
    )?;
    Ok(())
}
