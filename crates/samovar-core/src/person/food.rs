//! What a person may not eat, as it is stored and as it travels.
//!
//! Stored: `not-asked`, `none`, or codes joined by `+` in alphabetical order.
//! On the wire: a list with one of these words alone, or with codes. `other`
//! stands for an answer that only the note can tell.

use std::collections::BTreeSet;

use samovar_import::{Allergen, Diet, Stated};

use crate::error::{Code, Error, Result};

pub const NOT_ASKED: &str = "not-asked";
pub const NONE: &str = "none";
/// Asked, and the answer is in the note.
pub const OTHER: &str = "other";

/// Stored codes as a list; what is stored as nothing is an empty list.
#[must_use]
pub fn list(stored: &str) -> Vec<String> {
    stored
        .split('+')
        .filter(|code| !code.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The codes that restrict what somebody may eat, without the words for
/// "not asked", "none" and "other".
#[must_use]
pub fn codes(stored: &str) -> BTreeSet<String> {
    list(stored)
        .into_iter()
        .filter(|code| ![NOT_ASKED, NONE, OTHER].contains(&code.as_str()))
        .collect()
}

/// A person's diets for storing; an empty list is "not asked".
pub fn diets(field: &str, given: &[String]) -> Result<String> {
    answer(field, given, |code| Diet::parse(code).is_some())
}

/// A person's allergens for storing; an empty list is "not asked".
pub fn allergens(field: &str, given: &[String]) -> Result<String> {
    answer(field, given, |code| {
        Allergen::ALL.iter().any(|known| known.code() == code)
    })
}

/// Diets that a dish suits; an empty list is nothing special.
pub fn dish_diets(given: &[String]) -> Result<String> {
    joined("diets", given, |code| Diet::parse(code).is_some())
}

/// Allergens that a dish holds.
pub fn dish_allergens(given: &[String]) -> Result<String> {
    joined("allergens", given, |code| {
        Allergen::ALL.iter().any(|known| known.code() == code)
    })
}

/// An answer of an imported file.
#[must_use]
pub fn stated<T: Ord + Copy>(answer: &Stated<T>, code: fn(T) -> &'static str) -> String {
    match answer {
        Stated::NotAsked => NOT_ASKED.to_owned(),
        Stated::Nothing => NONE.to_owned(),
        Stated::These(set) if set.is_empty() => OTHER.to_owned(),
        Stated::These(set) => join(set.iter().map(|value| code(*value).to_owned()).collect()),
    }
}

fn answer(field: &str, given: &[String], known: impl Fn(&str) -> bool) -> Result<String> {
    match given {
        [] => Ok(NOT_ASKED.to_owned()),
        [only] if [NOT_ASKED, NONE, OTHER].contains(&only.as_str()) => Ok(only.clone()),
        _ => joined(field, given, |code| known(code) || code == OTHER),
    }
}

fn joined(field: &str, given: &[String], known: impl Fn(&str) -> bool) -> Result<String> {
    if let Some(wrong) = given.iter().find(|code| !known(code)) {
        return Err(Error::field(field, Code::OutOfRange).with("value", wrong.as_str()));
    }
    Ok(join(given.iter().cloned().collect()))
}

fn join(codes: BTreeSet<String>) -> String {
    codes.into_iter().collect::<Vec<_>>().join("+")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(given: &[&str]) -> Vec<String> {
        given.iter().map(|text| (*text).to_owned()).collect()
    }

    #[test]
    fn diets_are_stored_in_one_order_and_unknown_ones_refused() {
        assert_eq!(
            diets("diets", &texts(&["vegan", "gluten-free", "vegan"])).unwrap(),
            "gluten-free+vegan"
        );
        assert_eq!(diets("diets", &[]).unwrap(), "not-asked");
        assert_eq!(diets("diets", &texts(&["none"])).unwrap(), "none");
        let refused = diets("diets", &texts(&["none", "vegan"])).unwrap_err();
        assert_eq!(
            (
                refused.args["field"].as_str(),
                refused.args["value"].as_str()
            ),
            (Some("diets"), Some("none"))
        );
        assert_eq!(dish_diets(&[]).unwrap(), "");
    }
}
