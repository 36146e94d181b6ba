//! How the files of a planner are called, and how one is told from any other file.

use std::path::{Path, PathBuf};

/// `Samo` in ASCII: tells a planner from any other SQLite file.
pub const APPLICATION_ID: i32 = 0x5361_6D6F;

/// What SQLite and our lock put beside a planner.
pub const ENDINGS: [&str; 4] = ["-wal", "-shm", "-journal", ".lock"];

/// The name of a file with something behind it: `….samovar-wal`.
#[must_use]
pub fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_os_string();
    name.push(ending);
    PathBuf::from(name)
}

/// The planner's file and those beside it that are part of it.
pub fn companions(planner: &Path) -> Vec<PathBuf> {
    [""].into_iter()
        .chain(ENDINGS)
        .map(|ending| beside(planner, ending))
        .collect()
}

/// The folder that holds the backups of the planner at `planner`.
#[must_use]
pub fn backups(planner: &Path) -> PathBuf {
    let mut name = planner.file_stem().unwrap_or_default().to_os_string();
    name.push(" backups");
    planner.with_file_name(name)
}
