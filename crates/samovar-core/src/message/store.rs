//! Messages as rows, with their texts and what the ledger says of them.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::requests::{ListMessages, MessageRef};
use super::{CommunityMessage, MessageAudience, MessageRow, MessageText, fields, of_series, paid};
use crate::error::{Error, Result};
use crate::ids::{EventId, MessageId, SeriesId};
use crate::planner::Reader;

const MESSAGE: &str =
    "SELECT id, name, kind, what_for, event_id, audience, advertiser, ad_token, archived_at IS NOT NULL,
            created_at, series_id FROM message";

const ROWS: &str = "SELECT m.id, m.name, m.kind, m.what_for, m.event_id, coalesce(e.title, s.title, ''), m.audience,
        m.archived_at IS NOT NULL,
        (SELECT count(DISTINCT c.person_id) FROM mailing AS l JOIN message_copy AS c ON c.mailing_id = l.id
         WHERE l.message_id = m.id AND l.sent <> 'no'),
        (SELECT count(DISTINCT c.person_id) FROM mailing AS l JOIN message_copy AS c ON c.mailing_id = l.id
         WHERE l.message_id = m.id AND l.sent = 'yes'),
        (SELECT max(l.created_at) FROM mailing AS l WHERE l.message_id = m.id AND l.sent <> 'no'),
        m.series_id
    FROM message AS m LEFT JOIN event AS e ON e.id = m.event_id LEFT JOIN series AS s ON s.id = m.series_id
    WHERE (?1 IS NULL OR m.event_id = ?1) AND (?2 IS NULL OR m.series_id = ?2)
    ORDER BY m.archived_at IS NOT NULL, m.created_at DESC, m.id DESC";

pub fn get(reader: &Reader<'_>, request: MessageRef) -> Result<CommunityMessage> {
    load(reader, request.message_id)
}

pub fn load(reader: &Reader<'_>, id: MessageId) -> Result<CommunityMessage> {
    let found = reader
        .conn
        .prepare_cached(&format!("{MESSAGE} WHERE id = ?1"))?
        .query_row([id], message)
        .optional()?
        .ok_or_else(|| Error::missing("message", id))?;
    let found = CommunityMessage {
        texts: texts(reader.conn, id)?,
        next_event_id: match found.series_id {
            Some(series) => of_series::next_date(reader, series)?,
            None => None,
        },
        ..found
    };
    Ok(CommunityMessage {
        sponsor_unmarked: paid::is_unmarked_somewhere(&found),
        ..found
    })
}

/// The latest first, those that were put away last.
pub fn list(reader: &Reader<'_>, request: ListMessages) -> Result<Vec<MessageRow>> {
    let mut langs = langs(reader.conn)?;
    let mut statement = reader.conn.prepare_cached(ROWS)?;
    let mut rows = statement
        .query_map(params![request.event_id, request.series_id], row)?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    for row in &mut rows {
        row.langs = langs.remove(&row.id).unwrap_or_default();
    }
    Ok(rows)
}

fn texts(conn: &Connection, id: MessageId) -> Result<Vec<MessageText>> {
    let mut statement = conn.prepare_cached(
        "SELECT lang, channel_kind, subject, body FROM message_text WHERE message_id = ?1 ORDER BY id",
    )?;
    let found = statement
        .query_map([id], |row| {
            Ok(MessageText {
                lang: row.get(0)?,
                channel_kind: row.get::<_, String>(1)?.parse().ok(),
                subject: row.get(2)?,
                body: row.get(3)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

/// Of all messages, each language once.
fn langs(conn: &Connection) -> Result<HashMap<MessageId, Vec<String>>> {
    let mut statement =
        conn.prepare_cached("SELECT message_id, lang FROM message_text ORDER BY id")?;
    let mut rows = statement.query([])?;
    let mut found: HashMap<MessageId, Vec<String>> = HashMap::new();
    while let Some(row) = rows.next()? {
        let langs = found.entry(row.get(0)?).or_default();
        let lang: String = row.get(1)?;
        if !langs.contains(&lang) {
            langs.push(lang);
        }
    }
    Ok(found)
}

/// What nothing reads any more is nobody.
fn audience(text: &str) -> MessageAudience {
    serde_json::from_str(text).unwrap_or(MessageAudience::Stages { stages: Vec::new() })
}

fn message(row: &Row<'_>) -> rusqlite::Result<CommunityMessage> {
    let event_id: Option<EventId> = row.get(4)?;
    let series_id: Option<SeriesId> = row.get(10)?;
    let known = fields::known(event_id.is_some() || series_id.is_some());
    Ok(CommunityMessage {
        id: row.get(0)?,
        name: row.get(1)?,
        kind: row.get(2)?,
        what_for: row.get(3)?,
        event_id,
        series_id,
        next_event_id: None,
        audience: audience(&row.get::<_, String>(5)?),
        advertiser: row.get(6)?,
        ad_token: row.get(7)?,
        sponsor_unmarked: false,
        texts: Vec::new(),
        fields: known.iter().map(|field| field.word().to_owned()).collect(),
        archived: row.get(8)?,
        created_at: row.get(9)?,
    })
}

fn row(row: &Row<'_>) -> rusqlite::Result<MessageRow> {
    Ok(MessageRow {
        id: row.get(0)?,
        name: row.get(1)?,
        kind: row.get(2)?,
        what_for: row.get(3)?,
        event_id: row.get(4)?,
        series_id: row.get(11)?,
        event_title: row.get(5)?,
        langs: Vec::new(),
        audience: audience(&row.get::<_, String>(6)?),
        archived: row.get(7)?,
        prepared: row.get(8)?,
        told: row.get(9)?,
        last_at: row.get(10)?,
    })
}
