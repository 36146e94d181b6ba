//! A session: one item of the programme, with its time, room and speakers.

pub mod bulk;
pub mod clash;
#[cfg(test)]
mod clash_tests;
pub mod copy;
pub mod edit;
pub mod kind;
pub mod line;
pub mod place;
pub mod store;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::event::look::LookKind;
use crate::ids::{EventId, RoomId, SessionId, SpeakerId, TalkId, TrackId};
use crate::time::Wall;
use crate::track::TrackColour;
use crate::typed_line::ask::LinePart;
use crate::wire::{self, Direction, word_enum};

word_enum! {
    SessionKind {
        Talk = "talk", Workshop = "workshop", Panel = "panel", Lightning = "lightning", Break = "break",
        Meal = "meal", Doors = "doors", Networking = "networking", Other = "other",
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SessionSpeaker {
    pub speaker_id: SpeakerId,
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Session {
    pub id: SessionId,
    pub event_id: EventId,
    pub title: String,
    pub kind: SessionKind,
    /// `None`: not scheduled yet.
    pub starts: Option<Wall>,
    pub ends: Option<Wall>,
    pub minutes: u32,
    pub room_id: Option<RoomId>,
    pub room_name: String,
    pub about: String,
    pub track_id: Option<TrackId>,
    /// Empty: of no track.
    pub track_name: String,
    pub track_colour: Option<TrackColour>,
    /// The talk that is given in it.
    pub talk_id: Option<TalkId>,
    /// It must start then: what is pushed before it leaves it where it is.
    pub hard: bool,
    /// What its room needs before it.
    pub setup_minutes: u32,
    /// What its room needs after it.
    pub teardown_minutes: u32,
    pub speakers: Vec<SessionSpeaker>,
    /// What it clashes with, a kind once.
    pub looks: BTreeSet<LookKind>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AddSession {
    pub event_id: EventId,
    pub title: String,
    /// Left out: what the title says, or a talk.
    pub kind: Option<SessionKind>,
    /// `null` leaves it unscheduled; left out, it follows the last session.
    #[serde(default, deserialize_with = "wire::nullable")]
    #[ts(as = "Option<Wall>")]
    pub starts: Option<Option<Wall>>,
    /// Left out: as long as such a thing mostly lasts, 30 for a talk.
    pub minutes: Option<u32>,
    pub room_id: Option<RoomId>,
    pub about: Option<String>,
    /// Left out: whoever's talk has this title.
    pub speaker_ids: Option<Vec<SpeakerId>>,
    pub track_id: Option<TrackId>,
    /// It must start then.
    pub hard: Option<bool>,
    pub setup_minutes: Option<u32>,
    pub teardown_minutes: Option<u32>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditSession {
    pub session_id: SessionId,
    pub title: Option<String>,
    pub kind: Option<SessionKind>,
    #[serde(default, deserialize_with = "wire::nullable")]
    #[ts(as = "Option<Wall>")]
    pub starts: Option<Option<Wall>>,
    pub minutes: Option<u32>,
    #[serde(default, deserialize_with = "wire::nullable")]
    #[ts(as = "Option<RoomId>")]
    pub room_id: Option<Option<RoomId>>,
    pub about: Option<String>,
    pub speaker_ids: Option<Vec<SpeakerId>>,
    #[serde(default, deserialize_with = "wire::nullable")]
    #[ts(as = "Option<TrackId>")]
    pub track_id: Option<Option<TrackId>>,
    /// It must start then.
    pub hard: Option<bool>,
    pub setup_minutes: Option<u32>,
    pub teardown_minutes: Option<u32>,
    /// Move every later session of the event by as much as this one's end moves.
    pub shift_following: Option<bool>,
}

/// Swaps places with the neighbour in the programme: both keep their lengths,
/// the pair keeps its start.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MoveSession {
    pub session_id: SessionId,
    pub direction: Direction,
}

/// Where and when a session is, at once: what a hand that drags it, or a key, says.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PlaceSession {
    pub session_id: SessionId,
    /// `null` takes it off the timetable.
    pub starts: Option<Wall>,
    /// Left out: it stays in its room; `null`: in none.
    #[serde(default, deserialize_with = "wire::nullable")]
    #[ts(as = "Option<RoomId>")]
    pub room_id: Option<Option<RoomId>>,
    /// Left out: as long as it is.
    pub minutes: Option<u32>,
}

/// Puts a session between two others of the list, where their times leave that open: those
/// without a time, or with the same.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PutSession {
    pub session_id: SessionId,
    /// Left out: it comes first.
    pub after_id: Option<SessionId>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SessionRef {
    pub session_id: SessionId,
}

/// "Doors 18:30 20m"
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ParseSessionLine {
    pub event_id: EventId,
    pub text: String,
}

/// What was understood of it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SessionLine {
    pub title: String,
    pub kind: SessionKind,
    /// Where the line says an hour.
    pub starts: Option<Wall>,
    /// As typed, or as long as such a thing mostly lasts.
    pub minutes: u32,
    pub minutes_typed: bool,
    pub room_id: Option<RoomId>,
    pub room_name: String,
    /// Whose talk has this title, or whose name stands in the line.
    pub speakers: Vec<SessionSpeaker>,
    pub parts: Vec<LinePart>,
}
