//! Texts of others that speak of a person: listed for the manager, never changed.

use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use super::MentionedIn;
use super::places::PLACES;
use crate::error::Result;
use crate::ids::{EventId, PersonId};
use crate::person::traces::{Ids, Words};

/// A text that speaks of the person, and where it stands.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Mention {
    pub kind: MentionedIn,
    /// The name or title of what has the text.
    pub title: String,
    pub event_id: Option<EventId>,
    pub person_id: Option<PersonId>,
}

/// More than anybody goes through by hand.
const MOST: usize = 50;

pub fn list(conn: &Connection, ids: &Ids, words: &Words) -> Result<Vec<Mention>> {
    let mut found: Vec<Mention> = Vec::new();
    for place in PLACES {
        let mut statement = conn.prepare(&place.sql())?;
        let mut rows = statement.query([&ids.people_json])?;
        while let Some(row) = rows.next()? {
            if found.len() >= MOST {
                return Ok(found);
            }
            // Line by line: words far apart do not make a name.
            let said: String = row.get(3)?;
            if !said.lines().any(|line| words.speak_in(line)) {
                continue;
            }
            let mention = Mention {
                kind: place.kind,
                title: row.get(0)?,
                event_id: row.get(1)?,
                person_id: row.get(2)?,
            };
            // A calendar has many times, a series many versions: once is enough.
            if !found.contains(&mention) {
                found.push(mention);
            }
        }
    }
    Ok(found)
}
