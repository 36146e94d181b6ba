//! Invitations that were prepared together, and the answer to "Did you send
//! it?". A "no" takes the copies out of what people hold; the versions stay, so
//! that their numbers are never used for anything else.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::Deserialize;
use ts_rs::TS;

use super::{Mailing, Sent};
use crate::db::patch::Patch;
use crate::error::{Error, Result};
use crate::ids::{EventId, MailingId, SeriesId};
use crate::planner::{Reader, Writer};
use crate::time::stamp;

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ListMailings {
    /// Left out, with `seriesId` too: those of the whole planner.
    pub event_id: Option<EventId>,
    pub series_id: Option<SeriesId>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ConfirmMailing {
    pub mailing_id: MailingId,
    pub sent: Sent,
}

const MAILING: &str = "SELECT m.id, m.event_id, m.series_id,
        coalesce((SELECT title FROM event WHERE id = m.event_id), (SELECT title FROM series WHERE id = m.series_id),
                 (SELECT json_extract(v.shown, '$.title') FROM invitation AS i
                  JOIN calendar_version AS v ON v.id = i.version_id WHERE i.mailing_id = m.id LIMIT 1), ''),
        m.format, m.folder, m.sent, m.sent_at, m.created_at,
        (SELECT count(*) FROM invitation WHERE mailing_id = m.id AND method = 'request'),
        (SELECT count(*) FROM invitation WHERE mailing_id = m.id AND method = 'cancel'),
        (SELECT count(DISTINCT person_id) FROM invitation WHERE mailing_id = m.id)
    FROM mailing AS m";

/// At most the latest 100.
pub fn list(reader: &Reader<'_>, request: ListMailings) -> Result<Vec<Mailing>> {
    of(reader.conn, request.event_id, request.series_id)
}

pub fn of(
    conn: &Connection,
    event: Option<EventId>,
    series: Option<SeriesId>,
) -> Result<Vec<Mailing>> {
    let mut statement = conn.prepare_cached(&format!(
        "{MAILING} WHERE (?1 IS NULL OR m.event_id = ?1) AND (?2 IS NULL OR m.series_id = ?2)
         ORDER BY m.created_at DESC, m.id DESC LIMIT 100"
    ))?;
    let found = statement
        .query_map(params![event, series], mailing)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

pub fn confirm(writer: &Writer<'_>, request: ConfirmMailing) -> Result<Mailing> {
    let old = load(writer.conn, request.mailing_id)?;
    let sent_at = match request.sent {
        Sent::Yes => Some(stamp(writer.now)),
        Sent::No | Sent::Unknown => None,
    };
    if old.sent != request.sent {
        Patch::new("mailing", old.id)
            .set("sent", Some(request.sent.word().to_owned()))
            .set("sent_at", Some(sent_at))
            .apply(writer.conn)?;
    }
    if let Some(event) = old.event_id {
        writer.about(event);
    }
    writer.fact("title", old.title);
    writer.fact("count", old.requests + old.cancellations);
    writer.fact("sent", request.sent.word());
    load(writer.conn, request.mailing_id)
}

fn load(conn: &Connection, id: MailingId) -> Result<Mailing> {
    conn.prepare_cached(&format!("{MAILING} WHERE m.id = ?1"))?
        .query_row([id], mailing)
        .optional()?
        .ok_or_else(|| Error::missing("mailing", id))
}

fn mailing(row: &Row<'_>) -> rusqlite::Result<Mailing> {
    Ok(Mailing {
        id: row.get(0)?,
        event_id: row.get(1)?,
        series_id: row.get(2)?,
        title: row.get(3)?,
        format: row.get(4)?,
        folder: row.get(5)?,
        sent: row.get(6)?,
        sent_at: row.get(7)?,
        created_at: row.get(8)?,
        requests: row.get(9)?,
        cancellations: row.get(10)?,
        people: row.get(11)?,
    })
}
