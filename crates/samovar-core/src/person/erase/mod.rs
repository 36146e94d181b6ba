//! Erases a person for good: from the tables, the search, the history, the file.
//!
//! What stays is anonymous: a blank person, so that counts of past events stay
//! what they were, with their arrivals, which hold no personal data. Replies to
//! events that are still to come go. There is no undo, and no step that could
//! bring the person back stays on the undo stack. What other people's notes say
//! is not changed but listed, and so are the backups that were made before.

mod history;
mod mentions;

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::traces::{ERASED, Ids, Words};
use super::{PersonRef, food, store};
use crate::api::unchanged;
use crate::db::backup::{self, BackupInfo};
use crate::error::Result;
use crate::event::{EventState, store as events};
use crate::guest::waitlist;
use crate::ids::{EventId, PersonId};
use crate::job::Job;
use crate::planner::{Planner, Reader, Writer, Written};
use crate::time::stamp;
pub use mentions::Mention;

/// What erasing would do, for the question that is asked before.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ErasePreview {
    pub name: String,
    /// Others who were merged into the person and go along.
    pub aliases: u32,
    /// Past events that keep an anonymous guest.
    pub past: u32,
    /// Events to come that lose the reply.
    pub coming: u32,
    /// Texts elsewhere that speak of the person and stay as they are.
    pub mentions: Vec<Mention>,
    /// They hold the person until they are deleted.
    pub backups: Vec<BackupInfo>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ErasePerson {
    pub person_id: PersonId,
    /// Also delete every backup that is there.
    pub delete_backups: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Erased {
    pub past: u32,
    pub coming: u32,
    pub mentions: Vec<Mention>,
    /// Backups that still hold the person.
    pub backups: Vec<BackupInfo>,
    /// False: some bytes go only when the planner is closed and opened again.
    pub wiped: bool,
}

pub fn preview(planner: &Planner, request: PersonRef, _: &Job) -> Result<Written<ErasePreview>> {
    let backups = backup::list(planner.path())?;
    planner
        .read(|reader| {
            let id = store::resolve(reader.conn, request.person_id)?;
            let ids = Ids::of(reader.conn, id)?;
            let (past, coming) = takes_part(reader, &ids)?;
            Ok(ErasePreview {
                name: store::name(reader.conn, id)?,
                aliases: ids.people.len() as u32 - 1,
                past: past.len() as u32,
                coming: coming.len() as u32,
                mentions: mentions::list(reader.conn, &ids, &Words::of(reader.conn, &ids)?)?,
                backups,
            })
        })
        .map(unchanged)
}

pub fn erase(planner: &Planner, request: ErasePerson, job: &Job) -> Result<Written<Erased>> {
    let (written, wiped) = planner.write_for_good("erase_person", |writer| {
        let id = store::resolve(writer.conn, request.person_id)?;
        let ids = Ids::of(writer.conn, id)?;
        let words = Words::of(writer.conn, &ids)?;
        let mentions = mentions::list(writer.conn, &ids, &words)?;
        let (past, coming) = takes_part(writer, &ids)?;
        job.step(0, 3)?;
        // First the history: the rows of this step itself are dropped at its end.
        history::forget(writer.conn, &ids, &words)?;
        job.step(1, 3)?;
        blank_rows(writer, &ids, &past)?;
        for event in &coming {
            waitlist::promote(writer, *event)?;
        }
        // From here on it can't be stopped.
        job.step(2, 3)?;
        Ok((past.len() as u32, coming.len() as u32, mentions))
    })?;
    if request.delete_backups == Some(true) {
        for backup in backup::list(planner.path())? {
            backup::delete(planner.path(), &backup.path)?;
        }
    }
    let (past, coming, mentions) = written.value;
    let mut tables = written.tables;
    tables.push("local_setting".to_owned());
    Ok(Written {
        value: Erased {
            past,
            coming,
            mentions,
            backups: backup::list(planner.path())?,
            wiped,
        },
        tables,
        step: None,
        facts: written.facts,
    })
}

/// Events that are over, or at which the person has arrived, and those to come.
fn takes_part(reader: &Reader<'_>, ids: &Ids) -> Result<(Vec<EventId>, Vec<EventId>)> {
    let mut statement = reader.conn.prepare(
        "SELECT event_id, EXISTS (SELECT 1 FROM checkin AS c JOIN guest AS g ON g.id = c.guest_id
                                  WHERE g.event_id = e.event_id
                                    AND g.person_id IN (SELECT value FROM json_each(?1)))
         FROM (SELECT event_id FROM guest WHERE person_id IN (SELECT value FROM json_each(?1))
               UNION SELECT event_id FROM speaker WHERE person_id IN (SELECT value FROM json_each(?1))
               UNION SELECT event_id FROM staff WHERE person_id IN (SELECT value FROM json_each(?1))) AS e",
    )?;
    let found = statement
        .query_map([&ids.people_json], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<Vec<(EventId, bool)>>>()?;
    let (mut past, mut coming) = (Vec::new(), Vec::new());
    for (id, arrived) in found {
        let event = events::load(reader, id)?;
        if arrived || event.is_past || event.state == EventState::Done {
            past.push(id);
        } else {
            coming.push(id);
        }
    }
    Ok((past, coming))
}

fn blank_rows(writer: &Writer<'_>, ids: &Ids, past: &[EventId]) -> Result<()> {
    let conn = writer.conn;
    let past = serde_json::to_string(past)?;
    let of_people = "person_id IN (SELECT value FROM json_each(?1))";
    let is_past = "event_id IN (SELECT value FROM json_each(?2))";
    // Badges name who holds them; the rows only say that there was one.
    conn.execute(
        "DELETE FROM badge_print WHERE holder_id IN (SELECT value FROM json_each(?1))
            OR holder_id IN (SELECT id FROM companion WHERE guest_id IN (SELECT value FROM json_each(?1)))",
        [&ids.holders_json],
    )?;
    // What calendars were given and what they answered names the address.
    conn.execute(
        &format!(
            "DELETE FROM calendar_reply WHERE guest_id IN (SELECT id FROM guest WHERE {of_people})"
        ),
        [&ids.people_json],
    )?;
    for table in ["guest", "speaker", "staff"] {
        conn.execute(
            &format!("DELETE FROM {table} WHERE {of_people} AND NOT {is_past}"),
            params![ids.people_json, past],
        )?;
    }
    for sql in [
        format!("UPDATE guest SET note = '' WHERE {of_people} AND note <> ''"),
        format!(
            "UPDATE companion SET name = '' WHERE name <> '' AND guest_id IN (SELECT id FROM guest WHERE {of_people})"
        ),
        format!(
            "UPDATE speaker SET talk_title = '', talk_abstract = '', needs = '', notes = '' WHERE {of_people}"
        ),
        format!("DELETE FROM contact WHERE {of_people}"),
        format!("DELETE FROM regular WHERE {of_people}"),
        format!("DELETE FROM invitation WHERE {of_people}"),
        "DELETE FROM person_apart WHERE one_id IN (SELECT value FROM json_each(?1))
            OR other_id IN (SELECT value FROM json_each(?1))"
            .to_owned(),
    ] {
        conn.execute(&sql, [&ids.people_json])?;
    }
    blank_person(conn, ids, &stamp(writer.now))
}

fn blank_person(conn: &Connection, ids: &Ids, now: &str) -> Result<()> {
    conn.execute(
        "UPDATE person SET name = ?2, given = '', family = '', patronymic = '', company = '', job_title = '',
                language = '', diet = ?3, allergens = ?3, diet_note = '', tags = '', notes = '',
                consent = 'not-asked', erased_at = ?4
         WHERE id IN (SELECT value FROM json_each(?1))",
        params![ids.people_json, ERASED, food::NOT_ASKED, now],
    )?;
    Ok(())
}
