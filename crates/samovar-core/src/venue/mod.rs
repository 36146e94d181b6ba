//! A venue and its rooms: a place, how many it seats, how to get in, what it costs.

pub mod edit;
pub mod store;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{RoomId, VenueId};
use crate::money::Money;
use crate::wire;

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Room {
    pub id: RoomId,
    pub venue_id: VenueId,
    pub name: String,
    pub capacity: Option<u32>,
    pub layout: String,
    /// In the venue's currency.
    pub cost: Option<Money>,
    pub notes: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Venue {
    pub id: VenueId,
    pub name: String,
    pub address: String,
    /// How to get in: step-free access, which bell, parking.
    pub access_notes: String,
    pub contact_name: String,
    pub contact_email: String,
    pub contact_phone: String,
    pub capacity: Option<u32>,
    pub cost: Option<Money>,
    /// ISO 4217; '' is the planner's.
    pub currency: String,
    pub notes: String,
    pub rooms: Vec<Room>,
    /// Events that take place here from now on.
    pub upcoming_events: u32,
}

#[derive(Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ListVenues {
    pub query: Option<String>,
    /// The query is not tried on the other layout of the keyboard.
    pub as_typed: Option<bool>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct VenueRef {
    pub venue_id: VenueId,
}

#[derive(Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct CreateVenue {
    pub name: String,
    pub address: Option<String>,
    pub access_notes: Option<String>,
    pub contact_name: Option<String>,
    pub contact_email: Option<String>,
    pub contact_phone: Option<String>,
    pub capacity: Option<u32>,
    #[ts(as = "Option<u32>")]
    pub cost_minor: Option<i64>,
    pub currency: Option<String>,
    pub notes: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditVenue {
    pub venue_id: VenueId,
    pub name: Option<String>,
    pub address: Option<String>,
    pub access_notes: Option<String>,
    pub contact_name: Option<String>,
    pub contact_email: Option<String>,
    pub contact_phone: Option<String>,
    #[serde(default, deserialize_with = "wire::nullable")]
    #[ts(as = "Option<u32>")]
    pub capacity: Option<Option<u32>>,
    #[serde(default, deserialize_with = "wire::nullable")]
    #[ts(as = "Option<u32>")]
    pub cost_minor: Option<Option<i64>>,
    pub currency: Option<String>,
    pub notes: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AddRoom {
    pub venue_id: VenueId,
    pub name: String,
    pub capacity: Option<u32>,
    pub layout: Option<String>,
    #[ts(as = "Option<u32>")]
    pub cost_minor: Option<i64>,
    pub notes: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditRoom {
    pub room_id: RoomId,
    pub name: Option<String>,
    #[serde(default, deserialize_with = "wire::nullable")]
    #[ts(as = "Option<u32>")]
    pub capacity: Option<Option<u32>>,
    pub layout: Option<String>,
    #[serde(default, deserialize_with = "wire::nullable")]
    #[ts(as = "Option<u32>")]
    pub cost_minor: Option<Option<i64>>,
    pub notes: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RoomRef {
    pub room_id: RoomId,
}
