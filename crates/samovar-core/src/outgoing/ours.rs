//! What belongs to a planner and is never written over: the file, its journal,
//! its lock, its backups. Known by what it is (device and inode), so that no
//! link and no way around leads to it; by its name where it is not there yet.
//!
//! On systems without inodes two names are one file when they resolve to one
//! path: links are seen through, hard links are not.

use std::fs;
use std::io::Read;
use std::path::{Component, Path, PathBuf};

use unicode_normalization::UnicodeNormalization as _;

use super::names::{self, APPLICATION_ID, ENDINGS, companions};
use crate::error::Code;
use crate::incoming;

/// Which of a planner's own files or folders a path would hit.
pub fn hit(planner: &Path, path: &Path) -> Option<Code> {
    if companions(planner).iter().any(|ours| is_same(ours, path)) {
        return Some(Code::PathIsPlanner);
    }
    if lies_in(path, &names::backups(planner)) {
        return Some(Code::PathIsBackup);
    }
    None
}

/// Whether two paths are one file.
pub fn is_same(one: &Path, other: &Path) -> bool {
    let identities = (identity(one), identity(other));
    if let (Some(one), Some(other)) = identities {
        return one == other;
    }
    // Many disks take "Club" and "club" for one name; a file that is not there
    // can't be asked.
    folded(&resolved(one)) == folded(&resolved(other))
}

/// Whether a path is a folder or lies in it, at any depth.
pub fn lies_in(path: &Path, folder: &Path) -> bool {
    let folder_is = identity(folder);
    let wanted = folded(&resolved(folder));
    [resolved(path), followed(path)].iter().any(|path| {
        path.ancestors().any(|above| {
            folded(above) == wanted
                || (folder_is.is_some() && above.is_dir() && identity(above) == folder_is)
        })
    })
}

/// Whether the file is a planner, whosever it is.
pub fn is_planner(path: &Path) -> bool {
    let Ok(mut file) = incoming::open(path) else {
        return false;
    };
    let mut head = [0; 72];
    file.read_exact(&mut head).is_ok() && is_planner_head(&head)
}

/// The first bytes of a planner: SQLite's and our mark, or those of a locked one.
pub fn is_planner_head(head: &[u8]) -> bool {
    names::is_locked_head(head)
        || head.starts_with(b"SQLite format 3\0")
            && head.get(68..72) == Some(&APPLICATION_ID.to_be_bytes()[..])
}

/// Whether the path is the journal or the lock of some planner beside it.
pub fn belongs_to_a_planner(open: Option<&Path>, path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let stems = ENDINGS
        .iter()
        .filter_map(|ending| name.strip_suffix(ending));
    stems.filter(|stem| !stem.is_empty()).any(|stem| {
        let beside = path.with_file_name(stem);
        // The open one is not opened a second time, see `incoming`.
        open.is_some_and(|open| is_same(open, &beside)) || is_planner(&beside)
    })
}

#[cfg(unix)]
fn identity(path: &Path) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt;
    let meta = fs::metadata(path).ok()?;
    Some((meta.dev(), meta.ino()))
}

#[cfg(not(unix))]
fn identity(path: &Path) -> Option<PathBuf> {
    fs::canonicalize(path).ok()
}

/// The real folder of a path and its own name, which may be a link's.
fn resolved(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let (Some(folder), Some(Component::Normal(name))) =
        (path.parent(), path.components().next_back())
    else {
        return followed(&path);
    };
    followed(folder).join(name)
}

/// The real place of a path, as far as it exists.
fn followed(path: &Path) -> PathBuf {
    path.ancestors()
        .find_map(|above| {
            let real = fs::canonicalize(above).ok()?;
            let rest = path.strip_prefix(above).ok()?;
            Some(if rest.as_os_str().is_empty() {
                real
            } else {
                real.join(rest)
            })
        })
        .unwrap_or_else(|| path.to_owned())
}

/// A Mac's disk takes letters with a mark apart, and takes either spelling for one name.
fn folded(path: &Path) -> String {
    let composed: String = path.to_string_lossy().nfc().collect();
    composed.to_lowercase()
}
