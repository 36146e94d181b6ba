//! The door, rehearsed: the scanner, the stations and the queue are tried out, and nobody
//! has come. The operations are those of the door; what they change is a copy in memory
//! (`planner/rehearsal.rs`).

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::{AddWalkIn, CheckInGuest, door, record, search};
use crate::error::{Code, Error, Result};
use crate::event::{EventRef, store as events};
use crate::job::Job;
use crate::planner::{Planner, Written};
use crate::wire::{Done, Empty, word_enum};

/// Rehearsed is early on purpose.
const MEANT: Option<bool> = Some(true);

word_enum! {
    /// What can be done at a rehearsed door.
    Rehearsed {
        Find = "find_at_door",
        Status = "door_status",
        CheckIn = "check_in_guest",
        Undo = "undo_check_in",
        WalkIn = "add_walk_in",
    }
}

/// A command of the door with its request, for the rehearsal.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Rehearse {
    pub command: Rehearsed,
    #[ts(type = "unknown")]
    pub request: Value,
}

/// What the command answered.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RehearsedReply {
    #[ts(type = "unknown")]
    pub value: Value,
}

/// Begins a rehearsal of an event's door, on what the planner holds now.
pub fn start(planner: &Planner, request: EventRef, _: &Job) -> Result<Written<Done>> {
    planner.read(|reader| events::load(reader, request.event_id))?;
    planner.begin_rehearsal()?;
    Ok(Written::unchanged(Done {}))
}

/// Ends it; nothing of it is left.
pub fn end(planner: &Planner, _: Empty, _: &Job) -> Result<Written<Done>> {
    planner.end_rehearsal();
    Ok(Written::unchanged(Done {}))
}

pub fn run(planner: &Planner, request: Rehearse, _: &Job) -> Result<Written<RehearsedReply>> {
    let Rehearse { command, request } = request;
    match command {
        Rehearsed::Find => read(planner, request, search::find),
        Rehearsed::Status => read(planner, request, door::status),
        Rehearsed::CheckIn => write(
            planner,
            command,
            request,
            |writer, request: CheckInGuest| {
                record::check_in(
                    writer,
                    CheckInGuest {
                        early: MEANT,
                        ..request
                    },
                )
            },
        ),
        Rehearsed::Undo => write(planner, command, request, record::undo),
        Rehearsed::WalkIn => write(planner, command, request, |writer, request: AddWalkIn| {
            record::walk_in(
                writer,
                AddWalkIn {
                    early: MEANT,
                    ..request
                },
            )
        }),
    }
}

fn read<Q: for<'q> Deserialize<'q>, A: Serialize>(
    planner: &Planner,
    request: Value,
    operation: impl FnOnce(&crate::planner::Reader<'_>, Q) -> Result<A>,
) -> Result<Written<RehearsedReply>> {
    let request = parsed(request)?;
    let answer = planner.read_rehearsal(|reader| operation(reader, request))?;
    Ok(Written::unchanged(RehearsedReply {
        value: serde_json::to_value(answer)?,
    }))
}

/// Only the door is told that something has changed: elsewhere nothing has.
fn write<Q: for<'q> Deserialize<'q>, A: Serialize>(
    planner: &Planner,
    command: Rehearsed,
    request: Value,
    operation: impl FnOnce(&crate::planner::Writer<'_>, Q) -> Result<A>,
) -> Result<Written<RehearsedReply>> {
    let request = parsed(request)?;
    let done = planner.write_rehearsal(command.word(), |writer| operation(writer, request))?;
    Ok(Written {
        value: RehearsedReply {
            value: serde_json::to_value(done.value)?,
        },
        tables: vec!["rehearsal".to_owned()],
        step: None,
        facts: Value::Null,
    })
}

fn parsed<Q: for<'q> Deserialize<'q>>(request: Value) -> Result<Q> {
    serde_json::from_value(request).map_err(|error| {
        Error::new(Code::BadRequest)
            .with("detail", error.to_string())
            .because(error)
    })
}
