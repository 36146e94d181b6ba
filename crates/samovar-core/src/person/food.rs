//! What a person may not eat and a dish holds, as it is stored and as it travels.
//!
//! Stored: `not-asked` (of a dish `not-stated`), `none`, or codes joined by `+` in
//! alphabetical order. On the wire: a list with one of these words alone, or with
//! codes. `other` stands for an answer that only the note can tell.

use std::collections::BTreeSet;

use samovar_import::{Allergen, Diet, Stated};

use crate::error::{Code, Error, Result};

pub const NOT_ASKED: &str = "not-asked";
pub const NONE: &str = "none";
/// Asked, and the answer is in the note.
pub const OTHER: &str = "other";
/// Of a dish: nobody has said what it holds.
pub const NOT_STATED: &str = "not-stated";
/// The line of those of whom nothing is known but words that nobody has decided on.
pub const OWN_WORDS: &str = "own-words";

/// True where the words of a note still wait for somebody to decide on them.
#[must_use]
pub fn unread(note: &str, settled: &str) -> bool {
    !note.is_empty() && note != settled
}

/// The diet line that somebody stands in: what is known, or that only words are.
#[must_use]
pub fn line(diet: &str, unread: bool) -> &str {
    if unread && [NOT_ASKED, NONE, OTHER].contains(&diet) {
        OWN_WORDS
    } else {
        diet
    }
}

/// The same in SQL, of a person under this alias.
#[must_use]
pub fn line_sql(alias: &str) -> String {
    format!(
        "(CASE WHEN {alias}.diet IN ('{NOT_ASKED}', '{NONE}', '{OTHER}') AND {} THEN '{OWN_WORDS}' ELSE {alias}.diet END)",
        unread_sql(alias)
    )
}

#[must_use]
pub fn unread_sql(alias: &str) -> String {
    format!("({alias}.diet_note <> '' AND {alias}.diet_note <> {alias}.diet_note_settled)")
}

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
        .filter(|code| ![NOT_ASKED, NONE, OTHER, NOT_STATED].contains(&code.as_str()))
        .collect()
}

/// As [`codes`], and `other`: an allergy that only words name is one too.
#[must_use]
pub fn allergies(stored: &str) -> BTreeSet<String> {
    let mut all = codes(stored);
    if list(stored).iter().any(|code| code == OTHER) {
        all.insert(OTHER.to_owned());
    }
    all
}

/// A person's diets for storing; an empty list is "not asked".
pub fn diets(field: &str, given: &[String]) -> Result<String> {
    answer(field, given, |code| Diet::parse(code).is_some())
}

/// A person's allergens for storing; an empty list is "not asked".
pub fn allergens(field: &str, given: &[String]) -> Result<String> {
    answer(field, given, |code| Allergen::parse(code).is_some())
}

/// Diets that a dish suits; an empty list is nothing special.
pub fn dish_diets(given: &[String]) -> Result<String> {
    joined("diets", given, |code| Diet::parse(code).is_some())
}

/// What a dish holds; an empty list says nothing, and so is "not stated".
pub fn dish_allergens(given: &[String]) -> Result<String> {
    match given {
        [] => Ok(NOT_STATED.to_owned()),
        [only] if [NOT_STATED, NONE].contains(&only.as_str()) => Ok(only.clone()),
        _ => joined("allergens", given, allergen_or_other),
    }
}

/// What a dish may hold in traces; an empty list is nothing that was said.
pub fn dish_traces(given: &[String]) -> Result<String> {
    joined("traces", given, allergen_or_other)
}

fn allergen_or_other(code: &str) -> bool {
    code == OTHER || Allergen::parse(code).is_some()
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

    #[test]
    fn an_empty_list_of_a_dish_says_nothing() {
        let stored = |given: &[&str]| dish_allergens(&texts(given)).ok();
        assert_eq!(
            [
                stored(&[]),
                stored(&["not-stated"]),
                stored(&["none"]),
                stored(&["nuts", "aspartame", "other"]),
                stored(&["none", "nuts"]),
                stored(&["not-asked"]),
            ],
            [
                Some("not-stated".into()),
                Some("not-stated".into()),
                Some("none".into()),
                Some("aspartame+nuts+other".into()),
                None,
                None,
            ]
        );
        assert_eq!(dish_traces(&[]).unwrap(), "");
    }

    #[test]
    fn words_nobody_decided_on_are_a_line_only_where_nothing_else_is_known() {
        assert_eq!(
            ["none", "not-asked", "other", "vegan"].map(|diet| line(diet, true)),
            ["own-words", "own-words", "own-words", "vegan"]
        );
        assert_eq!(line("none", unread("onions", "onions")), "none");
        assert!(unread("onions", "") && unread("onions", "leeks") && !unread("", "leeks"));
    }
}
