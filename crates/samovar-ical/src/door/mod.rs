//! The one door through which every calendar property passes, and the only
//! module that knows the `ics` crate. The tree below writes whatever it is
//! given; so here a [`Value`] and a [`Param`] can be made only by functions
//! that escape, quote or refuse, and a [`Name`] only from the list. Never add
//! a constructor that takes a ready-made string.
//!
//! A part is made of names, parameters and values,
//!
//! ```
//! use samovar_ical::door::{Kind, Name, Param, Part, Value};
//! let mut part = Part::new(Kind::VEVENT);
//! part.add_with(Name::SUMMARY, Param::common_name("Ann"), Value::line("Tea, talks"));
//! ```
//!
//! and nothing else compiles: no property of another name,
//!
//! ```compile_fail
//! use samovar_ical::door::{Kind, Name, Part, Value};
//! let mut part = Part::new(Kind::VEVENT);
//! part.add(Name("X-ANY\r\nATTENDEE"), Value::line("Tea, talks"));
//! ```
//!
//! no text that has not been escaped,
//!
//! ```compile_fail
//! use samovar_ical::door::{Kind, Name, Part, Value};
//! let mut part = Part::new(Kind::VEVENT);
//! part.add(Name::SUMMARY, Value("Tea\r\nATTENDEE:x".to_owned()));
//! ```
//!
//! ```compile_fail
//! use samovar_ical::door::{Kind, Name, Part};
//! let mut part = Part::new(Kind::VEVENT);
//! part.add(Name::SUMMARY, "Tea, talks".into());
//! ```
//!
//! no parameter that has not been quoted,
//!
//! ```compile_fail
//! use samovar_ical::door::{Kind, Name, Param, Part, Value};
//! let mut part = Part::new(Kind::VEVENT);
//! let param = Param { name: "CN", value: "\"".to_owned() };
//! part.add_with(Name::SUMMARY, [param], Value::line("Tea, talks"));
//! ```
//!
//! no word that the standard does not have, and no component around the door.
//!
//! ```compile_fail
//! let word = samovar_ical::door::Token("CONFIRMED\r\nX:1");
//! ```
//!
//! ```compile_fail
//! let part = samovar_ical::door::Part(ics::components::Component::new("VEVENT"));
//! ```

use std::io;

use chrono::{DateTime, Datelike, NaiveDateTime, TimeDelta, Timelike, Utc, Weekday};
use ics::components::{Component, Parameter, Property};
use samovar_zone::Zone;

use crate::address::{self, Email};
use crate::event::{Geo, Uid};
use crate::fold::Folder;
use crate::recurrence::{Ending, Recurrence, Repeat};
use crate::text;

macro_rules! names {
    ($kind:ident: $($id:ident = $text:literal),* $(,)?) => {
        impl $kind {
            $(#[doc = $text] pub const $id: Self = Self($text);)*
        }
    };
}

/// A property's name. Only the listed ones exist.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Name(&'static str);

names! { Name:
    ACTION = "ACTION", ATTENDEE = "ATTENDEE", CALSCALE = "CALSCALE", COMPLETED = "COMPLETED",
    DESCRIPTION = "DESCRIPTION", DTEND = "DTEND", DTSTAMP = "DTSTAMP", DTSTART = "DTSTART",
    DUE = "DUE", DURATION = "DURATION", EXDATE = "EXDATE", GEO = "GEO", LOCATION = "LOCATION",
    METHOD = "METHOD", ORGANIZER = "ORGANIZER", PERCENT_COMPLETE = "PERCENT-COMPLETE",
    PRODID = "PRODID", RECURRENCE_ID = "RECURRENCE-ID", RELATED_TO = "RELATED-TO",
    RRULE = "RRULE", SEQUENCE = "SEQUENCE", STATUS = "STATUS", SUMMARY = "SUMMARY",
    TRANSP = "TRANSP", TRIGGER = "TRIGGER", TZID = "TZID", TZNAME = "TZNAME",
    TZOFFSETFROM = "TZOFFSETFROM", TZOFFSETTO = "TZOFFSETTO", UID = "UID", URL = "URL",
    VERSION = "VERSION",
}

/// A fixed word of the standard, such as a status or a method.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token(&'static str);

names! { Token:
    V2_0 = "2.0", GREGORIAN = "GREGORIAN", REQUEST = "REQUEST", CANCEL = "CANCEL",
    CONFIRMED = "CONFIRMED", TENTATIVE = "TENTATIVE", CANCELLED = "CANCELLED",
    NEEDS_ACTION = "NEEDS-ACTION", ACCEPTED = "ACCEPTED", DECLINED = "DECLINED",
    INDIVIDUAL = "INDIVIDUAL", REQ_PARTICIPANT = "REQ-PARTICIPANT",
    TRUE = "TRUE", FALSE = "FALSE", DISPLAY = "DISPLAY", OPAQUE = "OPAQUE",
    TRANSPARENT = "TRANSPARENT", COMPLETED = "COMPLETED", END = "END",
}

/// What kind of component a [`Part`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kind(&'static str);

names! { Kind:
    VEVENT = "VEVENT", VALARM = "VALARM", VTIMEZONE = "VTIMEZONE", STANDARD = "STANDARD",
    DAYLIGHT = "DAYLIGHT", VTODO = "VTODO",
}

/// "Every year on such a weekday of a month", the recurrences that zone rules
/// need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct YearlyRule {
    /// 1–12.
    pub month: u32,
    /// Which of them.
    pub which: Which,
    /// The day of the week.
    pub weekday: Weekday,
}

/// Which of a month's Sundays, Fridays…
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// 1–4, or −1 for the last: what Outlook reads.
    Nth(i8),
    /// The first on or after this day of the month, which is no nth one: Chile's
    /// Sunday from 2 to 8 April.
    From(u32),
}

/// A property's value, already in its written form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Value(String);

impl Value {
    /// TEXT of several lines (RFC 5545 §3.3.11): cleaned, then escaped.
    pub fn text(value: &str) -> Self {
        Self(ics::escape_text(text::lines(value)).into_owned())
    }

    /// TEXT of one line: line breaks become spaces.
    pub fn line(value: &str) -> Self {
        Self(ics::escape_text(text::line(value)).into_owned())
    }

    /// A fixed word.
    pub fn token(token: Token) -> Self {
        Self(token.0.to_owned())
    }

    /// The UID of an event.
    pub fn uid(uid: &Uid) -> Self {
        Self::line(uid.as_str())
    }

    /// INTEGER (§3.3.8).
    pub fn integer(number: u32) -> Self {
        Self(number.to_string())
    }

    /// DATE-TIME in UTC (§3.3.5, form 2).
    pub fn utc(at: DateTime<Utc>) -> Self {
        let mut written = Self::local(at.naive_utc());
        written.0.push('Z');
        written
    }

    /// DATE-TIME by the wall clock (§3.3.5, forms 1 and 3).
    pub fn local(at: NaiveDateTime) -> Self {
        // By hand: chrono reads its pattern anew each time, for every event.
        let (year, month, day) = (at.year(), at.month(), at.day());
        let (hour, minute, second) = (at.hour(), at.minute(), at.second());
        Self(format!(
            "{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}"
        ))
    }

    /// UTC-OFFSET (§3.3.14), from seconds east of Greenwich.
    pub fn offset(seconds: i32) -> Self {
        let sign = if seconds < 0 { '-' } else { '+' };
        let size = seconds.unsigned_abs();
        let (hours, minutes, rest) = (size / 3600, size / 60 % 60, size % 60);
        Self(match rest {
            0 => format!("{sign}{hours:02}{minutes:02}"),
            rest => format!("{sign}{hours:02}{minutes:02}{rest:02}"),
        })
    }

    /// DURATION (§3.3.6) counted back from the start, to the minute.
    pub fn before(length: TimeDelta) -> Self {
        Self(format!("-PT{}M", length.num_minutes().max(0)))
    }

    /// DURATION (§3.3.6), to the second.
    pub fn duration(length: TimeDelta) -> Self {
        Self(match length.num_seconds().max(0) {
            seconds if seconds % 60 == 0 => format!("PT{}M", seconds / 60),
            seconds => format!("PT{seconds}S"),
        })
    }

    /// CAL-ADDRESS (§3.3.3).
    pub fn address(email: &Email) -> Self {
        Self(email.to_uri())
    }

    /// URI (§3.3.13); `None` where the text is not one.
    pub fn uri(url: &str) -> Option<Self> {
        address::uri(url).map(Self)
    }

    /// Latitude and longitude (§3.8.1.6), to six places (about 10 cm).
    pub fn geo(geo: Geo) -> Self {
        Self(format!("{:.6};{:.6}", geo.latitude(), geo.longitude()))
    }

    /// RECUR (§3.3.10) of a zone's observance.
    pub fn yearly(rule: YearlyRule) -> Self {
        let day = weekday(rule.weekday);
        let month = rule.month;
        Self(match rule.which {
            Which::Nth(nth) => format!("FREQ=YEARLY;BYMONTH={month};BYDAY={nth}{day}"),
            Which::From(first) => {
                let days: Vec<String> = (first..first + 7).map(|day| day.to_string()).collect();
                let days = days.join(",");
                format!("FREQ=YEARLY;BYMONTH={month};BYMONTHDAY={days};BYDAY={day}")
            }
        })
    }

    /// RECUR (§3.3.10) of a series. `until` is the last instant that the
    /// ending's date has in the series' zone: UTC, as a DTSTART with TZID asks.
    pub fn recurrence(rule: &Recurrence, until: Option<DateTime<Utc>>) -> Self {
        let (frequency, interval, by) = match &rule.repeat {
            Repeat::Weekly { interval, days } => {
                let mut days = days.clone();
                days.sort_unstable_by_key(Weekday::num_days_from_monday);
                days.dedup();
                let names: Vec<&str> = days.iter().map(|day| weekday(*day)).collect();
                // Which days share a week matters only where weeks are left out.
                let week = match *interval > 1 && days.len() > 1 {
                    true => ";WKST=MO",
                    false => "",
                };
                (
                    "WEEKLY",
                    interval,
                    format!("BYDAY={}{week}", names.join(",")),
                )
            }
            Repeat::MonthlyByWeekday {
                interval,
                nth,
                weekday: day,
            } => ("MONTHLY", interval, format!("BYDAY={nth}{}", weekday(*day))),
            Repeat::MonthlyByDate { interval, day } => {
                ("MONTHLY", interval, format!("BYMONTHDAY={day}"))
            }
        };
        let mut written = format!("FREQ={frequency}");
        if *interval > 1 {
            written.push_str(&format!(";INTERVAL={interval}"));
        }
        match (rule.ending, until) {
            (Ending::After(count), _) => written.push_str(&format!(";COUNT={count}")),
            (Ending::On(_), Some(until)) => {
                written.push_str(&format!(";UNTIL={}", Self::utc(until).0));
            }
            (Ending::On(_) | Ending::Never, _) => {}
        }
        Self(format!("{written};{by}"))
    }
}

fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "MO",
        Weekday::Tue => "TU",
        Weekday::Wed => "WE",
        Weekday::Thu => "TH",
        Weekday::Fri => "FR",
        Weekday::Sat => "SA",
        Weekday::Sun => "SU",
    }
}

/// A property's parameter, already in its written form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Param {
    name: &'static str,
    value: String,
}

impl Param {
    /// CN: the name of a person, always quoted; `None` where nothing is left.
    pub fn common_name(name: &str) -> Option<Self> {
        let clean = text::parameter(name);
        (!clean.is_empty()).then(|| Self {
            name: "CN",
            value: format!("\"{clean}\""),
        })
    }

    /// TZID of a wall-clock time.
    pub fn zone(zone: Zone) -> Self {
        Self {
            name: "TZID",
            value: zone.name().to_owned(),
        }
    }

    /// PARTSTAT: what the guest has answered.
    pub fn partstat(token: Token) -> Self {
        Self::word("PARTSTAT", token)
    }

    /// ROLE at the event.
    pub fn role(token: Token) -> Self {
        Self::word("ROLE", token)
    }

    /// CUTYPE: a person, a room…
    pub fn user_type(token: Token) -> Self {
        Self::word("CUTYPE", token)
    }

    /// RSVP: whether an answer is asked for.
    pub fn rsvp(token: Token) -> Self {
        Self::word("RSVP", token)
    }

    /// RELATED: what a TRIGGER counts from, where that is not the start.
    pub fn related(token: Token) -> Self {
        Self::word("RELATED", token)
    }

    /// X-NUM-GUESTS: how many the guest brings, as Google Calendar writes it.
    pub fn plus_ones(count: u32) -> Self {
        Self {
            name: "X-NUM-GUESTS",
            value: count.to_string(),
        }
    }

    fn word(name: &'static str, token: Token) -> Self {
        Self {
            name,
            value: token.0.to_owned(),
        }
    }
}

/// A component: an event, an alarm, a time zone or one of its observances.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part(Component<'static>);

impl Part {
    /// An empty component.
    pub fn new(kind: Kind) -> Self {
        Self(Component::new(kind.0))
    }

    /// Adds a property.
    pub fn add(&mut self, name: Name, value: Value) {
        self.add_with(name, [], value);
    }

    /// Adds a property with parameters.
    pub fn add_with(&mut self, name: Name, params: impl IntoIterator<Item = Param>, value: Value) {
        self.0.add_property(property(name, params, value));
    }

    /// Puts a component inside this one.
    pub fn put(&mut self, inner: Part) {
        self.0.add_component(inner.0);
    }
}

fn property(
    name: Name,
    params: impl IntoIterator<Item = Param>,
    value: Value,
) -> Property<'static> {
    let mut property = Property::new(name.0, value.0);
    for param in params {
        property.add(Parameter::new(param.name, param.value));
    }
    property
}

/// Writes one VCALENDAR piece by piece, so that a file of any length needs
/// the memory of its longest component only.
pub struct Document<'w, W: io::Write>(Folder<'w, W>);

impl<'w, W: io::Write> Document<'w, W> {
    /// Starts the calendar and writes the properties of its head.
    pub fn open<'h>(
        out: &'w mut W,
        head: impl IntoIterator<Item = &'h (Name, Value)>,
    ) -> io::Result<Self> {
        let mut folder = Folder::new(out);
        folder.write(&"BEGIN:VCALENDAR\r\n")?;
        for (name, value) in head {
            folder.write(&property(*name, [], value.clone()))?;
        }
        Ok(Self(folder))
    }

    /// Writes one component.
    pub fn put(&mut self, part: &Part) -> io::Result<()> {
        self.0.write(&part.0)
    }

    /// Ends the calendar. The writer below is not flushed.
    pub fn close(mut self) -> io::Result<()> {
        self.0.write(&"END:VCALENDAR\r\n")?;
        self.0.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(part: &Part) -> String {
        let mut out = Vec::new();
        let mut document = Document::open(&mut out, []).unwrap();
        document.put(part).unwrap();
        document.close().unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn text_is_escaped_and_stays_one_property() {
        let mut event = Part::new(Kind::VEVENT);
        event.add(
            Name::SUMMARY,
            Value::line("Tea; \"hot\", \\ or\r\nATTENDEE:mailto:eve@example.org\0"),
        );
        event.add(Name::DESCRIPTION, Value::text("1\r\n2\u{2028}END:VEVENT"));
        assert_eq!(
            written(&event),
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n\
             SUMMARY:Tea\\; \"hot\"\\, \\\\ or ATTENDEE:mailto:eve@example.org\r\n\
             DESCRIPTION:1\\n2\\nEND:VEVENT\r\n\
             END:VEVENT\r\nEND:VCALENDAR\r\n"
        );
    }

    #[test]
    fn common_name_is_quoted_and_cannot_leave_its_quotes() {
        let mut event = Part::new(Kind::VEVENT);
        event.add_with(
            Name::ATTENDEE,
            Param::common_name("Ann \"A;B:C\",\r\n D\\"),
            Value::address(&Email::parse("ann@example.org").unwrap()),
        );
        assert_eq!(
            written(&event),
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n\
             ATTENDEE;CN=\"Ann “A;B:C”,  D/\":mailto:ann@example.org\r\n\
             END:VEVENT\r\nEND:VCALENDAR\r\n"
        );
    }

    #[test]
    fn offsets_carry_seconds_only_where_there_are_some() {
        let offsets = [0, 10_800, -12_600, 20_700, -2_670].map(|s| Value::offset(s).0);
        assert_eq!(offsets, ["+0000", "+0300", "-0330", "+0545", "-004430"]);
    }
}
