//! What an event's page, its looks and its five answers go by: each thing loaded once.

use crate::available::{Hours, store as available};
use crate::budget;
use crate::catering::{self, Catering, board::Food};
use crate::error::Result;
use crate::event::{DoorKept, Event, FoodPlanned};
use crate::guest::{GuestCounts, counts};
use crate::invitation::{self, Waiting};
use crate::money::Money;
use crate::order::{Order, list as orders};
use crate::person::attendance;
use crate::planner::Reader;
use crate::programme::looks::Ground;
use crate::session::{Session, store as sessions};
use crate::speaker::{Speaker, store as speakers};
use crate::sponsor::store as sponsors;
use crate::task::store as tasks;
use crate::venue::{Venue, store as venues};

/// What came of pledges at a door that was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Door {
    pub pledges: u32,
    pub kept: u32,
}

pub struct Facts<'e> {
    pub event: &'e Event,
    /// Other events near in time.
    pub rivals: Vec<&'e Event>,
    pub sessions: Vec<Session>,
    /// When speakers and rooms can be had.
    pub hours: Hours,
    pub speakers: Vec<Speaker>,
    pub guests: GuestCounts,
    pub venue: Option<Venue>,
    pub waiting: Waiting,
    /// `None` where there is to be no food.
    pub catering: Option<Catering>,
    /// What is ordered of suppliers.
    pub orders: Vec<Order>,
    /// Titles of what should be done by now.
    pub late: Vec<String>,
    /// What was promised to sponsors or by them, and is due now.
    pub promises: Vec<String>,
    /// Of an event that is over and of whose door nobody has said anything: what came of
    /// its pledges.
    pub door: Option<Door>,
    /// By how much the costs are above what was to be spent.
    pub over_budget: Option<Money>,
}

impl<'e> Facts<'e> {
    pub fn gather(reader: &Reader<'_>, event: &'e Event, rivals: Vec<&'e Event>) -> Result<Self> {
        let food = match event.food_planned {
            FoodPlanned::No => None,
            _ => Some(catering::board::made(reader, event)?),
        };
        let orders = match &food {
            Some(food) => orders::of_food(reader, event, food)?.orders,
            None => Vec::new(),
        };
        Ok(Self {
            event,
            rivals,
            sessions: sessions::of_event(reader, event.id)?,
            hours: available::hours(reader.conn, event.id)?,
            speakers: speakers::of_event(reader, event.id)?,
            guests: counts::count(reader, event.id)?,
            venue: event
                .venue_id
                .map(|id| venues::load(reader, id))
                .transpose()?,
            waiting: invitation::waiting_for(reader, event)?,
            door: door(reader, event)?,
            over_budget: over_budget(reader, event, food.as_ref())?,
            catering: food.map(|food| food.catering),
            orders,
            late: tasks::of_event(reader, event)?
                .into_iter()
                .filter(|task| task.late)
                .map(|task| task.title)
                .collect(),
            promises: sponsors::promises(reader, event)?
                .into_iter()
                .filter(|promise| promise.near)
                .map(|promise| promise.words)
                .collect(),
        })
    }

    /// What the programme is held against.
    pub fn ground(&self) -> Ground<'_> {
        Ground {
            event: self.event,
            sessions: &self.sessions,
            hours: &self.hours,
            rooms: self
                .venue
                .as_ref()
                .map(|venue| venue.rooms.as_slice())
                .unwrap_or_default(),
            coming: self.guests.coming,
            sittings: self
                .catering
                .as_ref()
                .map(|catering| catering.sittings.as_slice()),
        }
    }

    /// The room's seats, or else the venue's, with the name of either.
    pub fn seats(&self) -> Option<(&str, u32)> {
        let venue = self.venue.as_ref()?;
        let room = venue
            .rooms
            .iter()
            .find(|room| self.event.room_id == Some(room.id))
            .and_then(|room| Some((room.name.as_str(), room.capacity?)));
        room.or_else(|| Some((venue.name.as_str(), venue.capacity?)))
    }
}

fn door(reader: &Reader<'_>, event: &Event) -> Result<Option<Door>> {
    if !event.is_past || event.door_kept != DoorKept::Unknown {
        return Ok(None);
    }
    let (pledges, kept) = attendance::at_event(reader.conn, event.id)?;
    Ok(Some(Door { pledges, kept }).filter(|door| door.pledges > 0))
}

/// Only a budget with a limit is added up: most have none.
fn over_budget(reader: &Reader<'_>, event: &Event, food: Option<&Food>) -> Result<Option<Money>> {
    if !event.has_budget_limit {
        return Ok(None);
    }
    let budget = match food {
        Some(food) => budget::show::of_food(reader, event, food)?,
        None => budget::show::of_event(reader, event)?,
    };
    Ok(budget.over)
}
