//! A long guest list into an empty planner, beside the same rows put straight
//! into the same tables: what reading, matching, the change log, undo and the
//! search in two alphabets cost on top.

use std::path::Path;

use rusqlite::{Connection, params};
use samovar_core::Planner;
use serde_json::{Value, json};

use super::measure::{Took, took};
use super::people::{self, Invented};
use super::{Bench, Figure, call, open};

pub const PEOPLE: usize = 100_000;

pub fn run(bench: &Bench) -> Vec<Figure> {
    let count = bench.count(PEOPLE);
    let list = bench.file("guests.csv");
    people::write_csv(&list, count);
    let planner = open(&bench.file("import.samovar"));
    let event = evening(&planner);
    let (done, ours) = took(|| import(&planner, &list, &event));
    assert_eq!(
        done["report"]["guestsAdded"],
        json!(count),
        "every guest came in"
    );
    let raw = plain(&bench.file("plain.samovar"), count);

    let (same, repeat) = took(|| import(&planner, &list, &event));
    assert_eq!(
        same["report"]["guestsUnchanged"],
        json!(count),
        "the same list again changes nothing"
    );
    vec![
        Figure::beside(
            &format!("Import {count} guests: read, matched, indexed, undoable"),
            ours.cpu,
            "the same rows by SQL, no log, FTS5",
            raw.cpu,
            "s CPU",
        )
        .goal(3.0),
        Figure::beside(
            &format!("The same {count} guests again, nothing to change"),
            repeat.cpu,
            "the first import",
            ours.cpu,
            "s CPU",
        ),
    ]
}

/// Imports a list as guests of an event.
fn import(planner: &Planner, list: &Path, event: &str) -> Value {
    call(
        planner,
        "import_guests",
        json!({"path": list, "eventId": event}),
    )
}

/// An event with as many seats as there are guests; gives its id.
fn evening(planner: &Planner) -> String {
    let wish =
        json!({"title": "Full house", "starts": "2030-12-18T19:00", "zone": "Europe/Moscow"});
    let event = call(planner, "create_event", wish);
    event["id"].as_str().expect("an id").to_owned()
}

/// A planner with so many guests of one event; gives its id.
pub fn filled(path: &Path, list: &Path, count: usize) -> (Planner, String) {
    people::write_csv(list, count);
    let planner = open(path);
    let event = evening(&planner);
    import(&planner, list, &event);
    (planner, event)
}

/// The rows of that list by prepared statements, in one transaction, into the
/// tables and indexes of a planner, words of names and contacts for FTS5.
fn plain(path: &Path, count: usize) -> Took {
    let event = evening(&open(path));
    let rows: Vec<Invented> = (0..count).map(people::person).collect();
    let mut conn = Connection::open(path).expect("the planner's file");
    conn.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -32000;",
    )
    .expect("settings of the connection");
    let ((), took) = took(|| insert(&mut conn, &event, &rows).expect("plain rows go in"));
    took
}

fn insert(conn: &mut Connection, event: &str, rows: &[Invented]) -> rusqlite::Result<()> {
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
            let text = format!(
                "{} {} {} {} {}",
                one.name, one.family, one.company, one.email, one.phone
            );
            words.execute(params![n as i64 + 1, text])?;
        }
    }
    tx.commit()
}
