//! Answers of a list that were read without being sure: kept with the guest
//! until somebody decides, by changing the field or by saying that it is so.

use samovar_import::About;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

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
