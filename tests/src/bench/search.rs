//! A keystroke in the search of a large directory, beside the plain FTS5
//! queries for it on the same file.

use rusqlite::Connection;
use serde_json::json;

use super::import::PEOPLE;
use super::measure::took;
use super::{Bench, Figure, call, open};
use crate::file;

/// Rows a list asks for at a time.
const WINDOW: usize = 50;
/// Typed letter by letter.
const TYPED: &[&str] = &[
    "smith",
    "щерб",
    "olga okaf",
    "петр ежик",
    "guest4711@",
    "79990012",
];

pub fn run(bench: &Bench) -> Vec<Figure> {
    let count = bench.count(PEOPLE);
    let path = bench.file("search.samovar");
    bench.crowd(count, &path);
    let planner = open(&path);
    let keystrokes = keystrokes();
    let conn = file::read(planner.path());
    let ordered = format!(
        "SELECT i.person_id FROM local_person_index AS i
         WHERE i.n IN (SELECT rowid FROM local_person_words WHERE local_person_words MATCH ?1)
         ORDER BY i.key_en LIMIT {WINDOW}"
    );
    let counted = "SELECT count(*) FROM local_person_words WHERE local_person_words MATCH ?1";
    let bare = format!(
        "SELECT rowid FROM local_person_words WHERE local_person_words MATCH ?1 LIMIT {WINDOW}"
    );
    let (mut ours, mut same, mut first) = (0.0, 0.0, 0.0);
    let rounds = 5;
    for _ in 0..rounds {
        for text in &keystrokes {
            ours += took(|| {
                call(
                    &planner,
                    "list_people",
                    json!({"query": text, "limit": WINDOW}),
                )
            })
            .1
            .cpu;
            let query = prefixes(text);
            same += took(|| (ids(&conn, counted, &query), ids(&conn, &ordered, &query)))
                .1
                .cpu;
            first += took(|| ids(&conn, &bare, &query)).1.cpu;
        }
    }
    let each = |total: f64| total * 1000.0 / (rounds * keystrokes.len()) as f64;
    let what = format!("Search keystroke among {count} people");
    vec![
        Figure::beside(
            &what,
            each(ours),
            "FTS5: how many, and the first 50 by name",
            each(same),
            "ms CPU",
        )
        .goal(2.0),
        Figure::beside(
            &what,
            each(ours),
            "FTS5: any 50 that match",
            each(first),
            "ms CPU",
        ),
    ]
}

/// What stands in the field after each key.
pub fn keystrokes() -> Vec<String> {
    TYPED
        .iter()
        .flat_map(|text| (1..=text.chars().count()).map(|typed| text.chars().take(typed).collect()))
        .collect()
}

/// Every word as a prefix, in FTS5's own language.
fn prefixes(text: &str) -> String {
    let words = text
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty());
    words
        .map(|word| format!("\"{word}\"*"))
        .collect::<Vec<_>>()
        .join(" AND ")
}

fn ids(conn: &Connection, sql: &str, query: &str) -> usize {
    let mut statement = conn.prepare_cached(sql).expect("a query");
    let mut rows = statement.query([query]).expect("a search");
    let mut found = 0;
    while rows.next().expect("a row").is_some() {
        found += 1;
    }
    found
}
