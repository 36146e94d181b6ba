//! Calendar export: an event's rows become `samovar-ical`'s data and files.

pub mod busy;
pub mod community;
pub mod cues;
pub mod duties;
pub mod event;
pub mod export;
pub mod home;
pub mod import;
pub mod read;
pub mod remark;
pub mod sort;
pub mod speaker;
pub mod tasks;

use chrono::NaiveDate;
use samovar_i18n::Lang;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{EventId, SpeakerId};
use crate::wire::word_enum;

/// `path` left out: the planner's folder of exports, named for the event.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ExportCalendar {
    pub event_id: EventId,
    pub path: Option<String>,
    pub lang: Option<Lang>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportDone {
    /// The file or folder written.
    pub path: String,
    pub files: u32,
}

/// The calendar of the whole community.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ExportCommunity {
    /// The first day, `2026-01-01`; left out: what is to come.
    #[ts(as = "Option<String>")]
    pub from: Option<NaiveDate>,
    pub path: Option<String>,
    pub lang: Option<Lang>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ExportSpeakerAgendas {
    pub event_id: EventId,
    /// Left out: all who have not declined.
    pub speaker_id: Option<SpeakerId>,
    /// Only these: those whom a new version of the programme concerns.
    pub speaker_ids: Option<Vec<SpeakerId>>,
    /// A folder.
    pub path: Option<String>,
    /// For speakers whose language is not known.
    pub lang: Option<Lang>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SpeakerAgendasDone {
    /// The folder.
    pub path: String,
    pub files: u32,
    /// Speakers with no time in the programme, by name.
    pub without: Vec<String>,
}

/// The cues of each who has some, a file a name.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ExportCueCalendars {
    pub event_id: EventId,
    /// A folder.
    pub path: Option<String>,
    pub lang: Option<Lang>,
}

word_enum! {
    /// Not every calendar knows to-dos.
    TasksAs { Todos = "todos", Entries = "entries" }
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ExportTasks {
    pub event_id: EventId,
    pub path: Option<String>,
    pub lang: Option<Lang>,
    pub form: Option<TasksAs>,
    /// Minutes before a task is due; left out: when it is.
    pub reminder_minutes: Option<u32>,
}
