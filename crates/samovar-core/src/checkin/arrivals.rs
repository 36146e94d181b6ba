//! How the evening filled: heads arriving per five minutes, by station.
//!
//! Steps are of real time, so that the hour a clock shows twice is there
//! twice; what a step is called is the clock on the event's wall.

use chrono::{DateTime, TimeDelta, Utc};
use samovar_zone::Zone;
use serde::Serialize;
use ts_rs::TS;

use crate::collation;
use crate::error::{Error, Result};
use crate::event::{EventRef, store as events};
use crate::planner::Reader;
use crate::settings::store::language;
use crate::time::{self, Wall, stamp, wall_at};

/// The most steps one chart has; longer events take longer steps.
const MOST_STEPS: i64 = 288;
/// Minutes of a step.
const STEPS: [i64; 7] = [5, 10, 15, 30, 60, 360, 1440];

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ArrivalStep {
    /// UTC: where the step begins.
    pub at: String,
    /// The same on the event's clock.
    pub wall: Wall,
    /// Heads by station, in the order of `stations`.
    pub heads: Vec<u32>,
    pub total: u32,
    /// Heads that had arrived by the end of the step.
    pub so_far: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ArrivalsChart {
    /// IANA name of the event's zone.
    pub zone: String,
    /// Minutes of a step: 5, unless the event goes on for more than a day.
    pub minutes: u32,
    /// By heads, the busiest first; '' is a laptop without a name.
    pub stations: Vec<String>,
    /// From the first arrival to the last, without gaps.
    pub steps: Vec<ArrivalStep>,
    /// Heads that arrived; whoever came in twice counts twice.
    pub heads: u32,
    /// Index of the busiest step.
    pub busiest: Option<u32>,
}

struct Arrived {
    at: DateTime<Utc>,
    station: usize,
    heads: u32,
}

pub fn chart(reader: &Reader<'_>, request: EventRef) -> Result<ArrivalsChart> {
    let event = events::load(reader, request.event_id)?;
    let zone = time::zone_shown(&event.zone);
    let stations = stations(reader, request)?;
    let mut statement = reader.conn.prepare_cached(
        "SELECT at, station, heads FROM arrival WHERE event_id = ?1 ORDER BY at, id",
    )?;
    let mut rows = statement.query([event.id])?;
    let mut arrived = Vec::new();
    while let Some(row) = rows.next()? {
        let (at, station): (String, String) = (row.get(0)?, row.get(1)?);
        arrived.push(Arrived {
            at: DateTime::parse_from_rfc3339(&at)
                .map_err(|error| Error::bug(format!("arrival at {at}: {error}")))?
                .with_timezone(&Utc),
            station: stations
                .iter()
                .position(|known| *known == station)
                .unwrap_or(0),
            heads: row.get(2)?,
        });
    }
    let minutes = step_minutes(&arrived);
    let steps = steps(&arrived, stations.len(), minutes, zone);
    let busiest = (0..)
        .zip(&steps)
        .max_by_key(|(index, step)| (step.total, std::cmp::Reverse(*index)))
        .map(|(index, _)| index);
    Ok(ArrivalsChart {
        zone: event.zone,
        minutes: u32::try_from(minutes).unwrap_or(5),
        stations,
        heads: arrived.iter().map(|one| one.heads).sum(),
        steps,
        busiest,
    })
}

/// The busiest first; of equals by name.
fn stations(reader: &Reader<'_>, request: EventRef) -> Result<Vec<String>> {
    let mut statement = reader.conn.prepare_cached(
        "SELECT station, sum(heads) FROM arrival WHERE event_id = ?1 GROUP BY station",
    )?;
    let mut found: Vec<(String, u32)> = statement
        .query_map([request.event_id], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let lang = language(reader.conn)?;
    found.sort_by(|(a, many), (b, more)| {
        more.cmp(many).then_with(|| collation::compare(lang, a, b))
    });
    Ok(found.into_iter().map(|(station, _)| station).collect())
}

fn step_minutes(arrived: &[Arrived]) -> i64 {
    let span = match (arrived.first(), arrived.last()) {
        (Some(first), Some(last)) => (last.at - first.at).num_minutes(),
        _ => 0,
    };
    STEPS
        .into_iter()
        .find(|minutes| span / minutes < MOST_STEPS)
        .unwrap_or(1440)
}

fn steps(arrived: &[Arrived], stations: usize, minutes: i64, zone: Zone) -> Vec<ArrivalStep> {
    let length = minutes * 60;
    let number = |at: DateTime<Utc>| at.timestamp().div_euclid(length);
    let (Some(first), Some(last)) = (arrived.first(), arrived.last()) else {
        return Vec::new();
    };
    let (first, last) = (number(first.at), number(last.at));
    let mut rest = arrived.iter().peekable();
    let mut so_far = 0;
    // A stray arrival of another year must not fill the memory with empty steps.
    (first..=last.min(first + 10 * MOST_STEPS))
        .map(|step| {
            let mut heads = vec![0; stations];
            while let Some(one) = rest.next_if(|one| number(one.at) <= step) {
                if let Some(slot) = heads.get_mut(one.station) {
                    *slot += one.heads;
                }
            }
            let total = heads.iter().sum();
            so_far += total;
            let at = DateTime::UNIX_EPOCH + TimeDelta::seconds(step * length);
            ArrivalStep {
                at: stamp(at),
                wall: wall_at(at, zone),
                heads,
                total,
                so_far,
            }
        })
        .collect()
}
