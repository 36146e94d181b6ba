//! The list of events, each with who comes and what needs a look.

use rusqlite::params;

use crate::db::text;
use crate::error::Result;
use crate::event::look::{clashes, wants_looks};
use crate::event::series_mark;
use crate::event::{Event, EventRow, EventsView, ListEvents, store};
use crate::guest::GuestState;
use crate::keyboard::Reading;
use crate::planner::Reader;
use crate::wire::{Page, window};

use super::count_looks;

/// Upcoming events soonest first, past ones latest first.
pub fn list(reader: &Reader<'_>, request: ListEvents) -> Result<Page<EventRow>> {
    let view = request.view.unwrap_or(EventsView::All);
    let all = store::all(reader)?;
    let mut events: Vec<&Event> = all.iter().collect();
    // Of all there are: the months and the list beside them read the same words alike.
    let query = request.query.filter(|query| !query.trim().is_empty());
    let called = |event: &Event, words: &str| {
        text::has_words(&format!("{} {}", event.title, event.venue_name), words)
    };
    let reading = query
        .map(|query| {
            Reading::of(&query, request.as_typed, |words| {
                Ok(events.iter().any(|event| called(event, words)))
            })
        })
        .transpose()?;
    events.retain(|event| match view {
        EventsView::Upcoming => !event.is_past,
        EventsView::Past => event.is_past,
        EventsView::All => true,
    });
    if let Some(series) = request.series_id {
        let series = series_mark::whole_or_gone(reader.conn, series)?;
        events.retain(|event| event.series_id == Some(series));
    }
    events.retain(|event| {
        let after = request
            .from
            .is_none_or(|from| event.ends.0.date() >= from.0);
        let before = request
            .until
            .is_none_or(|until| event.starts.0.date() <= until.0);
        after && before
    });
    if let Some(reading) = &reading {
        events.retain(|event| called(event, &reading.words));
    }
    if view != EventsView::Upcoming {
        events.reverse();
    }
    let (offset, limit) = window(request.offset, request.limit);
    let total = u32::try_from(events.len()).unwrap_or(u32::MAX);
    let rows = events
        .into_iter()
        .skip(offset as usize)
        .take(limit as usize)
        .map(|event| row(reader, &all, event))
        .collect::<Result<_>>()?;
    Ok(Page::new(rows, total).read_as(reading.and_then(|reading| reading.read_as())))
}

/// The line of the list for an event.
fn row(reader: &Reader<'_>, all: &[Event], event: &Event) -> Result<EventRow> {
    let looks = if wants_looks(event) {
        count_looks(reader, event, clashes::rivals_among(all, event))?
    } else {
        0
    };
    row_with(reader, event.clone(), looks)
}

/// The same where its looks are counted already.
pub fn row_with(reader: &Reader<'_>, event: Event, looks: u32) -> Result<EventRow> {
    let (coming, invited, waitlisted) = reader
        .conn
        .prepare_cached(
            "SELECT coalesce(sum(iif(state = ?2, 1 + plus_ones, 0)), 0), coalesce(sum(state = ?3), 0),
                    coalesce(sum(state = ?4), 0)
             FROM guest WHERE event_id = ?1",
        )?
        .query_row(
            params![event.id, GuestState::Going, GuestState::Invited, GuestState::Waitlisted],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )?;
    Ok(EventRow {
        series: store::mark(reader, &event)?,
        id: event.id,
        title: event.title,
        state: event.state,
        starts: event.starts,
        ends: event.ends,
        zone: event.zone,
        venue_name: event.venue_name,
        room_name: event.room_name,
        capacity: event.capacity,
        coming,
        invited,
        waitlisted,
        looks,
        is_past: event.is_past,
    })
}
