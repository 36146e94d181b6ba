//! Read-back of a ticked paper list: the evening was run on paper, and what is
//! ticked there is typed in, range by range.
//!
//! What the paper says is how many heads of a party came in all. So the same
//! list typed twice changes nothing the second time, and an arrival that the
//! screen has already is not there twice.

pub mod commit;
mod known;
pub mod lists;
pub mod plan;
mod typed;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{EventId, GuestId, PaperListId};
use crate::time::{Fold, Wall};
use crate::wire::word_enum;

/// A door list as it was printed on this laptop.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaperListRow {
    pub id: PaperListId,
    /// 1 is the event's first list.
    pub number: u32,
    pub printed_at: String,
    pub lines: u32,
}

/// What was typed, and what it is about.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ReadBack {
    pub event_id: EventId,
    /// Left out: the list printed last.
    pub list_id: Option<PaperListId>,
    /// `1-20 23 25-30`, `23/2` for two heads of the party, short codes; a line
    /// that begins with `+` is a guest on a blank line: `+ Anna Petrova /2`.
    pub text: String,
    /// When they came, by the clock on the wall; left out: the event's start.
    pub at: Option<Wall>,
    pub fold: Option<Fold>,
    /// Left out: the word for paper.
    pub station: Option<String>,
}

/// Somebody who will be checked in.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReadBackLine {
    /// `23/2`, as it would be typed alone.
    pub typed: String,
    /// Line of the paper.
    pub number: Option<u32>,
    /// `None`: somebody new from a blank line.
    pub guest_id: Option<GuestId>,
    pub name: String,
    pub company: String,
    /// Heads that will be checked in.
    pub heads: u32,
    /// Heads of the party that have arrived already.
    pub arrived: u32,
    /// 1 + plus-ones.
    pub party: u32,
    /// '' or what the paper let in: declined, waitlisted, cancelled, party, over-capacity.
    pub over: String,
    /// The line of the list on which somebody of the same name stands.
    pub same_name: Option<u32>,
}

word_enum! {
    /// Why something typed is not counted.
    ReadBackFault {
        // Neither a line, nor a range, nor a code.
        Unknown = "unknown",
        // The list has no such line.
        NoLine = "no-line",
        // A line number, and no list was printed here.
        NoList = "no-list",
        // No guest of the event has this code.
        NoCode = "no-code",
        // Removed from the guests since the list was printed.
        Gone = "gone",
        // All that the paper says have arrived already.
        AlreadyIn = "already-in",
        // The same line was typed before.
        Repeated = "repeated",
        // No such number of heads.
        Heads = "heads",
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReadBackProblem {
    pub typed: String,
    pub fault: ReadBackFault,
    /// Who it is, where that is known.
    pub name: String,
    /// Of those already in: when and where they came first.
    pub at: Option<String>,
    pub station: String,
    /// Of a line that is not there: how many there are.
    pub most: u32,
}

/// What a commit would do.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReadBackPlan {
    /// `None`: no list was printed on this laptop; codes still work.
    pub list: Option<PaperListRow>,
    /// The last 200 that were typed, in their order.
    pub lines: Vec<ReadBackLine>,
    /// The first 200.
    pub problems: Vec<ReadBackProblem>,
    /// Parties, those from blank lines among them.
    pub parties: u32,
    pub heads: u32,
    pub walk_ins: u32,
    /// Parties let in although something spoke against it.
    pub overridden: u32,
    /// Things typed that are not counted.
    pub not_counted: u32,
    /// UTC: when they will have come.
    pub at: String,
    pub station: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReadBackDone {
    pub parties: u32,
    pub heads: u32,
    pub walk_ins: u32,
    /// What was typed and could not be read, to be typed anew.
    pub left: String,
    /// Heads of the event that are here.
    pub here: u32,
}
