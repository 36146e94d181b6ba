//! Files are opened and made in few places: `outgoing` for what is written,
//! `incoming` for what is read. A line more here is a decision, not a slip.

use std::fs;
use std::path::{Path, PathBuf};

use samovar_tests::place;

/// What makes, moves or replaces a file, and who may.
const WRITES: &[&str] = &[
    "fs::write",
    "fs::rename",
    "fs::copy",
    "fs::hard_link",
    "fs::create_dir",
    "File::create",
    "OpenOptions",
    "File::options",
    "DirBuilder",
];
const WRITERS: &[&str] = &[
    // The door itself.
    "crates/samovar-core/src/outgoing/private.rs",
    "crates/samovar-core/src/outgoing/target.rs",
    // Opens for reading only.
    "crates/samovar-core/src/incoming.rs",
    // The planner's own files, where nobody says the path.
    "crates/samovar-core/src/db/backup/contents.rs",
    "crates/samovar-core/src/db/whole.rs",
    "crates/samovar-core/src/planner/lock.rs",
    "crates/samovar-core/src/planner/read_only.rs",
    "crates/samovar-core/src/recovery.rs",
    // Source text, by a developer's word.
    "crates/samovar-core/src/typescript.rs",
    "crates/samovar-i18n/build.rs",
    // The shell's log.
    "src-tauri/src/log.rs",
    // A folder for the sample, by the terminal.
    "crates/samovar-cli/src/demo.rs",
];

/// What opens a file, and who may.
const READS: &[&str] = &["File::open", "fs::read(", "fs::read_to_string"];
const READERS: &[&str] = &[
    "crates/samovar-core/src/incoming.rs",
    // Syncs a folder, and reads a checksum of its own.
    "crates/samovar-core/src/outgoing/private.rs",
    "crates/samovar-core/src/outgoing/checksum.rs",
    "crates/samovar-core/src/db/backup/contents.rs",
    "crates/samovar-core/src/db/journal.rs",
    "crates/samovar-core/src/db/whole.rs",
    "crates/samovar-core/src/recovery.rs",
    // Settings, marks of a copy and the log are ours.
    "crates/samovar-core/src/laptop.rs",
    "crates/samovar-core/src/planner/read_only.rs",
    "src-tauri/src/log.rs",
    // The name of the machine, and the zones of the system.
    "crates/samovar-core/src/planner/device.rs",
    "crates/samovar-zone/src/data.rs",
    "crates/samovar-zone/src/system.rs",
    "crates/samovar-core/src/typescript.rs",
    "crates/samovar-i18n/build.rs",
];

pub fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() && !["tests", "examples", "target", "benches"].contains(&name.as_str()) {
            sources(&path, found);
        } else if name.ends_with(".rs") && !name.contains("tests") {
            found.push(path);
        }
    }
}

/// Lines of the program itself that say one of these, by file.
fn who(says: &[&str]) -> Vec<String> {
    let mut files = Vec::new();
    sources(&place::project().join("crates"), &mut files);
    sources(&place::project().join("src-tauri"), &mut files);
    let mut found = Vec::new();
    for path in files {
        let text = fs::read_to_string(&path).unwrap();
        let tests = ["#[cfg(test)]\nmod ", "#[cfg(test)]\npub mod "];
        let end = tests.iter().filter_map(|begins| text.find(begins)).min();
        let program = &text[..end.unwrap_or(text.len())];
        let lines = program
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"));
        if lines
            .into_iter()
            .any(|line| says.iter().any(|word| line.contains(word)))
        {
            let path = path.strip_prefix(place::project()).unwrap();
            found.push(path.display().to_string());
        }
    }
    found
}

fn uninvited(says: &[&str], may: &[&str]) -> Vec<String> {
    let mut found = who(says);
    found.retain(|path| !may.contains(&path.as_str()));
    found
}

#[test]
fn test_files_are_written_by_one_door() {
    assert_eq!(uninvited(WRITES, WRITERS), [""; 0]);
}

#[test]
fn test_files_are_read_by_one_door() {
    assert_eq!(uninvited(READS, READERS), [""; 0]);
}
