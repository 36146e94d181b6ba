//! A supplier: who brings food, on which terms, and what is on the menu. An event takes
//! copies of the menu's dishes (`catering/from_menu.rs`); what is changed here later
//! changes no event.

pub mod bounds;
pub mod dish;
pub mod edit;
pub mod menu;
pub mod store;

use samovar_i18n::Lang;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::catering::Course;
use crate::ids::{MenuDishId, SupplierId};
use crate::wire::{self, Direction};

pub use crate::catering::Unit;
pub use crate::money::VatMode;

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Supplier {
    pub id: SupplierId,
    pub name: String,
    /// Whom to talk to.
    pub contact: String,
    pub email: String,
    pub phone: String,
    /// A language tag (`en`, `ru`, `kk-KZ`); '' is the planner's.
    pub language: String,
    /// ISO 4217: the supplier's own, or else the planner's.
    pub currency: String,
    /// Hundredths of a percent: 2200 is 22 %.
    pub vat_rate: u32,
    pub vat_mode: VatMode,
    /// Until when final numbers are told: hours before the start.
    pub final_hours: Option<u32>,
    /// How many more than guaranteed are laid.
    pub overset_percent: u32,
    pub min_heads: Option<u32>,
    #[ts(type = "number | null")]
    pub min_spend_minor: Option<i64>,
    pub service_percent: u32,
    #[ts(type = "number")]
    pub delivery_minor: i64,
    pub notes: String,
    /// Dishes on the menu.
    pub dishes: u32,
    /// Events from now on that have dishes of this supplier.
    pub upcoming_events: u32,
}

impl Supplier {
    /// In which papers for them are written, where we have it; else the screen's is.
    #[must_use]
    pub fn paper_language(&self) -> Option<Lang> {
        let primary = self.language.split(['-', '_']).next().unwrap_or_default();
        match primary {
            "ru" => Some(Lang::Ru),
            "en" => Some(Lang::En),
            _ => None,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MenuDish {
    pub id: MenuDishId,
    pub supplier_id: SupplierId,
    pub name: String,
    pub course: Course,
    /// Diets it suits.
    pub diets: Vec<String>,
    /// Allergens it holds; `["not-stated"]` where nobody has said, `["none"]`
    /// where somebody has said that it holds none.
    pub allergens: Vec<String>,
    /// Allergens it may hold in traces.
    pub traces: Vec<String>,
    /// Words for the guest and the caterer.
    pub portion: String,
    /// Of one ordered unit, in minor units of the supplier's currency.
    #[ts(type = "number")]
    pub price_minor: i64,
    /// What one head takes, in thousandths of the unit.
    #[ts(type = "number")]
    pub per_head: i64,
    /// What one ordered unit holds, in thousandths of the unit.
    #[ts(type = "number")]
    pub pack: i64,
    pub unit: Unit,
    /// How many of the heads take it.
    pub taken_percent: u32,
    /// Its share among those who eat anything; 0 is for those alone who need it.
    pub mix: u32,
    /// Fewer are not sold.
    pub min_units: u32,
    /// Sold by so many.
    pub step: u32,
}

/// What a supplier offers, in the order of the menu.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Menu {
    pub supplier: Supplier,
    pub dishes: Vec<MenuDish>,
}

#[derive(Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ListSuppliers {
    pub query: Option<String>,
    /// The query is not tried on the other layout of the keyboard.
    pub as_typed: Option<bool>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SupplierRef {
    pub supplier_id: SupplierId,
}

#[derive(Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct CreateSupplier {
    pub name: String,
    pub contact: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub language: Option<String>,
    pub currency: Option<String>,
    pub vat_rate: Option<u32>,
    pub vat_mode: Option<VatMode>,
    pub final_hours: Option<u32>,
    pub overset_percent: Option<u32>,
    pub min_heads: Option<u32>,
    #[ts(as = "Option<u32>")]
    pub min_spend_minor: Option<i64>,
    pub service_percent: Option<u32>,
    #[ts(as = "Option<u32>")]
    pub delivery_minor: Option<i64>,
    pub notes: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditSupplier {
    pub supplier_id: SupplierId,
    pub name: Option<String>,
    pub contact: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub language: Option<String>,
    pub currency: Option<String>,
    pub vat_rate: Option<u32>,
    pub vat_mode: Option<VatMode>,
    #[serde(default, deserialize_with = "wire::nullable")]
    #[ts(as = "Option<u32>")]
    pub final_hours: Option<Option<u32>>,
    pub overset_percent: Option<u32>,
    #[serde(default, deserialize_with = "wire::nullable")]
    #[ts(as = "Option<u32>")]
    pub min_heads: Option<Option<u32>>,
    #[serde(default, deserialize_with = "wire::nullable")]
    #[ts(as = "Option<u32>")]
    pub min_spend_minor: Option<Option<i64>>,
    pub service_percent: Option<u32>,
    #[ts(as = "Option<u32>")]
    pub delivery_minor: Option<i64>,
    pub notes: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AddMenuDish {
    pub supplier_id: SupplierId,
    pub name: String,
    pub course: Option<Course>,
    pub diets: Option<Vec<String>>,
    /// Codes, `none`, or `not-stated`, which leaving it out means.
    pub allergens: Option<Vec<String>>,
    pub traces: Option<Vec<String>>,
    pub portion: Option<String>,
    #[ts(as = "Option<u32>")]
    pub price_minor: Option<i64>,
    #[ts(as = "Option<u32>")]
    pub per_head: Option<i64>,
    #[ts(as = "Option<u32>")]
    pub pack: Option<i64>,
    pub unit: Option<Unit>,
    pub taken_percent: Option<u32>,
    pub mix: Option<u32>,
    pub min_units: Option<u32>,
    pub step: Option<u32>,
}

/// Lines of a price list, in their order.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AddMenuDishes {
    pub supplier_id: SupplierId,
    pub dishes: Vec<PricedDish>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PricedDish {
    pub name: String,
    #[ts(as = "Option<u32>")]
    pub price_minor: Option<i64>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditMenuDish {
    pub menu_dish_id: MenuDishId,
    pub name: Option<String>,
    pub course: Option<Course>,
    pub diets: Option<Vec<String>>,
    pub allergens: Option<Vec<String>>,
    pub traces: Option<Vec<String>>,
    pub portion: Option<String>,
    #[ts(as = "Option<u32>")]
    pub price_minor: Option<i64>,
    #[ts(as = "Option<u32>")]
    pub per_head: Option<i64>,
    #[ts(as = "Option<u32>")]
    pub pack: Option<i64>,
    pub unit: Option<Unit>,
    pub taken_percent: Option<u32>,
    pub mix: Option<u32>,
    pub min_units: Option<u32>,
    pub step: Option<u32>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MenuDishRef {
    pub menu_dish_id: MenuDishId,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MoveMenuDish {
    pub menu_dish_id: MenuDishId,
    pub direction: Direction,
}
