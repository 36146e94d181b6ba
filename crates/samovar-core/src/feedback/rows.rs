//! Rows of a form as they are made: the form of an event, and its questions.

use rusqlite::params;

use super::store::{form_of, of_event};
use super::{FeedbackForm, QuestionKind};
use crate::db::position;
use crate::error::{Code, Error, Result};
use crate::event::Event;
use crate::ids::{EventId, FormId, QuestionId, SessionId};
use crate::planner::Writer;
use crate::time::stamp;

/// More than anybody answers; a file may have more columns than that, and is refused whole.
pub const MOST: usize = 100;

/// The form there is, or a new one without questions.
pub fn made(writer: &Writer<'_>, event: &Event) -> Result<FormId> {
    match form_of(writer.conn, event.id)? {
        Some(form) => Ok(form),
        None => insert_form(writer, event.id),
    }
}

/// Without questions.
pub fn insert_form(writer: &Writer<'_>, event: EventId) -> Result<FormId> {
    let id = FormId::new();
    writer.conn.execute(
        "INSERT INTO form(id, event_id, created_at) VALUES (?1, ?2, ?3)",
        params![id, event, stamp(writer.now)],
    )?;
    Ok(id)
}

/// What a form does not hold.
pub fn too_many(questions: usize) -> Error {
    Error::field("words", Code::TooManyQuestions)
        .with("count", questions)
        .with("most", MOST)
}

/// The last of its form.
pub fn insert_question(
    writer: &Writer<'_>,
    form: FormId,
    (kind, words, choices): (QuestionKind, &str, &str),
    session: Option<SessionId>,
) -> Result<QuestionId> {
    let (count, last): (usize, Option<String>) = writer.conn.query_row(
        "SELECT count(*), max(position) FROM question WHERE form_id = ?1",
        [form],
        |row| Ok((row.get::<_, u32>(0)? as usize, row.get(1)?)),
    )?;
    if count >= MOST {
        return Err(too_many(count + 1));
    }
    let id = QuestionId::new();
    writer.conn.execute(
        "INSERT INTO question(id, form_id, session_id, kind, words, choices, position)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            id,
            form,
            session,
            kind,
            words,
            choices,
            position::after(last.as_deref())?
        ],
    )?;
    Ok(id)
}

/// What a change of a form says of itself.
pub fn tell(writer: &Writer<'_>, event: &Event) -> Result<FeedbackForm> {
    writer.about(event.id);
    writer.fact("title", event.title.as_str());
    of_event(writer, event)
}
