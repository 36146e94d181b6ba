//! Programmes of other tools: read from a file as one step, and written as files.
//!
//! Reading files is `samovar-schedule`'s; here its sessions meet those that are planned. A
//! session is known by what its file calls it, a speaker by the file's id, then by the
//! address, then by the exact name within the event. What somebody changed here by hand
//! stays, and is shown. Blank values never erase, and nothing is left out silently.

mod apply;
mod colours;
pub mod export;
mod file;
mod gains;
mod keep;
mod library;
mod ours;
mod plan;
mod run;
mod shown;
mod speakers;
mod store;
mod told;
mod values;
mod walls;
mod words;

use samovar_i18n::Lang;
use samovar_import::ReadOptions;
use samovar_schedule::LeftOut;
use samovar_schedule::table::Field;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use run::{preview, run};

use crate::event::history::FieldChange;
use crate::ids::{EventId, SessionId, StepId};
use crate::time::Wall;
use crate::wire::word_enum;

word_enum! {
    /// What an import does with a session of the file.
    ProgrammeEffect { New = "new", Change = "change", Same = "same" }
}

word_enum! {
    /// As what a programme is written.
    ProgrammeFormat {
        ScheduleXml = "schedule-xml", Json = "json", Csv = "csv", Ics = "ics", Html = "html",
    }
}

/// A file that is to be read, and what was decided of it.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ImportProgramme {
    pub event_id: EventId,
    pub path: String,
    /// Of a table.
    pub options: Option<ReadOptions>,
    /// What each column of a table means; left out: as their names say.
    pub fields: Option<Vec<Field>>,
    /// Keys of sessions that are taken as the file has them, though they were changed here.
    pub take: Option<Vec<String>>,
    /// All of them.
    pub take_all: Option<bool>,
    /// True: the event is made as long as the programme is.
    pub widen: Option<bool>,
    /// True: sessions that the file has no more are deleted.
    pub drop_gone: Option<bool>,
}

/// A column of a table that is read as a programme.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProgrammeColumn {
    pub header: String,
    pub samples: Vec<String>,
    pub field: Field,
}

/// The sheets and the columns of a table.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProgrammeTable {
    pub sheets: Vec<String>,
    pub sheet: Option<String>,
    pub columns: Vec<ProgrammeColumn>,
}

/// What an import does with one session.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlannedSession {
    /// By which the file's side can be taken.
    pub key: String,
    pub effect: ProgrammeEffect,
    pub title: String,
    pub starts: Option<Wall>,
    pub minutes: u32,
    pub room: String,
    pub track: String,
    pub speakers: Vec<String>,
    pub session_id: Option<SessionId>,
    pub changes: Vec<FieldChange>,
    /// Both sides have changed it since: what stands here stays unless the file is taken.
    pub kept: Vec<FieldChange>,
}

/// Where a programme reaches beyond its event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProgrammeSpan {
    pub starts: Wall,
    pub ends: Wall,
    /// How many sessions lie outside the event.
    pub sessions: u32,
}

/// What a file holds, and what reading it does or did.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProgrammeImport {
    pub file: String,
    /// What the file calls the whole.
    pub title: String,
    pub version: String,
    // What is in the file.
    pub days: u32,
    pub rooms: u32,
    pub tracks: u32,
    pub sessions: u32,
    pub speakers: u32,
    // What becomes of it.
    pub created: u32,
    pub changed: u32,
    pub unchanged: u32,
    /// Sessions that keep what was changed here by hand.
    pub kept: u32,
    /// Sessions of such a file that it has no more, at most 200.
    pub gone: Vec<String>,
    pub gone_count: u32,
    pub new_rooms: Vec<String>,
    pub new_tracks: Vec<String>,
    pub new_speakers: u32,
    /// Talks that the library gains.
    pub new_talks: u32,
    /// Talks that gain links.
    pub linked_talks: u32,
    /// Speakers who gain a biography or links.
    pub described_speakers: u32,
    /// Speakers who are taken for somebody known by their name alone.
    pub guessed: Vec<String>,
    /// The venue that is made for the rooms, or empty.
    pub new_venue: String,
    pub outside: Option<ProgrammeSpan>,
    /// What changes first, at most 200.
    pub rows: Vec<PlannedSession>,
    pub left_out: Vec<LeftOut>,
    pub table: Option<ProgrammeTable>,
    /// What undoes it, once it is done.
    pub step: Option<StepId>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ExportProgramme {
    pub event_id: EventId,
    pub format: ProgrammeFormat,
    pub lang: Option<Lang>,
    /// Left out: the event's folder of exports.
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProgrammeExported {
    pub path: String,
    pub sessions: u32,
    /// What the format has no place for.
    pub left_out: Vec<LeftOut>,
}
