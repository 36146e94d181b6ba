//! One command has one now: the planner's clock, which tests hold.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use samovar_tests::place;

/// What reads the time of the machine.
const CLOCKS: &[&str] = &["Utc::now", "Local::now", "SystemTime::now", "Instant::now"];

/// Who may: the clock that the window and the terminal hand over, and the ids, whose order
/// is that of their making.
const MAY: &[&str] = &["ids.rs", "planner.rs"];

fn readers(root: &Path, folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            readers(root, &path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            let program = text.split("#[cfg(test)]\nmod ").next().unwrap();
            if CLOCKS.iter().any(|clock| program.contains(clock)) {
                let name = path.strip_prefix(root).unwrap();
                found.insert(name.to_string_lossy().replace('\\', "/"));
            }
        }
    }
}

#[test]
fn test_core_reads_no_clock_that_was_not_passed_in() {
    let root = place::project().join("crates/samovar-core/src");
    let mut found = BTreeSet::new();
    readers(&root, &root, &mut found);
    assert_eq!(found, MAY.iter().map(|name| (*name).to_owned()).collect());
}
