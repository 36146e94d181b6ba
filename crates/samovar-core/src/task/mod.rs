//! A task: what is to be done before (or after) an event, by when and by whom.
//!
//! Its day is counted from the event's, so that it moves along when the event
//! does.

pub mod copy;
pub mod edit;
pub mod final_numbers;
pub mod line;
pub mod messages;
pub mod store;

use samovar_i18n::Lang;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{EventId, TaskId};
use crate::message::what_for::MessageUse;
use crate::time::Wall;
use crate::typed_line::ask::{LineAnswer, LineAsk, LinePart};

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Task {
    pub id: TaskId,
    pub event_id: EventId,
    pub title: String,
    /// The event's day is 0, the day after it is -1.
    pub days_before: i32,
    /// By the clock of the event's zone.
    pub due: Wall,
    pub owner: String,
    pub notes: String,
    /// UTC.
    pub done_at: Option<String>,
    /// Due before now, and not done.
    pub late: bool,
    /// The message that it is about.
    pub message_use: Option<MessageUse>,
}

/// The last task of the list unless it says when it is due: by its day, or by
/// days before the event.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AddTask {
    pub event_id: EventId,
    pub title: String,
    pub due: Option<Wall>,
    pub days_before: Option<i32>,
    pub owner: Option<String>,
    pub notes: Option<String>,
    /// The message that it is about.
    pub message_use: Option<MessageUse>,
}

/// What mostly has to be done, in the language asked for.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AddUsualTasks {
    pub event_id: EventId,
    /// Left out: that of the settings.
    pub lang: Option<Lang>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditTask {
    pub task_id: TaskId,
    pub title: Option<String>,
    pub due: Option<Wall>,
    pub days_before: Option<i32>,
    pub owner: Option<String>,
    pub notes: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TickTask {
    pub task_id: TaskId,
    pub done: bool,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TaskRef {
    pub task_id: TaskId,
}

/// "Order food by Friday"
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ParseTaskLine {
    pub event_id: EventId,
    pub text: String,
    /// The answer to what was asked about this line.
    pub answer: Option<LineAnswer>,
}

/// What was understood of it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TaskLine {
    pub title: String,
    /// Where the line says a day.
    pub due: Option<Wall>,
    /// "@Boris"
    pub owner: String,
    /// What has to be answered before the task is added.
    pub ask: Option<LineAsk>,
    pub parts: Vec<LinePart>,
}
