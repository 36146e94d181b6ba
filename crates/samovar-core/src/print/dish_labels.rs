//! Labels for the buffet: a card a dish, with whom it suits and what it holds.

use samovar_i18n::{Lang, msg};
use samovar_print::{DishLabel, DishLabels, Held};
use serde::Deserialize;
use ts_rs::TS;

use super::cannot_draw::Bearer;
use super::sheet::{self, Blank, Made};
use super::{Printed, SheetPage};
use crate::catering::offer::Offer;
use crate::catering::sitting::{self, Sitting};
use crate::catering::{Dish, safety, store};
use crate::error::Result;
use crate::ids::{EventId, SittingId};
use crate::job::Job;
use crate::order::said;
use crate::person::food;
use crate::planner::{Planner, Reader, Written};
use crate::settings::Paper;
use crate::words::codes_in_words;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PrintDishLabels {
    pub event_id: EventId,
    pub lang: Option<Lang>,
    pub paper: Option<Paper>,
    /// Left out: the dishes of all of them.
    pub sitting_id: Option<SittingId>,
    /// Left out: the planner's folder of exports, named for the event.
    pub path: Option<String>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PreviewDishLabels {
    pub labels: PrintDishLabels,
    /// From 0.
    pub page: u32,
}

pub fn preview(
    planner: &Planner,
    request: PreviewDishLabels,
    _: &Job,
) -> Result<Written<SheetPage>> {
    planner
        .read(|reader| make(reader, &request.labels))?
        .page(request.page)
}

pub fn print(planner: &Planner, request: PrintDishLabels, _: &Job) -> Result<Written<Printed>> {
    planner
        .read(|reader| make(reader, &request))?
        .save(planner, request.path)
}

fn make(reader: &Reader<'_>, request: &PrintDishLabels) -> Result<Made> {
    let blank = Blank::load(reader, request.event_id, request.lang, request.paper)?;
    let only = sheet::sitting(reader, &blank.event, request.sitting_id)?;
    let sittings = sitting::of_event(reader.conn, blank.event.id)?;
    let dishes = store::dishes(reader.conn, blank.event.id, &blank.event.currency)?;
    let mut labels = Vec::with_capacity(dishes.len());
    for one in &sittings {
        if only.is_some_and(|only| only != one.id) {
            continue;
        }
        let at = match sittings.len() {
            0 | 1 => String::new(),
            _ => served_at(blank.lang, one),
        };
        let dishes = dishes.iter().filter(|dish| dish.sitting_id == one.id);
        labels.extend(dishes.map(|dish| label(blank.lang, dish, &at)));
    }
    let bearers = labels
        .iter()
        .map(|label| Bearer {
            name: label.name.clone(),
            ..Bearer::default()
        })
        .collect();
    let labels = DishLabels {
        title: blank.event.title.clone(),
        printed_at: blank.printed_at,
        labels,
    };
    let sheet = samovar_print::dish_labels(&labels, blank.lang, blank.paper, &sheet::fonts())?;
    let name = msg::print_dish_labels(blank.lang);
    Ok(blank.filled(name, sheet, bearers))
}

/// "Coffee break, 19:30"
fn served_at(lang: Lang, sitting: &Sitting) -> String {
    let called = said::sitting(lang, sitting.called());
    match sitting.starts {
        Some(starts) => format!("{called}, {}", starts.0.format("%H:%M")),
        None => called,
    }
}

fn label(lang: Lang, dish: &Dish, at: &str) -> DishLabel {
    // A dish marked vegan that holds milk is no vegan dish, whatever it is marked.
    let contradicted = safety::contradictions(&Offer::of_dish(dish));
    let suits: Vec<&str> = dish
        .diets
        .iter()
        .map(String::as_str)
        .filter(|diet| contradicted.iter().all(|one| one.diet != *diet))
        .collect();
    DishLabel {
        sitting: at.to_owned(),
        name: dish.name.clone(),
        suits: codes_in_words(lang, "diet", &suits.join("+")),
        held: match dish.allergens.join("+").as_str() {
            "" | food::NOT_STATED => Held::NotStated,
            food::NONE => Held::Nothing,
            codes => Held::These(codes_in_words(lang, "allergen", codes)),
        },
        traces: codes_in_words(lang, "allergen", &dish.traces.join("+")),
    }
}
