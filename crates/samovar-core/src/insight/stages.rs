//! Who is with us: everybody by their stage, on a day and at the end of each month, and what
//! the circle gained and lost in between.

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::AsOf;
use crate::error::{Code, Error, Result};
use crate::input;
use crate::planner::Reader;
use crate::rule::Day;
use crate::stage::{self, Asked, Stage, Terms, Visit, history};

/// A year and the month that runs, and the most that is asked for.
const MONTHS: u32 = 13;
const MOST_MONTHS: u32 = 120;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StageCount {
    pub stage: Stage,
    pub people: u32,
}

/// Everybody once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Stages {
    pub as_of: Day,
    pub total: u32,
    pub stages: Vec<StageCount>,
}

#[derive(Debug, Clone, Copy, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ListStageMonths {
    pub as_of: Option<Day>,
    /// So many, the last is that of the day.
    pub months: Option<u32>,
}

/// The circle from the end of the month before to the end of this one:
/// `before + first + back - left = after`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Growth {
    pub before: u32,
    /// Had been at no event.
    pub first: u32,
    /// Were drifting away or lost.
    pub back: u32,
    pub left: u32,
    pub after: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StageMonth {
    /// `2026-11`.
    pub month: String,
    /// Its last day, or the one asked about.
    pub day: Day,
    /// The day that `growth` is held against: the last of the month before.
    pub since: Day,
    pub stages: Vec<StageCount>,
    pub growth: Growth,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StageMonths {
    /// The latest last.
    pub months: Vec<StageMonth>,
}

#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct GetGrowth {
    pub since: Day,
    /// Left out, or yet to come: today.
    pub as_of: Option<Day>,
}

/// The circle from one day to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GrowthSince {
    pub since: Day,
    pub as_of: Day,
    pub growth: Growth,
    /// Those who left, by where they are: they sum to `growth.left`.
    pub drifting: u32,
    pub lost: u32,
}

/// Who came, came back and left between two days, whatever they were in between.
pub fn growth_since(reader: &Reader<'_>, request: GetGrowth) -> Result<GrowthSince> {
    let as_of = stage::day(reader, request.as_of)?;
    if request.since.0 > as_of {
        return Err(
            Error::field("since", Code::OutOfRange).with("value", request.since.to_string())
        );
    }
    let history = history::kept(reader)?;
    let people = history.of_everybody();
    let terms = stage::terms(reader.conn)?;
    let before = all(&history.doors, &people, request.since.0, terms);
    let after = all(&history.doors, &people, as_of, terms);
    let left_for = |stage: Stage| {
        let left = before.iter().zip(&after);
        let count = left.filter(|(was, is)| was.is_circle() && **is == stage);
        u32::try_from(count.count()).unwrap_or(u32::MAX)
    };
    Ok(GrowthSince {
        since: request.since,
        as_of: Day(as_of),
        growth: growth(&before, &after),
        drifting: left_for(Stage::Drifting),
        lost: left_for(Stage::Lost),
    })
}

pub fn get(reader: &Reader<'_>, request: AsOf) -> Result<Stages> {
    let as_of = stage::day(reader, request.as_of)?;
    let history = history::kept(reader)?;
    let people = history.of_everybody();
    let terms = stage::terms(reader.conn)?;
    let stages = counted(&all(&history.doors, &people, as_of, terms));
    Ok(Stages {
        as_of: Day(as_of),
        total: stages.iter().map(|one| one.people).sum(),
        stages,
    })
}

pub fn months(reader: &Reader<'_>, request: ListStageMonths) -> Result<StageMonths> {
    let as_of = stage::day(reader, request.as_of)?;
    let asked = input::count("months", request.months.unwrap_or(MONTHS), MOST_MONTHS)?;
    let terms = stage::terms(reader.conn)?;
    let history = history::kept(reader)?;
    // Looked up once, however many months are asked about.
    let people = history.of_everybody();
    let on = |day: NaiveDate| all(&history.doors, &people, day, terms);
    let mut months = Vec::new();
    let mut since = end_of_month(as_of, asked);
    let mut before = on(since);
    for back in (0..asked).rev() {
        let last = if back == 0 {
            as_of
        } else {
            end_of_month(as_of, back)
        };
        let after = on(last);
        months.push(StageMonth {
            month: last.format("%Y-%m").to_string(),
            day: Day(last),
            since: Day(since),
            stages: counted(&after),
            growth: growth(&before, &after),
        });
        before = after;
        since = last;
    }
    Ok(StageMonths { months })
}

/// The stage of each of the people on a day, in their order.
fn all(doors: &[i32], people: &[&[Visit]], day: NaiveDate, terms: Terms) -> Vec<Stage> {
    let asked = Asked::of(doors, stage::number(day), terms);
    people.iter().map(|visits| asked.stage(visits)).collect()
}

fn counted(stages: &[Stage]) -> Vec<StageCount> {
    let of = |stage: Stage| stages.iter().filter(|one| **one == stage).count();
    Stage::ALL
        .iter()
        .map(|stage| StageCount {
            stage: *stage,
            people: u32::try_from(of(*stage)).unwrap_or(u32::MAX),
        })
        .collect()
}

fn growth(before: &[Stage], after: &[Stage]) -> Growth {
    let mut growth = Growth::default();
    for (was, is) in before.iter().zip(after) {
        growth.before += u32::from(was.is_circle());
        growth.after += u32::from(is.is_circle());
        match (was.is_circle(), is.is_circle()) {
            (false, true) if *was == Stage::Prospect => growth.first += 1,
            (false, true) => growth.back += 1,
            (true, false) => growth.left += 1,
            _ => {}
        }
    }
    growth
}

/// The last day of the month so many before that of the day.
fn end_of_month(day: NaiveDate, back: u32) -> NaiveDate {
    let first = day.with_day(1).unwrap_or(day);
    let month = first.checked_sub_months(Months::new(back));
    month
        .and_then(|first| first.checked_add_months(Months::new(1)))
        .and_then(|next| next.pred_opt())
        .unwrap_or(day)
}
