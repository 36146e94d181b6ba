//! How a kind of file was understood last time, to offer it for the next one.
//!
//! A kind is known by its header. A file with another header of the same source
//! gets what was decided for the columns and replies they share. It belongs to
//! this laptop: not logged, not undone.

use std::collections::HashSet;

use rusqlite::{Connection, OptionalExtension, params};
use samovar_import::{
    Confidence, Field, Format, Mapping, Reading, Recognition, ReplyValue, Table, header_key,
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::LastTime;
use crate::error::Result;
use crate::planner::Writer;
use crate::time::stamp;

/// Values of replies kept for one kind of file.
const MOST_VALUES: usize = 300;
/// Other files of the source that are looked at.
const MOST_FILES: u32 = 20;

/// What was decided for a file with these columns.
#[derive(Debug, Serialize, Deserialize)]
struct Memory {
    /// Folded names of the columns, in their order.
    headers: Vec<String>,
    mapping: Mapping,
}

/// What is remembered for a file, ready to be used instead of the recognised.
pub struct Recalled {
    pub mapping: Mapping,
    pub last_time: LastTime,
}

/// Looks for an earlier file like this one.
pub fn recall(
    conn: &Connection,
    table: &Table,
    recognition: &Recognition,
) -> Result<Option<Recalled>> {
    let Some(signature) = signature(table, recognition) else {
        return Ok(None);
    };
    if let Some((memory, at)) = load(conn, &signature)?
        && memory.mapping.fields.len() == table.columns.len()
    {
        let mut mapping = memory.mapping;
        mapping.readings = readings(conn, recognition)?;
        // Dates that can be read in one way only speak for themselves.
        if recognition.date_order_sure && mapping.has(Field::AnsweredAt) {
            mapping.date_order = recognition.mapping.date_order;
        }
        mapping
            .reply_values
            .extend(wording(conn, recognition, &mapping.reply_values)?);
        return Ok(Some(Recalled {
            mapping,
            last_time: LastTime { at, whole: true },
        }));
    }
    partly(conn, table, recognition)
}

/// Meanings that replies were given in files of the same source, but for those
/// in `known`.
pub fn wording(
    conn: &Connection,
    recognition: &Recognition,
    known: &[ReplyValue],
) -> Result<Vec<ReplyValue>> {
    let mut seen: HashSet<String> = known
        .iter()
        .map(|value| value.value.to_lowercase())
        .collect();
    let mut found = Vec::new();
    for (memory, _) in of_source(conn, recognition)? {
        for value in memory.mapping.reply_values {
            if value.reply.is_some() && seen.insert(value.value.to_lowercase()) {
                found.push(value);
            }
        }
    }
    Ok(found)
}

/// What words of the source's files were said to mean, for always.
fn readings(conn: &Connection, recognition: &Recognition) -> Result<Vec<Reading>> {
    let mut seen = HashSet::new();
    let mut found = Vec::new();
    for (memory, _) in of_source(conn, recognition)? {
        for reading in memory.mapping.readings {
            if reading.always && seen.insert((reading.about, reading.value.to_lowercase())) {
                found.push(reading);
            }
        }
    }
    Ok(found)
}

/// Columns of the same name and replies of the same wording as in other files
/// of the source.
fn partly(conn: &Connection, table: &Table, recognition: &Recognition) -> Result<Option<Recalled>> {
    let keys = keys(table);
    let once = |keys: &[String], key: &str| keys.iter().filter(|one| *one == key).count() == 1;
    let mut mapping = recognition.mapping.clone();
    mapping.overwrite.resize(table.columns.len(), false);
    let mut settled = HashSet::new();
    let mut latest = None;
    for (memory, at) in of_source(conn, recognition)? {
        for (column, key) in keys.iter().enumerate() {
            let sure = recognition
                .guesses
                .get(column)
                .is_some_and(|guess| guess.confidence == Confidence::Sure);
            let unclear = key.is_empty() || !once(&keys, key) || !once(&memory.headers, key);
            if sure || unclear || !settled.insert(column) {
                continue;
            }
            let there = memory.headers.iter().position(|one| one == key);
            let field = there.and_then(|there| memory.mapping.fields.get(there));
            let Some((field, there)) = field.zip(there) else {
                settled.remove(&column);
                continue;
            };
            let overwrite = memory.mapping.overwrite.get(there) == Some(&true);
            if mapping.fields.get(column) != Some(field) {
                mapping.assign(column, *field);
                latest.get_or_insert_with(|| at.clone());
            }
            if overwrite && let Some(slot) = mapping.overwrite.get_mut(column) {
                *slot = true;
                latest.get_or_insert_with(|| at.clone());
            }
        }
        let used = |value: &ReplyValue| {
            let folded = value.value.to_lowercase();
            let mut listed = mapping.reply_values.iter();
            listed.any(|one| one.value.to_lowercase() == folded && one.reply != value.reply)
        };
        let mut values = memory.mapping.reply_values.iter();
        if values.any(|value| value.reply.is_some() && used(value)) {
            latest.get_or_insert(at);
        }
    }
    mapping.readings = readings(conn, recognition)?;
    if !mapping.readings.is_empty() {
        let at = of_source(conn, recognition)?.into_iter().next();
        latest = latest.or_else(|| at.map(|(_, at)| at));
    }
    let Some(at) = latest else { return Ok(None) };
    // What the manager once said of a reply speaks over the usual meaning.
    mapping.reply_values = wording(conn, recognition, &[])?;
    Ok(Some(Recalled {
        mapping,
        last_time: LastTime { at, whole: false },
    }))
}

/// Keeps the mapping for the next file with this header, with the replies that
/// this file does not hold but an earlier one did.
pub fn remember(
    writer: &Writer<'_>,
    table: &Table,
    recognition: &Recognition,
    mapping: &Mapping,
) -> Result<()> {
    let Some(signature) = signature(table, recognition) else {
        return Ok(());
    };
    let mut mapping = mapping.clone();
    if let Some((before, _)) = load(writer.conn, &signature)? {
        let listed: HashSet<String> = mapping
            .reply_values
            .iter()
            .map(|value| value.value.clone())
            .collect();
        let others = before.mapping.reply_values.into_iter();
        let others = others.filter(|value| !listed.contains(&value.value));
        mapping.reply_values.extend(others);
    }
    mapping.reply_values.truncate(MOST_VALUES);
    mapping.readings.retain(|reading| reading.always);
    mapping.readings.truncate(MOST_VALUES);
    for value in &mut mapping.reply_values {
        value.rows = 0;
    }
    let memory = Memory {
        headers: keys(table),
        mapping,
    };
    writer.conn.execute(
        "INSERT INTO local_import_mapping(signature, source, mapping, used_at) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT(signature) DO UPDATE SET source = excluded.source, mapping = excluded.mapping,
                used_at = excluded.used_at",
        params![
            signature,
            recognition.source.code(),
            serde_json::to_string(&memory)?,
            stamp(writer.now),
        ],
    )?;
    Ok(())
}

/// Kind, source and names of the columns; none for a file without a header,
/// whose columns only their contents tell.
fn signature(table: &Table, recognition: &Recognition) -> Option<String> {
    let keys = keys(table);
    if keys.iter().all(String::is_empty) {
        return None;
    }
    // The same table pasted, as CSV and as a workbook is one kind.
    let kind = match table.format {
        Format::Csv | Format::Tsv | Format::Xlsx => "table",
        Format::Vcard => "vcard",
    };
    let whole = format!("{kind}\n{}\n{}", recognition.source.code(), keys.join("\n"));
    Some(
        Sha256::digest(whole)
            .iter()
            .take(16)
            .map(|byte| format!("{byte:02x}"))
            .collect(),
    )
}

fn keys(table: &Table) -> Vec<String> {
    let columns = table.columns.iter();
    columns.map(|column| header_key(&column.header)).collect()
}

fn load(conn: &Connection, signature: &str) -> Result<Option<(Memory, String)>> {
    let found: Option<(String, String)> = conn
        .prepare_cached("SELECT mapping, used_at FROM local_import_mapping WHERE signature = ?1")?
        .query_row([signature], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    // What an older program wrote and this one cannot read is forgotten.
    Ok(found.and_then(|(json, at)| Some((serde_json::from_str(&json).ok()?, at))))
}

/// Files of the same source, the latest first.
fn of_source(conn: &Connection, recognition: &Recognition) -> Result<Vec<(Memory, String)>> {
    let mut statement = conn.prepare_cached(
        "SELECT mapping, used_at FROM local_import_mapping WHERE source = ?1
         ORDER BY used_at DESC, signature LIMIT ?2",
    )?;
    let rows = statement.query_map(params![recognition.source.code(), MOST_FILES], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
    })?;
    let mut found = Vec::new();
    for row in rows {
        let (json, at) = row?;
        if let Ok(memory) = serde_json::from_str(&json) {
            found.push((memory, at));
        }
    }
    Ok(found)
}
