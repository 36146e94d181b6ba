//! All that the catering screen and the overview show of an event's food.

use super::offer::Offer;
use super::{Catering, headcount, portions, safety, store};
use crate::error::Result;
use crate::event::{Event, EventRef, store as event};
use crate::planner::Reader;
use crate::settings;

pub fn get(reader: &Reader<'_>, request: EventRef) -> Result<Catering> {
    of_event(reader, &event::load(reader, request.event_id)?)
}

pub fn of_event(reader: &Reader<'_>, event: &Event) -> Result<Catering> {
    let conn = reader.conn;
    let (heads, headcount) = headcount::of_event(conn, event.id)?;
    let mut dishes = store::dishes(conn, event.id)?;
    let offers: Vec<Offer> = dishes.iter().map(Offer::of_dish).collect();
    let portions = portions::allocate(&offers, &heads);
    for ((dish, offer), served) in dishes.iter_mut().zip(&offers).zip(&portions.heads) {
        dish.heads = *served;
        dish.needed = portions::needed(*served, event.margin_percent, dish.serves);
        dish.cost_minor =
            i64::from(dish.ordered.unwrap_or(dish.needed)).saturating_mul(dish.price_minor);
        dish.warnings = safety::warnings(offer, &heads);
        dish.unstated_for = safety::unstated_for(offer, &heads);
        dish.trace_warnings = safety::trace_warnings(offer, &heads);
        dish.contradictions = safety::contradictions(offer);
    }
    Ok(Catering {
        headcount,
        total_minor: dishes.iter().map(|dish| dish.cost_minor).sum(),
        dishes,
        unserved: portions.unserved,
        nothing_for: safety::nothing_for(&offers, &heads),
        staff: store::staff(conn, event.id)?,
        margin_percent: event.margin_percent,
        currency: if event.currency.is_empty() {
            settings::store::load(conn)?.currency
        } else {
            event.currency.clone()
        },
    })
}
