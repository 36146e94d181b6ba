//! What the food costs: the one place that says so to the budget. An order costs what the
//! supplier will bill; a dish that stands in no order costs its price.

use rusqlite::Connection;

use crate::catering::board::Food;
use crate::catering::sums::by_currency;
use crate::error::Result;
use crate::event::{Event, FoodPlanned};
use crate::ids::EventId;
use crate::money::{self, Money};
use crate::order::list;
use crate::planner::Reader;

/// What the food of one currency costs: as it is planned now, and as it was last sent.
pub struct FoodCost {
    pub planned: Money,
    /// What suppliers bill for what was sent to them; `None` where nothing was.
    pub sent: Option<Money>,
}

/// Whether there is anything that food could cost: a dish, or an order.
pub fn is_any(conn: &Connection, event: EventId) -> Result<bool> {
    let any = conn
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM dish WHERE event_id = ?1)
                 OR EXISTS (SELECT 1 FROM food_order WHERE event_id = ?1)",
        )?
        .query_row([event], |row| row.get(0))?;
    Ok(any)
}

/// One for each currency that somebody is paid in, the event's first. Nothing where there is
/// to be no food, or nothing of it has a price.
pub fn costs(reader: &Reader<'_>, event: &Event, food: &Food) -> Result<Vec<FoodCost>> {
    if event.food_planned == FoodPlanned::No {
        return Ok(Vec::new());
    }
    let catering = &food.catering;
    let orders = list::of_food(reader, event, food)?.orders;
    let loose = catering
        .dishes
        .iter()
        .filter(|dish| dish.supplier_id.is_none())
        .map(|dish| dish.cost.clone());
    let planned: Vec<Money> = orders
        .iter()
        .map(|order| Money::new(order.planned_minor, &order.currency))
        .chain(loose)
        .collect();
    let sent: Vec<Money> = orders
        .iter()
        .filter(|order| !order.versions.is_empty())
        .map(|order| Money::new(order.bill.total_minor, &order.currency))
        .collect();
    let home = &catering.currency;
    let costs = by_currency(planned.iter().chain(&sent), home);
    let of = |sums: &[Money], currency: &str| {
        let mut same = sums
            .iter()
            .filter(|sum| sum.currency == currency)
            .peekable();
        let any = same.peek().is_some();
        any.then(|| Money::new(money::total(same.map(|one| one.minor)), currency))
    };
    Ok(costs
        .into_iter()
        .map(|cost| FoodCost {
            planned: of(&planned, &cost.currency).unwrap_or_else(|| Money::new(0, &cost.currency)),
            sent: of(&sent, &cost.currency),
        })
        .filter(|cost| cost.planned.minor > 0 || cost.sent.is_some())
        .collect())
}
