//! Mails that came in are read for what they say of mails sent before: somebody wants no more
//! of them, or an address is none. Read, shown, and applied as one step.
//!
//! Nothing is read of anything else, and nothing of a mail is kept but the day and the number.

mod apply;
mod gather;
pub mod run;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::PersonId;
use crate::wire::word_enum;

word_enum! {
    ReadMailKind {
        Unsubscribe = "unsubscribe", Bounce = "bounce",
        // A server wrote it, and it could not be understood.
        Unread = "unread",
    }
}

word_enum! {
    /// What becomes of a line: `read-mail-standing-<word>`.
    ReadMailStanding {
        // A *no* to mailing is added.
        Unsubscribes = "unsubscribes",
        // They said no or stop already.
        Known = "known",
        // They answered since, or the address was lifted since.
        Older = "older",
        // Nobody has this token.
        Stranger = "stranger",
        // It is noted against the address.
        Counts = "counts",
        // The address is held from now on.
        Holds = "holds",
        HeldAlready = "held-already",
        // That day is noted already.
        SameDay = "same-day",
        // Nothing was ever sent there from here.
        NeverWritten = "never-written",
        // Late, delivered or passed on.
        NotFailed = "not-failed",
        Unread = "unread",
        LeftOut = "left-out",
    }
}

/// Mails, mailboxes, and folders of them.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PreviewReadMail {
    pub paths: Vec<String>,
    /// Keys of lines that are not to be applied.
    pub leave_out: Option<Vec<String>>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ApplyReadMail {
    pub paths: Vec<String>,
    pub leave_out: Option<Vec<String>>,
}

/// One thing that a mail says, and what becomes of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReadMailLine {
    /// The same in every reading of the same mail.
    pub key: String,
    pub file: String,
    pub kind: ReadMailKind,
    pub person_id: Option<PersonId>,
    pub name: String,
    pub address: String,
    /// `5.1.1`; empty where it is about no failure.
    pub status: String,
    /// UTC, as the mail says.
    pub at: String,
    pub standing: ReadMailStanding,
    /// It changes something, or would.
    pub can_apply: bool,
}

/// A file that nothing was read from, and why: `reply-fault-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReadMailFault {
    pub file: String,
    pub code: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReadMailPreview {
    /// At most 1000: those that change something first.
    pub lines: Vec<ReadMailLine>,
    pub total: u32,
    /// What applying would do.
    pub outcome: ReadMailDone,
    pub files: u32,
    /// At most 200.
    pub faults: Vec<ReadMailFault>,
    pub fault_count: u32,
    /// Mails that say nothing of the kind: most of a mailbox.
    pub without: u32,
}

/// What was read, by what became of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReadMailDone {
    /// People who want no more mails.
    pub unsubscribed: u32,
    /// Failures noted, those that hold an address included.
    pub noted: u32,
    /// Addresses held.
    pub held: u32,
    /// Reports that could not be understood.
    pub unread: u32,
}
