//! The days of a report, and those that they are held against.

use chrono::{Datelike, Days, Months, NaiveDate};

use crate::error::{Code, Error, Result};
use crate::rule::Day;

/// The longest that a report is asked of.
const MOST_DAYS: i64 = 366 * 10;

/// Both days belong to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    pub from: NaiveDate,
    pub to: NaiveDate,
}

impl Period {
    /// Left out: the quarter of today. One end alone: from there to today, or the quarter up
    /// to there.
    pub fn asked(today: NaiveDate, from: Option<Day>, to: Option<Day>) -> Result<Self> {
        let (from, to) = match (from, to) {
            (Some(from), Some(to)) => (from.0, to.0),
            (Some(from), None) => (from.0, today.max(from.0)),
            (None, Some(to)) => (quarter(to.0).from, to.0),
            (None, None) => (quarter(today).from, quarter(today).to),
        };
        Self::between(from, to)
    }

    pub fn between(from: NaiveDate, to: NaiveDate) -> Result<Self> {
        if to < from {
            return Err(Error::field("to", Code::EndBeforeStart)
                .with("starts", from.to_string())
                .with("ends", to.to_string()));
        }
        let known = |day: NaiveDate| (1900..=9000).contains(&day.year());
        if !known(from) || !known(to) || (to - from).num_days() > MOST_DAYS {
            return Err(Error::field("from", Code::OutOfRange).with("value", from.to_string()));
        }
        Ok(Self { from, to })
    }

    /// The period before: as many months where it is of whole ones, else as many days.
    #[must_use]
    pub fn before(self) -> Self {
        let to = self.from - Days::new(1);
        let from = match self.months() {
            Some(months) => self.from - Months::new(months),
            None => to - (self.to - self.from),
        };
        Self { from, to }
    }

    /// The day before its first.
    #[must_use]
    pub fn eve(self) -> NaiveDate {
        self.from - Days::new(1)
    }

    /// How many whole months it is, if it is.
    fn months(self) -> Option<u32> {
        let next = self.to + Days::new(1);
        if self.from.day() != 1 || next.day() != 1 {
            return None;
        }
        let count = |day: NaiveDate| i64::from(day.year()) * 12 + i64::from(day.month0());
        u32::try_from(count(next) - count(self.from)).ok()
    }
}

fn quarter(day: NaiveDate) -> Period {
    let first = day
        .with_day(1)
        .and_then(|day| day.with_month0(day.month0() / 3 * 3))
        .unwrap_or(day);
    // Beyond the last of all days there is none; `between` refuses it.
    let to = first
        .checked_add_months(Months::new(3))
        .and_then(|next| next.checked_sub_days(Days::new(1)));
    Period {
        from: first,
        to: to.unwrap_or(first),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn period(from: &str, to: &str) -> Period {
        Period::between(day(from), day(to)).unwrap()
    }

    #[test]
    fn whole_months_are_held_against_as_many_and_days_against_days() {
        for (from, to, before) in [
            ("2026-10-01", "2026-12-31", ("2026-07-01", "2026-09-30")),
            ("2026-03-01", "2026-03-31", ("2026-02-01", "2026-02-28")),
            ("2026-01-01", "2026-12-31", ("2025-01-01", "2025-12-31")),
            ("2026-11-10", "2026-11-19", ("2026-10-31", "2026-11-09")),
            ("2026-11-10", "2026-11-10", ("2026-11-09", "2026-11-09")),
        ] {
            assert_eq!(
                period(from, to).before(),
                period(before.0, before.1),
                "{from}"
            );
        }
    }

    #[test]
    fn a_period_that_nobody_says_is_the_quarter_of_today() {
        let asked = |from: Option<&str>, to: Option<&str>| {
            let of = |text: Option<&str>| text.map(|text| Day(day(text)));
            Period::asked(day("2026-12-01"), of(from), of(to))
        };
        assert_eq!(
            asked(None, None).unwrap(),
            period("2026-10-01", "2026-12-31")
        );
        assert_eq!(
            asked(Some("2026-11-05"), None).unwrap(),
            period("2026-11-05", "2026-12-01")
        );
        let back = asked(Some("2026-11-05"), Some("2026-11-04")).unwrap_err();
        assert_eq!(back.code, Code::EndBeforeStart);
        // As the sentence says them.
        let said = serde_json::to_value(&back.args).unwrap();
        assert_eq!(
            (&said["starts"], &said["ends"]),
            (&"2026-11-05".into(), &"2026-11-04".into())
        );
        let long = asked(Some("1990-01-01"), Some("2026-11-04")).unwrap_err();
        assert_eq!(long.code, Code::OutOfRange);
    }
}
