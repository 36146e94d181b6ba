//! Wall-clock times and IANA zones, kept as the manager said them.
//!
//! An event at "19:00 in Moscow" stays at 19:00 when the rules of a zone
//! change; instants are computed, never stored. Times that a zone skips are
//! refused, times that it has twice take the earlier one unless told.

use chrono::{DateTime, Duration, LocalResult, NaiveDateTime, Offset, TimeZone, Utc};
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use samovar_zone::Zone;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use ts_rs::TS;

use crate::error::{Code, Error, Result};

/// A local date and time to the minute, `2026-12-18T19:00` everywhere it is
/// written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(type = "string")]
pub struct Wall(pub NaiveDateTime);

const FORMAT: &str = "%Y-%m-%dT%H:%M";

impl Wall {
    /// Reads `2026-12-18T19:00`, with a space for the T or with seconds.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        [
            "%Y-%m-%dT%H:%M",
            "%Y-%m-%d %H:%M",
            "%Y-%m-%dT%H:%M:%S",
            "%Y-%m-%d %H:%M:%S",
        ]
        .iter()
        .find_map(|format| NaiveDateTime::parse_from_str(text, format).ok())
        .map(Self)
    }

    #[must_use]
    pub fn plus_minutes(self, minutes: i64) -> Self {
        Self(
            self.0
                .checked_add_signed(Duration::minutes(minutes))
                .unwrap_or(self.0),
        )
    }

    /// Whole minutes from `earlier` to this time by the clock on the wall.
    #[must_use]
    pub fn minutes_since(self, earlier: Self) -> i64 {
        (self.0 - earlier.0).num_minutes()
    }
}

impl std::fmt::Display for Wall {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.format(FORMAT).fmt(f)
    }
}

impl Serialize for Wall {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Wall {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom(format!("not-a-time:{text}")))
    }
}

impl ToSql for Wall {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.to_string()))
    }
}

impl FromSql for Wall {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let text = value.as_str()?;
        Self::parse(text).ok_or_else(|| FromSqlError::other(Error::new(Code::NotATime)))
    }
}

/// Which of two equal readings of the clock is meant when a zone sets it back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Fold {
    #[default]
    Earlier,
    Later,
}

impl Fold {
    #[must_use]
    pub fn from_flag(later: bool) -> Self {
        if later { Self::Later } else { Self::Earlier }
    }
}

/// Finds a zone by its IANA name.
pub fn zone(name: &str) -> Result<Zone> {
    name.parse::<Zone>()
        .map_err(|_| Error::field("zone", Code::UnknownZone).with("zone", name))
}

/// The zone of a stored row, for what is only shown: a list does not vanish over
/// a name that this data does not know. What is written or sent out asks [`zone`].
#[must_use]
pub fn zone_shown(name: &str) -> Zone {
    zone(name).unwrap_or_else(|_| Zone::utc())
}

/// The instant at which the clock on the wall in `zone` shows `wall`.
///
/// Refuses a time that the zone skips (`time-skipped` with the next time that
/// exists).
pub fn instant(wall: Wall, zone: Zone, fold: Fold) -> Result<DateTime<Utc>> {
    match zone.from_local_datetime(&wall.0) {
        LocalResult::Single(at) => Ok(at.with_timezone(&Utc)),
        LocalResult::Ambiguous(earlier, later) => Ok(match fold {
            Fold::Earlier => earlier,
            Fold::Later => later,
        }
        .with_timezone(&Utc)),
        LocalResult::None => Err(Error::new(Code::TimeSkipped)
            .with("time", wall.to_string())
            .with("zone", zone.name())
            .with("next", after_gap(wall, zone).to_string())),
    }
}

/// The same as [`instant`] for lists: a skipped time counts as the first one
/// after the gap, so that a row never vanishes from a screen.
#[must_use]
pub fn instant_or_after(wall: Wall, zone: Zone, fold: Fold) -> DateTime<Utc> {
    instant(wall, zone, fold)
        .or_else(|_| instant(after_gap(wall, zone), zone, fold))
        .unwrap_or_else(|_| wall.0.and_utc())
}

/// What the clock on the wall in `zone` shows at `at`.
#[must_use]
pub fn wall_at(at: DateTime<Utc>, zone: Zone) -> Wall {
    Wall(at.with_timezone(&zone).naive_local())
}

/// What a clock in `zone` does at a wall time: for the form's hint.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum ClockCheck {
    /// The usual case; `offset` as `+03:00`.
    Plain { offset: String },
    /// The clock goes back: the time is there twice.
    Twice { earlier: String, later: String },
    /// The clock goes forward over this time; `next` is the first that exists.
    Skipped { next: Wall },
}

#[must_use]
pub fn check_clock(wall: Wall, zone: Zone) -> ClockCheck {
    match zone.from_local_datetime(&wall.0) {
        LocalResult::Single(at) => ClockCheck::Plain {
            offset: offset_text(at.offset().fix()),
        },
        LocalResult::Ambiguous(a, b) => ClockCheck::Twice {
            earlier: offset_text(a.offset().fix()),
            later: offset_text(b.offset().fix()),
        },
        LocalResult::None => ClockCheck::Skipped {
            next: after_gap(wall, zone),
        },
    }
}

/// An offset as people write it: `+03:00`.
#[must_use]
pub fn offset_text(offset: chrono::FixedOffset) -> String {
    let seconds = offset.local_minus_utc();
    let sign = if seconds < 0 { '-' } else { '+' };
    let minutes = seconds.abs() / 60;
    format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60)
}

/// Gaps are whole quarters of an hour, an hour or (rarely) a day long, so a
/// walk by minutes over at most a day and a half finds the end of any.
fn after_gap(wall: Wall, zone: Zone) -> Wall {
    (1..=36 * 60)
        .map(|minutes| wall.plus_minutes(minutes))
        .find(|later| !matches!(zone.from_local_datetime(&later.0), LocalResult::None))
        .unwrap_or(wall)
}

/// When something was, for comparing: a stamp, or what another tool's file says
/// by its own clock, to the second. `None` for what is no time.
#[must_use]
pub fn when(text: &str, zone: Zone) -> Option<DateTime<Utc>> {
    if let Ok(at) = DateTime::parse_from_rfc3339(text) {
        return Some(at.with_timezone(&Utc));
    }
    let wall = NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S").ok()?;
    Some(instant_or_after(Wall(wall), zone, Fold::Earlier))
}

/// An instant as stored in the planner: RFC 3339 in UTC with milliseconds.
#[must_use]
pub fn stamp(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(chrono::SecondsFormat::Millis, true)
}

/// A stored instant as a reader in `zone` says it: `18:32` on the same day, else
/// `2026-11-20 18:32`.
#[must_use]
pub fn spoken(stamp: &str, zone: Zone, now: DateTime<Utc>) -> String {
    let Ok(at) = DateTime::parse_from_rfc3339(stamp) else {
        return stamp.to_owned();
    };
    let (at, today) = (
        at.with_timezone(&zone),
        now.with_timezone(&zone).date_naive(),
    );
    let format = if at.date_naive() == today {
        "%H:%M"
    } else {
        "%Y-%m-%d %H:%M"
    };
    at.format(format).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stored_time_that_nothing_can_read_is_damage_and_no_bug() {
        let conn = crate::db::connection::in_memory(None).unwrap();
        let read = conn.query_row("SELECT 'soon'", [], |row| row.get::<_, Wall>(0));
        assert_eq!(Error::from(read.unwrap_err()).code, Code::PlannerDamaged);
    }

    fn wall(text: &str) -> Wall {
        Wall::parse(text).unwrap()
    }

    #[test]
    fn spring_gap_is_refused_with_the_next_time_that_exists() {
        let error = instant(
            wall("2027-03-14T02:30"),
            zone("America/New_York").unwrap(),
            Fold::Earlier,
        )
        .unwrap_err();
        assert_eq!(error.code, Code::TimeSkipped);
        assert_eq!(error.args["next"], "2027-03-14T03:00");
    }

    #[test]
    fn autumn_fold_takes_the_reading_asked_for() {
        let at = wall("2026-11-01T01:30");
        let earlier = instant(at, zone("America/New_York").unwrap(), Fold::Earlier).unwrap();
        let later = instant(at, zone("America/New_York").unwrap(), Fold::Later).unwrap();
        assert_eq!(stamp(earlier), "2026-11-01T05:30:00.000Z");
        assert_eq!(stamp(later), "2026-11-01T06:30:00.000Z");
    }

    #[test]
    fn clock_check_names_what_happens() {
        let zone = zone("Europe/Dublin").unwrap();
        assert_eq!(
            check_clock(wall("2026-12-18T19:00"), zone),
            ClockCheck::Plain {
                offset: "+00:00".into()
            }
        );
        assert_eq!(
            check_clock(wall("2026-10-25T01:30"), zone),
            ClockCheck::Twice {
                earlier: "+01:00".into(),
                later: "+00:00".into()
            }
        );
        assert_eq!(
            check_clock(wall("2027-03-28T01:15"), zone),
            ClockCheck::Skipped {
                next: wall("2027-03-28T02:00")
            }
        );
    }

    #[test]
    fn unknown_zone_is_named() {
        let error = zone("Europe/Atlantis").unwrap_err();
        assert_eq!(
            (error.code, error.args["zone"].as_str()),
            (Code::UnknownZone, Some("Europe/Atlantis"))
        );
    }
}
