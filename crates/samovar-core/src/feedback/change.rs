//! What changes because somebody said so: a comment becomes a task that quotes it.

use rusqlite::params;
use samovar_i18n::msg;

use super::requests::PromiseChange;
use super::store::load_answer;
use crate::error::{Code, Error, Result};
use crate::event::store as events;
use crate::ids::{EventId, FeedbackTaskId, TaskId};
use crate::input;
use crate::planner::{Reader, Writer};
use crate::settings::store as settings;
use crate::task::{AddTask, Task, edit as tasks, store as task_store};

/// A week before the next evening, the day after one's own.
const BEFORE_ANOTHER: i32 = 7;
const AFTER_ITS_OWN: i32 = -1;

pub fn promise(writer: &Writer<'_>, request: PromiseChange) -> Result<Task> {
    let (feedback, answer) = load_answer(writer, request.answer_id)?;
    if answer.words.is_empty() {
        return Err(Error::field("answerId", Code::Required));
    }
    let of = events::load(writer, feedback.event_id)?;
    let event_id = request.event_id.unwrap_or(of.id);
    let title = match request.title {
        Some(title) => input::required("title", &title)?,
        None => first_line(&answer.words),
    };
    let lang = settings::language(writer.conn)?;
    let days = request.days_before.unwrap_or(match event_id == of.id {
        true => AFTER_ITS_OWN,
        false => BEFORE_ANOTHER,
    });
    let notes = msg::feedback_change_notes(lang, &of.title, &answer.words);
    let task = tasks::add(
        writer,
        AddTask {
            event_id,
            title,
            due: None,
            days_before: Some(days),
            owner: None,
            notes: Some(notes),
            message_use: None,
        },
    )?;
    writer.conn.execute(
        "INSERT INTO feedback_task(id, answer_id, task_id) VALUES (?1, ?2, ?3)",
        params![FeedbackTaskId::new(), answer.id, task.id],
    )?;
    Ok(task)
}

/// Tasks that what was said of an event has led to, in the order in which they are due.
pub fn promised(reader: &Reader<'_>, event: EventId) -> Result<Vec<Task>> {
    let mut statement = reader.conn.prepare_cached(
        "SELECT DISTINCT l.task_id FROM feedback_task AS l JOIN answer AS a ON a.id = l.answer_id
         JOIN feedback AS f ON f.id = a.feedback_id WHERE f.event_id = ?1",
    )?;
    let ids: Vec<TaskId> = statement
        .query_map([event], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let mut tasks: Vec<Task> = ids
        .into_iter()
        .map(|id| task_store::load(reader, id))
        .collect::<Result<_>>()?;
    tasks.sort_by_key(|task| (task.due, task.id));
    Ok(tasks)
}

/// As much of it as a title holds.
fn first_line(words: &str) -> String {
    let line = words.lines().next().unwrap_or_default();
    match line.chars().count() > input::LINE {
        true => line.chars().take(input::LINE - 1).chain(['…']).collect(),
        false => line.to_owned(),
    }
}
