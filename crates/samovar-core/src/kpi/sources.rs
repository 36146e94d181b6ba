//! Where the figures come from: the answers of other rooms, as the screens get them. Each call
//! to another room stands here and nowhere else in this one.

use chrono::NaiveDate;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::period::Period;
use crate::error::Result;
use crate::feedback::figures::GradeCount;
use crate::ids::EventId;
use crate::insight;
use crate::planner::Reader;
use crate::rule::Day;
use crate::stage::{self, Stage};
use crate::time::Wall;
use crate::{channel, feedback, replying};

/// One evening that is over.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Evening {
    pub event_id: EventId,
    pub came: u32,
    pub first: u32,
    pub returning: u32,
    pub pledges: u32,
    pub kept: u32,
    pub door_kept: bool,
}

/// What was said of one evening.
#[derive(Debug, Clone)]
pub struct Graded {
    pub starts: Wall,
    pub came: u32,
    pub answers: u32,
    pub grades: Vec<GradeCount>,
}

#[derive(Deserialize)]
struct Events<T> {
    events: Vec<T>,
}

pub fn evenings(reader: &Reader<'_>, period: Period) -> Result<Vec<Evening>> {
    let asked = json!({ "from": Day(period.from), "to": Day(period.to) });
    let told: Events<Evening> = serde_json::from_value(attendance(reader, asked)?)?;
    Ok(told.events)
}

/// Of the events of these days alone, both included.
pub fn graded(reader: &Reader<'_>, from: NaiveDate, to: NaiveDate) -> Result<Vec<Graded>> {
    let found = feedback::grades::between(reader, Some(Day(from)), Some(Day(to)))?;
    let graded = found.into_iter().map(|one| Graded {
        starts: one.starts,
        came: one.came,
        answers: one.answers,
        grades: one.grades,
    });
    Ok(graded.collect())
}

/// Of everybody, on each day in the same order; who was at nothing is a prospect.
pub fn stages_on<const N: usize>(
    reader: &Reader<'_>,
    days: [NaiveDate; N],
) -> Result<[Vec<Stage>; N]> {
    stage::on_days(reader, days)
}

/// Those who belong to the community as it lives.
#[must_use]
pub fn in_circle(stage: Stage) -> bool {
    stage.is_circle()
}

/// The interval of x in n, in percent to the tenth, however few they are.
#[must_use]
pub fn wilson(x: u32, n: u32) -> (f64, f64) {
    insight::share::wilson(x, n)
}

/// Score and interval in whole points; of fewer than five nothing.
#[must_use]
pub fn nps(promoters: u32, passives: u32, detractors: u32) -> Option<[i32; 3]> {
    let nps = feedback::scores::of_parts(promoters, passives, detractors)?;
    Some([nps.score, nps.low, nps.high])
}

pub fn today(reader: &Reader<'_>) -> Result<NaiveDate> {
    stage::today(reader)
}

// What the screens are told, word for word: files are made from the same.

pub fn stage_months(reader: &Reader<'_>, asked: Value) -> Result<Value> {
    told(reader, asked, insight::stages::months)
}

pub fn attendance(reader: &Reader<'_>, asked: Value) -> Result<Value> {
    told(reader, asked, insight::attendance::list)
}

pub fn cohorts(reader: &Reader<'_>, asked: Value) -> Result<Value> {
    told(reader, asked, insight::cohorts::get)
}

pub fn forecasts(reader: &Reader<'_>, asked: Value) -> Result<Value> {
    told(reader, asked, insight::forecasts::list)
}

pub fn reply_days(reader: &Reader<'_>, asked: Value) -> Result<Value> {
    told(reader, asked, replying::list)
}

pub fn reach(reader: &Reader<'_>, asked: Value) -> Result<Value> {
    told(reader, asked, channel::reach::list)
}

pub fn chat(reader: &Reader<'_>, asked: Value) -> Result<Value> {
    told(reader, asked, channel::activity::get)
}

pub fn grades(reader: &Reader<'_>, asked: Value) -> Result<Value> {
    told(reader, asked, feedback::grades::list)
}

fn told<Q: DeserializeOwned, A: Serialize>(
    reader: &Reader<'_>,
    asked: Value,
    ask: impl FnOnce(&Reader<'_>, Q) -> Result<A>,
) -> Result<Value> {
    Ok(serde_json::to_value(ask(
        reader,
        serde_json::from_value(asked)?,
    )?)?)
}
