//! What the columns of a table mean: by the tool that wrote it, by their names,
//! and by what stands in them, which may contradict the name. All of it is a
//! proposal; nothing is changed or dropped here.

use crate::headers::{self, Meaning};
use crate::{Confidence, DateOrder, Field, Mapping, Source, Table};
use crate::{choices, columns, count, email, food, moment, phone, reply, source, words};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Rows that are looked at.
const SAMPLE: usize = 500;

/// The guess for one column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Guess {
    pub field: Field,
    pub confidence: Confidence,
}

/// What was understood of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Recognition {
    pub source: Source,
    /// Ready for [`crate::extract`]; change it freely before.
    pub mapping: Mapping,
    /// One a column.
    pub guesses: Vec<Guess>,
    /// False: the names do not settle which part comes first.
    pub name_order_sure: bool,
    /// False: every date with slashes can be read both ways.
    pub date_order_sure: bool,
}

/// Guesses the meaning of a table.
pub fn recognise(table: &Table) -> Recognition {
    let source = source::of(table);
    let mut guesses: Vec<(Guess, bool, i32)> = table
        .columns
        .iter()
        .map(|column| by_header(table, source, column.index, &column.header))
        .collect();
    prefer_guests_to_buyers(&mut guesses);
    keep_one_of_each(&mut guesses);
    let mut guesses: Vec<Guess> = guesses.into_iter().map(|(guess, ..)| guess).collect();
    whole_names_in_parts(table, &mut guesses);
    by_content(table, &mut guesses);
    let mapping = Mapping {
        fields: guesses.iter().map(|guess| guess.field).collect(),
        ..Mapping::default()
    };
    choices::complete(table, source, mapping, guesses)
}

pub(crate) fn values(table: &Table, column: usize) -> impl Iterator<Item = &str> + Clone {
    table
        .rows
        .iter()
        .take(SAMPLE)
        .map(move |row| row.cell(column))
}

/// The guess by the name of a column, doubted by its cells; whether it speaks
/// of the buyer; and how it ranks among columns of the same meaning.
fn by_header(table: &Table, source: Source, column: usize, header: &str) -> (Guess, bool, i32) {
    let key = headers::squeezed_key(header);
    let named = match (key.as_str(), source) {
        ("id", Source::HiEvents | Source::AlfIo | Source::Timepad) => Some(Field::SourceId),
        ("title", Source::Sheet | Source::GoogleForms) => Some(Field::JobTitle),
        ("attendee", Source::Eventbrite) => Some(Field::SourceId),
        ("group", Source::Sheet) => Some(Field::Tags),
        ("name", Source::AlfIo) => Some(Field::Ignore),
        ("event", _) => Some(Field::Ignore),
        _ => None,
    };
    let meaning = named
        .map(|field| Meaning {
            field,
            confidence: Confidence::Sure,
            buyer: false,
        })
        .or_else(|| headers::look_up(header));
    let Some(Meaning {
        field,
        confidence,
        buyer,
    }) = meaning
    else {
        return (
            Guess {
                field: Field::Ignore,
                confidence: Confidence::None,
            },
            false,
            0,
        );
    };
    let guess = doubt(table, column, field, confidence);
    // Of two dates or states, that of the answer counts, not of the event or order.
    let second_choice = matches!(
        key.as_str(),
        "date" | "дата" | "orderstatus" | "статусзаказа" | "memberid" | "номер"
    );
    (
        guess,
        buyer,
        confidence as i32 * 2 - i32::from(second_choice),
    )
}

/// Checks a name against its cells.
fn doubt(table: &Table, column: usize, field: Field, confidence: Confidence) -> Guess {
    let share = |test: &dyn Fn(&str) -> bool| columns::share(values(table, column), test);
    let keep = Guess { field, confidence };
    let ignore = Guess {
        field: Field::Ignore,
        confidence: Confidence::None,
    };
    // A column that is blank throughout contradicts nothing.
    let at_least = |test: &dyn Fn(&str) -> bool, least: f64| share(test).is_none_or(|s| s >= least);
    match field {
        Field::Email if !at_least(&|v| v.contains('@'), 0.3) => ignore,
        Field::Phone if !at_least(&|v| phone::digits(v).len() >= 5, 0.3) => ignore,
        Field::AnsweredAt
            if !at_least(
                &|v| {
                    moment::read(v, DateOrder::DayFirst).is_some()
                        || moment::read(v, DateOrder::MonthFirst).is_some()
                },
                0.5,
            ) =>
        {
            ignore
        }
        Field::Reply if !at_least(&|v| reply::read(v).is_some(), 0.5) => ignore,
        Field::PartySize
            if !at_least(&|v| matches!(count::read(v), count::Count::Number(_)), 0.5) =>
        {
            ignore
        }
        Field::PlusOnes => {
            let counts = at_least(&|v| matches!(count::read(v), count::Count::Number(_)), 0.5);
            let people = share(&columns::is_person).is_some_and(|s| s >= 0.6);
            match (counts, people) {
                (true, _) => keep,
                (false, true) if confidence == Confidence::Sure => Guess {
                    field: Field::FullName,
                    confidence: Confidence::Unsure,
                },
                (false, _) => Guess {
                    field: Field::PlusOnes,
                    confidence: Confidence::Unsure,
                },
            }
        }
        Field::FullName | Field::GivenName | Field::FamilyName => {
            let letters = at_least(&|v| v.chars().any(char::is_alphabetic), 0.5);
            let counts = share(&|v| matches!(count::read(v), count::Count::Number(_)))
                .is_some_and(|s| s >= 0.8);
            match (letters, counts) {
                (true, _) => keep,
                (false, true) if field == Field::FullName => Guess {
                    field: Field::PlusOnes,
                    confidence: Confidence::Unsure,
                },
                _ => ignore,
            }
        }
        Field::SourceId => {
            let mut seen = std::collections::BTreeSet::new();
            let all: Vec<&str> = values(table, column)
                .filter(|v| !v.trim().is_empty())
                .collect();
            let distinct = all.iter().filter(|v| seen.insert(**v)).count();
            if distinct * 10 >= all.len() * 9 {
                keep
            } else {
                ignore
            }
        }
        _ => keep,
    }
}

/// Names and addresses of whoever paid count only where the file knows nobody
/// else: one buyer's name on every ticket is no guest list.
fn prefer_guests_to_buyers(guesses: &mut [(Guess, bool, i32)]) {
    let is_name = |field| {
        matches!(
            field,
            Field::FullName | Field::GivenName | Field::FamilyName | Field::Patronymic
        )
    };
    let guest_named = guesses
        .iter()
        .any(|(guess, buyer, _)| !buyer && is_name(guess.field));
    let has_own = |guesses: &[(Guess, bool, i32)], field| {
        guesses
            .iter()
            .any(|(g, buyer, _)| !buyer && g.field == field)
    };
    let (own_email, own_phone) = (
        has_own(guesses, Field::Email),
        has_own(guesses, Field::Phone),
    );
    for (guess, buyer, _) in guesses.iter_mut().filter(|(_, buyer, _)| *buyer) {
        let drop = match guess.field {
            Field::Email => own_email,
            Field::Phone => own_phone,
            field if is_name(field) => guest_named,
            Field::OrderId | Field::AnsweredAt => false,
            _ => true,
        };
        if drop {
            *guess = Guess {
                field: Field::Ignore,
                confidence: Confidence::None,
            };
            *buyer = false;
        }
    }
}

/// Fields that have one value take their best column, the first of equals.
fn keep_one_of_each(guesses: &mut [(Guess, bool, i32)]) {
    for field in Field::ALL.into_iter().filter(|field| !field.adds_up()) {
        let best = guesses
            .iter()
            .enumerate()
            .filter(|(_, (guess, ..))| guess.field == field)
            .map(|(at, (guess, _, rank))| (guess.confidence, *rank, at))
            .reduce(|a, b| if (b.0, b.1) > (a.0, a.1) { b } else { a });
        let Some((_, _, best)) = best else { continue };
        for (at, (guess, ..)) in guesses.iter_mut().enumerate() {
            if guess.field == field && at != best {
                *guess = Guess {
                    field: Field::Ignore,
                    confidence: Confidence::None,
                };
            }
        }
    }
}

/// «Имя» without «Фамилия» beside it holds whole names more often than not.
fn whole_names_in_parts(table: &Table, guesses: &mut [Guess]) {
    let has = |field| guesses.iter().any(|guess| guess.field == field);
    let (given, family, full) = (
        has(Field::GivenName),
        has(Field::FamilyName),
        has(Field::FullName),
    );
    let lone = match (given, family, full) {
        (true, false, false) => Field::GivenName,
        (false, true, false) => Field::FamilyName,
        _ => return,
    };
    for (column, guess) in guesses
        .iter_mut()
        .enumerate()
        .filter(|(_, guess)| guess.field == lone)
    {
        let several = columns::share(values(table, column), |v| v.split_whitespace().count() >= 2);
        if several.is_some_and(|share| share >= 0.4) {
            guess.field = Field::FullName;
        }
    }
}

/// Names the columns that their headers do not: an address is an address.
fn by_content(table: &Table, guesses: &mut [Guess]) {
    let has = |guesses: &[Guess], fields: &[Field]| {
        guesses.iter().any(|guess| fields.contains(&guess.field))
    };
    let unnamed = |guesses: &[Guess], column: usize| {
        guesses
            .get(column)
            .is_some_and(|g| g.confidence == Confidence::None)
    };
    let best = |guesses: &[Guess], test: &dyn Fn(&str) -> bool, least: f64| {
        (0..guesses.len())
            .filter(|column| {
                unnamed(guesses, *column)
                    && table
                        .columns
                        .get(*column)
                        .is_none_or(|c| headers::look_up(&c.header).is_none())
            })
            .filter_map(|column| Some((column, columns::share(values(table, column), test)?)))
            .filter(|(_, share)| *share >= least)
            .reduce(|a, b| if b.1 > a.1 { b } else { a })
            .map(|(column, _)| column)
    };
    let name = |guesses: &mut [Guess], column: Option<usize>, field| {
        if let Some(guess) = column.and_then(|column| guesses.get_mut(column)) {
            *guess = Guess {
                field,
                confidence: Confidence::Unsure,
            };
        }
    };
    if !has(guesses, &[Field::Email]) {
        let column = best(guesses, &email::is_email, 0.6);
        name(guesses, column, Field::Email);
    }
    if !has(guesses, &[Field::Phone]) {
        let column = best(guesses, &columns::is_phone, 0.6);
        name(guesses, column, Field::Phone);
    }
    if !has(
        guesses,
        &[Field::FullName, Field::GivenName, Field::FamilyName],
    ) {
        let column = best(guesses, &columns::is_person, 0.6);
        name(guesses, column, Field::FullName);
    }
    if !has(guesses, &[Field::Reply]) && table.rows.len() > 1 {
        let plain = |v: &str| {
            reply::read(v).is_some() && v.chars().count() <= 30 && v.parse::<f64>().is_err()
        };
        let few = |column: &usize| {
            let distinct: std::collections::BTreeSet<&str> =
                values(table, *column).map(str::trim).collect();
            distinct.len() <= 7
        };
        // Yes and no answer many questions: without a name, only clear states.
        let stated = |v: &str| {
            plain(v)
                && !matches!(
                    words::squeezed(v).as_str(),
                    "yes"
                        | "no"
                        | "true"
                        | "false"
                        | "ok"
                        | "да"
                        | "нет"
                        | "+"
                        | "ja"
                        | "nein"
                        | ""
                )
        };
        let column = best(guesses, &stated, 0.95).filter(few);
        name(guesses, column, Field::Reply);
    }
    if !has(guesses, &[Field::Diet, Field::DietAndAllergies]) {
        let column = best(
            guesses,
            &|v| {
                food::read(v, food::Asked::Diet)
                    .diet
                    .codes()
                    .next()
                    .is_some()
            },
            0.6,
        );
        name(guesses, column, Field::Diet);
    }
}
