//! What a file says that has no place or was not understood: named and counted, so
//! that nothing goes silently.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

/// Different complaints that are named one by one; more are counted together.
const NAMED: usize = 500;
/// Letters of a name that are shown.
const SHOWN: usize = 120;

/// Why something of a file is not taken as it stands there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "ProgrammeReason")]
pub enum Reason {
    /// A part of the file that nobody here knows.
    UnknownPart,
    /// Known, and nothing in the planner holds it.
    NoPlace,
    /// A kind of session that nobody here knows: it is taken as *other*.
    UnknownKind,
    /// A session without a title is no session.
    NoTitle,
    /// It is taken without a time.
    NoTime,
    /// Lasts nothing, or says no length: as long as such a thing usually lasts.
    NoLength,
    /// Longer than a week: it is cut.
    TooLong,
    /// It is taken without a room.
    NoRoom,
    /// A room in which nothing takes place.
    EmptyRoom,
    /// Two have the same id: each is taken.
    SameId,
    /// One name under several ids: each is somebody.
    SameName,
    /// It does not take place.
    Cancelled,
    /// Marks of a web page became plain text.
    PlainText,
    /// Its clock differs from that of the rest: it is taken by the rest's.
    OtherClock,
    /// The whole file is by another clock than the event: hours stay as written.
    OtherZone,
    /// A cell or a text that could not be read.
    Unreadable,
    /// A text that is longer than a field holds: it is cut.
    TextCut,
    /// It lies outside the event.
    OutsideEvent,
    /// Nothing but the name says who this is.
    GuessedByName,
    /// There are words already: they stay.
    OwnWords,
}

impl Reason {
    pub const ALL: &'static [Self] = &[
        Self::UnknownPart,
        Self::NoPlace,
        Self::UnknownKind,
        Self::NoTitle,
        Self::NoTime,
        Self::NoLength,
        Self::TooLong,
        Self::NoRoom,
        Self::EmptyRoom,
        Self::SameId,
        Self::SameName,
        Self::Cancelled,
        Self::PlainText,
        Self::OtherClock,
        Self::OtherZone,
        Self::Unreadable,
        Self::TextCut,
        Self::OutsideEvent,
        Self::GuessedByName,
        Self::OwnWords,
    ];

    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::UnknownPart => "unknown-part",
            Self::NoPlace => "no-place",
            Self::UnknownKind => "unknown-kind",
            Self::NoTitle => "no-title",
            Self::NoTime => "no-time",
            Self::NoLength => "no-length",
            Self::TooLong => "too-long",
            Self::NoRoom => "no-room",
            Self::EmptyRoom => "empty-room",
            Self::SameId => "same-id",
            Self::SameName => "same-name",
            Self::Cancelled => "cancelled",
            Self::PlainText => "plain-text",
            Self::OtherClock => "other-clock",
            Self::OtherZone => "other-zone",
            Self::Unreadable => "unreadable",
            Self::TextCut => "text-cut",
            Self::OutsideEvent => "outside-event",
            Self::GuessedByName => "guessed-by-name",
            Self::OwnWords => "own-words",
        }
    }
}

/// One thing that is not taken as it stands in the file, and how often it is there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "ProgrammeLeftOut")]
pub struct LeftOut {
    pub what: String,
    pub reason: Reason,
    pub count: u32,
}

/// Complaints as they come.
#[derive(Clone, Debug, Default)]
pub struct Complaints(BTreeMap<(Reason, String), u32>);

impl Complaints {
    pub fn add(&mut self, what: &str, reason: Reason) {
        let count = |count: &mut u32| *count = count.saturating_add(1);
        let what: String = what.trim().chars().take(SHOWN).collect();
        if self.0.len() >= NAMED && !self.0.contains_key(&(reason, what.clone())) {
            count(self.0.entry((reason, String::new())).or_default());
        } else {
            count(self.0.entry((reason, what)).or_default());
        }
    }

    #[must_use]
    pub fn told(self) -> Vec<LeftOut> {
        let told = self.0.into_iter();
        told.map(|((reason, what), count)| LeftOut {
            what,
            reason,
            count,
        })
        .collect()
    }
}
