//! How much goes on in a channel's chat: messages by day and by month, how many accounts wrote,
//! and how many of those are somebody known. Nobody is named, and what was said is not known.

use chrono::{Months, NaiveDate};
use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::reach::{ChatDay, ChatMonth, month};
use super::store;
use crate::error::Result;
use crate::ids::ChannelId;
use crate::planner::Reader;
use crate::rule::Day;

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetChatActivity {
    pub channel_id: ChannelId,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChatActivity {
    pub channel_id: ChannelId,
    pub name: String,
    #[ts(type = "number")]
    pub messages: u64,
    /// Accounts that wrote at any time.
    pub accounts: u32,
    /// Of them, those that are one known person; the others are nobody known.
    pub known: u32,
    /// From the first that holds a message to the last, the latest last; in those between that
    /// hold none nobody wrote.
    pub months: Vec<MonthOfChat>,
    /// Those of `perMonth` that hold a message.
    pub days: Vec<ChatDay>,
    /// Of the last 30 days up to the last one that is known; `null`: no chat was read.
    pub per_month: Option<ChatMonth>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MonthOfChat {
    /// `2026-11`.
    pub month: String,
    #[ts(type = "number")]
    pub messages: u64,
    pub accounts: u32,
    /// Days on which somebody wrote.
    pub days: u32,
}

pub fn get(reader: &Reader<'_>, request: GetChatActivity) -> Result<ChatActivity> {
    let conn = reader.conn;
    let found = store::load(conn, request.channel_id)?;
    let channel = found.id;
    let last: Option<Day> = conn
        .prepare_cached("SELECT max(day) FROM chat_day WHERE channel_id = ?1")?
        .query_row([channel], |row| row.get(0))?;
    let per_month = last.map(|last| month(conn, channel, last)).transpose()?;
    let months = months(conn, channel)?;
    let (accounts, known) = accounts(conn, channel)?;
    Ok(ChatActivity {
        channel_id: channel,
        name: found.name,
        messages: months.iter().map(|one| one.messages).sum(),
        accounts,
        known,
        days: match &per_month {
            Some(month) => days(conn, channel, month)?,
            None => Vec::new(),
        },
        months,
        per_month,
    })
}

// What an erased person wrote is counted, and is nobody's account.

fn months(conn: &Connection, channel: ChannelId) -> Result<Vec<MonthOfChat>> {
    let mut statement = conn.prepare_cached(
        "SELECT substr(day, 1, 7) AS month, sum(messages), count(DISTINCT nullif(account, '')),
                count(DISTINCT day)
         FROM chat_day WHERE channel_id = ?1 GROUP BY month ORDER BY month",
    )?;
    let mut rows = statement.query([channel])?;
    let mut months: Vec<MonthOfChat> = Vec::new();
    while let Some(row) = rows.next()? {
        let month: String = row.get(0)?;
        while let Some(between) = months.last().and_then(|last| after(&last.month))
            && between < month
        {
            months.push(MonthOfChat {
                month: between,
                messages: 0,
                accounts: 0,
                days: 0,
            });
        }
        months.push(MonthOfChat {
            month,
            messages: whole(row.get(1)?),
            accounts: row.get(2)?,
            days: row.get(3)?,
        });
    }
    Ok(months)
}

/// `2027-01` after `2026-12`.
fn after(month: &str) -> Option<String> {
    let first: NaiveDate = format!("{month}-01").parse().ok()?;
    let next = first.checked_add_months(Months::new(1))?;
    Some(next.format("%Y-%m").to_string())
}

fn days(conn: &Connection, channel: ChannelId, span: &ChatMonth) -> Result<Vec<ChatDay>> {
    let mut statement = conn.prepare_cached(
        "SELECT day, sum(messages), count(DISTINCT nullif(account, '')) FROM chat_day
         WHERE channel_id = ?1 AND day BETWEEN ?2 AND ?3 GROUP BY day ORDER BY day",
    )?;
    Ok(statement
        .query_map(params![channel, span.first, span.last], |row| {
            Ok(ChatDay {
                day: row.get(0)?,
                messages: whole(row.get(1)?),
                accounts: row.get(2)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?)
}

/// Who wrote, and how many of them are somebody: an account that several have is nobody's.
fn accounts(conn: &Connection, channel: ChannelId) -> Result<(u32, u32)> {
    Ok(conn
        .prepare_cached(
            "SELECT count(*), coalesce(sum(
               (SELECT count(DISTINCT person_id) FROM contact WHERE kind = 'source' AND norm = a.account) = 1), 0)
             FROM (SELECT DISTINCT account FROM chat_day WHERE channel_id = ?1 AND account <> '') AS a",
        )?
        .query_row([channel], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

fn whole(count: i64) -> u64 {
    u64::try_from(count).unwrap_or(0)
}
