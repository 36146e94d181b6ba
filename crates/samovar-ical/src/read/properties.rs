//! Typed looks into a component that calcard has parsed.

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendarComponent, ICalendarEntry, ICalendarMethod, ICalendarParameterName,
    ICalendarParameterValue, ICalendarProperty, ICalendarValue, Uri,
};
use calcard::{Entry, Parser};
use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::Method;

/// A date or a time as it is written, without its zone.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Moment {
    Day(NaiveDate),
    Utc(NaiveDateTime),
    Wall(NaiveDateTime),
}

impl Moment {
    pub fn wall(self) -> NaiveDateTime {
        match self {
            Self::Day(day) => day.and_time(NaiveTime::MIN),
            Self::Utc(at) | Self::Wall(at) => at,
        }
    }
}

pub(super) fn moment(value: &PartialDateTime) -> Option<Moment> {
    let year = i32::from(value.year?);
    let day = NaiveDate::from_ymd_opt(year, value.month?.into(), value.day?.into())
        .filter(|day| (1600..=9990).contains(&day.year()))?;
    let (Some(hour), Some(minute)) = (value.hour, value.minute) else {
        return Some(Moment::Day(day));
    };
    // 24:00 is the end of the day; a leap second is no second of ours.
    let (day, hour) = if (hour, minute) == (24, 0) {
        (day.succ_opt()?, 0)
    } else {
        (day, hour)
    };
    let second = value.second.unwrap_or(0).min(59);
    let at = day.and_hms_opt(hour.into(), minute.into(), second.into())?;
    Some(match value.tz_hour {
        None => Moment::Wall(at),
        Some(hours) => {
            let minutes = i64::from(hours) * 60 + i64::from(value.tz_minute.unwrap_or(0));
            let east = TimeDelta::minutes(if value.tz_minus { -minutes } else { minutes });
            Moment::Utc(at.checked_sub_signed(east)?)
        }
    })
}

/// A date of a value; also as ISO 8601 writes it, with lines and colons.
pub(super) fn moment_of(value: &ICalendarValue) -> Option<Moment> {
    match value {
        ICalendarValue::PartialDateTime(value) => moment(value),
        ICalendarValue::Text(text) => {
            let compact: String = text
                .trim()
                .chars()
                .filter(|c| !matches!(c, '-' | ':'))
                .collect();
            let (plain, utc) = match compact.strip_suffix(['Z', 'z']) {
                Some(plain) => (plain, true),
                None => (compact.as_str(), false),
            };
            let at = ["%Y%m%dT%H%M%S", "%Y%m%dT%H%M", "%Y%m%d %H%M%S"]
                .iter()
                .find_map(|shape| NaiveDateTime::parse_from_str(plain, shape).ok())
                .filter(|at| (1600..=9990).contains(&at.year()))?;
            Some(if utc {
                Moment::Utc(at)
            } else {
                Moment::Wall(at)
            })
        }
        _ => None,
    }
}

pub(super) fn first_moment(part: &ICalendarComponent, name: &ICalendarProperty) -> Option<Moment> {
    moment_of(part.property(name)?.values.first()?)
}

pub(super) fn moments(part: &ICalendarComponent, name: &ICalendarProperty) -> Vec<Moment> {
    let entries = part.entries.iter().filter(|entry| &entry.name == name);
    entries
        .flat_map(|entry| &entry.values)
        .filter_map(moment_of)
        .collect()
}

/// The value as text, whatever it was taken for.
pub(super) fn text(value: &ICalendarValue) -> String {
    match value {
        ICalendarValue::Uri(Uri::Location(uri)) => uri.clone(),
        ICalendarValue::PartialDateTime(_) => {
            moment_of(value).map_or_else(String::new, |at| at.wall().to_string())
        }
        value => value.as_text().unwrap_or_default().to_owned(),
    }
}

/// All values of the first such property, as one text.
pub(super) fn text_of(part: &ICalendarComponent, name: &ICalendarProperty) -> String {
    part.property(name)
        .map(|entry| entry.values.iter().map(text).collect::<Vec<_>>().join(","))
        .unwrap_or_default()
}

/// A parameter as text. A list of values is joined again: names of Windows
/// zones hold commas, and are seldom quoted.
pub(super) fn parameter(entry: &ICalendarEntry, name: &ICalendarParameterName) -> Option<String> {
    let values: Vec<&str> = entry
        .params
        .iter()
        .filter(|param| &param.name == name)
        .filter_map(|param| match &param.value {
            ICalendarParameterValue::Text(text) => Some(text.as_str()),
            ICalendarParameterValue::Uri(Uri::Location(uri)) => Some(uri.as_str()),
            _ => None,
        })
        .collect();
    (!values.is_empty()).then(|| values.join(","))
}

/// A parameter with a name of somebody's own.
pub(super) fn own_parameter<'e>(entry: &'e ICalendarEntry, name: &str) -> Option<&'e str> {
    entry
        .params
        .iter()
        .find_map(|param| match (&param.name, &param.value) {
            (ICalendarParameterName::Other(known), ICalendarParameterValue::Text(text))
                if known.eq_ignore_ascii_case(name) =>
            {
                Some(text.as_str())
            }
            _ => None,
        })
}

/// A property with a name of somebody's own.
pub(super) fn own_property(part: &ICalendarComponent, name: &str) -> Option<String> {
    let entry = part.entries.iter().find(|entry| {
        matches!(&entry.name, ICalendarProperty::Other(known) if known.eq_ignore_ascii_case(name))
    })?;
    entry.values.first().map(text)
}

/// The text of such a property as the source has it: calcard takes semicolons of
/// a name it does not know for the ends of values.
pub(super) fn own_text(source: &str, name: &str) -> Option<String> {
    let begins = |line: &&str| {
        line.get(..name.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(name))
            && line
                .get(name.len()..)
                .is_some_and(|rest| rest.starts_with([':', ';']))
    };
    let mut lines = source.lines().skip_while(|line| !begins(line));
    let mut line = lines.next()?.trim_end_matches('\r').to_owned();
    // A line that begins with a space goes on with the one before.
    for more in lines.map_while(|line| line.strip_prefix([' ', '\t'])) {
        line.push_str(more.trim_end_matches('\r'));
    }
    let mut quoted = false;
    let colon = line.find(|c: char| {
        quoted ^= c == '"';
        c == ':' && !quoted
    })?;
    let mut text = String::with_capacity(line.len());
    let mut letters = line.get(colon + 1..)?.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next() {
                Some('n' | 'N') => text.push('\n'),
                Some(other) => text.push(other),
                None => {}
            },
            other => text.push(other),
        }
    }
    Some(text)
}

/// What a calendar says of itself.
#[derive(Default)]
pub(super) struct Header {
    pub name: String,
    pub method: Option<Method>,
    /// As it is written.
    pub zone: Option<String>,
}

pub(super) fn header(lines: &str) -> Header {
    let source = format!("BEGIN:VCALENDAR\n{lines}\nEND:VCALENDAR\n");
    let Entry::ICalendar(calendar) = Parser::new(&source).entry() else {
        return Header::default();
    };
    let Some(part) = calendar.components.first() else {
        return Header::default();
    };
    let name = own_property(part, "X-WR-CALNAME")
        .unwrap_or_else(|| text_of(part, &ICalendarProperty::Name));
    let method = part.property(&ICalendarProperty::Method).and_then(|entry| {
        Some(match entry.values.first()? {
            ICalendarValue::Method(ICalendarMethod::Publish) => Method::Publish,
            ICalendarValue::Method(ICalendarMethod::Request) => Method::Request,
            ICalendarValue::Method(ICalendarMethod::Reply) => Method::Reply,
            ICalendarValue::Method(ICalendarMethod::Add) => Method::Add,
            ICalendarValue::Method(ICalendarMethod::Cancel) => Method::Cancel,
            ICalendarValue::Method(ICalendarMethod::Refresh) => Method::Refresh,
            ICalendarValue::Method(ICalendarMethod::Counter) => Method::Counter,
            ICalendarValue::Method(ICalendarMethod::Declinecounter) => Method::DeclineCounter,
            _ => return None,
        })
    });
    // Some programs write the zone's name where a zone should stand.
    let zone = ["X-WR-TIMEZONE", "X-LIC-LOCATION", "X-TIMEZONE", "VTIMEZONE"]
        .iter()
        .find_map(|name| own_property(part, name))
        .or_else(|| Some(text_of(part, &ICalendarProperty::Tzid)))
        .filter(|name| !name.trim().is_empty());
    Header {
        name: crate::text::line(&name).into_owned(),
        method,
        zone,
    }
}
