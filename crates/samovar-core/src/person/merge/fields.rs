//! Which value of two is kept, and what is united.
//!
//! By default the fuller one: something over nothing, "vegan" over "not asked",
//! a name of several words over one word, the name as its bearer writes it over
//! a transliteration only where the manager says so. Between two that say
//! different things the person that is kept wins.

use super::{Choice, MergeField, Whose};
use crate::person::Consent;
use crate::person::food;
use crate::person::store::PersonRecord;

/// The value of a field as stored; names come with their parts.
#[must_use]
pub fn value(person: &PersonRecord, field: MergeField) -> String {
    match field {
        MergeField::Name => person.name.clone(),
        MergeField::Company => person.company.clone(),
        MergeField::JobTitle => person.job_title.clone(),
        MergeField::Language => person.language.clone(),
        MergeField::Diet => person.diet.clone(),
        MergeField::Allergens => person.allergens.clone(),
        MergeField::DietNote => person.diet_note.clone(),
        MergeField::Consent => person.consent.word().to_owned(),
    }
}

/// How much is said; nothing at all weighs nothing.
fn weight(person: &PersonRecord, field: MergeField) -> usize {
    match field {
        MergeField::Name => {
            let words = person.name.split_whitespace().count().min(3);
            let named = person.name.chars().any(char::is_alphabetic)
                && !crate::input::looks_like_email(&person.name);
            usize::from(named) * (10 + words) + usize::from(!person.family.is_empty())
        }
        MergeField::Diet => answered(&person.diet),
        MergeField::Allergens => answered(&person.allergens),
        MergeField::Consent => usize::from(person.consent != Consent::NotAsked),
        _ => usize::from(!value(person, field).is_empty()),
    }
}

/// True where both say something, and not the same. Names are compared elsewhere:
/// the words of one stand in another order and are the same.
#[must_use]
pub fn contradict(one: &PersonRecord, other: &PersonRecord) -> bool {
    let both = |field| weight(one, field) > 0 && weight(other, field) > 0;
    MergeField::ALL.iter().copied().any(|field| {
        field != MergeField::Name && both(field) && value(one, field) != value(other, field)
    })
}

/// Whose value is the fuller one.
#[must_use]
pub fn fuller(kept: &PersonRecord, other: &PersonRecord, field: MergeField) -> Whose {
    if weight(other, field) > weight(kept, field) {
        Whose::Other
    } else {
        Whose::Kept
    }
}

/// Not asked says nothing, "none" is an answer, a restriction must not be lost.
fn answered(stored: &str) -> usize {
    match stored {
        food::NOT_ASKED => 0,
        food::NONE => 1,
        _ => 2,
    }
}

#[must_use]
pub fn united(kept: &PersonRecord, other: &PersonRecord, choices: &[Choice]) -> PersonRecord {
    let mut after = kept.clone();
    for field in MergeField::ALL.iter().copied() {
        let whose = choices
            .iter()
            .rev()
            .find(|choice| choice.field == field)
            .map_or_else(|| fuller(kept, other, field), |choice| choice.whose);
        if whose == Whose::Other {
            take(&mut after, other, field);
        }
    }
    if after.patronymic.is_empty() && !after.family.is_empty() {
        // Known of one of them only; it belongs to the same name.
        for one in [kept, other] {
            if one.given == after.given && one.family == after.family && after.patronymic.is_empty()
            {
                after.patronymic.clone_from(&one.patronymic);
            }
        }
    }
    for tag in other.tags.lines() {
        if !after.tags.lines().any(|known| known == tag) {
            if !after.tags.is_empty() {
                after.tags.push('\n');
            }
            after.tags.push_str(tag);
        }
    }
    after.notes = joined(&kept.notes, &other.notes);
    after.food_at = kept.food_at.clone().max(other.food_at.clone());
    after
}

fn take(after: &mut PersonRecord, other: &PersonRecord, field: MergeField) {
    match field {
        MergeField::Name => {
            after.name.clone_from(&other.name);
            after.given.clone_from(&other.given);
            after.family.clone_from(&other.family);
            after.patronymic.clone_from(&other.patronymic);
        }
        MergeField::Company => after.company.clone_from(&other.company),
        MergeField::JobTitle => after.job_title.clone_from(&other.job_title),
        MergeField::Language => after.language.clone_from(&other.language),
        MergeField::Diet => after.diet.clone_from(&other.diet),
        MergeField::Allergens => after.allergens.clone_from(&other.allergens),
        MergeField::DietNote => {
            after.diet_note.clone_from(&other.diet_note);
            after.diet_note_settled.clone_from(&other.diet_note_settled);
        }
        MergeField::Consent => after.consent = other.consent,
    }
}

/// Both texts, unless one holds the other already.
#[must_use]
pub fn joined(one: &str, other: &str) -> String {
    if other.is_empty() || one.contains(other) {
        one.to_owned()
    } else if one.is_empty() || other.contains(one) {
        other.to_owned()
    } else {
        format!("{one}\n{other}")
    }
}
