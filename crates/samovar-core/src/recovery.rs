//! What can be done for a planner that does not open: look at its backups and
//! put one in its place. The file that would not open is kept under another
//! name, whatever is wrong with it: it may be all that somebody has.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OpenFlags};

use crate::db::backup::{self, BackupInfo};
use crate::db::{migrate, open};
use crate::error::{Code, Error, Result};
use crate::planner;

/// The backups of the planner at `path`, newest first.
pub fn list_backups(path: &Path) -> Result<Vec<BackupInfo>> {
    backup::list(path)
}

/// Puts the backup `from` in the place of the planner at `path`, and gives the
/// name under which the file that was there is kept. Changes nothing unless the
/// backup is whole; refuses a planner that another process has open.
pub fn put_back(path: &Path, from: &Path, now: DateTime<Utc>) -> Result<Option<PathBuf>> {
    let path = &std::path::absolute(path).map_err(|error| Error::io(path, false, error))?;
    let _lock = planner::lock(path)?;
    let source = whole(from)?;
    let ready = beside(path, ".restored");
    backup::write_to(&source, &ready)?;
    // Its checksum was that of a backup; a planner changes.
    let _ = fs::remove_file(beside(&ready, ".sha256"));

    let kept = if path.exists() {
        Some(set_aside(path, now)?)
    } else {
        None
    };
    if let Err(error) = fs::rename(&ready, path) {
        if let Some(kept) = &kept {
            let _ = rename_all(kept, path);
        }
        return Err(Error::io(path, true, error));
    }
    backup::sync_folder(path);
    Ok(kept)
}

fn whole(from: &Path) -> Result<Connection> {
    backup::verify(from)?;
    let source = Connection::open_with_flags(from, OpenFlags::SQLITE_OPEN_READ_ONLY)
        .map_err(|error| Error::at(Code::FileMissing, from).because(error))?;
    if migrate::version(&source).map_err(|error| error.with("path", from.display().to_string()))?
        == 0
    {
        return Err(Error::at(Code::NotAPlanner, from));
    }
    open::quick_check(&source, from)?;
    Ok(source)
}

fn set_aside(path: &Path, now: DateTime<Utc>) -> Result<PathBuf> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let named = |twin: &str| {
        let stamp = now.format("%Y-%m-%dT%H-%M-%S");
        path.with_file_name(format!("{stem} kept {stamp}{twin}.samovar"))
    };
    let kept = std::iter::once(named(""))
        .chain((2..).map(|twin| named(&format!(" {twin}"))))
        .find(|name| !name.exists())
        .unwrap_or_else(|| named(""));
    rename_all(path, &kept).map_err(|error| Error::io(&kept, true, error))?;
    Ok(kept)
}

/// The file together with its journal, which holds its latest rows.
fn rename_all(from: &Path, to: &Path) -> std::io::Result<()> {
    for part in ["-wal", "-shm", ""] {
        let from = beside(from, part);
        if from.exists() {
            fs::rename(from, beside(to, part))?;
        }
    }
    Ok(())
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(ending);
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::planner::{Planner, Reason, system_clock};

    #[test]
    fn damaged_planner_is_kept_and_a_backup_opens_in_its_place() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("planner.samovar");
        let planner = Planner::open(&path, system_clock()).unwrap();
        let backup = planner.back_up(Reason::Manual).unwrap();
        drop(planner);
        fs::write(&path, vec![7; 9000]).unwrap();
        let error = Planner::open(&path, system_clock()).map(drop).unwrap_err();
        assert_eq!(error.code, Code::PlannerDamaged);

        let found = list_backups(&path).unwrap();
        assert_eq!(
            found.iter().map(|one| one.path.clone()).collect::<Vec<_>>(),
            [backup.display().to_string()]
        );
        let kept = put_back(&path, &backup, Utc::now()).unwrap().unwrap();
        assert_eq!(fs::read(&kept).unwrap(), vec![7; 9000]);
        Planner::open(&path, system_clock()).unwrap();
    }

    #[test]
    fn damaged_backup_changes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("planner.samovar");
        let planner = Planner::open(&path, system_clock()).unwrap();
        let backup = planner.back_up(Reason::Manual).unwrap();
        drop(planner);
        let before = fs::read(&path).unwrap();
        let mut bytes = fs::read(&backup).unwrap();
        bytes[5000] ^= 1;
        fs::write(&backup, bytes).unwrap();
        assert_eq!(
            put_back(&path, &backup, Utc::now()).unwrap_err().code,
            Code::PlannerDamaged
        );
        assert_eq!(fs::read(&path).unwrap(), before);
    }

    #[test]
    fn open_planner_is_not_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("planner.samovar");
        let planner = Planner::open(&path, system_clock()).unwrap();
        let backup = planner.back_up(Reason::Manual).unwrap();
        assert_eq!(
            put_back(&path, &backup, Utc::now()).unwrap_err().code,
            Code::PlannerOpen
        );
    }
}
