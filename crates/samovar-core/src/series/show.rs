//! A series as the screens show it: one, with all its dates, whatever parts and
//! phases lie under it.

use chrono::NaiveDate;
use rusqlite::params;

use super::fields::{between, differs};
use super::parts;
use super::store;
use super::stored::Stored;
use super::{Series, SeriesDate, SeriesField, SeriesRef, SeriesRow, SeriesTurn};
use crate::error::Result;
use crate::event::{Event, EventState};
use crate::guest::state::GuestState;
use crate::ids::SeriesId;
use crate::planner::Reader;
use crate::rule::{Day, Rule};
use crate::time;
use crate::wire::Empty;

pub fn get(reader: &Reader<'_>, request: SeriesRef) -> Result<Series> {
    show(reader, request.series_id)
}

/// The whole series, from the id of any of its parts.
pub fn show(reader: &Reader<'_>, id: SeriesId) -> Result<Series> {
    let all = parts::of(reader.conn, id)?;
    let events = parts::events_of(reader, &all)?;
    let at = parts::current(&all, &events);
    let (Some(part), Some(last), Some(first)) = (all.get(at.0), all.last(), all.first()) else {
        return Err(crate::error::Error::missing("series", id));
    };
    let series = part.at(at.1);
    let (venue_name, room_name) = store::place_names(reader, &series)?;
    Ok(Series {
        id: first.id,
        words: parts::words(&parts::rules(&all), at.0),
        dates: dates(reader, &all, events)?,
        turns: turns(reader, &all)?,
        regulars: super::regulars::of(reader.conn, first.id)?,
        next: store::next_date(reader, last)?.map(Day),
        title: series.title,
        kind: series.kind,
        // How it goes on from here, up to the end of all.
        rule: Rule {
            ends: last.rule.ends.clone(),
            ..series.rule
        },
        starts: series.starts,
        minutes: series.minutes,
        zone: series.zone,
        venue_id: series.venue_id,
        venue_name,
        room_id: series.room_id,
        room_name,
        capacity: series.capacity,
        about: series.about,
        notes: series.notes,
        host: series.host,
        organizer_name: series.organizer_name,
        organizer_email: series.organizer_email,
        link: series.link,
        currency: series.currency,
        food_planned: series.food_planned,
        margin_percent: series.margin_percent,
        reminder_minutes: series.reminder_minutes,
        calendar_uid: series.calendar_uid,
        calendar_sequence: series.calendar_sequence,
    })
}

fn dates(
    reader: &Reader<'_>,
    all: &[Stored],
    events: Vec<(usize, NaiveDate, Event)>,
) -> Result<Vec<SeriesDate>> {
    let mut dates = Vec::new();
    for part in all {
        for day in store::skips(reader.conn, part.id)? {
            let there = part.at(day.0);
            let (starts, ends) = there.on(day.0);
            let (venue_name, room_name) = store::place_names(reader, &there)?;
            dates.push(SeriesDate {
                occurrence: day,
                event_id: None,
                title: there.title,
                starts,
                ends,
                usual: starts,
                zone: there.zone.clone(),
                venue_name,
                room_name,
                capacity: there.capacity,
                state: None,
                is_past: time::zone(&there.zone)
                    .is_ok_and(|zone| time::wall_at(reader.now, zone) > ends),
                coming: 0,
                invited: 0,
                moved: false,
                differs: Vec::new(),
            });
        }
    }
    let mut heads = reader.conn.prepare_cached(
        "SELECT coalesce(sum(iif(state = ?2, 1 + plus_ones, 0)), 0), coalesce(sum(state = ?3), 0)
         FROM guest WHERE event_id = ?1",
    )?;
    for (at, date, event) in events {
        let Some(part) = all.get(at) else { continue };
        let (coming, invited) = heads.query_row(
            params![event.id, GuestState::Going, GuestState::Invited],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?;
        let there = part.at(date);
        let differs = differs(&there, date, &event);
        dates.push(SeriesDate {
            occurrence: Day(date),
            event_id: Some(event.id),
            title: event.title,
            starts: event.starts,
            ends: event.ends,
            usual: there.on(date).0,
            zone: event.zone,
            venue_name: event.venue_name,
            room_name: event.room_name,
            capacity: event.capacity,
            state: Some(event.state),
            is_past: event.is_past,
            coming,
            invited,
            moved: differs.contains(&SeriesField::Time),
            differs,
        });
    }
    dates.sort_by_key(|date| date.occurrence);
    Ok(dates)
}

/// Where the series goes on otherwise: its phases, and where its parts meet.
fn turns(reader: &Reader<'_>, all: &[Stored]) -> Result<Vec<SeriesTurn>> {
    let mut turns: Vec<SeriesTurn> = Vec::new();
    let mut before: Option<Stored> = None;
    for part in all {
        let begins = std::iter::once(part.first());
        for from in begins.chain(part.phases.iter().map(|phase| phase.from)) {
            let now = part.at(from);
            let Some(old) = before.replace(now.clone()) else {
                continue;
            };
            let same_rule = old.rule.endless() == now.rule.endless();
            let differs = between(&old, &now);
            if differs.is_empty() && same_rule {
                continue;
            }
            let (starts, ends) = now.on(from);
            let (venue_name, room_name) = store::place_names(reader, &now)?;
            turns.push(SeriesTurn {
                from: Day(from),
                words: (!same_rule).then(|| now.rule.endless().words()),
                differs,
                title: now.title,
                starts,
                ends,
                zone: now.zone,
                venue_name,
                room_name,
                capacity: now.capacity,
            });
        }
    }
    Ok(turns)
}

pub fn list(reader: &Reader<'_>, _: Empty) -> Result<Vec<SeriesRow>> {
    let mut rows = Vec::new();
    for id in store::wholes(reader.conn)? {
        let all = parts::of(reader.conn, id)?;
        let events = parts::events_of(reader, &all)?;
        let at = parts::current(&all, &events);
        let upcoming: Vec<&Event> = events
            .iter()
            .map(|(_, _, event)| event)
            .filter(|event| !event.is_past && event.state != EventState::Cancelled)
            .collect();
        let next = upcoming.iter().min_by_key(|event| event.starts);
        rows.push(SeriesRow {
            id,
            title: all
                .get(at.0)
                .map_or_else(String::new, |part| part.at(at.1).title),
            words: parts::words(&parts::rules(&all), at.0),
            dates: events.len() as u32,
            upcoming: upcoming.len() as u32,
            regulars: super::regulars::of(reader.conn, id)?.len() as u32,
            next_event_id: next.map(|event| event.id),
            next_starts: next.map(|event| event.starts),
        });
    }
    // What takes place soonest first; what is over last.
    rows.sort_by_key(|row| (row.next_starts.is_none(), row.next_starts));
    Ok(rows)
}
