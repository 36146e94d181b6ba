//! A talk: what one person or several have to say, in any number of languages. It is given at
//! one event or at many; a session that gives it keeps a title of its own.

pub mod bulk;
pub mod edit;
pub mod give;
pub mod keep;
pub mod store;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{EventId, PersonId, SessionId, SpeakerId, TalkId};
use crate::time::Wall;

/// Title and abstract in one language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TalkText {
    /// A language tag; '' is one that nobody has said.
    pub language: String,
    pub title: String,
    pub about: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TalkPerson {
    pub person_id: PersonId,
    pub name: String,
}

/// Where and when it was given, or is to be.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TalkGiven {
    pub session_id: SessionId,
    /// As it is called there.
    pub title: String,
    /// `None`: it has no place in the programme yet.
    pub starts: Option<Wall>,
    pub event_id: EventId,
    pub event_title: String,
    pub event_starts: Wall,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Talk {
    pub id: TalkId,
    /// In the language of the screen, or else the first there is.
    pub title: String,
    pub texts: Vec<TalkText>,
    pub people: Vec<TalkPerson>,
    /// How long it wants to be; `None`: not said.
    pub minutes: Option<u32>,
    /// Slides and links, one a line.
    pub materials: String,
    pub notes: String,
    /// The latest event first.
    pub given: Vec<TalkGiven>,
}

#[derive(Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ListTalks {
    /// Words of a title in any language, or of a name.
    pub query: Option<String>,
    /// The query is not tried on the other layout of the keyboard.
    pub as_typed: Option<bool>,
    /// Of one person alone.
    pub person_id: Option<PersonId>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TalkRef {
    pub talk_id: TalkId,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AddTalk {
    /// At least one; of two in one language the later counts.
    pub texts: Vec<TalkText>,
    pub person_ids: Option<Vec<PersonId>>,
    pub minutes: Option<u32>,
    pub materials: Option<String>,
    pub notes: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditTalk {
    pub talk_id: TalkId,
    /// All of them: a language that is left out goes.
    pub texts: Option<Vec<TalkText>>,
    /// All of them.
    pub person_ids: Option<Vec<PersonId>>,
    #[serde(default, deserialize_with = "crate::wire::nullable")]
    #[ts(as = "Option<u32>")]
    pub minutes: Option<Option<u32>>,
    pub materials: Option<String>,
    pub notes: Option<String>,
}

/// Puts a talk into the programme of an event, without a time; whoever gives it is invited
/// there.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GiveTalk {
    pub talk_id: TalkId,
    pub event_id: EventId,
}

/// Makes a talk of the title and the abstract that stand beside a speaker; one of theirs that
/// is called so already is that talk.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct KeepTalk {
    pub speaker_id: SpeakerId,
}

/// Says which talk is given in a session.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SetSessionTalk {
    pub session_id: SessionId,
    /// Left out: none.
    pub talk_id: Option<TalkId>,
}
