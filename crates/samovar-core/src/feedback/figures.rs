//! What an evening's feedback comes to: how many answered of how many came, and each question.
//! Under five answers a question has its number and nothing else.

use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use super::scores::{self, LEAST, Nps};
use super::store::{came, counts, counts_of, form_of, of_event, questions};
use super::{Question, QuestionKind};
use crate::error::Result;
use crate::event::{EventRef, store as events};
use crate::ids::{EventId, QuestionId, SessionId};
use crate::planner::Reader;

/// How often one grade or choice was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GradeCount {
    pub grade: u32,
    pub count: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuestionFigures {
    pub question_id: QuestionId,
    pub session_id: Option<SessionId>,
    pub kind: QuestionKind,
    pub words: String,
    pub choices: Vec<String>,
    /// Who answered it.
    pub answers: u32,
    /// Every grade of the scale from the least; empty under five answers.
    pub grades: Vec<GradeCount>,
    /// To a tenth; of grades, from five answers on.
    pub mean: Option<f64>,
    /// Of the question whether one would recommend it, from five answers on.
    pub nps: Option<Nps>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FeedbackFigures {
    pub event_id: EventId,
    /// Filled forms.
    pub answers: u32,
    /// Guests who came; 0 where the door was not kept.
    pub came: u32,
    /// With fewer answers nothing is scored.
    pub least: u32,
    pub questions: Vec<QuestionFigures>,
}

pub fn get(reader: &Reader<'_>, request: EventRef) -> Result<FeedbackFigures> {
    let event = events::load(reader, request.event_id)?;
    let form = of_event(reader, &event)?;
    let mut counted = counts(reader.conn, event.id)?;
    let questions = form.questions.into_iter().map(|question| {
        let given = counted.remove(&question.id).unwrap_or_default();
        of_question(question, &given)
    });
    Ok(FeedbackFigures {
        event_id: event.id,
        answers: form.filled,
        came: came(reader.conn, event.id)?,
        least: LEAST,
        questions: questions.collect(),
    })
}

/// Of the one question whether one would recommend the evening, where it was asked: the others
/// are not counted.
pub fn recommended(conn: &Connection, event: EventId) -> Result<Option<QuestionFigures>> {
    let Some(form) = form_of(conn, event)? else {
        return Ok(None);
    };
    let asked = questions(conn, form)?
        .into_iter()
        .find(|one| one.kind == QuestionKind::Recommend);
    let Some(question) = asked else {
        return Ok(None);
    };
    let given = counts_of(conn, event, question.id)?;
    Ok(Some(of_question(question, &given)))
}

fn of_question(question: Question, given: &[(u32, u32)]) -> QuestionFigures {
    let is_scored = given.iter().map(|(_, count)| count).sum::<u32>() >= LEAST;
    QuestionFigures {
        question_id: question.id,
        session_id: question.session_id,
        kind: question.kind,
        grades: match is_scored {
            true => every_grade(&question, given),
            false => Vec::new(),
        },
        mean: question.kind.scale().and_then(|_| scores::mean(given)),
        nps: match question.kind {
            QuestionKind::Recommend => scores::nps(given),
            _ => None,
        },
        words: question.words,
        choices: question.choices,
        answers: question.answers,
    }
}

/// Also those that nobody gave.
fn every_grade(question: &Question, given: &[(u32, u32)]) -> Vec<GradeCount> {
    let (least, most) = match (question.kind.scale(), question.kind) {
        (Some(scale), _) => scale,
        (None, QuestionKind::Choice) => {
            (1, u32::try_from(question.choices.len()).unwrap_or(u32::MAX))
        }
        _ => return Vec::new(),
    };
    (least..=most)
        .map(|grade| GradeCount {
            grade,
            count: given
                .iter()
                .find(|(one, _)| *one == grade)
                .map_or(0, |(_, count)| *count),
        })
        .collect()
}
