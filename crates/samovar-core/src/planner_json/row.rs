//! One row as JSON, always in the same bytes: its columns in the order of the
//! schema, nothing between them; and what all rows come to.

use std::collections::BTreeMap;
use std::io::Write as _;

use rusqlite::Connection;
use rusqlite::types::ValueRef;
use sha2::{Digest as _, Sha256};

use crate::error::{Code, Error, Result};

/// A column as the schema has it.
#[derive(Debug)]
pub struct Column {
    pub name: String,
    pub is_number: bool,
    pub nullable: bool,
}

pub fn columns(conn: &Connection, table: &str) -> Result<Vec<Column>> {
    let mut info =
        conn.prepare_cached("SELECT name, type, \"notnull\" FROM pragma_table_info(?1)")?;
    let columns = info
        .query_map([table], |row| {
            let kind: String = row.get(1)?;
            Ok(Column {
                name: row.get(0)?,
                is_number: kind == "INTEGER",
                nullable: !row.get::<_, bool>(2)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(columns)
}

/// What stands in a cell. There are no other kinds in the shared tables: pictures are
/// text already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cell<'r> {
    Nothing,
    Number(i64),
    Text(&'r str),
}

impl<'r> Cell<'r> {
    pub fn of(value: ValueRef<'r>) -> Result<Self> {
        Ok(match value {
            ValueRef::Null => Self::Nothing,
            ValueRef::Integer(number) => Self::Number(number),
            ValueRef::Text(bytes) => Self::Text(std::str::from_utf8(bytes).map_err(|_| {
                Error::new(Code::PlannerDamaged).with("detail", "text that is not UTF-8")
            })?),
            ValueRef::Real(_) | ValueRef::Blob(_) => {
                return Err(
                    Error::new(Code::PlannerDamaged).with("detail", "a value of no kind of ours")
                );
            }
        })
    }
}

/// Adds the row to `out`.
pub fn put<'c>(
    out: &mut Vec<u8>,
    cells: impl Iterator<Item = Result<(&'c str, Cell<'c>)>>,
) -> Result<()> {
    let mut sign = b'{';
    for cell in cells {
        let (name, cell) = cell?;
        out.push(sign);
        sign = b',';
        serde_json::to_writer(&mut *out, name)?;
        out.push(b':');
        match cell {
            Cell::Nothing => out.extend_from_slice(b"null"),
            Cell::Number(number) => {
                write!(out, "{number}").map_err(|error| Error::bug(error.to_string()))?;
            }
            Cell::Text(text) => serde_json::to_writer(&mut *out, text)?,
        }
    }
    if sign == b'{' {
        out.push(sign);
    }
    out.push(b'}');
    Ok(())
}

/// The part of the sum that is no table.
pub const SETTINGS: &str = "settings";

/// The sum of what is in a document, whatever spaces and order it is written in: of
/// each table the SHA-256 of its rows, and of those again.
#[derive(Default)]
pub struct Sum(BTreeMap<String, String>);

impl Sum {
    pub fn add(&mut self, part: &str, rows: Sha256) {
        self.0.insert(part.to_owned(), hex(rows));
    }

    /// `SHA-256` over `part hash` lines, sorted by the part.
    pub fn total(&self) -> String {
        let mut total = Sha256::new();
        for (part, hash) in &self.0 {
            total.update(format!("{part} {hash}\n"));
        }
        hex(total)
    }
}

fn hex(hash: Sha256) -> String {
    hash.finalize()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
