//! Copies of the planner that can be trusted.
//!
//! Made only by SQLite's backup API (a plain copy of a live file loses rows):
//! into a temporary file, checked, fsynced, renamed, with its checksum beside.
//! Kept: the 10 latest, then one a day for 7 days and one a week for 8 weeks.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Datelike, NaiveDateTime, Utc};
use rusqlite::Connection;
use rusqlite::backup::Backup;
use serde::Serialize;
use ts_rs::TS;

use super::backup_contents::{self, Contents};
use super::schema::run_nothing;
use super::{migrate, stranger, values};
use crate::error::{Code, Error, Result};
use crate::outgoing::checksum::{self, sum_path};
use crate::outgoing::names;
use crate::outgoing::private::{self, sync_folder};

/// Why a backup was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Reason {
    Start,
    Migration,
    Import,
    Restore,
    Door,
    Manual,
    /// Before what is not ours was taken out of the file, or what nothing can
    /// read was mended.
    Foreign,
}

impl Reason {
    const ALL: [Self; 7] = [
        Self::Start,
        Self::Migration,
        Self::Import,
        Self::Restore,
        Self::Door,
        Self::Manual,
        Self::Foreign,
    ];

    const fn word(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Migration => "migration",
            Self::Import => "import",
            Self::Restore => "restore",
            Self::Door => "door",
            Self::Manual => "manual",
            Self::Foreign => "foreign",
        }
    }
}

/// A backup in the list: when (UTC), why, and what it holds.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackupInfo {
    pub path: String,
    pub at: String,
    pub reason: Reason,
    #[ts(type = "number")]
    pub bytes: u64,
    /// What came next: the file that was imported, the event whose door opened.
    pub about: Option<String>,
    /// `null`: it can't be counted.
    pub events: Option<u32>,
    pub people: Option<u32>,
}

impl BackupInfo {
    fn with_contents(self, path: &Path) -> Self {
        let Contents {
            about,
            events,
            people,
            ..
        } = backup_contents::of(path);
        Self {
            about,
            events,
            people,
            ..self
        }
    }
}

const STAMP: &str = "%Y-%m-%dT%H-%M-%S";

/// Makes a backup in the planner's own folder of backups and thins out old ones.
pub fn write(
    conn: &Connection,
    planner: &Path,
    reason: Reason,
    about: Option<&str>,
    now: DateTime<Utc>,
) -> Result<PathBuf> {
    write_in_folder(conn, planner, reason, about, now, Look::Quick)
}

/// As [`write`], of a file in which foreign things may still run when it is
/// looked through: the copy is as it is.
pub fn write_unlooked(
    conn: &Connection,
    planner: &Path,
    reason: Reason,
    now: DateTime<Utc>,
) -> Result<PathBuf> {
    write_in_folder(conn, planner, reason, None, now, Look::None)
}

/// How a copy is looked at before it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Look {
    Quick,
    None,
}

fn write_in_folder(
    conn: &Connection,
    planner: &Path,
    reason: Reason,
    about: Option<&str>,
    now: DateTime<Utc>,
    look: Look,
) -> Result<PathBuf> {
    let folder = names::backups(planner);
    private::folder(&folder).map_err(|error| Error::io(&folder, true, error))?;
    let mut target = folder.join(format!("{} {}.samovar", now.format(STAMP), reason.word()));
    let mut twin = 1;
    while target.exists() {
        twin += 1;
        target = folder.join(format!(
            "{} {} {twin}.samovar",
            now.format(STAMP),
            reason.word()
        ));
    }
    write_whole(conn, &target, look)?;
    backup_contents::note(&target, about);
    thin_out(&folder)?;
    Ok(target)
}

/// Removes a backup that turned out to be needless; one that stays does no harm.
pub fn discard(backup: &Path) {
    let _ = fs::remove_file(backup);
    remove_companions(backup);
}

/// Its checksum and what is noted of it.
fn remove_companions(backup: &Path) {
    let _ = fs::remove_file(sum_path(backup));
    let _ = fs::remove_file(backup_contents::note_path(backup));
}

/// Makes a backup at exactly `target`; an existing file is replaced only when
/// the new one is whole.
pub fn write_to(conn: &Connection, target: &Path) -> Result<()> {
    write_whole(conn, target, Look::Quick)
}

/// Makes a planner at exactly `target` with all that the connection sees, also
/// what stands in its journal alone. It will change, so it has no checksum.
pub fn write_planner(conn: &Connection, target: &Path) -> Result<()> {
    write_to(conn, target)?;
    let _ = fs::remove_file(sum_path(target));
    Ok(())
}

fn write_whole(conn: &Connection, target: &Path, look: Look) -> Result<()> {
    let part = private::beside(target);
    let result = copy(conn, &part)
        .and_then(|copy| match look {
            Look::Quick => stranger::quick_check(&copy, &part),
            Look::None => Ok(()),
        })
        .and_then(|()| finish(&part, target));
    if result.is_err() {
        // Best effort: the error that matters is the one above.
        let _ = fs::remove_file(&part);
    }
    result
}

/// Copies what the connection sees into a file of its own, without a journal
/// beside it. Nothing that stands in the file runs.
pub fn copy(conn: &Connection, part: &Path) -> Result<Connection> {
    private::create_new(part).map_err(|error| Error::io(part, true, error))?;
    let mut copy = Connection::open(part)
        .map_err(|error| Error::at(Code::CannotWrite, part).because(error))?;
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
    File::open(part)
        .and_then(|file| file.sync_all())
        .map_err(io)?;
    let sum = checksum::of(part)?;
    fs::rename(part, target).map_err(io)?;
    private::write(&sum_path(target), format!("{sum}\n").as_bytes()).map_err(io)?;
    sync_folder(target);
    Ok(())
}

/// Whether a full look at the backup finds nothing.
#[must_use]
pub fn is_sound(backup: &Path) -> bool {
    let found = || -> Result<bool> {
        checksum::verify(backup)?;
        let conn = stranger::open(backup)?;
        let (version, differences) = stranger::look(&conn, backup)?;
        // The values of an older version are looked at when it is brought up to date.
        Ok(version > 0
            && differences.is_empty()
            && stranger::findings(&conn)?.is_empty()
            && (version < migrate::LATEST || values::unreadable(&conn)?.is_empty()))
    };
    found().unwrap_or(false)
}

/// The planner's backups, newest first, with what each holds.
pub fn list(planner: &Path) -> Result<Vec<BackupInfo>> {
    let found = found(planner)?.into_iter();
    Ok(found
        .map(|(path, backup)| backup.with_contents(&path))
        .collect())
}

/// The newest backup of the planner.
pub fn latest(planner: &Path) -> Result<Option<BackupInfo>> {
    Ok(found(planner)?
        .into_iter()
        .next()
        .map(|(path, backup)| backup.with_contents(&path)))
}

/// The file that a list calls `text`: names on disk are not always text.
#[must_use]
pub fn named(planner: &Path, text: &str) -> PathBuf {
    found(planner)
        .unwrap_or_default()
        .into_iter()
        .find(|(_, backup)| backup.path == text)
        .map_or_else(|| PathBuf::from(text), |(path, _)| path)
}

fn found(planner: &Path) -> Result<Vec<(PathBuf, BackupInfo)>> {
    let folder = names::backups(planner);
    let entries = match fs::read_dir(&folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(Error::io(&folder, false, error)),
    };
    let mut found: Vec<(PathBuf, BackupInfo)> = entries
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let backup = describe(&path)?;
            Some((path, backup))
        })
        .collect();
    found.sort_by(|(_, a), (_, b)| b.at.cmp(&a.at).then_with(|| b.path.cmp(&a.path)));
    Ok(found)
}

/// Deletes a backup of the planner, with its checksum. Only those of the list:
/// no other file is ever touched.
pub fn delete(planner: &Path, path: &str) -> Result<()> {
    let of_ours = found(planner)?
        .into_iter()
        .find(|(_, backup)| backup.path == path);
    let Some((path, _)) = of_ours else {
        return Err(Error::at(Code::FileMissing, Path::new(path)));
    };
    fs::remove_file(&path).map_err(|error| Error::io(&path, true, error))?;
    remove_companions(&path);
    Ok(())
}

fn describe(path: &Path) -> Option<BackupInfo> {
    if path.extension()? != "samovar" {
        return None;
    }
    let stem = path.file_stem()?.to_string_lossy().into_owned();
    let mut words = stem.split(' ');
    let at = NaiveDateTime::parse_from_str(words.next()?, STAMP)
        .ok()?
        .and_utc();
    let word = words.next()?;
    Some(BackupInfo {
        path: path.display().to_string(),
        at: crate::time::stamp(at),
        reason: Reason::ALL
            .into_iter()
            .find(|reason| reason.word() == word)?,
        bytes: path.metadata().ok()?.len(),
        about: None,
        events: None,
        people: None,
    })
}

fn thin_out(folder: &Path) -> Result<()> {
    let planner_of = |entry: std::io::Result<fs::DirEntry>| describe(&entry.ok()?.path());
    let mut found: Vec<BackupInfo> = fs::read_dir(folder)
        .map_err(|error| Error::io(folder, false, error))?
        .filter_map(planner_of)
        .collect();
    found.sort_by(|a, b| b.path.cmp(&a.path));
    let (mut days, mut weeks) = (BTreeSet::new(), BTreeSet::new());
    for (rank, backup) in found.iter().enumerate() {
        let Ok(at) = DateTime::parse_from_rfc3339(&backup.at) else {
            continue;
        };
        let day_is_new = days.len() < 7 && days.insert(at.date_naive());
        let week_is_new =
            weeks.len() < 8 && weeks.insert((at.iso_week().year(), at.iso_week().week()));
        if rank >= 10 && !day_is_new && !week_is_new {
            let path = PathBuf::from(&backup.path);
            fs::remove_file(&path).map_err(|error| Error::io(&path, true, error))?;
            remove_companions(&path);
        }
    }
    Ok(())
}
