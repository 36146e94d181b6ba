//! The derived index of people: words for search, keys for order.
//!
//! It follows the change log: after a command, the people it touched are
//! indexed anew in the same transaction. It can be dropped and rebuilt at any
//! time, and a test shows that a rebuilt index equals a followed one.

use rusqlite::{Connection, OptionalExtension, params};
use samovar_i18n::Lang;

use super::text::index_words;
use crate::collation;
use crate::error::Result;
use crate::ids::StepId;

/// The key of an erased person: behind everybody, so that lists of guests still
/// find their place and the directory ends before it.
const ERASED: &[u8] = &[0xff];

/// Raise when the forms of [`super::text`] or the collation data change.
const VERSION: &str = "1";

/// Indexes the people whose rows or contacts the step changed.
pub fn follow(conn: &Connection, step: StepId) -> Result<()> {
    let mut statement = conn.prepare_cached(
        "SELECT DISTINCT CASE tbl WHEN 'person' THEN row_id
                ELSE json_extract(coalesce(new, old), '$.person_id') END
         FROM change_row WHERE step_id = ?1 AND tbl IN ('person', 'contact')
           -- Tags, notes and food are not in the index: ten thousand people who get
           -- a tag need no new words.
           AND (tbl = 'contact' OR old IS NULL OR new IS NULL
                OR json_extract(old, '$.name', '$.family', '$.given', '$.patronymic', '$.company', '$.merged_into',
                                '$.erased_at')
                IS NOT json_extract(new, '$.name', '$.family', '$.given', '$.patronymic', '$.company',
                                '$.merged_into', '$.erased_at'))
         UNION
         -- An address that went from one person to another changes both.
         SELECT json_extract(old, '$.person_id')
         FROM change_row WHERE step_id = ?1 AND tbl = 'contact' AND old IS NOT NULL AND new IS NOT NULL",
    )?;
    let people: Vec<String> = statement
        .query_map([step], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    for person in people {
        index(conn, &person)?;
    }
    Ok(())
}

/// Drops and rebuilds the index.
pub fn rebuild(conn: &Connection) -> Result<()> {
    conn.execute("DELETE FROM local_person_words", [])?;
    conn.execute("DELETE FROM local_person_index", [])?;
    let mut statement = conn.prepare("SELECT id FROM person ORDER BY id")?;
    let people: Vec<String> = statement
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    for person in people {
        index(conn, &person)?;
    }
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
    if stored.as_deref() != Some(VERSION) {
        let tx = conn.transaction()?;
        rebuild(&tx)?;
        tx.commit()?;
    }
    Ok(())
}

fn index(conn: &Connection, person: &str) -> Result<()> {
    let entry: Option<(i64,)> = conn
        .prepare_cached("SELECT n FROM local_person_index WHERE person_id = ?1")?
        .query_row([person], |row| Ok((row.get(0)?,)))
        .optional()?;
    let row: Option<([String; 5], bool)> = conn
        .prepare_cached(
            "SELECT name, family, given, patronymic, company, erased_at IS NOT NULL FROM person
             WHERE id = ?1 AND merged_into IS NULL",
        )?
        .query_row([person], |row| {
            let texts = [
                row.get(0)?,
                row.get(1)?,
                row.get(2)?,
                row.get(3)?,
                row.get(4)?,
            ];
            Ok((texts, row.get(5)?))
        })
        .optional()?;
    if let Some((n,)) = entry {
        conn.prepare_cached("DELETE FROM local_person_words WHERE rowid = ?1")?
            .execute([n])?;
        if row.is_none() {
            conn.prepare_cached("DELETE FROM local_person_index WHERE n = ?1")?
                .execute([n])?;
        }
    }
    let Some(([name, family, given, patronymic, company], erased)) = row else {
        return Ok(());
    };
    let sort = sort_name(&name, &family, &given, &patronymic);
    let key = |lang| {
        if erased {
            ERASED.to_vec()
        } else {
            collation::key(lang, &sort)
        }
    };
    let n: i64 = conn
        .prepare_cached(
            "INSERT INTO local_person_index(person_id, key_en, key_ru) VALUES (?1, ?2, ?3)
             ON CONFLICT(person_id) DO UPDATE SET key_en = excluded.key_en, key_ru = excluded.key_ru
             RETURNING n",
        )?
        .query_row(params![person, key(Lang::En), key(Lang::Ru)], |row| {
            row.get(0)
        })?;
    if erased {
        return Ok(());
    }
    let mut text = format!("{name} {company}");
    // The name as it is shown usually holds its parts.
    for part in [&family, &given, &patronymic] {
        if !name.contains(part.as_str()) {
            text.push(' ');
            text.push_str(part);
        }
    }
    let mut contacts = conn.prepare_cached(
        // `+kind`: without the plus sign SQLite looks through all contacts of a kind.
        "SELECT value FROM contact WHERE person_id = ?1 AND +kind IN ('email', 'phone') ORDER BY position, id",
    )?;
    let mut contacts = contacts.query([person])?;
    while let Some(contact) = contacts.next()? {
        text.push(' ');
        text.push_str(contact.get_ref(0)?.as_str().unwrap_or_default());
    }
    conn.prepare_cached("INSERT INTO local_person_words(rowid, words) VALUES (?1, ?2)")?
        .execute(params![n, index_words(&text)])?;
    Ok(())
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
