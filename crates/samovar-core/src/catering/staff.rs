//! People who work at the event without speaking.

use rusqlite::{Connection, OptionalExtension, params};

use super::{AddStaff, Catering, EditStaff, StaffMember, StaffRef, dishes};
use crate::db::patch::Patch;
use crate::db::references;
use crate::error::{Error, Result};
use crate::event::store as event;
use crate::ids::{EventId, StaffId};
use crate::input;
use crate::person::list::key_column;
use crate::person::{edit::known_or_new, store as people};
use crate::planner::Writer;
use crate::wire::Done;

/// The staff of an event by name.
pub fn list(conn: &Connection, event: EventId) -> Result<Vec<StaffMember>> {
    let key = key_column(conn)?;
    let mut statement = conn.prepare_cached(&format!(
        "SELECT s.id, s.person_id, p.name, s.role, s.eats,
                EXISTS(SELECT 1 FROM guest AS g WHERE g.event_id = s.event_id AND g.person_id = s.person_id
                       AND g.state = 'going')
         FROM staff AS s JOIN person AS p ON p.id = s.person_id
         LEFT JOIN local_person_index AS i ON i.person_id = p.id
         WHERE s.event_id = ?1 ORDER BY i.{key}, s.id"
    ))?;
    let staff = statement
        .query_map([event], |row| {
            Ok(StaffMember {
                id: row.get(0)?,
                person_id: row.get(1)?,
                name: row.get(2)?,
                role: row.get(3)?,
                eats: row.get(4)?,
                is_guest: row.get(5)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(staff)
}

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
    dishes::of_event(writer, &event)
}

pub fn edit(writer: &Writer<'_>, request: EditStaff) -> Result<Catering> {
    let (event, name) = named(writer, request.staff_id)?;
    change(writer, request.staff_id, request.role, request.eats)?;
    writer.about(event);
    writer.fact("name", name);
    dishes::of_event(writer, &event::load(writer, event)?)
}

pub fn remove(writer: &Writer<'_>, request: StaffRef) -> Result<Done> {
    let (event, name) = named(writer, request.staff_id)?;
    references::delete(
        writer.conn,
        "staff",
        request.staff_id,
        &["badge_print"],
        references::in_use(&name),
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

fn named(writer: &Writer<'_>, id: StaffId) -> Result<(EventId, String)> {
    writer
        .conn
        .query_row(
            "SELECT s.event_id, p.name FROM staff AS s JOIN person AS p ON p.id = s.person_id WHERE s.id = ?1",
            [id],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?
        .ok_or_else(|| Error::missing("staff", id))
}
