//! A post that was copied for a channel. It stands among the mailings, with the same question:
//! was it sent?

use rusqlite::params;

use super::requests::NotePost;
use super::{channel_row, preview, store};
use crate::error::Result;
use crate::ids::MailingId;
use crate::invitation::{InvitationFormat, Mailing, mailing};
use crate::planner::Writer;
use crate::time::stamp;

pub fn note(writer: &Writer<'_>, request: NotePost) -> Result<Mailing> {
    let message = store::load(writer, request.message_id)?;
    let channel = channel_row::load(writer, request.channel_id)?;
    let limit = channel
        .kind
        .limit(channel.limit, request.caption.unwrap_or(false))?;
    // What could not be posted was not copied.
    preview::post(writer, &message, (&request.lang, channel.kind, limit))?;
    let id = MailingId::new();
    writer.conn.execute(
        "INSERT INTO mailing(id, event_id, series_id, format, folder, created_at, message_id, channel_id, lang)
         VALUES (?1, ?2, ?3, ?4, '', ?5, ?6, ?7, ?8)",
        params![
            id,
            message.event_id,
            message.series_id,
            InvitationFormat::Web,
            stamp(writer.now),
            message.id,
            request.channel_id,
            request.lang,
        ],
    )?;
    if let Some(event) = message.event_id {
        writer.about(event);
    }
    writer.fact("name", message.name);
    writer.fact("channel", channel.name);
    mailing::load(writer.conn, id)
}
