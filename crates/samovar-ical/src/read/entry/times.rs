//! When an entry takes place: its start, its end or length, and by which clock.

use calcard::icalendar::{
    ICalendarDuration, ICalendarEntry, ICalendarParameterName, ICalendarProperty, ICalendarValue,
};
use chrono::{NaiveDate, NaiveTime, TimeDelta};
use samovar_zone::Zone;

use super::super::properties::{self, Moment, moment_of};
use super::super::remark::RemarkCode;
use super::super::time::{Clock, ReadTime, ReadZone};
use super::super::zones::Found;
use super::Reading;

impl Reading<'_> {
    pub(super) fn time(&mut self) -> Result<ReadTime, (RemarkCode, String)> {
        let part = self.part;
        let Some(start) = part.property(&ICalendarProperty::Dtstart) else {
            return Err((RemarkCode::StartMissing, String::new()));
        };
        let value = start.values.first();
        let Some(moment) = value.and_then(moment_of) else {
            let detail = value.map(properties::text).unwrap_or_default();
            return Err((RemarkCode::StartInvalid, detail));
        };
        let end = part.property(&ICalendarProperty::Dtend);
        let end_moment = end.and_then(|end| moment_of(end.values.first()?));
        if let (Some(end), None) = (end, end_moment) {
            self.note(
                RemarkCode::EndInvalid,
                end.values.first().map(properties::text).unwrap_or_default(),
            );
        }
        let length = part
            .property(&ICalendarProperty::Duration)
            .and_then(|entry| match entry.values.first() {
                Some(ICalendarValue::Duration(length)) => Some(length.clone()),
                _ => None,
            });
        match moment {
            Moment::Day(first) => Ok(self.days(first, end_moment, length.as_ref())),
            _ => {
                let starts = self.start_clock(start, moment, end_moment);
                let ends = match (end, end_moment) {
                    (Some(end), Some(moment)) => Some(self.end_clock(end, moment, &starts)),
                    _ => length.as_ref().and_then(|length| after(&starts, length)),
                };
                Ok(self.timed(starts, ends))
            }
        }
    }

    fn days(
        &mut self,
        first: NaiveDate,
        end: Option<Moment>,
        length: Option<&ICalendarDuration>,
    ) -> ReadTime {
        // DTEND is the day after the last; a time on it is on the last.
        let last = match (end, length) {
            (Some(Moment::Day(end)), _) if end == first => Some(first),
            (Some(Moment::Day(end)), _) => end.pred_opt(),
            (Some(end), _) if end.wall().time() == NaiveTime::MIN => end.wall().date().pred_opt(),
            (Some(end), _) => Some(end.wall().date()),
            (None, Some(length)) => length.to_time_delta().and_then(|length| {
                first.checked_add_signed((length - TimeDelta::seconds(1)).max(TimeDelta::zero()))
            }),
            (None, None) => Some(first),
        };
        let last = last.unwrap_or(first);
        if last < first {
            self.note(RemarkCode::EndBeforeStart, last.to_string());
        }
        ReadTime::Days {
            first,
            last: last.max(first),
        }
    }

    fn timed(&mut self, starts: Clock, ends: Option<Clock>) -> ReadTime {
        let Some(ends) = ends else {
            return ReadTime::Timed {
                ends: starts.clone(),
                starts,
            };
        };
        // Outlook writes whole days as midnights and says so in a field of its own.
        let whole = properties::own_property(self.part, "X-MICROSOFT-CDO-ALLDAYEVENT")
            .is_some_and(|flag| flag.eq_ignore_ascii_case("TRUE"));
        let midnight = |clock: &Clock| clock.wall.time() == NaiveTime::MIN;
        if whole && midnight(&starts) && midnight(&ends) && ends.wall > starts.wall {
            let first = starts.wall.date();
            return ReadTime::Days {
                first,
                last: ends.wall.date().pred_opt().unwrap_or(first),
            };
        }
        if ends.instant(Zone::utc()) < starts.instant(Zone::utc()) {
            self.note(RemarkCode::EndBeforeStart, ends.wall.to_string());
            return ReadTime::Timed {
                ends: starts.clone(),
                starts,
            };
        }
        ReadTime::Timed { starts, ends }
    }

    pub(super) fn clock(&mut self, entry: &ICalendarEntry, moment: Moment) -> Clock {
        let zone = match moment {
            Moment::Utc(_) => ReadZone::Utc,
            _ => match properties::parameter(entry, &ICalendarParameterName::Tzid) {
                Some(name) => self.zone(&name),
                None => ReadZone::Floating,
            },
        };
        Clock {
            wall: moment.wall(),
            zone,
        }
    }

    /// `DTSTART;TZID=…:…Z` says two things. As it is written it is UTC, unless
    /// the end would then come before the start.
    fn start_clock(
        &mut self,
        entry: &ICalendarEntry,
        moment: Moment,
        end: Option<Moment>,
    ) -> Clock {
        let zone = properties::parameter(entry, &ICalendarParameterName::Tzid);
        if let (Moment::Utc(at), Some(name), Some(Moment::Wall(end))) = (moment, zone, end) {
            let found = self.zones.find(&name);
            let as_wall = Clock {
                wall: at,
                zone: found.zone(),
            };
            let end = Clock {
                wall: end,
                zone: found.zone(),
            };
            self.note(RemarkCode::ZoneAndUtc, name);
            if found != Found::Unknown && end.instant(Zone::utc()) < at.and_utc() {
                return as_wall;
            }
        }
        self.clock(entry, moment)
    }

    /// An end without a zone of its own is meant by the clock of the start.
    fn end_clock(&mut self, entry: &ICalendarEntry, moment: Moment, starts: &Clock) -> Clock {
        match self.clock(entry, moment) {
            Clock {
                wall,
                zone: ReadZone::Floating,
            } => Clock {
                wall,
                zone: starts.zone.clone(),
            },
            clock => clock,
        }
    }

    fn zone(&mut self, name: &str) -> ReadZone {
        let found = self.zones.find(name);
        let code = match &found {
            Found::Unknown => RemarkCode::ZoneUnknown,
            Found::OfFile(_) => RemarkCode::ZoneOfFile,
            Found::Known(_) => return found.zone(),
        };
        // Said once of an entry, though several of its times may name it.
        let said = self.report.notes.last();
        if said.is_none_or(|last| (last.line, last.code) != (self.line, code)) {
            self.note(code, name);
        }
        found.zone()
    }
}

/// Days and weeks are days of the calendar, hours and minutes real time.
pub(super) fn after(starts: &Clock, length: &ICalendarDuration) -> Option<Clock> {
    let sign = if length.neg { -1 } else { 1 };
    let days = i64::from(length.weeks) * 7 + i64::from(length.days);
    let seconds =
        (i64::from(length.hours) * 60 + i64::from(length.minutes)) * 60 + i64::from(length.seconds);
    let wall = starts
        .wall
        .checked_add_signed(TimeDelta::try_days(sign * days)?)?;
    let far =
        (starts.wall.date() - wall.date()).num_days().abs() > 36_600 || seconds > 36_600 * 86_400;
    if far {
        return None;
    }
    Clock {
        wall,
        zone: starts.zone.clone(),
    }
    .plus(TimeDelta::seconds(sign * seconds))
}
