//! What the columns of a table mean: by the tool that wrote it, by their names,
//! and by what stands in them, which may contradict the name. All of it is a
//! proposal; nothing is changed or dropped here.

use crate::headers::{self, Meaning, Owner};
use crate::{Confidence, DateOrder, Field, Mapping, Source, Table};
use crate::{choices, columns, count, email, food, given_names, moment, option_columns, owners};
use crate::{phone, reply, reply_column, source, yes_no};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Rows that are looked at.
const SAMPLE: usize = 500;
/// So few tickets may each be of a kind of their own.
const FEW_TICKETS: usize = 8;

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

/// A column and what it may mean, before they are weighed against each other.
pub struct Candidate {
    pub guess: Guess,
    pub owner: Owner,
    /// How it ranks among columns of the same meaning.
    rank: i32,
}

impl Candidate {
    pub fn ignore(&mut self) {
        self.guess = Guess {
            field: Field::Ignore,
            confidence: Confidence::None,
        };
        self.owner = Owner::Unsaid;
    }
}

/// Guesses the meaning of a table.
pub fn recognise(table: &Table) -> Recognition {
    let source = source::of(table);
    let mut candidates: Vec<Candidate> = table
        .columns
        .iter()
        .map(|column| by_header(table, source, column.index, &column.header))
        .collect();
    owners::settle(table, &mut candidates);
    keep_one_of_each(&mut candidates);
    let mut guesses: Vec<Guess> = candidates.into_iter().map(|column| column.guess).collect();
    whole_names_in_parts(table, &mut guesses);
    option_columns::recognise(table, &mut guesses);
    by_content(table, &mut guesses);
    reply_column::settle(table, &mut guesses);
    let mapping = Mapping {
        fields: guesses.iter().map(|guess| guess.field).collect(),
        ..Mapping::default()
    };
    let mut recognition = choices::complete(table, source, mapping, guesses);
    option_columns::settle(&mut recognition);
    recognition
}

pub(crate) fn values(table: &Table, column: usize) -> impl Iterator<Item = &str> + Clone {
    table
        .rows
        .iter()
        .take(SAMPLE)
        .map(move |row| row.cell(column))
}

/// The guess by the name of a column, doubted by its cells.
fn by_header(table: &Table, source: Source, column: usize, header: &str) -> Candidate {
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
            owner: Owner::Unsaid,
        })
        .or_else(|| headers::look_up(header));
    let Some(Meaning {
        field,
        confidence,
        owner,
    }) = meaning
    else {
        return Candidate {
            guess: Guess {
                field: Field::Ignore,
                confidence: Confidence::None,
            },
            owner: Owner::Unsaid,
            rank: 0,
        };
    };
    // Of two dates or states, that of the answer counts, not of the event, the
    // order or the payment.
    let second_choice = matches!(
        key.as_str(),
        "date"
            | "дата"
            | "orderstatus"
            | "статусзаказа"
            | "memberid"
            | "номер"
            | "paymentstatus"
            | "статусоплаты"
            | "confirmation"
            | "состояние"
    );
    Candidate {
        guess: doubt(table, column, field, confidence),
        owner,
        rank: confidence as i32 * 2 - i32::from(second_choice),
    }
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
                    field: if names_a_guest(table, column) {
                        Field::CompanionName
                    } else {
                        Field::FullName
                    },
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
        // Food asked in other words is food all the same.
        Field::Note if share(&is_food).is_some_and(|s| s >= 0.6) => Guess {
            field: Field::DietAndAllergies,
            confidence: Confidence::Unsure,
        },
        // Numbers of tickets under the name of their kind: every row has another.
        Field::TicketKind if numbers_each(table, column) => Guess {
            field: Field::TicketCode,
            confidence: Confidence::Unsure,
        },
        Field::SourceId | Field::TicketCode => {
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

/// Nearly every row has a value of its own, with a digit in it.
fn numbers_each(table: &Table, column: usize) -> bool {
    let all: Vec<&str> = values(table, column)
        .filter(|value| !value.trim().is_empty())
        .collect();
    let distinct: std::collections::BTreeSet<&str> = all.iter().copied().collect();
    let numbered = |value: &&&str| value.chars().any(|c| c.is_ascii_digit());
    all.len() >= FEW_TICKETS
        && distinct.len() * 10 >= all.len() * 9
        && all.iter().filter(numbered).count() * 10 >= all.len() * 8
}

fn is_food(cell: &str) -> bool {
    let read = food::read(cell, food::Asked::Both);
    read.diet.codes().next().is_some() || read.allergens.codes().next().is_some()
}

/// Fields that have one value take their best column, the first of equals.
fn keep_one_of_each(columns: &mut [Candidate]) {
    for field in Field::ALL.into_iter().filter(|field| !field.adds_up()) {
        let best = columns
            .iter()
            .enumerate()
            .filter(|(_, column)| column.guess.field == field)
            .map(|(at, column)| (column.guess.confidence, column.rank, at))
            .reduce(|a, b| if (b.0, b.1) > (a.0, a.1) { b } else { a });
        let Some((_, _, best)) = best else { continue };
        for (at, column) in columns.iter_mut().enumerate() {
            if column.guess.field == field && at != best {
                column.ignore();
            }
        }
    }
}

/// Some other column is named as one of names.
fn names_a_guest(table: &Table, column: usize) -> bool {
    table.columns.iter().any(|other| {
        let meaning = headers::look_up(&other.header).map(|meaning| meaning.field);
        other.index != column && matches!(meaning, Some(Field::FullName | Field::GivenName))
    })
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
        match column {
            Some(_) => name(guesses, column, Field::FullName),
            None => single_names(table, guesses),
        }
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

/// Columns of one word each where nothing holds whole names: a given name and
/// a surname beside it, or a given name alone.
fn single_names(table: &Table, guesses: &mut [Guess]) {
    let share = |column: usize, test: &dyn Fn(&str) -> bool| {
        columns::share(values(table, column), test).unwrap_or(0.0)
    };
    let word = |cell: &str| columns::is_name_word(cell) && !yes_no::is_answer(cell);
    let mostly_words = |column: usize| {
        let free = guesses
            .get(column)
            .is_some_and(|guess| guess.confidence == Confidence::None);
        let unknown = table
            .columns
            .get(column)
            .is_some_and(|c| headers::look_up(&c.header).is_none());
        free && unknown && share(column, &word) >= 0.7
    };
    let given = |column: usize| share(column, &|cell| given_names::is_given(cell.trim()));
    let words: Vec<usize> = (0..guesses.len()).filter(|c| mostly_words(*c)).collect();
    // Somebody must be known by name, or any two words would be people.
    let Some(first) = words
        .iter()
        .copied()
        .filter(|column| given(*column) >= 0.2)
        .reduce(|a, b| if given(b) > given(a) { b } else { a })
    else {
        return;
    };
    let beside = [first.checked_add(1), first.checked_sub(1)]
        .into_iter()
        .flatten()
        .find(|column| words.contains(column) && given(*column) < given(first));
    let mut set = |column: usize, field| {
        if let Some(guess) = guesses.get_mut(column) {
            *guess = Guess {
                field,
                confidence: Confidence::Unsure,
            };
        }
    };
    match beside {
        Some(family)
            if table
                .columns
                .get(family)
                .is_some_and(|c| c.header.is_empty()) =>
        {
            set(first, Field::GivenName);
            set(family, Field::FamilyName);
        }
        _ => set(first, Field::FullName),
    }
}
