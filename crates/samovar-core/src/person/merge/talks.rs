//! What two people said as speakers: the talks of both, biographies in all languages, links,
//! and one photo.

use rusqlite::{Connection, OptionalExtension, params};

use super::fields::joined;
use crate::error::Result;
use crate::ids::PersonId;

pub fn unite(conn: &Connection, kept: PersonId, other: PersonId) -> Result<()> {
    // Both may give one talk.
    conn.execute(
        "DELETE FROM talk_speaker WHERE person_id = ?1
           AND talk_id IN (SELECT talk_id FROM talk_speaker WHERE person_id = ?2)",
        params![other, kept],
    )?;
    conn.execute(
        "UPDATE talk_speaker SET person_id = ?2 WHERE person_id = ?1",
        params![other, kept],
    )?;
    unite_words(conn, kept, other)?;
    unite_links(conn, kept, other)?;
    // The photo of the one that is kept, where there is one.
    conn.execute(
        "DELETE FROM portrait WHERE person_id = ?1
           AND EXISTS (SELECT 1 FROM portrait AS k WHERE k.person_id = ?2)",
        params![other, kept],
    )?;
    conn.execute(
        "UPDATE portrait SET person_id = ?2 WHERE person_id = ?1",
        params![other, kept],
    )?;
    Ok(())
}

/// One biography a language, of both where they differ.
fn unite_words(conn: &Connection, kept: PersonId, other: PersonId) -> Result<()> {
    let mut statement = conn.prepare_cached(
        "SELECT id, language, words FROM biography WHERE person_id = ?1 ORDER BY id",
    )?;
    let goes: Vec<(String, String, String)> = statement
        .query_map([other], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (id, language, words) in goes {
        let stays: Option<(String, String)> = conn
            .prepare_cached(
                "SELECT id, words FROM biography WHERE person_id = ?1 AND language = ?2 ORDER BY id LIMIT 1",
            )?
            .query_row(params![kept, language], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })
            .optional()?;
        match stays {
            Some((known, of_kept)) => {
                conn.execute(
                    "UPDATE biography SET words = ?2 WHERE id = ?1",
                    (known, joined(&of_kept, &words)),
                )?;
                conn.execute("DELETE FROM biography WHERE id = ?1", [id])?;
            }
            None => {
                conn.execute(
                    "UPDATE biography SET person_id = ?2 WHERE id = ?1",
                    params![id, kept],
                )?;
            }
        }
    }
    Ok(())
}

fn unite_links(conn: &Connection, kept: PersonId, other: PersonId) -> Result<()> {
    let links = |person: PersonId| -> Result<Option<(String, String)>> {
        Ok(conn
            .prepare_cached(
                "SELECT id, links FROM profile WHERE person_id = ?1 ORDER BY id DESC LIMIT 1",
            )?
            .query_row([person], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?)
    };
    if let (Some((known, of_kept)), Some((_, of_other))) = (links(kept)?, links(other)?) {
        let mut all: Vec<&str> = of_kept.lines().collect();
        for line in of_other.lines() {
            if !all.contains(&line) {
                all.push(line);
            }
        }
        conn.execute(
            "UPDATE profile SET links = ?2 WHERE id = ?1",
            (known, all.join("\n")),
        )?;
        conn.execute("DELETE FROM profile WHERE person_id = ?1", [other])?;
    }
    conn.execute(
        "UPDATE profile SET person_id = ?2 WHERE person_id = ?1",
        params![other, kept],
    )?;
    Ok(())
}
