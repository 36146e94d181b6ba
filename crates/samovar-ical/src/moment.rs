//! Wall-clock times of a zone and the instants they stand for. A time the
//! clocks jump over has no instant and is refused; a time they show twice is
//! told apart by [`Fold`]. The machine's own zone and clock play no part.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, TimeDelta, TimeZone, Timelike, Utc};
use chrono::{MappedLocalTime, Offset};
use samovar_zone::Zone;

use crate::door::{Name, Param, Part, Value};
use crate::error::{CalendarError, Result};

/// Which one is meant when clocks go back and a time comes twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Fold {
    /// The first time round; also what a calendar understands by itself.
    #[default]
    Earlier,
    /// The second time round.
    Later,
}

/// A wall-clock time. Means nothing without a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LocalTime {
    /// What the clock on the wall shows; seconds are kept, fractions are not.
    pub at: NaiveDateTime,
    /// Looked at only when the clock shows `at` twice.
    pub fold: Fold,
}

impl From<NaiveDateTime> for LocalTime {
    fn from(at: NaiveDateTime) -> Self {
        Self {
            at,
            fold: Fold::Earlier,
        }
    }
}

/// The zone of this IANA name.
pub fn zone(name: &str) -> Result<Zone> {
    name.parse().map_err(|_| CalendarError::ZoneUnknown {
        zone: name.to_owned(),
    })
}

/// A wall-clock time that exists, with its instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Moment {
    pub local: NaiveDateTime,
    pub utc: DateTime<Utc>,
    /// The second of two equal wall-clock times, which DTSTART with TZID
    /// cannot say (RFC 5545 §3.3.5: it means the first).
    second_time: bool,
}

impl From<Moment> for LocalTime {
    fn from(moment: Moment) -> Self {
        Self {
            at: moment.local,
            fold: match moment.second_time {
                true => Fold::Later,
                false => Fold::Earlier,
            },
        }
    }
}

impl Moment {
    pub(crate) fn resolve(time: LocalTime, zone: Zone) -> Result<Self> {
        // Four-digit years only, with room for the years of zone rules around.
        let in_range = (1900..=9998).contains(&time.at.year());
        let Some(at) = time.at.with_nanosecond(0).filter(|_| in_range) else {
            return Err(CalendarError::TimeOutOfRange { at: time.at });
        };
        let (found, second_time) = match (zone.from_local_datetime(&at), time.fold) {
            (MappedLocalTime::Single(found), _) => (found, false),
            (MappedLocalTime::Ambiguous(first, _), Fold::Earlier) => (first, false),
            (MappedLocalTime::Ambiguous(_, second), Fold::Later) => (second, true),
            (MappedLocalTime::None, _) => {
                return Err(CalendarError::TimeSkipped {
                    at,
                    zone: zone.name().to_owned(),
                });
            }
        };
        Ok(Self {
            local: at,
            utc: found.with_timezone(&Utc),
            second_time,
        })
    }

    /// What the clocks of a zone show at an instant.
    pub(crate) fn at(utc: DateTime<Utc>, zone: Zone) -> Self {
        let local = utc.with_timezone(&zone).naive_local();
        let first = zone.from_local_datetime(&local).earliest();
        Self {
            local,
            utc,
            second_time: first.is_some_and(|first| first.with_timezone(&Utc) != utc),
        }
    }

    /// The moment `minutes` of real time later.
    pub(crate) fn plus_minutes(self, minutes: u32, zone: Zone) -> Result<Self> {
        let out_of_range = || CalendarError::TimeOutOfRange { at: self.local };
        let utc = self
            .utc
            .checked_add_signed(TimeDelta::minutes(i64::from(minutes)))
            .filter(|utc| utc.year() <= 9998)
            .ok_or_else(out_of_range)?;
        Ok(Self::at(utc, zone))
    }
}

/// Seconds east of Greenwich that the zone keeps at an instant.
pub(crate) fn offset_at(zone: Zone, at: DateTime<Utc>) -> i32 {
    zone.offset_from_utc_datetime(&at.naive_utc())
        .fix()
        .local_minus_utc()
}

/// The time that the clocks of a zone show when they should show `at`: the
/// same, but for a time that they jump over. That one is moved on by as much as
/// the clocks are, which is what RFC 5545 §3.3.5 has calendars do.
pub fn existing_time(at: NaiveDateTime, zone: Zone) -> NaiveDateTime {
    instant(at, zone).with_timezone(&zone).naive_local()
}

/// The instant of a wall-clock time that a rule gives (§3.3.5): the first one
/// of two, and a time that the clocks jump over by the offset before the jump.
pub(crate) fn instant(at: NaiveDateTime, zone: Zone) -> DateTime<Utc> {
    let found = zone.from_local_datetime(&at).earliest();
    found.map_or_else(
        || {
            let before = (at - TimeDelta::days(1)).and_utc();
            (at - TimeDelta::seconds(i64::from(offset_at(zone, before)))).and_utc()
        },
        |found| found.with_timezone(&Utc),
    )
}

/// Start and end of something, the end after the start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Span {
    pub starts: Moment,
    /// `None` for a point in time.
    pub ends: Option<Moment>,
    pub zone: Zone,
    /// Written by the wall clock come what may, because a rule repeats it.
    pub repeats: bool,
}

impl Span {
    /// The first date of a series. A rule knows no second time round of an
    /// hour, so the start is the first one and the length is kept.
    pub(crate) fn repeating(starts: LocalTime, ends: LocalTime, zone: Zone) -> Result<Self> {
        let given = Self::between(starts, ends, zone)?;
        let starts = Moment::resolve(starts.at.into(), zone)?;
        let shift = starts.utc - given.starts.utc;
        Ok(Self {
            starts,
            ends: given.ends.map(|ends| Moment::at(ends.utc + shift, zone)),
            zone,
            repeats: true,
        })
    }

    /// The same length from the same wall-clock time on another date.
    pub(crate) fn on(self, date: NaiveDate) -> Self {
        let at = |utc| Moment::at(utc, self.zone);
        let starts = at(instant(date.and_time(self.starts.local.time()), self.zone));
        let ends = self
            .ends
            .map(|ends| at(starts.utc + (ends.utc - self.starts.utc)));
        Self {
            starts,
            ends,
            repeats: false,
            ..self
        }
    }

    /// The same instants by the clocks of another zone.
    pub(crate) fn in_zone(self, zone: Zone) -> Self {
        Self {
            starts: Moment::at(self.starts.utc, zone),
            ends: self.ends.map(|ends| Moment::at(ends.utc, zone)),
            zone,
            ..self
        }
    }

    pub(crate) fn between(starts: LocalTime, ends: LocalTime, zone: Zone) -> Result<Self> {
        let (start, end) = (Moment::resolve(starts, zone)?, Moment::resolve(ends, zone)?);
        if end.utc <= start.utc {
            return Err(CalendarError::EndNotAfterStart {
                starts: starts.at,
                ends: ends.at,
            });
        }
        Ok(Self {
            starts: start,
            ends: Some(end),
            zone,
            repeats: false,
        })
    }

    pub(crate) fn lasting(starts: LocalTime, minutes: u32, zone: Zone) -> Result<Self> {
        let starts = Moment::resolve(starts, zone)?;
        let ends = match minutes {
            0 => None,
            minutes => Some(starts.plus_minutes(minutes, zone)?),
        };
        Ok(Self {
            starts,
            ends,
            zone,
            repeats: false,
        })
    }

    pub(crate) fn last(self) -> Moment {
        self.ends.unwrap_or(self.starts)
    }

    /// Whether the times are written with the zone's TZID. UTC needs none, and
    /// an hour that clocks show twice is said plainly only in UTC; then both
    /// ends are, because readers compare them.
    pub(crate) fn needs_zone(self) -> bool {
        let said_by_clock = !self.starts.second_time && !self.last().second_time;
        !is_utc(self.zone) && (self.repeats || said_by_clock)
    }

    /// Adds DTSTART and DTEND; DURATION in place of an end that repeats and
    /// that the wall clock would put an hour too early.
    pub(crate) fn write(self, part: &mut Part) {
        let by_length = self.needs_zone() && self.last().second_time;
        let ends = self.ends.filter(|_| !by_length);
        let ends = ends.map(|ends| (Name::DTEND, ends));
        for (name, moment) in [(Name::DTSTART, self.starts)].into_iter().chain(ends) {
            if self.needs_zone() {
                part.add_with(name, [Param::zone(self.zone)], Value::local(moment.local));
            } else {
                part.add(name, Value::utc(moment.utc));
            }
        }
        if by_length {
            let length = self.last().utc - self.starts.utc;
            part.add(Name::DURATION, Value::duration(length));
        }
    }
}

/// Whether times of this zone are written with a `Z`.
pub(crate) fn is_utc(zone: Zone) -> bool {
    zone.is_utc()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn new_york() -> Zone {
        zone("America/New_York").unwrap()
    }

    fn moscow() -> Zone {
        zone("Europe/Moscow").unwrap()
    }
    fn clock(text: &str) -> LocalTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M")
            .unwrap()
            .into()
    }

    fn later(text: &str) -> LocalTime {
        LocalTime {
            fold: Fold::Later,
            ..clock(text)
        }
    }

    #[test]
    fn skipped_time_is_refused_with_its_zone() {
        let error = Moment::resolve(clock("2026-03-08 02:30"), new_york()).unwrap_err();
        assert_eq!(error.code(), "calendar-time-skipped");
        assert_eq!(
            error.args(),
            [
                ("at", "2026-03-08 02:30".to_owned()),
                ("zone", "America/New_York".to_owned())
            ]
        );
    }

    #[test]
    fn repeated_hour_is_told_apart() {
        let at = "2026-11-01 01:30";
        let instants = [clock(at), later(at)]
            .map(|time| Moment::resolve(time, new_york()).unwrap().utc.to_rfc3339());
        assert_eq!(
            instants,
            ["2026-11-01T05:30:00+00:00", "2026-11-01T06:30:00+00:00"]
        );
    }

    #[test]
    fn end_is_compared_by_instant() {
        // The wall clock runs backwards here; the evening does not.
        let span = Span::between(
            clock("2026-11-01 01:50"),
            later("2026-11-01 01:10"),
            new_york(),
        );
        assert!(span.is_ok_and(|span| !span.needs_zone()));
        for ends in ["2026-12-18 19:00", "2026-12-18 18:59"] {
            let error =
                Span::between(clock("2026-12-18 19:00"), clock(ends), moscow()).unwrap_err();
            assert_eq!(error.code(), "calendar-end-not-after-start");
            assert_eq!(
                error.args(),
                [
                    ("ends", ends.to_owned()),
                    ("starts", "2026-12-18 19:00".to_owned())
                ]
            );
        }
    }

    #[test]
    fn minutes_are_real_time_over_a_change_of_clocks() {
        let span = Span::lasting(clock("2026-03-08 01:30"), 60, new_york()).unwrap();
        assert_eq!(
            LocalTime::from(span.last().local),
            clock("2026-03-08 03:30")
        );
    }

    #[test]
    fn unknown_zones_and_absurd_years_are_refused() {
        let error = zone("Europe/Moskow").unwrap_err();
        assert_eq!(error.code(), "calendar-zone-unknown");
        assert_eq!(error.args(), [("zone", "Europe/Moskow".to_owned())]);
        for at in ["1899-12-31 23:59", "9999-01-01 00:00"] {
            let error = Moment::resolve(clock(at), moscow()).unwrap_err();
            assert_eq!(error.code(), "calendar-time-out-of-range");
        }
    }
}
