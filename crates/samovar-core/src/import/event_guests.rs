//! The event of an import as it is before: its guests, its seats, and who waits for one.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use samovar_zone::Zone;

use crate::error::Result;
use crate::event::{CreateEvent, EventState, store as events};
use crate::guest::capacity::Seats;
use crate::guest::store::{self as guests, GuestRecord};
use crate::guest::waiting::Places;
use crate::guest::{GuestCounts, Party, counts, waitlist};
use crate::ids::{EventId, GuestId, PersonId};
use crate::planner::Reader;
use crate::settings::store as settings;
use crate::time;

pub struct EventGuests {
    pub zone: Zone,
    pub begins: DateTime<Utc>,
    pub counts: GuestCounts,
    pub guests: HashMap<PersonId, (GuestId, GuestRecord)>,
    pub seats: Seats,
    /// For those of the file who wait: behind all who do.
    pub places: Places,
    /// In the order in which they move up; nobody does at an event that is over.
    pub waiting: Vec<Party>,
}

impl EventGuests {
    /// An event that the import makes: nobody is there yet.
    pub fn of_new(reader: &Reader<'_>, event: &CreateEvent) -> Result<Self> {
        let zone = match &event.zone {
            Some(zone) => time::zone(zone)?,
            None => time::zone(&settings::load(reader.conn)?.zone)?,
        };
        let fold = event.starts_fold.unwrap_or_default();
        Ok(Self {
            zone,
            begins: time::instant(event.starts, zone, fold)
                .map_err(|error| error.with("field", "starts"))?,
            counts: GuestCounts {
                capacity: event.capacity,
                ..GuestCounts::default()
            },
            guests: HashMap::new(),
            seats: Seats {
                title: event.title.clone(),
                capacity: event.capacity,
                coming: 0,
            },
            places: Places::behind(reader)?,
            waiting: Vec::new(),
        })
    }

    pub fn load(reader: &Reader<'_>, id: EventId) -> Result<Self> {
        let event = events::load(reader, id)?;
        let over = event.is_past || matches!(event.state, EventState::Done | EventState::Cancelled);
        let guests = guests::of_event(reader.conn, id)?
            .into_iter()
            .map(|guest| (guest.person_id, (guest.id, guest.record)))
            .collect();
        Ok(Self {
            zone: time::zone(&event.zone)?,
            begins: time::instant(event.starts, time::zone(&event.zone)?, event.starts_fold)?,
            counts: counts::count(reader, id)?,
            guests,
            seats: Seats::load(reader.conn, id)?,
            places: Places::behind(reader)?,
            waiting: if over {
                Vec::new()
            } else {
                waitlist::waiting(reader.conn, id)?
            },
        })
    }
}
