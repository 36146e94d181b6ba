//! Photos and recordings of an event: where they are to be seen, and who may be on them.
//!
//! An album is a title, a link, and the day on which it was published; the pictures lie
//! elsewhere. It asks before it is published while anybody who was there said *no* to photos.
//! Who was never asked is asked first: silence is no yes.

pub mod edit;
pub mod marks;
pub mod publish;
pub mod store;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{AlbumId, EventId, PersonId};
use crate::rule::Day;
use crate::wire::word_enum;

word_enum! {
    /// As what somebody is at an event: the part that others look for first.
    PhotoPart { Speaker = "speaker", Staff = "staff", Guest = "guest" }
}

word_enum! {
    /// What somebody answered to photos.
    PhotoAnswer { Yes = "yes", Ask = "ask", No = "no", NotAsked = "not-asked" }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Album {
    pub id: AlbumId,
    pub event_id: EventId,
    pub title: String,
    pub link: String,
    /// By the event's calendar; `None`: not yet.
    pub published_on: Option<Day>,
}

/// Somebody who may be on pictures of the event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MarkedPerson {
    pub person_id: PersonId,
    pub name: String,
    pub company: String,
    pub part: PhotoPart,
    pub answer: PhotoAnswer,
}

/// What those who may be on pictures answered; together everybody.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PhotoMarks {
    pub yes: u32,
    pub ask: u32,
    pub no: u32,
    pub not_asked: u32,
    /// The first of those who said no, by name.
    pub refused: Vec<MarkedPerson>,
    /// The first of those who want to be asked each time, by name.
    pub to_ask: Vec<MarkedPerson>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EventPhotos {
    pub event_id: EventId,
    pub albums: Vec<Album>,
    pub marks: PhotoMarks,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AddAlbum {
    pub event_id: EventId,
    pub title: String,
    pub link: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditAlbum {
    pub album_id: AlbumId,
    pub title: Option<String>,
    pub link: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PublishAlbum {
    pub album_id: AlbumId,
    /// Left out: today by the event's clock.
    pub day: Option<Day>,
    /// Although somebody who was there said no: they are on none of the pictures, or were
    /// asked since.
    pub anyway: Option<bool>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AlbumRef {
    pub album_id: AlbumId,
}
