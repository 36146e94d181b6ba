//! The bill as the supplier will make it. Pure arithmetic in minor units.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::snapshot::Snapshot;
use crate::money::{Vat, VatMode, half_up, percent};

/// A bill, a line each. What is nothing stands as 0.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Bill {
    /// How many heads are billed: the guaranteed, or more if more were served.
    pub heads: u32,
    /// The dishes of the order.
    #[ts(type = "number")]
    pub food_minor: i64,
    /// For whom was served beyond the guaranteed, each like the others.
    #[ts(type = "number")]
    pub beyond_minor: i64,
    /// What is missing to the least that the supplier bills.
    #[ts(type = "number")]
    pub shortfall_minor: i64,
    #[ts(type = "number")]
    pub service_minor: i64,
    #[ts(type = "number")]
    pub delivery_minor: i64,
    /// On top of the sums above, or within them.
    #[ts(type = "number")]
    pub vat_minor: i64,
    pub vat_mode: VatMode,
    /// Hundredths of a percent.
    pub vat_rate: u32,
    #[ts(type = "number")]
    pub total_minor: i64,
}

/// Of these dishes on these terms, once so many heads were served.
#[must_use]
pub fn of(snapshot: &Snapshot, served: Option<u32>) -> Bill {
    let terms = &snapshot.terms;
    let food = snapshot.food_minor();
    let guaranteed = snapshot.guaranteed;
    let heads = served.unwrap_or(guaranteed).max(guaranteed);
    let beyond = portion(food, heads - guaranteed, guaranteed);
    let base = food.saturating_add(beyond);
    let shortfall = terms
        .min_spend_minor
        .unwrap_or(0)
        .saturating_sub(base)
        .max(0);
    let service = percent(base, terms.service_percent);
    let sum = [base, shortfall, service, terms.delivery_minor]
        .into_iter()
        .fold(0, i64::saturating_add);
    let vat = Vat {
        mode: terms.vat_mode,
        rate: terms.vat_rate,
    };
    Bill {
        heads,
        food_minor: food,
        beyond_minor: beyond,
        shortfall_minor: shortfall,
        service_minor: service,
        delivery_minor: terms.delivery_minor,
        vat_minor: vat.of(sum),
        vat_mode: terms.vat_mode,
        vat_rate: terms.vat_rate,
        total_minor: vat.gross(sum),
    }
}

/// What so many heads cost where all cost so much together.
fn portion(sum: i64, heads: u32, of: u32) -> i64 {
    half_up(i128::from(sum) * i128::from(heads), of.into())
}
