//! Adds talks to the library, edits and removes them. A session in which one was given never
//! goes with it.

use rusqlite::params;

use super::store::load;
use super::{AddTalk, EditTalk, Talk, TalkRef, TalkText};
use crate::db::deletion;
use crate::db::patch::Patch;
use crate::error::{Code, Error, Result};
use crate::ids::{PersonId, TalkId, fresh};
use crate::input;
use crate::person::{language, store as people};
use crate::planner::Writer;
use crate::session::edit::MOST_MINUTES;
use crate::time::stamp;
use crate::wire::Done;

pub fn add(writer: &Writer<'_>, request: AddTalk) -> Result<Talk> {
    let texts = checked(&request.texts)?;
    let id = TalkId::new();
    writer.conn.execute(
        "INSERT INTO talk(id, minutes, materials, notes, created_at) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![
            id,
            minutes(request.minutes)?,
            input::prose("materials", &request.materials.unwrap_or_default())?,
            input::prose("notes", &request.notes.unwrap_or_default())?,
            stamp(writer.now),
        ],
    )?;
    set_texts(writer, id, &texts)?;
    set_people(writer, id, &request.person_ids.unwrap_or_default())?;
    let talk = load(writer, id)?;
    writer.fact("title", talk.title.as_str());
    Ok(talk)
}

pub fn edit(writer: &Writer<'_>, request: EditTalk) -> Result<Talk> {
    let old = load(writer, request.talk_id)?;
    let prose =
        |field: &str, text: Option<String>| text.map(|text| input::prose(field, &text)).transpose();
    Patch::new("talk", old.id)
        .set("minutes", request.minutes.map(minutes).transpose()?)
        .set("materials", prose("materials", request.materials)?)
        .set("notes", prose("notes", request.notes)?)
        .apply(writer.conn)?;
    if let Some(texts) = &request.texts {
        set_texts(writer, old.id, &checked(texts)?)?;
    }
    if let Some(people) = &request.person_ids {
        set_people(writer, old.id, people)?;
    }
    writer.fact("title", old.title);
    load(writer, old.id)
}

/// Sessions in which it was given stay, of no talk.
pub fn delete(writer: &Writer<'_>, request: TalkRef) -> Result<Done> {
    let talk = load(writer, request.talk_id)?;
    writer.conn.execute(
        "UPDATE session SET talk_id = NULL WHERE talk_id = ?1",
        [talk.id],
    )?;
    deletion::delete(
        writer.conn,
        "talk",
        talk.id,
        &["talk_text", "talk_speaker"],
        deletion::in_use(&talk.title),
    )?;
    writer.fact("title", talk.title);
    Ok(Done {})
}

fn minutes(given: Option<u32>) -> Result<Option<u32>> {
    given
        .map(|minutes| input::count("minutes", minutes, MOST_MINUTES))
        .transpose()
}

/// The texts as they are kept, one a language; a talk has a title in one at least.
fn checked(texts: &[TalkText]) -> Result<Vec<TalkText>> {
    input::few("texts", texts.len())?;
    let mut kept: Vec<TalkText> = Vec::new();
    for text in texts {
        let text = TalkText {
            language: language::checked("language", &text.language)?,
            title: input::required("title", &text.title)?,
            about: input::prose("about", &text.about)?,
        };
        match kept.iter_mut().find(|one| one.language == text.language) {
            Some(one) => *one = text,
            None => kept.push(text),
        }
    }
    if kept.is_empty() {
        return Err(Error::field("title", Code::Required));
    }
    Ok(kept)
}

fn set_texts(writer: &Writer<'_>, id: TalkId, texts: &[TalkText]) -> Result<()> {
    let mut known: Vec<(String, String)> = writer
        .conn
        .prepare_cached("SELECT id, language FROM talk_text WHERE talk_id = ?1 ORDER BY id")?
        .query_map([id], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for text in texts {
        let row = known
            .iter()
            .position(|(_, language)| *language == text.language)
            .map(|at| known.remove(at).0);
        match row {
            Some(row) => {
                Patch::new("talk_text", row)
                    .set("title", Some(text.title.clone()))
                    .set("about", Some(text.about.clone()))
                    .apply(writer.conn)?;
            }
            None => {
                writer.conn.execute(
                    "INSERT INTO talk_text(id, talk_id, language, title, about) VALUES (?1, ?2, ?3, ?4, ?5)",
                    params![
                        fresh().to_string(),
                        id,
                        text.language,
                        text.title,
                        text.about
                    ],
                )?;
            }
        }
    }
    for (row, _) in known {
        writer
            .conn
            .execute("DELETE FROM talk_text WHERE id = ?1", [row])?;
    }
    Ok(())
}

fn set_people(writer: &Writer<'_>, id: TalkId, given: &[PersonId]) -> Result<()> {
    input::few("personIds", given.len())?;
    let mut wanted: Vec<PersonId> = Vec::new();
    for one in given {
        let person = people::resolve(writer.conn, *one)?;
        if !wanted.contains(&person) {
            wanted.push(person);
        }
    }
    let known: Vec<(String, PersonId)> = writer
        .conn
        .prepare_cached("SELECT id, person_id FROM talk_speaker WHERE talk_id = ?1 ORDER BY id")?
        .query_map([id], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (row, person) in &known {
        if !wanted.contains(person) {
            writer
                .conn
                .execute("DELETE FROM talk_speaker WHERE id = ?1", [row])?;
        }
    }
    for person in wanted {
        if !known.iter().any(|(_, one)| *one == person) {
            writer.conn.execute(
                "INSERT INTO talk_speaker(id, talk_id, person_id) VALUES (?1, ?2, ?3)",
                params![fresh().to_string(), id, person],
            )?;
        }
    }
    Ok(())
}
