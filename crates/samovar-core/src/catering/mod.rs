//! Catering: who eats what, and how much to order.
//!
//! The headcount is going + their plus-ones + speakers and staff who eat and are
//! not guests already. Every head stands in exactly one diet line ("not asked"
//! is one), so the lines sum to the headcount.

pub mod dishes;
pub mod headcount;
pub mod portions;
pub mod staff;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{DishId, EventId, PersonId, StaffId};
use crate::wire::{self, word_enum};

word_enum! {
    Course { Main = "main", Snack = "snack", Dessert = "dessert", Drink = "drink" }
}

/// Heads of one diet. Several diets of one head make a line of their own,
/// `gluten-free+vegan`, so that lines never count a head twice.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DietLine {
    /// `none`, `not-asked`, a code, or codes joined by `+` in alphabetical order.
    pub diet: String,
    pub guests: u32,
    pub plus_ones: u32,
    /// Speakers and staff.
    pub staff: u32,
    pub total: u32,
}

/// Heads with an allergen; a head may be in several lines.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AllergenLine {
    pub allergen: String,
    pub total: u32,
    /// Who: at most 50 names.
    pub names: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Headcount {
    pub going: u32,
    pub plus_ones: u32,
    /// Speakers and staff who eat and are not guests.
    pub staff: u32,
    pub headcount: u32,
    /// In the order: none, codes, combinations, not-asked last.
    pub diets: Vec<DietLine>,
    /// `not-asked` last: heads never asked about allergies.
    pub allergens: Vec<AllergenLine>,
    /// What the codes can't say, with the name of who said it.
    pub notes: Vec<DietNote>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DietNote {
    pub name: String,
    pub note: String,
}

/// A dish that holds what a guest must not eat.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AllergenWarning {
    pub allergen: String,
    pub names: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Dish {
    pub id: DishId,
    pub name: String,
    pub course: Course,
    /// Diets it suits.
    pub diets: Vec<String>,
    /// Allergens it holds.
    pub allergens: Vec<String>,
    pub portion: String,
    pub serves: u32,
    #[ts(type = "number")]
    pub price_minor: i64,
    pub supplier: String,
    /// Heads given this dish.
    pub heads: u32,
    /// Units: heads with the margin, divided by `serves`, rounded up.
    pub needed: u32,
    /// What the manager decided instead, if anything.
    pub ordered: Option<u32>,
    /// Minor units for `ordered` or else `needed`.
    #[ts(type = "number")]
    pub cost_minor: i64,
    pub warnings: Vec<AllergenWarning>,
}

/// Heads for whom a course has no dish they may eat.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Unserved {
    pub course: Course,
    pub diet: String,
    pub heads: u32,
    pub names: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StaffMember {
    pub id: StaffId,
    pub person_id: PersonId,
    pub name: String,
    pub role: String,
    pub eats: bool,
    pub is_guest: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Catering {
    pub headcount: Headcount,
    pub dishes: Vec<Dish>,
    pub unserved: Vec<Unserved>,
    pub staff: Vec<StaffMember>,
    pub margin_percent: u32,
    pub currency: String,
    #[ts(type = "number")]
    pub total_minor: i64,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AddDish {
    pub event_id: EventId,
    pub name: String,
    pub course: Option<Course>,
    pub diets: Option<Vec<String>>,
    pub allergens: Option<Vec<String>>,
    pub portion: Option<String>,
    pub serves: Option<u32>,
    #[ts(as = "Option<u32>")]
    pub price_minor: Option<i64>,
    pub supplier: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditDish {
    pub dish_id: DishId,
    pub name: Option<String>,
    pub course: Option<Course>,
    pub diets: Option<Vec<String>>,
    pub allergens: Option<Vec<String>>,
    pub portion: Option<String>,
    pub serves: Option<u32>,
    #[ts(as = "Option<u32>")]
    pub price_minor: Option<i64>,
    #[serde(default, deserialize_with = "wire::nullable")]
    #[ts(as = "Option<u32>")]
    pub ordered: Option<Option<u32>>,
    pub supplier: Option<String>,
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
