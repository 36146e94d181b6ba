//! The five questions on one page, each answered or shown as a gap.

use serde::Serialize;
use ts_rs::TS;

use super::Event;
use super::look::Look;
use crate::guest::GuestCounts;
use crate::time::Wall;
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
    pub dishes: u32,
    #[ts(type = "number")]
    pub food_total_minor: i64,
    /// All looks, also those of no question.
    pub looks: Vec<Look>,
}


pub fn get(_: &crate::planner::Reader<'_>, _: crate::api::t::EventRef) -> crate::Result<Overview> { Err(crate::Error::bug("not written")) }
