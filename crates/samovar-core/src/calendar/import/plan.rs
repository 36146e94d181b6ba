//! What reading calendars as events would do, event by event.

use std::collections::{BTreeSet, HashMap};

use chrono_tz::Tz;
use rusqlite::{OptionalExtension, params};
use samovar_i18n::{Lang, msg};
use samovar_ical::State;
use samovar_ical::read::{Method, Occurrence, ReadTime};

use super::{Claim, Effect, EventsPlan, PlannedEvent};
use crate::calendar::read::{self, CalendarRemark, ReadFile, ReadFiles};
use crate::error::Result;
use crate::event::history::FieldChange;
use crate::event::{Event, EventState, store as events};
use crate::ids::{EventId, VenueId};
use crate::input;
use crate::job::Job;
use crate::planner::Reader;
use crate::settings::store as settings;
use crate::time::{self, Fold, Wall};

/// What a start without an end means, as in the event's form.
const USUAL_MINUTES: i64 = 180;
/// Dates of series that one import makes into events.
const MOST_EVENTS: usize = 2_000;
const MOST_MONTHS: u32 = 60;
pub const USUAL_MONTHS: u32 = 12;
const ROWS: usize = 200;

/// What the manager chose.
#[derive(Debug, Clone, Copy)]
pub struct Wishes {
    pub months: u32,
    pub update: bool,
    pub claim: Claim,
}

/// An event as the file has it.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// Kept with the event to know it again.
    pub source: String,
    pub title: String,
    pub starts: Wall,
    pub ends: Wall,
    pub starts_fold: Fold,
    pub ends_fold: Fold,
    pub zone: String,
    pub whole_days: bool,
    pub of_series: bool,
    pub place: String,
    pub venue: Option<(VenueId, String)>,
    pub about: String,
    pub link: String,
    pub state: EventState,
}

/// What happens to it.
#[derive(Debug, Clone, PartialEq)]
pub struct Planned {
    pub draft: Draft,
    pub effect: Effect,
    pub event: Option<EventId>,
    /// It is ours: a file of this planner that comes back.
    pub own: bool,
    pub changes: Vec<FieldChange>,
}

#[derive(Debug, Default)]
pub struct Plan {
    pub events: Vec<Planned>,
    pub left_out: Vec<CalendarRemark>,
    pub notes: Vec<CalendarRemark>,
    pub claims: u32,
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
        let here = time::zone(&settings::load(reader.conn)?.zone)?;
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
                let mut draft = draft(one, file, here, lang);
                draft.venue = venue_of(&venues, &draft.place);
                plan.take(reader, file, one, draft, wishes, &mut taken)?;
            }
        }
        Ok(plan)
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
            until: self.until.clone(),
            unknown_places,
            claims: self.claims,
            rows: order.into_iter().take(ROWS).map(Planned::shown).collect(),
            left_out: self.left_out,
            notes: self.notes,
        }
    }
}

impl Planned {
    fn shown(&self) -> PlannedEvent {
        let draft = &self.draft;
        PlannedEvent {
            effect: self.effect,
            title: draft.title.clone(),
            starts: draft.starts,
            ends: draft.ends,
            zone: draft.zone.clone(),
            whole_days: draft.whole_days,
            of_series: draft.of_series,
            place: draft.place.clone(),
            venue_name: draft
                .venue
                .as_ref()
                .map(|(_, name)| name.clone())
                .unwrap_or_default(),
            event_id: self.event,
            changes: self.changes.clone(),
        }
    }
}

/// None: it is cancelled, and nothing of it is here.
fn planned(
    reader: &Reader<'_>,
    draft: Draft,
    one: &Occurrence<'_>,
    wishes: Wishes,
) -> Result<Option<Planned>> {
    let Some((id, own)) = known(reader, &draft.source, one)? else {
        let cancelled = draft.state == EventState::Cancelled;
        return Ok((!cancelled).then_some(Planned {
            draft,
            effect: Effect::Create,
            event: None,
            own: false,
            changes: Vec::new(),
        }));
    };
    let event = events::load(reader, id)?;
    let cancels = draft.state == EventState::Cancelled && event.state != EventState::Cancelled;
    // An older state of our own event is no news.
    let outdated = own && one.entry.sequence < event.calendar_sequence;
    let changes = if wishes.update && !outdated {
        changes(&draft, &event, own)
    } else {
        Vec::new()
    };
    let effect = match (cancels && wishes.update && !outdated, changes.is_empty()) {
        (true, _) => Effect::Cancel,
        (false, false) if draft.state != EventState::Cancelled => Effect::Change,
        _ => Effect::Same,
    };
    Ok(Some(Planned {
        draft,
        effect,
        event: Some(id),
        own,
        changes,
    }))
}

/// The event that this entry is, and whether the file is one of ours.
fn known(
    reader: &Reader<'_>,
    source: &str,
    one: &Occurrence<'_>,
) -> Result<Option<(EventId, bool)>> {
    let by_source = "SELECT id FROM event WHERE source = ?1 AND source <> '' ORDER BY id LIMIT 1";
    let find = |sql: &str, a: &str, b: &str| -> Result<Option<EventId>> {
        let mut statement = reader.conn.prepare_cached(sql)?;
        let found = if b.is_empty() {
            statement
                .query_row(params![a], |row| row.get(0))
                .optional()?
        } else {
            statement
                .query_row(params![a, b], |row| row.get(0))
                .optional()?
        };
        Ok(found)
    };
    if let Some(id) = find(by_source, source, "")? {
        return Ok(Some((id, false)));
    }
    let uid = one.entry.uid.as_str();
    if one.date.is_empty() {
        let own = find(
            "SELECT id FROM event WHERE calendar_uid = ?1 ORDER BY id LIMIT 1",
            uid,
            "",
        )?;
        return Ok(own.map(|id| (id, true)));
    }
    // A date of a series of ours: RECURRENCE-ID begins with the day.
    let Some(day) = one
        .date
        .get(..8)
        .and_then(|day| chrono::NaiveDate::parse_from_str(day, "%Y%m%d").ok())
    else {
        return Ok(None);
    };
    let of_series = "SELECT e.id FROM event AS e JOIN series AS s ON s.id = e.series_id
                     WHERE s.calendar_uid = ?1 AND e.occurrence = ?2 ORDER BY e.id LIMIT 1";
    Ok(find(of_series, uid, &day.to_string())?.map(|id| (id, true)))
}

/// Of a file of ours only title and time are compared: its description is the
/// programme, and its place is put together from several fields.
fn changes(draft: &Draft, event: &Event, own: bool) -> Vec<FieldChange> {
    let mut changes = Vec::new();
    let mut differs = |field: &str, old: &str, new: &str| {
        if old != new {
            changes.push(FieldChange {
                entity: "event".to_owned(),
                field: field.to_owned(),
                old: old.to_owned(),
                new: new.to_owned(),
            });
        }
    };
    differs("title", &event.title, &draft.title);
    let instant = |wall: Wall, zone: &str, fold: Fold| {
        time::zone(zone)
            .map(|zone| time::instant_or_after(wall, zone, fold))
            .ok()
    };
    let same_start = instant(event.starts, &event.zone, event.starts_fold)
        == instant(draft.starts, &draft.zone, draft.starts_fold);
    let same_end = instant(event.ends, &event.zone, event.ends_fold)
        == instant(draft.ends, &draft.zone, draft.ends_fold);
    // The same instants by another clock are no change.
    if !same_start || !same_end {
        differs(
            "starts",
            &event.starts.to_string(),
            &draft.starts.to_string(),
        );
        differs("ends", &event.ends.to_string(), &draft.ends.to_string());
        differs("zone", &event.zone, &draft.zone);
    }
    if own {
        return changes;
    }
    if let Some((_, name)) = &draft.venue {
        differs("venue_id", &event.venue_name, name);
    }
    if !draft.about.is_empty() {
        differs("about", &event.about, &draft.about);
    }
    if !draft.link.is_empty() {
        differs("link", &event.link, &draft.link);
    }
    changes
}

fn draft(one: &Occurrence<'_>, file: &ReadFile, here: Tz, lang: Lang) -> Draft {
    let entry = one.entry;
    // Times in UTC say nothing of where: the calendar's own zone may.
    let home = file.calendar.zone.unwrap_or(here);
    let (starts, ends, zone) = match &one.time {
        ReadTime::Days { first, last } => {
            let (starts, ends) = read::whole_days(*first, *last);
            ((starts, Fold::Earlier), (ends, Fold::Earlier), here)
        }
        ReadTime::Timed { starts, ends } => {
            let point = starts == ends;
            let (start, start_fold, zone) = read::wall(starts, home);
            let (end, end_fold, _) = read::wall_in(ends, zone, home);
            if point {
                (
                    (start, start_fold),
                    (start.plus_minutes(USUAL_MINUTES), start_fold),
                    zone,
                )
            } else {
                ((start, start_fold), (end, end_fold), zone)
            }
        }
    };
    // A day that begins with a gap of the clock begins after it.
    let existing = |(wall, fold): (Wall, Fold)| match time::instant(wall, zone, fold) {
        Ok(_) => wall,
        Err(_) => time::wall_at(time::instant_or_after(wall, zone, fold), zone),
    };
    let title =
        input::line("title", &entry.title).unwrap_or_else(|_| shortened(&entry.title, input::LINE));
    let cancelled = entry.state == State::Cancelled || file.calendar.method == Some(Method::Cancel);
    let date = if one.date.is_empty() {
        String::new()
    } else {
        format!("#{}", one.date)
    };
    let web = ["http://", "https://"]
        .iter()
        .any(|scheme| entry.url.starts_with(scheme));
    Draft {
        source: format!("{}{date}", entry.uid),
        title: if title.is_empty() {
            msg::calendar_untitled(lang)
        } else {
            title
        },
        starts: existing(starts),
        ends: existing(ends),
        starts_fold: starts.1,
        ends_fold: ends.1,
        zone: zone.name().to_owned(),
        whole_days: matches!(one.time, ReadTime::Days { .. }),
        of_series: !one.date.is_empty(),
        place: shortened(&entry.location, input::LINE),
        venue: None,
        about: input::prose("about", &entry.description)
            .unwrap_or_else(|_| shortened(&entry.description, input::PROSE)),
        link: if web {
            input::line("link", &entry.url).unwrap_or_default()
        } else {
            String::new()
        },
        state: match entry.state {
            _ if cancelled => EventState::Cancelled,
            State::Tentative => EventState::Draft,
            _ => EventState::Open,
        },
    }
}

fn shortened(text: &str, most: usize) -> String {
    text.chars()
        .take(most)
        .collect::<String>()
        .trim()
        .to_owned()
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
