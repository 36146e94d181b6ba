//! What is said of a person as a speaker is written, in one language or in several.

use rusqlite::{OptionalExtension, params};

use super::store::load;
use super::{Biography, EditProfile, SpeakerProfile};
use crate::db::patch::Patch;
use crate::error::Result;
use crate::ids::{PersonId, fresh};
use crate::input;
use crate::person::{language, store as people};
use crate::planner::Writer;

pub fn edit(writer: &Writer<'_>, request: EditProfile) -> Result<SpeakerProfile> {
    let id = people::resolve(writer.conn, request.person_id)?;
    if let Some(biographies) = &request.biographies {
        set_biographies(writer, id, biographies)?;
    }
    if let Some(links) = &request.links {
        set_links(writer, id, &input::prose("links", links)?)?;
    }
    let profile = load(writer.conn, id)?;
    writer.fact("name", profile.name.as_str());
    Ok(profile)
}

fn set_biographies(writer: &Writer<'_>, id: PersonId, given: &[Biography]) -> Result<()> {
    input::few("biographies", given.len())?;
    let mut wanted: Vec<Biography> = Vec::new();
    for one in given {
        let one = Biography {
            language: language::checked("language", &one.language)?,
            words: input::prose("words", &one.words)?,
        };
        wanted.retain(|known| known.language != one.language);
        if !one.words.is_empty() {
            wanted.push(one);
        }
    }
    let mut known: Vec<(String, String)> = writer
        .conn
        .prepare_cached("SELECT id, language FROM biography WHERE person_id = ?1 ORDER BY id")?
        .query_map([id], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for one in wanted {
        let row = known
            .iter()
            .position(|(_, language)| *language == one.language)
            .map(|at| known.remove(at).0);
        match row {
            Some(row) => {
                Patch::new("biography", row)
                    .set("words", Some(one.words))
                    .apply(writer.conn)?;
            }
            None => {
                writer.conn.execute(
                    "INSERT INTO biography(id, person_id, language, words) VALUES (?1, ?2, ?3, ?4)",
                    params![fresh().to_string(), id, one.language, one.words],
                )?;
            }
        }
    }
    for (row, _) in known {
        writer
            .conn
            .execute("DELETE FROM biography WHERE id = ?1", [row])?;
    }
    Ok(())
}

/// All of them, one a line.
pub fn set_links(writer: &Writer<'_>, id: PersonId, links: &str) -> Result<()> {
    let known: Option<String> = writer
        .conn
        .prepare_cached("SELECT id FROM profile WHERE person_id = ?1 ORDER BY id DESC LIMIT 1")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    match known {
        Some(row) => {
            Patch::new("profile", row)
                .set("links", Some(links.to_owned()))
                .apply(writer.conn)?;
        }
        None if links.is_empty() => {}
        None => {
            writer.conn.execute(
                "INSERT INTO profile(id, person_id, links) VALUES (?1, ?2, ?3)",
                params![fresh().to_string(), id, links],
            )?;
        }
    }
    Ok(())
}
