//! One VEVENT becomes one [`ReadEntry`].

mod dates;
mod times;

use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarEntry, ICalendarProperty, ICalendarStatus,
    ICalendarTransparency, ICalendarValue,
};
use calcard::{Entry, Parser};
use samovar_zone::Zone;

use super::called_off::called_off;
use super::html::{plain, plain_line};
use super::no_place::is_no_place;
use super::people::{attendee, person};
use super::properties;
use super::remark::{Remark, RemarkCode, Report};
use super::split::Part;
use super::time::ReadTime;
use super::zones::Zones;
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
    let line = |name| text::line(&plain_line(&first(name))).into_owned();
    let written_title = line(ICalendarProperty::Summary);
    let called_off = called_off(&written_title);
    let title = called_off.clone().unwrap_or_else(|| written_title.clone());
    let uid = text::line(&first(ICalendarProperty::Uid)).into_owned();
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
    if called_off.is_some() && state(component) != State::Cancelled {
        reading.note(RemarkCode::CancelledByTitle, written_title);
    }
    let mut location = line(ICalendarProperty::Location);
    if is_no_place(&location) {
        reading.note(RemarkCode::PlaceIsNone, std::mem::take(&mut location));
    }
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
        description: description(component, source),
        location,
        comment: comments(component),
        geo: geo(component),
        url: text::line(&first(ICalendarProperty::Url)).into_owned(),
        state: if called_off.is_some() {
            State::Cancelled
        } else {
            state(component)
        },
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
                Some(ReadTime::Timed { starts, .. }) => starts.instant(Zone::utc()).to_rfc3339(),
                Some(ReadTime::Days { first, .. }) => first.to_string(),
                None => String::new(),
            };
            self.uid = made_uid(&[&when, &self.title, location]);
            self.note(RemarkCode::UidMissing, "");
        }
    }
}

/// The description, or where there is none the one that is written with markup.
fn description(part: &ICalendarComponent, source: &str) -> String {
    let read = |text: &str| text::lines(&plain(text)).trim().to_owned();
    let own = read(&properties::text_of(part, &ICalendarProperty::Description));
    if !own.is_empty() {
        return own;
    }
    let styled = ["X-ALT-DESC", "STYLED-DESCRIPTION"]
        .iter()
        .find_map(|name| {
            let text = read(&properties::own_text(source, name)?);
            (!text.is_empty()).then_some(text)
        });
    styled.unwrap_or_default()
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
pub(super) fn made_uid(content: &[&str]) -> String {
    let bytes = content.iter().flat_map(|text| text.bytes().chain([0]));
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("made-{hash:016x}")
}
