//! Tracks: added, renamed, coloured, deleted. A session outlives its track.

use rusqlite::params;

use super::store::{load, of_event};
use super::{AddTrack, EditTrack, Track, TrackColour, TrackRef};
use crate::db::deletion;
use crate::db::patch::Patch;
use crate::db::position;
use crate::db::text::fold;
use crate::error::{Code, Error, Result};
use crate::event::store as events;
use crate::ids::{EventId, TrackId};
use crate::input;
use crate::planner::Writer;
use crate::wire::Done;

pub fn add(writer: &Writer<'_>, request: AddTrack) -> Result<Track> {
    let event = events::load(writer, request.event_id)?;
    let name = input::required("name", &request.name)?;
    let others = of_event(writer.conn, event.id)?;
    free_name(&others, None, &name)?;
    let last: Option<String> = writer.conn.query_row(
        "SELECT max(position) FROM track WHERE event_id = ?1",
        [event.id],
        |row| row.get(0),
    )?;
    let id = TrackId::new();
    writer.conn.execute(
        "INSERT INTO track(id, event_id, name, colour, position) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![
            id,
            event.id,
            name,
            request.colour.unwrap_or_else(|| next_colour(&others)),
            position::after(last.as_deref())?,
        ],
    )?;
    writer.about(event.id);
    writer.fact("name", name);
    load(writer.conn, id)
}

pub fn edit(writer: &Writer<'_>, request: EditTrack) -> Result<Track> {
    let before = load(writer.conn, request.track_id)?;
    let name = request
        .name
        .map(|name| input::required("name", &name))
        .transpose()?;
    if let Some(name) = &name {
        let others = of_event(writer.conn, before.event_id)?;
        free_name(&others, Some(before.id), name)?;
    }
    Patch::new("track", before.id)
        .set("name", name)
        .set_sql("colour", request.colour)?
        .apply(writer.conn)?;
    writer.about(before.event_id);
    writer.fact("name", before.name);
    load(writer.conn, before.id)
}

/// Its sessions stay, of no track.
pub fn delete(writer: &Writer<'_>, request: TrackRef) -> Result<Done> {
    let track = load(writer.conn, request.track_id)?;
    writer.conn.execute(
        "UPDATE session SET track_id = NULL WHERE track_id = ?1",
        [track.id],
    )?;
    deletion::delete(
        writer.conn,
        "track",
        track.id,
        &[],
        deletion::in_use(&track.name),
    )?;
    writer.about(track.event_id);
    writer.fact("name", track.name);
    Ok(Done {})
}

/// A track of that event, or that there is none.
pub fn of(writer: &Writer<'_>, event: EventId, id: TrackId) -> Result<TrackId> {
    let track = load(writer.conn, id)?;
    if track.event_id != event {
        return Err(Error::missing("track", id));
    }
    Ok(track.id)
}

fn next_colour(others: &[Track]) -> TrackColour {
    let all = TrackColour::ALL;
    let free = all
        .iter()
        .find(|colour| others.iter().all(|track| track.colour != **colour));
    free.or_else(|| all.get(others.len() % all.len()))
        .copied()
        .unwrap_or(TrackColour::Blue)
}

/// Two tracks of one name could not be told apart by their word.
fn free_name(others: &[Track], own: Option<TrackId>, name: &str) -> Result<()> {
    let wanted = fold(name);
    let taken = others
        .iter()
        .any(|track| Some(track.id) != own && fold(&track.name) == wanted);
    if taken {
        return Err(Error::field("name", Code::NameTaken).with("name", name));
    }
    Ok(())
}
