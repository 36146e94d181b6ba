//! What one system does and another refuses, found in the text: most of it shows on
//! Windows alone, and tests run on Linux.

use std::fs;
use std::path::Path;

use samovar_tests::place;

use crate::files::sources;

/// The program itself, without its tests and comments, and the path of its file.
fn program() -> Vec<(String, String)> {
    let mut files = Vec::new();
    sources(&place::project().join("crates"), &mut files);
    let text = |path: &Path| {
        let text = fs::read_to_string(path).unwrap();
        let program = text.split("#[cfg(test)]\nmod ").next().unwrap();
        program
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .collect::<Vec<_>>()
            .join("\n")
    };
    files
        .iter()
        .map(|path| {
            let name = path.strip_prefix(place::project()).unwrap();
            (name.to_string_lossy().replace('\\', "/"), text(path))
        })
        .collect()
}

/// Files in which a statement is as told.
fn with_statement(is: impl Fn(&str) -> bool) -> Vec<String> {
    let mut found: Vec<String> = program()
        .into_iter()
        .filter(|(_, text)| text.split(';').any(&is))
        .map(|(name, _)| name)
        .collect();
    found.sort();
    found
}

/// Windows flushes only what is open for writing: `private::sync` opens it so. That door
/// flushes folders as well, which only others know.
#[test]
fn test_nothing_that_is_open_for_reading_is_flushed() {
    let flushed = with_statement(|said| {
        let opened = ["File::open(", "incoming::open("];
        let flushes = ["sync_all", "sync_data"];
        opened.iter().any(|word| said.contains(word))
            && flushes.iter().any(|word| said.contains(word))
    });
    assert_eq!(flushed, ["crates/samovar-core/src/outgoing/private.rs"]);
}

/// Windows refuses for an instant, while a virus scanner looks: `private::place` waits, and
/// says who holds the file.
#[test]
fn test_files_are_put_in_place_by_one_door() {
    let renaming = with_statement(|said| said.contains("fs::rename"));
    assert_eq!(renaming, ["crates/samovar-core/src/outgoing/private.rs"]);
}

/// In two parts, so that this file is not found by itself.
fn opens(said: &str) -> bool {
    said.contains(concat!("Connection", "::open"))
}

/// Without `for_sqlite` a planner deep in folders does not open on Windows.
#[test]
fn test_sqlite_has_paths_as_windows_takes_them() {
    let of_a_path = |said: &str| opens(said) && !said.contains("open_in_memory");
    let told = with_statement(|said| of_a_path(said) && said.contains("for_sqlite("));
    let bare = with_statement(|said| of_a_path(said) && !said.contains("for_sqlite("));
    assert_eq!(told, ["crates/samovar-core/src/db/connection.rs"]);
    assert_eq!(bare, [""; 0]);
}

/// Where a file is opened it is given its key: in one place of the program, where its own
/// tests find theirs too, and in one of each tests that look past it. A second place would
/// be one that forgets.
#[test]
fn test_files_of_sqlite_are_opened_in_one_place() {
    const OPENERS: &[&str] = &[
        "crates/samovar-core/src/db/connection.rs",
        "crates/samovar-core/tests/nouns/desk.rs",
        "tests/src/file.rs",
    ];
    let mut found = Vec::new();
    for folder in ["crates", "src-tauri", "tests"] {
        opening(&place::project().join(folder), &mut found);
    }
    found.sort();
    assert_eq!(found, OPENERS);
}

/// Every source below that opens a file of SQLite's, tests and all.
fn opening(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            if !["fixtures", "target", "gen"].contains(&name.as_str()) {
                opening(&path, found);
            }
        } else if name.ends_with(".rs") {
            let text = fs::read_to_string(&path).unwrap();
            let mut said = text
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"));
            if said.any(opens) {
                let name = path.strip_prefix(place::project()).unwrap();
                found.push(name.to_string_lossy().replace('\\', "/"));
            }
        }
    }
}

/// What does not compile elsewhere stands behind the name of its system, and near it.
#[test]
fn test_what_one_system_has_is_behind_its_name() {
    const NEAR: usize = 6;
    let only = ["std::os::unix", "std::os::windows", "libc::", "winreg::"];
    let mut open = Vec::new();
    for (name, text) in program() {
        let lines: Vec<&str> = text.lines().collect();
        for (at, line) in lines.iter().enumerate() {
            let begin = at.saturating_sub(NEAR);
            let guarded = lines[begin..=at].iter().any(|line| {
                ["#[cfg(unix)]", "#[cfg(windows)]", "#[cfg(target_os"]
                    .iter()
                    .any(|guard| line.trim_start().starts_with(guard))
            });
            if only.iter().any(|word| line.contains(word)) && !guarded {
                open.push(format!("{name}:{line}"));
            }
        }
    }
    assert_eq!(open, [""; 0]);
}

/// Places that no other system has, and who knows what to do without them.
#[test]
fn test_places_of_one_system_are_known_by_few() {
    const KNOW: &[&str] = &[
        // The name of the machine, after what every system tells.
        "crates/samovar-core/src/planner/device.rs",
        // The zones of the system; there are zones built in.
        "crates/samovar-zone/src/system.rs",
    ];
    let places = [
        "\"/etc/", "\"/usr/", "\"/proc/", "\"/dev/", "\"/tmp", "\"/var/",
    ];
    let knowing = with_statement(|said| places.iter().any(|place| said.contains(place)));
    assert_eq!(knowing, KNOW);
}

/// A checkout on Windows would end lines its own way: migrations would have other hashes,
/// and files that are written byte by byte others than the tests know.
#[test]
fn test_lines_end_alike_on_every_system() {
    let root = place::project();
    let told = fs::read_to_string(root.join(".gitattributes")).unwrap();
    assert!(told.lines().any(|line| line == "* text=auto eol=lf"));
    let mut odd = Vec::new();
    for folder in ["crates", "docs", "scripts", "src-tauri", "tests", "ui/src"] {
        with_other_ends(&root.join(folder), &mut odd);
    }
    assert_eq!(odd, [""; 0]);
}

/// Text with another end than `\n`. Fixtures are files of others, taken as they are.
fn with_other_ends(folder: &Path, odd: &mut Vec<String>) {
    const TEXT: &[&str] = &[
        "rs", "ftl", "sql", "typ", "toml", "md", "sh", "py", "mjs", "ts", "svelte", "css", "json",
    ];
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            if !["fixtures", "node_modules", "target", "gen"].contains(&name.as_str()) {
                with_other_ends(&path, odd);
            }
        } else if path
            .extension()
            .is_some_and(|ending| TEXT.iter().any(|known| ending == *known))
            && fs::read(&path).unwrap().contains(&b'\r')
        {
            odd.push(path.display().to_string());
        }
    }
}
