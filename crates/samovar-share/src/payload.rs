//! What a bundle says: the members, how far the sender has each document, and the changes that
//! others lack.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::change::SignedChange;
use crate::keys::Public;
use crate::member::{RECORDS, SignedRecord};

/// Far more than a planner comes to.
const DOCUMENTS: usize = 200_000;
const CHANGES: usize = 4_000_000;
const DEVICES: usize = 2_000;

/// Who began the sharing, for a laptop that joins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Owner {
    /// The id of its laptop.
    pub laptop: String,
    pub name: String,
    pub public: Public,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payload {
    /// The id of the planner.
    pub planner: String,
    pub owner: Owner,
    /// The id of the laptop that saved it.
    pub from: String,
    /// The version of its planner's tables.
    pub schema: i64,
    /// Its clock as it saved, in milliseconds.
    pub clock: i64,
    pub tick: String,
    pub records: Vec<SignedRecord>,
    /// How far it has each document.
    pub heads: BTreeMap<String, Vec<String>>,
    pub changes: Vec<SignedChange>,
    /// The laptops that steps and arrivals name: id, name, since when.
    pub devices: Vec<(String, String, String)>,
}

impl Payload {
    pub(crate) fn is_bounded(&self) -> bool {
        self.records.len() <= RECORDS
            && self.heads.len() <= DOCUMENTS
            && self.changes.len() <= CHANGES
            && self.devices.len() <= DEVICES
    }
}
