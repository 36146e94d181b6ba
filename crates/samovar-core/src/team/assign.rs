//! Who does a shift: asked, confirmed, declined; afterwards, who was there.

use rusqlite::{OptionalExtension, params};

use super::requests::{AssignShift, AssignmentRef, SetAssignments};
use super::store::{duties, load_assignment, load_shift, of_this_event};
use super::{Assignment, AssignmentState, Team, show};
use crate::catering::staff;
use crate::catering::store::named_staff;
use crate::db::deletion;
use crate::db::patch::Patch;
use crate::error::{Code, Error, Result};
use crate::ids::AssignmentId;
use crate::planner::Writer;

/// Asks somebody for a shift. Whoever has it already keeps it, with the state that is named.
pub fn assign(writer: &Writer<'_>, request: AssignShift) -> Result<Team> {
    let (event, duty, shift) = load_shift(writer, request.shift_id)?;
    let staff = match request.staff_id {
        Some(id) => of_this_event(writer, event.id, id)?,
        None => staff::known_or_added(
            writer,
            event.id,
            request.person_id,
            request.name.as_deref().unwrap_or_default(),
        )?,
    };
    let known: Option<AssignmentId> = writer
        .conn
        .query_row(
            "SELECT id FROM assignment WHERE shift_id = ?1 AND staff_id = ?2",
            params![shift.id, staff],
            |row| row.get(0),
        )
        .optional()?;
    match known {
        Some(id) => {
            Patch::new("assignment", id)
                .set_sql("state", request.state)?
                .apply(writer.conn)?;
        }
        None => {
            writer.conn.execute(
                "INSERT INTO assignment(id, shift_id, staff_id, state) VALUES (?1, ?2, ?3, ?4)",
                params![
                    AssignmentId::new(),
                    shift.id,
                    staff,
                    request.state.unwrap_or(AssignmentState::Asked),
                ],
            )?;
        }
    }
    let (_, name) = named_staff(writer.conn, staff)?;
    writer.about(event.id);
    writer.fact("name", name);
    writer.fact("title", duty.title);
    show::of_event(writer, &event)
}

/// Sets how far shifts have come: of one person, or of everybody who was there.
pub fn set(writer: &Writer<'_>, request: SetAssignments) -> Result<Team> {
    let Some(first) = request.assignment_ids.first() else {
        return Err(Error::field("assignmentIds", Code::Required));
    };
    let (event, _, _) = load_assignment(writer, *first)?;
    let known: Vec<Assignment> = duties(writer, event.id)?
        .into_iter()
        .flat_map(|duty| duty.shifts)
        .flat_map(|shift| shift.assigned)
        .collect();
    let mut names: Vec<String> = Vec::new();
    for id in request.assignment_ids {
        let Some(assignment) = known.iter().find(|one| one.id == id) else {
            return Err(Error::missing("assignment", id));
        };
        let changed = Patch::new("assignment", assignment.id)
            .set_sql("state", Some(request.state))?
            .apply(writer.conn)?;
        if changed && !names.contains(&assignment.name) {
            names.push(assignment.name.clone());
        }
    }
    writer.about(event.id);
    writer.fact("count", names.len());
    writer.fact("name", names.join(", "));
    writer.fact("state", request.state.word());
    show::of_event(writer, &event)
}

pub fn remove(writer: &Writer<'_>, request: AssignmentRef) -> Result<Team> {
    let (event, duty, assignment) = load_assignment(writer, request.assignment_id)?;
    deletion::delete(
        writer.conn,
        "assignment",
        assignment.id,
        &[],
        deletion::in_use(&assignment.name),
    )?;
    writer.about(event.id);
    writer.fact("name", assignment.name);
    writer.fact("title", duty.title);
    show::of_event(writer, &event)
}
