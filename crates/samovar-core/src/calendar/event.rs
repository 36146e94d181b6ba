//! An event as calendars know it: rows become `samovar-ical`'s data.

use std::collections::HashMap;

use chrono::TimeDelta;
use samovar_ical::{
    AgendaItem, CalendarEvent, ItemKind, LocalTime, Organizer, Place, Reminder, State, Uid,
};
use samovar_zone::Zone;

use crate::error::{Error, Result};
use crate::event::{Event, EventState, store as events};
use crate::ids::{EventId, SessionId};
use crate::planner::Reader;
use crate::session::SessionKind;
use crate::time::{self, Fold, Wall};

pub fn load(reader: &Reader<'_>, id: EventId) -> Result<CalendarEvent> {
    of(reader, &events::load(reader, id)?)
}

/// The same of an event that is loaded already.
pub fn of(reader: &Reader<'_>, event: &Event) -> Result<CalendarEvent> {
    let zone = time::zone(&event.zone)?;
    let mut place = Place {
        name: event.venue_name.clone(),
        room: event.room_name.clone(),
        ..Place::default()
    };
    if let Some(venue) = event.venue_id {
        let venue = crate::venue::store::load(reader, venue)?;
        place.address = venue.address;
        place.access = venue.access_notes;
    }
    Ok(CalendarEvent {
        uid: Uid::parse(&event.calendar_uid)?,
        sequence: event.calendar_sequence,
        title: event.title.clone(),
        about: event.about.clone(),
        starts: local(event.starts, event.starts_fold),
        ends: local(event.ends, event.ends_fold),
        zone,
        place,
        organizer: (!event.organizer_email.is_empty()).then(|| Organizer {
            name: event.organizer_name.clone(),
            email: event.organizer_email.clone(),
        }),
        state: match event.state {
            EventState::Draft => State::Tentative,
            EventState::Open | EventState::Full | EventState::Done => State::Confirmed,
            EventState::Cancelled => State::Cancelled,
        },
        agenda: agenda_items(reader, event, zone)?,
        url: event.link.clone(),
        reminder: event.reminder_minutes.map(|minutes| Reminder {
            before: TimeDelta::minutes(i64::from(minutes)),
        }),
    })
}

fn local(wall: Wall, fold: Fold) -> LocalTime {
    LocalTime {
        at: wall.0,
        fold: match fold {
            Fold::Earlier => samovar_ical::Fold::Earlier,
            Fold::Later => samovar_ical::Fold::Later,
        },
    }
}

fn agenda_items(reader: &Reader<'_>, event: &Event, zone: Zone) -> Result<Vec<AgendaItem>> {
    let mut statement = reader.conn.prepare_cached(
        "SELECT id, calendar_uid, calendar_sequence FROM session WHERE event_id = ?1",
    )?;
    let mut known: HashMap<SessionId, (String, u32)> = statement
        .query_map([event.id], |row| {
            Ok((row.get(0)?, (row.get(1)?, row.get(2)?)))
        })?
        .collect::<rusqlite::Result<_>>()?;
    let mut items = Vec::new();
    for session in crate::session::store::of_event(reader, event.id)? {
        let Some(starts) = session.starts else {
            continue;
        };
        // A session in the hour that the clocks skip is a look, not a reason to
        // refuse the whole file.
        let starts = time::wall_at(time::instant_or_after(starts, zone, Fold::Earlier), zone);
        let (uid, sequence) = known
            .remove(&session.id)
            .ok_or_else(|| Error::missing("session", session.id))?;
        items.push(AgendaItem {
            uid: Uid::parse(&uid)?,
            sequence,
            title: session.title,
            about: session.about,
            starts: local(starts, Fold::Earlier),
            minutes: session.minutes,
            room: session.room_name,
            speakers: session
                .speakers
                .into_iter()
                .map(|speaker| speaker.name)
                .collect(),
            kind: item_kind(session.kind),
        });
    }
    Ok(items)
}

const fn item_kind(kind: SessionKind) -> ItemKind {
    match kind {
        SessionKind::Talk => ItemKind::Talk,
        SessionKind::Workshop => ItemKind::Workshop,
        SessionKind::Panel => ItemKind::Panel,
        SessionKind::Lightning => ItemKind::Lightning,
        SessionKind::Break => ItemKind::Break,
        SessionKind::Meal => ItemKind::Meal,
        SessionKind::Doors => ItemKind::Doors,
        SessionKind::Networking => ItemKind::Networking,
        SessionKind::Other => ItemKind::Other,
    }
}
