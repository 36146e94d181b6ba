//! Many talks at once, for what reads a whole programme: rows without asking the rest of the
//! library each time.

use rusqlite::params;

use crate::db::patch::Patch;
use crate::error::Result;
use crate::ids::{PersonId, TalkId, fresh};
use crate::planner::Writer;
use crate::time::stamp;

/// A talk whose values are clean, in one language.
#[derive(Debug, Clone)]
pub struct Row<'a> {
    /// A tag, or empty.
    pub language: &'a str,
    pub title: &'a str,
    pub about: &'a str,
    pub minutes: Option<u32>,
    pub materials: &'a str,
    pub people: &'a [PersonId],
}

pub fn add(writer: &Writer<'_>, row: &Row<'_>) -> Result<TalkId> {
    let id = TalkId::new();
    writer
        .conn
        .prepare_cached(
            "INSERT INTO talk(id, minutes, materials, notes, created_at) VALUES (?1, ?2, ?3, '', ?4)",
        )?
        .execute(params![id, row.minutes, row.materials, stamp(writer.now)])?;
    writer
        .conn
        .prepare_cached(
            "INSERT INTO talk_text(id, talk_id, language, title, about) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![
            fresh().to_string(),
            id,
            row.language,
            row.title,
            row.about
        ])?;
    let mut known: Vec<PersonId> = Vec::with_capacity(row.people.len());
    for person in row.people {
        if known.contains(person) {
            continue;
        }
        known.push(*person);
        writer
            .conn
            .prepare_cached("INSERT INTO talk_speaker(id, talk_id, person_id) VALUES (?1, ?2, ?3)")?
            .execute(params![fresh().to_string(), id, person])?;
    }
    Ok(id)
}

/// Lines behind those that its materials have.
pub fn add_materials(writer: &Writer<'_>, id: TalkId, lines: &[String]) -> Result<()> {
    if lines.is_empty() {
        return Ok(());
    }
    let known: String = writer
        .conn
        .prepare_cached("SELECT materials FROM talk WHERE id = ?1")?
        .query_row([id], |row| row.get(0))?;
    let mut all: Vec<&str> = known.lines().collect();
    let new = lines.iter().map(String::as_str);
    let new: Vec<&str> = new.filter(|line| !all.contains(line)).collect();
    all.extend(new);
    Patch::new("talk", id)
        .set("materials", Some(all.join("\n")))
        .apply(writer.conn)?;
    Ok(())
}
