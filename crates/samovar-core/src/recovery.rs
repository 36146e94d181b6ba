//! What can be done for a planner that does not open: look at its backups and
//! put one in its place. The file that would not open is kept under another
//! name, whatever is wrong with it: it may be all that somebody has.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use crate::db::backup::{self, BackupInfo, Of};
use crate::db::whole::{self, Keys};
use crate::error::{Code, Error, Result};
use crate::key::{Key, salt_of};
use crate::outgoing::names::beside;
use crate::outgoing::private;
use crate::person::erase::again::ErasedIds;
use crate::planner;

/// The backups of the planner at `path`, newest first. The key is for what locked ones hold.
pub fn list_backups(path: &Path, key: Option<&Key>) -> Result<Vec<BackupInfo>> {
    backup::list(Of { planner: path, key })
}

/// The backup that the list of those of `path` calls `text`, or the file of that name.
#[must_use]
pub fn named(path: &Path, text: &str) -> PathBuf {
    backup::named(path, text)
}

/// What putting a backup in place did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PutBack {
    /// The name under which the file that was there is kept.
    pub kept: Option<PathBuf>,
    /// People who were erased since the backup was made, and are again.
    pub erased_again: u32,
}

/// Puts the backup `from` in the place of the planner at `path`; what was there is
/// kept. Changes nothing unless the backup is whole; refuses a planner that another
/// process has open. The key opens a backup that is locked, and what is put in the place of
/// a locked planner is locked with it.
pub fn put_back(
    path: &Path,
    from: &Path,
    now: DateTime<Utc>,
    key: Option<&Key>,
) -> Result<PutBack> {
    let path = &std::path::absolute(path).map_err(|error| Error::io(path, false, error))?;
    let existed = path.exists();
    let lock = planner::lock(path)?;
    if key.is_none() && salt_of(path).is_some() {
        return Err(Error::at(Code::PlannerLocked, path));
    }
    let erased = ErasedIds::listed(path);
    let mut erased_again = 0;
    let keys = Keys {
        from: key,
        into: key,
    };
    let made = whole::make(from, path, keys, now, |conn| {
        erased_again = planner::restore::settle(conn, None, now, &erased)?;
        Ok(())
    });
    let ready = match made {
        Ok(ready) => ready,
        Err(error) => {
            lock.nothing_was_made(path);
            return Err(error);
        }
    };
    let kept = if existed {
        Some(keep(path, now)?)
    } else {
        None
    };
    // SQLite would read the old journal into the new file.
    for ending in ["-wal", "-shm", "-journal"] {
        let journal = beside(path, ending);
        if journal.exists() {
            fs::remove_file(&journal).map_err(|error| Error::io(&journal, true, error))?;
        }
    }
    ready.take_the_place_of(path)?;
    Ok(PutBack { kept, erased_again })
}

/// Keeps the file that is there under another name as well, with its journal,
/// which holds its latest rows. Until the new one takes its place it stays.
fn keep(path: &Path, now: DateTime<Utc>) -> Result<PathBuf> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let named = |twin: &str| {
        let stamp = now.format("%Y-%m-%dT%H-%M-%S");
        path.with_file_name(format!("{stem} kept {stamp}{twin}.samovar"))
    };
    let kept = std::iter::once(named(""))
        .chain((2..).map(|twin| named(&format!(" {twin}"))))
        .find(|name| !name.exists())
        .unwrap_or_else(|| named(""));
    for ending in ["-wal", ""] {
        let (from, to) = (beside(path, ending), beside(&kept, ending));
        if from.exists() {
            twin(&from, &to).map_err(|error| Error::io(&to, true, error))?;
        }
    }
    Ok(kept)
}

/// A second name costs nothing; where there are none, a copy.
fn twin(from: &Path, to: &Path) -> io::Result<()> {
    if fs::hard_link(from, to).is_err() {
        let mut copy = private::create_new(to)?;
        io::copy(&mut fs::File::open(from)?, &mut copy)?;
        copy.sync_all()?;
    }
    Ok(())
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

        let found = list_backups(&path, None).unwrap();
        assert_eq!(
            found.iter().map(|one| one.path.clone()).collect::<Vec<_>>(),
            [backup.display().to_string()]
        );
        let kept = put_back(&path, &backup, Utc::now(), None)
            .unwrap()
            .kept
            .unwrap();
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
            put_back(&path, &backup, Utc::now(), None).unwrap_err().code,
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
            put_back(&path, &backup, Utc::now(), None).unwrap_err().code,
            Code::PlannerOpen
        );
    }
}
