//! Tags of many people at once, and which tags there are.

use std::collections::BTreeMap;

use rusqlite::params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::filter::{self};
use super::store;
use crate::error::Result;
use crate::guest::Changed;
use crate::input;
use crate::person::PeopleSelection;
use crate::planner::{Reader, Writer};
use crate::wire::Empty;

/// A tag, and how many people have it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TagCount {
    pub tag: String,
    pub people: u32,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct TagPeople {
    pub selection: PeopleSelection,
    pub add: Option<Vec<String>>,
    pub remove: Option<Vec<String>>,
}

/// Every tag, in the order of the screen's language.
pub fn list(reader: &Reader<'_>, _: Empty) -> Result<Vec<TagCount>> {
    let mut statement = reader.conn.prepare_cached(
        "SELECT tags, count(*) FROM person WHERE tags <> '' AND merged_into IS NULL GROUP BY tags",
    )?;
    let mut rows = statement.query([])?;
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let people: u32 = row.get(1)?;
        for tag in store::tags(&row.get::<_, String>(0)?) {
            *counts.entry(tag).or_default() += people;
        }
    }
    let lang = crate::settings::store::language(reader.conn)?;
    let mut tags: Vec<TagCount> = counts
        .into_iter()
        .map(|(tag, people)| TagCount { tag, people })
        .collect();
    tags.sort_by(|a, b| crate::collation::compare(lang, &a.tag, &b.tag));
    Ok(tags)
}

/// Answers with how many people are different now.
pub fn set(writer: &Writer<'_>, request: TagPeople) -> Result<Changed> {
    let add = cleaned(request.add.as_deref().unwrap_or_default())?;
    let remove = cleaned(request.remove.as_deref().unwrap_or_default())?;
    let mut count = 0;
    for id in filter::chosen(writer, &request.selection)? {
        let before: String = writer
            .conn
            .prepare_cached("SELECT tags FROM person WHERE id = ?1")?
            .query_row([id], |row| row.get(0))?;
        let mut tags = store::tags(&before);
        tags.retain(|tag| !remove.contains(tag));
        for tag in &add {
            if !tags.contains(tag) {
                tags.push(tag.clone());
            }
        }
        if !add.is_empty() {
            input::few("tags", tags.len())?;
        }
        let after = tags.join("\n");
        if after != before {
            writer
                .conn
                .prepare_cached("UPDATE person SET tags = ?2 WHERE id = ?1")?
                .execute(params![id, after])?;
            count += 1;
        }
    }
    writer.fact("count", count);
    writer.fact(
        "tags",
        if add.is_empty() { &remove } else { &add }.join(", "),
    );
    writer.fact("way", if add.is_empty() { "remove" } else { "add" });
    Ok(Changed::only(count))
}

fn cleaned(tags: &[String]) -> Result<Vec<String>> {
    input::few("tags", tags.len())?;
    let mut kept: Vec<String> = Vec::new();
    for tag in tags {
        let tag = input::line("tags", tag)?;
        if !tag.is_empty() && !kept.contains(&tag) {
            kept.push(tag);
        }
    }
    Ok(kept)
}
