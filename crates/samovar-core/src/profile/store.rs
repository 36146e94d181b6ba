//! Speakers' profiles as rows.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{Biography, ListProfiles, ProfileRow, SpeakerProfile};
use crate::collation;
use crate::db::text;
use crate::error::Result;
use crate::ids::PersonId;
use crate::input;
use crate::keyboard::Reading;
use crate::logo::picture::{MOST_TEXT, read};
use crate::logo::{Logo, LogoPicture};
use crate::person::{PersonRef, store as people};
use crate::planner::Reader;
use crate::settings::store::language;
use crate::wire::Page;

const ROWS: &str = "SELECT p.id, p.name, p.company,
        (SELECT count(*) FROM speaker AS s WHERE s.person_id = p.id AND s.state <> 'declined'),
        (SELECT count(DISTINCT k.talk_id) FROM talk_speaker AS k WHERE k.person_id = p.id),
        EXISTS (SELECT 1 FROM biography AS b WHERE b.person_id = p.id),
        EXISTS (SELECT 1 FROM portrait AS i WHERE i.person_id = p.id)
    FROM person AS p
    WHERE p.merged_into IS NULL AND p.erased_at IS NULL AND p.id IN (
        SELECT person_id FROM speaker UNION SELECT person_id FROM talk_speaker
        UNION SELECT person_id FROM biography UNION SELECT person_id FROM portrait
        UNION SELECT person_id FROM profile)";

pub fn get(reader: &Reader<'_>, request: PersonRef) -> Result<SpeakerProfile> {
    load(
        reader.conn,
        people::resolve(reader.conn, request.person_id)?,
    )
}

/// Those who speak or did, by name.
pub fn list(reader: &Reader<'_>, request: ListProfiles) -> Result<Page<ProfileRow>> {
    let mut statement = reader.conn.prepare_cached(ROWS)?;
    let mut rows: Vec<ProfileRow> = statement
        .query_map([], row)?
        .collect::<rusqlite::Result<_>>()?;
    let called = |one: &ProfileRow, words: &str| {
        text::has_words(&format!("{} {}", one.name, one.company), words)
    };
    let reading = Reading::of(
        &request.query.unwrap_or_default(),
        request.as_typed,
        |words| Ok(rows.iter().any(|one| called(one, words))),
    )?;
    rows.retain(|one| called(one, &reading.words));
    let lang = language(reader.conn)?;
    rows.sort_by(|a, b| {
        collation::compare(lang, &a.name, &b.name).then_with(|| a.person_id.cmp(&b.person_id))
    });
    let total = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    Ok(Page::new(rows, total).read_as(reading.read_as()))
}

pub fn load(conn: &Connection, id: PersonId) -> Result<SpeakerProfile> {
    let person = people::load(conn, id)?;
    let biographies: Vec<Biography> = conn
        .prepare_cached("SELECT language, words FROM biography WHERE person_id = ?1 ORDER BY id")?
        .query_map([id], |row| {
            Ok(Biography {
                language: row.get(0)?,
                words: row.get(1)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    // Of two that laptops made apart the newer stands.
    let links: Option<String> = conn
        .prepare_cached("SELECT links FROM profile WHERE person_id = ?1 ORDER BY id DESC LIMIT 1")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    Ok(SpeakerProfile {
        person_id: id,
        name: person.name,
        company: person.company,
        biographies,
        links: links.unwrap_or_default(),
        photo: photo(conn, id)?,
    })
}

/// As the page shows it.
fn photo(conn: &Connection, id: PersonId) -> Result<Option<Logo>> {
    // A value of any size may stand in a file of somebody else: it is asked for its
    // length before it is read.
    let row: Option<(String, Option<String>)> = conn
        .prepare_cached(
            "SELECT substr(name, 1, ?2), CASE WHEN octet_length(image) <= ?3 THEN image END
             FROM portrait WHERE person_id = ?1 ORDER BY id DESC LIMIT 1",
        )?
        .query_row(params![id, input::LINE as i64, MOST_TEXT as i64], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()?;
    Ok(row.map(|(name, image)| Logo {
        name,
        picture: image
            .and_then(|image| read(&image))
            .map(|picture| LogoPicture {
                width: picture.width,
                height: picture.height,
                data_url: format!(
                    "data:image/{};base64,{}",
                    picture.mime(),
                    STANDARD.encode(picture.bytes())
                ),
            }),
    }))
}

fn row(row: &Row<'_>) -> rusqlite::Result<ProfileRow> {
    Ok(ProfileRow {
        person_id: row.get(0)?,
        name: row.get(1)?,
        company: row.get(2)?,
        events: row.get(3)?,
        talks: row.get(4)?,
        has_biography: row.get(5)?,
        has_photo: row.get(6)?,
    })
}
