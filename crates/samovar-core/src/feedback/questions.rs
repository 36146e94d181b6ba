//! Questions of a form: added, changed, moved, taken out.

use rusqlite::params;

use super::requests::{AddQuestion, EditQuestion, MoveQuestion, QuestionRef};
use super::rows::{insert_question, made, tell};
use super::store::{load_question, questions};
use super::{FeedbackForm, QuestionKind};
use crate::db::deletion;
use crate::db::patch::Patch;
use crate::error::{Code, Error, Result};
use crate::event::{Event, store as events};
use crate::ids::QuestionId;
use crate::input;
use crate::planner::Writer;
use crate::session::store as sessions;
use crate::wire::Direction;

const MOST_CHOICES: usize = 50;

pub fn add(writer: &Writer<'_>, request: AddQuestion) -> Result<FeedbackForm> {
    let event = events::load(writer, request.event_id)?;
    let form = made(writer, &event)?;
    let words = input::required("words", &request.words)?;
    let session = match request.session_id {
        Some(id) if sessions::load(writer, id)?.event_id != event.id => {
            return Err(Error::missing("session", id));
        }
        asked => asked,
    };
    let choices = choices(request.kind, &request.choices.unwrap_or_default())?;
    insert_question(writer, form, (request.kind, &words, &choices), session)?;
    named(writer, &event, words)
}

pub fn edit(writer: &Writer<'_>, request: EditQuestion) -> Result<FeedbackForm> {
    let (event, _, old) = load_question(writer, request.question_id)?;
    let kind = request.kind.unwrap_or(old.kind);
    let choices = match (request.kind, &request.choices) {
        // A file may have given it one choice or none: its words may be changed all the same.
        (None, None) => old.choices.join("\n"),
        (_, asked) => choices(kind, asked.as_ref().unwrap_or(&old.choices))?,
    };
    let is_other = kind != old.kind || choices != old.choices.join("\n");
    if is_other && old.answers > 0 {
        return Err(Error::new(Code::QuestionAnswered)
            .with("title", old.words.as_str())
            .with("count", old.answers));
    }
    Patch::new("question", old.id)
        .set_sql("kind", Some(kind))?
        .set("choices", Some(choices))
        .set(
            "words",
            request
                .words
                .map(|words| input::required("words", &words))
                .transpose()?,
        )
        .apply(writer.conn)?;
    named(writer, &event, old.words)
}

/// Changes places with its neighbour; at an end nothing happens.
pub fn move_by_one(writer: &Writer<'_>, request: MoveQuestion) -> Result<FeedbackForm> {
    let (event, form, moved) = load_question(writer, request.question_id)?;
    let all = questions(writer.conn, form)?;
    let at = all.iter().position(|one| one.id == moved.id).unwrap_or(0);
    let beside = match request.direction {
        Direction::Earlier => at.checked_sub(1),
        Direction::Later => Some(at + 1),
    };
    if let Some(beside) = beside.and_then(|at| all.get(at)) {
        let place = |id: QuestionId| -> Result<String> {
            let sql = "SELECT position FROM question WHERE id = ?1";
            Ok(writer.conn.query_row(sql, [id], |row| row.get(0))?)
        };
        let (one, other) = (place(moved.id)?, place(beside.id)?);
        for (id, place) in [(moved.id, other), (beside.id, one)] {
            writer.conn.execute(
                "UPDATE question SET position = ?2 WHERE id = ?1",
                params![id, place],
            )?;
        }
    }
    named(writer, &event, moved.words)
}

/// Not one that was answered: what people said would go with it.
pub fn remove(writer: &Writer<'_>, request: QuestionRef) -> Result<FeedbackForm> {
    let (event, _, question) = load_question(writer, request.question_id)?;
    deletion::delete(
        writer.conn,
        "question",
        question.id,
        &[],
        deletion::in_use(&question.words),
    )?;
    named(writer, &event, question.words)
}

/// One a line; a question that is no choice has none.
fn choices(kind: QuestionKind, asked: &[String]) -> Result<String> {
    if kind != QuestionKind::Choice {
        return Ok(String::new());
    }
    let mut kept: Vec<String> = Vec::new();
    for choice in asked {
        let choice = input::line("choices", choice)?;
        if !choice.is_empty() && !kept.contains(&choice) {
            kept.push(choice);
        }
    }
    if kept.len() > MOST_CHOICES {
        return Err(Error::field("choices", Code::TooManyChoices).with("most", MOST_CHOICES));
    }
    if kept.len() < 2 {
        return Err(Error::field("choices", Code::Required));
    }
    Ok(kept.join("\n"))
}

fn named(writer: &Writer<'_>, event: &Event, words: String) -> Result<FeedbackForm> {
    let form = tell(writer, event)?;
    writer.fact("name", words);
    Ok(form)
}
