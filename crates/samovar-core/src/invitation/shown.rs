//! What a version of an event shows in a calendar, and what makes it another
//! one for the guest: time, place, zone and rule. A corrected title is no reason
//! to write to anybody.

use chrono::NaiveDate;
use samovar_ical::{CalendarEvent, LocalTime, Organizer, Place, State, Uid};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::Result;
use crate::time::{self, Fold, Wall};
use crate::wire::word_enum;

/// As stored in `calendar_version.shown`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Shown {
    pub title: String,
    pub starts: Wall,
    #[serde(default)]
    pub starts_fold: Fold,
    pub ends: Wall,
    #[serde(default)]
    pub ends_fold: Fold,
    pub zone: String,
    #[serde(default)]
    pub venue: String,
    #[serde(default)]
    pub room: String,
    #[serde(default)]
    pub address: String,
    #[serde(default)]
    pub organizer_name: String,
    #[serde(default)]
    pub organizer_email: String,
    /// How a series repeats, as its file says it; empty for one date.
    #[serde(default)]
    pub rule: String,
    /// Dates of the rule that the file leaves out.
    #[serde(default)]
    pub skipped: Vec<NaiveDate>,
}

word_enum! {
    ShownField { Starts = "starts", Ends = "ends", Zone = "zone", Place = "place", Rule = "rule" }
}

/// One difference: wall clocks for times, names for zones, one line for places.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChangedField {
    pub field: ShownField,
    pub old: String,
    pub new: String,
}

impl Shown {
    pub fn of(event: &CalendarEvent) -> Self {
        let organizer = event.organizer.as_ref();
        Self {
            title: event.title.clone(),
            starts: Wall(event.starts.at),
            starts_fold: fold(event.starts),
            ends: Wall(event.ends.at),
            ends_fold: fold(event.ends),
            zone: event.zone.name().to_owned(),
            venue: event.place.name.clone(),
            room: event.place.room.clone(),
            address: event.place.address.clone(),
            organizer_name: organizer.map(|one| one.name.clone()).unwrap_or_default(),
            organizer_email: organizer.map(|one| one.email.clone()).unwrap_or_default(),
            rule: String::new(),
            skipped: Vec::new(),
        }
    }

    /// What a guest who holds `self` does not know yet.
    pub fn differences(&self, new: &Self) -> Vec<ChangedField> {
        let mut found = Vec::new();
        let mut compare = |field, old: String, new: String| {
            if old != new {
                found.push(ChangedField { field, old, new });
            }
        };
        compare(
            ShownField::Starts,
            self.starts.to_string(),
            new.starts.to_string(),
        );
        // A move keeps the length: one change, not two.
        if self.ends.minutes_since(self.starts) != new.ends.minutes_since(new.starts) {
            compare(
                ShownField::Ends,
                self.ends.to_string(),
                new.ends.to_string(),
            );
        }
        compare(ShownField::Zone, self.zone.clone(), new.zone.clone());
        compare(ShownField::Place, self.place(), new.place());
        compare(ShownField::Rule, self.rule.clone(), new.rule.clone());
        // The second reading of a clock that is set back looks the same.
        if found.is_empty()
            && (self.starts_fold, self.ends_fold) != (new.starts_fold, new.ends_fold)
        {
            found.push(ChangedField {
                field: ShownField::Starts,
                old: self.starts.to_string(),
                new: new.starts.to_string(),
            });
        }
        found
    }

    /// The same on another date, by the same clock.
    pub fn on(&self, day: NaiveDate) -> Self {
        let starts = Wall(day.and_time(self.starts.0.time()));
        Self {
            ends: starts.plus_minutes(self.ends.minutes_since(self.starts)),
            starts,
            rule: String::new(),
            ..self.clone()
        }
    }

    /// Venue, room and address on one line.
    pub fn place(&self) -> String {
        [&self.venue, &self.room, &self.address]
            .into_iter()
            .filter(|part| !part.trim().is_empty())
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join(", ")
    }

    /// The event again, for withdrawing what nothing else remembers.
    pub fn event(&self, uid: &str, sequence: u32) -> Result<CalendarEvent> {
        Ok(CalendarEvent {
            uid: Uid::parse(uid)?,
            sequence,
            title: self.title.clone(),
            about: String::new(),
            starts: local(self.starts, self.starts_fold),
            ends: local(self.ends, self.ends_fold),
            zone: time::zone(&self.zone)?,
            place: Place {
                name: self.venue.clone(),
                room: self.room.clone(),
                address: self.address.clone(),
                ..Place::default()
            },
            organizer: Some(Organizer {
                name: self.organizer_name.clone(),
                email: self.organizer_email.clone(),
            }),
            state: State::Cancelled,
            agenda: Vec::new(),
            url: String::new(),
            reminder: None,
        })
    }
}

fn fold(at: LocalTime) -> Fold {
    Fold::from_flag(at.fold == samovar_ical::Fold::Later)
}

fn local(wall: Wall, fold: Fold) -> LocalTime {
    LocalTime {
        at: wall.0,
        fold: match fold {
            Fold::Earlier => samovar_ical::Fold::Earlier,
            Fold::Later => samovar_ical::Fold::Later,
        },
    }
}
