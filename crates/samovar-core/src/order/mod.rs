//! Orders: what is asked of a supplier, frozen when it is sent, and what has changed since.
//!
//! Until it is sent an order is nothing but the sitting's dishes as they are computed now. A
//! version that was sent stays as it was, whatever happens to the replies and the menu, and
//! through Undo: what somebody has in their mailbox can't be taken back.

pub mod bill;
pub mod diff;
pub mod edit;
pub mod files;
pub mod list;
pub mod said;
pub mod snapshot;
pub mod store;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{EventId, OrderVersionId, SupplierId};
use crate::time::Wall;
use crate::wire;

use bill::Bill;
use diff::OrderDifference;
use snapshot::Snapshot;

/// What an event orders of one supplier: as it would be sent now, what was sent last, and
/// what differs.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Order {
    pub supplier_id: SupplierId,
    pub supplier_name: String,
    pub currency: String,
    /// As it would be sent now.
    pub now: Snapshot,
    /// The oldest first.
    pub versions: Vec<VersionLine>,
    /// From the last version to now; `None` while nothing was sent.
    pub difference: Option<OrderDifference>,
    /// What the manager guarantees instead of the heads fed, if anything.
    pub guaranteed: Option<u32>,
    /// Heads that the supplier has served, once somebody has said so.
    pub served: Option<u32>,
    /// Of the last version sent, or else as it would be now.
    pub bill: Bill,
    /// What would be billed if it were sent as it is now.
    #[ts(type = "number")]
    pub planned_minor: i64,
    /// Until when the final numbers are told.
    pub deadline: Option<Wall>,
    pub deadline_passed: bool,
    /// Heads that are billed though fewer eat now: guaranteed and past the deadline.
    pub still_billed: Option<u32>,
    /// What the supplier's terms say against the order as it is now.
    pub shortfalls: Vec<Shortfall>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VersionLine {
    pub id: OrderVersionId,
    pub number: u32,
    /// UTC.
    pub sent_at: String,
    pub guaranteed: u32,
    pub set: u32,
    #[ts(type = "number")]
    pub total_minor: i64,
}

/// Less than the supplier takes orders for: told, never a stop.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Shortfall {
    #[serde(rename_all = "camelCase")]
    Heads { least: u32, heads: u32 },
    #[serde(rename_all = "camelCase")]
    Spend {
        #[ts(type = "number")]
        least_minor: i64,
        #[ts(type = "number")]
        spend_minor: i64,
    },
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Orders {
    pub orders: Vec<Order>,
    /// Dishes that no supplier brings: they stand in no order.
    pub without_supplier: Vec<String>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditOrder {
    pub event_id: EventId,
    pub supplier_id: SupplierId,
    /// `null`: the heads fed.
    #[serde(default, deserialize_with = "wire::nullable")]
    #[ts(as = "Option<u32>")]
    pub guaranteed: Option<Option<u32>>,
    /// `null`: nobody has said.
    #[serde(default, deserialize_with = "wire::nullable")]
    #[ts(as = "Option<u32>")]
    pub served: Option<Option<u32>>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SendOrder {
    pub event_id: EventId,
    pub supplier_id: SupplierId,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OrderVersionRef {
    pub version_id: OrderVersionId,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ListOrderHeads {
    pub version_id: OrderVersionId,
    pub offset: Option<u32>,
    pub limit: Option<u32>,
}

/// A version as it was sent.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OrderVersion {
    pub line: VersionLine,
    pub snapshot: Snapshot,
    /// From the version before it.
    pub difference: Option<OrderDifference>,
    pub bill: Bill,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OrderSent {
    pub version: VersionLine,
}
