//! A guest: a person at an event, and what they answered.
//!
//! Capacity counts heads (guest and plus-ones). A party that is going and does
//! not fit gets a place on the waitlist, unless going over is said to be meant;
//! then the row remembers that it was.

pub mod after_undo;
pub mod bulk;
pub mod capacity;
pub mod code;
pub mod companions;
pub mod counts;
pub mod decided;
pub mod edit;
pub mod filter;
pub mod list;
pub mod state;
pub mod store;
pub mod ticket_code;
pub mod ticket_kind;
pub mod unclear;
pub mod waiting;
pub mod waitlist;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use self::state::GuestState;
use self::unclear::UnclearAnswer;
use crate::ids::{CompanionId, EventId, GuestId, PersonId};
use crate::invitation::standing::Standing;
use crate::wire::word_enum;

/// A line of the grid.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GuestRow {
    pub id: GuestId,
    pub person_id: PersonId,
    pub name: String,
    pub company: String,
    pub email: String,
    pub phone: String,
    pub state: GuestState,
    pub plus_ones: u32,
    pub diets: Vec<String>,
    pub allergens: Vec<String>,
    pub diet_note: String,
    /// meetup, luma, …, manual, walk-in, sample.
    pub source: String,
    pub asked_at: Option<String>,
    /// UTC (`…Z`) where answered here; an imported answer keeps the file's own
    /// clock, with its offset where the file has one.
    pub answered_at: Option<String>,
    pub note: String,
    pub code: String,
    /// What other tools sold them, in those tools' words.
    pub ticket_kinds: Vec<String>,
    /// Heads of the party that are here.
    pub here: u32,
    pub first_arrival: Option<String>,
    /// Let in beyond the seats on purpose.
    pub over_capacity: bool,
    /// 1 is the next to move up; absent for those who do not wait.
    pub waitlist_place: Option<u32>,
    /// Answers of a list that nobody has decided on yet.
    pub unclear: Vec<UnclearAnswer>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Companion {
    pub id: CompanionId,
    pub name: String,
    pub diets: Vec<String>,
    pub allergens: Vec<String>,
}

/// The side panel: the guest, their plus-ones, and the history of the reply.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Guest {
    pub event_id: EventId,
    pub row: GuestRow,
    pub companions: Vec<Companion>,
    pub over_capacity: bool,
    /// Was at no event before this one.
    pub first_time: bool,
    /// What other tools wrote on their tickets.
    pub ticket_codes: Vec<String>,
}

/// The status tabs and the headcount strip.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GuestCounts {
    pub all: u32,
    pub invited: u32,
    pub going: u32,
    pub maybe: u32,
    pub declined: u32,
    pub waitlisted: u32,
    pub cancelled: u32,
    /// Plus-ones of those going.
    pub plus_ones: u32,
    /// going + plus_ones.
    pub coming: u32,
    pub capacity: Option<u32>,
    /// Heads that are here.
    pub here: u32,
}

/// How many of an event's guests match a filter, whatever reply it asks for.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CountGuests {
    pub event_id: EventId,
    pub filter: GuestFilter,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FoundGuests {
    pub all: u32,
    pub invited: u32,
    pub going: u32,
    pub maybe: u32,
    pub declined: u32,
    pub waitlisted: u32,
    pub cancelled: u32,
}

word_enum! {
    GuestSort {
        Name = "name", Company = "company", State = "state", PlusOnes = "plus-ones", Answered = "answered",
        Asked = "asked", Source = "source", TicketKind = "ticket-kind", Waitlist = "waitlist",
    }
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ListGuests {
    pub event_id: EventId,
    pub filter: Option<GuestFilter>,
    /// What is asked the most, without a filter around it.
    pub state: Option<GuestState>,
    pub query: Option<String>,
    pub diet: Option<String>,
    pub allergen: Option<String>,
    pub sort: Option<GuestSort>,
    pub descending: Option<bool>,
    pub offset: Option<u32>,
    pub limit: Option<u32>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GuestRef {
    pub guest_id: GuestId,
}

/// A known person, or a new one by name (the one with this e-mail is taken).
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AddGuest {
    pub event_id: EventId,
    pub person_id: Option<PersonId>,
    pub name: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub company: Option<String>,
    /// Left out: invited.
    pub state: Option<GuestState>,
    pub plus_ones: Option<u32>,
    pub note: Option<String>,
    /// Go over the capacity on purpose.
    pub over_capacity: Option<bool>,
}

/// Invites people of the directory; those who are guests already are left alone.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct InvitePeople {
    pub event_id: EventId,
    pub person_ids: Vec<PersonId>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SetReply {
    pub guest_ids: Option<Vec<GuestId>>,
    /// Instead of `guestIds`.
    pub selection: Option<GuestSelection>,
    pub state: GuestState,
    pub over_capacity: Option<bool>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditGuest {
    pub guest_id: GuestId,
    pub plus_ones: Option<u32>,
    pub note: Option<String>,
    /// The person's diet and allergens, edited where one meets them.
    pub diets: Option<Vec<String>>,
    pub allergens: Option<Vec<String>>,
    pub diet_note: Option<String>,
    pub over_capacity: Option<bool>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct RemoveGuests {
    pub guest_ids: Option<Vec<GuestId>>,
    /// Instead of `guestIds`.
    pub selection: Option<GuestSelection>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct CompanionDraft {
    pub name: String,
    pub diets: Option<Vec<String>>,
    pub allergens: Option<Vec<String>>,
}

/// The named plus-ones, whole; the number of plus-ones grows with them.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SetCompanions {
    pub guest_id: GuestId,
    pub companions: Vec<CompanionDraft>,
    pub over_capacity: Option<bool>,
}

/// Those who wait, and shall be the next to move up.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MoveToFront {
    pub guest_ids: Vec<GuestId>,
}

/// A guest with the heads that come along.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Party {
    pub guest_id: GuestId,
    pub name: String,
    pub heads: u32,
}

/// Parties that a change moved: how many, and the first few.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Moved {
    pub count: u32,
    pub first: Vec<Party>,
}

impl Moved {
    const FIRST: usize = 20;

    #[must_use]
    pub fn of(parties: &[Party]) -> Self {
        Self {
            count: u32::try_from(parties.len()).unwrap_or(u32::MAX),
            first: parties.iter().take(Self::FIRST).cloned().collect(),
        }
    }
}

/// How many a bulk change reached, and whom the seats moved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Changed {
    pub count: u32,
    /// Said to be going, but there is no seat for them yet.
    pub waitlisted: Moved,
    /// Moved up from the waitlist, because seats came free.
    pub promoted: Moved,
}

impl Changed {
    #[must_use]
    pub fn none() -> Self {
        Self::only(0)
    }

    /// A change that moved nobody else.
    #[must_use]
    pub fn only(count: u32) -> Self {
        Self {
            count,
            waitlisted: Moved::default(),
            promoted: Moved::default(),
        }
    }
}

word_enum! {
    Came { Came = "came", NotCame = "not-came" }
}

/// Left out: anybody. All that is given must hold.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct GuestFilter {
    pub state: Option<GuestState>,
    pub query: Option<String>,
    /// The query is not tried on the other layout of the keyboard.
    pub as_typed: Option<bool>,
    /// Only those whose diet line (as in the headcount, `not-asked`, `vegan`) is this.
    pub diet: Option<String>,
    pub allergen: Option<String>,
    /// With all of these tags.
    pub tags: Option<Vec<String>>,
    /// meetup, luma, …, manual, walk-in.
    pub source: Option<String>,
    /// With this kind of ticket, letter by letter.
    pub ticket_kind: Option<String>,
    pub came: Option<Came>,
    /// Said they would come to this event, which is over, and were not there.
    pub no_show: Option<bool>,
    /// Were at no event before this one.
    pub first_time: Option<bool>,
    /// Bring somebody along, or not.
    pub with_plus_ones: Option<bool>,
    pub has_email: Option<bool>,
    /// As for people: a tag, or `und` where none is known.
    pub language: Option<String>,
    /// How they stand to the invitations of the event.
    pub invitation: Option<Standing>,
    /// Asked at least so many days ago.
    pub asked_days: Option<u32>,
    /// Answered in the last so many days.
    pub answered_days: Option<u32>,
    /// Let in beyond the seats on purpose.
    pub over_capacity: Option<bool>,
    /// With an answer of a list that nobody has decided on, or without.
    pub unclear: Option<bool>,
}

/// Some guests by id, or all of an event that match a filter but a few: ten
/// thousand ids never travel.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct GuestSelection {
    pub ids: Option<Vec<GuestId>>,
    /// With `all`.
    pub event_id: Option<EventId>,
    pub all: Option<GuestFilter>,
    pub except: Option<Vec<GuestId>>,
}
