//! The days that a list is of, with everybody's visits.

use super::StageSort;
use crate::error::Result;
use crate::ids::PersonId;
use crate::person::{PeopleFilter, filter};
use crate::planner::Reader;
use crate::rule::Day;
use crate::stage::{self, Asked, History, Visit};

pub struct Days<'h> {
    history: &'h History,
    pub now: Asked<'h>,
    /// Where the filter asks about another day too.
    pub then: Option<Asked<'h>>,
}

impl<'h> Days<'h> {
    pub fn of(reader: &Reader<'_>, history: &'h History, filter: &PeopleFilter) -> Result<Self> {
        let then = asks_then(filter)
            .then(|| stage::asked(reader, history, filter.was_on))
            .transpose()?;
        Ok(Self {
            history,
            now: stage::asked(reader, history, filter.as_of)?,
            then,
        })
    }

    pub fn visits(&self, person: PersonId) -> &'h [Visit] {
        self.now.known(self.history.visits(person))
    }

    /// All visits, whatever day is asked about.
    pub fn whole(&self, person: PersonId) -> &'h [Visit] {
        self.history.visits(person)
    }

    /// The dates of visits as their events had them.
    pub fn dates(&self, visits: &[Visit]) -> Vec<Day> {
        let events = visits
            .iter()
            .filter_map(|visit| self.history.events.get(visit.event as usize));
        events.map(|event| Day(event.starts.0.date())).collect()
    }

    /// Everybody whom the filter finds; those who are equal stand by their names.
    pub fn people(
        &self,
        reader: &Reader<'_>,
        asked: &PeopleFilter,
        (sort, descending): (StageSort, bool),
    ) -> Result<Vec<PersonId>> {
        let mut ids = filter::all(reader, asked)?;
        if sort != StageSort::Name {
            // Who was never there stands last either way.
            ids.sort_by_cached_key(|id| {
                let measured = self.measured(sort, *id);
                let turned = measured.map(|value| if descending { -value } else { value });
                (turned.is_none(), turned)
            });
        } else if descending {
            ids.reverse();
        }
        Ok(ids)
    }

    fn measured(&self, sort: StageSort, person: PersonId) -> Option<i64> {
        let visits = self.visits(person);
        let whole = |count: usize| i64::try_from(count).ok();
        match sort {
            StageSort::Name => None,
            StageSort::Visits => whole(visits.len()),
            StageSort::Away => self.now.away(visits).map(i64::from),
            StageSort::Missed => whole(self.now.chances(visits)),
        }
    }
}

/// Whether a filter asks where somebody stood on another day.
pub fn asks_then(filter: &PeopleFilter) -> bool {
    filter.was_on.is_some() || filter.was.as_ref().is_some_and(|was| !was.is_empty())
}
