//! The overview of an event: the five questions on one page, each answered or shown as a
//! gap; Home and the list of events; and what needs a look, asked of every noun. It stands
//! above all nouns and writes nothing.

mod facts;
#[cfg(test)]
mod gathered_tests;
pub mod home;
pub mod list;
mod looks;
pub mod needs;
pub mod span;

use serde::Serialize;
use ts_rs::TS;

use crate::catering;
use crate::error::Result;
use crate::event::look::{Look, Question, Weight, clashes};
use crate::event::{Event, EventRef, FoodPlanned, store};
use crate::guest::GuestCounts;
use crate::money::Money;
use crate::order::Order;
use crate::planner::Reader;
use crate::session::Session;
use crate::speaker::SpeakerState;
use crate::time::{self, Wall};

use facts::Facts;
use looks::Looks;

/// One question: answered, or what is missing.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Answer {
    pub question: Question,
    pub answered: bool,
    /// What is missing or off, for this question.
    pub looks: Vec<Look>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OverviewVenue {
    pub name: String,
    pub room: String,
    pub address: String,
    pub access_notes: String,
    pub contact_name: String,
    pub contact_phone: String,
    /// Seats of the room, or else of the venue.
    pub seats: Option<u32>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OverviewSession {
    pub title: String,
    pub starts: Option<Wall>,
    pub speakers: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OverviewSpeaker {
    pub name: String,
    pub state: SpeakerState,
    pub talk_title: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OverviewDiet {
    pub diet: String,
    pub total: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Overview {
    pub event: Event,
    /// Whole days from today (in the event's zone) to its start; negative when past.
    pub days_left: i32,
    pub answers: Vec<Answer>,
    pub venue: Option<OverviewVenue>,
    pub guests: GuestCounts,
    pub sessions: Vec<OverviewSession>,
    pub speakers: Vec<OverviewSpeaker>,
    pub headcount: u32,
    pub diets: Vec<OverviewDiet>,
    /// Everybody whose words about food wait for a decision.
    pub own_words: u32,
    /// Heads that the door let in and nobody had counted on.
    pub admitted: u32,
    pub dishes: u32,
    /// What the dishes cost, a sum for each currency.
    pub food_total: Vec<Money>,
    /// What is ordered, a supplier each.
    pub orders: Vec<OverviewOrder>,
    /// All looks, also those of no question.
    pub looks: Vec<Look>,
    /// Clashes that somebody has found fine.
    pub fine: Vec<Look>,
}

/// An order in a line.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OverviewOrder {
    pub supplier_name: String,
    /// The last version that was sent, and when; `None`: nothing was.
    pub number: Option<u32>,
    pub sent_at: Option<String>,
    /// How many things differ from it now.
    pub changes: u32,
    pub deadline: Option<Wall>,
}

impl OverviewOrder {
    fn of(order: Order) -> Self {
        let last = order.versions.last();
        let changes = order.difference.map_or(0, |one| one.lines.len());
        Self {
            number: last.map(|last| last.number),
            sent_at: last.map(|last| last.sent_at.clone()),
            supplier_name: order.supplier_name,
            changes: u32::try_from(changes).unwrap_or(u32::MAX),
            deadline: order.deadline,
        }
    }
}

pub fn get(reader: &Reader<'_>, request: EventRef) -> Result<Overview> {
    let event = store::load(reader, request.event_id)?;
    let near = clashes::rivals(reader, &event)?;
    let mut facts = Facts::gather(reader, &event, near.iter().collect())?;
    let Looks { open, fine } = looks::find(reader, &facts)?;
    let food = match facts.catering.take() {
        Some(food) => food,
        None => catering::board::of_event(reader, &event)?,
    };
    let answers = Question::ALL
        .iter()
        .map(|question| {
            let looks: Vec<Look> = open
                .iter()
                .filter(|look| look.kind.nature().question == Some(*question))
                .cloned()
                .collect();
            // What contradicts itself is no answer.
            let conflicts = looks.iter().any(|look| look.weight == Weight::Conflict);
            Answer {
                question: *question,
                answered: is_answered(*question, &facts, !food.dishes.is_empty()) && !conflicts,
                looks,
            }
        })
        .collect();
    let seats = facts.seats().map(|(_, seats)| seats);
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Ok(Overview {
        days_left: days_left(reader, &event),
        answers,
        venue: facts.venue.take().map(|venue| OverviewVenue {
            name: venue.name,
            room: event.room_name.clone(),
            address: venue.address,
            access_notes: venue.access_notes,
            contact_name: venue.contact_name,
            contact_phone: venue.contact_phone,
            seats,
        }),
        sessions: facts.sessions.drain(..).map(OverviewSession::of).collect(),
        speakers: facts
            .speakers
            .into_iter()
            .map(|speaker| OverviewSpeaker {
                name: speaker.name,
                state: speaker.state,
                talk_title: speaker.talk_title,
            })
            .collect(),
        guests: facts.guests,
        headcount: food.headcount.headcount,
        diets: food
            .headcount
            .diets
            .iter()
            .map(|line| OverviewDiet {
                diet: line.diet.clone(),
                total: line.total,
            })
            .collect(),
        own_words: count(food.headcount.own_words.len()),
        admitted: food.headcount.admitted.iter().map(|one| one.heads).sum(),
        dishes: count(food.dishes.len()),
        orders: facts.orders.drain(..).map(OverviewOrder::of).collect(),
        food_total: food.total,
        looks: open,
        fine,
        event,
    })
}

/// Whether a question is answered, as far as its looks allow.
fn is_answered(question: Question, facts: &Facts<'_>, has_dishes: bool) -> bool {
    let event = facts.event;
    match question {
        Question::Where => event.venue_id.is_some(),
        Question::Who => facts.guests.all > 0,
        // Who was asked and has not agreed does not speak yet.
        Question::Speaks => {
            let mut coming = facts
                .speakers
                .iter()
                .filter(|speaker| speaker.state != SpeakerState::Declined)
                .peekable();
            coming.peek().is_some() && coming.all(|one| one.state != SpeakerState::Invited)
        }
        Question::About => !event.about.is_empty(),
        Question::Food => match event.food_planned {
            FoodPlanned::Unknown => false,
            FoodPlanned::No => true,
            FoodPlanned::Yes => has_dishes,
        },
    }
}

impl OverviewSession {
    fn of(session: Session) -> Self {
        let speakers = session.speakers.into_iter().map(|speaker| speaker.name);
        Self {
            title: session.title,
            starts: session.starts,
            speakers: speakers.collect(),
        }
    }
}

/// How many looks an event has.
fn count_looks(reader: &Reader<'_>, event: &Event, rivals: Vec<&Event>) -> Result<u32> {
    let facts = Facts::gather(reader, event, rivals)?;
    let looks = looks::find(reader, &facts)?.open;
    Ok(u32::try_from(looks.len()).unwrap_or(u32::MAX))
}

/// Whole days from today to the start, both in the event's zone.
pub fn days_left(reader: &Reader<'_>, event: &Event) -> i32 {
    let today = match time::zone(&event.zone) {
        Ok(zone) => time::wall_at(reader.now, zone).0.date(),
        Err(_) => reader.now.date_naive(),
    };
    i32::try_from((event.starts.0.date() - today).num_days()).unwrap_or(i32::MAX)
}
