//! Who must not eat everything, by name, and which dish each of them is given: as the order
//! counts it, so that nobody at the pass has to think again.

use samovar_i18n::{Lang, msg, text};
use samovar_print::{Column, Entry, Row};

use crate::catering::table::{Meal, Serving, Table};
use crate::words::codes_in_words;

/// Beside the names.
pub(super) fn column(lang: Lang) -> Column {
    Column::words(msg::catering_dish(lang), 75)
}

/// A row a head, in the order of the list of heads.
pub(super) fn rows(lang: Lang, table: &Table<'_>) -> Vec<Entry> {
    let meals = table.special();
    if meals.is_empty() {
        return vec![Entry::Note(msg::order_special_none(lang))];
    }
    meals.iter().map(|meal| row(lang, meal)).collect()
}

fn row(lang: Lang, meal: &Meal<'_>) -> Entry {
    let (dishes, marked) = match &meal.servings {
        // Words that nobody has decided on may mean anything.
        None => (msg::person_food_unread(lang), true),
        Some(servings) if servings.is_empty() => (msg::catering_no_dishes(lang), true),
        Some(servings) => (
            served(lang, servings, meal),
            servings.iter().any(|serving| serving.dish.is_none()),
        ),
    };
    Entry::Row(Row {
        title: meal.head.name.clone(),
        detail: needed(lang, meal),
        cells: vec![dishes],
        marked,
    })
}

/// "Vegan · Allergies: Nuts · “no raw onion”"
fn needed(lang: Lang, meal: &Meal<'_>) -> String {
    let (head, need) = (meal.head, meal.need);
    let mut parts = Vec::new();
    if need.has_diet() {
        parts.push(codes_in_words(lang, "diet", need.line));
    }
    if !need.allergens.is_empty() {
        parts.push(format!(
            "{}: {}",
            msg::catering_allergens(lang),
            allergens(lang, need.allergens.iter())
        ));
    }
    if !head.note.is_empty() {
        parts.push(format!("“{}”", head.note));
    }
    parts.join(" · ")
}

/// The dish, or where there are several courses each with its own.
fn served(lang: Lang, servings: &[Serving<'_>], meal: &Meal<'_>) -> String {
    let said = |serving: &Serving<'_>| {
        let Some(dish) = serving.dish else {
            return msg::order_special_nothing(lang);
        };
        let traces: Vec<&String> = dish
            .traces
            .iter()
            .filter(|code| meal.need.allergens.contains(*code))
            .collect();
        match traces.is_empty() {
            true => dish.name.clone(),
            false => msg::order_special_traces(
                lang,
                allergens(lang, traces.into_iter()),
                dish.name.as_str(),
            ),
        }
    };
    if let [only] = servings {
        return said(only);
    }
    let courses = servings.iter().map(|serving| {
        let course = format!("catering-course-{}", serving.course.word());
        let course = text(lang, &course, &[]).unwrap_or_default();
        msg::order_special_course(lang, course, said(serving))
    });
    courses.collect::<Vec<_>>().join("; ")
}

fn allergens<'c>(lang: Lang, codes: impl Iterator<Item = &'c String>) -> String {
    let codes: Vec<&str> = codes.map(String::as_str).collect();
    codes_in_words(lang, "allergen", &codes.join("+"))
}
