//! Everything a planner says, as text that can be compared.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;
use rusqlite::types::ValueRef;
use samovar_core::tables::{self, Log};
use samovar_tests::desk::Desk;
pub use samovar_tests::desk::ids;
use samovar_tests::file;
use serde_json::json;

/// The rows of every table that undo answers for, and what search finds.
pub type State = BTreeMap<String, Vec<String>>;

/// What the door has seen is never taken out: there it is what counts that is compared.
fn compared() -> impl Iterator<Item = &'static str> {
    tables::logged()
        .filter(|table| table.log() != Some(Log::AppendOnly))
        .map(|table| table.name)
}

/// The name starts of the people that the deeds make; search must follow undo.
const QUERIES: &[&str] = &["ann", "щер", "shch", "example", "lov"];

pub fn state(desk: &Desk) -> State {
    let conn = file::read(desk.path());
    let mut state: State = compared()
        .chain(["passage", "shown", "consented"])
        .map(|table| {
            (
                table.to_owned(),
                rows(&conn, &format!("SELECT * FROM {table}")),
            )
        })
        .collect();
    for query in QUERIES {
        let found = desk.call("list_people", json!({"query": query}));
        // People of the very same name stand in any order.
        let mut rows: Vec<String> = found["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(ToString::to_string)
            .collect();
        rows.sort();
        state.insert(format!("search {query}"), rows);
    }
    state
}

/// The ids of all rows that undo answers for.
pub fn present(desk: &Desk) -> BTreeSet<String> {
    compared().flat_map(|table| ids(desk, table)).collect()
}

/// The rows of the step that `step` took back.
pub fn rows_taken_back(desk: &Desk, step: &str) -> BTreeSet<String> {
    let conn = file::read(desk.path());
    let mut statement = conn
        .prepare(
            "SELECT row_id FROM change_row
             WHERE step_id = (SELECT reverts FROM change_step WHERE id = ?1)",
        )
        .unwrap();
    statement
        .query_map([step], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect()
}

fn rows(conn: &Connection, sql: &str) -> Vec<String> {
    let mut statement = conn.prepare(sql).unwrap();
    let columns = statement.column_count();
    let mut found: Vec<String> = statement
        .query_map([], |row| {
            let cells: Vec<String> = (0..columns)
                .map(|column| {
                    Ok(match row.get_ref(column)? {
                        ValueRef::Null => "∅".to_owned(),
                        ValueRef::Integer(number) => number.to_string(),
                        ValueRef::Real(number) => number.to_string(),
                        ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned(),
                        ValueRef::Blob(bytes) => format!("{bytes:?}"),
                    })
                })
                .collect::<rusqlite::Result<_>>()?;
            Ok(cells.join(" | "))
        })
        .unwrap()
        .map(Result::unwrap)
        .collect();
    found.sort();
    found
}
