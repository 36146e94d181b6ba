//! What is done by hand, and when: duties and their shifts are added, changed, deleted.

use rusqlite::params;

use super::requests::{AddDuty, AddShift, DutyRef, EditDuty, EditShift, ShiftRef};
use super::store::{load_duty, load_shift};
use super::{DutyKind, Shift, Team, show};
use crate::db::deletion;
use crate::db::patch::Patch;
use crate::db::position;
use crate::error::{Code, Error, Result};
use crate::event::{Event, store as events};
use crate::ids::{DutyId, SessionId, ShiftId};
use crate::input;
use crate::planner::Writer;
use crate::session::store as sessions;
use crate::time::Wall;
use crate::wire::Done;

/// A day: what is longer is another shift.
const MOST_BESIDE: u32 = 24 * 60;
/// A week, as of sessions.
const MOST_MINUTES: u32 = 7 * 24 * 60;
const MOST_NEEDED: u32 = 1_000;

/// When a shift is, as it is stored.
struct When {
    session_id: Option<SessionId>,
    before: u32,
    after: u32,
    hours: Option<(Wall, Wall)>,
}

pub fn add(writer: &Writer<'_>, request: AddDuty) -> Result<Team> {
    let event = events::load(writer, request.event_id)?;
    let (_, title) = insert(writer, &event, &request)?;
    tell(writer, &event, title)
}

/// The new duty and its title.
pub fn insert(writer: &Writer<'_>, event: &Event, request: &AddDuty) -> Result<(DutyId, String)> {
    let last: Option<String> = writer.conn.query_row(
        "SELECT max(position) FROM duty WHERE event_id = ?1",
        [event.id],
        |row| row.get(0),
    )?;
    let title = input::required("title", &request.title)?;
    let id = DutyId::new();
    writer.conn.execute(
        "INSERT INTO duty(id, event_id, kind, title, note, position) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            id,
            event.id,
            request.kind.unwrap_or(DutyKind::Other),
            title,
            input::prose("note", request.note.as_deref().unwrap_or_default())?,
            position::after(last.as_deref())?,
        ],
    )?;
    Ok((id, title))
}

pub fn edit(writer: &Writer<'_>, request: EditDuty) -> Result<Team> {
    let (event, old) = load_duty(writer, request.duty_id)?;
    Patch::new("duty", old.id)
        .set(
            "title",
            request
                .title
                .map(|title| input::required("title", &title))
                .transpose()?,
        )
        .set_sql("kind", request.kind)?
        .set(
            "note",
            request
                .note
                .map(|note| input::prose("note", &note))
                .transpose()?,
        )
        .apply(writer.conn)?;
    tell(writer, &event, old.title)
}

/// With its shifts, and who was to do them.
pub fn delete(writer: &Writer<'_>, request: DutyRef) -> Result<Done> {
    let (event, duty) = load_duty(writer, request.duty_id)?;
    deletion::delete(
        writer.conn,
        "duty",
        duty.id,
        &["shift", "assignment"],
        deletion::in_use(&duty.title),
    )?;
    writer.about(event.id);
    writer.fact("title", duty.title);
    Ok(Done {})
}

pub fn add_shift(writer: &Writer<'_>, request: AddShift) -> Result<Team> {
    let (event, duty) = load_duty(writer, request.duty_id)?;
    let hours = match (request.starts, request.ends) {
        (Some(starts), Some(ends)) => Some(checked(starts, ends)?),
        (None, None) => None,
        (Some(_), None) => return Err(Error::field("ends", Code::Required)),
        (None, Some(_)) => return Err(Error::field("starts", Code::Required)),
    };
    if request.session_id.is_some() == hours.is_some() {
        return Err(Error::field("starts", Code::ShiftWhen));
    }
    let when = When {
        session_id: in_programme(writer, &event, request.session_id)?,
        before: beside("beforeMinutes", request.before_minutes.unwrap_or(0))?,
        after: beside("afterMinutes", request.after_minutes.unwrap_or(0))?,
        hours,
    };
    writer.conn.execute(
        "INSERT INTO shift(id, duty_id, session_id, before_minutes, after_minutes, starts, ends, needed)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            ShiftId::new(),
            duty.id,
            when.session_id,
            when.before,
            when.after,
            when.hours.map(|(starts, _)| starts),
            when.hours.map(|(_, ends)| ends),
            needed(request.needed.unwrap_or(1))?,
        ],
    )?;
    tell(writer, &event, duty.title)
}

pub fn edit_shift(writer: &Writer<'_>, request: EditShift) -> Result<Team> {
    let (event, duty, old) = load_shift(writer, request.shift_id)?;
    let when = changed(writer, &event, &old, &request)?;
    Patch::new("shift", old.id)
        .set_sql("session_id", Some(when.session_id))?
        .set("before_minutes", Some(i64::from(when.before)))
        .set("after_minutes", Some(i64::from(when.after)))
        .set_sql("starts", Some(when.hours.map(|(starts, _)| starts)))?
        .set_sql("ends", Some(when.hours.map(|(_, ends)| ends)))?
        .set(
            "needed",
            request.needed.map(needed).transpose()?.map(i64::from),
        )
        .apply(writer.conn)?;
    tell(writer, &event, duty.title)
}

pub fn delete_shift(writer: &Writer<'_>, request: ShiftRef) -> Result<Done> {
    let (event, duty, shift) = load_shift(writer, request.shift_id)?;
    deletion::delete(
        writer.conn,
        "shift",
        shift.id,
        &["assignment"],
        deletion::in_use(&duty.title),
    )?;
    writer.about(event.id);
    writer.fact("title", duty.title);
    Ok(Done {})
}

/// When a shift is once what is asked of it is done.
fn changed(writer: &Writer<'_>, event: &Event, old: &Shift, asked: &EditShift) -> Result<When> {
    let timed = asked.starts.is_some() || asked.ends.is_some();
    if timed && asked.session_id.is_some() {
        return Err(Error::field("starts", Code::ShiftWhen));
    }
    let before = beside(
        "beforeMinutes",
        asked.before_minutes.unwrap_or(old.before_minutes),
    )?;
    let after = beside(
        "afterMinutes",
        asked.after_minutes.unwrap_or(old.after_minutes),
    )?;
    let session_id = match asked.session_id {
        Some(_) => in_programme(writer, event, asked.session_id)?,
        None => old.session_id.filter(|_| !timed),
    };
    if session_id.is_some() {
        return Ok(When {
            session_id,
            before,
            after,
            hours: None,
        });
    }
    let hours = match (asked.starts.or(old.starts), asked.ends.or(old.ends)) {
        (Some(starts), Some(ends)) => Some(checked(starts, ends)?),
        (None, None) => None,
        (Some(_), None) => return Err(Error::field("ends", Code::Required)),
        (None, Some(_)) => return Err(Error::field("starts", Code::Required)),
    };
    Ok(When {
        session_id: None,
        before: 0,
        after: 0,
        hours,
    })
}

/// A session of this event, or none.
fn in_programme(
    writer: &Writer<'_>,
    event: &Event,
    session: Option<SessionId>,
) -> Result<Option<SessionId>> {
    let Some(id) = session else { return Ok(None) };
    match sessions::load(writer, id)?.event_id == event.id {
        true => Ok(Some(id)),
        false => Err(Error::missing("session", id)),
    }
}

fn checked(starts: Wall, ends: Wall) -> Result<(Wall, Wall)> {
    let minutes = ends.minutes_since(starts);
    if minutes <= 0 {
        return Err(Error::field("ends", Code::EndBeforeStart)
            .with("starts", starts.to_string())
            .with("ends", ends.to_string()));
    }
    if minutes > i64::from(MOST_MINUTES) {
        return Err(Error::field("ends", Code::OutOfRange)
            .with("value", minutes)
            .with("most", MOST_MINUTES));
    }
    Ok((starts, ends))
}

fn beside(field: &str, minutes: u32) -> Result<u32> {
    input::count(field, minutes, MOST_BESIDE)
}

fn needed(count: u32) -> Result<u32> {
    if count == 0 {
        return Err(Error::field("needed", Code::OutOfRange)
            .with("value", 0)
            .with("most", MOST_NEEDED));
    }
    input::count("needed", count, MOST_NEEDED)
}

fn tell(writer: &Writer<'_>, event: &Event, title: String) -> Result<Team> {
    writer.about(event.id);
    writer.fact("title", title);
    show::of_event(writer, event)
}
