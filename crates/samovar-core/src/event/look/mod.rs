//! What needs a look: conflicts and gaps, listed and never a stop.

mod elsewhere;
mod fine;
mod food;
mod stage;

use chrono::{DateTime, Utc};
use rusqlite::params;
use serde::Serialize;
use serde_json::{Value, json};
use ts_rs::TS;

use super::{Event, EventState};
use crate::error::Result;
use crate::guest::counts;
use crate::ids::{EventId, RoomId, SessionId, SpeakerId, VenueId};
use crate::planner::Reader;
use crate::session::{clash, store as sessions};
use crate::speaker::{elsewhere as speaks_elsewhere, store as speakers};
use crate::task::store as tasks;
use crate::time::{self, Fold, Wall};
use crate::venue::store as venues;
use crate::wire::word_enum;

pub use fine::{AcceptLook, accept};

word_enum! {
    /// `look-<word>` in the Fluent files; the facts are its variables.
    LookKind {
        NoVenue = "no-venue",
        NoCapacity = "no-capacity",
        VenueTwice = "venue-twice",
        RoomTwice = "room-twice",
        SpeakerTwice = "speaker-twice",
        SpeakerElsewhere = "speaker-elsewhere",
        RoomTooSmall = "room-too-small",
        OverCapacity = "over-capacity",
        NoGuests = "no-guests",
        NoReplies = "no-replies",
        InvitationsOutdated = "invitations-outdated",
        InvitationsUnsent = "invitations-unsent",
        NoSpeakers = "no-speakers",
        SpeakersPending = "speakers-pending",
        NoSessions = "no-sessions",
        SessionWithoutTime = "session-without-time",
        SessionOutside = "session-outside",
        SessionWithoutSpeaker = "session-without-speaker",
        NoAbout = "no-about",
        FoodUnknown = "food-unknown",
        NoDishes = "no-dishes",
        DietsNotAsked = "diets-not-asked",
        NoSafeDish = "no-safe-dish",
        CourseUnserved = "course-unserved",
        FoodWords = "food-words",
        DishNotStated = "dish-not-stated",
        DishesNotStated = "dishes-not-stated",
        DishContradicts = "dish-contradicts",
        LactoseFreeMilk = "lactose-free-milk",
        AllergenInDish = "allergen-in-dish",
        AllergensInDishes = "allergens-in-dishes",
        DishTraces = "dish-traces",
        AdmittedToFeed = "admitted-to-feed",
        NoOrganizer = "no-organizer",
        TimeSkipped = "time-skipped",
        SameDay = "same-day",
        VenueBooked = "venue-booked",
        ClashElsewhere = "clash-elsewhere",
        SameDayElsewhere = "same-day-elsewhere",
        Holiday = "holiday",
        TasksLate = "tasks-late",
    }
}

word_enum! {
    /// A conflict is wrong as it stands; a gap is not known yet; a hint may be fine.
    Weight { Conflict = "conflict", Gap = "gap", Hint = "hint" }
}

/// Whom and what a look is about, by id: two of them may have one name.
#[derive(Debug, Clone, Default, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Parties {
    pub session_ids: Vec<SessionId>,
    pub speaker_ids: Vec<SpeakerId>,
    pub venue_id: Option<VenueId>,
    pub room_id: Option<RoomId>,
    /// The event that it clashes with.
    pub other_event_id: Option<EventId>,
}

impl Parties {
    pub fn sessions(ids: impl Into<Vec<SessionId>>) -> Self {
        Self {
            session_ids: ids.into(),
            ..Self::default()
        }
    }
}

/// Where in the event's workspace it is mended.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Look {
    pub kind: LookKind,
    pub weight: Weight,
    pub event_id: EventId,
    pub event_title: String,
    pub event_starts: Wall,
    /// overview, programme, guests, speakers, catering.
    pub tab: String,
    pub parties: Parties,
    #[ts(type = "Record<string, string | number | string[]>")]
    pub facts: serde_json::Value,
}

impl Look {
    /// One that is about the event as a whole.
    pub fn new(event: &Event, kind: LookKind, facts: Value) -> Self {
        Self::of(event, kind, facts, Parties::default())
    }

    pub fn of(event: &Event, kind: LookKind, facts: Value, parties: Parties) -> Self {
        let (weight, tab) = kind.place();
        Self {
            kind,
            weight,
            event_id: event.id,
            event_title: event.title.clone(),
            event_starts: event.starts,
            tab: tab.to_owned(),
            parties,
            facts,
        }
    }
}

impl LookKind {
    /// Conflicts first, and of those what harms people.
    #[must_use]
    pub fn rank(self) -> (Weight, bool) {
        (self.place().0, self != Self::NoSafeDish)
    }

    /// How bad it is, and where it is mended.
    const fn place(self) -> (Weight, &'static str) {
        use LookKind as K;
        match self {
            K::VenueTwice | K::VenueBooked | K::TimeSkipped => (Weight::Conflict, "overview"),
            K::RoomTwice | K::SessionOutside => (Weight::Conflict, "programme"),
            K::SpeakerTwice | K::SpeakerElsewhere => (Weight::Conflict, "programme"),
            K::RoomTooSmall | K::OverCapacity => (Weight::Conflict, "guests"),
            K::NoSafeDish | K::DishContradicts => (Weight::Conflict, "catering"),
            K::NoVenue | K::NoCapacity | K::NoAbout | K::NoOrganizer => (Weight::Gap, "overview"),
            K::NoGuests | K::NoReplies => (Weight::Gap, "guests"),
            K::InvitationsOutdated | K::InvitationsUnsent => (Weight::Gap, "invitations"),
            K::NoSpeakers | K::SpeakersPending => (Weight::Gap, "speakers"),
            K::NoSessions | K::SessionWithoutTime | K::SessionWithoutSpeaker => {
                (Weight::Gap, "programme")
            }
            K::FoodUnknown | K::NoDishes | K::FoodWords => (Weight::Gap, "catering"),
            K::DishNotStated | K::DishesNotStated => (Weight::Gap, "catering"),
            // Whoever has nothing at all to eat is a conflict of its own.
            K::CourseUnserved | K::AllergenInDish | K::AllergensInDishes | K::DishTraces => {
                (Weight::Hint, "catering")
            }
            K::LactoseFreeMilk | K::AdmittedToFeed => (Weight::Hint, "catering"),
            K::TasksLate => (Weight::Gap, "tasks"),
            K::DietsNotAsked => (Weight::Hint, "catering"),
            K::SameDay | K::ClashElsewhere | K::SameDayElsewhere | K::Holiday => {
                (Weight::Hint, "overview")
            }
        }
    }
}

/// Everything about an event that needs a look, conflicts first.
pub fn find(reader: &Reader<'_>, event: &Event) -> Result<Vec<Look>> {
    Ok(find_both(reader, event)?.0)
}

/// The same, and what of it somebody has found fine.
pub fn find_both(reader: &Reader<'_>, event: &Event) -> Result<(Vec<Look>, Vec<Look>)> {
    let sessions = sessions::of_event(reader, event.id)?;
    let speakers = speakers::of_event(reader, event.id)?;
    let mut looks = where_and_when(reader, event)?;
    looks.extend(who(reader, event)?);
    looks.extend(stage::looks(event, &sessions, &speakers));
    looks.extend(clash::find(event, &sessions));
    looks.extend(speaks_elsewhere::looks(
        reader,
        event,
        &at_once(reader, event)?,
    )?);
    looks.extend(food::looks(reader, event)?);
    looks.extend(late_tasks(reader, event)?);
    looks.sort_by_key(|look| look.kind.rank());
    let fine = fine::take_out(reader, event, &mut looks)?;
    Ok((looks, fine))
}

/// Where and when alone, which is cheap: for the many dates of a series.
pub fn where_and_when(reader: &Reader<'_>, event: &Event) -> Result<Vec<Look>> {
    let mut looks = place(reader, event)?;
    looks.extend(elsewhere::looks(reader, event)?);
    Ok(looks)
}

/// Where: no place, a place taken twice, a clock that skips the time.
pub fn place(reader: &Reader<'_>, event: &Event) -> Result<Vec<Look>> {
    let mut looks = Vec::new();
    if let Ok(zone) = time::zone(&event.zone) {
        for (wall, fold) in [
            (event.starts, event.starts_fold),
            (event.ends, event.ends_fold),
        ] {
            if time::instant(wall, zone, fold).is_err() {
                looks.push(Look::new(
                    event,
                    LookKind::TimeSkipped,
                    json!({ "time": wall.to_string() }),
                ));
            }
        }
    }
    if event.venue_id.is_none() {
        looks.push(Look::new(event, LookKind::NoVenue, json!({})));
    }
    if event.organizer_email.is_empty() {
        looks.push(Look::new(event, LookKind::NoOrganizer, json!({})));
    }
    for other in rivals(reader, event)? {
        let at_once = overlap(span(event), span(&other));
        let same_place = event.venue_id.is_some()
            && event.venue_id == other.venue_id
            && (event.room_id.is_none()
                || other.room_id.is_none()
                || event.room_id == other.room_id);
        let kind = match (
            at_once && same_place,
            event.starts.0.date() == other.starts.0.date(),
        ) {
            (true, _) => LookKind::VenueTwice,
            (false, true) => LookKind::SameDay,
            (false, false) => continue,
        };
        looks.push(Look::of(
            event,
            kind,
            json!({
                "other": other.title,
                "venue": other.venue_name,
                "time": other.starts.to_string(),
                "hours": hours(other.starts, other.ends),
            }),
            Parties {
                venue_id: other.venue_id,
                other_event_id: Some(other.id),
                ..Parties::default()
            },
        ));
    }
    Ok(looks)
}

/// What else takes place at that time or on that day: our own events, other people's
/// calendars. All of it may be fine.
pub fn clashes(reader: &Reader<'_>, event: &Event) -> Result<Vec<Look>> {
    let mut looks = place(reader, event)?;
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

/// "18:30–21:00".
fn hours(from: Wall, until: Wall) -> String {
    format!("{}–{}", from.0.format("%H:%M"), until.0.format("%H:%M"))
}

/// What should be done by now.
fn late_tasks(reader: &Reader<'_>, event: &Event) -> Result<Option<Look>> {
    let late: Vec<String> = tasks::of_event(reader, event)?
        .into_iter()
        .filter(|task| task.late)
        .map(|task| task.title)
        .collect();
    Ok((!late.is_empty()).then(|| {
        Look::new(
            event,
            LookKind::TasksLate,
            json!({ "count": late.len(), "names": late.join(", ") }),
        )
    }))
}

/// Other events within two days that are not cancelled: enough for any zone.
fn rivals(reader: &Reader<'_>, event: &Event) -> Result<Vec<Event>> {
    let mut statement = reader.conn.prepare_cached(
        "SELECT id FROM event WHERE id <> ?1 AND state <> 'cancelled' AND starts <= ?3 AND ends >= ?2 ORDER BY starts, id",
    )?;
    let around = |minutes| event.starts.plus_minutes(minutes);
    let length = event.ends.minutes_since(event.starts);
    let ids: Vec<EventId> = statement
        .query_map(
            params![event.id, around(-2 * 24 * 60), around(length + 2 * 24 * 60)],
            |row| row.get(0),
        )?
        .collect::<rusqlite::Result<_>>()?;
    ids.into_iter()
        .map(|id| super::store::load(reader, id))
        .collect()
}

/// Those of them that take place at the same time.
pub fn at_once(reader: &Reader<'_>, event: &Event) -> Result<Vec<Event>> {
    let mut found = rivals(reader, event)?;
    found.retain(|other| overlap(span(event), span(other)));
    Ok(found)
}

/// Who: nobody asked, nobody answered, more heads than seats.
fn who(reader: &Reader<'_>, event: &Event) -> Result<Vec<Look>> {
    let mut looks = Vec::new();
    let guests = counts::count(reader, event.id)?;
    if event.capacity.is_none() {
        let (room, seats) = seats(reader, event)?.unwrap_or_default();
        looks.push(Look::new(
            event,
            LookKind::NoCapacity,
            json!({ "room": room, "seats": seats }),
        ));
    }
    if guests.all == 0 {
        looks.push(Look::new(event, LookKind::NoGuests, json!({})));
    } else if guests.going + guests.maybe + guests.declined == 0 {
        looks.push(Look::new(
            event,
            LookKind::NoReplies,
            json!({ "count": guests.invited }),
        ));
    }
    let waiting = crate::invitation::waiting_for(reader, event)?;
    if waiting.changed > 0 {
        looks.push(Look::new(
            event,
            LookKind::InvitationsOutdated,
            json!({ "count": waiting.changed }),
        ));
    }
    if waiting.unsent > 0 {
        looks.push(Look::new(
            event,
            LookKind::InvitationsUnsent,
            json!({ "count": waiting.unsent }),
        ));
    }
    if let Some(capacity) = event.capacity.filter(|capacity| guests.coming > *capacity) {
        looks.push(Look::new(
            event,
            LookKind::OverCapacity,
            json!({ "coming": guests.coming, "capacity": capacity }),
        ));
    }
    if let Some((room, seats)) = seats(reader, event)?.filter(|(_, seats)| guests.coming > *seats) {
        looks.push(Look::new(
            event,
            LookKind::RoomTooSmall,
            json!({ "room": room, "coming": guests.coming, "capacity": seats }),
        ));
    }
    Ok(looks)
}

/// The room's seats, or else the venue's.
pub fn seats(reader: &Reader<'_>, event: &Event) -> Result<Option<(String, u32)>> {
    if let Some(room) = event.room_id {
        let room = venues::load_room(reader.conn, room)?;
        if let Some(seats) = room.capacity {
            return Ok(Some((room.name, seats)));
        }
    }
    let Some(venue) = event.venue_id else {
        return Ok(None);
    };
    let venue = venues::load(reader, venue)?;
    Ok(venue.capacity.map(|seats| (venue.name, seats)))
}

/// From when to when, as instants.
fn span(event: &Event) -> (DateTime<Utc>, DateTime<Utc>) {
    let at = |wall: Wall, fold: Fold| match time::zone(&event.zone) {
        Ok(zone) => time::instant_or_after(wall, zone, fold),
        Err(_) => wall.0.and_utc(),
    };
    (
        at(event.starts, event.starts_fold),
        at(event.ends, event.ends_fold),
    )
}

/// Touching is no overlap: one talk may end when the next begins.
pub fn overlap<T: PartialOrd>(a: (T, T), b: (T, T)) -> bool {
    a.0 < b.1 && b.0 < a.1
}

/// Whether an event is still to be looked after.
#[must_use]
pub fn wants_looks(event: &Event) -> bool {
    !event.is_past && !matches!(event.state, EventState::Cancelled | EventState::Done)
}
