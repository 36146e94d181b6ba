//! Where and when an event is, beside other events and other people's calendars: a place
//! taken twice, a day on which something else is, a clock that skips the time.

use chrono::{NaiveDateTime, TimeDelta};
use serde_json::json;

use super::when::{at_once, hours};
use super::{Look, LookKind, Parties, elsewhere, fine};
use crate::error::Result;
use crate::event::{Event, EventState, store};
use crate::planner::Reader;
use crate::time::{self, Wall};

/// Events this far apart may still meet, whatever their zones are.
const AROUND: TimeDelta = TimeDelta::days(2);

/// What else takes place at that time or on that day: our own events, other people's
/// calendars. All of it may be fine.
pub fn clashes(reader: &Reader<'_>, event: &Event) -> Result<Vec<Look>> {
    let mut looks = place(event, &rivals(reader, event)?);
    looks.retain(|look| matches!(look.kind, LookKind::VenueTwice | LookKind::SameDay));
    looks.extend(elsewhere::looks(reader, event)?);
    looks.sort_by_key(|look| look.kind.rank());
    Ok(looks)
}

/// The clashes that nobody has found fine.
pub fn open_clashes(reader: &Reader<'_>, event: &Event) -> Result<Vec<Look>> {
    let mut looks = clashes(reader, event)?;
    fine::take_out(reader, event, &mut looks)?;
    Ok(looks)
}

/// Where and when alone, which is cheap: for the many dates of a series.
pub fn where_and_when(reader: &Reader<'_>, event: &Event, rivals: &[&Event]) -> Result<Vec<Look>> {
    let mut looks = place(event, rivals);
    looks.extend(elsewhere::looks(reader, event)?);
    Ok(looks)
}

/// Where: no place, a place taken twice, a clock that skips the time.
fn place<E: std::borrow::Borrow<Event>>(event: &Event, rivals: &[E]) -> Vec<Look> {
    let mut looks = Vec::new();
    if let Ok(zone) = time::zone(&event.zone) {
        for (wall, fold) in [
            (event.starts, event.starts_fold),
            (event.ends, event.ends_fold),
        ] {
            if time::instant(wall, zone, fold).is_err() {
                let facts = json!({ "time": wall.to_string() });
                looks.push(Look::new(event, LookKind::TimeSkipped, facts));
            }
        }
    }
    if event.venue_id.is_none() {
        looks.push(Look::new(event, LookKind::NoVenue, json!({})));
    }
    if event.organizer_email.is_empty() {
        looks.push(Look::new(event, LookKind::NoOrganizer, json!({})));
    }
    let met = rivals.iter().map(std::borrow::Borrow::borrow);
    looks.extend(met.filter_map(|other| meets(event, other)));
    looks
}

/// Another event in the same place at once, or on the same day.
fn meets(event: &Event, other: &Event) -> Option<Look> {
    let same_place = event.venue_id.is_some()
        && event.venue_id == other.venue_id
        && (event.room_id.is_none() || other.room_id.is_none() || event.room_id == other.room_id);
    let same_day = event.starts.0.date() == other.starts.0.date();
    let kind = match (at_once(event, other) && same_place, same_day) {
        (true, _) => LookKind::VenueTwice,
        (false, true) => LookKind::SameDay,
        (false, false) => return None,
    };
    let facts = json!({
        "other": other.title,
        "venue": other.venue_name,
        "time": other.starts.to_string(),
        "hours": hours(other.starts, other.ends),
    });
    let parties = Parties {
        venue_id: other.venue_id,
        other_event_id: Some(other.id),
        ..Parties::default()
    };
    Some(Look::of(event, kind, facts, parties))
}

/// Other events within two days that are not cancelled: enough for any zone.
pub fn rivals(reader: &Reader<'_>, event: &Event) -> Result<Vec<Event>> {
    let (from, until) = around(event);
    let mut found = store::between(reader, Wall(from), Wall(until))?;
    found.retain(|other| is_rival(event, other));
    Ok(found)
}

/// The same where all events are at hand, in the order of their starts.
pub fn rivals_among<'e>(all: &'e [Event], event: &Event) -> Vec<&'e Event> {
    let (from, until) = around(event);
    all.iter()
        .take_while(|other| other.starts.0 <= until)
        .filter(|other| other.ends.0 >= from && is_rival(event, other))
        .collect()
}

fn is_rival(event: &Event, other: &Event) -> bool {
    other.id != event.id && other.state != EventState::Cancelled
}

fn around(event: &Event) -> (NaiveDateTime, NaiveDateTime) {
    let day = |at: Wall, by: TimeDelta| at.0.checked_add_signed(by).unwrap_or(at.0);
    (day(event.starts, -AROUND), day(event.ends, AROUND))
}
