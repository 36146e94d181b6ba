//! A person: anyone in the community's directory.
//!
//! Diet and allergens belong to the person; "not asked" is a value of its own
//! and never means "none". Other tools' ids are contacts of kind `source`.

pub mod account;
pub mod attendance;
pub mod contact;
pub mod duplicates;
pub mod edit;
pub mod erase;
pub mod export;
pub mod filter;
pub mod food;
pub mod language;
pub mod list;
pub mod matching;
pub mod merge;
pub mod order;
mod readable;
pub mod store;
pub mod tags;
pub mod traces;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::consent::{ConsentAnswer, MailingStand};
use crate::event::EventState;
use crate::guest::state::GuestState;
use crate::ids::{EventId, GuestId, PersonId, SeriesId};
use crate::rule::Day;
use crate::stage::Stage;
use crate::time::Wall;
use crate::wire::word_enum;

word_enum! {
    /// What the latest answer about photos says, kept with the person; written by what adds
    /// the answer. To be asked each time is not to have been asked.
    Consent { NotAsked = "not-asked", Yes = "yes", No = "no" }
}

impl Consent {
    #[must_use]
    pub const fn of(answer: ConsentAnswer) -> Self {
        match answer {
            ConsentAnswer::Yes => Self::Yes,
            ConsentAnswer::No => Self::No,
            ConsentAnswer::Ask | ConsentAnswer::Stop => Self::NotAsked,
        }
    }

    #[must_use]
    pub const fn answer(self) -> ConsentAnswer {
        match self {
            Self::Yes => ConsentAnswer::Yes,
            Self::No => ConsentAnswer::No,
            Self::NotAsked => ConsentAnswer::Ask,
        }
    }
}

/// A line of the directory.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonRow {
    pub id: PersonId,
    pub name: String,
    pub company: String,
    pub email: String,
    pub phone: String,
    pub tags: Vec<String>,
    /// Events the person was a guest of.
    pub invited: u32,
    /// Events the person was at: came, spoke or worked.
    pub came: u32,
    /// Events that are over and the person said they would come to; and of those
    /// the ones they were at.
    pub pledged: u32,
    pub kept: u32,
    /// Start of the last event the person was at.
    pub last_came: Option<Wall>,
    /// Where they stand today.
    pub stage: Stage,
    pub consent: Consent,
    /// UTC.
    pub added_at: String,
    /// What they answered to the event that the list is asked for (`guestsOf`).
    pub reply: Option<GuestState>,
}

/// A person at an event: as guest, speaker or staff.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonEvent {
    pub event_id: EventId,
    pub title: String,
    pub starts: Wall,
    pub event_state: EventState,
    pub guest_id: Option<GuestId>,
    pub reply: Option<GuestState>,
    pub plus_ones: u32,
    /// Let in at the door.
    pub came: bool,
    /// Was there: came, or spoke or worked at an event that is over.
    pub visited: bool,
    /// Was going to an event that is over and whose door was kept, and was not there.
    pub no_show: bool,
    pub speaks: bool,
    pub staff: bool,
}

/// A series that somebody is a regular of.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SeriesOf {
    pub id: SeriesId,
    pub title: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Person {
    pub id: PersonId,
    pub name: String,
    pub given: String,
    pub family: String,
    pub patronymic: String,
    pub company: String,
    pub job_title: String,
    pub emails: Vec<String>,
    pub phones: Vec<String>,
    /// Where else the person is known: `luma:gst-000001`.
    pub sources: Vec<String>,
    /// '' unknown, or a tag of BCP 47 in its canonical form.
    pub language: String,
    /// `["not-asked"]`, `["none"]` or codes.
    pub diets: Vec<String>,
    pub allergens: Vec<String>,
    pub diet_note: String,
    /// The note holds words that nobody has decided on yet.
    pub food_words_unread: bool,
    pub tags: Vec<String>,
    pub notes: String,
    pub consent: Consent,
    pub events: Vec<PersonEvent>,
    /// The series to every date of which the person is invited.
    pub regular_of: Vec<SeriesOf>,
}

word_enum! {
    PersonSort { Name = "name", Company = "company", Came = "came", LastSeen = "last-seen", Added = "added" }
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ListPeople {
    /// In place of the filter's own.
    pub query: Option<String>,
    pub filter: Option<PeopleFilter>,
    /// The event of which each row says what the person answered.
    pub guests_of: Option<EventId>,
    pub sort: Option<PersonSort>,
    pub descending: Option<bool>,
    pub offset: Option<u32>,
    pub limit: Option<u32>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PersonRef {
    pub person_id: PersonId,
}

/// The whole person as the form shows it; left out is empty.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PersonDraft {
    pub name: String,
    pub given: Option<String>,
    pub family: Option<String>,
    pub patronymic: Option<String>,
    pub company: Option<String>,
    pub job_title: Option<String>,
    pub emails: Option<Vec<String>>,
    pub phones: Option<Vec<String>>,
    pub language: Option<String>,
    pub diets: Option<Vec<String>>,
    pub allergens: Option<Vec<String>>,
    pub diet_note: Option<String>,
    pub tags: Option<Vec<String>>,
    pub notes: Option<String>,
    pub consent: Option<Consent>,
}

/// Fields left out stay as they are.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditPerson {
    pub person_id: PersonId,
    pub name: Option<String>,
    pub given: Option<String>,
    pub family: Option<String>,
    pub patronymic: Option<String>,
    pub company: Option<String>,
    pub job_title: Option<String>,
    pub emails: Option<Vec<String>>,
    pub phones: Option<Vec<String>>,
    pub language: Option<String>,
    pub diets: Option<Vec<String>>,
    pub allergens: Option<Vec<String>>,
    pub diet_note: Option<String>,
    pub tags: Option<Vec<String>>,
    pub notes: Option<String>,
    pub consent: Option<Consent>,
}

/// Left out: anybody. All that is given must hold.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PeopleFilter {
    pub query: Option<String>,
    /// The query is not tried on the other layout of the keyboard.
    pub as_typed: Option<bool>,
    /// With all of these tags, or with any where `anyTag` is true.
    pub tags: Option<Vec<String>>,
    pub any_tag: Option<bool>,
    /// Words of the company's name.
    pub company: Option<String>,
    pub came_at_least: Option<u32>,
    pub came_at_most: Option<u32>,
    /// The last event they were at is at least so many days ago.
    pub away_days: Option<u32>,
    pub invited_at_least: Option<u32>,
    /// Was at no event.
    pub never_came: Option<bool>,
    /// Was at exactly one event.
    pub first_time: Option<bool>,
    /// Said they would come to an event that is over, and did not.
    pub no_show: Option<bool>,
    /// Was asked, and did not say no or wait, at so many events that are over and
    /// whose door was kept.
    pub could_come_at_least: Option<u32>,
    pub consent: Option<Consent>,
    /// What they said to being written to.
    pub mailing: Option<MailingStand>,
    /// `und` not known, or a tag; a tag finds those below it too: `kk` finds `kk-KZ`.
    pub language: Option<String>,
    pub has_email: Option<bool>,
    /// A diet's code, or `not-asked`.
    pub diet: Option<String>,
    /// Guests of this event.
    pub event_id: Option<EventId>,
    /// At any of these on the day `asOf`.
    pub stages: Option<Vec<Stage>>,
    /// Left out: today, whichever day that is; so is a day that is yet to come.
    pub as_of: Option<Day>,
    /// At any of these on the day `wasOn`: whoever went from there to `stages` in between.
    pub was: Option<Vec<Stage>>,
    /// The same.
    pub was_on: Option<Day>,
    /// Away for as long as those who drift away, and too few doors were kept since to know
    /// whether they do.
    pub unsure: Option<bool>,
}

/// Some people by id, or all that match a filter but a few.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PeopleSelection {
    pub ids: Option<Vec<PersonId>>,
    pub all: Option<PeopleFilter>,
    pub except: Option<Vec<PersonId>>,
}
