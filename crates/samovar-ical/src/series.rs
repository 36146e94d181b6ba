//! A series in a calendar file: one VEVENT with the rule, the dates left out as
//! EXDATE, and a VEVENT with RECURRENCE-ID for every date that is not as the
//! rule says. All of them have one UID.
//!
//! The time of day is that of the wall clock, summer and winter. On a date on
//! which clocks jump over that time the series begins as much later as they
//! jump; where they show it twice, the first time round (RFC 5545 §3.3.5; see
//! [`existing_time`](crate::existing_time)). Some readers leave such a date out
//! instead (§3.3.10 allows both), so a caller that moves the event of that date
//! and passes it as changed is understood by all.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Months, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
use samovar_i18n::Lang;
use samovar_zone::Zone;

use crate::calendar::{Calendar, Zones};
use crate::description;
use crate::door::{Name, Param, Part, Value};
use crate::error::{CalendarError, Result};
use crate::event::{CalendarEvent, State};
use crate::moment::{Span, instant, is_utc};
use crate::recurrence::{Ending, Recurrence};
use crate::vevent::{Entry, Extra, Line};

/// How far ahead the zone of an endless series is written. A zone with yearly
/// rules goes on by them for ever; one whose changes can only be listed
/// (Casablanca) is right for these years, and the next export lists more.
const HORIZON: Months = Months::new(12 * 10);

/// The zone data knows no changes of clocks after the year 2099.
const LAST_KNOWN_YEAR: i32 = 2090;

/// A series, with all that its calendar files show.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// What every date begins as. Its start and end are those of the first
    /// date of the rule; its programme is not written, since that belongs to a
    /// date.
    pub event: CalendarEvent,
    /// On which dates.
    pub recurrence: Recurrence,
    /// Dates of the rule on which nothing takes place. Others are ignored.
    pub skipped: Vec<NaiveDate>,
    /// Dates that differ from the rest. A cancelled one is left out of the
    /// series like a skipped one.
    pub changed: Vec<Occurrence>,
}

/// How calendars know one date of a series: by the start that the rule gave it when they
/// were told of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecurrenceId {
    pub at: NaiveDateTime,
    pub zone: Zone,
}

impl RecurrenceId {
    /// In the form of DTSTART, for readers compare it letter by letter.
    pub(crate) fn line(self) -> Line {
        let (params, value) = rule_time(self.at, self.zone);
        (Name::RECURRENCE_ID, params, value)
    }

    /// It has a zone even where the date itself needs none.
    pub(crate) fn add_zone(self, zones: &mut Zones) {
        if !is_utc(self.zone) {
            let at = instant(self.at, self.zone);
            zones.add_range(self.zone, at, at);
        }
    }
}

fn rule_time(at: NaiveDateTime, zone: Zone) -> (Vec<Param>, Value) {
    match is_utc(zone) {
        true => (vec![], Value::utc(at.and_utc())),
        false => (vec![Param::zone(zone)], Value::local(at)),
    }
}

/// One date of a series that is not as the rule says.
#[derive(Debug, Clone, PartialEq)]
pub struct Occurrence {
    /// The date that the rule gives, wherever the event has been moved.
    pub date: NaiveDate,
    /// The event on that date. Its UID is ignored: the series' is written.
    pub event: CalendarEvent,
}

/// The file for "add to calendar" with the whole series.
pub fn add_series_to_calendar(series: &Series, lang: Lang, now: DateTime<Utc>) -> Result<Calendar> {
    let checked = Checked::new(series, now)?;
    let mut calendar = Calendar::new(lang, None);
    for zone in checked.zones().parts() {
        calendar.put(zone);
    }
    for part in checked.vevents(lang, now) {
        calendar.put(part);
    }
    Ok(calendar)
}

/// The file for "add to calendar" with one date of a series, under its identity: the
/// whole can come over it later.
pub fn add_date_to_calendar(
    series: &Series,
    (date, known_as): (NaiveDate, Option<RecurrenceId>),
    lang: Lang,
    now: DateTime<Utc>,
) -> Result<Calendar> {
    let checked = Checked::new(series, now)?;
    if !checked.takes_place(date) {
        return Err(not_in_series(date, series));
    }
    let event = checked.event_on(date);
    let entry = Entry::of_series(&event, &series.event)?;
    let mut zones = Zones::of([entry.span]);
    let id = known_as.unwrap_or_else(|| checked.known_by(date));
    id.add_zone(&mut zones);
    let mut calendar = Calendar::new(lang, None);
    for zone in zones.parts() {
        calendar.put(zone);
    }
    let one = Extra {
        recurrence: vec![id.line()],
        ..Extra::default()
    };
    calendar.put(entry.vevent(&description::event(&entry, lang), one, now));
    Ok(calendar)
}

/// A series whose rule, times and dates have been checked.
#[derive(Debug, Clone)]
pub(crate) struct Checked<'s> {
    pub series: &'s Series,
    pub entry: Entry<'s>,
    excluded: BTreeSet<NaiveDate>,
    pub overrides: Vec<(NaiveDate, Entry<'s>)>,
    /// Until when the zone must be true.
    last: DateTime<Utc>,
}

impl<'s> Checked<'s> {
    pub(crate) fn new(series: &'s Series, now: DateTime<Utc>) -> Result<Self> {
        let (event, rule) = (&series.event, &series.recurrence);
        let first = event.starts.at.date();
        rule.check(first)?;
        let entry = Entry::repeating(event)?;

        let changed: BTreeMap<NaiveDate, &CalendarEvent> = series
            .changed
            .iter()
            .map(|one| (one.date, &one.event))
            .collect();
        let mut excluded: BTreeSet<NaiveDate> = series.skipped.iter().copied().collect();
        let cancelled = changed
            .iter()
            .filter(|(_, event)| event.state == State::Cancelled);
        excluded.extend(cancelled.map(|(date, _)| *date));

        let mut named: BTreeSet<NaiveDate> = changed.keys().copied().collect();
        named.extend(&excluded);
        let furthest = named.last().copied().unwrap_or(first);
        let given: BTreeSet<NaiveDate> = rule
            .dates(first)
            .take_while(|date| *date <= furthest)
            .filter(|date| named.contains(date))
            .collect();
        excluded.retain(|date| given.contains(date));
        let mut overrides = Vec::new();
        for (date, event) in changed {
            if excluded.contains(&date) || event.state == State::Cancelled {
                continue;
            }
            if !given.contains(&date) {
                return Err(not_in_series(date, series));
            }
            overrides.push((date, Entry::of_series(event, &series.event)?));
        }

        let last = match rule.last(first) {
            None => horizon(entry.span, now),
            Some(last) => {
                if rule.dates(first).all(|date| excluded.contains(&date)) {
                    return Err(CalendarError::SeriesEmpty {
                        series: event.title.clone(),
                    });
                }
                entry.span.on(last).last().utc
            }
        };
        Ok(Self {
            series,
            entry,
            excluded,
            overrides,
            last,
        })
    }

    pub(crate) fn zones(&self) -> Zones {
        let mut zones = Zones::default();
        self.add_zones(&mut zones);
        zones
    }

    pub(crate) fn add_zones(&self, zones: &mut Zones) {
        let span = self.entry.span;
        if span.needs_zone() {
            let known = Utc
                .with_ymd_and_hms(LAST_KNOWN_YEAR, 1, 1, 0, 0, 0)
                .single();
            let last = known.map_or(self.last, |known| self.last.min(known));
            zones.add_range(span.zone, span.starts.utc, last.max(span.last().utc));
        }
        for (_, entry) in &self.overrides {
            zones.add(entry.span);
        }
    }

    /// The VEVENT with the rule, then one for each date that differs.
    pub(crate) fn vevents(&self, lang: Lang, now: DateTime<Utc>) -> impl Iterator<Item = Part> {
        let whole = Extra {
            recurrence: self.rule(),
            ..Extra::default()
        };
        let description = description::event(&self.entry, lang);
        let master = self.entry.vevent(&description, whole, now);
        let overrides = self.overrides.iter().map(move |(date, entry)| {
            let one = Extra {
                recurrence: vec![self.recurrence_id(*date)],
                ..Extra::default()
            };
            entry.vevent(&description::event(entry, lang), one, now)
        });
        std::iter::once(master).chain(overrides)
    }

    /// RRULE, and an EXDATE for each date left out.
    pub(crate) fn rule(&self) -> Vec<Line> {
        let rule = &self.series.recurrence;
        let mut lines = vec![(Name::RRULE, vec![], Value::recurrence(rule, self.until()))];
        lines.extend(self.excluded.iter().map(|date| {
            let RecurrenceId { at, zone } = self.known_by(*date);
            let (params, value) = rule_time(at, zone);
            (Name::EXDATE, params, value)
        }));
        lines
    }

    pub(crate) fn recurrence_id(&self, date: NaiveDate) -> Line {
        self.known_by(date).line()
    }

    /// The start that the rule gives a date.
    fn known_by(&self, date: NaiveDate) -> RecurrenceId {
        let Span { starts, zone, .. } = self.entry.span;
        RecurrenceId {
            at: date.and_time(starts.local.time()),
            zone,
        }
    }

    /// The last second of the ending's date: no later date is let in, and none
    /// is lost whatever a reader makes of a time that clocks skip.
    fn until(&self) -> Option<DateTime<Utc>> {
        let Ending::On(last) = self.series.recurrence.ending else {
            return None;
        };
        let midnight = last.succ_opt()?.and_time(NaiveTime::MIN);
        Some(instant(midnight, self.entry.span.zone) - chrono::TimeDelta::seconds(1))
    }

    /// Whether something takes place on this date.
    pub(crate) fn takes_place(&self, date: NaiveDate) -> bool {
        let first = self.series.event.starts.at.date();
        !self.excluded.contains(&date) && self.series.recurrence.gives(first, date)
    }

    /// The event on a date: the changed one, or what the rule says.
    pub(crate) fn event_on(&self, date: NaiveDate) -> Cow<'s, CalendarEvent> {
        let series = self.series;
        if let Some(changed) = series.changed.iter().rfind(|one| one.date == date) {
            return Cow::Borrowed(&changed.event);
        }
        let span = self.entry.span.on(date);
        let mut event = series.event.clone();
        event.agenda.clear();
        event.starts = span.starts.into();
        event.ends = span.last().into();
        if self.excluded.contains(&date) {
            event.state = State::Cancelled;
        }
        Cow::Owned(event)
    }
}

pub(crate) fn not_in_series(date: NaiveDate, series: &Series) -> CalendarError {
    CalendarError::DateNotInSeries {
        date,
        series: series.event.title.clone(),
    }
}

fn horizon(first: Span, now: DateTime<Utc>) -> DateTime<Utc> {
    let from = first.last().utc.max(now);
    from.checked_add_months(HORIZON).unwrap_or(from)
}
