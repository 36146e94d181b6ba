//! Consents that are taken back. They are never changed: a void is added to them, and what a
//! void took back counts again once that is voided itself.

use rusqlite::{Connection, params};

use crate::error::Result;
use crate::ids::ConsentId;

/// An answer is taken back by a void, a void by a void of its own. A void of a void is taken
/// back by a new void of the answer, so that chains stay two links long.
///
/// False where it has been taken back since by somebody else. Later answers stay what they are:
/// none is reckoned from the one before it.
pub fn take_back(conn: &Connection, id: &str) -> Result<bool> {
    let (is_void, is_void_of_void, is_voided, answer): (bool, bool, bool, String) = conn
        .prepare_cached(
            "SELECT c.voids IS NOT NULL, target.voids IS NOT NULL,
                    EXISTS (SELECT 1 FROM consent AS v WHERE v.voids = c.id),
                    coalesce(target.voids, c.voids, c.id)
             FROM consent AS c LEFT JOIN consent AS target ON target.id = c.voids WHERE c.id = ?1",
        )?
        .query_row([id], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
        })?;
    let counts: bool = conn
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM consented WHERE id = ?1)")?
        .query_row([&answer], |row| row.get(0))?;
    let brings_back = is_void && !is_void_of_void;
    if counts == brings_back || (brings_back && is_voided) {
        return Ok(false);
    }
    let voided = if is_void_of_void { answer.as_str() } else { id };
    conn.prepare_cached(
        "INSERT INTO consent(id, person_id, purpose, answer, at, how, wording, voids)
         SELECT ?1, person_id, purpose, answer, at, 'undone', '', ?3 FROM consent WHERE id = ?2",
    )?
    .execute(params![ConsentId::new(), id, voided])?;
    Ok(true)
}
