//! One VEVENT becomes one [`ReadEntry`].

use std::sync::Arc;

use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarDuration, ICalendarEntry, ICalendarParameterName,
    ICalendarPeriod, ICalendarProperty, ICalendarStatus, ICalendarTransparency, ICalendarValue,
};
use calcard::{Entry, Parser};
use chrono::{NaiveDate, NaiveTime, TimeDelta};
use chrono_tz::Tz;

use super::people::{attendee, person};
use super::properties::{self, Moment, moment_of};
use super::recurrence::{Extra, Recurring};
use super::remark::{Remark, RemarkCode, Report};
use super::split::Part;
use super::time::{Clock, ReadTime, ReadZone, RecurrenceId};
use super::zones::{Found, Zones};
use super::{MAX_ATTENDEES, Method, ReadEntry};
use crate::event::{Geo, State};
use crate::text;

/// An entry while it is read: what is said of it carries its name.
struct Reading<'r> {
    part: &'r ICalendarComponent,
    zones: &'r Zones<'r>,
    report: &'r mut Report,
    line: u32,
    uid: String,
    title: String,
}

/// None where nothing can be taken; the report says why.
pub(super) fn entry(
    part: &Part,
    source: &str,
    method: Option<Method>,
    zones: &Zones<'_>,
    report: &mut Report,
) -> Option<ReadEntry> {
    let Entry::ICalendar(ICalendar { components }) = Parser::new(source).entry() else {
        report.leave_out(Remark::of_line(part.line, RemarkCode::StartMissing, ""));
        return None;
    };
    let component = components.first()?;
    let first = |name| properties::text_of(component, &name);
    let title = text::line(&first(ICalendarProperty::Summary));
    let uid = text::line(&first(ICalendarProperty::Uid));
    let mut reading = Reading {
        part: component,
        zones,
        report,
        line: part.line,
        uid,
        title,
    };
    let time = reading.time();
    // An answer, or a cancellation, may name the event alone.
    let needs_time = !matches!(
        method,
        Some(Method::Reply | Method::Refresh | Method::DeclineCounter | Method::Cancel)
    );
    let time = match time {
        Ok(time) => Some(time),
        Err(_) if !needs_time && !reading.uid.is_empty() => None,
        Err((code, detail)) => {
            reading.report.leave_out(Remark {
                uid: reading.uid.clone(),
                title: reading.title.clone(),
                ..Remark::of_line(part.line, code, detail)
            });
            return None;
        }
    };
    let location = text::line(&first(ICalendarProperty::Location));
    reading.settle_uid(time.as_ref(), &location);
    let recurrence_id = reading.recurrence_id();
    let recurring = if recurrence_id.is_none() {
        reading.recurring()
    } else {
        None
    };
    let attendees: Vec<&ICalendarEntry> = component
        .entries
        .iter()
        .filter(|entry| entry.name == ICalendarProperty::Attendee)
        .collect();
    if attendees.len() > MAX_ATTENDEES {
        reading.note(RemarkCode::TooManyAttendees, attendees.len().to_string());
    }
    Some(ReadEntry {
        line: part.line,
        recurrence_id,
        sequence: component
            .property(&ICalendarProperty::Sequence)
            .and_then(|entry| entry.values.first()?.as_integer())
            .and_then(|number| u32::try_from(number).ok())
            .unwrap_or(0),
        dtstamp: properties::first_moment(component, &ICalendarProperty::Dtstamp)
            .map(|at| at.wall().and_utc()),
        description: text::lines(&first(ICalendarProperty::Description))
            .trim()
            .to_owned(),
        location,
        comment: comments(component),
        geo: geo(component),
        url: text::line(&first(ICalendarProperty::Url)),
        state: state(component),
        free: component.transparency() == Some(&ICalendarTransparency::Transparent),
        organizer: component
            .property(&ICalendarProperty::Organizer)
            .map(person),
        attendees: attendees
            .into_iter()
            .take(MAX_ATTENDEES)
            .map(attendee)
            .collect(),
        time,
        recurring,
        uid: reading.uid,
        title: reading.title,
    })
}

impl Reading<'_> {
    fn note(&mut self, code: RemarkCode, detail: impl Into<String>) {
        let remark = Remark::of_line(self.line, code, detail);
        self.report.note(Remark {
            uid: self.uid.clone(),
            title: self.title.clone(),
            ..remark
        });
    }

    fn settle_uid(&mut self, time: Option<&ReadTime>, location: &str) {
        let uids = self
            .part
            .entries
            .iter()
            .filter(|entry| entry.name == ICalendarProperty::Uid);
        if uids.count() > 1 {
            self.note(RemarkCode::UidTwice, self.uid.clone());
        }
        if self.uid.is_empty() {
            let when = match time {
                Some(ReadTime::Timed { starts, .. }) => starts.instant(Tz::UTC).to_rfc3339(),
                Some(ReadTime::Days { first, .. }) => first.to_string(),
                None => String::new(),
            };
            self.uid = made_uid(&[&when, &self.title, location]);
            self.note(RemarkCode::UidMissing, "");
        }
    }

    fn time(&mut self) -> Result<ReadTime, (RemarkCode, String)> {
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
        if ends.instant(Tz::UTC) < starts.instant(Tz::UTC) {
            self.note(RemarkCode::EndBeforeStart, ends.wall.to_string());
            return ReadTime::Timed {
                ends: starts.clone(),
                starts,
            };
        }
        ReadTime::Timed { starts, ends }
    }

    fn clock(&mut self, entry: &ICalendarEntry, moment: Moment) -> Clock {
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
            if found != Found::Unknown && end.instant(Tz::UTC) < at.and_utc() {
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

    fn recurrence_id(&mut self) -> Option<RecurrenceId> {
        let entry = self.part.property(&ICalendarProperty::RecurrenceId)?;
        let Some(moment) = entry.values.first().and_then(moment_of) else {
            self.note(
                RemarkCode::DateInvalid,
                entry
                    .values
                    .first()
                    .map(properties::text)
                    .unwrap_or_default(),
            );
            return None;
        };
        if entry
            .params
            .iter()
            .any(|param| param.name == ICalendarParameterName::Range)
        {
            self.note(RemarkCode::RangeIgnored, "");
        }
        Some(self.date(entry, moment))
    }

    fn date(&mut self, entry: &ICalendarEntry, moment: Moment) -> RecurrenceId {
        match moment {
            Moment::Day(day) => RecurrenceId::Day(day),
            _ => RecurrenceId::At(self.clock(entry, moment)),
        }
    }

    fn recurring(&mut self) -> Option<Recurring> {
        let mut recurring = Recurring::default();
        let part = self.part;
        for entry in &part.entries {
            match entry.name {
                ICalendarProperty::Rrule => match entry.values.first() {
                    Some(ICalendarValue::RecurrenceRule(rule)) => {
                        recurring.rules.push(Arc::new((**rule).clone()))
                    }
                    Some(other) => self.note(RemarkCode::RuleInvalid, properties::text(other)),
                    None => {}
                },
                ICalendarProperty::Rdate => self.extras(entry, &mut recurring),
                ICalendarProperty::Exdate => {
                    for value in entry.values.iter().take(super::recurrence::MOST_WRITTEN) {
                        match moment_of(value) {
                            Some(moment) => recurring.except.push(self.date(entry, moment)),
                            None => self.note(RemarkCode::DateInvalid, properties::text(value)),
                        }
                    }
                }
                _ => {}
            }
        }
        recurring.rules.truncate(20);
        recurring.except.truncate(super::recurrence::MOST_WRITTEN);
        recurring.extra.truncate(super::recurrence::MOST_WRITTEN);
        (!recurring.rules.is_empty() || !recurring.extra.is_empty()).then_some(recurring)
    }

    fn extras(&mut self, entry: &ICalendarEntry, recurring: &mut Recurring) {
        for value in entry.values.iter().take(super::recurrence::MOST_WRITTEN) {
            let extra = match value {
                ICalendarValue::Period(ICalendarPeriod::Range { start, end }) => {
                    properties::moment(start)
                        .zip(properties::moment(end))
                        .map(|(start, end)| {
                            let starts = self.clock(entry, start);
                            let ends = self.clock(entry, end);
                            Extra {
                                starts: RecurrenceId::At(starts),
                                ends: Some(ends),
                            }
                        })
                }
                ICalendarValue::Period(ICalendarPeriod::Duration { start, duration }) => {
                    properties::moment(start).map(|start| {
                        let starts = self.clock(entry, start);
                        Extra {
                            ends: after(&starts, duration),
                            starts: RecurrenceId::At(starts),
                        }
                    })
                }
                value => moment_of(value).map(|moment| Extra {
                    starts: self.date(entry, moment),
                    ends: None,
                }),
            };
            match extra {
                Some(extra) => recurring.extra.push(extra),
                None => self.note(RemarkCode::DateInvalid, properties::text(value)),
            }
        }
    }
}

/// Days and weeks are days of the calendar, hours and minutes real time.
fn after(starts: &Clock, length: &ICalendarDuration) -> Option<Clock> {
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

fn comments(part: &ICalendarComponent) -> String {
    let all: Vec<String> = part
        .entries
        .iter()
        .filter(|entry| entry.name == ICalendarProperty::Comment)
        .flat_map(|entry| entry.values.iter().map(properties::text))
        .take(20)
        .collect();
    text::lines(&all.join("\n")).trim().to_owned()
}

fn geo(part: &ICalendarComponent) -> Option<Geo> {
    let values = &part.property(&ICalendarProperty::Geo)?.values;
    let number = |at: usize| values.get(at)?.as_float();
    Geo::new(number(0)?, number(1)?)
}

fn state(part: &ICalendarComponent) -> State {
    match part
        .property(&ICalendarProperty::Status)
        .and_then(|entry| entry.values.first())
    {
        Some(ICalendarValue::Status(ICalendarStatus::Cancelled)) => State::Cancelled,
        Some(ICalendarValue::Status(ICalendarStatus::Tentative)) => State::Tentative,
        // As it is spelt in America.
        Some(ICalendarValue::Text(other)) if other.trim().eq_ignore_ascii_case("CANCELED") => {
            State::Cancelled
        }
        _ => State::Confirmed,
    }
}

/// The same content gives the same identity, in every version of the program
/// (FNV-1a).
fn made_uid(content: &[&str]) -> String {
    let bytes = content.iter().flat_map(|text| text.bytes().chain([0]));
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("made-{hash:016x}")
}
