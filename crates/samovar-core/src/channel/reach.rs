//! Reach: what was read off each channel, and how much was said in its chat, day by day.
//! Views are no people, and nothing is added up over channels.

use std::collections::HashMap;

use chrono::{Days, NaiveDate};
use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::store;
use super::{ChannelKind, ListChannels};
use crate::error::Result;
use crate::ids::ChannelId;
use crate::planner::Reader;
use crate::rule::Day;

/// Over how many days a chat is looked at.
const MONTH: u64 = 30;

#[derive(Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ListReach {
    /// The first and the last day; left out: all there are.
    pub from: Option<Day>,
    pub to: Option<Day>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CommunityReach {
    /// Those that were put away last.
    pub channels: Vec<ChannelReach>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChannelReach {
    pub channel_id: ChannelId,
    pub name: String,
    pub kind: ChannelKind,
    /// Put away: it is read no more, and what was read stays.
    pub archived: bool,
    /// Of the channel itself, by day; those of posts stand in its list of readings.
    pub readings: Vec<ReachReading>,
    pub days: Vec<ChatDay>,
    /// Of the last 30 days up to the last one that is known; `null`: no chat was read.
    pub per_month: Option<ChatMonth>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReachReading {
    pub day: Day,
    pub members: Option<u32>,
    pub views: Option<u32>,
    pub reactions: Option<u32>,
    pub replies: Option<u32>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChatDay {
    pub day: Day,
    #[ts(type = "number")]
    pub messages: u64,
    pub accounts: u32,
}

/// How many of those who write in a month write on a day.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChatMonth {
    pub first: Day,
    pub last: Day,
    /// Who wrote at least once in it.
    pub accounts: u32,
    /// Who wrote on a day, on the average; a day without a message counts as none.
    pub mean_daily: f64,
    /// The one by the other; `null`: nobody wrote.
    pub share: Option<f64>,
}

pub fn list(reader: &Reader<'_>, request: ListReach) -> Result<CommunityReach> {
    let span = (
        request.from.map(|day| day.to_string()).unwrap_or_default(),
        request
            .to
            .map_or_else(|| "9999-12-31".to_owned(), |day| day.to_string()),
    );
    let all = ListChannels {
        archived: Some(true),
    };
    let channels = store::list(reader, all)?;
    let mut days = chat_days(reader.conn, &span)?;
    let channels = channels
        .into_iter()
        .map(|channel| {
            let days = days.remove(&channel.id).unwrap_or_default();
            let last = days.last().map(|day| day.day);
            Ok(ChannelReach {
                readings: readings(reader.conn, channel.id, &span)?,
                per_month: last
                    .map(|last| month(reader.conn, channel.id, last))
                    .transpose()?,
                days,
                channel_id: channel.id,
                name: channel.name,
                kind: channel.kind,
                archived: channel.archived_at.is_some(),
            })
        })
        .collect::<Result<_>>()?;
    Ok(CommunityReach { channels })
}

fn readings(
    conn: &Connection,
    channel: ChannelId,
    (from, to): &(String, String),
) -> Result<Vec<ReachReading>> {
    let mut statement = conn.prepare_cached(
        "SELECT day, members, views, reactions, replies FROM reading
         WHERE channel_id = ?1 AND post = '' AND day BETWEEN ?2 AND ?3 ORDER BY day, id",
    )?;
    Ok(statement
        .query_map(params![channel, from, to], |row| {
            Ok(ReachReading {
                day: row.get(0)?,
                members: row.get(1)?,
                views: row.get(2)?,
                reactions: row.get(3)?,
                replies: row.get(4)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?)
}

fn chat_days(
    conn: &Connection,
    (from, to): &(String, String),
) -> Result<HashMap<ChannelId, Vec<ChatDay>>> {
    // What an erased person wrote is counted, and is nobody's. Accounts are counted on their
    // own: then they come in the order of the index, and need no tree of a million of them.
    let mut statement = conn.prepare_cached(
        "WITH said AS (SELECT channel_id, day, sum(messages) AS messages FROM chat_day
           WHERE day BETWEEN ?1 AND ?2 GROUP BY channel_id, day),
         who AS MATERIALIZED (SELECT channel_id, day, count(DISTINCT account) AS accounts FROM chat_day
           WHERE day BETWEEN ?1 AND ?2 AND account <> '' GROUP BY channel_id, day)
         SELECT s.channel_id, s.day, s.messages, coalesce(w.accounts, 0)
         FROM said AS s LEFT JOIN who AS w ON w.channel_id = s.channel_id AND w.day = s.day
         ORDER BY s.channel_id, s.day",
    )?;
    let mut rows = statement.query(params![from, to])?;
    let mut found: HashMap<ChannelId, Vec<ChatDay>> = HashMap::new();
    while let Some(row) = rows.next()? {
        let messages: i64 = row.get(2)?;
        found.entry(row.get(0)?).or_default().push(ChatDay {
            day: row.get(1)?,
            messages: u64::try_from(messages).unwrap_or(0),
            accounts: row.get(3)?,
        });
    }
    Ok(found)
}

/// The 30 days up to the last that is known.
pub fn month(conn: &Connection, channel: ChannelId, last: Day) -> Result<ChatMonth> {
    let first = last
        .0
        .checked_sub_days(Days::new(MONTH - 1))
        .unwrap_or(NaiveDate::MIN);
    let first = Day(first);
    let (accounts, daily): (u32, u32) = conn
        .prepare_cached(
            "SELECT count(DISTINCT account),
                    (SELECT count(*) FROM (SELECT DISTINCT account, day FROM chat_day
                      WHERE channel_id = ?1 AND account <> '' AND day BETWEEN ?2 AND ?3))
             FROM chat_day WHERE channel_id = ?1 AND account <> '' AND day BETWEEN ?2 AND ?3",
        )?
        .query_row(params![channel, first, last], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    let mean_daily = f64::from(daily) / 30.0;
    Ok(ChatMonth {
        first,
        last,
        accounts,
        mean_daily,
        share: (accounts > 0).then(|| mean_daily / f64::from(accounts)),
    })
}
