//! The rows of the ledger: versions that were prepared, and who was given which.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::{Connection, params};

use super::Sent;
use super::recurrence_id::RecurrenceId;
use super::shown::Shown;
use crate::error::Result;
use crate::ids::{CalendarVersionId, EventId, InvitationId, MailingId, PersonId, SeriesId};

/// What a file said of one UID (and date of a series), whoever got it.
#[derive(Debug, Clone, PartialEq)]
pub struct Version {
    pub id: CalendarVersionId,
    pub sequence: u32,
    pub cancelled: bool,
    /// The last day of a series that it reaches to; `None` where it is all.
    pub reach: Option<NaiveDate>,
    pub shown: Shown,
}

/// What one person was last given.
#[derive(Debug, Clone, PartialEq)]
pub struct Held {
    /// Sorts by when it was given.
    pub order: InvitationId,
    pub mailing: MailingId,
    pub version: CalendarVersionId,
    pub sequence: u32,
    pub cancelled: bool,
    pub email: String,
    pub at: String,
    pub sent: Sent,
    /// Of a date of a series that was given alone.
    pub recurrence_id: Option<RecurrenceId>,
}

/// What somebody has in the calendar: not what they were told is off.
pub fn holds(held: Option<&Held>) -> Option<&Held> {
    held.filter(|held| !held.cancelled)
}

/// Every version of a UID by date of the series; `""` is the whole.
pub fn versions(conn: &Connection, uid: &str) -> Result<HashMap<String, Vec<Version>>> {
    let mut statement = conn.prepare_cached(
        "SELECT occurrence, id, sequence, cancelled, shown, reach FROM calendar_version WHERE uid = ?1
         ORDER BY sequence, cancelled",
    )?;
    let rows = statement
        .query_map([uid], |row| {
            Ok((
                row.get::<_, String>(0)?,
                row.get(1)?,
                row.get(2)?,
                row.get(3)?,
                row.get::<_, String>(4)?,
                row.get::<_, String>(5)?,
            ))
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let mut found: HashMap<String, Vec<Version>> = HashMap::new();
    for (occurrence, id, sequence, cancelled, shown, reach) in rows {
        found.entry(occurrence).or_default().push(Version {
            id,
            sequence,
            cancelled,
            reach: reach.parse().ok(),
            shown: serde_json::from_str(&shown)?,
        });
    }
    Ok(found)
}

/// Who holds what of a UID: the latest row of each person counts, but for
/// mailings that were not sent.
pub fn held(conn: &Connection, uid: &str) -> Result<HashMap<(PersonId, String), Held>> {
    let mut statement = conn.prepare_cached(
        "SELECT i.person_id, v.occurrence, v.id, v.sequence, v.cancelled, i.email, m.created_at, m.sent, i.id, m.id,
                i.rule_start
         FROM calendar_version AS v
         JOIN invitation AS i ON i.version_id = v.id
         JOIN mailing AS m ON m.id = i.mailing_id
         WHERE v.uid = ?1 AND m.sent <> 'no' ORDER BY i.id",
    )?;
    let mut found = HashMap::new();
    let mut rows = statement.query([uid])?;
    while let Some(row) = rows.next()? {
        found.insert(
            (row.get(0)?, row.get(1)?),
            Held {
                version: row.get(2)?,
                sequence: row.get(3)?,
                cancelled: row.get(4)?,
                email: row.get(5)?,
                at: row.get(6)?,
                sent: row.get(7)?,
                order: row.get(8)?,
                mailing: row.get(9)?,
                recurrence_id: RecurrenceId::parse(&row.get::<_, String>(10)?),
            },
        );
    }
    Ok(found)
}

/// A version about to be given to somebody.
pub struct NewVersion<'a> {
    pub uid: &'a str,
    pub occurrence: &'a str,
    pub sequence: u32,
    pub cancelled: bool,
    pub event: Option<EventId>,
    pub series: Option<SeriesId>,
    pub reach: Option<NaiveDate>,
    pub shown: &'a Shown,
}

/// The row of a version, made where there is none.
pub fn version_row(conn: &Connection, new: &NewVersion<'_>, at: &str) -> Result<CalendarVersionId> {
    let reach = new.reach.map(|day| day.to_string()).unwrap_or_default();
    let found = conn
        .prepare_cached(
            "SELECT id FROM calendar_version
             WHERE uid = ?1 AND occurrence = ?2 AND sequence = ?3 AND cancelled = ?4 AND reach = ?5
             ORDER BY id LIMIT 1",
        )?
        .query_map(
            params![new.uid, new.occurrence, new.sequence, new.cancelled, reach],
            |row| row.get(0),
        )?
        .next()
        .transpose()?;
    if let Some(id) = found {
        return Ok(id);
    }
    let id = CalendarVersionId::new();
    conn.prepare_cached(
        "INSERT INTO calendar_version(id, uid, occurrence, sequence, event_id, series_id, cancelled, shown, created_at, reach)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?
    .execute(params![
        id,
        new.uid,
        new.occurrence,
        new.sequence,
        new.event,
        new.series,
        new.cancelled,
        serde_json::to_string(new.shown)?,
        at,
        reach,
    ])?;
    Ok(id)
}

/// One copy for one person.
pub struct NewCopy<'a> {
    pub id: InvitationId,
    pub mailing: MailingId,
    pub version: CalendarVersionId,
    pub person: PersonId,
    pub method: &'a str,
    pub email: &'a str,
    pub recurrence_id: Option<&'a RecurrenceId>,
}

pub fn insert_copy(conn: &Connection, copy: &NewCopy<'_>) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO invitation(id, mailing_id, version_id, person_id, method, email, rule_start)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?
    .execute(params![
        copy.id,
        copy.mailing,
        copy.version,
        copy.person,
        copy.method,
        copy.email,
        copy.recurrence_id
            .map(ToString::to_string)
            .unwrap_or_default(),
    ])?;
    Ok(())
}
