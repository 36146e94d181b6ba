//! One event of a calendar file: whether it is here already, and what happens to it.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, params};
use samovar_ical::read::Occurrence;
use samovar_import::shown;

use super::draft::Draft;
use super::{Claim, Effect, PlannedEvent};
use crate::calendar::home::Homes;
use crate::error::Result;
use crate::event::history::FieldChange;
use crate::event::{Event, EventState, store as events};
use crate::ids::EventId;
use crate::planner::Reader;
use crate::time::{self, Fold, Wall};

/// What the manager chose.
#[derive(Debug, Clone, Copy)]
pub struct Wishes {
    pub months: u32,
    pub update: bool,
    pub claim: Claim,
    /// By which zone times without one are taken.
    pub homes: Homes,
    /// What is over already does not become an event.
    pub only_to_come: bool,
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

impl Planned {
    pub fn shown(&self) -> PlannedEvent {
        let draft = &self.draft;
        PlannedEvent {
            key: draft.source.clone(),
            effect: self.effect,
            title: shown(&draft.title),
            starts: draft.starts,
            ends: draft.ends,
            zone: draft.zone.clone(),
            whole_days: draft.whole_days,
            of_series: draft.of_series,
            place: shown(&draft.place),
            venue_name: draft
                .venue
                .as_ref()
                .map(|(_, name)| name.clone())
                .unwrap_or_default(),
            organizer: shown(&draft.organizer),
            event_id: self.event,
            changes: self.changes.clone(),
        }
    }
}

/// None: it is cancelled, and nothing of it is here.
pub fn planned(
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
        .and_then(|day| NaiveDate::parse_from_str(day, "%Y%m%d").ok())
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
