//! The sittings of an event: added, changed, deleted.

use rusqlite::params;

use super::sitting::{
    AddSitting, Eaters, EditSitting, Service, Sitting, SittingBasis, SittingKind, SittingRef, load,
};
use super::{Catering, board};
use crate::db::deletion;
use crate::db::patch::Patch;
use crate::db::position;
use crate::error::{Code, Error, Result};
use crate::event::{Event, FoodPlanned, store as event};
use crate::ids::{EventId, SessionId, SittingId};
use crate::input;
use crate::planner::Writer;
use crate::session::{Session, SessionKind, store as session};
use crate::supplier::bounds;
use crate::time::Wall;
use crate::wire::Done;

const USUAL_MINUTES: u32 = 60;

/// What a new sitting begins with.
struct New {
    title: String,
    kind: SittingKind,
    session: Option<SessionId>,
    starts: Option<Wall>,
    minutes: u32,
}

pub fn add(writer: &Writer<'_>, request: AddSitting) -> Result<Catering> {
    let event = event::load(writer, request.event_id)?;
    let (_, title) = plan(writer, &event, request)?;
    writer.fact("title", title);
    board::of_event(writer, &event)
}

/// The new sitting and its title.
pub fn plan(
    writer: &Writer<'_>,
    event: &Event,
    request: AddSitting,
) -> Result<(SittingId, String)> {
    let session = request
        .session_id
        .map(|id| of_programme(writer, event.id, id))
        .transpose()?;
    let kind = request.kind.or_else(|| {
        let session = session.as_ref()?;
        Some(match session.kind {
            SessionKind::Break => SittingKind::Coffee,
            SessionKind::Networking => SittingKind::Reception,
            _ => SittingKind::Meal,
        })
    });
    let title = request
        .title
        .or_else(|| session.as_ref().map(|session| session.title.clone()))
        .unwrap_or_default();
    let minutes = request
        .minutes
        .or_else(|| session.as_ref().map(|session| session.minutes));
    let new = New {
        title: input::line("title", &title)?,
        kind: kind.unwrap_or(SittingKind::Meal),
        session: session.as_ref().map(|session| session.id),
        // A session's time is the session's; without one it is what is given.
        starts: request.starts.filter(|_| session.is_none()),
        minutes: self::minutes(minutes.unwrap_or(USUAL_MINUTES))?,
    };
    let id = insert(writer, event, &new)?;
    Ok((id, new.title))
}

/// The sitting that a dish without one is of: the first of the event, or a new one.
pub fn first(writer: &Writer<'_>, event: &Event) -> Result<SittingId> {
    if let Some(first) = super::sitting::of_event(writer.conn, event.id)?.first() {
        return Ok(first.id);
    }
    let new = New {
        title: String::new(),
        kind: SittingKind::Meal,
        session: None,
        starts: None,
        minutes: USUAL_MINUTES,
    };
    insert(writer, event, &new)
}

/// The sitting, which is of the same event.
pub fn of_event(writer: &Writer<'_>, event: EventId, id: SittingId) -> Result<SittingId> {
    let sitting = load(writer.conn, id)?;
    if sitting.event_id == event {
        Ok(id)
    } else {
        Err(Error::field("sittingId", Code::SittingElsewhere))
    }
}

fn insert(writer: &Writer<'_>, event: &Event, new: &New) -> Result<SittingId> {
    let last: Option<String> = writer.conn.query_row(
        "SELECT max(position) FROM sitting WHERE event_id = ?1",
        [event.id],
        |row| row.get(0),
    )?;
    let id = SittingId::new();
    // Coffee and whatever stands on a table is taken from; a meal is served.
    let service = match new.kind {
        SittingKind::Meal | SittingKind::Banquet | SittingKind::Boxes => Service::Portions,
        _ => Service::Shared,
    };
    writer.conn.execute(
        "INSERT INTO sitting(id, event_id, session_id, title, kind, starts, minutes, service, position)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        params![
            id,
            event.id,
            new.session,
            new.title,
            new.kind,
            new.starts,
            new.minutes,
            service,
            position::after(last.as_deref())?,
        ],
    )?;
    // Who plans a sitting has decided that there is food; who has said "no" is asked nothing.
    if event.food_planned == FoodPlanned::Unknown {
        event::plan_food(writer.conn, event.id)?;
    }
    writer.about(event.id);
    Ok(id)
}

pub fn edit(writer: &Writer<'_>, request: EditSitting) -> Result<Catering> {
    let old = load(writer.conn, request.sitting_id)?;
    let session = request
        .session_id
        .map(|id| {
            id.map(|id| of_programme(writer, old.event_id, id))
                .transpose()
        })
        .transpose()?;
    let tag = request
        .tag
        .map(|tag| input::line("tag", &tag))
        .transpose()?;
    let eaters = request.eaters.unwrap_or(old.eaters);
    if eaters == Eaters::Tagged && tag.as_ref().unwrap_or(&old.tag).is_empty() {
        return Err(Error::field("tag", Code::Required));
    }
    let basis = request.basis.unwrap_or(old.basis);
    let basis_heads = match request.basis_heads {
        Some(heads) => heads
            .map(|heads| bounds::count("basisHeads", heads))
            .transpose()?,
        None => old.basis_heads,
    };
    if basis == SittingBasis::Number && basis_heads.is_none() {
        return Err(Error::field("basisHeads", Code::Required));
    }
    Patch::new("sitting", old.id)
        .set(
            "title",
            request
                .title
                .map(|title| input::line("title", &title))
                .transpose()?,
        )
        .set_sql("kind", request.kind)?
        .set_sql("session_id", linked(session.as_ref()))?
        .set_sql("starts", own_time(&old, request.starts, session.as_ref())?)?
        .set(
            "minutes",
            own_minutes(&old, request.minutes, session.as_ref())?,
        )
        .set_sql("eaters", request.eaters)?
        .set("tag", tag)
        .set(
            "share_percent",
            request
                .share_percent
                .map(|percent| bounds::share("sharePercent", percent))
                .transpose()?,
        )
        .set_sql("basis", request.basis)?
        .set("basis_heads", Some(basis_heads))
        .set_sql("service", request.service)?
        .apply(writer.conn)?;
    writer.about(old.event_id);
    writer.fact("title", old.title);
    board::of_event(writer, &event::load(writer, old.event_id)?)
}

/// Deletes a sitting with its dishes; undo brings all of it back.
pub fn delete(writer: &Writer<'_>, request: SittingRef) -> Result<Done> {
    let sitting = load(writer.conn, request.sitting_id)?;
    deletion::delete(
        writer.conn,
        "sitting",
        sitting.id,
        &["dish"],
        deletion::in_use(&sitting.title),
    )?;
    writer.about(sitting.event_id);
    writer.fact("title", sitting.title);
    Ok(Done {})
}

fn linked(session: Option<&Option<Session>>) -> Option<Option<SessionId>> {
    session.map(|session| session.as_ref().map(|session| session.id))
}

/// Whether it has an item of the programme once what is asked of it is done.
fn has_item(old: &Sitting, session: Option<&Option<Session>>) -> bool {
    session.map_or(old.session_id.is_some(), Option::is_some)
}

/// A sitting that leaves its item of the programme keeps the time that it had there. One
/// that has an item has no other time: it is refused, not dropped.
fn own_time(
    old: &Sitting,
    asked: Option<Option<Wall>>,
    session: Option<&Option<Session>>,
) -> Result<Option<Option<Wall>>> {
    match (has_item(old, session), asked) {
        (true, Some(_)) => Err(Error::field("starts", Code::TimeOfSession)),
        (true, None) => Ok(session.map(|_| None)),
        (false, Some(asked)) => Ok(Some(asked)),
        (false, None) => Ok(session.map(|_| old.starts)),
    }
}

fn own_minutes(
    old: &Sitting,
    asked: Option<u32>,
    session: Option<&Option<Session>>,
) -> Result<Option<u32>> {
    match (has_item(old, session), asked) {
        (true, Some(_)) => Err(Error::field("minutes", Code::TimeOfSession)),
        (_, Some(asked)) => Ok(Some(minutes(asked)?)),
        (false, None) => Ok(session.map(|_| old.minutes)),
        (true, None) => Ok(None),
    }
}

fn of_programme(writer: &Writer<'_>, event: EventId, id: SessionId) -> Result<Session> {
    let session = session::load(writer, id)?;
    if session.event_id == event {
        Ok(session)
    } else {
        Err(Error::field("sessionId", Code::OutOfRange))
    }
}

fn minutes(minutes: u32) -> Result<u32> {
    bounds::minutes("minutes", minutes)
}
