//! Catering: who eats what, and how much to order.
//!
//! The headcount is going + their plus-ones + speakers and staff who eat and are
//! not guests already + heads whom the door let in though nobody counted on them.
//! Every head stands in exactly one diet line ("not asked" is one, words that
//! nobody has decided on are another), so the lines sum to the headcount.
//!
//! A sitting feeds those of them whom it is for (`fed`), and its dishes are counted from
//! that. No dish is taken for safe because nothing was said of it.

pub mod admitted;
pub mod board;
pub mod copy;
pub mod dishes;
pub mod fed;
pub mod from_menu;
pub mod head;
pub mod headcount;
pub mod last_left;
pub mod migrated;
pub mod needs;
pub mod offer;
pub mod portions;
pub mod requests;
pub mod safety;
pub mod settle;
pub mod sitting;
pub mod sittings;
pub mod staff;
pub mod store;
pub mod sums;
pub mod table;
pub mod units;
pub mod usual;

use serde::Serialize;
use ts_rs::TS;

use crate::ids::{DishId, GuestId, PersonId, SittingId, StaffId, SupplierId};
use crate::money::Money;
use crate::wire::word_enum;

pub use sitting::Sitting;

word_enum! {
    Course { Main = "main", Snack = "snack", Dessert = "dessert", Drink = "drink" }
}

word_enum! {
    /// What a dish is counted in.
    Unit { Piece = "pc", Slice = "slice", Millilitre = "ml", Gram = "g" }
}

word_enum! {
    /// What is usually served, as a start that anybody may change.
    Usual {
        Coffee = "coffee",
        Tea = "tea",
        Water = "water",
        Pastries = "pastries",
        Reception = "reception",
        Drinks = "drinks",
    }
}

word_enum! {
    /// Why nobody counted on a head that the door let in: its party's reply, or
    /// that it was on no list, or that more came than the party has.
    AdmittedAs {
        Invited = "invited",
        Maybe = "maybe",
        Declined = "declined",
        Waitlisted = "waitlisted",
        Cancelled = "cancelled",
        WalkIn = "walk-in",
        Party = "party",
    }
}

/// Heads of one diet. Several diets of one head make a line of their own,
/// `gluten-free+vegan`, so that lines never count a head twice.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DietLine {
    /// `none`, `not-asked`, `own-words`, a code, or codes joined by `+` in
    /// alphabetical order.
    pub diet: String,
    pub guests: u32,
    pub plus_ones: u32,
    /// Speakers and staff.
    pub staff: u32,
    /// Let in at the door, and in no reply.
    pub at_door: u32,
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
    /// Heads let in at the door beyond those who said they come.
    pub at_door: u32,
    pub headcount: u32,
    /// In the order: none, codes, combinations, own-words, not-asked last.
    pub diets: Vec<DietLine>,
    /// `not-asked` last: heads never asked about allergies.
    pub allergens: Vec<AllergenLine>,
    /// Everybody who eats and whose words nobody has decided on. Those of whom
    /// nothing else is known are the line `own-words`.
    pub own_words: Vec<OwnWords>,
    /// Words that were decided on and stay for the kitchen, with who said them.
    pub notes: Vec<DietNote>,
    /// Parties that the door let in and nobody counted on, walk-ins too.
    pub admitted: Vec<Admitted>,
}

/// What somebody said of their food that nobody has decided on.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OwnWords {
    pub person_id: PersonId,
    pub name: String,
    pub words: String,
    /// What is known beside the words.
    pub diets: Vec<String>,
    pub allergens: Vec<String>,
}

/// Heads of a party that the door let in, though nobody counted on them.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Admitted {
    pub guest_id: GuestId,
    pub name: String,
    pub heads: u32,
    #[serde(rename = "as")]
    #[ts(rename = "as")]
    pub came_as: AdmittedAs,
    /// The diet lines of these heads.
    pub diets: Vec<String>,
    /// What they are allergic to, together.
    pub allergens: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DietNote {
    pub name: String,
    pub note: String,
}

/// A dish that holds what somebody must not eat, or may hold it in traces.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AllergenWarning {
    pub allergen: String,
    pub total: u32,
    /// At most 50.
    pub names: Vec<String>,
    /// Who, by their places in the list of heads: two of them may have one name.
    #[serde(skip)]
    #[ts(skip)]
    pub heads: Vec<usize>,
}

/// Somebody with an allergy, and to what.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Allergic {
    pub name: String,
    pub allergens: Vec<String>,
}

/// Somebody for whom there is nothing on the menu, and why.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NothingFor {
    pub name: String,
    pub diets: Vec<String>,
    pub allergens: Vec<String>,
}

/// A diet that a dish is marked for, and what it holds against it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Contradiction {
    pub diet: String,
    pub allergens: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Dish {
    pub id: DishId,
    pub sitting_id: SittingId,
    pub name: String,
    pub course: Course,
    /// Diets it suits.
    pub diets: Vec<String>,
    /// Allergens it holds; `["not-stated"]` where nobody has said, `["none"]`
    /// where somebody has said that it holds none.
    pub allergens: Vec<String>,
    /// Allergens it may hold in traces.
    pub traces: Vec<String>,
    pub portion: String,
    pub unit: Unit,
    /// How much a head takes, in thousandths of the unit.
    #[ts(type = "number")]
    pub per_head: i64,
    /// How much of it is ordered as one, in thousandths of the unit.
    #[ts(type = "number")]
    pub pack: i64,
    /// So many of a hundred of its heads take it.
    pub taken_percent: u32,
    /// Its part of the heads who may eat everything; `None`: as the service has it.
    pub mix: Option<u32>,
    /// No fewer are ordered than this, and no other number than in these steps.
    pub min_units: u32,
    pub step: u32,
    /// What was not eaten, as somebody has counted it.
    pub left_over: Option<u32>,
    /// Of one ordered unit, in the supplier's money where there is one.
    pub price: Money,
    pub supplier_id: Option<SupplierId>,
    /// What the supplier is called; '' where there is none.
    pub supplier: String,
    /// Heads given this dish.
    pub heads: u32,
    /// What is ordered for them, with the margin.
    pub needed: u32,
    /// What the manager decided instead, if anything.
    pub ordered: Option<u32>,
    /// Of `ordered` or else `needed`.
    pub cost: Money,
    /// Whom it would harm.
    pub warnings: Vec<AllergenWarning>,
    /// Everybody with an allergy, while nobody has said what the dish holds.
    pub unstated_for: Vec<Allergic>,
    /// Who may eat it, and should know of the traces.
    pub trace_warnings: Vec<AllergenWarning>,
    pub contradictions: Vec<Contradiction>,
}

/// What is usually taken at a sitting of its kind and length: a guess to begin with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UsualAmount {
    pub what: Usual,
    pub course: Course,
    pub unit: Unit,
    /// In thousandths of the unit, as those of a dish.
    #[ts(type = "number")]
    pub per_head: i64,
    #[ts(type = "number")]
    pub pack: i64,
    pub taken_percent: u32,
}

/// What stands of one sitting beside its dishes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SittingFood {
    pub sitting_id: SittingId,
    /// What its dishes cost, a sum for each currency, the event's first.
    pub total: Vec<Money>,
    /// What a dish that is added here may begin with.
    pub usual: Vec<UsualAmount>,
}

/// Heads for whom a course has no dish they may eat.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Unserved {
    pub sitting_id: SittingId,
    pub course: Course,
    pub diet: String,
    /// What they are allergic to.
    pub allergens: Vec<String>,
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
    /// In the order of their times.
    pub sittings: Vec<Sitting>,
    /// As the sittings are.
    pub foods: Vec<SittingFood>,
    /// By sitting, in the order of the menu.
    pub dishes: Vec<Dish>,
    /// By sitting and course, in the order of the courses.
    pub unserved: Vec<Unserved>,
    /// Who may eat nothing on the menu.
    pub nothing_for: Vec<NothingFor>,
    pub staff: Vec<StaffMember>,
    pub margin_percent: u32,
    /// The event's.
    pub currency: String,
    /// What all dishes cost, a sum for each currency, the event's first.
    pub total: Vec<Money>,
}
