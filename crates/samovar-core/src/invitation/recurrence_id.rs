//! By which start somebody's calendar knows a date of a series that was given alone. Kept
//! with the copy, because the rule may have moved since (RFC 5546 §3.2.2: an instance is found
//! by its RECURRENCE-ID, and one that nobody knows is added beside the old).

use std::fmt;

use chrono::NaiveDate;
use samovar_ical::Series;

use crate::error::Result;
use crate::time::{self, Wall};

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RecurrenceId {
    at: Wall,
    zone: String,
}

impl RecurrenceId {
    /// By the rule as it is now.
    pub fn by_rule(series: &Series, day: NaiveDate) -> Self {
        Self {
            at: Wall(day.and_time(series.event.starts.at.time())),
            zone: series.event.zone.name().to_owned(),
        }
    }

    /// As it stands in `invitation.rule_start`; nothing there, or nothing readable, leaves
    /// the rule as it is now.
    pub fn parse(text: &str) -> Option<Self> {
        let (at, zone) = text.split_once(' ')?;
        time::zone(zone).ok()?;
        Some(Self {
            at: Wall::parse(at)?,
            zone: zone.to_owned(),
        })
    }

    pub fn in_calendars(&self) -> Result<samovar_ical::RecurrenceId> {
        Ok(samovar_ical::RecurrenceId {
            at: self.at.0,
            zone: time::zone(&self.zone)?,
        })
    }
}

impl fmt::Display for RecurrenceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.at, self.zone)
    }
}
