//! Whether a text reads as what its column holds.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime};
use serde_json::Value;

use crate::invitation::shown::Shown;
use crate::rule::Rule as SeriesRule;
use crate::time::{self, Wall};

/// As [`Wall`] is written: to the minute, in a year of four digits.
pub fn is_wall(text: &str) -> bool {
    text.len() == 16
        && text.starts_with(|c: char| c.is_ascii_digit())
        && Wall::parse(text).is_some()
}

pub fn is_clock(text: &str) -> bool {
    NaiveTime::parse_from_str(text, "%H:%M").is_ok()
}

/// With a zone, or as a list gave it: a clock on a wall that nobody knows, or a day.
pub fn is_moment(text: &str) -> bool {
    DateTime::parse_from_rfc3339(text).is_ok()
        || text.parse::<NaiveDateTime>().is_ok()
        || NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").is_ok()
        || text.parse::<NaiveDate>().is_ok()
}

pub fn is_zone(text: &str) -> bool {
    time::zone(text).is_ok()
}

pub fn is_codes(text: &str) -> bool {
    text.split('+').all(|code| {
        code.bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    })
}

pub fn is_json(text: &str) -> bool {
    serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok()
}

pub fn is_object(text: &str) -> bool {
    text.trim_start().starts_with('{') && is_json(text)
}

pub fn is_series_rule(text: &str) -> bool {
    serde_json::from_str::<SeriesRule>(text).is_ok()
}

pub fn is_shown(text: &str) -> bool {
    serde_json::from_str::<Shown>(text).is_ok() && serde_json::from_str::<Value>(text).is_ok()
}

/// A wall clock and its zone, or nothing.
pub fn is_rule_start(text: &str) -> bool {
    let read = text.split_once(' ');
    text.is_empty() || read.is_some_and(|(at, zone)| is_wall(at) && is_zone(zone))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_the_program_writes_as_a_moment_is_one() {
        let east = chrono::FixedOffset::east_opt(3 * 3600 + 30 * 60).unwrap();
        for text in [
            crate::time::stamp(chrono::DateTime::UNIX_EPOCH),
            format!("2026-09-01T11:18:00{}", time::offset_text(east)),
            "2026-09-01T11:18:00".to_owned(),
            "2026-09-01T11:18".to_owned(),
            "2026-09-01".to_owned(),
        ] {
            assert!(is_moment(&text), "{text}");
        }
        for text in ["", "never", "2026-13-01T00:00:00Z", "last week"] {
            assert!(!is_moment(text), "{text}");
        }
    }
}
