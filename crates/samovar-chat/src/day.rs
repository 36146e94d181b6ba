//! Days of messages: of a moment where the manager lives, remembered by the quarter of
//! an hour, for no zone changes its day in between.

use chrono::{DateTime, Datelike, NaiveDate};

use crate::error::ChatError;

const QUARTER: i64 = 900;

/// Days since the first of our era: what a tally counts by.
pub type DayNumber = i32;

pub struct Days<'a> {
    day_of: &'a dyn Fn(i64) -> Option<NaiveDate>,
    last: Option<(i64, DayNumber)>,
}

impl<'a> Days<'a> {
    pub fn new(day_of: &'a dyn Fn(i64) -> Option<NaiveDate>) -> Self {
        Self { day_of, last: None }
    }

    pub fn of_moment(&mut self, seconds: i64) -> Result<DayNumber, ChatError> {
        let quarter = seconds.div_euclid(QUARTER);
        if let Some((known, day)) = self.last
            && known == quarter
        {
            return Ok(day);
        }
        let day = (self.day_of)(seconds)
            .and_then(within)
            .ok_or_else(|| bad(&seconds.to_string()))?;
        self.last = Some((quarter, day));
        Ok(day)
    }

    /// With an offset the moment counts, without one the day as it stands.
    pub fn of_text(&mut self, text: &str) -> Result<DayNumber, ChatError> {
        if let Ok(moment) = DateTime::parse_from_rfc3339(text) {
            return self.of_moment(moment.timestamp());
        }
        text.get(..10)
            .and_then(|day| NaiveDate::parse_from_str(day, "%Y-%m-%d").ok())
            .and_then(within)
            .ok_or_else(|| bad(text))
    }
}

/// The number of a day that a chat may have.
pub fn within(day: NaiveDate) -> Option<DayNumber> {
    (2000..=2100)
        .contains(&day.year())
        .then(|| day.num_days_from_ce())
}

pub fn bad(value: &str) -> ChatError {
    ChatError::BadDay {
        value: value.chars().take(40).collect(),
    }
}
