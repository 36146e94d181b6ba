//! Plans the programme: adds, edits, moves and removes sessions.

use rusqlite::params;

use super::kind;
use super::store::{load, of_event};
use super::{AddSession, EditSession, MoveSession, Session, SessionKind, SessionRef};
use crate::db::deletion;
use crate::db::patch::Patch;
use crate::db::position;
use crate::db::text::fold;
use crate::error::{Code, Error, Result};
use crate::event::{Event, store as event};
use crate::ids::{EventId, RoomId, SessionId, SpeakerId};
use crate::input;
use crate::planner::Writer;
use crate::speaker::store as speakers;
use crate::time::Wall;
use crate::track::edit as track;
use crate::venue::store as venue;
use crate::wire::{Direction, Done};

/// A week: nothing in a programme is longer.
pub const MOST_MINUTES: u32 = 7 * 24 * 60;
/// Ten hours: more is a day of its own.
const MOST_AROUND: u32 = 600;

pub fn add(writer: &Writer<'_>, request: AddSession) -> Result<Session> {
    let event = event::load(writer, request.event_id)?;
    let before = of_event(writer, event.id)?;
    let starts = request.starts.unwrap_or_else(|| {
        let last_end = before.iter().filter_map(|session| session.ends).max();
        Some(last_end.unwrap_or(event.starts))
    });
    let room = match request.room_id {
        Some(_) => known_room(writer, &event, request.room_id)?,
        // The next talk is usually where the last one was, unless the event has moved since.
        None => before
            .iter()
            .rfind(|session| session.starts.is_some())
            .and_then(|session| known_room(writer, &event, session.room_id).transpose())
            .and_then(Result::ok),
    };
    insert(writer, &event, (starts, room), request)
}

/// As it is asked for and nothing guessed: what is left out is no time and no room.
pub fn add_as_planned(writer: &Writer<'_>, request: AddSession) -> Result<Session> {
    let event = event::load(writer, request.event_id)?;
    let room = known_room(writer, &event, request.room_id)?;
    insert(writer, &event, (request.starts.flatten(), room), request)
}

fn insert(
    writer: &Writer<'_>,
    event: &Event,
    (starts, room): (Option<Wall>, Option<RoomId>),
    request: AddSession,
) -> Result<Session> {
    let id = SessionId::new();
    let title = input::required("title", &request.title)?;
    let kind = request
        .kind
        .or_else(|| kind::of_title(&title))
        .unwrap_or(SessionKind::Talk);
    let last: Option<String> = writer.conn.query_row(
        "SELECT max(position) FROM session WHERE event_id = ?1",
        [event.id],
        |row| row.get(0),
    )?;
    writer.conn.execute(
        "INSERT INTO session(id, event_id, title, kind, starts, minutes, room_id, about, position, calendar_uid,
                             track_id, hard, setup_minutes, teardown_minutes)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
        params![
            id,
            event.id,
            title,
            kind,
            starts,
            minutes(request.minutes.unwrap_or_else(|| kind::usual_minutes(kind)))?,
            room,
            input::prose("about", &request.about.unwrap_or_default())?,
            position::after(last.as_deref())?,
            crate::ids::fresh().to_string(),
            request
                .track_id
                .map(|id| track::of(writer, event.id, id))
                .transpose()?,
            request.hard.unwrap_or(false),
            around("setupMinutes", request.setup_minutes.unwrap_or(0))?,
            around("teardownMinutes", request.teardown_minutes.unwrap_or(0))?,
        ],
    )?;
    let speakers = match request.speaker_ids {
        Some(speakers) => speakers,
        None => speakers_of(writer, event.id, &title)?,
    };
    set_speakers(writer, event.id, id, &speakers)?;
    writer.about(event.id);
    writer.fact("title", title);
    load(writer, id)
}

pub fn edit(writer: &Writer<'_>, request: EditSession) -> Result<Session> {
    let old = load(writer, request.session_id)?;
    let event = event::load(writer, old.event_id)?;
    let starts = request.starts.unwrap_or(old.starts);
    let minutes = minutes(request.minutes.unwrap_or(old.minutes))?;
    let room_id = match request.room_id {
        Some(room) => known_room(writer, &event, room)?,
        None => old.room_id,
    };
    let track_id = request
        .track_id
        .map(|track| track.map(|id| track::of(writer, event.id, id)).transpose())
        .transpose()?;
    let minutes_of =
        |field: &str, asked: Option<u32>| asked.map(|asked| around(field, asked)).transpose();
    let setup = minutes_of("setupMinutes", request.setup_minutes)?;
    let teardown = minutes_of("teardownMinutes", request.teardown_minutes)?;
    Patch::new("session", old.id)
        .set(
            "title",
            request
                .title
                .map(|title| input::required("title", &title))
                .transpose()?,
        )
        .set("kind", request.kind.map(|kind| kind.word().to_owned()))
        .set("starts", Some(starts.map(|at| at.to_string())))
        .set("minutes", Some(i64::from(minutes)))
        .set("room_id", Some(room_id.map(|id| id.to_string())))
        .set(
            "about",
            request
                .about
                .map(|about| input::prose("about", &about))
                .transpose()?,
        )
        .set_sql("track_id", track_id)?
        .set("hard", request.hard.map(i64::from))
        .set("setup_minutes", setup.map(i64::from))
        .set("teardown_minutes", teardown.map(i64::from))
        .apply(writer.conn)?;
    if let Some(speakers) = &request.speaker_ids {
        set_speakers(writer, event.id, old.id, speakers)?;
    }
    if starts != old.starts || minutes != old.minutes || room_id != old.room_id {
        raise_sequence(writer, old.id)?;
    }
    let new_end = starts.map(|at| at.plus_minutes(i64::from(minutes)));
    if request.shift_following == Some(true)
        && let (Some(old_start), Some(old_end), Some(new_end)) = (old.starts, old.ends, new_end)
    {
        shift_following(writer, &old, old_start, new_end.minutes_since(old_end))?;
    }
    writer.about(event.id);
    writer.fact("title", old.title);
    load(writer, old.id)
}

/// Swaps a session with the one before or after it.
pub fn swap(writer: &Writer<'_>, request: MoveSession) -> Result<Session> {
    let moved = load(writer, request.session_id)?;
    let scheduled: Vec<Session> = of_event(writer, moved.event_id)?
        .into_iter()
        .filter(|session| {
            session.starts.is_some()
                && (session.room_id == moved.room_id || session.room_id.is_none())
        })
        .collect();
    let at = scheduled.iter().position(|session| session.id == moved.id);
    let pair = at.and_then(|at| match request.direction {
        Direction::Earlier => at.checked_sub(1).map(|before| (before, at)),
        Direction::Later => Some((at, at + 1)),
    });
    let Some((Some(first), Some(second))) = pair.map(|(a, b)| (scheduled.get(a), scheduled.get(b)))
    else {
        return Ok(moved);
    };
    if let (Some(start), Some(end)) = (first.starts, second.ends) {
        set_start(writer, second.id, start)?;
        set_start(
            writer,
            first.id,
            end.plus_minutes(-i64::from(first.minutes)),
        )?;
    }
    writer.about(moved.event_id);
    writer.fact("title", moved.title);
    load(writer, request.session_id)
}

pub fn delete(writer: &Writer<'_>, request: SessionRef) -> Result<Done> {
    let session = load(writer, request.session_id)?;
    // What was eaten in it is eaten all the same, at the time it had.
    writer.conn.execute(
        "UPDATE sitting SET session_id = NULL, starts = ?2, minutes = ?3 WHERE session_id = ?1",
        (session.id, session.starts, session.minutes),
    )?;
    keep_shifts(writer, &session)?;
    deletion::delete(
        writer.conn,
        "session",
        session.id,
        // A cue of it is a cue of nothing.
        &[
            "session_source",
            "session_speaker",
            "cue",
            "shot",
            "question",
        ],
        deletion::in_use(&session.title),
    )?;
    writer.about(session.event_id);
    writer.fact("title", session.title);
    Ok(Done {})
}

/// Who was needed around it is needed all the same, at the hours that the shift had.
fn keep_shifts(writer: &Writer<'_>, session: &Session) -> Result<()> {
    let mut statement = writer
        .conn
        .prepare("SELECT id, before_minutes, after_minutes FROM shift WHERE session_id = ?1")?;
    let shifts: Vec<(String, u32, u32)> = statement
        .query_map([session.id], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })?
        .collect::<rusqlite::Result<_>>()?;
    for (shift, before, after) in shifts {
        let starts = session.starts.map(|at| at.plus_minutes(-i64::from(before)));
        let ends = session.ends.map(|at| at.plus_minutes(i64::from(after)));
        writer.conn.execute(
            "UPDATE shift SET session_id = NULL, before_minutes = 0, after_minutes = 0, starts = ?2, ends = ?3
             WHERE id = ?1",
            (shift, starts, ends),
        )?;
    }
    Ok(())
}

/// What a room needs before or after a session.
fn around(field: &str, minutes: u32) -> Result<u32> {
    input::count(field, minutes, MOST_AROUND)
}

pub(super) fn minutes(minutes: u32) -> Result<u32> {
    if minutes == 0 {
        return Err(Error::field("minutes", Code::OutOfRange)
            .with("value", 0)
            .with("most", MOST_MINUTES));
    }
    input::count("minutes", minutes, MOST_MINUTES)
}

/// The rest of the day keeps its gaps: all that began later moves as far.
fn shift_following(writer: &Writer<'_>, old: &Session, from: Wall, by: i64) -> Result<()> {
    if by == 0 {
        return Ok(());
    }
    for session in of_event(writer, old.event_id)? {
        if let Some(starts) = session.starts
            && session.id != old.id
            && starts > from
        {
            set_start(writer, session.id, starts.plus_minutes(by))?;
        }
    }
    Ok(())
}

pub fn set_start(writer: &Writer<'_>, id: SessionId, starts: Wall) -> Result<()> {
    if Patch::new("session", id)
        .set("starts", Some(starts.to_string()))
        .apply(writer.conn)?
    {
        raise_sequence(writer, id)?;
    }
    Ok(())
}

/// How long it is, where that is pushed.
pub fn set_length(writer: &Writer<'_>, id: SessionId, minutes: i64) -> Result<()> {
    if Patch::new("session", id)
        .set("minutes", Some(minutes))
        .apply(writer.conn)?
    {
        raise_sequence(writer, id)?;
    }
    Ok(())
}

pub(super) fn raise_sequence(writer: &Writer<'_>, id: SessionId) -> Result<()> {
    writer.conn.execute(
        "UPDATE session SET calendar_sequence = calendar_sequence + 1 WHERE id = ?1",
        [id],
    )?;
    Ok(())
}

/// A room of the event's venue, or none.
pub(super) fn known_room(
    writer: &Writer<'_>,
    event: &Event,
    room: Option<RoomId>,
) -> Result<Option<RoomId>> {
    let Some(room) = room else { return Ok(None) };
    let room = venue::load_room(writer.conn, room)?;
    if event.venue_id != Some(room.venue_id) {
        return Err(venue::elsewhere(writer, &room)?);
    }
    Ok(Some(room.id))
}

/// A talk that somebody was asked for under this title is theirs.
fn speakers_of(writer: &Writer<'_>, event: EventId, title: &str) -> Result<Vec<SpeakerId>> {
    let wanted = fold(title);
    let known = speakers::of_event(writer, event)?;
    let of = known
        .into_iter()
        .filter(|speaker| fold(&speaker.talk_title) == wanted);
    Ok(of.map(|speaker| speaker.id).collect())
}

/// Makes the speakers of a session exactly these.
pub(super) fn set_speakers(
    writer: &Writer<'_>,
    event: EventId,
    session: SessionId,
    wanted: &[SpeakerId],
) -> Result<()> {
    let mut statement = writer
        .conn
        .prepare_cached("SELECT id, speaker_id FROM session_speaker WHERE session_id = ?1")?;
    let now: Vec<(String, SpeakerId)> = statement
        .query_map([session], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (row, _) in now.iter().filter(|(_, speaker)| !wanted.contains(speaker)) {
        writer
            .conn
            .execute("DELETE FROM session_speaker WHERE id = ?1", [row])?;
    }
    let known: Vec<SpeakerId> = now.into_iter().map(|(_, speaker)| speaker).collect();
    for speaker in wanted.iter().filter(|speaker| !known.contains(speaker)) {
        let of_event: bool = writer.conn.query_row(
            "SELECT EXISTS (SELECT 1 FROM speaker WHERE id = ?1 AND event_id = ?2)",
            params![speaker, event],
            |row| row.get(0),
        )?;
        if !of_event {
            return Err(Error::missing("speaker", speaker));
        }
        writer.conn.execute(
            "INSERT INTO session_speaker(id, session_id, speaker_id) VALUES (?1, ?2, ?3)",
            params![crate::ids::fresh().to_string(), session, speaker],
        )?;
    }
    Ok(())
}
