//! What an import says of itself, before it is done and after.

use std::collections::BTreeMap;

use samovar_import::{About, Confidence, ListBeside, Mapping, SkippedLine, Unused, WarningCode};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::event::history::FieldChange;
use crate::guest::{GuestCounts, GuestState};
use crate::ids::{EventId, GuestId, ImportRunId, PersonId, StepId};
use crate::wire::word_enum;

/// A row that was not taken: its line, why, and the facts for the words.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RejectedRow {
    pub row: u32,
    /// `import-reason-<code>` in the Fluent files.
    pub code: String,
    #[ts(type = "Record<string, unknown>")]
    pub args: BTreeMap<String, Value>,
    /// The row's cells, as text.
    pub cells: Vec<String>,
}

/// A person of the file who looks like somebody known by name alone.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Suggestion {
    pub line: u32,
    pub name: String,
    pub email: String,
    pub phone: String,
    pub company: String,
    pub person_id: PersonId,
    pub known_name: String,
    pub known_email: String,
    pub known_phone: String,
    pub known_company: String,
    /// The last two events at which they were guests.
    #[serde(default)]
    pub known_events: Vec<String>,
    /// True: the name is the same by letter, nobody else known has it, and
    /// nothing says otherwise. All of these are one question.
    #[serde(default)]
    pub namesake: bool,
}

/// A cell that was read without being sure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnclearRow {
    pub line: u32,
    /// From 0.
    pub column: u32,
    pub header: String,
    pub about: About,
    pub value: String,
    /// A reply's code, a number, codes of food joined by `+`, `none`; '' where
    /// it stays unanswered.
    pub taken_as: String,
    /// Whose answer it is.
    pub name: String,
}

/// The same words about the same thing, wherever they stand.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnclearGroup {
    pub about: About,
    pub value: String,
    pub taken_as: String,
    pub header: String,
    pub rows: u32,
    /// The first of them.
    pub line: u32,
    pub name: String,
}

word_enum! {
    /// Why a known answer stands: `import-kept-<word>`.
    KeptWhy {
        // Changed by hand after the file's answer was given.
        ByHand = "by-hand",
        // A later answer is known.
        Later = "later",
        // The list only names them; somebody gave an answer.
        NoAnswer = "no-answer",
        // What is known of the food was said later, or the list says nothing new.
        Food = "food",
    }
}

/// What a file says of a guest and is not taken.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Kept {
    pub why: KeptWhy,
    /// When what stands was said or changed, UTC.
    pub at: Option<String>,
    pub reply: Option<GuestState>,
    pub plus_ones: Option<u32>,
    pub diets: Vec<String>,
    pub allergens: Vec<String>,
    pub diet_note: String,
}

/// A guest at one side of an import.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GuestThen {
    pub state: GuestState,
    pub plus_ones: u32,
    /// Of those, named.
    pub companions: u32,
    pub diets: Vec<String>,
    pub allergens: Vec<String>,
    pub diet_note: String,
    pub note: String,
    pub ticket_kinds: Vec<String>,
    pub answered_at: Option<String>,
}

/// A guest of the event whom the file changes, or would.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GuestChange {
    /// The first line of theirs; 0 for those who only move up.
    pub line: u32,
    pub guest_id: Option<GuestId>,
    pub name: String,
    pub email: String,
    pub changes: bool,
    /// `null`: a guest who is new to the event, of whom something is not taken.
    pub now: Option<GuestThen>,
    pub will: GuestThen,
    pub kept: Option<Kept>,
    /// Not in the file: gets a seat that comes free.
    pub promoted: bool,
}

/// What an import did, or would do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportReport {
    pub rows: u32,
    pub people_added: u32,
    pub people_matched: u32,
    /// Of those matched: with something new about themselves.
    #[serde(default)]
    pub people_changed: u32,
    /// Guests of the file by reply, parties once.
    pub invited: u32,
    pub going: u32,
    pub maybe: u32,
    pub declined: u32,
    pub waitlisted: u32,
    pub cancelled: u32,
    /// Heads of those going: with plus-ones.
    pub headcount: u32,
    /// Heads beyond the event's capacity, if it has one.
    pub over_capacity: u32,
    /// Parties for which there is no seat: they wait.
    #[serde(default)]
    pub to_waitlist: u32,
    /// More plus-ones of those who are going, for which there is no seat.
    #[serde(default)]
    pub plus_ones_out: u32,
    /// Parties that waited and get the seats which this frees.
    #[serde(default)]
    pub promoted: u32,
    pub guests_added: u32,
    pub guests_changed: u32,
    pub guests_unchanged: u32,
    /// Guests whose known answers stand though the file has others.
    #[serde(default)]
    pub kept: u32,
    /// Guests whom the file says to have come, and whom the door does not know.
    #[serde(default)]
    pub arrivals: u32,
    /// Attendance that can't be so: the event lies ahead, or the time does.
    #[serde(default)]
    pub arrivals_unbelieved: u32,
    /// People of whom the file tells in sum at how many events they were.
    #[serde(default)]
    pub past_totals: u32,
    /// The event's numbers afterwards.
    #[serde(default)]
    pub after: Option<GuestCounts>,
    /// True: no column gives names.
    #[serde(default)]
    pub no_names: bool,
    /// How many answers are not plain, also beyond those listed.
    #[serde(default)]
    pub unclear_rows: u32,
    #[serde(default)]
    pub unclear: Vec<UnclearRow>,
    /// Columns that look like an answer and are not used.
    #[serde(default)]
    pub unused: Vec<Unused>,
    /// What to look at in the rows that come in; at most 1000.
    #[serde(default)]
    pub warnings: Vec<PreviewWarning>,
    /// Lines that are no rows: above the column names, or those once more.
    #[serde(default)]
    pub skipped: Vec<SkippedLine>,
    /// Lists that stood beside the first one, and how their lines are called.
    #[serde(default)]
    pub lists_beside: Vec<ListBeside>,
    /// How many rows stay out, also beyond those listed.
    #[serde(default)]
    pub rejected_rows: u32,
    /// At most 1000.
    pub rejected: Vec<RejectedRow>,
    pub suggestions: Vec<Suggestion>,
    /// People of the file with a known name and nothing against it, whatever was
    /// answered about them.
    #[serde(default)]
    pub namesakes: u32,
}

/// A column of the file and what it becomes.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PreviewColumn {
    pub index: u32,
    pub header: String,
    /// The first three different values.
    pub samples: Vec<String>,
    /// How sure the recognised meaning is.
    pub confidence: Confidence,
}

/// Something in a row that was taken which a person should look at.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PreviewWarning {
    pub line: u32,
    /// `import-reason-<code>` in the Fluent files.
    pub code: WarningCode,
    pub cell: String,
}

/// A guest of the file as they will be.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PreviewGuest {
    pub line: u32,
    pub name: String,
    pub email: String,
    pub reply: Option<GuestState>,
    pub plus_ones: u32,
    pub diets: Vec<String>,
    pub allergens: Vec<String>,
    /// new, known (by id, e-mail or phone), similar (a suggestion).
    pub match_kind: String,
}

/// An earlier file like this one.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LastTime {
    /// When it was imported, UTC.
    pub at: String,
    /// False: another header of the same source; only shared columns and
    /// replies are as they were.
    pub whole: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportPreview {
    pub file_name: String,
    /// csv, xlsx, vcard.
    pub format: String,
    pub encoding: String,
    pub delimiter: String,
    pub sheets: Vec<String>,
    pub sheet: Option<String>,
    /// Line of the header, from 1; 0 where the file has none.
    pub header_row: u32,
    /// meetup, luma, …, sheet.
    pub source: String,
    pub columns: Vec<PreviewColumn>,
    pub mapping: Mapping,
    /// What is remembered for such a file; used unless `fresh` or a mapping was
    /// asked for.
    pub last_time: Option<LastTime>,
    /// The different values of the reply column with what they become.
    pub reply_values: BTreeMap<String, Option<GuestState>>,
    /// The first rows as they stand in the file.
    pub first_rows: Vec<Vec<String>>,
    /// The first guests as they would come in.
    pub guests: Vec<PreviewGuest>,
    /// Guests who are not as before: a window of `changesTotal`.
    pub changes: Vec<GuestChange>,
    pub changes_total: u32,
    /// Guests who stay as they are though the file has another answer: a window
    /// of `report.kept`.
    pub kept: Vec<GuestChange>,
    /// A window of `unclearTotal` questions about `report.unclearRows` cells.
    pub unclear: Vec<UnclearGroup>,
    pub unclear_total: u32,
    /// At most 200.
    pub warnings: Vec<PreviewWarning>,
    /// False: the names do not settle which part comes first.
    pub name_order_sure: bool,
    /// False: every date with slashes can be read both ways.
    pub date_order_sure: bool,
    /// True: what every used column and reply means is known for sure, so that one
    /// sheet can show all there is to say before the import.
    pub plain: bool,
    pub report: ImportReport,
}

/// An import that is done; `step` undoes it whole.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportDone {
    pub report: ImportReport,
    pub step: Option<StepId>,
    /// Finds the report again; none where nothing had to be changed.
    pub run_id: Option<ImportRunId>,
    /// Whose guests they are: of the event that was asked for, or made.
    pub event_id: Option<EventId>,
}

/// A known person whom an import changed.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChangedPerson {
    pub name: String,
    pub changes: Vec<FieldChange>,
}

/// An import of the past, as the history shows it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PastImport {
    pub run_id: ImportRunId,
    pub file_name: String,
    pub source: String,
    /// UTC.
    pub at: String,
    pub event_id: Option<EventId>,
    pub undone: bool,
    /// The step that takes it back, while it can be.
    pub undo_step: Option<StepId>,
    pub report: ImportReport,
    /// The first 200.
    pub changed: Vec<ChangedPerson>,
}
