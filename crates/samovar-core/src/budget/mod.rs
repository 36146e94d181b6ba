//! The budget of an event: what it is to cost, what was agreed, invoiced and paid, and
//! who pays for it.
//!
//! The four sums stand beside each other and are never mixed. What is known elsewhere
//! (food, the venue and its rooms, sponsors) is read from there, once, and nobody types it
//! again. A sum in a currency without a rate, or by heads that nobody knows, is told and
//! never added.

pub mod agree;
pub mod computed;
pub mod copy;
pub mod costs;
pub mod docs;
pub mod edit;
pub mod food;
pub mod heads;
pub mod lines;
pub mod notes;
pub mod rates;
pub mod said;
pub mod set_rate;
pub mod show;
pub mod store;
pub mod sums;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{BudgetDocId, BudgetLineId, EventId, RoomId, SponsorId};
use crate::money::{Money, VatMode};
use crate::rule::Day;
use crate::sponsor::SponsorState;
use crate::time::Wall;
use crate::wire::{self, word_enum};

pub use sums::Sums;

word_enum! {
    Side { Expense = "expense", Income = "income" }
}

word_enum! {
    /// What it is for; of income, where it comes from.
    Category {
        Venue = "venue", Food = "food", Speakers = "speakers", Equipment = "equipment", Print = "print",
        Photo = "photo", Gifts = "gifts", Travel = "travel", Team = "team", Promotion = "promotion",
        Sponsors = "sponsors", Tickets = "tickets", Own = "own", Other = "other",
    }
}

word_enum! {
    /// Whether a price is paid once or for each head.
    Basis { Fixed = "fixed", PerHead = "per-head" }
}

word_enum! {
    /// Whose heads: all who said they come, who probably does, who was let in.
    HeadsBasis { All = "all", Expected = "expected", Came = "came" }
}

word_enum! {
    /// Where a line is computed from; typed by hand it has none.
    Source { Typed = "typed", Food = "food", Venue = "venue", Room = "room", Sponsor = "sponsor" }
}

word_enum! {
    /// Счёт, акт, чек, оплата. Invoices and payments are sums; the other two prove.
    DocKind { Invoice = "invoice", Act = "act", Receipt = "receipt", Payment = "payment" }
}

word_enum! {
    /// What a manager should know of a budget; listed, never a stop.
    NoteKind {
        OverLimit = "over-limit", PaidAboveAgreed = "paid-above-agreed",
        PaidBeforeInvoiced = "paid-before-invoiced", NoRate = "no-rate", HeadsUnknown = "heads-unknown",
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BudgetDoc {
    pub id: BudgetDocId,
    pub kind: DocKind,
    pub number: String,
    pub date: Day,
    pub amount: Money,
    /// As the paper has it, whatever we reckon.
    pub vat: Option<Money>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BudgetLine {
    /// `None`: it is computed, and nothing of it was agreed or paid.
    pub id: Option<BudgetLineId>,
    pub source: Source,
    pub room_id: Option<RoomId>,
    pub sponsor_id: Option<SponsorId>,
    pub side: Side,
    pub category: Category,
    /// Empty of what its source says: food.
    pub title: String,
    pub basis: Basis,
    pub heads: HeadsBasis,
    /// By how many it is reckoned; `None` where it is not by heads, or nobody knows.
    pub head_count: Option<u32>,
    pub unit: Money,
    pub quantity: u32,
    pub vat_mode: VatMode,
    /// Hundredths of a percent: 2000 is 20 %.
    pub vat_rate: u32,
    /// The VAT in it: as its invoices have it, or else reckoned.
    pub vat: Money,
    pub vat_from_paper: bool,
    /// `None`: by heads that nobody knows.
    pub planned: Option<Money>,
    pub agreed: Option<Money>,
    pub invoiced: Money,
    pub paid: Money,
    /// Given, not paid: it stands on both sides.
    pub in_kind: bool,
    /// How far a sponsor has come.
    pub state: Option<SponsorState>,
    /// What of it is added up, in the event's currency; `None`: there is no rate.
    pub counted: Option<Sums>,
    pub supplier: String,
    /// By their day.
    pub documents: Vec<BudgetDoc>,
}

/// Of one category of costs, in the event's currency.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CategorySums {
    pub category: Category,
    pub sums: Sums,
}

/// Sums in a currency that has no rate: nowhere added.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Apart {
    pub currency: String,
    pub side: Side,
    pub sums: Sums,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EventRate {
    pub currency: String,
    /// Millionths of the event's currency for one of this one.
    #[ts(type = "number")]
    pub millionths: i64,
    pub date: Day,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HeadCounts {
    pub all: u32,
    /// `None`: nobody has reckoned it.
    pub expected: Option<u32>,
    /// The two ends of what is expected.
    pub low: Option<u32>,
    pub safe: Option<u32>,
    /// `None`: the door was not used.
    pub came: Option<u32>,
}

/// What one head costs; of no heads there is nothing to say.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PerHead {
    pub all: Option<Money>,
    pub expected: Option<Money>,
    pub came: Option<Money>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BudgetNote {
    pub kind: NoteKind,
    /// Empty of what is about the whole budget.
    pub title: String,
    pub source: Source,
    pub line_id: Option<BudgetLineId>,
    /// By how much.
    pub by: Option<Money>,
    /// The currency that lacks a rate.
    pub currency: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Budget {
    pub event_id: EventId,
    pub currency: String,
    /// Costs first, as they are listed; then what comes in.
    pub lines: Vec<BudgetLine>,
    /// What it costs, the reserve included.
    pub planned: Money,
    pub agreed: Money,
    pub invoiced: Money,
    pub paid: Money,
    pub reserve: Money,
    pub reserve_percent: u32,
    pub income: Sums,
    /// Of both sides: what is given and not paid.
    pub in_kind: Money,
    /// Sponsors were asked for it and have not said yes: counted nowhere.
    pub asked: Money,
    /// What comes in less what it costs.
    pub balance: Money,
    /// What the planned income leaves open.
    pub missing: Money,
    pub limit: Option<Money>,
    /// By how much the costs are above the limit.
    pub over: Option<Money>,
    pub heads: HeadCounts,
    pub per_head: PerHead,
    /// Costs, in the order of the categories.
    pub categories: Vec<CategorySums>,
    pub apart: Vec<Apart>,
    pub rates: Vec<EventRate>,
    pub notes: Vec<BudgetNote>,
}

/// A line that is computed: there is no row to name it by.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ComputedLine {
    pub event_id: EventId,
    pub source: Source,
    pub room_id: Option<RoomId>,
    pub sponsor_id: Option<SponsorId>,
    /// Of food: in which money it is paid; left out: the event's.
    pub currency: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AddBudgetLine {
    pub event_id: EventId,
    pub title: String,
    /// Left out: a cost.
    pub side: Option<Side>,
    pub category: Option<Category>,
    pub basis: Option<Basis>,
    pub heads: Option<HeadsBasis>,
    #[ts(type = "number")]
    pub unit_minor: i64,
    pub quantity: Option<u32>,
    /// Left out: the event's.
    pub currency: Option<String>,
    /// Hundredths of a percent.
    pub vat_rate: Option<u32>,
    pub vat_mode: Option<VatMode>,
    pub supplier: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditBudgetLine {
    pub line_id: BudgetLineId,
    pub title: Option<String>,
    pub side: Option<Side>,
    pub category: Option<Category>,
    pub basis: Option<Basis>,
    pub heads: Option<HeadsBasis>,
    #[ts(as = "Option<u32>")]
    pub unit_minor: Option<i64>,
    pub quantity: Option<u32>,
    pub currency: Option<String>,
    pub vat_rate: Option<u32>,
    pub vat_mode: Option<VatMode>,
    pub supplier: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BudgetLineRef {
    pub line_id: BudgetLineId,
}

/// What was agreed of a line, with VAT; `null` takes it back. By the id of a line, or by
/// what computes it.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AgreeBudgetLine {
    pub line_id: Option<BudgetLineId>,
    pub computed: Option<ComputedLine>,
    #[ts(as = "Option<u32>")]
    pub agreed_minor: Option<i64>,
}

/// A paper of a line: by the line's id, or by what computes it.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AddBudgetDoc {
    pub line_id: Option<BudgetLineId>,
    pub computed: Option<ComputedLine>,
    pub kind: DocKind,
    pub number: Option<String>,
    /// Left out: today, in the event's zone.
    pub date: Option<Day>,
    #[ts(type = "number")]
    pub amount_minor: i64,
    /// As the paper has it; left out: it does not say.
    #[ts(as = "Option<u32>")]
    pub vat_minor: Option<i64>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BudgetDocRef {
    pub doc_id: BudgetDocId,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditBudget {
    pub event_id: EventId,
    #[serde(default, deserialize_with = "wire::nullable")]
    #[ts(as = "Option<u32>")]
    pub limit_minor: Option<Option<i64>>,
    pub reserve_percent: Option<u32>,
}

/// A rate of the event, or none any more.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SetEventRate {
    pub event_id: EventId,
    pub currency: String,
    /// Left out: the rate goes.
    #[ts(as = "Option<u32>")]
    pub millionths: Option<i64>,
    /// Left out: today, in the event's zone.
    pub date: Option<Day>,
}

#[derive(Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EventCosts {
    pub offset: Option<u32>,
    /// At most 24.
    pub limit: Option<u32>,
}

/// What one event costs.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EventCost {
    pub event_id: EventId,
    pub title: String,
    pub starts: Wall,
    pub is_past: bool,
    pub currency: String,
    /// With its reserve.
    pub planned: Money,
    pub agreed: Money,
    pub paid: Money,
    pub income: Money,
    /// By those who came where the door was used, else by all who said they come.
    pub per_head: Option<Money>,
    pub heads: u32,
    pub heads_basis: HeadsBasis,
    pub categories: Vec<CategorySums>,
    /// Something of it is in no sum: a currency without a rate, heads that nobody knows.
    pub partial: bool,
}

/// Of one category over the events that are shown, in one currency.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CategoryCost {
    pub currency: String,
    pub category: Category,
    pub sums: Sums,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Costs {
    /// The latest first.
    pub rows: Vec<EventCost>,
    /// Events that have something to pay.
    pub total: u32,
    pub categories: Vec<CategoryCost>,
}
