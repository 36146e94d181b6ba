//! The entries of a series: the whole, then each of its dates, as they should stand
//! in calendars; and what everybody has answered to each date.

use std::collections::HashMap;

use chrono::NaiveDate;
use samovar_ical::{CalendarEvent, Series};

use super::entry::{self, Entry};
use super::ledger::{self, Version};
use super::shown::Shown;
use crate::calendar::event as calendar;
use crate::error::Result;
use crate::event::EventState;
use crate::guest::GuestState;
use crate::ids::{EventId, PersonId, SeriesId};
use crate::planner::Reader;
use crate::rule::Rule;
use crate::series::stored::Stored;
use crate::series::{self, store};
use crate::time::{self, Wall};

/// The entry of the whole; those of its dates come after it.
pub const WHOLE: usize = 0;

/// A series beside its entries.
#[derive(Debug, Clone, PartialEq)]
pub struct Whole {
    /// As it is written, before numbers are raised.
    pub series: Series,
    /// Of each entry after the first.
    pub dates: Vec<Date>,
    /// Today by the clock of the series.
    pub today: NaiveDate,
    /// The rule has no date beside those.
    pub is_complete: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Date {
    pub day: NaiveDate,
    pub event: Option<EventId>,
    /// Nothing changes in it any more.
    pub is_past: bool,
    /// Written beside the rule.
    pub differs: bool,
    /// The rule has it; else it was given by itself before the rule ended.
    pub in_rule: bool,
}

/// The whole, then each date that is planned, skipped, or was ever given.
pub fn entries(reader: &Reader<'_>, row: &Stored) -> Result<(Vec<Entry>, Option<Whole>)> {
    let series = series::calendar::load(reader, row.id)?;
    let mut versions = ledger::versions(reader.conn, &row.calendar_uid)?;
    let mut shown = Shown::of(&series.event);
    shown.rule = serde_json::to_string(&row.rule)?;
    let entry = |occurrence: String, shown: Shown, versions: Vec<Version>| Entry {
        uid: row.calendar_uid.clone(),
        occurrence,
        event: None,
        series: Some(row.id),
        content: None,
        shown,
        off: false,
        own_sequence: row.calendar_sequence,
        versions,
        request_sequence: 0,
        cancel_sequence: 0,
    };
    let mut entries = vec![Entry {
        content: Some(series.event.clone()),
        ..entry(
            String::new(),
            shown.clone(),
            versions.remove("").unwrap_or_default(),
        )
    }];
    let mut dates = Vec::new();
    let mut put = |day: NaiveDate, made: Entry, date: Date| {
        entries.push(made);
        dates.push(Date { day, ..date });
    };
    let now = Wall(
        reader
            .now
            .with_timezone(&time::zone(&row.zone)?)
            .naive_local(),
    );
    for (day, event) in store::events_of(reader, row.id)? {
        let content: CalendarEvent = calendar::of(reader, &event)?;
        let made = Entry {
            event: Some(event.id),
            off: event.state == EventState::Cancelled,
            own_sequence: event.calendar_sequence,
            shown: Shown::of(&content),
            content: Some(content),
            ..entry(
                day.to_string(),
                shown.clone(),
                versions.remove(&day.to_string()).unwrap_or_default(),
            )
        };
        let date = Date {
            day,
            event: Some(event.id),
            is_past: event.is_past,
            differs: series.changed.iter().any(|one| one.date == day),
            in_rule: true,
        };
        put(day, made, date);
    }
    let mut gone: Vec<NaiveDate> = store::skips(reader.conn, row.id)?
        .into_iter()
        .map(|day| day.0)
        .collect();
    // Given once, and neither planned nor skipped now.
    gone.extend(
        versions
            .keys()
            .filter_map(|day| day.parse::<NaiveDate>().ok()),
    );
    gone.sort_unstable();
    gone.dedup();
    for day in gone {
        let known = versions.remove(&day.to_string()).unwrap_or_default();
        let on = shown.on(day);
        let date = Date {
            day,
            event: None,
            is_past: on.ends < now,
            differs: false,
            // Where the rule has ended before it, the whole says so.
            in_rule: store::has_date(&row.rule, row.first(), day),
        };
        let made = Entry {
            off: true,
            ..entry(day.to_string(), on, known)
        };
        put(day, made, date);
    }
    let whole = Whole {
        series,
        dates,
        today: now.0.date(),
        is_complete: store::next_date(reader, row)?.is_none(),
    };
    Ok((entries, Some(whole)))
}

/// Whether the last date of a series that is gone is past.
pub fn has_ended(reader: &Reader<'_>, shown: &Shown) -> Result<bool> {
    if shown.rule.is_empty() {
        // Only dates of it were ever given.
        return Ok(entry::has_ended(reader, shown));
    }
    let rule: Rule = serde_json::from_str(&shown.rule)?;
    let last = rule.recurrence().last(shown.starts.0.date());
    let now = reader.now.with_timezone(&time::zone(&shown.zone)?);
    Ok(last.is_some_and(|last| shown.on(last).ends.0 < now.naive_local()))
}

/// What every guest of a date of the series has answered there.
pub fn replies(
    reader: &Reader<'_>,
    id: SeriesId,
) -> Result<HashMap<PersonId, HashMap<EventId, GuestState>>> {
    let mut statement = reader.conn.prepare_cached(
        "SELECT g.person_id, g.event_id, g.state FROM event AS e JOIN guest AS g ON g.event_id = e.id
         WHERE e.series_id = ?1",
    )?;
    let mut found: HashMap<PersonId, HashMap<EventId, GuestState>> = HashMap::new();
    let mut rows = statement.query([id])?;
    while let Some(row) = rows.next()? {
        found
            .entry(row.get(0)?)
            .or_default()
            .insert(row.get(1)?, row.get(2)?);
    }
    Ok(found)
}
