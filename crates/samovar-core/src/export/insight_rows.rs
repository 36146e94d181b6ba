//! What a screen is told, as the rows of a table. What was not measured is an empty cell.

use samovar_i18n::{Lang, msg, text};
use serde_json::Value;

use super::{Insight, columns};
use crate::spreadsheet::Column;
use crate::spreadsheet::cell::Cell;
use crate::time::Wall;

pub struct Table {
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Cell>>,
}

const STAGES: [&str; 7] = [
    "prospect", "newcomer", "active", "core", "drifting", "returned", "lost",
];
const GROWTH: [&str; 5] = ["before", "first", "back", "left", "after"];
const GRADES: u64 = 11;
/// Of fewer people a share has no interval, as on the screen.
const FEW: u64 = 10;

pub fn of(lang: Lang, which: Insight, told: &Value) -> Table {
    let events = || list(told, "events").iter();
    let rows: Vec<Vec<Cell>> = match which {
        Insight::Stages => return stages(lang, told),
        Insight::Grades => return grades(lang, told),
        Insight::Came => events().map(came).collect(),
        Insight::NoShow => events().map(no_show).collect(),
        Insight::Cohorts => list(told, "quarters").iter().flat_map(cohort).collect(),
        Insight::Forecast => events().map(forecast).collect(),
        Insight::Replies => events().flat_map(replies).collect(),
        Insight::Reach => {
            let channels = list(told, "channels").iter();
            channels.flat_map(|channel| reach(lang, channel)).collect()
        }
        Insight::Chat => {
            let months = list(told, "months").iter();
            months.map(|month| chat(told, month)).collect()
        }
    };
    let heads = heads(which).iter();
    Table {
        columns: heads.map(|word| column(lang, word)).collect(),
        rows,
    }
}

/// Of those whose columns are always the same.
const fn heads(which: Insight) -> &'static [&'static str] {
    match which {
        Insight::Came => &["event", "at", "arrived", "first", "returning", "walk-ins"],
        Insight::NoShow => &[
            "event",
            "at",
            "pledges",
            "kept-here",
            "no-shows",
            "percent",
            "low",
            "high",
            "late-cancels",
        ],
        Insight::Cohorts => &[
            "cohort",
            "people",
            "quarters-after",
            "quarter",
            "arrived",
            "low",
            "high",
        ],
        Insight::Forecast => &[
            "event",
            "at",
            "counted-on",
            "expected",
            "at-least",
            "safe",
            "arrived",
            "walk-ins",
        ],
        Insight::Replies => &[
            "event",
            "at",
            "guests",
            "replied",
            "timed",
            "days-before",
            "replies",
            "so-far",
        ],
        Insight::Reach => &[
            "channel",
            "day",
            "members",
            "views",
            "reactions",
            "replies",
            "messages",
            "accounts",
        ],
        Insight::Chat => &["channel", "month", "messages", "accounts", "active-days"],
        Insight::Stages | Insight::Grades => &[],
    }
}

fn column(lang: Lang, word: &str) -> Column {
    columns::column(lang, word)
}

fn list<'v>(value: &'v Value, name: &str) -> &'v [Value] {
    value
        .get(name)
        .and_then(Value::as_array)
        .map_or(&[][..], Vec::as_slice)
}

fn words(value: &Value, name: &str) -> Cell {
    Cell::text(value.get(name).and_then(Value::as_str).unwrap_or_default())
}

fn number(value: &Value, name: &str) -> Cell {
    figure(value.get(name))
}

fn figure(value: Option<&Value>) -> Cell {
    let Some(value) = value else {
        return Cell::Empty;
    };
    let whole = value.as_u64().and_then(|whole| u32::try_from(whole).ok());
    match (whole, value.as_f64()) {
        (Some(whole), _) => Cell::Number(whole),
        (None, Some(decimal)) => Cell::Decimal(decimal),
        (None, None) => Cell::Empty,
    }
}

fn starts(value: &Value) -> Cell {
    let at = value.get("starts").and_then(Value::as_str);
    at.and_then(Wall::parse)
        .map_or(Cell::Empty, |at| Cell::At(at.0))
}

fn stages(lang: Lang, told: &Value) -> Table {
    let heading = |noun: &str, word: &str| Column {
        header: text(lang, &format!("{noun}-{word}"), &[]).unwrap_or_else(|| word.to_owned()),
        width: 14,
    };
    let columns = std::iter::once(column(lang, "month"))
        .chain(STAGES.map(|word| heading("stage", word)))
        .chain(GROWTH.map(|word| heading("insights-growth", word)))
        .collect();
    let row = |month: &Value| -> Vec<Cell> {
        let of = |stage: &str| {
            let known = list(month, "stages");
            let found = known
                .iter()
                .find(|one| one.get("stage").is_some_and(|word| word == stage));
            found.map_or(Cell::Number(0), |one| number(one, "people"))
        };
        let growth = month.get("growth").unwrap_or(&Value::Null);
        std::iter::once(words(month, "month"))
            .chain(STAGES.map(of))
            .chain(GROWTH.map(|word| number(growth, word)))
            .collect()
    };
    Table {
        columns,
        rows: list(told, "months").iter().map(row).collect(),
    }
}

fn grades(lang: Lang, told: &Value) -> Table {
    let columns = ["event", "at", "arrived", "answers", "nps", "low", "high"]
        .map(|word| column(lang, word))
        .into_iter()
        .chain((0..GRADES).map(|grade| Column {
            header: grade.to_string(),
            width: 6,
        }))
        .collect();
    let row = |event: &Value| -> Vec<Cell> {
        let nps = event.get("nps").unwrap_or(&Value::Null);
        // Of fewer answers than a score needs no grade is told either.
        let counts = |grade: u64| {
            let found = list(event, "grades")
                .iter()
                .find(|one| one.get("grade").and_then(Value::as_u64) == Some(grade));
            match nps.is_null() {
                true => Cell::Empty,
                false => found.map_or(Cell::Number(0), |one| number(one, "count")),
            }
        };
        [
            words(event, "title"),
            starts(event),
            match event.get("came").and_then(Value::as_u64) {
                // Somebody answered, and nobody kept the door.
                Some(0) => Cell::Empty,
                _ => number(event, "came"),
            },
            number(event, "answers"),
            number(nps, "score"),
            number(nps, "low"),
            number(nps, "high"),
        ]
        .into_iter()
        .chain((0..GRADES).map(counts))
        .collect()
    };
    Table {
        columns,
        rows: list(told, "events").iter().map(row).collect(),
    }
}

/// A door that nobody kept measured nothing.
fn at_door(event: &Value, cell: Cell) -> Cell {
    match event.get("doorKept").and_then(Value::as_bool) {
        Some(false) => Cell::Empty,
        _ => cell,
    }
}

fn came(event: &Value) -> Vec<Cell> {
    let measured = |name| at_door(event, number(event, name));
    vec![
        words(event, "title"),
        starts(event),
        measured("came"),
        measured("first"),
        measured("returning"),
        measured("walkIns"),
    ]
}

fn no_show(event: &Value) -> Vec<Cell> {
    let share = event.get("noShow").unwrap_or(&Value::Null);
    let measured = |cell| at_door(event, cell);
    vec![
        words(event, "title"),
        starts(event),
        measured(number(event, "pledges")),
        measured(number(event, "kept")),
        measured(number(share, "x")),
        measured(number(share, "percent")),
        measured(number(share, "low")),
        measured(number(share, "high")),
        number(event, "lateCancels"),
    ]
}

/// Of an evening ahead nobody has come yet, and nobody besides.
fn forecast(event: &Value) -> Vec<Cell> {
    let over = event.get("came").is_some_and(|came| !came.is_null());
    vec![
        words(event, "title"),
        starts(event),
        number(event, "all"),
        number(event, "expected"),
        number(event, "low"),
        number(event, "safe"),
        number(event, "came"),
        match over {
            true => number(event, "walkIns"),
            false => Cell::Empty,
        },
    ]
}

fn cohort(quarter: &Value) -> Vec<Vec<Cell>> {
    let few = quarter.get("people").and_then(Value::as_u64) < Some(FEW);
    let sure = |cell: &Value, name| match few {
        true => Cell::Empty,
        false => number(cell, name),
    };
    let row = |(after, cell): (Cell, &Value)| {
        vec![
            words(quarter, "first"),
            number(quarter, "people"),
            after,
            words(cell, "quarter"),
            number(cell, "came"),
            sure(cell, "low"),
            sure(cell, "high"),
        ]
    };
    match list(quarter, "cells") {
        // Of the latest there is no quarter after, and still it has its people.
        [] => vec![row((Cell::Empty, &Value::Null))],
        cells => (1..).map(Cell::Number).zip(cells).map(row).collect(),
    }
}

fn chat(channel: &Value, month: &Value) -> Vec<Cell> {
    vec![
        words(channel, "name"),
        words(month, "month"),
        number(month, "messages"),
        number(month, "accounts"),
        number(month, "days"),
    ]
}

fn replies(event: &Value) -> Vec<Vec<Cell>> {
    let row = |day: Option<&Value>| {
        let of = |name| day.map_or(Cell::Empty, |day| number(day, name));
        vec![
            words(event, "title"),
            starts(event),
            number(event, "guests"),
            number(event, "replied"),
            number(event, "timed"),
            of("daysBefore"),
            of("replies"),
            of("soFar"),
        ]
    };
    match list(event, "days") {
        [] => vec![row(None)],
        days => days.iter().map(|day| row(Some(day))).collect(),
    }
}

/// Readings and days of a chat below each other; nothing of it is summed.
fn reach(lang: Lang, channel: &Value) -> Vec<Vec<Cell>> {
    let name = channel
        .get("name")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let called = match channel.get("archived").and_then(Value::as_bool) {
        Some(true) => msg::insights_put_away(lang, name),
        _ => name.to_owned(),
    };
    let row = |day: &Value| {
        vec![
            Cell::text(&called),
            words(day, "day"),
            number(day, "members"),
            number(day, "views"),
            number(day, "reactions"),
            number(day, "replies"),
            number(day, "messages"),
            number(day, "accounts"),
        ]
    };
    let readings = list(channel, "readings").iter();
    readings.chain(list(channel, "days")).map(row).collect()
}
