//! Which columns of a row go along when it is copied.
//!
//! Every column of such a table stands in one of three lists; a test asks the schema for
//! those in none, so that a new column is never lost by accident.

use rusqlite::{Connection, ToSql};

use crate::error::Result;

/// The columns of a table whose rows are copied.
pub struct Copied {
    pub table: &'static str,
    /// With a value of the copy's own, the id first.
    pub anew: &'static [&'static str],
    /// As they are.
    pub along: &'static [&'static str],
    /// As in any new row.
    pub left: &'static [&'static str],
}

impl Copied {
    /// Adds the copy of a row, with its values in the order of `anew`.
    pub fn copy(&self, conn: &Connection, from: impl ToSql, anew: &[&dyn ToSql]) -> Result<()> {
        let table = self.table;
        let marks = (2..).take(anew.len()).map(|at| format!("?{at}"));
        // One list of both: a table may have no column that goes along.
        let values: Vec<String> = marks
            .chain(self.along.iter().map(|column| (*column).to_owned()))
            .collect();
        let (into, values) = (
            [self.anew, self.along].concat().join(", "),
            values.join(", "),
        );
        let mut all: Vec<&dyn ToSql> = vec![&from];
        all.extend(anew);
        conn.prepare_cached(&format!(
            "INSERT INTO {table}({into}) SELECT {values} FROM {table} WHERE id = ?1"
        ))?
        .execute(all.as_slice())?;
        Ok(())
    }
}
