//! How sure a list is: the rule, how many evenings there were to miss, and of how many people
//! nobody can know.

use super::days::{Days, asks_then};
use super::{GetStageGround, StageGround};
use crate::error::Result;
use crate::person::PeopleFilter;
use crate::person::filter::Matching;
use crate::planner::Reader;
use crate::rule::Day;
use crate::settings::store as settings;
use crate::stage::{self, Stage, history};

pub fn get(reader: &Reader<'_>, request: GetStageGround) -> Result<StageGround> {
    let filter = request.filter;
    let history = history::kept(reader)?;
    let as_of = Day(stage::day(reader, filter.as_of)?);
    let was_on = asks_then(&filter)
        .then(|| stage::day(reader, filter.was_on).map(Day))
        .transpose()?;
    let days = Days::of(reader, &history, &filter)?;
    let doors = was_on.map(|day| {
        let doors = days.now.doors_after(stage::number(day.0));
        u32::try_from(doors).unwrap_or(u32::MAX)
    });
    let settings = settings::load(reader.conn)?;
    Ok(StageGround {
        as_of,
        was_on,
        drifting_days: u32::from(settings.drifting_days),
        lost_days: u32::from(settings.lost_days),
        chances: u32::from(settings.stage_chances),
        doors,
        unsure: unsure(reader, filter)?,
    })
}

/// A list of those who are gone lacks them, wherever they are said to stand; any other list
/// has its own among its people.
fn unsure(reader: &Reader<'_>, filter: PeopleFilter) -> Result<u32> {
    let is_gone = |stage: &Stage| matches!(stage, Stage::Drifting | Stage::Lost);
    let asked = PeopleFilter {
        stages: filter.stages.filter(|stages| !stages.iter().any(is_gone)),
        unsure: Some(true),
        ..filter
    };
    Matching::of(reader, &asked)?.map_or(Ok(0), |found| found.count(reader.conn))
}
