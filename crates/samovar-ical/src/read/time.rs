//! Times as calendars write them: by a zone, in UTC, by whichever clock hangs
//! on the wall, or whole days.

use std::sync::Arc;

use chrono::{DateTime, MappedLocalTime, NaiveDate, NaiveDateTime, TimeDelta, TimeZone, Utc};
use samovar_zone::Zone;

use super::own_zone::OwnZone;

/// By which clock a time is meant.
#[derive(Debug, Clone, PartialEq)]
pub enum ReadZone {
    /// Greenwich.
    Utc,
    /// A zone the world knows.
    Known(Zone),
    /// A zone of the file's own making.
    OfFile(Arc<OwnZone>),
    /// The clock of whoever looks; also where nobody knows the zone.
    Floating,
}

/// A time of day on a date.
#[derive(Debug, Clone, PartialEq)]
pub struct Clock {
    /// What the clock shows.
    pub wall: NaiveDateTime,
    /// Where it hangs.
    pub zone: ReadZone,
}

impl Clock {
    /// The instant; a floating time is taken by the clocks of `here`. A time
    /// that clocks jump over is the one an hour later, as calendars show it.
    pub fn instant(&self, here: Zone) -> DateTime<Utc> {
        match &self.zone {
            ReadZone::Utc => self.wall.and_utc(),
            ReadZone::Known(zone) => instant(self.wall, *zone),
            ReadZone::OfFile(zone) => zone.instant(self.wall),
            ReadZone::Floating => instant(self.wall, here),
        }
    }

    /// What the clocks of `zone` show at this time.
    pub fn wall_in(&self, zone: Zone, here: Zone) -> NaiveDateTime {
        match &self.zone {
            ReadZone::Known(own) if *own == zone => self.wall,
            ReadZone::Floating if here == zone => self.wall,
            _ => self.instant(here).with_timezone(&zone).naive_local(),
        }
    }

    /// What a clock of that kind shows at this time. Between floating and
    /// fixed times there is no telling: the wall clock counts.
    pub(super) fn wall_by(&self, zone: &ReadZone) -> NaiveDateTime {
        if &self.zone == zone || self.zone == ReadZone::Floating {
            return self.wall;
        }
        let at = self.instant(Zone::utc());
        match zone {
            ReadZone::Utc => at.naive_utc(),
            ReadZone::Known(zone) => at.with_timezone(zone).naive_local(),
            ReadZone::OfFile(zone) => zone.wall(at),
            ReadZone::Floating => self.wall,
        }
    }

    pub(super) fn plus(&self, length: TimeDelta) -> Option<Self> {
        // Real time, not time of the clock: two hours are two hours.
        let at = self.instant(Zone::utc()).checked_add_signed(length)?;
        let utc = Self {
            wall: at.naive_utc(),
            zone: ReadZone::Utc,
        };
        let wall = match self.zone {
            ReadZone::Floating => self.wall.checked_add_signed(length)?,
            _ => utc.wall_by(&self.zone),
        };
        Some(Self {
            wall,
            zone: self.zone.clone(),
        })
    }
}

fn instant(wall: NaiveDateTime, zone: Zone) -> DateTime<Utc> {
    match zone.from_local_datetime(&wall) {
        MappedLocalTime::Single(at) | MappedLocalTime::Ambiguous(at, _) => at.with_timezone(&Utc),
        MappedLocalTime::None => {
            // Skipped: by the offset that held before.
            let before = wall - TimeDelta::hours(3);
            match zone.from_local_datetime(&before) {
                MappedLocalTime::Single(at) | MappedLocalTime::Ambiguous(at, _) => {
                    at.with_timezone(&Utc) + TimeDelta::hours(3)
                }
                MappedLocalTime::None => wall.and_utc(),
            }
        }
    }
}

/// From when to when.
#[derive(Debug, Clone, PartialEq)]
pub enum ReadTime {
    /// By clocks. Equal ones are a point in time.
    Timed {
        /// When it begins.
        starts: Clock,
        /// When it is over, never before the start.
        ends: Clock,
    },
    /// Whole days, both included, wherever one is.
    Days {
        /// The first.
        first: NaiveDate,
        /// The last.
        last: NaiveDate,
    },
}

impl ReadTime {
    /// The day it begins on, by its own clock.
    pub fn first_day(&self) -> NaiveDate {
        match self {
            Self::Timed { starts, .. } => starts.wall.date(),
            Self::Days { first, .. } => *first,
        }
    }

    /// The day it is over on, by its own clock.
    pub fn last_day(&self) -> NaiveDate {
        match self {
            Self::Timed { ends, .. } => ends.wall.date(),
            Self::Days { last, .. } => *last,
        }
    }
}

/// Which date of a series is meant.
#[derive(Debug, Clone, PartialEq)]
pub enum RecurrenceId {
    /// The date whose start is, or was, then.
    At(Clock),
    /// The date itself.
    Day(NaiveDate),
}

impl RecurrenceId {
    /// As it would be written: stable, for telling dates of a series apart.
    pub fn text(&self) -> String {
        match self {
            Self::Day(day) => day.format("%Y%m%d").to_string(),
            Self::At(clock) => {
                let utc = if clock.zone == ReadZone::Utc { "Z" } else { "" };
                format!("{}{utc}", clock.wall.format("%Y%m%dT%H%M%S"))
            }
        }
    }

    /// The day, by its own clock.
    pub fn day(&self) -> NaiveDate {
        match self {
            Self::Day(day) => *day,
            Self::At(clock) => clock.wall.date(),
        }
    }
}
