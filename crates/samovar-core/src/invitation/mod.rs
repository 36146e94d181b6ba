//! The ledger of invitations: what each person's calendar should hold, what it
//! was last given, and the mails and files that make up the difference.
//!
//! Nobody is told twice and nobody is forgotten: an invitation goes to who has
//! none, an update to who holds another time or place, a cancellation to who
//! holds what is off. What was prepared counts as held until the manager says
//! that it was not sent; its sequence numbers are never used again.

mod calendars;
mod compose;
mod entry;
mod files;
mod folder;
mod ledger;
pub mod leftover;
pub mod list;
pub mod mailing;
mod plan;
pub mod prepare;
pub mod preview;
mod recipient;
mod sequence;
mod series_entries;
mod series_plan;
mod shown;
pub mod status;
pub mod template;

use samovar_i18n::Lang;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use shown::{ChangedField, ShownField};
pub(crate) use status::waiting_for;

use crate::guest::GuestState;
use crate::ids::{EventId, GuestId, MailingId, PersonId, SeriesId};
use crate::wire::word_enum;

word_enum! {
    /// Mails one by one, all mails in one file, or calendar files alone.
    InvitationFormat { Mail = "mail", Mbox = "mbox", Calendar = "calendar" }
}

word_enum! {
    /// What a mail is for; each has words of its own.
    Purpose { Invitation = "invitation", Update = "update", Cancellation = "cancellation" }
}

word_enum! {
    /// What somebody holds against what they should.
    Standing {
        Invitation = "invitation", Update = "update", Cancellation = "cancellation", HeldBack = "held-back",
        Current = "current", Waiting = "waiting", Declined = "declined", Withdrawn = "withdrawn", None = "none",
    }
}

word_enum! {
    /// The manager's answer to "Did you send it?".
    Sent { Unknown = "unknown", Yes = "yes", No = "no" }
}

/// Of an event or of a series.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct GetInvitationStatus {
    pub event_id: Option<EventId>,
    pub series_id: Option<SeriesId>,
    /// Calendar files need no words of a mail. Left out: mail.
    pub format: Option<InvitationFormat>,
}

/// How many stand how.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InvitationCounts {
    pub all: u32,
    pub invitation: u32,
    pub update: u32,
    pub cancellation: u32,
    pub held_back: u32,
    pub current: u32,
    pub waiting: u32,
    pub declined: u32,
    pub withdrawn: u32,
    pub none: u32,
}

/// People who hold the same old version, and what differs from it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChangedSince {
    pub count: u32,
    pub fields: Vec<ChangedField>,
}

/// What stops everything: the organiser's address.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OrganizerProblem {
    /// `error-<code>`.
    pub code: String,
    pub email: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InvitationStatus {
    pub event_id: Option<EventId>,
    pub series_id: Option<SeriesId>,
    pub title: String,
    /// Invitations, updates and cancellations that can be prepared now.
    pub ready: u32,
    pub counts: InvitationCounts,
    /// The largest group first.
    pub changed: Vec<ChangedSince>,
    /// The event, or the series, is off.
    pub cancelled: bool,
    /// It was deleted; what stands in calendars can still be withdrawn.
    pub deleted: bool,
    /// It is over: nothing is needed any more.
    pub over: bool,
    pub organizer_email: String,
    pub organizer_problem: Option<OrganizerProblem>,
    /// Prepared, and not yet said whether sent: the latest first.
    pub unanswered: Vec<Mailing>,
    pub latest: Option<Mailing>,
}

/// Invitations that were prepared together.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Mailing {
    pub id: MailingId,
    pub event_id: Option<EventId>,
    pub series_id: Option<SeriesId>,
    pub title: String,
    pub format: InvitationFormat,
    pub folder: String,
    pub sent: Sent,
    pub sent_at: Option<String>,
    pub created_at: String,
    pub requests: u32,
    pub cancellations: u32,
    /// Whom it was for.
    pub people: u32,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ListRecipients {
    pub event_id: Option<EventId>,
    pub series_id: Option<SeriesId>,
    pub format: Option<InvitationFormat>,
    pub standing: Option<Standing>,
    pub query: Option<String>,
    pub offset: Option<u32>,
    /// At most 200.
    pub limit: Option<u32>,
}

/// One person against the event.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecipientRow {
    pub person_id: PersonId,
    pub guest_id: Option<GuestId>,
    pub name: String,
    pub email: String,
    /// Absent for somebody who is no guest any more.
    pub reply: Option<GuestState>,
    pub lang: Lang,
    pub standing: Standing,
    /// What is to be prepared, also where it is held back.
    pub purpose: Option<Purpose>,
    /// `error-<code>` of why it is held back, and its facts.
    pub reason: Option<HeldBackReason>,
    /// What they were last given.
    pub held: Option<HeldCopy>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HeldBackReason {
    pub code: String,
    pub email: String,
    /// The field of the words that has no value.
    pub field: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HeldCopy {
    pub sequence: u32,
    pub cancelled: bool,
    pub email: String,
    pub at: String,
    pub sent: Sent,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PrepareInvitations {
    pub event_id: Option<EventId>,
    pub series_id: Option<SeriesId>,
    pub format: InvitationFormat,
    /// Only these kinds; left out: all that is needed.
    pub purposes: Option<Vec<Purpose>>,
    /// Only these people.
    pub person_ids: Option<Vec<PersonId>>,
    /// With `personIds`: again, though they hold it already.
    pub again: Option<bool>,
    /// The folder into which a new one is put; left out: the event's exports.
    pub path: Option<String>,
    /// For people whose language is not known.
    pub lang: Option<Lang>,
}

/// Somebody for whom nothing was prepared, and why.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HeldBack {
    pub person_id: PersonId,
    pub name: String,
    pub reason: HeldBackReason,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Prepared {
    /// Absent where nothing was needed.
    pub mailing_id: Option<MailingId>,
    /// The folder made; empty where nothing was.
    pub path: String,
    pub invitations: u32,
    pub updates: u32,
    pub cancellations: u32,
    /// At most 200 of them.
    pub held_back: Vec<HeldBack>,
    pub held_back_count: u32,
}
