//! People who work at the event without speaking.

use rusqlite::{OptionalExtension, params};

use super::requests::{AddStaff, EditStaff, StaffRef};
use super::{Catering, board, store};
use crate::db::deletion;
use crate::db::patch::Patch;
use crate::error::Result;
use crate::event::store as event;
use crate::ids::{EventId, PersonId, StaffId};
use crate::input;
use crate::person::{edit::known_or_new, store as people};
use crate::planner::Writer;
use crate::wire::Done;

/// Adds somebody, or changes what those do who are staff already.
pub fn add(writer: &Writer<'_>, request: AddStaff) -> Result<Catering> {
    let event = event::load(writer, request.event_id)?;
    let person = known_or_new(
        writer,
        request.person_id,
        request.name.as_deref().unwrap_or_default(),
        "",
    )?;
    let known: Option<StaffId> = writer
        .conn
        .query_row(
            "SELECT id FROM staff WHERE event_id = ?1 AND person_id = ?2",
            params![event.id, person],
            |row| row.get(0),
        )
        .optional()?;
    match known {
        Some(id) => change(writer, id, request.role, request.eats)?,
        None => {
            writer.conn.execute(
                "INSERT INTO staff(id, event_id, person_id, role, eats) VALUES (?1, ?2, ?3, ?4, ?5)",
                params![
                    StaffId::new(),
                    event.id,
                    person,
                    input::line("role", request.role.as_deref().unwrap_or_default())?,
                    request.eats.unwrap_or(true),
                ],
            )?;
        }
    }
    writer.about(event.id);
    writer.fact("name", people::name(writer.conn, person)?);
    board::of_event(writer, &event)
}

/// The member of an event's staff that a person is, or becomes by it: whoever is given
/// something to do works there.
pub fn known_or_added(
    writer: &Writer<'_>,
    event: EventId,
    person: Option<PersonId>,
    name: &str,
) -> Result<StaffId> {
    let person = known_or_new(writer, person, name, "")?;
    let known: Option<StaffId> = writer
        .conn
        .query_row(
            "SELECT id FROM staff WHERE event_id = ?1 AND person_id = ?2",
            params![event, person],
            |row| row.get(0),
        )
        .optional()?;
    if let Some(id) = known {
        return Ok(id);
    }
    let id = StaffId::new();
    writer.conn.execute(
        "INSERT INTO staff(id, event_id, person_id, role, eats) VALUES (?1, ?2, ?3, '', 1)",
        params![id, event, person],
    )?;
    Ok(id)
}

pub fn edit(writer: &Writer<'_>, request: EditStaff) -> Result<Catering> {
    let (event, name) = store::named_staff(writer.conn, request.staff_id)?;
    change(writer, request.staff_id, request.role, request.eats)?;
    writer.about(event);
    writer.fact("name", name);
    board::of_event(writer, &event::load(writer, event)?)
}

pub fn remove(writer: &Writer<'_>, request: StaffRef) -> Result<Done> {
    let (event, name) = store::named_staff(writer.conn, request.staff_id)?;
    // A picture is wanted all the same.
    writer.conn.execute(
        "UPDATE shot SET staff_id = NULL WHERE staff_id = ?1",
        [request.staff_id],
    )?;
    deletion::delete(
        writer.conn,
        "staff",
        request.staff_id,
        &["badge_print", "assignment"],
        deletion::in_use(&name),
    )?;
    writer.about(event);
    writer.fact("name", name);
    Ok(Done {})
}

fn change(
    writer: &Writer<'_>,
    id: StaffId,
    role: Option<String>,
    eats: Option<bool>,
) -> Result<()> {
    Patch::new("staff", id)
        .set(
            "role",
            role.map(|role| input::line("role", &role)).transpose()?,
        )
        .set("eats", eats)
        .apply(writer.conn)?;
    Ok(())
}
