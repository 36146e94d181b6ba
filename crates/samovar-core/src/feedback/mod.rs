//! What people say of an evening: the form that asks them, and each filled form with its answers.
//! One that nobody signed names no person and no hour; nothing is scored under five answers.

pub mod change;
pub mod comments;
pub mod figures;
pub mod form;
pub mod from_file;
pub mod grades;
pub mod line;
pub mod questions;
pub mod requests;
pub mod rows;
pub mod said;
pub mod scores;
pub mod store;
pub mod typed;

use serde::Serialize;
use ts_rs::TS;

use crate::ids::{AnswerId, EventId, FeedbackId, PersonId, QuestionId, SessionId, TaskId};
use crate::rule::Day;
use crate::wire::word_enum;

word_enum! {
    /// What a question is answered by. *Recommend* is 0–10 as well, and the one that the
    /// net promoter score is reckoned from.
    QuestionKind {
        Recommend = "recommend", Ten = "ten", Five = "five", Choice = "choice", Text = "text",
    }
}

impl QuestionKind {
    /// The least and the most grade; `None` where there are no grades.
    #[must_use]
    pub const fn scale(self) -> Option<(u32, u32)> {
        match self {
            Self::Recommend | Self::Ten => Some((0, 10)),
            Self::Five => Some((1, 5)),
            Self::Choice | Self::Text => None,
        }
    }
}

word_enum! {
    /// How a filled form came in.
    FeedbackWay { Typed = "typed", File = "file" }
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "FormQuestion")]
pub struct Question {
    pub id: QuestionId,
    pub session_id: Option<SessionId>,
    pub kind: QuestionKind,
    pub words: String,
    pub choices: Vec<String>,
    /// How often it was answered.
    pub answers: u32,
}

/// Without a form there are no questions, and `made` is false.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FeedbackForm {
    pub event_id: EventId,
    pub made: bool,
    pub intro: String,
    pub link: String,
    pub questions: Vec<Question>,
    /// So many that few will answer all of them: a hint.
    pub long: bool,
    /// Filled forms.
    pub filled: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FeedbackAnswer {
    pub id: AnswerId,
    pub question_id: QuestionId,
    /// Of a choice: its place, from 1.
    pub grade: Option<u32>,
    pub words: String,
    /// The session whose speakers may read the words; `None`: nobody.
    pub released_to: Option<SessionId>,
    /// What it led to.
    pub task_id: Option<TaskId>,
    pub task_title: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Feedback {
    pub id: FeedbackId,
    pub event_id: EventId,
    pub day: Day,
    /// Who signed it.
    pub person_id: Option<PersonId>,
    pub person_name: String,
    pub way: FeedbackWay,
    pub answers: Vec<FeedbackAnswer>,
}

/// An answer before it is a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    pub question: QuestionId,
    pub grade: Option<u32>,
    pub words: String,
}
