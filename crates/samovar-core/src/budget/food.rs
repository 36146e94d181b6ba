//! What the food costs: the one place that says so to the budget. An order costs what the
//! supplier will bill; a dish that stands in no order costs its price.

use crate::catering::board::Food;
use crate::error::Result;
use crate::event::{Event, FoodPlanned};
use crate::money::Money;
use crate::order::list;
use crate::planner::Reader;

/// What food costs as it is planned now, and as it was last sent.
pub struct FoodCost {
    pub planned: Money,
    /// What suppliers bill for what was sent to them; `None` where nothing was.
    pub sent: Option<Money>,
}

/// `None` where there is to be no food, or nothing of it has a price.
pub fn cost(reader: &Reader<'_>, event: &Event, food: &Food) -> Result<Option<FoodCost>> {
    if event.food_planned == FoodPlanned::No {
        return Ok(None);
    }
    let catering = &food.catering;
    let orders = list::of_food(reader, event, food)?.orders;
    let loose = catering
        .dishes
        .iter()
        .filter(|dish| dish.supplier_id.is_none())
        .map(|dish| dish.cost_minor);
    let planned = orders
        .iter()
        .map(|order| order.planned_minor)
        .chain(loose)
        .fold(0, i64::saturating_add);
    let mut sent = orders
        .iter()
        .filter(|order| !order.versions.is_empty())
        .map(|order| order.bill.total_minor)
        .peekable();
    let money = |minor| Money::new(minor, &catering.currency);
    let sent = sent
        .peek()
        .is_some()
        .then(|| money(sent.fold(0, i64::saturating_add)));
    let cost = FoodCost {
        planned: money(planned),
        sent,
    };
    Ok((planned > 0 || cost.sent.is_some()).then_some(cost))
}
