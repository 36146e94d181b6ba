//! Longer column names: questions of forms, translations, hints. The narrower
//! meanings are looked for first. It never looks at the cells below.

use crate::asked::{self, Asks};
use crate::companion_headers::companion;
use crate::header_topics::{self, Topic};
use crate::{Field, count_headers, words};

/// Words of a longer question. The narrower meanings stand first.
pub fn question(header: &str) -> Option<Field> {
    let s = words::spaced(&header.replace('?', " "));
    let has = |topic| header_topics::has(&s, topic);
    if let Some(companion) = companion(&s) {
        return companion;
    }
    let food = has(Topic::Food);
    if has(Topic::Allergy) {
        return Some(if food {
            Field::DietAndAllergies
        } else {
            Field::Allergies
        });
    }
    if food {
        return Some(Field::Diet);
    }
    if let Some(field) = count_headers::question(header) {
        return Some(field);
    }
    let together = has(Topic::Together);
    if has(Topic::Bringing) || together {
        return Some(if together {
            Field::PartySize
        } else {
            Field::PlusOnes
        });
    }
    let legal = has(Topic::Legal);
    if has(Topic::Email) && !legal {
        return Some(Field::Email);
    }
    if has(Topic::Phone) && !legal {
        return Some(Field::Phone);
    }
    if legal {
        return None;
    }
    let family = has(Topic::FamilyName);
    let given = has(Topic::GivenName) || (family && has(Topic::BothNames));
    match (given, family) {
        (true, true) => return Some(Field::FullName),
        (false, true) => return Some(Field::FamilyName),
        _ => {}
    }
    if has(Topic::WholeName) {
        return Some(Field::FullName);
    }
    if given {
        return Some(Field::GivenName);
    }
    if has(Topic::Patronymic) {
        return Some(Field::Patronymic);
    }
    if has(Topic::Company) {
        return Some(Field::Company);
    }
    if has(Topic::JobTitle) {
        return Some(Field::JobTitle);
    }
    if has(Topic::AnsweredAt) {
        return Some(Field::AnsweredAt);
    }
    if has(Topic::Arrival) {
        return Some(Field::CheckedIn);
    }
    if has(Topic::Rating) && asked::asks(header) != Asks::Coming {
        return Some(Field::Rating);
    }
    if has(Topic::Note) {
        return Some(Field::Note);
    }
    if asked::asks(header) == Asks::Coming {
        return Some(Field::Reply);
    }
    if has(Topic::Language) {
        return Some(Field::Language);
    }
    None
}
