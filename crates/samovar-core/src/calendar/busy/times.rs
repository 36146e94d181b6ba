//! The times of calendar files as rows: instants in UTC, or whole days.

use chrono::{Days, NaiveDate, TimeDelta};
use chrono_tz::Tz;
use samovar_ical::State;
use samovar_ical::read::{Method, Occurrence, ReadTime};

use super::super::import::BusyPlan;
use super::super::read::{self, CalendarRemark, ReadFile, ReadFiles};
use crate::error::Result;
use crate::planner::Reader;
use crate::settings::store as settings;
use crate::time::{self, stamp};

/// How far series are counted, back and ahead of today.
const DAYS_BACK: u64 = 31;
const MONTHS: u32 = 25;
const MOST_TIMES: usize = 20_000;
/// Longer times are kept as days, so that a search need not look further back.
pub const LONGEST_TIMED_DAYS: i64 = 7;
/// Whole days longer than this are kept in pieces, for the same reason.
pub const LONGEST_DAYS: i64 = 366;

/// A row without its id.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Row {
    pub uid: String,
    pub title: String,
    pub place: String,
    pub starts: Option<String>,
    pub ends: Option<String>,
    pub first_day: Option<String>,
    pub last_day: Option<String>,
}

#[derive(Debug, Default)]
pub struct Times {
    pub rows: Vec<Row>,
    pub left_out: Vec<CalendarRemark>,
    pub left_out_count: usize,
    pub notes: Vec<CalendarRemark>,
    pub until: String,
}

impl Times {
    pub fn of(reader: &Reader<'_>, files: &ReadFiles) -> Result<Self> {
        let here = time::zone(&settings::load(reader.conn)?.zone)?;
        let today = time::wall_at(reader.now, here).0.date();
        let first = today
            .checked_sub_days(Days::new(DAYS_BACK))
            .unwrap_or(today);
        let limits = read::limits(first, MONTHS, MOST_TIMES);
        let mut times = Self {
            until: limits.to.to_string(),
            ..Self::default()
        };
        for file in &files.files {
            let found = read::dates(file, &limits, &mut times.notes);
            for one in &found.occurrences {
                times.take(file, one, here);
            }
        }
        times.rows.sort_unstable();
        times.rows.dedup();
        Ok(times)
    }

    fn take(&mut self, file: &ReadFile, one: &Occurrence<'_>, here: Tz) {
        let entry = one.entry;
        let days = matches!(one.time, ReadTime::Days { .. });
        let cancelled =
            entry.state == State::Cancelled || file.calendar.method == Some(Method::Cancel);
        // Holidays are "free" in most calendars; an hour that is free is not busy.
        let code = match (
            cancelled,
            entry.free && !days,
            self.rows.len() >= MOST_TIMES,
        ) {
            (true, ..) => Some("cancelled"),
            (_, true, _) => Some("time-is-free"),
            (.., true) => Some("too-many-dates"),
            _ => None,
        };
        if let Some(code) = code {
            self.left_out_count += 1;
            if self.left_out.len() < 200 {
                self.left_out.push(CalendarRemark {
                    file: file.name.clone(),
                    line: entry.line,
                    title: entry.title.clone(),
                    code: code.to_owned(),
                    detail: String::new(),
                });
            }
            return;
        }
        match &one.time {
            ReadTime::Days { first, last } => self.days(one, *first, *last),
            ReadTime::Timed { starts, ends } => {
                let (start, end) = (starts.instant(here), ends.instant(here));
                if end - start > TimeDelta::days(LONGEST_TIMED_DAYS) {
                    let day =
                        |at: chrono::DateTime<chrono::Utc>| at.with_timezone(&here).date_naive();
                    self.days(one, day(start), day(end));
                } else {
                    let row = self.row(one);
                    self.rows.push(Row {
                        starts: Some(stamp(start)),
                        ends: Some(stamp(end)),
                        ..row
                    });
                }
            }
        }
    }

    fn days(&mut self, one: &Occurrence<'_>, first: NaiveDate, last: NaiveDate) {
        let mut from = first;
        while from <= last && self.rows.len() < MOST_TIMES {
            let piece = from
                .checked_add_signed(TimeDelta::days(LONGEST_DAYS - 1))
                .unwrap_or(last);
            let to = piece.min(last);
            let row = self.row(one);
            self.rows.push(Row {
                first_day: Some(from.to_string()),
                last_day: Some(to.to_string()),
                ..row
            });
            let Some(next) = to.succ_opt() else { break };
            from = next;
        }
    }

    fn row(&self, one: &Occurrence<'_>) -> Row {
        let short = |text: &str| text.chars().take(200).collect::<String>();
        Row {
            uid: one.entry.uid.clone(),
            title: short(&one.entry.title),
            place: short(&one.entry.location),
            starts: None,
            ends: None,
            first_day: None,
            last_day: None,
        }
    }

    pub fn shown(self) -> BusyPlan {
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        BusyPlan {
            times: count(self.rows.len()),
            days: count(
                self.rows
                    .iter()
                    .filter(|row| row.first_day.is_some())
                    .count(),
            ),
            until: self.until,
            left_out: self.left_out,
            notes: self.notes,
        }
    }
}
