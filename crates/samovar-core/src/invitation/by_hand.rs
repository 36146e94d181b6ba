//! The calendar entries of mails that people make by hand: files that anyone may open
//! and keep, without guests, so that opening one sends nothing. Each once for all who
//! get the same; a cancellation has none, because no such file takes an entry away.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use samovar_i18n::Lang;
use samovar_ical::plain_name;

use super::calendars::{self, Contents};
use super::copy::Copy;
use super::need::Need;
use super::planned::Planned;
use super::recurrence_id::RecurrenceId;
use super::series_parts::Plans;
use crate::error::{Error, Result};

/// What makes one file differ from another.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Which {
    /// Of the parts of a series.
    plan: usize,
    entry: usize,
    until: Option<NaiveDate>,
    /// Dates of the series that are left out.
    off: Vec<usize>,
    lang: Lang,
    recurrence_id: Option<RecurrenceId>,
}

impl Which {
    fn of(copy: &Copy, planned: &Planned, need: &Need) -> Option<Self> {
        need.is_request().then(|| Self {
            plan: copy.plan,
            entry: need.entry,
            until: need.until,
            off: planned.off_dates.clone(),
            lang: planned.to.lang,
            recurrence_id: need.recurrence_id.clone(),
        })
    }
}

/// The files that lie beside the words.
#[derive(Debug, Default)]
pub struct Attached {
    names: HashMap<Which, String>,
    pub files: Vec<(String, Vec<u8>)>,
}

impl Attached {
    pub fn make(plans: &Plans, copies: &[Copy], now: DateTime<Utc>) -> Result<Self> {
        let contents = plans
            .each
            .iter()
            .map(Contents::of)
            .collect::<Result<Vec<_>>>()?;
        let mut made = Self::default();
        for copy in copies {
            let (plan, planned, need) = copy.of(plans)?;
            let Some(which) = Which::of(copy, planned, need) else {
                continue;
            };
            if made.names.contains_key(&which) {
                continue;
            }
            let contents = contents
                .get(copy.plan)
                .ok_or_else(|| Error::bug("a copy without a plan"))?;
            let bytes =
                calendars::for_all(plan, contents, planned, need, (which.lang, now))?.to_bytes();
            let name = made.new_name(&plans.main()?.title);
            made.files.push((name.clone(), bytes));
            made.names.insert(which, name);
        }
        Ok(made)
    }

    /// The file that belongs to a mail; empty where it has none.
    pub fn name_for(&self, copy: &Copy, planned: &Planned, need: &Need) -> String {
        Which::of(copy, planned, need)
            .and_then(|which| self.names.get(&which).cloned())
            .unwrap_or_default()
    }

    fn new_name(&self, title: &str) -> String {
        let title = plain_name(title, "event");
        match self.files.len() {
            0 => format!("{title}.ics"),
            more => format!("{title} {}.ics", more + 1),
        }
    }
}
