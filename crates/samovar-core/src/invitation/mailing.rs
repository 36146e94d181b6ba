//! Invitations that were prepared together, and the answer to "Did you send
//! it?". A "no" takes the copies out of what people hold; the versions stay, so
//! that their numbers are never used for anything else.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::Deserialize;
use ts_rs::TS;

use super::{InvitationFormat, MailService, Mailing, Sent, UsualWay, batch_rows, since};
use crate::db::patch::Patch;
use crate::error::{Error, Result};
use crate::ids::{EventId, MailingId, MessageId, SeriesId};
use crate::planner::{Reader, Writer};
use crate::series::parts;
use crate::time::stamp;

#[derive(Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ListMailings {
    /// Left out, with `seriesId` too: those of the whole planner.
    pub event_id: Option<EventId>,
    pub series_id: Option<SeriesId>,
    /// Of a message to the community alone.
    pub message_id: Option<MessageId>,
    /// Only those of which this was said. What was prepared of a message that is gone waits for
    /// no answer: there is nothing left to ask about.
    pub sent: Option<Sent>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ConfirmMailing {
    pub mailing_id: MailingId,
    pub sent: Sent,
    /// Of mail in a browser: only the batches that were copied were sent, the others
    /// were not.
    pub copied_only: Option<bool>,
}

const MAILING: &str = "SELECT m.id, m.event_id, m.series_id,
        coalesce((SELECT name FROM message WHERE id = m.message_id),
                 (SELECT title FROM event WHERE id = m.event_id), (SELECT title FROM series WHERE id = m.series_id),
                 (SELECT json_extract(v.shown, '$.title') FROM invitation AS i
                  JOIN calendar_version AS v ON v.id = i.version_id WHERE i.mailing_id = m.id LIMIT 1), ''),
        m.format, m.folder, m.sent, m.sent_at, m.created_at,
        (SELECT count(*) FROM invitation WHERE mailing_id = m.id AND method = 'request'),
        (SELECT count(*) FROM invitation WHERE mailing_id = m.id AND method = 'cancel'),
        (SELECT count(*) FROM (SELECT person_id FROM invitation WHERE mailing_id = m.id
                               UNION SELECT person_id FROM message_copy WHERE mailing_id = m.id)),
        m.message, m.service,
        (SELECT count(*) FROM message_copy AS c
         WHERE c.mailing_id = m.id AND (m.message <> '' OR m.message_id IS NOT NULL))
          - (SELECT count(*) FROM invitation WHERE mailing_id = m.id AND method = 'request' AND m.message <> ''),
        m.message_id, m.channel_id, m.lang
    FROM mailing AS m";

/// At most the latest 100.
pub fn list(reader: &Reader<'_>, request: ListMailings) -> Result<Vec<Mailing>> {
    asked(reader.conn, &request)
}

pub fn of(
    conn: &Connection,
    event: Option<EventId>,
    series: Option<SeriesId>,
) -> Result<Vec<Mailing>> {
    asked(
        conn,
        &ListMailings {
            event_id: event,
            series_id: series,
            ..ListMailings::default()
        },
    )
}

fn asked(conn: &Connection, request: &ListMailings) -> Result<Vec<Mailing>> {
    // Of all parts of a series; what was prepared for one that is gone is still its own.
    let series = request
        .series_id
        .map(|series| parts::whole_or_gone(conn, series))
        .transpose()?;
    let mut statement = conn.prepare_cached(&format!(
        "{MAILING} WHERE (?1 IS NULL OR m.event_id = ?1)
           AND (?2 IS NULL OR m.series_id = ?2 OR m.series_id IN (SELECT id FROM series WHERE part_of = ?2))
           AND (?3 IS NULL OR m.message_id = ?3) AND (?4 IS NULL OR m.sent = ?4)
           AND (coalesce(?4, '') <> 'unknown' OR m.message_id IS NULL
                OR EXISTS (SELECT 1 FROM message AS w WHERE w.id = m.message_id))
         ORDER BY m.created_at DESC, m.id DESC LIMIT 100"
    ))?;
    let mut found = statement
        .query_map(
            params![request.event_id, series, request.message_id, request.sent],
            mailing,
        )?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    since::count(conn, &mut found)?;
    Ok(found)
}

pub fn confirm(writer: &Writer<'_>, request: ConfirmMailing) -> Result<Mailing> {
    let old = load(writer.conn, request.mailing_id)?;
    if request.copied_only == Some(true) && request.sent == Sent::Yes {
        leave_the_rest(writer, &old)?;
    }
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
    writer.fact("sent", said_of(&old, request.sent));
    writer.fact("title", old.title);
    writer.fact("count", old.requests + old.cancellations + old.messages);
    load(writer.conn, request.mailing_id)
}

/// What history says: of invitations the word alone.
fn said_of(mailing: &Mailing, sent: Sent) -> String {
    let of = if mailing.channel_id.is_some() {
        "post-"
    } else if mailing.message_id.is_some() || mailing.message.is_some() {
        "message-"
    } else {
        ""
    };
    format!("{of}{}", sent.word())
}

/// How mails were sent the last time; until then, what the organiser's address says.
pub fn usual_way(conn: &Connection, organizer: &str) -> Result<Option<UsualWay>> {
    let last = conn
        .prepare_cached(
            "SELECT format, service FROM mailing WHERE sent <> 'no' AND message_id IS NULL ORDER BY created_at DESC, id DESC LIMIT 1",
        )?
        .query_row([], |row| {
            Ok(UsualWay {
                format: row.get(0)?,
                service: row.get::<_, String>(1)?.parse().ok(),
            })
        })
        .optional()?;
    Ok(last.or_else(|| {
        MailService::of_address(organizer).map(|service| UsualWay {
            format: InvitationFormat::Web,
            service: Some(service),
        })
    }))
}

/// What was not copied becomes a mailing of its own, which was not sent: its people
/// hold nothing of it, and are there to be prepared for again.
fn leave_the_rest(writer: &Writer<'_>, old: &Mailing) -> Result<()> {
    let left = batch_rows::left(writer.conn, old.id)?;
    if left.is_empty() {
        return Ok(());
    }
    let rest = MailingId::new();
    writer.conn.execute(
        "INSERT INTO mailing(id, event_id, series_id, format, folder, sent, created_at, message, service,
                             message_id, channel_id, lang)
         SELECT ?2, event_id, series_id, format, folder, 'no', created_at, message, service,
                message_id, channel_id, lang
         FROM mailing WHERE id = ?1",
        params![old.id, rest],
    )?;
    let left = serde_json::to_string(&left)?;
    // What came with the whole, and what says that they were told, goes along.
    for (table, along) in [("message_copy", "1"), ("invitation", "method = 'within'")] {
        writer.conn.execute(
            &format!(
                "UPDATE {table} SET mailing_id = ?2 WHERE mailing_id = ?1 AND (
                   id IN (SELECT value FROM json_each(?3))
                   OR ({along} AND person_id IN (
                     SELECT person_id FROM invitation WHERE mailing_id = ?1
                       AND id IN (SELECT value FROM json_each(?3)))))"
            ),
            params![old.id, rest, left],
        )?;
    }
    Ok(())
}

pub fn load(conn: &Connection, id: MailingId) -> Result<Mailing> {
    let mut found = conn
        .prepare_cached(&format!("{MAILING} WHERE m.id = ?1"))?
        .query_row([id], mailing)
        .optional()?
        .ok_or_else(|| Error::missing("mailing", id))?;
    since::count(conn, std::slice::from_mut(&mut found))?;
    Ok(found)
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
        silent: 0,
        message: row.get::<_, String>(12)?.parse().ok(),
        service: row.get::<_, String>(13)?.parse().ok(),
        messages: row.get::<_, i64>(14)?.max(0).try_into().unwrap_or(0),
        message_id: row.get(15)?,
        channel_id: row.get(16)?,
        lang: row.get(17)?,
    })
}
