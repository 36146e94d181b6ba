//! Templates: made of an event, renamed, deleted.

use rusqlite::params;

use super::store::{load, loaded, with_name};
use super::{EventTemplate, EventTemplateRef, RenameEventTemplate, SaveEventTemplate, capture};
use crate::db::deletion;
use crate::db::patch::Patch;
use crate::error::{Code, Error, Result};
use crate::event::store as events;
use crate::ids::EventTemplateId;
use crate::input;
use crate::planner::Writer;
use crate::time::stamp;
use crate::wire::Done;

/// Keeps what is planned for an event; the event stays as it is.
pub fn save(writer: &Writer<'_>, request: SaveEventTemplate) -> Result<EventTemplate> {
    let event = events::load(writer, request.event_id)?;
    let name = input::required("name", &request.name)?;
    let plan = serde_json::to_string(&capture::of_event(writer, &event)?)?;
    let known = with_name(writer.conn, &name)?;
    let id = match known {
        Some(_) if request.replace != Some(true) => return Err(taken(name)),
        Some(id) => {
            Patch::new("event_template", id)
                .set("plan", Some(plan))
                .apply(writer.conn)?;
            id
        }
        None => {
            let id = EventTemplateId::new();
            writer.conn.execute(
                "INSERT INTO event_template(id, name, plan, created_at) VALUES (?1, ?2, ?3, ?4)",
                params![id, name, plan, stamp(writer.now)],
            )?;
            id
        }
    };
    writer.fact("name", name);
    writer.fact("title", event.title);
    loaded(writer.conn, id)
}

pub fn rename(writer: &Writer<'_>, request: RenameEventTemplate) -> Result<EventTemplate> {
    let (before, _) = load(writer.conn, request.template_id)?;
    let name = input::required("name", &request.name)?;
    let others = with_name(writer.conn, &name)?;
    if others.is_some_and(|id| id != request.template_id) {
        return Err(taken(name));
    }
    Patch::new("event_template", request.template_id)
        .set("name", Some(name.clone()))
        .apply(writer.conn)?;
    writer.fact("before", before);
    writer.fact("name", name);
    loaded(writer.conn, request.template_id)
}

/// Events that were planned by it stay as they are.
pub fn delete(writer: &Writer<'_>, request: EventTemplateRef) -> Result<Done> {
    let name: String = super::store::name(writer.conn, request.template_id)?;
    deletion::delete(
        writer.conn,
        "event_template",
        request.template_id,
        &[],
        deletion::in_use(&name),
    )?;
    writer.fact("name", name);
    Ok(Done {})
}

fn taken(name: String) -> Error {
    Error::field("name", Code::NameTaken).with("name", name)
}
