//! A zone that only the file itself knows: its VTIMEZONE, worked out once into
//! the list of its changes of clocks. Read as calendars do: the last change
//! before a wall-clock time says which offset holds.

use calcard::icalendar::{
    ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarValue,
};
use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, TimeDelta, Utc};

use super::properties;
use super::recurrence::rule;

/// Changes are worked out for these years; beyond them the last one holds.
const YEARS: std::ops::RangeInclusive<i32> = 1970..=2045;
const MOST_CHANGES: usize = 1_000;

/// The clocks of such a zone.
#[derive(Debug, Clone, PartialEq)]
pub struct OwnZone {
    /// As the file calls it.
    pub name: String,
    /// Seconds east of Greenwich before the first change.
    before: i32,
    /// The wall-clock time of each change, by the offset before it, and the
    /// offset after it; in order.
    changes: Vec<(NaiveDateTime, i32)>,
}

impl OwnZone {
    pub(super) fn fixed(name: &str, offset: i32) -> Self {
        Self {
            name: name.to_owned(),
            before: offset,
            changes: Vec::new(),
        }
    }

    /// None where no observance of the component makes sense.
    pub(super) fn of(name: &str, parts: &[ICalendarComponent]) -> Option<Self> {
        let mut changes = Vec::new();
        let mut before = None;
        for part in parts.iter().take(200) {
            if !matches!(
                part.component_type,
                ICalendarComponentType::Standard | ICalendarComponentType::Daylight
            ) {
                continue;
            }
            let Some(to) = offset(part, &ICalendarProperty::Tzoffsetto) else {
                continue;
            };
            let from = offset(part, &ICalendarProperty::Tzoffsetfrom).unwrap_or(to);
            let Some(start) = properties::first_moment(part, &ICalendarProperty::Dtstart) else {
                continue;
            };
            let start = start.wall();
            if before.is_none_or(|(first, _)| start < first) {
                before = Some((start, from));
            }
            let dates = properties::moments(part, &ICalendarProperty::Rdate);
            changes.extend(
                std::iter::once(start)
                    .chain(dates.iter().map(|at| at.wall()))
                    .map(|at| (at, to)),
            );
            changes.extend(yearly(part, start, from).into_iter().map(|at| (at, to)));
            if changes.len() > MOST_CHANGES {
                break;
            }
        }
        changes.sort_unstable();
        changes.dedup();
        Some(Self {
            name: name.to_owned(),
            before: before?.1,
            changes,
        })
    }

    fn offset_at(&self, wall: NaiveDateTime) -> i32 {
        let passed = self.changes.partition_point(|(at, _)| *at <= wall);
        passed
            .checked_sub(1)
            .and_then(|last| self.changes.get(last))
            .map_or(self.before, |(_, offset)| *offset)
    }

    pub(super) fn instant(&self, wall: NaiveDateTime) -> DateTime<Utc> {
        (wall - TimeDelta::seconds(self.offset_at(wall).into())).and_utc()
    }

    pub(super) fn wall(&self, at: DateTime<Utc>) -> NaiveDateTime {
        let utc = at.naive_utc();
        let guess = utc + TimeDelta::seconds(self.offset_at(utc).into());
        utc + TimeDelta::seconds(self.offset_at(guess).into())
    }
}

/// The changes that a yearly rule gives.
fn yearly(part: &ICalendarComponent, start: NaiveDateTime, from: i32) -> Vec<NaiveDateTime> {
    let Some(ICalendarValue::RecurrenceRule(own)) = part
        .property(&ICalendarProperty::Rrule)
        .and_then(|entry| entry.values.first())
    else {
        return Vec::new();
    };
    // Outlook's rules begin in 1601.
    let begin = if start.year() < *YEARS.start() && !own.byday.is_empty() {
        NaiveDate::from_ymd_opt(*YEARS.start(), 1, 1)
            .map_or(start, |day| day.and_time(start.time()))
    } else {
        start
    };
    let until = own
        .until
        .as_ref()
        .and_then(properties::moment)
        .map(|until| match until {
            properties::Moment::Utc(at) => at + TimeDelta::seconds(from.into()),
            other => other.wall(),
        });
    if until.is_some_and(|until| until < begin) {
        return Vec::new();
    }
    let Some(set) = rule::set(own, begin, until) else {
        return Vec::new();
    };
    set.into_iter()
        .map(|at| at.naive_utc())
        .take_while(|at| YEARS.contains(&at.year()))
        .take(MOST_CHANGES)
        .collect()
}

/// Seconds east of Greenwich.
fn offset(part: &ICalendarComponent, name: &ICalendarProperty) -> Option<i32> {
    let value = part
        .property(name)?
        .values
        .first()?
        .as_partial_date_time()?;
    let (hours, minutes) = (
        i32::from(value.tz_hour?),
        i32::from(value.tz_minute.unwrap_or(0)),
    );
    let seconds = (hours * 60 + minutes) * 60;
    (seconds <= 18 * 3600).then_some(if value.tz_minus { -seconds } else { seconds })
}
