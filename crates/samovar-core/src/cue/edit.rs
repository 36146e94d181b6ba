//! Cues: added, changed, deleted.

use rusqlite::params;

use super::store::{load, sequence};
use super::{AddCue, Cue, CueAnchor, CueRef, EditCue, Lane};
use crate::db::deletion;
use crate::db::patch::Patch;
use crate::db::position;
use crate::error::{Code, Error, Result};
use crate::event::{Event, store as events};
use crate::ids::{CueId, EventId, SessionId};
use crate::input;
use crate::planner::Writer;
use crate::session::store as sessions;
use crate::time::Wall;
use crate::wire::Done;

/// A day: nothing hangs on a session from further away, or lasts longer.
const MOST_MINUTES: u32 = 24 * 60;

/// Where its time comes from.
struct Tied {
    session: Option<SessionId>,
    anchor: CueAnchor,
    offset: i32,
    starts: Option<Wall>,
}

pub fn add(writer: &Writer<'_>, request: AddCue) -> Result<Cue> {
    let event = events::load(writer, request.event_id)?;
    let words = input::required("words", &request.words)?;
    let usual = match request.session_id {
        Some(_) => CueAnchor::Start,
        None => CueAnchor::Clock,
    };
    let tied = tied(
        writer,
        &event,
        Tied {
            session: request.session_id,
            anchor: request.anchor.unwrap_or(usual),
            offset: request.offset_minutes.unwrap_or(0),
            starts: request.starts,
        },
    )?;
    let last: Option<String> = writer.conn.query_row(
        "SELECT max(position) FROM cue WHERE event_id = ?1",
        [event.id],
        |row| row.get(0),
    )?;
    let id = CueId::new();
    writer.conn.execute(
        "INSERT INTO cue(id, event_id, session_id, anchor, offset_minutes, starts, minutes, lane, owner, words,
                         position)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        params![
            id,
            event.id,
            tied.session,
            tied.anchor,
            tied.offset,
            tied.starts,
            input::count("minutes", request.minutes.unwrap_or(0), MOST_MINUTES)?,
            request.lane.unwrap_or(Lane::Stage),
            input::line("owner", request.owner.as_deref().unwrap_or_default())?,
            words,
            position::after(last.as_deref())?,
        ],
    )?;
    tell(writer, event.id, words);
    load(writer, id)
}

pub fn edit(writer: &Writer<'_>, request: EditCue) -> Result<Cue> {
    let old = load(writer, request.cue_id)?;
    let event = events::load(writer, old.event_id)?;
    let before = sequence(writer, old.id)?;
    let session = request.session_id.unwrap_or(old.session_id);
    let usual = match (session, old.anchor) {
        (None, _) => CueAnchor::Clock,
        // Tied for the first time.
        (Some(_), CueAnchor::Clock) if request.session_id.is_some() => CueAnchor::Start,
        (Some(_), anchor) => anchor,
    };
    let tied = tied(
        writer,
        &event,
        Tied {
            session,
            anchor: request.anchor.unwrap_or(usual),
            offset: request.offset_minutes.unwrap_or(old.offset_minutes),
            starts: request.starts.or(old.at),
        },
    )?;
    let changed = Patch::new("cue", old.id)
        .set_sql("session_id", Some(tied.session))?
        .set_sql("anchor", Some(tied.anchor))?
        .set("offset_minutes", Some(tied.offset))
        .set_sql("starts", Some(tied.starts))?
        .set(
            "minutes",
            request
                .minutes
                .map(|minutes| input::count("minutes", minutes, MOST_MINUTES))
                .transpose()?,
        )
        .set_sql("lane", request.lane)?
        .set(
            "owner",
            request
                .owner
                .map(|owner| input::line("owner", &owner))
                .transpose()?,
        )
        .set(
            "words",
            request
                .words
                .map(|words| input::required("words", &words))
                .transpose()?,
        )
        .apply(writer.conn)?;
    if changed {
        raise_sequence(writer, old.id, before)?;
    }
    tell(writer, event.id, old.words);
    load(writer, old.id)
}

pub fn delete(writer: &Writer<'_>, request: CueRef) -> Result<Done> {
    let cue = load(writer, request.cue_id)?;
    deletion::delete(
        writer.conn,
        "cue",
        cue.id,
        &[],
        deletion::in_use(&cue.words),
    )?;
    tell(writer, cue.event_id, cue.words);
    Ok(Done {})
}

/// What is tied has no time of its own, and what is not is by the clock.
fn tied(writer: &Writer<'_>, event: &Event, asked: Tied) -> Result<Tied> {
    if asked.anchor == CueAnchor::Clock {
        return Ok(Tied {
            session: None,
            anchor: CueAnchor::Clock,
            offset: 0,
            starts: Some(asked.starts.unwrap_or(event.starts)),
        });
    }
    let Some(session) = asked.session else {
        return Err(Error::field("sessionId", Code::Required));
    };
    if sessions::load(writer, session)?.event_id != event.id {
        return Err(Error::missing("session", session));
    }
    if asked.offset.unsigned_abs() > MOST_MINUTES {
        return Err(Error::field("offsetMinutes", Code::OutOfRange)
            .with("value", asked.offset)
            .with("most", MOST_MINUTES));
    }
    Ok(Tied {
        starts: None,
        ..asked
    })
}

/// Over what calendars were told before, also where it hangs on another session now.
fn raise_sequence(writer: &Writer<'_>, id: CueId, before: u32) -> Result<()> {
    let now = sequence(writer, id)?;
    let by = (before + 1).saturating_sub(now).max(1);
    writer.conn.execute(
        "UPDATE cue SET calendar_sequence = calendar_sequence + ?2 WHERE id = ?1",
        params![id, by],
    )?;
    Ok(())
}

fn tell(writer: &Writer<'_>, event: EventId, words: String) {
    writer.about(event);
    writer.fact("words", words);
}
