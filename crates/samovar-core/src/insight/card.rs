//! A person over the years: what has happened between them and the community, year by year.
//! Only facts: how likely anything is, is said of no one person.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use rusqlite::named_params;
use serde::Serialize;
use ts_rs::TS;

use crate::consent::{ConsentRow, list as consents};
use crate::error::Result;
use crate::ids::{EventId, PersonId};
use crate::person::{PersonRef, attendance, store as people};
use crate::planner::Reader;
use crate::rule::Day;
use crate::stage::one::OneByOne;
use crate::stage::{Asked, Stage, Visit, number, terms, today};
use crate::time::Wall;

/// The latest of what grows without an end.
const LATEST: u32 = 100;

/// An event that they took part in, or said they would.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CardEvent {
    pub event_id: EventId,
    pub title: String,
    pub starts: Wall,
    /// What they gave or did there; empty of a visit.
    pub what: String,
}

/// One year of visits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CardYear {
    pub year: i32,
    /// On its last day, or today.
    pub stage: Stage,
    /// The latest first.
    pub visits: Vec<CardEvent>,
}

/// Something that was prepared for them and not said to be unsent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CardMessage {
    /// UTC.
    pub at: String,
    /// `invitation`, `cancellation`, the word of what was told to guests, or `service` or `news`.
    pub kind: String,
    /// Of a message of the manager's own its name; empty where it or the event is gone.
    pub event_title: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonCard {
    pub person_id: PersonId,
    pub name: String,
    pub as_of: Day,
    pub stage: Stage,
    pub first_visit: Option<Day>,
    pub last_visit: Option<Day>,
    /// Since the last visit, and evenings since then whose door was kept.
    pub away_days: Option<u32>,
    pub chances: u32,
    pub visits: u32,
    /// The latest first, from that of the first visit to this one, also those without any.
    pub years: Vec<CardYear>,
    /// Said they come to events that are over and whose door was kept; and came.
    pub pledges: u32,
    pub kept: u32,
    /// The pledges that were not kept, the latest first.
    pub missed: Vec<CardEvent>,
    /// What they gave, and where they worked, the latest first.
    pub talks: Vec<CardEvent>,
    pub work: Vec<CardEvent>,
    pub messages: Vec<CardMessage>,
    /// What they agreed to, as it holds now.
    pub consents: Vec<ConsentRow>,
}

pub fn get(reader: &Reader<'_>, request: PersonRef) -> Result<PersonCard> {
    let conn = reader.conn;
    let person = people::resolve(conn, request.person_id)?;
    let over = attendance::over(reader)?;
    let pledged = attendance::of(conn, person, &over)?;
    let as_of = today(reader)?;
    let near = OneByOne::of(reader)?;
    let visits = near.visits(conn, person)?;
    let asked = near.asked();
    let known = asked.known(&visits);
    let date = |visit: &Visit| near.event(*visit).map(|event| Day(event.starts.0.date()));
    Ok(PersonCard {
        person_id: person,
        name: people::name(conn, person)?,
        as_of: Day(as_of),
        stage: asked.stage(&visits),
        first_visit: known.first().and_then(date),
        last_visit: known.last().and_then(date),
        away_days: asked
            .away(&visits)
            .and_then(|days| u32::try_from(days).ok()),
        chances: u32::try_from(asked.chances(&visits)).unwrap_or(u32::MAX),
        visits: u32::try_from(known.len()).unwrap_or(u32::MAX),
        years: years(reader, &near, known, as_of)?,
        pledges: pledged.pledges,
        kept: pledged.kept,
        missed: events(reader, MISSED, person, &over)?,
        talks: events(reader, TALKS, person, &over)?,
        work: events(reader, WORK, person, &over)?,
        messages: messages(reader, person)?,
        consents: consents::of(reader, person)?.now,
    })
}

fn years(
    reader: &Reader<'_>,
    near: &OneByOne,
    visits: &[Visit],
    as_of: NaiveDate,
) -> Result<Vec<CardYear>> {
    let mut by_year: BTreeMap<i32, Vec<CardEvent>> = BTreeMap::new();
    for visit in visits.iter().rev() {
        let Some(event) = near.event(*visit) else {
            continue;
        };
        let of_year = by_year.entry(event.starts.0.year()).or_default();
        of_year.push(CardEvent {
            event_id: event.id,
            title: event.title.clone(),
            starts: event.starts,
            what: String::new(),
        });
    }
    let terms = terms(reader.conn)?;
    let Some(first) = by_year.keys().next().copied() else {
        return Ok(Vec::new());
    };
    let last = as_of.year();
    let mut years = Vec::new();
    for year in (first..=last).rev() {
        let end = NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or(as_of);
        let on = Asked::of(near.doors(), number(end.min(as_of)), terms);
        years.push(CardYear {
            year,
            stage: on.stage(visits),
            visits: by_year.remove(&year).unwrap_or_default(),
        });
    }
    Ok(years)
}

const MISSED: &str = "SELECT e.id, e.title, e.starts, ''
    FROM chance AS c JOIN event AS e ON e.id = c.event_id
    WHERE c.person_id = :person AND c.pledged AND NOT c.kept
      AND e.id IN (SELECT value FROM json_each(:over))
    ORDER BY e.starts DESC, e.id LIMIT :latest";

const TALKS: &str = "SELECT e.id, e.title, e.starts, t.title
    FROM speaker AS s JOIN event AS e ON e.id = s.event_id
    JOIN session_speaker AS b ON b.speaker_id = s.id
    JOIN session AS t ON t.id = b.session_id
    WHERE s.person_id = :person AND s.state <> 'declined' AND e.state <> 'cancelled'
      AND e.id IN (SELECT value FROM json_each(:over))
    ORDER BY e.starts DESC, t.starts DESC, t.id LIMIT :latest";

const WORK: &str = "SELECT e.id, e.title, e.starts, s.role
    FROM staff AS s JOIN event AS e ON e.id = s.event_id
    WHERE s.person_id = :person AND e.state <> 'cancelled'
      AND e.id IN (SELECT value FROM json_each(:over))
    ORDER BY e.starts DESC, s.id LIMIT :latest";

fn events(reader: &Reader<'_>, sql: &str, person: PersonId, over: &str) -> Result<Vec<CardEvent>> {
    let mut statement = reader.conn.prepare_cached(sql)?;
    let found = statement
        .query_map(
            named_params! { ":person": person, ":over": over, ":latest": LATEST },
            |row| {
                Ok(CardEvent {
                    event_id: row.get(0)?,
                    title: row.get(1)?,
                    starts: row.get(2)?,
                    what: row.get(3)?,
                })
            },
        )?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

/// What was prepared and not said to be unsent counts as sent, as everywhere.
fn messages(reader: &Reader<'_>, person: PersonId) -> Result<Vec<CardMessage>> {
    let mut statement = reader.conn.prepare_cached(
        "SELECT m.created_at AS at,
                CASE WHEN c.message <> '' THEN c.message ELSE coalesce(n.kind, 'service') END AS kind,
                coalesce(n.name, e.title, s.title, '') AS title
         FROM message_copy AS c JOIN mailing AS m ON m.id = c.mailing_id
         LEFT JOIN message AS n ON n.id = m.message_id
         LEFT JOIN event AS e ON e.id = m.event_id LEFT JOIN series AS s ON s.id = m.series_id
         WHERE c.person_id = :person AND m.sent <> 'no'
         UNION ALL
         SELECT m.created_at, CASE i.method WHEN 'cancel' THEN 'cancellation' ELSE 'invitation' END,
                coalesce(e.title, s.title, '')
         FROM invitation AS i JOIN mailing AS m ON m.id = i.mailing_id
         LEFT JOIN event AS e ON e.id = m.event_id LEFT JOIN series AS s ON s.id = m.series_id
         WHERE i.person_id = :person AND m.sent <> 'no'
         ORDER BY at DESC LIMIT :latest",
    )?;
    let found = statement
        .query_map(
            named_params! { ":person": person, ":latest": LATEST },
            |row| {
                Ok(CardMessage {
                    at: row.get(0)?,
                    kind: row.get(1)?,
                    event_title: row.get(2)?,
                })
            },
        )?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}
