//! A person as a speaker, wherever they speak: a biography in each language, links, and a
//! photo, which is decoded before it is kept and again before it is shown.

pub mod bulk;
pub mod edit;
pub mod portrait;
pub mod store;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::PersonId;
use crate::logo::Logo;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Biography {
    /// A language tag; '' is one that nobody has said.
    pub language: String,
    pub words: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SpeakerProfile {
    pub person_id: PersonId,
    pub name: String,
    pub company: String,
    pub biographies: Vec<Biography>,
    /// One a line.
    pub links: String,
    /// `None`: there is none.
    pub photo: Option<Logo>,
}

/// Somebody who speaks, has a talk, or is described as a speaker.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProfileRow {
    pub person_id: PersonId,
    pub name: String,
    pub company: String,
    /// Events at which they speak, but for those they declined.
    pub events: u32,
    pub talks: u32,
    pub has_biography: bool,
    pub has_photo: bool,
}

#[derive(Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ListProfiles {
    /// Words of a name or a company.
    pub query: Option<String>,
    /// The query is not tried on the other layout of the keyboard.
    pub as_typed: Option<bool>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditProfile {
    pub person_id: PersonId,
    /// All of them: a language that is left out, or has no words, goes.
    pub biographies: Option<Vec<Biography>>,
    pub links: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetPortrait {
    pub person_id: PersonId,
    /// A PNG or a JPEG.
    pub path: String,
}
