//! By how many heads costs are divided and multiplied: the one place that says so to the
//! budget.

use crate::catering::Headcount;
use crate::error::Result;
use crate::event::Event;
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
/// counted at the door: where nobody was let in, it was not used. How many are to be
/// expected says the forecast.
pub fn of_event(reader: &Reader<'_>, event: &Event, count: &Headcount) -> Result<HeadCounts> {
    let came: u32 = reader
        .conn
        .prepare_cached("SELECT coalesce(sum(heads), 0) FROM arrival WHERE event_id = ?1")?
        .query_row([event.id], |row| row.get(0))?;
    Ok(HeadCounts {
        all: count.going + count.plus_ones + count.staff,
        expected: Some(forecast::of_event(reader, event)?.expected),
        came: (came > 0).then_some(came),
    })
}
