//! The dates of a series by its own clock: what a date of the file is there,
//! and when a date of the rule begins and is over.

use chrono::{Datelike, NaiveDateTime, NaiveTime, TimeDelta};
use samovar_zone::Zone;

use super::super::properties::Moment;
use super::super::time::{Clock, ReadTime, ReadZone, RecurrenceId};

/// The series' own start, and how long a date of it lasts.
pub(super) struct Own {
    pub start: NaiveDateTime,
    zone: ReadZone,
    pub whole_days: bool,
    time: ReadTime,
}

impl Own {
    pub fn of(time: &ReadTime) -> Self {
        match time {
            ReadTime::Timed { starts, .. } => Self {
                start: starts.wall,
                zone: starts.zone.clone(),
                whole_days: false,
                time: time.clone(),
            },
            ReadTime::Days { first, .. } => Self {
                start: first.and_time(NaiveTime::MIN),
                zone: ReadZone::Floating,
                whole_days: true,
                time: time.clone(),
            },
        }
    }

    pub fn days(&self) -> TimeDelta {
        self.time.last_day() - self.time.first_day()
    }

    /// A date of the file by the clock of this series.
    pub fn wall(&self, date: &RecurrenceId) -> NaiveDateTime {
        match date {
            RecurrenceId::Day(day) if self.whole_days => day.and_time(NaiveTime::MIN),
            // The date of a timed series: its usual time of day.
            RecurrenceId::Day(day) => day.and_time(self.start.time()),
            RecurrenceId::At(clock) if self.whole_days => {
                clock.wall.date().and_time(NaiveTime::MIN)
            }
            RecurrenceId::At(clock) => clock.wall_by(&self.zone),
        }
    }

    /// The last moment that UNTIL allows, by the clock of this series.
    pub fn until(&self, moment: Option<Moment>) -> Option<NaiveDateTime> {
        match moment? {
            Moment::Day(day) => day.and_hms_opt(23, 59, 59),
            moment if self.whole_days => moment.wall().date().and_hms_opt(23, 59, 59),
            Moment::Utc(wall) => Some(
                Clock {
                    wall,
                    zone: ReadZone::Utc,
                }
                .wall_by(&self.zone),
            ),
            Moment::Wall(at) => Some(at),
        }
    }

    pub fn key(&self, at: NaiveDateTime) -> String {
        let id = if self.whole_days {
            RecurrenceId::Day(at.date())
        } else {
            RecurrenceId::At(Clock {
                wall: at,
                zone: self.zone.clone(),
            })
        };
        id.text()
    }

    /// The time of a date: by the wall clock it lasts as long as the first.
    pub fn time_at(&self, at: NaiveDateTime, ends: Option<Clock>) -> Option<ReadTime> {
        if !(1600..=9990).contains(&at.year()) {
            return None;
        }
        Some(match &self.time {
            ReadTime::Days { .. } => {
                let last = at.date().checked_add_signed(self.days())?;
                ReadTime::Days {
                    first: at.date(),
                    last,
                }
            }
            ReadTime::Timed {
                starts,
                ends: usual,
            } => {
                let new = Clock {
                    wall: at,
                    zone: self.zone.clone(),
                };
                let length = usual.instant(Zone::utc()) - starts.instant(Zone::utc());
                let ends = ends
                    .filter(|ends| ends.instant(Zone::utc()) >= new.instant(Zone::utc()))
                    .or_else(|| new.plus(length))?;
                ReadTime::Timed { starts: new, ends }
            }
        })
    }
}
