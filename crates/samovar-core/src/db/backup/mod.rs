//! Copies of the planner that can be trusted.
//!
//! Made only by SQLite's backup API (a plain copy of a live file loses rows):
//! into a temporary file, checked, packed, unpacked for a test, fsynced, renamed, with
//! its checksum beside. A copy that goes where somebody chose is left plain: it is a
//! planner, and opens as one.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use rusqlite::backup::Backup;

use super::connection::{self, For};
use super::schema::run_nothing;
use super::{migrate, stranger, values};
use crate::error::{Code, Error, Result};
use crate::key::Key;
use crate::outgoing::checksum::{self, sum_path};
use crate::outgoing::names;
use crate::outgoing::private::{self, sync_folder};

pub(super) mod contents;
mod kept;
mod listed;
pub mod packed;
mod reason;
mod relocked;

pub use listed::{BackupInfo, delete, discard, latest, list, named};
use packed::{Part, Plain};
pub use reason::Reason;
pub use relocked::relock_all;

/// Whose backups: of the planner at a path, and the key that it is locked with.
#[derive(Debug, Clone, Copy)]
pub struct Of<'a> {
    pub planner: &'a Path,
    pub key: Option<&'a Key>,
}

/// Makes a backup in the planner's own folder of backups and thins out old ones.
pub fn write(
    conn: &Connection,
    of: Of<'_>,
    reason: Reason,
    about: Option<&str>,
    now: DateTime<Utc>,
) -> Result<PathBuf> {
    write_in_folder(conn, of, reason, about, now, Look::Quick)
}

/// As [`write`], of a file in which foreign things may still run when it is
/// looked through: the copy is as it is.
pub fn write_unlooked(
    conn: &Connection,
    of: Of<'_>,
    reason: Reason,
    now: DateTime<Utc>,
) -> Result<PathBuf> {
    write_in_folder(conn, of, reason, None, now, Look::None)
}

/// How a copy is looked at before it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Look {
    Quick,
    None,
}

fn write_in_folder(
    conn: &Connection,
    of: Of<'_>,
    reason: Reason,
    about: Option<&str>,
    now: DateTime<Utc>,
    look: Look,
) -> Result<PathBuf> {
    let folder = names::backups(of.planner);
    private::folder(&folder).map_err(|error| Error::io(&folder, true, error))?;
    packed::clear_leftovers(&folder);
    let target = listed::free_name(&folder, reason, now, of.key.is_some());
    let copy = checked_copy(conn, &target, of.key, look)?;
    let part = match of.key {
        Some(key) => {
            contents::note_within(copy.path(), key, about);
            copy
        }
        None => pack(copy, &target, about)?,
    };
    finish(part.path(), &target)?;
    listed::thin_out(of.planner)?;
    Ok(target)
}

/// What is locked can't be packed: to a program that packs it is noise.
fn pack(plain: Part, target: &Path, about: Option<&str>) -> Result<Part> {
    let part = Part::beside(target);
    let note = contents::note(plain.path(), about);
    packed::pack(plain.path(), part.path(), &note)?;
    Ok(part)
}

/// Makes a backup at exactly `target`; an existing file is replaced only when
/// the new one is whole.
pub fn write_to(conn: &Connection, target: &Path, key: Option<&Key>) -> Result<()> {
    let part = checked_copy(conn, target, key, Look::Quick)?;
    finish(part.path(), target)
}

/// Makes a planner at exactly `target` with all that the connection sees, also
/// what stands in its journal alone. It will change, so it has no checksum.
pub fn write_planner(conn: &Connection, target: &Path, key: Option<&Key>) -> Result<()> {
    write_to(conn, target, key)?;
    let _ = fs::remove_file(sum_path(target));
    Ok(())
}

/// A copy under a name of its own beside `target`, without damage.
fn checked_copy(conn: &Connection, target: &Path, key: Option<&Key>, look: Look) -> Result<Part> {
    let part = Part::beside(target);
    let copy = copy(conn, part.path(), key)?;
    match look {
        Look::Quick => stranger::quick_check(&copy, part.path())?,
        Look::None => {}
    }
    Ok(part)
}

/// Copies what the connection sees into a file of its own, without a journal
/// beside it. Nothing that stands in the file runs. A locked one is copied page by page into
/// a locked one, under whichever key.
pub fn copy(conn: &Connection, part: &Path, key: Option<&Key>) -> Result<Connection> {
    private::create_new(part).map_err(|error| Error::io(part, true, error))?;
    let mut copy = connection::open(part, For::Writing, key)?;
    run_nothing(&copy)?;
    let on_disk =
        |error: rusqlite::Error| Error::from(error).with("path", part.display().to_string());
    Backup::new(conn, &mut copy)
        .and_then(|backup| backup.run_to_completion(4096, std::time::Duration::ZERO, None))
        .map_err(on_disk)?;
    // A backup is one file: no -wal beside it.
    copy.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))
        .map_err(on_disk)?;
    Ok(copy)
}

fn finish(part: &Path, target: &Path) -> Result<()> {
    let io = |error| Error::io(target, true, error);
    private::sync(part).map_err(io)?;
    let sum = checksum::of(part)?;
    private::place(part, target).map_err(io)?;
    private::write(&sum_path(target), format!("{sum}\n").as_bytes()).map_err(io)?;
    sync_folder(target);
    Ok(())
}

/// Whether a full look at the backup finds nothing.
#[must_use]
pub fn is_sound(backup: &Path, key: Option<&Key>) -> bool {
    let found = || -> Result<bool> {
        checksum::verify(backup)?;
        let plain = unpacked_somewhere(backup)?;
        let conn = stranger::open(plain.path(), key)?;
        let (version, differences) = stranger::look(&conn, backup)?;
        // The values of an older version are looked at when it is brought up to date.
        Ok(version > 0
            && differences.is_empty()
            && stranger::findings(&conn)?.is_empty()
            && (version < migrate::LATEST || values::unreadable(&conn)?.is_empty()))
    };
    found().unwrap_or(false)
}

/// Beside the backup; where nothing may be written there, among the system's own such
/// files.
fn unpacked_somewhere(backup: &Path) -> Result<Plain> {
    match Plain::of(backup, backup) {
        Err(error) if error.code == Code::CannotWrite => {
            Plain::of(backup, &std::env::temp_dir().join("backup"))
        }
        done => done,
    }
}
