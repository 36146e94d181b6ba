//! The pictures that are wanted: added, changed, ticked, deleted.

use rusqlite::params;

use super::requests::{AddShot, EditShot, ShotRef, TickShot};
use super::store::{load_shot, of_this_event};
use super::{Shot, Team, show};
use crate::db::deletion;
use crate::db::patch::Patch;
use crate::db::position;
use crate::error::{Code, Error, Result};
use crate::event::{Event, store as events};
use crate::ids::{EventId, PromiseId, SessionId, ShotId, StaffId};
use crate::input;
use crate::planner::Writer;
use crate::session::store as sessions;
use crate::sponsor::store::of_promise;
use crate::time::stamp;
use crate::wire::Done;

pub fn add(writer: &Writer<'_>, request: AddShot) -> Result<Team> {
    let event = events::load(writer, request.event_id)?;
    let words = input::line("words", request.words.as_deref().unwrap_or_default())?;
    let session = in_programme(writer, event.id, request.session_id)?;
    let promise = promised(writer, event.id, request.promise_id)?;
    if words.is_empty() && session.is_none() && promise.is_none() {
        return Err(Error::field("words", Code::Required));
    }
    let last: Option<String> = writer.conn.query_row(
        "SELECT max(position) FROM shot WHERE event_id = ?1",
        [event.id],
        |row| row.get(0),
    )?;
    let id = ShotId::new();
    writer.conn.execute(
        "INSERT INTO shot(id, event_id, session_id, promise_id, words, must, staff_id, position)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            id,
            event.id,
            session,
            promise,
            words,
            request.must.unwrap_or(false),
            taken_by(writer, event.id, request.staff_id)?,
            position::after(last.as_deref())?,
        ],
    )?;
    tell(writer, &event, load_shot(writer, id)?.title)
}

pub fn edit(writer: &Writer<'_>, request: EditShot) -> Result<Team> {
    let (event, old) = loaded(writer, request.shot_id)?;
    let session = request
        .session_id
        .map(|id| in_programme(writer, event.id, id))
        .transpose()?;
    let words = request
        .words
        .map(|words| input::line("words", &words))
        .transpose()?;
    let is_said = words
        .as_ref()
        .map_or(!old.words.is_empty(), |words| !words.is_empty());
    if !is_said && old.promise_id.is_none() && session.unwrap_or(old.session_id).is_none() {
        return Err(Error::field("words", Code::Required));
    }
    let staff = request
        .staff_id
        .map(|id| taken_by(writer, event.id, id))
        .transpose()?;
    Patch::new("shot", old.id)
        .set("words", words)
        .set_sql("session_id", session)?
        .set("must", request.must)
        .set_sql("staff_id", staff)?
        .apply(writer.conn)?;
    tell(writer, &event, old.title)
}

/// Marks a picture as taken, or as still to take.
pub fn tick(writer: &Writer<'_>, request: TickShot) -> Result<Team> {
    let (event, old) = loaded(writer, request.shot_id)?;
    // Ticked twice: the first time is when it was taken.
    if old.done_at.is_some() != request.done {
        let done_at = request.done.then(|| stamp(writer.now));
        Patch::new("shot", old.id)
            .set("done_at", Some(done_at))
            .apply(writer.conn)?;
    }
    writer.fact("state", if request.done { "done" } else { "open" });
    tell(writer, &event, old.title)
}

pub fn delete(writer: &Writer<'_>, request: ShotRef) -> Result<Done> {
    let (event, shot) = loaded(writer, request.shot_id)?;
    deletion::delete(
        writer.conn,
        "shot",
        shot.id,
        &[],
        deletion::in_use(&shot.title),
    )?;
    writer.about(event.id);
    writer.fact("title", shot.title);
    Ok(Done {})
}

fn loaded(writer: &Writer<'_>, id: ShotId) -> Result<(Event, Shot)> {
    let shot = load_shot(writer, id)?;
    Ok((events::load(writer, shot.event_id)?, shot))
}

fn in_programme(
    writer: &Writer<'_>,
    event: EventId,
    session: Option<SessionId>,
) -> Result<Option<SessionId>> {
    let Some(id) = session else { return Ok(None) };
    match sessions::load(writer, id)?.event_id == event {
        true => Ok(Some(id)),
        false => Err(Error::missing("session", id)),
    }
}

fn promised(
    writer: &Writer<'_>,
    event: EventId,
    promise: Option<PromiseId>,
) -> Result<Option<PromiseId>> {
    let Some(id) = promise else { return Ok(None) };
    match of_promise(writer, id)?.0.event_id == event {
        true => Ok(Some(id)),
        false => Err(Error::missing("promise", id)),
    }
}

fn taken_by(
    writer: &Writer<'_>,
    event: EventId,
    staff: Option<StaffId>,
) -> Result<Option<StaffId>> {
    staff.map(|id| of_this_event(writer, event, id)).transpose()
}

fn tell(writer: &Writer<'_>, event: &Event, title: String) -> Result<Team> {
    writer.about(event.id);
    writer.fact("title", title);
    show::of_event(writer, event)
}
