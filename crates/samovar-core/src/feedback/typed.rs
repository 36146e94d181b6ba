//! Filled forms typed off paper, a line each; and taken away again.

use super::requests::{FeedbackRef, TypeFeedback};
use super::store::{insert, load, of_event};
use super::{Feedback, FeedbackWay, line};
use crate::db::deletion;
use crate::error::{Code, Error, Result};
use crate::event::store as events;
use crate::person::store as people;
use crate::planner::Writer;
use crate::rule::Day;
use crate::time;
use crate::wire::Done;

pub fn add(writer: &Writer<'_>, request: TypeFeedback) -> Result<Feedback> {
    let event = events::load(writer, request.event_id)?;
    let form = of_event(writer, &event)?;
    if form.questions.is_empty() {
        return Err(Error::new(Code::NoQuestions).with("title", event.title.as_str()));
    }
    let given = line::read(&form.questions, &request.text).map_err(|trouble| trouble.error())?;
    let today = time::wall_at(writer.now, time::zone(&event.zone)?);
    let day = request.day.unwrap_or(Day(today.0.date()));
    let person = request
        .person_id
        .map(|id| people::resolve(writer.conn, id))
        .transpose()?;
    let id = insert(
        writer,
        event.id,
        (day, FeedbackWay::Typed, ""),
        person,
        &given,
    )?;
    writer.about(event.id);
    writer.fact("title", event.title.as_str());
    load(writer, id)
}

/// With its answers, and what was noted of them.
pub fn remove(writer: &Writer<'_>, request: FeedbackRef) -> Result<Done> {
    let feedback = load(writer, request.feedback_id)?;
    let event = events::load(writer, feedback.event_id)?;
    deletion::delete(
        writer.conn,
        "feedback",
        feedback.id,
        &["answer", "feedback_task"],
        deletion::in_use(&event.title),
    )?;
    writer.about(event.id);
    writer.fact("title", event.title.as_str());
    Ok(Done {})
}
