//! What the clock on the wall shows on a date of a series.

use chrono::{NaiveDate, NaiveTime};

use crate::time::{self, ClockCheck, Wall};

/// The time of day on that date; where the clock skips it, the next time that
/// there is.
#[must_use]
pub fn wall_on(date: NaiveDate, time: NaiveTime, zone: &str) -> Wall {
    let wall = Wall(date.and_time(time));
    match time::zone(zone).map(|zone| time::check_clock(wall, zone)) {
        Ok(ClockCheck::Skipped { next }) => next,
        _ => wall,
    }
}
