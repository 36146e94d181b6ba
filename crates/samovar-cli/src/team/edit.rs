//! What is changed and removed of a team: found by its id, or by what it is called.

use samovar_core::{Code, Error, Result};
use serde_json::{Value, json};

use super::same;
use crate::output::{items, str_of};
use crate::session::Session;

/// Something of a team that can be removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Duty,
    Shift,
    Assignment,
    Shot,
}

impl Part {
    const fn command(self) -> &'static str {
        match self {
            Self::Duty => "delete_duty",
            Self::Shift => "delete_shift",
            Self::Assignment => "remove_assignment",
            Self::Shot => "delete_shot",
        }
    }

    const fn field(self) -> &'static str {
        match self {
            Self::Duty => "dutyId",
            Self::Shift => "shiftId",
            Self::Assignment => "assignmentId",
            Self::Shot => "shotId",
        }
    }
}

/// Every part of a team with its id and its title; shifts and assignments go by ids alone.
fn parts(team: &Value) -> Vec<(Part, &str, &str)> {
    let mut parts = Vec::new();
    for duty in items(team, "duties") {
        parts.push((Part::Duty, str_of(duty, "id"), str_of(duty, "title")));
        for shift in items(duty, "shifts") {
            parts.push((Part::Shift, str_of(shift, "id"), ""));
            for one in items(shift, "assigned") {
                parts.push((Part::Assignment, str_of(one, "id"), ""));
            }
        }
    }
    for shot in items(team, "shots") {
        parts.push((Part::Shot, str_of(shot, "id"), str_of(shot, "title")));
    }
    parts
}

/// The one that is meant.
fn part<'t>(team: &'t Value, wanted: &str) -> Result<(Part, &'t str)> {
    let all = parts(team);
    if let Some((part, id, _)) = all.iter().find(|(_, id, _)| *id == wanted) {
        return Ok((*part, id));
    }
    let mut called = all
        .iter()
        .filter(|(_, _, title)| !title.is_empty() && same(title, wanted));
    match (called.next(), called.next()) {
        (Some((part, id, _)), None) => Ok((*part, id)),
        (None, _) => Err(Error::new(Code::NothingMatches).with("value", wanted)),
        (Some(_), Some(_)) => Err(Error::new(Code::Ambiguous).with("value", wanted)),
    }
}

pub fn remove(session: &Session, team: &Value, wanted: &str) -> Result<()> {
    let (part, id) = part(team, wanted)?;
    session.call(part.command(), json!({ part.field(): id }))?;
    Ok(())
}

/// A duty's fields, or a shift's; hours of a duty that has one shift are that shift's.
pub fn edit(
    session: &Session,
    team: &Value,
    wanted: &str,
    (duty, hours): (Value, Value),
) -> Result<Value> {
    let (part, id) = part(team, wanted)?;
    let says = |fields: &Value| {
        let mut values = fields.as_object().into_iter().flat_map(|all| all.values());
        values.any(|value| !value.is_null())
    };
    let mut edited = team.clone();
    if part == Part::Duty && says(&duty) {
        edited = session.call("edit_duty", with(duty, "dutyId", id))?;
    } else if says(&duty) {
        return Err(Error::new(Code::NothingMatches).with("value", wanted));
    }
    if says(&hours) {
        let shift = match part {
            Part::Shift => id.to_owned(),
            _ => super::shift_of(team, wanted)?,
        };
        edited = session.call("edit_shift", with(hours, "shiftId", &shift))?;
    }
    Ok(edited)
}

fn with(mut fields: Value, name: &str, id: &str) -> Value {
    if let Some(fields) = fields.as_object_mut() {
        fields.insert(name.to_owned(), json!(id));
    }
    fields
}
