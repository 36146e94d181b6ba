//! Consents as rows: added, and read back. Nothing here changes one.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{ConsentAnswer, ConsentHow, ConsentPurpose, ConsentRow};
use crate::error::Result;
use crate::ids::{ConsentId, PersonId};
use crate::planner::Writer;
use crate::time::stamp;

/// An answer that is to be noted.
#[derive(Debug, Clone)]
pub struct Answered<'a> {
    pub person: PersonId,
    pub purpose: ConsentPurpose,
    pub answer: ConsentAnswer,
    pub how: ConsentHow,
    /// What was put to them.
    pub wording: &'a str,
    /// Left out: now.
    pub at: Option<DateTime<Utc>>,
}

impl Answered<'_> {
    #[must_use]
    pub const fn new(
        person: PersonId,
        purpose: ConsentPurpose,
        answer: ConsentAnswer,
        how: ConsentHow,
    ) -> Self {
        Self {
            person,
            purpose,
            answer,
            how,
            wording: "",
            at: None,
        }
    }
}

/// Adds an answer, after all that this person answered before, whatever the clock says: what is
/// noted last is what holds. False where the same holds already: who was merged into them may not
/// have refused before, and refuses all the same.
pub fn append(writer: &Writer<'_>, answered: &Answered<'_>) -> Result<bool> {
    let added = add(writer, answered)?;
    if matches!(answered.answer, ConsentAnswer::No | ConsentAnswer::Stop) {
        refuse_for_aliases(writer, answered)?;
    }
    Ok(added)
}

/// Whoever was merged into this person may be somebody of their own again, and then nobody can
/// tell which of them refused: both did. A *no* never weakens the *stop* of one of them.
fn refuse_for_aliases(writer: &Writer<'_>, answered: &Answered<'_>) -> Result<()> {
    let mut statement = writer.conn.prepare_cached(
        "WITH RECURSIVE merged(id) AS (
           SELECT id FROM person WHERE merged_into = ?1
           UNION
           SELECT p.id FROM merged AS m JOIN person AS p ON p.merged_into = m.id)
         SELECT id FROM merged ORDER BY id",
    )?;
    let aliases: Vec<PersonId> = statement
        .query_map([answered.person], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    for person in aliases {
        let known = latest(writer.conn, person, answered.purpose)?;
        if known.is_some_and(|known| known.answer == ConsentAnswer::Stop) {
            continue;
        }
        add(
            writer,
            &Answered {
                person,
                ..*answered
            },
        )?;
    }
    Ok(())
}

fn add(writer: &Writer<'_>, answered: &Answered<'_>) -> Result<bool> {
    let latest = latest(writer.conn, answered.person, answered.purpose)?;
    let mut at = stamp(answered.at.unwrap_or(writer.now));
    if let Some(latest) = latest {
        if (latest.answer, latest.how, latest.wording.as_str())
            == (answered.answer, answered.how, answered.wording)
        {
            return Ok(false);
        }
        at = at.max(latest.at);
    }
    insert(writer.conn, answered, &at)?;
    Ok(true)
}

fn insert(conn: &Connection, answered: &Answered<'_>, at: &str) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO consent(id, person_id, purpose, answer, at, how, wording)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?
    .execute(params![
        ConsentId::new(),
        answered.person,
        answered.purpose,
        answered.answer,
        at,
        answered.how,
        answered.wording,
    ])?;
    Ok(())
}

/// What holds.
pub fn latest(
    conn: &Connection,
    person: PersonId,
    purpose: ConsentPurpose,
) -> Result<Option<ConsentRow>> {
    Ok(conn
        .prepare_cached(
            "SELECT id, purpose, answer, at, how, wording FROM consented
             WHERE person_id = ?1 AND purpose = ?2 ORDER BY at DESC, n DESC LIMIT 1",
        )?
        .query_row(params![person, purpose], row)
        .optional()?)
}

/// All that counts, the latest first.
pub fn history(conn: &Connection, person: PersonId) -> Result<Vec<ConsentRow>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, purpose, answer, at, how, wording FROM consented
         WHERE person_id = ?1 ORDER BY at DESC, n DESC",
    )?;
    let rows = statement
        .query_map([person], row)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(rows)
}

fn row(row: &Row<'_>) -> rusqlite::Result<ConsentRow> {
    Ok(ConsentRow {
        id: row.get(0)?,
        purpose: row.get(1)?,
        answer: row.get(2)?,
        at: row.get(3)?,
        how: row.get(4)?,
        wording: row.get(5)?,
    })
}

/// The history of the one that goes stands also with the one that is kept, each answer at its
/// own moment, so that the latest of both holds. `photo` is what the manager chose of two.
pub fn unite(
    writer: &Writer<'_>,
    kept: PersonId,
    other: PersonId,
    photo: ConsentAnswer,
) -> Result<()> {
    for one in history(writer.conn, other)?.iter().rev() {
        let answered = Answered {
            wording: &one.wording,
            ..Answered::new(kept, one.purpose, one.answer, one.how)
        };
        insert(writer.conn, &answered, &one.at)?;
    }
    let now = latest(writer.conn, kept, ConsentPurpose::Photo)?;
    if now.map_or(ConsentAnswer::Ask, |now| now.answer) != photo {
        // Chosen for these two; whoever was merged into one of them before chose nothing.
        add(
            writer,
            &Answered::new(kept, ConsentPurpose::Photo, photo, ConsentHow::Merged),
        )?;
    }
    Ok(())
}
