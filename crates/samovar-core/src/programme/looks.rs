//! What needs a look in a programme, with the seats of rooms and the sittings beside it.

use std::collections::HashSet;

use serde_json::json;

use crate::available::{Hours, Span, store as available};
use crate::catering::sitting::{self, Eaters, Sitting};
use crate::error::Result;
use crate::event::look::when::overlap;
use crate::event::look::{Look, LookKind, Parties};
use crate::event::{Event, EventRef, FoodPlanned, store as events};
use crate::guest::counts;
use crate::planner::Reader;
use crate::session::{Session, SessionKind, clash, store as sessions};
use crate::venue::{Room, store as venues};

/// What a programme is held against.
pub struct Ground<'g> {
    pub event: &'g Event,
    pub sessions: &'g [Session],
    pub hours: &'g Hours,
    pub rooms: &'g [Room],
    /// Heads that say they come.
    pub coming: u32,
    /// `None` where there is to be no food.
    pub sittings: Option<&'g [Sitting]>,
}

/// What needs a look in the programme, conflicts first. Never a stop.
pub fn list(reader: &Reader<'_>, request: EventRef) -> Result<Vec<Look>> {
    let event = events::load(reader, request.event_id)?;
    let sessions = sessions::of_event(reader, event.id)?;
    let mut looks = of_event(reader, &event, &sessions)?;
    looks.sort_by_key(|look| look.kind.rank());
    Ok(looks)
}

/// The programme in order of time, each session with the kinds of its looks.
pub fn sessions(reader: &Reader<'_>, request: EventRef) -> Result<Vec<Session>> {
    let event = events::load(reader, request.event_id)?;
    let mut sessions = sessions::of_event(reader, event.id)?;
    let looks = of_event(reader, &event, &sessions)?;
    sessions::mark(&mut sessions, &looks);
    Ok(sessions)
}

fn of_event(reader: &Reader<'_>, event: &Event, sessions: &[Session]) -> Result<Vec<Look>> {
    let rooms = match event.venue_id {
        Some(venue) => venues::rooms(reader.conn, venue)?,
        None => Vec::new(),
    };
    let sittings = match event.food_planned {
        FoodPlanned::No => None,
        _ => Some(sitting::of_event(reader.conn, event.id)?),
    };
    Ok(find(&Ground {
        event,
        sessions,
        hours: &available::hours(reader.conn, event.id)?,
        rooms: &rooms,
        coming: counts::count(reader, event.id)?.coming,
        sittings: sittings.as_deref(),
    }))
}

#[must_use]
pub fn find(ground: &Ground<'_>) -> Vec<Look> {
    let mut looks = clash::find(ground.event, ground.sessions, ground.hours);
    looks.extend(small_rooms(ground));
    if let Some(sittings) = ground.sittings {
        looks.extend(meals(ground, sittings));
        looks.extend(sittings_alone(ground, sittings));
    }
    looks
}

/// The same for who looks at everything: a room once, and nothing that is told there in
/// other words.
#[must_use]
pub fn among_others(ground: &Ground<'_>) -> Vec<Look> {
    let mut rooms = HashSet::new();
    let has_sittings = ground.sittings.is_some_and(|sittings| !sittings.is_empty());
    let is_planned = ground.event.food_planned == FoodPlanned::Yes;
    let mut looks = find(ground);
    looks.retain(|look| match look.kind {
        LookKind::RoomBelowHeads => {
            let room = look.parties.room_id;
            room != ground.event.room_id && rooms.insert(room)
        }
        LookKind::MealWithoutSitting => is_planned && has_sittings,
        _ => true,
    });
    looks
}

fn span(session: &Session) -> Option<(&Session, Span)> {
    let span = Span {
        starts: session.starts?,
        ends: session.ends?,
    };
    Some((session, span))
}

/// Rooms with fewer seats than heads come, where nothing else goes on in another: of several
/// at once nobody knows who goes where.
fn small_rooms(ground: &Ground<'_>) -> Vec<Look> {
    let mut timed: Vec<(&Session, Span)> = ground
        .sessions
        .iter()
        .filter(|session| session.room_id.is_some() && session.kind != SessionKind::Doors)
        .filter_map(span)
        .collect();
    timed.sort_by_key(|(_, span)| span.starts);
    let mut beside = HashSet::new();
    let mut running: Vec<(&Session, Span)> = Vec::new();
    for (session, span) in &timed {
        running.retain(|(_, other)| other.ends > span.starts);
        for (other, _) in &running {
            if other.room_id != session.room_id {
                beside.insert(other.id);
                beside.insert(session.id);
            }
        }
        running.push((*session, *span));
    }
    let alone = timed
        .iter()
        .filter(|(session, _)| !beside.contains(&session.id));
    alone
        .filter_map(|(session, span)| {
            let room = session.room_id?;
            let seats = ground.rooms.iter().find(|one| one.id == room)?.capacity?;
            if ground.coming <= seats {
                return None;
            }
            let facts = json!({
                "room": session.room_name,
                "title": session.title,
                "time": span.starts.to_string(),
                "coming": ground.coming,
                "capacity": seats,
            });
            let parties = Parties {
                room_id: Some(room),
                ..Parties::sessions([session.id])
            };
            let kind = LookKind::RoomBelowHeads;
            Some(Look::of(ground.event, kind, facts, parties))
        })
        .collect()
}

/// Meals of the programme at which nobody has said what is eaten. A single sitting without a
/// time is the event's food, whenever that is.
fn meals(ground: &Ground<'_>, sittings: &[Sitting]) -> Vec<Look> {
    if let [only] = sittings
        && only.starts.is_none()
    {
        return Vec::new();
    }
    let meals = ground
        .sessions
        .iter()
        .filter(|session| session.kind == SessionKind::Meal);
    meals
        .filter_map(span)
        .filter(|(session, span)| {
            !sittings
                .iter()
                .any(|sitting| sitting.session_id == Some(session.id) || eaten_in(sitting, *span))
        })
        .map(|(session, span)| {
            let facts = json!({ "title": session.title, "time": span.starts.to_string() });
            let parties = Parties::sessions([session.id]);
            Look::of(ground.event, LookKind::MealWithoutSitting, facts, parties)
        })
        .collect()
}

/// Sittings for everybody at a time at which the programme has nothing but talks.
fn sittings_alone(ground: &Ground<'_>, sittings: &[Sitting]) -> Vec<Look> {
    if ground.sessions.iter().all(|one| one.starts.is_none()) {
        return Vec::new();
    }
    let pauses: Vec<Span> = ground
        .sessions
        .iter()
        .filter(|session| {
            matches!(
                session.kind,
                SessionKind::Meal
                    | SessionKind::Break
                    | SessionKind::Networking
                    | SessionKind::Doors
            )
        })
        .filter_map(span)
        .map(|(_, span)| span)
        .collect();
    sittings
        .iter()
        .filter(|sitting| sitting.session_id.is_none() && sitting.eaters != Eaters::Team)
        .filter_map(|sitting| Some((sitting, sitting.starts?)))
        .filter(|(sitting, _)| !pauses.iter().any(|pause| eaten_in(sitting, *pause)))
        .map(|(sitting, starts)| {
            let facts = json!({ "sitting": sitting.called(), "time": starts.to_string() });
            let parties = Parties {
                sitting_id: Some(sitting.id),
                ..Parties::default()
            };
            let kind = LookKind::SittingWithoutSession;
            Look::of(ground.event, kind, facts, parties)
        })
        .collect()
}

fn eaten_in(sitting: &Sitting, span: Span) -> bool {
    sitting.starts.is_some_and(|starts| {
        let ends = starts.plus_minutes(i64::from(sitting.minutes.max(1)));
        overlap((starts, ends), (span.starts, span.ends))
    })
}
