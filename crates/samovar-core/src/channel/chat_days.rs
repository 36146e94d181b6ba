//! The days of a chat as rows. A day is taken from the file that knows more of it: an
//! export made at noon lacks the evening, and a later one has it. So the same file again
//! changes nothing, in whatever order files come.

use std::collections::{BTreeMap, HashMap};

use rusqlite::{Connection, params};
use samovar_chat::DayCount;

use crate::error::Result;
use crate::ids::{ChannelId, ChatDayId};
use crate::planner::Writer;
use crate::rule::Day;

/// What was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Taken {
    /// Days that are new, or of which more is known now.
    pub days: u32,
    /// Messages that were not counted before.
    pub messages: u64,
}

/// A day as it stands.
type Standing = HashMap<String, (ChatDayId, u32)>;

pub fn take(
    writer: &Writer<'_>,
    channel: ChannelId,
    chat: &str,
    counts: &[DayCount],
    tick: &dyn Fn(usize) -> Result<()>,
) -> Result<Taken> {
    let mut taken = Taken::default();
    let mut standing = standing(writer.conn, channel, chat)?;
    for (at, day) in counts.chunk_by(|one, next| one.day == next.day).enumerate() {
        if at % 100 == 0 {
            tick(at)?;
        }
        let Some(first) = day.first() else { continue };
        let known = standing.remove(&Day(first.day)).unwrap_or_default();
        let before: u64 = known.values().map(|(_, count)| u64::from(*count)).sum();
        let after: u64 = day.iter().map(|count| u64::from(count.messages)).sum();
        // As much as is known: that is the day as it stands, also where somebody of it
        // was erased since.
        if after <= before {
            continue;
        }
        replace(writer.conn, channel, chat, day, known)?;
        taken.days += 1;
        taken.messages += after - before;
    }
    Ok(taken)
}

fn standing(conn: &Connection, channel: ChannelId, chat: &str) -> Result<BTreeMap<Day, Standing>> {
    let mut statement = conn.prepare_cached(
        "SELECT day, account, id, messages FROM chat_day WHERE channel_id = ?1 AND chat = ?2",
    )?;
    let mut rows = statement.query(params![channel, chat])?;
    let mut found: BTreeMap<Day, Standing> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let (id, messages): (ChatDayId, u32) = (row.get(2)?, row.get(3)?);
        let account: String = row.get(1)?;
        // Several people may have been erased from one day: each row stays known.
        let key = if account.is_empty() {
            format!("\u{0}{id}")
        } else {
            account
        };
        found
            .entry(row.get(0)?)
            .or_default()
            .insert(key, (id, messages));
    }
    Ok(found)
}

fn replace(
    conn: &Connection,
    channel: ChannelId,
    chat: &str,
    day: &[DayCount],
    mut known: Standing,
) -> Result<()> {
    for count in day {
        match known.remove(&count.account) {
            Some((_, messages)) if messages == count.messages => {}
            Some((id, _)) => {
                conn.prepare_cached("UPDATE chat_day SET messages = ?2 WHERE id = ?1")?
                    .execute(params![id, count.messages])?;
            }
            None => {
                conn.prepare_cached(
                    "INSERT OR FAIL INTO chat_day(id, channel_id, chat, account, day, messages)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                )?
                .execute(params![
                    ChatDayId::new(),
                    channel,
                    chat,
                    count.account,
                    Day(count.day),
                    count.messages
                ])?;
            }
        }
    }
    for (id, _) in known.into_values() {
        conn.prepare_cached("DELETE FROM chat_day WHERE id = ?1")?
            .execute([id])?;
    }
    Ok(())
}
