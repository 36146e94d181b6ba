//! What is asked of the catering: shapes that come over the wire, and nothing else.

use serde::Deserialize;
use ts_rs::TS;

use super::{Course, Unit, Usual};
use crate::ids::{DishId, EventId, MenuDishId, PersonId, SittingId, StaffId, SupplierId};
use crate::wire;

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AddDish {
    pub event_id: EventId,
    /// Left out: the first sitting of the event, which is made where there is none.
    pub sitting_id: Option<SittingId>,
    pub name: String,
    /// What is left out of the amounts is as it usually is at such a sitting.
    pub usual: Option<Usual>,
    pub course: Option<Course>,
    pub diets: Option<Vec<String>>,
    /// Codes, `none`, or `not-stated`, which leaving it out means.
    pub allergens: Option<Vec<String>>,
    pub traces: Option<Vec<String>>,
    pub portion: Option<String>,
    pub unit: Option<Unit>,
    #[ts(as = "Option<u32>")]
    pub per_head: Option<i64>,
    #[ts(as = "Option<u32>")]
    pub pack: Option<i64>,
    pub taken_percent: Option<u32>,
    pub mix: Option<u32>,
    pub min_units: Option<u32>,
    pub step: Option<u32>,
    #[ts(as = "Option<u32>")]
    pub price_minor: Option<i64>,
    pub supplier_id: Option<SupplierId>,
    /// In place of the id: the supplier who is called so, or a new one.
    pub supplier: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditDish {
    pub dish_id: DishId,
    pub sitting_id: Option<SittingId>,
    pub name: Option<String>,
    pub course: Option<Course>,
    pub diets: Option<Vec<String>>,
    pub allergens: Option<Vec<String>>,
    pub traces: Option<Vec<String>>,
    pub portion: Option<String>,
    pub unit: Option<Unit>,
    #[ts(as = "Option<u32>")]
    pub per_head: Option<i64>,
    #[ts(as = "Option<u32>")]
    pub pack: Option<i64>,
    pub taken_percent: Option<u32>,
    /// `null`: as the service has it.
    #[serde(default, deserialize_with = "wire::nullable")]
    #[ts(as = "Option<u32>")]
    pub mix: Option<Option<u32>>,
    pub min_units: Option<u32>,
    pub step: Option<u32>,
    /// In the money of its supplier.
    #[ts(as = "Option<u32>")]
    pub price_minor: Option<i64>,
    #[serde(default, deserialize_with = "wire::nullable")]
    #[ts(as = "Option<u32>")]
    pub ordered: Option<Option<u32>>,
    #[serde(default, deserialize_with = "wire::nullable")]
    #[ts(as = "Option<u32>")]
    pub left_over: Option<Option<u32>>,
    /// `null` is nobody.
    #[serde(default, deserialize_with = "wire::nullable")]
    #[ts(as = "Option<SupplierId>")]
    pub supplier_id: Option<Option<SupplierId>>,
    /// In place of the id: the supplier who is called so, or a new one; '' is nobody.
    pub supplier: Option<String>,
}

/// Copies of a supplier's dishes.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct TakeFromMenu {
    pub event_id: EventId,
    /// Left out: the first sitting of the event.
    pub sitting_id: Option<SittingId>,
    pub supplier_id: SupplierId,
    /// Left out: every dish of the menu that the event does not have yet.
    pub menu_dish_ids: Option<Vec<MenuDishId>>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DishRef {
    pub dish_id: DishId,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AddStaff {
    pub event_id: EventId,
    pub person_id: Option<PersonId>,
    pub name: Option<String>,
    pub role: Option<String>,
    pub eats: Option<bool>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditStaff {
    pub staff_id: StaffId,
    pub role: Option<String>,
    pub eats: Option<bool>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StaffRef {
    pub staff_id: StaffId,
}

/// Decides on what somebody said of their food: what is given replaces what was
/// known; nothing given lets the words stand.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SettleFoodWords {
    pub person_id: PersonId,
    /// The event in whose history it is told.
    pub event_id: Option<EventId>,
    pub diets: Option<Vec<String>>,
    pub allergens: Option<Vec<String>>,
}
