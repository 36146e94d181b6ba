//! Who replies when: the answers of each event by the days before it began.
//!
//! Only a reply whose time is known has a day; how many have none is said beside. Whoever just
//! walked in never replied. Nobody is named: what leaves this room are counts.

use std::collections::BTreeMap;

use rusqlite::params;
use samovar_zone::Zone;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::Result;
use crate::event::{Event, EventState, store as events};
use crate::ids::EventId;
use crate::planner::Reader;
use crate::rule::Day;
use crate::time::{self, Wall};

/// Lines that one chart holds apart.
const MOST: usize = 12;
/// Replies that came longer before stand together on this day.
const EARLIEST: u32 = 60;

#[derive(Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ListReplyDays {
    /// Of the day on which an event began. Left out: the latest twelve.
    pub from: Option<Day>,
    pub to: Option<Day>,
}

/// Replies up to the end of one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReplyDay {
    /// Before the day of the event; 60 holds all that is earlier, 0 also what came after.
    pub days_before: u32,
    pub replies: u32,
    pub so_far: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EventReplies {
    pub event_id: EventId,
    pub title: String,
    pub starts: Wall,
    /// Guests, without those who walked in.
    pub guests: u32,
    /// Of them those who answered, and whose time of it is known.
    pub replied: u32,
    pub timed: u32,
    /// Days with a reply, the earliest first.
    pub days: Vec<ReplyDay>,
    /// How many days before the event half of the timed replies were there.
    pub half_before: Option<u32>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReplyDays {
    /// The earliest first.
    pub events: Vec<EventReplies>,
    /// Events of the period that are left out, being too many.
    pub more: u32,
}

pub fn list(reader: &Reader<'_>, request: ListReplyDays) -> Result<ReplyDays> {
    let asked = |event: &Event| {
        let day = event.starts.0.date();
        request.from.is_none_or(|from| from.0 <= day) && request.to.is_none_or(|to| day <= to.0)
    };
    let mut found: Vec<Event> = events::all(reader)?
        .into_iter()
        .filter(|event| event.is_past && event.state != EventState::Cancelled && asked(event))
        .collect();
    let more = found.len().saturating_sub(MOST);
    let shown = found.split_off(more);
    Ok(ReplyDays {
        events: shown
            .iter()
            .map(|event| of_event(reader, event))
            .collect::<Result<_>>()?,
        more: u32::try_from(more).unwrap_or(u32::MAX),
    })
}

fn of_event(reader: &Reader<'_>, event: &Event) -> Result<EventReplies> {
    let zone = time::zone_shown(&event.zone);
    let mut statement = reader.conn.prepare_cached(
        "SELECT state = 'invited', answered_at FROM guest WHERE event_id = ?1 AND source <> 'walk-in'",
    )?;
    let mut rows = statement.query(params![event.id])?;
    let (mut guests, mut replied) = (0_u32, 0_u32);
    let mut by_day: BTreeMap<u32, u32> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        guests += 1;
        if row.get(0)? {
            continue;
        }
        replied += 1;
        let at: Option<String> = row.get(1)?;
        if let Some(days) = at.and_then(|at| days_before(&at, zone, event.starts)) {
            *by_day.entry(days).or_default() += 1;
        }
    }
    let timed: u32 = by_day.values().sum();
    let mut so_far = 0;
    let days: Vec<ReplyDay> = by_day
        .into_iter()
        .rev()
        .map(|(days_before, replies)| {
            so_far += replies;
            ReplyDay {
                days_before,
                replies,
                so_far,
            }
        })
        .collect();
    Ok(EventReplies {
        event_id: event.id,
        title: event.title.clone(),
        starts: event.starts,
        guests,
        replied,
        timed,
        half_before: days
            .iter()
            .find(|day| day.so_far.saturating_mul(2) >= timed)
            .map(|day| day.days_before),
        days,
    })
}

/// By the clock on the event's wall; a time that an import left without a zone is one.
fn days_before(at: &str, zone: Zone, starts: Wall) -> Option<u32> {
    let day = time::wall_at(time::when(at, zone)?, zone).0.date();
    let before = (starts.0.date() - day).num_days().max(0);
    u32::try_from(before).ok().map(|days| days.min(EARLIEST))
}
