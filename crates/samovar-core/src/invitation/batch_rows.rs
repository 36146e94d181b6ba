//! The batches of a mailing as rows of this laptop (`local_mail_batch`): which there are,
//! and which were copied.

use std::collections::HashMap;

use rusqlite::{Connection, params};

use super::batches::Batch;
use crate::consent::standing::Silent;
use crate::error::Result;
use crate::ids::{InvitationId, MailingId, PersonId};
use crate::planner::Writer;

/// Batches that were prepared together: where only some were sent, the others are a
/// mailing of their own, and undo may make them one again.
pub const TOGETHER: &str = "mailing_id IN (
    SELECT o.id FROM mailing AS m JOIN mailing AS o ON o.folder = m.folder WHERE m.id = ?1)";

/// Keeps the batches of a mailing, in the step that records it.
pub fn keep(writer: &Writer<'_>, mailing: MailingId, batches: &[Batch]) -> Result<()> {
    for (number, batch) in (1_u32..).zip(batches) {
        writer.conn.execute(
            "INSERT INTO local_mail_batch(mailing_id, number, wording, lang, subject, text, file, copy_ids)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            params![
                mailing,
                number,
                batch.wording,
                batch.lang.code(),
                batch.subject,
                batch.text,
                batch.file,
                serde_json::to_string(&batch.copies)?,
            ],
        )?;
    }
    Ok(())
}

/// The copies of batches that nobody has copied: they were not sent.
pub fn left(conn: &Connection, mailing: MailingId) -> Result<Vec<InvitationId>> {
    copies_of(conn, mailing, |_, copied| !copied)
}

/// Those of the batches that are wanted, by their number and whether they were copied.
pub fn copies_of(
    conn: &Connection,
    mailing: MailingId,
    wanted: impl Fn(u32, bool) -> bool,
) -> Result<Vec<InvitationId>> {
    let mut statement = conn.prepare_cached(&format!(
        "SELECT number, copied_at IS NOT NULL, copy_ids FROM local_mail_batch WHERE {TOGETHER} ORDER BY number"
    ))?;
    let mut rows = statement.query([mailing])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        if wanted(row.get(0)?, row.get(1)?) {
            found.extend(serde_json::from_str::<Vec<InvitationId>>(
                &row.get::<_, String>(2)?,
            )?);
        }
    }
    Ok(found)
}

/// The addresses of the copies of a mailing, by their ids, as they may be written to now: who
/// has said stop since it was prepared is not among them.
pub fn emails(conn: &Connection, mailing: MailingId) -> Result<HashMap<InvitationId, String>> {
    let silent = Silent::load(conn)?;
    let mut statement = conn.prepare_cached(
        "SELECT id, email, person_id FROM invitation WHERE mailing_id = ?1
         UNION ALL SELECT id, email, person_id FROM message_copy WHERE mailing_id = ?1",
    )?;
    let mut rows = statement.query([mailing])?;
    let mut found = HashMap::new();
    while let Some(row) = rows.next()? {
        let (id, email, person): (InvitationId, String, PersonId) =
            (row.get(0)?, row.get(1)?, row.get(2)?);
        if !silent.stopped(person) && !silent.address_held(&email) {
            found.insert(id, email);
        }
    }
    Ok(found)
}
