//! Decides on what somebody said of their food in their own words.
//!
//! The words stay as they are, for the kitchen; they only stop waiting. Other
//! words, written or imported later, wait again.

use super::requests::SettleFoodWords;
use crate::error::Result;
use crate::guest::store as guests;
use crate::person::{Person, food, store};
use crate::planner::Writer;
use crate::time::stamp;

pub fn settle(writer: &Writer<'_>, request: SettleFoodWords) -> Result<Person> {
    let id = store::resolve(writer.conn, request.person_id)?;
    let before = store::load(writer.conn, id)?;
    let mut after = before.clone();
    match &request.diets {
        Some(diets) => after.diet = food::diets("diets", diets)?,
        // The words are the answer: whoever gave them was asked, and eats
        // something of which the codes know nothing.
        None if food::line(&before.diet, !before.diet_note.is_empty()) == food::OWN_WORDS => {
            food::OTHER.clone_into(&mut after.diet);
        }
        None => {}
    }
    if let Some(allergens) = &request.allergens {
        after.allergens = food::allergens("allergens", allergens)?;
    }
    after.diet_note_settled.clone_from(&after.diet_note);
    // Decided by hand: an older list takes none of it back, and nobody is asked.
    after.food_at = Some(stamp(writer.now));
    guests::food_decided(writer, id)?;
    store::update(writer.conn, id, &before, &after)?;
    if let Some(event) = request.event_id {
        writer.about(event);
    }
    writer.fact("name", after.name);
    store::load_person(writer.conn, id)
}
