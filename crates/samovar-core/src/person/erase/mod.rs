//! Erases a person for good: from the tables, the search, the history, the file.
//!
//! What stays is anonymous: a blank person, so that counts of past events stay
//! what they were, with their arrivals, which hold no personal data. Replies to
//! events that are still to come go. There is no undo, and no step that could
//! bring the person back stays on the undo stack. What other people's notes say
//! is not changed but listed, and so are the backups that were made before.

mod accounts;
pub mod again;
mod exports;
mod history;
mod mentions;
mod places;
mod talks;

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use self::again::ErasedIds;
use super::traces::{self, ERASED, Ids, Words};
use super::{PersonRef, food, store};
use crate::consent::hold as holds;
use crate::db::backup::{self, BackupInfo};
use crate::db::tables::{TABLES, Tie, Whose};
use crate::error::Result;
use crate::event::{EventState, store as events};
use crate::guest::waitlist;
use crate::ids::{EventId, PersonId};
use crate::job::Job;
use crate::order::store as orders;
use crate::planner::{Planner, Reader, Written};
use crate::programme::version as programmes;
use crate::time::stamp;
use crate::wire::word_enum;
use exports::Found;
pub use exports::{ExportedFile, Exports};
pub use mentions::Mention;

word_enum! {
    /// Whose text it is.
    MentionedIn {
        Person = "person", Guest = "guest", Companion = "companion", Event = "event", Session = "session",
        Speaker = "speaker", Staff = "staff", Task = "task", Dish = "dish", Sitting = "sitting",
        Venue = "venue", Supplier = "supplier", Series = "series", Template = "template", Reply = "reply",
        Calendar = "calendar", Invitation = "invitation",
        Filter = "filter", Settings = "settings", Sponsor = "sponsor", Budget = "budget",
        Cue = "cue",
        Team = "team", Feedback = "feedback", Talk = "talk", EventTemplate = "event-template",
        Channel = "channel", Album = "album",
    }
}

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
    /// What was exported before and speaks of the person.
    pub exports: Exports,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ErasePerson {
    pub person_id: PersonId,
    /// Also delete every backup that is there.
    pub delete_backups: Option<bool>,
    /// Also delete the exported files that are about the person alone.
    pub delete_exports: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Erased {
    pub past: u32,
    pub coming: u32,
    pub mentions: Vec<Mention>,
    /// Backups that still hold the person; put back, they lose the person again.
    pub backups: Vec<BackupInfo>,
    /// Exported files that still speak of the person.
    pub exports: Exports,
    /// False: some bytes go only when the planner is closed and opened again.
    pub wiped: bool,
}

pub fn preview(planner: &Planner, request: PersonRef, _: &Job) -> Result<Written<ErasePreview>> {
    let backups = backup::list(planner.of_backups())?;
    planner
        .read(|reader| {
            let id = store::resolve(reader.conn, request.person_id)?;
            let ids = Ids::of(reader.conn, id)?;
            let (past, coming) = takes_part(reader, &ids)?;
            let words = Words::of(reader.conn, &ids)?;
            Ok(ErasePreview {
                name: store::name(reader.conn, id)?,
                aliases: ids.people.len() as u32 - 1,
                past: past.len() as u32,
                coming: coming.len() as u32,
                mentions: mentions::list(reader.conn, &ids, &words)?,
                backups,
                exports: Found::in_folder(&planner.exports_folder(), &words).shown(),
            })
        })
        .map(Written::unchanged)
}

pub fn erase(planner: &Planner, request: ErasePerson, job: &Job) -> Result<Written<Erased>> {
    // Texts and files are looked through before the writing begins: that holds up
    // the door.
    let (mentions, mut files) = planner.read(|reader| {
        let id = store::resolve(reader.conn, request.person_id)?;
        let ids = Ids::of(reader.conn, id)?;
        let words = Words::of(reader.conn, &ids)?;
        let mentions = mentions::list(reader.conn, &ids, &words)?;
        Ok((
            mentions,
            Found::in_folder(&planner.exports_folder(), &words),
        ))
    })?;
    let (written, wiped) = planner.write_for_good("erase_person", |writer| {
        let id = store::resolve(writer.conn, request.person_id)?;
        job.step(0, 3)?;
        let (past, coming) = erase_rows(writer, id)?;
        job.step(1, 3)?;
        for event in &coming {
            waitlist::promote(writer, *event)?;
        }
        // From here on it can't be stopped.
        job.step(2, 3)?;
        Ok((past.len() as u32, coming.len() as u32))
    })?;
    // The rows are gone; a list that can't be written is made up for by them.
    let listed = ErasedIds::listed(planner.path());
    let listed = planner.read(|reader| listed.with_those_of(reader.conn))?;
    let _ = listed.keep(planner.path());
    if request.delete_backups == Some(true) {
        for backup in backup::list(planner.of_backups())? {
            backup::delete(planner.path(), &backup.path)?;
        }
    }
    if request.delete_exports == Some(true) {
        files = files.without_those_alone();
    }
    let (past, coming) = written.value;
    let mut tables = written.tables;
    tables.push("local_setting".to_owned());
    Ok(Written {
        value: Erased {
            past,
            coming,
            mentions,
            backups: backup::list(planner.of_backups())?,
            exports: files.shown(),
            wiped,
        },
        tables,
        step: None,
        facts: written.facts,
    })
}

/// Takes the person out of the history and the rows. Gives the events that keep an
/// anonymous guest, and those that lose a reply.
fn erase_rows(reader: &Reader<'_>, id: PersonId) -> Result<(Vec<EventId>, Vec<EventId>)> {
    let ids = Ids::of(reader.conn, id)?;
    let words = Words::of(reader.conn, &ids)?;
    let (past, coming) = takes_part(reader, &ids)?;
    // First the history: the rows of a running step are dropped at its end.
    history::forget(reader.conn, &ids, &words)?;
    blank_rows(reader, &ids, &words, &past)?;
    orders::forget(reader.conn, &ids.people)?;
    programmes::forget(reader.conn, &ids.people)?;
    Ok((past, coming))
}

/// Events that are over, or at which the person has arrived, and those to come.
fn takes_part(reader: &Reader<'_>, ids: &Ids) -> Result<(Vec<EventId>, Vec<EventId>)> {
    let events: Vec<String> = traces::ways_to_take_part()
        .map(|table| {
            format!(
                "SELECT event_id FROM {table} WHERE person_id IN (SELECT value FROM json_each(?1))"
            )
        })
        .collect();
    let mut statement = reader.conn.prepare(&format!(
        "SELECT event_id, EXISTS (SELECT 1 FROM checkin AS c JOIN guest AS g ON g.id = c.guest_id
                                  WHERE g.event_id = e.event_id
                                    AND g.person_id IN (SELECT value FROM json_each(?1)))
         FROM ({}) AS e",
        events.join(" UNION ")
    ))?;
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

fn blank_rows(reader: &Reader<'_>, ids: &Ids, words: &Words, past: &[EventId]) -> Result<()> {
    let conn = reader.conn;
    let past = serde_json::to_string(past)?;
    let of_people = "person_id IN (SELECT value FROM json_each(?1))";
    let is_past = "event_id IN (SELECT value FROM json_each(?2))";
    // Badges name who holds them; the rows only say that there was one.
    conn.execute(
        "DELETE FROM badge_print WHERE holder_id IN (SELECT value FROM json_each(?1))
            OR holder_id IN (SELECT id FROM companion WHERE guest_id IN (SELECT value FROM json_each(?1)))",
        [&ids.holders_json],
    )?;
    talks::forget(conn, &ids.people_json)?;
    accounts::forget(conn, &ids.people_json)?;
    holds::forget(conn, &ids.people_json, words.emails())?;
    // First of all rows: those that stay for good go with nobody but the erased.
    blank_person(conn, ids, &stamp(reader.now))?;
    // What goes with the person: what calendars were given and what they answered, too,
    // for it names the address.
    for table in TABLES {
        let Whose::Goes(ties) = table.whose else {
            continue;
        };
        for tie in ties {
            let goes = match tie {
                Tie::Person(column) => {
                    format!("{column} IN (SELECT value FROM json_each(?1))")
                }
                Tie::Part(column) => format!("{column} IN ({})", traces::parts()),
            };
            conn.execute(
                &format!("DELETE FROM {} WHERE {goes}", table.name),
                [&ids.people_json],
            )?;
        }
    }
    // Whoever was to take a picture is not named with it any more.
    conn.execute(
        &format!(
            "UPDATE shot SET staff_id = NULL WHERE staff_id IN ({})",
            traces::parts()
        ),
        [&ids.people_json],
    )?;
    for table in traces::ways_to_take_part() {
        conn.execute(
            &format!("DELETE FROM {table} WHERE {of_people} AND NOT {is_past}"),
            params![ids.people_json, past],
        )?;
    }
    for sql in [
        format!(
            "UPDATE guest SET note = '', unclear = '', heard = '', ticket_codes = '', ticket_kind = ''
             WHERE {of_people} AND note || unclear || heard || ticket_codes || ticket_kind <> ''"
        ),
        format!(
            "UPDATE companion SET name = '' WHERE name <> '' AND guest_id IN (SELECT id FROM guest WHERE {of_people})"
        ),
        // What was said stays, and nobody signed it.
        format!("UPDATE feedback SET person_id = NULL WHERE {of_people}"),
        format!(
            "UPDATE speaker SET talk_title = '', talk_abstract = '', needs = '', notes = '', arrives = NULL,
                    leaves = NULL, travel = '' WHERE {of_people}"
        ),
    ] {
        conn.execute(&sql, [&ids.people_json])?;
    }
    Ok(())
}

fn blank_person(conn: &Connection, ids: &Ids, now: &str) -> Result<()> {
    conn.execute(
        "UPDATE person SET name = ?2, given = '', family = '', patronymic = '', company = '', job_title = '',
                language = '', diet = ?3, allergens = ?3, diet_note = '', tags = '', notes = '',
                consent = 'not-asked', food_at = NULL, diet_note_settled = '', erased_at = ?4
         WHERE id IN (SELECT value FROM json_each(?1))",
        params![ids.people_json, ERASED, food::NOT_ASKED, now],
    )?;
    Ok(())
}
