//! By how many heads costs are divided and multiplied: the one place that says so to the
//! budget.

use crate::catering::Headcount;
use crate::error::Result;
use crate::event::Event;
use crate::facts;
use crate::forecast;
use crate::planner::Reader;

use super::{HeadCounts, HeadsBasis};

impl HeadCounts {
    #[must_use]
    pub const fn by(&self, basis: HeadsBasis) -> Option<u32> {
        match basis {
            HeadsBasis::All => Some(self.all),
            HeadsBasis::Expected => self.expected,
            HeadsBasis::Came => self.came,
        }
    }
}

/// All are those who said they come, with plus-ones, speakers and staff. Who came is
/// counted at the door, once where somebody left and came back: where nobody was let in, it
/// was not used. How many are to be expected says the forecast.
pub fn of_event(reader: &Reader<'_>, event: &Event, count: &Headcount) -> Result<HeadCounts> {
    let facts = facts::kept(reader)?;
    let came = facts.event(event.id).map_or(0, |known| known.heads_in);
    let forecast = forecast::of_event(reader, event)?;
    Ok(HeadCounts {
        all: count.going + count.plus_ones + count.staff,
        expected: Some(forecast.expected),
        low: Some(forecast.low),
        safe: Some(forecast.safe),
        came: (came > 0).then_some(came),
    })
}
