//! Forms, questions and filled forms as rows.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::requests::ListFeedback;
use super::{Feedback, FeedbackAnswer, FeedbackForm, FeedbackWay, Given, Question};
use crate::error::{Error, Result};
use crate::event::{Event, EventRef, store as events};
use crate::ids::{AnswerId, EventId, FeedbackId, FormId, PersonId, QuestionId, SessionId};
use crate::planner::{Reader, Writer};
use crate::rule::Day;
use crate::wire::{Page, window};

/// With more questions people begin to leave some out.
const USUAL_MOST: usize = 7;

const ANSWER: &str =
    "SELECT a.id, a.question_id, a.grade, a.words, a.session_id, t.id, coalesce(t.title, '')
     FROM answer AS a LEFT JOIN feedback_task AS l ON l.id =
       (SELECT max(id) FROM feedback_task WHERE answer_id = a.id)
     LEFT JOIN task AS t ON t.id = l.task_id";

pub fn get(reader: &Reader<'_>, request: EventRef) -> Result<FeedbackForm> {
    of_event(reader, &events::load(reader, request.event_id)?)
}

pub fn of_event(reader: &Reader<'_>, event: &Event) -> Result<FeedbackForm> {
    let found: Option<(FormId, String, String)> = reader
        .conn
        .prepare_cached("SELECT id, intro, link FROM form WHERE event_id = ?1 ORDER BY id LIMIT 1")?
        .query_row([event.id], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })
        .optional()?;
    let questions = match &found {
        Some((form, ..)) => questions(reader.conn, *form)?,
        None => Vec::new(),
    };
    let made = found.is_some();
    let (intro, link) = match found {
        Some((_, intro, link)) => (intro, link),
        None => (String::new(), String::new()),
    };
    Ok(FeedbackForm {
        event_id: event.id,
        made,
        intro,
        link,
        long: questions.len() > USUAL_MOST,
        questions,
        filled: filled(reader.conn, event.id)?,
    })
}

/// The form of an event, where it has one.
pub fn form_of(conn: &Connection, event: EventId) -> Result<Option<FormId>> {
    let found = conn
        .prepare_cached("SELECT id FROM form WHERE event_id = ?1 ORDER BY id LIMIT 1")?
        .query_row([event], |row| row.get(0))
        .optional()?;
    Ok(found)
}

/// In the order in which they are asked.
pub fn questions(conn: &Connection, form: FormId) -> Result<Vec<Question>> {
    let mut statement = conn.prepare_cached(
        "SELECT q.id, q.session_id, q.kind, q.words, q.choices,
                (SELECT count(*) FROM answer AS a WHERE a.question_id = q.id)
         FROM question AS q WHERE q.form_id = ?1 ORDER BY q.position, q.id",
    )?;
    let found = statement
        .query_map([form], question)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

/// A question with its event and its form.
pub fn load_question(reader: &Reader<'_>, id: QuestionId) -> Result<(Event, FormId, Question)> {
    let (event, form): (EventId, FormId) = reader
        .conn
        .prepare_cached(
            "SELECT f.event_id, f.id FROM question AS q JOIN form AS f ON f.id = q.form_id WHERE q.id = ?1",
        )?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?
        .ok_or_else(|| Error::missing("question", id))?;
    let question = questions(reader.conn, form)?
        .into_iter()
        .find(|one| one.id == id)
        .ok_or_else(|| Error::missing("question", id))?;
    Ok((events::load(reader, event)?, form, question))
}

/// How many forms were filled.
pub fn filled(conn: &Connection, event: EventId) -> Result<u32> {
    let count = conn
        .prepare_cached("SELECT count(*) FROM feedback WHERE event_id = ?1")?
        .query_row([event], |row| row.get(0))?;
    Ok(count)
}

/// The latest day first. Within a day the order says nothing of who wrote when.
pub fn list(reader: &Reader<'_>, request: ListFeedback) -> Result<Page<Feedback>> {
    let event = events::load(reader, request.event_id)?;
    let (offset, limit) = window(request.offset, request.limit);
    let mut statement = reader.conn.prepare_cached(
        "SELECT f.id, f.event_id, f.day, f.person_id, coalesce(p.name, ''), f.way
         FROM feedback AS f LEFT JOIN person AS p ON p.id = f.person_id
         WHERE f.event_id = ?1 ORDER BY f.day DESC, f.id LIMIT ?2 OFFSET ?3",
    )?;
    let mut rows: Vec<Feedback> = statement
        .query_map(params![event.id, limit, offset], feedback)?
        .collect::<rusqlite::Result<_>>()?;
    for one in &mut rows {
        one.answers = answers(reader.conn, one.id)?;
    }
    Ok(Page::new(rows, filled(reader.conn, event.id)?))
}

pub fn load(reader: &Reader<'_>, id: FeedbackId) -> Result<Feedback> {
    let mut found = reader
        .conn
        .prepare_cached(
            "SELECT f.id, f.event_id, f.day, f.person_id, coalesce(p.name, ''), f.way
             FROM feedback AS f LEFT JOIN person AS p ON p.id = f.person_id WHERE f.id = ?1",
        )?
        .query_row([id], feedback)
        .optional()?
        .ok_or_else(|| Error::missing("feedback", id))?;
    found.answers = answers(reader.conn, id)?;
    Ok(found)
}

/// An answer with the filled form it stands in.
pub fn load_answer(reader: &Reader<'_>, id: AnswerId) -> Result<(Feedback, FeedbackAnswer)> {
    let feedback: FeedbackId = reader
        .conn
        .prepare_cached("SELECT feedback_id FROM answer WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?
        .ok_or_else(|| Error::missing("answer", id))?;
    let feedback = load(reader, feedback)?;
    let answer = feedback.answers.iter().find(|one| one.id == id).cloned();
    let answer = answer.ok_or_else(|| Error::missing("answer", id))?;
    Ok((feedback, answer))
}

fn answers(conn: &Connection, id: FeedbackId) -> Result<Vec<FeedbackAnswer>> {
    let mut statement = conn.prepare_cached(&format!(
        "{ANSWER} JOIN question AS q ON q.id = a.question_id
             WHERE a.feedback_id = ?1 ORDER BY q.position, q.id, a.id"
    ))?;
    let found = statement
        .query_map([id], answer)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

/// One filled form; answers that say nothing make no row.
pub fn insert(
    writer: &Writer<'_>,
    event: EventId,
    (day, way, row_hash): (Day, FeedbackWay, &str),
    person: Option<PersonId>,
    answers: &[Given],
) -> Result<FeedbackId> {
    let id = FeedbackId::of_day(day.0);
    writer
        .conn
        .prepare_cached(
            "INSERT INTO feedback(id, event_id, day, person_id, way, row_hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![id, event, day, person, way, row_hash])?;
    let mut statement = writer.conn.prepare_cached(
        "INSERT INTO answer(id, feedback_id, question_id, grade, words) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for one in answers {
        if one.grade.is_some() || !one.words.is_empty() {
            statement.execute(params![
                AnswerId::of_day(day.0),
                id,
                one.question,
                one.grade,
                one.words
            ])?;
        }
    }
    Ok(id)
}

/// How often each grade was given, of each question of an event.
pub fn counts(conn: &Connection, event: EventId) -> Result<HashMap<QuestionId, Vec<(u32, u32)>>> {
    let mut statement = conn.prepare_cached(
        "SELECT a.question_id, a.grade, count(*) FROM answer AS a JOIN feedback AS f ON f.id = a.feedback_id
         WHERE f.event_id = ?1 AND a.grade IS NOT NULL GROUP BY a.question_id, a.grade ORDER BY a.grade",
    )?;
    let mut all: HashMap<QuestionId, Vec<(u32, u32)>> = HashMap::new();
    let mut rows = statement.query([event])?;
    while let Some(row) = rows.next()? {
        let counted = (row.get(1)?, row.get(2)?);
        all.entry(row.get(0)?).or_default().push(counted);
    }
    Ok(all)
}

/// The same of one question alone.
pub fn counts_of(
    conn: &Connection,
    event: EventId,
    question: QuestionId,
) -> Result<Vec<(u32, u32)>> {
    let mut statement = conn.prepare_cached(
        "SELECT a.grade, count(*) FROM answer AS a JOIN feedback AS f ON f.id = a.feedback_id
         WHERE a.question_id = ?2 AND f.event_id = ?1 AND a.grade IS NOT NULL
         GROUP BY a.grade ORDER BY a.grade",
    )?;
    let found = statement
        .query_map(params![event, question], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

/// Guests who came, each once.
pub fn came(conn: &Connection, event: EventId) -> Result<u32> {
    let count = conn
        .prepare_cached("SELECT count(DISTINCT guest_id) FROM arrival WHERE event_id = ?1")?
        .query_row([event], |row| row.get(0))?;
    Ok(count)
}

/// What the speakers of a session may read, by its letters: the order says nothing of who
/// wrote when.
pub fn released(conn: &Connection, session: SessionId) -> Result<Vec<String>> {
    let mut statement = conn.prepare_cached(
        "SELECT words FROM answer WHERE session_id = ?1 AND words <> '' ORDER BY words",
    )?;
    let found = statement
        .query_map([session], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

/// The first of what was released of an event for any of its sessions, by its letters, and how
/// much there is.
pub fn released_of_event(
    conn: &Connection,
    event: EventId,
    most: u32,
) -> Result<(Vec<String>, usize)> {
    const RELEASED: &str = "FROM feedback AS f JOIN answer AS a ON a.feedback_id = f.id
         WHERE f.event_id = ?1 AND a.session_id IS NOT NULL AND a.words <> ''";
    let count: u32 = conn
        .prepare_cached(&format!("SELECT count(*) {RELEASED}"))?
        .query_row([event], |row| row.get(0))?;
    let found = conn
        .prepare_cached(&format!(
            "SELECT a.words {RELEASED} ORDER BY a.words LIMIT ?2"
        ))?
        .query_map(params![event, most], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok((found, count as usize))
}

fn question(row: &Row<'_>) -> rusqlite::Result<Question> {
    let choices: String = row.get(4)?;
    Ok(Question {
        id: row.get(0)?,
        session_id: row.get(1)?,
        kind: row.get(2)?,
        words: row.get(3)?,
        choices: choices.lines().map(str::to_owned).collect(),
        answers: row.get(5)?,
    })
}

fn feedback(row: &Row<'_>) -> rusqlite::Result<Feedback> {
    Ok(Feedback {
        id: row.get(0)?,
        event_id: row.get(1)?,
        day: row.get(2)?,
        person_id: row.get(3)?,
        person_name: row.get(4)?,
        way: row.get(5)?,
        answers: Vec::new(),
    })
}

fn answer(row: &Row<'_>) -> rusqlite::Result<FeedbackAnswer> {
    Ok(FeedbackAnswer {
        id: row.get(0)?,
        question_id: row.get(1)?,
        grade: row.get(2)?,
        words: row.get(3)?,
        released_to: row.get(4)?,
        task_id: row.get(5)?,
        task_title: row.get(6)?,
    })
}
