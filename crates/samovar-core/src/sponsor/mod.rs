//! A sponsor or partner of an event: what they give, in money or in kind, how far that
//! has come, and what was promised for it on either side.
//!
//! What was only asked for is nobody's money yet: it is in no balance.

pub mod edit;
pub mod find;
pub mod promises;
pub mod store;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{EventId, PromiseId, SponsorId};
use crate::money::Money;
use crate::rule::Day;
use crate::wire::{self, word_enum};

word_enum! {
    /// How far it has come.
    SponsorState {
        Asked = "asked", Promised = "promised", Signed = "signed", Invoiced = "invoiced", Paid = "paid",
        Declined = "declined",
    }
}

impl SponsorState {
    /// Somebody has said yes.
    #[must_use]
    pub const fn counts(self) -> bool {
        !matches!(self, Self::Asked | Self::Declined)
    }

    /// It is agreed in writing.
    #[must_use]
    pub const fn is_agreed(self) -> bool {
        matches!(self, Self::Signed | Self::Invoiced | Self::Paid)
    }
}

word_enum! {
    /// Who owes what was promised.
    PromisedBy { Us = "us", Them = "them" }
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Promise {
    pub id: PromiseId,
    pub sponsor_id: SponsorId,
    pub made_by: PromisedBy,
    pub words: String,
    pub quantity: u32,
    /// The event's day is 0, the day after it is -1; `None`: no day was agreed.
    pub days_before: Option<i32>,
    pub due: Option<Day>,
    /// UTC.
    pub done_at: Option<String>,
    /// Its day is over, and it is not done.
    pub late: bool,
    /// Not done, and due within a week or late.
    pub near: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Sponsor {
    pub id: SponsorId,
    pub event_id: EventId,
    pub name: String,
    pub level: String,
    pub state: SponsorState,
    pub money: Money,
    /// What it is worth that they give in kind.
    pub in_kind_value: Money,
    /// What that is, in words.
    pub in_kind: String,
    pub contact: String,
    pub notes: String,
    pub promises: Vec<Promise>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AddSponsor {
    pub event_id: EventId,
    pub name: String,
    pub level: Option<String>,
    pub state: Option<SponsorState>,
    #[ts(as = "Option<u32>")]
    pub money_minor: Option<i64>,
    /// Left out: the event's.
    pub currency: Option<String>,
    #[ts(as = "Option<u32>")]
    pub in_kind_minor: Option<i64>,
    pub in_kind: Option<String>,
    pub contact: Option<String>,
    pub notes: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditSponsor {
    pub sponsor_id: SponsorId,
    pub name: Option<String>,
    pub level: Option<String>,
    pub state: Option<SponsorState>,
    #[ts(as = "Option<u32>")]
    pub money_minor: Option<i64>,
    pub currency: Option<String>,
    #[ts(as = "Option<u32>")]
    pub in_kind_minor: Option<i64>,
    pub in_kind: Option<String>,
    pub contact: Option<String>,
    pub notes: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SponsorRef {
    pub sponsor_id: SponsorId,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AddPromise {
    pub sponsor_id: SponsorId,
    pub made_by: PromisedBy,
    pub words: String,
    pub quantity: Option<u32>,
    pub days_before: Option<i32>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditPromise {
    pub promise_id: PromiseId,
    pub made_by: Option<PromisedBy>,
    pub words: Option<String>,
    pub quantity: Option<u32>,
    #[serde(default, deserialize_with = "wire::nullable")]
    #[ts(as = "Option<i32>")]
    pub days_before: Option<Option<i32>>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TickPromise {
    pub promise_id: PromiseId,
    pub done: bool,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PromiseRef {
    pub promise_id: PromiseId,
}
