//! A track: a strand of the programme with a colour and a name, so that neither is needed
//! to tell it.

pub mod copy;
pub mod edit;
pub mod store;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{EventId, TrackId};
use crate::wire::word_enum;

word_enum! {
    /// Eight that are told apart by everybody who sees colours, each with its word.
    TrackColour {
        Blue = "blue", Green = "green", Amber = "amber", Red = "red",
        Violet = "violet", Teal = "teal", Pink = "pink", Grey = "grey",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Track {
    pub id: TrackId,
    pub event_id: EventId,
    pub name: String,
    pub colour: TrackColour,
    /// How many sessions are of it.
    pub sessions: u32,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AddTrack {
    pub event_id: EventId,
    pub name: String,
    /// Left out: the first that no other track of the event has.
    pub colour: Option<TrackColour>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditTrack {
    pub track_id: TrackId,
    pub name: Option<String>,
    pub colour: Option<TrackColour>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TrackRef {
    pub track_id: TrackId,
}
