//! What a busy calendar is called and whose it is; and that it goes.

use super::{BusyCalendar, BusyCalendarRef, EditBusyCalendar, run, store};
use crate::db::deletion;
use crate::db::patch::Patch;
use crate::error::Result;
use crate::input;
use crate::planner::Writer;
use crate::wire::Done;

pub fn edit(writer: &Writer<'_>, request: EditBusyCalendar) -> Result<BusyCalendar> {
    let old = store::load(writer, request.calendar_id)?;
    let kind = request.kind.unwrap_or(old.kind);
    let venue = run::venue_for(writer, kind, request.venue_id.unwrap_or(old.venue_id))?;
    let name = request
        .name
        .map(|name| input::required("name", &name))
        .transpose()?;
    Patch::new("busy_calendar", old.id)
        .set("name", name)
        .set("kind", Some(kind.word().to_owned()))
        .set("venue_id", Some(venue.map(|id| id.to_string())))
        .apply(writer.conn)?;
    let new = store::load(writer, old.id)?;
    writer.fact("name", new.name.clone());
    Ok(new)
}

/// Its times go by cascade; undo brings all of it back.
pub fn delete(writer: &Writer<'_>, request: BusyCalendarRef) -> Result<Done> {
    let calendar = store::load(writer, request.calendar_id)?;
    deletion::delete(
        writer.conn,
        "busy_calendar",
        calendar.id,
        &["busy_time"],
        deletion::in_use(&calendar.name),
    )?;
    writer.fact("name", calendar.name);
    Ok(Done {})
}
