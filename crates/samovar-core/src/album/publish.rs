//! An album is published, and taken back. It asks first while anybody who was there said no.

use super::store::{load, of_event};
use super::{Album, AlbumRef, EventPhotos, PublishAlbum, marks};
use crate::db::patch::Patch;
use crate::error::{Code, Error, Result};
use crate::event::store as events;
use crate::planner::Writer;
use crate::rule::Day;
use crate::settings::store::language;
use crate::time;

/// So many are named where an album asks; the photographer's sheet names all.
const NAMED: usize = 5;

pub fn publish(writer: &Writer<'_>, request: PublishAlbum) -> Result<EventPhotos> {
    let album = load(writer.conn, request.album_id)?;
    let event = events::load(writer, album.event_id)?;
    if request.anyway != Some(true) {
        ask(writer, &album)?;
    }
    let day = match request.day {
        Some(day) => day,
        None => Day(time::wall_at(writer.now, time::zone(&event.zone)?).0.date()),
    };
    set(writer, album, Some(day))
}

pub fn unpublish(writer: &Writer<'_>, request: AlbumRef) -> Result<EventPhotos> {
    let album = load(writer.conn, request.album_id)?;
    set(writer, album, None)
}

fn set(writer: &Writer<'_>, album: Album, day: Option<Day>) -> Result<EventPhotos> {
    Patch::new("album", album.id)
        .set_sql("published_on", Some(day))?
        .apply(writer.conn)?;
    writer.about(album.event_id);
    writer.fact("title", album.title);
    of_event(writer, album.event_id)
}

fn ask(writer: &Writer<'_>, album: &Album) -> Result<()> {
    let refused = marks::refused(writer.conn, album.event_id, language(writer.conn)?)?;
    if refused.is_empty() {
        return Ok(());
    }
    let named: Vec<&str> = refused
        .iter()
        .take(NAMED)
        .map(|one| one.name.as_str())
        .collect();
    let more = if refused.len() > named.len() {
        ", …"
    } else {
        ""
    };
    Err(Error::new(Code::PhotosRefused)
        .with("title", album.title.as_str())
        .with("count", refused.len())
        .with("names", format!("{}{more}", named.join(", "))))
}
