//! Who stays: people by the quarter of their first visit, and how many of each came again in
//! the quarters after. How many there were at first never shrinks; a quarter that is not
//! over, or in which nobody kept a door, says nothing.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use ts_rs::TS;

use super::{AsOf, day, wilson};
use crate::error::Result;
use crate::planner::Reader;
use crate::rule::Day;
use crate::stage::{self, Visit, history};

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CohortCell {
    /// `2026-Q2`.
    pub quarter: String,
    pub came: u32,
    /// In percent of the people of the quarter, 95 %.
    pub low: f64,
    pub high: f64,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Cohort {
    /// The quarter of their first visit, `2026-Q1`.
    pub first: String,
    pub people: u32,
    /// Nothing is known from before: they were first seen here, whatever had been.
    pub first_seen: bool,
    /// The quarters after, one by one; `null` of one that was not measured.
    pub cells: Vec<Option<CohortCell>>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Cohorts {
    pub as_of: Day,
    pub quarters: Vec<Cohort>,
}

/// Quarters in a row, counted from the year 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Quarter(i32);

impl Quarter {
    fn of(day: NaiveDate) -> Self {
        let of_year = i32::try_from(day.month0() / 3).unwrap_or_default();
        Self(day.year() * 4 + of_year)
    }

    fn plus(self, quarters: i32) -> Self {
        Self(self.0 + quarters)
    }

    fn word(self) -> String {
        format!("{}-Q{}", self.0.div_euclid(4), self.0.rem_euclid(4) + 1)
    }

    /// The first day that is no longer in it.
    fn end(self) -> Option<NaiveDate> {
        let next = self.plus(1);
        let month = u32::try_from(next.0.rem_euclid(4)).ok()? * 3 + 1;
        NaiveDate::from_ymd_opt(next.0.div_euclid(4), month, 1)
    }
}

pub fn get(reader: &Reader<'_>, request: AsOf) -> Result<Cohorts> {
    let as_of = day(reader, request.as_of)?;
    let history = history::kept(reader)?;
    let quarters: Vec<Quarter> = history
        .events
        .iter()
        .map(|event| Quarter::of(event.starts.0.date()))
        .collect();
    let until = stage::number(as_of);
    let held: BTreeSet<Quarter> = history
        .events
        .iter()
        .filter(|event| event.kept && event.day <= until)
        .map(|event| Quarter::of(event.starts.0.date()))
        .collect();
    let of_visit = |visit: &Visit| quarters.get(visit.event as usize).copied();
    // How many came first in a quarter, and of them in each one after.
    let mut came: BTreeMap<Quarter, (u32, BTreeMap<Quarter, u32>)> = BTreeMap::new();
    for visits in history.visitors() {
        let known = visits.iter().take_while(|visit| visit.day <= until);
        let mut of_person: Vec<Quarter> = known.filter_map(of_visit).collect();
        of_person.dedup();
        let Some((first, later)) = of_person.split_first() else {
            continue;
        };
        let (people, again) = came.entry(*first).or_default();
        *people += 1;
        for quarter in later {
            *again.entry(*quarter).or_default() += 1;
        }
    }
    let earliest = came.keys().next().copied();
    let last = Quarter::of(as_of);
    // Asked as of a day to come, what has not been is no more measured than today.
    let seen = as_of.min(stage::today(reader)?);
    let measured = |quarter: Quarter| {
        let over = quarter.end().is_some_and(|end| end <= seen);
        over && held.contains(&quarter)
    };
    let cohorts = came.iter().map(|(first, (people, again))| {
        let after = (1..).map(|k| first.plus(k));
        let cells = after.take_while(|quarter| *quarter <= last).map(|quarter| {
            measured(quarter).then(|| {
                let came = again.get(&quarter).copied().unwrap_or_default();
                let (low, high) = wilson(came, *people);
                CohortCell {
                    quarter: quarter.word(),
                    came,
                    low,
                    high,
                }
            })
        });
        Cohort {
            first: first.word(),
            people: *people,
            first_seen: Some(*first) == earliest,
            cells: cells.collect(),
        }
    });
    Ok(Cohorts {
        as_of: Day(as_of),
        quarters: cohorts.collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quarters_follow_each_other_over_the_year() {
        let q4 = Quarter::of("2026-12-31".parse().unwrap());
        assert_eq!(q4.word(), "2026-Q4");
        assert_eq!(q4.plus(1).word(), "2027-Q1");
        assert_eq!(q4.end(), Some("2027-01-01".parse().unwrap()));
    }
}
