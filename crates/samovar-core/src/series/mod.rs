//! A series: a recurring meetup, its rule, and what a new date of it begins as.
//!
//! The dates themselves are events (`event.series_id`), each with its own
//! programme and guests. `event.occurrence` is the date that the rule gives an
//! event, wherever it has been moved since. A date on which nothing takes place
//! is skipped. Nothing here writes a calendar: `calendar.rs` hands over the data.
//! What is otherwise from some date on is a phase, or, where calendars need a second
//! identity for it, a part; it is one series all the same (`parts.rs`, `stored.rs`).

pub mod calendar;
pub mod change_rule;
pub mod clashes;
pub mod create;
mod dates;
pub mod edit;
pub mod edit_regulars;
mod fields;
pub mod gone;
pub mod parts;
mod phases;
mod preview;
pub mod regulars;
pub mod show;
pub mod store;
pub mod stored;

pub use dates::wall_on;
pub use preview::{DatePreview, PreviewSeries, SeriesPreview, ShiftedDate, preview};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::event::look::Look;
use crate::event::{CreateEvent, EventKind, EventState, FoodPlanned};
use crate::ids::{EventId, PersonId, RoomId, SeriesId, VenueId};
use crate::rule::{Day, Rule, WordsOf};
use crate::time::Wall;
use crate::wire::{self, word_enum};

/// The most dates of one series: fourteen years of weeks, two of days. Beyond that
/// another series is begun.
pub const MOST_OF_SERIES: u32 = 732;
/// The most guests that one command about a series invites.
pub const MOST_INVITED: u32 = 40_000;
/// How many dates of an endless rule are made where nobody says a number.
pub const USUAL_DATES: u32 = 12;

/// One series, whole.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Series {
    pub id: SeriesId,
    pub title: String,
    pub kind: EventKind,
    pub rule: Rule,
    /// The rule in words.
    pub words: WordsOf,
    /// The first date, and the time of day of all of them.
    pub starts: Wall,
    pub minutes: u32,
    /// IANA name.
    pub zone: String,
    pub venue_id: Option<VenueId>,
    pub venue_name: String,
    pub room_id: Option<RoomId>,
    pub room_name: String,
    pub capacity: Option<u32>,
    pub about: String,
    pub notes: String,
    pub host: String,
    pub organizer_name: String,
    pub organizer_email: String,
    pub link: String,
    pub currency: String,
    pub food_planned: FoodPlanned,
    pub margin_percent: u32,
    pub reminder_minutes: Option<u32>,
    pub calendar_uid: String,
    pub calendar_sequence: u32,
    /// In the order of the rule: made, cancelled and skipped ones.
    pub dates: Vec<SeriesDate>,
    /// From which dates on something is otherwise; the fields above are those of the
    /// next date to come.
    pub turns: Vec<SeriesTurn>,
    pub regulars: Vec<Regular>,
    /// The next date that the rule has and nobody has planned yet.
    pub next: Option<Day>,
}

word_enum! {
    /// What of a date can differ from its series.
    SeriesField {
        Title = "title", Time = "time", Length = "length", Zone = "zone", Place = "place", Capacity = "capacity",
        About = "about", Link = "link", Organizer = "organizer", Reminder = "reminder", Host = "host", Kind = "kind",
        Notes = "notes", Food = "food", Currency = "currency", Margin = "margin",
    }
}

/// A date of a series: an event, or skipped.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SeriesDate {
    /// The date that the rule gives.
    pub occurrence: Day,
    /// None: nothing takes place.
    pub event_id: Option<EventId>,
    pub title: String,
    /// Where it has been moved to, or the rule's own time.
    pub starts: Wall,
    pub ends: Wall,
    /// When it would begin by the rule.
    pub usual: Wall,
    pub zone: String,
    pub venue_name: String,
    pub room_name: String,
    pub capacity: Option<u32>,
    pub state: Option<EventState>,
    pub is_past: bool,
    /// Heads: going and their plus-ones.
    pub coming: u32,
    pub invited: u32,
    /// Takes place at another time than the rule's.
    pub moved: bool,
    /// What differs from the series.
    pub differs: Vec<SeriesField>,
}

/// From this date on the series is otherwise, and how.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SeriesTurn {
    pub from: Day,
    /// The rule without its end, where it is another.
    pub words: Option<WordsOf>,
    /// What is otherwise than before; the values stand below.
    pub differs: Vec<SeriesField>,
    pub title: String,
    pub starts: Wall,
    pub ends: Wall,
    pub zone: String,
    pub venue_name: String,
    pub room_name: String,
    pub capacity: Option<u32>,
}

/// A date of a series and what else takes place then.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DateClashes {
    pub event_id: EventId,
    pub looks: Vec<Look>,
}

/// Somebody who is invited to every date.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Regular {
    pub person_id: PersonId,
    pub name: String,
    pub email: String,
}

/// A line of the list of series.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SeriesRow {
    pub id: SeriesId,
    pub title: String,
    pub words: WordsOf,
    /// Dates that are events.
    pub dates: u32,
    pub upcoming: u32,
    pub regulars: u32,
    /// The next one that takes place.
    pub next_event_id: Option<EventId>,
    pub next_starts: Option<Wall>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SeriesRef {
    pub series_id: SeriesId,
}

/// From an event that is there, which becomes the first date, or from a new one.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct CreateSeries {
    pub event_id: Option<EventId>,
    pub event: Option<CreateEvent>,
    pub rule: Rule,
    /// How many dates of an endless rule are made: 12 unless said, at most 366.
    pub dates: Option<u32>,
}

/// Plans the next dates of the rule.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ExtendSeries {
    pub series_id: SeriesId,
    pub dates: Option<u32>,
}

/// A series and how many dates were made.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SeriesMade {
    pub series: Series,
    pub made: u32,
}

word_enum! {
    /// Which dates an edit is for; one date alone is `edit_event`.
    SeriesScope { Following = "following", All = "all" }
}

/// Fields left out stay as they are; `null` clears what may be empty. A date
/// whose own value differed from the series keeps it.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SeriesChanges {
    pub title: Option<String>,
    pub kind: Option<EventKind>,
    /// `19:30`.
    pub time: Option<String>,
    pub minutes: Option<u32>,
    pub zone: Option<String>,
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

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditSeries {
    pub series_id: SeriesId,
    pub scope: SeriesScope,
    /// Where "following" begins; not needed for "all".
    pub from_event_id: Option<EventId>,
    pub changes: SeriesChanges,
}

/// What an edit of a series did.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SeriesEdited {
    pub series: Series,
    /// Dates that are different now.
    pub changed: u32,
    /// Dates that kept something of their own.
    pub kept: u32,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ChangeSeriesRule {
    pub series_id: SeriesId,
    pub rule: Rule,
    /// How many dates of an endless rule there shall be from now on.
    pub dates: Option<u32>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RuleChanged {
    pub series: Series,
    /// Dates that went to another day.
    pub moved: u32,
    pub made: u32,
    /// Dates without guests that are no more.
    pub deleted: u32,
    /// Dates with guests that were cancelled.
    pub cancelled: u32,
}

/// The last date that may take place.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EndSeries {
    pub series_id: SeriesId,
    pub after: Day,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SeriesDateRef {
    pub series_id: SeriesId,
    /// As the rule gives it.
    pub date: Day,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Regulars {
    pub series_id: SeriesId,
    pub person_ids: Vec<PersonId>,
}

/// What became of people who are regulars, or no longer.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RegularsChanged {
    pub series: Series,
    /// People.
    pub count: u32,
    /// Places on guest lists that were added or taken away.
    pub guests: u32,
    /// Guests that stay, because they have answered.
    pub stay: u32,
}

/// What became of a series that was ended or deleted.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SeriesGone {
    pub deleted: u32,
    pub cancelled: u32,
    /// Events that stay, because people have come to them.
    pub stay: u32,
}
