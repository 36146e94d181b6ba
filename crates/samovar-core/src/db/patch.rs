//! Changes to some columns of one row, leaving equal rows untouched.
//!
//! A row that is written with the values it has would still be a change in the
//! log; so only columns that differ are set, and nothing is written when none do.

use rusqlite::types::Value;
use rusqlite::{Connection, ToSql, params_from_iter};

use crate::error::Result;

/// The columns of one row that a request wants to set.
pub struct Patch {
    table: &'static str,
    id: String,
    sets: Vec<(&'static str, Value)>,
}

impl Patch {
    pub fn new(table: &'static str, id: impl ToString) -> Self {
        Self {
            table,
            id: id.to_string(),
            sets: Vec::new(),
        }
    }

    /// Sets `column` where the request has a value for it.
    pub fn set(mut self, column: &'static str, value: Option<impl Into<Value>>) -> Self {
        if let Some(value) = value {
            self.sets.push((column, value.into()));
        }
        self
    }

    /// As [`Patch::set`] for values that know how to be stored.
    pub fn set_sql(mut self, column: &'static str, value: Option<impl ToSql>) -> Result<Self> {
        if let Some(value) = value {
            use rusqlite::types::{ToSqlOutput, ValueRef};
            let stored = match value.to_sql()? {
                ToSqlOutput::Borrowed(value) => Value::try_from(value).unwrap_or(Value::Null),
                ToSqlOutput::Owned(value) => value,
                _ => Value::try_from(ValueRef::Null).unwrap_or(Value::Null),
            };
            self.sets.push((column, stored));
        }
        Ok(self)
    }

    /// Writes what differs; true when anything did.
    pub fn apply(self, conn: &Connection) -> Result<bool> {
        if self.sets.is_empty() {
            return Ok(false);
        }
        let columns: Vec<&str> = self.sets.iter().map(|(column, _)| *column).collect();
        let now: Vec<Value> = conn
            .prepare_cached(&format!(
                "SELECT {} FROM {} WHERE id = ?1",
                columns.join(", "),
                self.table
            ))?
            .query_row([&self.id], |row| {
                (0..columns.len()).map(|index| row.get(index)).collect()
            })?;
        let changed: Vec<(&str, Value)> = self
            .sets
            .into_iter()
            .zip(now)
            .filter(|((_, wanted), current)| wanted != current)
            .map(|((column, wanted), _)| (column, wanted))
            .collect();
        if changed.is_empty() {
            return Ok(false);
        }
        let sets: Vec<String> = (2..)
            .zip(&changed)
            .map(|(number, (column, _))| format!("{column} = ?{number}"))
            .collect();
        let values = std::iter::once(Value::Text(self.id))
            .chain(changed.into_iter().map(|(_, value)| value));
        conn.prepare_cached(&format!(
            "UPDATE {} SET {} WHERE id = ?1",
            self.table,
            sets.join(", ")
        ))?
        .execute(params_from_iter(values))?;
        Ok(true)
    }
}
