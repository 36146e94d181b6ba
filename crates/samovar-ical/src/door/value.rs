//! Values of properties in their written form, and what of a text has to be
//! escaped in one.

use std::borrow::Cow;

use chrono::{DateTime, Datelike, NaiveDateTime, TimeDelta, Timelike, Utc, Weekday};

use super::names::Token;
use crate::address::{self, Email};
use crate::event::{Geo, Uid};
use crate::recurrence::{Ending, Recurrence, Repeat};
use crate::{scan, text};

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
pub struct Value(pub(super) Cow<'static, str>);

impl Value {
    /// TEXT of several lines (RFC 5545 §3.3.11): cleaned, then escaped.
    pub fn text(value: &str) -> Self {
        Self(escaped(&text::lines(value)).into())
    }

    /// TEXT of one line: line breaks become spaces.
    pub fn line(value: &str) -> Self {
        Self(escaped(&text::line(value)).into())
    }

    /// A fixed word.
    pub fn token(token: Token) -> Self {
        Self(token.0.into())
    }

    /// The UID of an event.
    pub fn uid(uid: &Uid) -> Self {
        Self(escaped(uid.as_str()).into())
    }

    /// INTEGER (§3.3.8).
    pub fn integer(number: u32) -> Self {
        Self(number.to_string().into())
    }

    /// DATE-TIME in UTC (§3.3.5, form 2).
    pub fn utc(at: DateTime<Utc>) -> Self {
        let mut written = clock(at.naive_utc());
        written.push('Z');
        Self(written.into())
    }

    /// DATE-TIME by the wall clock (§3.3.5, forms 1 and 3).
    pub fn local(at: NaiveDateTime) -> Self {
        Self(clock(at).into())
    }

    /// UTC-OFFSET (§3.3.14), from seconds east of Greenwich.
    pub fn offset(seconds: i32) -> Self {
        let sign = if seconds < 0 { '-' } else { '+' };
        let size = seconds.unsigned_abs();
        let (hours, minutes, rest) = (size / 3600, size / 60 % 60, size % 60);
        let written = match rest {
            0 => format!("{sign}{hours:02}{minutes:02}"),
            rest => format!("{sign}{hours:02}{minutes:02}{rest:02}"),
        };
        Self(written.into())
    }

    /// DURATION (§3.3.6) counted back from the start, to the minute.
    pub fn before(length: TimeDelta) -> Self {
        Self(format!("-PT{}M", length.num_minutes().max(0)).into())
    }

    /// DURATION (§3.3.6), to the second.
    pub fn duration(length: TimeDelta) -> Self {
        let written = match length.num_seconds().max(0) {
            seconds if seconds % 60 == 0 => format!("PT{}M", seconds / 60),
            seconds => format!("PT{seconds}S"),
        };
        Self(written.into())
    }

    /// CAL-ADDRESS (§3.3.3).
    pub fn address(email: &Email) -> Self {
        Self(email.to_uri().into())
    }

    /// URI (§3.3.13); `None` where the text is not one.
    pub fn uri(url: &str) -> Option<Self> {
        address::uri(url).map(|uri| Self(uri.into()))
    }

    /// Latitude and longitude (§3.8.1.6), to six places (about 10 cm).
    pub fn geo(geo: Geo) -> Self {
        Self(format!("{:.6};{:.6}", geo.latitude(), geo.longitude()).into())
    }

    /// RECUR (§3.3.10) of a zone's observance.
    pub fn yearly(rule: YearlyRule) -> Self {
        let day = weekday(rule.weekday);
        let month = rule.month;
        let written = match rule.which {
            Which::Nth(nth) => format!("FREQ=YEARLY;BYMONTH={month};BYDAY={nth}{day}"),
            Which::From(first) => {
                let days: Vec<String> = (first..first + 7).map(|day| day.to_string()).collect();
                let days = days.join(",");
                format!("FREQ=YEARLY;BYMONTH={month};BYMONTHDAY={days};BYDAY={day}")
            }
        };
        Self(written.into())
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
        Self(format!("{written};{by}").into())
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

/// `20261218T190000`. By hand: a pattern is read anew each time, for every event.
fn clock(at: NaiveDateTime) -> String {
    let mut written = String::with_capacity("20261218T190000Z".len());
    match u32::try_from(at.year()) {
        Ok(year @ 0..=9999) => digits(&mut written, year, 1000),
        _ => written.push_str(&format!("{:04}", at.year())),
    }
    digits(&mut written, at.month(), 10);
    digits(&mut written, at.day(), 10);
    written.push('T');
    digits(&mut written, at.hour(), 10);
    digits(&mut written, at.minute(), 10);
    digits(&mut written, at.second(), 10);
    written
}

/// The digits of a number from the one that counts `first` on.
fn digits(out: &mut String, number: u32, first: u32) {
    let mut counts = first;
    while counts > 0 {
        out.extend(char::from_digit(number / counts % 10, 10));
        counts /= 10;
    }
}

fn is_escaped(byte: u8) -> bool {
    (byte == b',') | (byte == b';') | (byte == b'\\') | (byte == b'\n')
}

/// TEXT (§3.3.11): backslashes before what means something to a calendar.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    let mut written = 0;
    for at in scan::places(text.as_bytes(), is_escaped) {
        out.push_str(text.get(written..at).unwrap_or_default());
        out.push('\\');
        // A line break is the only one that gets another letter.
        written = match text.as_bytes().get(at) {
            Some(b'\n') => {
                out.push('n');
                at + 1
            }
            _ => at,
        };
    }
    out.push_str(text.get(written..).unwrap_or_default());
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn offsets_carry_seconds_only_where_there_are_some() {
        let offsets = [0, 10_800, -12_600, 20_700, -2_670].map(|s| Value::offset(s).0);
        assert_eq!(offsets, ["+0000", "+0300", "-0330", "+0545", "-004430"]);
    }

    proptest! {
        #[test]
        fn text_is_escaped_as_by_the_crate_that_writes_it(text in "[^\r]{0,80}|[,;\\\\\n x]{0,80}") {
            prop_assert_eq!(escaped(&text), ics::escape_text(text.as_str()));
        }

        #[test]
        fn times_are_written_as_their_pattern_says(seconds in -3_000_000_000_i64..250_000_000_000) {
            let at = DateTime::from_timestamp(seconds, 0).unwrap();
            let expected = at.format("%Y%m%dT%H%M%SZ").to_string();
            prop_assert_eq!(Value::utc(at).0, expected);
        }
    }
}
