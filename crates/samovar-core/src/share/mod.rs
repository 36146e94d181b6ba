//! One planner on several laptops, without a network: what each lacks of the others' goes on a
//! stick as one sealed file, a bundle. Who shares nothing runs nothing of this.
//!
//! The tables stay what everybody reads. What a step changed becomes fields of documents in the
//! same transaction, and what comes from elsewhere becomes rows by the write door, as a step that
//! Undo never takes back (`documents/`, `planner/sharing.rs`).

mod bundle;
mod join;
mod lacking;
mod review;
mod show;
mod start;

pub use bundle::{read, save};
pub use join::{add, ask, look, remove};
pub use review::{list as list_reviews, settle};
pub use show::get;
pub use start::{start, stop};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use crate::documents::identity::SharingState;
use crate::ids::{DeviceId, PersonId};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Sharing {
    pub state: SharingState,
    /// The name of this laptop; empty where nothing is shared.
    pub name: String,
    /// Six digits by which the others know this laptop; empty where nothing is shared.
    pub digits: String,
    /// This laptop began the sharing: it alone adds and removes laptops.
    pub owner: bool,
    /// The other laptops, those that were removed last.
    pub laptops: Vec<SharedLaptop>,
    /// Values that others wrote as well and that nobody has looked at.
    pub to_review: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SharedLaptop {
    pub id: DeviceId,
    pub name: String,
    pub digits: String,
    pub owner: bool,
    pub removed: bool,
    /// When something of it was read last; none: never.
    pub met_at: Option<String>,
    /// Changes of this planner that it is not known to have.
    pub waiting: u32,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StartSharing {
    /// What the others call this laptop.
    pub name: String,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AskToJoin {
    pub name: String,
    /// Where the request is written, for the owner.
    pub path: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct JoinAsked {
    pub path: String,
    /// To be told to the owner.
    pub digits: String,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RequestFile {
    pub path: String,
}

/// A laptop that asks to join.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct JoinRequest {
    pub name: String,
    pub digits: String,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AddLaptop {
    pub path: String,
    /// As they stand on the other laptop.
    pub digits: String,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SharedLaptopRef {
    pub laptop_id: DeviceId,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SaveBundle {
    pub path: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BundleSaved {
    pub path: String,
    /// How many changes are in it.
    pub changes: u32,
    /// For how many laptops.
    pub laptops: u32,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReadBundle {
    pub path: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BundleRead {
    /// The laptop that saved it.
    pub from: String,
    /// Its digits: a laptop that joins compares them with the owner's screen.
    pub digits: String,
    /// Changes that were not known here.
    pub changes: u32,
    /// Arrivals and departures among the rows.
    pub arrivals: u32,
    /// Rows that are others now, arrivals left out.
    pub rows: u32,
    /// New values to review.
    pub to_review: u32,
    /// By how many seconds its clock was ahead (behind: negative) where that is more than
    /// half a minute; its clock as the bundle was saved, ours as it is read: only *ahead* is sure.
    pub clock_ahead: Option<i64>,
}

/// A field that two laptops changed without knowing of each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Review {
    /// Names the field, for `settle_review`.
    pub id: String,
    /// The table, as the history names rows.
    pub table: String,
    /// What the row is called.
    pub called: String,
    /// Whose row it is, where it is a person's.
    pub person_id: Option<PersonId>,
    /// The name of the column; `null`: one deleted the row, the other changed it.
    pub column: Option<String>,
    /// What is in effect stands first.
    pub values: Vec<ReviewValue>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewValue {
    /// As it is stored; empty where nothing is. At most 300 letters of it.
    pub value: String,
    /// The name of the laptop that wrote it.
    pub by: String,
    /// When, by that laptop's clock.
    pub at: String,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SettleReview {
    pub id: String,
    /// Which of the values stays: its place in the list.
    pub choice: u32,
}
