//! A cue: what somebody does in the show at a moment of its own, such as "lights down". Tied
//! to a session it moves with it: its time is reckoned, and stored nowhere twice.

pub mod copy;
pub mod edit;
pub mod store;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{CueId, EventId, SessionId};
use crate::time::Wall;
use crate::wire::{self, word_enum};

word_enum! {
    /// What its time is counted from.
    CueAnchor { Start = "start", End = "end", Clock = "clock" }
}

word_enum! {
    /// Whose work it is.
    Lane {
        Stage = "stage", Sound = "sound", Light = "light", Screen = "screen", Photo = "photo", Food = "food",
        Door = "door",
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Cue {
    pub id: CueId,
    pub event_id: EventId,
    /// What it is tied to; `None` by the clock.
    pub session_id: Option<SessionId>,
    pub session_title: String,
    /// The session's room.
    pub room_name: String,
    pub anchor: CueAnchor,
    /// From the session's start or end; before it: negative.
    pub offset_minutes: i32,
    /// By the clock of the event's zone; `None` while its session has no time.
    pub at: Option<Wall>,
    /// 0 is a moment.
    pub minutes: u32,
    pub lane: Lane,
    pub owner: String,
    pub words: String,
}

/// With a session it is tied to its start unless it says otherwise, without one to the clock.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AddCue {
    pub event_id: EventId,
    pub words: String,
    pub session_id: Option<SessionId>,
    pub anchor: Option<CueAnchor>,
    pub offset_minutes: Option<i32>,
    /// By the clock; left out: the start of the event.
    pub starts: Option<Wall>,
    pub minutes: Option<u32>,
    /// Left out: stage.
    pub lane: Option<Lane>,
    pub owner: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditCue {
    pub cue_id: CueId,
    pub words: Option<String>,
    /// `null` unties it: it keeps the time it has.
    #[serde(default, deserialize_with = "wire::nullable")]
    #[ts(as = "Option<SessionId>")]
    pub session_id: Option<Option<SessionId>>,
    pub anchor: Option<CueAnchor>,
    pub offset_minutes: Option<i32>,
    pub starts: Option<Wall>,
    pub minutes: Option<u32>,
    pub lane: Option<Lane>,
    pub owner: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CueRef {
    pub cue_id: CueId,
}
