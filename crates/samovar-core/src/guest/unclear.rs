//! Answers of a list that were read without being sure: kept with the guest
//! until somebody decides, by changing the field or by saying that it is so.

use samovar_import::About;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::filter::{GuestSelection, chosen};
use super::{Changed, store};
use crate::error::Result;
use crate::ids::PersonId;
use crate::planner::Writer;

/// The abouts of a guest's reply, and of their food.
pub const REPLY: &[About] = &[About::Reply, About::PlusOnes];
pub const FOOD: &[About] = &[About::Diet, About::Allergens];

/// The words of an answer, and what they were taken for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnclearAnswer {
    pub about: About,
    pub value: String,
    /// A reply's code, a number, codes of food joined by `+`, `none`; '' where
    /// it stayed unanswered.
    pub taken_as: String,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SettleUnclear {
    pub selection: GuestSelection,
}

/// As stored; what is stored as nothing is an empty list.
#[must_use]
pub fn list(stored: &str) -> Vec<UnclearAnswer> {
    serde_json::from_str(stored).unwrap_or_default()
}

#[must_use]
pub fn stored(answers: &[UnclearAnswer]) -> String {
    if answers.is_empty() {
        return String::new();
    }
    serde_json::to_string(answers).unwrap_or_default()
}

/// Without what was unclear about these.
#[must_use]
pub fn without(stored_now: &str, abouts: &[About]) -> String {
    if stored_now.is_empty() {
        return String::new();
    }
    let mut answers = list(stored_now);
    answers.retain(|answer| !abouts.contains(&answer.about));
    stored(&answers)
}

/// What the answers were taken for is right: nobody is asked again.
pub fn settle(writer: &Writer<'_>, request: SettleUnclear) -> Result<Changed> {
    let mut count = 0;
    for id in chosen(writer, &request.selection)? {
        let guest = store::load(writer.conn, id)?;
        let mut after = guest.record.clone();
        after.unclear = String::new();
        if store::update(writer.conn, id, &guest.record, &after)? {
            count += 1;
            writer.about(guest.event_id);
            writer.fact("name", guest.name);
        }
    }
    writer.fact("count", count);
    Ok(Changed::only(count))
}

/// The person's food was decided by hand: no guest of theirs waits for it.
pub fn food_decided(writer: &Writer<'_>, person: PersonId) -> Result<()> {
    let mut statement = writer
        .conn
        .prepare_cached("SELECT id FROM guest WHERE person_id = ?1 AND unclear <> ''")?;
    let guests = statement
        .query_map([person], |row| row.get(0))?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    for id in guests {
        let before = store::load(writer.conn, id)?.record;
        let mut after = before.clone();
        after.unclear = without(&before.unclear, FOOD);
        store::update(writer.conn, id, &before, &after)?;
    }
    Ok(())
}
