//! Import of guest lists: what a file holds, who its people are, one step.
//!
//! Reading files is `samovar-import`'s; here its rows meet the people who are
//! known. Order of matching: the source's own id, e-mail, phone; a name alone
//! only suggests. Blank cells never erase. The same file again changes nothing.

pub mod apply;
mod arrivals;
mod changes;
mod consents;
mod cut;
mod event_guests;
pub mod file;
mod heard;
mod identity;
mod look;
pub mod merge;
mod namesakes;
mod newer;
mod party;
pub mod past;
pub mod past_totals;
mod plain;
pub mod plan;
mod planned;
pub mod preview;
pub mod rejected;
mod remembered;
mod report;
pub mod run;
mod said;
mod seats;
mod suggest;
mod ticket_kind;
mod told;
pub mod whose;

use samovar_i18n::Lang;
use samovar_import::{Fix, Mapping, ReadOptions};
use serde::Deserialize;
use ts_rs::TS;

pub use told::{
    ChangedPerson, GuestChange, GuestThen, ImportDone, ImportPreview, ImportReport, Kept, KeptWhy,
    LastTime, PastImport, PreviewColumn, PreviewGuest, PreviewWarning, RejectedRow, Suggestion,
    UnclearGroup, UnclearRow,
};

use crate::event::CreateEvent;
use crate::ids::{EventId, ImportRunId, PersonId};
use crate::wire::word_enum;

word_enum! {
    /// What to do with known people's filled fields.
    OnMatch { FillEmpty = "fill-empty", Overwrite = "overwrite" }
}

/// The manager's answer to a suggestion.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct Decision {
    /// The line of the file that the suggestion is about.
    pub line: u32,
    /// The person it is; `null`: somebody else, make a new person.
    pub person_id: Option<PersonId>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PreviewImport {
    pub path: String,
    /// Without an event only people are imported.
    pub event_id: Option<EventId>,
    /// The event that the import makes on the way, instead of one that is there.
    pub new_event: Option<CreateEvent>,
    pub options: Option<ReadOptions>,
    /// Left out: as last time, or as recognised.
    pub mapping: Option<Mapping>,
    /// True: what is remembered of earlier files is left aside.
    pub fresh: Option<bool>,
    /// Rows put right by hand.
    pub fixes: Option<Vec<Fix>>,
    pub decisions: Option<Vec<Decision>>,
    /// What is said of all who have a known name and nothing against it: true,
    /// the same people; false, others. A decision about a line goes before it.
    pub namesakes_are_known: Option<bool>,
    /// True: who finds no seat comes all the same, and is marked.
    pub over_capacity: Option<bool>,
    /// Overwrite: every column does. Left out: as the mapping says.
    pub on_match: Option<OnMatch>,
    /// Lines whose answers are taken though a known one stands.
    pub take: Option<Vec<u32>>,
    /// All of them.
    pub take_all: Option<bool>,
    /// Where the windows begin of the guests who change, of those kept, and of
    /// the unclear answers; each holds at most 200.
    pub changes_offset: Option<u32>,
    pub kept_offset: Option<u32>,
    pub unclear_offset: Option<u32>,
    /// True: the report lists every unclear answer, for the terminal.
    pub everything: Option<bool>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ImportGuests {
    pub path: String,
    pub event_id: Option<EventId>,
    pub new_event: Option<CreateEvent>,
    pub options: Option<ReadOptions>,
    pub mapping: Option<Mapping>,
    pub fresh: Option<bool>,
    pub fixes: Option<Vec<Fix>>,
    pub decisions: Option<Vec<Decision>>,
    pub namesakes_are_known: Option<bool>,
    pub over_capacity: Option<bool>,
    pub on_match: Option<OnMatch>,
    pub take: Option<Vec<u32>>,
    pub take_all: Option<bool>,
    pub everything: Option<bool>,
}

/// The rows of a file that stay out, as a CSV file.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SaveRejectedRows {
    pub path: String,
    pub options: Option<ReadOptions>,
    pub mapping: Option<Mapping>,
    pub fresh: Option<bool>,
    pub fixes: Option<Vec<Fix>>,
    /// Left out: the planner's folder of exports.
    pub to: Option<String>,
    /// Of the reasons; left out: that of the screen.
    pub lang: Option<Lang>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetImportReport {
    pub run_id: ImportRunId,
}
