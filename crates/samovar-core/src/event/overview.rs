//! The five questions on one page, each answered or shown as a gap.

use serde::Serialize;
use ts_rs::TS;

use super::look::{self, Look, LookKind, Weight};
use super::{Event, EventRef, FoodPlanned, store};
use crate::catering;
use crate::error::Result;
use crate::guest::{GuestCounts, counts};
use crate::planner::Reader;
use crate::session::store as sessions;
use crate::speaker::{SpeakerState, store as speakers};
use crate::time::{self, Wall};
use crate::venue::store as venues;
use crate::wire::word_enum;

word_enum! {
    /// The five questions.
    Question { Where = "where", Who = "who", Speaks = "speaks", About = "about", Food = "food" }
}

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
    pub state: crate::speaker::SpeakerState,
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
    #[ts(type = "number")]
    pub food_total_minor: i64,
    /// All looks, also those of no question.
    pub looks: Vec<Look>,
    /// Clashes that somebody has found fine.
    pub fine: Vec<Look>,
}

pub fn get(reader: &Reader<'_>, request: EventRef) -> Result<Overview> {
    let event = store::load(reader, request.event_id)?;
    let (looks, fine) = look::find_both(reader, &event)?;
    let sessions = sessions::of_event(reader, event.id)?;
    let speakers = speakers::of_event(reader, event.id)?;
    let food = catering::dishes::of_event(reader, &event)?;
    let guests = counts::count(reader, event.id)?;
    let answered = |question| match question {
        Question::Where => event.venue_id.is_some(),
        Question::Who => guests.all > 0,
        // Who was asked and has not agreed does not speak yet.
        Question::Speaks => {
            let mut coming = speakers
                .iter()
                .filter(|speaker| speaker.state != SpeakerState::Declined)
                .peekable();
            coming.peek().is_some() && coming.all(|one| one.state != SpeakerState::Invited)
        }
        Question::About => !event.about.is_empty(),
        Question::Food => match event.food_planned {
            FoodPlanned::Unknown => false,
            FoodPlanned::No => true,
            FoodPlanned::Yes => !food.dishes.is_empty(),
        },
    };
    let answers = Question::ALL
        .iter()
        .map(|question| {
            let looks: Vec<Look> = looks
                .iter()
                .filter(|look| question_of(look.kind) == Some(*question))
                .cloned()
                .collect();
            // What contradicts itself is no answer.
            let conflicts = looks.iter().any(|look| look.weight == Weight::Conflict);
            Answer {
                question: *question,
                answered: answered(*question) && !conflicts,
                looks,
            }
        })
        .collect();
    let venue = match event.venue_id {
        Some(id) => {
            let venue = venues::load(reader, id)?;
            Some(OverviewVenue {
                name: venue.name,
                room: event.room_name.clone(),
                address: venue.address,
                access_notes: venue.access_notes,
                contact_name: venue.contact_name,
                contact_phone: venue.contact_phone,
                seats: look::seats(reader, &event)?.map(|(_, seats)| seats),
            })
        }
        None => None,
    };
    Ok(Overview {
        days_left: days_left(reader, &event),
        answers,
        venue,
        guests,
        sessions: sessions
            .into_iter()
            .map(|session| OverviewSession {
                title: session.title,
                starts: session.starts,
                speakers: session
                    .speakers
                    .into_iter()
                    .map(|speaker| speaker.name)
                    .collect(),
            })
            .collect(),
        speakers: speakers
            .into_iter()
            .map(|speaker| OverviewSpeaker {
                name: speaker.name,
                state: speaker.state,
                talk_title: speaker.talk_title,
            })
            .collect(),
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
        own_words: u32::try_from(food.headcount.own_words.len()).unwrap_or(u32::MAX),
        admitted: food.headcount.admitted.iter().map(|one| one.heads).sum(),
        dishes: u32::try_from(food.dishes.len()).unwrap_or(u32::MAX),
        food_total_minor: food.total_minor,
        looks,
        fine,
        event,
    })
}

/// Whole days from today to the start, both in the event's zone.
pub fn days_left(reader: &Reader<'_>, event: &Event) -> i32 {
    let today = match time::zone(&event.zone) {
        Ok(zone) => time::wall_at(reader.now, zone).0.date(),
        Err(_) => reader.now.date_naive(),
    };
    i32::try_from((event.starts.0.date() - today).num_days()).unwrap_or(i32::MAX)
}

const fn question_of(kind: LookKind) -> Option<Question> {
    use LookKind as K;
    Some(match kind {
        K::NoVenue | K::VenueTwice | K::VenueBooked | K::RoomTooSmall | K::TimeSkipped => {
            Question::Where
        }
        K::NoCapacity | K::OverCapacity | K::NoGuests | K::NoReplies => Question::Who,
        K::NoSpeakers | K::SpeakersPending | K::SpeakerTwice | K::SpeakerElsewhere => {
            Question::Speaks
        }
        K::NoSessions
        | K::SessionWithoutTime
        | K::SessionOutside
        | K::SessionWithoutSpeaker
        | K::NoAbout
        | K::RoomTwice => Question::About,
        K::FoodUnknown | K::NoDishes | K::DietsNotAsked | K::FoodWords => Question::Food,
        K::NoSafeDish | K::CourseUnserved | K::DishTraces => Question::Food,
        K::AllergenInDish | K::AllergensInDishes => Question::Food,
        K::DishNotStated | K::DishesNotStated | K::DishContradicts => Question::Food,
        K::LactoseFreeMilk | K::AdmittedToFeed => Question::Food,
        K::NoOrganizer | K::SameDay | K::TasksLate => return None,
        K::InvitationsOutdated | K::InvitationsUnsent => return None,
        K::ClashElsewhere | K::SameDayElsewhere | K::Holiday => return None,
    })
}
