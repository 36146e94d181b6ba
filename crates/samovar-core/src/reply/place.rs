//! To what an answer belongs: an event by its calendar identity, one date of a
//! series, or every date of it that is to come.

use std::collections::HashMap;
use std::rc::Rc;

use rusqlite::{OptionalExtension, params};
use samovar_ical::read::RecurrenceId;
use serde_json::Value;

use super::ReplyStanding;
use super::answer::Answer;
use crate::error::Result;
use crate::event::{Event, store as events};
use crate::ids::{EventId, SeriesId};
use crate::planner::Reader;
use crate::time;

/// What a calendar identity stands for.
#[derive(Debug, Clone)]
pub enum Place {
    /// Several only where they claim one identity.
    Events(Vec<Event>),
    /// The dates that it is about; the title is the series'.
    Dates { title: String, events: Vec<Event> },
    /// Nothing to apply it to, why, and what it was called.
    Nowhere(ReplyStanding, String),
}

/// Events that were asked for before are not loaded again.
#[derive(Default)]
pub struct Places {
    known: HashMap<(String, String), Rc<Place>>,
}

impl Places {
    pub fn of(&mut self, reader: &Reader<'_>, answer: &Answer) -> Result<Rc<Place>> {
        let date = answer.date.as_ref().map(RecurrenceId::text);
        let key = (answer.uid.clone(), date.unwrap_or_default());
        if let Some(place) = self.known.get(&key) {
            return Ok(Rc::clone(place));
        }
        let place = Rc::new(find(reader, answer)?);
        self.known.insert(key, Rc::clone(&place));
        Ok(place)
    }
}

fn find(reader: &Reader<'_>, answer: &Answer) -> Result<Place> {
    let mut statement = reader
        .conn
        .prepare_cached("SELECT id FROM event WHERE calendar_uid = ?1 ORDER BY starts, id")?;
    let ids: Vec<EventId> = statement
        .query_map([&answer.uid], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    if !ids.is_empty() {
        return Ok(Place::Events(load(reader, ids)?));
    }
    let series: Option<(SeriesId, String, String)> = reader
        .conn
        .prepare_cached("SELECT id, title, zone FROM series WHERE calendar_uid = ?1 ORDER BY id")?
        .query_row([&answer.uid], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })
        .optional()?;
    let Some((series, title, zone)) = series else {
        return gone(reader, &answer.uid);
    };
    let events = match &answer.date {
        Some(date) => on_date(reader, series, &zone, date)?,
        None => to_come(reader, series)?,
    };
    if events.is_empty() {
        return Ok(Place::Nowhere(ReplyStanding::NoDate, title));
    }
    Ok(Place::Dates { title, events })
}

fn on_date(
    reader: &Reader<'_>,
    series: SeriesId,
    zone: &str,
    date: &RecurrenceId,
) -> Result<Vec<Event>> {
    let date = match (date, time::zone(zone)) {
        (RecurrenceId::At(clock), Ok(zone)) => clock.wall_in(zone, zone).date(),
        (date, _) => date.day(),
    };
    let mut statement = reader
        .conn
        .prepare_cached("SELECT id FROM event WHERE series_id = ?1 AND occurrence = ?2")?;
    let ids = statement
        .query_map(params![series, date.to_string()], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    load(reader, ids)
}

fn to_come(reader: &Reader<'_>, series: SeriesId) -> Result<Vec<Event>> {
    let mut statement = reader
        .conn
        .prepare_cached("SELECT id FROM event WHERE series_id = ?1 ORDER BY starts, id")?;
    let ids = statement
        .query_map([series], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let mut events = load(reader, ids)?;
    events.retain(|event| !event.is_past);
    Ok(events)
}

fn load(reader: &Reader<'_>, ids: Vec<EventId>) -> Result<Vec<Event>> {
    ids.into_iter().map(|id| events::load(reader, id)).collect()
}

/// What was sent out under this identity is remembered when the event is not
/// there any more.
fn gone(reader: &Reader<'_>, uid: &str) -> Result<Place> {
    let shown: Option<String> = reader
        .conn
        .prepare_cached(
            "SELECT shown FROM calendar_version WHERE uid = ?1 ORDER BY sequence DESC LIMIT 1",
        )?
        .query_row([uid], |row| row.get(0))
        .optional()?;
    let Some(shown) = shown else {
        return Ok(Place::Nowhere(ReplyStanding::Unknown, String::new()));
    };
    let shown: Value = serde_json::from_str(&shown).unwrap_or_default();
    let title = shown.get("title").and_then(Value::as_str);
    Ok(Place::Nowhere(
        ReplyStanding::Deleted,
        title.unwrap_or_default().to_owned(),
    ))
}
