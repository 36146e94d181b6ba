//! A speaker: a person who speaks at an event, from invited to scheduled.

pub mod bulk;
pub mod copy;
pub mod edit;
pub mod elsewhere;
pub mod missing;
pub mod store;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::event::look::LookKind;
use crate::ids::{EventId, PersonId, SessionId, SpeakerId};
use crate::time::Wall;
use crate::wire::{self, word_enum};

/// How long before their first session they are to be there, where nothing else was said:
/// enough to find the stage and the plug.
pub const USUAL_CALL_MINUTES: u32 = 30;

word_enum! {
    SpeakerState {
        Invited = "invited", Agreed = "agreed", MaterialsIn = "materials-in", Scheduled = "scheduled",
        Declined = "declined",
    }
}

word_enum! {
    /// What is not there yet of a speaker who has not declined.
    SpeakerGap {
        Biography = "biography", Photo = "photo", Abstract = "abstract", Materials = "materials",
        Slot = "slot", Recording = "recording",
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SpeakerSession {
    pub session_id: SessionId,
    pub title: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Speaker {
    pub id: SpeakerId,
    pub event_id: EventId,
    pub person_id: PersonId,
    pub name: String,
    pub company: String,
    pub email: String,
    pub state: SpeakerState,
    pub talk_title: String,
    pub talk_abstract: String,
    /// What they need: a clicker, a visa, a lift from the station.
    pub needs: String,
    pub do_not_record: bool,
    /// Counts in the headcount of the catering.
    pub eats: bool,
    pub notes: String,
    /// How long before their first session they are to be there; `None` is half an hour.
    pub call_minutes: Option<u32>,
    /// When they come to this event and leave it, by its clock.
    pub arrives: Option<Wall>,
    pub leaves: Option<Wall>,
    /// Trains, rooms, who meets them.
    pub travel: String,
    /// They were asked whether they may be recorded; who said no was.
    pub recording_asked: bool,
    pub sessions: Vec<SpeakerSession>,
    /// What is still needed of them; nothing of who has declined.
    pub missing: Vec<SpeakerGap>,
    /// Days until the event begins: 0 on its day, less than that afterwards.
    #[ts(type = "number")]
    pub days_left: i64,
    /// Where they would have to be in two places, a kind once.
    pub looks: BTreeSet<LookKind>,
}

/// By a known person, or by a name (a new person is made, or the one with
/// this e-mail taken).
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AddSpeaker {
    pub event_id: EventId,
    pub person_id: Option<PersonId>,
    pub name: Option<String>,
    pub email: Option<String>,
    pub state: Option<SpeakerState>,
    pub talk_title: Option<String>,
    pub talk_abstract: Option<String>,
    pub needs: Option<String>,
    pub do_not_record: Option<bool>,
    pub eats: Option<bool>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditSpeaker {
    pub speaker_id: SpeakerId,
    pub state: Option<SpeakerState>,
    pub talk_title: Option<String>,
    pub talk_abstract: Option<String>,
    pub needs: Option<String>,
    pub do_not_record: Option<bool>,
    pub eats: Option<bool>,
    pub notes: Option<String>,
    #[serde(default, deserialize_with = "wire::nullable")]
    #[ts(as = "Option<u32>")]
    pub call_minutes: Option<Option<u32>>,
    #[serde(default, deserialize_with = "wire::nullable")]
    #[ts(as = "Option<Wall>")]
    pub arrives: Option<Option<Wall>>,
    #[serde(default, deserialize_with = "wire::nullable")]
    #[ts(as = "Option<Wall>")]
    pub leaves: Option<Option<Wall>>,
    pub travel: Option<String>,
    pub recording_asked: Option<bool>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SpeakerRef {
    pub speaker_id: SpeakerId,
}
