//! Texts of others that speak of a person: listed for the manager, never changed.

use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use crate::error::Result;
use crate::ids::{EventId, PersonId};
use crate::person::traces::{Ids, Words};
use crate::wire::word_enum;

word_enum! {
    /// Whose text it is.
    MentionedIn {
        Person = "person", Guest = "guest", Companion = "companion", Event = "event", Session = "session",
        Speaker = "speaker", Staff = "staff", Venue = "venue", Filter = "filter",
    }
}

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

/// Each reads: title, event, person, the texts joined.
const PLACES: &[(MentionedIn, &str)] = &[
    (
        MentionedIn::Person,
        "SELECT name, NULL, id, notes || char(10) || diet_note FROM person
         WHERE (notes <> '' OR diet_note <> '') AND merged_into IS NULL AND id NOT IN (SELECT value FROM json_each(?1))",
    ),
    (
        MentionedIn::Guest,
        "SELECT p.name, g.event_id, p.id, g.note FROM guest AS g JOIN person AS p ON p.id = g.person_id
         WHERE g.note <> '' AND g.person_id NOT IN (SELECT value FROM json_each(?1))",
    ),
    (
        MentionedIn::Companion,
        "SELECT p.name, g.event_id, p.id, c.name FROM companion AS c JOIN guest AS g ON g.id = c.guest_id
         JOIN person AS p ON p.id = g.person_id
         WHERE c.name <> '' AND g.person_id NOT IN (SELECT value FROM json_each(?1))",
    ),
    (
        MentionedIn::Event,
        "SELECT title, id, NULL, title || char(10) || about || char(10) || notes || char(10) || host || char(10)
                || organizer_name || char(10) || organizer_email FROM event WHERE ?1 IS NOT NULL",
    ),
    (
        MentionedIn::Session,
        "SELECT title, event_id, NULL, title || char(10) || about FROM session WHERE ?1 IS NOT NULL",
    ),
    (
        MentionedIn::Speaker,
        "SELECT p.name, s.event_id, p.id, s.talk_title || char(10) || s.talk_abstract || char(10) || s.needs
                || char(10) || s.notes
         FROM speaker AS s JOIN person AS p ON p.id = s.person_id
         WHERE s.person_id NOT IN (SELECT value FROM json_each(?1))",
    ),
    (
        MentionedIn::Staff,
        "SELECT p.name, s.event_id, p.id, s.role FROM staff AS s JOIN person AS p ON p.id = s.person_id
         WHERE s.role <> '' AND s.person_id NOT IN (SELECT value FROM json_each(?1))",
    ),
    (
        MentionedIn::Venue,
        "SELECT name, NULL, NULL, contact_name || char(10) || contact_email || char(10) || contact_phone
                || char(10) || access_notes || char(10) || notes FROM venue WHERE ?1 IS NOT NULL",
    ),
    (
        MentionedIn::Filter,
        "SELECT name, NULL, NULL, name || char(10) || filter FROM saved_filter WHERE ?1 IS NOT NULL",
    ),
];

pub fn list(conn: &Connection, ids: &Ids, words: &Words) -> Result<Vec<Mention>> {
    let mut found = Vec::new();
    for (kind, sql) in PLACES {
        let mut statement = conn.prepare(sql)?;
        let mut rows = statement.query([&ids.people_json])?;
        while let Some(row) = rows.next()? {
            let said: String = row.get(3)?;
            // Line by line: words far apart do not make a name.
            if found.len() < MOST && said.lines().any(|line| words.speak_in(line)) {
                found.push(Mention {
                    kind: *kind,
                    title: row.get(0)?,
                    event_id: row.get(1)?,
                    person_id: row.get(2)?,
                });
            }
        }
    }
    Ok(found)
}
