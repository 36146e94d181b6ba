//! The times of calendar files as rows: instants in UTC, or whole days.

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use samovar_ical::State;
use samovar_ical::read::{Method, Occurrence, ReadTime};
use samovar_import::clean;
use samovar_zone::Zone;

use super::super::home::Homes;
use super::super::import::{BusyPlan, PlannedTime, Ticks};
use super::super::read::{self, ReadFile, ReadFiles};
use super::super::remark::CalendarRemark;
use super::{LONGEST_DAYS, LONGEST_TIMED_DAYS};
use crate::error::Result;
use crate::planner::Reader;
use crate::time::{self, stamp};

/// How far series are counted, back and ahead of today.
const DAYS_BACK: u64 = 31;
const MONTHS: u32 = 25;
const MOST_TIMES: usize = 20_000;

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
    pub past: usize,
    pub until: String,
}

/// Rows that a preview shows.
const SHOWN: usize = 200;

impl Row {
    /// The same time in a newer file has the same key.
    pub fn key(&self) -> String {
        let start = self.starts.as_deref().or(self.first_day.as_deref());
        format!("{} {}", start.unwrap_or_default(), self.uid)
    }

    fn is_over(&self, now: DateTime<Utc>, today: NaiveDate) -> bool {
        match (&self.ends, &self.last_day) {
            (Some(ends), _) => *ends < stamp(now),
            (None, Some(day)) => *day < today.to_string(),
            (None, None) => false,
        }
    }
}

impl Times {
    pub fn of(
        reader: &Reader<'_>,
        files: &ReadFiles,
        homes: Homes,
        only_to_come: bool,
    ) -> Result<Self> {
        let today = time::wall_at(reader.now, homes.here()).0.date();
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
                times.take(file, one, homes.of_file(file));
            }
        }
        times.rows.sort_unstable();
        times.rows.dedup();
        let is_over = |row: &Row| row.is_over(reader.now, today);
        times.past = times.rows.iter().filter(|row| is_over(row)).count();
        if only_to_come {
            times.rows.retain(|row| !is_over(row));
        }
        Ok(times)
    }

    /// Leaves what was not ticked; the keys of it.
    pub fn take_only(&mut self, ticks: &Ticks) -> Vec<String> {
        let mut skipped = Vec::new();
        self.rows.retain(|row| {
            let key = row.key();
            let taken = ticks.takes(&key);
            if !taken {
                skipped.push(key);
            }
            taken
        });
        skipped
    }

    fn take(&mut self, file: &ReadFile, one: &Occurrence<'_>, here: Zone) {
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
        let short = |text: &str| clean::line(text).chars().take(200).collect::<String>();
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

    pub fn shown(self, now: DateTime<Utc>) -> BusyPlan {
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let now = stamp(now);
        let begins = |row: &Row| row.starts.clone().or(row.first_day.clone());
        let days = self.rows.iter().filter(|row| row.first_day.is_some());
        let days = count(days.count());
        // A day compares with an instant by its beginning, which both have.
        let mut rows: Vec<&Row> = self.rows.iter().collect();
        rows.sort_by_key(|row| {
            let ends = row.ends.clone().or(row.last_day.clone());
            let over = ends.is_some_and(|ends| {
                let length = ends.len().min(now.len());
                ends.get(..length) < now.get(..length)
            });
            (over, begins(row))
        });
        BusyPlan {
            times: count(self.rows.len()),
            days,
            past: count(self.past),
            rows: rows
                .into_iter()
                .take(SHOWN)
                .map(|row| PlannedTime {
                    key: row.key(),
                    title: row.title.clone(),
                    place: row.place.clone(),
                    starts: row.starts.clone(),
                    ends: row.ends.clone(),
                    first_day: row.first_day.clone(),
                    last_day: row.last_day.clone(),
                })
                .collect(),
            until: self.until,
            left_out: self.left_out,
            notes: self.notes,
        }
    }
}
