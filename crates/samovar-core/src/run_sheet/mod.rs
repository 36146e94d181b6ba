//! The run sheet: all that happens in an evening, merged by time. It only reads: each row is
//! some noun's, and is changed there.

pub mod kind;
pub mod rows;
pub mod said;
pub mod show;

use samovar_i18n::Lang;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use self::kind::RunKind;
use crate::cue::Lane;
use crate::ids::{EventId, SessionId};
use crate::time::Wall;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct GetRunSheet {
    pub event_id: EventId,
    /// Of one lane alone, with the sessions that it hangs on.
    pub lane: Option<Lane>,
    /// Of what stands in no noun's own words; left out: that of the settings.
    pub lang: Option<Lang>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RunSheet {
    pub event_id: EventId,
    pub title: String,
    pub starts: Wall,
    pub zone: String,
    /// Four signs by which two papers are known to say the same. What is done is not in it.
    pub version: String,
    /// While the show runs: so late it is; early is negative.
    pub late_minutes: i32,
    pub rows: Vec<RunRow>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RunRow {
    pub about: RunKind,
    /// Of the session, cue, sitting, supplier, speaker, task or promise.
    pub id: String,
    /// By the clock of the event's zone; `None`: it has no time yet.
    pub at: Option<Wall>,
    /// While the show runs, of what hangs on a session that waits: when it will be.
    pub begins: Option<Wall>,
    /// Some time on that day: the clock of `at` says nothing.
    pub whole_day: bool,
    /// 0 is a moment.
    pub minutes: u32,
    pub what: String,
    pub who: Vec<String>,
    pub place: String,
    pub lanes: Vec<Lane>,
    /// The session that it moves with.
    pub session_id: Option<SessionId>,
    /// UTC.
    pub started_at: Option<String>,
    pub done_at: Option<String>,
}
