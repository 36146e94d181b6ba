//! What stands on rows, counted and named by its kind.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use rusqlite::{Connection, OptionalExtension};
use serde_json::{Value, json};

use super::references::{Reference, References};
use crate::error::Result;

/// Names of three are said, of more two.
const MOST_NAMES: usize = 3;

/// What stands on rows: how many of each kind, and which.
#[derive(Debug, Default)]
pub struct Holders(BTreeMap<String, BTreeSet<String>>);

impl References {
    /// Adds what stands on a row, but for rows of the tables that go along.
    pub fn add_holders(
        &self,
        conn: &Connection,
        (table, id): (&str, &str),
        along: &[&str],
        holders: &mut Holders,
    ) -> Result<()> {
        for one in self.to(table) {
            if !along.contains(&one.table.as_str()) {
                holders.ask(conn, one, id, |_| true)?;
            } else if one.cascades && self.is_watched(&one.table, along, &mut HashSet::new()) {
                // What goes along may be what others need: a room of the venue.
                let mut rows = conn.prepare_cached(&format!(
                    "SELECT id FROM {} WHERE {} = ?1",
                    one.table, one.column
                ))?;
                let rows = rows
                    .query_map([id], |row| row.get::<_, String>(0))?
                    .collect::<rusqlite::Result<Vec<_>>>()?;
                for row in rows {
                    self.add_holders(conn, (&one.table, &row), along, holders)?;
                }
            }
        }
        Ok(())
    }

    /// Adds what stands on a row that a step brought and undo takes away. Rows
    /// without a key that were there before the step are no reason to keep it.
    pub fn add_later_holders(
        &self,
        conn: &Connection,
        (table, id): (&str, &str),
        is_later: impl Fn(&str) -> bool,
        holders: &mut Holders,
    ) -> Result<()> {
        for one in self.to(table) {
            holders.ask(conn, one, id, |row| one.keyed || is_later(row))?;
        }
        Ok(())
    }
}

impl Holders {
    fn ask(
        &mut self,
        conn: &Connection,
        one: &Reference,
        id: &str,
        counts: impl Fn(&str) -> bool,
    ) -> Result<()> {
        let mut statement = conn.prepare_cached(&counted(one))?;
        let mut rows = statement.query([id])?;
        while let Some(row) = rows.next()? {
            if counts(&row.get::<_, String>(2)?) {
                self.add(&row.get::<_, String>(0)?, &row.get::<_, String>(1)?);
            }
        }
        Ok(())
    }

    pub fn add(&mut self, kind: &str, id: &str) {
        self.0
            .entry(kind.to_owned())
            .or_default()
            .insert(id.to_owned());
    }

    pub fn add_all(&mut self, others: Self) {
        for (kind, ids) in others.0 {
            self.0.entry(kind).or_default().extend(ids);
        }
    }

    /// Without rows that go as well.
    pub fn leave_out(&mut self, gone: &HashSet<String>) {
        for ids in self.0.values_mut() {
            ids.retain(|id| !gone.contains(id));
        }
        self.0.retain(|_, ids| !ids.is_empty());
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    #[must_use]
    pub fn total(&self) -> usize {
        self.0.values().map(BTreeSet::len).sum()
    }

    #[must_use]
    pub fn count(&self, kind: &str) -> usize {
        self.0.get(kind).map_or(0, BTreeSet::len)
    }

    /// `[{kind, count, names}]`, the most numerous first; the words of a kind are
    /// `holds-<kind>`.
    pub fn told(&self, conn: &Connection) -> Result<Value> {
        let mut kinds: Vec<_> = self.0.iter().collect();
        kinds.sort_by_key(|(kind, ids)| (std::cmp::Reverse(ids.len()), *kind));
        kinds
            .into_iter()
            .map(|(kind, ids)| {
                Ok(json!({
                    "kind": kind.replace('_', "-"),
                    "count": ids.len(),
                    "names": names(conn, kind, ids)?,
                }))
            })
            .collect::<Result<Vec<Value>>>()
            .map(Value::from)
    }
}

/// Kind, id and row of all that a reference holds a row by. Arrivals count while they
/// are not taken back; of what was given to people's calendars, the people count.
fn counted(one: &Reference) -> String {
    let (table, column) = (&one.table, &one.column);
    match table.as_str() {
        // Of a guest who was removed nothing counts.
        "checkin" => format!(
            "SELECT p.kind, p.id, p.id FROM passage AS p WHERE p.{column} = ?1
               AND EXISTS (SELECT 1 FROM guest AS g WHERE g.id = p.guest_id)"
        ),
        // What was taken back holds nothing.
        "show_mark" => {
            format!("SELECT 'show_mark', s.id, s.id FROM shown AS s WHERE s.{column} = ?1")
        }
        "consent" => {
            format!("SELECT 'consent', c.id, c.id FROM consented AS c WHERE c.{column} = ?1")
        }
        "invitation" | "message_copy" => {
            format!("SELECT '{table}', person_id, id FROM {table} WHERE {column} = ?1")
        }
        // Of a message to the community, who was told, and where it was posted.
        "mailing" if column == "message_id" => format!(
            "SELECT 'message_copy', c.person_id, t.id FROM mailing AS t JOIN message_copy AS c ON c.mailing_id = t.id
             WHERE t.{column} = ?1
             UNION ALL
             SELECT 'mailing', id, id FROM mailing WHERE {column} = ?1 AND channel_id IS NOT NULL"
        ),
        "calendar_version" | "mailing" => {
            let by = if table == "mailing" {
                "mailing_id"
            } else {
                "version_id"
            };
            format!(
                "SELECT 'invitation', i.person_id, t.id FROM {table} AS t JOIN invitation AS i ON i.{by} = t.id
                 WHERE t.{column} = ?1"
            )
        }
        "person" => format!("SELECT 'alias', id, id FROM person WHERE {column} = ?1"),
        // Parts and phases lie under the series that everybody sees.
        "series" => {
            format!("SELECT 'series', coalesce(part_of, id), id FROM series WHERE {column} = ?1")
        }
        "series_phase" => format!(
            "SELECT 'series', coalesce(s.part_of, s.id), t.id FROM series_phase AS t
             JOIN series AS s ON s.id = t.series_id WHERE t.{column} = ?1"
        ),
        // By the event, which has an index.
        "badge_print" if column == "holder_id" => {
            let event = match one.to.as_str() {
                "companion" => {
                    "SELECT g.event_id FROM companion AS c JOIN guest AS g ON g.id = c.guest_id WHERE c.id = ?1"
                        .to_owned()
                }
                to => format!("SELECT event_id FROM {to} WHERE id = ?1"),
            };
            format!(
                "SELECT 'badge_print', id, id FROM badge_print WHERE event_id = ({event}) AND holder_id = ?1"
            )
        }
        _ => format!("SELECT '{table}', id, id FROM {table} WHERE {column} = ?1"),
    }
}

fn names(conn: &Connection, kind: &str, ids: &BTreeSet<String>) -> Result<Vec<String>> {
    let of_person = |table: &str| {
        format!(
            "SELECT p.name FROM {table} AS t JOIN person AS p ON p.id = t.person_id WHERE t.id = ?1"
        )
    };
    let sql = match kind {
        "guest" | "speaker" | "staff" | "regular" => of_person(kind),
        "person" | "alias" | "invitation" | "message_copy" => {
            "SELECT name FROM person WHERE id = ?1".to_owned()
        }
        "arrival" | "departure" => {
            "SELECT p.name FROM checkin AS c JOIN guest AS g ON g.id = c.guest_id
             JOIN person AS p ON p.id = g.person_id WHERE c.id = ?1"
                .to_owned()
        }
        "assignment" => "SELECT p.name FROM assignment AS a JOIN staff AS f ON f.id = a.staff_id
             JOIN person AS p ON p.id = f.person_id WHERE a.id = ?1"
            .to_owned(),
        "answer" => {
            "SELECT q.words FROM answer AS a JOIN question AS q ON q.id = a.question_id WHERE a.id = ?1"
                .to_owned()
        }
        "question" => "SELECT words FROM question WHERE id = ?1".to_owned(),
        "shift" => {
            "SELECT d.title FROM shift AS h JOIN duty AS d ON d.id = h.duty_id WHERE h.id = ?1"
                .to_owned()
        }
        "event" | "series" | "session" | "task" | "budget_line" | "duty" => {
            format!("SELECT title FROM {kind} WHERE id = ?1")
        }
        "venue" | "room" | "supplier" | "menu_dish" | "dish" | "busy_calendar" | "sponsor" => {
            format!("SELECT name FROM {kind} WHERE id = ?1")
        }
        _ => return Ok(Vec::new()),
    };
    let mut statement = conn.prepare_cached(&sql)?;
    let room = if ids.len() <= MOST_NAMES {
        MOST_NAMES
    } else {
        MOST_NAMES - 1
    };
    let mut found = Vec::new();
    for id in ids.iter().take(room) {
        let name: Option<String> = statement.query_row([id], |row| row.get(0)).optional()?;
        found.extend(name.filter(|name| !name.is_empty()));
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::migrate;

    #[test]
    fn every_reference_can_be_asked() {
        let conn = crate::db::connection::in_memory(None).unwrap();
        migrate::migrate(&conn, 0).unwrap();
        let references = References::of(&conn).unwrap();
        let mut holders = Holders::default();
        let mut asked = 0;
        for one in references.all() {
            holders.ask(&conn, one, "nobody", |_| true).unwrap();
            asked += 1;
        }
        assert!(holders.is_empty());
        assert!(asked > 40, "{asked}");
    }
}
