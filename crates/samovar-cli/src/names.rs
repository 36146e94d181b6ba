//! Names may stand for ids where only one thing has the name.

use samovar_core::{Code, Error, Result};
use serde_json::{Value, json};

use crate::output::{items, str_of};
use crate::session::Session;
use crate::sittings::called;

/// A message of an event, or of all, by its id or its name.
pub fn message(session: &Session, event: Option<&str>, text: &str) -> Result<String> {
    let rows = session.call("list_messages", json!({ "eventId": event }))?;
    one(rows.as_array().map_or(&[], Vec::as_slice), "name", text)
}

/// The id of an event, from its id or its title.
pub fn event(session: &Session, text: &str) -> Result<String> {
    let rows = session.all_rows("list_events", json!({ "view": "all" }))?;
    one(&rows, "title", text)
}

/// The id of a series, from its id or its title.
pub fn series(session: &Session, text: &str) -> Result<String> {
    let rows = session.call("list_series", json!({}))?;
    one(rows.as_array().map_or(&[], Vec::as_slice), "title", text)
}

/// The id of a venue, from its id or its name.
pub fn venue(session: &Session, text: &str) -> Result<String> {
    let page = session.call("list_venues", json!({}))?;
    let rows = page.get("rows").and_then(Value::as_array);
    one(rows.map_or(&[], Vec::as_slice), "name", text)
}

/// The id of an item of an event's programme, from its id or its title.
pub fn session(session: &Session, event: &str, text: &str) -> Result<String> {
    let rows = session.call("list_sessions", json!({ "eventId": event }))?;
    one(rows.as_array().map_or(&[], Vec::as_slice), "title", text)
}

/// The id of a speaker of an event, from its id or the name.
pub fn speaker(session: &Session, event: &str, text: &str) -> Result<String> {
    let rows = session.call("list_speakers", json!({ "eventId": event }))?;
    one(rows.as_array().map_or(&[], Vec::as_slice), "name", text)
}

/// The id of a track of an event, from its id or its name.
pub fn track(session: &Session, event: &str, text: &str) -> Result<String> {
    let rows = session.call("list_tracks", json!({ "eventId": event }))?;
    one(rows.as_array().map_or(&[], Vec::as_slice), "name", text)
}

/// The id of an album of an event, from its id or its title.
pub fn album(session: &Session, event: &str, text: &str) -> Result<String> {
    let photos = session.call("get_photos", json!({ "eventId": event }))?;
    let rows = photos.get("albums").and_then(Value::as_array);
    one(rows.map_or(&[], Vec::as_slice), "title", text)
}

/// The id of a room of the event's venue, from its id or its name.
pub fn room(session: &Session, event: &str, text: &str) -> Result<String> {
    let event = session.call("get_event", json!({ "eventId": event }))?;
    let venue = str_of(&event, "venueId");
    if venue.is_empty() {
        return Err(Error::new(Code::NothingMatches).with("value", text));
    }
    let venue = session.call("get_venue", json!({ "venueId": venue }))?;
    let rooms = venue.get("rooms").and_then(Value::as_array);
    one(rooms.map_or(&[], Vec::as_slice), "name", text)
}

/// The id of a supplier, from its id or its name.
pub fn supplier(session: &Session, text: &str) -> Result<String> {
    let page = session.call("list_suppliers", json!({}))?;
    let rows = page.get("rows").and_then(Value::as_array);
    one(rows.map_or(&[], Vec::as_slice), "name", text)
}

/// The id of a talk of the library, from its id or its title.
pub fn talk(session: &Session, text: &str) -> Result<String> {
    let page = session.call("list_talks", json!({}))?;
    let rows = page.get("rows").and_then(Value::as_array);
    one(rows.map_or(&[], Vec::as_slice), "title", text)
}

/// The id of a person who is there, from the id, the whole name, a part of it, or an address.
pub fn person(session: &Session, text: &str) -> Result<String> {
    let by_id = session.call("get_person", json!({ "personId": text }));
    if let Ok(found) = by_id {
        return Ok(str_of(&found, "id").to_owned());
    }
    let rows = session.all_rows("list_people", json!({ "query": text }))?;
    let wanted = text.trim().to_lowercase();
    let has_address = |row: &&Value| str_of(row, "email").to_lowercase() == wanted;
    if let Some(row) = rows.iter().find(has_address) {
        return Ok(str_of(row, "id").to_owned());
    }
    one(&rows, "name", text)
}

/// The id of a person, from the whole name; of somebody who is not there yet, a new one.
pub fn person_or_new(session: &Session, text: &str) -> Result<String> {
    let rows = session.all_rows("list_people", json!({ "query": text }))?;
    let wanted = text.trim().to_lowercase();
    let named: Vec<Value> = rows
        .into_iter()
        .filter(|row| str_of(row, "name").to_lowercase() == wanted)
        .collect();
    if named.is_empty() {
        let made = session.call("add_person", json!({ "name": text }))?;
        return Ok(str_of(&made, "id").to_owned());
    }
    one(&named, "name", text)
}

/// The id of a sitting of an event, from its id or what it is called; one without a name is
/// called by its kind.
pub fn sitting(session: &Session, event: &str, text: &str) -> Result<String> {
    let catering = session.call("get_catering", json!({ "eventId": event }))?;
    let rows: Vec<Value> = items(&catering, "sittings")
        .map(|one| json!({ "id": one["id"], "name": called(session.lang, one) }))
        .collect();
    one(&rows, "name", text)
}

/// The id of a dish of a menu, from its id or its name.
pub fn menu_dish(menu: &Value, text: &str) -> Result<String> {
    let dishes = menu.get("dishes").and_then(Value::as_array);
    one(dishes.map_or(&[], Vec::as_slice), "name", text)
}

/// How closely a name has to fit; tried in this order.
#[derive(Clone, Copy)]
enum Fit {
    Id,
    Whole,
    Part,
}

/// The id of the one row that this is the id, the name or a part of the name of.
pub fn one(rows: &[Value], name: &str, text: &str) -> Result<String> {
    let wanted = text.trim().to_lowercase();
    for fit in [Fit::Id, Fit::Whole, Fit::Part] {
        let field = match fit {
            Fit::Id => "id",
            Fit::Whole | Fit::Part => name,
        };
        let found: Vec<&Value> = rows
            .iter()
            .filter(|row| {
                let value = str_of(row, field).to_lowercase();
                match fit {
                    Fit::Id | Fit::Whole => value == wanted,
                    Fit::Part => value.contains(&wanted),
                }
            })
            .collect();
        match found.as_slice() {
            [] => {}
            [row] => return crate::session::field(row, "id"),
            _ => return Err(Error::new(Code::Ambiguous).with("value", text)),
        }
    }
    Err(Error::new(Code::NothingMatches).with("value", text))
}
