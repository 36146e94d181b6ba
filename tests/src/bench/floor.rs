//! The floor under an import: the rows of a list by prepared statements, in one
//! transaction, into the tables and indexes of a planner, committed as safely.
//! No file is read, nobody is matched, nothing can be undone.

use std::path::Path;

use rusqlite::{Connection, params};

use super::import::evening;
use super::measure::{Took, took};
use super::open;
use super::people::Invented;
use crate::file;

/// What is written besides the rows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Above {
    Nothing,
    /// Names, company and contacts as they are, for FTS5.
    Words,
    /// Which row, in which order.
    Log,
}

pub fn floor(path: &Path, rows: &[Invented], above: Above) -> Took {
    let event = evening(&open(path));
    let mut conn = file::open(path);
    conn.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -32000;",
    )
    .expect("settings of the connection");
    let ((), took) = took(|| insert(&mut conn, &event, rows, above).expect("plain rows go in"));
    took
}

fn insert(
    conn: &mut Connection,
    event: &str,
    rows: &[Invented],
    above: Above,
) -> rusqlite::Result<()> {
    let now = "2026-11-18T12:00:00Z";
    let tx = conn.transaction()?;
    {
        let mut person = tx.prepare(
            "INSERT INTO person(id, name, given, family, company, diet, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?;
        let mut contact = tx
            .prepare("INSERT INTO contact(id, person_id, kind, value, norm, position) VALUES (?1, ?2, ?3, ?4, ?4, ?5)")?;
        let mut guest = tx.prepare(
            "INSERT INTO guest(id, event_id, person_id, state, plus_ones, source, note, code, created_at)
             VALUES (?1, ?2, ?3, ?4, ?5, 'sheet', '', ?6, ?7)",
        )?;
        let mut words =
            tx.prepare("INSERT INTO local_person_words(rowid, words) VALUES (?1, ?2)")?;
        let mut log = tx.prepare(
            "INSERT INTO change_row(step_id, seq, tbl, row_id) VALUES ('01a20000-0005-7000-8000-000000000000', ?1, ?2, ?3)",
        )?;
        let mut seq = 0;
        for (n, one) in rows.iter().enumerate() {
            let key = |kind: &str| format!("01a20000-{kind}-7000-8000-{n:012}");
            let of = key("0001");
            person.execute(params![
                of,
                one.name,
                one.given,
                one.family,
                one.company,
                one.diet,
                now
            ])?;
            contact.execute(params![key("0002"), of, "email", one.email, 0])?;
            contact.execute(params![key("0003"), of, "phone", one.phone, 0])?;
            let state = if one.reply == "yes" {
                "going"
            } else {
                "invited"
            };
            guest.execute(params![
                key("0004"),
                event,
                of,
                state,
                one.plus_ones,
                format!("C{n:06}"),
                now
            ])?;
            if above == Above::Words {
                let text = format!(
                    "{} {} {} {} {}",
                    one.name, one.family, one.company, one.email, one.phone
                );
                words.execute(params![n as i64 + 1, text])?;
            }
            if above == Above::Log {
                let made = [
                    ("person", "0001"),
                    ("contact", "0002"),
                    ("contact", "0003"),
                    ("guest", "0004"),
                ];
                for (table, kind) in made {
                    log.execute(params![seq, table, key(kind)])?;
                    seq += 1;
                }
            }
        }
    }
    tx.commit()
}
