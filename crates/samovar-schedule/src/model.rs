//! A programme as a file has it.

use chrono::{NaiveDate, NaiveDateTime};

use crate::complaints::LeftOut;

/// What kind of file it was: keys are unique within one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dialect {
    #[default]
    Schedule,
    Sessionize,
    Table,
}

impl Dialect {
    /// Under which its keys are remembered.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Schedule => "schedule",
            Self::Sessionize => "sessionize",
            Self::Table => "table",
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Room {
    pub name: String,
    pub capacity: Option<u32>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Track {
    pub name: String,
    /// `#1a2b3c`, where the file says one.
    pub colour: Option<String>,
}

/// An address in the web that belongs to a session or to a speaker.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    /// Begins with `http://` or `https://`.
    pub url: String,
    /// Empty: none.
    pub title: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Speaker {
    /// What tells them from others in the same kind of file.
    pub key: String,
    pub name: String,
    pub email: String,
    pub biography: String,
    pub links: Vec<Link>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Session {
    /// What tells it from others in the same kind of file.
    pub key: String,
    pub title: String,
    /// One of `talk`, `workshop`, `panel`, `lightning`, `break`, `meal`, `doors`,
    /// `networking`, `other`; empty where the file says nothing.
    pub kind: String,
    /// Empty: none.
    pub track: String,
    /// Empty: none.
    pub room: String,
    /// By the clock on the wall; none: not scheduled.
    pub starts: Option<NaiveDateTime>,
    /// Minutes ahead of UTC, where the file says it.
    pub offset: Option<i32>,
    /// None: the file says none, or nothing.
    pub minutes: Option<u32>,
    pub about: String,
    /// As the file says it; empty: not at all.
    pub language: String,
    /// Slides, recordings and what else is linked or attached.
    pub links: Vec<Link>,
    /// Places in the programme's `speakers`.
    pub speakers: Vec<usize>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Programme {
    pub dialect: Dialect,
    pub title: String,
    pub venue: String,
    pub version: String,
    /// IANA name, where the file says one.
    pub zone: Option<String>,
    pub days: Vec<NaiveDate>,
    /// Those that sessions are in, in the order of the file.
    pub rooms: Vec<Room>,
    pub tracks: Vec<Track>,
    pub speakers: Vec<Speaker>,
    pub sessions: Vec<Session>,
    /// What was not understood or has no place, counted.
    pub left_out: Vec<LeftOut>,
}
