//! Templates as rows, beside those that are built in.

use rusqlite::{Connection, OptionalExtension};
use samovar_i18n::Lang;

use super::plan::Plan;
use super::{BuiltInTemplate, EventTemplate, ListEventTemplates, built_in};
use crate::collation;
use crate::error::{Error, Result};
use crate::ids::EventTemplateId;
use crate::planner::Reader;
use crate::settings::store as settings;

/// Those that are built in, then those that were saved, by name.
pub fn list(reader: &Reader<'_>, request: ListEventTemplates) -> Result<Vec<EventTemplate>> {
    let lang = settings::language_or(reader.conn, request.lang)?;
    let mut found: Vec<EventTemplate> = BuiltInTemplate::ALL
        .iter()
        .map(|one| shown_built_in(*one, lang))
        .collect();
    let mut saved = saved(reader.conn)?;
    saved.sort_by(|a, b| collation::compare(lang, &a.name, &b.name).then(a.id.cmp(&b.id)));
    found.append(&mut saved);
    Ok(found)
}

fn saved(conn: &Connection) -> Result<Vec<EventTemplate>> {
    let mut statement = conn.prepare_cached("SELECT id, name, plan FROM event_template")?;
    let rows = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<rusqlite::Result<Vec<(EventTemplateId, String, String)>>>()?;
    // One that a later program wrote, with words that this one lacks, is not offered.
    let read = rows.into_iter().filter_map(|(id, name, plan)| {
        let plan: Plan = serde_json::from_str(&plan).ok()?;
        Some(shown_saved(id, name, &plan))
    });
    Ok(read.collect())
}

fn shown_saved(id: EventTemplateId, name: String, plan: &Plan) -> EventTemplate {
    EventTemplate {
        id: Some(id),
        ..plan.shown(name)
    }
}

fn shown_built_in(which: BuiltInTemplate, lang: Lang) -> EventTemplate {
    EventTemplate {
        built_in: Some(which),
        ..built_in::plan(which, lang).shown(built_in::name(which, lang))
    }
}

/// A saved one with its name.
pub(super) fn load(conn: &Connection, id: EventTemplateId) -> Result<(String, Plan)> {
    let (name, plan): (String, String) = conn
        .prepare_cached("SELECT name, plan FROM event_template WHERE id = ?1")?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?
        .ok_or_else(|| Error::missing("event-template", id))?;
    Ok((name, serde_json::from_str(&plan)?))
}

/// What a saved one is called, readable or not.
pub(super) fn name(conn: &Connection, id: EventTemplateId) -> Result<String> {
    conn.prepare_cached("SELECT name FROM event_template WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?
        .ok_or_else(|| Error::missing("event-template", id))
}

/// As a list shows it.
pub(super) fn loaded(conn: &Connection, id: EventTemplateId) -> Result<EventTemplate> {
    let (name, plan) = load(conn, id)?;
    Ok(shown_saved(id, name, &plan))
}

/// Which one is called so.
pub(super) fn with_name(conn: &Connection, name: &str) -> Result<Option<EventTemplateId>> {
    Ok(conn
        .query_row(
            "SELECT id FROM event_template WHERE name = ?1 ORDER BY id LIMIT 1",
            [name],
            |row| row.get(0),
        )
        .optional()?)
}
