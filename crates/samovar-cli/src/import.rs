//! `import guests`: a file of guests, and what came of it.

use samovar_core::{Code, Error, Result};
use serde_json::{Value, json};

use crate::args::{ImportCommand, SameNames};
use crate::import_report::{stable, text};
use crate::names;
use crate::output::str_of;
use crate::paths;
use crate::session::{Session, field};
use crate::whole;

pub fn import(session: &Session, command: ImportCommand) -> Result<()> {
    if let ImportCommand::Planner { file, out } = &command {
        return whole::import(session, file, out.as_deref());
    }
    let ImportCommand::Guests {
        file,
        event,
        new_event,
        seats,
        same_names,
        dry_run,
        overwrite,
        fresh,
        take,
        rejected,
    } = command
    else {
        return Ok(());
    };
    let event = event
        .text()
        .map(|event| names::event(session, event))
        .transpose()?;
    let path = paths::reading(&file)?;
    let new_event = new_event
        .map(|line| event_of(session, &line, seats))
        .transpose()?;
    let request = json!({
        "path": path,
        "eventId": event,
        "newEvent": new_event,
        "namesakesAreKnown": same_names.map(|said| said == SameNames::Same),
        "fresh": fresh,
        "onMatch": overwrite.then_some("overwrite"),
        "takeAll": take,
        "everything": true,
    });
    let command = if dry_run {
        "preview_import"
    } else {
        "import_guests"
    };
    let report = field::<Value>(&session.call(command, request)?, "report")?;
    if let Some(to) = rejected {
        let to = paths::writing(&to)?;
        let request = json!({ "path": path, "fresh": fresh, "to": to, "lang": session.lang });
        session.call("save_rejected_rows", request)?;
    }
    let stable = stable(session, &report);
    session.print(&stable, || text(session, &stable));
    Ok(())
}

/// What the import makes on the way. A day that was only guessed is none.
fn event_of(session: &Session, line: &str, seats: Option<u32>) -> Result<Value> {
    let read = session.call("parse_event_line", json!({ "text": line }))?;
    let fact = |name: &str| read.get(name).filter(|fact| !fact.is_null()).cloned();
    let typed = read.get("dateTyped") == Some(&Value::Bool(true)) && fact("ask").is_none();
    let Some(starts) = fact("starts").filter(|_| typed) else {
        return Err(Error::field("newEvent", Code::NotATime).with("value", line));
    };
    Ok(json!({
        "title": str_of(&read, "title"),
        "starts": starts,
        "ends": fact("ends"),
        "venueId": fact("venueId"),
        "roomId": fact("roomId"),
        "capacity": seats.map(Value::from).or_else(|| fact("seats")),
    }))
}
