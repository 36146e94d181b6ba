//! What reading calendars as events would do, event by event.

use std::collections::{BTreeSet, HashMap};

use samovar_ical::read::Occurrence;

use super::draft::{Draft, draft};
use super::gaps::gaps;
use super::identity;
use super::planned::{Planned, Wishes, planned};
use super::{Claim, Effect, EventsPlan, Ticks};
use crate::calendar::read::{self, ReadFile, ReadFiles};
use crate::calendar::remark::CalendarRemark;
use crate::error::Result;
use crate::ids::VenueId;
use crate::job::Job;
use crate::planner::Reader;
use crate::settings::store as settings;
use crate::time;

/// Dates of series that one import makes into events.
const MOST_EVENTS: usize = 2_000;
const MOST_MONTHS: u32 = 60;
pub const USUAL_MONTHS: u32 = 12;
const ROWS: usize = 200;

#[derive(Debug, Default)]
pub struct Plan {
    pub events: Vec<Planned>,
    pub left_out: Vec<CalendarRemark>,
    pub notes: Vec<CalendarRemark>,
    pub claims: u32,
    pub past: u32,
    pub until: String,
}

/// What was taken already, by UID and date.
struct Taken {
    at: usize,
    version: (u32, Option<chrono::DateTime<chrono::Utc>>),
    file: String,
}

impl Plan {
    pub fn make(reader: &Reader<'_>, files: &ReadFiles, wishes: Wishes, job: &Job) -> Result<Self> {
        let here = wishes.homes.here();
        let lang = settings::language(reader.conn)?;
        let today = time::wall_at(reader.now, here).0.date();
        let limits = read::limits(today, wishes.months.min(MOST_MONTHS), MOST_EVENTS);
        let venues = venues(reader)?;
        let mut plan = Self {
            until: limits.to.to_string(),
            ..Self::default()
        };
        let mut taken: HashMap<String, Taken> = HashMap::new();
        for (number, file) in files.files.iter().enumerate() {
            job.step(number, files.files.len())?;
            let found = read::dates(file, &limits, &mut plan.notes);
            for one in &found.occurrences {
                let mut draft = draft(one, file, wishes.homes.of_file(file), lang);
                draft.venue = venue_of(&venues, &draft.place);
                identity::settle(reader, &mut draft, one)?;
                plan.take(reader, file, one, draft, wishes, &mut taken)?;
            }
        }
        plan.leave_the_past(reader, wishes.only_to_come);
        Ok(plan)
    }

    /// Counts what would become an event though it is over, and leaves it out where
    /// that was asked. Events that are here already are kept as they are wanted.
    fn leave_the_past(&mut self, reader: &Reader<'_>, leave: bool) {
        let is_over = |planned: &Planned| {
            planned.effect == Effect::Create && planned.draft.is_over(reader.now)
        };
        let past = self.events.iter().filter(|one| is_over(one)).count();
        self.past = u32::try_from(past).unwrap_or(u32::MAX);
        if leave {
            self.events.retain(|planned| !is_over(planned));
        }
    }

    /// Leaves what was not ticked.
    pub fn take_only(&mut self, ticks: &Ticks) {
        self.events
            .retain(|planned| ticks.takes(&planned.draft.source));
    }

    fn take(
        &mut self,
        reader: &Reader<'_>,
        file: &ReadFile,
        one: &Occurrence<'_>,
        draft: Draft,
        wishes: Wishes,
        taken: &mut HashMap<String, Taken>,
    ) -> Result<()> {
        let version = (one.entry.sequence, one.entry.dtstamp);
        let mut draft = draft;
        if let Some(rival) = taken
            .get(&draft.source)
            .and_then(|one| self.events.get(one.at))
            && identity::is_another(&draft, one, &rival.draft.title, rival.draft.starts)
        {
            draft.source = identity::apart(&draft);
        }
        if let Some(rival) = taken.get_mut(&draft.source) {
            let same = self
                .events
                .get(rival.at)
                .is_some_and(|planned| planned.draft == draft);
            let newer = wishes.claim == Claim::Newer && version > rival.version;
            if !same {
                self.claims += 1;
            }
            let code = match (same, newer) {
                (true, _) => "same-entry-twice",
                (false, true) => "claimed-by-newer",
                (false, false) => "claimed-by-other",
            };
            let (loser, winner) = if newer && !same {
                (
                    std::mem::replace(&mut rival.file, file.name.clone()),
                    file.name.clone(),
                )
            } else {
                (file.name.clone(), rival.file.clone())
            };
            self.leave_out(&loser, one, code, winner);
            if newer && !same {
                rival.version = version;
                if let Some(slot) = self.events.get_mut(rival.at) {
                    *slot = planned(reader, draft, one, wishes)?.unwrap_or_else(|| slot.clone());
                }
            }
            return Ok(());
        }
        match planned(reader, draft, one, wishes)? {
            Some(planned) => {
                if planned.effect == Effect::Create {
                    self.note(file, one, &planned.draft);
                }
                let key = planned.draft.source.clone();
                let entry = Taken {
                    at: self.events.len(),
                    version,
                    file: file.name.clone(),
                };
                taken.insert(key, entry);
                self.events.push(planned);
            }
            None => self.leave_out(&file.name, one, "cancelled", String::new()),
        }
        Ok(())
    }

    /// What the entry does not say, once for all its dates.
    fn note(&mut self, file: &ReadFile, one: &Occurrence<'_>, draft: &Draft) {
        for (code, detail) in gaps(one.entry, draft) {
            let remark = CalendarRemark {
                file: file.name.clone(),
                line: one.entry.line,
                title: one.entry.title.clone(),
                code: code.to_owned(),
                detail,
            };
            if self.notes.len() < 1_000 && !(draft.of_series && self.notes.contains(&remark)) {
                self.notes.push(remark);
            }
        }
    }

    fn leave_out(&mut self, file: &str, one: &Occurrence<'_>, code: &str, detail: String) {
        if self.left_out.len() < 1_000 {
            self.left_out.push(CalendarRemark {
                file: file.to_owned(),
                line: one.entry.line,
                title: one.entry.title.clone(),
                code: code.to_owned(),
                detail,
            });
        }
    }

    pub fn count(&self, effect: Effect) -> u32 {
        let count = self
            .events
            .iter()
            .filter(|planned| planned.effect == effect)
            .count();
        u32::try_from(count).unwrap_or(u32::MAX)
    }

    pub fn is_empty(&self) -> bool {
        self.events
            .iter()
            .all(|planned| planned.effect == Effect::Same)
    }

    /// What the preview shows of it.
    pub fn shown(self) -> EventsPlan {
        let unknown: BTreeSet<&str> = self
            .events
            .iter()
            .filter(|planned| planned.effect == Effect::Create && planned.draft.venue.is_none())
            .map(|planned| planned.draft.place.as_str())
            .filter(|place| !place.is_empty())
            .collect();
        let unknown_places = unknown.into_iter().take(50).map(str::to_owned).collect();
        let of_series = self
            .events
            .iter()
            .filter(|planned| planned.effect == Effect::Create && planned.draft.of_series)
            .count();
        let mut order: Vec<&Planned> = self.events.iter().collect();
        order.sort_by_key(|planned| {
            let rank = match planned.effect {
                Effect::Change | Effect::Cancel => 0,
                Effect::Create => 1,
                Effect::Same => 2,
            };
            (rank, planned.draft.starts)
        });
        EventsPlan {
            created: self.count(Effect::Create),
            changed: self.count(Effect::Change),
            cancelled: self.count(Effect::Cancel),
            unchanged: self.count(Effect::Same),
            of_series: u32::try_from(of_series).unwrap_or(u32::MAX),
            past: self.past,
            until: self.until.clone(),
            unknown_places,
            claims: self.claims,
            rows: order.into_iter().take(ROWS).map(Planned::shown).collect(),
            left_out: self.left_out,
            notes: self.notes,
        }
    }
}

/// Venues by what they are called, as people type it.
fn venues(reader: &Reader<'_>) -> Result<HashMap<String, (VenueId, String)>> {
    let mut statement = reader
        .conn
        .prepare_cached("SELECT id, name FROM venue ORDER BY id DESC")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?;
    rows.map(|row| {
        let (id, name) = row?;
        Ok((name.trim().to_lowercase(), (id, name)))
    })
    .collect()
}

/// The whole location, or what stands before the address in it.
fn venue_of(venues: &HashMap<String, (VenueId, String)>, place: &str) -> Option<(VenueId, String)> {
    let place = place.trim().to_lowercase();
    let found = venues.get(&place).or_else(|| {
        let ends = place
            .char_indices()
            .filter(|(_, c)| matches!(c, ',' | ';' | '(' | '—'));
        ends.map(|(at, _)| at)
            .find_map(|at| venues.get(place.get(..at)?.trim()))
    });
    found.cloned()
}
