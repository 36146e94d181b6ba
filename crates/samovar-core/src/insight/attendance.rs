//! Who came, and who failed to: evening by evening, of those that are over. Who was promised
//! and not seen can be said only where the door was kept.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Share, share, wilson};
use crate::error::Result;
use crate::event::{EventRef, store as events};
use crate::facts::Seen;
use crate::ids::EventId;
use crate::kept_order::KeptAnswer;
use crate::planner::Reader;
use crate::rule::Day;
use crate::stage::{History, history};
use crate::time::Wall;

static COUNTS: KeptAnswer<Vec<Counts>> = KeptAnswer::new();

#[derive(Debug, Clone, Copy, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ListAttendance {
    /// By each event's own clock.
    pub from: Option<Day>,
    /// Included.
    pub to: Option<Day>,
}

/// People at one event; whom they brought is not counted.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EventAttendance {
    pub event_id: EventId,
    pub title: String,
    pub starts: Wall,
    /// Let in at the door: `first + returning`.
    pub came: u32,
    /// Had been at no event before.
    pub first: u32,
    pub returning: u32,
    /// Said they come, and were not taken on at the door.
    pub pledges: u32,
    pub kept: u32,
    pub walk_ins: u32,
    /// Gave up their place on the day itself.
    pub late_cancels: u32,
    /// Else nobody knows who came.
    pub door_kept: bool,
    /// Pledges that were not kept.
    pub no_show: Share,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AttendanceList {
    /// In the order of their starts.
    pub events: Vec<EventAttendance>,
}

/// Pledges of one event and what became of them.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NoShow {
    pub event_id: EventId,
    pub pledges: u32,
    pub kept: u32,
    /// Of a hundred pledges those not kept; `null` of fewer than ten.
    pub rate: Option<f64>,
    /// Wilson's 95 %; `null` where there was no pledge to keep.
    pub low: Option<f64>,
    pub high: Option<f64>,
    pub came: u32,
    pub walk_ins: u32,
    pub late_cancels: u32,
}

#[derive(Debug, Clone, Copy, Default)]
struct Counts {
    came: u32,
    first: u32,
    pledges: u32,
    kept: u32,
    walk_ins: u32,
    late_cancels: u32,
}

pub fn list(reader: &Reader<'_>, request: ListAttendance) -> Result<AttendanceList> {
    let seen = Seen::at(reader)?;
    let history = history::of(&seen)?;
    let counts = counts(&seen, &history)?;
    let within = |day: Day| {
        request.from.is_none_or(|from| day >= from) && request.to.is_none_or(|to| day <= to)
    };
    let events = history
        .events
        .iter()
        .zip(counts.iter())
        .filter(|(event, _)| event.over && within(Day(event.starts.0.date())))
        .map(|(event, counts)| EventAttendance {
            event_id: event.id,
            title: event.title.clone(),
            starts: event.starts,
            came: counts.came,
            first: counts.first,
            returning: counts.came - counts.first,
            pledges: counts.pledges,
            kept: counts.kept,
            walk_ins: counts.walk_ins,
            late_cancels: counts.late_cancels,
            door_kept: event.kept,
            no_show: Share::of(counts.pledges - counts.kept, counts.pledges),
        });
    Ok(AttendanceList {
        events: events.collect(),
    })
}

/// Of one event; of one that was called off nothing.
pub fn no_show(reader: &Reader<'_>, request: EventRef) -> Result<NoShow> {
    let event = events::load(reader, request.event_id)?;
    let seen = Seen::at(reader)?;
    let history = history::of(&seen)?;
    let counts = counts(&seen, &history)?;
    let place = history.events.iter().position(|held| held.id == event.id);
    let counts = place
        .and_then(|place| counts.get(place).copied())
        .unwrap_or_default();
    let missed = counts.pledges - counts.kept;
    let interval = (counts.pledges > 0).then(|| wilson(missed, counts.pledges));
    Ok(NoShow {
        event_id: event.id,
        pledges: counts.pledges,
        kept: counts.kept,
        rate: share::percent(missed, counts.pledges),
        low: interval.map(|(low, _)| low),
        high: interval.map(|(_, high)| high),
        came: counts.came,
        walk_ins: counts.walk_ins,
        late_cancels: counts.late_cancels,
    })
}

/// Of each event of the history, in its order.
fn counts(seen: &Seen, history: &History) -> Result<Arc<Vec<Counts>>> {
    COUNTS.of_known(seen.key(), || {
        let mut counts = vec![Counts::default(); history.events.len()];
        visits(history, &mut counts);
        guests(seen, history, &mut counts);
        Ok(counts)
    })
}

fn visits(history: &History, counts: &mut [Counts]) {
    let starts = |event: u32| history.events.get(event as usize).map(|held| held.starts);
    for visits in history.visitors() {
        let Some(first) = visits.first() else {
            continue;
        };
        for visit in visits.iter().filter(|visit| visit.came) {
            if let Some(counts) = counts.get_mut(visit.event as usize) {
                counts.came += 1;
                // Two that begin together are both the first.
                counts.first += u32::from(starts(visit.event) == starts(first.event));
            }
        }
    }
}

/// One pass over all who said they come, and those who gave up their place.
fn guests(seen: &Seen, history: &History, counts: &mut [Counts]) {
    let events = history.events.iter().zip(history::held(&seen.facts));
    for ((held, event), counts) in events.zip(counts) {
        counts.late_cancels = event.late_cancels;
        for part in &event.parts {
            if part.is_walk_in() {
                counts.walk_ins += u32::from(part.came());
            } else if held.kept && part.said().is_some() {
                counts.pledges += 1;
                // Who speaks or works was there, whether the door ticked them or not.
                counts.kept += u32::from(part.came() || part.helps());
            }
        }
    }
}
