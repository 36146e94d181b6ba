//! Answers that guests' calendars send: read from files and mails, matched with
//! who was asked to what, shown, and applied as one step.
//!
//! The later answer of a guest counts, never the later file. Nothing here moves
//! an event: another time that somebody proposes becomes a note.

pub mod answer;
mod apply;
mod files;
mod invited;
mod judge;
mod place;
pub mod run;
pub mod store;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::guest::{GuestState, Moved};
use crate::ids::{CalendarReplyId, EventId, GuestId};
use crate::time::Wall;
use crate::wire::word_enum;

word_enum! {
    ReplyAnswer {
        Accepted = "accepted", Declined = "declined", Tentative = "tentative",
        // Somebody else is to come.
        Delegated = "delegated",
        // Another time is proposed.
        Counter = "counter",
    }
}

word_enum! {
    /// How an answer stands to what is known: `reply-standing-<word>`.
    ReplyStanding {
        Fresh = "fresh",
        // Taken before.
        Known = "known",
        // Something later is known of this guest.
        Older = "older",
        // The guest has been sent a newer version since.
        EarlierVersion = "earlier-version",
        // A later answer of the same guest is in the same files.
        Superseded = "superseded",
        // Nobody who was invited.
        Stranger = "stranger",
        // No event has this calendar identity.
        Unknown = "unknown",
        Deleted = "deleted",
        // The series has no event on that date.
        NoDate = "no-date",
        TwoEvents = "two-events",
    }
}

word_enum! {
    /// What to look at before it is applied: `reply-warning-<word>`.
    ReplyWarning {
        // The mail came from another address.
        Forged = "forged",
        // There is no seat: a place on the waitlist.
        Waits = "waits",
        EventCancelled = "event-cancelled",
        // Answered when the event was over.
        EventPast = "event-past",
        // Several guests have this address.
        SharedAddress = "shared-address",
    }
}

/// Files of calendars and mails, mboxes, and folders of them.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PreviewReplies {
    pub paths: Vec<String>,
    /// Keys of lines whose tick is not as proposed.
    pub flip: Option<Vec<String>>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ApplyReplies {
    pub paths: Vec<String>,
    pub flip: Option<Vec<String>>,
}

/// One answer, and what it would do.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReplyLine {
    /// The same in every reading of the same answer.
    pub key: String,
    pub file: String,
    pub name: String,
    pub email: String,
    pub guest_id: Option<GuestId>,
    /// The first of them, where it is for several dates of a series.
    pub event_id: Option<EventId>,
    /// Of the event or the series; what the file says where neither is known.
    pub title: String,
    pub starts: Option<Wall>,
    /// How many events it is for.
    pub dates: u32,
    pub answer: ReplyAnswer,
    /// UTC.
    pub given_at: String,
    /// What is known so far; nothing where dates differ.
    pub from: Option<GuestState>,
    /// What it becomes; nothing where it is not about coming.
    pub to: Option<GuestState>,
    pub comment: String,
    pub delegated_to: Vec<String>,
    /// By the clock of the event.
    pub proposed: Option<Wall>,
    pub proposed_ends: Option<Wall>,
    pub standing: ReplyStanding,
    pub warnings: Vec<ReplyWarning>,
    /// False: there is nothing to tick.
    pub can_apply: bool,
    pub ticked: bool,
}

/// A file that holds no answer, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReplyFault {
    pub file: String,
    /// `reply-fault-<code>`.
    pub code: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RepliesPreview {
    /// At most 1000: those that can be ticked first, by when they were given.
    pub lines: Vec<ReplyLine>,
    pub total: u32,
    /// What applying would do with the ticks as they are.
    pub outcome: RepliesDone,
    pub files: u32,
    /// At most 200.
    pub faults: Vec<ReplyFault>,
    pub fault_count: u32,
    /// Mails without an answer in them: most of a mailbox.
    pub without: u32,
}

/// Answers applied, by what became of them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RepliesDone {
    pub count: u32,
    pub going: u32,
    pub maybe: u32,
    pub declined: u32,
    /// Proposals that became notes.
    pub noted: u32,
    /// Guests who were not on the list before.
    pub added: u32,
    pub waitlisted: Moved,
    pub promoted: Moved,
}

/// An answer as it came, in the guest's panel.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GuestReply {
    pub id: CalendarReplyId,
    pub answer: ReplyAnswer,
    /// UTC.
    pub given_at: String,
    pub comment: String,
    pub delegated_to: Vec<String>,
    /// By the clock of the event.
    pub proposed: Option<Wall>,
    pub proposed_ends: Option<Wall>,
}
