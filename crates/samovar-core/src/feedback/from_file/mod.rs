//! Feedback from a file of another tool: planned, looked at, taken as one undoable step. The
//! same file twice adds nothing; what no question stands for is left out and shown.

pub mod columns;
pub mod day;
pub mod plan;
pub mod read;
pub mod run;
pub mod seen;

use samovar_import::ReadOptions;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::QuestionKind;
use super::line::FeedbackTrouble;
use crate::ids::{EventId, QuestionId, StepId};

/// What a column is taken for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "as", rename_all = "kebab-case")]
pub enum FeedbackColumnUse {
    LeftOut,
    /// The day of it; an hour is not kept.
    Day,
    /// Signs it, where one person is known by it.
    Email,
    Question {
        #[serde(rename = "questionId")]
        question_id: QuestionId,
    },
    /// A question that the form does not have yet.
    New {
        kind: QuestionKind,
    },
}

/// For a preview and for the import itself.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ImportFeedback {
    pub event_id: EventId,
    pub path: String,
    pub options: Option<ReadOptions>,
    /// One a column of the file; left out: as guessed.
    pub columns: Option<Vec<FeedbackColumnUse>>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FeedbackColumn {
    pub header: String,
    pub samples: Vec<String>,
    #[serde(rename = "use")]
    pub taken_as: FeedbackColumnUse,
}

/// A line that is not taken, and why.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RefusedFeedback {
    pub line: u32,
    /// `None`: the line itself could not be read.
    pub trouble: Option<FeedbackTrouble>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FeedbackImport {
    pub file_name: String,
    pub columns: Vec<FeedbackColumn>,
    pub sheets: Vec<String>,
    pub sheet: Option<String>,
    /// Filled forms that are new.
    pub added: u32,
    /// Rows that were taken from a file before.
    pub known: u32,
    /// Rows without an answer.
    pub blank: u32,
    /// The first of them.
    pub refused: Vec<RefusedFeedback>,
    pub refused_count: u32,
    /// Questions that the form gets.
    pub new_questions: u32,
    /// Those that it has then, and as many as a form may have: a file with more is not imported
    /// until some are left out.
    pub questions: u32,
    pub most_questions: u32,
    pub step: Option<StepId>,
}
