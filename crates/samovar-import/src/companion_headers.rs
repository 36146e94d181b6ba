//! Column names that ask for somebody who comes along: "Guest 2 name", "Name of your
//! plus-one", «Имя второго гостя».

use crate::{Field, words};

/// The field of somebody who comes along. `Some(None)`: of theirs, and nothing that is
/// the guest's.
pub fn companion(spaced: &str) -> Option<Option<Field>> {
    let has = |stems: &[&str]| words::has(spaced, stems);
    let number = spaced
        .split_whitespace()
        .filter_map(|word| word.trim_start_matches("no").parse::<u32>().ok())
        .find(|number| (1..=30).contains(number));
    let guest = has(GUEST);
    let later = number.is_some_and(|number| number >= 2) || has(LATER);
    let asks_name = has(NAME);
    let plural = has(PLURAL);
    let bare = spaced.split_whitespace().count() <= 2 && number.is_some();
    if has(COUNT) {
        return None;
    }
    // "Guest 1 name" beside no other name is the guest.
    if guest && number == Some(1) && (asks_name || bare) {
        return Some(Some(Field::FullName));
    }
    if asks_name && (has(WITH) || guest && (later || plural)) || guest && later && bare {
        // A surname beside the name is not one person more.
        let surname = has(SURNAME);
        let whole = has(WHOLE_NAME);
        return Some(if surname && !whole {
            None
        } else {
            Some(Field::CompanionName)
        });
    }
    // What reaches a companion does not reach the guest.
    let theirs = guest && later && number.is_some() || has(BESIDE);
    let contact = has(CONTACT);
    (theirs && contact).then_some(None)
}

/// Who comes along.
const WITH: &[&str] = &[
    "plus one",
    "plus 1",
    "+1",
    "companion",
    "spouse",
    "partner",
    "спутник",
    "спутниц",
    "сопровожд",
    "супруг",
    "begleit",
    "acompan",
    "accompagn",
    "child",
    "kid",
    "ребен",
    "детей",
    "дети",
];

/// Anybody of a party.
const GUEST: &[&str] = &[
    "guest",
    "гост",
    "gast ",
    "gastes",
    "invitad",
    "convidad",
    "invite ",
    "attendee",
    "участник",
];

const NAME: &[&str] = &[
    "name",
    "имя",
    "имена",
    "имени",
    "фио",
    "ф и о",
    "nombre",
    "nome ",
    "nomes ",
    "nom ",
    "noms ",
    "navn",
];

/// Not the first of a party.
const LATER: &[&str] = &[
    "second",
    "third",
    "fourth",
    "fifth",
    "втор",
    "треть",
    "четверт",
    "пятого",
    "zweite",
    "dritte",
    "segundo",
    "tercer",
    "terceiro",
    "deuxieme",
    "troisieme",
    "additional",
    "дополнительн",
    "other guest",
    "your guest",
    "ваших гост",
    "вашего гост",
    "extra guest",
];

/// Several names.
const PLURAL: &[&str] = &["names ", "имена ", "noms ", "nombres ", "nomes ", "namen "];

/// How many there are, and not who.
const COUNT: &[&str] = &[
    "how many",
    "сколько",
    "number of",
    "количество",
    "anzahl",
    "cuant",
    "quant",
    "combien",
];

const SURNAME: &[&str] = &[
    "surname",
    "last name",
    "family name",
    "фамили",
    "nachname",
    "apellido",
    "sobrenome",
];

const WHOLE_NAME: &[&str] = &["full name", "имя и фам", "фамилия и имя", "first and last"];

/// Nobody but who comes along.
const BESIDE: &[&str] = &["plus one", "companion", "спутник"];

const CONTACT: &[&str] = &[
    "email",
    "e mail",
    "mail ",
    "почт",
    "phone",
    "телефон",
    "telefon",
];
