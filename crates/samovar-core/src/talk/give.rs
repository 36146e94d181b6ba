//! A talk comes into the programme of an event. What the session is called there from then on
//! is the session's own.

use super::store::{in_language, load};
use super::{GiveTalk, SetSessionTalk};
use crate::db::patch::Patch;
use crate::error::Result;
use crate::event::store as event;
use crate::ids::{SessionId, TalkId};
use crate::planner::Writer;
use crate::session::{AddSession, Session, edit, store as sessions};
use crate::settings::store::language;
use crate::speaker::bulk;

pub fn give(writer: &Writer<'_>, request: GiveTalk) -> Result<Session> {
    let talk = load(writer, request.talk_id)?;
    let event = event::load(writer, request.event_id)?;
    let text = in_language(&talk.texts, language(writer.conn)?);
    let speakers = talk
        .people
        .iter()
        .map(|one| bulk::invited(writer, event.id, one.person_id))
        .collect::<Result<Vec<_>>>()?;
    let session = edit::add(
        writer,
        AddSession {
            event_id: event.id,
            title: talk.title.clone(),
            kind: None,
            starts: Some(None),
            minutes: talk.minutes,
            room_id: None,
            about: text.map(|text| text.about.clone()),
            speaker_ids: Some(speakers),
            track_id: None,
            hard: None,
            setup_minutes: None,
            teardown_minutes: None,
        },
    )?;
    say(writer, session.id, Some(talk.id))?;
    sessions::load(writer, session.id)
}

pub fn set(writer: &Writer<'_>, request: SetSessionTalk) -> Result<Session> {
    let session = sessions::load(writer, request.session_id)?;
    let talk = request
        .talk_id
        .map(|talk| load(writer, talk))
        .transpose()?
        .map(|talk| talk.id);
    say(writer, session.id, talk)?;
    writer.about(session.event_id);
    writer.fact("title", session.title);
    sessions::load(writer, session.id)
}

/// Says which talk a session gives.
pub fn say(writer: &Writer<'_>, session: SessionId, talk: Option<TalkId>) -> Result<()> {
    Patch::new("session", session)
        .set("talk_id", Some(talk.map(|id| id.to_string())))
        .apply(writer.conn)?;
    Ok(())
}
