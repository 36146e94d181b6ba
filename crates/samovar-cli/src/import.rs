//! `import guests`: a file of guests, and what came of it.

use samovar_core::{Code, Error, Result};
use serde_json::{Value, json};

use crate::args::{ImportCommand, Mapped, SameNames};
use crate::columns;
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
        sheet,
        map,
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
    let options = sheet.map(|name| json!({ "sheet": name }));
    let mapping = match map.as_slice() {
        [] => None,
        said => {
            let file =
                json!({ "path": path, "options": options, "fresh": fresh, "eventId": event });
            Some(mapping(session, file, said)?)
        }
    };
    let request = json!({
        "path": path,
        "options": options,
        "mapping": mapping,
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
        let request = json!({
            "path": path, "options": options, "mapping": mapping, "fresh": fresh, "to": to,
            "lang": session.lang,
        });
        session.call("save_rejected_rows", request)?;
    }
    let stable = stable(session, &report);
    session.print(&stable, || text(session, &stable));
    Ok(())
}

/// What would be taken for what, and instead what was said.
fn mapping(session: &Session, file: Value, said: &[Mapped<String>]) -> Result<Value> {
    let preview = session.call("preview_import", file)?;
    let mut mapping = field::<Value>(&preview, "mapping")?;
    for one in said {
        let at = columns::find(&preview, &one.column)?;
        if let Some(place) = mapping.pointer_mut(&format!("/fields/{at}")) {
            *place = json!(camel(&one.taken_as));
        }
    }
    Ok(mapping)
}

/// `diet-and-allergies` → `dietAndAllergies`.
fn camel(word: &str) -> String {
    let mut parts = word.split('-');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |so_far, part| {
        let mut letters = part.chars();
        let capital: String = letters
            .next()
            .into_iter()
            .flat_map(char::to_uppercase)
            .collect();
        so_far + &capital + letters.as_str()
    })
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
