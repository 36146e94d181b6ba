//! What a calendar file is made from: plain data, filled in by the caller.
//! The types refuse only what no calendar could hold; whether times and
//! addresses make sense is checked when a calendar is made.

use chrono::TimeDelta;
use samovar_i18n::Lang;
use samovar_zone::Zone;

use crate::error::{CalendarError, Result};
use crate::moment::LocalTime;

/// The identity of an event in every calendar that holds it: given once, kept
/// for life (RFC 5545 §3.8.4.7).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Uid(String);

impl Uid {
    /// 1–255 visible ASCII characters; a UUID is best (RFC 7986 §5.3).
    pub fn parse(uid: &str) -> Result<Self> {
        let fits = (1..=255).contains(&uid.len());
        if fits && uid.bytes().all(|b| b.is_ascii_graphic()) {
            Ok(Self(uid.to_owned()))
        } else {
            Err(CalendarError::UidInvalid {
                uid: uid.to_owned(),
            })
        }
    }

    /// The UID as it is stored and written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether the event takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It does.
    Confirmed,
    /// Not sure yet.
    Tentative,
    /// It does not.
    Cancelled,
}

/// A point on the earth, in degrees.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Geo {
    latitude: f64,
    longitude: f64,
}

impl Geo {
    /// `None` outside −90…90 and −180…180.
    pub fn new(latitude: f64, longitude: f64) -> Option<Self> {
        let on_earth = (-90.0..=90.0).contains(&latitude) && (-180.0..=180.0).contains(&longitude);
        on_earth.then_some(Self {
            latitude,
            longitude,
        })
    }

    /// Degrees north.
    pub fn latitude(self) -> f64 {
        self.latitude
    }

    /// Degrees east.
    pub fn longitude(self) -> f64 {
        self.longitude
    }
}

/// Where the event is. Empty strings are left out.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Place {
    /// The venue's name.
    pub name: String,
    /// The room.
    pub room: String,
    /// Street and town.
    pub address: String,
    /// How to get in, of several lines if need be.
    pub access: String,
    /// The point for maps.
    pub geo: Option<Geo>,
}

/// Who invites. For mail, the address must equal the From address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organizer {
    /// Shown in place of the address; may be empty.
    pub name: String,
    /// Checked when an invitation is made.
    pub email: String,
}

/// What an item of the programme is; its word stands in for an empty title.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum ItemKind {
    Talk,
    Workshop,
    Panel,
    Lightning,
    Break,
    Meal,
    Doors,
    Networking,
    Other,
}

/// One item of the programme (a session, in the planner's words).
#[derive(Debug, Clone, PartialEq)]
pub struct AgendaItem {
    /// Its own identity, never the event's.
    pub uid: Uid,
    /// Raised when time or place of this item changes.
    pub sequence: u32,
    /// One line; the kind's word stands in when empty.
    pub title: String,
    /// Of several lines if need be.
    pub about: String,
    /// By the wall clock of the event's zone.
    pub starts: LocalTime,
    /// Length in minutes of real time; 0 is a point in time.
    pub minutes: u32,
    /// The room, or empty.
    pub room: String,
    /// Names, in the order of appearance.
    pub speakers: Vec<String>,
    /// Talk, break…
    pub kind: ItemKind,
}

/// A DISPLAY alarm before the start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reminder {
    /// How long before the start; negative counts as none.
    pub before: TimeDelta,
}

/// One event, with all that its calendar files show.
#[derive(Debug, Clone, PartialEq)]
pub struct CalendarEvent {
    /// Stable for life.
    pub uid: Uid,
    /// Raised when time or place changes and when the event is cancelled.
    pub sequence: u32,
    /// One line.
    pub title: String,
    /// Of several lines if need be.
    pub about: String,
    /// By the wall clock of `zone`.
    pub starts: LocalTime,
    /// By the wall clock of `zone`; after the start.
    pub ends: LocalTime,
    /// The zone of the event, of its programme and of its file.
    pub zone: Zone,
    /// Where.
    pub place: Place,
    /// Needed for invitations only.
    pub organizer: Option<Organizer>,
    /// Whether it takes place.
    pub state: State,
    /// The programme, in any order.
    pub agenda: Vec<AgendaItem>,
    /// A page about the event, or empty. What is not a web link is shown in
    /// the description and not offered as a link.
    pub url: String,
    /// An alarm for whoever opens the file, if wished.
    pub reminder: Option<Reminder>,
}

/// What a guest has answered so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Partstat {
    /// Invited; no answer yet.
    NeedsAction,
    /// Going.
    Accepted,
    /// Maybe.
    Tentative,
    /// Not coming.
    Declined,
}

/// The one guest an invitation is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendee {
    /// Shown in place of the address; may be empty.
    pub name: String,
    /// Checked when the invitation is made.
    pub email: String,
    /// The answer so far.
    pub partstat: Partstat,
    /// How many the guest brings.
    pub plus_ones: u32,
    /// The language of the invitation.
    pub lang: Lang,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uid_is_visible_ascii() {
        for good in ["0198f0aa-1", "a@example.org", "x;y,z\\"] {
            assert_eq!(Uid::parse(good).unwrap().as_str(), good);
        }
        for bad in ["", "a b", "a\r\nX:1", "ж", &"x".repeat(256)] {
            let error = Uid::parse(bad).unwrap_err();
            assert_eq!(error.code(), "calendar-uid-invalid");
            assert_eq!(error.args(), [("uid", bad.to_owned())]);
        }
    }

    #[test]
    fn points_lie_on_the_earth() {
        assert!(Geo::new(55.75, 37.62).is_some());
        for (latitude, longitude) in [(90.1, 0.0), (0.0, -180.1), (f64::NAN, 0.0)] {
            assert_eq!(Geo::new(latitude, longitude), None);
        }
    }
}
