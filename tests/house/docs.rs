//! A path that the docs name is there: whoever reads one can open it.

use std::collections::BTreeSet;
use std::path::Path;
use std::{env, fs};

use samovar_core::Planner;
use samovar_core::planner::system_clock;
use samovar_tests::{file, place};

/// Named as what is made, or as an example of a bad name.
const NOT_OURS: &[&str] = &["helpers.rs", "out/", "tz/", "ui/dist", "utils.rs"];

/// What is built, and what lies on somebody's computer.
const ELSEWHERE: &[&str] = &["/", "target/"];

const ENDINGS: &[&str] = &[
    ".c", ".css", ".ftl", ".md", ".mjs", ".py", ".rs", ".sh", ".sql", ".svelte", ".toml", ".ts",
];

/// Every file and folder of the project by its path from the root.
fn project(root: &Path, folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if ["target", "node_modules", ".git", "dist"].contains(&name.as_str()) {
            continue;
        }
        let inside = path.strip_prefix(root).unwrap();
        found.insert(inside.to_string_lossy().replace('\\', "/"));
        if path.is_dir() {
            project(root, &path, found);
        }
    }
}

/// What stands in backticks on one line and looks like a path; no pattern and no code.
fn named(text: &str) -> Vec<&str> {
    text.split("```")
        .step_by(2)
        .flat_map(str::lines)
        .flat_map(|line| line.split('`').skip(1).step_by(2))
        .filter(|word| {
            let plain = |c: char| c.is_alphanumeric() || "_.@/-".contains(c);
            let folder = word.contains('/')
                && word
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || "_/-".contains(c));
            !word.is_empty()
                && word.chars().all(plain)
                && (folder || ENDINGS.iter().any(|ending| word.ends_with(ending)))
        })
        .collect()
}

#[test]
fn test_every_path_that_the_docs_name_is_there() {
    let root = place::project();
    let mut all = BTreeSet::new();
    project(&root, &root, &mut all);
    let docs: Vec<&String> = all
        .iter()
        .filter(|path| path.ends_with(".md") && *path != "CHANGELOG.md")
        .collect();
    let mut gone = Vec::new();
    let mut seen = 0;
    for doc in docs {
        let text = fs::read_to_string(root.join(doc)).unwrap();
        for path in named(&text) {
            seen += 1;
            let end = format!("/{}", path.trim_end_matches('/'));
            let there = all.iter().any(|known| format!("/{known}").ends_with(&end));
            let elsewhere = ELSEWHERE.iter().any(|begins| path.starts_with(begins));
            if !there && !elsewhere && !NOT_OURS.contains(&path) {
                gone.push(format!("{doc}: {path}"));
            }
        }
    }
    assert!(seen > 100, "{seen}");
    assert_eq!(gone, [""; 0]);
}

#[test]
fn test_paths_are_told_from_code() {
    assert_eq!(
        named(
            "See `planner.rs`, `db/`, `ui/src/lib` and `a.b()`, `ftl/{en,ru}`.\n```\n`x.rs`\n```\n"
        ),
        ["planner.rs", "db/", "ui/src/lib"]
    );
}

/// The tables that the docs show are those of a planner made now. `make generate` writes
/// the file; any other run compares it.
#[test]
fn generated_schema_in_the_docs_is_that_of_a_new_planner() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("planner.samovar");
    drop(Planner::open(&path, system_clock()).unwrap());
    let conn = file::open(&path);
    let mut statement = conn
        .prepare(
            "SELECT sql || ';' FROM sqlite_schema
             WHERE sql IS NOT NULL AND name NOT GLOB 'local_person_words_*' ORDER BY rowid",
        )
        .unwrap();
    let made: Vec<String> = statement
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<rusqlite::Result<_>>()
        .unwrap();
    let version: i64 = conn
        .query_row("PRAGMA user_version", [], |row| row.get(0))
        .unwrap();
    let path = place::project().join("docs/schema.sql");
    let before = fs::read_to_string(&path).unwrap_or_default();
    let wanted = format!("{}{}\n", schema_head(version), made.join("\n\n"));
    if env::var_os("SAMOVAR_WRITE_GENERATED").is_some() {
        fs::write(&path, &wanted).unwrap();
    } else {
        assert_eq!(
            before, wanted,
            "docs/schema.sql is out of date: run `make generate`"
        );
    }
}

fn schema_head(version: i64) -> String {
    format!(
        "-- The planner file as the current program makes it (user_version {version}).
-- For reading only: the truth is crates/samovar-core/src/db/migrations/.
-- Triggers of the change log are not in the file; the writing connection makes
-- them as TEMP triggers for every shared table of db/tables.rs.
-- Written by `make generate`.

"
    )
}
