//! Talks as rows, with their texts, with who gives them, and where they were given.

use std::collections::HashMap;

use rusqlite::Row;
use samovar_i18n::Lang;

use super::{ListTalks, Talk, TalkGiven, TalkPerson, TalkRef, TalkText};
use crate::collation;
use crate::db::text;
use crate::error::{Error, Result};
use crate::ids::TalkId;
use crate::keyboard::Reading;
use crate::person::store as people;
use crate::planner::Reader;
use crate::settings::store::language;
use crate::wire::Page;

/// All talks, or one: ?1 is its id, or NULL.
const TALKS: &str =
    "SELECT id, minutes, materials, notes FROM talk WHERE ?1 IS NULL OR id = ?1 ORDER BY id";
const TEXTS: &str = "SELECT talk_id, language, title, about FROM talk_text
     WHERE ?1 IS NULL OR talk_id = ?1 ORDER BY id";
const PEOPLE: &str =
    "SELECT t.talk_id, p.id, p.name FROM talk_speaker AS t JOIN person AS p ON p.id = t.person_id
     WHERE ?1 IS NULL OR t.talk_id = ?1 ORDER BY t.id";
const GIVEN: &str = "SELECT s.talk_id, s.id, s.title, s.starts, e.id, e.title, e.starts
     FROM session AS s JOIN event AS e ON e.id = s.event_id
     WHERE s.talk_id IS NOT NULL AND (?1 IS NULL OR s.talk_id = ?1)
     ORDER BY e.starts DESC, s.starts IS NULL, s.starts DESC, s.id";

pub fn get(reader: &Reader<'_>, request: TalkRef) -> Result<Talk> {
    load(reader, request.talk_id)
}

pub fn load(reader: &Reader<'_>, id: TalkId) -> Result<Talk> {
    found(reader, Some(id))?
        .into_iter()
        .next()
        .ok_or_else(|| Error::missing("talk", id))
}

/// Talks by title, or those that have the words in a title or in a name.
pub fn list(reader: &Reader<'_>, request: ListTalks) -> Result<Page<Talk>> {
    let mut talks = found(reader, None)?;
    if let Some(person) = request.person_id {
        let person = people::resolve(reader.conn, person)?;
        talks.retain(|talk| talk.people.iter().any(|one| one.person_id == person));
    }
    let reading = Reading::of(
        &request.query.unwrap_or_default(),
        request.as_typed,
        |words| Ok(talks.iter().any(|talk| has(talk, words))),
    )?;
    talks.retain(|talk| has(talk, &reading.words));
    let lang = language(reader.conn)?;
    talks
        .sort_by(|a, b| collation::compare(lang, &a.title, &b.title).then_with(|| a.id.cmp(&b.id)));
    let total = u32::try_from(talks.len()).unwrap_or(u32::MAX);
    Ok(Page::new(talks, total).read_as(reading.read_as()))
}

fn has(talk: &Talk, words: &str) -> bool {
    let titles = talk.texts.iter().map(|text| text.title.as_str());
    let names = talk.people.iter().map(|one| one.name.as_str());
    let all: Vec<&str> = titles.chain(names).collect();
    text::has_words(&all.join(" "), words)
}

fn found(reader: &Reader<'_>, id: Option<TalkId>) -> Result<Vec<Talk>> {
    let lang = language(reader.conn)?;
    let mut texts = grouped(reader, TEXTS, id, |row| {
        Ok(TalkText {
            language: row.get(1)?,
            title: row.get(2)?,
            about: row.get(3)?,
        })
    })?;
    let mut people = grouped(reader, PEOPLE, id, |row| {
        Ok(TalkPerson {
            person_id: row.get(1)?,
            name: row.get(2)?,
        })
    })?;
    let mut given = grouped(reader, GIVEN, id, |row| {
        Ok(TalkGiven {
            session_id: row.get(1)?,
            title: row.get(2)?,
            starts: row.get(3)?,
            event_id: row.get(4)?,
            event_title: row.get(5)?,
            event_starts: row.get(6)?,
        })
    })?;
    let mut statement = reader.conn.prepare_cached(TALKS)?;
    let mut rows = statement.query([id])?;
    let mut talks = Vec::new();
    while let Some(row) = rows.next()? {
        let id: TalkId = row.get(0)?;
        let texts = texts.remove(&id).unwrap_or_default();
        talks.push(Talk {
            id,
            title: in_language(&texts, lang).map_or_else(String::new, |text| text.title.clone()),
            texts,
            people: people.remove(&id).unwrap_or_default(),
            minutes: row.get(1)?,
            materials: row.get(2)?,
            notes: row.get(3)?,
            given: given.remove(&id).unwrap_or_default(),
        });
    }
    Ok(talks)
}

/// The text in that language or a kind of it; else one of no known language; else the first.
#[must_use]
pub fn in_language(texts: &[TalkText], lang: Lang) -> Option<&TalkText> {
    texts
        .iter()
        .find(|text| primary(text) == lang.code())
        .or_else(|| texts.iter().find(|text| text.language.is_empty()))
        .or_else(|| texts.first())
}

fn primary(text: &TalkText) -> &str {
    text.language.split('-').next().unwrap_or_default()
}

fn grouped<T>(
    reader: &Reader<'_>,
    sql: &str,
    id: Option<TalkId>,
    of: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<HashMap<TalkId, Vec<T>>> {
    let mut statement = reader.conn.prepare_cached(sql)?;
    let mut rows = statement.query([id])?;
    let mut groups: HashMap<TalkId, Vec<T>> = HashMap::new();
    while let Some(row) = rows.next()? {
        groups.entry(row.get(0)?).or_default().push(of(row)?);
    }
    Ok(groups)
}
