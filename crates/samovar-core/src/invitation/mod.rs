//! The ledger of invitations: what each person's calendar should hold, what it
//! was last given, and the mails and files that make up the difference.
//!
//! Nobody is told twice and nobody is forgotten: an invitation goes to who has
//! none, an update to who holds another time or place, a cancellation to who
//! holds what is off. What was prepared counts as held until the manager says
//! that it was not sent; its sequence numbers are never used again.
//!
//! Beside that an event has messages: confirmations, last details, thanks. They go
//! the same ways and stand in the same ledger.

mod asked;
mod batch_rows;
mod batches;
mod by_hand;
mod calendars;
mod compose;
mod copy;
mod entry;
mod event_plan;
mod files;
mod ledger;
pub mod leftover;
pub mod list;
pub mod mailing;
mod merge;
pub mod message;
pub mod message_ledger;
mod message_plan;
mod need;
mod numbers;
mod plan;
mod planned;
pub mod prepare;
pub mod preview;
pub(crate) mod recipient;
mod recurrence_id;
mod repeats;
pub mod said;
mod sequence;
mod series_aim;
mod series_entries;
mod series_held;
mod series_needs;
mod series_parts;
mod series_plan;
pub mod service;
pub mod shown;
mod since;
pub mod standing;
pub(crate) mod standings;
pub mod status;
pub mod template;
pub mod web;

use samovar_i18n::Lang;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use message::{Audience, Message};
pub use service::MailService;
pub use shown::{ChangedField, ShownField};
pub use standing::Standing;
pub(crate) use status::{Waiting, waiting_for};

use crate::guest::GuestState;
use crate::ids::{ChannelId, EventId, GuestId, MailingId, MessageId, PersonId, SeriesId};
use crate::person::language::LanguageWhy;
use crate::rule::{Day, WordsOf};
use crate::time::Wall;
use crate::wire::word_enum;

word_enum! {
    /// Mails one by one, all mails in one file, calendar files alone; a table that
    /// makes a mail for each; or texts and addresses for mail in a browser.
    InvitationFormat { Mail = "mail", Mbox = "mbox", Calendar = "calendar", Merge = "merge", Web = "web" }
}

word_enum! {
    /// What a file is for. A message has nothing for calendars.
    Purpose { Invitation = "invitation", Update = "update", Cancellation = "cancellation", Message = "message" }
}

impl InvitationFormat {
    /// Each gets a calendar part of their own, which they can answer.
    pub(crate) const fn is_answerable(self) -> bool {
        matches!(self, Self::Mail | Self::Mbox | Self::Calendar)
    }
}

word_enum! {
    /// What a mail says; each has words of its own. Who has said that they will
    /// come is not asked again: they get a confirmation.
    Wording {
        Invitation = "invitation", Confirmation = "confirmation", Update = "update", Cancellation = "cancellation",
        Seat = "seat", Waitlist = "waitlist", Details = "details", Thanks = "thanks",
    }
}

/// How far an invitation to a series reaches: all of it, its dates until a day,
/// or one date, the next (of an event that is a date of a series: that date).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", tag = "kind", deny_unknown_fields)]
pub enum Reach {
    Whole,
    Until { date: Day },
    Next,
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
    /// Left out: those who hold some of a series hold as much as they should.
    pub reach: Option<Reach>,
    /// One of the messages instead of what calendars need; of an event.
    pub message: Option<Message>,
    /// To whom of those whom it can go to; left out: the usual.
    pub audience: Option<Audience>,
}

/// How many stand how.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InvitationCounts {
    pub all: u32,
    pub message: u32,
    pub invitation: u32,
    pub update: u32,
    pub cancellation: u32,
    pub held_back: u32,
    pub prepared: u32,
    pub current: u32,
    pub waiting: u32,
    pub declined: u32,
    pub withdrawn: u32,
    pub none: u32,
}

/// How many each message could go to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MessageOverview {
    pub counts: Vec<message_ledger::MessageCount>,
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
    /// Why people are held back, the largest group first; their sum is `counts.heldBack`.
    pub held_back: Vec<HeldBackCount>,
    /// The largest group first.
    pub changed: Vec<ChangedSince>,
    /// The event, or the series, is off.
    pub cancelled: bool,
    /// It was deleted; what stands in calendars can still be withdrawn.
    pub deleted: bool,
    /// It is over: nothing is needed any more.
    pub over: bool,
    /// Of thanks: it has not begun.
    pub early: bool,
    pub organizer_email: String,
    pub organizer_problem: Option<OrganizerProblem>,
    /// What would be prepared is not certain yet: the event is a draft.
    pub tentative: bool,
    /// The series that its regulars are invited to, of which they may get some or
    /// all.
    pub series: Option<ReachOfSeries>,
    /// Prepared, and not yet said whether sent: the latest first.
    pub unanswered: Vec<Mailing>,
    pub latest: Option<Mailing>,
    /// How it was sent the last time, of whatever event; the first time as the
    /// organiser's address has it.
    pub usual: Option<UsualWay>,
    /// Mail in a browser, and how many addresses a mail gets there.
    pub services: Vec<service::ServiceLimit>,
}

/// How mails are sent here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UsualWay {
    pub format: InvitationFormat,
    pub service: Option<MailService>,
}

/// What an invitation to a series could reach.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReachOfSeries {
    pub words: WordsOf,
    /// Start of the one date that [`Reach::Next`] means.
    pub next: Option<Wall>,
    /// Its last date, where it ends.
    pub last: Option<Day>,
    /// Regulars who hold nothing of it, or less than all.
    pub hold_less: u32,
}

/// Invitations that were prepared together.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Mailing {
    pub id: MailingId,
    pub event_id: Option<EventId>,
    pub series_id: Option<SeriesId>,
    pub title: String,
    /// What message it is; absent for what calendars need.
    pub message: Option<Message>,
    pub format: InvitationFormat,
    /// Of mail in a browser.
    pub service: Option<MailService>,
    pub folder: String,
    pub sent: Sent,
    pub sent_at: Option<String>,
    pub created_at: String,
    pub requests: u32,
    pub cancellations: u32,
    /// Mails that have nothing for calendars.
    pub messages: u32,
    /// Whom it was for.
    pub people: u32,
    /// Of them, who may not be written to any more since it was prepared; while nobody has said
    /// whether it was sent.
    pub silent: u32,
    /// The community's message that it is of, and of a post its channel and language.
    pub message_id: Option<MessageId>,
    pub channel_id: Option<ChannelId>,
    pub lang: String,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ListRecipients {
    pub event_id: Option<EventId>,
    pub series_id: Option<SeriesId>,
    pub format: Option<InvitationFormat>,
    pub reach: Option<Reach>,
    /// One of the messages instead of what calendars need; of an event.
    pub message: Option<Message>,
    /// To whom of those whom it can go to; left out: the usual.
    pub audience: Option<Audience>,
    pub standing: Option<Standing>,
    pub query: Option<String>,
    /// The query is not tried on the other layout of the keyboard.
    pub as_typed: Option<bool>,
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
    /// What they are written to in.
    pub lang: Lang,
    /// Their own language, empty where it is not known, and why they are written
    /// to in that other.
    pub language: String,
    pub lang_why: LanguageWhy,
    pub standing: Standing,
    /// What is to be prepared, also where it is held back.
    pub purpose: Option<Purpose>,
    /// `error-<code>` of why it is held back, and its facts.
    pub reason: Option<HeldBackReason>,
    /// What they were last given; of a message, when they were last told.
    pub held: Option<HeldCopy>,
}

/// How many are held back for one reason: `error-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HeldBackCount {
    pub code: String,
    pub people: u32,
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
    /// How far invitations to a series reach; left out: as far as each person's
    /// do, and all of it for who holds nothing.
    pub reach: Option<Reach>,
    /// True: also where the event is a draft, and calendars will say that it is
    /// not certain.
    pub tentative: Option<bool>,
    /// One of the messages instead of what calendars need; of an event.
    pub message: Option<Message>,
    /// To whom of those whom it can go to; left out: the usual.
    pub audience: Option<Audience>,
    /// Of mail in a browser; left out: another.
    pub service: Option<MailService>,
    /// Of mail in a browser: the most addresses in one mail; left out: what suits
    /// the service.
    pub batch: Option<u32>,
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
    pub messages: u32,
    /// At most 200 of them.
    pub held_back: Vec<HeldBack>,
    pub held_back_count: u32,
}
