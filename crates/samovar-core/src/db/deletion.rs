//! A row goes, unless something stands on it that does not go along.

use rusqlite::Connection;

use super::holders::Holders;
use super::references::References;
use crate::error::{Code, Error, Result};

/// Deletes a row, unless something stands on it that does not go along; `along`
/// names the tables of which that is meant (or whose rows outlive it knowingly).
pub fn delete(
    conn: &Connection,
    table: &str,
    id: impl ToString,
    along: &[&str],
    refusal: impl FnOnce(&Holders) -> Error,
) -> Result<()> {
    References::of(conn)?.delete(conn, (table, &id.to_string()), along, refusal)
}

impl References {
    /// As [`delete`], for many rows.
    pub fn delete(
        &self,
        conn: &Connection,
        (table, id): (&str, &str),
        along: &[&str],
        refusal: impl FnOnce(&Holders) -> Error,
    ) -> Result<()> {
        let mut holders = Holders::default();
        self.add_holders(conn, (table, id), along, &mut holders)?;
        if !holders.is_empty() {
            return Err(refusal(&holders).with("holders", holders.told(conn)?));
        }
        conn.prepare_cached(&format!("DELETE FROM {table} WHERE id = ?1"))?
            .execute([id])?;
        Ok(())
    }
}

/// The usual refusal: what it is, and by how many it is held.
pub fn in_use(name: &str) -> impl FnOnce(&Holders) -> Error {
    let error = Error::new(Code::InUse).with("name", name);
    move |holders| error.with("count", holders.total())
}
