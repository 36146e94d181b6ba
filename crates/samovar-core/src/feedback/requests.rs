//! What is asked of feedback.

use samovar_i18n::Lang;
use serde::Deserialize;
use ts_rs::TS;

use super::QuestionKind;
use crate::ids::{AnswerId, EventId, FeedbackId, PersonId, QuestionId, SessionId};
use crate::rule::Day;
use crate::wire::Direction;

/// With the usual questions.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct StartFeedbackForm {
    pub event_id: EventId,
    /// Of the questions; left out: that of the settings.
    pub lang: Option<Lang>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditFeedbackForm {
    pub event_id: EventId,
    pub intro: Option<String>,
    pub link: Option<String>,
}

/// The last of the form. Without a form it is made first, with this question alone.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AddQuestion {
    pub event_id: EventId,
    pub kind: QuestionKind,
    pub words: String,
    pub choices: Option<Vec<String>>,
    /// The session that is asked about.
    pub session_id: Option<SessionId>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditQuestion {
    pub question_id: QuestionId,
    /// Once it was answered it keeps its kind and its choices.
    pub kind: Option<QuestionKind>,
    pub words: Option<String>,
    pub choices: Option<Vec<String>>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MoveQuestion {
    pub question_id: QuestionId,
    pub direction: Direction,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct QuestionRef {
    pub question_id: QuestionId,
}

/// "9 4 - | More sockets": a grade a question in the order of the form, then the words.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ParseFeedbackLine {
    pub event_id: EventId,
    pub text: String,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct TypeFeedback {
    pub event_id: EventId,
    pub text: String,
    /// Left out: today, by the event's clock.
    pub day: Option<Day>,
    /// Who signed it; left out: nobody.
    pub person_id: Option<PersonId>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ListFeedback {
    pub event_id: EventId,
    pub offset: Option<u32>,
    pub limit: Option<u32>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FeedbackRef {
    pub feedback_id: FeedbackId,
}

/// For the speakers of a session of the event; left out: for nobody any more.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ReleaseComment {
    pub answer_id: AnswerId,
    pub session_id: Option<SessionId>,
}

/// What changes becomes a task.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PromiseChange {
    pub answer_id: AnswerId,
    /// Left out: the comment.
    pub title: Option<String>,
    /// Whose task it is; left out: the event of the feedback.
    pub event_id: Option<EventId>,
    /// Left out: seven days before another event, and the day after its own.
    pub days_before: Option<i32>,
}
