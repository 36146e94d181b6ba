//! What the food costs: the one place that says so to the budget. Today it is what the
//! catering reckons from its dishes; where food is ordered, the orders will say it.

use crate::catering::Catering;
use crate::event::{Event, FoodPlanned};
use crate::money::Money;

/// `None` where there is to be no food, or nothing of it has a price.
#[must_use]
pub fn cost(event: &Event, catering: &Catering) -> Option<Money> {
    let planned = event.food_planned != FoodPlanned::No && catering.total_minor > 0;
    planned.then(|| Money::new(catering.total_minor, &catering.currency))
}
