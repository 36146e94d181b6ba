//! Answers as rows: what was answered, when, and to which version.

use rusqlite::{Connection, OptionalExtension, params};

use super::answer::Answer;
use super::{GuestReply, ReplyAnswer};
use crate::error::Result;
use crate::guest::{GuestRef, store as guests};
use crate::ids::{CalendarReplyId, EventId, GuestId, PersonId};
use crate::planner::{Reader, Writer};
use crate::rule::Day;
use crate::time::{Wall, stamp};

/// Between addresses, and between the ends of a proposed time.
const BETWEEN: &str = " ";

/// What a guest's calendar has answered, the latest first.
pub fn list(reader: &Reader<'_>, request: GuestRef) -> Result<Vec<GuestReply>> {
    let guest = guests::resolve(reader.conn, request.guest_id)?;
    let mut statement = reader.conn.prepare_cached(
        "SELECT id, answer, dtstamp, comment, delegated_to, proposed FROM calendar_reply
         WHERE guest_id = ?1 ORDER BY dtstamp DESC, id DESC LIMIT 50",
    )?;
    let replies = statement
        .query_map([guest], |row| {
            let delegated_to: String = row.get(4)?;
            let proposed: String = row.get(5)?;
            let mut times = proposed.split(BETWEEN).map(Wall::parse);
            Ok(GuestReply {
                id: row.get(0)?,
                answer: row.get(1)?,
                given_at: row.get(2)?,
                comment: row.get(3)?,
                delegated_to: delegated_to
                    .split_whitespace()
                    .map(ToOwned::to_owned)
                    .collect(),
                proposed: times.next().flatten(),
                proposed_ends: times.next().flatten(),
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(replies)
}

/// What is known of a guest's answers: which, and when it was given.
pub fn given(conn: &Connection, guest: GuestId) -> Result<Vec<(ReplyAnswer, String)>> {
    let mut statement =
        conn.prepare_cached("SELECT answer, dtstamp FROM calendar_reply WHERE guest_id = ?1")?;
    let found = statement
        .query_map([guest], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

/// The latest version of an event that a person was sent, as far as is known.
pub fn sequence_sent(
    conn: &Connection,
    uid: &str,
    person: PersonId,
    occurrence: &str,
) -> Result<Option<u32>> {
    Ok(conn
        .prepare_cached(
            "SELECT max(v.sequence) FROM invitation AS i JOIN calendar_version AS v ON v.id = i.version_id
             JOIN mailing AS m ON m.id = i.mailing_id
             WHERE i.person_id = ?1 AND v.uid = ?2 AND v.occurrence IN ('', ?3) AND v.cancelled = 0
               AND m.sent <> 'no'",
        )?
        .query_row(params![person, uid, occurrence], |row| row.get(0))?)
}

/// To which dates of a series an answer to the whole of it can belong, as far as is
/// known: those that reached the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reached {
    All,
    Until(Day),
    /// Only these dates were given.
    Dates(Vec<Day>),
}

/// What the whole that somebody answers reached to: the version answered, else the
/// latest they were given; where they were given none, the dates they were.
pub fn reached(conn: &Connection, answer: &Answer, person: PersonId) -> Result<Reached> {
    let whole: Option<String> = conn
        .prepare_cached(
            "SELECT v.reach FROM invitation AS i JOIN calendar_version AS v ON v.id = i.version_id
             JOIN mailing AS m ON m.id = i.mailing_id
             WHERE i.person_id = ?1 AND v.uid = ?2 AND v.occurrence = '' AND v.cancelled = 0 AND m.sent <> 'no'
             ORDER BY v.sequence <> ?3, i.id DESC LIMIT 1",
        )?
        .query_row(params![person, answer.uid, answer.sequence], |row| row.get(0))
        .optional()?;
    if let Some(reach) = whole {
        return Ok(match reach.parse() {
            Ok(day) => Reached::Until(Day(day)),
            Err(_) => Reached::All,
        });
    }
    let mut statement = conn.prepare_cached(
        "SELECT DISTINCT v.occurrence FROM invitation AS i JOIN calendar_version AS v ON v.id = i.version_id
         JOIN mailing AS m ON m.id = i.mailing_id
         WHERE i.person_id = ?1 AND v.uid = ?2 AND v.occurrence <> '' AND v.cancelled = 0 AND m.sent <> 'no'",
    )?;
    let dates: Vec<Day> = statement
        .query_map(params![person, answer.uid], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(if dates.is_empty() {
        // An answer from before the ledger, or from somebody it was passed on to.
        Reached::All
    } else {
        Reached::Dates(dates)
    })
}

impl Reached {
    pub fn holds(&self, date: Option<Day>) -> bool {
        match (self, date) {
            (Self::All, _) | (_, None) => true,
            (Self::Until(last), Some(date)) => date <= *last,
            (Self::Dates(dates), Some(date)) => dates.contains(&date),
        }
    }
}

pub fn insert(
    writer: &Writer<'_>,
    event: EventId,
    guest: GuestId,
    answer: &Answer,
    proposed: Option<(Wall, Wall)>,
) -> Result<()> {
    writer
        .conn
        .prepare_cached(
            "INSERT INTO calendar_reply(id, event_id, guest_id, answer, dtstamp, sequence, comment, delegated_to,
                                        proposed, created_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?
        .execute(params![
            CalendarReplyId::new(),
            event,
            guest,
            answer.answer,
            stamp(answer.given_at),
            answer.sequence,
            answer.comment,
            answer.delegated_to.join(BETWEEN),
            proposed.map_or_else(String::new, |(starts, ends)| format!("{starts}{BETWEEN}{ends}")),
            stamp(writer.now),
        ])?;
    Ok(())
}
