//! The derived index of people: words for search, keys for order.
//!
//! It follows the change log: after a command, the people it touched are
//! indexed anew in the same transaction. It can be dropped and rebuilt at any
//! time, and a test shows that a rebuilt index equals a followed one.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Row, params};
use samovar_i18n::Lang;

use super::text::index_words;
use crate::collation;
use crate::error::Result;

/// The key of an erased person: behind everybody, so that lists of guests still
/// find their place. What marks them is the column `erased`: a name may begin
/// with anything, and its key too.
const ERASED: &[u8] = &[0xff; 8];

/// Raise when the forms of [`super::text`] or the collation data change.
const VERSION: &str = "2";

/// Drops and rebuilds the index.
pub fn rebuild(conn: &Connection) -> Result<()> {
    conn.execute("DELETE FROM local_person_words", [])?;
    conn.execute("DELETE FROM local_person_index", [])?;
    let mut statement = conn.prepare("SELECT id FROM person ORDER BY id")?;
    let people: Vec<String> = statement
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    follow(conn, &people)?;
    conn.execute(
        "INSERT INTO local_setting(key, value) VALUES ('person_index', ?1)
         ON CONFLICT(key) DO UPDATE SET value = excluded.value",
        [VERSION],
    )?;
    Ok(())
}

pub fn rebuild_if_old(conn: &mut Connection) -> Result<()> {
    let stored: Option<String> = conn
        .query_row(
            "SELECT value FROM local_setting WHERE key = 'person_index'",
            [],
            |row| row.get(0),
        )
        .optional()?;
    if stored.as_deref() != Some(VERSION) || out_of_step(conn)? {
        let tx = conn.transaction()?;
        rebuild(&tx)?;
        tx.commit()?;
    }
    Ok(())
}

/// Whether the index knows other people than there are: it was damaged, or
/// somebody else has written to the file.
pub fn out_of_step(conn: &Connection) -> Result<bool> {
    Ok(conn.query_row(
        "SELECT EXISTS(
           SELECT 1 FROM person AS p WHERE p.merged_into IS NULL
             AND NOT EXISTS (SELECT 1 FROM local_person_index AS i WHERE i.person_id = p.id))
         OR EXISTS(
           SELECT 1 FROM local_person_index AS i
           WHERE NOT EXISTS (SELECT 1 FROM person AS p WHERE p.id = i.person_id))",
        [],
        |row| row.get(0),
    )?)
}

/// Indexes people whose rows or contacts have changed.
pub fn follow(conn: &Connection, people: &[String]) -> Result<()> {
    // `+kind`: without the plus sign SQLite looks through all contacts of a kind.
    let mut known = conn.prepare_cached(
        "SELECT i.n, p.name, p.family, p.given, p.patronymic, p.company,
                (SELECT group_concat(value, ' ') FROM contact
                 WHERE person_id = p.id AND +kind IN ('email', 'phone')),
                p.erased_at IS NOT NULL
         FROM (SELECT ?1 AS id) AS wanted
         LEFT JOIN local_person_index AS i ON i.person_id = wanted.id
         LEFT JOIN person AS p ON p.id = wanted.id AND p.merged_into IS NULL",
    )?;
    let mut forget_words =
        conn.prepare_cached("DELETE FROM local_person_words WHERE rowid = ?1")?;
    let mut forget = conn.prepare_cached("DELETE FROM local_person_index WHERE n = ?1")?;
    // Plain statements, no upsert: one that may write twice opens a savepoint,
    // and at each of those FTS5 writes out the few words it has gathered.
    let mut change = conn.prepare_cached(
        "UPDATE local_person_index SET erased = ?2, key_en = ?3, key_ru = ?4 WHERE n = ?1",
    )?;
    let mut add = conn.prepare_cached(
        "INSERT INTO local_person_index(person_id, erased, key_en, key_ru) VALUES (?1, ?2, ?3, ?4)",
    )?;
    let mut add_words =
        conn.prepare_cached("INSERT INTO local_person_words(rowid, words) VALUES (?1, ?2)")?;
    for id in people {
        let mut rows = known.query([id])?;
        let Some(row) = rows.next()? else { continue };
        let entry: Option<i64> = row.get(0)?;
        let person = Indexed::read(row)?;
        drop(rows);
        if let Some(n) = entry {
            forget_words.execute([n])?;
        }
        let n = match (entry, &person) {
            (Some(n), Some(person)) => {
                change.execute(params![
                    n,
                    person.words.is_none(),
                    person.key_en,
                    person.key_ru
                ])?;
                n
            }
            (None, Some(person)) => {
                add.execute(params![
                    id,
                    person.words.is_none(),
                    person.key_en,
                    person.key_ru
                ])?;
                conn.last_insert_rowid()
            }
            (Some(n), None) => forget.execute([n]).map(|_| n)?,
            (None, None) => continue,
        };
        if let Some(words) = person.and_then(|person| person.words) {
            add_words.execute(params![n, words])?;
        }
    }
    Ok(())
}

/// What the index holds of a person.
struct Indexed {
    key_en: Vec<u8>,
    key_ru: Vec<u8>,
    /// `None` of somebody who was erased.
    words: Option<String>,
}

impl Indexed {
    /// `None` for somebody who is no more, or part of another.
    fn read(row: &Row<'_>) -> Result<Option<Self>> {
        let cell = |column: usize| -> rusqlite::Result<&str> {
            Ok(row.get_ref(column)?.as_str_or_null()?.unwrap_or_default())
        };
        if row.get_ref(1)? == ValueRef::Null {
            return Ok(None);
        }
        if row.get(7)? {
            return Ok(Some(Self {
                key_en: ERASED.to_vec(),
                key_ru: ERASED.to_vec(),
                words: None,
            }));
        }
        let (name, family, given, patronymic) = (cell(1)?, cell(2)?, cell(3)?, cell(4)?);
        let mut text = format!("{name} {}", cell(5)?);
        // The name as it is shown usually holds its parts.
        for part in [family, given, patronymic] {
            if !name.contains(part) {
                text.push(' ');
                text.push_str(part);
            }
        }
        text.push(' ');
        text.push_str(cell(6)?);
        let sort = sort_name(name, family, given, patronymic);
        Ok(Some(Self {
            key_en: collation::key(Lang::En, &sort),
            key_ru: collation::key(Lang::Ru, &sort),
            words: Some(index_words(&text)),
        }))
    }
}

/// Surname first where it is known; lists of people are sorted by this.
#[must_use]
pub fn sort_name(name: &str, family: &str, given: &str, patronymic: &str) -> String {
    if family.is_empty() {
        name.to_owned()
    } else {
        [family, given, patronymic]
            .iter()
            .filter(|part| !part.is_empty())
            .copied()
            .collect::<Vec<_>>()
            .join(" ")
    }
}
