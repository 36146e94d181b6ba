//! Marks of the show that are taken back. They are never changed: a void is added to them,
//! and what a void took back counts again once that is voided itself.

use rusqlite::{Connection, params};

use super::holders::Holders;
use crate::error::Result;
use crate::ids::{DeviceId, ShowMarkId};

/// Adds a void of `voided`, about the same as `row`. Who takes it back says when and on which
/// laptop; undo leaves both as they were.
pub fn void(
    conn: &Connection,
    row: &str,
    voided: &str,
    by: Option<(&str, DeviceId)>,
) -> Result<()> {
    let (at, device) = by.unzip();
    conn.prepare_cached(
        "INSERT INTO show_mark(id, event_id, kind, about, about_id, voids, at, device_id)
         SELECT ?1, event_id, 'void', about, about_id, ?3, coalesce(?4, at), coalesce(?5, device_id)
         FROM show_mark WHERE id = ?2",
    )?
    .execute(params![ShowMarkId::new(), row, voided, at, device])?;
    Ok(())
}

/// A row of the show with what it voids.
struct Marked {
    event: String,
    kind: String,
    /// The mark that it is about in the end: itself, or what it voids.
    mark: String,
    /// Whether the row is a void that is voided itself.
    voided: bool,
    is_void_of_void: bool,
    /// Whether that mark counts now.
    counts: bool,
}

/// A mark is taken back by a void, a void by a void of its own. A void of a void is taken back
/// by a new void of the mark, so that chains stay two links long.
///
/// False where it has been taken back since by somebody else. No mark goes or comes back while
/// later ones of the same evening count: what was reckoned from it would no longer be true.
pub fn take_back(conn: &Connection, id: &str, holders: &mut Holders) -> Result<bool> {
    let row = marked(conn, id)?;
    let brings_back = row.kind == "void" && !row.is_void_of_void;
    if row.counts == brings_back || (brings_back && row.voided) {
        return Ok(false);
    }
    let mut since = conn.prepare_cached(
        "SELECT s.id FROM shown AS s JOIN show_mark AS m ON m.id = s.id
         WHERE s.event_id = ?1 AND s.about = 'session'
           AND m.rowid > (SELECT rowid FROM show_mark WHERE id = ?2)
           AND EXISTS (SELECT 1 FROM show_mark AS own WHERE own.id = ?2 AND own.about = 'session')",
    )?;
    let mut since = since.query([&row.event, id])?;
    while let Some(later) = since.next()? {
        holders.add("show_mark", &later.get::<_, String>(0)?);
    }
    let voided = match row.is_void_of_void {
        true => row.mark.as_str(),
        false => id,
    };
    void(conn, id, voided, None)?;
    Ok(true)
}

fn marked(conn: &Connection, id: &str) -> Result<Marked> {
    let row = conn
        .prepare_cached(
            "SELECT m.event_id, m.kind,
                    CASE WHEN m.kind <> 'void' THEN m.id
                         WHEN target.kind = 'void' THEN target.voids ELSE m.voids END AS mark,
                    EXISTS (SELECT 1 FROM show_mark AS v WHERE v.voids = m.id),
                    target.kind IS 'void'
             FROM show_mark AS m LEFT JOIN show_mark AS target ON target.id = m.voids WHERE m.id = ?1",
        )?
        .query_row([id], |row| {
            Ok(Marked {
                event: row.get(0)?,
                kind: row.get(1)?,
                mark: row.get(2)?,
                voided: row.get(3)?,
                is_void_of_void: row.get(4)?,
                counts: false,
            })
        })?;
    Ok(Marked {
        counts: conn
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM shown WHERE id = ?1)")?
            .query_row([&row.mark], |found| found.get(0))?,
        ..row
    })
}
