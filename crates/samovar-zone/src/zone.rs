//! A zone as chrono knows zones: what its clocks show at an instant, and at
//! which instants they show a time. Years beyond those of jiff (−9999 to 9999)
//! go by the clocks of the first and the last.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use chrono::{
    DateTime, Datelike, FixedOffset, MappedLocalTime, NaiveDate, NaiveDateTime, NaiveTime, Offset,
    TimeZone, Timelike, Utc,
};
use jiff::Timestamp;
use jiff::civil;
use jiff::tz::AmbiguousOffset;

use crate::data::{Data, Entry};

/// A zone that there is, by its IANA name; links keep the name they have.
#[derive(Clone, Copy)]
pub struct Zone(&'static Entry);

static UTC: Entry = Entry::bundled("UTC");

/// No zone is named so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownZone;

/// A change of the clocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// The first instant that the new offset holds.
    pub at: DateTime<Utc>,
    /// Seconds east of Greenwich before it and after it.
    pub from: i32,
    pub to: i32,
}

impl Zone {
    pub(crate) const fn of(entry: &'static Entry) -> Self {
        Self(entry)
    }

    /// Greenwich.
    pub const fn utc() -> Self {
        Self(&UTC)
    }

    /// The zone of a name as the IANA writes it.
    pub fn find(name: &str) -> Option<Self> {
        Data::in_use().zone(name)
    }

    /// The same in whatever case the name is written.
    pub fn find_in_any_case(name: &str) -> Option<Self> {
        Data::in_use().zone_in_any_case(name)
    }

    /// Every zone, links included, in alphabetical order.
    pub fn all() -> impl Iterator<Item = Self> {
        crate::data::names().filter_map(Self::find)
    }

    /// The IANA name.
    pub fn name(self) -> &'static str {
        &self.0.name
    }

    /// Whether its times are those of Greenwich for ever, by name.
    pub fn is_utc(self) -> bool {
        matches!(self.name(), "UTC" | "Etc/UTC")
    }

    /// What people call the time there, `MSK`; none where the data has but a
    /// number for it.
    pub fn abbreviation(self, at: DateTime<Utc>) -> Option<String> {
        let info = self.0.clocks().to_offset_info(timestamp(at.timestamp()));
        let name = info.abbreviation();
        let letters = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphabetic());
        letters.then(|| name.to_owned())
    }

    /// The changes of the clocks after `from` and before `to`, in order.
    pub fn changes(self, from: DateTime<Utc>, to: DateTime<Utc>) -> Vec<Change> {
        let mut changes = Vec::new();
        let start = timestamp(from.timestamp());
        let mut offset = self.0.clocks().to_offset(start).seconds();
        for next in self.0.clocks().following(start) {
            let Some(at) = DateTime::from_timestamp(next.timestamp().as_second(), 0) else {
                break;
            };
            if at >= to {
                break;
            }
            // A new name for the same time is no change.
            let new = next.offset().seconds();
            if new != offset {
                changes.push(Change {
                    at,
                    from: offset,
                    to: new,
                });
                offset = new;
            }
        }
        changes
    }

    fn offset(self, offset: jiff::tz::Offset) -> ZoneOffset {
        ZoneOffset {
            zone: self,
            seconds: offset.seconds(),
        }
    }
}

/// Within what jiff knows.
fn timestamp(second: i64) -> Timestamp {
    let within = second.clamp(
        Timestamp::MIN.as_second().saturating_add(1),
        Timestamp::MAX.as_second(),
    );
    Timestamp::from_second(within).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// The same, of a wall clock to the second. A leap second is the last of its
/// minute.
fn civil(at: NaiveDateTime) -> civil::DateTime {
    let small = |number: u32| i8::try_from(number).unwrap_or(0);
    let (first, last) = (civil::DateTime::MIN, civil::DateTime::MAX);
    let Ok(year) = i16::try_from(at.year()) else {
        return if at.year() < 0 { first } else { last };
    };
    civil::DateTime::new(
        year,
        small(at.month()),
        small(at.day()),
        small(at.hour()),
        small(at.minute()),
        small(at.second()),
        0,
    )
    .unwrap_or(if year < 0 { first } else { last })
}

/// How far a zone's clocks are from Greenwich at some time.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ZoneOffset {
    zone: Zone,
    seconds: i32,
}

impl Offset for ZoneOffset {
    fn fix(&self) -> FixedOffset {
        FixedOffset::east_opt(self.seconds).unwrap_or_else(|| Utc.fix())
    }
}

impl fmt::Display for ZoneOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.fix(), f)
    }
}

impl fmt::Debug for ZoneOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.zone, self.fix())
    }
}

impl TimeZone for Zone {
    type Offset = ZoneOffset;

    fn from_offset(offset: &ZoneOffset) -> Self {
        offset.zone
    }

    fn offset_from_local_date(&self, local: &NaiveDate) -> MappedLocalTime<ZoneOffset> {
        self.offset_from_local_datetime(&local.and_time(NaiveTime::MIN))
    }

    fn offset_from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<ZoneOffset> {
        match self
            .0
            .clocks()
            .to_ambiguous_timestamp(civil(*local))
            .offset()
        {
            AmbiguousOffset::Unambiguous { offset } => MappedLocalTime::Single(self.offset(offset)),
            AmbiguousOffset::Gap { .. } => MappedLocalTime::None,
            AmbiguousOffset::Fold { before, after } => {
                MappedLocalTime::Ambiguous(self.offset(before), self.offset(after))
            }
        }
    }

    fn offset_from_utc_date(&self, utc: &NaiveDate) -> ZoneOffset {
        self.offset_from_utc_datetime(&utc.and_time(NaiveTime::MIN))
    }

    fn offset_from_utc_datetime(&self, utc: &NaiveDateTime) -> ZoneOffset {
        let at = timestamp(utc.and_utc().timestamp());
        self.offset(self.0.clocks().to_offset(at))
    }
}

impl PartialEq for Zone {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0) || self.name() == other.name()
    }
}

impl Eq for Zone {}

impl Hash for Zone {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name().hash(state);
    }
}

impl FromStr for Zone {
    type Err = UnknownZone;

    fn from_str(name: &str) -> Result<Self, UnknownZone> {
        Self::find(name).ok_or(UnknownZone)
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
