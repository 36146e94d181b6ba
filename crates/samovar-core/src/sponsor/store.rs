//! Sponsors and promises as rows; the day of a promise follows from the event's.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row};

use super::{Promise, Sponsor};
use crate::error::{Error, Result};
use crate::event::{Event, EventRef, store as events};
use crate::ids::{EventId, PromiseId, SponsorId};
use crate::money::Money;
use crate::planner::Reader;
use crate::rule::Day;
use crate::settings::store as settings;
use crate::task::store::day;
use crate::time;

/// So many days before its day a promise is near.
const NEAR_DAYS: i64 = 7;

const SPONSOR: &str =
    "SELECT id, event_id, name, level, state, money_minor, currency, in_kind_minor, in_kind, contact, notes
     FROM sponsor";
const PROMISE: &str =
    "SELECT p.id, p.sponsor_id, p.made_by, p.words, p.quantity, p.days_before, p.done_at
     FROM promise AS p";

/// In the order they were added.
pub fn list(reader: &Reader<'_>, request: EventRef) -> Result<Vec<Sponsor>> {
    of_event(reader, &events::load(reader, request.event_id)?)
}

pub fn of_event(reader: &Reader<'_>, event: &Event) -> Result<Vec<Sponsor>> {
    let home = settings::currency_of(reader.conn, &event.currency)?;
    let mut statement = reader.conn.prepare_cached(&format!(
        "{SPONSOR} WHERE event_id = ?1 ORDER BY position, id"
    ))?;
    let mut sponsors: Vec<Sponsor> = statement
        .query_map([event.id], |row| sponsor(row, &home))?
        .collect::<rusqlite::Result<_>>()?;
    if sponsors.is_empty() {
        return Ok(sponsors);
    }
    for promise in promises(reader, event)? {
        let whose = |one: &&mut Sponsor| one.id == promise.sponsor_id;
        if let Some(sponsor) = sponsors.iter_mut().find(whose) {
            sponsor.promises.push(promise);
        }
    }
    Ok(sponsors)
}

/// Those of all sponsors, the first due first.
pub fn promises(reader: &Reader<'_>, event: &Event) -> Result<Vec<Promise>> {
    let today = today(reader, event);
    let mut statement = reader.conn.prepare_cached(&format!(
        "{PROMISE} JOIN sponsor AS s ON s.id = p.sponsor_id
         WHERE s.event_id = ?1 ORDER BY p.days_before IS NULL, p.days_before DESC, p.position, p.id"
    ))?;
    let found = statement
        .query_map([event.id], |row| promise(row, event, today))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

pub fn load(reader: &Reader<'_>, id: SponsorId) -> Result<Sponsor> {
    let event: Option<EventId> = reader
        .conn
        .prepare_cached("SELECT event_id FROM sponsor WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    let missing = || Error::missing("sponsor", id);
    let event = events::load(reader, event.ok_or_else(missing)?)?;
    of_event(reader, &event)?
        .into_iter()
        .find(|one| one.id == id)
        .ok_or_else(missing)
}

/// The sponsor of a promise.
pub fn of_promise(reader: &Reader<'_>, id: PromiseId) -> Result<(Sponsor, Promise)> {
    let missing = || Error::missing("promise", id);
    let sponsor: Option<SponsorId> = reader
        .conn
        .prepare_cached("SELECT sponsor_id FROM promise WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    let sponsor = load(reader, sponsor.ok_or_else(missing)?)?;
    let promise = sponsor.promises.iter().find(|one| one.id == id).cloned();
    Ok((sponsor, promise.ok_or_else(missing)?))
}

fn today(reader: &Reader<'_>, event: &Event) -> NaiveDate {
    match time::zone(&event.zone) {
        Ok(zone) => time::wall_at(reader.now, zone).0.date(),
        Err(_) => reader.now.date_naive(),
    }
}

fn sponsor(row: &Row<'_>, home: &str) -> rusqlite::Result<Sponsor> {
    let currency: String = row.get(6)?;
    let currency = if currency.is_empty() { home } else { &currency };
    Ok(Sponsor {
        id: row.get(0)?,
        event_id: row.get(1)?,
        name: row.get(2)?,
        level: row.get(3)?,
        state: row.get(4)?,
        money: Money::new(row.get(5)?, currency),
        in_kind_value: Money::new(row.get(7)?, currency),
        in_kind: row.get(8)?,
        contact: row.get(9)?,
        notes: row.get(10)?,
        promises: Vec::new(),
    })
}

fn promise(row: &Row<'_>, event: &Event, today: NaiveDate) -> rusqlite::Result<Promise> {
    let days_before: Option<i32> = row.get(5)?;
    let done_at: Option<String> = row.get(6)?;
    let due = days_before.map(|days| day(event, days));
    let left = due.map(|due| (due - today).num_days());
    let open = done_at.is_none();
    Ok(Promise {
        id: row.get(0)?,
        sponsor_id: row.get(1)?,
        made_by: row.get(2)?,
        words: row.get(3)?,
        quantity: row.get(4)?,
        days_before,
        due: due.map(Day),
        late: open && left.is_some_and(|left| left < 0),
        near: open && left.is_some_and(|left| left <= NEAR_DAYS),
        done_at,
    })
}
