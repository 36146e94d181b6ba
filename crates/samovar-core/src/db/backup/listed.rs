//! The backups that lie beside a planner: listed, found by what a list calls them,
//! deleted, thinned out. Packed ones, and plain ones of an earlier Samovar.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDateTime, Utc};
use serde::Serialize;
use ts_rs::TS;

use super::contents::{self, Contents};
use super::reason::Reason;
use super::{Of, kept, packed};
use crate::error::{Code, Error, Result};
use crate::key::{Key, salt_of};
use crate::outgoing::checksum::sum_path;
use crate::outgoing::names;

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
    /// It opens with a passphrase.
    pub locked: bool,
}

impl BackupInfo {
    fn with_contents(self, path: &Path, key: Option<&Key>) -> Self {
        let Contents {
            about,
            events,
            people,
            ..
        } = contents::of(path, key);
        Self {
            about,
            events,
            people,
            locked: salt_of(path).is_some(),
            ..self
        }
    }
}

const STAMP: &str = "%Y-%m-%dT%H-%M-%S";

/// What a backup ends in that is not packed: it is locked, or an earlier Samovar made it.
const UNPACKED: &str = ".samovar";

/// A free name for a backup in `folder`. Either ending takes it: locking a planner changes
/// those of its backups.
pub fn free_name(folder: &Path, reason: Reason, now: DateTime<Utc>, locked: bool) -> PathBuf {
    let stem = |twin: &str| format!("{} {}{twin}", now.format(STAMP), reason.word());
    let stem = std::iter::once(stem(""))
        .chain((2..).map(|twin| stem(&format!(" {twin}"))))
        .find(|stem| {
            let taken = |ending: &str| folder.join(format!("{stem}{ending}")).exists();
            !taken(packed::ENDING) && !taken(UNPACKED)
        })
        .unwrap_or_else(|| stem(""));
    folder.join(format!("{stem}{}", ending(locked)))
}

const fn ending(locked: bool) -> &'static str {
    if locked { UNPACKED } else { packed::ENDING }
}

/// The name of a backup when it is locked, or is so no more.
pub fn renamed(backup: &Path, locked: bool) -> Option<PathBuf> {
    let name = backup.file_name()?.to_str()?;
    let stem = stem_of(name)?;
    Some(backup.with_file_name(format!("{stem}{}", ending(locked))))
}

fn stem_of(name: &str) -> Option<&str> {
    name.strip_suffix(packed::ENDING)
        .or_else(|| name.strip_suffix(UNPACKED))
}

/// The paths of the planner's backups, newest first.
pub fn paths(planner: &Path) -> Result<Vec<PathBuf>> {
    Ok(found(planner)?.into_iter().map(|(path, _)| path).collect())
}

/// The planner's backups, newest first, with what each holds.
pub fn list(of: Of<'_>) -> Result<Vec<BackupInfo>> {
    let found = found(of.planner)?.into_iter();
    Ok(found
        .map(|(path, backup)| backup.with_contents(&path, of.key))
        .collect())
}

/// The newest backup of the planner.
pub fn latest(of: Of<'_>) -> Result<Option<BackupInfo>> {
    Ok(found(of.planner)?
        .into_iter()
        .next()
        .map(|(path, backup)| backup.with_contents(&path, of.key)))
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
    // Of one second, a twin is the later one, and has the longer name.
    let when = |backup: &BackupInfo| (backup.at.clone(), backup.path.len(), backup.path.clone());
    found.sort_by_cached_key(|(_, backup)| std::cmp::Reverse(when(backup)));
    Ok(found)
}

fn describe(path: &Path) -> Option<BackupInfo> {
    let name = path.file_name()?.to_string_lossy().into_owned();
    let stem = stem_of(&name)?;
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
        locked: false,
    })
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
    remove(&path)
}

/// Removes a backup that turned out to be needless; one that stays does no harm.
pub fn discard(backup: &Path) {
    let _ = remove(backup);
}

/// With its checksum, and what an earlier Samovar noted of it.
fn remove(backup: &Path) -> Result<()> {
    fs::remove_file(backup).map_err(|error| Error::io(backup, true, error))?;
    let _ = fs::remove_file(sum_path(backup));
    let _ = fs::remove_file(contents::note_path(backup));
    Ok(())
}

/// Removes those that need not stay.
pub fn thin_out(planner: &Path) -> Result<()> {
    let found = found(planner)?;
    let known: Vec<(DateTime<Utc>, u64)> = found
        .iter()
        .map(|(_, backup)| {
            let at = DateTime::parse_from_rfc3339(&backup.at).unwrap_or_default();
            (at.to_utc(), backup.bytes)
        })
        .collect();
    for rank in kept::superfluous(&known, kept::MOST_BYTES) {
        if let Some((path, _)) = found.get(rank) {
            remove(path)?;
        }
    }
    Ok(())
}
