//! Who of the planner looks like a new person of the file: asked about, never
//! decided here. People told to be two are asked about side by side.

use rusqlite::Connection;
use samovar_import::Entry;

use super::Suggestion;
use crate::error::Result;
use crate::ids::PersonId;
use crate::person::matching::Directory;
use crate::person::store as people;

/// Suggestions shown; a file that has more is better mapped to e-mail first.
pub const MOST: usize = 200;
/// Known people shown beside one of the file.
const MOST_EACH: usize = 3;

/// Known people of the same name, or with the same address under another name.
pub fn alike(
    directory: &Directory,
    entry: &Entry,
    free: &dyn Fn(PersonId) -> bool,
) -> Vec<PersonId> {
    let sharers = entry
        .emails
        .iter()
        .flat_map(|email| directory.email_holders(&email.to_lowercase()));
    let mut found = Vec::new();
    for person in directory.same_name(&entry.name).iter().chain(sharers) {
        if found.len() < MOST_EACH && free(*person) && !found.contains(person) {
            found.push(*person);
        }
    }
    found
}

/// Where they were last, to tell two of one name apart.
fn last_events(conn: &Connection, person: PersonId) -> Result<Vec<String>> {
    let mut statement = conn.prepare_cached(
        "SELECT e.title FROM guest AS g JOIN event AS e ON e.id = g.event_id
         WHERE g.person_id = ?1 ORDER BY e.starts DESC, e.id LIMIT 2",
    )?;
    let titles = statement
        .query_map([person], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(titles)
}

/// The two side by side.
pub fn suggestion(conn: &Connection, entry: &Entry, person: PersonId) -> Result<Suggestion> {
    let known = people::load_person(conn, person)?;
    let first = |values: &[String]| values.first().cloned().unwrap_or_default();
    Ok(Suggestion {
        line: entry.lines.first().copied().unwrap_or_default(),
        name: entry.name.display.clone(),
        email: first(&entry.emails),
        phone: entry
            .phones
            .first()
            .map(|phone| phone.raw.clone())
            .unwrap_or_default(),
        company: entry.company.clone().unwrap_or_default(),
        person_id: person,
        known_email: first(&known.emails),
        known_phone: first(&known.phones),
        known_name: known.name,
        known_company: known.company,
        known_events: last_events(conn, person)?,
        namesake: false,
    })
}
