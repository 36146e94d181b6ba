//! An event: one gathering, where and when it takes place, and its state.
//!
//! Times are what the clock on the wall shows, with an IANA zone. The calendar
//! UID never changes; the SEQUENCE rises when time, place or state do.

pub mod checks;
pub mod create;
pub mod duplicate;
pub mod edit;
pub mod exports;
pub mod history;
pub mod line;
pub mod look;
pub mod pick;
pub mod place;
pub mod series_mark;
pub mod store;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::event::look::Look;
use crate::event::series_mark::SeriesMark;
use crate::ids::{EventId, RoomId, SeriesId, VenueId};
use crate::rule::{Day, Rule, WordsOf};
use crate::time::{Fold, Wall};
use crate::typed_line::ask::{LineAnswer, LineAsk, LinePart};
use crate::wire::{self, word_enum};

word_enum! {
    /// How far an event has come.
    EventState { Draft = "draft", Open = "open", Full = "full", Done = "done", Cancelled = "cancelled" }
}

word_enum! {
    EventKind {
        Meetup = "meetup", Workshop = "workshop", Conference = "conference", Party = "party", Other = "other",
    }
}

word_enum! {
    /// Whether there will be anything to eat: not knowing is a gap, "no" is an answer.
    FoodPlanned { Unknown = "unknown", Yes = "yes", No = "no" }
}

word_enum! {
    /// Whether the door was kept, so that who was not seen there can be said not to have come:
    /// where nobody says, one arrival does.
    DoorKept { Unknown = "unknown", Yes = "yes", No = "no" }
}

/// One event, whole.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Event {
    pub id: EventId,
    pub title: String,
    pub kind: EventKind,
    pub state: EventState,
    pub starts: Wall,
    pub ends: Wall,
    pub starts_fold: Fold,
    pub ends_fold: Fold,
    /// IANA name.
    pub zone: String,
    pub venue_id: Option<VenueId>,
    pub venue_name: String,
    pub room_id: Option<RoomId>,
    pub room_name: String,
    /// Seats; `None` is "not said yet".
    pub capacity: Option<u32>,
    /// What it is about.
    pub about: String,
    pub notes: String,
    pub host: String,
    pub organizer_name: String,
    pub organizer_email: String,
    pub link: String,
    pub currency: String,
    pub food_planned: FoodPlanned,
    /// What the manager said of its door.
    pub door_kept: DoorKept,
    pub margin_percent: u32,
    /// The alarm of its calendar entry, minutes before the start.
    pub reminder_minutes: Option<u32>,
    pub calendar_uid: String,
    /// What the series has raised is counted in.
    pub calendar_sequence: u32,
    pub series_id: Option<SeriesId>,
    /// The part of the series that the date lies in; nobody sees it.
    #[serde(skip)]
    #[ts(skip)]
    pub series_part: Option<SeriesId>,
    /// So that a budget is added up only where something is held against it.
    #[serde(skip)]
    #[ts(skip)]
    pub has_budget_limit: bool,
    /// The date that the rule of the series gives it, wherever it has been moved.
    pub occurrence: Option<Day>,
    /// What it shows of its series.
    pub series: Option<SeriesMark>,
    /// Ended before now.
    pub is_past: bool,
}

/// A line of the list of events.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EventRow {
    pub id: EventId,
    pub title: String,
    pub state: EventState,
    pub starts: Wall,
    pub ends: Wall,
    pub zone: String,
    pub venue_name: String,
    pub room_name: String,
    pub capacity: Option<u32>,
    /// Heads: going and their plus-ones.
    pub coming: u32,
    pub invited: u32,
    pub waitlisted: u32,
    /// What needs a look, counted.
    pub looks: u32,
    pub series: Option<SeriesMark>,
    pub is_past: bool,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EventRef {
    pub event_id: EventId,
}

word_enum! {
    EventsView { Upcoming = "upcoming", Past = "past", All = "all" }
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ListEvents {
    pub view: Option<EventsView>,
    pub query: Option<String>,
    /// The query is not tried on the other layout of the keyboard.
    pub as_typed: Option<bool>,
    /// Only the dates of this series.
    pub series_id: Option<SeriesId>,
    /// Only what takes place, by its own clock, on this day or later.
    pub from: Option<Day>,
    /// And on this day or earlier.
    pub until: Option<Day>,
    pub offset: Option<u32>,
    /// At most 200.
    pub limit: Option<u32>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct CreateEvent {
    pub title: String,
    pub starts: Wall,
    /// Without it: three hours after the start.
    pub ends: Option<Wall>,
    /// IANA name; without it the zone of the settings.
    pub zone: Option<String>,
    pub starts_fold: Option<Fold>,
    pub ends_fold: Option<Fold>,
    pub kind: Option<EventKind>,
    pub state: Option<EventState>,
    pub venue_id: Option<VenueId>,
    pub room_id: Option<RoomId>,
    pub capacity: Option<u32>,
    pub about: Option<String>,
    pub notes: Option<String>,
    pub host: Option<String>,
    pub organizer_name: Option<String>,
    pub organizer_email: Option<String>,
    pub link: Option<String>,
    pub currency: Option<String>,
    pub food_planned: Option<FoodPlanned>,
    pub reminder_minutes: Option<u32>,
}

/// Fields left out stay as they are; `null` clears what may be empty.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditEvent {
    pub event_id: EventId,
    pub title: Option<String>,
    pub starts: Option<Wall>,
    pub ends: Option<Wall>,
    pub zone: Option<String>,
    pub starts_fold: Option<Fold>,
    pub ends_fold: Option<Fold>,
    pub kind: Option<EventKind>,
    #[serde(default, deserialize_with = "wire::nullable")]
    #[ts(as = "Option<VenueId>")]
    pub venue_id: Option<Option<VenueId>>,
    #[serde(default, deserialize_with = "wire::nullable")]
    #[ts(as = "Option<RoomId>")]
    pub room_id: Option<Option<RoomId>>,
    #[serde(default, deserialize_with = "wire::nullable")]
    #[ts(as = "Option<u32>")]
    pub capacity: Option<Option<u32>>,
    pub about: Option<String>,
    pub notes: Option<String>,
    pub host: Option<String>,
    pub organizer_name: Option<String>,
    pub organizer_email: Option<String>,
    pub link: Option<String>,
    pub currency: Option<String>,
    pub food_planned: Option<FoodPlanned>,
    pub margin_percent: Option<u32>,
    #[serde(default, deserialize_with = "wire::nullable")]
    #[ts(as = "Option<u32>")]
    pub reminder_minutes: Option<Option<u32>>,
}

impl EditEvent {
    /// A request that changes nothing yet.
    #[must_use]
    pub const fn of(event_id: EventId) -> Self {
        Self {
            event_id,
            title: None,
            starts: None,
            ends: None,
            zone: None,
            starts_fold: None,
            ends_fold: None,
            kind: None,
            venue_id: None,
            room_id: None,
            capacity: None,
            about: None,
            notes: None,
            host: None,
            organizer_name: None,
            organizer_email: None,
            link: None,
            currency: None,
            food_planned: None,
            margin_percent: None,
            reminder_minutes: None,
        }
    }
}

/// Copies an event with its programme, tasks, dishes and staff, without its guests.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct DuplicateEvent {
    pub event_id: EventId,
    pub starts: Wall,
    pub title: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetEventState {
    pub event_id: EventId,
    pub state: EventState,
}

/// What the manager says of a door, or, by `unknown`, that the arrivals say it.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SayDoorKept {
    pub event_id: EventId,
    pub kept: DoorKept,
}

/// What was understood of one typed line, as chips. Nothing is planned while it asks.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EventLine {
    pub title: String,
    pub starts: Option<Wall>,
    pub ends: Option<Wall>,
    /// The date or the hour was typed and is no guess.
    pub date_typed: bool,
    pub time_typed: bool,
    pub venue_id: Option<VenueId>,
    pub venue_name: String,
    pub room_id: Option<RoomId>,
    pub room_name: String,
    /// "80 people".
    pub seats: Option<u32>,
    /// "every second Tuesday": a series.
    pub rule: Option<Rule>,
    /// The rule in words.
    pub rule_words: Option<WordsOf>,
    /// What has to be answered before the event is made.
    pub ask: Option<LineAsk>,
    /// What else takes place then: our own events, and what others' calendars have.
    pub looks: Vec<Look>,
    /// Days near it on which nothing else is known, where something else is.
    pub free_days: Vec<Day>,
    /// Each word that is not the title's, and what it is.
    pub parts: Vec<LinePart>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ParseEventLine {
    pub text: String,
    /// The answer to what was asked about this line.
    pub answer: Option<LineAnswer>,
    /// The day that is meant where the line names none.
    pub day: Option<Day>,
}

impl Event {
    /// An event of which nothing is known but when.
    #[must_use]
    pub fn blank(zone: String, starts: Wall) -> Self {
        Self {
            id: EventId::new(),
            title: String::new(),
            kind: EventKind::Meetup,
            state: EventState::Draft,
            starts,
            ends: starts.plus_minutes(180),
            starts_fold: Fold::Earlier,
            ends_fold: Fold::Earlier,
            zone,
            venue_id: None,
            venue_name: String::new(),
            room_id: None,
            room_name: String::new(),
            capacity: None,
            about: String::new(),
            notes: String::new(),
            host: String::new(),
            organizer_name: String::new(),
            organizer_email: String::new(),
            link: String::new(),
            currency: String::new(),
            food_planned: FoodPlanned::Unknown,
            door_kept: DoorKept::Unknown,
            margin_percent: 0,
            reminder_minutes: None,
            calendar_uid: String::new(),
            calendar_sequence: 0,
            series_id: None,
            series_part: None,
            has_budget_limit: false,
            occurrence: None,
            series: None,
            is_past: false,
        }
    }
}
