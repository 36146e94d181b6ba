//! The directory in windows: searched, filtered, sorted, counted.
//!
//! Names stand in the order of the screen's language by walking the index of
//! collation keys; nothing is sorted by bytes.

use rusqlite::{Connection, ToSql};

use super::filter::Matching;
use super::{ListPeople, PersonRow, PersonSort, store};
use crate::collation;
use crate::error::Result;
use crate::ids::PersonId;
use crate::planner::Reader;
use crate::settings;
use crate::wire::{Page, window};

pub fn list(reader: &Reader<'_>, request: ListPeople) -> Result<Page<PersonRow>> {
    let conn = reader.conn;
    let (offset, limit) = window(request.offset, request.limit);
    let mut filter = request.filter.unwrap_or_default();
    filter.query = request.query.or(filter.query);
    let Some(mut matching) = Matching::of(reader, &filter)? else {
        return Ok(Page {
            rows: Vec::new(),
            total: 0,
        });
    };
    let total = matching.count(conn)?;
    let sort = request.sort.unwrap_or(PersonSort::Name);
    let descending = request.descending.unwrap_or(false);
    let ranks = (sort == PersonSort::Company)
        .then(|| ranked_companies(conn, descending))
        .transpose()?;
    let ids = {
        let way = if descending { "DESC" } else { "ASC" };
        let key = key_column(conn)?;
        let order = match sort {
            // Ids are made in the order of time.
            PersonSort::Added => format!("i.person_id {way}"),
            PersonSort::Came => {
                matching.with_visits();
                format!("coalesce(v.times, 0) {way}, i.{key}, i.n")
            }
            // Those who never came stand last either way.
            PersonSort::LastSeen => {
                matching.with_visits();
                format!("v.last IS NULL, v.last {way}, i.{key}, i.n")
            }
            PersonSort::Company => {
                matching.with_ranks();
                format!("r.key, i.{key}, i.n")
            }
            PersonSort::Name => format!("i.{key} {way}, i.n {way}"),
        };
        let sql = format!(
            "{} SELECT i.person_id FROM local_person_index AS i {} WHERE {} ORDER BY {order} LIMIT :limit OFFSET :offset",
            matching.with, matching.join, matching.condition
        );
        let mut values = matching.values();
        values.extend([
            (":limit", &limit as &dyn ToSql),
            (":offset", &offset as &dyn ToSql),
        ]);
        if let Some(ranks) = &ranks {
            values.push((":ranks", ranks));
        }
        conn.prepare_cached(&sql)?
            .query_map(values.as_slice(), |row| row.get(0))?
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

/// All companies in the order of the screen's language as JSON, for SQL to rank
/// people by: they are few beside the people. Who has none stands last.
fn ranked_companies(conn: &Connection, descending: bool) -> Result<String> {
    let mut statement = conn.prepare_cached("SELECT DISTINCT company FROM person")?;
    let companies = statement
        .query_map([], |row| row.get(0))?
        .map(|company| company.map(|company: String| (company.clone(), company)))
        .collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(serde_json::to_string(&sort_by_text(
        conn, companies, descending,
    )?)?)
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
        if !keys.contains_key(text) {
            keys.insert(text.clone(), collation::key(lang, text));
        }
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
                      AND EXISTS(SELECT 1 FROM arrival AS a WHERE a.guest_id = g.id)),
                    (SELECT max(e.starts) FROM guest AS g JOIN event AS e ON e.id = g.event_id
                      WHERE g.person_id = p.id AND EXISTS(SELECT 1 FROM arrival AS a WHERE a.guest_id = g.id)),
                    p.consent, p.created_at
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
                last_came: row.get(7)?,
                consent: row.get(8)?,
                added_at: row.get(9)?,
            })
        })?)
}
