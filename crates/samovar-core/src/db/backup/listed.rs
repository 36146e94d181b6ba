//! The backups that lie beside a planner: listed, found by what a list calls them,
//! deleted, thinned out. Packed ones, and plain ones of an earlier Samovar.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDateTime, Utc};
use serde::Serialize;
use ts_rs::TS;

use super::contents::{self, Contents};
use super::reason::Reason;
use super::{kept, packed};
use crate::error::{Code, Error, Result};
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
}

impl BackupInfo {
    fn with_contents(self, path: &Path) -> Self {
        let Contents {
            about,
            events,
            people,
            ..
        } = contents::of(path);
        Self {
            about,
            events,
            people,
            ..self
        }
    }
}

const STAMP: &str = "%Y-%m-%dT%H-%M-%S";

/// A free name for a backup in `folder`.
pub fn free_name(folder: &Path, reason: Reason, now: DateTime<Utc>) -> PathBuf {
    let named = |twin: &str| {
        let (stamp, word) = (now.format(STAMP), reason.word());
        folder.join(format!("{stamp} {word}{twin}{}", packed::ENDING))
    };
    std::iter::once(named(""))
        .chain((2..).map(|twin| named(&format!(" {twin}"))))
        .find(|name| !name.exists())
        .unwrap_or_else(|| named(""))
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
    // Of one second, a twin is the later one, and has the longer name.
    let when = |backup: &BackupInfo| (backup.at.clone(), backup.path.len(), backup.path.clone());
    found.sort_by_cached_key(|(_, backup)| std::cmp::Reverse(when(backup)));
    Ok(found)
}

fn describe(path: &Path) -> Option<BackupInfo> {
    let name = path.file_name()?.to_string_lossy().into_owned();
    let stem = name
        .strip_suffix(packed::ENDING)
        .or_else(|| name.strip_suffix(".samovar"))?;
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
