//! The directory in windows: searched, sorted, counted.
//!
//! Names stand in the order of the screen's language by walking the index of
//! collation keys; nothing is sorted by bytes.

use rusqlite::{Connection, params};

use super::{ListPeople, PersonRow, PersonSort, store};
use crate::collation;
use crate::db::text;
use crate::error::Result;
use crate::ids::PersonId;
use crate::planner::Reader;
use crate::settings;
use crate::wire::{Page, window};

pub fn list(reader: &Reader<'_>, request: ListPeople) -> Result<Page<PersonRow>> {
    let conn = reader.conn;
    let (offset, limit) = window(request.offset, request.limit);
    let query = request.query.as_deref().unwrap_or_default();
    let words = text::search_query(query);
    if words.is_none() && !query.trim().is_empty() {
        return Ok(Page {
            rows: Vec::new(),
            total: 0,
        });
    }
    let found = match words {
        Some(_) => {
            "i.n IN (SELECT rowid FROM local_person_words WHERE local_person_words MATCH ?1)"
        }
        // The parameter is named so that both forms take the same ones.
        None => "?1 IS NULL",
    };
    let total = conn
        .prepare_cached(&format!(
            "SELECT count(*) FROM local_person_index AS i WHERE {found}"
        ))?
        .query_row([&words], |row| row.get(0))?;
    let sort = request.sort.unwrap_or(PersonSort::Name);
    let descending = request.descending.unwrap_or(false);
    let ids = if sort == PersonSort::Company {
        by_company(conn, found, words.as_deref(), descending)?
            .into_iter()
            .skip(offset as usize)
            .take(limit as usize)
            .collect()
    } else {
        let way = if descending { "DESC" } else { "ASC" };
        let key = key_column(conn)?;
        let (join, order) = match sort {
            // Ids are made in the order of time.
            PersonSort::Added => ("", format!("i.person_id {way}")),
            PersonSort::Came => (
                "LEFT JOIN (SELECT g.person_id AS person_id, count(DISTINCT g.id) AS times
                            FROM arrival AS a JOIN guest AS g ON g.id = a.guest_id GROUP BY g.person_id) AS c
                 ON c.person_id = i.person_id",
                format!("coalesce(c.times, 0) {way}, i.{key}, i.n"),
            ),
            PersonSort::Name | PersonSort::Company => ("", format!("i.{key} {way}, i.n {way}")),
        };
        let sql = format!(
            "SELECT i.person_id FROM local_person_index AS i {join} WHERE {found} ORDER BY {order} LIMIT ?2 OFFSET ?3"
        );
        conn.prepare_cached(&sql)?
            .query_map(params![words, limit, offset], |row| row.get(0))?
            .collect::<rusqlite::Result<Vec<PersonId>>>()?
    };
    let rows = ids
        .into_iter()
        .map(|id| row(conn, id))
        .collect::<Result<_>>()?;
    Ok(Page { rows, total })
}

/// The column of collation keys for the language of the screen.
pub fn key_column(conn: &Connection) -> Result<&'static str> {
    Ok(match settings::store::language(conn)? {
        samovar_i18n::Lang::En => "key_en",
        samovar_i18n::Lang::Ru => "key_ru",
    })
}

/// Companies have no stored keys; people without one stand last.
fn by_company(
    conn: &Connection,
    found: &str,
    words: Option<&str>,
    descending: bool,
) -> Result<Vec<PersonId>> {
    let key = key_column(conn)?;
    let mut statement = conn.prepare_cached(&format!(
        "SELECT i.person_id, p.company FROM local_person_index AS i JOIN person AS p ON p.id = i.person_id
         WHERE {found} ORDER BY i.{key}, i.n"
    ))?;
    let people = statement
        .query_map([words], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<Vec<(PersonId, String)>>>()?;
    sort_by_text(conn, people, descending)
}

/// Sorts by a text of the language of the screen, blank last; equal ones keep
/// their order.
pub fn sort_by_text<T>(
    conn: &Connection,
    mut rows: Vec<(T, String)>,
    descending: bool,
) -> Result<Vec<T>> {
    let lang = settings::store::language(conn)?;
    let mut keys: std::collections::HashMap<String, Vec<u8>> = std::collections::HashMap::new();
    for (_, text) in &rows {
        keys.entry(text.clone())
            .or_insert_with(|| collation::key(lang, text));
    }
    rows.sort_by(|(_, a), (_, b)| {
        let order = keys.get(a).cmp(&keys.get(b));
        a.is_empty()
            .cmp(&b.is_empty())
            .then(if descending { order.reverse() } else { order })
    });
    Ok(rows.into_iter().map(|(row, _)| row).collect())
}

// `+kind` keeps the plus sign: without it SQLite looks through all addresses of
// that kind instead of the person's few.
fn row(conn: &Connection, id: PersonId) -> Result<PersonRow> {
    Ok(conn
        .prepare_cached(
            "SELECT p.name, p.company, p.tags,
                    coalesce((SELECT value FROM contact WHERE person_id = p.id AND +kind = 'email'
                              ORDER BY position, id LIMIT 1), ''),
                    coalesce((SELECT value FROM contact WHERE person_id = p.id AND +kind = 'phone'
                              ORDER BY position, id LIMIT 1), ''),
                    (SELECT count(*) FROM guest WHERE person_id = p.id),
                    (SELECT count(*) FROM guest AS g WHERE g.person_id = p.id
                      AND EXISTS(SELECT 1 FROM arrival AS a WHERE a.guest_id = g.id))
             FROM person AS p WHERE p.id = ?1",
        )?
        .query_row([id], |row| {
            Ok(PersonRow {
                id,
                name: row.get(0)?,
                company: row.get(1)?,
                tags: store::tags(&row.get::<_, String>(2)?),
                email: row.get(3)?,
                phone: row.get(4)?,
                invited: row.get(5)?,
                came: row.get(6)?,
            })
        })?)
}
