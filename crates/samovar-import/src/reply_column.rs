//! Which column is the answer. A header that asks whether somebody comes is it;
//! a question that is not known is offered where its cells are replies and its
//! words ask nothing else. As long as some column may be the answer, nobody is
//! going by default.

use crate::asked::{self, Asks};
use crate::recognise::{Guess, values};
use crate::{Confidence, Field, Mapping, Source, Table};
use crate::{arrival, columns, headers, reply, words, yes_no};

/// Settles the columns of replies and arrivals.
pub fn settle(table: &Table, guesses: &mut [Guess]) {
    attendance(table, guesses);
    let told = |guess: &Guess| matches!(guess.field, Field::Reply | Field::ReplyOption);
    if !guesses.iter().any(told) {
        offer(table, guesses);
    }
}

/// "Attendance" holds times, replies, or who was there.
fn attendance(table: &Table, guesses: &mut [Guess]) {
    let named: Vec<usize> = table
        .columns
        .iter()
        .filter(|column| headers::is_attendance(&column.header))
        .map(|column| column.index)
        .collect();
    for column in named {
        let times = columns::share(values(table, column), arrival::is_time);
        let other_reply = guesses
            .iter()
            .enumerate()
            .any(|(at, guess)| at != column && guess.field == Field::Reply);
        let replies = columns::share(values(table, column), is_reply);
        let Some(guess) = guesses.get_mut(column) else {
            continue;
        };
        (guess.field, guess.confidence) = if times.is_some_and(|share| share >= 0.5) {
            (Field::CheckedIn, Confidence::Sure)
        } else if !other_reply && replies.is_some_and(|share| share >= 0.6) {
            (Field::Reply, Confidence::Likely)
        } else {
            (Field::CheckedIn, Confidence::Likely)
        };
    }
}

fn is_reply(cell: &str) -> bool {
    let short = cell.chars().count() <= 60;
    yes_no::is_answer(cell) || short && cell.parse::<f64>().is_err() && reply::read(cell).is_some()
}

/// Offers the one column that may be the answer.
fn offer(table: &Table, guesses: &mut [Guess]) {
    if table.rows.len() < 2 && table.header_row.is_none() {
        return;
    }
    let free: Vec<usize> = guesses
        .iter()
        .enumerate()
        .filter(|(_, guess)| guess.confidence == Confidence::None)
        .map(|(column, _)| column)
        .collect();
    let header = |column: usize| table.columns.get(column).map_or("", |c| c.header.as_str());
    let few = |column: usize| {
        let distinct: std::collections::BTreeSet<&str> =
            values(table, column).map(str::trim).collect();
        distinct.len() <= 12 || distinct.len() * 3 <= table.rows.len()
    };
    let best = free
        .into_iter()
        .filter(|column| headers::look_up(header(*column)).is_none() && few(*column))
        .filter_map(|column| {
            let share = |test: &dyn Fn(&str) -> bool| {
                columns::share(values(table, column), test).unwrap_or(0.0)
            };
            let asks = asked::asks(header(column));
            let unnamed = header(column).is_empty();
            let states = share(&|cell| is_stated(cell) && !yes_no::is_bare(cell));
            // Yes and no answer many questions: without a name of the column,
            // a word of coming, or states that only a reply has, it is not it.
            let rank = match asks {
                Asks::Coming if share(&is_reply) >= 0.5 => 4,
                Asks::Unknown if states >= 0.95 => 3,
                Asks::Unknown if unnamed && share(&is_reply) >= 0.8 => 2,
                Asks::Unknown if share(&is_reply) >= 0.9 && says_perhaps(table, column) => 1,
                _ => return None,
            };
            Some((rank, column))
        })
        .reduce(|a, b| if b.0 > a.0 { b } else { a });
    if let Some((_, column)) = best
        && let Some(guess) = guesses.get_mut(column)
    {
        *guess = Guess {
            field: Field::Reply,
            confidence: Confidence::Unsure,
        };
    }
}

fn is_stated(cell: &str) -> bool {
    reply::read(cell).is_some()
        && cell.chars().count() <= 30
        && cell.parse::<f64>().is_err()
        && words::squeezed(cell) != "ok"
}

/// Some answer is neither yes nor no: seldom so where something else is asked.
fn says_perhaps(table: &Table, column: usize) -> bool {
    let perhaps = |cell: &str| yes_no::is_answer(cell) && !yes_no::is_bare(cell);
    values(table, column).any(perhaps) && values(table, column).any(yes_no::is_bare)
}

/// The reply of rows that give none: going where being in the list means so,
/// and no column is left that may say no.
pub fn default(table: &Table, source: Source, mapping: &Mapping) -> Option<crate::Reply> {
    let registered = source.lists_registered() || holds_tickets(table, mapping);
    let going = Some(crate::Reply::Going).filter(|_| registered);
    match mapping.columns(Field::Reply).next() {
        // A blank state of a ticket takes nothing from its holder; a blank
        // answer to a question is none.
        Some(column) => {
            let asked = columns::share(values(table, column), yes_no::is_answer);
            let states = asked.is_some_and(|share| share < 0.1);
            going.filter(|_| states && holds_tickets(table, mapping))
        }
        None => going.filter(|_| !may_be_left(table, mapping)),
    }
}

/// True where an unused column may be the answer after all.
fn may_be_left(table: &Table, mapping: &Mapping) -> bool {
    mapping.columns(Field::Ignore).any(|column| {
        let header = table.columns.get(column).map_or("", |c| c.header.as_str());
        let known = headers::look_up(header).is_some_and(|meaning| meaning.field == Field::Ignore);
        !known && asked::asks(header) != Asks::Other && yes_no::answers(values(table, column))
    })
}

/// True where every row is a ticket or an order.
fn holds_tickets(table: &Table, mapping: &Mapping) -> bool {
    let most = |column: usize| {
        let all = table.rows.iter().take(500).count();
        let filled = values(table, column)
            .filter(|cell| !cell.trim().is_empty())
            .count();
        filled * 10 >= all * 9
    };
    let ticket_count = |column: &usize| {
        let header = table.columns.get(*column).map_or("", |c| c.header.as_str());
        let key = headers::squeezed_key(header);
        [
            "ticket",
            "билет",
            "qty",
            "quantity",
            "karten",
            "entrada",
            "ingresso",
            "billet",
        ]
        .iter()
        .any(|word| key.contains(word))
    };
    mapping.columns(Field::OrderId).any(most)
        || mapping.columns(Field::TicketKind).any(most)
        || mapping
            .columns(Field::PartySize)
            .filter(ticket_count)
            .any(most)
}
