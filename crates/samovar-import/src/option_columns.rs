//! Columns that are one option: the header says what, the cell whether. A form
//! with tick boxes writes one for each. A box that is not ticked says nothing
//! of the rest, and no "TRUE" gets into anybody's note.

use crate::count_headers::{self, Kind};
use crate::food::{self, Answer, Asked};
use crate::recognise::{Guess, Recognition, values};
use crate::{Confidence, Field, Reply, Stated, Table, clean, columns, count, headers, reply};

/// Whether a box is ticked; none where the cell is no box.
pub fn tick(cell: &str) -> Option<bool> {
    match clean::line(cell).to_lowercase().as_str() {
        "true" | "1" | "1.0" | "yes" | "y" | "x" | "х" | "+" | "v" | "✓" | "✔" | "✔️" | "✅"
        | "☑" | "☑️" | "☒" | "да" | "д" | "on" | "checked" | "selected" | "ticked" | "ja"
        | "oui" | "sim" | "si" | "sí" | "wahr" | "истина" | "vrai" | "verdadero" | "verdadeiro"
        | "отмечено" | "есть" => Some(true),
        "false" | "0" | "0.0" | "no" | "n" | "-" | "—" | "–" | "−" | "✗" | "✘" | "❌" | "☐"
        | "нет" | "н" | "off" | "unchecked" | "nein" | "non" | "não" | "nao" | "falsch"
        | "ложь" | "faux" | "falso" => Some(false),
        _ => None,
    }
}

/// What the header of an option stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    Food(Answer),
    Reply(Reply),
    /// The words are all there is.
    Words,
}

/// The words of a header that name the option: «Питание [Веганское]», "Vegan?".
pub fn words(header: &str) -> String {
    let header = clean::line(header);
    let inner = header
        .rsplit_once('[')
        .and_then(|(_, rest)| rest.split_once(']'))
        .map(|(inner, _)| inner.trim())
        .filter(|inner| !inner.is_empty());
    inner
        .unwrap_or(&header)
        .trim_end_matches(['?', '*', ':', ' '])
        .to_owned()
}

/// What a ticked box of a column says.
pub fn meaning(header: &str, field: Field) -> Meaning {
    let words = words(header);
    match field {
        Field::ReplyOption => match reply::reading(&words).reply {
            Some(reply) => Meaning::Reply(reply),
            None => Meaning::Words,
        },
        Field::AllergyOption => {
            let named = food::read(&words, Asked::Both);
            if says(&named) {
                Meaning::Food(named)
            } else {
                Meaning::Food(food::read(&words, Asked::Allergies))
            }
        }
        _ => Meaning::Food(food::read(&words, Asked::Both)),
    }
}

/// True where an answer names a diet, an allergy or that there is none.
fn says(answer: &Answer) -> bool {
    answer.diet.codes().next().is_some()
        || answer.allergens.codes().next().is_some()
        || answer.note.is_none()
            && (answer.diet == Stated::Nothing || answer.allergens == Stated::Nothing)
}

/// The option that a food header names, if it names one.
pub fn food_option(header: &str) -> Option<(Field, Answer)> {
    let words = words(header);
    // A header-less file has a cell there: "no" is no option.
    if tick(&words).is_some() {
        return None;
    }
    let answer = food::read(&words, Asked::Both);
    let field = if answer.allergens.codes().next().is_some() {
        Field::AllergyOption
    } else if answer.diet.codes().next().is_some() || says(&answer) && words.contains(' ') {
        Field::DietOption
    } else {
        return None;
    };
    Some((field, answer))
}

/// Finds the columns that are one option, and the kinds of heads that add up.
pub(crate) fn recognise(table: &Table, guesses: &mut [Guess]) {
    replies(table, guesses);
    foods(table, guesses);
    kinds_of_heads(table, guesses);
    one_count_each(guesses);
}

/// Nobody is going by default where a box would say so.
pub(crate) fn settle(recognition: &mut Recognition) {
    if recognition.mapping.has(Field::ReplyOption) {
        recognition.mapping.default_reply = None;
    }
}

fn is_boxes(table: &Table, column: usize) -> bool {
    columns::share(values(table, column), |cell| tick(cell).is_some()).is_some_and(|s| s >= 0.95)
}

fn set(guesses: &mut [Guess], column: usize, field: Field, confidence: Confidence) {
    if let Some(guess) = guesses.get_mut(column) {
        *guess = Guess { field, confidence };
    }
}

fn foods(table: &Table, guesses: &mut [Guess]) {
    for column in &table.columns {
        let free = guesses.get(column.index).is_some_and(|guess| {
            matches!(
                guess.field,
                Field::Ignore | Field::Diet | Field::Allergies | Field::DietAndAllergies
            )
        });
        if !free || column.header.is_empty() || !is_boxes(table, column.index) {
            continue;
        }
        if let Some((field, answer)) = food_option(&column.header) {
            let confidence = if answer.unclear {
                Confidence::Likely
            } else {
                Confidence::Sure
            };
            set(guesses, column.index, field, confidence);
        }
    }
}

/// «Приду», «Не приду»: two boxes at least, which say different things.
fn replies(table: &Table, guesses: &mut [Guess]) {
    let boxes: Vec<(usize, Reply)> = table
        .columns
        .iter()
        .filter(|column| {
            let guess = guesses.get(column.index);
            let known = headers::look_up(&column.header).is_some_and(|m| m.field != Field::Reply);
            guess.is_some_and(|g| matches!(g.field, Field::Ignore | Field::Reply)) && !known
        })
        .filter_map(|column| {
            let reading = reply::reading(&words(&column.header));
            let reply = reading.reply.filter(|_| reading.plain)?;
            is_boxes(table, column.index).then_some((column.index, reply))
        })
        .collect();
    let first = boxes.first().map(|(_, reply)| *reply);
    if boxes.iter().all(|(_, reply)| Some(*reply) == first) {
        return;
    }
    for (column, _) in boxes {
        set(guesses, column, Field::ReplyOption, Confidence::Sure);
    }
}

/// Adults and children are counted in columns of their own.
fn kinds_of_heads(table: &Table, guesses: &mut [Guess]) {
    let kinds: Vec<(usize, Kind)> = table
        .columns
        .iter()
        .filter(|column| {
            guesses.get(column.index).is_some_and(|guess| {
                matches!(
                    guess.field,
                    Field::Ignore | Field::PlusOnes | Field::PartySize
                )
            })
        })
        .filter_map(|column| {
            let kind = count_headers::kind(&column.header)?;
            // Numbers: «Ребёнок?» with a yes and a no counts nobody.
            let counts = columns::share(values(table, column.index), |cell| {
                cell.contains(|c: char| c.is_ascii_digit())
                    && matches!(count::read(cell), count::Count::Number(_))
            });
            counts
                .is_none_or(|s| s >= 0.5)
                .then_some((column.index, kind))
        })
        .collect();
    let is_kind = |at: usize| kinds.iter().any(|(column, _)| *column == at);
    let stated = |field| {
        guesses
            .iter()
            .enumerate()
            .any(|(at, guess)| guess.field == field && !is_kind(at))
    };
    let adults = kinds.iter().any(|(_, kind)| *kind == Kind::Adults);
    // A column of all heads says it better than its kinds.
    let field = match adults {
        _ if kinds.is_empty() => return,
        _ if stated(Field::PartySize) => Field::Ignore,
        true => Field::PartySize,
        false if stated(Field::PlusOnes) => Field::Ignore,
        false => Field::PlusOnes,
    };
    for (column, _) in kinds {
        set(guesses, column, field, Confidence::Likely);
    }
}

/// Two columns that count the same would count everybody twice.
fn one_count_each(guesses: &mut [Guess]) {
    for field in [Field::PlusOnes, Field::PartySize] {
        let best = guesses
            .iter()
            .filter(|guess| guess.field == field)
            .map(|guess| guess.confidence)
            .max();
        // Kinds of heads are likely, and all of them add up.
        if best == Some(Confidence::Likely) {
            continue;
        }
        let mut kept = false;
        for guess in guesses.iter_mut().filter(|guess| guess.field == field) {
            if kept || Some(guess.confidence) != best {
                *guess = Guess {
                    field: Field::Ignore,
                    confidence: Confidence::None,
                };
            } else {
                kept = true;
            }
        }
    }
}
