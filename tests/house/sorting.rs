//! Words that people read stand in the order of their language, by the keys of
//! `collation.rs`: SQLite and JavaScript would put them in the order of their bytes, «Ё»
//! before «А» and "Zoe" before "anna".

use std::fs;
use std::path::{Path, PathBuf};

use samovar_tests::place;

/// Columns that hold what people read and sort by eye.
const WORDS: &[&str] = &[
    "name",
    "title",
    "given",
    "family",
    "patronymic",
    "company",
    "station",
    "owner",
    "label",
    "supplier",
    "address",
    "tag",
];

fn sources(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() && !["tests", "target", "node_modules"].contains(&name.as_str()) {
            found.extend(sources(&path, ending));
        } else if name.ends_with(ending) && !name.contains("test") {
            found.push(path);
        }
    }
    found
}

/// The columns of an `ORDER BY`, without their tables and directions.
fn ordered(line: &str) -> Vec<String> {
    let Some((_, order)) = line.split_once("ORDER BY ") else {
        return Vec::new();
    };
    let end = order.find(['"', ')']).unwrap_or(order.len());
    order[..end]
        .split(',')
        .filter_map(|one| one.split_whitespace().next())
        .map(|one| one.rsplit('.').next().unwrap_or(one).to_owned())
        .collect()
}

#[test]
fn no_statement_sorts_words_by_their_bytes() {
    assert_eq!(
        ordered("SELECT 1 ORDER BY s.starts DESC, p.name LIMIT 2\""),
        ["starts", "name"]
    );
    let mut found = Vec::new();
    for file in sources(&place::project().join("crates"), ".rs") {
        // Names of tables are no words.
        if file.ends_with("db/references.rs") || file.ends_with("db/values/mod.rs") {
            continue;
        }
        let text = fs::read_to_string(&file).unwrap();
        for (at, line) in text.lines().enumerate() {
            let by_bytes = ordered(line);
            if by_bytes.iter().any(|one| WORDS.contains(&one.as_str())) {
                found.push(format!("{}:{}", file.display(), at + 1));
            }
        }
    }
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn the_page_compares_no_words_by_their_bytes() {
    let mut found = Vec::new();
    for ending in [".ts", ".svelte"] {
        for file in sources(&place::project().join("ui/src"), ending) {
            let text = fs::read_to_string(&file).unwrap();
            for (at, line) in text.lines().enumerate() {
                let sorts = line.contains(".sort(") || line.contains(".toSorted(");
                let of_words = WORDS
                    .iter()
                    .any(|word| line.contains(&format!(".{word} <")));
                // Names of zones are ASCII, and words of theirs.
                let bare = line.contains(".sort()") && !file.ends_with("zones.ts");
                if sorts && (of_words || bare) {
                    found.push(format!("{}:{}", file.display(), at + 1));
                }
            }
        }
    }
    assert_eq!(found, Vec::<String>::new());
}
