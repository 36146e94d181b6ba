//! Readings: one a day of a channel or of a post; another of the same takes its place.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use rusqlite::{Connection, params};

use super::store::{find_reading, load, load_reading};
use super::{AddReading, ChannelReading, ReadingRef};
use crate::db::patch::Patch;
use crate::error::{Code, Error, Result};
use crate::ids::{ChannelId, ReadingId};
use crate::input;
use crate::planner::Writer;
use crate::rule::Day;
use crate::settings;
use crate::time;
use crate::wire::Done;

/// More than there are people.
pub const MOST: u32 = 2_000_000_000;

/// What somebody looked at; `None`: they did not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    pub members: Option<u32>,
    pub views: Option<u32>,
    pub reactions: Option<u32>,
    pub replies: Option<u32>,
}

impl Counts {
    #[must_use]
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }

    fn checked(self) -> Result<Self> {
        let check = |field: &str, count: Option<u32>| {
            count
                .map(|count| input::count(field, count, MOST))
                .transpose()
        };
        Ok(Self {
            members: check("members", self.members)?,
            views: check("views", self.views)?,
            reactions: check("reactions", self.reactions)?,
            replies: check("replies", self.replies)?,
        })
    }
}

pub fn add(writer: &Writer<'_>, request: AddReading) -> Result<ChannelReading> {
    let channel = load(writer.conn, request.channel_id)?;
    let today = today(writer.conn, writer.now)?;
    let day = request.day.unwrap_or(Day(today));
    check_day(day, today)?;
    let counts = Counts {
        members: request.members,
        views: request.views,
        reactions: request.reactions,
        replies: request.replies,
    };
    if counts.is_empty() {
        return Err(Error::field("members", Code::Required));
    }
    let post = input::compact("post", request.post.as_deref().unwrap_or_default())?;
    let (id, _) = put(writer, channel.id, &post, day, counts.checked()?)?;
    writer.fact("name", channel.name);
    writer.fact("day", day.to_string());
    load_reading(writer.conn, id)
}

pub fn remove(writer: &Writer<'_>, request: ReadingRef) -> Result<Done> {
    let reading = load_reading(writer.conn, request.reading_id)?;
    let channel = load(writer.conn, reading.channel_id)?;
    writer
        .conn
        .execute("DELETE FROM reading WHERE id = ?1", [reading.id])?;
    writer.fact("name", channel.name);
    writer.fact("day", reading.day.to_string());
    Ok(Done {})
}

/// What became of a reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Put {
    Added,
    Changed,
    Same,
}

/// Writes a reading; what it does not tell stays as it was told before.
pub fn put(
    writer: &Writer<'_>,
    channel: ChannelId,
    post: &str,
    day: Day,
    counts: Counts,
) -> Result<(ReadingId, Put)> {
    if let Some(before) = find_reading(writer.conn, channel, post, day)? {
        let changed = Patch::new("reading", before.id)
            .set("members", counts.members)
            .set("views", counts.views)
            .set("reactions", counts.reactions)
            .set("replies", counts.replies)
            .apply(writer.conn)?;
        return Ok((before.id, if changed { Put::Changed } else { Put::Same }));
    }
    let id = ReadingId::new();
    writer.conn.execute(
        "INSERT INTO reading(id, channel_id, post, day, members, views, reactions, replies)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            id,
            channel,
            post,
            day,
            counts.members,
            counts.views,
            counts.reactions,
            counts.replies
        ],
    )?;
    Ok((id, Put::Added))
}

/// The day it is where the planner is at home.
pub fn today(conn: &Connection, now: DateTime<Utc>) -> Result<NaiveDate> {
    let zone = time::zone_shown(&settings::store::load(conn)?.zone);
    Ok(now.with_timezone(&zone).date_naive())
}

/// Nobody has looked tomorrow, and no channel is so old.
pub fn check_day(day: Day, today: NaiveDate) -> Result<()> {
    if day.0.year() < 2000 || day.0 > today {
        return Err(Error::field("day", Code::OutOfRange).with("value", day.to_string()));
    }
    Ok(())
}
