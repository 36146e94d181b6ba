//! What a rule would make, before anything is made.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{change_rule, create, parts, wall_on};
use crate::error::{Error, Result};
use crate::event::look::{Look, clashes};
use crate::event::{Event, store as events};
use crate::ids::{EventId, RoomId, SeriesId, VenueId};
use crate::planner::Reader;
use crate::rule::MOST_DATES;
use crate::rule::{Day, Ends, Every, Rule, WordsOf};
use crate::settings::store as settings;
use crate::time::Wall;

/// How many dates are shown one by one.
const SHOWN: usize = 60;

/// Of an event that is there, of one that is being filled in, or a new rule of
/// a series.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PreviewSeries {
    pub event_id: Option<EventId>,
    pub series_id: Option<SeriesId>,
    pub starts: Option<Wall>,
    pub ends: Option<Wall>,
    pub zone: Option<String>,
    pub venue_id: Option<VenueId>,
    pub room_id: Option<RoomId>,
    pub rule: Rule,
    pub dates: Option<u32>,
}

/// One date that would be made.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DatePreview {
    pub date: Day,
    pub starts: Wall,
    /// The place is taken, or something else is on that day.
    pub looks: Vec<Look>,
}

/// A date on which the clock skips the time of day.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ShiftedDate {
    pub date: Day,
    /// `02:30`, which does not exist.
    pub time: String,
    /// The next time that does.
    pub starts: Wall,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SeriesPreview {
    pub words: WordsOf,
    /// The rule with everything that was left out.
    pub rule: Rule,
    /// The first 60.
    pub dates: Vec<DatePreview>,
    /// How many would be made.
    pub total: u32,
    /// The rule goes on after them.
    pub endless: bool,
    pub shifted: Vec<ShiftedDate>,
    /// Months in which the rule has no date, by their first day.
    pub left_out: Vec<Day>,
    /// First dates on other weekdays, where nothing is known of any date; only where
    /// something is of these.
    pub free_days: Vec<Day>,
}

pub fn preview(reader: &Reader<'_>, request: PreviewSeries) -> Result<SeriesPreview> {
    let mut event = sketch(reader, &request)?;
    let rule = match request.series_id {
        Some(id) => {
            let all = parts::of(reader.conn, id)?;
            let reached = change_rule::takeovers(reader, &all, &request.rule)?;
            let Some((series, new)) = reached.into_iter().next() else {
                return Err(Error::missing("series", id));
            };
            (event.starts, event.ends) = series.on(new.first);
            event.zone = series.zone;
            // In as many parts as there are, it is one rule with one end.
            Rule {
                ends: request.rule.ends,
                ..new.rule
            }
        }
        None => request.rule.checked(event.starts.0.date())?,
    };
    let (first, time) = (event.starts.0.date(), event.starts.0.time());
    let endless = rule.ends == Ends::Never;
    let most = if endless {
        create::how_many(request.dates)?
    } else {
        MOST_DATES
    };
    let all = rule.dates(first, most as usize);
    let length = event.ends.minutes_since(event.starts);
    let mut dates = Vec::new();
    for date in all.iter().take(SHOWN) {
        let mut there = event.clone();
        there.starts = wall_on(*date, time, &event.zone);
        there.ends = there.starts.plus_minutes(length);
        // The dates of a series that are there already are not in its own way.
        let found = match request.series_id {
            Some(_) => Vec::new(),
            None => clashes::clashes(reader, &there)?,
        };
        dates.push(DatePreview {
            date: Day(*date),
            starts: there.starts,
            looks: found,
        });
    }
    let shifted = all
        .iter()
        .filter_map(|date| {
            let starts = wall_on(*date, time, &event.zone);
            (starts.0 != date.and_time(time)).then(|| ShiftedDate {
                date: Day(*date),
                time: time.format("%H:%M").to_string(),
                starts,
            })
        })
        .collect();
    let free_days = match dates.iter().any(|date| !date.looks.is_empty()) {
        true => free_days(reader, &event, &rule, &all)?,
        false => Vec::new(),
    };
    Ok(SeriesPreview {
        words: rule.words(),
        free_days,
        left_out: left_out(&rule, &all),
        total: all.len() as u32,
        endless,
        dates,
        shifted,
        rule,
    })
}

/// The same weeks on another working day: which of them are free on every date.
fn free_days(
    reader: &Reader<'_>,
    event: &Event,
    rule: &Rule,
    dates: &[NaiveDate],
) -> Result<Vec<Day>> {
    let one_day =
        rule.every == Every::Week && rule.weekdays.as_ref().is_some_and(|days| days.len() == 1);
    let (first, time) = (event.starts.0.date(), event.starts.0.time());
    let length = event.ends.minutes_since(event.starts);
    let weekday = i64::from(first.weekday().num_days_from_monday());
    let mut free = Vec::new();
    for by in (0..5)
        .map(|day| day - weekday)
        .filter(|by| one_day && *by != 0)
    {
        let moved = |date: NaiveDate| date.checked_add_signed(chrono::Duration::days(by));
        // The first one is not in the past.
        let Some(begins) = moved(first).filter(|day| day.and_time(time) > reader.now.naive_utc())
        else {
            continue;
        };
        let mut clear = true;
        for date in dates.iter().take(SHOWN).filter_map(|date| moved(*date)) {
            let mut there = event.clone();
            there.starts = wall_on(date, time, &event.zone);
            there.ends = there.starts.plus_minutes(length);
            if !clashes::clashes(reader, &there)?.is_empty() {
                clear = false;
                break;
            }
        }
        if clear {
            free.push(Day(begins));
        }
    }
    Ok(free)
}

/// Months between the dates that are too short for the day of the rule.
fn left_out(rule: &Rule, dates: &[NaiveDate]) -> Vec<Day> {
    if !rule.leaves_months_out() {
        return Vec::new();
    }
    let (Some(first), Some(last)) = (dates.first(), dates.last()) else {
        return Vec::new();
    };
    let months = std::iter::successors(first.with_day(1), |month| {
        month.checked_add_months(chrono::Months::new(rule.interval.max(1)))
    });
    months
        .take_while(|month| month <= last)
        .filter(|month| {
            !dates
                .iter()
                .any(|date| (date.year(), date.month()) == (month.year(), month.month()))
        })
        .map(Day)
        .collect()
}

/// The event as it is, or as it is being filled in.
fn sketch(reader: &Reader<'_>, request: &PreviewSeries) -> Result<Event> {
    let mut event = match request.event_id {
        Some(id) => events::load(reader, id)?,
        None => crate::event::Event::blank(
            settings::load(reader.conn)?.zone,
            Wall(reader.now.naive_utc()),
        ),
    };
    if let Some(starts) = request.starts {
        let length = event.ends.minutes_since(event.starts);
        event.starts = starts;
        event.ends = starts.plus_minutes(length);
    }
    if let Some(ends) = request.ends {
        event.ends = ends;
    }
    if let Some(zone) = &request.zone {
        event.zone.clone_from(zone);
    }
    if request.event_id.is_none() {
        (event.venue_id, event.room_id) = (request.venue_id, request.room_id);
    }
    Ok(event)
}
