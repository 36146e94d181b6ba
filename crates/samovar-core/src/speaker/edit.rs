//! Invites speakers, follows them to the stage, takes them off.

use rusqlite::params;

use super::store::load;
use super::{AddSpeaker, EditSpeaker, Speaker, SpeakerRef, SpeakerState};
use crate::db::deletion;
use crate::db::patch::Patch;
use crate::error::{Code, Error, Result};
use crate::event::store as event;
use crate::ids::SpeakerId;
use crate::input;
use crate::person::{edit::Somebody, store as people};
use crate::planner::Writer;
use crate::time::stamp;
use crate::wire::Done;

/// A day: earlier is another date.
const MOST_CALL_MINUTES: u32 = 24 * 60;

pub fn add(writer: &Writer<'_>, request: AddSpeaker) -> Result<Speaker> {
    let event = event::load(writer, request.event_id)?;
    let person = Somebody {
        id: request.person_id,
        name: request.name.as_deref().unwrap_or_default(),
        email: request.email.as_deref().unwrap_or_default(),
        phone: "",
        company: "",
    }
    .find_or_add(writer)?;
    let name = people::name(writer.conn, person)?;
    let twice: bool = writer.conn.query_row(
        "SELECT EXISTS (SELECT 1 FROM speaker WHERE event_id = ?1 AND person_id = ?2)",
        params![event.id, person],
        |row| row.get(0),
    )?;
    if twice {
        return Err(Error::new(Code::AlreadySpeaker).with("name", name));
    }
    let id = SpeakerId::new();
    writer.conn.execute(
        "INSERT INTO speaker(id, event_id, person_id, state, talk_title, talk_abstract, needs, do_not_record, eats,
                             created_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        params![
            id,
            event.id,
            person,
            request.state.unwrap_or(SpeakerState::Invited),
            input::line("talkTitle", &request.talk_title.unwrap_or_default())?,
            input::prose("talkAbstract", &request.talk_abstract.unwrap_or_default())?,
            input::prose("needs", &request.needs.unwrap_or_default())?,
            request.do_not_record.unwrap_or(false),
            request.eats.unwrap_or(true),
            stamp(writer.now),
        ],
    )?;
    writer.about(event.id);
    writer.fact("name", name);
    load(writer, id)
}

pub fn edit(writer: &Writer<'_>, request: EditSpeaker) -> Result<Speaker> {
    let old = load(writer, request.speaker_id)?;
    check_journey(&old, &request)?;
    let prose =
        |field: &str, text: Option<String>| text.map(|text| input::prose(field, &text)).transpose();
    Patch::new("speaker", old.id)
        .set("state", request.state.map(|state| state.word().to_owned()))
        .set(
            "talk_title",
            request
                .talk_title
                .map(|title| input::line("talkTitle", &title))
                .transpose()?,
        )
        .set(
            "talk_abstract",
            prose("talkAbstract", request.talk_abstract)?,
        )
        .set("needs", prose("needs", request.needs)?)
        .set("do_not_record", request.do_not_record.map(i64::from))
        .set("eats", request.eats.map(i64::from))
        .set("notes", prose("notes", request.notes)?)
        .set(
            "call_minutes",
            request
                .call_minutes
                .map(|minutes| {
                    minutes
                        .map(|minutes| input::count("callMinutes", minutes, MOST_CALL_MINUTES))
                        .transpose()
                })
                .transpose()?,
        )
        .set_sql("arrives", request.arrives)?
        .set_sql("leaves", request.leaves)?
        .set("travel", prose("travel", request.travel)?)
        .set("recording_asked", request.recording_asked.map(i64::from))
        .apply(writer.conn)?;
    writer.about(old.event_id);
    writer.fact("name", old.name);
    if let Some(state) = request.state {
        writer.fact("state", state.word());
    }
    load(writer, old.id)
}

/// Nobody leaves before they come.
fn check_journey(old: &Speaker, request: &EditSpeaker) -> Result<()> {
    if request.arrives.is_none() && request.leaves.is_none() {
        return Ok(());
    }
    let arrives = request.arrives.unwrap_or(old.arrives);
    let leaves = request.leaves.unwrap_or(old.leaves);
    match (arrives, leaves) {
        (Some(arrives), Some(leaves)) if leaves <= arrives => {
            Err(Error::field("leaves", Code::EndBeforeStart)
                .with("starts", arrives.to_string())
                .with("ends", leaves.to_string()))
        }
        _ => Ok(()),
    }
}

/// Takes a speaker off the event; the person stays in the directory.
pub fn remove(writer: &Writer<'_>, request: SpeakerRef) -> Result<Done> {
    let speaker = load(writer, request.speaker_id)?;
    deletion::delete(
        writer.conn,
        "speaker",
        speaker.id,
        &["available", "badge_print", "session_speaker"],
        deletion::in_use(&speaker.name),
    )?;
    writer.about(speaker.event_id);
    writer.fact("name", speaker.name);
    Ok(Done {})
}
