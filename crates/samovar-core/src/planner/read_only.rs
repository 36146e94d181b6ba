//! A planner that may not be written to, on a stick, a share or a disk that is
//! read-only: it is opened for reading, and nothing is changed, made or locked
//! beside it.
//!
//! What is read is a copy in a folder of ours, journal included. SQLite would
//! otherwise need files beside the planner that cannot be made, would leave the
//! latest rows out where they stand in the journal alone, and could not read what
//! an earlier version wrote. The copy goes when the planner is closed.
//!
//! A planner that a newer Samovar made is looked at in the same way, where that one
//! says that we read it.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::SystemTime;

use super::{Clock, Planner, lock};
use crate::db::{migrate, open, stranger};
use crate::error::{Code, Error, Result};
use crate::incoming;
use crate::key::Key;
use crate::laptop::Laptop;
use crate::outgoing::names::beside;
use crate::outgoing::{ours, private};

/// Somebody else may be writing: so often is it tried to get a whole copy.
const TRIES: u32 = 3;

/// The file in a copy's folder that says by its lock that it is read.
const HELD: &str = "held";

/// Where somebody who only reads keeps what he makes: no folder of the planner's.
#[derive(Debug, Clone)]
pub struct Apart {
    /// Copies that are read live here.
    pub copies: PathBuf,
    /// Exports without a place of their own go to a folder in here.
    pub exports: PathBuf,
}

/// The planner that is looked at, and its copy.
pub(super) struct Looked {
    /// What the manager opened.
    pub path: PathBuf,
    pub exports: PathBuf,
    /// A newer Samovar made it, and holds more in it than we know.
    newer: bool,
    _copy: Copy,
}

impl Planner {
    /// Opens the planner for writing where that is possible, else for reading.
    pub fn open_either(
        path: &Path,
        clock: Clock,
        laptop: Laptop,
        apart: &Apart,
        key: Option<&Key>,
    ) -> Result<Self> {
        incoming::may_hold_a_planner(path)?;
        if refuses_writing(path) || is_newer_here(path, key)? {
            Self::open_read_only(path, clock, laptop, apart, key)
        } else {
            Self::open_with(path, clock, laptop, key)
        }
    }

    /// Opens the planner for reading alone.
    pub fn open_read_only(
        path: &Path,
        clock: Clock,
        laptop: Laptop,
        apart: &Apart,
        key: Option<&Key>,
    ) -> Result<Self> {
        let path = std::path::absolute(path).map_err(|error| Error::io(path, false, error))?;
        let copy = Copy::of(&path, &apart.copies)?;
        let newer = is_newer(&copy.planner, key);
        let how = if newer { open::newer } else { open::writer };
        let open = Self::open_by(how, &copy.planner, clock, laptop, key)
            .map_err(|error| error.with("path", path.display().to_string()))?;
        let looked = Looked {
            path,
            exports: apart.exports.clone(),
            newer,
            _copy: copy,
        };
        Ok(Self {
            looked: Some(looked),
            ..open
        })
    }

    #[must_use]
    pub fn is_read_only(&self) -> bool {
        self.looked.is_some()
    }

    /// A newer Samovar made it: what it holds is more than is shown.
    #[must_use]
    pub fn is_newer(&self) -> bool {
        self.looked.as_ref().is_some_and(|looked| looked.newer)
    }

    /// Refuses to make a planner of what is only a part of one.
    pub(super) fn is_whole(&self) -> Result<()> {
        match &self.looked {
            Some(looked) if looked.newer => Err(Error::at(Code::PlannerNewer, &looked.path)),
            _ => Ok(()),
        }
    }

    /// Refuses whatever would change a planner that is only looked at.
    pub fn may_write(&self) -> Result<()> {
        match &self.looked {
            Some(looked) if looked.newer => Err(Error::at(Code::PlannerNewer, &looked.path)),
            Some(looked) => Err(Error::at(Code::PlannerReadOnly, &looked.path)),
            None => Ok(()),
        }
    }
}

/// Whether the file says that a newer Samovar made it. Whatever else is wrong with it
/// is for opening to say.
fn is_newer(path: &Path, key: Option<&Key>) -> bool {
    ours::is_planner(path)
        && stranger::open(path, key).is_ok_and(|conn| migrate::is_newer(&conn).unwrap_or(false))
}

/// The same of a planner that this or another program may have open: under its lock,
/// for to open and close it beside would free SQLite's own.
fn is_newer_here(path: &Path, key: Option<&Key>) -> Result<bool> {
    if !path.is_file() {
        return Ok(false);
    }
    let held = lock(&std::path::absolute(path).map_err(|error| Error::io(path, false, error))?)?;
    let newer = is_newer(path, key);
    drop(held);
    Ok(newer)
}

/// Whether the file or its folder may not be written to. A planner that is not
/// there yet is another matter.
fn refuses_writing(path: &Path) -> bool {
    if !path.is_file() {
        return false;
    }
    let denied = |result: io::Result<File>| {
        result.is_err_and(|error| {
            matches!(
                error.kind(),
                io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem
            )
        })
    };
    // Behind links, where the lock will be.
    let path = &path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let mut options = File::options();
    denied(options.append(true).open(path))
        || denied(options.create(true).open(beside(path, ".lock")))
}

/// A folder of ours with the planner and its journal in it.
struct Copy {
    folder: PathBuf,
    planner: PathBuf,
    /// Locked for as long as the copy is read; freed even by kill -9.
    held: Option<File>,
}

impl Copy {
    fn of(path: &Path, copies: &Path) -> Result<Self> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        remove_left_over(copies);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = copies.join(format!("{}-{count}", std::process::id()));
        let held = private::folder(&folder)
            .and_then(|()| private::file(&folder.join(HELD)))
            .and_then(|file| file.try_lock().map(|()| file).map_err(io::Error::from))
            .map_err(|error| Error::io(&folder, true, error))?;
        let copy = Self {
            planner: folder.join(path.file_name().unwrap_or_default()),
            folder,
            held: Some(held),
        };
        for _ in 0..TRIES {
            let before = stamps(path);
            for ending in ["", "-wal"] {
                copy_file(&beside(path, ending), &beside(&copy.planner, ending))?;
            }
            if stamps(path) == before {
                return Ok(copy);
            }
        }
        // Somebody writes to it without end.
        Err(Error::at(Code::PlannerOpen, path))
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        // Windows removes no file that somebody has open.
        drop(self.held.take());
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Size and age of the planner and of its journal.
fn stamps(path: &Path) -> [Option<(u64, Option<SystemTime>)>; 2] {
    ["", "-wal"].map(|ending| {
        let meta = fs::metadata(beside(path, ending)).ok()?;
        Some((meta.len(), meta.modified().ok()))
    })
}

fn copy_file(from: &Path, to: &Path) -> Result<()> {
    let mut source = match incoming::open(from) {
        Ok(source) => source,
        // No journal: everything stands in the planner.
        Err(error)
            if error.code == Code::FileMissing
                && from
                    .extension()
                    .is_some_and(|ending| ending.to_string_lossy().ends_with("-wal")) =>
        {
            return Ok(());
        }
        Err(error) => return Err(error),
    };
    let mut target = private::file(to).map_err(|error| Error::io(to, true, error))?;
    io::copy(&mut source, &mut target).map_err(|error| Error::io(to, true, error))?;
    Ok(())
}

/// Copies of programs that were killed: nobody holds their lock any more.
fn remove_left_over(copies: &Path) {
    for folder in fs::read_dir(copies).into_iter().flatten().flatten() {
        let folder = folder.path();
        let held = File::open(folder.join(HELD)).is_ok_and(|file| file.try_lock().is_err());
        if !held {
            let _ = fs::remove_dir_all(folder);
        }
    }
}
