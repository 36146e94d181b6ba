//! Makes, edits and puts away channels. None is deleted: what was read off it stays.

use rusqlite::params;

use super::store::load;
use super::{AddChannel, ArchiveChannel, Channel, EditChannel};
use crate::db::patch::Patch;
use crate::db::position;
use crate::error::{Code, Error, Result};
use crate::ids::ChannelId;
use crate::input;
use crate::person::language;
use crate::planner::Writer;
use crate::time::stamp;

/// No channel takes a longer post.
const MOST_CHARS: u32 = 1_000_000;

pub fn add(writer: &Writer<'_>, request: AddChannel) -> Result<Channel> {
    let id = ChannelId::new();
    let name = input::required("name", &request.name)?;
    let last: Option<String> =
        writer
            .conn
            .query_row("SELECT max(position) FROM channel", [], |row| row.get(0))?;
    writer.conn.execute(
        "INSERT INTO channel(id, kind, name, address, lang, char_limit, position, created_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            id,
            request.kind,
            name,
            input::compact("address", request.address.as_deref().unwrap_or_default())?,
            language::checked("lang", request.lang.as_deref().unwrap_or_default())?,
            chars(request.char_limit)?,
            position::after(last.as_deref())?,
            stamp(writer.now),
        ],
    )?;
    writer.fact("name", name);
    load(writer.conn, id)
}

pub fn edit(writer: &Writer<'_>, request: EditChannel) -> Result<Channel> {
    let before = load(writer.conn, request.channel_id)?;
    Patch::new("channel", before.id)
        .set_sql("kind", request.kind)?
        .set(
            "name",
            request
                .name
                .map(|name| input::required("name", &name))
                .transpose()?,
        )
        .set(
            "address",
            request
                .address
                .map(|address| input::compact("address", &address))
                .transpose()?,
        )
        .set(
            "lang",
            request
                .lang
                .map(|lang| language::checked("lang", &lang))
                .transpose()?,
        )
        .set("char_limit", request.char_limit.map(chars).transpose()?)
        .apply(writer.conn)?;
    writer.fact("name", before.name);
    load(writer.conn, before.id)
}

/// What was put away stays put away since then.
pub fn archive(writer: &Writer<'_>, request: ArchiveChannel) -> Result<Channel> {
    let before = load(writer.conn, request.channel_id)?;
    let archived = request.archived.unwrap_or(true);
    if archived != before.archived_at.is_some() {
        let since = archived.then(|| stamp(writer.now));
        Patch::new("channel", before.id)
            .set("archived_at", Some(since))
            .apply(writer.conn)?;
    }
    writer.fact("name", before.name);
    writer.fact("archived", archived.to_string());
    load(writer.conn, before.id)
}

fn chars(limit: Option<u32>) -> Result<Option<u32>> {
    let Some(limit) = limit else {
        return Ok(None);
    };
    if limit == 0 {
        return Err(Error::field("charLimit", Code::OutOfRange)
            .with("value", 0)
            .with("least", 1));
    }
    input::count("charLimit", limit, MOST_CHARS).map(Some)
}
