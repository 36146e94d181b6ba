//! One process a planner, and the planner the file that was opened.
//!
//! Two locks: one on a file beside the planner, and one on the planner itself,
//! which other names of it (hard links) can't get past. Both are freed even by
//! kill -9. The single-instance plugin of desktops would need a session bus.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use crate::error::{Code, Error, Result};
use crate::outgoing::names::beside;
use crate::outgoing::private;

/// How often a lock is asked for once more: Windows frees those of a program that was
/// killed when it finds the time.
const FREED_LATE: u32 = if cfg!(windows) { 10 } else { 0 };
const PAUSE: Duration = Duration::from_millis(50);

/// Held for as long as the planner is open. It outlives the connections: closing
/// it before them would free SQLite's own locks on the file.
pub struct Lock {
    named: File,
    file: Option<File>,
    /// The journal, once there is one.
    journal: Option<Identity>,
    made: bool,
}

/// A file whatever its name: device and number.
type Identity = (u64, u64);

impl Lock {
    /// Takes note of the journal that belongs to the file.
    pub fn note_journal(&mut self, path: &Path) {
        self.journal = identity_at(&beside(path, "-wal"));
    }

    /// Whether the path is still the file that was opened. Windows does not let
    /// an open planner be moved, replaced or deleted.
    pub fn still_at(&self, path: &Path) -> bool {
        let Some(file) = &self.file else {
            return true;
        };
        let same = file.metadata().ok().and_then(|meta| identity(&meta)) == identity_at(path);
        let journal = self.journal.is_none() || self.journal == identity_at(&beside(path, "-wal"));
        same && journal
    }

    /// A planner that could not be made leaves no empty file.
    pub fn nothing_was_made(self, path: &Path) {
        if self.made && path.metadata().is_ok_and(|meta| meta.len() == 0) {
            let _ = fs::remove_file(path);
        }
    }
}

impl Drop for Lock {
    /// By word, and not by closing: a program that is being started at this moment
    /// holds copies of what is open for an instant, and the lock with them.
    fn drop(&mut self) {
        for file in self.file.iter().chain([&self.named]) {
            let _ = file.unlock();
        }
    }
}

pub(crate) fn lock(path: &Path) -> Result<Lock> {
    if let Some(folder) = path.parent() {
        private::folder(folder).map_err(|error| Error::io(folder, true, error))?;
    }
    let named = beside(&real(path), ".lock");
    let named = private::options()
        .create(true)
        .truncate(false)
        .open(&named)
        .map_err(|error| Error::io(&named, true, error))
        .and_then(|file| held(file, path))?;
    let (file, made) = if cfg!(target_os = "linux") {
        let made = !path.exists();
        // Made here, so that two processes that make it at once make one.
        let options = if made {
            private::options()
                .create(true)
                .truncate(false)
                .read(true)
                .clone()
        } else {
            File::options().read(true).clone()
        };
        let file = options
            .open(path)
            .map_err(|error| Error::io(path, true, error))?;
        (Some(held(file, path)?), made)
    } else {
        (None, false)
    };
    Ok(Lock {
        named,
        file,
        journal: None,
        made,
    })
}

/// On Linux this is flock(2), of which SQLite's own locks know nothing.
fn held(file: File, path: &Path) -> Result<File> {
    let mut tries = FREED_LATE;
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) if tries > 0 => {
                tries -= 1;
                thread::sleep(PAUSE);
            }
            Err(TryLockError::WouldBlock) => return Err(Error::at(Code::PlannerOpen, path)),
            Err(TryLockError::Error(error)) => return Err(Error::io(path, true, error)),
        }
    }
}

/// The file behind links to it, also where it does not exist yet.
fn real(path: &Path) -> PathBuf {
    let folder = || {
        let folder = path.parent()?.canonicalize().ok()?;
        Some(folder.join(path.file_name()?))
    };
    path.canonicalize()
        .ok()
        .or_else(folder)
        .unwrap_or_else(|| path.to_owned())
}

fn identity_at(path: &Path) -> Option<Identity> {
    fs::metadata(path).ok().and_then(|meta| identity(&meta))
}

#[cfg(unix)]
fn identity(meta: &fs::Metadata) -> Option<Identity> {
    use std::os::unix::fs::MetadataExt;
    Some((meta.dev(), meta.ino()))
}

#[cfg(not(unix))]
fn identity(_: &fs::Metadata) -> Option<Identity> {
    None
}
