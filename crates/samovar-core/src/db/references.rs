//! Who refers to a row, asked of the schema.
//!
//! Before a row goes, by a command or by undo, everything that stands on it is
//! counted and named. New foreign keys are known here by themselves; references
//! that have no key stand in [`UNKEYED`], and a test finds those that nobody
//! wrote down. Nothing is changed here.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use rusqlite::{Connection, OptionalExtension};
use serde_json::{Value, json};

use crate::error::{Code, Error, Result};

/// References without a foreign key, as (table, column, table referred to):
/// rows that may outlive what they speak of, and columns for several tables.
const UNKEYED: &[(&str, &str, &str)] = &[
    ("badge_print", "holder_id", "companion"),
    ("badge_print", "holder_id", "guest"),
    ("badge_print", "holder_id", "speaker"),
    ("badge_print", "holder_id", "staff"),
    ("calendar_version", "event_id", "event"),
    ("calendar_version", "series_id", "series"),
    ("checkin", "event_id", "event"),
    ("checkin", "guest_id", "guest"),
    ("import_run", "event_id", "event"),
    ("mailing", "event_id", "event"),
    ("mailing", "series_id", "series"),
    ("person", "merged_into", "person"),
];

/// Names of three are said, of more two.
const MOST_NAMES: usize = 3;

/// A column whose rows stand on rows of a table.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reference {
    pub table: String,
    pub column: String,
    pub to: String,
    /// The file takes the row along when that which it refers to goes.
    pub cascades: bool,
    /// The file knows of it. Rows that refer without a key may outlive what they
    /// refer to.
    pub keyed: bool,
}

/// Every reference of the file.
pub struct References(Vec<Reference>);

impl References {
    pub fn of(conn: &Connection) -> Result<Self> {
        let mut statement = conn.prepare_cached(
            r#"SELECT t.name, k."from", k."table", k.on_delete = 'CASCADE'
               FROM main.sqlite_schema AS t JOIN pragma_foreign_key_list(t.name) AS k
               WHERE t.type = 'table' ORDER BY t.name, k."from""#,
        )?;
        let mut all = statement
            .query_map([], |row| {
                Ok(Reference {
                    table: row.get(0)?,
                    column: row.get(1)?,
                    to: row.get(2)?,
                    cascades: row.get(3)?,
                    keyed: true,
                })
            })?
            .collect::<rusqlite::Result<Vec<_>>>()?;
        all.extend(UNKEYED.iter().map(|(table, column, to)| Reference {
            table: (*table).to_owned(),
            column: (*column).to_owned(),
            to: (*to).to_owned(),
            cascades: false,
            keyed: false,
        }));
        Ok(Self(all))
    }

    pub fn to<'a>(&'a self, table: &'a str) -> impl Iterator<Item = &'a Reference> {
        self.0.iter().filter(move |one| one.to == table)
    }

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

    /// As [`delete`], for many rows.
    pub fn delete(
        &self,
        conn: &Connection,
        (table, id): (&str, &str),
        along: &[&str],
        refusal: impl FnOnce(&Holders) -> Error,
    ) -> Result<()> {
        let mut holders = Holders::default();
        self.add_holders(conn, (table, id), along, &mut holders)?;
        if !holders.is_empty() {
            return Err(refusal(&holders).with("holders", holders.told(conn)?));
        }
        conn.prepare_cached(&format!("DELETE FROM {table} WHERE id = ?1"))?
            .execute([id])?;
        Ok(())
    }

    /// Whether rows of a table may be held by something that does not go along.
    fn is_watched<'a>(
        &'a self,
        table: &'a str,
        along: &[&str],
        seen: &mut HashSet<&'a str>,
    ) -> bool {
        seen.insert(table)
            && self.to(table).any(|one| {
                !along.contains(&one.table.as_str())
                    || (one.cascades && self.is_watched(&one.table, along, seen))
            })
    }
}

/// What stands on rows: how many of each kind, and which.
#[derive(Debug, Default)]
pub struct Holders(BTreeMap<String, BTreeSet<String>>);

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

/// Deletes a row, unless something stands on it that does not go along; `along`
/// names the tables of which that is meant (or whose rows outlive it knowingly).
pub fn delete(
    conn: &Connection,
    table: &str,
    id: impl ToString,
    along: &[&str],
    refusal: impl FnOnce(&Holders) -> Error,
) -> Result<()> {
    References::of(conn)?.delete(conn, (table, &id.to_string()), along, refusal)
}

/// The usual refusal: what it is, and by how many it is held.
pub fn in_use(name: &str) -> impl FnOnce(&Holders) -> Error {
    let error = Error::new(Code::InUse).with("name", name);
    move |holders| error.with("count", holders.total())
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
        "invitation" | "message_copy" => {
            format!("SELECT '{table}', person_id, id FROM {table} WHERE {column} = ?1")
        }
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
        "event" | "series" | "session" | "task" => {
            format!("SELECT title FROM {kind} WHERE id = ?1")
        }
        "venue" | "room" | "dish" | "busy_calendar" => {
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

    /// Columns that name a row and yet hold none: the log itself, what is this
    /// laptop's alone, and rows that are never deleted.
    const LOOSE: &[(&str, &str)] = &[
        ("change_row", "row_id"),
        ("change_row", "step_id"),
        ("change_step", "device_id"),
        ("change_step", "event_id"),
        ("checkin", "device_id"),
        ("local_mail_batch", "mailing_id"),
        ("local_paper_list", "event_id"),
        ("local_person_index", "person_id"),
        ("local_undo", "step_id"),
    ];

    fn empty() -> Connection {
        let conn = Connection::open_in_memory().unwrap();
        migrate::migrate(&conn, 0).unwrap();
        conn
    }

    #[test]
    fn every_column_that_names_a_row_is_known_to_hold_it_or_not() {
        let conn = empty();
        let known = References::of(&conn).unwrap().0;
        let columns: Vec<(String, String)> = conn
            .prepare(
                "SELECT t.name, c.name FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c
                 WHERE t.type = 'table' AND t.sql NOT LIKE 'CREATE VIRTUAL%'
                   AND t.name NOT GLOB 'local_person_words_*'
                   AND (c.name GLOB '*_id' OR c.name IN ('merged_into', 'voids', 'reverts'))",
            )
            .unwrap()
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
            .unwrap()
            .map(rusqlite::Result::unwrap)
            .collect();
        let unknown: Vec<&(String, String)> = columns
            .iter()
            .filter(|(table, column)| {
                // A void goes with what it voids, and a step stays for good.
                !["voids", "reverts"].contains(&column.as_str())
                    && !LOOSE.contains(&(table, column))
                    && !known
                        .iter()
                        .any(|one| one.table == *table && one.column == *column)
            })
            .collect();
        assert_eq!(unknown, Vec::<&(String, String)>::new());
        assert!(columns.len() > 40, "{columns:?}");
        for (table, column) in LOOSE {
            assert!(
                columns.contains(&((*table).to_owned(), (*column).to_owned())),
                "{table}.{column} is no more"
            );
        }
    }

    #[test]
    fn every_kind_that_holds_or_is_missed_has_words_in_both_languages() {
        let known = References::of(&empty()).unwrap().0;
        let kinds: BTreeSet<String> = known
            .iter()
            .flat_map(|one| [one.table.as_str(), one.to.as_str()])
            .chain(["alias", "arrival", "departure", "invitation"])
            // Of these the arrivals, the people and the alias are told; of a phase its series.
            .filter(|kind| !matches!(*kind, "checkin" | "series_phase"))
            .map(|kind| format!("holds-{}", kind.replace('_', "-")))
            .collect();
        for lang in samovar_i18n::Lang::ALL {
            for kind in &kinds {
                let said = samovar_i18n::text(lang, kind, &[("count", 5.into())]);
                assert!(said.is_some(), "{kind} in {lang}");
            }
        }
    }

    #[test]
    fn every_reference_can_be_asked() {
        let conn = empty();
        let references = References::of(&conn).unwrap();
        let mut holders = Holders::default();
        for one in &references.0 {
            holders.ask(&conn, one, "nobody", |_| true).unwrap();
        }
        assert!(holders.is_empty());
        assert!(references.0.len() > UNKEYED.len() + 30);
    }
}
