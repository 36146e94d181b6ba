//! Names may stand for ids where only one thing has the name.

use samovar_core::{Code, Error, Result};
use serde_json::{Value, json};

use crate::session::Session;

/// The id of an event, from its id or its title.
pub fn event(session: &Session, text: &str) -> Result<String> {
    let rows = session.all_rows("list_events", json!({ "view": "all" }))?;
    one(&rows, "title", text)
}

/// The id of a venue, from its id or its name.
pub fn venue(session: &Session, text: &str) -> Result<String> {
    let rows = session.call("list_venues", json!({}))?;
    one(rows.as_array().map_or(&[], Vec::as_slice), "name", text)
}

fn one(rows: &[Value], name: &str, text: &str) -> Result<String> {
    let wanted = text.trim().to_lowercase();
    let has = |row: &&Value, field: &str, test: &dyn Fn(&str) -> bool| {
        row.get(field)
            .and_then(Value::as_str)
            .is_some_and(|value| test(&value.to_lowercase()))
    };
    // The id, then the whole name, then a part of it.
    let tests: [(&str, &dyn Fn(&str) -> bool); 3] = [
        ("id", &|id| id == wanted),
        (name, &|name| name == wanted),
        (name, &|name| name.contains(&wanted)),
    ];
    for (field, test) in tests {
        let found: Vec<&Value> = rows.iter().filter(|row| has(row, field, test)).collect();
        match found.as_slice() {
            [] => {}
            [row] => return crate::session::field(row, "id"),
            _ => return Err(Error::new(Code::Ambiguous).with("value", text)),
        }
    }
    Err(Error::new(Code::NothingMatches).with("value", text))
}
