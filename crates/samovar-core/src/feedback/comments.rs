//! Comments are for the manager until they are released for the speakers of a session.

use super::FeedbackAnswer;
use super::requests::ReleaseComment;
use super::store::load_answer;
use crate::db::patch::Patch;
use crate::error::{Code, Error, Result};
use crate::planner::Writer;
use crate::session::store as sessions;

pub fn release(writer: &Writer<'_>, request: ReleaseComment) -> Result<FeedbackAnswer> {
    let (feedback, answer) = load_answer(writer, request.answer_id)?;
    if answer.words.is_empty() {
        return Err(Error::field("answerId", Code::Required));
    }
    let title = match request.session_id {
        Some(id) => {
            let session = sessions::load(writer, id)?;
            if session.event_id != feedback.event_id {
                return Err(Error::missing("session", id));
            }
            session.title
        }
        None => String::new(),
    };
    Patch::new("answer", answer.id)
        .set_sql("session_id", Some(request.session_id))?
        .apply(writer.conn)?;
    writer.about(feedback.event_id);
    writer.fact("title", title);
    writer.fact(
        "state",
        match request.session_id {
            Some(_) => "released",
            None => "kept",
        },
    );
    load_answer(writer, answer.id).map(|(_, answer)| answer)
}
