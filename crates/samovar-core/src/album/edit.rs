//! Albums: added, changed, deleted.

use rusqlite::params;

use super::store::{load, of_event};
use super::{AddAlbum, AlbumRef, EditAlbum, EventPhotos};
use crate::db::deletion;
use crate::db::patch::Patch;
use crate::db::position;
use crate::error::Result;
use crate::event::store as events;
use crate::ids::AlbumId;
use crate::input;
use crate::planner::Writer;
use crate::wire::Done;

pub fn add(writer: &Writer<'_>, request: AddAlbum) -> Result<EventPhotos> {
    let event = events::load(writer, request.event_id)?;
    let title = input::required("title", &request.title)?;
    let link = input::compact("link", &request.link.unwrap_or_default())?;
    let last: Option<String> = writer.conn.query_row(
        "SELECT max(position) FROM album WHERE event_id = ?1",
        [event.id],
        |row| row.get(0),
    )?;
    writer.conn.execute(
        "INSERT INTO album(id, event_id, title, link, position) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![
            AlbumId::new(),
            event.id,
            title,
            link,
            position::after(last.as_deref())?,
        ],
    )?;
    writer.about(event.id);
    writer.fact("title", title);
    of_event(writer, event.id)
}

pub fn edit(writer: &Writer<'_>, request: EditAlbum) -> Result<EventPhotos> {
    let before = load(writer.conn, request.album_id)?;
    let title = request
        .title
        .map(|title| input::required("title", &title))
        .transpose()?;
    let link = request
        .link
        .map(|link| input::compact("link", &link))
        .transpose()?;
    Patch::new("album", before.id)
        .set("title", title)
        .set("link", link)
        .apply(writer.conn)?;
    writer.about(before.event_id);
    writer.fact("title", before.title);
    of_event(writer, before.event_id)
}

/// The pictures stay where they are; only what the planner knows of them goes.
pub fn delete(writer: &Writer<'_>, request: AlbumRef) -> Result<Done> {
    let album = load(writer.conn, request.album_id)?;
    deletion::delete(
        writer.conn,
        "album",
        album.id,
        &[],
        deletion::in_use(&album.title),
    )?;
    writer.about(album.event_id);
    writer.fact("title", album.title);
    Ok(Done {})
}
