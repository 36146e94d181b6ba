//! Food: whether there is any, what, and for whom there is nothing.

use serde_json::json;

use super::{Look, LookKind};
use crate::catering;
use crate::error::Result;
use crate::event::{Event, FoodPlanned};
use crate::planner::Reader;

/// Food: whether, what, and for whom there is nothing.
pub fn looks(reader: &Reader<'_>, event: &Event) -> Result<Vec<Look>> {
    let mut looks = Vec::new();
    match event.food_planned {
        FoodPlanned::Unknown => looks.push(Look::new(event, LookKind::FoodUnknown, json!({}))),
        FoodPlanned::No => {}
        FoodPlanned::Yes => {
            let catering = catering::dishes::of_event(reader, event)?;
            if catering.dishes.is_empty() {
                looks.push(Look::new(
                    event,
                    LookKind::NoDishes,
                    json!({ "count": catering.headcount.headcount }),
                ));
            }
            let not_asked = catering
                .headcount
                .diets
                .iter()
                .find(|line| line.diet == "not-asked")
                .map_or(0, |line| line.guests + line.staff);
            if not_asked > 0 {
                looks.push(Look::new(
                    event,
                    LookKind::DietsNotAsked,
                    json!({ "count": not_asked }),
                ));
            }
            for unserved in &catering.unserved {
                looks.push(Look::new(
                    event,
                    LookKind::DietUnserved,
                    json!({ "diet": unserved.diet, "count": unserved.heads, "names": unserved.names.join(", ") }),
                ));
            }
            for (dish, warning) in catering
                .dishes
                .iter()
                .flat_map(|dish| dish.warnings.iter().map(move |warning| (dish, warning)))
            {
                looks.push(Look::new(
                    event,
                    LookKind::AllergenInDish,
                    json!({
                        "dish": dish.name,
                        "allergen": warning.allergen,
                        "names": warning.names.join(", "),
                        "count": warning.names.len(),
                    }),
                ));
            }
        }
    }
    Ok(looks)
}
