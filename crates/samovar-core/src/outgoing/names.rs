//! How the files of a planner are called, and how one is told from any other file.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

/// `Samo` in ASCII: tells a planner from any other SQLite file.
pub const APPLICATION_ID: i32 = 0x5361_6D6F;

/// What a locked planner begins with. The figure says by which rule its key is made.
pub const LOCKED: &[u8; 4] = b"SMV1";

/// Whether these are the first bytes of a locked planner.
#[must_use]
pub fn is_locked_head(head: &[u8]) -> bool {
    head.len() >= 16 && head.starts_with(LOCKED)
}

/// What SQLite and our lock put beside a planner.
pub const ENDINGS: [&str; 4] = ["-wal", "-shm", "-journal", ".lock"];

/// The name of a file with something behind it: `….samovar-wal`.
#[must_use]
pub fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_os_string();
    name.push(ending);
    PathBuf::from(name)
}

/// The path as SQLite is to have it. Windows takes one of 260 letters or more where it is
/// told to take it as it stands; the standard library says so by itself, SQLite does not.
#[must_use]
pub fn for_sqlite(path: &Path) -> Cow<'_, Path> {
    if !cfg!(windows) {
        return Cow::Borrowed(path);
    }
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    match whole.to_str().and_then(as_it_stands) {
        Some(long) => Cow::Owned(PathBuf::from(long)),
        None => Cow::Borrowed(path),
    }
}

/// A whole path that is too long for Windows, or would be with what SQLite puts behind
/// it, and is not marked yet.
fn as_it_stands(path: &str) -> Option<String> {
    const LONGEST: usize = 259;
    let longest_ending = ENDINGS.map(str::len).into_iter().max().unwrap_or_default();
    if path.encode_utf16().count() + longest_ending <= LONGEST
        || [r"\\?\", r"\\.\"].iter().any(|mark| path.starts_with(mark))
    {
        return None;
    }
    let path = path.replace('/', r"\");
    Some(match path.strip_prefix(r"\\") {
        Some(share) => format!(r"\\?\UNC\{share}"),
        None => format!(r"\\?\{path}"),
    })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_paths_are_marked_for_windows_and_others_stay() {
        let deep = "клуб\\".repeat(50);
        let long = |root: &str| format!("{root}{deep}planner.samovar");
        assert_eq!(
            as_it_stands(&long(r"C:\")),
            Some(format!(r"\\?\C:\{deep}planner.samovar"))
        );
        assert_eq!(
            as_it_stands(&long(r"\\server\talks\")),
            Some(format!(r"\\?\UNC\server\talks\{deep}planner.samovar"))
        );
        assert_eq!(as_it_stands(&long(r"\\?\C:\")), None);
        assert_eq!(as_it_stands(r"C:\talks\planner.samovar"), None);
        // With its journal it would just not fit.
        let just = |letters: usize| format!("C:\\{}", "п".repeat(letters - 3));
        assert_eq!(as_it_stands(&just(251)), None);
        assert!(as_it_stands(&just(252)).is_some());
    }
}
