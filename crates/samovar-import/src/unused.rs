//! Columns that a mapping leaves out though they look like an answer, with
//! the field each might be, so that no answer is left out in silence. Never
//! ids, prices or plain text.

use crate::asked::{self, Asks};
use crate::recognise::values;
use crate::{Field, Mapping, Table, Unused};
use crate::{arrival, columns, count, email, food, headers, reply, words, yes_no};

/// Columns that a mapping leaves out though they look like an answer, and
/// ratings, which are known and not used yet.
pub fn unused(table: &Table, mapping: &Mapping) -> Vec<Unused> {
    table
        .columns
        .iter()
        .filter_map(|column| {
            let field = mapping
                .fields
                .get(column.index)
                .copied()
                .unwrap_or_default();
            let looks_like = match field {
                Field::Rating => Field::Rating,
                Field::Ignore => looks_like(table, mapping, column.index, &column.header)?,
                _ => return None,
            };
            Some(Unused {
                column: u32::try_from(column.index).unwrap_or(u32::MAX),
                header: column.header.clone(),
                looks_like,
            })
        })
        .collect()
}

fn looks_like(table: &Table, mapping: &Mapping, column: usize, header: &str) -> Option<Field> {
    let cells = || values(table, column);
    if cells().all(|cell| cell.trim().is_empty()) {
        return None;
    }
    let share = |test: &dyn Fn(&str) -> bool| columns::share(cells(), test).unwrap_or(0.0);
    let named = headers::look_up(header).map(|meaning| meaning.field);
    if named == Some(Field::Rating) {
        return Some(Field::Rating);
    }
    // What a tool writes beside its guests is no answer of theirs.
    if named == Some(Field::Ignore) {
        return None;
    }
    if share(&email::is_email) >= 0.5 {
        return Some(Field::Email);
    }
    if share(&columns::is_phone) >= 0.6 {
        return Some(Field::Phone);
    }
    if yes_no::answers(cells()) {
        return Some(question(mapping, header));
    }
    if is_bookkeeping(header) {
        return None;
    }
    if share(&arrival::is_time) >= 0.6 {
        return Some(
            if headers::is_attendance(header) || mapping.has(Field::AnsweredAt) {
                Field::CheckedIn
            } else {
                Field::AnsweredAt
            },
        );
    }
    if share(&is_food) >= 0.5 {
        return Some(Field::Diet);
    }
    if is_small_numbers(table, column) {
        let counts_all = named == Some(Field::PartySize) || cells().all(|cell| cell.trim() != "0");
        return Some(if counts_all {
            Field::PartySize
        } else {
            Field::PlusOnes
        });
    }
    let stated = |cell: &str| {
        cell.chars().count() <= 60 && cell.parse::<f64>().is_err() && reply::read(cell).is_some()
    };
    let asked = asked::asks(header) != Asks::Other && share(&stated) >= 0.9;
    asked.then(|| question(mapping, header))
}

/// What a yes or no would be: the reply, unless there is one or the question
/// is another.
fn question(mapping: &Mapping, header: &str) -> Field {
    let named = headers::look_up(header).map(|meaning| meaning.field);
    match named {
        Some(field @ (Field::Diet | Field::Allergies | Field::DietAndAllergies)) => field,
        _ if !mapping.has(Field::Reply) && asked::asks(header) != Asks::Other => Field::Reply,
        Some(Field::CheckedIn) => Field::CheckedIn,
        Some(field @ (Field::PlusOnes | Field::PartySize)) => field,
        _ => Field::Note,
    }
}

fn is_food(cell: &str) -> bool {
    let read = food::read(cell, food::Asked::Both);
    read.diet.codes().next().is_some() || read.allergens.codes().next().is_some()
}

/// Whole numbers up to twenty, which differ and do not count the rows.
fn is_small_numbers(table: &Table, column: usize) -> bool {
    let number = |cell: &str| match count::read(cell) {
        count::Count::Number(number) => cell.trim().parse::<u32>().is_ok().then_some(number),
        _ => None,
    };
    let all: Vec<u32> = values(table, column).filter_map(number).collect();
    let share = columns::share(values(table, column), |cell| {
        number(cell).is_some_and(|number| number <= 20)
    });
    let counting = all.first() == Some(&1)
        && all
            .windows(2)
            .all(|pair| matches!(pair, [a, b] if *b == a + 1));
    all.len() > 1 && share.is_some_and(|share| share >= 0.9) && !counting
}

/// Numbers, prices, ids and places by their names.
fn is_bookkeeping(header: &str) -> bool {
    const STEMS: [&str; 47] = [
        "id ",
        "no ",
        "number ",
        "nr ",
        "num ",
        "code",
        "код",
        "номер",
        "price",
        "цена",
        "cost",
        "стоимост",
        "amount",
        "сумма",
        "fee",
        "tax",
        "discount",
        "скидк",
        "paid",
        "оплачено",
        "balance",
        "total",
        "rank",
        "score",
        "балл",
        "age ",
        "возраст",
        "alter ",
        "edad",
        "idade",
        "year",
        "год ",
        "zip",
        "index",
        "индекс",
        "table",
        "стол",
        "seat",
        "место",
        "row ",
        "ряд ",
        "room",
        "комната",
        "url",
        "link",
        "ссылк",
        "version",
    ];
    words::has(&words::spaced(header), &STEMS)
}
