//! What everybody who plans has in common: the rows of all shared tables, as text.

use std::collections::BTreeMap;
use std::path::Path;

use rusqlite::Connection;
use rusqlite::types::ValueRef;
use samovar_core::tables::logged;
use samovar_tests::file;

pub type Tables = BTreeMap<&'static str, Vec<String>>;

pub fn tables(path: &Path) -> Tables {
    let conn = file::read(path);
    logged()
        .map(|table| {
            let sql = format!("SELECT * FROM {} ORDER BY id", table.name);
            (table.name, rows(&conn, &sql))
        })
        .collect()
}

/// Rows as they stand, a line each.
pub fn rows(conn: &Connection, sql: &str) -> Vec<String> {
    let mut statement = conn.prepare(sql).unwrap();
    let columns = statement.column_count();
    let mut rows = statement.query([]).unwrap();
    let mut found = Vec::new();
    while let Some(row) = rows.next().unwrap() {
        let cells: Vec<String> = (0..columns)
            .map(|column| match row.get_ref(column).unwrap() {
                ValueRef::Null => "∅".to_owned(),
                ValueRef::Integer(number) => number.to_string(),
                ValueRef::Real(number) => number.to_string(),
                ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned(),
                ValueRef::Blob(bytes) => format!("{bytes:?}"),
            })
            .collect();
        found.push(cells.join(" | "));
    }
    found
}

/// The first column, as text.
pub fn texts(path: &Path, sql: &str) -> Vec<String> {
    rows(&file::read(path), sql)
}

/// Where two differ; none where they are the same.
pub fn differ(one: &Tables, other: &Tables) -> Option<String> {
    let mut said = Vec::new();
    for (table, rows) in one {
        let others = &other[table];
        for row in rows.iter().filter(|row| !others.contains(row)) {
            said.push(format!("{table}: only the first: {row}"));
        }
        for row in others.iter().filter(|row| !rows.contains(row)) {
            said.push(format!("{table}: only the second: {row}"));
        }
    }
    (!said.is_empty()).then(|| said.join("\n  "))
}
