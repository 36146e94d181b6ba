//! Where somebody stands with the community on a day: not yet come, new, coming, at its
//! core, drifting away, back, or lost. Computed from visits, and stored nowhere, so that no
//! stage can be old: yesterday's is asked as today's is.
//!
//! Dates are those of each event's own zone. What is not over is no visit yet, unless the
//! door has let them in.

pub mod history;
pub mod one;
pub mod rule;

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};
use rusqlite::Connection;

use crate::error::Result;
use crate::ids::PersonId;
use crate::planner::Reader;
use crate::rule::Day;
use crate::settings::store as settings;
use crate::time;
use crate::wire::word_enum;

pub use history::{Held, History, Visit};
pub use rule::{Asked, Terms};

word_enum! {
    Stage {
        Prospect = "prospect",
        Newcomer = "newcomer",
        Active = "active",
        Core = "core",
        Drifting = "drifting",
        Returned = "returned",
        Lost = "lost",
    }
}

word_enum! {
    /// What is known of somebody's being away: they never came, they were there lately, they
    /// missed as many evenings as the rule asks for, or too few were held to know.
    Ground { Never = "never", Lately = "lately", Missed = "missed", TooFew = "too-few" }
}

impl Stage {
    /// Those who are with us: who has come, and is neither drifting away nor lost.
    pub const CIRCLE: [Self; 4] = [Self::Newcomer, Self::Active, Self::Core, Self::Returned];

    #[must_use]
    pub fn is_circle(self) -> bool {
        Self::CIRCLE.contains(&self)
    }
}

/// The stage of everybody but aliases and who was erased.
pub fn on_day(reader: &Reader<'_>, day: NaiveDate) -> Result<HashMap<PersonId, Stage>> {
    let history = history::kept(reader)?;
    let asked = asked(reader, &history, Some(Day(day)))?;
    let people = history.everybody();
    Ok(people
        .map(|(person, visits)| (person, asked.stage(visits)))
        .collect())
}

/// The same of several days, without saying whose they are: on each day they stand in the
/// same order.
pub fn on_days<const N: usize>(
    reader: &Reader<'_>,
    days: [NaiveDate; N],
) -> Result<[Vec<Stage>; N]> {
    let history = history::kept(reader)?;
    let terms = terms(reader.conn)?;
    Ok(days.map(|day| {
        let asked = Asked::of(&history.doors, number(day), terms);
        let people = history.everybody();
        people.map(|(_, visits)| asked.stage(visits)).collect()
    }))
}

/// A day to ask about, as the settings have the rule.
pub fn asked<'h>(
    reader: &Reader<'_>,
    history: &'h History,
    asked: Option<Day>,
) -> Result<Asked<'h>> {
    let day = day(reader, asked)?;
    Ok(Asked::of(&history.doors, number(day), terms(reader.conn)?))
}

/// The day that an answer is of: today where none is asked for, and also where it is yet to
/// come. Until then somebody may come again, so that nobody is said to be gone by then.
pub fn day(reader: &Reader<'_>, asked: Option<Day>) -> Result<NaiveDate> {
    let today = today(reader)?;
    Ok(asked.map_or(today, |day| day.0.min(today)))
}

/// As the planner's settings have it.
pub fn terms(conn: &Connection) -> Result<Terms> {
    let settings = settings::load(conn)?;
    Ok(Terms {
        drifting: i32::from(settings.drifting_days),
        lost: i32::from(settings.lost_days),
        chances: usize::from(settings.stage_chances),
    })
}

/// Today by the planner's clock: the day where none is asked for.
pub fn today(reader: &Reader<'_>) -> Result<NaiveDate> {
    let zone = settings::load(reader.conn)?.zone;
    Ok(time::wall_at(reader.now, time::zone_shown(&zone)).0.date())
}

/// Days as numbers, which are compared and subtracted by the million.
#[must_use]
pub fn number(day: NaiveDate) -> i32 {
    day.num_days_from_ce()
}
