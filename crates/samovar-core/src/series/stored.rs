//! The row of a series, with what is otherwise from some date on.
//!
//! From that date it has other values (seats, place, title …) by the same rule, so that
//! calendars need no second identity for it. Such a phase holds all of them; the last one
//! that has begun counts.

use chrono::{NaiveDate, NaiveTime};

use super::wall_on;
use crate::event::{EventKind, FoodPlanned};
use crate::ids::{PhaseId, RoomId, SeriesId, VenueId};
use crate::rule::Rule;
use crate::time::Wall;

/// The row of a series.
#[derive(Debug, Clone, PartialEq)]
pub struct Stored {
    pub id: SeriesId,
    pub title: String,
    pub kind: EventKind,
    pub rule: Rule,
    pub starts: Wall,
    pub minutes: u32,
    pub zone: String,
    pub venue_id: Option<VenueId>,
    pub room_id: Option<RoomId>,
    pub capacity: Option<u32>,
    pub about: String,
    pub notes: String,
    pub host: String,
    pub organizer_name: String,
    pub organizer_email: String,
    pub link: String,
    pub currency: String,
    pub food_planned: FoodPlanned,
    pub margin_percent: u32,
    pub reminder_minutes: Option<u32>,
    pub calendar_uid: String,
    pub calendar_sequence: u32,
    /// The whole, of a part that has an identity of its own in calendars.
    pub part_of: Option<SeriesId>,
    /// What is otherwise from some date on, in the order of those.
    pub phases: Vec<Phase>,
}

/// The values from a date on.
#[derive(Debug, Clone, PartialEq)]
pub struct Phase {
    pub id: PhaseId,
    pub from: NaiveDate,
    /// Rule, time and identity are those of the series, whatever stands here.
    pub values: Stored,
}

impl Stored {
    /// The id by which everybody knows it: that of the whole.
    #[must_use]
    pub fn whole(&self) -> SeriesId {
        self.part_of.unwrap_or(self.id)
    }

    #[must_use]
    pub fn first(&self) -> NaiveDate {
        self.starts.0.date()
    }

    #[must_use]
    pub fn time(&self) -> NaiveTime {
        self.starts.0.time()
    }

    /// When that date begins, and when it ends, by the rule.
    #[must_use]
    pub fn on(&self, date: NaiveDate) -> (Wall, Wall) {
        let starts = wall_on(date, self.time(), &self.zone);
        let ends = starts.plus_minutes(i64::from(self.minutes));
        let ends = wall_on(ends.0.date(), ends.0.time(), &self.zone);
        (starts, ends)
    }

    /// The series as it is on a date.
    #[must_use]
    pub fn at(&self, date: NaiveDate) -> Self {
        let phase = self.phases.iter().rev().find(|phase| phase.from <= date);
        match phase {
            None => Self {
                phases: Vec::new(),
                ..self.clone()
            },
            Some(phase) => Self {
                id: self.id,
                part_of: self.part_of,
                rule: self.rule.clone(),
                starts: self.starts,
                minutes: self.minutes,
                zone: self.zone.clone(),
                calendar_uid: self.calendar_uid.clone(),
                calendar_sequence: self.calendar_sequence,
                phases: Vec::new(),
                ..phase.values.clone()
            },
        }
    }

    /// Begins a phase on a date with the values it has then, where none begins.
    pub fn begin_phase(&mut self, from: NaiveDate) {
        if self.phases.iter().any(|phase| phase.from == from) {
            return;
        }
        let values = self.at(from);
        self.phases.push(Phase {
            id: PhaseId::new(),
            from,
            values,
        });
        self.phases.sort_by_key(|phase| phase.from);
    }

    /// Leaves out phases in which nothing is otherwise than before them.
    pub fn settle_phases(&mut self) {
        let mut kept: Vec<Phase> = Vec::new();
        let base = self.at(NaiveDate::MIN);
        for phase in std::mem::take(&mut self.phases) {
            let before = kept.last().map_or(&base, |last| &last.values);
            if !same_values(before, &phase.values) {
                kept.push(phase);
            }
        }
        self.phases = kept;
    }
}

/// Whether two have the same values, whatever their rule, time and identity.
#[must_use]
pub fn same_values(a: &Stored, b: &Stored) -> bool {
    let values = |one: &Stored| Stored {
        id: a.id,
        part_of: a.part_of,
        rule: a.rule.clone(),
        starts: a.starts,
        minutes: a.minutes,
        zone: a.zone.clone(),
        calendar_uid: a.calendar_uid.clone(),
        calendar_sequence: a.calendar_sequence,
        phases: Vec::new(),
        ..one.clone()
    };
    values(a) == values(b)
}
