//! In which document a row lies. Each event has one, with all that stands on it; people lie in
//! 64, and the rest in 16, by the last letters of their own ids, so that no document grows with
//! the planner. Once a row lies somewhere it stays there, whatever it becomes.

use rusqlite::{Connection, OptionalExtension, params};
use samovar_share::Value;

use super::rows::{self, Schema, Values};
use crate::db::tables::Whose;
use crate::error::Result;

const PEOPLE: u32 = 64;
const REST: u32 = 16;
/// A row stands on a row that stands on an event; nothing is further away than this.
const DEEPEST: u32 = 6;

/// What the documents of events begin with.
const OF_EVENT: &str = "event-";

/// Whether this can be the name of a document.
pub fn is_a_document(name: &str) -> bool {
    let shard = |rest: &str, count: u32| rest.parse().is_ok_and(|at: u32| at < count);
    name.strip_prefix("people-")
        .is_some_and(|rest| shard(rest, PEOPLE))
        || name
            .strip_prefix("rest-")
            .is_some_and(|rest| shard(rest, REST))
        || name
            .strip_prefix(OF_EVENT)
            .is_some_and(|id| id.parse::<crate::ids::EventId>().is_ok())
}

/// The document of a row that stands in its table with these values, or did.
pub fn of(
    conn: &Connection,
    schema: &Schema,
    table: &str,
    id: &str,
    values: Option<&Values>,
) -> Result<String> {
    if let Some(placed) = placed(conn, id)? {
        return Ok(placed);
    }
    let Some(event) = event_of(conn, schema, (table, id), values, 0)? else {
        return Ok(by_id(schema, table, id));
    };
    note(conn, id, &event)?;
    Ok(event)
}

/// Notes where a row lies that came from elsewhere.
pub fn note(conn: &Connection, id: &str, document: &str) -> Result<()> {
    if document.starts_with(OF_EVENT) {
        conn.prepare_cached("INSERT OR IGNORE INTO share_place(row, document) VALUES (?1, ?2)")?
            .execute(params![id, document])?;
    }
    Ok(())
}

fn placed(conn: &Connection, id: &str) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached("SELECT document FROM share_place WHERE row = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?)
}

/// The event that a row stands on, or the row that it stands on does.
fn event_of(
    conn: &Connection,
    schema: &Schema,
    (table, id): (&str, &str),
    values: Option<&Values>,
    depth: u32,
) -> Result<Option<String>> {
    if table == "event" {
        return Ok(Some(format!("{OF_EVENT}{id}")));
    }
    let (Some(shape), Some(values)) = (schema.get(table), values) else {
        return Ok(None);
    };
    if let Some(Value::Text(event)) = values.get("event_id") {
        return Ok(Some(format!("{OF_EVENT}{event}")));
    }
    if matches!(shape.table.whose, Whose::Themself | Whose::Goes(_)) || depth == DEEPEST {
        return Ok(None);
    }
    for reference in &shape.references {
        let Some(Value::Text(parent)) = values.get(&reference.column) else {
            continue;
        };
        if let Some(document) = placed(conn, parent)? {
            return Ok(Some(document));
        }
        let Some(of_parent) = schema.get(&reference.to) else {
            continue;
        };
        let row = rows::read(conn, of_parent, parent)?;
        let key = (reference.to.as_str(), parent.as_str());
        if let Some(document) = event_of(conn, schema, key, row.as_ref(), depth + 1)? {
            return Ok(Some(document));
        }
    }
    Ok(None)
}

fn by_id(schema: &Schema, table: &str, id: &str) -> String {
    let whose = schema.get(table).map(|shape| shape.table.whose);
    // The end of an id is chance.
    let end = id.get(id.len().saturating_sub(4)..).unwrap_or_default();
    let chance = u32::from_str_radix(end, 16).unwrap_or_default();
    match whose {
        Some(Whose::Themself | Whose::Goes(_)) => format!("people-{}", chance % PEOPLE),
        _ => format!("rest-{}", chance % REST),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_made_here_is_a_documents_name() {
        for name in ["people-0", "people-63", "rest-15"] {
            assert!(is_a_document(name), "{name}");
        }
        assert!(is_a_document(&format!(
            "event-{}",
            crate::ids::EventId::new()
        )));
        for name in [
            "",
            "people-64",
            "people-",
            "rest-16",
            "event-",
            "event-x",
            "other-1",
        ] {
            assert!(!is_a_document(name), "{name}");
        }
    }
}
