//! Which events need a look, ranked: dangers first, then by the time that is left;
//! one entry an event, a series once. What is dangerous grows with the nearness of
//! the evening; a draft that is far away can wait.

use std::collections::HashMap;

use serde::Serialize;
use ts_rs::TS;

use super::{days_left, facts::Facts, looks};
use crate::error::Result;
use crate::event::look::{Look, LookKind, clashes, wants_looks};
use crate::event::pick::PickedSeries;
use crate::event::{Event, EventState};
use crate::ids::{EventId, SeriesId};
use crate::planner::Reader;
use crate::time::Wall;

/// Everything about one event, or about a series and its dates to come.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EventNeeds {
    /// Of a series: its next date.
    pub event_id: EventId,
    pub title: String,
    pub state: EventState,
    pub starts: Wall,
    pub days_left: i32,
    pub series: Option<PickedSeries>,
    /// The most urgent first, at most 30; those of a series' later dates are of another event.
    pub looks: Vec<Look>,
    /// How many there are.
    pub count: u32,
    /// How many of them, at the beginning, are dangers.
    pub dangers: u32,
    /// A draft far away, without a danger: it is folded.
    pub far: bool,
}

/// Events and series that are looked at whole; those after them are far away.
const MOST_WHOLE: usize = 24;
/// Later dates of series that are looked at for their dangers.
const MOST_LATER: usize = 60;
/// Later dates that are near enough to be looked at whole.
const NEAR_DAYS: i32 = 14;
/// From here on a draft can wait.
const FAR_DAYS: i32 = 42;
const LOOKS: usize = 30;

/// `ahead`: of all events those that are to come, soonest first.
pub fn ranked(
    reader: &Reader<'_>,
    all: &[Event],
    ahead: &[&Event],
    series: &HashMap<SeriesId, PickedSeries>,
) -> Result<Vec<EventNeeds>> {
    let mut needs: Vec<EventNeeds> = Vec::new();
    let mut begun: HashMap<SeriesId, Option<usize>> = HashMap::new();
    let mut later = 0;
    for event in ahead.iter().filter(|event| wants_looks(event)) {
        let days = days_left(reader, event);
        if let Some(at) = event.series_id.and_then(|id| begun.get(&id).copied()) {
            let Some(entry) = at.and_then(|at| needs.get_mut(at)) else {
                continue;
            };
            if later < MOST_LATER {
                later += 1;
                entry
                    .looks
                    .extend(dangers_of_a_later_date(reader, all, event, days)?);
            }
            continue;
        }
        let whole = needs.len() < MOST_WHOLE;
        if let Some(id) = event.series_id {
            begun.insert(id, whole.then_some(needs.len()));
        }
        if whole {
            needs.push(EventNeeds {
                event_id: event.id,
                title: event.title.clone(),
                state: event.state,
                starts: event.starts,
                days_left: days,
                series: event.series_id.and_then(|id| series.get(&id).cloned()),
                looks: of(reader, all, event)?,
                count: 0,
                dangers: 0,
                far: false,
            });
        }
    }
    needs.retain(|entry| !entry.looks.is_empty());
    for entry in &mut needs {
        weigh(entry);
    }
    // Stable: of a rank the soonest event stays first.
    needs.sort_by_key(|entry| (entry.dangers == 0, entry.far));
    Ok(needs)
}

fn weigh(entry: &mut EventNeeds) {
    let (id, days) = (entry.event_id, entry.days_left);
    // What a later date brought is a danger already.
    let danger = |look: &Look| look.event_id != id || is_danger(look.kind, days);
    entry
        .looks
        .sort_by_key(|look| (!danger(look), look.event_id != id, look.kind.rank()));
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    entry.count = count(entry.looks.len());
    entry.dangers = count(entry.looks.iter().filter(|look| danger(look)).count());
    entry.far = entry.dangers == 0 && entry.state == EventState::Draft && days > FAR_DAYS;
    entry.looks.truncate(LOOKS);
}

fn of(reader: &Reader<'_>, all: &[Event], event: &Event) -> Result<Vec<Look>> {
    let facts = Facts::gather(reader, event, clashes::rivals_among(all, event))?;
    Ok(looks::find(reader, &facts)?.open)
}

/// The next date speaks for its series; of a later one only what must not wait.
fn dangers_of_a_later_date(
    reader: &Reader<'_>,
    all: &[Event],
    event: &Event,
    days: i32,
) -> Result<Vec<Look>> {
    let mut looks = if days <= NEAR_DAYS {
        of(reader, all, event)?
    } else {
        clashes::where_and_when(reader, event, &clashes::rivals_among(all, event))?
    };
    looks.retain(|look| is_danger(look.kind, days));
    Ok(looks)
}

/// Somebody would be harmed, or stand before a closed door, if it stayed so.
#[must_use]
pub const fn is_danger(kind: LookKind, days_left: i32) -> bool {
    use LookKind as K;
    match kind {
        K::NoSafeDish | K::VenueTwice | K::VenueBooked | K::TimeSkipped => true,
        K::RoomTwice | K::SpeakerTwice | K::SpeakerElsewhere => true,
        K::OverCapacity | K::RoomTooSmall | K::SessionOutside | K::DishContradicts => {
            days_left <= 14
        }
        K::SpeakerUnavailable | K::RoomUnavailable => days_left <= 14,
        K::NoVenue => days_left <= 7,
        K::NoSessions | K::NoDishes | K::FoodWords => days_left <= 3,
        K::DishNotStated | K::DishesNotStated => days_left <= 3,
        K::InvitationsOutdated => days_left <= 3,
        _ => false,
    }
}
